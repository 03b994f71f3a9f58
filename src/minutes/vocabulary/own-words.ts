import type { OwnKey, OwnWords } from '../meeting.ts';
import type { Concept } from './concepts.ts';
import { labelOf } from './label.ts';
import { folded } from './trie.ts';

/**
 * A group's own words (`vocabulary:` of its config), as word classes: they are added to the built-in ones wherever those
 * work. Change here when a key should count in further places.
 */

/** In which classes the words of a key count. */
const CLASSES: Readonly<Record<OwnKey, readonly Concept[]>> = {
  'action-headings': ['action', 'plainAction'],
  'earlier-headings': ['action', 'leftover'],
  // As "Action" does, a marker's word also names lists and columns.
  markers: ['action'],
  'owner-columns': ['ownerRole', 'ownerLabels'],
  done: ['done', 'closedCell'],
  'not-done': ['notDone', 'goesOn', 'openCell'],
  everybody: ['everybody'],
  'not-items': ['otherSections', 'otherStatements'],
};

/** Classes in which the words of a key count no longer: the group knows better what they mean. */
const INSTEAD: Readonly<Record<OwnKey, readonly Concept[]>> = {
  'action-headings': [
    ...(['otherSections', 'otherStatements', 'sectionBeside', 'agenda', 'stop', 'attendance', 'absence'] as const),
    ...(['earlier', 'open', 'review', 'leftover', 'statusColumn', 'noTask', 'traps'] as const),
  ],
  'earlier-headings': [
    ...(['otherSections', 'otherStatements', 'sectionBeside', 'agenda', 'stop', 'attendance', 'absence'] as const),
    ...(['fresh', 'statusColumn', 'noTask', 'traps'] as const),
  ],
  markers: ['traps', 'otherStatements', 'noTask'],
  'owner-columns': [
    ...(['taskColumn', 'plainTaskColumn', 'statusColumn', 'dueColumn', 'dateColumn', 'identifier'] as const),
    'topicColumn',
  ],
  done: ['notDone', 'goesOn', 'openCell', 'limits', 'negation'],
  'not-done': ['done', 'doneApart', 'closedCell', 'happened', 'acted', 'dropped'],
  everybody: ['traps', 'nobody'],
  'not-items': ['action', 'plainAction', 'step', 'task', 'leftover', 'markers'],
};

const KEYS = Object.keys(CLASSES).filter((key): key is OwnKey => key in CLASSES);

/** What the lexicon needs to know of them. */
export interface OwnClasses {
  /** Words to add to a class. */
  readonly added: (concept: Concept) => readonly string[];
  /** Whether a built-in word of a class gives way. */
  readonly givesWay: (concept: Concept, word: string) => boolean;
}

/** Sorts the group's words into classes. */
export function ownClasses(own: OwnWords): OwnClasses {
  const added = new Map<Concept, string[]>();
  const gone = new Map<Concept, Set<string>>();
  for (const key of KEYS)
    for (const word of wordsOfKey(own, key)) {
      for (const concept of CLASSES[key]) added.set(concept, [...(added.get(concept) ?? []), word]);
      for (const concept of INSTEAD[key]) gone.set(concept, (gone.get(concept) ?? new Set()).add(word));
    }
  return {
    added: (concept) => added.get(concept) ?? [],
    givesWay: (concept, word) => gone.get(concept)?.has(folded(word)) ?? false,
  };
}

/** The words of one key in the form in which texts are compared: a heading's without numbering, emoji and colon. */
export function wordsOfKey(own: OwnWords, key: OwnKey): string[] {
  return (own[key] ?? []).flatMap((word) => labelOf(word) ?? []).map((word) => folded(word).trim());
}

/** Whether the group has any words of its own. */
export const hasOwnWords = (own: OwnWords | undefined): own is OwnWords =>
  own !== undefined && KEYS.some((key) => (own[key]?.length ?? 0) > 0);

/** A word of the group that some text has, as its config writes it. */
export interface OwnWord {
  key: OwnKey;
  word: string;
}

/** The group's words of some keys that stand in a text, between word boundaries. */
export function ownWordsIn(text: string, own: OwnWords, keys: readonly OwnKey[]): OwnWord[] {
  const plain = folded(text);
  return keys.flatMap((key) =>
    (own[key] ?? []).flatMap((word) => {
      const label = labelOf(word);
      return label !== null && holds(plain, folded(label)) ? [{ key, word }] : [];
    }),
  );
}

function holds(plain: string, word: string): boolean {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    const [before = '', behind = ''] = [plain[at - 1], plain[at + word.length]];
    const isWithin = (side: string, edge: string): boolean => LETTER.test(side) && LETTER.test(edge);
    if (!isWithin(before, word[0] ?? '') && !isWithin(behind, word.at(-1) ?? '')) return true;
  }
  return false;
}

/** Of scripts that part their words by spaces. */
const LETTER = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}]/u;
