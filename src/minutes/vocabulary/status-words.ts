import type { Concept } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { classSet } from './phrase.ts';
import { folded, isSpacelessAt, isWordAt, Trie } from './trie.ts';

/**
 * The words and signs of a text as far as they may tell how a task stands. Change here when a status is written with
 * other signs; words go into the language files.
 */
export interface StatusWord {
  start: number;
  end: number;
  classes: ReadonlySet<string>;
}

/** What phrases may name beside the classes of the vocabulary. */
export const STATUS_SIGNS = [
  'tick',
  'cross',
  /** "[x]" that Markdown doesn't know as a box. */
  'doneBox',
  /** "[-]", "[/]", "[~]", "[>]": of another state. */
  'otherBox',
  /** A dash behind white space. */
  'dash',
  'arrow',
  'stop',
  'semi',
  'comma',
  'colon',
  'question',
  'open',
  'close',
  /** An address, "#12", "specs#12". */
  'reference',
  'number',
  /** "100 %" */
  'allPercent',
  'smiley',
  /** Any other sign. */
  'sign',
  /** A done word in capitals: "DONE". */
  'loudDone',
  /** A done word with its first letter in capitals. */
  'capitalDone',
  /** Goes on, and stands out by its capitals so that no sign needs to part it: "Ongoing", "WIP". */
  'aloneOpen',
  /** Done, in so many words that no sign needs to part it. */
  'longApart',
  'word',
  'any',
] as const;

const CLASSES = [
  'action',
  'task',
  'article',
  'relation',
  'meeting',
  'earlier',
  'today',
  'until',
  'coming',
  'month',
  'weekday',
  'tomorrow',
  'endOf',
  'done',
  'doneApart',
  'already',
  'splitPassive',
  'happened',
  'acted',
  'dropped',
  'notDone',
  'goesOn',
  'still',
  'moved',
  'limits',
  'statusLabel',
  'see',
] as const satisfies readonly Concept[];

/** Signs by their first character. */
const SIGNS: Readonly<Partial<Record<string, string>>> = {
  '。': 'stop',
  '!': 'stop',
  '！': 'stop',
  ';': 'semi',
  '；': 'semi',
  ',': 'comma',
  '，': 'comma',
  '、': 'comma',
  ':': 'colon',
  '：': 'colon',
  '?': 'question',
  '？': 'question',
  '(': 'open',
  '[': 'open',
  '（': 'open',
  '【': 'open',
  ')': 'close',
  ']': 'close',
  '）': 'close',
  '】': 'close',
  '→': 'arrow',
  '⇒': 'arrow',
};

/** What is longer than one sign, by what it begins with, tried in this order. */
const SHAPES: readonly (readonly [begins: RegExp, shape: RegExp, name: string])[] = [
  [/[✅✔✓☑:]/u, /[✅✔✓☑]\uFE0F?|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):/uy, 'tick'],
  [/[❌✖✗✘☒:]/u, /[❌✖✗✘☒]\uFE0F?|:x:/uy, 'cross'],
  [/[\\[]/u, /\\?\[[xX✓✔]\\?\](?=\s|$)/uy, 'doneBox'],
  [/[\\[]/u, /\\?\[[-/~>!?*+]\\?\](?=\s|$)/uy, 'otherBox'],
  [/h/u, /https?:[^\s<>)\]]+/uy, 'reference'],
  [/[\w.#-]/u, /[\w.-]{0,80}#\d+/uy, 'reference'],
  [/1/u, /100\s?%/uy, 'allPercent'],
  [/\d/u, /\d[\d./:-]*/uy, 'number'],
  [/[:;]|\p{Extended_Pictographic}/u, /[:;]-?[)D](?![\p{L}\d])|\p{Extended_Pictographic}\uFE0F?/uy, 'smiley'],
  [/[-=—]/u, /-+>|=+>|——+/uy, 'arrow'],
  [/[-–—]/u, /[-–—]+/uy, 'dash'],
];

const shapesByBegin = new Map<string, typeof SHAPES>();

function shapesOf(begin: string): typeof SHAPES {
  let shapes = shapesByBegin.get(begin);
  if (!shapes) shapesByBegin.set(begin, (shapes = SHAPES.filter(([begins]) => begins.test(begin))));
  return shapes;
}

/** Shorter words in capitals at their beginning may be anything. Letters. */
const LONG = 7;

