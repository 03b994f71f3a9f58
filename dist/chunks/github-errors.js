import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  RequestError,
  Unsent,
  isSecondaryLimit,
  isSpentHour
} from "./octokit-request-error.js";
import {
  TrackerError
} from "./tracking-tracker.js";
import {
  array,
  object,
  string,
  union
} from "./zod.js";
import "./runtime.js";

// src/github/errors.ts
var refusal = object({
  message: string().default(""),
  errors: array(
    union([
      string(),
      object({ field: string().optional(), code: string().optional(), message: string().optional() })
    ])
  ).catch([]).default([])
});
function toTrackerError(error, tried) {
  if (error instanceof TrackerError) return error;
  if (error instanceof Unsent) return toTrackerError(error.cause, tried);
  const could = `Could not ${tried.what}`;
  if (!(error instanceof RequestError)) {
    const message = error instanceof Error ? error.message : String(error);
    return new TrackerError(tried.effect === "write" ? "unclear" : "unavailable", `${could}: ${message}`, {
      cause: error
    });
  }
  const said = refusal.safeParse(error.response?.data).data ?? { message: "", errors: [] };
  const { failure, advice } = judge(error, tried, said);
  const status = error.response === void 0 ? null : error.status;
  const quote = status === null ? error.message : `${status}${said.message === "" ? "" : ` ${said.message}`}`;
  return new TrackerError(failure, `${could} (${quote}). ${advice}`, {
    cause: error,
    status,
    fields: said.errors.flatMap((entry) => typeof entry === "string" ? [] : entry.field ?? [])
  });
}
function judge(error, tried, said) {
  if (isSpentHour(error)) return { failure: "rate-limit", advice: spentHour(error) };
  if (isSecondaryLimit(error)) {
    return {
      failure: "rate-limit",
      advice: "GitHub keeps refusing because writes came too fast. Run again later: it continues where this run stopped."
    };
  }
  if (error.status >= 500) return noAnswer(error, tried);
  switch (error.status) {
    case 401:
      return {
        failure: "credentials",
        advice: "The token is wrong, expired, or of another server: check the input `token` (or GITHUB_TOKEN) and GITHUB_API_URL."
      };
    case 403:
      return forbidden(error, tried, said);
    case 404:
      return {
        failure: "missing",
        advice: `It does not exist, or the token may not see it (needs \`${tried.permission}\`).`
      };
    case 410:
      return /disabled/i.test(said.message) ? {
        failure: "forbidden",
        advice: "Issues are switched off in this repository: switch them on in its settings, or name another one as `tracker` in the config."
      } : { failure: "gone", advice: "It was deleted." };
    case 422:
      return { failure: "invalid", advice: `GitHub refuses the values${complaints(said)}.` };
    case 408:
      return noAnswer(error, tried);
    default:
      return error.status < 400 ? { failure: "gone", advice: "An issue was transferred, or the repository was renamed: then use its new name." } : { failure: tried.effect === "write" ? "invalid" : "unavailable", advice: "GitHub refuses it." };
  }
}
function noAnswer(error, tried) {
  const cause = error.response === void 0 ? "GitHub could not be reached" : "GitHub failed to answer";
  return tried.effect === "write" ? {
    failure: "unclear",
    advice: `${cause}: whether it was written is not known. The next run finds out and goes on.`
  } : { failure: "unavailable", advice: `${cause}, also when asked again. Run again later.` };
}
function forbidden(error, tried, said) {
  if (/archived/i.test(said.message)) {
    return {
      failure: "forbidden",
      advice: "The repository is archived: unarchive it, or name another one as `tracker` in the config."
    };
  }
  if (/\blocked\b/i.test(said.message)) return { failure: "locked", advice: "The conversation is locked." };
  const sso = error.response?.headers["x-github-sso"];
  if (typeof sso === "string")
    return { failure: "forbidden", advice: `The organisation demands single sign-on for the token: ${sso}` };
  const lines = acceptedPermissions(error, tried);
  return {
    failure: "forbidden",
    advice: `The token lacks the permission \`${lines.join("`, `")}\`. Add to the job in the workflow:
  permissions:
${lines.map((line) => `    ${line}`).join("\n")}`
  };
}
function acceptedPermissions(error, tried) {
  const header = error.response?.headers["x-accepted-github-permissions"];
  if (typeof header !== "string" || header.trim() === "") return [tried.permission];
  const alternatives = header.split(";").map((set) => set.split(",").map((one) => one.trim().replace("_", "-").replace("=", ": ")));
  const usual = alternatives.find((set) => set.includes(tried.permission));
  return usual ?? alternatives[0] ?? [tried.permission];
}
function spentHour(error) {
  const reset = Number(error.response?.headers["x-ratelimit-reset"]);
  const when = reset > 0 ? ` after ${new Date(reset * 1e3).toISOString()}` : " within the hour";
  return `The hour's requests of this token are used up. Run again${when}: it continues where this run stopped.`;
}
function complaints(said) {
  const words = said.errors.map(
    (entry) => typeof entry === "string" ? entry : entry.message ?? [entry.field, entry.code].filter(Boolean).join(" ")
  );
  return words.length === 0 ? "" : `: ${words.join("; ")}`;
}
export {
  toTrackerError
};
