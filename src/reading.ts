import type { Config } from './config/schema.ts';
import type { Detected } from './detect.ts';
import type { ReadingRules } from './minutes/meeting.ts';
import type { RawFile, ReadMinutes } from './minutes/read.ts';
import type { MinutesSource } from './tracking/source.ts';

/** The part of the config that reading needs. `knownLogins` help with misspelt handles, nothing else. */
export function readingRules(config: Config, knownLogins: readonly string[] = []): ReadingRules {
  return {
    markers: config.markers,
    languages: config.language,
    references: { defaultOwner: config.references['default-owner'], aliases: config.references.aliases },
    series: config.series,
    knownLogins,
  };
}

/** A preview reads only small files, so that a hostile pull request costs little. Bytes. */
const PREVIEW_BYTES = 1_000_000;
const SYNC_BYTES = 5_000_000;

/** Fetches what was detected and reads it. The parser is loaded here, only when there is something to parse. */
export async function readDetected(
  source: MinutesSource,
  detected: Detected,
  config: Config,
  options: { patterns: readonly string[] | null; preview: boolean; knownLogins: readonly string[] },
): Promise<ReadMinutes & { skipped: Detected['skipped'] }> {
  const limit = options.preview ? PREVIEW_BYTES : SYNC_BYTES;
  const files: RawFile[] = [];
  const skipped: Detected['skipped'] = [];
  const tooLarge = (path: string): number => skipped.push({ path, reason: `larger than ${limit / 1_000_000} MB` });
  if (detected.scope.kind === 'resync') {
    const entries = detected.files.map((file) => ({ ...file, size: file.size ?? 0 }));
    const all = await source.readAll(detected.head, entries, limit);
    for (const { path } of entries) {
      const bytes = all.get(path);
      if (bytes) files.push({ path, bytes });
      else tooLarge(path);
    }
  } else {
    for (const { path, blob } of detected.files) {
      const bytes = await source.read(blob, limit);
      if (bytes === 'too-large') tooLarge(path);
      else files.push({ path, bytes });
    }
  }
  if (files.length === 0) return { meetings: [], diagnostics: [], skipped };
  const { readMinutes } = await import('./minutes/read.ts');
  return { ...readMinutes(files, readingRules(config, options.knownLogins), { patterns: options.patterns }), skipped };
}
