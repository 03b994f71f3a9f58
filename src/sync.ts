import type { Config } from './config/schema.ts';
import { detect, type Detected } from './detect.ts';
import type { Meeting } from './minutes/meeting.ts';
import { seriesOf } from './minutes/series.ts';
import { lateSeries, readDetected, readRest, untoldSeries, type ReadingOptions } from './reading.ts';
import type { PullRequestState, Run } from './report/run.ts';
import { apply, stoppedBy } from './tracking/apply.ts';
import type { Operation, Pending, Plan } from './tracking/operation.ts';
import { readRegister, type IssueRegister, type TrackedIssue, type Trust } from './tracking/passport.ts';
import { releasedIssues } from './tracking/released.ts';
import { loginsOf, plan, withCap, type PlanInput } from './tracking/plan.ts';
import type { MinutesSource } from './tracking/source.ts';
import type { Tracker } from './tracking/tracker.ts';
import type { Trigger } from './trigger.ts';
import { refuseUnknownSeries } from './usage-error.ts';

export interface SyncRequest {
  trigger: Exclude<Trigger, { kind: 'pull-request-of' }>;
  config: Config;
  /** False: make the plan, write nothing. */
  writes: boolean;
  /** ISO day: meetings before it create no issues. */
  since: string;
  maxNewIssues: number;
  /** Patterns that say which files are minutes, if the config doesn't. */
  paths: readonly string[];
  /** Only these series; empty: all. */
  series: readonly string[];
  /** `https://github.com`, for links. */
  serverUrl: string;
  defaultBranch: string;
  /** Stands in the passports that this run writes; `null` offline. */
  runId: string | null;
}

export interface Ports {
  source: MinutesSource;
  tracker: Tracker;
  /** Whether a pull request (`owner/repo`, number) is merged; false if that is not known. */
  isMerged?: (repository: string, number: number) => Promise<boolean>;
  onProgress?: (done: number, total: number) => void;
}

/** The run, and what the push or pull request changed (`null` for a resync): where review comments may stand. */
export type SyncResult = Run & Pick<Detected, 'changes'>;

/**
 * The whole way: detect, read, track, plan, apply. Reports are rendered from what it returns.
 * All reads come before the plan, every decision is in the plan, and a dry run is the one `if` at the end.
 */
export async function sync(request: SyncRequest, ports: Ports): Promise<SyncResult> {
  const { config, trigger } = request;
  const { source, tracker } = ports;
  const patterns = config.minutes ?? (request.paths.length > 0 ? request.paths : null);

  if (trigger.kind === 'pull-request' && trigger.state !== 'open')
    return emptyRun(request, source, nothingAt(trigger.head));
  const detected = await detect(trigger, source, patterns);
  const base = emptyRun(request, source, detected);
  if (detected.changes && detected.files.length === 0 && detected.removed.length === 0) return base;

  const ofSeries = ({ series }: { series: string }): boolean =>
    request.series.length === 0 || request.series.includes(series);
  const register = await registerOf(config, ports);
  const reading: ReadingOptions = {
    config,
    patterns,
    preview: trigger.kind === 'pull-request',
    knownLogins: [...new Set(register.tracked.flatMap(({ issue }) => issue.assignees))].sort(),
  };
  const read = await readDetected(source, detected, reading);
  const { scope } = detected;
  // a push reads only what changed: there, a series of which nothing is read may well exist
  if (scope.kind === 'resync')
    refuseUnknownSeries(request.series, [...read.meetings, ...register.tracked.map(({ item }) => item)]);
  const whole = scope.kind === 'push' ? lateSeries(read.meetings, register.tracked) : new Set<string>();
  const known = [...read.meetings, ...(await readRest(source, detected, whole, reading))].filter(ofSeries);
  const seriesToday = (path: string): string => seriesOf(path, config.series);
  // by the config of today, or called by its number: a task that is left out here would get a second issue
  const named = new Set(known.flatMap(({ items }) => items.flatMap(({ issueNumber }) => issueNumber ?? [])));
  const tracked = register.tracked.filter(
    ({ item }) =>
      ofSeries(item) ||
      named.has(item.number ?? 0) ||
      item.mentions.some(({ path }) => ofSeries({ series: seriesToday(path) })),
  );

  const trust = trustOf(config, source);
  const first: PlanInput = {
    meetings: known,
    tracked,
    orphans: register.orphans,
    scope: scope.kind === 'push' ? { ...scope, whole } : scope,
    renamed: detected.renamed,
    removed: detected.tree ? vanishedPaths(tracked, detected.tree) : detected.removed,
    since: request.since,
    head: detected.head,
    source: source.identity,
    serverUrl: request.serverUrl,
    config,
    assignable: new Map(),
    run: request.runId,
    seriesOf: seriesToday,
  };
  // each further look-up is about what the plan so far would do
  const untold = scope.kind === 'push' ? untoldSeries(plan(first), known, whole) : new Set<string>();
  const draft = { ...first, meetings: [...known, ...(await readRest(source, detected, untold, reading))] };
  const released = await releasedIssues(plan(draft), scope, tracker, trust);
  const input = { ...draft, tracked: [...tracked, ...released] };
  const assignable = await whoIsAssignable(plan(input), tracker);
  const merged = reading.preview
    ? await mergedAmong(draft.meetings, PREVIEW_LOOKUPS + detected.files.length - assignable.size, ports)
    : new Set<string>();
  const final = plan({ ...input, assignable, merged });
  const capped = withCap(final, request.maxNewIssues);

  const run: SyncResult = {
    ...base,
    meetings: read.meetings.filter(ofSeries),
    diagnostics: read.diagnostics,
    skipped: [...base.skipped, ...read.skipped],
    plan: capped.plan,
    cap: capped.cap,
    pending: final.pending.filter(hasIssue(reading.preview && capped.cap === null ? capped.plan.operations : [])),
    ...(register.untrusted.length > 0 && { untrusted: register.untrusted }),
  };
  if (!request.writes) return run;
  const outcomes = await apply(capped.plan, tracker, {
    trust,
    labelExists: register.tracked.length > 0,
    ...(ports.onProgress && { onProgress: ports.onProgress }),
  });
  const done = outcomes.filter(({ result }) => result === 'done').map(({ operation }) => operation);
  return { ...run, outcomes, pending: final.pending.filter(hasIssue(done)), stopped: stoppedBy(outcomes) };
}

