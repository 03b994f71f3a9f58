import { configSchema, type Config } from '../../src/config/schema.ts';
import { MemoryTracker } from '../../src/local/memory-tracker.ts';
import type { SyncRequest } from '../../src/sync/request.ts';
import { sync, type SyncResult } from '../../src/sync.ts';
import { trustOf } from '../../src/sync/trust.ts';
import { referenceKey, type AskedReference, type ReferenceState } from '../../src/tracking/reference-state.ts';
import { readRegister, type TrackedIssue } from '../../src/tracking/passport/passport.ts';
import type { Tracker } from '../../src/tracking/tracker.ts';
import { breakTracker, type Call } from './broken-tracker.ts';
import { MemorySource, type Commit } from './memory-source.ts';

/** What one run came to: its result, and the calls that changed something in the tracker. */
export type Synced = SyncResult & { wrote: Call[] };

/**
 * A repository of minutes and its issues, with the whole way between them, and no network. Time stands still unless
 * told otherwise.
 */
export class MinutesRepository {
  readonly source = new MemorySource();
  readonly tracker: MemoryTracker;
  config: Config;
  /** How what the minutes point to stands. */
  readonly states = new Map<string, ReferenceState>();
  since = '2000-01-01';
  maxNewIssues = 1000;
  /** Only these; empty: all. */
  series: readonly string[] = [];
  #now = '2026-06-01T12:00:00Z';
  #runs = 0;

  constructor(config: Record<string, unknown> = {}) {
    this.config = configSchema.parse(config);
    this.tracker = new MemoryTracker({
      label: this.config.label,
      repositoryUrl: 'https://github.com/harbour/minutes',
      now: () => this.#now,
    });
  }

  /** Time goes on to a day. */
  today(day: string): void {
    this.#now = `${day}T12:00:00Z`;
  }

  /** Merges a commit, and the Action runs for that push. */
  async push(change: Commit): Promise<Synced> {
    const before = this.source.headSha;
    this.source.commit(change);
    return this.run({ kind: 'push', before });
  }

  async resync(): Promise<Synced> {
    return this.run({ kind: 'resync' });
  }

  async preview(number: number, change: Commit): Promise<Synced> {
    const head = this.source.propose(change);
    return this.run({ kind: 'pull-request', number, head, state: 'open', base: 'main', isSilent: false });
  }

  /** `through`: what the run reads and writes its issues through, in place of the tracker itself. */
  async run(trigger: SyncRequest['trigger'], through: Tracker = this.tracker): Promise<Synced> {
    const { tracker, writes } = breakTracker(through);
    const request: SyncRequest = {
      trigger,
      config: this.config,
      writes: trigger.kind !== 'pull-request',
      today: this.#now.slice(0, 10),
      since: this.since,
      maxNewIssues: this.maxNewIssues,
      paths: [],
      series: this.series,
      serverUrl: 'https://github.com',
      defaultBranch: 'main',
      runId: `${++this.#runs}`,
    };
    const stateOf = (asked: AskedReference): Promise<ReferenceState | null> =>
      Promise.resolve(this.states.get(referenceKey(asked)) ?? null);
    const result = await sync(request, { source: this.source, tracker, stateOf });
    const failed = result.outcomes.filter((outcome) => outcome.result === 'failed' || outcome.result === 'remaining');
    if (failed.length > 0) throw new Error(failed.map(({ message }) => message).join('\n'));
    return { ...result, wrote: writes() };
  }

  /** Every issue that carries a passport, open or closed, however old. */
  issues(): TrackedIssue[] {
    const stored = this.tracker.save().issues.map((issue) => ({ ...issue, comments: 0 }));
    return readRegister(stored, trustOf(this.config, this.source)).tracked;
  }
}

/** What a run did, one word for each operation, with its number: `create`, `close #3`. */
export const inShort = ({ plan: { operations } }: SyncResult): string[] =>
  operations.map(({ operation, number }) => (number === null ? operation : `${operation} #${number}`));

/**
 * Every task that is open, with all its mentions and what they say: what replay and resync must agree on, up to the
 * naming of ids and without the commits.
 */
export const openTasks = (repository: MinutesRepository): string[] =>
  repository
    .issues()
    .filter(({ issue }) => issue.state === 'open')
    .map(({ item }) =>
      item.mentions
        .map(({ path, line, ordinal, date, status }) => `${path}:${line}.${ordinal} ${date ?? 'undated'} ${status}`)
        .join('\n'),
    )
    .sort();
