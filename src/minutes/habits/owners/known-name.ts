import { isNoName, isThing } from '../../people/things.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { isSpaceless } from '../../vocabulary/trie.ts';
import { wordAt, type Written } from './group-words.ts';
import type { Where } from './habit.ts';
import { capitalisedName } from './written-name.ts';

/** Names that the page itself tells. Change here when a listed person is not recognised where the name stands. */

const WORDS = /^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]{0,40})(?:[ \u00A0][\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]{0,40}){0,3}/u;

/** The longest known name with which some words begin. */
export function knownName(text: string, where: Where): Written | null {
  const known = exactName(text, where);
  if (!known) return null;
  const goesOn = /^[ \u00A0]\p{Lu}\p{Ll}/u.test(text.slice(known.length));
  const longer = goesOn ? capitalisedName(text, where.lexicon) : null;
  return longer && longer.length > known.length ? longer : known;
}

function exactName(text: string, { names, lexicon, joined }: Where): Written | null {
  const words = WORDS.exec(text)?.[0];
  if (words === undefined) return null;
  if (isSpaceless(words.charAt(0))) return spacelessPrefix(words, names.people);
  const parts = words.split(/[ \u00A0]/u);
  for (let count = parts.length; count > 0; count--) {
    const exact = parts.slice(0, count).join(' ');
    const name = exact.replace(/[.'’-]{1,3}$/u, '').replace(/['’]s$/u, '');
    if (exact.replace(/\.{1,3}$/u, '') !== name) continue;
    // "Jan K." is called so with the full stop.
    const length = /[ \u00A0]\p{Lu}\.$/u.test(exact) ? exact.length : name.length;
    if (names.known.has(name.toLowerCase()) && /^\p{Lu}|^\p{Ll}\p{Lu}/u.test(name))
      return { name: exact.slice(0, length), length };
    if (!names.known.has(name) || count > 1) continue;
    const isListed =
      names.people.has(name) &&
      name.length > 3 &&
      !lexicon.has('verbalName', name) &&
      !isNoName(name, lexicon) &&
      !isThing(name, lexicon);
    if (isListed || joined || endsLowerName(text.slice(name.length), lexicon)) return { name, length: name.length };
  }
  return null;
}

/** Names of scripts without spaces have no end that would show: the longest that is listed; one sign only alone. */
function spacelessPrefix(words: string, people: ReadonlySet<string>): Written | null {
  for (let length = Math.min(words.length, 8); length > (words.length === 1 ? 0 : 1); length--) {
    const name = words.slice(0, length);
    if (people.has(name.toLowerCase())) return { name, length };
  }
  return null;
}

/** What follows a name that is written in lower case: all else may be the same word in a sentence. */
function endsLowerName(behind: string, lexicon: Lexicon): boolean {
  if (/^\s*(?:$|[:：(（)\]\],，、;&+/]|[-–—]{1,3}>?\s|=>|→)/u.test(behind)) return true;
  const next = /^\s/u.test(behind) ? behind.trimStart() : '';
  return wordAt('and', next, lexicon) > 0 || wordAt('duty', next, lexicon) > 0;
}
