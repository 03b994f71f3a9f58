import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isOneCleanLine,
  suggest
} from "./report-review.2.js";
import {
  headline
} from "./report-preview.js";
import "./report-meeting-tables.js";
import {
  deedCell,
  reasonCell
} from "./report-cells.js";
import "./report-untrusted.js";
import {
  dueWords,
  ownerWords,
  ownersWords,
  quietIssueLink,
  referencesWords
} from "./report-links.js";
import "./report-document.js";
import "./report-not-read.js";
import {
  count,
  listed
} from "./report-words.js";
import "./report-escape+ansi-regex.js";
import "./plain-text-permalink.js";
import {
  quote
} from "./plain-text-quote.js";
import {
  cut
} from "./plain-text-plain-line.js";
import "./noble-hashes.js";
import "./runtime.js";

// src/report/item-review.ts
var reviewMark = (number) => `<!-- minutes-to-issues: review of pull request ${number} -->`;
function itemReview(run, changes) {
  const found = run.plan.operations.flatMap((operation) => placedItem(run, changes, operation) ?? []);
  const comments = found.toSorted(byUrgency).map(commentOf(run));
  const mark = reviewMark(run.pullRequest?.number ?? 0);
  const body = [mark, ...summaryLines(run, found)].join("  \n");
  const outdated = `${mark}
_These comments are about an earlier state: the newest review says what the merge will do now._`;
  return { comments, summary: { mark, body, outdated } };
}
function placedItem(run, changes, operation) {
  const { path, line, facts } = operation;
  const change = changes.find((one) => one.path === path);
  const item = run.meetings.filter((meeting) => meeting.path === path).flatMap(({ items }) => items).find((one) => one.line === line && one.ordinal === facts.ordinal);
  if (change === void 0 || item === void 0 || rangeOf(change.hunks, line) === null) return null;
  const isNew = change.lines?.some(({ from, to }) => from <= item.endLine && line <= to) ?? true;
  const doubt = run.plan.doubts.find((one) => one.path === path && one.line === line && one.text === item.text) ?? null;
  return isNew ? { item, operation, doubt, change } : null;
}
var byUrgency = (a, b) => Number(b.doubt !== null) - Number(a.doubt !== null) || Number(a.operation.path > b.operation.path) - Number(a.operation.path < b.operation.path) || a.operation.line - b.operation.line;
var rangeOf = (ranges, line) => ranges?.find(({ from, to }) => from <= line && line <= to) ?? null;
function summaryLines(run, found) {
  if (found.length === 0) return ["No new or changed action item stands in this pull request."];
  const items = found.map(({ item }) => item);
  const done = items.filter(({ status }) => status === "closed").length;
  const isDone = done === 0 ? "" : `, ${done === items.length ? done === 1 ? "done" : "all done" : `${done} of them done`}`;
  return [`**${count(items.length, "new or changed action item")}**${isDone}.`, `${whose(items)}.`, headline(run)];
}
var MOST_OWNERS = 8;
function whose(items) {
  const counts = /* @__PURE__ */ new Map();
  for (const { owners } of items)
    for (const name of owners.length === 0 ? ["nobody"] : owners.map(ownerWords))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].toSorted(([, a], [, b]) => b - a);
  const shown = names.slice(0, MOST_OWNERS).map(([name, times]) => `${quote(cut(name, 60))}${times > 1 ? ` (${times})` : ""}`);
  const rest = names.length - shown.length;
  return `Of ${listed(rest > 0 ? [...shown, `${rest} more`] : shown)}`;
}
var commentOf = (run) => ({ item, operation, doubt, change }) => {
  const { path, line, facts } = operation;
  const mark = `<!-- minutes-to-issues: item ${operation.id} -->`;
  const isOpen = item.status === "open";
  const understood = [
    `**${ownersWords(item)}**`,
    quote(cut(item.title, 256)),
    ...dueWords(item.due ?? facts.due, run.today, isOpen),
    ...referencesWords(run, facts.references)
  ].join(" \xB7 ");
  const fate = [fateOf(run, operation, item), ...operation.warnings.map((words) => `\u26A0\uFE0F ${reasonCell(words)}`)];
  const suggestion = doubt && suggestionOf(run, item, doubt, change);
  if (doubt) fate.push(doubtWords(run, doubt));
  return {
    path,
    line: suggestion?.to ?? line,
    startLine: suggestion && suggestion.to > line ? line : void 0,
    body: `${mark}
${understood}  
${fate.join("; ")}${suggestion ? `

${suggestion.block}` : ""}`,
    item: { mark, words: item.text }
  };
};
function fateOf(run, operation, item) {
  const { operation: kind, number, reason } = operation;
  const issue = number === null ? "" : quietIssueLink(run, number);
  const why = reasonCell(reason);
  if (kind === "create")
    return run.cap === null ? `\u2795 creates an issue${item.owners.length === 0 ? "" : ` for ${ownersWords(item)}`}` : `\u23F8\uFE0F ${why}`;
  if (kind === "none") return issue === "" ? why : `${issue}, ${why}`;
  if (kind === "skip") return `no issue: ${why}`;
  return `${deedCell({ operation, number: null, isDone: false }, () => "").split("\xA0")[0] ?? ""} ${kind}s ${issue}: ${why}`;
}
function doubtWords(run, { number, title, likeness }) {
  const issue = number === null ? "" : `${quietIssueLink(run, number)}, `;
  return `looks like ${issue}\u201C${quote(cut(title, 120))}\u201D (${Math.round(likeness * 100)} %): same?`;
}
function suggestionOf(run, { line, endLine }, { path, number }, { hunks }) {
  const lines = run.lines?.get(path)?.slice(line - 1, endLine) ?? [];
  const last = lines.at(-1)?.trimEnd();
  const isTable = /^\s*\||\|$/u.test(last ?? "");
  if (number === null || last === void 0 || isTable || last.endsWith("\\")) return null;
  const whole = [...lines.slice(0, -1), `${last} (#${number})`];
  const range = rangeOf(hunks, line);
  if (range === null || endLine > range.to || !whole.every(isOneCleanLine)) return null;
  return { block: suggest(whole.join("\n")), to: endLine };
}
export {
  itemReview
};
