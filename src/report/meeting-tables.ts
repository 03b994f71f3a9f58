import type { Operation } from '../tracking/operation.ts';
import { folded, table, text, type Block } from './document.ts';
import { quote } from '../plain-text/quote.ts';
import { code } from './escape.ts';
import { lineLink, lineUrl } from './links.ts';
import type { Run } from './run.ts';
import { deedCell, NBSP, ownersCell, titleCell, whyCell, type NameIssue } from './cells.ts';
import { count, dayOf } from './words.ts';

/** One row: an operation, planned or done, and what else is known of it. */
export interface Row {
  operation: Operation;
  /** Folded away: nothing was or is to be done. */
  isQuiet: boolean;
  isDone: boolean;
  /** Its issue, also one that was created just now. */
  number: number | null;
  reason: string;
  warnings: readonly string[];
}

export const plannedRow = (operation: Operation): Row => ({
  operation,
  isQuiet: operation.operation === 'none' || operation.operation === 'skip',
  isDone: false,
  number: operation.number,
  reason: operation.reason,
  warnings: operation.warnings,
});

/** A table for each meeting, newest first, in the order of its page. `verb` heads the first column. */
export function meetingTables(run: Run, rows: readonly Row[], nameIssue: NameIssue, verb: string): Block[] {
  const groups = byMeeting(rows);
  return groups.flatMap((group) => {
    const loud = group.rows.filter(({ isQuiet }) => !isQuiet);
    const quiet = group.rows.filter(({ isQuiet }) => isQuiet);
    const cellsOf = (row: Row): string[] => [
      deedCell({ ...row, isHeld: run.cap !== null && row.operation.operation === 'create' && !row.isDone }, nameIssue),
      titleCell(row.operation.title),
      ownersCell(row.operation.owners),
      lineLink(run, row.operation.path, row.operation.line),
      whyCell(row.reason, row.warnings),
    ];
    const heading = headingOf(run, group, groups);
    const head = (first: string): string[] => [first, 'Task', 'Owner', 'Line', 'Why'];
    const shown = loud.length === 0 ? text(heading) : table(heading, head(verb.replace(' ', NBSP)), loud.map(cellsOf));
    if (quiet.length === 0) return [shown];
    return [
      shown,
      folded(`${count(quiet.length, 'item')} with nothing to do`, table('', head('Issue'), quiet.map(cellsOf))),
    ];
  });
}

interface Group {
  path: string;
  date: string | null;
  series: string;
  rows: Row[];
}

/** Undated meetings come last. */
function byMeeting(rows: readonly Row[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const { path, date, series } = row.operation;
    const key = JSON.stringify([path, date]);
    const group = groups.get(key) ?? { path, date, series, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, rows: group.rows.toSorted((a, b) => a.operation.line - b.operation.line) }))
    .toSorted((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.path, b.path));
}

/** Code units decide: the same order on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "networking · 2024-02-14", a link to the page; with the path where that alone is not plain. */
function headingOf(run: Run, { series, date, path }: Group, all: readonly Group[]): string {
  const meeting = run.meetings.find((candidate) => candidate.path === path && candidate.date === date);
  const heading = `#### [${quote(series)} · ${dayOf(date)}](${lineUrl(run, path, meeting?.line ?? 1)})`;
  const isPlain = all.filter((other) => other.series === series && other.date === date).length === 1;
  return isPlain ? heading : `${heading} ${code(path)}`;
}
