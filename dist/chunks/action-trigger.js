import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  whyDeaf
} from "./bot-deaf.js";
import {
  DEFAULT_CONFIG_PATH
} from "./config-default-path.js";
import {
  UsageError
} from "./usage-error.js";

// src/action/trigger.ts
var modes = ["auto", "preview", "sync"];
function decide(eventName, payload, defaultBranch, ref, mode) {
  const branch = `refs/heads/${defaultBranch}`;
  const writes = mode !== "preview";
  switch (eventName) {
    case "pull_request":
    case "pull_request_target": {
      if (mode === "sync") return error("`mode: sync` on a pull request: issues follow only minutes that are merged.");
      const pull = payload.pull_request;
      if (!pull) return error(`The event ${eventName} came without a pull request in its payload.`);
      const state = pull.merged ? "merged" : pull.state === "closed" ? "closed" : "open";
      const { number, head, base, comments } = pull;
      const isSilent = comments === 0;
      return go({ kind: "pull-request", number, head: head.sha, state, base: base.ref, isSilent }, false);
    }
    case "workflow_run": {
      const run = payload.workflow_run;
      if (run?.event !== "pull_request" || !run.head_branch || !run.head_repository)
        return notice("This workflow_run does not follow a pull request: nothing to do.");
      if (mode === "sync") return error("`mode: sync` on a pull request: issues follow only minutes that are merged.");
      const headOwner = run.head_repository.owner.login;
      return go({ kind: "pull-request-of", headOwner, headBranch: run.head_branch, head: run.head_sha }, false);
    }
    case "push":
      if ((payload.ref ?? ref) !== branch)
        return notice(
          `A push to ${payload.ref ?? ref}: only pushes to the default branch (${defaultBranch}) change issues.`
        );
      return go({ kind: "push", before: payload.before ?? "" }, writes);
    case "workflow_dispatch":
      if (ref !== "" && ref !== branch)
        return go(
          { kind: "resync" },
          false,
          `Dispatched on ${ref}: a dry run. Only a dispatch on ${defaultBranch} writes, and it reads ${defaultBranch} in any case.`
        );
      return go({ kind: "resync" }, writes);
    case "issue_comment":
      return hearing(payload, writes);
    case "schedule":
    case "repository_dispatch":
      return go({ kind: "resync" }, writes);
    default:
      return notice(
        `Nothing to do for the event ${eventName}: this action works on pull_request, push, schedule, workflow_dispatch, repository_dispatch and issue_comment.`
      );
  }
}
function hearing({ action, comment, issue }, writes) {
  if (!comment || !issue) return error("The event issue_comment came without a comment in its payload.");
  if (action !== "created") return notice(`A comment was ${action ?? "changed"}: only new ones are listened to.`);
  const { id, body, created_at: createdAt, user, isFromApp } = comment;
  const isBot = user.type !== "User" || isFromApp;
  const why = whyDeaf({ body, author: user.login, isBot });
  if (why !== null) return notice(why);
  return { go: "hear", comment: { id, body, author: user.login, isBot, createdAt, ...issue }, writes };
}
var go = (trigger, writes, notice2 = null) => ({
  go: true,
  trigger,
  writes,
  notice: notice2
});
var notice = (message) => ({ go: false, level: "notice", message });
var error = (message) => ({ go: false, level: "error", message });

// src/action/token.ts
function checkedToken(given, name) {
  const token = given.trim();
  if (/^[\x20-\x7e]*$/u.test(token)) return token;
  throw new UsageError(
    `${name} holds ${/[\n\r]/u.test(token) ? "line breaks" : "signs"} that no token has: is it another secret, a private key perhaps?`
  );
}

// src/action/inputs.ts
var DAY = 864e5;
var typed = (name, value) => `\`${name}${name.startsWith("--") ? "" : ":"} ${value}\``;
function sinceDay(name, value, now) {
  const days = /^(\d{1,5})\s*(?:d|days?)?$/i.exec(value.trim())?.[1];
  if (days !== void 0) return new Date(now.getTime() - Number(days) * DAY).toISOString().slice(0, 10);
  const day = value.trim();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  throw new UsageError(`${typed(name, value)} is neither a day (2026-01-31) nor a number of days (90 days).`);
}
function count(name, value) {
  if (/^\d{1,6}$/.test(value.trim())) return Number(value);
  throw new UsageError(`${typed(name, value)} is not a whole number from 0 on.`);
}
function readInputs(get, now) {
  const mode = modes.find((known) => known === (get("mode") || "auto"));
  if (!mode) throw new UsageError(`\`mode: ${get("mode")}\` is unknown. Allowed: ${modes.join(", ")}.`);
  const token = checkedToken(get("token"), "The input `token`");
  if (token === "")
    throw new UsageError(
      "The input `token` is empty. Leave it out to use the workflow\u2019s own token, or pass a secret that exists."
    );
  return {
    token,
    config: get("config") || DEFAULT_CONFIG_PATH,
    paths: lines(get("paths")),
    series: lines(get("series")),
    mode,
    since: sinceDay("since", get("since") || "90 days", now),
    maxNewIssues: count("max-new-issues", get("max-new-issues") || "20"),
    dryRun: flag("dry-run", get("dry-run") || "false")
  };
}
function flag(name, value) {
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new UsageError(`${typed(name, value)} is neither true nor false.`);
}
var lines = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");

export {
  decide,
  checkedToken,
  sinceDay,
  count,
  readInputs
};
