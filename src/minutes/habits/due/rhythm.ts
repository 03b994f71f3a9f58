import { NEXT_MEETING } from '../due.ts';
import type { Meeting } from '../../meeting.ts';
import { KNOWN_LANGUAGES } from '../../vocabulary/languages.ts';
import { timeWords } from '../../vocabulary/time-words.ts';

/**
 * "Until next meeting" gets its day from the rhythm of a series. Change here when a rhythm is plain to people and not
 * told, or the other way round.
 */

/**
 * Gives "until next meeting" its day, where the series' rhythm is plain from the meetings given.
 * Only for readings that see a whole series: one file alone has no rhythm.
 */
export function withRhythm(meetings: readonly Meeting[]): Meeting[] {
  const days = new Map<string, string[]>();
  for (const { series, date } of meetings) if (date !== null) days.set(series, [...(days.get(series) ?? []), date]);
  return meetings.map((meeting) => {
    const { date, series } = meeting;
    if (date === null || !meeting.items.some(({ due }) => due?.date === null)) return meeting;
    const next = nextMeetingDate(days.get(series) ?? [], date);
    const items = meeting.items.map((item) =>
      item.due?.date === null && isNextMeeting(item.due.text) ? { ...item, due: { ...item.due, date: next } } : item,
    );
    return { ...meeting, items };
  });
}

function isNextMeeting(due: string): boolean {
  return KNOWN_LANGUAGES.some((language) => {
    const words = timeWords(due, language);
    return words.some((_, at) => NEXT_MEETING.begins(words, at) > 0);
  });
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The day of the meeting after `after`, where the series' rhythm is plain: the next one that is known, else one gap
 * later if the last gaps (three at least) are equal. `dates`: ISO days of the series' meetings in any order.
 */
export function nextMeetingDate(dates: readonly string[], after: string): string | null {
  const days = [...new Set(dates)].sort();
  const next = days.find((day) => day > after);
  if (next !== undefined) return next;
  const recent = [...days.filter((day) => day < after), after].slice(-4).map((day) => Date.parse(day));
  const gaps = recent.slice(1).map((day, index) => (day - (recent[index] ?? day)) / DAY_MS);
  const [usual] = gaps;
  if (usual === undefined || gaps.length < 3 || gaps.some((gap) => gap !== usual)) return null;
  return new Date(Date.parse(after) + usual * DAY_MS).toISOString().slice(0, 10);
}
