import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  configOf,
  printed,
  readLocal
} from "./commands-offline+report-ledger-formats.js";
import {
  pathInRepository
} from "./local-files.js";
import {
  json
} from "./commands-printed.js";
import {
  plan,
  withCap
} from "./tracking-planning-plan.js";
import {
  renderPlan
} from "./report-terminal.2.js";
import {
  count,
  sinceDay
} from "./action-trigger.js";
import {
  seriesCountLines,
  seriesCounts
} from "./report-series-counts.js";
import {
  sections
} from "./get-east-asian-width.js";
import {
  refuseUnknownSeries
} from "./usage-error.js";
import {
  seriesOf,
  withoutFarDates
} from "./minutes-series.js";
import {
  planJson
} from "./report-json.js";

// src/commands/offline-plan.ts
var NOWHERE = "owner/repository";
async function planHere(paths, options) {
  const since = sinceDay("--since", options.since, options.now);
  const maxNewIssues = count("--max-new-issues", options.maxNewIssues);
  const read = await readLocal(paths, options, {});
  const { config } = await configOf(paths, options.config);
  if (options.series.length > 0) refuseUnknownSeries(options.series, read.meetings);
  const meetings = withoutFarDates(read.meetings, options.today).filter(
    ({ series }) => options.series.length === 0 || options.series.includes(series)
  );
  const capped = withCap(
    firstPlan(meetings, { ...config, ignore: ignoredHere(meetings, config) }, since),
    maxNewIssues
  );
  const counts = seriesCounts(capped.plan.operations);
  const stdout = options.json ? json({ ...planJson(capped.plan), series: counts, ...capped.cap && { cap: capped.cap } }) : sections([
    ...seriesCountLines(counts, options.paint),
    renderPlan({ ...capped.plan, fingerprint: "" }, options.paint, capped.cap).trimEnd().split("\n")
  ]);
  const hint = read.hint ?? undatedHint(capped.plan);
  return printed(stdout, { ...read, ...hint !== void 0 && { hint } });
}
var firstPlan = (meetings, config, since) => plan({
  meetings,
  tracked: [],
  scope: { kind: "resync" },
  renamed: /* @__PURE__ */ new Map(),
  removed: [],
  since,
  head: "",
  source: { host: "github.com", repository: NOWHERE, repositoryId: null },
  serverUrl: "https://github.com",
  config,
  assignable: /* @__PURE__ */ new Map(),
  run: null,
  seriesOf: (path) => seriesOf(path, config.series)
});
function ignoredHere(meetings, { ignore }) {
  if (ignore.length === 0) return ignore;
  const paths = [...new Set(meetings.map(({ path }) => path))];
  const inRepository = paths.map((path) => ({ path, whole: pathInRepository(path) ?? path }));
  return inRepository.flatMap(
    ({ path, whole }) => ignore.filter((entry) => entry.path === whole).map(({ text }) => ({ path, text }))
  );
}
var undatedHint = ({ undated }) => undated.length === 0 ? void 0 : `${undated.length === 1 ? "One page has" : `${undated.length} pages have`} no date (${undated.slice(0, 3).join(", ")}${undated.length > 3 ? ", \u2026" : ""}): on GitHub their tasks get issues if the page was changed since the first day that counts.`;

export {
  planHere,
  firstPlan
};
