import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  seriesCountTable,
  seriesCounts
} from "./report-series-counts.js";
import {
  capLine,
  noMinutesWords
} from "./report-progress.js";
import {
  ownersChart
} from "./report-charts.js";
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
  deedCell,
  outcomeFacts,
  ownersCell,
  titleCell,
  whyCell
} from "./report-cells.js";
import {
  untrustedWords
} from "./report-untrusted.js";
import {
  issueLink,
  mentionLink
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
  isOvertaken,
  tally,
  tallyPlanned
} from "./report-words.js";
import {
  code,
  prose
} from "./report-escape+ansi-regex.js";

// src/report/lately.ts
function lately(run) {
  const { kind, since, plan } = run;
  if (kind === "preview" || since === void 0) return run;
  const isOld = (date) => date !== null && date < since;
  const dates = meetingDates(run);
  const isLate = ({ path, line }) => !isOld(dates(path, line));
  return {
    ...run,
    diagnostics: run.diagnostics.filter(isLate),
    plan: {
      ...plan,
      operations: plan.operations.map((row) => isOld(row.date) ? { ...row, warnings: [] } : row),
      doubts: plan.doubts.filter(isLate),
      suggestions: plan.suggestions.filter(isLate),
      vanished: plan.vanished.filter(({ lastMentioned }) => !isOld(lastMentioned))
    }
  };
}
function meetingDates({ meetings }) {
  const ofPage = /* @__PURE__ */ new Map();
  for (const meeting of meetings) ofPage.set(meeting.path, [...ofPage.get(meeting.path) ?? [], meeting]);
  return (path, line) => {
    const own = ofPage.get(path) ?? [];
    return (own.findLast((meeting) => meeting.line <= line) ?? own[0])?.date ?? null;
  };
}

// src/report/unknown-series.ts
var unknownSeriesWords = ({ unknownSeries }) => (unknownSeries?.asked ?? []).map(
  (series) => `This run is limited to the series ${series}, and knows no meeting and no issue of it. Known: ${unknownSeries?.known.join(", ") ?? ""}.`
);

