/**
 * The plan as a whole, from recognised tasks. Change here when a report needs something further of it.
 */
import { fingerprint } from './fingerprint.ts';
import { guessedSeries } from '../register/guessed.ts';
import { inTheirSeries } from '../register/home-series.ts';
import { planExisting, type PlannedTask } from './plan-existing.ts';
import { planNew } from './plan-new.ts';
import { compareDates, compareStrings } from '../register/mention.ts';
import { concurrentDuplicates, type Duplicates } from './concurrent-duplicates.ts';
import type { Meeting } from '../../minutes/meeting.ts';
import type { Doubt, Operation, Pending, Plan, Vanished } from '../operation.ts';
import type { TrackedIssue } from '../passport/passport.ts';
import { citedHomes } from './made-by-hand.ts';
import { comparePending, pendingOf } from './pending.ts';
import { homeOf, readingsOf, UNDATED, type PlanInput, type Readings } from './plan-input.ts';
import { renamedSeries } from '../register/one-series.ts';
import { track, type Register } from '../register/register.ts';
import { statusOf } from './status-of.ts';
import type { TrackedItem } from '../tracked-item.ts';
import { told } from './said.ts';
import { planTwin, successors, withoutDuplicates } from './twin-issues.ts';

export type { PlanInput } from './plan-input.ts';

/** Which task each line means: the costly part of a plan, and the same whatever is looked up about its tasks. */
export interface Recognised {
  /** In their series of today. */
  meetings: readonly Meeting[];
  tracked: readonly TrackedIssue[];
  register: Register;
  readings: Readings;
}

export function recognise(given: PlanInput): Recognised {
  const remaining = withoutDuplicates(given.tracked);
  const { tracked: knowing, same } = told(remaining);
  const moved = inTheirSeries(knowing, given);
  const today = renamedSeries(
    given.meetings,
    moved.map(({ item }) => item),
    { seriesOfPage: given.seriesOf, deleted: new Set(given.removed) },
  );
  const meetings = given.meetings.map((meeting) => ({
    ...meeting,
    series: today.get(meeting.series) ?? meeting.series,
  }));
  const tracked = moved.map((one) => {
    const series = today.get(one.item.series);
    return series === undefined ? one : { ...one, item: { ...one.item, series } };
  });
  const itemOf = new Map(tracked.map(({ issue, item }) => [issue.number, item]));
  const register = track(
    meetings,
    tracked.map(({ item }) => item),
    {
      sha: given.head,
      home: homeOf(given),
      renamed: given.renamed,
      deleted: new Set(given.removed),
      successors: successors(given.tracked, remaining),
      duplicates: concurrentDuplicates(tracked),
      same: same.flatMap(([one, into]): Duplicates[] => pairOf(itemOf.get(one), itemOf.get(into))),
    },
  );
  return { meetings, tracked, register, readings: readingsOf({ ...given, meetings, tracked }, register.read) };
}

const pairOf = (one: TrackedItem | undefined, other: TrackedItem | undefined): Duplicates[] =>
  one && other ? [[one, other]] : [];

/** A plan, what is open after it, and the series whose lines it may have taken for the wrong tasks. */
export interface Planned extends Plan {
  pending: Pending[];
  guessed: string[];
  /** Numbers that new tasks bear as those of their own issues, and that are none of ours: perhaps somebody made them by hand. */
  cited: number[];
  /** Numbers of closed issues whose tasks the minutes list as open: who closed them decides. */
  unclear: number[];
  /** Undated pages whose tasks get an issue if the pages were changed lately. */
  undated: string[];
}

/**
 * What makes the tracker agree with the minutes. Pure and deterministic: the same minutes and the same tracker give the
 * same plan, and after it was applied, a plan without writes.
 */
export function plan(given: PlanInput, recognised: Recognised = recognise(given)): Planned {
  const { meetings, tracked, register, readings } = recognised;
  const input = { ...given, meetings, tracked };
  const issues = new Map(input.tracked.map((issue) => [issue.issue.number, issue]));
  const issueOf = ({ number }: TrackedItem): TrackedIssue | undefined =>
    number === null ? undefined : issues.get(number);
  const split = new Set(register.split.flatMap(({ from, into }) => [from.id, into.id]));
  const joined = new Set(register.merged.map(({ into }) => into.id));
  const orphans = new Map(input.orphans?.map((issue) => [issue.number, issue]));
  const tasks = register.items.map((item): PlannedTask => {
    const before = issueOf(item);
    const matched = { item, isSplit: split.has(item.id), isJoined: joined.has(item.id), earlier: register.earlier };
    if (before) return planExisting(before, matched, input, readings);
    const planned = planNew(matched, { ...input, orphans: [...orphans.values()] }, readings);
    // of two tasks with one title only the first gets the issue back
    if (planned.item.number !== null) orphans.delete(planned.item.number);
    return planned;
  });
  const twins = register.merged.flatMap(({ from, into }) => {
    const [twin, elder] = [issueOf(from), issueOf(into)];
    return twin && elder ? planTwin(twin, elder, input.serverUrl) : [];
  });
  const operations = tasks.flatMap(({ operation }) => operation ?? []);
  const parts = {
    operations: [...operations, ...twins].sort(compareOperations),
    doubts: doubtsOf(register, issueOf),
    vanished: vanishedOf(tasks, input, readings),
    suggestions: tasks
      .flatMap(({ suggestion }) => suggestion ?? [])
      .sort((a, b) => compareStrings(a.path, b.path) || a.line - b.line || compareStrings(a.id, b.id)),
  };
  return {
    ...parts,
    fingerprint: fingerprintOf(parts, input),
    pending: tasks
      .filter(({ isPending }) => isPending)
      .map(({ item, title, times }) => ({ ...pendingOf(item, title), times }))
      .sort(comparePending),
    guessed: guessedSeries(register.links),
    unclear: tasks.flatMap(({ asksForCloser, item, operation }) =>
      asksForCloser === true && operation !== null && item.number !== null ? [item.number] : [],
    ),
    undated: undatedPages(tasks),
    cited: citedByNew(tasks, homeOf(input)),
  };
}

