/**
 * Finds the words of a file's name, a folder or a title, and which classes of `vocabulary/page-names.ts` they belong to.
 * Change it when names are put together in a way that isn't read; a missing word belongs into the vocabulary.
 */
import { COMPOUNDING, DURATION, OTHER_NOTES, OTHER_PROTOCOLS, PAGE_NAMES } from '../vocabulary/page-names.ts';
import type { PageNames } from '../vocabulary/page-names.ts';

export type NameClass = keyof PageNames;

/** A word of a class, and where it stands among the words of a name. */
export interface NameWord {
  kind: NameClass;
  first: number;
  last: number;
}

interface Lexeme {
  kind: NameClass;
  words: readonly string[];
}

/** What Unicode doesn't take apart. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'oe', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd' };
/** Scripts that part no words. */
const UNPARTED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;
/** Shorter words hide in others: "remote". */
const COMPOUND_LENGTH = 6;
const NUMBER = /^\d{1,2}$/u;

/** Lower case, without accents. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øæœßłđ]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** The words and numbers of a name, folded: "BiweeklyMeetings_12" → biweekly, meetings, 12. */
export function nameWords(name: string): string[] {
  const parted = name.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
  return folded(parted).match(/[\p{L}ー]+|\p{N}+/gu) ?? [];
}

/** Words of the vocabulary as they stand in names. */
export const wordsOfNames = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap(nameWords));

const KINDS = ['minutes', 'protocol', 'meeting', 'notes', 'occasion', 'attendance'] as const;

const lexemes: readonly Lexeme[] = Object.values(PAGE_NAMES).flatMap((names) =>
  KINDS.flatMap((kind) => names[kind].map((word) => ({ kind, words: nameWords(word) }))),
);
const byFirstWord = new Map<string, Lexeme[]>();
for (const lexeme of lexemes) {
  const [first = ''] = lexeme.words;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), lexeme]);
}
const unparted = lexemes.filter(({ words: [first = ''] }) => UNPARTED.test(first));
const compounding = COMPOUNDING.flatMap((language) =>
  (['minutes', 'meeting'] as const).flatMap((kind) =>
    (PAGE_NAMES[language]?.[kind] ?? []).map((word) => ({
      kind,
      part: nameWords(word).join(''),
      leads: language === 'en',
    })),
  ),
).filter(({ part }) => part.length >= COMPOUND_LENGTH);
const otherNotes = wordsOfNames(OTHER_NOTES);
const otherProtocols = wordsOfNames(OTHER_PROTOCOLS);
const durations = wordsOfNames(DURATION);

/** The words of all classes among the words of a name. */
export function classesOf(words: readonly string[]): NameWord[] {
  return words.flatMap((word, at): NameWord[] => {
    const named = (byFirstWord.get(word) ?? []).filter((one) =>
      one.words.every((own, step) => words[at + step] === own),
    );
    const found = named.length > 0 ? named : partsOf(word);
    return found
      .map(({ kind, words: own }) => ({ kind, first: at, last: at + own.length - 1 }))
      .filter((one) => !isOther(one.kind, words, one));
  });
}

/** What a word without a class of its own is made of: "会议纪要", "vorstandssitzung", "meetingnotes". */
function partsOf(word: string): Lexeme[] {
  if (UNPARTED.test(word)) return unparted.filter(({ words: [part = ''] }) => word.includes(part));
  for (const { kind, part, leads } of compounding) {
    const rest = word.endsWith(part) ? word.slice(0, -part.length) : leads && word.startsWith(part) ? '' : null;
    if (rest !== null && !otherProtocols.has(rest)) return [{ kind, words: [word] }];
  }
  return [];
}

/** Notes of a release, a protocol of machines, minutes of an hour. */
function isOther(kind: NameClass, words: readonly string[], { first, last }: NameWord): boolean {
  const [before = '', word = '', after = ''] = [words[first - 1], words[first], words[last + 1]];
  if (kind === 'notes') return otherNotes.has(before);
  if (kind === 'protocol' || word.startsWith('protokoll'))
    return otherProtocols.has(before) || otherProtocols.has(after);
  const isTime = NUMBER.test(before) && !NUMBER.test(words[first - 2] ?? '');
  return word === 'minutes' && (durations.has(before) || isTime);
}
