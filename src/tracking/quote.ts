/**
 * Words from minutes, fit for an issue: what a reader sees is exactly what the minutes say, and nothing of it is live.
 * GitHub turns words into links in rendered text, after Markdown, so escaping alone can't stop a mention: an invisible
 * U+200B behind the sign does, and survives every later rendering.
 */

/** C0 and C1 controls, bidi marks, embeddings and isolates, zero-width characters, and other characters that hide or reorder. */
const HIDDEN =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const BREAK = '\u200b';

/** One line of plain text: white space folded, control and bidi characters dropped. */
export const plainLine = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(HIDDEN, '').replace(/ {2,}/gu, ' ').trim();

/** Cuts at a word where there is one near; `limit` in UTF-16 units, the ellipsis included. Never splits a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/u, '');
  const space = head.lastIndexOf(' ');
  return `${(space > limit * 0.6 ? head.slice(0, space) : head).trimEnd()}…`;
}

/** What GitHub would link: mentions, `#12`, `GH-12`, URLs, commits. Each is broken with an invisible character. */
const breakLinks = (text: string): string =>
  text
    .replace(/[@#]/gu, `$&${BREAK}`)
    .replace(/GH-(?=\d)/giu, `$&${BREAK}`)
    .replace(/:(?=\/\/)/gu, `:${BREAK}`)
    .replace(/(mailto|xmpp):/giu, `$1${BREAK}:`)
    .replace(/www(?=\.)/giu, `$&${BREAK}`)
    .replace(/\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}\b/giu, (sha) => `${sha.slice(0, 3)}${BREAK}${sha.slice(3)}`);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  $: '&#36;',
};

const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]~#]/gu, '\\$&')
    .replace(/[&<>|$]/gu, (sign) => ENTITIES[sign] ?? sign)
    .replace(/^([-+=:])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2');

/** Any text as Markdown that renders as that text, on one line, with no link, mention, reference, image, HTML or math. */
export const quote = (text: string): string => escapeMarkdown(breakLinks(plainLine(text)));

/** A title: plain words. GitHub renders no Markdown there, but people get pinged by an @. */
export const plainTitle = (text: string): string => cut(plainLine(text).replace(/@(?=\w)/gu, ''), 256);
