import { bracketBefore, priorOwners, type Bracket } from './claim-extent.ts';
import type { Lexicon } from './vocabulary/lexicon.ts';
import type { MarkerWord } from './marker.ts';
import type { Person } from './meeting.ts';
import type { Names } from './people/names.ts';
import { ownersAlone, readOwners, type Lead } from './habits/owners/leading-owners.ts';
import { dueTail } from './fields/tails.ts';

/** What the decision on a marker's word depends on beside the words themselves. */
export interface Where {
  heading: boolean;
  names: Names;
  lexicon: Lexicon;
}

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
/** "Action from February: …", "Action from last meeting: …" */
const FROM_EARLIER =
  /^\s+(?:from|of|vom?|aus)\s(?:(?:the|our|der|dem)\s)?(?:(?:last|previous|prior|letzten?)\s[\p{L} ]{3,20}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)\p{L}*(?:\s\d{1,2})?(?:,?\s\d{4})?|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]?(?:\d{2,4})?)(?=\s*[:：])/iu;
/** "TODO until next time: …" */
const UNTIL = /^\s+(?:by|until|till|before|bis|vor|avant|d['’]ici)\s[^:：\n()@]{2,30}(?=[:：]\s)/iu;
/** "AI (closed) NAME: …" */
const STATE = /^\s?[([](?:open|new|pending|ongoing|closed|done|completed|erledigt|offen)[)\]](?=\s|[:：])/iu;
/** "Old ACTION: …" */
const EARLIER = /(?:^|[\n([*_])\s*(?:old|previous|prior|earlier|carried(?: over| forward)?|alte[rs]?)\s+$/iu;
const REQUIRED = /^\s+(?:required|needed|requested)(?=\s*[:：])/iu;
const DASHED = /^\s*(?:[-–—]{1,2}>?|→|=>)\s/u;
const LONE_NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{1,38}$/u;
const ASIDE =
  /^(?:\s?\(([^()\n]{1,80})\)|\[([^[\]\n]{1,80})\](?=\s?[:：])|\/(?<slashed>[\p{L}][\p{L}\p{N}.@&/ -]{0,40}?)(?=\s?[:：]\s))\s*(?=[:：,]|\s|$)/u;
/** What joins owners says nothing of what they are. */
const JOINED = /\s(?:and|or|und|&|\/)(?=\s)/gu;
/** "ACTION [NAME] t": what stands in brackets of its own right behind a marker. */
const IN_BOX = /^\s?\[/u;
/** How much before a marker tells whether it begins a statement. Characters. */
const LOOK_BACK = 80;

/** What is seen around a marker's word. */
export interface ClaimFacts {
  word: MarkerWord;
  mask: string;
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
  handles: boolean;
  /** Owners before it, and where they begin. */
  prior: { owners: Person[]; start: number } | null;
  lower: boolean;
  /** It says itself that it comes from an earlier meeting. */
  carried: boolean;
}

/** Looks around a marker's word; `since`: where an earlier claim ends. */
export function claimFacts(mask: string, word: MarkerWord, since: number, where: Where): ClaimFacts {
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
  if (word.sort === 'word') skip(REQUIRED.exec(rest)?.[0].length ?? 0);
  const from = FROM_EARLIER.exec(rest)?.[0].length ?? 0;
  skip(from);
  skip(untilIn(rest, where));
  skip(STATE.exec(rest)?.[0].length ?? 0);
  const aside = boxed ? null : asideOf(rest, word, where);
  skip(aside?.length ?? 0);
  const leads = LINE_START.test(before.slice(before.lastIndexOf('\n') + 1));
  const colon = COLON.exec(rest) ?? (leads && word.sort === 'initials' ? SEMICOLON.exec(rest) : null);
  skip(colon?.[0].length ?? 0);
  const plain = readOwners(
    rest,
    where.names,
    where.lexicon,
    (bracket !== null && word.sort !== 'todo') || IN_BOX.test(rest),
  );
  // "The door sticks. ACTION: Alice." has its task before it, so that whatever looks like a name is one.
  const alone =
    plain === null && colon !== null && !leads && word.sort !== 'todo'
      ? readOwners(rest, where.names, where.lexicon, true)
      : null;
  const lead = alone?.ending === 'end' ? alone : plain;
  return {
    word,
    mask,
    before,
    starts: STATEMENT_START.test(before),
    leads,
    bracket,
    boxed,
    at,
    rest,
    colon: colon !== null,
    aside,
    lead,
    handles: lead?.owners.some((owner) => owner.login) ?? false,
    prior: priorOf(mask, since, bracket?.open ?? begin, colon !== null, where),
    lower: word.word === word.word.toLowerCase(),
    carried: from > 0 || EARLIER.test(before),
  };
}

/** How long what says until when is; "TODO by NAME: t" says who. */
function untilIn(rest: string, { names, lexicon }: Where): number {
  const until = UNTIL.exec(rest)?.[0];
  if (until === undefined) return 0;
  const words = until.trim();
  const isDay = dueTail(`t ${words}`, lexicon.languages).due !== null;
  return isDay || ownersAlone(words.slice(words.indexOf(' ')), names, lexicon) === null ? until.length : 0;
}

/** The owners before a marker; only what stands right before it is looked at. */
function priorOf(mask: string, since: number, until: number, colon: boolean, where: Where): ClaimFacts['prior'] {
  const from = Math.max(since, until - 2 * LOOK_BACK);
  const prior = priorOwners(mask.slice(from, until), where.names, where.lexicon, colon);
  return prior && { owners: prior.owners, start: from + prior.start };
}

/** "AI(alice): t", "AI/NAME: t", "TODO (after the release): t"; its length counts the brackets. */
function asideOf(rest: string, word: MarkerWord, where: Where): Lead | null {
  const aside = ASIDE.exec(rest);
  if (!aside) return null;
  const slashed = aside.groups?.['slashed'];
  const content = dueTail(slashed ?? aside[1] ?? aside[2] ?? '', where.lexicon.languages).words;
  const after = rest.slice(aside[0].length);
  const behind = COLON.test(after) || DASHED.test(after);
  const topic = content.toLowerCase().replace(JOINED, ',');
  if (word.sort === 'initials' && where.lexicon.find('intelligence', topic)) return null;
  const lead = readOwners(content, where.names, where.lexicon, true);
  // "AI/ML: …" is a topic.
  const isKnown = (owner: Person): boolean => owner.login || where.names.known.has(owner.name.toLowerCase());
  if (slashed !== undefined && !(lead?.ending === 'end' && lead.owners.every(isKnown))) return null;
  const words = content.split(/\s*[,/&+]\s*/u);
  const plain =
    behind &&
    (words.length > 1 || COLON.test(after)) &&
    words.every((name) => LONE_NAME.test(name) && !where.lexicon.has('nobody', name.toLowerCase()));
  const owners =
    lead?.ending === 'end' && lead.owners.length > 0
      ? lead.owners
      : plain
        ? words.map((name): Person => ({ name, login: false }))
        : [];
  if (owners.length === 0 && !COLON.test(after)) return null;
  return { owners, supporters: [], length: aside[0].length, ending: 'end', certain: false };
}
