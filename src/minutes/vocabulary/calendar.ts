import type { Language } from '../meeting.ts';
import { wordsOf } from './lexicon.ts';
import { folded } from './trie.ts';

/**
 * What words of time stand for: months, weekdays and numbers tell it by their order in the language files. Change here
 * when another class of words has a value.
 */

/** How many words a form has, and the value of the first. */
const ORDERED = { month: 12, weekday: 7, count: 10, timeUnit: 5 } as const;

export type Ordered = keyof typeof ORDERED;

/** The words of such a class in a language, folded, with their values: months and numbers from 1, weekdays and spans from 0. */
export function valuesOf(language: Language, concept: Ordered): ReadonlyMap<string, number> {
  const first = concept === 'month' || concept === 'count' ? 1 : 0;
  const values = new Map<string, number>();
  wordsOf(language, concept).forEach((word, index) => {
    if (!values.has(folded(word))) values.set(folded(word), (index % ORDERED[concept]) + first);
  });
  return values;
}
