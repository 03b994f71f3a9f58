import { resolve } from 'node:path';
import type { ConfigError } from '../config/config-error.ts';
import { defaultConfig } from '../config/default-config.ts';
import type { Config } from '../config/schema.ts';
import { findConfig, readBytes, type FileProblem } from '../local/files.ts';
import { minutesFiles } from '../local/minutes-files.ts';
import { readMinutes } from '../minutes/read.ts';
import { readingRules } from '../sync/collect.ts';
import { UsageError } from '../usage-error.ts';
import type { Checked } from '../report/check.ts';
import type { OfflineOptions } from './offline.ts';
import { json, type Printed } from './printed.ts';

/**
 * `check`: whether the config is valid and the pages are read, and what on them looks like tasks and is not. Change here
 * when something else should make a check fail.
 */
export async function check(
  paths: readonly string[],
  options: OfflineOptions & { strict?: boolean | undefined },
): Promise<Printed> {
  if (paths.includes('')) throw new UsageError('A path is empty.');
  const file = options.config ?? findConfig(paths[0] ?? '.');
  const { config, errors } = await loaded(file);
  // the config alone, as a hook names what was changed
  const pages = paths.filter((path) => file === null || resolve(path) !== resolve(file));
  const problems: FileProblem[] = [];
  const files = pages.length === 0 ? [] : minutesFiles(pages, config.minutes, file, problems);
  const { meetings, diagnostics } = readMinutes(files, readingRules(config), { today: options.today });
  const unreadable = diagnostics.filter(({ severity }) => severity === 'error');
  const isDoubtful = diagnostics.some(({ severity, unread }) => severity === 'warning' || unread !== undefined);
  const isFailed = errors.length + problems.length + unreadable.length > 0 || (options.strict === true && isDoubtful);
  const paged = [...new Set([...meetings, ...diagnostics].map(({ path }) => path))];
  const checked: Checked = {
    ok: !isFailed,
    config: { file, errors: errors.map(({ line, column, message }) => ({ line, column, message })) },
    problems: problems.map(({ path, message }) => ({ path, message })),
    pages: paged.map((path) => {
      const items = meetings.filter((meeting) => meeting.path === path).flatMap((meeting) => meeting.items);
      return {
        path,
        items: items.length,
        done: items.filter(({ status }) => status === 'closed').length,
        diagnostics: diagnostics.filter((diagnostic) => diagnostic.path === path),
      };
    }),
  };
  const { checkJson, renderCheck } = await import('../report/check.ts');
  return {
    stdout: options.json ? json(checkJson(checked)) : renderCheck(checked, options.paint),
    stderr: '',
    exitCode: isFailed ? 1 : 0,
  };
}

/** A wrong config is a finding here, and no reason to read nothing: the pages are read as without it. */
async function loaded(file: string | null): Promise<{ config: Config; errors: readonly ConfigError[] }> {
  if (file === null) return { config: defaultConfig, errors: [] };
  const read = readBytes(file);
  if ('problem' in read) throw new UsageError(`The config ${file} can't be read: ${read.problem.message}.`);
  const { loadConfig } = await import('../config/load.ts');
  const result = loadConfig(new TextDecoder().decode(read.bytes), file);
  return 'errors' in result ? { config: defaultConfig, errors: result.errors } : { config: result.config, errors: [] };
}
