import { setTimeout as delay } from 'node:timers/promises';
import { defaultConfig } from './config/default-config.ts';
import { DEFAULT_CONFIG_PATH } from './config/default-path.ts';
import type { OpenTitle } from './tracking/tracker.ts';
import type { Config } from './config/schema.ts';
import { configured } from './sync/configured.ts';
import { createClient } from './github/client.ts';
import { Contents } from './github/contents.ts';
import { Ears } from './github/ears.ts';
import { Issues } from './github/issues.ts';
import {
  closingOf,
  describeRepository,
  findPullRequest,
  loginOf,
  openTitles,
  pullRequestsOf,
  stateOf,
  type RepositoryFacts,
} from './github/lookups.ts';
import { proxiedFetch } from './github/proxied-fetch.ts';
import { OverviewIssues } from './github/overview-issues.ts';
import { PullRequestThread } from './github/pull-request.ts';
import { Repository } from './github/repository.ts';
import type { Ports } from './sync/request.ts';
import { trustedAuthors } from './sync/trust.ts';
import { isSameName } from './tracking/names.ts';
import { UsageError } from './usage-error.ts';
import { keepYoungSpace } from './young-space.ts';

export interface Access {
  token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3`. */
  apiUrl: string;
  /** Progress for people. */
  log: (message: string) => void;
  /** Names proxies. */
  env: Readonly<Record<string, string | undefined>>;
}

export interface ConnectOptions extends Access {
  /** `https://github.com`, or `https://HOST`. */
  serverUrl: string;
  /** `owner/repo` of the minutes. */
  repository: string;
  repositoryId: number | null;
  defaultBranch: string;
  /** Where the config lies on the default branch. */
  configPath: string;
  /** A folder that perhaps holds a checkout of the repository; `null`: none. */
  workspace: string | null;
}

/** What a run needs of GitHub before it knows the config. */
export interface Connection {
  source: Repository;
  /** The open pull request of a fork's branch, if its head still is that commit. */
  findPullRequest: (branch: {
    owner: string;
    name: string;
    head: string;
  }) => Promise<{ number: number; base: string } | null>;
  /**
   * Reads the config from the default branch: one request, one more where it extends another repository's.
   * @throws {UsageError} for a wrong config, with file, line and what is allowed; for a named one that does not exist.
   */
  readConfig: () => Promise<Config>;
  adapters: (config: Config) => Adapters;
  /** Hears and answers comments. Before the config is known: who may speak. */
  ears: (config: Config) => Ears;
}

/** Everything else, built for one config. */
export interface Adapters {
  ports: Pick<Ports, 'source' | 'tracker' | 'stateOf' | 'login' | 'sleep' | 'overviews'>;
  thread: (pullRequest: number) => PullRequestThread;
  /** Merged pull requests that a commit came with. */
  pullRequestsOf: (commit: string) => Promise<number[]>;
  /** Who closed an issue of the tracker, and when (ISO instant). */
  closingOf: (number: number) => Promise<{ by: string | null; at: string | null }>;
  /** The tracker's open issues, whosever they are. */
  openTitles: () => Promise<OpenTitle[]>;
}

/** Connects both doors with GitHub. Asks nothing yet. */
export function connect(options: ConnectOptions): Connection {
  const { repository, workspace } = options;
  const client = clientOf(options, defaultConfig);
  const source = new Repository(client, {
    identity: { host: new URL(options.serverUrl).host, repository, repositoryId: options.repositoryId },
    defaultBranch: options.defaultBranch,
    ...(workspace !== null && { localBlobs: (shas) => localBlobs(workspace, shas) }),
  });
  return {
    source,
    findPullRequest: (branch) => findPullRequest(client, repository, branch),
    readConfig: () => readConfig(client, source, options),
    adapters: (config) => adapters(source, options, config),
    ears: (config) => new Ears(clientOf(options, config), { repository, authors: trustedAuthors(config) }),
  };
}

/** Only a resync looks for them. */
async function localBlobs(workspace: string, shas: readonly string[]): Promise<Map<string, Uint8Array>> {
  const { workspaceBlobs } = await import('./github/workspace.ts');
  return workspaceBlobs(workspace, shas);
}

async function readConfig(
  client: Client,
  source: Repository,
  { configPath, defaultBranch }: ConnectOptions,
): Promise<Config> {
  const text = await source.readText(configPath);
  if (text === null && configPath !== DEFAULT_CONFIG_PATH)
    throw new UsageError(
      `There is no ${configPath} on ${defaultBranch} of ${source.identity.repository}: the config is read from the default branch. Without \`config\`, it is ${DEFAULT_CONFIG_PATH}, or the defaults.`,
    );
  return configured(text, configPath, (other) => new Contents(client, other).asText(DEFAULT_CONFIG_PATH));
}

function adapters(source: Repository, options: ConnectOptions, config: Config): Adapters {
  keepYoungSpace();
  const { repository } = options;
  const tracker = config.tracker ?? repository;
  const client = clientOf(options, config);
  return {
    ports: {
      source,
      tracker: new Issues(client, { repository: tracker, label: config.label, now: Date.now }),
      stateOf: (reference) => stateOf(client, repository, reference),
      login: () => loginOf(client),
      overviews: new OverviewIssues(client, tracker),
      sleep: (milliseconds) => delay(milliseconds),
    },
    thread: (number) => new PullRequestThread(client, { repository, number, authors: trustedAuthors(config) }),
    pullRequestsOf: (commit) => pullRequestsOf(client, repository, commit),
    closingOf: (number) => closingOf(client, tracker, number),
    openTitles: () => openTitles(client, tracker),
  };
}

type Client = ReturnType<typeof createClient>;

const clientOf = ({ token, apiUrl, log, env }: Access, { pace }: Config): Client => {
  const fetch = proxiedFetch(env);
  return createClient({ token, baseUrl: apiUrl, pace, log, ...(fetch && { fetch }) });
};

/** A client for what needs no config. */
export const clientFor = (access: Access): Client => clientOf(access, defaultConfig);

/**
 * Asks only where it matters: minutes that not everybody may read, and issues in another repository.
 * @throws {UsageError} before the words of private minutes stand in a tracker that everybody reads
 */
export async function refusePublicTracker(
  access: Access & { repository: string; private: boolean | undefined },
  config: Config,
): Promise<void> {
  const { tracker } = config;
  if (tracker === null || config['public-tracker'] || access.private === false) return;
  const { repository } = access;
  if (isSameName(tracker, repository) || !(access.private ?? (await describe(access)).private)) return;
  if ((await describe({ ...access, repository: tracker })).private) return;
  throw new UsageError(
    `${repository} is private, and its issues would be read by everybody in ${tracker}. If that is meant, say \`public-tracker: true\` in the config; else name a private \`tracker\`, or none.`,
  );
}

/** Asks GitHub about a repository before anything else is known of it. */
export async function describe(access: Access & { repository: string }): Promise<RepositoryFacts> {
  return describeRepository(clientOf(access, defaultConfig), access.repository);
}
