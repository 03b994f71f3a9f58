import type { Entry } from '../blocks/outline.ts';
import { oneLine } from '../blocks/prose.ts';
import { teachable } from '../doubts/teachable.ts';
import { isBarred, placeOf } from '../habits/sections.ts';
import type { OwnKey, OwnWords, Page, ReadingRules } from '../meeting.ts';
import { readPage, type PageReading } from '../page-reading.ts';
import { seriesOf } from '../series.ts';
import { labelOf } from '../vocabulary/label.ts';
import { folded } from '../vocabulary/trie.ts';
import { repeats, wordsOf } from './repeats.ts';
import type { PageEvidence } from './words.ts';

/**
 * Headings of a group's own for what is left over: below them the tasks of the meeting before stand again. Change here
 * when such a heading is passed over, or one of new tasks taken for it.
 */

/** Of the points of a list that repeat tasks, in one list and in all below the same words. */
const MOST = 0.75;
/** Fewer points below one heading that repeat tasks of another are chance. */
const LEAST = 2;
/** Keys by which a group says itself what a heading is. */
const HEADINGS: readonly OwnKey[] = ['action-headings', 'earlier-headings', 'not-items'];

interface Task {
  words: ReadonlySet<string>;
  /** What stands above it. */
  heads: ReadonlySet<string>;
}

/** A heading or lead-in, and what stands right below it. */
interface List {
  word: string;
  line: number;
  points: { line: number; text: string; words: ReadonlySet<string> }[];
}

interface Dated {
  page: Page;
  series: string;
  date: string;
  line: number;
  tasks: Task[];
  lists: List[];
}

interface Repeating {
  page: Page;
  meeting: number;
  list: List;
  /** How many points repeat any task of the meeting before, and which of them stood below other words there. */
  repeated: number;
  moved: readonly List['points'][number][];
}

/**
 * The headings below which tasks of the meeting before stand again, as evidence for words. `taught`: the rules by which
 * tasks are read; `own`: words that the group taught itself, about which nothing is suggested.
 */
export function earlierHeadings(pages: readonly Page[], taught: ReadingRules, own: OwnWords = {}): PageEvidence[] {
  const known = new Set(HEADINGS.flatMap((key) => own[key] ?? []).map(keyOf));
  const meetings = pages
    .flatMap((page) => datedOf(page, readPage(page, taught), taught))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const before = new Map<string, readonly Task[]>();
  const found = new Map<string, Repeating[]>();
  for (const { page, series, line, tasks, lists } of meetings) {
    const earlier = before.get(series) ?? [];
    for (const list of earlier.length > 0 ? lists : []) {
      const key = keyOf(list.word);
      if (!known.has(key))
        found.set(key, [...(found.get(key) ?? []), { page, meeting: line, list, ...repeatedIn(list, earlier) }]);
    }
    if (tasks.length > 0) before.set(series, tasks);
  }
  return [...found.values()].filter(areOfEarlierTasks).flatMap((lists) => lists.map(evidenceOf));
}

function areOfEarlierTasks(lists: readonly Repeating[]): boolean {
  const points = lists.reduce((sum, { list }) => sum + list.points.length, 0);
  const repeated = lists.reduce((sum, one) => sum + one.repeated, 0);
  const moved = lists.reduce((sum, one) => sum + one.moved.length, 0);
  return moved >= LEAST && repeated / points >= MOST;
}

function evidenceOf({ page, meeting, list, moved }: Repeating): PageEvidence {
  const [example] = [...moved, ...list.points];
  const evidence = {
    teach: [{ key: 'earlier-headings' as const, word: list.word }],
    meeting,
    likely: list.points.length,
    plain: true,
    certain: true,
    lines: list.points.map(({ line }) => line),
    example: example?.text ?? '',
  };
  return { page, found: [evidence] };
}

function repeatedIn({ word, points }: List, earlier: readonly Task[]): Pick<Repeating, 'repeated' | 'moved'> {
  const key = keyOf(word);
  const told = points.map((point) => ({ point, tasks: earlier.filter((task) => repeats(point.words, task.words)) }));
  return {
    repeated: told.filter(({ tasks }) => tasks.length > 0).length,
    moved: told.filter(({ tasks }) => tasks.some(({ heads }) => !heads.has(key))).map(({ point }) => point),
  };
}

/** The meetings of a page that have a date, with their tasks and with the lists that no heading known as such tells. */
function datedOf(page: Page, { sections, drafts, outline, reading }: PageReading, rules: ReadingRules): Dated[] {
  const { lexicon } = reading;
  const isKnown = (text: string): boolean => {
    if (isBarred(text, true, lexicon)) return true;
    // what only these pages suggest as one of tasks may be one of earlier ones
    return lexicon.ownPlace(keyOf(text)) !== 'action' && placeOf(text, lexicon) !== null;
  };
  return sections.flatMap(({ date, line, endLine }) => {
    const isHere = (one: { line: number }): boolean => one.line >= line && one.line <= endLine;
    if (date === null) return [];
    const tasks = drafts
      .filter(isHere)
      .map(({ text, entry }): Task => ({ words: wordsOf(text), heads: headsOf(entry) }));
    const lists = outline.entries.filter(isHere).flatMap((entry) => {
      const list = listOf(entry);
      return list === null || isKnown(list.word) ? [] : [list];
    });
    return [{ page, series: seriesOf(page.path, rules.series), date, line, tasks, lists }];
  });
}

function listOf({ kind, prose, line, ignored, children }: Entry): List | null {
  if ((kind !== 'heading' && kind !== 'paragraph' && kind !== 'point') || ignored) return null;
  const points = children.filter((child) => child.kind === 'point' && !child.ignored);
  const word = points.length === 0 ? null : teachable(oneLine(prose.text).replace(/[:：\s]+$/u, ''));
  if (word === null) return null;
  return {
    word,
    line,
    points: points.map((point) => {
      const text = oneLine(point.prose.text);
      return { line: point.line, text, words: wordsOf(text) };
    }),
  };
}

function headsOf({ parent }: Entry): Set<string> {
  const heads = new Set<string>();
  for (let above = parent; above !== null; above = above.parent) heads.add(keyOf(oneLine(above.prose.text)));
  return heads;
}

const keyOf = (text: string): string => folded(labelOf(text) ?? '').trim();
