import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  json,
  renderAgenda,
  renderOutcomes,
  renderPlan
} from "./chunk-ZH7PXJKZ.js";
import {
  namesOf,
  planJson
} from "./chunk-ZWGH5NF3.js";
import {
  count,
  sinceDay
} from "./chunk-HKW553DT.js";
import "./chunk-KZDAYAHM.js";
import {
  connect,
  describe
} from "./chunk-OOI5H6CK.js";
import "./chunk-GEDXBMGX.js";
import "./chunk-HLWAQ755.js";
import "./chunk-4QLAQC74.js";
import {
  closedByTool,
  fingerprint,
  isUntouched,
  registerOf,
  withoutDuplicates
} from "./chunk-GPNQ52W5.js";
import {
  comparePending,
  pendingOf
} from "./chunk-JHW322GR.js";
import {
  UsageError,
  refuseUnknownSeries
} from "./chunk-TNMF3RKC.js";
import "./chunk-Y4FOJD3X.js";
import "./chunk-TJRBXXYP.js";
import {
  apply
} from "./chunk-6NJI734N.js";
import {
  hiddenDataOf,
  isAmong
} from "./chunk-AY44TX3E.js";
import "./chunk-G2WUN4T3.js";
import {
  compareStrings,
  statusOf
} from "./chunk-SXBL6AIL.js";
import "./chunk-AUU2O6MU.js";
import "./chunk-34CPFN33.js";
import "./chunk-SJQ6EU53.js";
import "./chunk-VA6NQLNU.js";
import {
  sync
} from "./chunk-SJHSHAOE.js";
import "./chunk-JS3I5RJ5.js";
import {
  trustOf
} from "./chunk-STYIZ7HI.js";
import "./chunk-VG6GGCPK.js";
import "./chunk-366W3JI3.js";
import "./chunk-HANBNIMK.js";

// src/news.ts
var MOST_PULLS = 50;
async function newsSinceMeeting(tracked, { closingOf, ports }) {
  const found = { pending: [], news: /* @__PURE__ */ new Map() };
  const merged = /* @__PURE__ */ new Map();
  for (const issue of withoutDuplicates(tracked)) {
    const { mention, status } = statusOf(issue.item);
    const news = [];
    if (issue.issue.state === "open") {
      if (status === "closed") news.push(whatWasSaid(mention));
    } else {
      if (status === "closed") continue;
      if (mention.date === null || issue.issue.updatedAt < mention.date) continue;
      const { by, at } = await closingOf(issue.issue.number);
      if (at === null || at < mention.date) continue;
      const reason = issue.issue.stateReason === "not_planned" ? " as not planned" : "";
      news.push(`on GitHub: closed${reason}${by === null ? "" : ` by ${by}`} on ${at.slice(0, 10)}`);
    }
    for (const reference of mention.references) {
      if (!merged.has(reference) && merged.size < MOST_PULLS) merged.set(reference, await isMerged(reference, ports));
      if (merged.get(reference) === true) news.push(`on GitHub: ${reference} was merged: done?`);
    }
    found.pending.push(issue);
    if (news.length > 0) found.news.set(issue.item.id, news);
  }
  return found;
}
var whatWasSaid = ({ date, evidence, text }) => `the minutes${date === null ? "" : ` of ${date}`} say \u201C${evidence?.text ?? text}\u201D: done?`;
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
  const since = sinceDay("--since", options.since, options.now);
  const maxNewIssues = count("--max-new-issues", options.maxNewIssues);
  const { connection, isFork, defaultBranch, serverUrl } = await open(options);
  if (writes && isFork) refuseForeignTracker(options.repo, connection.config.tracker);
  const result = await sync(
    {
      trigger: { kind: "resync" },
      config: connection.config,
      writes,
      since,
      maxNewIssues,
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
function refuseForeignTracker(fork, tracker) {
  if (tracker === null || tracker.toLowerCase() === fork.toLowerCase()) return;
  throw new UsageError(
    `${fork} is a fork, and its config names ${tracker} as the tracker, most likely its parent's: a fork writes into its own. If it keeps minutes of its own, say \`tracker: ${fork}\` in its config.`
  );
}
var textOf = (result, writes, paint) => renderPlan(result.plan, paint) + (writes ? renderOutcomes(result.outcomes, paint) : "");
var resultJson = ({ plan: made, outcomes, cap }, writes) => ({
  ...planJson(made),
  ...cap && { cap },
  ...writes && { outcomes: outcomes.map(outcomeJson) }
});
var outcomeJson = ({ operation: { id, operation }, ...outcome }) => ({ id, operation, ...outcome });
async function agendaOf(options) {
  const { connection } = await open(options);
  const { tracked } = await registerOf(connection.config, connection.ports);
  const items = tracked.map(({ item }) => item);
  if (options.series !== void 0) refuseUnknownSeries([options.series], items);
  const ofSeries = tracked.filter(({ item }) => (options.series ?? item.series) === item.series);
  const { pending, news } = await newsSinceMeeting(ofSeries, connection);
  const rows = pending.map(({ issue, item }) => pendingOf(item, issue.title)).sort(comparePending);
  const stdout = renderAgenda(rows, { news, names: namesOf(pending.flatMap(peopleOf)) });
  return { stdout, stderr: "", exitCode: 0 };
}
function peopleOf({ issue, passport: { owners, written } }) {
  const logins = [...issue.assignees, ...written.assignees, ...written.refused];
  const isLogin = isAmong(logins);
  return [...owners.map((name) => ({ name, login: isLogin(name) })), ...logins.map((name) => ({ name, login: true }))];
}
async function undo(options) {
  const { connection } = await open(options);
  const { config, ports } = connection;
  const made = undoPlan((await registerOf(config, ports)).tracked, options.run);
  const outcomes = options.yes ? await apply(made, ports.tracker, { trust: trustOf(config, ports.source) }) : [];
  const text = renderPlan(made, options.paint) + (options.yes ? renderOutcomes(outcomes, options.paint) : "Nothing is written without --yes.\n");
  const failed = outcomes.some(({ result: result2 }) => result2 === "failed" || result2 === "remaining");
  const result = { ...planJson(made), ...options.yes && { outcomes: outcomes.map(outcomeJson) } };
  return { stdout: options.json ? json(result) : text, stderr: "", exitCode: failed ? 1 : 0 };
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
  return { connection, isFork: facts.fork, defaultBranch: facts.default_branch, serverUrl };
}
function serverOf(apiUrl) {
  if (!URL.canParse(apiUrl)) throw new UsageError(`GITHUB_API_URL ${apiUrl} is not a URL.`);
  const { origin, pathname } = new URL(apiUrl);
  return pathname.startsWith("/api/") ? origin : origin.replace("//api.", "//");
}
export {
  agendaOf,
  resync,
  serverOf,
  undo
};
