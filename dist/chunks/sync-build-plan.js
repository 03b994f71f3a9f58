import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Draft,
  Proofs,
  Questions,
  provenAmong,
  refuseLostLabel,
  registerOf
} from "./sync-ours.js";
import {
  loginsOf,
  withCap
} from "./tracking-planning-plan.js";
import "./tracking-planning-pending.js";
import "./tracking-planning-reasons.js";
import "./tracking-planning-twin-issues.js";
import {
  patternsOf
} from "./sync-request.js";
import {
  trustOf
} from "./sync-trust.js";
import "./tracking-agents.js";
import {
  UsageError,
  refuseUnknownSeries,
  unknownSeries
} from "./usage-error.js";
import "./tracking-matching-task-index.js";
import {
  lateSeries,
  readDetected,
  readRest,
  readingBudget,
  untoldSeries
} from "./sync-collect.js";
import {
  seriesOf
} from "./minutes-series.js";
import {
  PREVIEW_FILES
} from "./sync-detect.js";
import "./ignore.js";
import "./minutes-vocabulary-ru.js";
import "./fastest-levenshtein.js";
import {
  TrackerError
} from "./tracking-tracker.js";
import {
  labelSeenOn,
  readRegister
} from "./tracking-passport-data.js";
import "./tracking-planning-task-facts.js";
import {
  isSameName,
  unique
} from "./tracking-names.js";
import "./plain-text-permalink.js";
import "./plain-text-quote.js";
import "./plain-text-plain-line.js";
import "./tracking-register-mention.js";
import "./noble-hashes.js";
import "./zod.js";
import "./runtime.js";

// src/sync/closers.ts
var MOST_CLOSERS = 20;
async function lookAtClosers(draft, tracker, questions) {
  const asked = draft.plan.unclear.toSorted((a, b) => b - a).slice(0, MOST_CLOSERS);
  const closers = /* @__PURE__ */ new Map();
  for (const number of asked) {
    if (!questions.ask()) break;
    const { closedBy } = await tracker.read(number);
    if (typeof closedBy === "string") closers.set(number, closedBy);
  }
  if (closers.size > 0) draft.learn({ closers });
}

// src/sync/undated-pages.ts
var MOST_PAGES = 100;
async function lookAtUndated(draft, source) {
  const { head } = draft.input;
  const changedOn = /* @__PURE__ */ new Map();
  for (const path of draft.plan.undated.slice(0, MOST_PAGES)) {
    const day = await source.changedOn(path, head);
    if (day !== null) changedOn.set(path, day);
  }
  if (changedOn.size > 0) draft.learn({ changedOn });
}

// src/sync/cited-issues.ts
var MOST_CITED = 20;
async function lookAtCited(draft, tracker, trust, proofs, questions) {
  const { cited } = draft.plan;
  if (cited.length === 0) return;
  const orphans = new Set(draft.input.orphans?.map(({ number }) => number));
  const issues = [];
  for (const number of cited.filter((one) => !orphans.has(one)).slice(0, MOST_CITED)) {
    if (!questions.ask()) break;
    const issue = await tracker.read(number).catch(whereMissing);
    if (issue !== null) issues.push(issue);
  }
  const tracked = [];
  for (const one of readRegister(issues, trust).tracked)
    if (!one.released || await proofs.isOurs(one.issue)) tracked.push(one);
  if (tracked.length > 0) draft.add({ tracked: [...draft.input.tracked, ...tracked] });
  const ours = new Set(tracked.map(({ issue }) => issue.number));
  const byHand = issues.filter(({ number }) => !ours.has(number)).map((issue) => [issue.number, issue]);
  if (byHand.length > 0) draft.learn({ byHand: new Map(byHand) });
}
function whereMissing(error) {
  if (error instanceof TrackerError && (error.failure === "missing" || error.failure === "gone")) return null;
  throw error;
}

// src/tracking/planning/released.ts
async function releasedIssues(draft, scope, tracker, trust) {
  const creates = draft.operations.some(({ operation }) => operation === "create");
  if (scope.kind === "push" || !creates) return [];
  return readRegister(await tracker.listBy(trust.authors), trust).tracked.filter(({ released }) => released);
}

// src/tracking/reference-state.ts
var referenceKey = ({ repository, number }) => `${repository}#${number}`.toLowerCase();

