import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  fit,
  folded,
  table,
  text
} from "./chunk-MJX7POGD.js";
import {
  DID,
  WILL,
  count,
  dayOf,
  deeds,
  planJson,
  tally,
  tallyPlanned
} from "./chunk-ZWGH5NF3.js";
import {
  code,
  logLine,
  mermaidLabel,
  prose
} from "./chunk-KZDAYAHM.js";
import {
  permalink
} from "./chunk-G2WUN4T3.js";
import {
  bytesToHex,
  sha256,
  utf8ToBytes
} from "./chunk-AUU2O6MU.js";
import {
  cut,
  quote
} from "./chunk-34CPFN33.js";
import "./chunk-HANBNIMK.js";

// src/report/untrusted.ts
var MOST = 5;
function untrustedWords({ untrusted = [] }) {
  return [...new Set(untrusted.map(({ author }) => author))].map((author) => {
    const numbers = untrusted.filter((issue) => issue.author === author).map(({ number }) => `#${number}`);
    const named = [...numbers.slice(0, MOST), ...numbers.length > MOST ? ["\u2026"] : []].join(", ");
    const subject = `${count(numbers.length, "issue")} (${named}) ${numbers.length === 1 ? "carries a passport" : "carry passports"} of these minutes but ${numbers.length === 1 ? "was" : "were"} created by ${author}`;
    return `${subject}, whom the config does not trust: their tasks count as new. If that is you, or your token of before, add ${author} to \`trusted-authors\`.`;
  });
}

// src/report/annotations.ts
var MOST2 = 10;
function annotations(run) {
  const errors = run.outcomes.filter(({ result }) => result === "failed").map(ofFailure);
  const said = [
    ...run.outcomes.flatMap(({ operation, warnings }) => warnings.map((words) => ofWords(operation, words))),
    ...run.plan.operations.flatMap((operation) => operation.warnings.map((words) => ofWords(operation, words)))
  ];
  const untrusted = untrustedWords(run).map((message) => ({
    level: "warning",
    title: "Not trusted",
    message: clean(message)
  }));
  return [
    ...atMost(errors, "error"),
    ...atMost([...untrusted, ...ofSeverity(run, "error"), ...said, ...ofSeverity(run, "warning")], "warning")
  ];
}
function atMost(found, word) {
  if (found.length <= MOST2) return [...found];
  const shown = found.slice(0, MOST2 - 1);
  const message = `and ${count(found.length - shown.length, `more ${word}`)}: see the job summary`;
  return [...shown, { level: word, message }];
}
var ofFailure = ({ operation, message }) => ({
  level: "error",
  title: clean(`Could not ${operation.operation}: ${operation.title}`),
  message: clean(message ?? "GitHub gave no reason; the next run tries again."),
  file: operation.path,
  line: operation.line
});
var ofWords = ({ title, path, line }, words) => ({
  level: "warning",
  title: clean(title),
  message: clean(words),
  file: path,
  line
});
var ofSeverity = ({ diagnostics }, wanted) => diagnostics.filter(({ severity }) => severity === wanted).map(({ rule, message, path, line }) => ({
  level: "warning",
  title: rule,
  message: clean(message),
  file: path,
  line
}));
var clean = (words) => cut(logLine(words), 500);

// src/report/cells.ts
var NBSP = "\xA0";
var SIGNS = { create: "\u2795", update: "\u270F\uFE0F", close: "\u2705", reopen: "\u21A9\uFE0F" };
function deedCell({ operation: { operation: kind }, number, isDone, isHeld }, nameIssue) {
  if (isHeld === true) return `\u23F8\uFE0F${NBSP}held${NBSP}back`;
  const issue = number === null ? "" : nameIssue(number);
  if (kind === "none" || kind === "skip") return issue === "" ? "\u2013" : issue;
  return [SIGNS[kind], isDone ? DID[kind] : kind, issue].filter((part) => part !== "").join(NBSP);
}
var ownersCell = (owners) => quote(cut(owners.join(", "), 300)) || "\u2013";
var titleCell = (title) => quote(cut(title, 256));
var reasonCell = (reason) => prose(cut(reason, 300));
var whyCell = (reason, warnings) => [reason, ...warnings.map((words) => `\u26A0\uFE0F ${words}`)].filter((words) => words !== "").map(reasonCell).join("; ");
var outcomeFacts = ({ operation, number, message, warnings }) => ({
  number: number ?? operation.number,
  reason: message ?? operation.reason,
  warnings: [.../* @__PURE__ */ new Set([...operation.warnings, ...warnings])]
});

