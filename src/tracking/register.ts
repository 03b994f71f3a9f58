import type { Meeting } from '../minutes/meeting.ts';
import { match, type Link, type MatchDoubt, type SeriesMeeting } from './match.ts';
import { compareDates, compareMentions, compareStrings, itemId, mentionOf } from './mention.ts';
import type { TrackedItem } from './tracked-item.ts';
import type { Weights } from './weights.ts';

export interface TrackOptions {
  /** The commit that the meetings were read from. */
  sha?: string | null;
  /** Old path → new path of files that were moved. */
  renamed?: ReadonlyMap<string, string>;
  weights?: Weights;
}

export interface Register {
  items: TrackedItem[];
  links: Link[];
  doubts: MatchDoubt[];
  /** Known items that turned out to be another known one: `from` has no mentions of its own any more. */
  merged: { from: TrackedItem; into: string }[];
}

export function track(
  meetings: readonly Meeting[],
  known: readonly TrackedItem[],
  options: TrackOptions = {},
): Register {
  const sessions: SeriesMeeting[] = meetings
    .map((meeting) => ({
      series: meeting.series,
      date: meeting.date,
      path: meeting.path,
      mentions: meeting.items.map((item) => mentionOf(item, meeting, options.sha ?? null)),
    }))
    .sort(
      (a, b) => compareStrings(a.series, b.series) || compareDates(a.date, b.date) || compareStrings(a.path, b.path),
    );
  const items: TrackedItem[] = known.map((item) => ({ ...item, mentions: [...item.mentions] }));
  const register: Register = { items, links: [], doubts: [], merged: [] };
  for (const session of sessions) {
    const matching = match(session, items, options);
    for (const link of matching.links) link.item.mentions.push(link.mention);
    for (const mentions of matching.fresh) {
      const first = mentions.toSorted(compareMentions)[0];
      if (first !== undefined)
        items.push({
          id: itemId(session.series, first),
          series: session.series,
          number: null,
          mentions: [...mentions],
        });
    }
    register.links.push(...matching.links);
    register.doubts.push(...matching.doubts);
  }
  return register;
}

export { statusOf, type StatusOf } from './status-of.ts';
