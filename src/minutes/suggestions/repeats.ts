import { folded, isSpaceless } from '../vocabulary/trie.ts';

/** Whether a point says a task again, word for word or nearly. Change here when repetitions are not seen. */

/** Of a task's words that its repetition has, and of a point's words that are the task's: the rest says how far it is. */
const SAME = 0.8;
const OWN = 0.4;
/** A task of fewer words may be another one in the same words. */
const LEAST_WORDS = 2;
/** Tells whether a point of a later meeting is the task again. */
export function repeats(point: ReadonlySet<string>, task: ReadonlySet<string>): boolean {
  if (task.size < LEAST_WORDS) return false;
  const shared = [...task].filter((word) => point.has(word)).length;
  return shared >= task.size * SAME && shared >= point.size * OWN;
}

/** The words of a text, and of one without spaces each two signs that follow each other. */
export function wordsOf(text: string): Set<string> {
  const runs = folded(text.toLowerCase()).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(
    runs.flatMap((run) => {
      const signs = Array.from(run);
      if (!signs.some(isSpaceless)) return [run];
      return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
    }),
  );
}
