import type { Evidence, Status } from '../../meeting.ts';
import { habitsAt, statusPhrase, type StatusHabit } from '../status.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { statusWords, type StatusWord } from '../../vocabulary/status-words.ts';
import { oneLine } from '../../blocks/prose.ts';
import { isAsked, restFits } from './rest.ts';
import { endsWithWord, withoutOpening, withoutParting } from './trims.ts';

/**
 * How a task stands, by what is said in front of it, behind it and below it. Change here when a statement is found, but
 * weighed wrongly; the ways to say it stand in habits/status.ts.
 */

/** What some words say about a task; `null`: nothing. Implied openness gives way to an explicit "done" before it. */
export type Says =
  | { status: 'open'; strength: Evidence['strength'] }
  | { status: 'closed'; reason: Evidence['reason']; strength: Evidence['strength'] }
  | null;

/** Some words about a task, and where they stand. */
export interface Statement {
  says: Says;
  line: number;
  text: string;
}

export const DONE: Says = { status: 'closed', reason: 'completed', strength: 'explicit' };
export const NOT_DONE: Says = { status: 'open', strength: 'explicit' };
const DROPPED: Says = { status: 'closed', reason: 'not_planned', strength: 'implied' };
const OPEN_IMPLIED: Says = { status: 'open', strength: 'implied' };
const DONE_IMPLIED: Says = { status: 'closed', reason: 'completed', strength: 'implied' };

/** Boxes that the page itself explains, by their sign: "[-] dropped". */
export type Boxes = ReadonlyMap<string, Says>;
const NO_BOXES: Boxes = new Map();

/** A statement about a task is not longer; what follows tells more, but nothing else. Characters. */
const MAX_STATEMENT = 1000;

const has =
  (name: string) =>
  (word: StatusWord | undefined): boolean =>
    word?.classes.has(name) === true;

/** Reads a statement about a task: a bullet below it, a cell, what stands behind it. */
export function whatSays(statement: string, lexicon: Lexicon, carriedOver: boolean, task = ''): Says {
  const text = withoutOpening(oneLine(statement.slice(0, MAX_STATEMENT)));
  if (text === '') return null;
  const words = statusWords(text, lexicon);
  const tick = words.findIndex(has('tick'));
  if (tick >= 0 && !has('question')(words[1])) return DONE;
  if (has('cross')(words[0])) {
    const more = whatSays(text.slice(words[0]?.end), lexicon, carriedOver, task);
    return more?.status === 'closed' ? more : NOT_DONE;
  }
  for (const habit of habitsAt('reply')) {
    const length = statusPhrase(habit).begins(words, 0, MAX_PHRASE);
    const rest = words.slice(length);
    if (length === 0 || !restFits(habit.rest, rest, text)) continue;
    if (habit.gives !== 'done') return NOT_DONE;
    // "done?" asks
    if (isAsked(rest)) break;
    return isContradicted(rest, text, lexicon) ? NOT_DONE : DONE;
  }
  return toldBy(text, words, lexicon) ?? (carriedOver ? shownBy(text, words, task, lexicon) : null);
}

/** What a statement says somewhere in its words. */
function toldBy(text: string, words: readonly StatusWord[], lexicon: Lexicon): Says {
  const lower = text.toLowerCase();
  const dropped = lexicon.find('dropped', lower);
  if (dropped) {
    const behind = words.filter(({ start }) => start >= dropped.index + dropped.word.length);
    if (!endsWithWord(lower.slice(0, dropped.index), lexicon.words('negation')) && !isAsked(behind)) return DROPPED;
  }
  const open = lexicon.find('notDone', lower);
  if (open) return open.index === 0 ? NOT_DONE : OPEN_IMPLIED;
  if (has('question')(words.at(-1))) return OPEN_IMPLIED;
  if (lexicon.find('happened', lower)) return DONE_IMPLIED;
  const last = words.findLast((word) => !has('stop')(word) && !has('close')(word));
  if (has('done')(last)) return DONE;
  return words.some(has('splitPassive')) && has('acted')(last) ? DONE_IMPLIED : null;
}

/** What was done with an earlier task: "Bob sent a mail"; for one that leaves an issue behind, also "see #12". */
function shownBy(text: string, words: readonly StatusWord[], task: string, lexicon: Lexicon): Says {
  const first = words[0]?.start ?? 0;
  const acted = words.findIndex(has('acted'));
  const before = words.slice(0, Math.max(acted, 0));
  const named = before.every(
    ({ start, end }, at) => at === 0 || lexicon.has('auxiliary', text.slice(start, end).toLowerCase()),
  );
  if (acted >= 0 && acted < 3 && named && before.every((word) => !has('sign')(word))) return DONE_IMPLIED;
  const label = words.slice(0, 6).findIndex(has('colon'));
  const see = words[label + 1];
  const shows =
    has('see')(see) &&
    words.slice(label + 2, label + 14).some(({ start, end }) => text.slice(start, end).includes('#'));
  return first >= 0 && shows && lexicon.find('makes', task.toLowerCase()) ? DONE_IMPLIED : null;
}

