import { oneLine } from '../blocks/prose.ts';
import type { Draft } from '../candidates/draft.ts';
import { beginsLikeTask } from '../decision/task-words.ts';
import type { Page, ReadingRules } from '../meeting.ts';
import { readPage, type PageReading } from '../page-reading.ts';
import { isThing } from '../people/things.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { isSpaceless } from '../vocabulary/trie.ts';
import type { PageEvidence } from './words.ts';

/**
 * Words of a group's own for all of it, in the place where other tasks of the same lists have their owners. Change here when
 * such a word is not found, or a topic taken for one.
 */

/** Fewer tasks, or on fewer pages, are chance. */
const LEAST = 3;
const LEAST_PAGES = 2;
/** Of the other tasks of its list, owned at the same place: else the word is a topic. */
const OWNED = 0.5;
/** "word: paint the pier" */
const IN_FRONT = /^[*_]*(?<word>\p{L}[\p{L}\p{M}'’]{1,19})[*_]*\s?[:：][*_]*\s?(?=\S)/u;
/** "paint the pier (word)" */
const BEHIND = /\S\s?[(（](?<word>\p{L}[\p{L}\p{M}'’]{1,19})[)）][\s.]*$/u;
/** The same places, whoever stands there. */
const PLACES = [
  { place: IN_FRONT, anybody: /^[^:：]{2,40}[:：]/u },
  { place: BEHIND, anybody: /[(（][^()（）]{2,40}[)）][\s.]*$/u },
];
/** What else stands there. */
const KNOWN: readonly Concept[] = [
  ...(['otherStatements', 'statusLabel', 'done', 'notDone', 'goesOn', 'open', 'dropped', 'action', 'task'] as const),
  ...(['month', 'weekday', 'today', 'timeWord', 'relativeDay', 'earlier', 'leftover', 'fresh', 'imperative'] as const),
  ...(['attendance', 'absence', 'agenda', 'ownerRole', 'dueColumn', 'dateColumn', 'nobody', 'notNames'] as const),
];

interface Use {
  page: Page;
  line: number;
  text: string;
}

/** The words that pages use so, as evidence. `rules`: those by which tasks are read. */
export function everybodyWords(pages: readonly Page[], rules: ReadingRules): PageEvidence[] {
  const found = new Map<string, Use[]>();
  for (const page of pages)
    for (const { word, ...use } of usesOn(page, readPage(page, rules)))
      found.set(word, [...(found.get(word) ?? []), use]);
  return [...found].flatMap(([word, uses]) => {
    if (uses.length < LEAST || new Set(uses.map(({ page }) => page.path)).size < LEAST_PAGES) return [];
    // a topic is spoken of elsewhere, too
    const times = pages.reduce((sum, { text }) => sum + text.toLowerCase().split(word).length - 1, 0);
    const calls = pages.some(({ text }) => text.includes(`@${word}`) || text.includes(capitalised(word)));
    return calls || times > uses.length * 2 ? [] : uses.map((use) => evidenceOf(word, use));
  });
}

/** "Ana" beside "ana: …" is somebody. A word without capitals calls nobody so. */
function capitalised(word: string): string {
  const [first = ''] = word;
  const upper = first.toUpperCase();
  return upper === first ? `@${word}` : `${upper}${word.slice(first.length)}`;
}

function evidenceOf(word: string, { page, line, text }: Use): PageEvidence {
  const teach = [{ key: 'everybody' as const, word }];
  const evidence = { teach, meeting: line, likely: 1, plain: true, certain: true, lines: [line], example: text };
  return { page, found: [evidence] };
}

function usesOn(page: Page, reading: PageReading): (Use & { word: string })[] {
  const lists = new Map<Draft['entry']['parent'], Draft[]>();
  for (const draft of reading.drafts)
    if (draft.entry.kind === 'point') lists.set(draft.entry.parent, [...(lists.get(draft.entry.parent) ?? []), draft]);
  return [...lists.values()].flatMap((drafts) =>
    PLACES.flatMap(({ place, anybody }) => {
      const uses = drafts.flatMap((draft) => useOf(draft, place, page, reading) ?? []);
      const lines = new Set(uses.map(({ line }) => line));
      const others = drafts.filter(({ line }) => !lines.has(line));
      const owned = others.filter(
        ({ owners, entry }) => owners.length > 0 && anybody.test(oneLine(entry.prose.text)),
      ).length;
      return owned > 0 && owned >= others.length * OWNED ? uses : [];
    }),
  );
}

function useOf(draft: Draft, place: RegExp, page: Page, { reading }: PageReading): (Use & { word: string }) | null {
  const { lexicon, names } = reading;
  const text = oneLine(draft.entry.prose.text);
  const word = place.exec(text)?.groups?.['word'];
  if (word === undefined || draft.owners.length > 0 || draft.marker !== null) return null;
  // in the middle of a line a proper name has a capital
  const isSmall = /^\p{Ll}/u.test(word) || Array.from(word).every(isSpaceless);
  if (!isSmall || names.known.has(word) || names.people.has(word) || isThing(word, lexicon)) return null;
  if (lexicon.has('everybody', word) || KNOWN.some((concept) => lexicon.has(concept, word))) return null;
  return beginsLikeTask(word, lexicon) ? null : { page, line: draft.line, text, word };
}
