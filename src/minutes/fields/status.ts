import type { Evidence, Status } from '../meeting.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { oneLine } from '../blocks/prose.ts';
import {
  CROSS,
  ENDED,
  ONGOING,
  DONE_BEFORE,
  MAKES,
  SHOWS,
  statusPatterns,
  TICK,
  TICKED_BEFORE,
  type StatusPatterns,
} from './status-patterns.ts';

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
const OPEN_SAID: Says = { status: 'open', strength: 'explicit' };

/** Reads a statement about a task: a bullet below it, a cell, what stands behind it. */
export function whatSays(statement: string, lexicon: Lexicon, carriedOver: boolean, task = ''): Says {
  const text = oneLine(statement).replace(/^[\s([{"'“„*_-]+/u, '');
  if (text === '') return null;
  const patterns = statusPatterns(lexicon);
  if (TICK.test(text) && !/^\S*\?/u.test(text)) return { status: 'closed', reason: 'completed', strength: 'explicit' };
  if (CROSS.test(text.slice(0, 4))) return { status: 'closed', reason: 'not_planned', strength: 'explicit' };
  // "done?" asks
  const prefix = patterns.donePrefix.exec(text);
  const rest = prefix ? text.slice(prefix[0].length) : '';
  if (prefix && !/^\s*[?？]/u.test(rest)) {
    return contradicted(rest, patterns)
      ? { status: 'open', strength: 'explicit' }
      : { status: 'closed', reason: 'completed', strength: 'explicit' };
  }
  const dropped = patterns.dropped.exec(text);
  if (
    dropped &&
    !/(?:^|\s)(?:not|nicht|pas|never|n't|n’t)\s*$/iu.test(text.slice(0, dropped.index)) &&
    !/^\s*[?？]/u.test(text.slice(dropped.index + dropped[0].length))
  ) {
    return { status: 'closed', reason: 'not_planned', strength: 'implied' };
  }
  const open = patterns.notDone.exec(text);
  if (open) return { status: 'open', strength: open.index === 0 ? 'explicit' : 'implied' };
  if (/[?？]\s*$/u.test(text)) return { status: 'open', strength: 'implied' };
  if (patterns.happened.test(text)) return { status: 'closed', reason: 'completed', strength: 'implied' };
  if (patterns.doneSuffix.test(text)) return { status: 'closed', reason: 'completed', strength: 'explicit' };
  if (carriedOver && (patterns.acted.test(text) || (MAKES.test(task) && SHOWS.test(text)))) {
    return { status: 'closed', reason: 'completed', strength: 'implied' };
  }
  return null;
}

/** "done, but …", "done: not yet", "done?" take the word back; "done, see …" doesn't. */
function contradicted(rest: string, patterns: StatusPatterns): boolean {
  const clause = rest.split(/[;.:!(]/u)[0] ?? '';
  return (
    /^[\s,–-]*(?:except|but|aber|mais|nicht|not|almost|soon|when|once|if|until|bis|only)(?![\p{L}])/iu.test(clause) &&
    patterns.notDone.test(clause)
  );
}

export interface TrailingStatus {
  says: Says;
  /** The task's words, without what says its status. */
  text: string;
  evidence: string;
}

/** What says a status in front of a task: "[DONE] t", "DONE: t", "✅ t". */
export function leadingStatus(words: string, lexicon: Lexicon): TrailingStatus {
  const text = oneLine(words);
  const patterns = statusPatterns(lexicon);
  const open = patterns.openBefore.exec(text);
  if (open) return { says: OPEN_SAID, text: text.slice(open[0].length), evidence: oneLine(open[0]) };
  const ticked = TICKED_BEFORE.exec(text) ?? DONE_BEFORE.exec(text);
  if (ticked) return { says: DONE, text: text.slice(ticked[0].length), evidence: oneLine(ticked[0]) };
  const sign = /^\s*(?:[✅✔✓☑❌✖]\uFE0F?|:white_check_mark:|:heavy_check_mark:|:x:)\s*(?=\S)/u.exec(text);
  const found = patterns.boxed.exec(text) ?? patterns.labelled.exec(text) ?? sign;
  if (!found) return { says: null, text, evidence: '' };
  return { says: whatSays(found[0], lexicon, false), text: text.slice(found[0].length), evidence: oneLine(found[0]) };
}

/** Behind an arrow or dash, what happened: "t -> has been merged". */
const TOLD = /(?:\s[-–—]{1,2}>?\s+|\s*(?:→|=>)\s*)([^\n→]{4,60})$/u;
/** What bots of IRC add: "[recorded in https://…]", "(nick, 16:03:22)". */
const RECORDED = /\s*(?:\[recorded in [^\]\s]{1,300}\]|\([^\s(),]{1,40}, \d\d:\d\d(?::\d\d)?\))[\s.]*$/iu;

/** So near the end of a longer text its status stands; the bound keeps reading linear. Characters. */
const MAX_TAIL = 1000;

/** Splits what says the status from the end of a task: "t - ✅", "t. done: see …", "t – DONE. :-)". */
export function splitStatus(words: string, lexicon: Lexicon, carriedOver = false): TrailingStatus {
  const whole = oneLine(words);
  if (whole.length > MAX_TAIL) {
    const { text, ...status } = splitStatus(whole.slice(-MAX_TAIL), lexicon, carriedOver);
    return { ...status, text: whole.slice(0, -MAX_TAIL) + text };
  }
  const text = whole.replace(RECORDED, '');
  const patterns = statusPatterns(lexicon);
  const tick = TICK.exec(text);
  if (tick) {
    const before = text.slice(0, tick.index);
    const after = text.slice(tick.index + tick[0].length);
    const task = before.trim() === '' ? after : before;
    return {
      says: { status: 'closed', reason: 'completed', strength: 'explicit' },
      text: trimmed(task),
      evidence: oneLine(before.trim() === '' ? text : text.slice(tick.index)),
    };
  }
  const named =
    /(?:[.;,]\s+|\s+[-–—]\s+|\s*[([])(?:status|update|stand|statut|état|状态)\s*[:：]\s*([^)\]]{2,60})[)\]]?[\s.]*$/iu.exec(
      text,
    );
  if (named && named.index > 0) {
    return {
      says: whatSays(named[1] ?? '', lexicon, false),
      text: trimmed(text.slice(0, named.index + (named[0].startsWith('.') ? 1 : 0))),
      evidence: oneLine(named[0]),
    };
  }
  const pending = patterns.keptOpen.exec(text) ?? ONGOING.exec(text);
  if (pending && pending.index > 0) {
    return {
      says: { status: 'open', strength: 'explicit' },
      text: trimmed(text.slice(0, pending.index)),
      evidence: oneLine(pending[0]),
    };
  }
  for (const pattern of ENDED) {
    const ended = pattern.exec(text);
    if (!ended || ended.index === 0) continue;
    return {
      says: DONE,
      text: trimmed(text.slice(0, ended.index + (/^[.]/u.exec(ended[0])?.[0].length ?? 0))),
      evidence: unbracketed(ended[0]),
    };
  }
  const dropped = patterns.droppedTail.exec(text);
  if (dropped && dropped.index > 0) {
    return {
      says: { status: 'closed', reason: 'not_planned', strength: 'implied' },
      text: trimmed(text.slice(0, dropped.index + (/^[.]/u.exec(dropped[0])?.[0].length ?? 0))),
      evidence: unbracketed(dropped[0]),
    };
  }
  const told = TOLD.exec(text);
  const behind = told?.[1] ?? '';
  const event = told && told.index > 0 ? whatSays(behind, lexicon, carriedOver) : null;
  const happened = patterns.happened.test(behind) || (carriedOver && patterns.acted.test(behind));
  if (told && event?.status === 'closed' && happened) {
    return { says: event, text: trimmed(text.slice(0, told.index)), evidence: unbracketed(told[0]) };
  }
  for (const match of text.matchAll(patterns.tail)) {
    if (/^\s+\p{L}/u.test(match[0]) && match[0] !== match[0].toUpperCase()) continue;
    const statement = text.slice(match.index).replace(/^[\s.;,:!=>→([（–—-]+/u, '');
    const task = text.slice(0, match.index + (/^[.!]/u.exec(match[0])?.[0].length ?? 0));
    if (task.trim() === '') continue;
    // In the middle of a sentence "…, done by x" is part of the task; at its end, or before a colon or a link, it is the status.
    const behind = statement.slice(match.groups?.['done']?.length ?? 0);
    if (!/^(?:[\s.,!)\]）]*(?:[:;]-?[)D]|🎉)?[\s.!)\]）]*$|\s*[:.,;!?(–—-]|\s*[)\]）])/u.test(behind)) continue;
    // "ToDo: a; DONE: b" tells of another task.
    if (/^[;,]/u.test(match[0]) && /^\s*:\s*(?!https?:|see(?!\p{L})|#)\p{L}/iu.test(behind)) {
      return { says: null, text: trimmed(task), evidence: '' };
    }
    const says = whatSays(statement.replace(/[)\]）]+\s*$/u, ''), lexicon, false);
    if (says) return { says, text: trimmed(task), evidence: unclosed(oneLine(statement)) };
    if (/^\s*[?？]/u.test(behind))
      return { says: { status: 'open', strength: 'explicit' }, text: trimmed(task), evidence: '' };
  }
  return { says: null, text, evidence: '' };
}

/** "done)": its bracket opens before it. */
function unclosed(words: string): string {
  const balance = (words.match(/[([（]/gu)?.length ?? 0) - (words.match(/[)\]）]/gu)?.length ?? 0);
  return balance < 0 ? words.replace(/(?<![:;]-?)[)\]）]\s*$/u, '') : words;
}

/** What says the status, without the dash or brackets that set it apart. */
function unbracketed(words: string): string {
  return oneLine(words).replace(/^[\s([（–—→=>.;-]+|[\s)\]）]+$/gu, '');
}

function trimmed(text: string): string {
  const words = text.replace(/[\s–—-]+$/u, '');
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
