/**
 * `doctor`: what is in the way of a run, each line ok or with its cure. Change here when it should be asked otherwise.
 */
import { clientFor } from '../adapters.ts';
import { DEFAULT_CONFIG_PATH } from '../config/default-path.ts';
import type { Facts } from '../doctor/facts.ts';
import { findings } from '../doctor/findings.ts';
import { Contents } from '../github/contents.ts';
import { readHealth } from '../github/health.ts';
import { describeRepository } from '../github/lookups.ts';
import { renderFindings } from '../report/findings.ts';
import { configured } from '../sync/configured.ts';
import { isSameName } from '../tracking/names.ts';
import { UsageError } from '../usage-error.ts';
import { json, type Printed } from './printed.ts';
import { accessOf, refuseUnknownRepository, type RemoteOptions } from './remote.ts';

/** Reads only. Exit status 1 if something is to be mended. */
export async function doctor(options: RemoteOptions): Promise<Printed> {
  const { repo } = options;
  const client = clientFor(accessOf(options));
  const config = await readConfig(client, repo, options.config);
  const settings = config.read !== 'none' && 'config' in config.read ? config.read.config : null;
  const elsewhere = settings?.tracker != null && !isSameName(settings.tracker, repo) ? settings.tracker : null;
  const health = await readHealth(client, repo, {
    label: settings?.label ?? 'action-item',
    tracker: elsewhere ?? repo,
  }).catch(refuseUnknownRepository);
  const tracker = elsewhere === null ? null : await trackerFacts(client, elsewhere);
  const found = findings({ repository: repo, config, tracker, ...health });
  const exitCode = found.some(({ state }) => state === 'wrong') ? 1 : 0;
  return {
    stdout: options.json ? json({ findings: found }) : renderFindings(found, options.paint),
    stderr: '',
    exitCode,
  };
}

type Client = ReturnType<typeof clientFor>;

/** What is wrong with it is a finding. */
async function readConfig(client: Client, repository: string, path: string): Promise<Facts['config']> {
  const text = await new Contents(client, repository).asText(path);
  if (text === null) return { path, read: 'none' };
  try {
    const shared = (other: string): Promise<string | null> => new Contents(client, other).asText(DEFAULT_CONFIG_PATH);
    return { path, read: { config: await configured(text, path, shared) } };
  } catch (error) {
    if (error instanceof UsageError) return { path, read: { errors: error.message.split('\n') } };
    throw error;
  }
}

async function trackerFacts(client: Client, repository: string): Promise<NonNullable<Facts['tracker']>> {
  const { archived, has_issues: hasIssues, private: isPrivate } = await describeRepository(client, repository);
  return { repository, archived, hasIssues, private: isPrivate };
}
