import { endOf, withoutEnd } from '../../blocks/trim.ts';
import { HANDLE, handlesIn, uniquePeople } from '../../people/handles.ts';
import type { Names } from '../../people/names.ts';
import { isThing } from '../../people/things.ts';
import { dueTail } from '../due/tails.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { isSpaceless } from '../../vocabulary/trie.ts';
import { groupAt, wordAt } from './group-words.ts';
import type { Trailing, TrailingHabit } from './habit.ts';
import { readOwners, type Lead } from './leading-owners.ts';
import { ownerList } from './owner-list.ts';
import { isFullName } from './written-name.ts';

/**
 * Where owners stand behind a task or within it: each way is one entry, the first that finds some counts. Change here when
 * minutes put owners elsewhere.
 */
export const TRAILING: readonly TrailingHabit[] = [
  {
    says: 'behind a word that says so: "owner", "assigned to"',
    read: labelled,
    examples: [
      'print (owner: Zoe) → Zoe | print',
      'print. Assigned to @alice → @alice | print.',
      'print (assigned to Zoe) → Zoe | print',
      'print. Owner: van Dyke → van Dyke | print.',
      'print -- owner zoelang → zoelang | print',
      'print --owner erin frankie → erin frankie | print',
      'print – Owner: Zoe Lang – due May → Zoe Lang | print',
      '打印（负责人：王思） → 王思 | 打印',
      'print (owner: zoe@harbour.example) → zoe@harbour.example | print',
      'print, responsible Zoe → Zoe | print',
      'print. Owner Zoe Lang, due May → Zoe Lang | print.',
      'drucken, zuständig Zoe → Zoe | drucken',
      'print (owner – Zoe) → Zoe | print',
    ],
    counter: ['print it for the owner', 'print (owner: TBD)', 'print, owner unknown', 'print, lead Docker'],
  },
  {
    says: 'in brackets',
    read: inBrackets,
    examples: [
      'print (@alice) → @alice | print',
      'print (@alice @bob) → @alice @bob | print',
      'print by mail (@alice), by post (@bob) → @alice @bob | print by mail (@alice), by post (@bob)',
      'print (alice) → alice | print',
      'print (everyone) → everyone | print',
      'print (Zoe Lang) → Zoe Lang | print',
      'print [name=Zoe] → Zoe | print',
      'print it (Alice): postponed → Alice | print it: postponed',
      'print (bob@harbour.example) → Bob Roe | print',
      'print (Alice / Bob) → Alice Bob | print',
      'print (Dr. Lang) → Lang | print',
      'print (Zoe Lang) (closed) → Zoe Lang | print (closed)',
      'print [Alice - sent] → Alice | print [Alice - sent]',
    ],
    counter: ['print (Zoe)', 'print (Keycloak)', 'print (as @alice said)', 'print (both)'],
    unlisted: {
      examples: ['print (Zoe) → Zoe | print', 'print (ZL, EK) → ZL EK | print'],
      counter: ['print (Docker)'],
    },
  },
  {
    says: 'at the end, behind a dash or an arrow, or a login',
    read: atEnd,
    examples: [
      'print - @alice → @alice | print',
      'print - @alice - https://example.org → @alice | print',
      'print → Alice → Alice | print',
      'print – Alice – until Friday → Alice | print – until Friday',
      'print: @alice and @bob → @alice @bob | print',
      'print - Zoe Lang → Zoe Lang | print',
      'print -- Alice, Bob → Alice Bob | print',
      'print → Team Web → Team Web | print',
      'print → the board → board | print',
      'print @Zoe Lang → Zoe Lang | print',
    ],
    counter: ['print -> done by Friday', 'talk to @alice', 'print it - Docker'],
  },
  {
    says: 'before the day until when',
    read: beforeDue,
    examples: [
      'print @alice by 3 March → @alice | print',
      'print - Alice, 3 March → Alice | print',
      'print it: Alice and Bob (by 3 March) → Alice Bob | print it',
    ],
    counter: ['talk to @alice by 3 March'],
  },
  {
    says: 'people who are listed, behind a colon or a comma',
    read: setApart,
    examples: [
      'print it: Alice → Alice | print it',
      'print it; Alice, Bob → Alice Bob | print it',
      'Posters: Alice and Bob → Alice Bob | Posters',
    ],
    counter: ['print for Alice, Bob', 'Invite speakers: Alice, Bob'],
  },
  {
    says: 'somebody with a duty behind what the task is about',
    read: withDuty,
    examples: [
      'print: @alice will open it → @alice | print: @alice will open it',
      'it is old and @alice will mend it → @alice | it is old and @alice will mend it',
      'new map - Alice to ask around → Alice | new map - Alice to ask around',
      'new map: Alice and Bob will ask → Alice Bob | new map: Alice and Bob will ask',
      'New map – Zoe to ask around → Zoe | New map – Zoe to ask around',
    ],
    counter: [
      'print as @alice will open it',
      'print the map - lamps to be mended',
      'New map - Docker to run it',
      'ask whether the map that Bob made is old: we will see',
    ],
  },
  {
    says: 'who does it, where the words say that it is done by somebody',
    read: byAgent,
    examples: [
      'final check by Alice → Alice | final check by Alice',
      'The map is printed by Zoe Lang → Zoe Lang | The map is printed by Zoe Lang',
      'Die Karte wird von Bob gedruckt → Bob | Die Karte wird von Bob gedruckt',
      'final check by code owners until May → code owners | final check by code owners until May',
    ],
    counter: ['Print the map by Alice', 'the mail sent by Alice', 'check by Docker', 'ready by Friday', 'step by step'],
  },
];

