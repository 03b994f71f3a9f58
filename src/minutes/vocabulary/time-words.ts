import type { Language } from '../meeting.ts';
import { valuesOf, type Ordered } from './calendar.ts';
import type { Concept } from './concepts.ts';
import { wordsOf } from './lexicon.ts';
import { classSet } from './phrase.ts';
import { folded, isSpaceless, isSpacelessAt, isWordAt, Trie } from './trie.ts';

/**
 * The words of a text as far as they speak of time, in one language, with the numbers and signs between them. Change
 * here when days are written with other signs; words go into the language files.
 */
export interface TimeWord {
  start: number;
  end: number;
  classes: ReadonlySet<string>;
  /** Of months, weekdays (Monday is 0), spans (a day is 0) and numbers. */
  value: number;
}

/** What phrases may name beside the classes of the vocabulary. */
export const TIME_SIGNS = [
  'number',
  /** Of a day, a month, or some days. */
  'shortNumber',
  'yearNumber',
  /** A day with its year, in digits: "2024-03-01", "1.3.2024". */
  'fullDay',
  /** "3/15" */
  'slashDay',
  /** "15.3." */
  'dotDay',
  'clock',
  /** "R4", "v1.2" */
  'version',
  /** "Q3" */
  'quarter',
  /** A weekday that is not cut short: others may be anything ("so", "sun"). */
  'longWeekday',
  /** A month that is nobody's name. */
  'plainMonth',
  /** An occasion that is no milestone. */
  'gathering',
  /** A word that is not of time. */
  'word',
  'comma',
  'dot',
  'colon',
  'open',
  'close',
  /** Any other sign: no phrase goes beyond it. */
  'break',
] as const;

const CLASSES = [
  'article',
  'relation',
  'month',
  'weekday',
  'count',
  'alsoName',
  'ordinal',
  'dayJoin',
  'yearSign',
  'monthSign',
  'daySign',
  'today',
  'tomorrow',
  'afterTomorrow',
  'relativeDay',
  'soonSpan',
  'onDayBehind',
  'season',
  'timeUnit',
  'week',
  'once',
  'occasion',
  'milestone',
  'coming',
  'comingBehind',
  'nextWeek',
  'current',
  'partOf',
  'endOf',
  'few',
  'until',
  'before',
  'untilBehind',
  'timeFor',
  'within',
  'onDay',
  'afterTime',
  'calendarWeek',
  'timeWord',
] as const satisfies readonly Concept[];

/** Without one of these a text names no time. */
const KERNEL: readonly string[] = [
  'month',
  'weekday',
  'monthSign',
  'today',
  'tomorrow',
  'afterTomorrow',
  'relativeDay',
  'soonSpan',
  'season',
  'timeUnit',
  'week',
  'once',
  'occasion',
  'milestone',
  'partOf',
  'endOf',
  'calendarWeek',
  'fullDay',
  'slashDay',
  'dotDay',
  'version',
  'quarter',
];

/**
 * Days in digits and the like, tried in this order where a word may begin. `apart`: neither a letter nor a digit may
 * follow; looked up, because patterns with all the letters of Unicode take long to compile.
 */
interface DigitShape {
  shape: RegExp;
  classes: readonly string[];
  isApart: boolean;
}
const apart = (shape: RegExp, ...classes: string[]): DigitShape => ({ shape, classes, isApart: true });
const any = (shape: RegExp, ...classes: string[]): DigitShape => ({ shape, classes, isApart: false });

const DIGITS: readonly DigitShape[] = [
  apart(/(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)/y, 'fullDay'),
  apart(/\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d(?!\d)/y, 'fullDay'),
  apart(/\d{1,2}([-/])\d{1,2}\1(?:19|20)\d\d(?!\d)/y, 'fullDay'),
  any(/\d{1,2}\/\d{1,2}(?![\d/])/y, 'slashDay'),
  apart(/\d+\.\d+(?:\.\d+)?-?(?:rc|beta|alpha)\d*(?!\d)/y, 'version'),
  apart(/\d+\.\d+\.\d+(?![\d.])/y, 'version'),
  apart(/\d{1,2}\.\s?\d{1,2}\.(?!\d)/y, 'dotDay'),
  apart(/\d{1,2}\.\d{1,2}(?!\d)/y, 'dotDay', 'version'),
  apart(/\d+\.\d+(?!\d)/y, 'version'),
  any(/\d{1,2}:\d\d(?!\d)/y, 'clock'),
  any(/(?:19|20)\d\d(?!\d)/y, 'number', 'yearNumber'),
  any(/\d{1,2}(?!\d)/y, 'number', 'shortNumber'),
  any(/\d+/y, 'number'),
];
const LETTERS: readonly DigitShape[] = [
  any(/r-?\d+(?:\.\d+)*(?![\p{L}\d_])/uy, 'version'),
  any(/v\d+(?:\.\d+)+(?![\p{L}\d_])/uy, 'version'),
  apart(/q[1-4](?!\d)/y, 'quarter'),
];

const SIGNS: Readonly<Partial<Record<string, string>>> = {
  ',': 'comma',
  '，': 'comma',
  '.': 'dot',
  ':': 'colon',
  '：': 'colon',
  '(': 'open',
  '（': 'open',
  ')': 'close',
  '）': 'close',
};

/** Below so many letters a weekday is cut short. */
const LONG_WEEKDAY = 5;

