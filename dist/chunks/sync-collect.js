import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MAX_BYTES,
  seriesOf,
  withoutFarDates
} from "./minutes-series.js";
import {
  newestFirst
} from "./sync-detect.js";
import {
  mayBeMinutes
} from "./minutes-vocabulary-ru.js";
import {
  TrackerError
} from "./tracking-tracker.js";

// src/sync/collect.ts
function readingRules(config, knownLogins = []) {
  return {
    markers: config.markers,
    languages: config.language,
    vocabulary: config.vocabulary,
    references: { defaultOwner: config.references["default-owner"], aliases: config.references.aliases },
    series: config.series,
    knownLogins
  };
}
var PREVIEW_LIMIT = 1e6;
var PREVIEW_TOTAL = 2e6;
var totalOf = ({ preview }) => preview ? PREVIEW_TOTAL : Infinity;
var limitOf = ({ preview }) => preview ? PREVIEW_LIMIT : MAX_BYTES;
async function readDetected(source, detected, options) {
  const limit = limitOf(options);
  const { contents, skipped } = detected.scope.kind === "resync" ? await fetchAll(source, detected, limit) : await fetchEach(source, detected, limit, totalOf(options));
  const paths = [...options.knownPaths, ...detected.tree ?? []];
  const asNamed = await parseAll(contents, options, paths);
  const isDoubtful = detected.tree === null && asNamed.diagnostics.some(({ rule }) => rule === "conflicting-dates");
  const read = isDoubtful ? await parseAll(
    contents,
    options,
    (await source.files(detected.head)).map(({ path }) => path)
  ) : asNamed;
  const links = detected.changes === null ? /* @__PURE__ */ new Set() : await linksAmong(source, detected, contents, read, options);
  const isPage = ({ path }) => !links.has(path);
  return {
    meetings: read.meetings.filter(isPage),
    diagnostics: read.diagnostics.filter(isPage),
    skipped: [...skipped, ...[...links].map((path) => ({ path, reason: "a symbolic link, and not a file" }))]
  };
}
var LONGEST_LINK = 4095;
var LINE_FEED = 10;
async function linksAmong(source, { head, changes }, contents, { meetings }, { isFirst, preview }) {
  const owners = new Set(meetings.flatMap(({ items }) => items.flatMap((item) => item.owners.map(({ name }) => name))));
  const isSpare = preview || !isFirst || owners.size > 1;
  const withItems = new Set(meetings.filter(({ items }) => items.length > 0).map(({ path }) => path));
  const doubtful = (changes?.files ?? []).filter(({ path, status }) => status !== "modified" && withItems.has(path)).filter(({ path }) => (contents.get(path)?.byteLength ?? 0) <= LONGEST_LINK).filter(({ path }) => isSpare || contents.get(path)?.at(-1) !== LINE_FEED);
  if (doubtful.length === 0) return /* @__PURE__ */ new Set();
  const files = await source.files(head).catch((error) => {
    if (error instanceof TrackerError && error.failure === "unavailable") return null;
    throw error;
  });
  const known = files && new Set(files.map(({ path }) => path));
  return new Set(doubtful.flatMap(({ path }) => known?.has(path) === false ? path : []));
}
async function readRest(source, detected, series, options, most) {
  if (series.size === 0 || most <= 0) return { meetings: [], files: 0, left: 0 };
  const read = new Set(detected.files.map(({ path }) => path));
  const isMissing = (path) => !read.has(path) && mayBeMinutes(path, options.patterns) !== "no" && series.has(seriesOf(path, options.config.series));
  const tree = await source.files(detected.head);
  const all = tree.filter(({ path }) => isMissing(path));
  const chosen = all.length <= most ? all : all.toSorted(newestFirst).slice(0, most);
  const files = within(totalOf(options), chosen);
  const contents = await source.readAll(detected.head, files, limitOf(options));
  const { meetings } = await parseAll(
    contents,
    options,
    tree.map(({ path }) => path)
  );
  return { meetings, files: files.length, left: all.length - files.length };
}
function within(total, files) {
  let left = total;
  return files.filter(({ size }) => (left -= size) >= 0);
}
function lateSeries(meetings, tracked) {
  const newest = /* @__PURE__ */ new Map();
  for (const { item } of tracked)
    for (const { date } of item.mentions)
      if (date !== null && date > (newest.get(item.series) ?? "")) newest.set(item.series, date);
  const isLate = ({ date, series, items }) => items.length > 0 && date !== null && date < (newest.get(series) ?? "");
  return new Set(meetings.filter(isLate).map(({ series }) => series));
}
function untoldSeries({ operations, guessed }, meetings, told) {
  const placeOf = (path, line) => `${path}:${line}`;
  const leftOver = new Set(
    meetings.flatMap(
      ({ path, items }) => items.filter(({ carriedOver }) => carriedOver).map(({ line }) => placeOf(path, line))
    )
  );
  const hasPast = ({ operation, number, path, line }) => operation === "close" || operation === "reopen" || number === null && leftOver.has(placeOf(path, line));
  const past = [...guessed, ...operations.filter(hasPast).map(({ series }) => series)];
  return new Set(past.filter((series) => !told.has(series)));
}
var tooLarge = (path, limit) => ({
  path,
  reason: `larger than ${limit / 1e6} MB`
});
var tooMuch = (path, total) => ({
  path,
  reason: `a preview reads at most ${total / 1e6} MB of minutes files; this one is read when it is merged`
});
async function fetchAll(source, { head, files }, limit) {
  const entries = files.map((file) => ({ ...file, size: file.size ?? 0 }));
  const contents = await source.readAll(head, entries, limit);
  const skipped = entries.filter(({ path }) => !contents.has(path)).map(
    ({ path, size }) => size > limit ? tooLarge(path, limit) : { path, reason: "GitHub did not give it out", isFailure: true }
  );
  return { contents, skipped };
}
async function fetchEach(source, { files }, limit, total) {
  const contents = /* @__PURE__ */ new Map();
  const skipped = [];
  let left = total;
  for (const { path, blob } of files) {
    if (left < 0) {
      skipped.push(tooMuch(path, total));
      continue;
    }
    try {
      const bytes = await source.read(blob, limit);
      if (bytes === "too-large") {
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
function unreadable(path, error) {
  if (!(error instanceof TrackerError)) throw error;
  const { failure, status, message } = error;
  if (failure === "missing") return { path, reason: "no file (a submodule, or gone meanwhile)" };
  if (failure === "invalid" || failure === "unavailable" && status !== null)
    return { path, reason: message, isFailure: true };
  throw error;
}
async function parseAll(contents, { config, patterns, knownLogins, today }, paths) {
  if (contents.size === 0) return { meetings: [], diagnostics: [] };
  const { readMinutes } = await import("./minutes-read.js");
  const files = [...contents.keys()].sort().map((path) => ({ path, bytes: contents.get(path) ?? new Uint8Array() }));
  const rules = readingRules(config, knownLogins);
  const beside = { ...rules, references: { ...rules.references, besideIssues: true } };
  const { meetings, diagnostics } = readMinutes(files, beside, { patterns, today, paths });
  const unread = new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ path }) => path));
  return {
    meetings: withoutFarDates(
      meetings.filter(({ path }) => !unread.has(path)),
      today
    ),
    diagnostics
  };
}

export {
  readingRules,
  readDetected,
  readRest,
  lateSeries,
  untoldSeries
};
