import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openRepository,
  refuseForeignTracker
} from "./commands-remote+tracking-applying-undo.js";
import "./sync-unread.js";
import {
  readBytes
} from "./local-files.js";
import "./commands-printed.js";
import "./sync-agenda-news.js";
import "./report-agenda.js";
import "./sync-ours.js";
import "./tracking-planning-plan.js";
import "./tracking-planning-pending.js";
import "./tracking-applying-create-issue.js";
import "./tracking-planning-reasons.js";
import "./tracking-applying-change-issue.js";
import "./tracking-planning-twin-issues.js";
import {
  renderOutcomes
} from "./report-terminal.2.js";
import "./report-age.js";
import {
  sync
} from "./github-issues.js";
import {
  sinceDay
} from "./action-trigger.js";
import "./sync-configured.js";
import "./config-default-config.js";
import "./sync-request.js";
import {
  MANY_PAGES,
  progressLine
} from "./report-progress.js";
import "./sync-trust.js";
import "./bot-deaf.js";
import "./tracking-agents.js";
import "./get-east-asian-width.js";
import "./github-edit-history.2.js";
import "./github-listed-issue.js";
import "./github-blob-hash.js";
import "./github-client.js";
import "./report-untrusted.js";
import "./report-not-read.js";
import "./report-words.js";
import {
  terminalText
} from "./report-escape+ansi-regex.js";
import "./config-default-path.js";
import {
  UsageError
} from "./usage-error.js";
import "./tracking-matching-task-index.js";
import "./sync-collect.js";
import {
  seriesOf
} from "./minutes-series.js";
import "./report-json.js";
import "./report-names.js";
import "./sync-detect.js";
import "./ignore.js";
import "./minutes-vocabulary-ru.js";
import {
  require_dist
} from "./yaml.js";
import "./fastest-levenshtein.js";
import "./json-with-bigint.js";
import "./octokit-request-error.js";
import "./tracking-tracker.js";
import "./tracking-passport-data.js";
import "./tracking-planning-task-facts.js";
import {
  isSameName
} from "./tracking-names.js";
import "./plain-text-permalink.js";
import {
  quote
} from "./plain-text-quote.js";
import {
  plainLine
} from "./plain-text-plain-line.js";
import {
  wordsOf
} from "./tracking-register-mention.js";
import "./noble-hashes.js";
import "./zod.js";
import {
  __toESM
} from "./runtime.js";

// src/commands/adopt-here.ts
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";

// src/sync/adoption.ts
var import_yaml = __toESM(require_dist(), 1);
function pastTasks(operations, meetings) {
  const texts = /* @__PURE__ */ new Map();
  for (const { path, items } of meetings)
    for (const { line, ordinal, text } of items) texts.set(`${path}:${line}:${ordinal}`, text);
  return operations.filter(({ operation }) => operation === "create").map(({ id, title, series, path, line, date, owners, facts }) => {
    const text = texts.get(`${path}:${line}:${facts.ordinal}`) ?? title;
    return { id, title, series, path, line, date, owners, text };
  }).sort(
    (a, b) => compare(a.series, b.series) || compare(b.date ?? "", a.date ?? "") || compare(a.path, b.path) || a.line - b.line
  );
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var MARK = "minutes-to-issues: task ";
function checkList(tasks, repository, ticked, remarks = []) {
  const series = [...new Set(tasks.map((task) => task.series))];
  const parts = series.map((name) => {
    const mine = tasks.filter((task) => task.series === name);
    const years = [...new Set(mine.map(yearOf))];
    return [
      `## ${quote(name)}: ${mine.length} open`,
      ...years.flatMap((year) => [
        `### ${year}`,
        mine.filter((task) => yearOf(task) === year).map((task) => listLine(task, ticked.has(task.id))).join("\n")
      ])
    ].join("\n\n");
  });
  return `${[
    `# Open tasks in the minutes of ${repository}`,
    `A ticked task gets an issue; one without a tick is dropped. Ticked to begin with is what meetings of the last 90 days list. Edit the boxes, and give this file back with \`minutes-to-issues adopt --repo ${repository} --list FILE\`. A line that you delete is left undecided: nothing becomes of it.`,
    ...remarks.length === 0 ? [] : ["## Perhaps made by hand already", remarks.map((words) => `- ${words}`).join("\n")],
    ...parts
  ].join("\n\n")}
