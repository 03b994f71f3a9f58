import { CONCEPTS } from './concepts.ts';

/**
 * Phrases composed of word classes: `ACTION? OWNER_ROLE+`, `(EARLIER MEETING | DATE)*`. A class is written in capitals
 * (`OWNER_ROLE` for `ownerRole`); `NUMBER` is any number. Change here when habits need another way to compose.
 */
export interface Phrase {
  /** Whether the words, all of them and in this order, are such a phrase. */
  readonly matches: (words: readonly Classed[]) => boolean;
  /** How many of the words, from the first on, are such a phrase, as many as possible; `0`: they begin with none. */
  readonly begins: (words: readonly Classed[]) => number;
  /** Whether such a phrase may begin with a word: a quick answer before the exact one. */
  readonly mayBegin: (word: Classed | undefined) => boolean;
}

/** A word of which only the classes count. */
interface Classed {
  readonly classes: ReadonlySet<string>;
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
    matches: (words) => mayBegin(words[0]) && ends(root, words, new Set([0])).has(words.length),
    begins: (words) => (mayBegin(words[0]) ? Math.max(0, ...ends(root, words, new Set([0]))) : 0),
    mayBegin,
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

/** Where a part may end, from each of some places: a set, so that no phrase takes more than places × parts steps. */
function ends(part: Part, tokens: readonly Classed[], from: ReadonlySet<number>): Set<number> {
  switch (part.kind) {
    case 'class':
      return new Set([...from].filter((at) => tokens[at]?.classes.has(part.name)).map((at) => at + 1));
    case 'all':
      return part.parts.reduce<Set<number>>((places, one) => ends(one, tokens, places), new Set(from));
    case 'any':
      return new Set(part.parts.flatMap((one) => [...ends(one, tokens, from)]));
    case 'repeat': {
      const all = new Set(part.least === 0 ? from : []);
      let latest: Set<number> = new Set(from);
      for (let times = 0; times < part.most && latest.size > 0; times++) {
        const next = ends(part.part, tokens, latest);
        latest = new Set([...next].filter((at) => !all.has(at)));
        for (const at of latest) all.add(at);
      }
      return all;
    }
  }
}
