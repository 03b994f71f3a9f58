import type { Person } from '../../meeting.ts';
import { handlesIn, uniquePeople } from '../../people/handles.ts';
import type { Names } from '../../people/names.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { groupAt, wordAt } from './group-words.ts';
import type { Around, OwnerWords, Where } from './habit.ts';
import { readName, type NameRead } from './name-habits.ts';

/**
 * Owners at the beginning of some words, one after another, and how they end. Change here when a list of owners goes on
 * or ends in another way; who may be one stands in `name-habits.ts`.
 */
export interface Lead {
  owners: Person[];
  supporters: Person[];
  /** Length of all that belongs to the owners: their names, what joins them, "to" or the colon. */
  length: number;
  /** How the owners end: a colon or dash, "to" and "will", a bare list, or nothing at all behind them. */
  ending: Around['ending'];
  /** Nothing of them is surmised from capitals or the form of a nick. */
  certain: boolean;
}

const DASH = /^\s*(?:[-–—]{1,3}>?|=>|→)(?=\s|$)\s*/u;
/** Behind an abbreviation it has a full stop before it: "Finance comm.: t". */
const COLON = /^\.?\s*[:：]\s*/u;
/** Nobody's list of owners is longer; the bound keeps reading linear. Characters. */
const MAX_LEAD = 600;
const MAX_OWNERS = 20;
/** What may stand in brackets behind an owner: "@alice (IAM)"; not the number of the issue at the end. */
const ASIDE = /^\s*\((?!#\d+\)[\s.]*$)([^()\n]{1,40})\)/u;

interface Unit extends NameRead {
  /** Behind all that belongs to it. */
  end: number;
  /** "(support)" stands behind. */
  helps: boolean;
}

/** What is read of some words: who may be named in front, and with that the answers to who owns them. */
interface Front {
  units: readonly Unit[];
  plain?: Lead | null;
  loose?: Lead | null;
}

const known = new WeakMap<Names, WeakMap<Lexicon, Map<string, Front>>>();

/**
 * Reads owners at the beginning of some words: "@a and @b: …", "NAME to …", "client teams will …".
 * A handle needs nothing behind it; a known name a verb, a colon or the end; an unknown one a duty ("to", "will") or a
 * colon. `loose` also lets unknown names stand alone, as in "(Action: NAME, NAME)". The same words are read once a page.
 */
export function readOwners(words: string, names: Names, lexicon: Lexicon, loose = false): Lead | null {
  const text = words.slice(0, MAX_LEAD);
  const where = { names, lexicon, joined: false };
  const front = frontOf(text, where);
  const told = loose ? front.loose : front.plain;
  if (told !== undefined) return told;
  const lead = leadOf(text, front.units, where, loose);
  if (loose) front.loose = lead;
  else front.plain = lead;
  return lead;
}

function frontOf(text: string, where: Where): Front {
  const byLexicon = known.get(where.names) ?? new WeakMap<Lexicon, Map<string, Front>>();
  const byWords = byLexicon.get(where.lexicon) ?? new Map<string, Front>();
  known.set(where.names, byLexicon.set(where.lexicon, byWords));
  let front = byWords.get(text);
  if (front === undefined) {
    const start = /^[\s*_[\]]*(?:\((?=[^()\n]{1,80}\)))?/u.exec(text)?.[0].length ?? 0;
    byWords.set(text, (front = { units: unitsOf(text, start, where) }));
  }
  return front;
}

function leadOf(text: string, found: readonly Unit[], where: Where, loose: boolean): Lead | null {
  if (found.length === 0) return null;
  const opened = /^[\s*_]*[([]/u.test(text);
  const units = [...found];
  // Give back what doesn't hold: the last name may already be the first word of the task.
  while (units.length > 0) {
    const lead = finish(text, units, where, { loose, opened });
    if (lead) return lead;
    units.pop();
  }
  return null;
}

/** One name after another, as long as something joins them. */
function unitsOf(text: string, start: number, where: Where): Unit[] {
  const { names, lexicon } = where;
  const units: Unit[] = [];
  let at = start;
  while (units.length <= MAX_OWNERS) {
    const unit = readName(text.slice(at), { ...where, joined: units.at(-1)?.kind === 'known' });
    if (!unit || (unit.kind === 'name' && isTaskOf(text.slice(at + unit.length), names, lexicon))) break;
    at += unit.length;
    at += titleBehind(text.slice(at), lexicon);
    const aside = ASIDE.exec(text.slice(at));
    at += aside?.[0].length ?? 0;
    const helps = aside !== null && lexicon.has('supportRole', (aside[1] ?? '').trim().toLowerCase());
    units.push({ ...unit, end: at, helps });
    const joiner = joinerAt(text.slice(at), lexicon);
    const circle = joiner > 0 ? circleAt(text.slice(at + joiner), lexicon) : 0;
    if (circle > 0) {
      at += joiner + circle;
      units.splice(-1, 1, { ...unit, end: at, helps });
      break;
    }
    if (joiner > 0) at += joiner;
    else if (unit.kind === 'handle' && /^[\s\u00A0]*@/u.test(text.slice(at)))
      at += /^[\s\u00A0]*/u.exec(text.slice(at))?.[0].length ?? 0;
    else break;
  }
  return units;
}

/** "Alice さん": a title of a script without spaces. */
function titleBehind(text: string, lexicon: Lexicon): number {
  const space = text.startsWith(' ') ? 1 : 0;
  if (!/^\p{Lo}/u.test(text.slice(space, space + 2))) return 0;
  const title = lexicon.at('honorific', text.slice(space));
  return title > 0 ? space + title : 0;
}

/** What joins two owners, with the spaces around it. */
function joinerAt(text: string, lexicon: Lexicon): number {
  const mark = /^\s*[,，、;]?\s*/u.exec(text)?.[0].length ?? 0;
  const and = wordAt('and', text.slice(mark), lexicon);
  if (and > 0) return mark + and + (/^\s*/u.exec(text.slice(mark + and))?.[0].length ?? 0);
  return /^\s*(?:->|→|=>|[,，、;/&+|])\s*/u.exec(text)?.[0].length ?? 0;
}

/** "her team", behind "Alice and": she is the owner. */
function circleAt(text: string, lexicon: Lexicon): number {
  const whose = wordAt('possessive', text, lexicon);
  const space = /^\s+/u.exec(text.slice(whose))?.[0].length ?? 0;
  if (whose === 0 || space === 0) return 0;
  const group = groupAt(text.slice(whose + space), lexicon);
  return group ? whose + space + group.length : 0;
}

/** "Mooring plan (Alice, Bob): postponed": what looks like a name is a task of those in the brackets. */
function isTaskOf(behind: string, names: Names, lexicon: Lexicon): boolean {
  const aside = ASIDE.exec(behind)?.[1];
  if (aside === undefined) return false;
  const words = aside.split(/\s*[,/&+]\s*|\s+/u).filter((word) => !lexicon.has('and', word.toLowerCase()));
  return words.every((word) => names.people.has(word.toLowerCase()));
}

function finish(
  text: string,
  units: readonly Unit[],
  where: Where,
  { loose, opened }: { loose: boolean; opened: boolean },
): Lead | null {
  const { lexicon } = where;
  const last = units.at(-1);
  if (!last) return null;
  const support = supportAt(text, last.end, where);
  let end = support.end;
  const closing = /^[\])*_]*/u.exec(text.slice(end))?.[0] ?? '';
  const boxed = opened && /[\])]/u.test(closing);
  end += boxed ? closing.length : (/^[\]*_]*/u.exec(text.slice(end))?.[0].length ?? 0);
  const rest = text.slice(end);
  const { ending, length } = endingOf(rest, units, lexicon);
  const around: Around = {
    ending,
    next: rest.slice(length),
    comma: /^\s*,/u.test(rest),
    colon: COLON.test(rest),
    boxed,
    loose,
    count: units.length,
    where,
  };
  if (!units.every((unit) => unit.holds(unit, around))) return null;
  const written = units.filter(({ kind }) => kind !== 'nobody');
  const lead = written.some(({ helps }) => !helps) ? written.filter(({ helps }) => !helps) : written;
  return {
    owners: uniquePeople(lead.map((unit) => personOf(boxed ? { ...unit, name: unit.written ?? unit.name } : unit))),
    supporters: [...written.filter((unit) => !lead.includes(unit)).map(personOf), ...support.people],
    length: end + length,
    ending,
    certain: units.every(({ kind }) => kind !== 'name' && kind !== 'nick' && kind !== 'group'),
  };
}

