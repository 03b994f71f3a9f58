/**
 * Controls, bidi marks and isolates, zero-width and tag characters, lone surrogates, noncharacters: what hides or reorders
 * text. Not U+200C and U+200D: emoji and some scripts are written with them.
 */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u{fffe}\u{ffff}]/gu;

/** Any text on one line, without characters that a reader can't see. */
export const plainLine = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(HIDDEN, '').replace(/ {2,}/gu, ' ').trim();

/** At most `limit` characters (UTF-16), cut at a word where one ends near, never inside a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/u, '');
  const space = head.lastIndexOf(' ');
  return `${(space > limit / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}
