import { columnRoles, type ColumnRole } from '../habits/columns.ts';
import { anyOf } from '../vocabulary/everywhere.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Entry } from '../blocks/outline.ts';
import { oneLine, type Prose } from '../blocks/prose.ts';

/** Which column of a table of action items holds what. */
export interface Columns {
  task: number;
  /** The group's own numbers of the tasks. */
  identifier: number | null;
  owner: number | null;
  status: number | null;
  /** The status column asks "Done?": a cross there says no. */
  asksDone: boolean;
  due: number | null;
  /** Minutes written as a table: what somebody took on stands beside the topic, and each of its lines is an item. */
  beside: boolean;
}

/** "12", "A3", "AI-PM5-04": all that a column of identifiers holds. */
const ID =
  /^(?=[^\s]{0,14}\d|#$)(?:\p{L}{0,6}[-_.#/]?[\p{L}\p{N}]{0,6}(?:[-_./][\p{L}\p{N}]{1,6}){0,3}|\p{L}{1,4} \d{1,4}|#)\.?$/u;
const CLOCK = new RegExp(`(?<!\\d)\\d{1,2}[:h]\\d\\d(?!\\d)|\\d\\s?${anyOf('clockUnit')}(?!\\p{L})`, 'iu');

/** Reads the head of a table. `null` if it holds no action items. `placed`: it stands under a heading of them. */
export function columnsOf(
  head: readonly Prose[],
  rows: readonly Entry[],
  placed: boolean,
  lexicon: Lexicon,
): Columns | null {
  const roles = head.map((cell) => columnRoles(oneLine(cell.text).replace(/[:：?？*\s]+$/u, ''), lexicon));
  const is = (index: number, role: ColumnRole): boolean => roles[index]?.has(role) ?? false;
  const cells = (index: number): string[] =>
    rows
      .map((row) => oneLine(row.cells[index]?.text ?? '').replace(/^[*_`]+|[*_`]+$/gu, ''))
      .filter((text) => text !== '');
  const isId = (index: number): boolean => {
    const written = cells(index);
    return written.length > 0 && written.every((text) => ID.test(text));
  };
  const all = head.map((_, index) => index);
  const first = (role: ColumnRole): number | null => all.find((index) => is(index, role)) ?? null;
  const owner = first('owner');
  const status = first('status');
  const dues = all.filter((index) => is(index, 'due') && index !== owner && index !== status);
  const facts = new Set([owner, status, ...dues].filter((index) => index !== null));
  const isTask = (index: number): boolean => is(index, 'action');
  const named = all.some(isTask);
  const told =
    owner !== null || status !== null || dues.length > 0 || all.some((index) => isId(index) && isTask(index));
  const plain =
    owner !== null &&
    (dues.length > 0 || (status !== null && cells(status).some((text) => tellsStatus(text, lexicon)))) &&
    all.some((index) => !facts.has(index) && is(index, 'what')) &&
    !dues.some((index) => cells(index).some((text) => CLOCK.test(text)));
  const actions = all.find(isTask) ?? 0;
  // "Topic | Owner | Notes / action": who brings the topic need not be who acts.
  const parts = oneLine(head[actions]?.text ?? '').split(/\s*\/\s*/u);
  const isTopic = (part: string): boolean => {
    const said = columnRoles(part, lexicon);
    return said.has('topic') && !said.has('action');
  };
  const joint = parts.length > 1 && parts.some(isTopic);
  const beside =
    named &&
    (!told || (joint && status === null && dues.length === 0)) &&
    all.some((index) => index < actions && is(index, 'topic'));
  if (!placed && !(named && told) && !plain && !beside) return null;
  const free = all.filter((index) => !facts.has(index) && !isId(index));
  const tasks = free.filter((index) => is(index, 'task') && !is(index, 'identifier'));
  const strong = tasks.filter(isTask);
  const best = (candidates: readonly number[]): number | undefined =>
    [...candidates].sort((a, b) => inkOf(rows, b) - inkOf(rows, a))[0];
  const task = beside ? strong[0] : (best(strong) ?? best(tasks) ?? (placed ? best(free) : undefined));
  if (task === undefined) return null;
  // A mere date in front of the task tells when it was agreed.
  const due = dues.find((index) => !is(index, 'date')) ?? dues.find((index) => index > task) ?? null;
  const asksDone = status !== null && /[?？]/u.test(head[status]?.text ?? '');
  return {
    task,
    identifier: all.find((index) => index !== task && isId(index)) ?? null,
    owner: beside ? null : owner,
    status,
    asksDone: asksDone || (status !== null && lexicon.has('done', oneLine(head[status]?.text ?? '').toLowerCase())),
    due,
    beside,
  };
}

/** "done", "in progress"; not "green". */
function tellsStatus(text: string, lexicon: Lexicon): boolean {
  const plain = text.toLowerCase();
  return lexicon.has('closedCell', plain) || lexicon.has('done', plain) || lexicon.has('notDone', plain);
}

function inkOf(rows: readonly Entry[], index: number): number {
  return rows.reduce((sum, row) => sum + (row.cells[index]?.text.trim().length ?? 0), 0);
}
