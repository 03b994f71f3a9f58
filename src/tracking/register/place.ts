import { distance } from 'fastest-levenshtein';
import { assign } from '../matching/assignment.ts';
import type { Mention } from '../tracked-item.ts';
import { normalise, wordsOf } from '../matching/words.ts';

/**
 * Which mention of a file is which mention of the same file as it was known before: lines move, typos get fixed, owners
 * and sections change, but the words of a line stay mostly its own. Every mention has at most one partner.
 * Returns current mention → earlier mention.
 */
export function samePlace(current: readonly Mention[], earlier: readonly Mention[]): Map<Mention, Mention> {
  const pairs = new Map<Mention, Mention>();
  const now = current.map(faceOf);
  const before = earlier.map(faceOf);
  const scores = now.map((a, row) =>
    before.map((b, column) => {
      const words = a.key === b.key ? 1 : wording(a, b);
      if (words < LEAST_COMMON) return 0;
      const drift = row / now.length - column / before.length;
      return (
        words + (a.section === b.section ? 0.5 : 0) + (a.mention.line === b.mention.line ? 0.1 : 0) - 0.1 * drift ** 2
      );
    }),
  );
  assign(scores).forEach((column, row) => {
    const mention = current[row];
    const partner = column === null ? undefined : earlier[column];
    if (mention !== undefined && partner !== undefined) pairs.set(mention, partner);
  });
  return pairs;
}

/** Below half of the words in common (and half of the characters different) a line was replaced, not mended. */
const LEAST_COMMON = 0.5;

interface Face {
  mention: Mention;
  key: string;
  words: ReadonlySet<string>;
  section: string;
}

function faceOf(mention: Mention): Face {
  return {
    mention,
    key: normalise(mention.text),
    words: new Set(wordsOf(mention.text)),
    section: JSON.stringify([mention.section, mention.context]),
  };
}

/** 0 to below 1: words in common, or characters, so that a typo in a two-word line costs little. */
function wording(a: Face, b: Face): number {
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  const dice = (2 * common) / (a.words.size + b.words.size || 1);
  const typed = 1 - distance(a.key, b.key) / (Math.max(a.key.length, b.key.length) || 1);
  return 0.99 * Math.max(dice, typed);
}
