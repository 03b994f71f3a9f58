import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isUnread,
  json,
  jsonOfLists,
  renderAgenda
} from "./report-agenda.js";
import {
  pendingItems
} from "./tracking-planning-pending.js";
import {
  ageOf
} from "./report-age.js";
import {
  table
} from "./report-document.js";
import {
  configured
} from "./config-default-config.js";
import {
  terminalText
} from "./report-escape+ansi-regex.js";
import {
  UsageError,
  refuseUnknownSeries
} from "./usage-error.js";
import {
  explain,
  ledgerEntries,
  withRhythm
} from "./minutes-explain.js";
import {
  readingRules
} from "./sync-collect.js";
import {
  track
} from "./tracking-matching-task-index.js";
import {
  readMinutes
} from "./markdown-it.js";
import {
  MAX_BYTES,
  decode,
  withoutFarDates
} from "./minutes-series.js";
import {
  extractJson,
  ledgerJson,
  namesIn,
  withNames
} from "./report-json.js";
import "./sync-detect.js";
import {
  isMinutes,
  mayBeMinutes
} from "./minutes-vocabulary-ru.js";
import "./fastest-levenshtein.js";
import "./tracking-tracker.js";
import {
  quote
} from "./plain-text-quote.js";
import "./plain-text-plain-line.js";
import "./tracking-register-mention.js";
import "./noble-hashes.js";
import "./runtime.js";

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

// src/commands/offline.ts
async function extract(paths, options) {
  const read = await readLocal(paths, options, options.references ?? false);
  const aboutPages = read.diagnostics.filter((diagnostic) => !isUnread(diagnostic));
  const stdout = options.json ? jsonOfLists(extractJson(read.meetings, read.diagnostics)) : (await terminal()).renderExtract(read.meetings, aboutPages, options.paint);
  return printed(stdout, read);
}
var terminal = () => import("./report-terminal.js");
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
  const { renderExplanation } = await import("./report-explanation.js");
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
