import type { Diagnostic } from '../minutes/meeting.ts';
import { reasonCell, titleCell, type NameIssue } from './cells.ts';
import { folded, table, type Block } from './document.ts';
import { quote } from '../plain-text/quote.ts';
import { fileLink, lineLink, shortPlaceLink } from './links.ts';
import { isAboutUnread, unreadRows } from './not-read.ts';
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
  const notices = rowsOf(
    run.diagnostics.filter((diagnostic) => diagnostic.severity === 'notice' && !isAboutUnread(diagnostic)),
  );
  const head = ['Line', 'What to look at'];
  return [
    ...(warnings.length === 0 ? [] : [table('#### Worth a look', head, warnings)]),
    ...(notices.length === 0 ? [] : [folded(count(notices.length, 'remark'), table('', head, notices))]),
  ];
}

/** So many words to teach are a start. */
const MOST_TAUGHT = 20;

/** What looks like tasks and is not read, once for each word, folded away. */
export function notReadTable(run: Run): Block[] {
  const found = unreadRows(run.diagnostics);
  if (found.length === 0) return [];
  const points = found.reduce((sum, row) => sum + row.points, 0);
  const rows = found
    .slice(0, MOST_TAUGHT)
    .map(({ path, line, words }) => [shortPlaceLink(run, path, line), reasonCell(words)]);
  const summary = `${count(points, 'point')} ${points === 1 ? 'looks like a task and is' : 'look like tasks and are'} not read`;
  return [folded(summary, table(TEACH, ['Line', 'What to add to `.github/minutes.yml`'], rows))];
}

const TEACH = '`minutes-to-issues init` suggests the whole `vocabulary`, and says what it would change.';

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
