import type { Config } from '../config/schema.ts';
import { connect, describe, refusePublicTracker, type Access, type Adapters } from '../adapters.ts';
import { count, sinceDay } from '../action/inputs.ts';
import { checkedToken } from '../action/token.ts';
import { isUnread } from '../sync/unread.ts';
import { json, type Printed } from './printed.ts';
import { planJson } from '../report/json.ts';
import { noMinutesWords } from '../report/no-minutes.ts';
import { terminalText } from '../report/escape.ts';
import type { Paint } from '../report/paint.ts';
import { MANY_PAGES, progressLine } from '../report/progress.ts';
import { renderOutcomes, renderPlan } from '../report/terminal.ts';
import { untrustedWords } from '../report/untrusted.ts';
import { agendaOfIssues } from '../sync/agenda.ts';
import { Questions } from '../sync/questions.ts';
import { registerOf } from '../sync/ours.ts';
import { sync, type SyncResult } from '../sync.ts';
import { trustOf } from '../sync/trust.ts';
import { apply } from '../tracking/applying/apply.ts';
import { cut } from '../plain-text/plain-line.ts';
import type { Outcome } from '../tracking/operation.ts';
import type { TrackedIssue } from '../tracking/passport/passport.ts';
import { TrackerError } from '../tracking/tracker.ts';
import { runsOf, undoPlan } from '../tracking/applying/undo.ts';
import { UsageError } from '../usage-error.ts';

export interface RemoteOptions {
  /** `owner/repo`. */
  repo: string;
  config: string;
  json?: boolean | undefined;
  paint: Paint;
  env: Readonly<Record<string, string | undefined>>;
  now: Date;
  /** Progress, for stderr. */
  log: (message: string) => void;
}

export interface ResyncOptions extends RemoteOptions {
  since: string;
  maxNewIssues: string;
  series: readonly string[];
}

/** `plan` and `sync`: what a resync of the default branch would do, or does. */
export async function resync(patterns: readonly string[], options: ResyncOptions, writes: boolean): Promise<Printed> {
  // before the network: who mistypes an option should not wait for GitHub to hear it
  const since = sinceDay('--since', options.since, options.now);
  const maxNewIssues = count('--max-new-issues', options.maxNewIssues);
  const { config, ports, isFork, defaultBranch, serverUrl, refusePublic } = await openRepository(options);
  if (writes && isFork) refuseForeignTracker(options.repo, config.tracker);
  if (writes) await refusePublic();
  const result = await sync(
    {
      trigger: { kind: 'resync' },
      config,
      writes,
      today: options.now.toISOString().slice(0, 10),
      since,
      maxNewIssues,
      paths: patterns,
      series: options.series,
      serverUrl,
      defaultBranch,
      runId: null,
    },
    {
      ...ports,
      onProgress: (outcome, done, total) => {
        options.log(progressLine(outcome, done, total));
      },
      onReading: (pages) => {
        if (pages >= MANY_PAGES) options.log(`reading ${pages} pages of minutes`);
      },
    },
  );
  const stdout = options.json ? json(resultJson(result, writes)) : textOf(result, writes, options.paint);
  const unfinished = result.outcomes.some(({ result: end }) => end === 'failed' || end === 'remaining');
  const unread = unreadOf(result);
  const stderr = [...unread, ...noMinutesWords(result), ...untrustedWords(result)]
    .map((words) => `minutes-to-issues: ${terminalText(words)}\n`)
    .join('');
  return { stdout, stderr, exitCode: unfinished || unread.length > 0 || (writes && result.cap !== null) ? 1 : 0 };
}

/** Pages of which nothing was read, and why. */
const unreadOf = ({ skipped, diagnostics }: SyncResult): string[] => [
  ...skipped.flatMap(({ path, reason }) => (path === '' ? [] : `${path}: ${reason}: not read`)),
  ...diagnostics.filter(isUnread).map(({ path, message }) => `${path}: ${message}`),
];

/** A fork inherits its parent's config, and so perhaps the name of its parent's tracker. */
export function refuseForeignTracker(fork: string, tracker: string | null): void {
  if (tracker === null || tracker.toLowerCase() === fork.toLowerCase()) return;
  throw new UsageError(
    `${fork} is a fork, and its config names ${tracker} as the tracker, most likely its parent's: a fork writes into its own. If it keeps minutes of its own, say \`tracker: ${fork}\` in its config.`,
  );
}

const textOf = ({ plan, cap, outcomes }: SyncResult, writes: boolean, paint: Paint): string =>
  renderPlan(plan, paint, cap) + (writes ? `\n${renderOutcomes(outcomes, paint)}` : '');

const resultJson = ({ plan: made, outcomes, cap, skipped, diagnostics }: SyncResult, writes: boolean): object => ({
  ...planJson(made),
  skipped,
  diagnostics,
  ...(cap && { cap }),
  ...(writes && { outcomes: outcomes.map(outcomeJson) }),
});

const outcomeJson = ({ operation: { id, operation }, ...outcome }: Outcome): object => ({ id, operation, ...outcome });

