import { grouped } from './grouped.ts';
import type { TrackedIssue } from './passport.ts';
import type { Mention, TrackedItem } from './tracked-item.ts';
import { normalise } from './words.ts';

/** Longer than one run may be under way while another one starts. Milliseconds. */
const AT_ONCE = 600_000;

/** Two tasks that are one: the runs that created their issues met, and neither knew of the other. */
export type Met = readonly [TrackedItem, TrackedItem];

/**
 * Tasks of one series that different runs created at about the same time from different meetings, with the same words
 * and the same owners. Had one run come after the other, it would have recognised the task.
 */
export function metTasks(tracked: readonly TrackedIssue[]): Met[] {
  const open = tracked.filter(({ issue, passport }) => issue.state === 'open' && passport.runs.created !== null);
  return [...grouped(open, ({ item }) => item.series).values()].flatMap((series) => {
    const byAge = series.toSorted((a, b) => createdAt(a) - createdAt(b));
    return byAge.flatMap((one, index) =>
      byAge
        .slice(index + 1)
        .filter((other) => haveMet(one, other))
        .map(({ item }): Met => [one.item, item]),
    );
  });
}

const createdAt = ({ issue }: TrackedIssue): number => Date.parse(issue.createdAt);

function haveMet(one: TrackedIssue, other: TrackedIssue): boolean {
  if (createdAt(other) - createdAt(one) > AT_ONCE) return false;
  if (one.passport.runs.created === other.passport.runs.created) return false;
  const [mine, theirs] = [one.item.mentions, other.item.mentions];
  // who stands in one meeting twice was told apart there
  if (mine.some((a) => theirs.some((b) => a.path === b.path && a.date === b.date))) return false;
  return mine.some((a) => theirs.some((b) => isSaidAgain(a, b)));
}

const isSaidAgain = (a: Mention, b: Mention): boolean =>
  normalise(a.text) === normalise(b.text) &&
  a.owners.join() === b.owners.join() &&
  // "write this down" below another topic is another task; a run that reads a list of what is left over reads more
  placeOf(a) === placeOf(b);

const placeOf = ({ section, context }: Mention): string => JSON.stringify([section, context]);
