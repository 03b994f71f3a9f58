/**
 * `adopt`: for a repository with years of minutes. Change here when the way from its open tasks to issues changes.
 */
import { sinceDay } from '../action/inputs.ts';
import type { Config } from '../config/schema.ts';
import { MANY_PAGES, progressLine } from '../report/progress.ts';
import { terminalText } from '../report/escape.ts';
import { renderOutcomes } from '../report/terminal.ts';
import { checkList, decisionsIn, droppingYaml, ignoring, pastTasks, type PastTask } from '../sync/adoption.ts';
import { byHandLine, byHandWords, madeByHand } from '../sync/by-hand.ts';
import { sync, type SyncResult } from '../sync.ts';
import { UsageError } from '../usage-error.ts';
import type { Printed } from './printed.ts';
import { openRepository, refuseForeignTracker, type Opened, type RemoteOptions } from './remote.ts';

export interface AdoptOptions extends RemoteOptions {
  /** Tasks of older meetings are left alone. */
  since: string;
  /** The edited check list, as text. */
  list?: string | undefined;
  /** Asks on a terminal; without it, or with a list, nothing is asked. */
  ask?: ((question: string) => Promise<string>) | undefined;
  /** Puts the YAML into a file; without it, it is printed. */
  write?: ((yaml: string) => void) | undefined;
  assign: boolean;
}

/** What a new task is ticked by to begin with. */
const RECENT = '90 days';

/** The open tasks of the past as a check list; with their decisions, the issues of those kept and the YAML that drops the others. */
export async function adopt(options: AdoptOptions): Promise<Printed> {
  const since = sinceDay('--since', options.since, options.now);
  const opened = await openRepository(options);
  if (opened.isFork) refuseForeignTracker(options.repo, opened.config.tracker);
  const before = await resyncWith(opened.config, { options, opened, since, writes: false });
  const tasks = pastTasks(before.plan.operations, before.meetings);
  if (tasks.length === 0)
    return { stdout: '', stderr: 'minutes-to-issues: Every open task of the minutes has its issue.\n', exitCode: 0 };
  const byHand = options.list === undefined ? madeByHand(tasks, await opened.openTitles(), opened.config.label) : [];
  const recent = sinceDay('--since', RECENT, options.now);
  if (options.ask) for (const pair of byHand) options.log(terminalText(byHandWords(pair)));
  const decided =
    options.list !== undefined ? decisionsIn(options.list) : options.ask ? await asked(tasks, options.ask) : null;
  if (decided === null) {
    const ticked = new Set(tasks.filter((task) => isRecent(task, recent)).map(({ id }) => id));
    for (const { task } of byHand) ticked.delete(task.id);
    return { stdout: checkList(tasks, options.repo, ticked, byHand.map(byHandLine)), stderr: '', exitCode: 0 };
  }
  if (options.list !== undefined && decided.size === 0)
    throw new UsageError('--list: no line of it is a box of a list that `adopt` printed.');
  const kept = tasks.filter(({ id }) => decided.get(id) === true);
  const dropped = tasks.filter(({ id }) => decided.get(id) === false);
  const undecided = tasks.filter(({ id }) => !decided.has(id));
  const yaml =
    dropped.length === 0 ? '' : droppingYaml(dropped, kept, { config: opened.config, meetings: before.meetings });
  if (yaml !== '') options.write?.(yaml);
  if (kept.length > 0) await opened.refusePublic();
  const config: Config = {
    ...opened.config,
    assign: opened.config.assign && options.assign,
    ignore: [...opened.config.ignore, ...ignoring([...dropped, ...undecided])],
  };
  const result = kept.length === 0 ? null : await resyncWith(config, { options, opened, since, writes: true });
  const outcomes = result?.outcomes ?? [];
  const isUnfinished = outcomes.some(({ result: end }) => end === 'failed' || end === 'remaining');
  const words = [
    ...(undecided.length > 0 ? [`${undecided.length} open tasks are not in the list: left alone.`] : []),
    ...(isUnfinished
      ? ['Not everything is done: run the same command again later (without --write): it goes on where it stopped.']
      : []),
    ...(yaml !== ''
      ? [
          `Add ${options.write ? 'what was written' : 'the lines above'} to ${options.config} before the next run, or it creates what you dropped.`,
        ]
      : []),
    ...(options.assign || kept.length === 0
      ? []
      : ['Nobody was assigned. As long as nobody shall be, say `assign: false` in the config.']),
  ];
  const shown =
    result === null
      ? ''
      : renderOutcomes(
          outcomes.filter(({ result: end }) => end !== 'unchanged'),
          options.paint,
        );
  return {
    stdout: [shown, options.write ? '' : yaml].filter((part) => part !== '').join('\n'),
    stderr: words.map((line) => `minutes-to-issues: ${terminalText(line)}\n`).join(''),
    exitCode: isUnfinished ? 1 : 0,
  };
}

