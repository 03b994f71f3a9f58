import { MemoryTracker } from '../../src/local/memory-tracker.ts';
import { configSchema, type Config } from '../../src/config/schema.ts';
import type { ActionItem, Meeting } from '../../src/minutes/meeting.ts';
import { apply, type ApplyOptions } from '../../src/tracking/applying/apply.ts';
import type { Operation, Outcome } from '../../src/tracking/operation.ts';
import { readRegister, type Passport, type Trust } from '../../src/tracking/passport/passport.ts';
import { loginsOf, plan, withCap, type Planned, type PlanInput } from '../../src/tracking/planning/plan.ts';
import { releasedIssues } from '../../src/tracking/planning/released.ts';
import type { Issue, Tracker } from '../../src/tracking/tracker.ts';
import { aMeeting, anItem } from './builders.ts';

const source = { host: 'github.com', repository: 'harbour/minutes', repositoryId: 7 };

/** A repository of minutes and its tracker, without Markdown and without a network. */
export class MinutesRun {
  readonly tracker: MemoryTracker;
  /** What the runs write through: the tracker, or something that breaks it. */
  port: Tracker;
  config: Config;
  since = '2024-01-01';
  readonly trust: Trust;
  readonly #pages = new Map<string, Meeting>();
  readonly #removed = new Set<string>();
  #commits = 0;
  #runs = 0;
  #now = Date.parse('2024-03-01T12:00:00Z');

  constructor(config: Record<string, unknown> = {}, options: { assignable?: readonly string[]; author?: string } = {}) {
    this.config = configSchema.parse(config);
    this.tracker = new MemoryTracker({
      label: this.config.label,
      repositoryUrl: 'https://github.com/harbour/minutes',
      now: () => new Date((this.#now += 1000)).toISOString(),
      ...options,
    });
    this.port = this.tracker;
    this.trust = {
      label: this.config.label,
      authors: ['github-actions[bot]', ...this.config['trusted-authors']],
      source,
    };
  }

  /** Time goes on to a day. */
  today(day: string): void {
    this.#now = Date.parse(`${day}T12:00:00Z`);
  }

  /** The minutes of a day, with their items; the path follows from series and day. */
  write(date: string | null, items: readonly Partial<ActionItem>[], change: Partial<Meeting> = {}): Meeting {
    const series = change.series ?? 'networking';
    const meeting = aMeeting({
      date,
      series,
      path: `${series}/${date ?? 'undated'}.md`,
      ...change,
      items: items.map((item, index) => {
        const line = item.line ?? 10 + index;
        return anItem({ line, endLine: line, title: item.text ?? 'Compare the two tunnel drivers', ...item });
      }),
    });
    this.#pages.set(meeting.path, meeting);
    return meeting;
  }

  delete(path: string): void {
    this.#pages.delete(path);
    this.#removed.add(path);
  }

  async input(
    scope: PlanInput['scope'],
    meetings: readonly Meeting[],
    change: Partial<PlanInput> = {},
  ): Promise<PlanInput> {
    const { tracked, orphans } = readRegister(await this.port.list(), this.trust);
    return {
      meetings,
      tracked,
      orphans,
      scope,
      renamed: new Map(),
      removed: [...this.#removed],
      since: this.since,
      head: `${++this.#commits}`.padStart(40, 'c'),
      source,
      serverUrl: 'https://github.com',
      config: this.config,
      assignable: new Map(),
      run: `${++this.#runs}`,
      ...change,
    };
  }

  async plan(input: PlanInput): Promise<Planned> {
    const draft = plan(input);
    const logins = loginsOf(draft);
    const assignable = logins.length > 0 ? await this.port.assignable(logins, Infinity) : new Map<string, boolean>();
    const released = await releasedIssues(draft, input.scope, this.port, this.trust);
    return plan({ ...input, tracked: [...input.tracked, ...released], assignable });
  }

  /** A push that added these pages, or changed them everywhere. */
  async push(meetings: readonly Meeting[], change: Partial<PlanInput> = {}): Promise<Done> {
    const lines = new Map(meetings.map(({ path }) => [path, null]));
    return this.#do(await this.input({ kind: 'push', lines }, meetings, change));
  }

  /** All that is there. */
  async resync(change: Partial<PlanInput> = {}, options: Partial<ApplyOptions> = {}): Promise<Done> {
    return this.#do(await this.input({ kind: 'resync' }, [...this.#pages.values()], change), options);
  }

  async #do(input: PlanInput, options: Partial<ApplyOptions> = {}): Promise<Done> {
    const { plan: planned } = withCap(await this.plan(input), 20);
    return { plan: planned, outcomes: await apply(planned, this.port, { trust: this.trust, ...options }) };
  }

  async issue(number: number): Promise<Issue> {
    return this.tracker.read(number);
  }

  async passport(number: number): Promise<Passport> {
    const [tracked] = readRegister([await this.issue(number)], this.trust).tracked;
    if (!tracked) throw new Error(`#${number} has no passport`);
    return tracked.passport;
  }

  numbers(): number[] {
    return this.tracker.save().issues.map(({ number }) => number);
  }
}

export interface Done {
  plan: Planned;
  outcomes: Outcome[];
}

/** What a plan does, one word for each operation, with its number. */
export const inShort = ({ plan: { operations } }: Done): string[] =>
  operations.map(({ operation, number }) => (number === null ? operation : `${operation} #${number}`));

/** Those that write. */
export const writing = ({ plan: { operations } }: Done): Operation[] =>
  operations.filter(({ writes }) => writes !== null);

export const done = (date: string, change: Partial<NonNullable<ActionItem['evidence']>> = {}): Partial<ActionItem> => ({
  status: 'closed',
  evidence: { line: 11, text: `done on ${date}`, reason: 'completed', strength: 'explicit', ...change },
});
