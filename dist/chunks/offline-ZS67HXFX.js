import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isUnread,
  json,
  jsonOfLists,
  renderAgenda
} from "./chunk-NFQF5THS.js";
import {
  ageOf
} from "./chunk-OSS5WXD3.js";
import {
  NEXT_MEETING,
  SIGNS,
  THRESHOLD,
  WEIGHTS,
  parse,
  readMinutes,
  readPage,
  refusal,
  shortened,
  timeWords
} from "./chunk-GOB6YYSZ.js";
import {
  readingRules
} from "./chunk-HZD722RG.js";
import {
  pendingItems,
  track
} from "./chunk-W2XN5QQC.js";
import {
  MAX_BYTES,
  decode,
  withoutFarDates
} from "./chunk-U6QBZOLV.js";
import {
  table
} from "./chunk-MJX7POGD.js";
import {
  configured,
  extractJson,
  ledgerJson,
  namesIn,
  withNames
} from "./chunk-LRMLLECC.js";
import {
  terminalText
} from "./chunk-M2IO3DFK.js";
import "./chunk-4X3MG646.js";
import {
  KNOWN_LANGUAGES,
  isMinutes,
  mayBeMinutes
} from "./chunk-PRR2KKVX.js";
import {
  UsageError,
  refuseUnknownSeries
} from "./chunk-UNYLYV77.js";
import "./chunk-TJRBXXYP.js";
import "./chunk-SJQ6EU53.js";
import {
  compareStrings,
  statusOf
} from "./chunk-LDBEY46S.js";
import "./chunk-AUU2O6MU.js";
import {
  quote
} from "./chunk-OIVXK5DR.js";
import "./chunk-HLIVSOY3.js";
import "./chunk-HANBNIMK.js";