/** "done, but …", "done: not yet" take the word back; "done, see …" doesn't. */
function isContradicted(rest: readonly StatusWord[], text: string, lexicon: Lexicon): boolean {
  const first = rest.findIndex((word) => !has('comma')(word) && !has('dash')(word));
  const start = rest[first];
  if (!start || !(has('limits')(start) || has('goesOn')(start))) return false;
  const end = rest.slice(first).find((word) => ['stop', 'semi', 'colon', 'open'].some((sign) => has(sign)(word)));
  return lexicon.find('notDone', text.slice(start.start, end?.start ?? text.length).toLowerCase()) !== null;
}

export interface TrailingStatus {
  says: Says;
  /** The task's words, without what says its status. */
  text: string;
  evidence: string;
}

/** A phrase that tells a status is not longer. Words and signs. */
const MAX_PHRASE = 14;
/** What stands in front of a task is not longer. Characters. */
const MAX_HEAD = 160;

/** What says a status in front of a task: "[DONE] t", "DONE: t", "✅ t". */
export function leadingStatus(words: string, lexicon: Lexicon, boxes: Boxes = NO_BOXES): TrailingStatus {
  const text = oneLine(words);
  const head = text.slice(0, MAX_HEAD);
  const found = statusWords(head, lexicon);
  for (const habit of habitsAt('before')) {
    const length = statusPhrase(habit).begins(found, 0, MAX_PHRASE);
    const last = found[length - 1];
    if (!last) continue;
    const task = text.slice(last.end).trimStart();
    if (task === '' || !restFits(habit.rest, [], task)) continue;
    const evidence = text.slice(0, last.end).trim();
    return { says: givenBefore(habit, evidence, lexicon, boxes), text: task, evidence };
  }
  return { says: null, text, evidence: '' };
}

function givenBefore(habit: StatusHabit, evidence: string, lexicon: Lexicon, boxes: Boxes): Says {
  if (habit.gives === 'done') return DONE;
  if (habit.gives === 'said') return whatSays(evidence, lexicon, false);
  return boxes.get(boxSign(evidence)) ?? NOT_DONE;
}

/** The sign in a box: "-" of "[-]" and "\\[-\\]". */
const boxSign = (box: string): string => /\[(.)/u.exec(box)?.[1] ?? '';

/** What bots of IRC add: "[recorded in https://…]", "(nick, 16:03:22)". */
const RECORDED = /(?:\[recorded in [^\]\s]{1,300}\]|\([^\s(),]{1,40}, \d\d:\d\d(?::\d\d)?\))[\s.]*$/iu;
const MAX_RECORDED = 340;

/** So near the end of a longer text its status stands; the bound keeps reading linear. Characters. */
const MAX_TAIL = 400;

/** Splits what says the status from the end of a task: "t - ✅", "t. done: see …", "t – DONE. :-)". */
export function splitStatus(words: string, lexicon: Lexicon, carriedOver = false): TrailingStatus {
  const whole = withoutRecord(oneLine(words));
  const from = whole.length > MAX_TAIL ? whole.length - MAX_TAIL : 0;
  const text = whole.slice(from);
  const tail = statusWords(text, lexicon);
  const split = (
    at: number,
    says: Says,
    evidence = unbracketed(text.slice(at)),
    keeps = says?.status !== 'open',
  ): TrailingStatus => {
    const stop = keeps && /[.!]/u.test(text[at] ?? '') ? 1 : 0;
    return { says, text: trimmed(whole.slice(0, from + at + stop)), evidence };
  };
  const tick = tail.find(has('tick'));
  if (tick) {
    if (whole.slice(0, from + tick.start).trim() !== '')
      return split(tick.start, DONE, oneLine(text.slice(tick.start)));
    return { says: DONE, text: trimmed(text.slice(tick.end)), evidence: text };
  }
  const named = labelledStatus(tail, text, lexicon);
  if (named) return split(named.at, named.says, oneLine(text.slice(named.at)), true);
  for (const habit of habitsAt('behind')) {
    if (habit.gives === 'said') {
      const told = arrowStatus(tail, text, lexicon, carriedOver);
      if (told) return split(told.at, told.says);
    }
    const { begins, mayBegin } = statusPhrase(habit);
    for (let at = 0; at < tail.length; at++) {
      const first = tail[at];
      if (!first || !mayBegin(first) || (from === 0 && text.slice(0, first.start).trim() === '')) continue;
      const length = begins(tail, at, MAX_PHRASE);
      const rest = tail.slice(at + length);
      if (length === 0) continue;
      if (habit.gives !== 'said') {
        if (restFits(habit.rest, rest, text)) return split(first.start, given(habit));
        continue;
      }
      if (isAsked(rest)) return split(first.start, NOT_DONE, '');
      if (!restFits(habit.rest, rest, text)) continue;
      // "ToDo: a; DONE: b" tells of another task.
      const apart = (has('semi')(first) || has('comma')(first)) && has('colon')(rest[0]);
      const shows = has('reference')(rest[1]) || has('see')(rest[1]);
      if (apart && !shows && rest.length > 1) return split(first.start, null, '');
      const statement = unclosed(oneLine(text.slice(has('loudDone')(first) ? first.start : first.end)));
      const says = whatSays(statement, lexicon, false);
      if (says) return split(first.start, says, statement);
    }
  }
  return { says: null, text: whole, evidence: '' };
}

