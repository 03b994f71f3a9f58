import type { Person } from '../meeting.ts';
import type { Draft, Reading, Scope } from '../candidates/draft.ts';
import { codeInCell } from '../candidates/code.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Entry } from '../blocks/outline.ts';
import { dueText } from '../candidates/labelled-facts.ts';
import { ownerList } from '../habits/owners/owner-list.ts';
import { fieldsOf, itemOf } from './item.ts';
import { readOwners, type Lead } from '../habits/owners/leading-owners.ts';
import { markedItems } from './marked-items.ts';
import { nodesOf, oneLine } from '../blocks/prose.ts';
import { columnsOf, type Columns } from '../candidates/table-columns.ts';
import { DONE, NOT_DONE, whatSays, type Says } from '../habits/status/statements.ts';
import { isStruck } from '../candidates/status-below.ts';
import { issueTail } from '../habits/due/tails.ts';
import { noTask } from '../habits/task-text.ts';
import type { Verdict } from '../decision/verdict.ts';

/** Answers of a column that asks "Done?". */
const YES = /^(?:\[[xX]\]|[✓✔✅☑]\uFE0F?)$/u;
const NO = /^(?:\[ ?\]|[❌✗✘✖☒☐]\uFE0F?|:x:)$/u;

/** Reads a table of action items; `null` if it is about something else. */
export function rowsOf(
  table: Entry,
  scope: Scope | null,
  reading: Reading,
): { drafts: Draft[]; verdicts: Verdict[] } | null {
  const [head, ...rows] = table.children;
  if (!head) return null;
  const columns = columnsOf(head.cells, rows, scope !== null, reading.lexicon);
  if (!columns) return null;
  const drafts: Draft[] = [];
  const verdicts: Verdict[] = [{ line: head.line, endLine: head.endLine, rule: 'table-head', item: null }];
  for (const row of rows) {
    const told = columns.beside && !row.ignored ? markedIn(row, columns.task, reading) : [];
    const found = row.ignored ? [] : told.length > 0 ? told : itemsOfRow(row, columns, scope, reading);
    if (columns.beside && !row.ignored) found.push(...markedBeside(row, columns.task, reading));
    if (found.length === 0)
      verdicts.push({ line: row.line, endLine: row.line, rule: row.ignored ? 'ignored' : 'no-task', item: null });
    drafts.push(...found);
  }
  return { drafts, verdicts };
}

/** What bears a marker in the other cells of minutes that are a table. */
function markedBeside(row: Entry, task: number, reading: Reading): Draft[] {
  return row.cells.flatMap((_, index) => (index === task ? [] : markedIn(row, index, reading)));
}

function markedIn(row: Entry, column: number, reading: Reading): Draft[] {
  const cell = row.cells[column];
  const marked = cell ? markedItems(row, cell, null, () => [], reading).drafts : [];
  return marked.map((draft) => ({ ...draft, line: row.line, endLine: row.line }));
}