function personOf({ name, kind }: OwnerWords): Person {
  return { name, login: kind === 'handle' };
}

function endingOf(
  rest: string,
  units: readonly OwnerWords[],
  lexicon: Lexicon,
): { ending: Around['ending']; length: number } {
  if (/^[\s.。)\]]*$/u.test(rest)) return { ending: 'end', length: rest.length };
  const mark = COLON.exec(rest) ?? DASH.exec(rest);
  if (mark) return { ending: 'colon', length: mark[0].length + dutyAt(rest.slice(mark[0].length), lexicon) };
  const duty = dutyAt(rest, lexicon);
  if (duty > 0) return { ending: 'duty', length: duty };
  const space = /^\s*/u.exec(rest)?.[0].length ?? 0;
  const lower = units.some(({ kind, name }) => kind === 'name' && !/^\p{Lu}/u.test(name));
  if (!lower && wordAt('takes', rest.slice(space), lexicon) > 0) return { ending: 'duty', length: space };
  return { ending: 'bare', length: /^[\s,，]*/u.exec(rest)?.[0].length ?? 0 };
}

/** "to", "will" with what stands around it. */
function dutyAt(text: string, lexicon: Lexicon): number {
  const before = /^\s*,?\s*/u.exec(text)?.[0].length ?? 0;
  const duty = wordAt('duty', text.slice(before), lexicon);
  return duty === 0 ? 0 : before + duty + (/^\s*/u.exec(text.slice(before + duty))?.[0].length ?? 0);
}

