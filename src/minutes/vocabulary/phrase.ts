import { CONCEPTS, type Concept } from './concepts.ts';
import type { Token } from './lexicon.ts';

/**
 * Phrases composed of word classes: `ACTION? OWNER_ROLE+`, `(EARLIER MEETING | DATE)*`. A class is written in capitals
 * (`OWNER_ROLE` for `ownerRole`); `NUMBER` is any number. Change here when habits need another way to compose.
 */
export interface Phrase {
  /** Whether the words, all of them and in this order, are such a phrase. */
  readonly matches: (tokens: readonly Token[]) => boolean;
}

type Part =
  | { kind: 'class'; name: Concept | 'number' }
  | { kind: 'all'; parts: readonly Part[] }
  | { kind: 'any'; parts: readonly Part[] }
  | { kind: 'repeat'; part: Part; least: 0 | 1; most: number };

const SYMBOL = /[A-Z][A-Z_]*|[()|?*+]/g;

/**
 * Compiles a phrase.
 * @throws {Error} for a class that does not exist or a bracket that is not closed: a mistake in a habit.
 */
export function phrase(source: string): Phrase {
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
        part = { kind: 'class', name: conceptOf(symbol, source) };
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
  return { matches: (tokens) => ends(root, tokens, new Set([0])).has(tokens.length) };
}

function conceptOf(symbol: string, source: string): Concept | 'number' {
  const name = symbol.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (name === 'number') return name;
  if (name in CONCEPTS) return name as Concept;
  throw new Error(`The phrase "${source}" names a class that does not exist: ${symbol}.`);
}

/** Where a part may end, from each of some places: a set, so that no phrase takes more than places × parts steps. */
function ends(part: Part, tokens: readonly Token[], from: ReadonlySet<number>): Set<number> {
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
