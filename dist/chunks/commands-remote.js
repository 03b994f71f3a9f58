import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  closedByTool,
  fingerprint,
  registerOf
} from "./tracking-planning-plan.js";
import {
  apply
} from "./tracking-applying-change-issue.js";
import {
  isUntouched,
  withoutDuplicates
} from "./tracking-planning-twin-issues.js";
import {
  renderOutcomes,
  renderPlan
} from "./report-terminal.2.js";
import "./get-east-asian-width.js";
import {
  isUnread,
  json,
  renderAgenda
} from "./report-agenda.js";
import {
  comparePending,
  pendingOf
} from "./tracking-planning-pending.js";
import "./report-age.js";
import {
  checkedToken,
  connect,
  count,
  describe,
  noMinutesWords,
  refusePublicTracker,
  sinceDay,
  sync,
  untrustedWords
} from "./github-issues.js";
import {
  isAgent,
  trustOf
} from "./tracking-agents.js";
import "./report-words.js";
import "./config-default-config.js";
import "./github-listed-issue.js";
import "./github-blob-hash.js";
import {
  terminalText
} from "./report-escape+ansi-regex.js";
import "./config-default-path.js";
import {
  UsageError,
  refuseUnknownSeries
} from "./usage-error.js";
import "./tracking-matching-task-index.js";
import {
  namesOf,
  planJson
} from "./report-json.js";
import "./sync-detect.js";
import "./minutes-vocabulary-ru.js";
import "./fastest-levenshtein.js";
import "./json-with-bigint.js";
import "./octokit-request-error.js";
import {
  TrackerError
} from "./tracking-tracker.js";
import {
  renderPassport
} from "./tracking-passport-data.js";
import {
  isAmong
} from "./tracking-names.js";
import {
  quote
} from "./plain-text-quote.js";
import {
  cut
} from "./plain-text-plain-line.js";
import {
  compareStrings,
  statusOf
} from "./tracking-register-mention.js";
import "./noble-hashes.js";
import "./zod.js";
import "./runtime.js";

