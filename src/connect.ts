import { formatConfigError } from './config/config-error.ts';
import { DEFAULT_CONFIG_PATH } from './config/default-path.ts';
import { loadConfig } from './config/load.ts';
import type { Config } from './config/schema.ts';
import { createClient } from './github/client.ts';
import { Issues } from './github/issues.ts';
import { closingOf, describeRepository, findPullRequest, isMerged, type RepositoryFacts } from './github/lookups.ts';
import { PullRequestThread } from './github/pull-request.ts';
import { Repository } from './github/repository.ts';
import { workspaceBlobs } from './github/workspace.ts';
import type { Ports } from './request.ts';
import { trustedAuthors } from './trust.ts';
import { UsageError } from './usage-error.ts';

export interface ConnectOptions {
  token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3`. */
  apiUrl: string;
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
  /** Progress for people. */
  log: (message: string) => void;
}

/** Everything that a run needs of GitHub, built for one repository and its config. */
export interface Connection {
  config: Config;
  ports: Pick<Ports, 'source' | 'tracker' | 'isMerged'>;
  thread: (pullRequest: number) => PullRequestThread;
  /** Who closed an issue of the tracker, and when (ISO instant). */
  closingOf: (number: number) => Promise<{ by: string | null; at: string | null }>;
  /** The open pull request of a fork's branch, if its head still is that commit. */
  findPullRequest: (branch: {
    owner: string;
    name: string;
    head: string;
  }) => Promise<{ number: number; base: string } | null>;
}

/** Before the config is read we don't know the pace; nothing is written before. Milliseconds. */
const DEFAULT_PACE = 1000;

/**
 * Builds the adapters of both doors. Reads the config from the default branch: one request.
 * @throws {UsageError} for a wrong config, with file, line and what is allowed; for a named one that does not exist.
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { token, apiUrl: baseUrl, log, repository, workspace } = options;
  const clientOf = (pace: number): ReturnType<typeof createClient> => createClient({ token, baseUrl, pace, log });
  const identity = { host: new URL(options.serverUrl).host, repository, repositoryId: options.repositoryId };
  const sourceOf = (client: ReturnType<typeof createClient>): Repository =>
    new Repository(client, {
      identity,
      defaultBranch: options.defaultBranch,
      ...(workspace !== null && { localBlobs: (shas) => workspaceBlobs(workspace, shas) }),
    });

  const text = await sourceOf(clientOf(DEFAULT_PACE)).readText(options.configPath);
  if (text === null && options.configPath !== DEFAULT_CONFIG_PATH)
    throw new UsageError(
      `There is no ${options.configPath} on ${options.defaultBranch} of ${repository}: the config is read from the default branch. Without \`config\`, it is ${DEFAULT_CONFIG_PATH}, or the defaults.`,
    );
  const loaded = loadConfig(text, options.configPath);
  if ('errors' in loaded) throw new UsageError(loaded.errors.map(formatConfigError).join('\n'));
  const { config } = loaded;
  const client = clientOf(config.pace);
  const tracker = new Issues(client, { repository: config.tracker ?? repository, label: config.label, now: Date.now });
  return {
    config,
    ports: {
      source: sourceOf(client),
      tracker,
      isMerged: (pullRequests, number) => isMerged(client, pullRequests, number),
    },
    thread: (number) => new PullRequestThread(client, { repository, number, authors: trustedAuthors(config) }),
    closingOf: (number) => closingOf(client, config.tracker ?? repository, number),
    findPullRequest: (branch) => findPullRequest(client, repository, branch),
  };
}

/** Asks GitHub about a repository before anything else is known of it. */
export async function describe(
  options: Pick<ConnectOptions, 'token' | 'apiUrl' | 'repository' | 'log'>,
): Promise<RepositoryFacts> {
  const { token, apiUrl: baseUrl, log } = options;
  return describeRepository(createClient({ token, baseUrl, pace: DEFAULT_PACE, log }), options.repository);
}