// src/sync/reference-states.ts
async function referenceStates(meetings, questions, { source, stateOf }) {
  const items = meetings.flatMap((meeting) => meeting.items);
  const open = items.filter(({ status }) => status === "open").flatMap(({ references }) => references);
  const inOrder = [
    ...open.filter(({ kind }) => kind === "pull"),
    ...items.flatMap(({ references }) => references),
    ...meetings.flatMap(({ references }) => references)
  ];
  const asked = new Map(inOrder.flatMap(askable).map((one) => [referenceKey(one), one]));
  const states = /* @__PURE__ */ new Map();
  for (const [key, reference] of asked) {
    const count = reference.kind === "pull" || isSameName(reference.repository, source.identity.repository) ? 1 : 2;
    if (!questions.ask(count)) break;
    const state = await stateOf?.(reference);
    if (state) states.set(key, state);
  }
  return states;
}
var askable = ({ owner, repo, number, kind }) => owner === null || repo === null ? [] : [{ repository: `${owner}/${repo}`, number, kind }];

// src/sync/build-plan.ts
async function decide(request, ports, detected) {
  const { config } = request;
  const { source, tracker } = ports;
  const ofSeries = ({ series }) => request.series.length === 0 || request.series.includes(series);
  const preview = request.trigger.kind === "pull-request";
  const questions = preview ? Questions.ofPreview(detected.files.length, moreLookups(config)) : Questions.unlimited();
  const kept = detected.files.length + 1;
  questions.ask(kept);
  const register = await registerOf(config, ports, questions);
  const proofs = new Proofs(tracker, config.label, questions);
  await refuseLostLabel(register, config.label, tracker, proofs);
  const reading = {
    config,
    patterns: patternsOf(request),
    preview,
    budget: readingBudget(preview),
    knownLogins: [...new Set(register.tracked.flatMap(({ issue }) => issue.assignees))].sort(),
    today: request.today,
    knownPaths: [...new Set(register.tracked.flatMap(({ item }) => item.mentions.map(({ path }) => path)))]
  };
  ports.onReading?.(detected.files.length);
  const read = await readDetected(source, detected, reading);
  questions.giveBack(kept - 1 - read.asked);
  const { scope } = detected;
  const configured = config.series.map(({ name }) => ({ series: name }));
  const withSeries = [...read.meetings, ...register.tracked.map(({ item }) => item), ...configured];
  if (scope.kind === "resync") refuseUnknownSeries(request.series, withSeries);
  const unknown = unknownSeries(request.series, withSeries);
  const whole = scope.kind === "push" ? lateSeries(read.meetings, register.tracked) : /* @__PURE__ */ new Set();
  const room = preview ? PREVIEW_FILES - detected.files.length : Infinity;
  const late = await readRest(source, detected, whole, reading, room, questions);
  const known = [...read.meetings, ...late.meetings].filter(ofSeries);
  const seriesToday = (path) => seriesOf(path, config.series);
  const named = new Set(known.flatMap(({ items }) => items.flatMap(numbersOn)));
  const tracked = register.tracked.filter(
    ({ item }) => ofSeries(item) || named.has(item.number ?? 0) || item.mentions.some(({ path }) => ofSeries({ series: seriesToday(path) }))
  );
  const trust = trustOf(config, source);
  const first = {
    meetings: known,
    tracked,
    orphans: register.orphans,
    claimed: register.claimed,
    sealed: register.sealed,
    scope,
    renamed: detected.renamed,
    removed: detected.tree ? vanishedPaths(tracked, detected.tree) : detected.removed,
    since: request.since,
    head: detected.head,
    source: source.identity,
    serverUrl: request.serverUrl,
    config,
    assignable: /* @__PURE__ */ new Map(),
    run: request.runId,
    seriesOf: seriesToday
  };
  const draft = new Draft(first);
  const untold = scope.kind === "push" ? untoldSeries(draft.plan, known, whole) : /* @__PURE__ */ new Set();
  const rest = await readRest(source, detected, untold, reading, room - late.files, questions);
  if (rest.meetings.length > 0) draft.add({ meetings: [...known, ...rest.meetings] });
  const suspects = [...register.suspects, ...await releasedIssues(draft.plan, scope, tracker, trust)];
  if (suspects.length > 0) {
    const numbers = new Set(suspects.map(({ issue }) => issue.number));
    const was = new Set(tracked.flatMap(({ issue: { number } }) => numbers.has(number) ? number : []));
    const each = [...new Map(suspects.map((one) => [one.issue.number, one])).values()];
    const ours = [
      ...tracked.filter(({ issue }) => !was.has(issue.number)),
      ...each.filter(({ issue }) => was.has(issue.number))
    ];
    const others = each.filter(({ issue }) => !was.has(issue.number));
    const proven = await provenAmong(others, { ...draft.input, tracked: ours }, proofs);
    if (was.size + proven.length > 0) draft.add({ tracked: [...ours, ...proven] });
  }
  if (scope.kind === "resync") await lookAtUndated(draft, source);
  await lookAtCited(draft, tracker, trust, proofs, questions);
  await lookAtClosers(draft, tracker, questions);
  const owners = newestOwners(draft.plan);
  const assignable = await tracker.assignable(owners, preview ? PREVIEW_OWNERS : MOST_OWNERS);
  const unasked = owners.filter((login) => !assignable.has(login.toLowerCase())).length;
  if (owners.length === 0) questions.giveBack(1);
  const references = preview ? await referenceStates(draft.input.meetings, questions, ports) : /* @__PURE__ */ new Map();
  draft.learn({
    assignable,
    merged: new Set([...references].flatMap(([key, state]) => state === "merged" ? key : []))
  });
  const final = draft.plan;
  const capped = withCap(final, request.maxNewIssues);
  if (request.writes) await refuseOwnUntrusted(register.untrusted, capped.plan, ports);
  return {
    meetings: read.meetings.filter(ofSeries),
    // a name that nothing here knows is somebody's, as long as GitHub does not say that it can't be assigned
    diagnostics: read.diagnostics.filter(
      ({ login }) => login === void 0 || assignable.get(login.toLowerCase()) === false
    ),
    skipped: [
      ...read.skipped,
      ...late.left + rest.left > 0 ? [notPreviewed(late.left + rest.left)] : [],
      ...unasked > 0 ? [notAsked(unasked)] : []
    ],
    plan: capped.plan,
    cap: capped.cap,
    pending: final.pending,
    ...references.size > 0 && { references },
    ...preview && final.doubts.length > 0 && { lines: new Map(final.doubts.map(({ path }) => [path, read.linesOf(path)])) },
    isFirst: register.tracked.length === 0,
    labelSeen: register.tracked.flatMap(({ issue }) => labelSeenOn(issue, config.label) ?? [])[0] ?? null,
    ...register.untrusted.length > 0 && { untrusted: register.untrusted },
    ...unknown.asked.length > 0 && { unknownSeries: unknown },
    ...scope.kind === "resync" && isEmpty(read) && { noMinutes: true }
  };
}
var numbersOn = ({ issueNumber, references }) => [
  ...issueNumber === null ? [] : [issueNumber],
  ...references.map(({ number }) => number)
];
var isEmpty = (read) => read.meetings.length + read.diagnostics.length + read.skipped.length === 0;
async function refuseOwnUntrusted(untrusted, { operations }, { login }) {
  const isHeld = ({ operation, writes }) => operation === "skip" || operation === "create" && writes !== null;
  if (untrusted.length === 0 || !operations.some(isHeld)) return;
  const own = (await login?.() ?? "").toLowerCase();
  const mine = untrusted.find(({ author }) => author.toLowerCase() === own);
  if (mine !== void 0)
    throw new UsageError(
      `#${mine.number} was created with this token, as ${mine.author}, whom the config does not trust: each run would create its task again. Add ${mine.author} to \`trusted-authors\` in the config.`
    );
}
var PREVIEW_OWNERS = 30;
var MOST_OWNERS = 200;
function newestOwners({ operations }) {
  const newestFirst = operations.toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
  return unique(newestFirst.flatMap((operation) => loginsOf({ operations: [operation] })));
}
var notPreviewed = (count) => ({
  path: "",
  reason: `${count} more ${count === 1 ? "page" : "pages"} of the same series: a preview reads at most ${PREVIEW_FILES} minutes files; a sync reads all`
});
var notAsked = (count) => ({
  path: "",
  reason: `${count} more ${count === 1 ? "owner was" : "owners were"} not looked up: whether they can be assigned is seen when their issues are written`
});
var REVIEW_LOOKUPS = 10;
var moreLookups = ({ review }) => review === "items" || review === "all" ? REVIEW_LOOKUPS : 0;
function vanishedPaths(tracked, tree) {
  const known = new Set(tracked.flatMap(({ item }) => item.mentions.map(({ path }) => path)));
  return [...known].filter((path) => !tree.has(path)).sort();
}
export {
  decide
};
