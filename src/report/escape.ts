import stripAnsi from 'strip-ansi';

/**
 * Words from minutes on their way to a reader: what is shown is what the minutes say, and nothing of it is live.
 * GitHub makes links of names, numbers and commits in the rendered text, after Markdown: escaping alone can't stop that,
 * an invisible character behind the sign does: U+2060, where no line may break.
 */
const BREAK = '\u2060';

/** Controls, characters that hide or reorder text, lone surrogates, noncharacters. The joiners that emoji need stay out too. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u{fffe}\u{ffff}]/gu;

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

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What Markdown reads as markup, on one line or at its start. */
const escapeMarkup = (line: string): string =>
  line
    .replace(/[\\`*_[\]~|]/gu, '\\$&')
    .replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign)
    .replace(/^([-+=:#])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2');

/** What GitHub turns into links: names, `#12`, `GH-12`, addresses, commits; and into emoji. A name loses its @. */
const breakLinks = (line: string): string =>
  line
    .replace(/(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_])/gu, '')
    .replace(/@/gu, `@${BREAK}`)
    .replace(/#(?=[\p{L}\p{N}])/gu, `#${BREAK}`)
    .replace(/\b(GH|GHSA|CVE)-/giu, `$1-${BREAK}`)
    .replace(/:(?=\/\/)/gu, `:${BREAK}`)
    .replace(/(?<=www)\./giu, `${BREAK}.`)
    .replace(/(?<=mailto|xmpp):/giu, `${BREAK}:`)
    .replace(/:(?=[\w+-]+:)/gu, `:${BREAK}`)
    .replace(/(?<![\p{L}\p{N}])[\da-f]{7,64}(?![\p{L}\p{N}])/giu, (hex) => hex.replace(/.{5}/gu, `$&${BREAK}`));

/** GitHub reads `$…$` as mathematics; its documentation says to put a plain dollar sign into a span. */
const fenceDollars = (line: string): string => line.replaceAll('$', '<span>$</span>');

/** Any text as Markdown that renders as that text: on one line, no link, mention, reference, image, HTML, no end of a table cell. */
export const quote = (text: string): string => fenceDollars(escapeMarkup(breakLinks(plainLine(text))));

/** As code, where GitHub links nothing. No code span holds every `|` in a table cell, nor hides a mark from a search for it. */
export function code(text: string): string {
  const line = plainLine(text);
  if (line === '') return '';
  if (/\||<!--/u.test(line)) return `<code>${quote(line)}</code>`;
  const longest = Math.max(0, ...(line.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/u.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Our own sentences, whose `code` is meant, with words from minutes in them: as safe as `quote`. */
export const prose = (text: string): string =>
  plainLine(text)
    .split(/`([^`]+)`/u)
    .map((part, index) => (index % 2 === 1 ? code(part) : inner(part)))
    .join('');

/** `quote` for a part of a line: its white space at the ends is kept. */
function inner(part: string): string {
  const [before] = /^ */u.exec(part) ?? [''];
  const [after] = / *$/u.exec(part.slice(before.length)) ?? [''];
  return `${before}${quote(part)}${after}`;
}

/**
 * Markdown for minutes, inside a line: renders as the text, while `@alice` and `#12` stay what they are. People go on
 * writing there, so only what Markdown would really read is escaped.
 */
export const minutesText = (text: string): string =>
  plainLine(text)
    .replace(/[\\`*[\]~]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/gu, '&amp;')
    .replace(/<(?=[\p{L}!?/])/gu, '&lt;');

/** For a terminal: no escape sequence, no control character, one line. */
export const terminalText = (text: string): string => plainLine(stripAnsi(text));

/**
 * For a line of a workflow's log, which the runner searches for commands: `::error::` at its start, `##[` anywhere.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const logLine = (text: string): string =>
  terminalText(text)
    .replace(/^::/u, ': :')
    .replace(/##(?=\[)/gu, '# #');

/** For a label in a Mermaid chart: letters, digits and a few signs, none of which Mermaid reads. */
export const mermaidLabel = (text: string): string => {
  const words = plainLine(text)
    .replace(/[^\p{L}\p{N}\p{M} ._/+-]/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
  return words === '' ? '?' : cut(words, 40);
};
