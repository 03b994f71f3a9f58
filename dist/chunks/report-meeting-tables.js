import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  NBSP,
  deedCell,
  ownersCell,
  reasonCell,
  titleCell,
  whyCell
} from "./report-cells.js";
import {
  dueWords,
  fileLink,
  lineLink,
  lineUrl,
  referenceWords,
  referencesWords,
  shortPlaceLink
} from "./report-links.js";
import {
  folded,
  table,
  text
} from "./report-document.js";
import {
  isAboutUnread,
  unreadRows
} from "./report-not-read.js";
import {
  count,
  dayOf
} from "./report-words.js";
import {
  code
} from "./report-escape+ansi-regex.js";
import {
  quote
} from "./plain-text-quote.js";

// src/report/meeting-tables.ts
var plannedRow = (operation) => ({
  operation,
  isQuiet: operation.operation === "none" || operation.operation === "skip",
  isDone: false,
  number: operation.number,
  reason: operation.reason,
  warnings: operation.warnings
});
function meetingTables(run, rows, nameIssue, verb) {
  const groups = byMeeting(rows);
  return groups.flatMap((group) => {
    const loud = group.rows.filter(({ isQuiet }) => !isQuiet);
    const quiet = group.rows.filter(({ isQuiet }) => isQuiet);
    const cellsOf = (row) => [
      deedCell({ ...row, isHeld: run.cap !== null && row.operation.operation === "create" && !row.isDone }, nameIssue),
      taskCell(run, row)
    ];
    const heading = headingOf(run, group, groups);
    const head = (first) => [first, "Task"];
    const shown = loud.length === 0 ? text(heading) : table(heading, head(verb.replace(" ", NBSP)), loud.map(cellsOf));
    const spoken = referencesBlock(run, group);
    if (quiet.length === 0) return [shown, ...spoken];
    return [
      shown,
      ...spoken,
      folded(`${count(quiet.length, "item")} with nothing to do`, table("", head("Issue"), quiet.map(cellsOf)))
    ];
  });
}
function taskCell(run, { operation, reason, warnings, number }) {
  const { title, path, line, owners, facts, operation: kind } = operation;
  const own = number === null ? [] : [`#${number}`, `${(run.tracker ?? run.repository).toLowerCase()}#${number}`];
  const about = [
    owners.length === 0 ? "nobody" : ownersCell(owners),
    ...dueWords(facts.due, run.today, kind !== "close"),
    ...referencesWords(
      run,
      facts.references.filter((reference) => !own.includes(reference))
    ),
    lineLink(run, path, line)
  ].join(" \xB7 ");
  return [`<b>${titleCell(title)}</b>`, about, whyCell(reason, warnings)].filter((part) => part !== "").join("<br>");
}
var MOST_REFERENCES = 12;
function referencesBlock(run, { path, date, rows }) {
  const meeting = run.meetings.find((candidate) => candidate.path === path && candidate.date === date);
  const shown = new Set(rows.flatMap(({ operation }) => operation.facts.references));
  const others = (meeting?.references ?? []).map(({ owner, repo, number }) => `${[owner, repo].filter((part) => part !== null).join("/")}#${number}`).filter((reference) => !shown.has(reference.toLowerCase()));
  const left = others.length - MOST_REFERENCES;
  const words = others.slice(0, MOST_REFERENCES).map((reference) => referenceWords(run, reference));
  return others.length === 0 ? [] : [text(`Also spoken of: ${words.join(", ")}${left > 0 ? ` and ${left} more` : ""}.`)];
}
function byMeeting(rows) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const { path, date, series } = row.operation;
    const key = JSON.stringify([path, date]);
    const group = groups.get(key) ?? { path, date, series, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, rows: group.rows.toSorted((a, b) => a.operation.line - b.operation.line) })).toSorted((a, b) => compare(b.date ?? "", a.date ?? "") || compare(a.path, b.path));
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function headingOf(run, { series, date, path }, all) {
  const meeting = run.meetings.find((candidate) => candidate.path === path && candidate.date === date);
  const heading = `#### [${quote(series)} \xB7 ${dayOf(date)}](${lineUrl(run, path, meeting?.line ?? 1)})`;
  const isPlain = all.filter((other) => other.series === series && other.date === date).length === 1;
  return isPlain ? heading : `${heading} ${code(path)}`;
}

