import { spanAt } from '../../blocks/prose.ts';
import { isTrap } from './traps.ts';
import { wordAt } from '../owners/group-words.ts';
import { isKnown, isListed, type Around } from './around.ts';

/**
 * The signs by which the habits of markers are told apart: where the marker stands, how it is written, who is named. Each
 * is found when a habit first asks for it. Change here when a habit needs a sign that is not there yet.
 */

const owned = ({ lead }: Around): boolean => lead !== null && lead.owners.length > 0;
const structured = /[-./]/u;

/** What holds of a marker and its surroundings. */
export const SIGNS = {
  // Where it stands.
  line: ({ leads }) => leads,
  start: ({ starts }) => starts,
  bracket: ({ bracket }) => bracket !== null,
  box: ({ boxed }) => boxed,
  /** The first thing of its text. */
  first: ({ mask, bracket }) => mask.search(/\S/u) === bracket?.open,
  prior: ({ prior }) => prior !== null,
  /** Before it stand logins and nothing else. */
  priorLogin: ({ prior }) => prior?.owners.every(({ login }) => login) ?? false,
  /** "#action": what a bot of IRC reads. */
  hash: ({ mask, word }) => mask[word.start - 1] === '#',
  arrowBefore: ({ before }) => /(?:->|→|=>|⇒)\s*$/u.test(before),
  dashBefore: ({ before }) => /\s[-–—]{1,2}\s*$/u.test(before),
  colonBefore: ({ before }) => /[:：]\s*$/u.test(before),
  openBefore: ({ before }) => /[([]\s*$/u.test(before),
  slashBefore: ({ before }) => /\p{L}\s?\/\s*$/u.test(before),
  numberBefore: ({ mask, word }) => /\d\s+$/u.test(mask.slice(Math.max(0, word.start - 20), word.start)),
  /** "LF AI", "Responsible AI": the word before makes a name of it. */
  namedBefore: ({ before }) => /(?:^|[\s(])\p{Lu}[\p{L}\p{N}]*[\s\u00A0]+$/u.test(before),
  /** "next action" */
  planned: ({ before, where }) => {
    const said = before.slice(before.lastIndexOf('\n') + 1);
    return /\s$/u.test(said) && where.lexicon.has('planned', said.trim().toLowerCase());
  },
  /** In mid-sentence "… – AI NAME: t" is plain, and so are known people: "…, AI NAME to t". */
  apart: (around) => standsApart(around, around.before),
  /** The same of the marker's brackets. */
  boxApart: (around) => standsApart(around, around.before.replace(/[([{]\s*$/u, '')),

  // How it is written.
  initials: ({ word }) => word.sort === 'initials',
  todo: ({ word }) => word.sort === 'todo',
  word: ({ word }) => word.sort === 'word',
  phrase: ({ word }) => word.sort === 'phrase',
  lower: ({ lower }) => lower,
  loud: ({ word }) => /^[\p{Lu}\s-]+$/u.test(word.word),
  /** Two capitals at least: "TODO", "ToDo". */
  capitals: ({ word }) => /^\p{Lu}.*\p{Lu}/u.test(word.word),
  /** "To do", "to do" */
  twoWords: ({ word }) => /^\p{L}\p{Ll} \p{Ll}+$/u.test(word.word),
  brief: ({ word }) => word.word.length < 5,
  plural: ({ word }) => word.plural,
  code: ({ word }) => word.code !== null,
  /** The group's own number is of several parts, or a hyphen joins it. */
  structured: ({ word }) => word.code !== null && (word.hyphened || structured.test(word.code)),
  malformed: ({ word }) => word.malformed,
  strong: ({ prose, word }) => spanAt(prose, word.start)?.strong === true,
  /** Nothing bold stands behind it. */
  bold: ({ prose, word }) => {
    const span = spanAt(prose, word.start);
    return span?.strong === true && prose.text.slice(word.end, span.end).trim() === '';
  },
  /** Nothing bold stands before it either. */
  boldAlone: ({ prose, word }) => {
    const span = spanAt(prose, word.start);
    if (span?.strong !== true || prose.text.slice(word.end, span.end).trim() !== '') return false;
    return prose.text.slice(span.start, word.start).trim() === '';
  },
  /** A word of the page's language looks like it. */
  trap: ({ word, where }) => isTrap(word.word, where.lexicon),
  heading: ({ where }) => where.heading,

  // Who is named.
  /** A colon follows, or what brackets or a slash say of the owner. */
  announced: ({ colon, aside }) => colon || aside !== null,
  aside: ({ aside }) => aside !== null,
  owned,
  login: ({ lead }) => lead?.owners.some(({ login }) => login) ?? false,
  logins: (around) => owned(around) && (around.lead?.owners.every(({ login }) => login) ?? false),
  known: (around) => owned(around) && (around.lead?.owners.every((one) => isKnown(one, around.where)) ?? false),
  listed: (around) => owned(around) && (around.lead?.owners.every((one) => isListed(one, around.where)) ?? false),
  /** With something that says that they are to do it, or nothing behind them. */
  charged: (around) => owned(around) && around.lead?.ending !== 'bare',
  duty: (around) => owned(around) && around.lead?.ending === 'duty',
  /** Words follow those who are named. */
  leading: ({ lead }) => lead !== null && lead.ending !== 'end',
  /** Somebody of the page has these initials. */
  someone: ({ word, where }) => where.names.initials.has(word.word),
  /** Somebody of these initials speaks on this page. */
  speaker: ({ word, where }) => where.names.speakers.has(word.word),
  possessive: ({ rest }) => /^[\s\u00A0]*@[\p{L}\p{N}_-]+['’]s(?!\p{L})/u.test(rest),
  /** "AI @alice: t": the login has a colon, a verb or nothing behind it. */
  loginLeads: ({ rest }) => /^[\s\u00A0]*\(?@[^\s:：]{1,40}\s?(?:[:：]|to\s|$)/u.test(rest),

  // What follows.
  more: ({ rest }) => rest.trim() !== '',
  /** Nothing but signs. */
  last: ({ rest }) => /^[\s.!)\]*_]*$/u.test(rest),
  /** Words, not a sign. */
  text: ({ rest }) => /^\s+[\p{L}@[("“']/u.test(rest),
  bracketOnly: ({ rest }) => /^\s*\([^)]*\)\s*$/u.test(rest),
  /** "TODO list" */
  listBehind: ({ rest, where }) => {
    const next = /^\s+(\p{L}+)/u.exec(rest)?.[1] ?? '';
    const lower = next.toLowerCase();
    return where.lexicon.has('todoTopic', lower) || (next !== lower && where.lexicon.has('markerTopic', lower));
  },
  /** A sentence, not all in capitals, that is about no topic. */
  sentence: ({ rest, where }) => {
    const words = rest.match(/[\p{L}\p{N}'’@-]+/gu) ?? [];
    const first = words[0]?.toLowerCase() ?? '';
    if (where.lexicon.has('markerTopic', first) || where.lexicon.has('auxiliary', first) || words.length < 2)
      return false;
    return /^(?:\s|[-–—]{1,2})/u.test(rest) && words.some((one) => one !== one.toUpperCase());
  },
  /** "none" */
  nothing: ({ rest, where }) => {
    const said = rest
      .trim()
      .toLowerCase()
      .replace(/[.!]+$/u, '');
    return where.lexicon.has('noTask', said);
  },
  /** Somebody speaks in the first person, or answers: no task begins so. */
  speech: ({ rest, where }) => {
    const said = rest.trimStart();
    const length = where.lexicon.at('speech', said);
    if (length === 0) return /^\+1/u.test(said);
    return /['’]$/u.test(said.slice(0, length)) || !/^[\p{L}'’]/u.test(said.slice(length));
  },
  /** "what do we mean by it?"; "who asks the board?" looks for an owner. */
  question: ({ rest, where }) => {
    const said = rest.trimStart();
    const length = wordAt('question', said, where.lexicon);
    return length > 0 && /^\s[^.!?]{1,120}\?/u.test(said.slice(length));
  },
} as const satisfies Record<string, (around: Around) => boolean>;

export type Sign = keyof typeof SIGNS;

const found = new WeakMap<Around, Map<Sign, boolean>>();

/** Whether a sign holds. */
export function holds(around: Around, sign: Sign): boolean {
  const known = found.get(around) ?? new Map<Sign, boolean>();
  found.set(around, known);
  let is = known.get(sign);
  if (is === undefined) known.set(sign, (is = SIGNS[sign](around)));
  return is;
}

function standsApart(around: Around, before: string): boolean {
  const { lead, word } = around;
  if (!lead || lead.owners.length === 0) return false;
  if (lead.ending === 'colon') return /[-–—→>.;]\s*$/u.test(before);
  const listed = lead.owners.every((one) => isListed(one, around.where));
  return word.sort === 'initials' && listed && lead.ending !== 'bare' && /[-–—→>.;,?!]\s*$/u.test(before);
}
