import type { Operation } from '../tracking/operation.ts';
import { folded, table, text, type Block } from './document.ts';
import { quote } from '../plain-text/quote.ts';
import { code } from './escape.ts';
import { lineLink, lineUrl } from './links.ts';
import type { Run } from './run.ts';
import { dueWords, referencesWords, referenceWords } from './facts.ts';
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
      taskCell(run, row),
    ];
    const heading = headingOf(run, group, groups);
    const head = (first: string): string[] => [first, 'Task'];
    const shown = loud.length === 0 ? text(heading) : table(heading, head(verb.replace(' ', NBSP)), loud.map(cellsOf));
    const spoken = referencesBlock(run, group);
    if (quiet.length === 0) return [shown, ...spoken];
    return [
      shown,
      ...spoken,
      folded(`${count(quiet.length, 'item')} with nothing to do`, table('', head('Issue'), quiet.map(cellsOf))),
    ];
  });
}

/**
 * The task, and below it whose it is, until when, where it stands, and why: in one column, which a phone shows whole.
 * What is to be done about a task that is closed is not overdue.
 */
function taskCell(run: Run, { operation, reason, warnings, number }: Row): string {
  const { title, path, line, owners, facts, operation: kind } = operation;
  const own = number === null ? [] : [`#${number}`, `${(run.tracker ?? run.repository).toLowerCase()}#${number}`];
  const about = [
    owners.length === 0 ? 'nobody' : ownersCell(owners),
    ...dueWords(facts.due, run.today, kind !== 'close'),
    ...referencesWords(
      run,
      facts.references.filter((reference) => !own.includes(reference)),
    ),
    lineLink(run, path, line),
  ].join(' · ');
  return [`<b>${titleCell(title)}</b>`, about, whyCell(reason, warnings)].filter((part) => part !== '').join('<br>');
}

/** More are read on the page itself. */
const MOST_REFERENCES = 12;

/** What the meeting points to beside its items, and how that stands. */
function referencesBlock(run: Run, { path, date, rows }: Group): Block[] {
  const meeting = run.meetings.find((candidate) => candidate.path === path && candidate.date === date);
  const shown = new Set(rows.flatMap(({ operation }) => operation.facts.references));
  const others = (meeting?.references ?? [])
    .map(({ owner, repo, number }) => `${[owner, repo].filter((part) => part !== null).join('/')}#${number}`)
    .filter((reference) => !shown.has(reference.toLowerCase()));
  const left = others.length - MOST_REFERENCES;
  const words = others.slice(0, MOST_REFERENCES).map((reference) => referenceWords(run, reference));
  return others.length === 0
    ? []
    : [text(`Also spoken of: ${words.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`)];
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
