import type { Person } from '../../meeting.ts';
import type { Names } from '../../people/names.ts';
import { handlesIn, uniquePeople } from '../../people/handles.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { ownerGrammar, type OwnerGrammar } from './owner-grammar.ts';
import { readOwner, type OwnerWords } from './owner-words.ts';
import { isThing } from '../../people/things.ts';

/** Owners at the beginning of some words, and where the task begins behind them. */
export interface Lead {
  owners: Person[];
  supporters: Person[];
  /** Length of all that belongs to the owners: their names, what joins them, "to" or the colon. */
  length: number;
  /** How the owners end: a colon or dash, "to" and "will", a bare list, or nothing at all behind them. */
  ending: 'colon' | 'duty' | 'bare' | 'end';
}

const DASH = /^\s*(?:[-–—]{1,3}>?|=>|→)(?=\s|$)\s*/u;
const COLON = /^\s*[:：]\s*/u;
/** Nobody's list of owners is longer; the bound keeps reading linear. Characters. */
const MAX_LEAD = 600;
/** What may stand in brackets behind an owner: "@alice (IAM)"; not the number of the issue at the end. */
const ASIDE = /^\s*\((?!#\d+\)[\s.]*$)[^()\n]{1,40}\)/u;

/**
 * Reads owners at the beginning of some words: "@a and @b: …", "NAME to …", "client teams will …".
 * A handle needs nothing behind it; a known name a verb, a colon or the end; an unknown one a duty ("to", "will") or a
 * colon. `loose` also lets unknown names stand alone, as in "(Action: NAME, NAME)".
 */
export function readOwners(words: string, names: Names, lexicon: Lexicon, loose = false): Lead | null {
  const text = words.slice(0, MAX_LEAD);
  const grammar = ownerGrammar(lexicon);
  const units: { unit: OwnerWords; end: number }[] = [];
  const opened = /^[\s*_]*[([]/u.test(text);
  let at = /^[\s*_[\]]*(?:\((?=[^()\n]{1,80}\)))?/u.exec(text)?.[0].length ?? 0;
  for (;;) {
    const unit = readOwner(text.slice(at), names, lexicon, grammar);
    if (!unit || (unit.kind === 'name' && isTaskOf(text.slice(at + unit.length), names))) break;
    at += unit.length;
    at += ASIDE.exec(text.slice(at))?.[0].length ?? 0;
    units.push({ unit, end: at });
    const joiner = grammar.joiner.exec(text.slice(at));
    if (joiner && joiner[0] !== '') at += joiner[0].length;
    else if (unit.kind === 'handle' && /^[\s\u00A0]*@/u.test(text.slice(at)))
      at += /^[\s\u00A0]*/u.exec(text.slice(at))?.[0].length ?? 0;
    else break;
    if (units.length > 20) break;
  }
  // Give back what doesn't hold: the last name may already be the first word of the task.
  while (units.length > 0) {
    const lead = finish(text, units, grammar, { loose, opened, names });
    if (lead) return lead;
    units.pop();
  }
  return null;
}

/** "Mooring plan (Alice, Bob): postponed": what looks like a name is a task of those in the brackets. */
function isTaskOf(behind: string, names: Names): boolean {
  const aside = ASIDE.exec(behind)?.[0];
  if (aside === undefined) return false;
  const words = aside.replace(/^\s*\(|\)$/gu, '').split(/\s*(?:[,/&+]|\s(?:and|und|et)\s)\s*/u);
  return words.every((word) => names.people.has(word.toLowerCase()));
}

function finish(
  text: string,
  units: readonly { unit: OwnerWords; end: number }[],
  grammar: OwnerGrammar,
  { loose, opened, names }: { loose: boolean; opened: boolean; names: Names },
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
  const closing = /^[\])*_]*/u.exec(text.slice(end))?.[0] ?? '';
  const boxed = opened && /[\])]/u.test(closing);
  end += boxed ? closing.length : (/^[\]*_]*/u.exec(text.slice(end))?.[0].length ?? 0);
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
  } else if (
    grammar.takes.test(rest) &&
    !units.some(({ unit }) => unit.kind === 'name' && !/^\p{Lu}/u.test(unit.name))
  ) {
    ending = 'duty';
    after = /^\s*/u.exec(rest)?.[0].length ?? 0;
  } else {
    after = /^[\s,，]*/u.exec(rest)?.[0].length ?? 0;
  }
  const next = rest.slice(after);
  const around: Around = {
    ending,
    next,
    passive: grammar.passive.test(next),
    comma: /^\s*,/u.test(rest),
    colon: COLON.test(rest),
    boxed,
    loose,
    count: units.length,
    listed: names.listed,
  };
  if (!units.every(({ unit }) => holds(unit, around))) return null;
  const owners = units
    .filter(({ unit }) => unit.kind !== 'nobody')
    .map(({ unit }): Person => ({ name: unit.name, login: unit.kind === 'handle' }));
  return { owners: uniquePeople(owners), supporters, length: end + after, ending };
}

/** What an owner is judged by beside the words that may name one. */
interface Around {
  ending: Lead['ending'];
  /** The words behind. */
  next: string;
  /** They tell what is to be done with a thing. */
  passive: boolean;
  comma: boolean;
  /** A colon, not a dash. */
  colon: boolean;
  /** In brackets of their own: "[NAME] t". */
  boxed: boolean;
  loose: boolean;
  /** How many owners stand together. */
  count: number;
  /** How many participants are listed. */
  listed: number;
}

function holds(
  unit: OwnerWords,
  { ending, next, passive, comma, colon, boxed, loose, count, listed }: Around,
): boolean {
  switch (unit.kind) {
    case 'handle':
      return true;
    case 'nobody':
      return ending === 'colon' || ending === 'end' || count > 1 || unit.name === '?';
    case 'known':
      return ending !== 'bare' || boxed || /^[\p{Ll}\p{Script=Han}]/u.test(next);
    case 'everybody':
      return ending !== 'bare' || comma || /^\p{Ll}+s\s/u.test(next);
    case 'group':
      return ending !== 'bare' || (/^\p{Lu}/u.test(unit.name) && /^\p{Ll}/u.test(next));
    case 'name':
      // "The door to be painted" has no owner.
      if (ending === 'bare' && boxed) return listed === 0 && /^\p{Lu}\p{Ll}+$/u.test(unit.name) && !isThing(unit.name);
      if (ending === 'bare') return saysTask(unit.name, next, comma && count > 1);
      if (ending === 'duty') return !passive;
      return !isThing(unit.name) && (ending === 'colon' || loose);
    case 'nick':
      // "jonas: review" where nobody is listed; "sipa, gmax: rebase" is plain everywhere.
      return (ending === 'colon' && (count > 1 || (colon && listed === 0))) || (ending === 'duty' && count > 1);
  }
}

/** Behind a name: "Alice 整理列表", "Alice and Bob, review it". */
function saysTask(name: string, next: string, listed: boolean): boolean {
  if (listed) return /^\p{Ll}/u.test(next);
  return /^\p{Lu}\p{Ll}+$/u.test(name) && !isThing(name) && /^\p{Script=Han}/u.test(next);
}

/** The owners that are all that some words say. */
export function ownersAlone(text: string, names: Names, lexicon: Lexicon): Person[] | null {
  const lead = readOwners(text.replace(/[:：\s]+$/u, ''), names, lexicon, true);
  return lead?.ending === 'end' && lead.owners.length > 0 ? lead.owners : null;
}
