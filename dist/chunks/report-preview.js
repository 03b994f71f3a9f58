import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  diagnosticsTables,
  doubtsTable,
  meetingTables,
  notReadTable,
  plannedRow,
  skippedTable,
  suggestionsTable,
  vanishedTable
} from "./report-meeting-tables.js";
import {
  outcomeFacts,
  reasonCell,
  titleCell
} from "./report-cells.js";
import {
  untrustedWords
} from "./report-untrusted.js";
import {
  GITHUB,
  issueLink,
  quietIssueLink
} from "./report-links.js";
import {
  fit,
  table,
  text
} from "./report-document.js";
import {
  DID,
  WILL,
  count,
  deeds,
  isCapped,
  listed,
  tally,
  tallyPlanned
} from "./report-words.js";
import {
  code,
  prose
} from "./report-escape+ansi-regex.js";
import {
  hiddenJson
} from "./plain-text-permalink.js";
import {
  cut
} from "./plain-text-plain-line.js";

// src/report/previewed.ts
var MARK = "<!-- minutes-to-issues: previewed ";
var MOST_ROWS = 200;
var KINDS = ["create", "update", "close", "reopen"];
var isWritten = (kind) => kind !== "none" && kind !== "skip";
function previewedLine({ operations }) {
  const rows = operations.flatMap(
    ({ operation, id, title }) => isWritten(operation) ? [[KINDS.indexOf(operation), id, cut(title, 60)]] : []
  );
  return rows.length > MOST_ROWS ? "" : `${MARK}${hiddenJson(rows)} -->`;
}
var previewedLineIn = (comment) => {
  const start = comment.lastIndexOf(MARK);
  const end = comment.indexOf(" -->", start);
  return start < 0 || end < 0 ? "" : comment.slice(start, end + 4);
};
function previewedIn(comment) {
  const line = previewedLineIn(comment);
  if (line === "") return null;
  try {
    const rows = JSON.parse(line.slice(MARK.length, -4));
    return Array.isArray(rows) ? rows.flatMap(rowOf) : null;
  } catch {
    return null;
  }
}
function rowOf(row) {
  if (!Array.isArray(row)) return [];
  const [kind, id, title] = Array.from(row);
  const known = typeof kind === "number" ? KINDS[kind] : void 0;
  return known === void 0 || typeof id !== "string" || typeof title !== "string" ? [] : [{ kind: known, id, title }];
}
function differencesFrom(comment, run, name) {
  const previewed = previewedIn(comment);
  if (previewed === null) return null;
  const isSame = (row, { id, title }) => row.id === id || row.title === cut(title, 60);
  const written = run.outcomes.filter(({ operation }) => isWritten(operation.operation));
  const rows = [
    ...written.flatMap(
      (outcome) => differenceOf(
        outcome,
        previewed.find((row) => isSame(row, outcome.operation)),
        name
      )
    ),
    ...previewed.filter((row) => !written.some(({ operation }) => isSame(row, operation))).map(
      (row) => missingRow(
        row,
        run.plan.operations.find((operation) => isSame(row, operation)),
        name
      )
    )
  ];
  return rows.length === 0 ? [] : [table("#### Otherwise than previewed", ["What", "Task"], rows)];
}
var taskCell = (title, why) => `<b>${titleCell(title)}</b><br>${reasonCell(why)}`;
function differenceOf(outcome, row, name) {
  const { operation, result, message } = outcome;
  const { operation: kind, title, reason } = operation;
  const number = outcome.number ?? operation.number;
  const issue = number === null ? "" : ` ${name(number)}`;
  if (!isWritten(kind)) return [];
  if (result !== "done") return [[`not ${DID[kind]}${issue}`, taskCell(title, message ?? reason)]];
  if (row?.kind === kind) return [];
  const expected = row === void 0 ? "the preview did not have it" : `the preview said \u201C${row.kind}\u201D`;
  return [[`${DID[kind]}${issue}`, taskCell(title, `${expected}: ${reason}`)]];
}
function missingRow({ kind, title }, now, name) {
  const issue = now === void 0 || now.number === null ? "" : ` ${name(now.number)}`;
  return [`not ${DID[kind]}${issue}`, taskCell(title, now?.reason ?? "no longer in the minutes that were merged")];
}

