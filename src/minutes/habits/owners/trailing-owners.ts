import type { Person } from '../../meeting.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { ownerGrammar } from './owner-grammar.ts';
import type { Names } from '../../people/names.ts';
import { HANDLE, handlesIn, uniquePeople } from '../../people/handles.ts';
import { readOwners } from './leading-owners.ts';
import { dueTail } from '../../fields/tails.ts';
import { isThing } from '../../people/things.ts';

export interface Trailing {
  owners: Person[];
  /** The part of the text that only names owners at its end; empty (`start === end`) where they stand within the words. */
  start: number;
  end: number;
  /** Until when, where that part of the text says so too: "t (@alice, by 3 March)". */
  due: string | null;
}

const BRACKET = /[([（【]([^()[\]（）【】\n]{1,120})[)\]）】]/gu;
/** Behind the owner there may be a date: "t – NAME – until Friday". */
const DUE = /^(?:by|until|till?|before|due|bis|vor|avant|d['’]ici|pour)(?!\p{L})|^\d{4}-\d\d-\d\d\s*$/iu;

/** Owners behind or within a task: "t (@a)", "t - @a", "t (NAME)", "t: @a will do it". */
export function trailingOwners(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  return (
    labelled(text, names, lexicon) ??
    inBrackets(text, names, lexicon) ??
    atEnd(text, names, lexicon) ??
    beforeDue(text, names, lexicon) ??
    setApart(text, names, lexicon) ??
    withDuty(text, names, lexicon)
  );
}

function inBrackets(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  const owners: Person[] = [];
  let last: { start: number; end: number; due: string | null } | null = null;
  let count = 0;
  for (const match of text.matchAll(BRACKET)) {
    const { words: inside, due } = dueTail(match[1] ?? '', lexicon.languages);
    const atEnd = /^[\s.,;:!?。]*$/u.test(text.slice(match.index + match[0].length));
    const lead = readOwners(inside, names, lexicon, atEnd);
    if (!lead || lead.owners.length === 0) continue;
    if (lead.ending === 'bare' || (lead.ending === 'colon' && !lead.owners[0]?.login)) continue;
    if (lead.ending === 'end' && !isOwnerList(lead.owners, names, atEnd)) continue;
    owners.push(...lead.owners);
    count++;
    const end = match.index + match[0].length;
    // "t (NAME): postponed"
    const labels = /^\s?[:：]\s/u.test(text.slice(end)) && /\S\s\S/u.test(text.slice(0, match.index));
    if (lead.ending !== 'end') last = null;
    else if (atEnd) last = { start: match.index, end: text.length, due };
    else last = labels ? { start: match.index, end, due } : null;
  }
  if (owners.length === 0) return null;
  const cut = count === 1 && last ? last : { start: text.length, end: text.length, due: null };
  return { owners: uniquePeople(owners), ...cut };
}

/** "t (owner: NAME)", "t. Assigned to @a". */
function labelled(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  const label = ownerGrammar(lexicon).label.exec(text);
  if (!label) return null;
  const behind = text.slice(label.index + label[0].length);
  const lead = readOwners(
    behind.split(/[)\]）】;；]|[,.]\s*(?:due|by|until|bis|deadline|eta|status)(?!\p{L})/iu)[0] ?? '',
    names,
    lexicon,
    true,
  );
  const han = /^\p{Script=Han}{2,4}(?=[\s)）】。]*$)/u.exec(behind)?.[0];
  const owners =
    lead?.ending === 'end' && lead.owners.length > 0
      ? lead.owners
      : han === undefined
        ? []
        : [{ name: han, login: false }];
  if (owners.length === 0) return null;
  const start = label.index + (/^[.]/u.exec(label[0])?.[0].length ?? 0);
  return { owners, start, end: text.length, due: null };
}

/**
 * In brackets "(Keycloak)" is no owner: handles, known names, everybody, and names of two words are. `atEnd`: where nobody
 * is listed, a lone first name is one too, and so are several initials.
 */
function isOwnerList(owners: readonly Person[], names: Names, atEnd: boolean): boolean {
  const surmised = atEnd && names.listed === 0;
  return owners.every(
    ({ name, login }) =>
      login ||
      names.known.has(name.toLowerCase()) ||
      EVERYBODY.has(name.toLowerCase()) ||
      /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(name) ||
      (atEnd && /^(?:van|von) (?:de[rn]? )?\p{Lu}\p{Ll}+$/u.test(name)) ||
      (surmised && /^\p{Lu}\p{Ll}{2,11}$/u.test(name) && !isThing(name)) ||
      (surmised && owners.length > 1 && /^\p{Lu}{2,3}$/u.test(name)),
  );
}

/** Not "both": that says nothing at an end. */
const EVERYBODY: ReadonlySet<string> = new Set(
  'all,everyone,everybody,alle,tous,toutes,tout le monde,所有人,大家,全体'.split(','),
);

