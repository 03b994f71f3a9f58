import type { Person } from './meeting.ts';
import type { Names } from './names.ts';
import { escaped, lexiconOf, wordPattern, type Lexicon } from './lexicon.ts';

/** Owners at the beginning of some words, and where the task begins behind them. */
export interface Lead {
  owners: Person[];
  supporters: Person[];
  /** Length of all that belongs to the owners: their names, what joins them, "to" or the colon. */
  length: number;
  /** How the owners end: a colon or dash, "to" and "will", a bare list, or nothing at all behind them. */
  ending: 'colon' | 'duty' | 'bare' | 'end';
}

export const HANDLE = /@([\p{L}\p{N}](?:[\p{L}\p{N}]|[-_](?=[\p{L}\p{N}])){0,50}(?:\/[\p{L}\p{N}](?:[\p{L}\p{N}]|[-_](?=[\p{L}\p{N}])){0,50})?)/u;
const SPACE = '[\\s\\u00A0*_]*';
const DASH = /^\s*(?:[-–—]{1,3}>?|=>|→)(?=\s|$)\s*/u;
const COLON = /^\s*[:：]\s*/u;
/** What may stand in brackets behind an owner: "@alice (IAM)". */
const ASIDE = /^\s*\([^()\n]{1,40}\)/u;

/** Words that are no names in any language. */
const NOT_NAMES = lexiconOf(['en', 'de', 'fr', 'zh']);

interface Grammar {
  joiner: RegExp;
  duty: RegExp;
  takes: RegExp;
  supporters: RegExp;
  groupEnd: RegExp;
  everybody: RegExp;
}

const grammars = new WeakMap<Lexicon, Grammar>();

function grammarOf(lexicon: Lexicon): Grammar {
  let grammar = grammars.get(lexicon);
  if (!grammar) {
    const and = lexicon.words('and');
    const spaced = and.filter((word) => !/\p{Script=Han}/u.test(word)).map(escaped);
    const han = and.filter((word) => /\p{Script=Han}/u.test(word)).map(escaped);
    grammar = {
      joiner: new RegExp(`^(?:\\s*[,，、;]?\\s*(?:(?<![\\p{L}])(?:${spaced.join('|')})(?![\\p{L}])|${han.join('|') || '(?!)'})\\s*|\\s*(?:->|→|=>|[,，、;/&+|])\\s*)`, 'iu'),
      duty: new RegExp(`^\\s*,?\\s*(?:${wordPattern(lexicon.words('duty'))})\\s*`, 'iu'),
      takes: new RegExp(`^\\s*(?:${wordPattern(lexicon.words('takes'))})`, 'iu'),
      supporters: new RegExp(`^[\\s,(]*(?:${lexicon.words('supporters').map(escaped).join('|')})(?![\\p{L}])\\s*`, 'iu'),
      groupEnd: new RegExp(`^(?:[\\p{L}\\p{N}&.'’/-]+\\s+){0,3}?(?:${lexicon.words('groups').map(escaped).join('|')})(?![\\p{L}\\p{N}-])`, 'iu'),
      everybody: new RegExp(`^(?:${lexicon.words('everybody').map(escaped).join('|')})(?![\\p{L}\\p{N}'’-])`, 'iu'),
    };
    grammars.set(lexicon, grammar);
  }
  return grammar;
}

type UnitKind = 'handle' | 'known' | 'group' | 'everybody' | 'nobody' | 'name';

interface Unit {
  kind: UnitKind;
  name: string;
  length: number;
}

/** One capitalised word of a name: "Alice", "O'Neill", "eP", "MdJ", "VP04", "J.". */
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{N}'’]*(?:-[\p{L}\p{N}]+)*\.?|\p{Ll}\p{Lu}{1,2})(?![\p{L}\p{N}])/u;
/** Han has no capitals: a name is plain only before what tells a duty. */
const HAN_NAME = /^\p{Script=Han}{2,3}(?=负责|牵头)/u;
const PARTICLE = /^(?:de|da|di|van|von|der|den|la|le|el|del|bin|ter)(?=\s)/u;
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’.-]*/u;

/**
 * Reads owners at the beginning of some words: "@a and @b: …", "NAME to …", "client teams will …".
 * A handle needs nothing behind it; a known name a verb, a colon or the end; an unknown one a duty ("to", "will") or a
 * colon. `loose` also lets unknown names stand alone, as in "(Action: NAME, NAME)".
 */
