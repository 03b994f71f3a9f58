import { isNoName } from '../../people/things.ts';
import type { Concept } from '../../vocabulary/concepts.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { isSpaceless } from '../../vocabulary/trie.ts';

/** Groups and offices as owners. Change here when a group composes its name in another way. */

/** The length of the word of a class with which some words begin, if nothing goes on there: "all" but not "all-hands". */
export function wordAt(concept: Concept, text: string, lexicon: Lexicon): number {
  const length = lexicon.at(concept, text);
  return length > 0 &&
    (isSpaceless(text.charAt(length - 1)) || !/^['’]?[-\p{L}\p{N}]/u.test(text.slice(length, length + 2)))
    ? length
    : 0;
}

/** A name, and how much of the text belongs to it. */
export interface Written {
  name: string;
  length: number;
  written?: string;
}

const NAME_OF_GROUP = /^\s([\p{L}\p{N}][\p{L}\p{N}-]{1,20})(?![\p{L}\p{N}])/u;

/** "Team Storage", "SIG Monitoring", "Comisión de fiestas"; "team meeting" is none. */
export function teamAt(text: string, lexicon: Lexicon): Written | null {
  const word = wordAt('groupBefore', text, lexicon);
  if (word === 0) return null;
  const of = ofAt(text.slice(word), lexicon);
  let length = word + of;
  // "Equipo de comunicación interna": behind "of" the name may have two words.
  for (let words = 0; words < (of > 0 ? 2 : 1); words++) {
    const name = NAME_OF_GROUP.exec(text.slice(length, length + 40));
    const called = name?.[1] ?? '';
    // In lower case only "team" is no noun of a sentence.
    if (!name || (!/^[\p{Lu}\p{N}]/u.test(text) && !/^\p{Lu}/u.test(called))) return null;
    if (NOT_OF_GROUP.some((one) => lexicon.has(one, called.toLowerCase()))) return null;
    length += name[0].length;
    if (isEndOfName(text.slice(length), lexicon)) return { name: text.slice(0, length), length };
  }
  return null;
}

/** The length of " de la", without the space behind it. */
function ofAt(text: string, lexicon: Lexicon): number {
  const of = /^\s/u.test(text) ? wordAt('origin', text.slice(1), lexicon) : 0;
  if (of === 0) return 0;
  const behind = text.slice(1 + of);
  const article = /^\s/u.test(behind) ? articleAt(behind.slice(1), lexicon) : 0;
  return 1 + of + article;
}

/** What follows "team" without being its name. */
const NOT_OF_GROUP: readonly Concept[] = [
  'meeting',
  'list',
  'groups',
  'duty',
  'and',
  'notNames',
  'auxiliary',
  'role',
  'relation',
];

/** A name of an unknown group is plain only before what ends a list of owners. */
function isEndOfName(behind: string, lexicon: Lexicon): boolean {
  if (/^\s?[:：]|^\s?[,&/]\s?@|^[\s\])]*$/u.test(behind)) return true;
  const next = /^\s/u.test(behind) ? behind.slice(1) : '';
  const duty = wordAt('duty', next, lexicon);
  if (duty > 0) return wordAt('passive', next.slice(duty).trimStart(), lexicon) === 0;
  return wordAt('and', next, lexicon) > 0;
}

const FIELD_OF_OFFICE = /^\p{Lu}[\p{L}&]{0,30}/u;
/** A field of office has no more words. */
const MAX_FIELD = 4;

/** "Head of IT", "the Director of Services" */
export function officeAt(text: string, lexicon: Lexicon): Written | null {
  const article = /^\p{L}{1,5}\s/u.test(text) ? articleAt(text, lexicon) : 0;
  const office = wordAt('office', text.slice(article), lexicon);
  if (office === 0 || !/^\p{Lu}/u.test(text.slice(article))) return null;
  let at = article + office;
  const of = /^\s/u.test(text.slice(at)) ? wordAt('origin', text.slice(at + 1), lexicon) : 0;
  if (of === 0) return null;
  at += 1 + of;
  let end = 0;
  for (let words = 0; words < MAX_FIELD; words++) {
    let next = at;
    if (!/^\s/u.test(text.slice(next))) break;
    next++;
    if (words === 0) next += articleAt(text.slice(next), lexicon);
    else if (text[next] === '&') next += 2;
    else {
      const and = wordAt('and', text.slice(next), lexicon);
      if (and > 0) next += and + 1;
    }
    const field = FIELD_OF_OFFICE.exec(text.slice(next, next + 40))?.[0] ?? '';
    if (field === '') break;
    at = next + field.length;
    end = at;
  }
  return end === 0 ? null : { name: text.slice(article, end), length: end };
}

/** An article with the space behind it. */
export function articleAt(text: string, lexicon: Lexicon): number {
  const length = wordAt('article', text, lexicon);
  return length > 0 && /^\s/u.test(text.slice(length)) ? length + 1 : 0;
}

const WORD = /^[\p{L}\p{N}&.'’/-]{1,40}\s+/u;
/** A group has no more words before its last. */
const MAX_BEFORE = 3;

/** "client teams" and "TSC" are groups; "move the team" is not. */
export function groupAt(text: string, lexicon: Lexicon): Written | null {
  const before: string[] = [];
  let at = 0;
  for (;;) {
    const length = groupWordAt(text.slice(at), lexicon);
    if (length > 0) {
      if (!isPlain(before, lexicon)) return null;
      at += length;
      // "team leads", "board members"
      for (let more = 0; more < 2; more++) {
        const space = /^\s+/u.exec(text.slice(at))?.[0].length ?? 0;
        const next = space === 0 ? 0 : groupWordAt(text.slice(at + space), lexicon);
        if (next === 0) break;
        at += space + next;
      }
      const written = text.slice(0, at);
      const article = wordAt('definite', written, lexicon);
      return { name: written.slice(article).trimStart(), written, length: at };
    }
    const word = before.length < MAX_BEFORE ? (WORD.exec(text.slice(at, at + 60))?.[0] ?? '') : '';
    if (word === '') return null;
    before.push(word.trim().toLowerCase());
    at += word.length;
  }
}

function groupWordAt(text: string, lexicon: Lexicon): number {
  const length = lexicon.at('groups', text);
  return length > 0 && !/^[\p{L}\p{N}-]/u.test(text.slice(length, length + 2)) ? length : 0;
}

function isPlain(before: readonly string[], lexicon: Lexicon): boolean {
  if (before.some((word) => lexicon.has('duty', word) || lexicon.has('and', word))) return false;
  // "NAME asks the board" is no board.
  if (before.slice(1).some((word) => lexicon.has('article', word) || lexicon.has('takes', word))) return false;
  const [first, ...others] = before;
  if (first === undefined || lexicon.has('groupNoun', first)) return true;
  // "Identify volunteers"
  if (lexicon.has('imperative', first)) return false;
  const noNoun = (word: string): boolean => isNoName(word, lexicon);
  return lexicon.has('article', first) ? !others.some(noNoun) : !before.some(noNoun);
}