/** "t - @a", "t → @a", "t: @a and @b", "t @a", also with an address behind. */
function atEnd(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  const dashes = [...text.matchAll(/\s(?:[-–—]{1,3}>?|=>|→)\s+/gu)];
  const last = dashes.at(-1);
  const behind = last ? text.slice(last.index + last[0].length) : '';
  const isTail = last !== undefined && (/^\S*:\/\/\S*\s*$/u.test(behind) || DUE.test(behind));
  const dash = isTail ? dashes.at(-2) : last;
  if (dash) {
    const until = isTail ? last.index : text.length;
    const lead = readOwners(text.slice(dash.index + dash[0].length, until), names, lexicon, true);
    if (lead?.ending === 'end' && lead.owners.length > 0 && isOwnerList(lead.owners, names, true)) {
      return {
        owners: lead.owners,
        start: dash.index,
        end: isTail && DUE.test(behind) ? until : text.length,
        due: null,
      };
    }
  }
  const handles = handlesIn(text);
  const first = lastRun(text, handles);
  if (!first) return null;
  const before = text.slice(0, first.start).trimEnd();
  const word = /([\p{L}/]+)$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const han = /\p{Script=Han}$/u.test(before);
  const object = han
    ? [...lexicon.words('objects')].some((object) => before.endsWith(object))
    : lexicon.has('objects', word);
  if (before === '' || object) return null;
  return {
    owners: handles.filter((handle) => handle.start >= first.start).map((handle) => handle.person),
    start: before.replace(/[\s:：,，;–—→-]+$/u, '').length,
    end: text.length,
    due: null,
  };
}

/** "t: NAME", "t; NAME", "t, NAME and NAME": people who are listed, behind words that name nobody. */
function setApart(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  const mark = [...text.slice(-60).matchAll(/[:;,]\s+(?=\p{Lu})/gu)];
  for (const match of mark) {
    const start = Math.max(0, text.length - 60) + match.index;
    const lead = readOwners(text.slice(start + match[0].length), names, lexicon);
    if (lead?.ending !== 'end' || lead.owners.length === 0) continue;
    const listed = lead.owners.every(({ name }) => names.people.has(name.toLowerCase()));
    const word = /([\p{L}\p{N}'’]+)$/u.exec(text.slice(0, start))?.[1] ?? '';
    const before = word.toLowerCase();
    if (!listed || before === '' || names.known.has(before) || lexicon.has('objects', before)) continue;
    if (lexicon.has('ownerLabels', before))
      return { owners: lead.owners, start: start - word.length, end: text.length, due: null };
    // "Invite speakers: NAME, NAME"
    if (match[0].startsWith(':') && (before.endsWith('s') || lexicon.has('groups', before))) continue;
    return { owners: lead.owners, start, end: text.length, due: null };
  }
  return null;
}

/** "t @alice by 3 March", "t - NAME, 3 March" */
function beforeDue(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  const { words, due } = dueTail(text, lexicon.languages);
  if (due === null) return null;
  const trailing = atEnd(words, names, lexicon);
  return trailing && { ...trailing, end: text.length, due };
}

/** The first of the handles that stand together at the very end. */
function lastRun(
  text: string,
  handles: readonly { start: number; end: number }[],
): { start: number; end: number } | null {
  let end = text.replace(/[\s.,;:!。]*$/u, '').replace(/\s*[⏰📅]?\s*\d{4}-\d\d-\d\d(?:\s+\d\d?:\d\d)?$/u, '').length;
  let first: { start: number; end: number } | null = null;
  for (const handle of [...handles].reverse()) {
    if (!/^[\s,，&/+、]*(?:and|und|et|or|和)?[\s,，&/+、]*$/u.test(text.slice(handle.end, end))) break;
    first = handle;
    end = handle.start;
  }
  return first;
}

const BEFORE_HANDLE = new RegExp(`(?:^|[:;,.(–—-])\\s*(?=${HANDLE.source})`, 'gu');

/** "Move the docs: @a will open an issue". */
function withDuty(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  for (const match of text.matchAll(BEFORE_HANDLE)) {
    const at = match.index + match[0].length;
    const lead = readOwners(text.slice(at), names, lexicon);
    if (lead && lead.ending === 'duty' && lead.owners.length > 0)
      return { owners: lead.owners, start: text.length, end: text.length, due: null };
  }
  return null;
}

/** "NAME offered to help" */
const HELPS = /(?:to|will|can|soll|wird)\s+(?:help|assist|support|helfen|unterstützen)(?!\p{L})/iu;

/** Known people who get a task of their own behind the first: "post the minutes, NAME to link them". */
export function alsoOwners(text: string, owners: readonly Person[], names: Names, lexicon: Lexicon): Person[] {
  const more: Person[] = [];
  for (const match of text.matchAll(/[,;.]\s+(?:and\s+)?(?=[@\p{L}])/gu)) {
    const lead = readOwners(text.slice(match.index + match[0].length), names, lexicon);
    const plain = lead?.owners.every((owner) => owner.login || names.known.has(owner.name.toLowerCase())) ?? false;
    const behind = text.slice(match.index + match[0].length);
    if (lead?.ending === 'duty' && plain && !HELPS.test(behind.slice(0, lead.length + 12))) more.push(...lead.owners);
  }
  return uniquePeople([...owners, ...more]);
}