function itemsOfRow(row: Entry, columns: Columns, scope: Scope | null, reading: Reading): Draft[] {
  const { lexicon } = reading;
  const cell = row.cells[columns.task];
  if (!cell || (!columns.beside && isOfOtherKind(row, columns.task, lexicon))) return [];
  const ownerCell = columns.owner === null ? undefined : row.cells[columns.owner];
  const statusCell = columns.status === null ? undefined : row.cells[columns.status];
  const due = dueText(row.cells[columns.due ?? -1]?.text ?? '', lexicon);
  const { words: ownerText, number: ownIssue } = issueTail(ownerCell?.text ?? '');
  const rowOwners = ownerCell ? ownerList(ownerText, reading) : [];
  const statusText = oneLine(statusCell?.text ?? '');
  const closed = YES.test(statusText) || lexicon.has('closedCell', statusText.toLowerCase().replace(/[.!]+$/u, ''));
  const open =
    columns.asksDone &&
    (NO.test(statusText) || lexicon.has('openCell', statusText.toLowerCase().replace(/[.!]$/u, '')));
  const code = columns.identifier === null ? null : codeInCell(row.cells[columns.identifier]?.text ?? '');
  const drafts: Draft[] = [];
  for (const part of columns.beside ? statementsOf(cell.text, reading) : partsOf(cell.text)) {
    if (isOtherStatement(part, lexicon)) continue;
    const words = reading.markers(part)[0];
    const fields = fieldsOf(
      {
        words: words?.start === 0 ? part.slice(words.end).replace(/^\s*[:：–—-]\s*/u, '') : part,
        named: rowOwners,
        front: (front) => ownersInCell(front, rowOwners, reading),
        inherited: scope?.owners ?? [],
        carried: false,
      },
      reading,
    );
    if (noTask(fields.text, false, lexicon) !== null || (columns.beside && fields.owners.length === 0)) continue;
    const item = itemOf(fields, {
      entry: row,
      line: row.line,
      endLine: row.line,
      rule: 'in-action-table',
      scope,
      nodes: row.cells.flatMap(nodesOf),
      statements: [
        ...(isStruck(cell) ? [{ says: DONE, line: row.line, text: oneLine(cell.text) }] : []),
        { says: fields.status.says, line: row.line, text: fields.status.evidence },
        {
          says: open ? NOT_DONE : closed ? DONE : plainly(whatSays(statusText, lexicon, false)),
          line: row.line,
          text: statusText,
        },
        ...(scope?.place.closed === true
          ? [{ says: DONE, line: scope.head.line, text: oneLine(scope.head.prose.text) }]
          : []),
      ],
    });
    drafts.push({ ...item, due: due ?? item.due, issueNumber: ownIssue, code });
  }
  return drafts;
}

/** Owners in front of the task: those of the row's own cell again, or where it names nobody. */
function ownersInCell(words: string, named: readonly Person[], { names, lexicon }: Reading): Lead | null {
  const lead = readOwners(words, names, lexicon);
  if (!lead || lead.owners.length === 0) return null;
  const isNamed = ({ name }: Person): boolean => named.some((one) => one.name.toLowerCase() === name.toLowerCase());
  return named.length === 0 || lead.owners.every(isNamed) ? lead : null;
}

/** A status column is there to say so. */
function plainly(says: Says): Says {
  return says && { ...says, strength: 'explicit' };
}

/** The lines of a cell beside a topic, and what a semicolon parts if an owner stands behind it. */
function statementsOf(text: string, { names, lexicon }: Reading): string[] {
  return text.split('\n').flatMap((line) => {
    const starts = [0];
    for (const match of line.matchAll(/;\s+/gu)) {
      const lead = readOwners(line.slice(match.index + match[0].length), names, lexicon);
      if (lead && lead.owners.length > 0) starts.push(match.index + match[0].length);
    }
    return starts.map((start, at) => line.slice(start, starts[at + 1]).replace(/^[\s•*-]+|[\s;]+$/gu, ''));
  });
}

/** "Decision 12 | two years", among action items. */
function isOfOtherKind(row: Entry, task: number, lexicon: Lexicon): boolean {
  return row.cells.slice(0, task).some((cell) => {
    const kind = /^([\p{L} ]{4,24}?)(?:\s#?\d[\d.]*)?$/u.exec(oneLine(cell.text).toLowerCase())?.[1];
    return kind !== undefined && lexicon.has('otherStatements', kind);
  });
}

/** "Decision: two years" */
function isOtherStatement(text: string, lexicon: Lexicon): boolean {
  const label = /^[\s*_]*([\p{L}'’ -]{2,24})\s?[:：]/u.exec(text)?.[1]?.trim().toLowerCase();
  return label !== undefined && lexicon.has('otherStatements', label);
}

/** The tasks of one cell: its lines, if each of them is a bullet or a numbered point. */
function partsOf(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const bullet = /^(?:[-*•◦–]\s+|\d{1,2}[.)、]\s*|\[[ xX]\]\s+)/u;
  if (lines.length > 1 && lines.filter((line) => bullet.test(line)).length > 1) {
    return lines.reduce<string[]>((parts, line) => {
      if (bullet.test(line) || parts.length === 0) parts.push(line.replace(bullet, ''));
      else parts.push(`${parts.pop() ?? ''} ${line}`);
      return parts;
    }, []);
  }
  return [lines.map((line) => line.replace(bullet, '')).join(' ')];
}
