import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  minutesFiles
} from "./local-minutes-files.js";
import {
  isUnread
} from "./sync-unread.js";
import {
  findConfig,
  pathInRepository,
  readBytes
} from "./local-files.js";
import {
  json,
  jsonOfLists
} from "./commands-printed.js";
import {
  agendaWords
} from "./minutes-vocabulary-agenda-words.js";
import {
  renderAgenda
} from "./report-agenda.js";
import {
  pendingItems
} from "./tracking-planning-pending.js";
import {
  ageOf
} from "./report-age.js";
import {
  configured,
  keepYoungSpace
} from "./sync-configured.js";
import {
  table
} from "./report-document.js";
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
  readMinutes
} from "./markdown-it.js";
import {
  track
} from "./tracking-matching-task-index.js";
import {
  readingRules
} from "./sync-collect.js";
import {
  MAX_BYTES,
  decode,
  seriesOf,
  withoutFarDates
} from "./minutes-series.js";
import {
  doubtsJson,
  extractJson,
  ledgerJson
} from "./report-json.js";
import {
  namesIn,
  withNames
} from "./report-names.js";
import {
  quote
} from "./plain-text-quote.js";

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
  const { references = false, doubts = false } = options;
  const read = await readLocal(paths, options, { references, doubts });
  const aboutPages = read.diagnostics.filter((diagnostic) => !isUnread(diagnostic));
  const stdout = options.json ? jsonOf(extractJson(read.meetings, read.diagnostics), read.doubts) : (await terminal()).renderExtract(read.meetings, aboutPages, options.paint, read.doubts);
  return printed(stdout, read);
}
var jsonOf = (read, doubts) => doubts ? jsonOfLists(doubtsJson(read, doubts)) : jsonOfLists(read);
var terminal = () => import("./report-terminal.js");
async function ledger(paths, options) {
  const read = await readLocal(paths, options);
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
  const read = await readLocal(paths, options);
  if (options.series !== void 0) refuseUnknownSeries([options.series], read.meetings);
  const ofSeries = withoutFarDates(read.meetings, options.today).filter(
    ({ series }) => (options.series ?? series) === series
  );
  const { items } = track(ofSeries, []);
  const words = agendaWords(
    items.flatMap(({ mentions }) => mentions),
    read.rules
  );
  return printed(renderAgenda(pendingItems(items, AGENDA_DAYS), { names: namesIn(ofSeries), words }), read);
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
async function readLocal(paths, options, wanted = {}) {
  keepYoungSpace();
  if (paths.includes("")) throw new UsageError("A path is empty.");
  const { config, file } = await configOf(paths, options.config);
  const problems = [];
  const files = tellingProgress(minutesFiles(paths, config.minutes, file, problems), options.log);
  const rules = readingRules(config);
  const read = readMinutes(files, rules, { ...wanted, today: options.today });
  const { meetings, diagnostics } = read;
  problems.push(...diagnostics.filter(isUnread));
  const isEmpty = meetings.length + problems.length === 0;
  return {
    ...read,
    meetings: withRhythm(meetings.map((meeting) => ({ ...meeting, series: seriesHere(meeting, config) }))),
    problems,
    rules,
    ...config.extends !== null && { hint: notExtended(config.extends) },
    ...isEmpty && { hint: nothingFound(config.minutes === null ? null : file) }
  };
}
var notExtended = (repository) => `What the config takes over from ${repository} (\`extends\`) is not known offline; \`--config\` can name a file that says all.`;
function seriesHere({ path, series }, config) {
  const below = /^(?:\/|\.\.\/|[A-Za-z]:)/u.test(path) ? pathInRepository(path) : null;
  return below === null ? series : seriesOf(below, config.series);
}
var SILENCE = 1500;
function* tellingProgress(files, log) {
  let said = performance.now();
  let read = 0;
  for (const file of files) {
    yield file;
    read += 1;
    if (performance.now() - said < SILENCE) continue;
    said = performance.now();
    log?.(`minutes-to-issues: ${read} pages read so far`);
  }
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
  extract,
  ledger,
  agenda,
  explainLine,
  readLocal,
  configOf,
  printed
};
