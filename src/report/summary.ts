import type { Outcome } from '../tracking/operation.ts';
import { ownersChart } from './charts.ts';
import { deedCell, outcomeFacts, ownersCell, titleCell, whyCell, type NameIssue } from './cells.ts';
import { fit, table, text, type Block } from './document.ts';
import { code, prose } from './escape.ts';
import { issueLink, mentionLink } from './links.ts';
import { lately } from './lately.ts';
import { meetingTables, plannedRow, type Row } from './meeting-tables.ts';
import { noMinutesWords } from './no-minutes.ts';
import { capLine } from './progress.ts';
import type { Run } from './run.ts';
import { seriesCounts, seriesCountTable } from './series-counts.ts';
import {
  diagnosticsTables,
  doubtsTable,
  notReadTable,
  skippedTable,
  suggestionsTable,
  vanishedTable,
} from './tables.ts';
import { unknownSeriesWords } from './unknown-series.ts';
import { untrustedWords } from './untrusted.ts';
import { count, deeds, DID, isOvertaken, tally, tallyPlanned, WILL } from './words.ts';

/** Bytes. GitHub refuses a step's summary above 1 MiB. */
const LIMIT = 900_000;

/** The job summary: Markdown. */
export function renderSummary(whole: Run): string {
  const run = lately(whole);
  const name: NameIssue = (number) => issueLink(run, number);
  const blocks = [
    text('### Action items'),
    text(headline(run)),
    ...capNote(run),
    ...untrustedWords(run).map((words) => text(`> [!WARNING]\n> ${prose(words)}`)),
    ...[...unknownSeriesWords(run), ...noMinutesWords(run)].map((words) => text(`> [!NOTE]\n> ${prose(words)}`)),
    ...(run.stopped === null ? [] : [text(`> [!CAUTION]\n> ${prose(run.stopped)}`)]),
    ...(run.outcomes.length > 0
      ? outcomeTables(run, name)
      : tablesOf(run, run.plan.operations.map(plannedRow), name, run.kind === 'preview' ? 'On merge' : 'Would')),
    ...doubtsTable(run, name),
    ...diagnosticsTables(run),
    ...notReadTable(run),
    ...suggestionsTable(run, name),
    ...vanishedTable(run, name),
    ...skippedTable(run),
    ...ownersChart(run.pending),
  ];
  return fit(blocks, footer(run), {
    limit: LIMIT,
    sizeOf: (part) => new TextEncoder().encode(part).length,
    more: (rows) => `_… and ${count(rows, 'more row')}: a summary holds no more. The plan file has them all._`,
  });
}

function headline(run: Run): string {
  if (run.isIdle && run.kind !== 'preview') return 'No minutes were changed: no issue was looked at.';
  const done = run.outcomes.filter(({ result }) => result === 'done').map(({ operation }) => operation);
  const open = `${count(run.pending.length, 'action item')} ${run.pending.length === 1 ? 'is' : 'are'} open.`;
  if (run.kind === 'sync') {
    const did = deeds(tally(done), DID);
    const failed = run.outcomes.filter(({ result }) => result === 'failed').length;
    const remaining = run.outcomes.filter(({ result }) => result === 'remaining').length;
    const overtaken = run.outcomes.filter(isOvertaken).length;
    const trouble = [
      ...(failed > 0 ? [`**${failed} failed**`] : []),
      ...(overtaken > 0 ? [`**${overtaken} held back**`] : []),
      ...(remaining > 0 ? [`**${remaining} ${remaining === 1 ? 'remains' : 'remain'} for the next run**`] : []),
    ].join(', ');
    return `${did === '' ? 'No issue was changed' : capital(did)}${trouble === '' ? '' : `; ${trouble}`}. ${open}`;
  }
  const will = deeds(tallyPlanned(run), WILL);
  if (run.kind === 'preview') return will === '' ? 'Merging this changes no issue.' : `Merging this **${will}**.`;
  const held = run.cap === null ? '' : ` It ${capLine(run.cap)}.`;
  return will === '' && held === ''
    ? `A sync would change no issue. ${open}`
    : `A dry run: nothing was written. A sync **${will === '' ? 'changes no issue' : will}**.${held} ${open}`;
}

