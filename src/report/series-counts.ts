/**
 * A plan as counts per series, for plans of years of minutes that nobody reads row by row. Change here when a plan should
 * be counted otherwise.
 */
import type { Operation, OperationKind } from '../tracking/operation.ts';
import { quote } from '../plain-text/quote.ts';
import { displayWidth, hang } from './columns.ts';
import { table, type Block } from './document.ts';
import { reasonCell } from './cells.ts';
import { terminalText } from './escape.ts';
import type { Paint } from './paint.ts';
import { count } from './words.ts';

/** Why so many tasks of a series get nothing. */
interface Quiet {
  reason: string;
  tasks: number;
}

export interface SeriesCounts {
  series: string;
  tasks: number;
  create: number;
  update: number;
  close: number;
  reopen: number;
  /** Tasks with nothing to do, by the reason, the most frequent first. */
  quiet: Quiet[];
}

const KINDS = ['create', 'update', 'close', 'reopen'] as const satisfies readonly OperationKind[];

/** More reasons than these tell of single tasks, and are counted together. */
const MOST_REASONS = 6;
const OTHERWISE = 'for other reasons';

/** One entry for each series, those with most to do first, then the largest. */
export function seriesCounts(operations: readonly Operation[]): SeriesCounts[] {
  const bySeries = groups(operations, ({ series }) => series);
  return bySeries
    .map(([series, mine]): SeriesCounts => {
      const of = (kind: OperationKind): number => mine.filter(({ operation }) => operation === kind).length;
      return {
        series,
        tasks: mine.length,
        create: of('create'),
        update: of('update'),
        close: of('close'),
        reopen: of('reopen'),
        quiet: quietOf(mine),
      };
    })
    .sort((a, b) => deedsOf(b) - deedsOf(a) || b.tasks - a.tasks || (a.series < b.series ? -1 : 1));
}

const deedsOf = (counts: SeriesCounts): number => KINDS.reduce((sum, kind) => sum + counts[kind], 0);

function quietOf(operations: readonly Operation[]): Quiet[] {
  const quiet = operations.filter(({ operation }) => operation === 'none' || operation === 'skip');
  const counts = groups(quiet, reasonOf)
    .map(([reason, those]) => ({ reason, tasks: those.length }))
    .sort((a, b) => b.tasks - a.tasks || (a.reason < b.reason ? -1 : 1));
  if (counts.length <= MOST_REASONS) return counts;
  const rest = counts.slice(MOST_REASONS - 1).reduce((sum, { tasks }) => sum + tasks, 0);
  return [...counts.slice(0, MOST_REASONS - 1), { reason: OTHERWISE, tasks: rest }];
}

function groups(operations: readonly Operation[], keyOf: (operation: Operation) => string): [string, Operation[]][] {
  const found = new Map<string, Operation[]>();
  for (const operation of operations) {
    const key = keyOf(operation);
    const group = found.get(key);
    if (group === undefined) found.set(key, [operation]);
    else group.push(operation);
  }
  return [...found];
}

/** An issue's number tells the reason of one task from that of the next. */
const reasonOf = ({ reason }: Operation): string => (/#\d/u.test(reason) ? OTHERWISE : reason || OTHERWISE);

const FORMS = { create: 'to be created', update: 'to be updated', close: 'to be closed', reopen: 'to be reopened' };

/** Lines for a terminal, a heading above those of each series. */
export function seriesCountLines(counts: readonly SeriesCounts[], paint: Paint): string[][] {
  return counts.map((one) => {
    const width = String(one.tasks).length;
    const line = (tasks: number, words: string): string[] =>
      hang(`  ${String(tasks).padStart(width)}  `, terminalText(words), paint.width);
    return [
      ...headingLines(one, paint),
      ...KINDS.flatMap((kind) => (one[kind] === 0 ? [] : line(one[kind], FORMS[kind]).map(paint.green))),
      ...one.quiet.flatMap(({ tasks, reason }) => line(tasks, `nothing: ${reason}`).map(paint.dim)),
    ];
  });
}

function headingLines({ series, tasks }: SeriesCounts, paint: Paint): string[] {
  const [name, size] = [terminalText(series), count(tasks, 'task')];
  const line = `${paint.bold(name)}  ${paint.dim(size)}`;
  return displayWidth(`${name}  ${size}`) > paint.width ? [paint.bold(name), paint.dim(size)] : [line];
}

/** A table with a row for each series, under a lead-in. */
export function seriesCountTable(lead: string, counts: readonly SeriesCounts[]): Block {
  const cell = (tasks: number): string => (tasks === 0 ? '' : String(tasks));
  return table(
    lead,
    ['Series', 'Tasks', 'Create', 'Update', 'Close', 'Reopen', 'Nothing to do'],
    counts.map((one) => [
      quote(one.series),
      String(one.tasks),
      ...KINDS.map((kind) => cell(one[kind])),
      one.quiet.map(({ tasks, reason }) => `${tasks}: ${reasonCell(reason)}`).join('<br>'),
    ]),
  );
}
