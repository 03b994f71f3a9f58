import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  count,
  sinceDay
} from "./chunk-56SXEXR4.js";
import {
  connect,
  describe
} from "./chunk-5GFS4R75.js";
import {
  apply,
  closedByTool,
  fingerprint,
  hiddenDataOf,
  isUntouched,
  registerOf,
  sync,
  trustOf
} from "./chunk-SZFLYQ6C.js";
import "./chunk-G2WUN4T3.js";
import {
  json,
  renderAgenda,
  renderOutcomes,
  renderPlan
} from "./chunk-CTO7HMSC.js";
import "./chunk-AJR4YGQM.js";
import "./chunk-HLWAQ755.js";
import {
  UsageError,
  noSuchSeries
} from "./chunk-QPJKWTRQ.js";
import {
  comparePending,
  compareStrings,
  pendingOf,
  statusOf
} from "./chunk-X76DNANO.js";
import "./chunk-VA6NQLNU.js";
import "./chunk-RNJQPJDD.js";
import {
  planJson
} from "./chunk-ZCGLUHC3.js";
import "./chunk-JE5LAQ5P.js";
import "./chunk-HANBNIMK.js";

// src/news.ts
var MOST_PULLS = 50;
async function newsSinceMeeting(tracked, { closingOf, ports }) {
  const news = { pending: [], events: /* @__PURE__ */ new Map() };
  const merged = /* @__PURE__ */ new Map();
  for (const issue of tracked) {
    const { mention, status } = statusOf(issue.item);
    if (status === "closed") continue;
    const events = [];
    if (issue.issue.state === "closed") {
      if (mention.date === null || issue.issue.updatedAt < mention.date) continue;
      const { by, at } = await closingOf(issue.issue.number);
      if (at === null || at < mention.date) continue;
      const reason = issue.issue.stateReason === "not_planned" ? " as not planned" : "";
      events.push(`closed${reason}${by === null ? "" : ` by ${by}`} on ${at.slice(0, 10)}`);
    }
    for (const reference of mention.references) {
      if (!merged.has(reference) && merged.size < MOST_PULLS) merged.set(reference, await isMerged(reference, ports));
      if (merged.get(reference) === true) events.push(`${reference} was merged: done?`);
    }
    news.pending.push(issue);
    if (events.length > 0) news.events.set(issue.item.id, events);
  }
  return news;
}
async function isMerged(reference, ports) {
  const [, repository, number] = /^([^/\s]+\/[^/\s#]+)#(\d+)$/u.exec(reference) ?? [];
  return repository !== void 0 && number !== void 0 && await ports.isMerged?.(repository, Number(number)) === true;
}

// src/tracking/undo.ts
function undoPlan(tracked, run) {
  const operations = tracked.flatMap((issue) => undoOf(issue, run) ?? []).sort((a, b) => compareStrings(a.operation, b.operation) || (a.number ?? 0) - (b.number ?? 0));
  return { operations, doubts: [], vanished: [], suggestions: [], fingerprint: fingerprint([run, operations]) };
}
function undoOf(tracked, run) {
  const { issue, passport, released } = tracked;
  if (released) return null;
  if (passport.runs.created === run && issue.state === "open")
    return isUntouched(tracked) ? row(tracked, "close", `created by run ${run}`, { closeReason: "not_planned" }) : row(tracked, "none", `created by run ${run}, but people have worked on it: close it by hand`, null);
  if (passport.runs.closed === run && issue.state === "closed")
    return closedByTool(tracked) ? row(tracked, "reopen", `closed by run ${run}`, {}) : row(tracked, "none", `closed by run ${run}, and by a person since`, null);
  return null;
}
function row({ issue, item, passport }, operation, reason, writes) {
  const { mention } = statusOf(item);
  return {
    operation,
    id: item.id,
    number: issue.number,
    title: issue.title,
    series: item.series,
    path: mention.path,
    line: mention.line,
    date: mention.date,
    reason,
    owners: passport.owners,
    warnings: [],
    writes: writes && {
      addLabels: [],
      removeLabels: [],
      addAssignees: [],
      removeAssignees: [],
      expected: { state: issue.state, title: issue.title, hidden: hiddenDataOf(issue.body) },
      ...writes
    }
  };
}

// src/remote.ts
async function resync(patterns, options, writes) {
  const { connection, defaultBranch, serverUrl } = await open(options);
  const result = await sync(
    {
      trigger: { kind: "resync" },
      config: connection.config,
      writes,
      since: sinceDay(options.since, options.now),
      maxNewIssues: count("--max-new-issues", options.maxNewIssues),
      paths: patterns,
      series: options.series,
      serverUrl,
      defaultBranch,
      runId: null
    },
    {
      ...connection.ports,
      onProgress: (done, total) => {
        options.log(`${done} of ${total} operations done`);
      }
    }
  );
  const stdout = options.json ? json(resultJson(result, writes)) : textOf(result, writes, options.paint);
  const unfinished = result.outcomes.some(({ result: end }) => end === "failed" || end === "remaining");
  return { stdout, stderr: "", exitCode: unfinished || writes && result.cap !== null ? 1 : 0 };
}
var textOf = (result, writes, paint) => renderPlan(result.plan, paint) + (writes ? renderOutcomes(result.outcomes, paint) : "");
var resultJson = ({ plan: made, outcomes, cap }, writes) => ({
  ...planJson(made),
  ...cap && { cap },
  ...writes && {
    outcomes: outcomes.map(({ operation: { id, operation }, ...outcome }) => ({ id, operation, ...outcome }))
  }
});
async function agendaOf(options) {
  const { connection } = await open(options);
  const { tracked } = await registerOf(connection.config, connection.ports);
  const ofSeries = tracked.filter(({ item }) => (options.series ?? item.series) === item.series);
  if (options.series !== void 0 && ofSeries.length === 0 && tracked.length > 0)
    throw new UsageError(
      noSuchSeries(
        options.series,
        tracked.map(({ item }) => item)
      )
    );
  const { pending, events } = await newsSinceMeeting(ofSeries, connection);
  const people = pending.flatMap(({ issue, passport }) => [...issue.assignees, ...passport.written.assignees]);
  const stdout = renderAgenda(pending.map(({ issue, item }) => pendingOf(item, issue.title)).sort(comparePending), {
    events,
    logins: new Set(people.map((login) => login.toLowerCase()))
  });
  return { stdout, stderr: "", exitCode: 0 };
}
async function undo(options) {
  const { connection } = await open(options);
  const { config, ports } = connection;
  const made = undoPlan((await registerOf(config, ports)).tracked, options.run);
  const outcomes = options.yes ? await apply(made, ports.tracker, { trust: trustOf(config, ports.source) }) : [];
  const text = renderPlan(made, options.paint) + (options.yes ? renderOutcomes(outcomes, options.paint) : "Nothing is written without --yes.\n");
  const failed = outcomes.some(({ result }) => result === "failed" || result === "remaining");
  return { stdout: options.json ? json(planJson(made)) : text, stderr: "", exitCode: failed ? 1 : 0 };
}
async function open(options) {
  const { repo, env, log } = options;
  if (!/^[\w.-]+\/[\w.-]+$/u.test(repo)) throw new UsageError(`--repo ${repo} is not OWNER/REPO.`);
  const token = env["GITHUB_TOKEN"] ?? "";
  if (token === "")
    throw new UsageError(
      "GITHUB_TOKEN is not set: GitHub\u2019s API needs a token, for example GITHUB_TOKEN=$(gh auth token)."
    );
  const apiUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
  const serverUrl = env["GITHUB_SERVER_URL"] ?? serverOf(apiUrl);
  const facts = await describe({ token, apiUrl, repository: repo, log });
  const connection = await connect({
    token,
    apiUrl,
    serverUrl,
    repository: repo,
    repositoryId: facts.id,
    defaultBranch: facts.default_branch,
    configPath: options.config,
    workspace: null,
    log
  });
  return { connection, defaultBranch: facts.default_branch, serverUrl };
}
function serverOf(apiUrl) {
  if (!URL.canParse(apiUrl)) throw new UsageError(`GITHUB_API_URL ${apiUrl} is not a URL.`);
  const { origin, host } = new URL(apiUrl);
  return host === "api.github.com" ? "https://github.com" : origin;
}
export {
  agendaOf,
  resync,
  undo
};
