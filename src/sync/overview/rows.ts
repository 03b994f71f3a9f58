/**
 * What an overview shows, from the issues as they are now. Change here when a row should know something further. The same
 * issues give the same rows, whatever kind of run looks at them.
 */
import type { Memory } from './memory.ts';
import type { Meeting } from '../../minutes/meeting.ts';
import type { OverviewRow } from '../../report/overview.ts';
import type { TrackedIssue } from '../../tracking/passport/passport.ts';
import { comparePending, pendingOf } from '../../tracking/planning/pending.ts';
import { statusOf } from '../../tracking/planning/status-of.ts';
import { withoutDuplicates } from '../../tracking/planning/twin-issues.ts';

/** Open tasks, in their order. */
export const openTasks = (tracked: readonly TrackedIssue[]): TrackedIssue[] =>
  withoutDuplicates(tracked).filter(({ issue }) => issue.state === 'open');

/** Day of the newest meeting of each series, over all that is known: what an overview remembers, issues, and what was read. */
export function newestDays(
  tracked: readonly TrackedIssue[],
  meetings: readonly Meeting[],
  known: Memory['newest'],
): Memory['newest'] {
  const days = new Map(Object.entries(known));
  const note = (series: string, date: string | null): void => {
    if (date !== null && date > (days.get(series) ?? '')) days.set(series, date);
  };
  for (const { series, date } of meetings) note(series, date);
  for (const { item } of tracked) for (const { date } of item.mentions) note(item.series, date);
  // only of series that have a task: the rest says nothing here
  const series = new Set(tracked.map(({ item }) => item.series));
  return Object.fromEntries([...days].filter(([name]) => series.has(name)));
}

/** Pull requests that open tasks point to, `owner/repo#12`. */
export const referencesOf = (open: readonly TrackedIssue[]): string[] => [
  ...new Set(
    open.flatMap(({ item }) => statusOf(item).mention.references).filter((reference) => reference.includes('/')),
  ),
];

export function rowsOf(
  open: readonly TrackedIssue[],
  { newest, merged }: Pick<Memory, 'newest' | 'merged'>,
): OverviewRow[] {
  return open
    .map(({ issue, item, passport }): OverviewRow => {
      const pending = pendingOf(item, issue.title);
      const { mention, status } = statusOf(item);
      const day = newest[item.series] ?? null;
      const done = mention.references.find((reference) => merged.includes(reference));
      const said = status === 'closed' ? `the minutes say “${mention.evidence?.text ?? mention.text}”` : null;
      return {
        ...pending,
        number: issue.number,
        times: pending.times + passport.forgotten,
        missedOn: mention.date !== null && day !== null && mention.date < day ? day : null,
        hint: done === undefined ? said : `${done} was merged`,
      };
    })
    .sort(comparePending);
}