/** "w/ support from @bob", "assisted by Bob": who helps, behind the last owner. */
function supportAt(text: string, from: number, where: Where): { people: Person[]; end: number } {
  const none = { people: [], end: from };
  const before = /^[\s*_,(]*/u.exec(text.slice(from))?.[0].length ?? 0;
  const word = wordAt('supporters', text.slice(from + before), where.lexicon);
  if (word === 0) return none;
  let at = from + before + word;
  at += /^[\s*_]*/u.exec(text.slice(at))?.[0].length ?? 0;
  const named = unitsOf(text, at, where).filter(({ kind }) => kind === 'handle' || kind === 'known' || kind === 'name');
  const last = named.at(-1);
  if (last) return { people: named.map(personOf), end: last.end + bracketLength(text.slice(last.end)) };
  const helpers = handlesIn(text.slice(at, at + 200).split(/[:：\n]/u)[0] ?? '');
  const end = helpers.at(-1)?.end;
  if (end === undefined) return none;
  return { people: helpers.map(({ person }) => person), end: at + end + bracketLength(text.slice(at + end)) };
}

function bracketLength(text: string): number {
  return /^\s*\)/u.exec(text)?.[0].length ?? 0;
}

/** The owners that are all that some words say: a parent point, a heading, the words in brackets. */
export function ownersAlone(text: string, names: Names, lexicon: Lexicon): Person[] | null {
  const lead = readOwners(
    text
      .slice(0, MAX_LEAD)
      .trim()
      .replace(/[:：\s]{1,9}$/u, ''),
    names,
    lexicon,
    true,
  );
  return text.trim().length <= MAX_LEAD && lead?.ending === 'end' && lead.owners.length > 0 ? lead.owners : null;
}
