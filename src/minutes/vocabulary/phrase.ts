import { CONCEPTS } from './concepts.ts';

/**
 * Phrases composed of word classes: `ACTION? OWNER_ROLE+`, `(EARLIER MEETING | DATE)*`. A class is written in capitals
 * (`OWNER_ROLE` for `ownerRole`); `NUMBER` is any number. Change here when habits need another way to compose.
 */
export interface Phrase {
  /** Whether the words, all of them and in this order, are such a phrase. */
  readonly matches: (words: readonly Classed[]) => boolean;
  /** How many of the words, from the first (or `from`) on, are such a phrase, as many as possible; `0`: they begin with none. `most`: what it may look at. */
  readonly begins: (words: readonly Classed[], from?: number, most?: number) => number;
  /** Whether such a phrase may begin with a word: a quick answer before the exact one. */
  readonly mayBegin: (word: Classed | undefined) => boolean;
}

/** A word of which only the classes count. */
export interface Classed {
  readonly classes: ReadonlySet<string>;
}

const sets = new Map<string, ReadonlySet<string>>();

/** One and the same set for the same classes, so that what is known of it is known of all words that have them. */
export function classSet(classes: readonly string[]): ReadonlySet<string> {
  const key = classes.join(' ');
  let set = sets.get(key);
  if (!set) sets.set(key, (set = new Set(classes)));
  return set;
}

type Part =
  | { kind: 'class'; name: string }
  | { kind: 'all'; parts: readonly Part[] }
  | { kind: 'any'; parts: readonly Part[] }
  | { kind: 'repeat'; part: Part; least: 0 | 1; most: number };

const SYMBOL = /[A-Z][A-Z_]*|[()|?*+]/g;

/**
 * Compiles a phrase. `signs`: what words are told apart by beside the classes of the vocabulary, such as `number`.
 * @throws {Error} for a class that does not exist or a bracket that is not closed: a mistake in a habit.
 */
export function phrase(source: string, signs: readonly string[] = ['number']): Phrase {
  const symbols = source.match(SYMBOL) ?? [];
  let at = 0;
  const alternatives = (): Part => {
    const parts = [sequence()];
    while (symbols[at] === '|') {
      at++;
      parts.push(sequence());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'any', parts };
  };
  const sequence = (): Part => {
    const parts: Part[] = [];
    for (let symbol = symbols[at]; symbol !== undefined && symbol !== '|' && symbol !== ')'; symbol = symbols[at]) {
      at++;
      let part: Part;
      if (symbol === '(') {
        part = alternatives();
        if (symbols[at++] !== ')') throw new Error(`The phrase "${source}" lacks a closing bracket.`);
      } else {
        part = { kind: 'class', name: conceptOf(symbol, source, signs) };
      }
      const sign = symbols[at];
      if (sign === '?' || sign === '*' || sign === '+') {
        at++;
        part = { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
      }
      parts.push(part);
    }
    return { kind: 'all', parts };
  };
  const root = alternatives();
  if (at < symbols.length) throw new Error(`The phrase "${source}" has a bracket too many.`);
  const { classes, empty } = firstOf(root);
  const mayBegin = (word: Classed | undefined): boolean => {
    if (empty || !word) return empty;
    for (const one of word.classes) if (classes.has(one)) return true;
    return false;
  };
  return {
    matches: (words) =>
      words.length <= MAX_WORDS &&
      mayBegin(words[0]) &&
      (ends(root, { words, from: 0, to: words.length }, 1) & (1 << words.length)) !== 0,
    begins: (words, from = 0, most = MAX_WORDS) => {
      if (!mayBegin(words[from])) return 0;
      const to = Math.min(words.length, from + most, from + MAX_WORDS);
      const places = ends(root, { words, from, to }, 1);
      return places === 0 ? 0 : 31 - Math.clz32(places);
    },
    mayBegin,
  };
}

/** No phrase has more words: places are bits of a number. */
const MAX_WORDS = 30;

/** Some words that a phrase is compared with. */
interface Stretch {
  words: readonly Classed[];
  from: number;
  to: number;
}

/** Tells which of some phrases a word may begin, as bits in their order: a quick answer before the exact one. */
export function beginnersOf(phrases: readonly Phrase[]): (word: Classed) => number {
  const byClasses = new WeakMap<ReadonlySet<string>, number>();
  return (word) => {
    let bits = byClasses.get(word.classes);
    if (bits === undefined) {
      bits = phrases.reduce((sum, { mayBegin }, at) => (mayBegin(word) ? sum | (1 << at) : sum), 0);
      byClasses.set(word.classes, bits);
    }
    return bits;
  };
}

/** The classes that a part may begin with, and whether it may be left out: most words begin no phrase. */
function firstOf(part: Part): { classes: ReadonlySet<string>; empty: boolean } {
  switch (part.kind) {
    case 'class':
      return { classes: new Set([part.name]), empty: false };
    case 'repeat': {
      const { classes, empty } = firstOf(part.part);
      return { classes, empty: empty || part.least === 0 };
    }
    case 'any': {
      const all = part.parts.map(firstOf);
      return { classes: new Set(all.flatMap(({ classes }) => [...classes])), empty: all.some(({ empty }) => empty) };
    }
    case 'all': {
      const classes = new Set<string>();
      for (const one of part.parts) {
        const first = firstOf(one);
        for (const name of first.classes) classes.add(name);
        if (!first.empty) return { classes, empty: false };
      }
      return { classes, empty: true };
    }
  }
}

function conceptOf(symbol: string, source: string, signs: readonly string[]): string {
  const name = symbol.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (signs.includes(name) || name in CONCEPTS) return name;
  throw new Error(`The phrase "${source}" names a class that does not exist: ${symbol}.`);
}

/**
 * Where a part may end, from each of some places. A place is a bit, so that no phrase takes more than places × parts
 * steps, and no step makes anything that has to be cleared away.
 */
function ends(part: Part, stretch: Stretch, from: number): number {
  switch (part.kind) {
    case 'class': {
      let found = 0;
      for (let left = from; left !== 0; left &= left - 1) {
        const at = 31 - Math.clz32(left & -left);
        if (stretch.from + at < stretch.to && stretch.words[stretch.from + at]?.classes.has(part.name) === true)
          found |= 1 << (at + 1);
      }
      return found;
    }
    case 'all': {
      let places = from;
      for (const one of part.parts) {
        if (places === 0) return 0;
        places = ends(one, stretch, places);
      }
      return places;
    }
    case 'any': {
      let found = 0;
      for (const one of part.parts) found |= ends(one, stretch, from);
      return found;
    }
    case 'repeat': {
      let all = part.least === 0 ? from : 0;
      let latest = from;
      for (let times = 0; times < part.most && latest !== 0; times++) {
        latest = ends(part.part, stretch, latest) & ~all;
        all |= latest;
      }
      return all;
    }
  }
}
