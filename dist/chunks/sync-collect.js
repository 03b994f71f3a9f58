import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MAX_BYTES,
  decode,
  seriesOf,
  withoutFarDates
} from "./minutes-series.js";
import {
  newestFirst
} from "./sync-detect.js";
import {
  mayBeMinutes
} from "./ignore.js";
import {
  TrackerError
} from "./tracking-tracker.js";

// src/sync/fetch.ts
var PREVIEW_LIMIT = 1e6;
var PREVIEW_TOTAL = 2e6;
var readingBudget = (preview) => preview ? { largest: PREVIEW_LIMIT, total: PREVIEW_TOTAL, left: PREVIEW_TOTAL } : { largest: MAX_BYTES, total: Infinity, left: Infinity };
function within(budget, files) {
  return files.filter(({ size }) => (budget.left -= size) >= 0);
}
var tooLarge = (path, limit) => ({
  path,
  reason: `larger than ${limit / 1e6} MB`
});
var tooMuch = (path, total) => ({
  path,
  reason: `a preview reads at most ${total / 1e6} MB of minutes files; this one is read when it is merged`
});
var noFile = (path) => ({
  path,
  reason: "a symbolic link or a submodule, and not a file"
});
async function fetchAll(source, { head, files }, { largest }) {
  const entries = files.map((file) => ({ ...file, size: file.size ?? 0 }));
  const contents = await source.readAll(head, entries, largest);
  const skipped = entries.filter(({ path }) => !contents.has(path)).map(
    ({ path, size }) => size > largest ? tooLarge(path, largest) : { path, reason: "GitHub did not give it out", isFailure: true }
  );
  return { contents, doubtful: [], skipped, asked: 0 };
}
async function fetchEach(source, { head, files }, budget) {
  const contents = /* @__PURE__ */ new Map();
  const doubtful = [];
  const skipped = [];
  let asked = 0;
  for (const file of files) {
    const { path } = file;
    if (budget.left < 0) {
      skipped.push(tooMuch(path, budget.total));
      continue;
    }
    asked += 1;
    try {
      const read = await source.readChanged(file, head, budget.largest);
      if (read === "no-file") skipped.push(noFile(path));
      else if (read === "too-large") skipped.push(tooLarge(path, budget.largest));
      else if ((budget.left -= read.bytes.byteLength) < 0) skipped.push(tooMuch(path, budget.total));
      else {
        contents.set(path, read.bytes);
        if (read.isKnown) continue;
        asked -= 1;
        doubtful.push(file);
      }
    } catch (error) {
      skipped.push(unreadable(path, error));
    }
  }
  return { contents, doubtful, skipped, asked };
}
function unreadable(path, error) {
  if (!(error instanceof TrackerError)) throw error;
  const { failure, status, message } = error;
  if (failure === "missing") return { path, reason: "no file (a submodule, or gone meanwhile)" };
  if (failure === "invalid" || failure === "unavailable" && status !== null)
    return { path, reason: message, isFailure: true };
  throw error;
}
async function linksAmong(source, head, pages) {
  if (pages.length === 0) return /* @__PURE__ */ new Set();
  const files = await source.files(head).catch((error) => {
    if (error instanceof TrackerError && error.failure === "unavailable") return null;
    throw error;
  });
  const links = /* @__PURE__ */ new Set();
  const known = files && new Map(files.map(({ path, blob }) => [path, blob]));
  for (const { path, blob } of pages) {
    const isFile = known ? known.get(path) === blob : await source.isFile({ path, blob }, head);
    if (!isFile) links.add(path);
  }
  return links;
}

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
async function readDetected(source, detected, options) {
  const { contents, doubtful, skipped, asked } = detected.scope.kind === "resync" ? await fetchAll(source, detected, options.budget) : await fetchEach(source, detected, options.budget);
  const paths = [...options.knownPaths, ...detected.tree ?? []];
  const asNamed = await parseAll(contents, options, paths);
  const isUnclear = detected.tree === null && asNamed.diagnostics.some(({ rule }) => rule === "conflicting-dates");
  const read = isUnclear ? await parseAll(
    contents,
    options,
    (await source.files(detected.head)).map(({ path }) => path)
  ) : asNamed;
  const withItems = new Set(read.meetings.filter(({ items }) => items.length > 0).map(({ path }) => path));
  const links = await linksAmong(
    source,
    detected.head,
    doubtful.filter(({ path }) => withItems.has(path))
  );
  const isPage = ({ path }) => !links.has(path);
  return {
    meetings: read.meetings.filter(isPage),
    diagnostics: read.diagnostics.filter(isPage),
    skipped: [...skipped, ...[...links].map(noFile)],
    linesOf: (path) => decode(path, contents.get(path) ?? new Uint8Array(), options.budget.largest).page?.text.split(/\r\n?|\n/u) ?? [],
    asked
  };
}
async function readRest(source, detected, series, options, most, questions) {
  if (series.size === 0 || most <= 0) return { meetings: [], files: 0, left: 0 };
  const read = new Set(detected.files.map(({ path }) => path));
  const isMissing = (path) => !read.has(path) && mayBeMinutes(path, options.patterns) !== "no" && series.has(seriesOf(path, options.config.series));
  const tree = await source.files(detected.head);
  const all = tree.filter(({ path }) => isMissing(path));
  const chosen = all.length <= most ? all : all.toSorted(newestFirst).slice(0, most);
  const files = within(options.budget, chosen);
  const contents = await source.readAll(detected.head, files, options.budget.largest, () => questions.ask());
  const { meetings } = await parseAll(
    contents,
    options,
    tree.map(({ path }) => path)
  );
  return { meetings, files: files.length, left: all.length - files.length };
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
async function parseAll(contents, { config, patterns, preview, knownLogins, today }, paths) {
  if (contents.size === 0) return { meetings: [], diagnostics: [] };
  const { readMinutes } = await import("./minutes-read.js");
  const files = [...contents.keys()].sort().map((path) => ({ path, bytes: contents.get(path) ?? new Uint8Array() }));
  const rules = readingRules(config, knownLogins);
  const beside = { ...rules, references: { ...rules.references, besideIssues: true } };
  const { meetings, diagnostics } = readMinutes(files, beside, { references: preview, patterns, today, paths });
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
  readingBudget,
  readingRules,
  readDetected,
  readRest,
  lateSeries,
  untoldSeries
};
