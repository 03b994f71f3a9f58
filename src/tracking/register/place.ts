/**
 * Which line of a page is which line of the same page as it was known before. Change here when an edit of a page hands a
 * task to a line that is another one, or loses it.
 */
import { distance } from 'fastest-levenshtein';
import { assign } from '../matching/assignment.ts';
import { substance } from '../matching/word-counts.ts';
import { normalise, wordsOf } from '../matching/words.ts';
import type { Mention } from '../tracked-item.ts';

/**
 * Lines move, typos get fixed, owners and sections change; the words of a line stay mostly its own. That a line stands
 * where another one stood means nothing by itself. Every mention has at most one partner: current mention → earlier one.
 */
export function samePlace(current: readonly Mention[], earlier: readonly Mention[]): Map<Mention, Mention> {
  const pairs = new Map<Mention, Mention>();
  const [now, before] = [current.map(faceOf), earlier.map(faceOf)];
  const partnersOf = candidates(now, before);
  const scores = now.map((a, row) => {
    const line = new Map<number, number>();
    for (const column of partnersOf(a, row)) {
      const b = before[column];
      const words = b === undefined ? 0 : kept(a, b);
      if (b === undefined || words === 0) continue;
      const drift = row / now.length - column / before.length;
      const around = (a.section === b.section ? 0.5 : 0) + (a.mention.line === b.mention.line ? 0.1 : 0);
      line.set(column, words + around - 0.1 * drift ** 2);
    }
    return line;
  });
  assign(scores).forEach((column, row) => {
    const mention = current[row];
    const partner = column === null ? undefined : earlier[column];
    if (mention !== undefined && partner !== undefined) pairs.set(mention, partner);
  });
  return pairs;
}

/** More pairs than this are not all looked at: then a line is compared with those that share a word which few lines have. */
const MOST_PAIRS = 10_000;
/** Of many equal lines, so many around the same height of the page. */
const NEAREST = 30;

interface Face {
  mention: Mention;
  key: string;
  words: ReadonlySet<string>;
  section: string;
  owners: string;
}

function faceOf(mention: Mention): Face {
  return {
    mention,
    key: normalise(mention.text),
    words: new Set(wordsOf(mention.text)),
    section: JSON.stringify([mention.section, mention.context]),
    owners: JSON.stringify(mention.owners.toSorted()),
  };
}

/** Which of the earlier lines a line is compared with: positions in `before`. */
function candidates(now: readonly Face[], before: readonly Face[]): (face: Face, row: number) => Iterable<number> {
  if (now.length * before.length <= MOST_PAIRS) return () => before.keys();
  const byKey = new Map<string, number[]>();
  const byOwned = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const note = (map: Map<string, number[]>, key: string, position: number): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [position]);
    else list.push(position);
  };
  before.forEach(({ key, words, owners }, position) => {
    note(byKey, key, position);
    note(byOwned, `${owners}\n${key}`, position);
    for (const word of words) note(byWord, word, position);
  });
  return ({ key, words, owners }, row) => {
    const height = (row / now.length) * before.length;
    const same = byKey.get(key) ?? [];
    const mine = byOwned.get(`${owners}\n${key}`) ?? [];
    if (same.length > 0) return new Set([...nearest(mine, height), ...nearest(same, height)]);
    const lists = [...words].flatMap((word) => [byWord.get(word) ?? []]).sort((a, b) => a.length - b.length);
    return new Set(lists.slice(0, 3).flatMap((list) => nearest(list, height)));
  };
}

/** Of positions in rising order, those around a height. */
function nearest(positions: readonly number[], height: number): readonly number[] {
  if (positions.length <= NEAREST) return positions;
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((positions[middle] ?? 0) < height) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(0, Math.min(positions.length - NEAREST, low - NEAREST / 2));
  return positions.slice(start, start + NEAREST);
}

/** More than this share of what two lines say must be common to both, else one has replaced the other. */
const HALF = 0.5;
/** So much of the letters is the same where a line was mended and hardly a word is left as it was. */
const SMALL_EDIT = 0.7;
/** Handed to somebody else at the same time, and spelled out or shortened: so much is common, and the shorter says so much. */
const OTHER_OWNERS = 0.7;
const PLAIN = 3;
/** The same words a line further down are rather the same line than similar words in its place. */
const EQUAL = 1.2;
/** Of lines with the same words ("@alice: send the slides", "@bob: send the slides") that of the same owners, wherever it stands. */
const OF_SAME_OWNERS = 0.7;

/** What two lines have in common, up to 1; more for the same words; 0 for a line that another one has replaced. */
function kept(a: Face, b: Face): number {
  if (a.key === b.key) return EQUAL + (a.owners === b.owners ? OF_SAME_OWNERS : 0);
  const [mine, others] = [telling(a), telling(b)];
  const common = sum([...mine].filter((word) => others.has(word)));
  const words = (2 * common) / (sum(mine) + sum(others) || 1);
  const letters = 1 - distance(a.key, b.key) / (Math.max(a.key.length, b.key.length) || 1);
  const isKept = haveOtherOwners(a, b)
    ? onlySlips(mine, others) ||
      (words >= OTHER_OWNERS && common >= PLAIN && common === Math.min(sum(mine), sum(others)))
    : words > HALF || letters >= SMALL_EDIT;
  return isKept ? 0.99 * Math.max(words, letters) : 0;
}

const telling = ({ words }: Face): Set<string> => new Set([...words].filter((word) => substance(word) > 0));
const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + substance(word), 0);

/** Both name somebody, and nobody in common. */
function haveOtherOwners({ mention: a }: Face, { mention: b }: Face): boolean {
  return a.owners.length > 0 && b.owners.length > 0 && !a.owners.some((owner) => b.owners.includes(owner));
}

/** The same words up to slips of the pen: "paint the boat" and "paint the coat" are two tasks, "westren" is "western". */
function onlySlips(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [mine, others] = [[...a].filter((word) => !b.has(word)), [...b].filter((word) => !a.has(word))];
  const isSmall = mine.length <= 2 && mine.length === others.length && mine.length < a.size;
  return isSmall && mine.every((word) => others.some((other) => isSlip(word, other)));
}

/** One letter more, less or other, or two that changed places, in a word of six letters or more. */
function isSlip(a: string, b: string): boolean {
  if (!LONG_WORD.test(a) || !LONG_WORD.test(b)) return false;
  const away = distance(a, b);
  return away === 1 || (away === 2 && lettersOf(a) === lettersOf(b));
}
const LONG_WORD = /^\p{L}{6,}$/u;
const lettersOf = (word: string): string => Array.from(word).sort().join('');
