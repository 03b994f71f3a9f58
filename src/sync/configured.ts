/**
 * The config of a run from its text. Change here when it comes from somewhere else.
 */
import { formatConfigError, type ConfigError } from '../config/config-error.ts';
import { defaultConfig } from '../config/default-config.ts';
import { DEFAULT_CONFIG_PATH } from '../config/default-path.ts';
import type { Config } from '../config/schema.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The config that a text says, with what it takes over from another repository's where that can be read; `null`, where there is no file, means every default, and needs neither YAML nor schema.
 * @throws {UsageError} with file, line and what is allowed.
 */
export async function configured(text: string | null, file: string, readShared?: ReadShared): Promise<Config> {
  if (text === null) return defaultConfig;
  const { loadConfig, loadShared } = await import('../config/load.ts');
  const { config } = accepted(loadConfig(text, file));
  const { extends: repository } = config;
  if (repository === null || readShared === undefined) return config;
  const shared = await readShared(repository);
  if (shared === null)
    throw new UsageError(
      `${file}: \`extends: ${repository}\`: there is no ${DEFAULT_CONFIG_PATH} on its default branch, or this token may not read it.`,
    );
  return accepted(loadConfig(text, file, accepted(loadShared(shared, `${repository}/${DEFAULT_CONFIG_PATH}`)).shared))
    .config;
}

/** The config of the repository that is extended; `null`: none, or not for us. */
export type ReadShared = (repository: string) => Promise<string | null>;

function accepted<Loaded extends object>(loaded: Loaded | { errors: ConfigError[] }): Loaded {
  if ('errors' in loaded) throw new UsageError(loaded.errors.map(formatConfigError).join('\n'));
  return loaded;
}
