import stringWidth from 'string-width';

/** Columns that a text takes; a Chinese character takes two, an escape sequence none. */
export const displayWidth = (text: string): number => stringWidth(text);

/** Filled up with spaces to a display width. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => stringWidth(text)));

/** Lines of at most `width` columns, broken between words; a longer word, like a path or a URL, stays whole: people copy it. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap(pieces)) {
    const size = stringWidth(word.text);
    const gap = word.joined || line === '' ? 0 : 1;
    if (line !== '' && used + gap + size > width) {
      lines.push(line);
      [line, used] = [word.text, size];
    } else {
      line += ' '.repeat(gap) + word.text;
      used += gap + size;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** One character of a script written without spaces, or a run of others. */
const PIECE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\p{M}*|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu;

/** A word in pieces that may be broken apart. */
const pieces = (word: string): { text: string; joined: boolean }[] =>
  (word.match(PIECE) ?? ['']).map((text, index) => ({ text, joined: index > 0 }));

/** The text wrapped to `width`, its first line after `lead`, the others below that. */
export function hang(lead: string, text: string, width: number): string[] {
  const indent = stringWidth(lead);
  const [first = '', ...rest] = wrap(text, Math.max(20, width - indent));
  return [`${lead}${first}`, ...rest.map((line) => ' '.repeat(indent) + line)];
}

/** Sections, an empty line between them; those without lines vanish. */
export const sections = (parts: readonly (readonly string[])[]): string =>
  parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