// src/commands/news.ts
var MOST_PULLS = 50;
var MOST_CLOSINGS = 20;
async function newsSinceMeeting(tracked, { closingOf, ports }) {
  const found = { pending: [], news: /* @__PURE__ */ new Map() };
  const merged = /* @__PURE__ */ new Map();
  let asked = 0;
  for (const issue of withoutDuplicates(tracked)) {
    const { mention, status } = statusOf(issue.item);
    const news = [];
    if (issue.issue.state === "open") {
      if (status === "closed") news.push(whatWasSaid(mention));
    } else {
      if (status === "closed") continue;
      if (mention.date === null) continue;
      const isOld = issue.issue.updatedAt < mention.date;
      if (isOld && asked++ >= MOST_CLOSINGS) continue;
      const { by, at } = await closingOf(issue.issue.number);
      const isMachine = by !== null && isAgent(by) && !issue.passport.runs.undone && !closedByTool(issue);
      if (at === null || at < mention.date && !isMachine) continue;
      const reason = issue.issue.stateReason === "not_planned" ? " as not planned" : "";
      news.push(
        `on GitHub: closed${reason}${by === null ? "" : ` by ${by}${isMachine ? ", not by a person," : ""}`} on ${at.slice(0, 10)}`
      );
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

// src/tracking/applying/undo.ts
function undoPlan(tracked, run, { serverUrl, runUrl }) {
  const link = `[run ${quote(run)}](${runUrl})`;
  const operations = tracked.flatMap((issue) => undoOf(issue, run, link, serverUrl) ?? []).sort((a, b) => compareStrings(a.operation, b.operation) || (a.number ?? 0) - (b.number ?? 0));
  return { operations, doubts: [], vanished: [], suggestions: [], fingerprint: fingerprint([run, operations]) };
}
function runsOf(tracked) {
  const runs = tracked.flatMap(({ passport: { runs: of } }) => [of.created, of.closed]).filter((run) => run !== null);
  return [...new Set(runs)].sort((a, b) => b.length - a.length || compareStrings(b, a));
}
function undoOf(tracked, run, link, serverUrl) {
  const { issue, passport, released, newer } = tracked;
  if (released || newer) return null;
  if (passport.runs.created === run && issue.state === "open")
    return isUntouched(tracked) ? row(tracked, "close", `created by run ${run}`, {
      block: renderPassport({ ...passport, runs: { ...passport.runs, undone: run } }, serverUrl),
      closeReason: "not_planned",
      farewell: `Closed because the ${link}, which created this, was undone. If it is a task after all, reopen it.`
    }) : row(tracked, "none", `created by run ${run}`, null, "people have worked on it since: close it by hand");
  if (passport.runs.closed === run && issue.state === "closed")
    return closedByTool(tracked) ? row(tracked, "reopen", `closed by run ${run}`, {
      farewell: `Reopened because the ${link}, which closed this, was undone.`
    }) : row(tracked, "none", `closed by run ${run}`, null, "a person has closed it since: it stays closed");
  return null;
}
function row({ issue, item, passport, hidden }, operation, reason, writes, warning) {
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
    warnings: warning === void 0 ? [] : [warning],
    writes: writes && {
      addLabels: [],
      removeLabels: [],
      addAssignees: [],
      removeAssignees: [],
      expected: { state: issue.state, title: issue.title, hidden },
      ...writes
    }
  };
}

// src/commands/remote.ts
async function resync(patterns, options, writes) {
  const since = sinceDay("--since", options.since, options.now);
  const maxNewIssues = count("--max-new-issues", options.maxNewIssues);
  const { config, ports, isFork, defaultBranch, serverUrl, refusePublic } = await open(options);
  if (writes && isFork) refuseForeignTracker(options.repo, config.tracker);
  if (writes) await refusePublic();
  const result = await sync(
    {
      trigger: { kind: "resync" },
      config,
      writes,
      today: options.now.toISOString().slice(0, 10),
      since,
      maxNewIssues,
      paths: patterns,
      series: options.series,
      serverUrl,
      defaultBranch,
      runId: null
    },
    {
      ...ports,
      onProgress: (done, total) => {
        options.log(`${done} of ${total} operations done`);
      }
    }
  );
  const stdout = options.json ? json(resultJson(result, writes)) : textOf(result, writes, options.paint);
  const unfinished = result.outcomes.some(({ result: end }) => end === "failed" || end === "remaining");
  const unread = unreadOf(result);
  const stderr = [...unread, ...noMinutesWords(result), ...untrustedWords(result)].map((words) => `minutes-to-issues: ${terminalText(words)}
`).join("");
  return { stdout, stderr, exitCode: unfinished || unread.length > 0 || writes && result.cap !== null ? 1 : 0 };
}
var unreadOf = ({ skipped, diagnostics }) => [
  ...skipped.flatMap(({ path, reason }) => path === "" ? [] : `${path}: ${reason}: not read`),
  ...diagnostics.filter(isUnread).map(({ path, message }) => `${path}: ${message}`)
];
function refuseForeignTracker(fork, tracker) {
  if (tracker === null || tracker.toLowerCase() === fork.toLowerCase()) return;
  throw new UsageError(
    `${fork} is a fork, and its config names ${tracker} as the tracker, most likely its parent's: a fork writes into its own. If it keeps minutes of its own, say \`tracker: ${fork}\` in its config.`
  );
}
var textOf = ({ plan, cap, outcomes }, writes, paint) => renderPlan(plan, paint, cap) + (writes ? `
${renderOutcomes(outcomes, paint)}` : "");
var resultJson = ({ plan: made, outcomes, cap, skipped, diagnostics }, writes) => ({
  ...planJson(made),
  skipped,
  diagnostics,
  ...cap && { cap },
  ...writes && { outcomes: outcomes.map(outcomeJson) }
});
var outcomeJson = ({ operation: { id, operation }, ...outcome }) => ({ id, operation, ...outcome });
async function agendaOf(options) {
  const { config, ports, closingOf } = await open(options);
  const { tracked } = await registerOf(config, ports);
  const items = tracked.map(({ item }) => item);
  if (options.series !== void 0) refuseUnknownSeries([options.series], items);
  const ofSeries = tracked.filter(({ item }) => (options.series ?? item.series) === item.series);
  const { pending, news } = await newsSinceMeeting(ofSeries, { ports, closingOf });
  const rows = pending.map(({ issue, item }) => pendingOf(item, issue.title)).sort(comparePending);
  const stdout = renderAgenda(rows, { news, names: namesOf(pending.flatMap(peopleOf)) });
  return { stdout, stderr: "", exitCode: 0 };
}
function peopleOf({ issue, passport: { owners, written } }) {
  const logins = [...issue.assignees, ...written.assignees, ...written.refused];
  const isLogin = isAmong(logins);
  return [...logins.map((name) => ({ name, login: true })), ...owners.map((name) => ({ name, login: isLogin(name) }))];
}
async function undo(options) {
  const { config, ports, serverUrl } = await open(options);
  const { tracked } = await registerOf(config, ports);
  const runUrl = `${serverUrl}/${options.repo}/actions/runs/${encodeURIComponent(options.run)}`;
  const made = undoPlan(tracked, options.run, { serverUrl, runUrl });
  const hint = made.operations.length === 0 ? `minutes-to-issues: ${nothingToUndo(options.run, tracked)}
` : "";
  const outcomes = options.yes ? await apply(made, ports.tracker, { trust: trustOf(config, ports.source) }) : [];
  const text = renderPlan(made, options.paint) + (options.yes ? `
${renderOutcomes(outcomes, options.paint)}` : hint === "" ? "\nNothing is written without --yes.\n" : "");
  const failed = outcomes.some(({ result: result2 }) => result2 === "failed" || result2 === "remaining");
  const result = { ...planJson(made), ...options.yes && { outcomes: outcomes.map(outcomeJson) } };
  return { stdout: options.json ? json(result) : text, stderr: hint, exitCode: failed ? 1 : 0 };
}
var MOST_RUNS = 5;
function nothingToUndo(run, tracked) {
  const runs = runsOf(tracked);
  if (runs.includes(run))
    return `What run ${run} created is closed, and what it closed is open: nothing is left to undo.`;
  const named = runs.slice(0, MOST_RUNS).map((id) => cut(terminalText(id), 40));
  const known = [...named, ...runs.length > MOST_RUNS ? ["\u2026"] : []].join(", ");
  return `No issue says that run ${terminalText(run)} created or closed it. The issues name ${runs.length === 0 ? "no run at all" : `run ${known}`}.`;
}
async function open(options) {
  const { repo, env, log } = options;
  if (!/^[\w.-]+\/[\w.-]+$/u.test(repo)) throw new UsageError(`--repo ${repo} is not OWNER/REPO.`);
  const token = checkedToken(env["GITHUB_TOKEN"] ?? "", "GITHUB_TOKEN");
  if (token === "")
    throw new UsageError(
      "GITHUB_TOKEN is not set: GitHub\u2019s API needs a token, for example GITHUB_TOKEN=$(gh auth token)."
    );
  const apiUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
  const ownServer = serverOf(apiUrl);
  const serverUrl = env["GITHUB_SERVER_URL"] ?? ownServer;
  const access = { token, apiUrl, repository: repo, log, env };
  const facts = await describe(access).catch(refuseUnknownRepository);
  const { readConfig, adapters } = connect({
    ...access,
    serverUrl,
    repositoryId: facts.id,
    defaultBranch: facts.default_branch,
    configPath: options.config,
    workspace: null
  });
  const config = await readConfig();
  return {
    ...adapters(config),
    config,
    isFork: facts.fork,
    defaultBranch: facts.default_branch,
    serverUrl,
    refusePublic: () => refusePublicTracker({ ...access, private: facts.private }, config)
  };
}
function refuseUnknownRepository(error) {
  if (error instanceof TrackerError && error.failure === "missing")
    throw new UsageError(error.message, { cause: error });
  throw error;
}
function serverOf(apiUrl) {
  if (!/^https?:\/\//u.test(apiUrl) || !URL.canParse(apiUrl))
    throw new UsageError(`GITHUB_API_URL ${apiUrl} is not the URL of an API, such as https://api.github.com.`);
  const { origin, pathname } = new URL(apiUrl);
  return pathname.startsWith("/api/") ? origin : origin.replace("//api.", "//");
}
export {
  agendaOf,
  resync,
  serverOf,
  undo
};