/** The words and signs of a text on one line, with their places in it. */
export function statusWords(text: string, lexicon: Lexicon): StatusWord[] {
  const plain = folded(text);
  if (plain.length !== text.length) return [];
  const trie = trieOf(lexicon);
  const words: StatusWord[] = [];
  const add = (start: number, end: number, classes: ReadonlySet<string>): void => {
    words.push({ start, end, classes });
  };
  const hasNumbers = text.includes('#');
  for (let at = 0; at < plain.length;) {
    const character = text[at] ?? '';
    if (character === ' ' || character === '\uFE0F') {
      at++;
      continue;
    }
    const isWord = isWordAt(text, at);
    if (!isWord && SKIPPED.test(character)) {
      at++;
      continue;
    }
    const begins = isBoundary(plain, at);
    const shape = begins ? shapeAt(text, at, hasNumbers) : null;
    if (shape) {
      if (shape.name !== 'dash' || /\s/u.test(text[at - 1] ?? ' ')) add(at, shape.end, signSet(shape.name));
      at = shape.end;
    } else if (!isWord) {
      if (character === '.') {
        if (/[\s)\]*_"”]|^$/u.test(text[at + 1] ?? '')) add(at, at + 1, signSet('stop'));
      } else add(at, at + 1, signSet(SIGNS[character] ?? 'sign'));
      at++;
    } else {
      const found = begins ? trie.longestAt(plain, at) : null;
      const end = found && found.end > at ? found.end : wordEnd(plain, at);
      add(at, end, found && found.end > at ? classesOf(text.slice(at, end), found.values) : signSet('word'));
      at = end;
    }
  }
  return words;
}

const SKIPPED = /[\s*_`'"’“”„~]/u;
const signSet = (name: string): ReadonlySet<string> => classSet([name, 'any']);

function isBoundary(text: string, at: number): boolean {
  return !isWordAt(text, at - 1) || !isWordAt(text, at) || isSpacelessAt(text, at - 1) || isSpacelessAt(text, at);
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  if (isSpacelessAt(text, at)) return end;
  while (isWordAt(text, end) && !isSpacelessAt(text, end)) end++;
  return end;
}

function shapeAt(text: string, at: number, hasNumbers: boolean): { name: string; end: number } | null {
  const begin = text[at] ?? '';
  // Most words begin with a letter, and only a number of an issue may.
  if (!hasNumbers && begin !== 'h' && isWordAt(text, at) && !(begin >= '0' && begin <= '9')) return null;
  for (const [, shape, name] of shapesOf(begin)) {
    shape.lastIndex = at;
    if (shape.test(text) && shape.lastIndex > at) return { name, end: shape.lastIndex };
  }
  return null;
}

/** Sets of words that mean the same however they are written. */
const plainSets = new WeakMap<readonly Concept[], ReadonlySet<string>>();

function classesOf(written: string, concepts: readonly Concept[]): ReadonlySet<string> {
  const known = plainSets.get(concepts);
  if (known) return known;
  if (concepts.includes('done') || concepts.includes('doneApart') || concepts.includes('goesOn'))
    return classSet([...asWritten(written, concepts), 'any']);
  const set = classSet([...concepts, 'any']);
  plainSets.set(concepts, set);
  return set;
}

function asWritten(written: string, concepts: readonly Concept[]): string[] {
  const classes: string[] = [...concepts];
  const loud = written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
  const first = written[0] ?? '';
  const capital = first !== first.toLowerCase();
  if (concepts.includes('done') || concepts.includes('doneApart')) {
    if (loud) classes.push('loudDone');
    if (capital && concepts.includes('done')) classes.push('capitalDone');
  }
  if (concepts.includes('goesOn') && (loud || (capital && written.length >= LONG))) classes.push('aloneOpen');
  if (concepts.includes('doneApart') && written.split(' ').length > 2) classes.push('longApart');
  return classes;
}

const tries = new WeakMap<Lexicon['words'], Trie<Concept>>();

function trieOf(lexicon: Lexicon): Trie<Concept> {
  let trie = tries.get(lexicon.words);
  if (!trie) {
    trie = new Trie<Concept>();
    for (const concept of CLASSES)
      for (const word of lexicon.words(concept)) if (!word.startsWith('*')) trie.add(word, concept);
    tries.set(lexicon.words, trie);
  }
  return trie;
}
