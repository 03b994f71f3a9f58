import type { Person } from '../../meeting.ts';
import { wordAt } from '../owners/group-words.ts';
import { readOwners, type Lead } from '../owners/leading-owners.ts';
import { isKnown, isListed, type Around } from './around.ts';

/**
 * What the phrases of the habits of markers are made of: `aside` is what brackets or a slash say of the owner
 * ("(alice)", "/alice"), `opened` words that lead to an owner ("for", a dash), then the owner as far as he is known, and
 * how he ends: with a colon or a dash, with "to" or "will", with nothing behind him, or in the words of the task. Change here when a habit needs
 * another token.
 */
export const TOKENS = [
  'aside',
  'colon',
  'dash',
  'charge',
  'comma',
  'stop',
  'toDo',
  'toBe',
  'owner',
  'called',
  'boxed',
  'login',
  'logins',
  'handle',
  'known',
  'listed',
  'plain',
  'ledColon',
  'ledDuty',
  'end',
  'bare',
] as const;
type Token = (typeof TOKENS)[number];

/** The owners that something leads to which stands between them and the marker. */
export interface Opened {
  by: 'dash' | 'charge' | 'comma' | 'stop';
  at: number;
  lead: Lead | null;
}

const DASH = /^\s+[-–—]{1,2}>?\s+|^\s*(?:->|→|=>)\s*/u;
/** "Action item, Alice to t" */
const COMMA = /^\s*,\s+/u;
/** "Action 3. Alice to t" */
const STOP = /^\s?[.)]\s+/u;

const openings = new WeakMap<Around, Opened | null>();

/** What leads from the marker to its owners, if something does. */
export function openedBy(around: Around): Opened | null {
  const known = openings.get(around);
  if (known !== undefined) return known;
  const { rest, at, where } = around;
  const opened = (by: Opened['by'], length: number): Opened => ({
    by,
    at: at + length,
    lead: readOwners(rest.slice(length), where.names, where.lexicon, true),
  });
  const dash = DASH.exec(rest)?.[0].length ?? 0;
  const charge = dash > 0 ? 0 : chargeIn(around);
  const comma = COMMA.exec(rest)?.[0].length ?? 0;
  const stop = STOP.exec(rest)?.[0].length ?? 0;
  let found: Opened | null = null;
  if (dash > 0) found = opened('dash', dash);
  else if (charge > 0) found = opened('charge', charge);
  else if (comma > 0) found = opened('comma', comma);
  else if (stop > 0) found = opened('stop', stop);
  openings.set(around, found);
  return found;
}

/** "for", "by", "required from" with the spaces around it. */
function chargeIn({ rest, where }: Around): number {
  const space = /^\s+/u.exec(rest)?.[0].length ?? 0;
  const charge = space > 0 ? wordAt('charge', rest.slice(space), where.lexicon) : 0;
  const behind = /^\s+/u.exec(rest.slice(space + charge))?.[0].length ?? 0;
  return charge > 0 && behind > 0 ? space + charge + behind : 0;
}

interface Tagged {
  classes: ReadonlySet<string>;
}

const tokens = new WeakMap<Around, readonly Tagged[]>();

/** What follows a marker, token by token. */
export function tokensBehind(around: Around): readonly Tagged[] {
  let all = tokens.get(around);
  if (!all) tokens.set(around, (all = tokensOf(around)));
  return all;
}