`;
}
var yearOf = ({ date }) => date?.slice(0, 4) ?? "Without a date";
function listLine({ id, title, owners, date, path, line }, isTicked) {
  const facts = [owners.join(", ") || "nobody", ...date === null ? [] : [date], `${path}:${line}`].map(
    (fact) => quote(plainLine(fact))
  );
  return `- [${isTicked ? "x" : " "}] ${quote(plainLine(title))} (${facts.join(", ")}) <!-- ${MARK}${id} -->`;
}
function decisionsIn(list) {
  const rows = list.matchAll(/^\s*[-*+] \[([ xX])\] .*<!-- minutes-to-issues: task ([\da-f]{6,64}) -->\s*$/gmu);
  return new Map(Array.from(rows, ([, box, id = ""]) => [id, box !== " "]));
}
var ignoring = (tasks) => tasks.map(({ path, text }) => ({ path, text: text.slice(0, 2e3) }));
var WORTH_A_DAY = 5;
function droppingYaml(dropped, kept, { config, meetings }) {
  const rules = [];
  const single = [];
  for (const name of new Set(dropped.map(({ series }) => series))) {
    const mine = dropped.filter(({ series }) => series === name);
    const since = sinceAfter(
      mine,
      kept.filter(({ series }) => series === name)
    );
    const path = since === null ? null : patternOf(name, config, meetings);
    if (since === null || path === null) single.push(...mine);
    else rules.push({ path, name, since });
  }
  return (0, import_yaml.stringify)(
    {
      ...rules.length > 0 && { series: rules },
      ...single.length > 0 && { ignore: ignoring(single) }
    },
    { lineWidth: 0 }
  );
}
function sinceAfter(dropped, kept) {
  const days = dropped.flatMap(({ date }) => date ?? []).sort();
  const last = days.at(-1);
  if (last === void 0 || days.length < dropped.length || dropped.length < WORTH_A_DAY) return null;
  const [first] = kept.map(({ date }) => date ?? "").sort();
  if (first !== void 0) return first > last ? first : null;
  return new Date(Date.parse(last) + 864e5).toISOString().slice(0, 10);
}
function patternOf(name, { series }, meetings) {
  const known = series.find((rule) => rule.name === name);
  if (known !== void 0) return series.filter((rule) => rule.name === name).length === 1 ? known.path : null;
  const path = `${name}/**`;
  const isSame = (page) => seriesOf(page, [...series, { path, name }]) === seriesOf(page, series);
  const covers = meetings.every(
    (page) => isSame(page.path) && (seriesOf(page.path, series) !== name || page.path.startsWith(`${name}/`))
  );
  return covers && !/[*?[\]!\\]/u.test(name) && path.length <= 256 ? path : null;
}

// src/sync/by-hand.ts
var ALIKE = 0.75;
var LEAST_SHARED = 2;
function madeByHand(tasks, issues, label) {
  const others = issues.filter(({ labels }) => !labels.some((name) => isSameName(name, label))).map((issue) => ({ issue, words: new Set(wordsOf(issue.title)) }));
  return tasks.flatMap((task) => {
    const words = new Set(wordsOf(task.title));
    const [best] = others.map(({ issue, words: theirs }) => ({ issue, likeness: likeness(words, theirs) })).filter((one) => one.likeness >= ALIKE).sort((a, b) => b.likeness - a.likeness || a.issue.number - b.issue.number);
    return best === void 0 ? [] : [{ task, issue: best.issue }];
  });
}
function likeness(one, other) {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared < Math.min(LEAST_SHARED, one.size) ? 0 : 2 * shared / (one.size + other.size);
}
var byHandLine = ({ task, issue }) => `${quote(`\u201C${task.title}\u201D (${task.path}:${task.line}) looks like \u201C${issue.title}\u201D`)}: if it is the same, write \`(#${issue.number})\` at the end of the line, and no second issue is created`;
var byHandWords = ({ task, issue }) => `\u201C${task.title}\u201D (${task.path}:${task.line}) looks like #${issue.number} \u201C${issue.title}\u201D: if it is the same, write (#${issue.number}) at the end of the line, and no second issue is created`;

// src/commands/adopt.ts
var RECENT = "90 days";
async function adopt(options) {
  const since = sinceDay("--since", options.since, options.now);
  const opened = await openRepository(options);
  if (opened.isFork) refuseForeignTracker(options.repo, opened.config.tracker);
  const before = await resyncWith(opened.config, { options, opened, since, writes: false });
  const tasks = pastTasks(before.plan.operations, before.meetings);
  if (tasks.length === 0)
    return { stdout: "", stderr: "minutes-to-issues: Every open task of the minutes has its issue.\n", exitCode: 0 };
  const byHand = options.list === void 0 ? madeByHand(tasks, await opened.openTitles(), opened.config.label) : [];
  const recent = sinceDay("--since", RECENT, options.now);
  if (options.ask) for (const pair of byHand) options.log(terminalText(byHandWords(pair)));
  const decided = options.list !== void 0 ? decisionsIn(options.list) : options.ask ? await asked(tasks, options.ask) : null;
  if (decided === null) {
    const ticked = new Set(tasks.filter((task) => isRecent(task, recent)).map(({ id }) => id));
    for (const { task } of byHand) ticked.delete(task.id);
    return { stdout: checkList(tasks, options.repo, ticked, byHand.map(byHandLine)), stderr: "", exitCode: 0 };
  }
  if (options.list !== void 0 && decided.size === 0)
    throw new UsageError("--list: no line of it is a box of a list that `adopt` printed.");
  const kept = tasks.filter(({ id }) => decided.get(id) === true);
  const dropped = tasks.filter(({ id }) => decided.get(id) === false);
  const undecided = tasks.filter(({ id }) => !decided.has(id));
  const yaml = dropped.length === 0 ? "" : droppingYaml(dropped, kept, { config: opened.config, meetings: before.meetings });
  if (yaml !== "") options.write?.(yaml);
  if (kept.length > 0) await opened.refusePublic();
  const config = {
    ...opened.config,
    assign: opened.config.assign && options.assign,
    ignore: [...opened.config.ignore, ...ignoring([...dropped, ...undecided])]
  };
  const result = kept.length === 0 ? null : await resyncWith(config, { options, opened, since, writes: true });
  const outcomes = result?.outcomes ?? [];
  const isUnfinished = outcomes.some(({ result: end }) => end === "failed" || end === "remaining");
  const words = [
    ...undecided.length > 0 ? [`${undecided.length} open tasks are not in the list: left alone.`] : [],
    ...isUnfinished ? ["Not everything is done: run the same command again later (without --write): it goes on where it stopped."] : [],
    ...yaml !== "" ? [
      `Add ${options.write ? "what was written" : "the lines above"} to ${options.config} before the next run, or it creates what you dropped.`
    ] : [],
    ...options.assign || kept.length === 0 ? [] : ["Nobody was assigned. As long as nobody shall be, say `assign: false` in the config."]
  ];
  const shown = result === null ? "" : renderOutcomes(
    outcomes.filter(({ result: end }) => end !== "unchanged"),
    options.paint
  );
  return {
    stdout: [shown, options.write ? "" : yaml].filter((part) => part !== "").join("\n"),
    stderr: words.map((line) => `minutes-to-issues: ${terminalText(line)}
`).join(""),
    exitCode: isUnfinished ? 1 : 0
  };
}
var isRecent = ({ date }, recent) => date !== null && date >= recent;
var resyncWith = (config, { options, opened, since, writes }) => sync(
  {
    trigger: { kind: "resync" },
    config,
    writes,
    today: options.now.toISOString().slice(0, 10),
    since,
    maxNewIssues: Infinity,
    paths: [],
    series: [],
    serverUrl: opened.serverUrl,
    defaultBranch: opened.defaultBranch,
    runId: null
  },
  {
    ...opened.ports,
    onProgress: (outcome, done, total) => {
      options.log(progressLine(outcome, done, total));
    },
    onReading: (pages) => {
      if (pages >= MANY_PAGES) options.log(`reading ${pages} pages of minutes`);
    }
  }
);
async function asked(tasks, ask) {
  const decided = /* @__PURE__ */ new Map();
  for (const series of new Set(tasks.map((task) => task.series))) {
    const mine = tasks.filter((task) => task.series === series);
    const answer = await askUntil(
      ask,
      `${terminalText(series)}: ${mine.length} open tasks, ${spanOf(mine)}. Keep all (a), none (n), those listed from a day on (2026-01-31), or ask for each (e)? `,
      /^(?:[ane]|\d{4}-\d{2}-\d{2})$/u
    );
    for (const task of mine) decided.set(task.id, await isKept(task, answer, ask));
  }
  const kept = [...decided.values()].filter(Boolean).length;
  const sure = await askUntil(
    ask,
    `Create ${kept} issues, and drop ${decided.size - kept} tasks by the config (y/n)? `,
    /^[yn]$/u
  );
  if (sure === "n") throw new UsageError("Nothing was written.");
  return decided;
}
async function isKept(task, answer, ask) {
  if (answer === "a" || answer === "n") return answer === "a";
  if (answer !== "e") return task.date !== null && task.date >= answer;
  const facts = [task.owners.join(", ") || "nobody", task.date ?? "undated", `${task.path}:${task.line}`].join(" \xB7 ");
  return await askUntil(ask, `  ${terminalText(task.title)}
    ${terminalText(facts)}
  Keep it (y/n)? `, /^[yn]$/u) === "y";
}
async function askUntil(ask, question, allowed) {
  for (; ; ) {
    const answer = (await ask(question)).trim().toLowerCase();
    if (allowed.test(answer)) return answer;
  }
}
function spanOf(tasks) {
  const days = tasks.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === void 0 || last === void 0 ? "undated" : first === last ? `of ${first}` : `${first} to ${last}`;
}

// src/commands/adopt-here.ts
async function adoptHere({ list, write, ...options }, { stdin, stdout }) {
  const isTerminal = stdin.isTTY && stdout.isTTY && list === void 0;
  const terminal = isTerminal ? createInterface({ input: stdin, output: stdout }) : null;
  try {
    return await adopt({
      ...options,
      ...list !== void 0 && { list: textOf(list) },
      ...terminal && { ask: (question) => terminal.question(question) },
      ...write !== void 0 && {
        write: (yaml) => {
          save(write, yaml);
        }
      }
    });
  } finally {
    terminal?.close();
  }
}
function textOf(file) {
  const read = readBytes(file);
  if ("problem" in read) throw new UsageError(`The list ${file} can't be read: ${read.problem.message}.`);
  return new TextDecoder().decode(read.bytes);
}
function save(file, yaml) {
  try {
    writeFileSync(file, yaml, { flag: "wx" });
  } catch (error) {
    const reason = error instanceof Error && "code" in error && error.code === "EEXIST" ? "it exists" : String(error);
    throw new UsageError(`--write ${file}: ${reason}. Nothing was written.`, { cause: error });
  }
}
export {
  adoptHere
};
