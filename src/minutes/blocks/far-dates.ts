/**
 * Meetings that are dated far ahead of the day of the run, by a slip as a rule. Change here when a page of a later day is
 * doubted although it is right, or is not.
 */
import type { Diagnostic, Meeting } from '../meeting.ts';

/** Agendas are written weeks ahead; a meeting further away is rather a wrong digit. */
const MOST_DAYS_AHEAD = 60;
const DAY = 86_400_000;

const daysAhead = (date: string, today: string): number => (Date.parse(date) - Date.parse(today)) / DAY;

const isFar = (date: string | null, today: string): boolean =>
  date !== null && daysAhead(date, today) > MOST_DAYS_AHEAD;

/** What counts for tasks: a meeting far ahead is as good as undated. It is never the newest, and closes and reopens nothing. */
export const withoutFarDates = (meetings: readonly Meeting[], today: string): Meeting[] =>
  meetings.map((meeting) => (isFar(meeting.date, today) ? { ...meeting, date: null } : meeting));

export function farDates(meetings: readonly Meeting[], today: string): Diagnostic[] {
  return meetings.flatMap(({ path, line, date }): Diagnostic[] => {
    if (date === null || !isFar(date, today)) return [];
    const message = `this meeting is ${ahead(daysAhead(date, today))} ahead (${date}): is the date right? Until then it counts as undated`;
    return [{ path, line, rule: 'future-date', severity: 'warning', message, fix: null }];
  });
}

function ahead(days: number): string {
  const years = Math.round(days / 365.25);
  if (years >= 2) return `${years} years`;
  const months = Math.round(days / 30.44);
  return months >= 3 ? `${months} months` : `${Math.round(days)} days`;
}
