import type { TaskIndex } from './task-index.ts';
import type { Link, SeriesMeeting } from './matching.ts';
import { samePlace } from '../register/place.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';

/** Evidence that needs no weighing. */
export type Exact = Pick<Link, 'item' | 'evidence'>;

/**
 * By the number of the task's own issue, before the same place of the same page, before the same lines of a page that
 * this one is a copy of.
 */
export function exactLinks(
  meeting: SeriesMeeting,
  known: readonly TrackedItem[],
  index: TaskIndex,
): Map<Mention, Exact> {
  return new Map([
    ...[...index.copied(meeting.mentions)].map(([mention, item]) => [mention, { item, evidence: 'words' }] as const),
    ...byPlace(meeting, known),
    ...byNumber(meeting, known),
  ]);
}

function byPlace(meeting: SeriesMeeting, known: readonly TrackedItem[]): [Mention, Exact][] {
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

function byNumber(meeting: SeriesMeeting, known: readonly TrackedItem[]): [Mention, Exact][] {
  return meeting.mentions.flatMap((mention) => {
    const item = mention.issueNumber === null ? undefined : known.find(({ number }) => number === mention.issueNumber);
    return item === undefined ? [] : [[mention, { item, evidence: 'number' }]];
  });
}
