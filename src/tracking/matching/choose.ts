/**
 * Who goes with whom, once all pairs are scored. Change here when lines that compete for tasks are shared out wrongly.
 */
import { assign } from './assignment.ts';
import { pointElsewhere } from './likeness.ts';
import { compareMentions } from '../register/mention.ts';
import type { Profile, Wording } from './profile.ts';
import type { Mention } from '../tracked-item.ts';
import { headingOf } from './running-lists.ts';
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
  scores: readonly ReadonlyMap<Profile, number>[],
  weights: Weights,
  goesOn: (mention: Mention) => boolean = () => false,
): Choice[] {
  const order = orderOf(tasks, candidates);
  const columnOf = new Map(candidates.map((profile, column) => [profile, column]));
  const rows = scores.map(
    (line) =>
      new Map(
        [...line]
          .flatMap(([profile, score]): [number, number][] => {
            const column = columnOf.get(profile);
            return column === undefined ? [] : [[column, score]];
          })
          .sort(([a], [b]) => a - b),
      ),
  );
  const columns = assign(
    rows.map(
      (line, row) =>
        new Map(
          [...line]
            .filter(([, score]) => score >= weights.link)
            .map(([column, score]) => [column, score + weights.order * order(row, column)]),
        ),
    ),
  );
  const scored = (row: number, column: number): Scored | null => {
    const profile = candidates[column];
    return profile === undefined ? null : { profile, score: rows[row]?.get(column) ?? 0 };
  };
  const taken = new Set(columns);
  const freeRows = new Map<number, number[]>();
  rows.forEach((line, row) => {
    if (columns[row] !== null) return;
    for (const column of line.keys()) freeRows.set(column, [...(freeRows.get(column) ?? []), row]);
  });
  return columns.map((column, row) => {
    if (column !== null) return { link: scored(row, column), doubt: null };
    const free = bestFree(rows[row] ?? new Map<number, number>(), taken);
    const found = free === null ? null : scored(row, free);
    if (free === null || found === null || found.score < weights.doubt) return { link: null, doubt: null };
    if (isLeftOver(tasks[row] ?? [], found.profile, goesOn) && !hasRival(row, free))
      return { link: found, doubt: null };
    return { link: null, doubt: found };
  });

  /** Whether another free line, or another free task, comes near. */
  function hasRival(row: number, column: number): boolean {
    const near = (rows[row]?.get(column) ?? 0) - weights.rival;
    return (
      [...(rows[row] ?? [])].some(([other, score]) => other !== column && !taken.has(other) && score > near) ||
      (freeRows.get(column) ?? []).some((other) => other !== row && (rows[other]?.get(column) ?? 0) > near)
    );
  }
}

function bestFree(line: ReadonlyMap<number, number>, taken: ReadonlySet<number | null>): number | null {
  let best: number | null = null;
  for (const [column, score] of line)
    if (!taken.has(column) && (best === null || score > (line.get(best) ?? 0))) best = column;
  return best;
}

/** Listed as left over, by the owners that the open task has, and about nothing else. */
function isLeftOver(
  task: readonly Wording[],
  { newest, references }: Profile,
  goesOn: (mention: Mention) => boolean,
): boolean {
  return task.some(
    ({ mention, references: mine }) =>
      (mention.carriedOver || (headingOf(mention) === headingOf(newest) && goesOn(mention))) &&
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