function undatedPages(tasks: readonly PlannedTask[]): string[] {
  const waiting = tasks.filter(({ operation }) => operation?.operation === 'skip' && operation.reason === UNDATED);
  return [...new Set(waiting.flatMap(({ item }) => item.mentions.map(({ path }) => path)))].sort(compareStrings);
}

function citedByNew(tasks: readonly PlannedTask[], home: string): number[] {
  const created = tasks.filter(({ operation }) => operation?.operation === 'create');
  return [...new Set(created.flatMap(({ item }) => citedHomes(item, home)))].sort((a, b) => a - b);
}

/** Whom the plan would assign: each login once, sorted. Ask about them, then plan again. */
export function loginsOf({ operations }: Pick<Plan, 'operations'>): string[] {
  const logins = operations.flatMap(({ writes }) => writes?.addAssignees ?? []);
  return [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()].sort(compareStrings);
}

/**
 * All or nothing: a plan that creates more issues than allowed creates none, everything else is done. A creation that is
 * held stays in the plan, without writes.
 */
export function withCap<P extends Plan>(
  whole: P,
  maxNewIssues: number,
): { plan: P; cap: { limit: number; wanted: number } | null } {
  const wanted = whole.operations.filter(({ operation }) => operation === 'create').length;
  if (wanted <= maxNewIssues) return { plan: whole, cap: null };
  const reason = `held: the plan creates ${wanted} issues, \`max-new-issues\` allows ${maxNewIssues}`;
  const operations = whole.operations.map((row) =>
    row.operation === 'create' ? { ...row, reason, writes: null } : row,
  );
  const capped = { ...whole, operations, fingerprint: fingerprint([whole.fingerprint, maxNewIssues]) };
  return { plan: capped, cap: { limit: maxNewIssues, wanted } };
}

const ORDER: Readonly<Record<Operation['operation'], number>> = {
  close: 0,
  reopen: 1,
  update: 2,
  create: 3,
  none: 4,
  skip: 5,
};

const compareOperations = (a: Operation, b: Operation): number =>
  ORDER[a.operation] - ORDER[b.operation] ||
  compareStrings(a.series, b.series) ||
  compareDates(a.date, b.date) ||
  compareStrings(a.path, b.path) ||
  a.line - b.line ||
  compareStrings(a.id, b.id) ||
  (a.number ?? 0) - (b.number ?? 0);

function doubtsOf({ doubts }: Register, issueOf: (item: TrackedItem) => TrackedIssue | undefined): Doubt[] {
  return doubts
    .map(({ mention, item, likeness }): Doubt => {
      const issue = issueOf(item)?.issue;
      const title = issue?.title ?? statusOf(item).mention.text;
      return {
        path: mention.path,
        line: mention.line,
        text: mention.text,
        id: item.id,
        number: issue?.number ?? null,
        title,
        likeness,
      };
    })
    .sort(
      (a, b) =>
        compareStrings(a.path, b.path) || a.line - b.line || b.likeness - a.likeness || compareStrings(a.id, b.id),
    );
}

/** Mentioned in the meeting before the newest one of its series, and not in the newest, which this run is about. */
function vanishedOf(tasks: readonly PlannedTask[], { meetings, scope }: PlanInput, readings: Readings): Vanished[] {
  // a push may read further pages of a series; what they leave out was said when they were merged
  const isChanged = (path: string): boolean => scope.kind === 'resync' || scope.lines.has(path);
  const current = new Set(
    meetings
      .filter(({ series, date, path }) => date !== null && date === readings.newest.get(series) && isChanged(path))
      .map(({ series }) => series),
  );
  return tasks
    .filter(({ item, isPending }) => isPending && item.number !== null)
    .map(({ item, title }) => ({ item, title, lastMentioned: newestDay(item) }))
    .filter(
      ({ item, lastMentioned }) =>
        lastMentioned !== null && current.has(item.series) && lastMentioned === readings.previous.get(item.series),
    )
    .map(({ item, title, lastMentioned }) => ({
      id: item.id,
      number: item.number,
      title,
      series: item.series,
      lastMentioned,
    }))
    .sort(
      (a, b) => compareStrings(a.series, b.series) || (a.number ?? 0) - (b.number ?? 0) || compareStrings(a.id, b.id),
    );
}

const newestDay = ({ mentions }: PlannedTask['item']): string | null =>
  mentions
    .flatMap(({ date }) => date ?? [])
    .sort(compareStrings)
    .at(-1) ?? null;

/**
 * The preview and the sync that follows read different commits and are different runs: what only names them is left out,
 * so that equal fingerprints mean that the merge does what the preview said.
 */
function fingerprintOf(parts: Omit<Plan, 'fingerprint'>, { head }: PlanInput): string {
  const operations = parts.operations.map((operation) => ({
    ...operation,
    facts: undefined,
    writes: operation.writes && { ...operation.writes, block: undefined, expected: undefined },
  }));
  return fingerprint({ ...parts, operations }, head);
}
