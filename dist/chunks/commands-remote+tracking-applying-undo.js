import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isUnread
} from "./sync-unread.js";
import {
  json
} from "./commands-printed.js";
import {
  agendaOfIssues
} from "./sync-agenda-news.js";
import {
  Questions,
  registerOf
} from "./sync-ours.js";
import {
  closedByTool,
  fingerprint
} from "./tracking-planning-plan.js";
import {
  apply
} from "./tracking-applying-create-issue.js";
import {
  isUntouched,
  rowOf
} from "./tracking-planning-twin-issues.js";
import {
  renderOutcomes,
  renderPlan
} from "./report-terminal.2.js";
import {
  connect,
  describe,
  refusePublicTracker,
  sync
} from "./github-issues.js";
import {
  checkedToken,
  count,
  sinceDay
} from "./action-trigger.js";
import {
  MANY_PAGES,
  noMinutesWords,
  progressLine
} from "./report-progress.js";
import {
  trustOf
} from "./sync-trust.js";
import {
  untrustedWords
} from "./report-untrusted.js";
import {
  terminalText
} from "./report-escape+ansi-regex.js";
import {
  UsageError
} from "./usage-error.js";
import {
  planJson
} from "./report-json.js";
import {
  TrackerError
} from "./tracking-tracker.js";
import {
  renderPassport
} from "./tracking-passport-data.js";
import {
  factsOf
} from "./tracking-planning-task-facts.js";
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
    ...rowOf(item, issue, mention),
    reason,
    owners: passport.owners,
    facts: factsOf(mention, item.mentions, passport.forgotten),
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
  const { config, ports, isFork, defaultBranch, serverUrl, refusePublic } = await openRepository(options);
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
      onProgress: (outcome, done, total) => {
        options.log(progressLine(outcome, done, total));
      },
      onReading: (pages) => {
        if (pages >= MANY_PAGES) options.log(`reading ${pages} pages of minutes`);
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
  const { config, ports, closingOf } = await openRepository(options);
  const stdout = await agendaOfIssues(options.series ?? null, { config, ports, closingOf });
  return { stdout, stderr: "", exitCode: 0 };
}
async function undo(options) {
  const { config, ports, serverUrl } = await openRepository(options);
  const { tracked } = await registerOf(config, ports, Questions.unlimited());
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
function accessOf({ repo, env, log }) {
  if (!/^[\w.-]+\/[\w.-]+$/u.test(repo)) throw new UsageError(`--repo ${repo} is not OWNER/REPO.`);
  const token = checkedToken(env["GITHUB_TOKEN"] ?? "", "GITHUB_TOKEN");
  if (token === "")
    throw new UsageError(
      "GITHUB_TOKEN is not set: GitHub\u2019s API needs a token, for example GITHUB_TOKEN=$(gh auth token)."
    );
  return { token, apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com", repository: repo, log, env };
}
async function openRepository(options) {
  const access = accessOf(options);
  const ownServer = serverOf(access.apiUrl);
  const serverUrl = options.env["GITHUB_SERVER_URL"] ?? ownServer;
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
  resync,
  refuseForeignTracker,
  agendaOf,
  undo,
  accessOf,
  openRepository,
  refuseUnknownRepository,
  serverOf
};
