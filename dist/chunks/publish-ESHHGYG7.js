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
  code,
  count,
  cut,
  dayOf,
  deeds,
  logLine,
  mermaidLabel,
  planJson,
  prose,
  quote,
  tally
} from "./chunk-RKBSZQ3K.js";
import {
  bytesToHex,
  sha256,
  utf8ToBytes
} from "./chunk-AUU2O6MU.js";
import "./chunk-HANBNIMK.js";

// src/report/annotations.ts
var MOST = 10;
function annotations(run) {
  const errors = run.outcomes.filter(({ result }) => result === "failed").map(ofFailure);
  const said = [
    ...run.outcomes.flatMap(({ operation, warnings }) => warnings.map((words) => ofWords(operation, words))),
    ...run.plan.operations.flatMap((operation) => operation.warnings.map((words) => ofWords(operation, words)))
  ];
  return [
    ...atMost(errors, "error"),
    ...atMost([...ofSeverity(run, "error"), ...said, ...ofSeverity(run, "warning")], "warning")
  ];
}
function atMost(found, word) {
  if (found.length <= MOST) return [...found];
  const shown = found.slice(0, MOST - 1);
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

// src/report/links.ts
var encodeSegment = (segment) => encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD")).replace(
  /[!'()*_~]/gu,
  (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
);
var encodePath = (path) => path.split("/").map(encodeSegment).join("/");
var lineUrl = ({ serverUrl, repository, commit }, path, line) => `${serverUrl}/${repository}/blob/${commit}/${encodePath(path)}?plain=1#L${line}`;
var lineLink = (place, path, line) => `[L${line}](${lineUrl(place, path, line)})`;
var fileLink = (place, path) => `[${code(path)}](${lineUrl(place, path, 1)})`;
var placeLink = (place, path, line) => `[${code(`${path}:${line}`)}](${lineUrl(place, path, line)})`;
var issueUrl = ({ serverUrl, repository, tracker }, number) => `${serverUrl}/${tracker ?? repository}/issues/${number}`;
function quietIssueLink(place, number) {
  if (place.serverUrl !== "https://github.com") return code(`#${number}`);
  return `[#${number}](${issueUrl({ ...place, serverUrl: "https://redirect.github.com" }, number)})`;
}
var issueLink = (place, number) => `[#${number}](${issueUrl(place, number)})`;

// src/report/tables.ts
var NBSP = "\xA0";
var SIGNS = { create: "\u2795", update: "\u270F\uFE0F", close: "\u2705", reopen: "\u21A9\uFE0F" };
function deedCell({ operation, number }, nameIssue, isDone = false) {
  const issue = number === null ? "" : nameIssue(number);
  if (operation === "none" || operation === "skip") return issue === "" ? "\u2013" : issue;
  const verb = isDone ? DID[operation] : operation;
  return [SIGNS[operation], verb, issue].filter((part) => part !== "").join(NBSP);
}
var ownersCell = (owners) => cut(owners.map(quote).join(", "), 300) || "\u2013";
var titleCell = (title) => quote(cut(title, 256));
var reasonCell = (reason) => prose(cut(reason, 300));
var whyCell = (reason, warnings) => [reason, ...warnings.map((words) => `\u26A0\uFE0F ${words}`)].filter((words) => words !== "").map(reasonCell).join("; ");
function byMeeting(operations, meetings) {
  const groups = /* @__PURE__ */ new Map();
  for (const operation of operations) {
    const { path, date, series } = operation;
    const key = JSON.stringify([path, date]);
    const line = meetings.find((meeting) => meeting.path === path && meeting.date === date)?.line ?? 1;
    const group = groups.get(key) ?? { path, date, series, line, operations: [] };
    group.operations.push(operation);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, operations: group.operations.toSorted((a, b) => a.line - b.line) })).toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? "") || a.path.localeCompare(b.path));
}
function meetingHeading(run, meeting, all) {
  const { series, date, path, line } = meeting;
  const isPlain = all.filter((other) => other.series === series && other.date === date).length === 1;
  const heading = `#### [${quote(series)} \xB7 ${dayOf(date)}](${lineUrl(run, path, line)})`;
  return isPlain ? heading : `${heading} ${code(path)}`;
}
function operationTables(run, name, verb) {
  const all = byMeeting(run.plan.operations, run.meetings);
  return all.flatMap((meeting) => {
    const isQuiet = ({ operation }) => operation === "none" || operation === "skip";
    const loud = meeting.operations.filter((operation) => !isQuiet(operation));
    const quiet = meeting.operations.filter(isQuiet);
    const cells = (operation) => [
      deedCell(operation, name),
      titleCell(operation.title),
      ownersCell(operation.owners),
      lineLink(run, operation.path, operation.line),
      [operation.reason, ...operation.warnings].filter((words) => words !== "").map(reasonCell).join("; ")
    ];
    const heading = meetingHeading(run, meeting, all);
    const blocks = [];
    if (loud.length > 0)
      blocks.push(table(heading, [verb.replace(" ", NBSP), "Task", "Owner", "Line", "Why"], loud.map(cells)));
    else blocks.push(text(heading));
    if (quiet.length > 0) {
      const rest = table("", ["Issue", "Task", "Owner", "Line", "Why"], quiet.map(cells));
      blocks.push(folded(`${count(quiet.length, "item")} with nothing to do`, rest));
    }
    return blocks;
  });
}
function warningsTable(run) {
  const found = run.diagnostics.filter(({ severity }) => severity !== "notice");
  const rows = found.map(({ path, line, message, severity }) => [
    placeLink(run, path, line),
    `${severity === "error" ? "\u274C " : ""}${reasonCell(message)}`
  ]);
  return rows.length === 0 ? [] : [table("#### Worth a look", ["Line", "What to look at"], rows)];
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
    ...operationTables(run, name, "On merge"),
    ...doubtsTable(run, name),
    ...warningsTable(run),
    ...suggestionsTable(run, name),
    ...vanishedTable(run, name),
    ...skippedTable(run)
  ];
  return page(blocks, footer(run, pull));
}
function renderLanded(run, number) {
  const name = (issue) => quietIssueLink(run, issue);
  const written = run.outcomes.filter(({ operation: { operation } }) => operation !== "none" && operation !== "skip");
  const done = written.filter(({ result }) => result === "done");
  const said = deeds(tally(done.map(({ operation }) => operation)), DID);
  const open = written.length - done.length;
  const rest = open === 0 ? "" : ` ${count(open, "operation")} could not be done: the next run tries again.`;
  const rows = done.map(({ operation, number: issue }) => [
    deedCell({ ...operation, number: issue ?? operation.number }, name, true),
    titleCell(operation.title),
    ownersCell(operation.owners),
    lineLink(run, operation.path, operation.line)
  ]);
  const headline3 = said === "" ? "Merged." : `Merged, and **${said}**.`;
  const tables = rows.length === 0 ? [] : [table("", ["Done", "Task", "Owner", "Line"], rows)];
  return page([text(stickyMark(number)), text(TITLE), text(`${headline3}${rest}`), ...tables], "");
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
  const counts = tally(run.plan.operations);
  const will = deeds(counts, WILL);
  const same = counts.none + counts.skip;
  if (run.plan.operations.length === 0) {
    const items = run.meetings.reduce((sum, meeting) => sum + meeting.items.length, 0);
    const files = new Set(run.meetings.map((meeting) => meeting.path)).size;
    if (items > 0) return `${count(items, "action item")}, and nothing to do for them.`;
    return files === 0 ? "No minutes were read." : `No action items found in ${count(files, "minutes file", "minutes files")}.`;
  }
  if (will === "") return `Merging this changes no issue: ${count(same, "action item")} found, nothing new to say.`;
  return `Merging this **${will}**.${same === 0 ? "" : ` ${count(same, "more item")} need${same === 1 ? "s" : ""} nothing.`}`;
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
  if (run.stopped !== null) lines.push(`> [!WARNING]
> ${prose(run.stopped)}`);
  return lines.map(text);
}
function footer(run, pull) {
  const until = pull === null ? "" : `Nothing is written before this is merged into ${code(pull.defaultBranch)}. `;
  const plan = run.plan.fingerprint === "" ? "" : `Plan ${code(run.plan.fingerprint.slice(0, 12))} for `;
  return `<sub>${until}${plan === "" ? "Commit " : plan}${code(run.commit.slice(0, 7))}.</sub>`;
}