/** Longer words behind the last dash name nobody; the bound keeps reading linear. Characters. */
const MAX_TAIL = 600;

const BRACKET = /[([（【]([^()[\]（）【】\n]{1,120})[)\]）】]/gu;
/** Nothing more, or another bracket that tells how it stands: "t (NAME) (closed)". */
const BEHIND_BRACKET = /^[\s.,;:!?。]*(?:\([^()]{1,30}\)[\s.]*)?$/u;
/** A task has not more brackets than so many. */
const MAX_BRACKETS = 100;

function inBrackets(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  const owners: Lead['owners'] = [];
  let last: { start: number; end: number; due: string | null } | null = null;
  let count = 0;
  let looks = 0;
  for (const match of text.matchAll(BRACKET)) {
    if (++looks > MAX_BRACKETS) break;
    const { words: inside, due } = dueTail(match[1] ?? '', lexicon.languages);
    const end = match.index + match[0].length;
    const atEnd = BEHIND_BRACKET.test(text.slice(end));
    const lead = readOwners(inside, names, lexicon, atEnd);
    if (!lead || lead.owners.length === 0) continue;
    // "t [NAME - sent]": behind the name stands how far it is.
    const stands = lead.certain && lead.ending !== 'end' && isState(inside.slice(lead.length), lexicon);
    if (!stands && (lead.ending === 'bare' || (lead.ending === 'colon' && !lead.owners[0]?.login))) continue;
    if (lead.ending === 'end' && !isOwnerList(lead, names, lexicon, atEnd)) continue;
    owners.push(...lead.owners);
    count++;
    // "t (NAME): postponed"
    const labels = /^\s?[:：]\s/u.test(text.slice(end)) && /\S\s\S/u.test(text.slice(0, Math.min(match.index, 300)));
    const start = match.index;
    if (lead.ending !== 'end') last = null;
    else if (atEnd) last = { start, end: text.includes('(', end) ? end : text.length, due };
    else last = labels ? { start, end, due } : null;
  }
  if (owners.length === 0) return null;
  const cut = count === 1 && last ? last : { start: text.length, end: text.length, due: null };
  return { owners: uniquePeople(owners), ...cut };
}

/** Said of a task behind its owner: "done", "sent", "in progress". */
function isState(words: string, lexicon: Lexicon): boolean {
  const said = words.trim().toLowerCase();
  return (['done', 'doneApart', 'acted', 'goesOn', 'open', 'dropped'] as const).some((one) => lexicon.has(one, said));
}

