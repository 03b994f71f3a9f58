/**
 * Fetches and reads pages: those that changed, and the rest of their series. Change here when a page is missing or
 * read in vain.
 */
import type { Config } from '../config/schema.ts';
import { newestFirst, type Detected } from './detect.ts';
import { decode } from '../minutes/page/decode.ts';
import {
  fetchAll,
  fetchEach,
  linksAmong,
  noFile,
  within,
  type Contents,
  type ReadingBudget,
  type Skipped,
} from './fetch.ts';
import type { Questions } from './questions.ts';
import type { Meeting, ReadingRules } from '../minutes/meeting.ts';
import type { RawFile, ReadMinutes } from '../minutes/read.ts';
import { withoutFarDates } from '../minutes/blocks/far-dates.ts';
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
  /** What the pages point to is told as well. */
  preview: boolean;
  /** What the whole run may read: little where the pages are anybody's. */
  budget: ReadingBudget;
  knownLogins: readonly string[];
  /** ISO day of the run. */
  today: string;
  /** Pages of tasks that are known. */
  knownPaths: readonly string[];
}

/** Fetches what was detected and reads it. */
export async function readDetected(
  source: MinutesSource,
  detected: Detected,
  options: ReadingOptions,
): Promise<ReadMinutes & { skipped: Skipped; linesOf: (path: string) => string[]; asked: number }> {
  const { contents, doubtful, skipped, asked } =
    detected.scope.kind === 'resync'
      ? await fetchAll(source, detected, options.budget)
      : await fetchEach(source, detected, options.budget);
  const paths = [...options.knownPaths, ...(detected.tree ?? [])];
  const asNamed = await parseAll(contents, options, paths);
  const isUnclear = detected.tree === null && asNamed.diagnostics.some(({ rule }) => rule === 'conflicting-dates');
  // whether a heading was copied is told by the names of the pages beside it
  const read = isUnclear
    ? await parseAll(
        contents,
        options,
        (await source.files(detected.head)).map(({ path }) => path),
      )
    : asNamed;
  const withItems = new Set(read.meetings.filter(({ items }) => items.length > 0).map(({ path }) => path));
  const links = await linksAmong(
    source,
    detected.head,
    doubtful.filter(({ path }) => withItems.has(path)),
  );
  const isPage = ({ path }: { path: string }): boolean => !links.has(path);
  return {
    meetings: read.meetings.filter(isPage),
    diagnostics: read.diagnostics.filter(isPage),
    skipped: [...skipped, ...[...links].map(noFile)],
    linesOf: (path) =>
      decode(path, contents.get(path) ?? new Uint8Array(), options.budget.largest).page?.text.split(/\r\n?|\n/u) ?? [],
    asked,
  };
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
  questions: Questions,
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
  const files = within(options.budget, chosen);
  const contents = await source.readAll(detected.head, files, options.budget.largest, () => questions.ask());
  const { meetings } = await parseAll(
    contents,
    options,
    tree.map(({ path }) => path),
  );
  return { meetings, files: files.length, left: all.length - files.length };
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
