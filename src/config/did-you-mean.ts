import { distance } from 'fastest-levenshtein';

/** "; did you mean `label`?", or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const near = candidates
    .map((candidate) => ({ candidate, away: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.away - b.away || lengthens(word, a.candidate) - lengthens(word, b.candidate))
    .find(({ candidate, away }) => away <= (candidate.length < 4 ? 1 : Math.max(2, candidate.length / 3)));
  return near === undefined ? '' : `; did you mean \`${near.candidate}\`?`;
}

/** Two letters swapped are likelier than two other slips: among equals the same length wins. */
const lengthens = (word: string, candidate: string): number => Math.abs(candidate.length - word.length);
