import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { defaultConfig } from './config/default-config.ts';
import type { Config } from './config/schema.ts';
import { connect, describe, refusePublicTracker, type Adapters, type Connection } from './adapters.ts';
import { errorsOfChangedConfig } from './action/changed-config.ts';
import { readInputs, type Inputs } from './action/inputs.ts';
import { formatConfigError } from './config/config-error.ts';
import { isPageFile } from './minutes/page/page-file.ts';
import { parsePayload, type EventRepository } from './action/payload.ts';
import { publish, type Desk } from './action/publish.ts';
import { sync, type SyncResult } from './sync.ts';
import { logLine, logLines } from './report/escape.ts';
import { MANY_PAGES, progressLine } from './report/progress.ts';
import type { SyncRequest } from './sync/request.ts';
import { decide, type Decision } from './action/trigger.ts';
import type { Trigger } from './sync/trigger.ts';
import { UsageError } from './usage-error.ts';

/** The door that GitHub opens: environment and event in, comments, issues, outputs and the run's colour out. */
async function main(): Promise<void> {
  const inputs = readInputs((name) => core.getInput(name), new Date());
  core.setSecret(inputs.token);
  const payload = parsePayload(context.payload);
  const repository = payload.repository ?? (await describeRepository(inputs));
  const decision = decide(context.eventName, payload, repository.default_branch, context.ref, inputs.mode);
  if (decision.go === 'hear') {
    await listenTo(inputs, decision, repository);
    return;
  }
  if (!decision.go) {
    if (decision.level === 'error') core.setFailed(logLines(decision.message));
    else core.notice(logLines(decision.message));
    return;
  }
  if (decision.notice !== null) core.notice(logLines(decision.notice));
  await run(inputs, decision, repository);
}

/** A command in a comment. Loaded only for those who may give one. */
async function listenTo(
  inputs: Inputs,
  { comment, writes }: Decision & { go: 'hear' },
  repository: EventRepository,
): Promise<void> {
  const connection = connectTo(inputs, repository);
  const { maySpeak } = await import('./bot/listen.ts');
  const right = await maySpeak(comment, connection.ears(defaultConfig));
  if (right === null) {
    core.notice(
      logLine(
        `${comment.author} may not tell the bot anything: that is for people with write permission, and those to whom the issue is assigned.`,
      ),
    );
    return;
  }
  const config = await connection.readConfig();
  const obstacle = writes ? obstacleTo(repository, config.tracker) : 'this workflow runs with `mode: preview`';
  const { hear } = await import('./action/hear.ts');
  const heard = await hear(comment, right, {
    config,
    connection,
    obstacle: inputs.dryRun ? 'this workflow runs with `dry-run: true`' : obstacle,
    repository: repositoryName(),
    serverUrl: context.serverUrl,
    runId: process.env['GITHUB_RUN_ID'] ?? null,
    perform: async (trigger, canWrite) => {
      if (canWrite)
        await refusePublicTracker(
          { ...accessOf(inputs), repository: repositoryName(), private: repository.private },
          config,
        );
      return perform(inputs, trigger, { connection, config, writes: canWrite, repository });
    },
  });
  for (const words of heard.notices) core.notice(logLine(words));
  for (const words of heard.failures) core.setFailed(logLine(words));
}