/** Whether a task has an issue: one from before, or one that these operations create. */
function hasIssue(operations: readonly Operation[]): (task: Pending) => boolean {
  const created = new Set(operations.filter(({ operation }) => operation === 'create').map(({ id }) => id));
  return ({ id, number }) => number !== null || created.has(id);
}

/** Whose issues may carry passports. */
export const trustedAuthors = (config: Config): string[] => ['github-actions[bot]', ...config['trusted-authors']];

/** Which issues carry passports that count. */
export const trustOf = (config: Config, source: MinutesSource): Trust => ({
  label: config.label,
  authors: trustedAuthors(config),
  source: source.identity,
});

/** The tracked items, as their issues tell. */
export async function registerOf(
  config: Config,
  { source, tracker }: Pick<Ports, 'source' | 'tracker'>,
): Promise<IssueRegister> {
  return readRegister(await tracker.list(), trustOf(config, source));
}

/** Asks about everybody whom the plan would assign, once each. */
async function whoIsAssignable(draft: Plan, tracker: Tracker): Promise<Map<string, boolean>> {
  const answers = new Map<string, boolean>();
  for (const login of loginsOf(draft)) answers.set(login.toLowerCase(), await tracker.isAssignable(login));
  return answers;
}

/** A preview may ask so many things, and one more a file, beyond what it needs: about who can be assigned, and what is merged. */
const PREVIEW_LOOKUPS = 2;

/** Pull requests that open items point to and that are merged by now: perhaps the item is done. At most `most` are asked about. */
async function mergedAmong(meetings: readonly Meeting[], most: number, { isMerged }: Ports): Promise<Set<string>> {
  const open = meetings.flatMap(({ items }) => items).filter(({ status }) => status === 'open');
  const pulls = new Map<string, { repository: string; number: number }>();
  for (const { kind, owner, repo, number } of open.flatMap(({ references }) => references))
    if (kind === 'pull' && owner !== null && repo !== null)
      pulls.set(`${owner}/${repo}#${number}`.toLowerCase(), { repository: `${owner}/${repo}`, number });
  const merged = new Set<string>();
  for (const [key, { repository, number }] of [...pulls].slice(0, Math.max(0, most)))
    if (await isMerged?.(repository, number)) merged.add(key);
  return merged;
}

/** Files that tracked items speak of and that the repository no longer has. */
function vanishedPaths(tracked: readonly TrackedIssue[], tree: ReadonlySet<string>): string[] {
  const known = new Set(tracked.flatMap(({ item }) => item.mentions.map(({ path }) => path)));
  return [...known].filter((path) => !tree.has(path)).sort();
}

/** A closed pull request: there is nothing to read any more. */
const nothingAt = (head: string): Pick<Detected, 'head' | 'skipped' | 'changes'> => ({
  head,
  skipped: [],
  changes: null,
});

function emptyRun(
  request: SyncRequest,
  source: MinutesSource,
  detected: Pick<Detected, 'head' | 'skipped' | 'changes'>,
): SyncResult {
  return {
    kind: request.trigger.kind === 'pull-request' ? 'preview' : request.writes ? 'sync' : 'dry-run',
    serverUrl: request.serverUrl,
    repository: source.identity.repository,
    ...(request.config.tracker !== null && { tracker: request.config.tracker }),
    commit: detected.head,
    pullRequest: pullRequestOf(request),
    meetings: [],
    skipped: detected.skipped,
    plan: { operations: [], doubts: [], vanished: [], suggestions: [], fingerprint: '' },
    outcomes: [],
    diagnostics: [],
    pending: [],
    cap: null,
    stopped: null,
    changes: detected.changes,
  };
}

function pullRequestOf({ trigger, defaultBranch }: SyncRequest): PullRequestState | null {
  if (trigger.kind !== 'pull-request') return null;
  return { number: trigger.number, state: trigger.state, base: trigger.base, defaultBranch };
}
