import { CONCEPTS, type Concept } from './concepts.ts';
import { KNOWN_LANGUAGES } from './languages.ts';
import { wordsOf } from './lexicon.ts';
import { folded, isSpaceless } from './trie.ts';

/**
 * Months in words, as titles, headings and paths write them, before it is known in which language. Change here when a
 * word is taken for a month that it is not; the months themselves stand in the language files.
 */

const CONCEPT_NAMES = Object.keys(CONCEPTS).filter((name): name is Concept => name in CONCEPTS);

/** Names of files go without accents: "fevrier". */
const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** The number of each month, by all its names and short forms in lower case, without a trailing dot. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = monthNumbers();

/** What stands between a day and its month, or between that and the year: "14 de febrero de 2024". */
export const DAY_JOINS: readonly string[] = [
  ...new Set(KNOWN_LANGUAGES.flatMap((language) => wordsOf(language, 'dayJoin'))),
];

function monthNumbers(): Map<string, number> {
  const english = new Set(CONCEPT_NAMES.flatMap((concept) => wordsOf('en', concept)));
  const numbers = new Map<string, number>();
  for (const language of KNOWN_LANGUAGES)
    wordsOf(language, 'month').forEach((month, index) => {
      // "set" and "out" are months of other languages; in any text they are English words.
      if (isSpaceless(month) || (language !== 'en' && english.has(month))) return;
      for (const name of [folded(month), withoutAccents(month)])
        if (!numbers.has(name)) numbers.set(name, (index % 12) + 1);
    });
  return numbers;
}