export function readOwners(text: string, names: Names, lexicon: Lexicon, loose = false): Lead | null {
  const grammar = grammarOf(lexicon);
  const units: { unit: Unit; end: number }[] = [];
  let at = /^[\s*_[\]]*/u.exec(text)?.[0].length ?? 0;
  for (;;) {
    const unit = readUnit(text.slice(at), names, lexicon, grammar);
    if (!unit) break;
    at += unit.length;
    at += ASIDE.exec(text.slice(at))?.[0].length ?? 0;
    units.push({ unit, end: at });
    const joiner = grammar.joiner.exec(text.slice(at));
    if (joiner && joiner[0] !== '') at += joiner[0].length;
    else if (unit.kind === 'handle' && /^[\s\u00A0]*@/u.test(text.slice(at))) at += /^[\s\u00A0]*/u.exec(text.slice(at))?.[0].length ?? 0;
    else break;
    if (units.length > 20) break;
  }
  // Give back what doesn't hold: the last name may already be the first word of the task.
  while (units.length > 0) {
    const lead = finish(text, units, lexicon, grammar, loose);
    if (lead) return lead;
    units.pop();
  }
  return null;
}

function finish(
  text: string,
  units: readonly { unit: Unit; end: number }[],
  lexicon: Lexicon,
  grammar: Grammar,
  loose: boolean,
): Lead | null {
  const last = units.at(-1);
  if (!last) return null;
  let end = last.end;
  const supporters: Person[] = [];
  const support = grammar.supporters.exec(text.slice(end));
  if (support) {
    const helpers = handlesIn(text.slice(end, end + support[0].length + 200).split(/[:：\n]/u)[0] ?? '');
    if (helpers.length > 0) {
      supporters.push(...helpers.map((helper) => helper.person));
      end += helpers.at(-1)?.end ?? 0;
      end += /^\s*\)/u.exec(text.slice(end))?.[0].length ?? 0;
    }
  }
  end += /^[\]*_]*/u.exec(text.slice(end))?.[0].length ?? 0;
  const rest = text.slice(end);
  let ending: Lead['ending'] = 'bare';
  let after = 0;
  const colon = COLON.exec(rest) ?? DASH.exec(rest);
  const duty = grammar.duty.exec(rest);
  if (rest.trim() === '' || /^\s*[.。)\]]*\s*$/u.test(rest)) {
    ending = 'end';
    after = rest.length;
  } else if (colon) {
    ending = 'colon';
    after = colon[0].length;
    const more = grammar.duty.exec(rest.slice(after));
    if (more) after += more[0].length;
  } else if (duty) {
    ending = 'duty';
    after = duty[0].length;
  } else if (grammar.takes.test(rest) && !units.some(({ unit }) => unit.kind === 'name' && !/^\p{Lu}/u.test(unit.name))) {
    ending = 'duty';
    after = /^\s*/u.exec(rest)?.[0].length ?? 0;
  } else {
    after = /^[\s,，]*/u.exec(rest)?.[0].length ?? 0;
  }
  const next = rest.slice(after);
  for (const { unit } of units) {
    if (!holds(unit, ending, next, lexicon, loose, units.length)) return null;
  }
  const owners = units
    .filter(({ unit }) => unit.kind !== 'nobody')
    .map(({ unit }): Person => ({ name: unit.name, login: unit.kind === 'handle' }));
  return { owners: uniquePeople(owners), supporters, length: end + after, ending };
}

function holds(unit: Unit, ending: Lead['ending'], next: string, lexicon: Lexicon, loose: boolean, count: number): boolean {
  switch (unit.kind) {
    case 'handle':
      return true;
    case 'nobody':
      return ending === 'colon' || ending === 'end' || count > 1;
    case 'known':
      return ending !== 'bare' || /^\p{Ll}/u.test(next);
    case 'everybody':
      return ending !== 'bare';
    case 'group':
      return ending !== 'bare' || (/^\p{Lu}/u.test(unit.name) && /^\p{Ll}/u.test(next));
    case 'name':
      return ending === 'duty' || ending === 'colon' || (ending === 'end' && loose);
  }
}

function readUnit(text: string, names: Names, lexicon: Lexicon, grammar: Grammar): Unit | null {
  const handle = HANDLE.exec(text);
  if (handle?.index === 0) {
    const name = handle[1] ?? '';
    const kind = lexicon.has('nobody', name.toLowerCase()) ? 'nobody' : 'handle';
    return { kind, name, length: handle[0].length };
  }
  const known = knownName(text, names);
  const everybody = grammar.everybody.exec(text);
  if (everybody && (known?.length ?? 0) <= everybody[0].length) return { kind: 'everybody', name: everybody[0], length: everybody[0].length };
  const group = grammar.groupEnd.exec(text);
  if (group && groupIsPlain(group[0], lexicon)) return { kind: 'group', name: withoutArticle(group[0]), length: group[0].length };
  if (known) return known;
  const nobody = nobodyName(text, lexicon);
  if (nobody) return nobody;
  const han = HAN_NAME.exec(text)?.[0];
  if (han !== undefined) return { kind: 'handle', name: han, length: han.length };
  return capitalisedName(text, lexicon);
}

