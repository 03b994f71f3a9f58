import type { Taught } from '../doubts/doubt.ts';
import type { ActionItem, OwnKey, OwnWords, Page, ReadingRules } from '../meeting.ts';
import { parse } from '../parse.ts';
import type { WordEvidence } from './evidence.ts';
import type { Change, Suggestion } from './suggestion.ts';

/**
 * Which words of its own a group should teach: those that speak for themselves in several meetings, and with which more
 * is read and nothing lost. Change here when a word is suggested that should not be, or not one that should.
 */

/** In fewer meetings a word is a topic, unless it speaks of tasks. */
const MEETINGS = 2;
/** Of the points that are not read. */
const LIKELY = 0.6;
/** Of what is read in addition are the points that spoke for the word. */
const FORESEEN = 0.6;
/** Tried at most: each reads pages again. */
const MOST_TRIED = 100;
/** The config allows no more. */
const MOST_WORDS = 50;

/** Pages with what speaks for words on them. */
export interface PageEvidence {
  page: Page;
  found: readonly WordEvidence[];
}

interface Group {
  teach: readonly Taught[];
  found: { page: Page; evidence: WordEvidence }[];
}

/** The suggestions for `vocabulary`, and the rules with all of them. */
export function suggestedWords(
  pages: readonly PageEvidence[],
  rules: ReadingRules,
): { suggestions: Suggestion[]; rules: ReadingRules } {
  const before = new Map<string, Map<string, ActionItem>>();
  const suggestions: Suggestion[] = [];
  let current = rules;
  for (const group of groupsOf(pages).filter(isWorthTrying).slice(0, MOST_TRIED)) {
    const next = { ...current, vocabulary: withWords(current.vocabulary ?? {}, group.teach) };
    const tried = measure(group, pages, current, next, before);
    if (tried === null || suggestions.length >= MOST_WORDS) continue;
    current = next;
    for (const [path, items] of tried.after) before.set(path, items);
    suggestions.push({ settings: group.teach, evidence: shown(group), change: tried.change });
  }
  return { suggestions, rules: current };
}

/** Those with most points first. */
function groupsOf(pages: readonly PageEvidence[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { page, found } of pages)
    for (const evidence of found) {
      const key = JSON.stringify(evidence.teach.map((one) => [one.key, one.word.toLowerCase()]));
      const group = groups.get(key) ?? { teach: evidence.teach, found: [] };
      group.found.push({ page, evidence });
      groups.set(key, group);
    }
  return [...groups.values()].toSorted((a, b) => pointsOf(b) - pointsOf(a));
}

const pointsOf = ({ found }: Group): number => found.reduce((sum, { evidence }) => sum + evidence.lines.length, 0);
const likelyOf = ({ found }: Group): number => found.reduce((sum, { evidence }) => sum + evidence.likely, 0);

function isWorthTrying(group: Group): boolean {
  if (group.found.some(({ evidence }) => evidence.certain)) return true;
  const meetings = new Set(group.found.map(({ page, evidence }) => `${evidence.meeting} ${page.path}`)).size;
  const isPlain = group.found.some(({ evidence }) => evidence.plain);
  return isPlain && meetings >= MEETINGS && likelyOf(group) / pointsOf(group) >= LIKELY;
}

/** A word joins those of its key; one that is taught already as its opposite stays that. */
function withWords(own: OwnWords, teach: readonly Taught[]): OwnWords {
  const joined: Partial<Record<OwnKey, readonly string[]>> = { ...own };
  for (const { key, word } of teach) joined[key] = [...(joined[key] ?? []), word];
  return joined;
}

/** Reads the pages again that have the words; `null` where nothing is won, or something lost. */
function measure(
  group: Group,
  pages: readonly PageEvidence[],
  current: ReadingRules,
  next: ReadingRules,
  before: Map<string, Map<string, ActionItem>>,
): { change: Change; after: Map<string, Map<string, ActionItem>> } | null {
  const isLess = group.teach.some(({ key }) => key === 'not-items');
  const isEarlier = group.teach.some(({ key }) => key === 'earlier-headings');
  const isOwner = group.teach.some(({ key }) => key === 'everybody');
  // words that add no items, and tell something of those that are read
  const isOfTasks = isOwner || group.teach.some(({ key }) => key === 'done' || key === 'not-done');
  const foreseen = new Map<string, Set<number>>();
  for (const { page, evidence } of group.found)
    foreseen.set(page.path, new Set([...(foreseen.get(page.path) ?? []), ...evidence.lines]));
  const words = group.teach.map(({ word }) => word.toLowerCase());
  const after = new Map<string, Map<string, ActionItem>>();
  let [won, wonThere, lost, mended] = [0, 0, 0, 0];
  const changed = new Set<string>();
  for (const { page } of pages) {
    if (!foreseen.has(page.path) && !words.every((word) => page.text.toLowerCase().includes(word))) continue;
    const was = before.get(page.path) ?? itemsOf(page, current);
    before.set(page.path, was);
    const is = itemsOf(page, next);
    after.set(page.path, is);
    const more = [...is].filter(([key]) => !was.has(key));
    const less = [...was].filter(([key]) => !is.has(key));
    // "Zadatak: …" was a task of somebody who is called so
    const other = [...was].filter(([key, before]) => {
      const { owners, carriedOver } = before;
      const item = is.get(key);
      if (isOfTasks) return item !== undefined && readsElse(before, item);
      if (isEarlier) return item?.carriedOver === true && !carriedOver;
      return item != null && item.marker !== null && owners.some(({ name }) => words.includes(name.toLowerCase()));
    });
    if (more.length + less.length + other.length > 0) changed.add(page.path);
    mended += other.length;
    // the word means something else there
    if (isOfTasks && other.some(([, { line }]) => foreseen.get(page.path)?.has(line) !== true)) return null;
    if (isLess && less.some(([, item]) => item.marker !== null || item.owners.length > 0)) return null;
    won += more.length;
    wonThere += more.filter(([, { line }]) => foreseen.get(page.path)?.has(line)).length;
    lost += less.length;
  }
  if (isLess)
    return lost > 0 && won === 0 ? { change: { of: 'items', count: -lost, pages: changed.size }, after } : null;
  if (lost > 0 || wonThere < won * FORESEEN || won + mended === 0) return null;
  const of = won > 0 ? 'items' : isEarlier ? 'earlier' : isOfTasks && !isOwner ? 'status' : 'owners';
  const change = { of, count: won > 0 ? won : mended } as const;
  return { change: { ...change, pages: changed.size }, after };
}

/** Another status, or what told it no longer taken for words of the task or for somebody. */
const readsElse = (was: ActionItem, is: ActionItem): boolean =>
  was.status !== is.status || was.text !== is.text || was.owners.length !== is.owners.length;

function itemsOf(page: Page, rules: ReadingRules): Map<string, ActionItem> {
  const items = parse(page, rules).meetings.flatMap((meeting) => meeting.items);
  return new Map(items.map((item) => [`${item.line}:${item.ordinal}`, item]));
}

function shown(group: Group): Suggestion['evidence'] {
  const best = group.found.toSorted((a, b) => b.evidence.lines.length - a.evidence.lines.length)[0];
  return {
    count: pointsOf(group),
    pages: new Set(group.found.map(({ page }) => page.path)).size,
    example: {
      path: best?.page.path ?? '',
      line: best?.evidence.lines[0] ?? 1,
      text: best?.evidence.example ?? '',
    },
  };
}
