/**
 * Names of series that mean one: another spelling, a new pattern of file names, a folder that got another name. Change
 * here when a group that renames its files gets second issues, or when two groups pass for one.
 */
import type { Meeting } from '../../minutes/meeting.ts';
import { substance } from '../matching/word-counts.ts';
import { wordsOf } from '../matching/words.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import { grouped } from '../grouped.ts';
import { isFirm } from '../said.ts';
import { compareDates, compareStrings, lineKey, mentionOf } from './mention.ts';
import { movedSeries, type PageOf } from './moved-series.ts';

/** Name of a series → the name of today, for those that have another one by now. */
export function renamedSeries(
  meetings: readonly Meeting[],
  known: readonly TrackedItem[],
  { seriesOfPage = () => null, deleted = new Set() }: Pages = {},
): Map<string, string> {
  const paths = new Set(known.flatMap(({ mentions }) => mentions.map(({ path }) => path)));
  const pages = [
    ...meetings.map(({ series, date, path, items }): PageOf => ({
      series,
      date,
      path,
      lines: items.map((item) => mentionOf(item, { path, date }, null)),
      isKnown: paths.has(path),
    })),
    ...knownPages(meetings, known, deleted),
  ];
  const bySeries = grouped(pages, (page) => page.series);
  const series = new Map([...bySeries].map(([name, own]) => [name, historyOf(name, own)]));
  const today = new Map<string, string>();
  const rename = (from: string, to: string): void => {
    if (from !== to && nameOf(to, today) !== from) today.set(from, to);
  };
  for (const spellings of grouped(series.values(), ({ name }) => name.toLowerCase()).values()) {
    const newest = spellings.toSorted((a, b) => compareDates(a.last, b.last) || compareStrings(a.name, b.name)).at(-1);
    for (const { name } of spellings) rename(name, newest?.name ?? name);
  }
  for (const pair of movedSeries(bySeries)) rename(...pair);
  for (const [from, to] of sharedByTasks(known, seriesOfPage)) {
    const [one, other] = [series.get(from), series.get(to)];
    if (one && other) rename(...inOrder(one, other));
  }
  const starts = [...series.values()].filter(({ first }) => first !== null);
  const holders = grouped(
    starts.flatMap((one) => [...openLines(one)].map((key) => ({ key, one }))),
    ({ key }) => key,
  );
  for (const next of starts.toSorted((a, b) => compareDates(a.first, b.first))) {
    const [before] = repeatedFrom(next, holders)
      .filter(({ name, last }) => name !== next.name && compareDates(last, next.first) < 0)
      .sort((a, b) => compareDates(b.last, a.last) || compareStrings(a.name, b.name));
    if (before !== undefined && !today.has(before.name)) rename(before.name, next.name);
  }
  return new Map([...today.keys()].map((name) => [name, nameOf(name, today)]));
}

/** What is known of pages beside their lines. */
export interface Pages {
  /** The series that a page belongs to by its path; `null` where that is not told. */
  seriesOfPage?: ((path: string) => string | null) | undefined;
  /** Paths of files that are gone. */
  deleted?: ReadonlySet<string>;
}

/** A series by its pages, the undated left out. */
interface History {
  name: string;
  first: string | null;
  last: string | null;
  /** Oldest first. */
  pages: readonly PageOf[];
}

function historyOf(name: string, pages: readonly PageOf[]): History {
  const dated = pages.filter(({ date }) => date !== null).sort((a, b) => compareDates(a.date, b.date));
  return { name, first: dated[0]?.date ?? null, last: dated.at(-1)?.date ?? null, pages: dated };
}

/** What is known of pages that are not read. */
function knownPages(
  meetings: readonly Meeting[],
  known: readonly TrackedItem[],
  deleted: ReadonlySet<string>,
): PageOf[] {
  const read = new Set(meetings.map(({ path }) => path));
  const lines = known.flatMap(({ series, mentions }) => mentions.map((mention) => ({ series, mention })));
  const rest = lines.filter(({ mention }) => !read.has(mention.path));
  return [
    ...grouped(rest, ({ series, mention }) => JSON.stringify([series, mention.path, mention.date])).values(),
  ].flatMap((page): PageOf[] => {
    const [first] = page;
    if (first === undefined) return [];
    const { path, date } = first.mention;
    const lines = page.map(({ mention }) => (deleted.has(path) ? { ...mention, removed: true } : mention));
    return [{ series: first.series, path, date, lines, isKnown: true }];
  });
}

/** A task that stands on pages of two series, and no number or person's word brought it there: it was found to be one before. */
function sharedByTasks(
  known: readonly TrackedItem[],
  seriesOfPage: (path: string) => string | null,
): [string, string][] {
  return known.flatMap((item) => {
    const { series, mentions } = item;
    if (isFirm(item)) return [];
    const there = mentions
      .filter(({ issueNumber }) => issueNumber === null)
      .flatMap(({ path }) => seriesOfPage(path) ?? []);
    return [...new Set(there)].filter((name) => name !== series).map((name): [string, string] => [series, name]);
  });
}

/** The earlier one first; the same twice where they lived at the same time: then they are two. */
function inOrder(one: History, other: History): [string, string] {
  if (compareDates(one.last, other.first) < 0) return [one.name, other.name];
  return compareDates(other.last, one.first) < 0 ? [other.name, one.name] : [one.name, one.name];
}

/** Of so many pages at the end of a series the lines are remembered. */
const LAST_PAGES = 3;
/** One line alone has to say so much. */
const PLAIN = 3;

/** What stands open at the end of a series. */
const openLines = ({ pages }: History): Set<string> =>
  new Set(
    pages.slice(-LAST_PAGES).flatMap(({ lines }) => lines.filter(({ status }) => status === 'open').map(lineKey)),
  );

/** A line that more series than this have is every group's. */
const MOST_HOLDERS = 20;

/** Series whose open lines the first page of another lists again, enough of them to be the same group. */
function repeatedFrom(
  { pages: [page] }: History,
  holders: ReadonlyMap<string, readonly { one: History }[]>,
): History[] {
  if (page === undefined) return [];
  const leftOver = page.lines.filter(({ carriedOver }) => carriedOver);
  const lines = leftOver.length > 0 ? leftOver : page.lines;
  const found = new Map<History, Mention[]>();
  for (const line of lines) {
    const those = holders.get(lineKey(line)) ?? [];
    if (those.length <= MOST_HOLDERS) for (const { one } of those) found.set(one, [...(found.get(one) ?? []), line]);
  }
  const isEnough = (same: readonly Mention[]): boolean =>
    same.length * 2 >= lines.length &&
    (same.length > 1 || (leftOver.length > 0 && same.some(({ text }) => worth(text) >= PLAIN)));
  return [...found].filter(([, same]) => isEnough(same)).map(([one]) => one);
}

const worth = (text: string): number => [...new Set(wordsOf(text))].reduce((sum, word) => sum + substance(word), 0);

function nameOf(name: string, today: ReadonlyMap<string, string>): string {
  const next = today.get(name);
  return next === undefined ? name : nameOf(next, today);
}