// src/report/tables.ts
function diagnosticsTables(run) {
  const rowsOf = (found) => found.map(({ path, line, message, severity }) => [
    shortPlaceLink(run, path, line),
    `${severity === "error" ? "\u274C " : ""}${reasonCell(message)}`
  ]);
  const warnings = rowsOf(run.diagnostics.filter(({ severity }) => severity !== "notice"));
  const notices = rowsOf(
    run.diagnostics.filter((diagnostic) => diagnostic.severity === "notice" && !isAboutUnread(diagnostic))
  );
  const head = ["Line", "What to look at"];
  return [
    ...warnings.length === 0 ? [] : [table("#### Worth a look", head, warnings)],
    ...notices.length === 0 ? [] : [folded(count(notices.length, "remark"), table("", head, notices))]
  ];
}
var MOST_TAUGHT = 20;
function notReadTable(run) {
  const found = unreadRows(run.diagnostics);
  if (found.length === 0) return [];
  const points = found.reduce((sum, row) => sum + row.points, 0);
  const rows = found.slice(0, MOST_TAUGHT).map(({ path, line, words }) => [shortPlaceLink(run, path, line), reasonCell(words)]);
  const summary = `${count(points, "point")} ${points === 1 ? "looks like a task and is" : "look like tasks and are"} not read`;
  return [folded(summary, table(TEACH, ["Line", "What to add to `.github/minutes.yml`"], rows))];
}
var TEACH = "`minutes-to-issues init` suggests the whole `vocabulary`, and says what it would change.";
var DOUBTS = "#### Is this the same task?\n\nThese look like known tasks, but not surely: left as they are, they are tasks of their own.";
function doubtsTable(run, nameIssue) {
  const rows = run.plan.doubts.map(({ path, line, text: text2, number, title, likeness }) => [
    lineLink(run, path, line),
    [
      `<b>${titleCell(text2)}</b>`,
      `looks like ${number === null ? "" : `${nameIssue(number)} `}${titleCell(title)} (${Math.round(likeness * 100)} %)`,
      ...number === null ? [] : [`the same? add \`(#${number})\` to the line`]
    ].join("<br>")
  ]);
  return rows.length === 0 ? [] : [table(DOUBTS, ["Line", "The minutes say"], rows)];
}
function suggestionsTable(run, nameIssue) {
  const { suggestions } = run.plan;
  if (suggestions.length === 0) return [];
  const rows = suggestions.map(({ number, title, path, line, hint }) => [
    number === null ? "" : nameIssue(number),
    `<b>${titleCell(title)}</b><br>${reasonCell(hint)} (${lineLink(run, path, line)})`
  ]);
  const summary = `${count(suggestions.length, "task")} may be done`;
  return [folded(summary, table("To close one, write `done` on its line.", ["Issue", "Task"], rows))];
}
function vanishedTable(run, nameIssue) {
  const { vanished } = run.plan;
  if (vanished.length === 0) return [];
  const rows = vanished.map(({ number, title, series, lastMentioned }) => [
    number === null ? "" : nameIssue(number),
    `<b>${titleCell(title)}</b><br>${quote(series)}, last mentioned ${dayOf(lastMentioned)}`
  ]);
  const summary = `${count(vanished.length, "open task")} not mentioned this time`;
  return [folded(summary, table("", ["Issue", "Task"], rows))];
}
function skippedTable(run) {
  if (run.skipped.length === 0) return [];
  const rows = run.skipped.map(({ path, reason }) => [path === "" ? "\u2013" : fileLink(run, path), reasonCell(reason)]);
  return [folded(`${count(rows.length, "file")} not read`, table("", ["File", "Why"], rows))];
}

export {
  plannedRow,
  meetingTables,
  diagnosticsTables,
  notReadTable,
  doubtsTable,
  suggestionsTable,
  vanishedTable,
  skippedTable
};
