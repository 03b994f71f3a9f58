/**
 * Series whose pages lie in another folder by now, without Git's word of it: deleted in one push and added in another, or
 * the other way round. Change here when a group that moves its folder gets second issues, or when a group that copied a
 * page from another one is taken for it.
 */
import { grouped } from '../grouped.ts';
import { substance } from '../matching/word-counts.ts';
import { wordsOf } from '../matching/words.ts';
import type { Mention } from '../tracked-item.ts';
import { lineKey } from './mention.ts';

/** A page and the series that it is read in. */
export interface PageOf {
  series: string;
  date: string | null;
  path: string;
  lines: readonly Mention[];
  /** Issues tell of it. */
  isKnown: boolean;
}

/** From this share of its lines on, a page of the same day is a copy. */
const COPY = 0.8;
/** The copied lines have to say so much in all. */
const PLAIN = 3;

/**
 * Old name → new name of series that live on under another one: each of their pages that is not gone has a copy of the
 * same day there, and at least one page has. Two groups that keep the same page (a joint meeting) have others of their own.
 */
export function movedSeries(series: ReadonlyMap<string, readonly PageOf[]>): [string, string][] {
  const days = grouped(
    [...series].flatMap(([name, pages]) =>
      pages.map((page) => ({ name, page, keys: new Set(page.lines.map(lineKey)) })),
    ),
    ({ page }) => dayOf(page),
  );
  const copiesOf = (name: string, page: PageOf): Set<string> => {
    const lines = page.lines.map(lineKey);
    const isCopy = (keys: ReadonlySet<string>): boolean =>
      lines.filter((line) => keys.has(line)).length >= COPY * Math.max(lines.length, 1);
    const others = (days.get(dayOf(page)) ?? []).filter((other) => other.name !== name && isCopy(other.keys));
    return new Set(others.map((other) => other.name));
  };
  return [...series].flatMap(([name, pages]): [string, string][] => {
    const copied = pages.map((page) => ({ page, there: copiesOf(name, page) }));
    const [target] = new Set(copied.flatMap(({ there }) => [...there]));
    if (target === undefined) return [];
    const isMoved = copied.every(({ page, there }) => there.has(target) || isGone(page));
    const lines = copied.flatMap(({ page, there }) => (there.has(target) ? page.lines : []));
    return isMoved && worthOf(lines) >= PLAIN && isOlder(pages, series.get(target) ?? []) ? [[name, target]] : [];
  });
}

/** The day of a meeting; of an undated page the name of its file. */
const dayOf = ({ date, path }: PageOf): string => date ?? path.slice(path.lastIndexOf('/') + 1).toLowerCase();

const isGone = ({ lines }: PageOf): boolean => lines.every(({ removed }) => removed);

const worthOf = (lines: readonly Mention[]): number =>
  lines.reduce((sum, { text }) => sum + [...new Set(wordsOf(text))].reduce((all, word) => all + substance(word), 0), 0);

/** Of two that hold the same, the one that goes: whose pages are gone, or which issues know while the other is new. */
function isOlder(pages: readonly PageOf[], others: readonly PageOf[]): boolean {
  if (pages.every(isGone)) return true;
  return !others.every(isGone) && pages.every(({ isKnown }) => isKnown) && others.some(({ isKnown }) => !isKnown);
}