function knownName(text: string, names: Names): Unit | null {
  const words = /^(?:[\p{L}\p{N}][\p{L}\p{N}'’.-]*)(?:[ \u00A0][\p{L}\p{N}][\p{L}\p{N}'’.-]*){0,3}/u.exec(text)?.[0];
  if (words === undefined) return null;
  const parts = words.split(/[ \u00A0]/u);
  for (let count = parts.length; count > 0; count--) {
    const name = parts.slice(0, count).join(' ').replace(/[.'’-]+$/u, '').replace(/['’]s$/u, '');
    const exact = parts.slice(0, count).join(' ');
    if (exact.replace(/[.]+$/u, '') !== name) continue;
    if (names.known.has(name.toLowerCase()) && /^\p{Lu}|^\p{Ll}\p{Lu}|\p{Script=Han}/u.test(name)) return { kind: 'known', name, length: name.length };
    if (names.known.has(name.toLowerCase()) && count === 1 && /^\s*(?:[:：(]|(?:to|will|soll)\s)/u.test(text.slice(name.length))) return { kind: 'known', name, length: name.length };
  }
  return null;
}

function nobodyName(text: string, lexicon: Lexicon): Unit | null {
  const word = new RegExp(`^(?:${lexicon.words('nobody').map(escaped).join('|')})(?![\\p{L}\\p{N}])\\??`, 'iu').exec(text);
  return word ? { kind: 'nobody', name: '', length: word[0].length } : null;
}

/** "client teams" and "TSC" are groups; "move the team" is not. */
function groupIsPlain(phrase: string, lexicon: Lexicon): boolean {
  const words = phrase.split(/\s+/u);
  const before = words.slice(0, -1).map((word) => word.toLowerCase());
  if (before.some((word) => lexicon.has('duty', word) || lexicon.has('and', word))) return false;
  const [first, ...others] = before;
  if (first === undefined) return true;
  const article = ['the', 'all', 'each', 'every', 'our', 'die', 'das', 'alle', 'les', 'le', 'la'].includes(first);
  return article ? !others.some((word) => isNoName(word)) : !before.some((word) => isNoName(word));
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:the|die|das|les|le|la)\s+/iu, '');
}

function capitalisedName(text: string, lexicon: Lexicon): Unit | null {
  const start = /^(?:the|die|das|le|la|les)\s+(?=\p{Lu})/iu.exec(text)?.[0].length ?? 0;
  let at = start;
  let words = 0;
  while (words < 4) {
    const word = NAME_WORD.exec(text.slice(at));
    if (word) {
      const bare = word[0].replace(/\.$/u, '').toLowerCase();
      if (isNoName(bare) || lexicon.has('otherStatements', bare)) {
        if (words === 0) return null;
        break;
      }
      const isInitial = /^\p{Lu}\.$/u.test(word[0]);
      at += isInitial ? word[0].length : word[0].replace(/\.$/u, '').length;
      words++;
    } else {
      const particle = words > 0 ? PARTICLE.exec(text.slice(at)) : null;
      if (!particle || !NAME_WORD.test(text.slice(at + particle[0].length).trimStart())) break;
      at += particle[0].length;
    }
    const space = /^[ \u00A0]+/u.exec(text.slice(at))?.[0].length ?? 0;
    if (space === 0 || !/^[\p{L}]/u.test(text.slice(at + space))) break;
    at += space;
  }
  const name = text.slice(start, at).trim();
  return words === 0 || name === '' ? null : { kind: 'name', name, length: start + name.length };
}

function isNoName(word: string): boolean {
  return NOT_NAMES.has('notNames', word.toLowerCase().replace(/['’]s$/u, ''));
}

/** The owners that are all that some words say. */
export function ownersAlone(text: string, names: Names, lexicon: Lexicon): Person[] | null {
  const lead = readOwners(text.replace(/[:：\s]+$/u, ''), names, lexicon, true);
  return lead?.ending === 'end' && lead.owners.length > 0 ? lead.owners : null;
}

export function uniquePeople(people: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter((person) => {
    const key = person.name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Every handle of some words, with where it stands. */
export function handlesIn(text: string): { person: Person; start: number; end: number }[] {
  const found: { person: Person; start: number; end: number }[] = [];
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}./])${HANDLE.source}`, 'gu'))) {
    found.push({ person: { name: match[1] ?? '', login: true }, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
