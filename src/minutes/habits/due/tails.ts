import type { Language } from '../../meeting.ts';
import { lexiconOf } from '../../vocabulary/lexicon.ts';
import { isWordCharacter } from '../../vocabulary/trie.ts';
import { duePhrasesIn } from './phrases.ts';

/**
 * What stands at the end of some words and is no part of them: until when, the number of an issue. Change here when
 * another such thing is kept in a text.
 */

/** Some words, and until when, if that is what ends them. */
export interface DueTail {
  words: string;
  /** As written. */
  due: string | null;
}

/** A due phrase stands so near the end; the bound keeps reading linear. Characters. */
const MAX_TAIL = 160;
/** Before a day without a preposition at the end of a statement: "(@alice, 3 March)". */
const APART: ReadonlySet<string> = new Set(Array.from(',，;；、:：([（【'));

/** Splits a due phrase from the end of some words. */
export function dueTail(text: string, languages: readonly Language[]): DueTail {
  const end = trimmedEnd(text, CLOSING);
  const from = Math.max(0, end - MAX_TAIL);
  const tail = text.slice(from, end);
  const starts = duePhrasesIn(tail, languages)
    .filter((phrase) => phrase.end === tail.length)
    .filter(({ habit, start }) => habit.force === 'deadline' || isApart(text, from + start))
    .map(({ start }) => from + start);
  const soon = soonAt(text, end, languages);
  if (soon !== null && isApart(text, soon)) starts.push(soon);
  if (starts.length === 0) return { words: text, due: null };
  const start = Math.min(...starts);
  return { words: text.slice(0, trimmedEnd(text.slice(0, start), JOINING)), due: text.slice(start, end) };
}

const CLOSING: ReadonlySet<string> = new Set(Array.from('.。)]）】'));
const JOINING: ReadonlySet<string> = new Set(Array.from(',，;；、:：([（【–—-'));

/** Where a text ends without the white space and the signs behind it. */
function trimmedEnd(text: string, signs: ReadonlySet<string>): number {
  let end = text.length;
  while (end > 0 && (signs.has(text[end - 1] ?? '') || /\s/u.test(text[end - 1] ?? ''))) end--;
  return end;
}

function isApart(text: string, at: number): boolean {
  const end = text.slice(Math.max(0, at - MAX_TAIL), at).trimEnd();
  const last = end.at(-1);
  return last === undefined ? at < MAX_TAIL : APART.has(last) || / [-–—]{1,3}$/u.test(end.slice(-4));
}

/** "as soon as possible" */
function soonAt(text: string, end: number, languages: readonly Language[]): number | null {
  const lower = text.slice(Math.max(0, end - MAX_TAIL), end).toLowerCase();
  for (const word of lexiconOf(languages).words('asSoon')) {
    const at = lower.length - word.length;
    if (lower.endsWith(word) && !isWordCharacter(lower[at - 1] ?? ' ')) return end - word.length;
  }
  return null;
}

/** Some words, and the number of the issue that was opened for them, if it stands at the end: "t (#12)". */
export interface IssueTail {
  words: string;
  number: number | null;
}

/** "(#12)" at the end of so many characters. */
const MAX_ISSUE = 40;
const ISSUE = /\(#(\d{1,9})\)[\s.]*$/u;
/** Within the brackets of a marker it needs none of its own: "(AI @alice, #12)". */
const BARE_ISSUE = /^[\s,;]*#(\d{1,9})[\s.]*$/u;

export function issueTail(text: string, bare = false): IssueTail {
  const from = Math.max(0, text.length - MAX_ISSUE);
  const tail = text.slice(from);
  const found = ISSUE.exec(tail) ?? (bare && from === 0 ? BARE_ISSUE.exec(tail) : null);
  return found
    ? { words: text.slice(0, from + found.index).trimEnd(), number: Number(found[1]) }
    : { words: text, number: null };
}
