/**
 * Evidence that needs no weighing: the number of the task's own issue, before the same place of the same page, before the
 * same lines of a page that this one is a copy of. Change here when something that is certain is weighed, or the reverse.
 */
import { samePlace } from '../register/place.ts';
import type { Mention } from '../tracked-item.ts';
import type { Link, SeriesMeeting } from './matching.ts';
import type { TaskIndex } from './task-index.ts';

export type Exact = Pick<Link, 'item' | 'evidence'>;

export function exactLinks(meeting: SeriesMeeting, index: TaskIndex): Map<Mention, Exact> {
  return new Map([
    ...[...index.copied(meeting.mentions)].map(([mention, item]) => [mention, { item, evidence: 'words' }] as const),
    ...byPlace(meeting, index),
    ...byNumber(meeting, index),
  ]);
}

function byPlace(meeting: SeriesMeeting, index: TaskIndex): [Mention, Exact][] {
  const here = index.at(meeting);
  return [...samePlace(meeting.mentions, [...here.keys()])].flatMap(([mention, earlier]) => {
    const item = here.get(earlier);
    return item === undefined ? [] : [[mention, { item, evidence: 'place' }]];
  });
}

function byNumber(meeting: SeriesMeeting, index: TaskIndex): [Mention, Exact][] {
  return meeting.mentions.flatMap((mention) => {
    const item = mention.issueNumber === null ? undefined : index.numbered(mention.issueNumber);
    return item === undefined ? [] : [[mention, { item, evidence: 'number' }]];
  });
}
