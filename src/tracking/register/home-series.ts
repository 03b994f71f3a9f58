/**
 * Tasks move with their pages into the series of today. Change here when a renamed folder loses its tasks.
 */
import type { TrackedIssue } from '../passport/passport.ts';
import type { PlanInput } from '../planning/plan-input.ts';
import { statusOf } from '../planning/status-of.ts';

/**
 * Tasks in the series that their pages belong to today. A folder that is renamed, or a `series:` written into the
 * config, moves whole series; a task that stayed behind would not be recognised in the next meeting. One mention in
 * another series, by its number, moves nothing.
 */
export function inTheirSeries(
  tracked: readonly TrackedIssue[],
  { meetings, renamed, seriesOf }: Pick<PlanInput, 'meetings' | 'renamed' | 'seriesOf'>,
): TrackedIssue[] {
  const ofPage = new Map(meetings.map(({ path, series }) => [path, series]));
  return tracked.map((issue) => {
    const { item } = issue;
    const seriesOfPage = (path: string): string => {
      const today = renamed.get(path) ?? path;
      return ofPage.get(today) ?? seriesOf?.(today) ?? item.series;
    };
    if (item.mentions.some(({ path }) => seriesOfPage(path) === item.series)) return issue;
    return { ...issue, item: { ...item, series: seriesOfPage(statusOf(item).mention.path) } };
  });
}