// src/report/review.ts
var MOST2 = 5;
function reviewComments(run, changes, policy) {
  if (policy === "off") return [];
  const hunks = new Map(changes.map((change) => [change.path, change.hunks]));
  const isInside = ({ path, line }) => hunks.get(path)?.some(({ from, to }) => from <= line && line <= to) ?? false;
  const isWorthIt = (diagnostic) => diagnostic.fix !== null ? isOneCleanLine(diagnostic.fix) : policy === "all" && diagnostic.severity !== "notice";
  const seen = /* @__PURE__ */ new Map();
  return run.diagnostics.filter((diagnostic) => isInside(diagnostic) && isWorthIt(diagnostic)).toSorted((a, b) => Number(a.fix === null) - Number(b.fix === null)).slice(0, MOST2).map((diagnostic) => {
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
  const bars = [...counts].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b)).slice(0, MOST_OWNERS);
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
    ...run.stopped === null ? [] : [text(`> [!CAUTION]
> ${prose(run.stopped)}`)],
    ...run.outcomes.length > 0 ? outcomeTables(run, name) : operationTables(run, name, run.kind === "preview" ? "On merge" : "Would"),
    ...doubtsTable(run, name),
    ...warningsTable(run),
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
  const will = deeds(tally(run.plan.operations), WILL);
  if (run.kind === "preview") return will === "" ? "Merging this changes no issue." : `Merging this **${will}**.`;
  return will === "" ? `A sync would change no issue. ${open}` : `A dry run: nothing was written. A sync **${will}**. ${open}`;
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
  const of = (...results) => run.outcomes.filter(({ result }) => results.includes(result));
  const row = ({ operation, result, number, message, warnings }) => [
    deedCell({ ...operation, number: number ?? operation.number }, name, result === "done"),
    titleCell(operation.title),
    ownersCell(operation.owners),
    lineLink(run, operation.path, operation.line),
    whyCell(message ?? operation.reason, [...operation.warnings, ...warnings])
  ];
  const head = (first) => [first, "Task", "Owner", "Line", "Why"];
  const [failed, remaining, held, done, same] = [
    of("failed"),
    of("remaining"),
    of("held"),
    of("done"),
    of("unchanged")
  ];
  return [
    ...failed.length > 0 ? [table("#### \u274C Failed", head("What"), failed.map(row))] : [],
    ...remaining.length > 0 ? [table("#### Remains for the next run", head("What"), remaining.map(row))] : [],
    ...held.length > 0 ? [table("#### Held back", head("What"), held.map(row))] : [],
    ...done.length > 0 ? [table("#### Done", head("What"), done.map(row))] : [],
    ...same.length > 0 ? [folded(`${count(same.length, "item")} with nothing to do`, table("", head("Issue"), same.map(row)))] : []
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
  if (run.pullRequest) await publishPreview(run, run.pullRequest.number, config, desk);
  else await linkFromPullRequest(run, desk);
  for (const reason of failures(run)) desk.fail(reason);
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
  const isAboutMinutes = run.meetings.length > 0 || run.skipped.length > 0 || run.plan.operations.length > 0;
  if (!run.changes || !isAboutMinutes && run.diagnostics.length === 0) {
    desk.notice("No minutes are changed in this pull request.");
    return;
  }
  const thread = desk.thread(number);
  const open = run.pullRequest?.state === "open";
  const body = renderPreview(run);
  const said = open ? await thread.upsert(body, mark) : await thread.refresh(body, mark);
  const comments = open ? reviewComments(run, run.changes.files, config.review) : [];
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
  if (cap && run.kind !== "preview")
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
  if (run.stopped !== null) reasons.push(run.stopped);
  return reasons;
}
export {
  publish
};
