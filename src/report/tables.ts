import type { Diagnostic } from '../minutes/meeting.ts';
import { reasonCell, titleCell, type NameIssue } from './cells.ts';
import { folded, table, type Block } from './document.ts';
import { quote } from '../plain-text/quote.ts';
import { fileLink, lineLink, shortPlaceLink } from './links.ts';
import type { Run } from './run.ts';
import { count, dayOf } from './words.ts';

/** What people may want to mend in the minutes. Notices, about which nothing has to be done, are folded away. */
export function diagnosticsTables(run: Run): Block[] {
  const rowsOf = (found: readonly Diagnostic[]): string[][] =>
    found.map(({ path, line, message, severity }) => [
      shortPlaceLink(run, path, line),
      `${severity === 'error' ? '❌ ' : ''}${reasonCell(message)}`,
    ]);
  const warnings = rowsOf(run.diagnostics.filter(({ severity }) => severity !== 'notice'));
  const notices = rowsOf(run.diagnostics.filter(({ severity }) => severity === 'notice'));
  const head = ['Line', 'What to look at'];
  return [
    ...(warnings.length === 0 ? [] : [table('#### Worth a look', head, warnings)]),
    ...(notices.length === 0 ? [] : [folded(count(notices.length, 'remark'), table('', head, notices))]),
  ];
}

const DOUBTS =
  '#### Is this the same task?\n\nThese look like known tasks, but not surely: left as they are, they are tasks of their own.';

/** The grey zone. */
export function doubtsTable(run: Run, nameIssue: NameIssue): Block[] {
  const rows = run.plan.doubts.map(({ path, line, text, number, title, likeness }) => [
    lineLink(run, path, line),
    [
      `<b>${titleCell(text)}</b>`,
      `looks like ${number === null ? '' : `${nameIssue(number)} `}${titleCell(title)} (${Math.round(likeness * 100)} %)`,
      ...(number === null ? [] : [`the same? add \`(#${number})\` to the line`]),
    ].join('<br>'),
  ]);
  return rows.length === 0 ? [] : [table(DOUBTS, ['Line', 'The minutes say'], rows)];
}

export function suggestionsTable(run: Run, nameIssue: NameIssue): Block[] {
  const { suggestions } = run.plan;
  if (suggestions.length === 0) return [];
  const rows = suggestions.map(({ number, title, path, line, hint }) => [
    number === null ? '' : nameIssue(number),
    `<b>${titleCell(title)}</b><br>${reasonCell(hint)} (${lineLink(run, path, line)})`,
  ]);
  const summary = `${count(suggestions.length, 'task')} may be done`;
  return [folded(summary, table('To close one, write `done` on its line.', ['Issue', 'Task'], rows))];
}

export function vanishedTable(run: Run, nameIssue: NameIssue): Block[] {
  const { vanished } = run.plan;
  if (vanished.length === 0) return [];
  const rows = vanished.map(({ number, title, series, lastMentioned }) => [
    number === null ? '' : nameIssue(number),
    `<b>${titleCell(title)}</b><br>${quote(series)}, last mentioned ${dayOf(lastMentioned)}`,
  ]);
  const summary = `${count(vanished.length, 'open task')} not mentioned this time`;
  return [folded(summary, table('', ['Issue', 'Task'], rows))];
}

export function skippedTable(run: Run): Block[] {
  if (run.skipped.length === 0) return [];
  const rows = run.skipped.map(({ path, reason }) => [path === '' ? '–' : fileLink(run, path), reasonCell(reason)]);
  return [folded(`${count(rows.length, 'file')} not read`, table('', ['File', 'Why'], rows))];
}