function tokensOf(around: Around): Tagged[] {
  const all: Tagged[] = [];
  const add = (...classes: Token[]): void => {
    all.push({ classes: new Set<string>(classes) });
  };
  if (around.aside) add('aside');
  if (around.colon) add('colon');
  const isOwned = around.lead !== null && around.lead.owners.length > 0;
  const opened = isOwned ? null : openedBy(around);
  const toDo = isOwned ? [] : toDoIn(around);
  if (opened) add(opened.by, ...toDo);
  else if (toDo.length > 0) add(...toDo);
  const lead = opened ? opened.lead : around.lead;
  if (!lead || lead.owners.length === 0) return all;
  const is = (all: (person: Person) => boolean): boolean => lead.owners.every(all);
  add(
    'owner',
    ...(lead.owners.some(({ login }) => login) ? (['login'] as const) : []),
    ...(is(({ login }) => login) ? (['logins'] as const) : []),
    ...(lead.owners.some(({ login }) => login) && /^[\s\u00A0]*[@(]/u.test(around.rest) ? (['handle'] as const) : []),
    ...(is((one) => isKnown(one, around.where)) ? (['known'] as const) : []),
    ...(is((one) => isListed(one, around.where)) ? (['listed'] as const) : []),
    ...(is((one) => isKnown(one, around.where) || /^\p{Lu}\p{Ll}+$/u.test(one.name)) ? (['plain'] as const) : []),
    ...(isCalled(around, lead) ? (['called'] as const) : []),
    ...(/^\s*\[[^[\]\n]{1,60}\]\s+\p{L}/u.test(around.rest) ? (['boxed'] as const) : []),
  );
  const endings = { colon: 'ledColon', duty: 'ledDuty', end: 'end', bare: 'bare' } as const;
  add(endings[lead.ending]);
  return all;
}

/** "Topic: AI to be clarified"; "AI to me is a tool" is none. */
function toDoIn({ rest, where: { lexicon } }: Around): ('toDo' | 'toBe')[] {
  const space = /^\s+/u.exec(rest)?.[0].length ?? 0;
  const to = space > 0 ? wordAt('askedFor', rest.slice(space), lexicon) : 0;
  const next = /^\s+(\p{Ll}{2,})(?=\s)/u.exec(rest.slice(space + to))?.[1];
  if (to === 0 || next === undefined) return [];
  if ((['article', 'pronoun', 'possessive'] as const).some((one) => lexicon.has(one, next))) return [];
  return lexicon.has('passive', next) ? ['toDo', 'toBe'] : ['toDo'];
}

/** "AI NAME: t", "TODO NAME to t": somebody is called upon; not so in "AI policy: …", "Action plan: …", "Action item scribe: NAME". */
function isCalled(around: Around, lead: Lead): boolean {
  const { word, rest, where } = around;
  const { lexicon } = where;
  if (!/^[\s\u00A0]/u.test(rest) || isRole(rest, around)) return false;
  if (word.sort === 'todo' || word.sort === 'phrase') return true;
  if (lead.owners.every((one) => isKnown(one, around.where))) return true;
  const named = rest.slice(0, lead.length);
  // "AI triage: …", "AI moderation: …"
  if (word.sort === 'initials' && isField(named, around)) return false;
  // "AI Team Storage: t"
  const group = /^\s*(\p{L}+)\s\S/u.exec(rest)?.[1]?.toLowerCase() ?? '';
  if (word.sort === 'initials' && lexicon.has('groupBefore', group) && !lexicon.has('intelligence', group)) return true;
  const topics = named.toLowerCase().match(/[\p{L}&/]+/gu) ?? [];
  return !topics
    .slice(0, -1)
    .concat(topics.length === 1 ? topics : [])
    .some((topic) => lexicon.has('intelligence', topic) || lexicon.has('markerTopic', topic));
}

/** "Action item scribe: NAME" */
function isRole(rest: string, { where: { lexicon } }: Around): boolean {
  const role = /^\s*(\p{L}{4,12})\s?[:：]\s*\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)?\s*$/u
    .exec(rest)?.[1]
    ?.toLowerCase();
  return role !== undefined && (lexicon.has('role', role) || lexicon.has('ownerRole', role));
}

/** What AI is used for: no nick ends so. */
function isField(named: string, { where: { lexicon } }: Around): boolean {
  const word = /^\s*(\p{Ll}{4,30})[\s*_]*[:：–—-]\s*$/u.exec(named)?.[1];
  return word !== undefined && lexicon.words('fieldEnding').some((ending) => word.endsWith(ending.slice(1)));
}