// src/report/links.ts
var lineUrl = (place, path, line) => permalink(place, place.commit, path, line);
var lineLink = (place, path, line) => `[L${line}](${lineUrl(place, path, line)})`;
var fileLink = (place, path) => `[${code(path)}](${lineUrl(place, path, 1)})`;
var mentionLink = (place, { series, date, path, line }) => `[${quote(`${series} ${dayOf(date)}`)}, L${line}](${lineUrl(place, path, line)})`;
var placeLink = (place, path, line) => `[${code(`${path}:${line}`)}](${lineUrl(place, path, line)})`;
var issueUrl = ({ serverUrl, repository, tracker }, number) => `${serverUrl}/${tracker ?? repository}/issues/${number}`;
var GITHUB = "https://github.com";
function quietIssueLink(place, number) {
  if (place.serverUrl !== GITHUB) return code(`#${number}`);
  return `[#${number}](${issueUrl({ ...place, serverUrl: "https://redirect.github.com" }, number)})`;
}
var issueLink = (place, number) => `[#${number}](${issueUrl(place, number)})`;

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
      titleCell(row.operation.title),
      ownersCell(row.operation.owners),
      lineLink(run, row.operation.path, row.operation.line),
      whyCell(row.reason, row.warnings)
    ];
    const heading = headingOf(run, group, groups);
    const head = (first) => [first, "Task", "Owner", "Line", "Why"];
    const shown = loud.length === 0 ? text(heading) : table(heading, head(verb.replace(" ", NBSP)), loud.map(cellsOf));
    if (quiet.length === 0) return [shown];
    return [
      shown,
      folded(`${count(quiet.length, "item")} with nothing to do`, table("", head("Issue"), quiet.map(cellsOf)))
    ];
  });
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
    placeLink(run, path, line),
    `${severity === "error" ? "\u274C " : ""}${reasonCell(message)}`
  ]);
  const warnings = rowsOf(run.diagnostics.filter(({ severity }) => severity !== "notice"));
  const notices = rowsOf(run.diagnostics.filter(({ severity }) => severity === "notice"));
  const head = ["Line", "What to look at"];
  return [
    ...warnings.length === 0 ? [] : [table("#### Worth a look", head, warnings)],
    ...notices.length === 0 ? [] : [folded(count(notices.length, "remark"), table("", head, notices))]
  ];
}
var DOUBTS = "#### Is this the same task?\n\nThese look like known tasks, but not surely: left as they are, they are tasks of their own.";
function doubtsTable(run, nameIssue) {
  const rows = run.plan.doubts.map(({ path, line, text: text2, number, title, likeness }) => [
    lineLink(run, path, line),
    titleCell(text2),
    `${number === null ? "" : `${nameIssue(number)} `}${titleCell(title)} (${Math.round(likeness * 100)} %)`,
    number === null ? "" : `add \`(#${number})\` to the line`
  ]);
  return rows.length === 0 ? [] : [table(DOUBTS, ["Line", "The minutes say", "Looks like", "If it is the same"], rows)];
}
function suggestionsTable(run, nameIssue) {
  const { suggestions } = run.plan;
  if (suggestions.length === 0) return [];
  const rows = suggestions.map(({ number, title, path, line, hint }) => [
    number === null ? "" : nameIssue(number),
    titleCell(title),
    `${reasonCell(hint)} (${lineLink(run, path, line)})`
  ]);
  const summary = `${count(suggestions.length, "task")} may be done`;
  return [folded(summary, table("To close one, write `done` on its line.", ["Issue", "Task", "Hint"], rows))];
}
function vanishedTable(run, nameIssue) {
  const { vanished } = run.plan;
  if (vanished.length === 0) return [];
  const rows = vanished.map(({ number, title, series, lastMentioned }) => [
    number === null ? "" : nameIssue(number),
    titleCell(title),
    quote(series),
    dayOf(lastMentioned)
  ]);
  const summary = `${count(vanished.length, "open task")} not mentioned this time`;
  return [folded(summary, table("", ["Issue", "Task", "Series", "Last mentioned"], rows))];
}
function skippedTable(run) {
  if (run.skipped.length === 0) return [];
  const rows = run.skipped.map(({ path, reason }) => [path === "" ? "\u2013" : fileLink(run, path), reasonCell(reason)]);
  return [folded(`${count(rows.length, "file")} not read`, table("", ["File", "Why"], rows))];
}