/** Why nothing can be written, in words; `null`: it can. */
function obstacleTo(repository: EventRepository, tracker: string | null): string | null {
  const fork = reasonNotToWrite(repository, tracker);
  if (fork !== null) return fork;
  try {
    refuseClosedTracker(repository, tracker);
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

function connectTo(inputs: Inputs, repository: EventRepository): Connection {
  return connect({
    ...accessOf(inputs),
    repository: repositoryName(),
    serverUrl: context.serverUrl,
    repositoryId: repository.id ?? null,
    defaultBranch: repository.default_branch,
    configPath: inputs.config,
    workspace: process.env['GITHUB_WORKSPACE'] ?? null,
  });
}

async function run(inputs: Inputs, decision: Decision & { go: true }, repository: EventRepository): Promise<void> {
  const connection = connectTo(inputs, repository);
  const trigger = await triggerOf(decision.trigger, connection);
  if (trigger === null) return;
  await checkChangedConfig(trigger, inputs.config, connection);
  const config = (await touchesNoPage(trigger, connection)) ? defaultConfig : await connection.readConfig();
  const obstacle = reasonNotToWrite(repository, config.tracker);
  if (decision.writes && obstacle !== null) core.warning(logLines(obstacle));
  const writes = decision.writes && !inputs.dryRun && obstacle === null;
  if (writes) {
    refuseClosedTracker(repository, config.tracker);
    await refusePublicTracker(
      { ...accessOf(inputs), repository: repositoryName(), private: repository.private },
      config,
    );
  }
  await perform(inputs, trigger, { connection, config, writes, repository });
}

/** A config that a pull request proposes: its errors stand on their lines, and the run is red, as all would be after the merge. */
async function checkChangedConfig(
  trigger: SyncRequest['trigger'],
  path: string,
  { source }: Connection,
): Promise<void> {
  const errors = await errorsOfChangedConfig(trigger, path, source);
  if (errors === null) return;
  for (const { file, line, column, message } of errors)
    core.error(logLine(message), { title: 'Wrong config', file, startLine: line, startColumn: column });
  if (errors.length === 0) core.info(`${logLine(path)} is valid; it counts once it is merged.`);
  else core.setFailed(logLines(`${path} would be wrong: ${errors.map(formatConfigError).join('\n')}`));
}

/** What a run works with once it knows its config. */
interface Stage {
  connection: Connection;
  config: Config;
  writes: boolean;
  repository: EventRepository;
}

/** The run itself, and what everybody is told of it. */
async function perform(
  inputs: Inputs,
  trigger: SyncRequest['trigger'],
  { connection, config, writes, repository }: Stage,
): Promise<SyncResult> {
  const { ports, thread, pullRequestsOf } = connection.adapters(config);
  const result = await sync(
    {
      trigger,
      config,
      writes,
      today: new Date().toISOString().slice(0, 10),
      since: inputs.since,
      maxNewIssues: inputs.maxNewIssues,
      paths: inputs.paths,
      series: inputs.series,
      serverUrl: context.serverUrl,
      defaultBranch: repository.default_branch,
      runId: process.env['GITHUB_RUN_ID'] ?? null,
    },
    {
      ...ports,
      onProgress: (outcome, done, total) => {
        core.info(progressLine(outcome, done, total));
      },
      onReading: (pages) => {
        if (pages >= MANY_PAGES) core.info(`reading ${pages} pages of minutes`);
      },
    },
  );
  await publish(result, config, deskOf({ thread, pullRequestsOf }));
  return result;
}

/** The second stage of a fork's pull request learns from the API, and from nothing else, which one it is about. */
async function triggerOf(trigger: Trigger, connection: Connection): Promise<SyncRequest['trigger'] | null> {
  if (trigger.kind !== 'pull-request-of') return trigger;
  const { headOwner: owner, headBranch: name, head } = trigger;
  const found = await connection.findPullRequest({ owner, name, head });
  if (found !== null) return { kind: 'pull-request', head, state: 'open', isSilent: false, ...found };
  core.notice(
    logLine(`No open pull request has ${owner}:${name} at ${head.slice(0, 7)} as its head: a newer run speaks for it.`),
  );
  return null;
}

/** Only Markdown and plain text can be minutes, whatever a config says: most pull requests end here, without the config and what reads it. */
async function touchesNoPage(trigger: SyncRequest['trigger'], { source }: Connection): Promise<boolean> {
  if (trigger.kind !== 'pull-request' || trigger.state !== 'open') return false;
  const { files, complete } = await source.changesOfPullRequest(trigger.number, trigger.head);
  return complete && !files.some(({ path, previousPath }) => isPageFile(path) || isPageFile(previousPath ?? ''));
}

/**
 * Why this run must not write: said, and not red. A fork inherits its parent's workflow and config; it may write into its
 * own tracker, if its config says so, and into nobody else's.
 */
function reasonNotToWrite(repository: EventRepository, tracker: string | null): string | null {
  const name = repositoryName();
  if (!repository.fork || tracker?.toLowerCase() === name.toLowerCase()) return null;
  return `${name} is a fork: it writes no issues, so that it can't write into its parent's tracker. If it keeps minutes of its own, say \`tracker: ${name}\` in its config.`;
}

/** What would fail at the first write, said before anything is done. */
function refuseClosedTracker(repository: EventRepository, tracker: string | null): void {
  const name = repositoryName();
  if (tracker !== null && tracker.toLowerCase() !== name.toLowerCase()) return;
  if (repository.archived)
    throw new UsageError(
      `${name} is archived: GitHub lets nobody write to it. Unarchive it, or switch this workflow off.`,
    );
  if (!repository.has_issues)
    throw new UsageError(
      `Issues are switched off in ${name}. Switch them on in the repository's settings, or name another \`tracker\` in the config.`,
    );
}

/** For the rare event without a repository in its payload. */
const describeRepository = (inputs: Inputs): Promise<EventRepository> =>
  describe({ ...accessOf(inputs), repository: repositoryName() });

const accessOf = ({ token }: Inputs) => ({ token, apiUrl: context.apiUrl, log: core.info, env: process.env });

const repositoryName = (): string => `${context.repo.owner}/${context.repo.repo}`;

const ANNOTATE = { notice: core.notice, warning: core.warning, error: core.error };

function deskOf(github: Pick<Adapters, 'thread' | 'pullRequestsOf'>): Desk {
  return {
    ...github,
    setOutput: core.setOutput,
    writeFile: async (name, text) => {
      const folder = process.env['RUNNER_TEMP'] ?? tmpdir();
      await mkdir(folder, { recursive: true });
      const path = join(folder, name);
      await writeFile(path, text);
      return path;
    },
    writeSummary: async (markdown) => {
      if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write();
      // what minutes say must not be taken for a command to the runner
      else for (const line of markdown.split('\n')) core.info(logLine(line));
    },
    annotate: ({ level, message, line, ...properties }) => {
      ANNOTATE[level](message, { ...properties, ...(line !== undefined && { startLine: line }) });
    },
    notice: (message) => {
      core.notice(logLines(message));
    },
    info: core.info,
    fail: (message) => {
      core.setFailed(logLines(message));
    },
  };
}

main().catch((error: unknown) => {
  core.setFailed(logLines(error instanceof Error ? error.message : String(error)));
});