/** Before a label: "t (owner: NAME)", "t. Owner: NAME", "t -- owner NAME". */
const BEFORE_LABEL = /\s?[([（【]\s?|[.,;。]\s?|\s-{1,3}\s?|\s[–—]\s?/gu;
const MAX_LABELS = 100;

function labelled(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  let looks = 0;
  for (const match of text.matchAll(BEFORE_LABEL)) {
    if (++looks > MAX_LABELS) break;
    const from = match.index + match[0].length;
    const label = wordAt('ownerLabels', text.slice(from), lexicon);
    if (label === 0) continue;
    const mark = /^(?:\s?[:：=]\s*|\s[–—-]\s|\s+)/u.exec(text.slice(from + label))?.[0] ?? '';
    const isOpen = /[([（【]/u.test(match[0]);
    const isFlag = /-/u.test(match[0]);
    const isSentence = /\S/u.test(mark) || text.startsWith('@', from + label + mark.length);
    const place = placeOf(text.slice(from + label + mark.length), lexicon);
    if (mark === '' || !(isSentence || isOpen || isFlag || namesPeople(place, names, lexicon))) continue;
    const owners = ownersInPlace(place, isFlag && !isSentence, /\S/u.test(mark), names, lexicon);
    if (owners.length > 0)
      return { owners, start: match.index + (match[0].startsWith('.') ? 1 : 0), end: text.length, due: null };
  }
  return null;
}

/** Whether some words are names and nothing else, so that a label needs no colon before them: ", responsible NAME". */
function namesPeople(place: string, names: Names, lexicon: Lexicon): boolean {
  const lead = readOwners(place, names, lexicon, true);
  if (lead?.ending !== 'end' || lead.owners.length === 0) return false;
  return lead.certain || lead.owners.every(({ name }) => /^\p{Lu}\p{L}+\.?(?: \p{Lu}[\p{L}.]*){0,2}$/u.test(name));
}

/** What stands behind a label, as far as it can be owners. */
function placeOf(behind: string, lexicon: Lexicon): string {
  const words = behind.slice(0, MAX_TAIL).split(/[()\]）】;；【\n]|\s[-–—]{1,3}\s/u)[0] ?? '';
  for (const comma of words.matchAll(/[,.]\s*/gu)) {
    const next = words.slice(comma.index + comma[0].length);
    const ends = (['until', 'dueColumn', 'statusColumn'] as const).some((one) => wordAt(one, next, lexicon) > 0);
    if (ends) return words.slice(0, comma.index);
  }
  return words;
}

function ownersInPlace(
  place: string,
  isFlag: boolean,
  isMarked: boolean,
  names: Names,
  lexicon: Lexicon,
): Lead['owners'] {
  const lead = readOwners(place, names, lexicon, true);
  if (lead?.ending === 'end' && lead.owners.length > 0) return lead.owners;
  const words = place.trim();
  if (isMarked && /^\p{Lo}{2,4}[\s.。]{0,3}$/u.test(words)) return ownerList(words, { names, lexicon });
  // "--owner a b": nicks, as on a command line.
  const nicks = words.split(/\s*[,，、/&]\s*|\s+/u);
  const plain = nicks.every(
    (nick) => /^[\p{Ll}\p{N}][\p{Ll}\p{N}_-]{1,30}$/u.test(nick) && !lexicon.has('nobody', nick),
  );
  if ((isFlag || (isMarked && nicks.length === 1)) && plain && nicks.length <= 6)
    return nicks.map((name) => ({ name, login: false }));
  return [];
}

/**
 * In brackets "(Keycloak)" is no owner: handles, known names, everybody, and names of two words are. `atEnd`: where nobody
 * is listed, a lone first name is one too, and so are several initials.
 */
function isOwnerList({ owners, certain }: Lead, names: Names, lexicon: Lexicon, atEnd: boolean): boolean {
  if (owners.some(({ name }) => lexicon.has('pair', name.toLowerCase()))) return false;
  if (certain) return true;
  const surmised = atEnd && names.listed === 0;
  return owners.every(
    ({ name, login }) =>
      login ||
      names.known.has(name.toLowerCase()) ||
      lexicon.has('everybody', name.toLowerCase()) ||
      /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(name) ||
      /^(?:\p{Lu}\.){1,3} \p{Lu}\p{Ll}+$/u.test(name) ||
      (atEnd && hasParticle(name, lexicon)) ||
      (atEnd && (groupAt(name, lexicon)?.length === name.length || wordAt('groupBefore', name, lexicon) > 0)) ||
      (surmised && /^\p{Lu}\p{Ll}{2,11}$/u.test(name) && !isThing(name, lexicon)) ||
      (surmised && owners.length > 1 && /^\p{Lu}{2,3}$/u.test(name)),
  );
}

/** "van Dyke", "Zoe van der Lang" */
function hasParticle(name: string, lexicon: Lexicon): boolean {
  const words = name.split(' ');
  return /^\p{Lu}/u.test(words.at(-1) ?? '') && words.slice(0, -1).some((word) => lexicon.has('particle', word));
}

/** Behind the owner there may be a day: "t – NAME – until Friday". */
function isDue(words: string, lexicon: Lexicon): boolean {
  return wordAt('until', words, lexicon) > 0 || /^\d{4}-\d\d-\d\d\s*$/u.test(words);
}

/** "t - @a", "t → @a", "t: @a and @b", "t @a", also with an address behind. */
function atEnd(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  return behindDash(text, names, lexicon) ?? lastMention(text) ?? lastHandles(text, lexicon);
}

function behindDash(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  const from = Math.max(0, text.length - MAX_TAIL);
  const dashes = [...text.slice(from).matchAll(/\s(?:[-–—]{1,3}>?|=>|→)\s+/gu)];
  const last = dashes.at(-1);
  const behind = last ? text.slice(from + last.index + last[0].length) : '';
  const isDated = isDue(behind, lexicon);
  const isTail = last !== undefined && (isDated || /^\S*:\/\/\S*\s*$/u.test(behind));
  const dash = isTail ? dashes.at(-2) : last;
  if (!dash) return null;
  const until = isTail ? from + last.index : text.length;
  const lead = readOwners(text.slice(from + dash.index + dash[0].length, until), names, lexicon, true);
  if (lead?.ending !== 'end' || lead.owners.length === 0 || !isOwnerList(lead, names, lexicon, true)) return null;
  return { owners: lead.owners, start: from + dash.index, end: isDated ? until : text.length, due: null };
}

/** "t @Zoe Lang": both names of a wiki's mention. */
function lastMention(text: string): Trailing | null {
  const found = /(?<=\S)\s@(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)[\s.]*$/u.exec(text.slice(-MAX_APART));
  if (!found) return null;
  const start = Math.max(0, text.length - MAX_APART) + found.index;
  return { owners: [{ name: found[1] ?? '', login: false }], start, end: text.length, due: null };
}

function lastHandles(text: string, lexicon: Lexicon): Trailing | null {
  if (!text.includes('@')) return null;
  const handles = handlesIn(text);
  const first = lastRun(text, handles, lexicon);
  if (!first) return null;
  const before = text.slice(0, first.start).trimEnd();
  if (before === '' || isObject(before, lexicon)) return null;
  return {
    owners: handles.filter((handle) => handle.start >= first.start).map((handle) => handle.person),
    start: withoutEnd(before, /[\s:：,，;–—→-]/u).length,
    end: text.length,
    due: null,
  };
}

/** "talk to", "ask": who stands behind is what the task is about. */
function isObject(before: string, lexicon: Lexicon): boolean {
  if (!isSpaceless(before.charAt(before.length - 1)))
    return lexicon.has('objects', endOf(before, /[\p{L}/]/u, 40).toLowerCase());
  return lexicon.words('objects').some((object) => isSpaceless(object) && before.endsWith(object));
}

/** The first of the handles that stand together at the very end. */
function lastRun(
  text: string,
  handles: readonly { start: number; end: number }[],
  lexicon: Lexicon,
): { start: number; end: number } | null {
  let end = withoutEnd(text, /[\s.,;:!。]/u).length;
  const day = /[⏰📅]?\s{0,3}\d{4}-\d\d-\d\d(?:\s\d\d?:\d\d)?$/u.exec(text.slice(Math.max(0, end - 30), end));
  if (day) end = text.slice(0, end - day[0].length).trimEnd().length;
  let first: { start: number; end: number } | null = null;
  for (const handle of [...handles].reverse()) {
    const between = text.slice(handle.end, end).replace(/^[\s,，&/+、]+/u, '');
    const and = between.slice(wordAt('and', between, lexicon));
    if (!/^[\s,，&/+、]*$/u.test(and)) break;
    first = handle;
    end = handle.start;
  }
  return first;
}

/** Names behind a mark at the end are not longer. Characters. */
const MAX_APART = 60;

/** "t: NAME", "t; NAME", "t, NAME and NAME": people who are listed, behind words that name nobody. */
function setApart(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  const from = Math.max(0, text.length - MAX_APART);
  for (const match of text.slice(from).matchAll(/[:：;,]\s+(?=\p{Lu}|\p{Lo})|：(?=\p{Lo})/gu)) {
    const start = from + match.index;
    const lead = readOwners(text.slice(start + match[0].length), names, lexicon);
    if (lead?.ending !== 'end' || lead.owners.length === 0) continue;
    const listed = lead.owners.every(({ name }) => names.people.has(name.toLowerCase()));
    const word = endOf(text.slice(0, start), /[\p{L}\p{N}'’]/u, 40);
    const before = word.toLowerCase();
    if (!listed || before === '' || names.known.has(before) || lexicon.has('objects', before)) continue;
    if (lexicon.has('ownerLabels', before))
      return { owners: lead.owners, start: start - word.length, end: text.length, due: null };
    // "Invite speakers: NAME, NAME"
    const isAsked = wordAt('imperative', text, lexicon) > 0;
    if (match[0].startsWith(':') && isAsked && (before.endsWith('s') || lexicon.has('groups', before))) continue;
    return { owners: lead.owners, start, end: text.length, due: null };
  }
  return null;
}

/** Without one of these nobody stands at an end: most texts are done here. */
const MAY_STAND_AT_END = /@|\s(?:[-–—]{1,3}>?|=>|→)\s/u;

/** "t @alice by 3 March", "t - NAME, 3 March" */
function beforeDue(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  if (!MAY_STAND_AT_END.test(text)) return null;
  const { words, due } = dueTail(text, lexicon.languages);
  if (due === null) return null;
  const trailing = atEnd(words, names, lexicon) ?? setApart(words, names, lexicon);
  return trailing && { ...trailing, end: text.length, due };
}

const BEFORE_HANDLE = new RegExp(`(?:^|[:;,.(–—-]|\\s\\p{L}{1,4}(?=\\s))\\s{0,4}(?=${HANDLE.source})`, 'gu');
/** What the task is about ends here: "TOPIC: NAME to t", "TOPIC – NAME will t". */
const BEHIND_TOPIC = /(?:[:：]|\s[-–—]{1,2})\s+(?=\p{Lu}|\p{Lo})/gu;
/** A topic is not longer, where the name behind it is not known. Characters. */
const MAX_TOPIC = 60;
const MAX_TOPICS = 20;

/** "Move the docs: @a will open an issue", "New docs - NAME to open an issue". */
function withDuty(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  const within = (owners: Lead['owners']): Trailing => ({ owners, start: text.length, end: text.length, due: null });
  for (const match of text.includes('@') ? text.matchAll(BEFORE_HANDLE) : []) {
    const joint = match[0].trim();
    if (/\p{L}/u.test(joint) && wordAt('and', joint, lexicon) < joint.length) continue;
    const lead = readOwners(text.slice(match.index + match[0].length), names, lexicon);
    if (lead && lead.ending === 'duty' && lead.owners.length > 0) return within(lead.owners);
  }
  let looks = 0;
  for (const match of text.matchAll(BEHIND_TOPIC)) {
    if (++looks > MAX_TOPICS) break;
    const lead = readOwners(text.slice(match.index + match[0].length), names, lexicon);
    if (lead?.ending !== 'duty' || lead.owners.length === 0) continue;
    const isNew =
      /^\p{Lu}/u.test(text) && match.index <= MAX_TOPIC && lead.owners.every(({ name }) => !isThing(name, lexicon));
    if (lead.certain || isNew) return within(lead.owners);
  }
  return null;
}

/** Who does it stands within so many characters. */
const MAX_BEFORE_AGENT = 200;
const BEFORE_AGENT = /(\p{L}+)\s+(?=\p{L}{1,8}\s+[\p{Lu}\p{Ll}@])/gu;

/** "The list is checked by NAME", "final check by the board until May". */
function byAgent(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  const near = text.slice(0, MAX_BEFORE_AGENT);
  if (lexicon.find('agent', near.toLowerCase()) === null || wordAt('imperative', near, lexicon) > 0) return null;
  const isPassive = lexicon.find('auxiliary', near.toLowerCase()) !== null;
  const { words } = dueTail(text, lexicon.languages);
  for (const match of near.matchAll(BEFORE_AGENT)) {
    const from = match.index + match[0].length;
    const agent = wordAt('agent', near.slice(from), lexicon);
    if (agent === 0) continue;
    const before = (match[1] ?? '').toLowerCase();
    // "The mail sent by NAME" tells who sent it.
    if (lexicon.has('acted', before) && !isPassive) continue;
    const lead = readOwners(words.slice(from + agent).trimStart(), names, lexicon, true);
    if (!lead || lead.owners.length === 0 || lead.ending === 'colon' || lead.ending === 'duty') continue;
    const isFull = lead.ending === 'end' && lead.owners.every(({ name }) => isFullName(name, lexicon));
    const isGroup = lead.owners.every(({ name }) => groupAt(name, lexicon)?.length === name.length);
    if (lead.certain || isFull || isGroup)
      return { owners: lead.owners, start: text.length, end: text.length, due: null };
  }
  return null;
}