function withoutRecord(text: string): string {
  const from = Math.max(0, text.length - MAX_RECORDED);
  const record = RECORDED.exec(text.slice(from));
  return record ? text.slice(0, from + record.index).trimEnd() : text;
}

function given({ gives }: StatusHabit): Says {
  return gives === 'done' ? DONE : gives === 'dropped' ? DROPPED : NOT_DONE;
}

/** "t. Status: in progress" */
function labelledStatus(
  tail: readonly StatusWord[],
  text: string,
  lexicon: Lexicon,
): { at: number; says: Says } | null {
  const label = tail.findIndex((word, at) => has('statusLabel')(word) && has('colon')(tail[at + 1]));
  const sign = tail[label - 1];
  if (!sign || sign.start === 0 || !['stop', 'semi', 'comma', 'dash', 'open'].some((name) => has(name)(sign)))
    return null;
  const said = text
    .slice(tail[label + 1]?.end)
    .replace(/[)\]）】]/gu, ' ')
    .trim();
  return said.length < 2 || said.length > 60 ? null : { at: sign.start, says: whatSays(said, lexicon, false) };
}

/** Behind an arrow or dash, what happened: "t -> has been merged". */
function arrowStatus(
  tail: readonly StatusWord[],
  text: string,
  lexicon: Lexicon,
  carriedOver: boolean,
): { at: number; says: Says } | null {
  const arrow = tail.findLast((word) => has('arrow')(word) || has('dash')(word));
  const said = arrow && arrow.start > 0 ? text.slice(arrow.end).trim() : '';
  if (!arrow || said.length < 4 || said.length > 60) return null;
  const says = whatSays(said, lexicon, carriedOver);
  const first = tail.find(({ start }) => start >= arrow.end);
  const happened = lexicon.find('happened', said.toLowerCase()) !== null || (carriedOver && has('acted')(first));
  return says?.status === 'closed' && happened ? { at: arrow.start, says } : null;
}

/** "done)": its bracket opens before it. */
function unclosed(words: string): string {
  let balance = 0;
  for (const sign of words) balance += /[([（【]/u.test(sign) ? 1 : /[)\]）】]/u.test(sign) ? -1 : 0;
  const smiley = /[:;]-?\)$/u.test(words);
  return balance < 0 && !smiley && /[)\]）】]$/u.test(words) ? words.slice(0, -1).trimEnd() : words;
}

/** What says the status, without the dash or brackets that set it apart. */
function unbracketed(words: string): string {
  return withoutParting(oneLine(words));
}

function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s–—-]/u.test(text[end - 1] ?? '')) end--;
  const words = text.slice(0, end);
  // "t (Alice, done)": what is left of the brackets keeps them.
  const open = words.lastIndexOf('(');
  return open > words.lastIndexOf(')') && open < words.length - 1 ? `${words})` : words;
}

export interface StatusFacts {
  status: Status;
  evidence: Evidence | null;
}

const OPEN: StatusFacts = { status: 'open', evidence: null };

/** Several statements about one task, in order: the first explicit one decides; else any that keeps it open. */
export function statusOf(statements: readonly Statement[]): StatusFacts {
  const said = statements.filter(({ says }) => says !== null);
  const explicit = said.find(({ says }) => says?.strength === 'explicit');
  const kept = said.find(({ says }) => says?.status === 'open');
  const best = explicit ?? kept ?? said[0];
  if (best?.says?.status !== 'closed') return OPEN;
  const { reason, strength } = best.says;
  return { status: 'closed', evidence: { line: best.line, text: best.text, reason, strength } };
}
