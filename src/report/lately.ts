/**
 * What of a run is about the time that counts for it: nobody mends the minutes of years ago. Change here when a warning
 * comes night after night, or one is missing.
 */
import type { Run } from './run.ts';

/**
 * The run with remarks, doubts and hints only about meetings from its `since` on; undated ones, and pages of which nothing
 * was read, stay. Previews are about what is changed just now, however old.
 */
export function lately(run: Run): Run {
  const { kind, since, plan } = run;
  if (kind === 'preview' || since === undefined) return run;
  const isOld = (date: string | null): boolean => date !== null && date < since;
  const dates = meetingDates(run);
  const isLate = ({ path, line }: { path: string; line: number }): boolean => !isOld(dates(path, line));
  return {
    ...run,
    diagnostics: run.diagnostics.filter(isLate),
    plan: {
      ...plan,
      operations: plan.operations.map((row) => (isOld(row.date) ? { ...row, warnings: [] } : row)),
      doubts: plan.doubts.filter(isLate),
      suggestions: plan.suggestions.filter(isLate),
      vanished: plan.vanished.filter(({ lastMentioned }) => !isOld(lastMentioned)),
    },
  };
}

/** The day of the meeting that a line belongs to: the last one of its page that begins above it. */
function meetingDates({ meetings }: Run): (path: string, line: number) => string | null {
  const ofPage = new Map<string, Run['meetings']>();
  for (const meeting of meetings) ofPage.set(meeting.path, [...(ofPage.get(meeting.path) ?? []), meeting]);
  return (path, line) => {
    const own = ofPage.get(path) ?? [];
    return (own.findLast((meeting) => meeting.line <= line) ?? own[0])?.date ?? null;
  };
}
