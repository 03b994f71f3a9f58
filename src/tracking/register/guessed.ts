/**
 * Links that a push can’t be sure of. Change here when it should read a whole series more often, or less.
 */
import type { Link } from '../matching/matching.ts';
import { normalise } from '../matching/words.ts';

/**
 * Series in which a line of what is left over was taken for a task that was never told in these words, or never of these
 * owners. The best of the known tasks it may be, and yet not the one that is meant: issues do not tell of all.
 */
export function guessedSeries(links: readonly Link[]): string[] {
  const isNew = new Set(links.map(({ mention }) => mention));
  const isToldSo = ({ mention, item }: Link): boolean =>
    item.mentions.some(
      (other) =>
        !isNew.has(other) &&
        normalise(other.text) === normalise(mention.text) &&
        other.owners.join() === mention.owners.join(),
    );
  const guesses = links.filter((link) => link.mention.carriedOver && !isToldSo(link));
  return [...new Set(guesses.map(({ item }) => item.series))];
}
