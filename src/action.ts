import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { defaultConfig } from './config/default-config.ts';
import { connect, describe, refusePublicTracker, type Adapters, type Connection } from './adapters.ts';
import { readInputs, type Inputs } from './action/inputs.ts';
import { isPageFile } from './minutes/page/page-file.ts';
import { parsePayload, type EventRepository } from './action/payload.ts';
import { publish, type Desk } from './action/publish.ts';
import { sync } from './sync.ts';
import { logLine, logLines } from './report/escape.ts';
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
  if (!decision.go) {
    if (decision.level === 'error') core.setFailed(logLines(decision.message));
    else core.notice(logLines(decision.message));
    return;
  }
  if (decision.notice !== null) core.notice(logLines(decision.notice));
  await run(inputs, decision, repository);
}

async function run(inputs: Inputs, decision: Decision & { go: true }, repository: EventRepository): Promise<void> {
  const access = { ...accessOf(inputs), repository: repositoryName() };
  const connection = connect({
    ...access,
    serverUrl: context.serverUrl,
    repositoryId: repository.id ?? null,
    defaultBranch: repository.default_branch,
    configPath: inputs.config,
    workspace: process.env['GITHUB_WORKSPACE'] ?? null,
  });
  const trigger = await triggerOf(decision.trigger, connection);
  if (trigger === null) return;
  const config = (await touchesNoPage(trigger, connection)) ? defaultConfig : await connection.readConfig();
  const { ports, thread, pullRequestsOf } = connection.adapters(config);
  const obstacle = reasonNotToWrite(repository, config.tracker);
  if (decision.writes && obstacle !== null) core.warning(logLines(obstacle));
  const writes = decision.writes && !inputs.dryRun && obstacle === null;
  if (writes) {
    refuseClosedTracker(repository, config.tracker);
    await refusePublicTracker({ ...access, private: repository.private }, config);
  }
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
      onProgress: (done, total) => {
        core.info(`${done} of ${total} operations done`);
      },
    },
  );
  await publish(result, config, deskOf({ thread, pullRequestsOf }));
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
