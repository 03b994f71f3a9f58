/**
 * Fetches and reads pages: those that changed, and the rest of their series. Change here when a page is missing or
 * read in vain.
 */
import type { Config } from '../config/schema.ts';
import { newestFirst, type Detected } from './detect.ts';
import { decode, MAX_BYTES } from '../minutes/page/decode.ts';
import type { Meeting, ReadingRules } from '../minutes/meeting.ts';
import type { RawFile, ReadMinutes } from '../minutes/read.ts';
import { withoutFarDates } from '../minutes/far-dates.ts';
import { mayBeMinutes } from '../minutes/select.ts';
import { seriesOf } from '../minutes/series.ts';
import type { Operation } from '../tracking/operation.ts';
import type { TrackedIssue } from '../tracking/passport/passport.ts';
import type { Planned } from '../tracking/planning/plan.ts';
import type { MinutesSource } from '../tracking/source.ts';
import { TrackerError } from '../tracking/tracker.ts';

/** The part of the config that reading needs. `knownLogins` help with misspelt handles, nothing else. */
export function readingRules(config: Config, knownLogins: readonly string[] = []): ReadingRules {
  return {
    markers: config.markers,
    languages: config.language,
    vocabulary: config.vocabulary,
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
  /** There is no issue of ours yet. */
  isFirst: boolean;
  /** ISO day of the run. */
  today: string;
  /** Pages of tasks that are known. */
  knownPaths: readonly string[];
}

/** Bytes. */
const PREVIEW_LIMIT = 1_000_000;
/**
 * Bytes of all pages together that a preview reads, and as many of other pages of their series: some 15 s of processor
 * time at the worst. Fifty pages of people have a tenth of it.
 */
const PREVIEW_TOTAL = 2_000_000;
const totalOf = ({ preview }: ReadingOptions): number => (preview ? PREVIEW_TOTAL : Infinity);
const limitOf = ({ preview }: ReadingOptions): number => (preview ? PREVIEW_LIMIT : MAX_BYTES);

type Skipped = Detected['skipped'];

/** Fetches what was detected and reads it. */
export async function readDetected(
  source: MinutesSource,
  detected: Detected,
  options: ReadingOptions,
): Promise<ReadMinutes & { skipped: Skipped; linesOf: (path: string) => string[] }> {
  const limit = limitOf(options);
  const { contents, skipped } =
    detected.scope.kind === 'resync'
      ? await fetchAll(source, detected, limit)
      : await fetchEach(source, detected, limit, totalOf(options));
  const paths = [...options.knownPaths, ...(detected.tree ?? [])];
  const asNamed = await parseAll(contents, options, paths);
  const isDoubtful = detected.tree === null && asNamed.diagnostics.some(({ rule }) => rule === 'conflicting-dates');
  // whether a heading was copied is told by the names of the pages beside it
  const read = isDoubtful
    ? await parseAll(
        contents,
        options,
        (await source.files(detected.head)).map(({ path }) => path),
      )
    : asNamed;
  const links =
    detected.changes === null ? new Set<string>() : await linksAmong(source, detected, contents, read, options);
  const isPage = ({ path }: { path: string }): boolean => !links.has(path);
  return {
    meetings: read.meetings.filter(isPage),
    diagnostics: read.diagnostics.filter(isPage),
    skipped: [...skipped, ...[...links].map((path) => ({ path, reason: 'a symbolic link, and not a file' }))],
    linesOf: (path) => decode(path, contents.get(path) ?? new Uint8Array(), limit).page?.text.split(/\r\n?|\n/u) ?? [],
  };
}

/** No file system knows a longer target of a symbolic link. Bytes. */
const LONGEST_LINK = 4095;
const LINE_FEED = 10;

/**
 * What was pushed is listed without its kind, and the text of a symbolic link is its target. So where a small new page has
 * items, the tree tells whether it is one: one request, and a resync would not read it either. The very first push of one
 * owner's tasks has none to spare: there only a page without a line end at its end is looked at, as links are.
 */
async function linksAmong(
  source: MinutesSource,
  { head, changes }: Detected,
  contents: Contents,
  { meetings }: ReadMinutes,
  { isFirst, preview }: ReadingOptions,
): Promise<Set<string>> {
  const owners = new Set(meetings.flatMap(({ items }) => items.flatMap((item) => item.owners.map(({ name }) => name))));
  const isSpare = preview || !isFirst || owners.size > 1;
  const withItems = new Set(meetings.filter(({ items }) => items.length > 0).map(({ path }) => path));
  const doubtful = (changes?.files ?? [])
    .filter(({ path, status }) => status !== 'modified' && withItems.has(path))
    .filter(({ path }) => (contents.get(path)?.byteLength ?? 0) <= LONGEST_LINK)
    .filter(({ path }) => isSpare || contents.get(path)?.at(-1) !== LINE_FEED);
  if (doubtful.length === 0) return new Set();
  const files = await source.files(head).catch((error: unknown) => {
    // of a tree that is too large to be listed nothing is known
    if (error instanceof TrackerError && error.failure === 'unavailable') return null;
    throw error;
  });
  const known = files && new Set(files.map(({ path }) => path));
  return new Set(doubtful.flatMap(({ path }) => (known?.has(path) === false ? path : [])));
}

/**
 * The other pages of these series, the newest first where a preview can't have all. What is wrong with pages that nobody
 * changed is not this run's news.
 */
export async function readRest(
  source: MinutesSource,
  detected: Detected,
  series: ReadonlySet<string>,
  options: ReadingOptions,
  most: number,
): Promise<{ meetings: Meeting[]; files: number; left: number }> {
  if (series.size === 0 || most <= 0) return { meetings: [], files: 0, left: 0 };
  const read = new Set(detected.files.map(({ path }) => path));
  const isMissing = (path: string): boolean =>
    !read.has(path) &&
    mayBeMinutes(path, options.patterns) !== 'no' &&
    series.has(seriesOf(path, options.config.series));
  const tree = await source.files(detected.head);
  const all = tree.filter(({ path }) => isMissing(path));
  const chosen = all.length <= most ? all : all.toSorted(newestFirst).slice(0, most);
  const files = within(totalOf(options), chosen);
  const contents = await source.readAll(detected.head, files, limitOf(options));
  const { meetings } = await parseAll(
    contents,
    options,
    tree.map(({ path }) => path),
  );
  return { meetings, files: files.length, left: all.length - files.length };
}

/** The first of some files whose sizes fit together. */
function within<F extends { size: number }>(total: number, files: readonly F[]): F[] {
  let left = total;
  return files.filter(({ size }) => (left -= size) >= 0);
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

interface Fetched {
  contents: Contents;
  skipped: Skipped;
}

const tooLarge = (path: string, limit: number): Skipped[number] => ({
  path,
  reason: `larger than ${limit / 1_000_000} MB`,
});

const tooMuch = (path: string, total: number): Skipped[number] => ({
  path,
  reason: `a preview reads at most ${total / 1_000_000} MB of minutes files; this one is read when it is merged`,
});

async function fetchAll(source: MinutesSource, { head, files }: Detected, limit: number): Promise<Fetched> {
  const entries = files.map((file) => ({ ...file, size: file.size ?? 0 }));
  const contents = await source.readAll(head, entries, limit);
  const skipped = entries
    .filter(({ path }) => !contents.has(path))
    .map(({ path, size }) =>
      size > limit ? tooLarge(path, limit) : { path, reason: 'GitHub did not give it out', isFailure: true },
    );
  return { contents, skipped };
}

/** One page that can't be read is no reason to leave the others. */
async function fetchEach(source: MinutesSource, { files }: Detected, limit: number, total: number): Promise<Fetched> {
  const contents = new Map<string, Uint8Array>();
  const skipped: Skipped = [];
  let left = total;
  for (const { path, blob } of files) {
    if (left < 0) {
      skipped.push(tooMuch(path, total));
      continue;
    }
    try {
      const bytes = await source.read(blob, limit);
      if (bytes === 'too-large') {
        skipped.push(tooLarge(path, limit));
        continue;
      }
      left -= bytes.byteLength;
      if (left < 0) skipped.push(tooMuch(path, total));
      else contents.set(path, bytes);
    } catch (error) {
      skipped.push(unreadable(path, error));
    }
  }
  return { contents, skipped };
}

/** @throws what concerns all pages: the network, the limits, the credentials */
function unreadable(path: string, error: unknown): Skipped[number] {
  if (!(error instanceof TrackerError)) throw error;
  const { failure, status, message } = error;
  if (failure === 'missing') return { path, reason: 'no file (a submodule, or gone meanwhile)' };
  if (failure === 'invalid' || (failure === 'unavailable' && status !== null))
    return { path, reason: message, isFailure: true };
  throw error;
}

/** In the order of the paths. The parser is loaded here, only when there is something to parse. */
async function parseAll(
  contents: Contents,
  { config, patterns, preview, knownLogins, today }: ReadingOptions,
  paths: readonly string[],
): Promise<ReadMinutes> {
  if (contents.size === 0) return { meetings: [], diagnostics: [] };
  const { readMinutes } = await import('../minutes/read.ts');
  const files: RawFile[] = [...contents.keys()]
    .sort()
    .map((path) => ({ path, bytes: contents.get(path) ?? new Uint8Array() }));
  const rules = readingRules(config, knownLogins);
  const beside = { ...rules, references: { ...rules.references, besideIssues: true } };
  const { meetings, diagnostics } = readMinutes(files, beside, { references: preview, patterns, today, paths });
  // a page that could not be read says nothing about tasks, not even that they are gone
  const unread = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  return {
    meetings: withoutFarDates(
      meetings.filter(({ path }) => !unread.has(path)),
      today,
    ),
    diagnostics,
  };
}
