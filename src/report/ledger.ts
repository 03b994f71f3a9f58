import type { Status } from '../minutes/meeting.ts';
import type { Mention, TrackedItem } from '../tracking/tracked-item.ts';

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
  times: number;
  /** Days of its meetings, oldest first. */
  days: string[];
  newest: Mention;
}

/** Open before done, oldest first. */
export function ledgerEntries(items: readonly TrackedItem[]): LedgerEntry[] {
  return items
    .map(entryOf)
    .toSorted(
      (a, b) =>
        compare(a.series, b.series) ||
        Number(a.status === 'closed') - Number(b.status === 'closed') ||
        compare(a.since ?? '9999', b.since ?? '9999') ||
        compare(a.newest.path, b.newest.path) ||
        a.newest.line - b.newest.line,
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function entryOf(item: TrackedItem): LedgerEntry {
  const newest = newestMention(item);
  const days = [...new Set(item.mentions.flatMap(({ date }) => (date === null ? [] : [date])))].toSorted();
  return {
    id: item.id,
    series: item.series,
    number: item.number,
    owners: newest.owners,
    text: newest.text,
    status: newest.status,
    since: days[0] ?? null,
    last: days.at(-1) ?? null,
    times: new Set(item.mentions.map(({ date, path }) => date ?? path)).size,
    days,
    newest,
  };
}

/**
 * The mention that speaks for the task now: the newest dated one that still stands in the minutes. Where a meeting has
 * several, one that says done before one that merely lists it.
 */
export function newestMention({ id, mentions }: Pick<TrackedItem, 'id' | 'mentions'>): Mention {
  const standing = mentions.filter(({ removed }) => !removed);
  const dated = (among: readonly Mention[]): Mention[] => among.filter(({ date }) => date !== null);
  const candidates = [dated(standing), standing, dated(mentions), mentions].find(({ length }) => length > 0) ?? [];
  const newestDay = candidates.at(-1)?.date ?? null;
  const speaking = candidates.filter(({ date }) => date === newestDay);
  const newest =
    speaking.findLast(({ evidence }) => evidence?.strength === 'explicit') ??
    speaking.findLast(({ status }) => status === 'closed') ??
    speaking.at(-1);
  if (newest === undefined) throw new Error(`Tracked item ${id} has no mention: the register can't show it`);
  return newest;
}

const DAY = 86_400_000;

/** "5 days", "6 weeks", "8 months", "3 years" between two ISO days; empty if one is missing. */
export function ageOf(from: string | null, to: string): string {
  if (from === null) return '';
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  if (!(days >= 0)) return '';
  const [number, unit] =
    days < 14
      ? [days, 'day']
      : days < 63
        ? [Math.floor(days / 7), 'week']
        : days < 730
          ? [Math.floor(days / 30.44), 'month']
          : [Math.floor(days / 365.25), 'year'];
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
