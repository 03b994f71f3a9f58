import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ageOf
} from "./report-age.js";
import {
  displayWidth,
  hang,
  pad,
  sections,
  widest
} from "./get-east-asian-width.js";
import {
  unreadRows
} from "./report-not-read.js";
import {
  DID,
  WILL,
  count,
  dayOf,
  deeds,
  isCapped,
  isOvertaken,
  tally,
  tallyPlanned
} from "./report-words.js";
import {
  terminalText
} from "./report-escape+ansi-regex.js";
import {
  cut
} from "./plain-text-plain-line.js";

// src/report/terminal.ts
function renderExtract(meetings, diagnostics, paint, doubts = []) {
  const items = meetings.flatMap((meeting) => meeting.items);
  const done = items.filter(({ status }) => status === "closed").length;
  const withItems = meetings.filter(({ items: own, references }) => own.length + references.length > 0);
  const said = `${count(meetings.length, "meeting")}, ${count(items.length, "action item")}${done > 0 ? `, ${done} done` : ""}.`;
  return sections([
    ...withItems.map((meeting) => meetingLines(meeting, paint)),
    worthALook(diagnostics, paint),
    notRead(diagnostics, paint),
    nearly(doubts, paint),
    [said]
  ]);
}
function meetingLines({ path, date, series, items, references }, paint) {
  const heading = `${paint.bold(terminalText(path))}  ${paint.dim(`${terminalText(series)} \xB7 ${dayOf(date)}`)}`;
  const lineWidth = widest(items.map(({ line }) => String(line)));
  const spokenOf = references.map(referenceWords).map(terminalText).join(", ");
  return [
    heading,
    ...items.flatMap((item) => itemLines(item, lineWidth, paint)),
    ...spokenOf === "" ? [] : hang("  References: ", spokenOf, paint.width)
  ];
}
var referenceWords = ({ owner, repo, number }) => `${[owner, repo].filter((part) => part !== null).join("/")}#${number}`;
function itemLines(item, lineWidth, paint) {
  const lead = `  ${sign(item.status, paint)} ${String(item.line).padStart(lineWidth)}  `;
  const facts = [
    item.owners.map(ownerWords).join(", ") || "nobody",
    ...item.due === null ? [] : [`due ${item.due.date ?? item.due.text}`],
    ...item.carriedOver ? ["from an earlier meeting"] : [],
    ...item.references.map(referenceWords),
    ...item.evidence === null ? [] : [evidenceWords(item.evidence, item.text)]
  ].map(terminalText);
  const indent = " ".repeat(lineWidth + 6);
  return [
    ...hang(lead, terminalText(item.text), paint.width),
    ...hang(indent, facts.join(" \xB7 "), paint.width).map(paint.dim)
  ];
}
var evidenceWords = ({ text }, task) => text.includes(task) ? "struck out" : `\u201C${cut(text, 100)}\u201D`;
function ownerWords({ name, login, person }) {
  const handle = (who) => who.login ? `@${who.name}` : who.name;
  if (person === null || person.name.toLowerCase() === name.toLowerCase()) return handle(person ?? { name, login });
  return `${handle({ name, login })} = ${handle(person)}`;
}
var sign = (status, paint) => status === "open" ? "\u25CB" : paint.green("\u2713");
function worthALook(diagnostics, paint) {
  const found = diagnostics.filter(({ severity }) => severity !== "notice");
  if (found.length === 0) return [];
  return [
    paint.bold("Worth a look"),
    ...found.flatMap(({ path, line, message, severity }) => {
      const place = `${terminalText(path)}:${line}`;
      return [
        `  ${severity === "error" ? paint.red(place) : paint.yellow(place)}`,
        ...hang("    ", terminalText(message), paint.width)
      ];
    })
  ];
}
function notRead(diagnostics, paint) {
  const found = unreadRows(diagnostics);
  if (found.length === 0) return [];
  return [
    paint.bold("Perhaps tasks, and not read"),
    ...found.flatMap(({ words, places }) => [
      ...hang("  ", terminalText(words), paint.width),
      ...hang("    ", terminalText(places), paint.width).map(paint.dim)
    ])
  ];
}
function nearly(doubts, paint) {
  if (doubts.length === 0) return [];
  return [
    paint.bold("Nearly tasks"),
    ...doubts.flatMap(({ path, line, text, sum, threshold, signs, missing }) => [
      `  ${paint.yellow(`${terminalText(path)}:${line}`)}`,
      ...hang("    ", terminalText(cut(text, 200)), paint.width),
      ...hang("    ", `${sum} of ${threshold}: ${signs.join(", ")}; nearest missing: ${missing}`, paint.width).map(
        paint.dim
      )
    ])
  ];
}
function renderLedger(entries, today, paint) {
  const bySeries = [...new Set(entries.map(({ series }) => series))].map((series) => {
    const mine = entries.filter((entry) => entry.series === series);
    const open = mine.filter(({ status }) => status === "open").length;
    const owners = [...new Set(mine.map(ownersOf))].toSorted(
      (a, b) => Number(a === "") - Number(b === "") || (a.toLowerCase() < b.toLowerCase() ? -1 : 1)
    );
    return [
      `${paint.bold(terminalText(series))}  ${paint.dim(`${open} open, ${mine.length - open} done`)}`,
      ...owners.flatMap((owner) => [
        "",
        `  ${owner === "" ? paint.yellow("nobody") : terminalText(owner)}`,
        ...entryLines(
          mine.filter((entry) => ownersOf(entry) === owner),
          today,
          paint
        )
      ])
    ];
  });
  const times = entries.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return sections([...bySeries, [`${count(entries.length, "task")} in ${count(times, "mention")}.`]]);
}
var ownersOf = ({ owners }) => owners.join(", ");
function entryLines(entries, today, paint) {
  const rows = entries.map((entry) => ({
    entry,
    age: entry.status === "open" ? ageOf(entry.since, today) : "done",
    times: entry.times > 1 ? `${entry.times}\xD7` : "",
    issue: entry.number === null ? "" : `#${entry.number}`
  }));
  const width = { age: 9, times: 3, issue: widest(rows.map(({ issue }) => issue)) };
  return rows.flatMap(({ entry, age, times, issue }) => {
    const number = width.issue === 0 ? "" : `${pad(issue, width.issue)} `;
    const lead = `    ${sign(entry.status, paint)} ${pad(age, width.age)} ${times.padStart(width.times)}  ${number}`;
    const lines = hang(lead, terminalText(entry.text), paint.width);
    const places = placeLines(entry, displayWidth(lead), paint.width).map(paint.dim);
    return [...entry.status === "open" ? lines : lines.map(paint.dim), ...places];
  });
}
function placeLines({ days, newest }, indent, width) {
  const [first, ...rest] = days;
  const shown = (days.length > 5 ? [first, `${days.length - 3} more`, ...rest.slice(-2)] : days).join(", ");
  const place = `${terminalText(newest.path)}:${newest.line}`;
  const parts = shown === "" ? [place] : [shown, place];
  const line = parts.join(" \xB7 ");
  const lead = " ".repeat(indent);
  return (indent + displayWidth(line) > width ? parts : [line]).map((part) => lead + part);
}
function renderPlan(plan, paint, cap = null) {
  const will = deeds(tallyPlanned({ plan, cap }), WILL);
  const loud = plan.operations.filter(
    ({ operation, warnings }) => operation !== "none" && operation !== "skip" || warnings.length > 0
  );
  const rest = plan.operations.length - loud.length;
  const rows = loud.map((operation) => cap === null ? rowOf(operation) : rowBelow(operation));
  const width = widest(rows.map(({ deed }) => deed));
  const doubts = plan.doubts.flatMap(({ path, line, text, number, title, likeness }) => [
    `  ${terminalText(path)}:${line}`,
    ...hang("    ", `\u201C${terminalText(text)}\u201D`, paint.width),
    ...hang(
      "    ",
      `looks like ${number === null ? "" : `#${number}, `}\u201C${terminalText(title)}\u201D (${Math.round(likeness * 100)} %)`,
      paint.width
    ),
    ...number === null ? [] : [`    If it is the same, add (#${number}) to the end of the line.`]
  ]);
  return sections([
    [paint.bold(will !== "" ? `The plan ${will}.` : cap === null ? "Nothing to do." : "The plan changes no issue.")],
    cap === null ? [] : hang("", capWords(cap), paint.width).map(paint.yellow),
    rows.flatMap((row) => operationLines(row, width, paint)),
    rest === 0 ? [] : [paint.dim(`${count(rest, "task")} ${rest === 1 ? "needs" : "need"} nothing.`)],
    doubts.length === 0 ? [] : [paint.bold("Perhaps the same task"), ...doubts],
    plan.fingerprint === "" ? [] : [paint.dim(`Plan ${plan.fingerprint.slice(0, 12)}`)]
  ]);
}
var capWords = ({ limit, wanted }) => `${wanted} new issues are more than --max-new-issues allows (${limit}): none is created. To have them all, say --max-new-issues ${wanted}; to leave out old meetings, --since.`;
var rowOf = (operation) => ({
  operation,
  deed: operation.number === null ? operation.operation : `${operation.operation} #${operation.number}`,
  reason: operation.reason
});
var rowBelow = (operation) => operation.operation === "create" ? { operation, deed: "held", reason: "" } : rowOf(operation);
function operationLines({ operation, deed, reason }, width, paint) {
  const lead = `  ${pad(deed, width)}  `;
  const facts = [
    operation.owners.join(", ") || "nobody",
    `${operation.path}:${operation.line}`,
    ...reason === "" ? [] : [reason]
  ].map(terminalText);
  const indent = " ".repeat(width + 4);
  return [
    ...hang(lead, terminalText(operation.title), paint.width),
    ...hang(indent, facts.join(" \xB7 "), paint.width).map(paint.dim),
    ...operation.warnings.flatMap((words) => hang(indent, terminalText(words), paint.width).map(paint.yellow))
  ];
}
function renderOutcomes(outcomes, paint) {
  const of = (wanted) => outcomes.filter(({ result }) => result === wanted);
  const did = deeds(tally(of("done").map(({ operation }) => operation)), DID);
  const lines = outcomes.flatMap((outcome, index) => {
    const { operation, result, number, url, message, warnings } = outcome;
    if (result === "unchanged" || isCapped(outcome)) return [];
    const isSaid = result === "remaining" && message === outcomes[index - 1]?.message;
    const issue = number === null ? "" : ` #${number}`;
    const mark = result === "done" ? paint.green("\u2713") : result === "failed" ? paint.red("\u2717") : "\xB7";
    const verb = result === "done" && operation.operation in DID ? pastOf(operation) : `${operation.operation}, ${result}`;
    return [
      ...hang(`  ${mark} `, `${verb}${issue}  ${terminalText(operation.title)}`, paint.width),
      ...url === null ? [] : [paint.dim(`    ${terminalText(url)}`)],
      ...[...message === null || isSaid ? [] : [message], ...warnings].flatMap(
        (words) => hang("    ", terminalText(words), paint.width).map(result === "failed" ? paint.red : paint.yellow)
      )
    ];
  });
  const [failed, remaining] = [of("failed").length, of("remaining").length];
  const overtaken = outcomes.filter(isOvertaken).length;
  const capped = outcomes.filter(isCapped).length;
  const sums = [
    did === "" ? "Nothing was changed" : `Done: ${did}`,
    ...failed > 0 ? [`${failed} failed`] : [],
    ...overtaken > 0 ? [`${overtaken} held back`] : [],
    ...capped > 0 ? [`${capped} held back by --max-new-issues`] : [],
    ...remaining > 0 ? [`${remaining} for the next run`] : []
  ];
  return sections([lines, [`${sums.join(", ")}.`]]);
}
var pastOf = ({ operation }) => operation === "none" || operation === "skip" ? operation : DID[operation];

export {
  renderExtract,
  renderLedger,
  renderPlan,
  renderOutcomes
};
