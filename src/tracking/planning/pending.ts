/**
 * Rows of what is pending, and their order. Change here when the agenda leaves something out or sorts it wrongly.
 */
import { compareDates, compareMentions, compareStrings } from '../register/mention.ts';
import type { Pending } from '../operation.ts';
import { statusOf } from './status-of.ts';
import { saidDue } from './task-facts.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';

/** A tracked item as one row of what is pending. Its title is its issue's, or what the minutes say. */
export function pendingOf(item: TrackedItem, title: string): Pending {
  const { id, number, series, mentions, said } = item;
  const since = mentions.find(({ date }) => date !== null)?.date ?? null;
  return { id, number, title, series, newest: asSaid(statusOf(item).mention, said), since, times: mentions.length };
}

/** Whose it is, and until when, as people have said. */
function asSaid(newest: Mention, said: TrackedItem['said']): Mention {
  const [due, owners] = [saidDue(said), said?.owners?.logins.map((login) => login.toLowerCase())];
  return { ...newest, due: due ?? newest.due, owners: owners ?? newest.owners };
}

/** By series, then the oldest first; those of one day as the minutes list them. */
export const comparePending = (a: Pending, b: Pending): number =>
  compareStrings(a.series, b.series) ||
  compareDates(a.since, b.since) ||
  compareMentions(a.newest, b.newest) ||
  compareStrings(a.id, b.id);

const DAY = 86_400_000;

/**
 * What minutes alone leave open, without a tracker: tasks whose newest mention is open and at most `days` older than the
 * newest meeting of their series. Without that limit everything that was ever said in passing would be pending for ever.
 */
export function pendingItems(items: readonly TrackedItem[], days: number): Pending[] {
  const open = items
    .map((item) => pendingOf(item, statusOf(item).mention.text))
    .filter(({ newest }) => newest.status === 'open');
  const newest = new Map<string, number>();
  for (const { series, mentions } of items)
    for (const { date } of mentions)
      if (date !== null) newest.set(series, Math.max(newest.get(series) ?? 0, Date.parse(date)));
  return open
    .filter(
      ({ series, newest: { date } }) => date === null || Date.parse(date) >= (newest.get(series) ?? 0) - days * DAY,
    )
    .sort(comparePending);
}
