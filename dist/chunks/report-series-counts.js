import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  displayWidth,
  hang
} from "./get-east-asian-width.js";
import {
  reasonCell
} from "./report-cells.js";
import {
  table
} from "./report-document.js";
import {
  count
} from "./report-words.js";
import {
  terminalText
} from "./report-escape+ansi-regex.js";
import {
  quote
} from "./plain-text-quote.js";

// src/report/series-counts.ts
var KINDS = ["create", "update", "close", "reopen"];
var MOST_REASONS = 6;
var OTHERWISE = "for other reasons";
function seriesCounts(operations) {
  const bySeries = groups(operations, ({ series }) => series);
  return bySeries.map(([series, mine]) => {
    const of = (kind) => mine.filter(({ operation }) => operation === kind).length;
    return {
      series,
      tasks: mine.length,
      create: of("create"),
      update: of("update"),
      close: of("close"),
      reopen: of("reopen"),
      quiet: quietOf(mine)
    };
  }).sort((a, b) => deedsOf(b) - deedsOf(a) || b.tasks - a.tasks || (a.series < b.series ? -1 : 1));
}
var deedsOf = (counts) => KINDS.reduce((sum, kind) => sum + counts[kind], 0);
function quietOf(operations) {
  const quiet = operations.filter(({ operation }) => operation === "none" || operation === "skip");
  const counts = groups(quiet, reasonOf).map(([reason, those]) => ({ reason, tasks: those.length })).sort((a, b) => b.tasks - a.tasks || (a.reason < b.reason ? -1 : 1));
  if (counts.length <= MOST_REASONS) return counts;
  const rest = counts.slice(MOST_REASONS - 1).reduce((sum, { tasks }) => sum + tasks, 0);
  return [...counts.slice(0, MOST_REASONS - 1), { reason: OTHERWISE, tasks: rest }];
}
function groups(operations, keyOf) {
  const found = /* @__PURE__ */ new Map();
  for (const operation of operations) {
    const key = keyOf(operation);
    const group = found.get(key);
    if (group === void 0) found.set(key, [operation]);
    else group.push(operation);
  }
  return [...found];
}
var reasonOf = ({ reason }) => /#\d/u.test(reason) ? OTHERWISE : reason || OTHERWISE;
var FORMS = { create: "to be created", update: "to be updated", close: "to be closed", reopen: "to be reopened" };
function seriesCountLines(counts, paint) {
  return counts.map((one) => {
    const width = String(one.tasks).length;
    const line = (tasks, words) => hang(`  ${String(tasks).padStart(width)}  `, terminalText(words), paint.width);
    return [
      ...headingLines(one, paint),
      ...KINDS.flatMap((kind) => one[kind] === 0 ? [] : line(one[kind], FORMS[kind]).map(paint.green)),
      ...one.quiet.flatMap(({ tasks, reason }) => line(tasks, `nothing: ${reason}`).map(paint.dim))
    ];
  });
}
function headingLines({ series, tasks }, paint) {
  const [name, size] = [terminalText(series), count(tasks, "task")];
  const line = `${paint.bold(name)}  ${paint.dim(size)}`;
  return displayWidth(`${name}  ${size}`) > paint.width ? [paint.bold(name), paint.dim(size)] : [line];
}
function seriesCountTable(lead, counts) {
  const cell = (tasks) => tasks === 0 ? "" : String(tasks);
  return table(
    lead,
    ["Series", "Tasks", "Create", "Update", "Close", "Reopen", "Nothing to do"],
    counts.map((one) => [
      quote(one.series),
      String(one.tasks),
      ...KINDS.map((kind) => cell(one[kind])),
      one.quiet.map(({ tasks, reason }) => `${tasks}: ${reasonCell(reason)}`).join("<br>")
    ])
  );
}

export {
  seriesCounts,
  seriesCountLines,
  seriesCountTable
};
