/**
 * Issues that two runs made for one task at the same time. Change here when such twins stay, or two tasks are joined.
 */
import { grouped } from '../grouped.ts';
import type { TrackedIssue } from '../passport/passport.ts';
import { statusOf } from './status-of.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import { isTelling } from '../matching/word-counts.ts';
import { normalise, wordsOf } from '../matching/words.ts';

/** Longer than one run may be under way while another one starts. Milliseconds. */
const AT_ONCE = 600_000;

/** Two tasks that are one: the runs that created their issues met, and neither knew of the other. */
export type Duplicates = readonly [TrackedItem, TrackedItem];

/**
 * Tasks of one series that different runs created at about the same time, each from one meeting, with the same words and
 * owners below the same topic. Had one run come after the other, it would have recognised the task. A run that reads a
 * list of what is left over reads the whole series, and so needs none of this.
 */
export function concurrentDuplicates(tracked: readonly TrackedIssue[]): Duplicates[] {
  // what was called done, be it a mere hint, may well be begun anew
  const open = tracked.filter(({ issue, item }) => issue.state === 'open' && statusOf(item).status === 'open');
  return [...grouped(open, ({ item }) => item.series).values()].flatMap((series) => {
    const byAge = series.toSorted((a, b) => createdAt(a) - createdAt(b));
    return byAge.flatMap((one, index) =>
      byAge
        .slice(index + 1)
        .filter((other) => haveMet(one, other))
        .map(({ item }): Duplicates => [one.item, item]),
    );
  });
}

const createdAt = ({ issue }: TrackedIssue): number => Date.parse(issue.createdAt);

function haveMet(one: TrackedIssue, other: TrackedIssue): boolean {
  if (createdAt(other) - createdAt(one) > AT_ONCE) return false;
  const [mine, theirs] = [one.item.mentions, other.item.mentions];
  const { created } = one.passport.runs;
  if (created === null || other.passport.runs.created === null || created === other.passport.runs.created) return false;
  const [here, there, both] = [mine, theirs, [...mine, ...theirs]].map(meetings);
  if (here !== 1 || there !== 1 || both !== 2) return false;
  return mine.some((a) => theirs.some((b) => isSaidAgain(a, b)));
}

/** How many. */
const meetings = (mentions: readonly Mention[]): number =>
  new Set(mentions.map(({ date, path }) => `${date ?? ''} ${path}`)).size;

const isSaidAgain = (a: Mention, b: Mention): boolean =>
  normalise(a.text) === normalise(b.text) &&
  // "write an issue" is recognised in the next meeting only: a run after the other might not have taken them for one
  wordsOf(a.text).some(isTelling) &&
  a.owners.join() === b.owners.join() &&
  !a.carriedOver &&
  !b.carriedOver &&
  // "write this down" below another topic is another task
  placeOf(a) === placeOf(b);

const placeOf = ({ section, context }: Mention): string => JSON.stringify([section, context]);
