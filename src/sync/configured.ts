/**
 * The config of a run from its text. Change here when it comes from somewhere else.
 */
import { formatConfigError } from '../config/config-error.ts';
import { defaultConfig } from '../config/default-config.ts';
import type { Config } from '../config/schema.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The config that a text says; `null`, where there is no file, means every default, and needs neither YAML nor schema.
 * @throws {UsageError} with file, line and what is allowed.
 */
export async function configured(text: string | null, file: string): Promise<Config> {
  if (text === null) return defaultConfig;
  const { loadConfig } = await import('../config/load.ts');
  const loaded = loadConfig(text, file);
  if ('errors' in loaded) throw new UsageError(loaded.errors.map(formatConfigError).join('\n'));
  return loaded.config;
}
