import type { Config } from '../config/schema.ts';
import type { Detected } from './detect.ts';
import { MAX_BYTES } from '../minutes/page/decode.ts';
import type { Meeting, ReadingRules } from '../minutes/meeting.ts';
import type { RawFile, ReadMinutes } from '../minutes/read.ts';
import { mayBeMinutes } from '../minutes/select.ts';
import { seriesOf } from '../minutes/series.ts';
import type { Operation } from '../tracking/operation.ts';
import type { TrackedIssue } from '../tracking/passport/passport.ts';
import type { Planned } from '../tracking/planning/plan.ts';
import type { MinutesSource } from '../tracking/source.ts';

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

export interface ReadingOptions {
  config: Config;
  /** Which files are minutes; `null`: by path and first heading. */
  patterns: readonly string[] | null;
  /** A pull request's pages are anybody's: only small ones are read. */
  preview: boolean;
  knownLogins: readonly string[];
}

/** Bytes. */
const PREVIEW_LIMIT = 1_000_000;
const limitOf = ({ preview }: ReadingOptions): number => (preview ? PREVIEW_LIMIT : MAX_BYTES);

type Skipped = Detected['skipped'];

/** Fetches what was detected and reads it. */
export async function readDetected(
  source: MinutesSource,
  detected: Detected,
  options: ReadingOptions,
): Promise<ReadMinutes & { skipped: Skipped }> {
  const limit = limitOf(options);
  const contents =
    detected.scope.kind === 'resync'
      ? await fetchAll(source, detected, limit)
      : await fetchEach(source, detected, limit);
  const skipped = detected.files
    .filter(({ path }) => !contents.has(path))
    .map(({ path }) => ({ path, reason: `larger than ${limit / 1_000_000} MB` }));
  return { ...(await parseAll(contents, options)), skipped };
}

/** The other pages of these series. What is wrong with pages that nobody changed is not this run's news. */
export async function readRest(
  source: MinutesSource,
  detected: Detected,
  series: ReadonlySet<string>,
  options: ReadingOptions,
): Promise<Meeting[]> {
  if (series.size === 0) return [];
  const read = new Set(detected.files.map(({ path }) => path));
  const isMissing = (path: string): boolean =>
    !read.has(path) &&
    mayBeMinutes(path, options.patterns) !== 'no' &&
    series.has(seriesOf(path, options.config.series));
  const files = (await source.files(detected.head)).filter(({ path }) => isMissing(path));
  return (await parseAll(await source.readAll(detected.head, files, limitOf(options)), options)).meetings;
}

/**
 * Series whose pushed meetings are older than what is known of them: merged late, they must be read with what came
 * after, or a task that is done by now would be opened.
 */
export function lateSeries(meetings: readonly Meeting[], tracked: readonly TrackedIssue[]): Set<string> {
  const newest = new Map<string, string>();
  for (const { item } of tracked)
    for (const { date } of item.mentions)
      if (date !== null && date > (newest.get(item.series) ?? '')) newest.set(item.series, date);
  const isLate = ({ date, series, items }: Meeting): boolean =>
    items.length > 0 && date !== null && date < (newest.get(series) ?? '');
  return new Set(meetings.filter(isLate).map(({ series }) => series));
}

/**
 * Series with a past that issues do not tell: what was done when it was first read has none, and nothing is written to
 * one that is closed. It matters where a task is to be closed or reopened, or is listed as left over and nobody knows it,
 * not in these words or not of these owners: then the lines may mean a task of that past.
 */
export function untoldSeries(
  { operations, guessed }: Planned,
  meetings: readonly Meeting[],
  told: ReadonlySet<string>,
): Set<string> {
  const placeOf = (path: string, line: number): string => `${path}:${line}`;
  const leftOver = new Set(
    meetings.flatMap(({ path, items }) =>
      items.filter(({ carriedOver }) => carriedOver).map(({ line }) => placeOf(path, line)),
    ),
  );
  const hasPast = ({ operation, number, path, line }: Operation): boolean =>
    operation === 'close' || operation === 'reopen' || (number === null && leftOver.has(placeOf(path, line)));
  const past = [...guessed, ...operations.filter(hasPast).map(({ series }) => series)];
  return new Set(past.filter((series) => !told.has(series)));
}

type Contents = ReadonlyMap<string, Uint8Array>;

function fetchAll(source: MinutesSource, { head, files }: Detected, limit: number): Promise<Contents> {
  const entries = files.map((file) => ({ ...file, size: file.size ?? 0 }));
  return source.readAll(head, entries, limit);
}

async function fetchEach(source: MinutesSource, { files }: Detected, limit: number): Promise<Contents> {
  const contents = new Map<string, Uint8Array>();
  for (const { path, blob } of files) {
    const bytes = await source.read(blob, limit);
    if (bytes !== 'too-large') contents.set(path, bytes);
  }
  return contents;
}

/** In the order of the paths. The parser is loaded here, only when there is something to parse. */
async function parseAll(contents: Contents, { config, patterns, knownLogins }: ReadingOptions): Promise<ReadMinutes> {
  if (contents.size === 0) return { meetings: [], diagnostics: [] };
  const { readMinutes } = await import('../minutes/read.ts');
  const files: RawFile[] = [...contents.keys()]
    .sort()
    .map((path) => ({ path, bytes: contents.get(path) ?? new Uint8Array() }));
  return readMinutes(files, readingRules(config, knownLogins), { patterns });
}
