import type { Memory } from './task-index.ts';
import type { Link, SeriesMeeting } from './matching.ts';
import { samePlace } from '../register/place.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';

/** Evidence that needs no weighing. */
export type Certain = Pick<Link, 'item' | 'evidence'>;

/**
 * By the number of the task's own issue, before the same place of the same page, before the same lines of a page that
 * this one is a copy of.
 */
export function certainLinks(
  meeting: SeriesMeeting,
  known: readonly TrackedItem[],
  memory: Memory,
): Map<Mention, Certain> {
  return new Map([
    ...[...memory.copied(meeting.mentions)].map(([mention, item]) => [mention, { item, evidence: 'words' }] as const),
    ...byPlace(meeting, known),
    ...byNumber(meeting, known),
  ]);
}

function byPlace(meeting: SeriesMeeting, known: readonly TrackedItem[]): [Mention, Certain][] {
  const here = known.flatMap((item) =>
    item.mentions
      .filter(({ path, date }) => path === meeting.path && date === meeting.date)
      .map((mention) => [mention, item] as const),
  );
  const itemOf = new Map(here);
  return [...samePlace(meeting.mentions, [...itemOf.keys()])].flatMap(([mention, earlier]) => {
    const item = itemOf.get(earlier);
    return item === undefined ? [] : [[mention, { item, evidence: 'place' }]];
  });
}

function byNumber(meeting: SeriesMeeting, known: readonly TrackedItem[]): [Mention, Certain][] {
  return meeting.mentions.flatMap((mention) => {
    const item = mention.issueNumber === null ? undefined : known.find(({ number }) => number === mention.issueNumber);
    return item === undefined ? [] : [[mention, { item, evidence: 'number' }]];
  });
}
