import type { Concept } from './concepts.ts';
import { folded, isHangulAt, isSpacelessAt, isWordAt, scriptOf, Trie } from './trie.ts';

/**
 * Divides headings, lead-ins and titles of columns into words with their classes. Change here when a script divides its
 * words in another way.
 */

/** A word or phrase of a text. */
export interface Token {
  start: number;
  end: number;
  /** In lower case. */
  word: string;
  /** Empty for an unknown word. */
  classes: ReadonlySet<Concept | 'number'>;
}

/** The classes by which headings, lead-ins and titles of columns are read. */
export const HEADING_CONCEPTS = [
  'article',
  'relation',
  'origin',
  'auxiliary',
  'pronoun',
  'and',
  'action',
  'step',
  'task',
  'plainAction',
  'leftover',
  'list',
  'earlier',
  'open',
  'review',
  'fresh',
  'meeting',
  'filler',
  'stop',
  'sectionBeside',
  'numbered',
  'agenda',
  'ownerRole',
  'taskColumn',
  'plainTaskColumn',
  'statusColumn',
  'dueColumn',
  'dateColumn',
  'identifier',
  'topicColumn',
  'done',
  'month',
  'weekday',
  'relativeDay',
  'today',
  'tomorrow',
  'before',
  'untilBehind',
  'timeWord',
  'everybody',
  'honorific',
] as const satisfies readonly Concept[];

/** The words of some classes. */
export interface TaggedWords {
  whole: Trie<Concept>;
  /** What compounds end with, and the class that it makes of them. */
  ends: readonly (readonly [string, Concept])[];
  /** Hangul is known only if all of a run is: "회의실" is no meeting. Else what is not known may be attached behind. */
  wholeRuns: boolean;
}

/** Compiles the words of some classes. */
export function taggedWords(
  words: (concept: Concept) => readonly string[],
  concepts: readonly Concept[],
  wholeRuns: boolean,
): TaggedWords {
  const all = concepts.flatMap((concept) => words(concept).map((word) => [word, concept] as const));
  const whole = new Trie<Concept>();
  for (const [word, concept] of all) if (!word.startsWith('*')) whole.add(word, concept);
  const ends = all.flatMap(([word, concept]) => (word.startsWith('*') ? [[word.slice(1), concept] as const] : []));
  return { whole, ends, wholeRuns };
}

const sets = new WeakMap<readonly Concept[], ReadonlySet<Concept>>();

function setOf(concepts: readonly Concept[]): ReadonlySet<Concept> {
  let set = sets.get(concepts);
  if (!set) sets.set(concepts, (set = new Set(concepts)));
  return set;
}

const UNKNOWN: ReadonlySet<Concept | 'number'> = new Set();
const NUMBER: ReadonlySet<Concept | 'number'> = new Set(['number']);

/** The words of a text with their classes, in order; what no class knows has none. */
export function tokensOf(text: string, tagged: TaggedWords): Token[] {
  const { whole, ends } = tagged;
  const plain = folded(text);
  const found: Token[] = [];
  const dead = new Set<number>();
  for (let at = 0; at < plain.length;) {
    const isWord = isWordAt(plain, at);
    // Symbols are words only where a class has them: "#".
    const known = plain[at] !== ' ' && (isStart(plain, at) || !isWord) ? knownWords(plain, at, tagged, dead) : null;
    if (known) {
      found.push(...known);
      at = known.at(-1)?.end ?? at + 1;
    } else if (!isWord) {
      at++;
    } else {
      const end = unknownEnd(plain, at, whole);
      const word = plain.slice(at, end);
      const classes = /^(?:\p{N}|[一二三四五六七八九十]+$)/u.test(word) ? NUMBER : classesOf(word, ends);
      found.push({ start: at, end, word, classes });
      at = end;
    }
  }
  return found;
}

/** Of a word that is not known as a whole: a compound is what its end is, "styremøte" a "møte". */
function classesOf(word: string, ends: TaggedWords['ends']): Token['classes'] {
  const classes = ends.filter(([end]) => word.length > end.length && word.endsWith(end)).map(([, concept]) => concept);
  return classes.length === 0 ? UNKNOWN : new Set(classes);
}

/**
 * The known words at a place: one, or in Hangul, which attaches particles to a word, all of a run. `dead`: places from
 * which no run can be read.
 */
function knownWords(plain: string, at: number, tagged: TaggedWords, dead: Set<number>): Token[] | null {
  if (dead.has(at)) return null;
  let before = Infinity;
  for (;;) {
    const match = tagged.whole.longestAt(plain, at, before);
    if (!match || match.end <= at || plain.slice(at, match.end).trim() === '') break;
    const token = { start: at, end: match.end, word: plain.slice(at, match.end), classes: setOf(match.values) };
    if (!isWithinHangul(plain, match.end)) return [token];
    const rest = knownWords(plain, match.end, tagged, dead);
    if (rest) return [token, ...rest];
    if (!tagged.wholeRuns) return [token];
    before = match.end;
  }
  if (isWithinHangul(plain, at)) dead.add(at);
  return null;
}

/** Where an unknown word ends: scripts without spaces tell by their kind, and most words in Han are of two characters. */
function unknownEnd(plain: string, at: number, trie: Trie<Concept>): number {
  const script = scriptOf(plain[at] ?? '');
  let end = at + 1;
  switch (script) {
    case 'hiragana':
      return end;
    case 'han': {
      const isWord = /^[^一二三四五六七八九十]/u.test(plain.slice(at)) && scriptOf(plain[end] ?? '') === 'han';
      return isWord && trie.longestAt(plain, end) === null ? end + 1 : end;
    }
    default:
      while (isWordAt(plain, end) && scriptOf(plain[end] ?? '') === script) end++;
      return end;
  }
}

const isWithinHangul = (text: string, at: number): boolean => isHangulAt(text, at - 1) && isHangulAt(text, at);

/** Whether a word may begin at a place. */
export function isStart(text: string, at: number): boolean {
  if (!isWordAt(text, at - 1)) return true;
  return !isWithinHangul(text, at) && (isSpacelessAt(text, at - 1) || isSpacelessAt(text, at));
}
