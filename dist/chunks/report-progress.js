import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DID
} from "./report-words.js";
import {
  logLine
} from "./report-escape+ansi-regex.js";
import {
  cut
} from "./plain-text-plain-line.js";

// src/report/no-minutes.ts
var noMinutesWords = ({ noMinutes }) => noMinutes ? [
  "No minutes were found on the default branch. With `minutes` in the config (or patterns for this run), the files that a pattern matches are minutes; without, a Markdown file whose path or first heading has a date (2026-03-04), or whose folder or name says minutes, meetings, notes or the like."
] : [];

// src/report/progress.ts
function progressLine({ operation, result, number, message }, done, total) {
  const { operation: kind } = operation;
  const name = nameOf(operation, number ?? operation.number);
  const count = `(${done} of ${total})`;
  if (result === "done" && kind in DID) return logLine(`${pastOf(kind)} ${name} ${count}`);
  const verb = result === "held" ? `left alone, not ${pastOf(kind)}:` : `could not ${kind}`;
  return logLine(`${verb} ${name}${message === null ? "" : `: ${cut(message, 300)}`} ${count}`);
}
var pastOf = (kind) => kind === "none" || kind === "skip" ? kind : DID[kind];
var nameOf = ({ title }, number) => `${number === null ? "" : `#${number} `}${cut(title, 120)}`;
var MANY_PAGES = 100;
var MOST = 100;
function dryRunLines({ kind, plan, cap }) {
  if (kind !== "dry-run") return [];
  const written = plan.operations.filter(({ operation }) => operation !== "none" && operation !== "skip");
  const held = cap === null ? [] : [capLine(cap)];
  const lines = written.slice(0, MOST).map((operation) => {
    const { operation: deed, number, path, line, reason } = operation;
    const isHeld = cap !== null && deed === "create";
    return `${isHeld ? "held back: create" : `would ${deed}`} ${nameOf(operation, number)} (${path}:${line})${isHeld ? "" : `: ${reason}`}`;
  });
  const left = written.length - lines.length;
  return [...held, ...lines, ...left > 0 ? [`and ${left} more: see the plan file`] : []].map(logLine);
}
var capLine = ({ limit, wanted }) => `would create ${wanted}: held by \`max-new-issues: ${limit}\``;

export {
  noMinutesWords,
  progressLine,
  MANY_PAGES,
  dryRunLines,
  capLine
};
