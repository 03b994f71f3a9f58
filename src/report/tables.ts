import type { Meeting } from '../minutes/meeting.ts';
import type { Operation } from '../tracking/operation.ts';
import { folded, table, text, type Block } from './document.ts';
import { code, cut, prose, quote } from './escape.ts';
import { fileLink, lineLink, lineUrl, placeLink } from './links.ts';
import type { Run } from './run.ts';
import { count, dayOf, DID } from './words.ts';

/** How an issue of ours is named: quietly on pull requests, plainly elsewhere. */
export type NameIssue = (number: number) => string;

/** No line break inside. */
const NBSP = '\u00a0';

const SIGNS = { create: '➕', update: '✏️', close: '✅', reopen: '↩️' } as const;

/** "➕ create", "✏️ update #12"; of what is done, "✅ closed #9". */
export function deedCell({ operation, number }: Operation, nameIssue: NameIssue, isDone = false): string {
  const issue = number === null ? '' : nameIssue(number);
  if (operation === 'none' || operation === 'skip') return issue === '' ? '–' : issue;
  const verb = isDone ? DID[operation] : operation;
  return [SIGNS[operation], verb, issue].filter((part) => part !== '').join(NBSP);
}

export const ownersCell = (owners: readonly string[]): string => cut(owners.map(quote).join(', '), 300) || '–';

export const titleCell = (title: string): string => quote(cut(title, 256));

export const reasonCell = (reason: string): string => prose(cut(reason, 300));

/** The reason, and what people should know besides. */
export const whyCell = (reason: string, warnings: readonly string[]): string =>
  [reason, ...warnings.map((words) => `⚠️ ${words}`)]
    .filter((words) => words !== '')
    .map(reasonCell)
    .join('; ');

/** Operations of one meeting, in the order of the page. */
interface MeetingOperations {
  path: string;
  date: string | null;
  series: string;
  /** Where the meeting begins. */
  line: number;
  operations: Operation[];
}

/** By meeting, newest first, undated last. */
function byMeeting(operations: readonly Operation[], meetings: readonly Meeting[]): MeetingOperations[] {
  const groups = new Map<string, MeetingOperations>();
  for (const operation of operations) {
    const { path, date, series } = operation;
    const key = JSON.stringify([path, date]);
    const line = meetings.find((meeting) => meeting.path === path && meeting.date === date)?.line ?? 1;
    const group = groups.get(key) ?? { path, date, series, line, operations: [] };
    group.operations.push(operation);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, operations: group.operations.toSorted((a, b) => a.line - b.line) }))
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.path.localeCompare(b.path));
}

/** "networking · 2024-02-14", a link to the page; with the path where that alone is not plain. */
function meetingHeading(run: Run, meeting: MeetingOperations, all: readonly MeetingOperations[]): string {
  const { series, date, path, line } = meeting;
  const isPlain = all.filter((other) => other.series === series && other.date === date).length === 1;
  const heading = `#### [${quote(series)} · ${dayOf(date)}](${lineUrl(run, path, line)})`;
  return isPlain ? heading : `${heading} ${code(path)}`;
}

/** What is planned, per meeting; what needs nothing is folded away. `verb` heads the first column. */
export function operationTables(run: Run, name: NameIssue, verb: string): Block[] {
  const all = byMeeting(run.plan.operations, run.meetings);
  return all.flatMap((meeting) => {
    const isQuiet = ({ operation }: Operation): boolean => operation === 'none' || operation === 'skip';
    const loud = meeting.operations.filter((operation) => !isQuiet(operation));
    const quiet = meeting.operations.filter(isQuiet);
    const cells = (operation: Operation): string[] => [
      deedCell(operation, name),
      titleCell(operation.title),
      ownersCell(operation.owners),
      lineLink(run, operation.path, operation.line),
      [operation.reason, ...operation.warnings]
        .filter((words) => words !== '')
        .map(reasonCell)
        .join('; '),
    ];
    const heading = meetingHeading(run, meeting, all);
    const blocks: Block[] = [];
    if (loud.length > 0)
      blocks.push(table(heading, [verb.replace(' ', NBSP), 'Task', 'Owner', 'Line', 'Why'], loud.map(cells)));
    else blocks.push(text(heading));
    if (quiet.length > 0) {
      const rest = table('', ['Issue', 'Task', 'Owner', 'Line', 'Why'], quiet.map(cells));
      blocks.push(folded(`${count(quiet.length, 'item')} with nothing to do`, rest));
    }
    return blocks;
  });
}

/** What people may want to mend in the minutes. Notices stay out: nothing is to be done about them. */
export function warningsTable(run: Run): Block[] {
  const found = run.diagnostics.filter(({ severity }) => severity !== 'notice');
  const rows = found.map(({ path, line, message, severity }) => [
    placeLink(run, path, line),
    `${severity === 'error' ? '❌ ' : ''}${reasonCell(message)}`,
  ]);
  return rows.length === 0 ? [] : [table('#### Worth a look', ['Line', 'What to look at'], rows)];
}

const DOUBTS =
  '#### Is this the same task?\n\nThese look like known tasks, but not surely: left as they are, they are tasks of their own.';

/** The grey zone. */
export function doubtsTable(run: Run, nameIssue: NameIssue): Block[] {
  const rows = run.plan.doubts.map(({ path, line, text, number, title, likeness }) => [
    lineLink(run, path, line),
    titleCell(text),
    `${number === null ? '' : `${nameIssue(number)} `}${titleCell(title)} (${Math.round(likeness * 100)} %)`,
    number === null ? '' : `add \`(#${number})\` to the line`,
  ]);
  return rows.length === 0 ? [] : [table(DOUBTS, ['Line', 'The minutes say', 'Looks like', 'If it is the same'], rows)];
}

export function suggestionsTable(run: Run, nameIssue: NameIssue): Block[] {
  const { suggestions } = run.plan;
  if (suggestions.length === 0) return [];
  const rows = suggestions.map(({ number, title, path, line, hint }) => [
    number === null ? '' : nameIssue(number),
    titleCell(title),
    `${reasonCell(hint)} (${lineLink(run, path, line)})`,
  ]);
  const summary = `${count(suggestions.length, 'task')} may be done`;
  return [folded(summary, table('To close one, write `done` on its line.', ['Issue', 'Task', 'Hint'], rows))];
}

export function vanishedTable(run: Run, nameIssue: NameIssue): Block[] {
  const { vanished } = run.plan;
  if (vanished.length === 0) return [];
  const rows = vanished.map(({ number, title, series, lastMentioned }) => [
    number === null ? '' : nameIssue(number),
    titleCell(title),
    quote(series),
    dayOf(lastMentioned),
  ]);
  const summary = `${count(vanished.length, 'open task')} not mentioned this time`;
  return [folded(summary, table('', ['Issue', 'Task', 'Series', 'Last mentioned'], rows))];
}

export function skippedTable(run: Run): Block[] {
  if (run.skipped.length === 0) return [];
  const rows = run.skipped.map(({ path, reason }) => [path === '' ? '–' : fileLink(run, path), reasonCell(reason)]);
  return [folded(`${count(rows.length, 'file')} not read`, table('', ['File', 'Why'], rows))];
}
