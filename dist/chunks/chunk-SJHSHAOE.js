import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  patternsOf
} from "./chunk-JS3I5RJ5.js";
import {
  trustOf
} from "./chunk-STYIZ7HI.js";
import {
  mayBeMinutes,
  pathDate
} from "./chunk-VG6GGCPK.js";

// src/detect.ts
var PREVIEW_FILES = 50;
var NO_COMMIT = /^0*$/;
async function detect(trigger, source, patterns) {
  switch (trigger.kind) {
    case "pull-request":
      return fromChanges(await source.changesOfPullRequest(trigger.number, trigger.head), patterns, PREVIEW_FILES);
    case "push": {
      const changes = NO_COMMIT.test(trigger.before) ? null : await source.changesSince(trigger.before);
      return changes?.complete ? fromChanges(changes, patterns, Infinity) : everything(source, patterns);
    }
    case "resync":
      return everything(source, patterns);
  }
}
function fromChanges(changes, patterns, most) {
  const isCandidate = (path) => mayBeMinutes(path, patterns) !== "no";
  const present = changes.files.filter((file) => file.blob !== null && isCandidate(file.path)).sort((a, b) => (pathDate(b.path) ?? "").localeCompare(pathDate(a.path) ?? ""));
  const renamed = /* @__PURE__ */ new Map();
  for (const file of present) if (file.previousPath !== null) renamed.set(file.previousPath, file.path);
  const skipped = present.slice(most).map((file) => ({
    path: file.path,
    reason: `a preview reads at most ${most} minutes files; this one is read when it is merged`
  }));
  if (!changes.complete)
    skipped.push({
      path: "",
      reason: "GitHub lists only the first 3,000 files of a pull request; the rest is not previewed"
    });
  const read = present.slice(0, most);
  return {
    head: changes.head,
    files: read.flatMap(entryOf),
    scope: { kind: "push", lines: new Map(read.map((file) => [file.path, file.lines])) },
    renamed,
    removed: changes.files.flatMap((file) => formerPath(file, isCandidate)),
    tree: null,
    changes,
    skipped
  };
}
function formerPath(file, isCandidate) {
  const path = file.status === "removed" ? file.path : isCandidate(file.path) ? null : file.previousPath;
  return path !== null && isCandidate(path) ? [path] : [];
}
var entryOf = (file) => file.blob === null ? [] : [{ path: file.path, blob: file.blob, size: null }];
async function everything(source, patterns) {
  const head = await source.head();
  const files = await source.files(head);
  return {
    head,
    files: files.filter((file) => mayBeMinutes(file.path, patterns) !== "no"),
    scope: { kind: "resync" },
    renamed: /* @__PURE__ */ new Map(),
    removed: [],
    tree: new Set(files.map(({ path }) => path)),
    changes: null,
    skipped: []
  };
}

// src/sync.ts
async function sync(request, ports) {
  const { config, trigger, writes } = request;
  const { source, tracker, onProgress } = ports;
  if (trigger.kind === "pull-request" && trigger.state !== "open")
    return emptyRun(request, source, nothingAt(trigger.head));
  const detected = await detect(trigger, source, patternsOf(request));
  const base = emptyRun(request, source, detected);
  if (detected.changes && detected.files.length === 0 && detected.removed.length === 0) return base;
  const [{ decide }, { apply, stoppedBy }] = await Promise.all([import("./decide-RDDFKS6K.js"), import("./apply-XVRINYOY.js")]);
  const { pending, isFirst, ...decided } = await decide(request, ports, detected);
  const skipped = [...base.skipped, ...decided.skipped];
  const willBe = trigger.kind === "pull-request" && decided.cap === null ? decided.plan.operations : [];
  const run = { ...base, ...decided, skipped, pending: pending.filter(hasIssue(willBe)) };
  if (!writes) return run;
  const trust = trustOf(config, source);
  const outcomes = await apply(run.plan, tracker, { trust, labelExists: !isFirst, ...onProgress && { onProgress } });
  const done = outcomes.filter(({ result }) => result === "done").map(({ operation }) => operation);
  return { ...run, outcomes, pending: pending.filter(hasIssue(done)), stopped: stoppedBy(outcomes) };
}
function hasIssue(operations) {
  const created = new Set(operations.filter(({ operation }) => operation === "create").map(({ id }) => id));
  return ({ id, number }) => number !== null || created.has(id);
}
var nothingAt = (head) => ({
  head,
  skipped: [],
  changes: null
});
function emptyRun(request, source, detected) {
  return {
    kind: request.trigger.kind === "pull-request" ? "preview" : request.writes ? "sync" : "dry-run",
    serverUrl: request.serverUrl,
    repository: source.identity.repository,
    ...request.config.tracker !== null && { tracker: request.config.tracker },
    commit: detected.head,
    pullRequest: pullRequestOf(request),
    meetings: [],
    skipped: detected.skipped,
    plan: { operations: [], doubts: [], vanished: [], suggestions: [], fingerprint: "" },
    outcomes: [],
    diagnostics: [],
    pending: [],
    cap: null,
    stopped: null,
    changes: detected.changes
  };
}
function pullRequestOf({ trigger, defaultBranch }) {
  if (trigger.kind !== "pull-request") return null;
  return { number: trigger.number, state: trigger.state, base: trigger.base, defaultBranch };
}

export {
  sync
};
