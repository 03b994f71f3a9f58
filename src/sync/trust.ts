/**
 * Whose issues may carry passports. Change here when another author is ours by itself.
 */
import type { Config } from '../config/schema.ts';
import type { Trust } from '../tracking/passport/passport.ts';
import type { MinutesSource } from '../tracking/source.ts';

/** Whose issues may carry passports. */
export const trustedAuthors = (config: Config): string[] => ['github-actions[bot]', ...config['trusted-authors']];

/** Which issues carry passports that count. */
export const trustOf = (config: Config, source: MinutesSource): Trust => ({
  label: config.label,
  authors: trustedAuthors(config),
  source: source.identity,
});
