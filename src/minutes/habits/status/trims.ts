import { isWordCharacter } from '../../vocabulary/trie.ts';

/** Trims by scans: a pattern for a run before an end tries each of its characters anew, in the square of its length. */

const OPENING = /[\s([{（【"'“„*_-]/u;
const PARTING = /[\s([（【.;:,>=→⇒–—-]/u;
const CLOSING = /[\s)\]）】]/u;

/** Without the white space, brackets and quotes in front. */
export function withoutOpening(text: string): string {
  let start = 0;
  while (start < text.length && OPENING.test(text[start] ?? '')) start++;
  return text.slice(start);
}

/** Without what parts it from other words: dashes, arrows, full stops in front, brackets around. */
export function withoutParting(text: string): string {
  let start = 0;
  while (start < text.length && PARTING.test(text[start] ?? '')) start++;
  let end = text.length;
  // ":-)" stays.
  while (end > start && CLOSING.test(text[end - 1] ?? '') && !/[:;-]/u.test(text[end - 2] ?? '')) end--;
  return text.slice(start, end);
}

/** From the first letter or digit to the last. */
export function lettersOf(text: string): string {
  let start = 0;
  while (start < text.length && !isWordCharacter(text[start] ?? '')) start++;
  let end = text.length;
  while (end > start && !isWordCharacter(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}

/** Whether a text, in lower case, ends with one of some words. */
export function endsWithWord(text: string, words: readonly string[]): boolean {
  let end = text.length;
  while (end > 0 && /\s/u.test(text[end - 1] ?? '')) end--;
  const said = text.slice(Math.max(0, end - 40), end).replaceAll('’', "'");
  return words.some((word) => {
    if (!said.endsWith(word)) return false;
    // "n't" stands within a word.
    return word.startsWith("n'") || !isWordCharacter(said[said.length - word.length - 1] ?? ' ');
  });
}
