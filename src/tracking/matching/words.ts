/**
 * Words of a wording, fit to be compared. Change here when two forms of one word count as two, or the reverse.
 */

/**
 * Words of a wording, fit to be compared: lower case, inflection cut off, Han in pairs of characters (it has no spaces).
 * Identifiers stay whole (`spec-0003`, `#12`, `v1.2`): they are what makes one task differ from its neighbour.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [chunk] of plain(text).matchAll(CHUNK)) {
    if (HAN.test(chunk)) words.push(...pairs(chunk));
    else words.push(stem(chunk));
  }
  return words;
}

/** The wording without case, punctuation and spacing: equal for what a person would call the same words. */
export function normalise(text: string): string {
  return [...plain(text).matchAll(CHUNK)].map(([chunk]) => chunk).join(' ');
}

const HAN = /^\p{Script=Han}/u;
const CHUNK = /\p{Script=Han}+|#\d+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-_.](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/['’]s\b/g, '');
}

function pairs(han: string): string[] {
  const characters = Array.from(han);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
}

/**
 * Endings of English and German that change with the grammar of a sentence, not with its task; the rest of the word
 * must stay long enough to mean something. French plurals fall under `s`.
 */
const ENDING = /(?<=^\p{L}{4,})(?:ungen|ung|ing|ed|es|en|er|em|s|e|n)$/u;

function stem(word: string): string {
  return word.replace(ENDING, '');
}
