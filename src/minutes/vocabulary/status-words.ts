import type { Concept } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { folded, isSpacelessAt, isWordAt, isWordCharacter, Trie } from './trie.ts';

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

/** What is longer than one sign, tried in this order. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/[✅✔✓☑]\uFE0F?|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):/uy, 'tick'],
  [/[❌✖✗✘☒]\uFE0F?|:x:/uy, 'cross'],
  [/\\?\[[xX✓✔]\\?\](?=\s|$)/uy, 'doneBox'],
  [/\\?\[[-/~>!?*+]\\?\](?=\s|$)/uy, 'otherBox'],
  [/https?:[^\s<>)\]]+/uy, 'reference'],
  [/[\w.-]{0,80}#\d+/uy, 'reference'],
  [/100\s?%/uy, 'allPercent'],
  [/\d[\d./:-]*/uy, 'number'],
  [/[:;]-?[)D](?![\p{L}\d])|\p{Extended_Pictographic}\uFE0F?/uy, 'smiley'],
  [/-+>|=+>|——+/uy, 'arrow'],
  [/[-–—]+/uy, 'dash'],
];
/** Only where one of these stands a shape may begin. */
const SHAPED = /[✅✔✓☑❌✖✗✘☒\\[:;h\d#\p{Extended_Pictographic}=–—\w.-]/u;

/** Shorter words in capitals at their beginning may be anything. Letters. */
const LONG = 7;

/** The words and signs of a text on one line, with their places in it. */
export function statusWords(text: string, lexicon: Lexicon): StatusWord[] {
  const plain = folded(text);
  if (plain.length !== text.length) return [];
  const trie = trieOf(lexicon);
  const words: StatusWord[] = [];
  const add = (start: number, end: number, classes: readonly string[]): void => {
    words.push({ start, end, classes: new Set([...classes, 'any']) });
  };
  for (let at = 0; at < plain.length;) {
    const character = text[at] ?? '';
    if (/[\s*_`'"’“”„~\uFE0F]/u.test(character)) {
      at++;
      continue;
    }
    const begins = isBoundary(plain, at);
    const shape = begins && SHAPED.test(character) ? shapeAt(text, at) : null;
    if (shape) {
      if (shape.name !== 'dash') add(at, shape.end, [shape.name]);
      else if (/\s/u.test(text[at - 1] ?? ' ')) add(at, shape.end, ['dash']);
      at = shape.end;
    } else if (!isWordCharacter(character)) {
      if (character === '.') {
        if (/[\s)\]*_"”]|^$/u.test(text[at + 1] ?? '')) add(at, at + 1, ['stop']);
      } else add(at, at + 1, [SIGNS[character] ?? 'sign']);
      at++;
    } else {
      const found = begins ? trie.longestAt(plain, at) : null;
      const end = found && found.end > at ? found.end : wordEnd(plain, at);
      add(at, end, found && found.end > at ? classesOf(text.slice(at, end), found.values) : ['word']);
      at = end;
    }
  }
  return words;
}

function isBoundary(text: string, at: number): boolean {
  return !isWordAt(text, at - 1) || !isWordAt(text, at) || isSpacelessAt(text, at - 1) || isSpacelessAt(text, at);
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  if (isSpacelessAt(text, at)) return end;
  while (isWordAt(text, end) && !isSpacelessAt(text, end)) end++;
  return end;
}

function shapeAt(text: string, at: number): { name: string; end: number } | null {
  for (const [shape, name] of SHAPES) {
    shape.lastIndex = at;
    if (shape.test(text) && shape.lastIndex > at) return { name, end: shape.lastIndex };
  }
  return null;
}

function classesOf(written: string, concepts: readonly Concept[]): string[] {
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