// src/local/files.ts
import { lstatSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, posix, relative, resolve } from "node:path";
var SKIPPED_FOLDERS = /* @__PURE__ */ new Set([".git", "node_modules"]);
function listFiles(paths) {
  const files = /* @__PURE__ */ new Map();
  const problems = [];
  const add = (file) => {
    const key = resolve(file.path);
    if (!files.has(key) || file.named && files.get(key)?.named === false) files.set(key, file);
  };
  for (const argument of paths) {
    const path = normalise(argument);
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) walk(path, basename(resolve(path)), add, problems);
      else if (stat.isFile()) add({ path, named: true, place: basename(path) });
      else problems.push({ path, message: "neither a file nor a folder" });
    } catch (error) {
      problems.push({ path, message: reasonOf(error) });
    }
  }
  return { files: [...files.values()], problems };
}
function walk(folder, place, add, problems) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push({ path: folder, message: reasonOf(error) });
    return;
  }
  const isRoot = entries.some(({ name }) => name === ".git");
  for (const entry of entries.sort((one, other) => one.name < other.name ? -1 : 1)) {
    const path = folder === "." ? entry.name : posix.join(folder, entry.name);
    const inside = isRoot ? entry.name : posix.join(place, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) walk(path, inside, add, problems);
    } else if (entry.isFile()) add({ path, named: false, place: inside });
  }
}
function readBytes(path) {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { problem: { path, message: reasonOf(error) } };
  }
}
function findConfig(firstPath) {
  for (let folder = resolve(firstPath); ; folder = dirname(folder)) {
    if (exists(join(folder, ".git"))) {
      const config = join(folder, ".github", "minutes.yml");
      return exists(config) ? fromHere(config) : null;
    }
    if (folder === dirname(folder)) return null;
  }
}
function fromHere(path) {
  const below = relative(".", path);
  return below.startsWith("..") ? path : below;
}
function normalise(path) {
  const normal = posix.normalize(path.replaceAll("\\", "/"));
  return normal.length > 1 ? normal.replace(/\/+$/u, "") : normal;
}
function exists(path) {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
function reasonOf(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  if (code === "ENOENT") return "there is no such file or folder";
  if (code === "EISDIR") return "a folder, not a file";
  if (code === "EACCES" || code === "EPERM") return "may not be read: permission denied";
  return error instanceof Error ? error.message : String(error);
}

// src/local/minutes-files.ts
import { dirname as dirname2, relative as relative2, resolve as resolve2, sep } from "node:path";
function* minutesFiles(paths, patterns, configFile, problems) {
  const listed = listFiles(paths);
  problems.push(...listed.problems);
  const root = configFile === null ? null : dirname2(dirname2(resolve2(configFile)));
  for (const { path, named, place } of listed.files) {
    const told = root === null || patterns === null ? place : relative2(root, resolve2(path)).split(sep).join("/");
    const verdict = named ? "yes" : mayBeMinutes(told, patterns);
    if (verdict === "no") continue;
    const read = readBytes(path);
    if ("problem" in read) problems.push(read.problem);
    else if (verdict === "yes" || isMinutes(told, topOf(read.bytes), patterns)) yield { path, bytes: read.bytes };
  }
}
var topOf = (bytes) => new TextDecoder().decode(bytes.subarray(0, 16384));

// src/minutes/verdict.ts
var RULES = {
  "marker-colon": "a marker with a colon begins an action item",
  "marker-handle": "a marker with an @handle is an action item",
  "marker-dash": "a marker with a dash or an arrow begins an action item",
  "marker-name": "a marker with the name of its owner begins an action item",
  "marker-boxed": "a marker in brackets makes its statement an action item",
  "marker-numbered": "a marker with the group's own number is an action item",
  "marker-capitals": "a marker in capitals in front is an action item",
  "marker-behind": "a marker behind a statement makes it an action item",
  "marker-arrow": "an arrow or a dash leads from a task to the marker",
  "marker-bold": "a bold marker begins an action item",
  "owner-takes": "somebody takes an action",
  "todo-bare": "a statement that begins with TODO is an action item",
  "in-action-list": "a point under a heading or lead-in of action items is an action item",
  "in-carried-list": "a point under a heading or lead-in of earlier action items is an action item, carried over",
  "looks-like-task": "a point without a marker that looks like a task",
  "in-action-table": "a row of a table of action items is an action item",
  "lead-in-with-task": "a lead-in of action items that names the task itself is an action item",
  "artificial-intelligence": "AI means artificial intelligence here: no colon, owner or bracket makes it a marker",
  "transcript-speaker": "these are a participant's initials: somebody speaks",
  "word-in-sentence": "the marker's word is an ordinary part of the sentence",
  "no-marker-form": "the word stands alone, so that it marks nothing",
  count: "it speaks of action items, it is none",
  heading: "it is a heading",
  "lead-in": "it announces action items, it is none",
  "owner-above": "it names the owner of the points below",
  "group-above": "it groups the points below",
  "no-task": "it says that there is no task",
  template: "it is a template that nobody filled in",
  "other-statement": "it is a decision, a note or another statement, not an action",
  "link-only": "it is a link and nothing else",
  detail: "it is a detail or a reply below an action item",
  "unmarked-among-marked": "the other points of this list bear a marker; this one does not",
  "weak-section": 'under "next steps" only points with an owner or a check box are action items',
  "no-owner-in-section": "a paragraph in a section of action items needs an owner in front",
  "table-head": "it is the table's head",
  ignored: 'a comment "minutes: ignore" keeps it out',
  "no-marker": "it has no marker and does not stand in a list, section or table of action items",
  "not-text": "it is code, a comment or an empty line: such lines yield no items"
};

// src/minutes/explain.ts
function explain(page, line, rules) {
  const source = page.text.split(/\r\n?|\n/u)[line - 1] ?? "";
  const parsed = parse(page, rules);
  const refused = refusal(page.text);
  const text = shortened(page.text);
  const verdict = refused === null ? verdictOn(readPage({ ...page, text }, rules).verdicts, line) : null;
  const items = parsed.meetings.flatMap(
    (meeting) => meeting.items.filter((item) => item.line === verdict?.line && verdict.item !== null)
  );
  const rule = verdict?.rule ?? "not-text";
  return {
    path: page.path,
    line,
    source,
    isItem: items.length > 0,
    rule,
    reason: refused === null ? RULES[rule] : `the page was not read: ${refused.message}`,
    statement: verdict ? { line: verdict.line, endLine: verdict.endLine } : null,
    items,
    steps: [...weighing(verdict), ...items.flatMap(stepsOf)],
    diagnostics: parsed.diagnostics.filter((diagnostic) => diagnostic.line === line)
  };
}
function weighing(verdict) {
  if (!verdict?.weighed) return [];
  const { signs, sum } = verdict.weighed;
  const counted = signs.map((sign) => `${SIGNS[sign]} (${WEIGHTS[sign] > 0 ? "+" : ""}${WEIGHTS[sign]})`);
  const isNear = verdict.item === null && sum >= THRESHOLD / 2 && sum < THRESHOLD;
  return [
    `signs of a task: ${counted.join(", ")}; that is ${sum} of ${THRESHOLD}`,
    ...isNear ? ["nearest missing: an owner in front, a check box, or a heading of action items above"] : []
  ];
}
function verdictOn(verdicts, line) {
  const holding = verdicts.filter((verdict) => verdict.line <= line && line <= verdict.endLine);
  const size = (verdict) => verdict.endLine - verdict.line;
  const ranked = holding.sort((a, b) => Number(b.item !== null) - Number(a.item !== null) || size(a) - size(b));
  return ranked[0] ?? null;
}
function stepsOf(item) {
  const owners = item.owners.map(({ name, login, person }) => {
    const who = person?.fullName ?? person?.name ?? name;
    return `${login ? "@" : ""}${name}${who === name ? "" : ` (${who})`}`;
  });
  const steps = [
    item.marker === null ? "no marker: known by its place" : `marker: ${item.marker}`,
    `task: ${item.text}`,
    owners.length > 0 ? `owner: ${owners.join(", ")}` : "owner: nobody is named"
  ];
  if (item.supporters.length > 0) steps.push(`supported by: ${item.supporters.map(({ name }) => name).join(", ")}`);
  steps.push(
    item.evidence ? `closed, as line ${item.evidence.line} says: "${item.evidence.text}" (${item.evidence.strength}, ${item.evidence.reason === "completed" ? "completed" : "not planned"})` : "open: nothing says that it is done"
  );
  if (item.carriedOver) steps.push("carried over: it stands among the items of an earlier meeting");
  if (item.due) {
    const { text, date } = item.due;
    steps.push(`due: ${text}${date === null || date === text ? "" : ` = ${date}`}`);
  }
  for (const reference of item.references) {
    steps.push(`refers to: ${reference.owner ?? "?"}/${reference.repo ?? "?"}#${reference.number}`);
  }
  if (item.section.length > 0) steps.push(`section: ${item.section.join(" > ")}`);
  return steps;
}

// src/minutes/fields/rhythm.ts
function withRhythm(meetings) {
  const days = /* @__PURE__ */ new Map();
  for (const { series, date } of meetings) if (date !== null) days.set(series, [...days.get(series) ?? [], date]);
  return meetings.map((meeting) => {
    const { date, series } = meeting;
    if (date === null || !meeting.items.some(({ due }) => due?.date === null)) return meeting;
    const next = nextMeetingDate(days.get(series) ?? [], date);
    const items = meeting.items.map(
      (item) => item.due?.date === null && isNextMeeting(item.due.text) ? { ...item, due: { ...item.due, date: next } } : item
    );
    return { ...meeting, items };
  });
}
function isNextMeeting(due) {
  return KNOWN_LANGUAGES.some((language) => {
    const words = timeWords(due, language);
    return words.some((_, at) => NEXT_MEETING.begins(words.slice(at)) > 0);
  });
}
var DAY_MS = 24 * 60 * 60 * 1e3;
function nextMeetingDate(dates, after) {
  const days = [...new Set(dates)].sort();
  const next = days.find((day) => day > after);
  if (next !== void 0) return next;
  const recent = [...days.filter((day) => day < after), after].slice(-4).map((day) => Date.parse(day));
  const gaps = recent.slice(1).map((day, index) => (day - (recent[index] ?? day)) / DAY_MS);
  const [usual] = gaps;
  if (usual === void 0 || gaps.length < 3 || gaps.some((gap) => gap !== usual)) return null;
  return new Date(Date.parse(after) + usual * DAY_MS).toISOString().slice(0, 10);
}

// src/report/ledger-formats.ts
function renderLedgerMarkdown(entries, today) {
  const parts = [...new Set(entries.map(({ series }) => series))].map((series) => {
    const rows = entries.filter((entry) => entry.series === series).map((entry) => [
      entry.status === "open" ? "open" : "done",
      quote(entry.text),
      entry.owners.map(quote).join(", "),
      entry.since ?? "",
      entry.status === "open" ? ageOf(entry.since, today) : "",
      String(entry.times),
      entry.last ?? "",
      entry.number === null ? "" : `#${entry.number}`
    ]);
    const head = ["Status", "Task", "Owner", "Since", "Age", "Times", "Last mentioned", "Issue"];
    const block = table(`## ${quote(series)}`, head, rows);
    return [block.before, ...block.rows].join("\n");
  });
  return `${["# Action items", ...parts].join("\n\n")}
`;
}
var COLUMNS = [
  ["id", ({ id }) => id],
  ["series", ({ series }) => series],
  ["status", ({ status }) => status],
  ["task", ({ text }) => text],
  ["owners", ({ owners }) => owners.join(", ")],
  ["since", ({ since }) => since],
  ["last mentioned", ({ last }) => last],
  ["times", ({ times }) => times],
  ["issue", ({ number }) => number],
  ["path", ({ newest }) => newest.path],
  ["line", ({ newest }) => newest.line]
];
function renderLedgerCsv(entries) {
  const rows = entries.map((entry) => COLUMNS.map(([, valueOf]) => valueOf(entry)));
  return [COLUMNS.map(([name]) => name), ...rows].map((cells) => `${cells.map(cell).join(",")}\r
`).join("");
}
var FORMULA = /(^|;)(["'\s]*)(?=[=+\-@|%＝＋－＠])/gu;
function cell(value) {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = terminalText(value).replace(FORMULA, "$1$2'");
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// src/tracking/register/ledger.ts
function ledgerEntries(items) {
  return items.map(entryOf).sort(
    (a, b) => compareStrings(a.series, b.series) || Number(a.status === "closed") - Number(b.status === "closed") || compareStrings(a.since ?? "9999", b.since ?? "9999") || compareStrings(a.newest.path, b.newest.path) || a.newest.line - b.newest.line
  );
}
function entryOf(item) {
  const { id, series, number, mentions } = item;
  const { status, mention: newest } = statusOf(item);
  const days = [...new Set(mentions.flatMap(({ date }) => date ?? []))].sort(compareStrings);
  return {
    id,
    series,
    number,
    owners: newest.owners,
    text: newest.text,
    status,
    since: days[0] ?? null,
    last: days.at(-1) ?? null,
    times: new Set(mentions.map(({ date, path }) => date ?? path)).size,
    days,
    newest,
    mentions
  };
}

// src/commands/offline.ts
async function extract(paths, options) {
  const read = await readLocal(paths, options, options.references ?? false);
  const aboutPages = read.diagnostics.filter((diagnostic) => !isUnread(diagnostic));
  const stdout = options.json ? jsonOfLists(extractJson(read.meetings, read.diagnostics)) : (await terminal()).renderExtract(read.meetings, aboutPages, options.paint);
  return printed(stdout, read);
}
var terminal = () => import("./terminal-AJ2CX6JW.js");
async function ledger(paths, options) {
  const read = await readLocal(paths, options, false);
  const entries = ledgerEntries(track(withoutFarDates(read.meetings, options.today), []).items);
  const names = namesIn(read.meetings);
  const named = withNames(entries, names);
  const render = {
    text: async () => (await terminal()).renderLedger(named, options.today, options.paint),
    json: () => json(ledgerJson(entries, names)),
    markdown: () => renderLedgerMarkdown(named, options.today),
    csv: () => renderLedgerCsv(named)
  };
  return printed(await render[options.format](), read);
}
var AGENDA_DAYS = 90;
async function agenda(paths, options) {
  const read = await readLocal(paths, options, false);
  if (options.series !== void 0) refuseUnknownSeries([options.series], read.meetings);
  const ofSeries = withoutFarDates(read.meetings, options.today).filter(
    ({ series }) => (options.series ?? series) === series
  );
  return printed(
    renderAgenda(pendingItems(track(ofSeries, []).items, AGENDA_DAYS), { names: namesIn(ofSeries) }),
    read
  );
}
async function explainLine(place, options) {
  const match = /^(?<path>.+):(?<line>\d+)$/u.exec(place)?.groups;
  const path = match?.["path"];
  const line = Number(match?.["line"]);
  if (path === void 0 || line < 1)
    throw new UsageError(`${place} is not PATH:LINE, for example meetings/2026-03-04.md:12.`);
  const read = readBytes(path);
  if ("problem" in read) return printed("", { problems: [read.problem] });
  const { page, diagnostics } = decode(path, read.bytes, MAX_BYTES);
  if (!page) return printed("", { problems: diagnostics });
  const lines = page.text.replace(/\n$/u, "").split("\n").length;
  if (line > lines)
    throw new UsageError(`${path} has ${lines === 1 ? "1 line" : `${lines} lines`}; there is no line ${line}.`);
  const explanation = explain(page, line, readingRules((await configOf([path], options.config)).config));
  if (options.json) return printed(json(explanation), { problems: [] });
  const { renderExplanation } = await import("./explanation-KEQQE6OP.js");
  return printed(renderExplanation(explanation, options.paint), { problems: [] });
}
async function readLocal(paths, options, references) {
  if (paths.includes("")) throw new UsageError("A path is empty.");
  const { config, file } = await configOf(paths, options.config);
  const problems = [];
  const files = minutesFiles(paths, config.minutes, file, problems);
  const { meetings, diagnostics } = readMinutes(files, readingRules(config), { references, today: options.today });
  problems.push(...diagnostics.filter(isUnread));
  const isEmpty = meetings.length + problems.length === 0;
  return {
    meetings: withRhythm(meetings),
    diagnostics,
    problems,
    ...isEmpty && { hint: nothingFound(config.minutes === null ? null : file) }
  };
}
var nothingFound = (config) => config === null ? "No minutes found: in a folder, a Markdown file counts if its path or first heading has a date (2026-03-04), or a folder or its name says minutes, meetings, notes or the like; a file that you name itself is read whatever it is called." : `No minutes found: no file matches \`minutes\` of ${config}; a file that you name itself is read whatever it is called.`;
async function configOf(paths, named) {
  const file = named ?? findConfig(paths[0] ?? ".");
  return { config: await configured(file === null ? null : readConfig(file), file ?? ""), file };
}
function readConfig(file) {
  const read = readBytes(file);
  if ("problem" in read) throw new UsageError(`The config ${file} can't be read: ${read.problem.message}.`);
  return new TextDecoder().decode(read.bytes);
}
function printed(stdout, { problems, hint }) {
  const said = [...problems.map(({ path, message }) => `${path}: ${message}`), ...hint === void 0 ? [] : [hint]];
  const stderr = said.map((words) => `minutes-to-issues: ${terminalText(words)}
`).join("");
  return { stdout, stderr, exitCode: problems.length > 0 ? 1 : 0 };
}
export {
  agenda,
  explainLine,
  extract,
  ledger
};
