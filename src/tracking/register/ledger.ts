/**
 * The register as a list for people. Change here when the ledger shows or sorts a task wrongly.
 */
import type { Status } from '../../minutes/meeting.ts';
import { compareStrings } from './mention.ts';
import { statusOf } from '../planning/status-of.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';

/** One task of the register, as all its forms show it. */
export interface LedgerEntry {
  id: string;
  series: string;
  number: number | null;
  owners: string[];
  text: string;
  status: Status;
  /** Day of the first and of the newest mention; `null`: only undated ones. */
  since: string | null;
  last: string | null;
  /** In how many meetings. */
  times: number;
  /** Days of its meetings, oldest first. */
  days: string[];
  /** The mention that speaks for the task now. */
  newest: Mention;
  /** All of them, oldest first, undated last. */
  mentions: Mention[];
}

/** By series, open before done, oldest first. */
export function ledgerEntries(items: readonly TrackedItem[]): LedgerEntry[] {
  return items
    .map(entryOf)
    .sort(
      (a, b) =>
        compareStrings(a.series, b.series) ||
        Number(a.status === 'closed') - Number(b.status === 'closed') ||
        compareStrings(a.since ?? '9999', b.since ?? '9999') ||
        compareStrings(a.newest.path, b.newest.path) ||
        a.newest.line - b.newest.line,
    );
}

function entryOf(item: TrackedItem): LedgerEntry {
  const { id, series, number, mentions } = item;
  const { status, mention: newest } = statusOf(item);
  const days = [...new Set(mentions.flatMap(({ date }) => date ?? []))].sort(compareStrings);
  return {
    id,
    series,
    number,
    owners: newest.owners,
    text: newest.text,
    status,
    since: days[0] ?? null,
    last: days.at(-1) ?? null,
    times: new Set(mentions.map(({ date, path }) => date ?? path)).size,
    days,
    newest,
    mentions,
  };
}
