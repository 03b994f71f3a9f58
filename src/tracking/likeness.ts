import type { Profile, Wording } from './profile.ts';
import { rarity, type Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** What matching knows beside the two wordings. */
export interface Setting {
  vocabulary: Vocabulary;
  /** Meetings of the series since the item was last mentioned: 1 for the meeting right after. */
  gap: number;
  weights: Weights;
}

/** Whether a mention continues a task: the best of the task's wordings, and everything else that speaks for or against it. */
export function likeness(mention: Wording, profile: Profile, setting: Setting): number {
  const { weights, gap } = setting;
  const best = Math.max(...profile.wordings.map((wording) => alike(mention, wording, setting)));
  const closed = profile.newest.status === 'closed';
  return (
    best +
    (mention.mention.carriedOver
      ? gap <= 1 && !closed
        ? weights.carriedFromLast
        : weights.carried
      : weights.notCarried) +
    (closed ? weights.closed : 0) +
    weights.gap * Math.min(gap - 1, weights.mostGaps)
  );
}

function alike(a: Wording, b: Wording, setting: Setting): number {
  return words(a, b, setting) + owners(a, b, setting) + references(a, b, setting);
}

function words(a: Wording, b: Wording, { vocabulary, weights }: Setting): number {
  const there = covered(a, b, vocabulary, weights);
  const back = covered(b, a, vocabulary, weights);
  const total = there.total + back.total;
  if (total === 0) return 0;
  const overlap = (there.met + back.met) / total;
  const contained = Math.max(there.met / (there.total || 1), back.met / (back.total || 1));
  return overlap + weights.contained * Math.max(0, contained - overlap);
}

function covered(a: Wording, b: Wording, vocabulary: Vocabulary, weights: Weights): { met: number; total: number } {
  let met = 0;
  let total = 0;
  for (const word of a.words) {
    const worth = rarity(word, vocabulary);
    total += worth;
    if (b.words.has(word)) met += worth;
    else if (b.around.has(word)) met += weights.aroundWord * worth;
  }
  return { met, total };
}

function owners(a: Wording, b: Wording, { weights }: Setting): number {
  const [mine, other] = [a.mention.owners, b.mention.owners];
  if (mine.length === 0 || other.length === 0) return 0;
  const common = mine.filter((owner) => other.includes(owner)).length;
  if (common === 0) return weights.otherOwners;
  return common === mine.length && common === other.length ? weights.sameOwners : weights.someOwners;
}

function references(a: Wording, b: Wording, { weights }: Setting): number {
  if (a.references.length === 0 || b.references.length === 0) return 0;
  const common = a.references.some((mine) => b.references.some((other) => sameReference(mine, other)));
  return common ? weights.sameReference : weights.otherReferences;
}

/** `#12` may be `specs#12`, and that `example/specs#12`; two that name different repositories differ. */
function sameReference(a: string, b: string): boolean {
  return a === b || a.endsWith(b.startsWith('#') ? b : `/${b}`) || b.endsWith(a.startsWith('#') ? a : `/${a}`);
}