/** The last line of a run's log: the headline without Markdown, and how many tasks are as they should be. */
export function closingLine(run: Run): string {
  const { none, skip } = tally(run.plan.operations);
  const rest =
    none + skip === 0 ? '' : ` ${count(none + skip, 'task')} ${none + skip === 1 ? 'needs' : 'need'} nothing.`;
  return `${headline(run).replaceAll('**', '')}${rest}`;
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

function capNote({ cap }: Run): Block[] {
  if (cap === null) return [];
  return [
    text(
      `> [!WARNING]\n> ${cap.wanted} new issues are more than the ${cap.limit} that \`max-new-issues\` allows: none is created. To have them all, run the workflow by hand with \`max-new-issues: ${cap.wanted}\`; to leave out old meetings, set \`since\`.`,
    ),
  ];
}

/** Of more meetings nobody reads what needs nothing, row by row. */
const MANY_MEETINGS = 30;
const MOST_SERIES = 40;

/** What is done, by meeting; where it is about many meetings, what needs nothing is counted per series. */
function tablesOf(run: Run, rows: readonly Row[], name: NameIssue, verb: string): Block[] {
  if (run.kind === 'preview' || run.meetings.length <= MANY_MEETINGS) return meetingTables(run, rows, name, verb);
  const loud = rows.filter(({ isQuiet }) => !isQuiet);
  const counts = seriesCounts(run.plan.operations);
  const left = counts.length - MOST_SERIES;
  return [
    ...meetingTables(run, loud, name, verb),
    ...(counts.length === 0 ? [] : [seriesCountTable('#### All tasks, by series', counts.slice(0, MOST_SERIES))]),
    ...(left > 0 ? [text(`_… and ${left} more series. The plan file has them all._`)] : []),
  ];
}

/** Trouble first: what failed, what remains, what was held back; then what was done, by meeting. */
function outcomeTables(run: Run, name: NameIssue): Block[] {
  const of = (wanted: Outcome['result']): Outcome[] => run.outcomes.filter(({ result }) => result === wanted);
  const trouble = (heading: string, outcomes: readonly Outcome[]): Block[] => {
    const rows = outcomes.map((outcome) => {
      const { operation } = outcome;
      const { number, reason, warnings } = outcomeFacts(outcome);
      return [
        deedCell({ operation, number, isDone: false }, name),
        [
          `<b>${titleCell(operation.title)}</b>`,
          `${ownersCell(operation.owners)} · ${mentionLink(run, operation)}`,
          whyCell(reason, warnings),
        ]
          .filter((part) => part !== '')
          .join('<br>'),
      ];
    });
    return rows.length === 0 ? [] : [table(heading, ['What', 'Task'], rows)];
  };
  const done = run.outcomes
    .filter(({ result }) => result === 'done' || result === 'unchanged')
    .map((outcome) => ({
      ...plannedRow(outcome.operation),
      ...outcomeFacts(outcome),
      isDone: true,
      isQuiet: outcome.result === 'unchanged',
    }));
  return [
    ...trouble('#### ❌ Failed', of('failed')),
    ...trouble('#### Remains for the next run', of('remaining')),
    ...trouble('#### Held back', of('held')),
    ...tablesOf(run, done, name, 'Done'),
  ];
}

const footer = (run: Run): string => {
  const plan = run.plan.fingerprint === '' ? '' : `, plan ${code(run.plan.fingerprint.slice(0, 12))}`;
  return `<sub>${run.repository} at ${code(run.commit.slice(0, 7))}${plan}.</sub>`;
};