// src/report/preview.ts
var LIMIT = 6e4;
var stickyMark = (number) => `<!-- minutes-to-issues: pull request ${number} -->`;
function renderPreview(run, before = "") {
  const pull = run.pullRequest;
  const name = (number) => quietIssueLink(run, number);
  const mark = pull === null ? [] : [text(stickyMark(pull.number))];
  if (pull !== null && pull.state !== "open")
    return page([...mark, text(TITLE), text(farewell(pull))], previewedLineIn(before));
  const blocks = [
    ...mark,
    text(TITLE),
    text(headline(run)),
    ...untrustedWords(run).map((words) => text(`> [!WARNING]
> ${prose(words)}`)),
    ...notes(run, pull),
    ...meetingTables(run, run.plan.operations.map(plannedRow), name, "On merge"),
    ...doubtsTable(run, name),
    ...diagnosticsTables(run),
    ...notReadTable(run),
    ...suggestionsTable(run, name),
    ...vanishedTable(run, name),
    ...skippedTable(run)
  ];
  return page(
    blocks,
    [footer(run, pull), pull === null ? "" : previewedLine(run.plan)].filter((part) => part !== "").join("\n")
  );
}
var LANDED_MARK = "<!-- minutes-to-issues: landed -->";
function renderLanded(run, number, together = [number], before = "") {
  const name = run.serverUrl === GITHUB ? (issue) => quietIssueLink(run, issue) : (issue) => issueLink(run, issue);
  const written = run.outcomes.filter(({ operation: { operation } }) => operation !== "none" && operation !== "skip");
  const done = written.filter(({ result }) => result === "done");
  const said = deeds(tally(done.map(({ operation }) => operation)), DID);
  const open = written.filter((outcome) => outcome.result !== "done" && !isCapped(outcome)).length;
  const capped = run.cap === null ? "" : ` ${count(run.cap.wanted, "new task")} ${run.cap.wanted === 1 ? "has" : "have"} no issue: \`max-new-issues\` allows ${run.cap.limit}. Run the workflow by hand with \`max-new-issues: ${run.cap.wanted}\`.`;
  const rest = open === 0 ? "" : ` ${count(open, "operation")} could not be done: the next run tries again.`;
  const rows = done.map((outcome) => ({
    ...plannedRow(outcome.operation),
    ...outcomeFacts(outcome),
    isDone: true
  }));
  const others = together.filter((other) => other !== number).map((other) => code(`#${other}`));
  const brought = others.length === 0 ? "" : ` The same run was about ${listed(others)}: this is what came of all of them.`;
  const differences = together.length > 1 ? null : differencesFrom(before, run, name);
  const asSaid = differences?.length === 0 && rest === "" && capped === "" ? ", as previewed" : "";
  const headline2 = said === "" ? "Merged." : `Merged, and **${said}**${asSaid}.`;
  return page(
    [
      text(stickyMark(number)),
      text(TITLE),
      text(`${headline2}${rest}${capped}${brought}`),
      ...meetingTables(run, rows, name, "Done"),
      ...differences ?? []
    ],
    [`<sub>${signature}</sub>`, LANDED_MARK, previewedLineIn(before)].filter((part) => part !== "").join("\n")
  );
}
var TITLE = "### Action items in these minutes";
var page = (blocks, tail) => fit(blocks, tail, {
  limit: LIMIT,
  sizeOf: (part) => part.length,
  more: (rows) => `_\u2026 and ${count(rows, "more row")}: a comment holds no more. The job summary has them all._`
});
function farewell({ state, defaultBranch, base }) {
  if (state === "closed") return "Closed without a merge: nothing was done.";
  return base === defaultBranch ? `Merged. The issues follow with the push to ${code(defaultBranch)}.` : `Merged into ${code(base)}. The issues follow when the minutes arrive in ${code(defaultBranch)}.`;
}
function headline(run) {
  const counts = tallyPlanned(run);
  const will = deeds(counts, WILL);
  const same = counts.none + counts.skip;
  if (run.plan.operations.length === 0) {
    const items = run.meetings.reduce((sum, meeting) => sum + meeting.items.length, 0);
    const files = new Set(run.meetings.map((meeting) => meeting.path)).size;
    if (items > 0) return `${count(items, "action item")}, and nothing to do for them.`;
    return files === 0 ? "No minutes were read." : `No action items found in ${count(files, "minutes file", "minutes files")}.`;
  }
  const held = run.cap === null ? "" : ` ${count(run.cap.wanted, "new task")} ${run.cap.wanted === 1 ? "is" : "are"} held back.`;
  if (will === "" && held === "")
    return `Merging this changes no issue: ${count(same, "action item")} found, nothing new to say.`;
  const rest = same === 0 ? "" : ` ${count(same, "more item")} need${same === 1 ? "s" : ""} nothing.`;
  return `Merging this ${will === "" ? "changes no issue" : `**${will}**`}.${held}${rest}`;
}
function notes(run, pull) {
  const lines = [];
  if (run.cap !== null) {
    lines.push(
      `> [!WARNING]
> ${run.cap.wanted} new issues are more than the ${run.cap.limit} that \`max-new-issues\` allows, so the merge creates none of them. To have them all, set \`max-new-issues: ${run.cap.wanted}\` in the workflow; to leave out old meetings, set \`since\`.`
    );
  }
  if (pull !== null && pull.base !== pull.defaultBranch) {
    lines.push(
      `> [!NOTE]
> This goes into ${code(pull.base)}. Issues follow only when the minutes arrive in ${code(pull.defaultBranch)}.`
    );
  }
  return lines.map(text);
}
function footer(run, pull) {
  const until = pull === null ? "" : `Nothing is written before this is merged into ${code(pull.defaultBranch)}. `;
  const plan = run.plan.fingerprint === "" ? "" : `Plan ${code(run.plan.fingerprint.slice(0, 12))} for `;
  const object = [`not a task? ${code("<!-- minutes: ignore -->")}`, `same as an issue? add ${code("(#12)")}`];
  return `<sub>${until}${plan === "" ? "Commit " : plan}${code(run.commit.slice(0, 7))}.<br>${[signature, ...object, docs].join(" \xB7 ")}</sub>`;
}
var HOME = "https://github.com/minutes-to-issues/minutes-to-issues";
var signature = `[Minutes to Issues](${HOME})`;
var docs = `[docs](${HOME}/tree/main/docs)`;

export {
  stickyMark,
  renderPreview,
  LANDED_MARK,
  renderLanded,
  headline
};
