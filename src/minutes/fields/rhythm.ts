import { nextMeetingDate } from './due.ts';
import type { Meeting } from '../meeting.ts';

const NEXT_MEETING =
  /(?:next|following) (?:meeting|call|time)|nächste[nsr]? (?:Treffen|Sitzung|Termin|Mal|Call|Meeting)|prochaine réunion|下次(?:会议|例会)/iu;

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
      item.due?.date === null && NEXT_MEETING.test(item.due.text)
        ? { ...item, due: { ...item.due, date: next } }
        : item,
    );
    return { ...meeting, items };
  });
}
