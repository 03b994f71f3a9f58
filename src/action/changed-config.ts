import type { ConfigError } from '../config/config-error.ts';
import type { MinutesSource } from '../tracking/source.ts';
import type { SyncRequest } from '../sync/request.ts';

/** A config is not larger. Bytes. */
const LIMIT = 200_000;

/**
 * What is wrong with the config as a pull request would leave it; `null` if it does not touch it. It is parsed as
 * anybody's data and never used: the rules of a run come from the default branch. Change here when something else of a
 * proposed config should be checked.
 */
export async function errorsOfChangedConfig(
  trigger: SyncRequest['trigger'],
  path: string,
  source: MinutesSource,
): Promise<ConfigError[] | null> {
  if (trigger.kind !== 'pull-request' || trigger.state !== 'open') return null;
  const { files, head } = await source.changesOfPullRequest(trigger.number, trigger.head);
  const file = files.find((one) => one.path === path);
  if (file?.blob === undefined || file.blob === null) return null;
  const read = await source.readChanged({ path, blob: file.blob }, head, LIMIT);
  if (read === 'no-file') return null;
  if (read === 'too-large')
    return [{ file: path, line: 1, column: 1, message: `larger than ${LIMIT / 1000} kB: this is no config` }];
  const { loadConfig } = await import('../config/load.ts');
  const loaded = loadConfig(new TextDecoder().decode(read.bytes), path);
  return 'errors' in loaded ? loaded.errors : [];
}