const isRecent = ({ date }: PastTask, recent: string): boolean => date !== null && date >= recent;

interface Resync {
  options: AdoptOptions;
  opened: Opened;
  since: string;
  writes: boolean;
}

/** The ordinary way, with another config. */
const resyncWith = (config: Config, { options, opened, since, writes }: Resync): Promise<SyncResult> =>
  sync(
    {
      trigger: { kind: 'resync' },
      config,
      writes,
      today: options.now.toISOString().slice(0, 10),
      since,
      maxNewIssues: Infinity,
      paths: [],
      series: [],
      serverUrl: opened.serverUrl,
      defaultBranch: opened.defaultBranch,
      runId: null,
    },
    {
      ...opened.ports,
      onProgress: (outcome, done, total) => {
        options.log(progressLine(outcome, done, total));
      },
      onReading: (pages) => {
        if (pages >= MANY_PAGES) options.log(`reading ${pages} pages of minutes`);
      },
    },
  );

/** Asks once for each series, and where wanted for each of its tasks. Nothing is decided before the last question is answered with yes. */
async function asked(
  tasks: readonly PastTask[],
  ask: (question: string) => Promise<string>,
): Promise<Map<string, boolean>> {
  const decided = new Map<string, boolean>();
  for (const series of new Set(tasks.map((task) => task.series))) {
    const mine = tasks.filter((task) => task.series === series);
    const answer = await askUntil(
      ask,
      `${terminalText(series)}: ${mine.length} open tasks, ${spanOf(mine)}. Keep all (a), none (n), those listed from a day on (2026-01-31), or ask for each (e)? `,
      /^(?:[ane]|\d{4}-\d{2}-\d{2})$/u,
    );
    for (const task of mine) decided.set(task.id, await isKept(task, answer, ask));
  }
  const kept = [...decided.values()].filter(Boolean).length;
  const sure = await askUntil(
    ask,
    `Create ${kept} issues, and drop ${decided.size - kept} tasks by the config (y/n)? `,
    /^[yn]$/u,
  );
  if (sure === 'n') throw new UsageError('Nothing was written.');
  return decided;
}

async function isKept(task: PastTask, answer: string, ask: (question: string) => Promise<string>): Promise<boolean> {
  if (answer === 'a' || answer === 'n') return answer === 'a';
  if (answer !== 'e') return task.date !== null && task.date >= answer;
  const facts = [task.owners.join(', ') || 'nobody', task.date ?? 'undated', `${task.path}:${task.line}`].join(' · ');
  return (
    (await askUntil(ask, `  ${terminalText(task.title)}\n    ${terminalText(facts)}\n  Keep it (y/n)? `, /^[yn]$/u)) ===
    'y'
  );
}

async function askUntil(
  ask: (question: string) => Promise<string>,
  question: string,
  allowed: RegExp,
): Promise<string> {
  for (;;) {
    const answer = (await ask(question)).trim().toLowerCase();
    if (allowed.test(answer)) return answer;
  }
}

function spanOf(tasks: readonly PastTask[]): string {
  const days = tasks.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? 'undated' : first === last ? `of ${first}` : `${first} to ${last}`;
}
