import stripAnsi from 'strip-ansi';
import { cut, plainLine } from '../plain-text/plain-line.ts';
import { quote } from '../plain-text/quote.ts';

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
export const terminalText = (text: string): string => plainLine(stripAnsi(text).replace(UNSEEN, ''));

/**
 * What takes no place, or an empty one, in a terminal: whatever is ignored where it is not known, fillers, a blank Braille
 * cell. A joiner between letters of some scripts or the parts of an emoji is seen in what it joins, a selector in the sign
 * before it.
 */
const UNSEEN =
  /(?![\u200c\u200d\ufe0e\ufe0f\u{e0100}-\u{e01ef}])\p{Default_Ignorable_Code_Point}|\u2800|(?<![\p{Extended_Pictographic}\p{Lo}\p{M}\p{Emoji_Modifier}])[\u200c\u200d]|[\u200c\u200d](?![\p{Extended_Pictographic}\p{Lo}])|(?<![\p{Extended_Pictographic}\p{Emoji}\p{Lo}])[\ufe0e\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** Several lines of our own words, with names from minutes in them: line breaks and indents stay. */
export const terminalLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `${/^ */u.exec(line)?.[0] ?? ''}${terminalText(line)}`)
    .join('\n');

/**
 * For a line of a workflow's log, which the runner searches for commands: `::error::` at its start, `##[` and its elder
 * form `##vso[` anywhere.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const logLine = (text: string): string =>
  terminalText(text)
    .replace(/^::/u, ': :')
    .replace(/##(?=\[|vso\[)/giu, '# #');

/** Several lines of our own words for that log, with names of anybody in them. */
export const logLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `${/^ */u.exec(line)?.[0] ?? ''}${logLine(line)}`)
    .join('\n');

/** For a label in a Mermaid chart: letters, digits and a few signs, none of which Mermaid reads. */
export const mermaidLabel = (text: string): string => {
  const words = plainLine(text)
    .replace(/[^\p{L}\p{N}\p{M} ._/+-]/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
  return words === '' ? '?' : cut(words, 40);
};

/** In a fence longer than any in it, so that nothing in it is alive. */
export function fenced(markdown: string): string {
  const longest = Math.max(2, ...(markdown.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${markdown.trimEnd()}\n${fence}`;
}
