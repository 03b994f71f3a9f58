import { oneLine } from '../blocks/prose.ts';
import type { Draft } from '../candidates/draft.ts';
import type { Page, ReadingRules } from '../meeting.ts';
import { readPage, type PageReading } from '../page-reading.ts';
import { seriesOf } from '../series.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { isSpaceless } from '../vocabulary/trie.ts';
import { repeats, wordsOf } from './repeats.ts';
import type { PageEvidence } from './words.ts';

/**
 * Words of a group's own that say how far a task is: they stand at the same place again and again, and later meetings prove
 * what they mean. Change here when such a word is not found, or taken for its opposite.
 */

/** Fewer tasks, or on fewer pages, are chance. */
const LEAST = 3;
const LEAST_PAGES = 2;
/** Of the tasks that are not done. */
const AGAIN = 0.75;
/** Tasks of the same meetings without the word that come again: where none does, it proves nothing that others don't. */
const LEAST_OTHERS = 2;
/** What is longer tells something. Characters, words. */
const MAX_LENGTH = 24;
const MAX_WORDS = 3;
/** "paint the pier – word", "→ word" */
const BEHIND = /\s(?:[-–—]{1,2}|[=-]?>|[→⇒])\s*(?<word>\p{Ll}[\p{L}\p{M}'’ -]*)[.!\s]*$/u;
/** Classes whose words are known to say something there. */
const KNOWN: readonly Concept[] = [
  ...(['done', 'doneApart', 'closedCell', 'notDone', 'goesOn', 'openCell', 'open', 'dropped', 'noNews'] as const),
  ...(['happened', 'acted', 'leftover', 'everybody', 'nobody', 'groups', 'month', 'weekday', 'today'] as const),
];

interface Held {
  page: Page;
  series: string;
  date: string;
  line: number;
  tasks: { line: number; text: string; words: ReadonlySet<string>; said: string | null }[];
  points: ReadonlySet<string>[];
}

type Said = Held['tasks'][number] & { held: Held };

/** The words at the status place whose meaning the pages prove. `rules`: those by which tasks are read. */
export function statusWordsOf(pages: readonly Page[], rules: ReadingRules): PageEvidence[] {
  const meetings = pages.flatMap((page) => heldOn(page, readPage(page, rules), rules));
  const found = new Map<string, Said[]>();
  for (const held of meetings)
    for (const task of held.tasks)
      if (task.said !== null) found.set(task.said, [...(found.get(task.said) ?? []), { ...task, held }]);
  return [...found].flatMap(([word, said]) => {
    if (said.length < LEAST || new Set(said.map(({ held }) => held.page.path)).size < LEAST_PAGES) return [];
    if (pages.some(({ text }) => callsSomebody(word, text))) return [];
    const key = meaningOf(word, said, meetings);
    return key === null ? [] : said.map((one) => evidenceOf(key, word, one));
  });
}

/** "@word", "word: …", "Word": a nickname stands behind tasks as well. */
const callsSomebody = (word: string, text: string): boolean => {
  const [first = ''] = word;
  const called = `${first.toUpperCase()}${word.slice(first.length)}`;
  return [`@${word}`, `${word}:`, ...(called === word ? [] : [called])].some((one) => text.includes(one));
};

/** Done, where none of the tasks ever comes again though others do; not done, where they come again. */
function meaningOf(word: string, said: readonly Said[], meetings: readonly Held[]): 'done' | 'not-done' | null {
  const later = (held: Held): Held[] =>
    meetings.filter(({ series, date, tasks }) => series === held.series && date > held.date && tasks.length > 0);
  const comesAgain = (words: ReadonlySet<string>, held: Held): boolean =>
    later(held).some(({ points }) => points.some((point) => repeats(point, words)));
  const told = said.filter(({ held }) => later(held).length > 0);
  if (told.length < LEAST || new Set(told.map(({ held }) => held.page.path)).size < LEAST_PAGES) return null;
  const again = told.filter(({ words, held }) => comesAgain(words, held)).length;
  if (again / told.length >= AGAIN) return 'not-done';
  if (again > 0) return null;
  const others = [...new Set(told.map(({ held }) => held))].flatMap((held) =>
    held.tasks.filter((task) => task.said !== word && comesAgain(task.words, held)),
  );
  return others.length >= LEAST_OTHERS ? 'done' : null;
}

function evidenceOf(key: 'done' | 'not-done', word: string, { held, line, text }: Said): PageEvidence {
  const evidence = { teach: [{ key, word }], meeting: held.line, likely: 1, plain: true, certain: true };
  return { page: held.page, found: [{ ...evidence, lines: [line], example: text }] };
}

function heldOn(page: Page, reading: PageReading, rules: ReadingRules): Held[] {
  const series = seriesOf(page.path, rules.series);
  return reading.sections.flatMap(({ date, line, endLine }) => {
    const isHere = (one: { line: number }): boolean => one.line >= line && one.line <= endLine;
    if (date === null) return [];
    const tasks = reading.drafts.filter(isHere).map((draft) => {
      const said = saidOf(draft, reading);
      const text = oneLine(draft.text);
      const bare = said !== null && text.endsWith(said) ? text.slice(0, -said.length) : text;
      return { line: draft.line, text: oneLine(draft.entry.prose.text) || text, words: wordsOf(bare), said };
    });
    const points = reading.outline.entries.filter(isHere).flatMap(({ kind, prose }) => {
      return kind === 'point' || kind === 'paragraph' ? [wordsOf(oneLine(prose.text))] : [];
    });
    return [{ page, series, date, line, tasks, points: [...points, ...tasks.map(({ words }) => words)] }];
  });
}

/** The unknown word at the status place of a task: in a bullet or cell of its own, or behind a dash or an arrow. */
function saidOf({ statements, entry, text }: Draft, { reading }: PageReading): string | null {
  if (statements.some(({ says }) => says !== null)) return null;
  const own = statements.map((said) => said.text.replace(/[.!\s]+$/u, ''));
  const behind = [entry.prose.text, text].map((words) => BEHIND.exec(oneLine(words).slice(-60))?.groups?.['word']);
  return [...own, ...behind].find((word) => word !== undefined && isUnknown(word.trim(), reading))?.trim() ?? null;
}

function isUnknown(word: string, { lexicon, names }: PageReading['reading']): boolean {
  if (word.length > MAX_LENGTH || word.split(/\s+/u).length > MAX_WORDS) return false;
  if (!/^[\p{L}\p{M}'’ -]{2,}$/u.test(word)) return false;
  // a name; what is only guessed to be one by its place may be such a word
  if (/^\p{Lu}/u.test(word) || names.people.has(word.toLowerCase())) return false;
  return Array.from(word).some(isSpaceless)
    ? KNOWN.every((concept) => lexicon.find(concept, word) === null)
    : KNOWN.every((concept) => !lexicon.has(concept, word.toLowerCase()));
}
