import type { Concept } from './concepts.ts';
import { KNOWN_LANGUAGES } from './languages.ts';
import { wordsOf } from './lexicon.ts';
import { isSpaceless } from './trie.ts';

/**
 * Words of all languages as patterns, for texts that are read before it is known in which language: paths, dates of
 * headings, references. Change here when such a text writes words in another way; the words stand in the language files.
 */

/** A word as a pattern: a hyphen, a line or nothing may stand for a space, `*` for letters. */
function patternOf(word: string): string {
  return word
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[ -]/g, '[-_ ]?')
    .replace(/\*/g, '\\p{L}*');
}

function wordsOfAll(concepts: readonly Concept[]): string[] {
  const all = concepts.flatMap((concept) => KNOWN_LANGUAGES.flatMap((language) => wordsOf(language, concept)));
  return [...new Set(all)].sort((one, other) => other.length - one.length);
}

/** Any word of some classes, longest first, as alternatives of a pattern; boundaries are the caller's. */
export function anyOf(...concepts: readonly Concept[]): string {
  return `(?:${wordsOfAll(concepts).map(patternOf).join('|')})`;
}

/** The same between word boundaries, where a script has any. */
export function anyWordOf(...concepts: readonly Concept[]): string {
  const words = wordsOfAll(concepts);
  const spaceless = words.filter((word) => isSpaceless(word.at(-1) ?? ''));
  const spaced = words.filter((word) => !spaceless.includes(word));
  const bounded = `(?<!\\p{L})(?:${spaced.map(patternOf).join('|')})(?!\\p{L})`;
  return spaceless.length === 0 ? bounded : `(?:${[bounded, ...spaceless.map(patternOf)].join('|')})`;
}

/** The words of a class in all languages, as they are written. */
export function allWords(concept: Concept): readonly string[] {
  return wordsOfAll([concept]);
}