// src/report/preview.ts
var LIMIT = 6e4;
var stickyMark = (number) => `<!-- minutes-to-issues: pull request ${number} -->`;
function renderPreview(run) {
  const pull = run.pullRequest;
  const name = (number) => quietIssueLink(run, number);
  const mark = pull === null ? [] : [text(stickyMark(pull.number))];
  if (pull !== null && pull.state !== "open") return page([...mark, text(TITLE), text(farewell(pull))], "");
  const blocks = [
    ...mark,
    text(TITLE),
    text(headline(run)),
    ...notes(run, pull),
    ...meetingTables(run, run.plan.operations.map(plannedRow), name, "On merge"),
    ...doubtsTable(run, name),
    ...diagnosticsTables(run),
    ...suggestionsTable(run, name),
    ...vanishedTable(run, name),
    ...skippedTable(run)
  ];
  return page(blocks, footer(run, pull));
}
var LANDED_MARK = "<!-- minutes-to-issues: landed -->";
function renderLanded(run, number) {
  const name = run.serverUrl === GITHUB ? (issue) => quietIssueLink(run, issue) : (issue) => issueLink(run, issue);
  const written = run.outcomes.filter(({ operation: { operation } }) => operation !== "none" && operation !== "skip");
  const done = written.filter(({ result }) => result === "done");
  const said = deeds(tally(done.map(({ operation }) => operation)), DID);
  const open = written.length - done.length;
  const rest = open === 0 ? "" : ` ${count(open, "operation")} could not be done: the next run tries again.`;
  const rows = done.map((outcome) => ({
    ...plannedRow(outcome.operation),
    ...outcomeFacts(outcome),
    isDone: true
  }));
  const headline3 = said === "" ? "Merged." : `Merged, and **${said}**.`;
  return page(
    [text(stickyMark(number)), text(TITLE), text(`${headline3}${rest}`), ...meetingTables(run, rows, name, "Done")],
    LANDED_MARK
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
  return `<sub>${until}${plan === "" ? "Commit " : plan}${code(run.commit.slice(0, 7))}.</sub>`;
}

// src/report/review.ts
var MOST3 = 5;
function reviewComments(run, changes, policy) {
  if (policy === "off") return [];
  const hunks = new Map(changes.map((change) => [change.path, change.hunks]));
  const isInside = ({ path, line }) => hunks.get(path)?.some(({ from, to }) => from <= line && line <= to) ?? false;
  const isWorthIt = (diagnostic) => diagnostic.fix !== null ? isOneCleanLine(diagnostic.fix) : policy === "all" && diagnostic.severity !== "notice";
  const seen = /* @__PURE__ */ new Map();
  return run.diagnostics.filter((diagnostic) => isInside(diagnostic) && isWorthIt(diagnostic)).toSorted((a, b) => Number(a.fix === null) - Number(b.fix === null)).slice(0, MOST3).map((diagnostic) => {
    const key = JSON.stringify([diagnostic.rule, diagnostic.path, diagnostic.fix ?? diagnostic.message]);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    const mark = `<!-- minutes-to-issues: review ${shortHash(`${key}${times === 0 ? "" : times}`)} -->`;
    const { path, line, message, fix } = diagnostic;
    const suggestion = fix === null ? "" : `

${suggest(fix)}`;
    return { path, line, body: `${mark}
${prose(message)}${suggestion}`, mark };
  });
}
var isOneCleanLine = (fix) => !/[\p{Cs}\u2028\u2029]|(?!\t)[\p{Cc}\p{Cf}]/u.test(fix);
function suggest(fix) {
  const longest = Math.max(2, ...(fix.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}suggestion
${fix}
${fence}`;
}
var shortHash = (words) => bytesToHex(sha256(utf8ToBytes(words))).slice(0, 12);

// src/report/charts.ts
var LEAST_ITEMS = 6;
var LEAST_OWNERS = 3;
var MOST_OWNERS = 15;
var BAR_COLOUR = "#4493f8";
function ownersChart(pending) {
  const counts = /* @__PURE__ */ new Map();
  for (const { newest } of pending) {
    const owners = newest.owners.length === 0 ? ["nobody"] : newest.owners;
    for (const owner of owners) counts.set(mermaidLabel(owner), (counts.get(mermaidLabel(owner)) ?? 0) + 1);
  }
  if (pending.length < LEAST_ITEMS || counts.size < LEAST_OWNERS) return [];
  const bars = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_OWNERS);
  const most = Math.max(...bars.map(([, number]) => number));
  const rest = counts.size - bars.length;
  const chart = [
    "```mermaid",
    "---",
    "config:",
    "  xyChart:",
    `    height: ${60 + 36 * bars.length}`,
    "    showDataLabel: true",
    "  themeVariables:",
    "    xyChart:",
    `      plotColorPalette: "${BAR_COLOUR}"`,
    "---",
    "xychart-beta horizontal",
    `  x-axis [${bars.map(([owner]) => `"${owner}"`).join(", ")}]`,
    `  y-axis "open action items" 0 --> ${most}`,
    `  bar [${bars.map(([, number]) => number).join(", ")}]`,
    "```"
  ].join("\n");
  return [text(`#### Who has what${rest > 0 ? ` (the first ${bars.length} of ${counts.size})` : ""}

${chart}`)];
}

// src/report/summary.ts
var LIMIT2 = 9e5;
function renderSummary(run) {
  const name = (number) => issueLink(run, number);
  const blocks = [
    text("### Action items"),
    text(headline2(run)),
    ...capNote(run),
    ...untrustedWords(run).map((words) => text(`> [!WARNING]
> ${prose(words)}`)),
    ...run.stopped === null ? [] : [text(`> [!CAUTION]
> ${prose(run.stopped)}`)],
    ...run.outcomes.length > 0 ? outcomeTables(run, name) : meetingTables(run, run.plan.operations.map(plannedRow), name, run.kind === "preview" ? "On merge" : "Would"),
    ...doubtsTable(run, name),
    ...diagnosticsTables(run),
    ...suggestionsTable(run, name),
    ...vanishedTable(run, name),
    ...skippedTable(run),
    ...ownersChart(run.pending)
  ];
  return fit(blocks, footer2(run), {
    limit: LIMIT2,
    sizeOf: (part) => new TextEncoder().encode(part).length,
    more: (rows) => `_\u2026 and ${count(rows, "more row")}: a summary holds no more. The plan file has them all._`
  });
}
function headline2(run) {
  const done = run.outcomes.filter(({ result }) => result === "done").map(({ operation }) => operation);
  const open = `${count(run.pending.length, "action item")} ${run.pending.length === 1 ? "is" : "are"} open.`;
  if (run.kind === "sync") {
    const did = deeds(tally(done), DID);
    const failed = run.outcomes.filter(({ result }) => result === "failed").length;
    const remaining = run.outcomes.filter(({ result }) => result === "remaining").length;
    const trouble = [
      ...failed > 0 ? [`**${failed} failed**`] : [],
      ...remaining > 0 ? [`**${remaining} ${remaining === 1 ? "remains" : "remain"} for the next run**`] : []
    ].join(", ");
    return `${did === "" ? "No issue was changed" : capital(did)}${trouble === "" ? "" : `; ${trouble}`}. ${open}`;
  }
  const will = deeds(tallyPlanned(run), WILL);
  if (run.kind === "preview") return will === "" ? "Merging this changes no issue." : `Merging this **${will}**.`;
  return will === "" ? `A sync would change no issue. ${open}` : `A dry run: nothing was written. A sync **${will}**. ${open}`;
}
function closingLine(run) {
  const { none, skip } = tally(run.plan.operations);
  const rest = none + skip === 0 ? "" : ` ${count(none + skip, "task")} ${none + skip === 1 ? "needs" : "need"} nothing.`;
  return `${headline2(run).replaceAll("**", "")}${rest}`;
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
function outcomeTables(run, name) {
  const of = (wanted) => run.outcomes.filter(({ result }) => result === wanted);
  const trouble = (heading, outcomes) => {
    const rows = outcomes.map((outcome) => {
      const { operation } = outcome;
      const { number, reason, warnings } = outcomeFacts(outcome);
      return [
        deedCell({ operation, number, isDone: false }, name),
        titleCell(operation.title),
        ownersCell(operation.owners),
        mentionLink(run, operation),
        whyCell(reason, warnings)
      ];
    });
    return rows.length === 0 ? [] : [table(heading, ["What", "Task", "Owner", "Meeting", "Why"], rows)];
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
    ...meetingTables(run, done, name, "Done")
  ];
}
var footer2 = (run) => {
  const plan = run.plan.fingerprint === "" ? "" : `, plan ${code(run.plan.fingerprint.slice(0, 12))}`;
  return `<sub>${run.repository} at ${code(run.commit.slice(0, 7))}${plan}.</sub>`;
};

// src/publish.ts
async function publish(run, config, desk) {
  await setOutputs(run, desk);
  await desk.writeSummary(renderSummary(run));
  for (const annotation of annotations(run)) desk.annotate(annotation);
  for (const reason of failures(run)) desk.fail(reason);
  if (run.pullRequest) await publishPreview(run, run.pullRequest.number, config, desk);
  else await linkFromPullRequest(run, desk);
  desk.info(closingLine(run));
}
async function setOutputs(run, desk) {
  const done = run.outcomes.filter(({ result }) => result === "done");
  const count2 = (...kinds) => done.filter(({ operation }) => kinds.includes(operation.operation)).length;
  desk.setOutput("created", count2("create"));
  desk.setOutput("updated", count2("update", "reopen"));
  desk.setOutput("closed", count2("close"));
  desk.setOutput("unchanged", run.plan.operations.filter(({ operation }) => operation === "none").length);
  const issues = done.map(({ number, url, operation: { operation, path, line } }) => ({
    number,
    url,
    operation,
    path,
    line
  }));
  desk.setOutput("issues", JSON.stringify(issues));
  desk.setOutput("plan", await desk.writeFile("minutes-plan.json", `${JSON.stringify(planJson(run.plan), null, 2)}
`));
  desk.setOutput("pending", run.pending.length);
}
async function publishPreview(run, number, config, desk) {
  const mark = stickyMark(number);
  if (run.pullRequest?.state !== "open") {
    await desk.thread(number).refresh(renderPreview(run), mark, LANDED_MARK);
    return;
  }
  const isAboutMinutes = run.meetings.length + run.skipped.length + run.plan.operations.length + run.diagnostics.length > 0;
  if (!run.changes || !isAboutMinutes) {
    desk.notice("No minutes are changed in this pull request.");
    return;
  }
  const thread = desk.thread(number);
  const said = await thread.upsert(renderPreview(run), mark);
  const comments = reviewComments(run, run.changes.files, config.review);
  const reviewed = comments.length > 0 && said !== "read-only" ? await thread.review(comments, run.commit) : null;
  if (said === "read-only" || reviewed === "read-only")
    desk.notice(
      "The token of this run may not comment (a pull request from a fork, or `pull-requests: write` is missing): the preview is in the job summary."
    );
}
async function linkFromPullRequest(run, desk) {
  if (run.kind !== "sync" || !run.outcomes.some(({ result }) => result === "done")) return;
  for (const number of new Set((run.changes?.subjects ?? []).flatMap(pullRequestIn))) {
    const thread = desk.thread(number);
    const said = await thread.refresh(renderLanded(run, number), stickyMark(number));
    if (said === "read-only")
      desk.notice(`The links to the issues are not on pull request ${number}: \`pull-requests: write\` is missing.`);
  }
}
function pullRequestIn(subject) {
  const number = /^Merge pull request #(\d{1,9}) from |\(#(\d{1,9})\)$/.exec(subject.trim());
  const digits = number?.[1] ?? number?.[2];
  return digits === void 0 ? [] : [Number(digits)];
}
function failures(run) {
  const reasons = [];
  const { cap, outcomes } = run;
  if (cap && run.kind === "sync")
    reasons.push(
      `${cap.wanted} new issues are more than \`max-new-issues\` allows (${cap.limit}): none was created. Look at the plan in the job summary; then run the workflow by hand with max-new-issues ${cap.wanted}.`
    );
  const failed = outcomes.filter(({ result }) => result === "failed");
  const remaining = outcomes.filter(({ result }) => result === "remaining");
  const done = outcomes.filter(({ result }) => result === "done");
  if (failed.length + remaining.length > 0) {
    const all = done.length + failed.length + remaining.length;
    const first = [...failed, ...remaining].find(({ message }) => message !== null)?.message ?? "";
    reasons.push(
      `${done.length} of ${all} operations are done, ${failed.length} failed, ${remaining.length} remain for the next run. ${first}`
    );
  }
  return reasons;
}
export {
  publish
};
