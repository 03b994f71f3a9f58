import { assign } from './assignment.ts';
import { pointElsewhere } from './likeness.ts';
import { compareMentions } from '../register/mention.ts';
import type { Profile, Wording } from './profile.ts';
import type { Weights } from './weights.ts';

interface Scored {
  profile: Profile;
  score: number;
}

/** What became of one task of the meeting: linked, or new and perhaps in doubt. */
export interface Choice {
  link: Scored | null;
  doubt: Scored | null;
}

/** Who goes with whom: one to one, best in total, then those without a rival; in doubt what is left and alike. */
export function choose(
  tasks: readonly Wording[][],
  candidates: readonly Profile[],
  scores: readonly (readonly number[])[],
  weights: Weights,
): Choice[] {
  const order = orderOf(tasks, candidates);
  const columns = assign(
    scores.map(
      (line, row) =>
        new Map(
          line.flatMap((score, column): [number, number][] =>
            score < weights.link ? [] : [[column, score + weights.order * order(row, column)]],
          ),
        ),
    ),
  );
  const scored = (row: number, column: number): Scored | null => {
    const profile = candidates[column];
    return profile === undefined ? null : { profile, score: scores[row]?.[column] ?? 0 };
  };
  const taken = new Set(columns);
  const best = columns.map((column, row) => (column === null ? bestFree(scores[row] ?? [], taken) : null));
  return columns.map((column, row) => {
    if (column !== null) return { link: scored(row, column), doubt: null };
    const free = best[row] ?? null;
    const found = free === null ? null : scored(row, free);
    if (free === null || found === null || found.score < weights.doubt) return { link: null, doubt: null };
    if (isLeftOver(tasks[row] ?? [], found.profile) && !hasRival(row, free)) return { link: found, doubt: null };
    return { link: null, doubt: found };
  });

  /** Whether another free line, or another free task, comes near. */
  function hasRival(row: number, column: number): boolean {
    const near = (scores[row]?.[column] ?? 0) - weights.rival;
    return (
      (scores[row] ?? []).some((score, other) => other !== column && !taken.has(other) && score > near) ||
      columns.some((link, other) => other !== row && link === null && (scores[other]?.[column] ?? 0) > near)
    );
  }
}

function bestFree(line: readonly number[], taken: ReadonlySet<number | null>): number | null {
  let best: number | null = null;
  line.forEach((score, column) => {
    if (!taken.has(column) && (best === null || score > (line[best] ?? 0))) best = column;
  });
  return best;
}

/** Listed as left over, by the owners that the open task has, and about nothing else. */
function isLeftOver(task: readonly Wording[], { newest, references }: Profile): boolean {
  return task.some(
    ({ mention, references: mine }) =>
      mention.carriedOver &&
      newest.status === 'open' &&
      mention.owners.length > 0 &&
      mention.owners.join() === newest.owners.join() &&
      !pointElsewhere(mine, references),
  );
}

/**
 * What is left over is copied from meeting to meeting in its order: 1 where the rank among the lines is the rank
 * among the tasks of the meeting before, down to 0 for the other end of the list. Decides between equal lines.
 */
function orderOf(tasks: readonly Wording[][], candidates: readonly Profile[]): (row: number, column: number) => number {
  const newestFirst = candidates.map(({ newest }) => newest).sort((a, b) => compareMentions(b, a));
  const last = newestFirst[0];
  const before = candidates
    .map(({ newest }, column) => ({ column, newest }))
    .filter(({ newest }) => newest.date === last?.date && newest.path === last.path)
    .sort((a, b) => compareMentions(a.newest, b.newest));
  const rank = new Map(before.map(({ column }, index) => [column, index / before.length]));
  return (row, column) => {
    const place = rank.get(column);
    return place === undefined ? 0 : 1 - (row / tasks.length - place) ** 2;
  };
}
