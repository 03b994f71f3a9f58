import type { Mention, TrackedItem } from '../tracking/tracked-item.ts';

/** The newest dated mention that still stands in the minutes; the last one where none does. */
export function newestMention({ mentions }: Pick<TrackedItem, 'mentions'>): Mention {
  const newest =
    mentions.findLast(({ date, removed }) => date !== null && !removed) ??
    mentions.findLast(({ date }) => date !== null) ??
    mentions.at(-1);
  if (newest === undefined) throw new Error('A tracked item without a mention: the ledger can not show it');
  return newest;
}