/** The words of a text; none where it speaks of no time at all. Places are those of the text. */
export function timeWords(text: string, language: Language): TimeWord[] {
  const plain = folded(text);
  // A few letters are longer in lower case (İ); then places would not agree.
  if (plain.length !== text.length) return [];
  const lower = text.toLowerCase();
  const { trie, values, ends } = timeTrie(language);
  const words: TimeWord[] = [];
  const add = (start: number, end: number, classes: ReadonlySet<string>, value = 0): void => {
    words.push({ start, end, classes, value });
  };
  let behindNumber = false;
  for (let at = 0; at < plain.length;) {
    const character = plain[at] ?? '';
    if (!isWordAt(plain, at)) {
      const sign = signOf(text, at);
      if (sign !== null) add(at, at + 1, classSet([sign]));
      at++;
      behindNumber = false;
      continue;
    }
    const isDigit = character >= '0' && character <= '9';
    const shaped = behindNumber ? null : shapeAt(lower, at, isDigit ? DIGITS : LETTERS);
    if (shaped) {
      add(at, shaped.end, shaped.classes, isDigit ? Number.parseInt(plain.slice(at, shaped.end), 10) : 0);
      at = shaped.end;
      behindNumber = isDigit;
      continue;
    }
    const found = trie.longestAt(plain, at);
    if (found && found.end > at) {
      const word = plain.slice(at, found.end);
      add(at, found.end, classesOf(word, found.values), valueOf(word, found.values, values));
      at = found.end;
    } else {
      const start = at++;
      if (!isSpaceless(character)) while (isWordAt(plain, at) && !isSpacelessAt(plain, at)) at++;
      const last = words.at(-1);
      // Several unknown characters of a script without spaces are one word.
      if (isSpaceless(character) && last?.end === start && last.classes.has('word')) last.end = at;
      else add(start, at, isCompound(plain, start, at, ends) ? COMPOUND : UNKNOWN);
    }
    behindNumber = false;
  }
  return words.some(({ classes }) => isKernel(classes)) ? words : [];
}

const UNKNOWN = classSet(['word']);
const COMPOUND = classSet(['word', 'occasion', 'gathering']);

const kernels = new WeakMap<ReadonlySet<string>, boolean>();

function isKernel(classes: ReadonlySet<string>): boolean {
  let kernel = kernels.get(classes);
  if (kernel === undefined) kernels.set(classes, (kernel = KERNEL.some((one) => classes.has(one))));
  return kernel;
}

function signOf(text: string, at: number): string | null {
  const character = text[at] ?? '';
  if (character === ' ') return null;
  const sign = SIGNS[character];
  if (sign !== undefined) return sign;
  if (/[\s*_`'"’“”„]/u.test(character)) return null;
  if (/[-‐-―]/u.test(character))
    return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '') ? null : 'break';
  return 'break';
}

function shapeAt(
  text: string,
  at: number,
  shapes: typeof DIGITS,
): { end: number; classes: ReadonlySet<string> } | null {
  if (shapes === LETTERS && !isVersionBegin(text, at)) return null;
  for (const { shape, classes, isApart } of shapes) {
    shape.lastIndex = at;
    if (shape.test(text) && !(isApart && isJoined(text, shape.lastIndex)))
      return { end: shape.lastIndex, classes: classSet(classes) };
  }
  return null;
}

/** "r4", "r-4", "v1", "q3" */
function isVersionBegin(text: string, at: number): boolean {
  const next = text[at + 1] ?? '';
  return 'rvq'.includes(text[at] ?? '') && (next === '-' || (next >= '0' && next <= '9'));
}

/** Whether a letter, a digit or a low line stands at a place. */
const LETTER = /\p{L}/u;
function isJoined(text: string, at: number): boolean {
  const next = text[at] ?? '';
  return next === '_' || (next >= '0' && next <= '9') || (isWordAt(text, at) && LETTER.test(next));
}

const plainSets = new WeakMap<readonly Concept[], ReadonlySet<string>>();

function classesOf(word: string, concepts: readonly Concept[]): ReadonlySet<string> {
  if (concepts.includes('weekday') && (word.length >= LONG_WEEKDAY || isSpaceless(word[0] ?? '')))
    return classSet(withSigns([...concepts, 'longWeekday']));
  let set = plainSets.get(concepts);
  if (!set) plainSets.set(concepts, (set = classSet(withSigns(concepts))));
  return set;
}

function withSigns(concepts: readonly string[]): string[] {
  const classes: string[] = [...concepts];
  if (concepts.includes('month') && !concepts.includes('alsoName')) classes.push('plainMonth');
  if (concepts.includes('occasion') && !concepts.includes('milestone')) classes.push('gathering');
  return classes;
}

function valueOf(word: string, concepts: readonly Concept[], values: TimeTrie['values']): number {
  for (const concept of ['month', 'weekday', 'count', 'timeUnit'] as const)
    if (concepts.includes(concept)) return values[concept].get(word) ?? 0;
  return 0;
}

interface TimeTrie {
  trie: Trie<Concept>;
  values: Readonly<Record<Ordered, ReadonlyMap<string, number>>>;
  /** What compounds that are occasions end with. */
  ends: readonly string[];
}

const tries = new Map<Language, TimeTrie>();

function timeTrie(language: Language): TimeTrie {
  let compiled = tries.get(language);
  if (!compiled) {
    const trie = new Trie<Concept>();
    for (const concept of CLASSES)
      for (const word of new Set(wordsOf(language, concept))) if (!word.startsWith('*')) trie.add(word, concept);
    compiled = {
      trie,
      values: {
        month: valuesOf(language, 'month'),
        weekday: valuesOf(language, 'weekday'),
        count: valuesOf(language, 'count'),
        timeUnit: valuesOf(language, 'timeUnit'),
      },
      ends: wordsOf(language, 'occasion').flatMap((word) => (word.startsWith('*') ? [word.slice(1)] : [])),
    };
    tries.set(language, compiled);
  }
  return compiled;
}

function isCompound(text: string, start: number, end: number, ends: readonly string[]): boolean {
  return ends.some((one) => end - start > one.length && text.startsWith(one, end - one.length));
}
