import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  patternsOf
} from "./sync-request.js";
import {
  trustOf
} from "./sync-trust.js";
import {
  detect
} from "./sync-detect.js";

// src/sync.ts
async function sync(request, ports) {
  const { config, trigger, writes } = request;
  const { source, tracker, onProgress, sleep } = ports;
  if (trigger.kind === "pull-request" && trigger.state !== "open")
    return emptyRun(request, source, nothingAt(trigger.head));
  const detected = await detect(trigger, source, patternsOf(request));
  const base = emptyRun(request, source, detected);
  if (detected.changes && detected.files.length === 0 && detected.removed.length === 0)
    return { ...base, isIdle: true };
  const overview = writes && config.overview !== false ? await overviewOf(request, ports) : null;
  const [{ decide }, { apply, stoppedBy }] = await Promise.all([
    import("./sync-build-plan.js"),
    import("./tracking-applying-apply.js")
  ]);
  const { pending, isFirst, labelSeen, ...decided } = await decide(request, ports, detected);
  const skipped = [...base.skipped, ...decided.skipped];
  const willBe = trigger.kind === "pull-request" && decided.cap === null ? decided.plan.operations : [];
  const run = { ...base, ...decided, skipped, pending: pending.filter(hasIssue(willBe)) };
  if (!writes) return run;
  const trust = trustOf(config, source);
  const outcomes = await apply(run.plan, tracker, {
    trust,
    labelExists: !isFirst,
    serverUrl: request.serverUrl,
    ...onProgress && { onProgress },
    ...sleep && { sleep },
    ...labelSeen && { labelSeen }
  });
  const done = outcomes.filter(({ result }) => result === "done").map(({ operation }) => operation);
  const stopped = stoppedBy(outcomes);
  const words = stopped === null ? await overview?.keep(run.meetings) ?? [] : [];
  return {
    ...run,
    outcomes,
    pending: pending.filter(hasIssue(done)),
    stopped,
    ...words.length > 0 && { overview: words }
  };
}
async function overviewOf(request, ports) {
  const { overviews } = ports;
  if (overviews === void 0) return null;
  const { beforeSync, afterSync } = await import("./sync-overview-keep.js");
  const before = await beforeSync(request, { ...ports, overviews });
  return { keep: (meetings) => afterSync(request, { ...ports, overviews }, before, meetings) };
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
    today: request.today,
    since: request.since,
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
  const { number, state, base, isSilent } = trigger;
  return { number, state, base, defaultBranch, isSilent };
}

export {
  sync
};
