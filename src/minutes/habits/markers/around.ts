import type { Prose } from '../../blocks/prose.ts';
import { dueTail } from '../due/tails.ts';
import type { MarkerWord } from './words.ts';
import type { Person } from '../../meeting.ts';
import type { Names } from '../../people/names.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { phrase } from '../../vocabulary/phrase.ts';
import { wordAt } from '../owners/group-words.ts';
import { ownersAlone, readOwners, type Lead } from '../owners/leading-owners.ts';
import { bracketBefore, priorOwners, type Bracket } from './extent.ts';

/**
 * What stands around a marker's word, found once and looked at by all habits of markers. Change here when a habit needs
 * to see more.
 */
export type { Bracket } from './extent.ts';

/** What is known of the page and of the block beside its words. */
export interface Where {
  heading: boolean;
  names: Names;
  lexicon: Lexicon;
}

export interface Around {
  word: MarkerWord;
  prose: Prose;
  mask: string;
  /** Where an earlier item of the same words ends. */
  since: number;
  where: Where;
  /** The words right before it. */
  before: string;
  /** It begins a statement, if not a line. */
  starts: boolean;
  /** It begins its line. */
  leads: boolean;
  bracket: Bracket | null;
  /** The brackets hold nothing but the marker: "[ACTION] t". */
  boxed: boolean;
  /** Where the words behind the marker and its colon begin. */
  at: number;
  rest: string;
  colon: boolean;
  aside: Lead | null;
  /** The owners at `at`, if any; the task follows them. */
  lead: Lead | null;
  /** Owners before it, and where they begin. */
  prior: { owners: Person[]; start: number } | null;
  lower: boolean;
  /** It says itself that it comes from an earlier meeting. */
  carried: boolean;
}

/** Whether the page lists somebody. */
export const isListed = ({ name }: Person, { names }: Where): boolean => names.known.has(name.toLowerCase());
/** Whether it does, or he is a login. */
export const isKnown = (person: Person, where: Where): boolean => person.login || isListed(person, where);