// src/report/summary.ts
var LIMIT = 9e5;
function renderSummary(whole) {
  const run = lately(whole);
  const name = (number) => issueLink(run, number);
  const blocks = [
    text("### Action items"),
    text(headline(run)),
    ...capNote(run),
    ...untrustedWords(run).map((words) => text(`> [!WARNING]
> ${prose(words)}`)),
    ...[...unknownSeriesWords(run), ...noMinutesWords(run)].map((words) => text(`> [!NOTE]
> ${prose(words)}`)),
    ...run.stopped === null ? [] : [text(`> [!CAUTION]
> ${prose(run.stopped)}`)],
    ...run.outcomes.length > 0 ? outcomeTables(run, name) : tablesOf(run, run.plan.operations.map(plannedRow), name, run.kind === "preview" ? "On merge" : "Would"),
    ...doubtsTable(run, name),
    ...diagnosticsTables(run),
    ...notReadTable(run),
    ...suggestionsTable(run, name),
    ...vanishedTable(run, name),
    ...skippedTable(run),
    ...ownersChart(run.pending)
  ];
  return fit(blocks, footer(run), {
    limit: LIMIT,
    sizeOf: (part) => new TextEncoder().encode(part).length,
    more: (rows) => `_\u2026 and ${count(rows, "more row")}: a summary holds no more. The plan file has them all._`
  });
}
function headline(run) {
  if (run.isIdle && run.kind !== "preview") return "No minutes were changed: no issue was looked at.";
  const done = run.outcomes.filter(({ result }) => result === "done").map(({ operation }) => operation);
  const open = `${count(run.pending.length, "action item")} ${run.pending.length === 1 ? "is" : "are"} open.`;
  if (run.kind === "sync") {
    const did = deeds(tally(done), DID);
    const failed = run.outcomes.filter(({ result }) => result === "failed").length;
    const remaining = run.outcomes.filter(({ result }) => result === "remaining").length;
    const overtaken = run.outcomes.filter(isOvertaken).length;
    const trouble = [
      ...failed > 0 ? [`**${failed} failed**`] : [],
      ...overtaken > 0 ? [`**${overtaken} held back**`] : [],
      ...remaining > 0 ? [`**${remaining} ${remaining === 1 ? "remains" : "remain"} for the next run**`] : []
    ].join(", ");
    return `${did === "" ? "No issue was changed" : capital(did)}${trouble === "" ? "" : `; ${trouble}`}. ${open}`;
  }
  const will = deeds(tallyPlanned(run), WILL);
  if (run.kind === "preview") return will === "" ? "Merging this changes no issue." : `Merging this **${will}**.`;
  const held = run.cap === null ? "" : ` It ${capLine(run.cap)}.`;
  return will === "" && held === "" ? `A sync would change no issue. ${open}` : `A dry run: nothing was written. A sync **${will === "" ? "changes no issue" : will}**.${held} ${open}`;
}
function closingLine(run) {
  const { none, skip } = tally(run.plan.operations);
  const rest = none + skip === 0 ? "" : ` ${count(none + skip, "task")} ${none + skip === 1 ? "needs" : "need"} nothing.`;
  return `${headline(run).replaceAll("**", "")}${rest}`;
}
var capital = (words) => words.slice(0, 1).toUpperCase() + words.slice(1);
function capNote({ cap }) {
  if (cap === null) return [];
  return [
    text(
      `> [!WARNING]
> ${cap.wanted} new issues are more than the ${cap.limit} that \`max-new-issues\` allows: none is created. To have them all, run the workflow by hand with \`max-new-issues: ${cap.wanted}\`; to leave out old meetings, set \`since\`.`
    )
  ];
}
var MANY_MEETINGS = 30;
var MOST_SERIES = 40;
function tablesOf(run, rows, name, verb) {
  if (run.kind === "preview" || run.meetings.length <= MANY_MEETINGS) return meetingTables(run, rows, name, verb);
  const loud = rows.filter(({ isQuiet }) => !isQuiet);
  const counts = seriesCounts(run.plan.operations);
  const left = counts.length - MOST_SERIES;
  return [
    ...meetingTables(run, loud, name, verb),
    ...counts.length === 0 ? [] : [seriesCountTable("#### All tasks, by series", counts.slice(0, MOST_SERIES))],
    ...left > 0 ? [text(`_\u2026 and ${left} more series. The plan file has them all._`)] : []
  ];
}
function outcomeTables(run, name) {
  const of = (wanted) => run.outcomes.filter(({ result }) => result === wanted);
  const trouble = (heading, outcomes) => {
    const rows = outcomes.map((outcome) => {
      const { operation } = outcome;
      const { number, reason, warnings } = outcomeFacts(outcome);
      return [
        deedCell({ operation, number, isDone: false }, name),
        [
          `<b>${titleCell(operation.title)}</b>`,
          `${ownersCell(operation.owners)} \xB7 ${mentionLink(run, operation)}`,
          whyCell(reason, warnings)
        ].filter((part) => part !== "").join("<br>")
      ];
    });
    return rows.length === 0 ? [] : [table(heading, ["What", "Task"], rows)];
  };
  const done = run.outcomes.filter(({ result }) => result === "done" || result === "unchanged").map((outcome) => ({
    ...plannedRow(outcome.operation),
    ...outcomeFacts(outcome),
    isDone: true,
    isQuiet: outcome.result === "unchanged"
  }));
  return [
    ...trouble("#### \u274C Failed", of("failed")),
    ...trouble("#### Remains for the next run", of("remaining")),
    ...trouble("#### Held back", of("held")),
    ...tablesOf(run, done, name, "Done")
  ];
}
var footer = (run) => {
  const plan = run.plan.fingerprint === "" ? "" : `, plan ${code(run.plan.fingerprint.slice(0, 12))}`;
  return `<sub>${run.repository} at ${code(run.commit.slice(0, 7))}${plan}.</sub>`;
};

export {
  lately,
  unknownSeriesWords,
  renderSummary,
  closingLine
};