/** `agenda --repo`: the open tasks, with their issues and what happened on GitHub since the last meeting. */
export async function agendaOf(options: RemoteOptions & { series?: string | undefined }): Promise<Printed> {
  const { config, ports, closingOf } = await openRepository(options);
  const stdout = await agendaOfIssues(options.series ?? null, { config, ports, closingOf });
  return { stdout, stderr: '', exitCode: 0 };
}

/** `undo --run ID`: closes what one run created, reopens what it closed; only shows it without `--yes`. */
export async function undo(options: RemoteOptions & { run: string; yes: boolean }): Promise<Printed> {
  const { config, ports, serverUrl } = await openRepository(options);
  const { tracked } = await registerOf(config, ports, Questions.unlimited());
  const runUrl = `${serverUrl}/${options.repo}/actions/runs/${encodeURIComponent(options.run)}`;
  const made = undoPlan(tracked, options.run, { serverUrl, runUrl });
  const hint = made.operations.length === 0 ? `minutes-to-issues: ${nothingToUndo(options.run, tracked)}\n` : '';
  const outcomes = options.yes ? await apply(made, ports.tracker, { trust: trustOf(config, ports.source) }) : [];
  const text =
    renderPlan(made, options.paint) +
    (options.yes
      ? `\n${renderOutcomes(outcomes, options.paint)}`
      : hint === ''
        ? '\nNothing is written without --yes.\n'
        : '');
  const failed = outcomes.some(({ result }) => result === 'failed' || result === 'remaining');
  const result = { ...planJson(made), ...(options.yes && { outcomes: outcomes.map(outcomeJson) }) };
  return { stdout: options.json ? json(result) : text, stderr: hint, exitCode: failed ? 1 : 0 };
}

/** So many runs are named. */
const MOST_RUNS = 5;

function nothingToUndo(run: string, tracked: readonly TrackedIssue[]): string {
  const runs = runsOf(tracked);
  if (runs.includes(run))
    return `What run ${run} created is closed, and what it closed is open: nothing is left to undo.`;
  // an id stands in a passport, which people may edit
  const named = runs.slice(0, MOST_RUNS).map((id) => cut(terminalText(id), 40));
  const known = [...named, ...(runs.length > MOST_RUNS ? ['…'] : [])].join(', ');
  return `No issue says that run ${terminalText(run)} created or closed it. The issues name ${runs.length === 0 ? 'no run at all' : `run ${known}`}.`;
}

export interface Opened extends Adapters {
  config: Config;
  isFork: boolean;
  defaultBranch: string;
  serverUrl: string;
  /** @throws {UsageError} */
  refusePublic: () => Promise<void>;
}

/**
 * What `--repo` and the environment give.
 * @throws {UsageError} before anything is asked
 */
export function accessOf({ repo, env, log }: RemoteOptions): Access & { repository: string } {
  if (!/^[\w.-]+\/[\w.-]+$/u.test(repo)) throw new UsageError(`--repo ${repo} is not OWNER/REPO.`);
  const token = checkedToken(env['GITHUB_TOKEN'] ?? '', 'GITHUB_TOKEN');
  if (token === '')
    throw new UsageError(
      'GITHUB_TOKEN is not set: GitHub’s API needs a token, for example GITHUB_TOKEN=$(gh auth token).',
    );
  return { token, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', repository: repo, log, env };
}

/** The repository that `--repo` names, its config, and what a run works with. */
export async function openRepository(options: RemoteOptions): Promise<Opened> {
  const access = accessOf(options);
  const ownServer = serverOf(access.apiUrl);
  const serverUrl = options.env['GITHUB_SERVER_URL'] ?? ownServer;
  const facts = await describe(access).catch(refuseUnknownRepository);
  const { readConfig, adapters } = connect({
    ...access,
    serverUrl,
    repositoryId: facts.id,
    defaultBranch: facts.default_branch,
    configPath: options.config,
    workspace: null,
  });
  const config = await readConfig();
  return {
    ...adapters(config),
    config,
    isFork: facts.fork,
    defaultBranch: facts.default_branch,
    serverUrl,
    refusePublic: () => refusePublicTracker({ ...access, private: facts.private }, config),
  };
}

/** A repository that is not there, or not for this token, is a matter of `--repo` or of the token. */
export function refuseUnknownRepository(error: unknown): never {
  if (error instanceof TrackerError && error.failure === 'missing')
    throw new UsageError(error.message, { cause: error });
  throw error;
}

/** `https://api.HOST` belongs to `https://HOST` (github.com, and HOST.ghe.com), `https://HOST/api/v3` of an Enterprise Server as well. */
export function serverOf(apiUrl: string): string {
  if (!/^https?:\/\//u.test(apiUrl) || !URL.canParse(apiUrl))
    throw new UsageError(`GITHUB_API_URL ${apiUrl} is not the URL of an API, such as https://api.github.com.`);
  const { origin, pathname } = new URL(apiUrl);
  return pathname.startsWith('/api/') ? origin : origin.replace('//api.', '//');
}