/** What may stand right before a marker that begins a statement. */
const STATEMENT_START =
  /(?:^|[\n([{（【:：;；,，.。!?/|>»•"“#]|->|=>|→|⇒|\s[-–—]{1,3}|^[-–—]|\p{Extended_Pictographic}\uFE0F?)\s*$/u;
/** Brackets, quotes, arrows, emoji and their codes may stand before what begins a line. */
const LINE_START =
  /^(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s)?(?:<[^\s<>]{2,30}>|[\s([{（【"'“*_>•=#→⇒-]|\p{Extended_Pictographic}|[\uFE0F\u200D☐□]|:[a-z][a-z0-9_+-]{1,39}:)*$/u;
/** Not the one of `:robot:`. */
const COLON = /^[?!]{0,3}[ \t\u00A0]{0,3}[:：](?![a-z0-9_+-]{2,40}:)/u;
/** "AI; Alice to t": a slip of the colon, where the marker leads the line. */
const SEMICOLON = /^\s?;(?=\s)/u;
const DASHED = /^\s*(?:[-–—]{1,2}>?|→|=>)\s/u;
const LONE_NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{1,38}$/u;
const ASIDE =
  /^(?:\s?\(([^()\n]{1,80})\)|\[([^[\]\n]{1,80})\](?=\s?[:：])|\/(?<slashed>[\p{L}][\p{L}\p{N}.@&/ -]{0,40}?)(?=\s?[:：]\s))\s*(?=[:：,]|\s|$)/u;
/** "ACTION [NAME] t": what stands in brackets of its own right behind a marker. */
const IN_BOX = /^\s?\[/u;
/** How much before a marker tells whether it begins a statement. Characters. */
const LOOK_BACK = 80;

/** Looks around a marker's word; `since`: where an earlier claim ends. */
export function lookAround(prose: Prose, word: MarkerWord, since: number, where: Where): Around {
  const { mask } = prose;
  const begin = mask[word.start - 1] === '@' ? word.start - 1 : word.start;
  const before = mask.slice(Math.max(0, begin - LOOK_BACK), begin);
  const bracket = bracketBefore(mask, begin, since);
  const boxed = bracket !== null && mask.slice(word.end, bracket.close).trim() === '';
  let at = boxed ? bracket.close + 1 : word.end;
  let rest = mask.slice(at, bracket && !boxed ? bracket.close : mask.length);
  const skip = (length: number): void => {
    at += length;
    rest = rest.slice(length);
  };
  if (word.sort === 'word') skip(wantedIn(rest, where));
  const from = fromEarlier(rest, where);
  skip(from);
  skip(untilIn(rest, where));
  skip(stateIn(rest, where));
  const aside = boxed ? null : asideOf(rest, word, where);
  skip(aside?.length ?? 0);
  const leads = LINE_START.test(before.slice(before.lastIndexOf('\n') + 1));
  const colon = COLON.exec(rest) ?? (leads && word.sort === 'initials' ? SEMICOLON.exec(rest) : null);
  skip(colon?.[0].length ?? 0);
  const { names, lexicon } = where;
  const plain = readOwners(rest, names, lexicon, (bracket !== null && word.sort !== 'todo') || IN_BOX.test(rest));
  // "The door sticks. ACTION: Alice." has its task before it, so that whatever looks like a name is one.
  const isAlone = plain === null && colon !== null && !leads && word.sort !== 'todo';
  const alone = isAlone ? readOwners(rest, names, lexicon, true) : null;
  return {
    word,
    prose,
    mask,
    since,
    where,
    before,
    starts: STATEMENT_START.test(before),
    leads,
    bracket,
    boxed,
    at,
    rest,
    colon: colon !== null,
    aside,
    lead: alone?.ending === 'end' ? alone : plain,
    prior: priorOf(mask, since, bracket?.open ?? begin, colon !== null, where),
    lower: word.word === word.word.toLowerCase(),
    carried: from > 0 || isEarlier(before, where),
  };
}

/** "Action required: …" */
function wantedIn(rest: string, { lexicon }: Where): number {
  const space = /^\s+/u.exec(rest)?.[0].length ?? 0;
  const word = space > 0 ? wordAt('wanted', rest.slice(space), lexicon) : 0;
  return word > 0 && /^\s*[:：]/u.test(rest.slice(space + word)) ? space + word : 0;
}

const FROM_EARLIER = phrase('ORIGIN ARTICLE? (EARLIER ANY* | MONTH NUMBER* | NUMBER+)', ['number', 'any']);
/** "from the last meeting of the board" is not longer. Characters. */
const MAX_ORIGIN = 60;

/** "Action from February: …", "Action from last meeting: …" */
function fromEarlier(rest: string, { lexicon }: Where): number {
  const from = /^\s+(?=\p{L})/u.exec(rest)?.[0].length ?? 0;
  if (from === 0 || wordAt('origin', rest.slice(from), lexicon) === 0) return 0;
  const end = rest.slice(0, MAX_ORIGIN).search(/\s*[:：]/u);
  if (end <= from || !/^[\p{L}\p{M}\p{N} .,'’/-]+$/u.test(rest.slice(from, end))) return 0;
  const words = lexicon.tag(rest.slice(from, end).toLowerCase());
  const tagged = words.map(({ classes }) => ({ classes: new Set<string>([...classes, 'any']) }));
  return FROM_EARLIER.matches(tagged) ? end : 0;
}

/** How long what says until when is: "TODO until next time: …"; "TODO by NAME: t" says who. */
function untilIn(rest: string, { names, lexicon }: Where): number {
  const space = /^\s+/u.exec(rest)?.[0].length ?? 0;
  if (space === 0) return 0;
  const word = wordAt('until', rest.slice(space), lexicon);
  const behind = /^\s[^:：\n()@]{2,30}(?=[:：]\s)/u.exec(rest.slice(space + word))?.[0];
  if (word === 0 || behind === undefined) return 0;
  const length = space + word + behind.length;
  const isDay = dueTail(`t ${rest.slice(space, length)}`, lexicon.languages).due !== null;
  return isDay || ownersAlone(behind, names, lexicon) === null ? length : 0;
}

/** "AI (closed) NAME: …" */
function stateIn(rest: string, { lexicon }: Where): number {
  const state = /^\s?[([]([\p{L} ]{3,20})[)\]](?=\s|[:：])/u.exec(rest);
  return state && lexicon.has('markerState', (state[1] ?? '').toLowerCase()) ? state[0].length : 0;
}

/** "Old ACTION: …" */
function isEarlier(before: string, { lexicon }: Where): boolean {
  if (!/\p{L}\s+$/u.test(before)) return false;
  const said = before
    .slice(Math.max(...Array.from('\n([*_', (sign) => before.lastIndexOf(sign))) + 1)
    .trim()
    .toLowerCase();
  return lexicon.has('earlier', said) || lexicon.has('leftover', said);
}

/** The owners before a marker; only what stands right before it is looked at. */
function priorOf(mask: string, since: number, until: number, colon: boolean, where: Where): Around['prior'] {
  const from = Math.max(since, until - 2 * LOOK_BACK);
  const prior = priorOwners(mask.slice(from, until), where.names, where.lexicon, colon);
  return prior && { owners: prior.owners, start: from + prior.start };
}

/** "AI(alice): t", "AI/NAME: t", "TODO (after the release): t"; its length counts the brackets. */
function asideOf(rest: string, word: MarkerWord, where: Where): Lead | null {
  const { names, lexicon } = where;
  const aside = ASIDE.exec(rest);
  if (!aside) return null;
  const slashed = aside.groups?.['slashed'];
  const content = dueTail(slashed ?? aside[1] ?? aside[2] ?? '', lexicon.languages).words;
  const after = rest.slice(aside[0].length);
  const behind = COLON.test(after) || DASHED.test(after);
  if (word.sort === 'initials' && lexicon.find('intelligence', withoutJoiners(content, lexicon))) return null;
  const lead = readOwners(content, names, lexicon, true);
  // "AI/ML: …" is a topic.
  if (slashed !== undefined && !(lead?.ending === 'end' && lead.owners.every((one) => isKnown(one, where))))
    return null;
  const words = content.split(/\s*[,/&+]\s*/u);
  const plain =
    behind &&
    (words.length > 1 || COLON.test(after)) &&
    words.every((name) => LONE_NAME.test(name) && !lexicon.has('nobody', name.toLowerCase()));
  const owners =
    lead?.ending === 'end' && lead.owners.length > 0
      ? lead.owners
      : plain
        ? words.map((name): Person => ({ name, login: false }))
        : [];
  if (owners.length === 0 && !COLON.test(after)) return null;
  return { owners, supporters: [], length: aside[0].length, ending: 'end', certain: false };
}

/** What joins owners says nothing of what they are. */
function withoutJoiners(words: string, lexicon: Lexicon): string {
  return words
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => (word === '&' || word === '/' || lexicon.has('and', word) ? ',' : word))
    .join(' ');
}
