import { detect, type Detected } from './sync/detect.ts';
import type { Meeting } from './minutes/meeting.ts';
import type { PullRequestState, Run } from './report/run.ts';
import { patternsOf, type Ports, type SyncRequest } from './sync/request.ts';
import type { Operation, Pending } from './tracking/operation.ts';
import type { MinutesSource } from './tracking/source.ts';
import { trustOf } from './sync/trust.ts';

/** The run, and what the push or pull request changed (`null` for a resync): where review comments may stand. */
export type SyncResult = Run & Pick<Detected, 'changes'>;

/**
 * The whole way: detect, then read, track and plan, then apply. Reports are rendered from what it returns.
 * All reads come before the plan, every decision is in the plan, and a dry run is the one `if` at the end.
 */
export async function sync(request: SyncRequest, ports: Ports): Promise<SyncResult> {
  const { config, trigger, writes } = request;
  const { source, tracker, onProgress, sleep } = ports;
  if (trigger.kind === 'pull-request' && trigger.state !== 'open')
    return emptyRun(request, source, nothingAt(trigger.head));

  const detected = await detect(trigger, source, patternsOf(request));
  const base = emptyRun(request, source, detected);
  if (detected.changes && detected.files.length === 0 && detected.removed.length === 0)
    return { ...base, isIdle: true };

  const overview = writes && config.overview !== false ? await overviewOf(request, ports) : null;
  // loaded only where there are minutes to decide about
  const [{ decide }, { apply, stoppedBy }] = await Promise.all([
    import('./sync/build-plan.ts'),
    import('./tracking/applying/apply.ts'),
  ]);
  const { pending, isFirst, labelSeen, ...decided } = await decide(request, ports, detected);
  const skipped = [...base.skipped, ...decided.skipped];
  const willBe = trigger.kind === 'pull-request' && decided.cap === null ? decided.plan.operations : [];
  const run: SyncResult = { ...base, ...decided, skipped, pending: pending.filter(hasIssue(willBe)) };
  if (!writes) return run;

  const trust = trustOf(config, source);
  const outcomes = await apply(run.plan, tracker, {
    trust,
    labelExists: !isFirst,
    serverUrl: request.serverUrl,
    ...(onProgress && { onProgress }),
    ...(sleep && { sleep }),
    ...(labelSeen && { labelSeen }),
  });
  const done = outcomes.filter(({ result }) => result === 'done').map(({ operation }) => operation);
  const stopped = stoppedBy(outcomes);
  const words = stopped === null ? ((await overview?.keep(run.meetings)) ?? []) : [];
  return {
    ...run,
    outcomes,
    pending: pending.filter(hasIssue(done)),
    stopped,
    ...(words.length > 0 && { overview: words }),
  };
}

/** Ticks are followed before anything is read; the overview is written when all is done. `null`: there can be none. */
async function overviewOf(
  request: SyncRequest,
  ports: Ports,
): Promise<{ keep: (meetings: readonly Meeting[]) => Promise<string[]> } | null> {
  const { overviews } = ports;
  if (overviews === undefined) return null;
  const { beforeSync, afterSync } = await import('./sync/overview/keep.ts');
  const before = await beforeSync(request, { ...ports, overviews });
  return { keep: (meetings) => afterSync(request, { ...ports, overviews }, before, meetings) };
}

/** Whether a task has an issue: one from before, or one that these operations create. */
function hasIssue(operations: readonly Operation[]): (task: Pending) => boolean {
  const created = new Set(operations.filter(({ operation }) => operation === 'create').map(({ id }) => id));
  return ({ id, number }) => number !== null || created.has(id);
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
    today: request.today,
    since: request.since,
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
  const { number, state, base, isSilent } = trigger;
  return { number, state, base, defaultBranch, isSilent };
}
