import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  fit,
  folded,
  table,
  text
} from "./chunks/report-document.js";
import {
  connect,
  decide,
  describe,
  noMinutesWords,
  readInputs,
  refusePublicTracker,
  sync,
  untrustedWords
} from "./chunks/github-issues.js";
import "./chunks/tracking-agents.js";
import {
  DID,
  WILL,
  count,
  dayOf,
  deeds,
  isCapped,
  isOvertaken,
  listed,
  tally,
  tallyPlanned
} from "./chunks/report-words.js";
import {
  defaultConfig
} from "./chunks/config-default-config.js";
import "./chunks/github-listed-issue.js";
import "./chunks/github-blob-hash.js";
import {
  code,
  logLine,
  logLines,
  mermaidLabel,
  prose
} from "./chunks/report-escape+ansi-regex.js";
import "./chunks/config-default-path.js";
import {
  UsageError
} from "./chunks/usage-error.js";
import {
  planJson
} from "./chunks/report-json.js";
import "./chunks/sync-detect.js";
import {
  isPageFile
} from "./chunks/minutes-vocabulary-ru.js";
import "./chunks/json-with-bigint.js";
import "./chunks/octokit-request-error.js";
import "./chunks/tracking-tracker.js";
import {
  permalink
} from "./chunks/tracking-names.js";
import {
  quote
} from "./chunks/plain-text-quote.js";
import {
  cut
} from "./chunks/plain-text-plain-line.js";
import "./chunks/runtime.js";

// src/action.ts
import { mkdir, writeFile as writeFile2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text3, addEOL = false) {
    this._buffer += text3;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text3, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text3);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text3, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text3, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text3, href) {
    const element = this.wrap("a", text3, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}

// node_modules/@actions/github/lib/context.js
import { readFileSync, existsSync as existsSync2 } from "fs";
import { EOL as EOL5 } from "os";
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if (existsSync2(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL5}`);
      }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
  }
  get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository) {
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// node_modules/@actions/github/lib/github.js
var context = new Context();

// src/action/payload.ts
function parsePayload(raw) {
  const event = record(raw, "payload");
  return {
    repository: maybe(repositoryOf)(event["repository"], "repository"),
    ref: maybe(text2)(event["ref"], "ref"),
    before: maybe(text2)(event["before"], "before"),
    pull_request: maybe(pullRequestOf)(event["pull_request"], "pull_request"),
    workflow_run: maybe(workflowRunOf)(event["workflow_run"], "workflow_run")
  };
}
var repositoryOf = (value, path) => {
  const repository = record(value, path);
  const flag = (name) => maybe(truth)(repository[name], `${path}.${name}`);
  return {
    id: maybe(number)(repository["id"], `${path}.id`),
    default_branch: text2(repository["default_branch"], `${path}.default_branch`),
    fork: flag("fork") ?? false,
    archived: flag("archived") ?? false,
    has_issues: flag("has_issues") ?? true,
    private: flag("private")
  };
};
var pullRequestOf = (value, path) => {
  const pull = record(value, path);
  return {
    number: number(pull["number"], `${path}.number`),
    merged: maybe(truth)(pull["merged"], `${path}.merged`) ?? false,
    state: text2(pull["state"], `${path}.state`),
    head: { sha: text2(record(pull["head"], `${path}.head`)["sha"], `${path}.head.sha`) },
    base: { ref: text2(record(pull["base"], `${path}.base`)["ref"], `${path}.base.ref`) },
    comments: maybe(number)(pull["comments"], `${path}.comments`)
  };
};
var workflowRunOf = (value, path) => {
  const run2 = record(value, path);
  const ownerOf = (repository, at) => {
    const owner = record(record(repository, at)["owner"], `${at}.owner`);
    return { owner: { login: text2(owner["login"], `${at}.owner.login`) } };
  };
  return {
    event: text2(run2["event"], `${path}.event`),
    head_sha: text2(run2["head_sha"], `${path}.head_sha`),
    head_branch: maybe(text2)(run2["head_branch"], `${path}.head_branch`),
    head_repository: maybe(ownerOf)(run2["head_repository"], `${path}.head_repository`)
  };
};
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var record = (value, path) => isRecord(value) ? value : wrong(path, "an object");
var text2 = (value, path) => typeof value === "string" ? value : wrong(path, "text");
var number = (value, path) => typeof value === "number" ? value : wrong(path, "a number");
var truth = (value, path) => typeof value === "boolean" ? value : wrong(path, "true or false");
var maybe = (read) => (value, path) => value === void 0 || value === null ? void 0 : read(value, path);
function wrong(path, expected) {
  throw new Error(`The event's payload is not what GitHub sends: ${path} is not ${expected}.`);
}

// src/report/unknown-series.ts
var unknownSeriesWords = ({ unknownSeries }) => (unknownSeries?.asked ?? []).map(
  (series) => `This run is limited to the series ${series}, and knows no meeting and no issue of it. Known: ${unknownSeries?.known.join(", ") ?? ""}.`
);

// src/report/annotations.ts
var MOST = 10;
function annotations(run2) {
  const errors = run2.outcomes.filter(({ result }) => result === "failed").map(ofFailure);
  const said = [
    ...run2.outcomes.flatMap(({ operation, warnings }) => warnings.map((words) => ofWords(operation, words))),
    ...run2.plan.operations.flatMap((operation) => operation.warnings.map((words) => ofWords(operation, words)))
  ];
  const untrusted = untrustedWords(run2).map((message) => ({
    level: "warning",
    title: "Not trusted",
    message: clean(message)
  }));
  const overtaken = run2.outcomes.filter(isOvertaken).map(ofHeld);
  const none = noMinutesWords(run2).map((message) => ({ level: "notice", title: "No minutes", message }));
  const series = unknownSeriesWords(run2).map((message) => ({
    level: "notice",
    title: "Unknown series",
    message: clean(message)
  }));
  return [
    ...atMost(errors, "error"),
    ...atMost(
      [...untrusted, ...ofSeverity(run2, "error"), ...unread(run2), ...said, ...ofSeverity(run2, "warning")],
      "warning"
    ),
    ...atMost([...none, ...series, ...overtaken], "notice")
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
  file: clean(operation.path),
  line: operation.line
});
var ofHeld = ({ operation, message }) => ({
  level: "notice",
  title: clean(`Held back, ${operation.operation}: ${operation.title}`),
  message: clean(`${operation.number === null ? "" : `#${operation.number}: `}${message ?? operation.reason}`),
  file: clean(operation.path),
  line: operation.line
});
var unread = ({ kind, skipped }) => kind === "preview" ? [] : skipped.map(({ path, reason }) => ({
  level: "warning",
  title: "Not read",
  message: clean(reason),
  ...path !== "" && { file: clean(path) }
}));
var ofWords = ({ title, path, line }, words) => ({
  level: "warning",
  title: clean(title),
  message: clean(words),
  file: clean(path),
  line
});
var ofSeverity = ({ diagnostics }, wanted) => diagnostics.filter(({ severity }) => severity === wanted).map(({ rule, message, path, line }) => ({
  level: "warning",
  title: rule,
  message: clean(message),
  file: clean(path),
  line
}));
var clean = (words) => cut(logLine(words), 500);

// src/report/cells.ts
var NBSP = "\xA0";
var SIGNS = { create: "\u2795", update: "\u270F\uFE0F", close: "\u2705", reopen: "\u21A9\uFE0F" };
function deedCell({ operation: { operation: kind }, number: number2, isDone, isHeld }, nameIssue) {
  if (isHeld === true) return `\u23F8\uFE0F${NBSP}held${NBSP}back`;
  const issue2 = number2 === null ? "" : nameIssue(number2);
  if (kind === "none" || kind === "skip") return issue2 === "" ? "\u2013" : issue2;
  return [SIGNS[kind], isDone ? DID[kind] : kind, issue2].filter((part) => part !== "").join(NBSP);
}
var ownersCell = (owners) => quote(cut(owners.join(", "), 300)) || "\u2013";
var titleCell = (title) => quote(cut(title, 256));
var reasonCell = (reason) => prose(cut(reason, 300));
var whyCell = (reason, warnings) => [reason, ...warnings.map((words) => `\u26A0\uFE0F ${words}`)].filter((words) => words !== "").map(reasonCell).join("; ");
var outcomeFacts = ({ operation, number: number2, message, warnings }) => ({
  number: number2 ?? operation.number,
  reason: message ?? operation.reason,
  warnings: [.../* @__PURE__ */ new Set([...operation.warnings, ...warnings])]
});

// src/report/links.ts
var lineUrl = (place, path, line) => permalink(place, place.commit, path, line);
var lineLink = (place, path, line) => `[L${line}](${lineUrl(place, path, line)})`;
var fileLink = (place, path) => `[${code(path)}](${lineUrl(place, path, 1)})`;
var mentionLink = (place, { series, date, path, line }) => `[${quote(`${series} ${dayOf(date)}`)}, L${line}](${lineUrl(place, path, line)})`;
var placeLink = (place, path, line) => `[${code(`${path}:${line}`)}](${lineUrl(place, path, line)})`;
var issueUrl = ({ serverUrl, repository, tracker }, number2) => `${serverUrl}/${tracker ?? repository}/issues/${number2}`;
var GITHUB = "https://github.com";
function quietIssueLink(place, number2) {
  if (place.serverUrl !== GITHUB) return code(`#${number2}`);
  return `[#${number2}](${issueUrl({ ...place, serverUrl: "https://redirect.github.com" }, number2)})`;
}
var issueLink = (place, number2) => `[#${number2}](${issueUrl(place, number2)})`;

// src/report/meeting-tables.ts
var plannedRow = (operation) => ({
  operation,
  isQuiet: operation.operation === "none" || operation.operation === "skip",
  isDone: false,
  number: operation.number,
  reason: operation.reason,
  warnings: operation.warnings
});
function meetingTables(run2, rows, nameIssue, verb) {
  const groups = byMeeting(rows);
  return groups.flatMap((group) => {
    const loud = group.rows.filter(({ isQuiet }) => !isQuiet);
    const quiet = group.rows.filter(({ isQuiet }) => isQuiet);
    const cellsOf = (row) => [
      deedCell({ ...row, isHeld: run2.cap !== null && row.operation.operation === "create" && !row.isDone }, nameIssue),
      titleCell(row.operation.title),
      ownersCell(row.operation.owners),
      lineLink(run2, row.operation.path, row.operation.line),
      whyCell(row.reason, row.warnings)
    ];
    const heading = headingOf(run2, group, groups);
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
function headingOf(run2, { series, date, path }, all) {
  const meeting = run2.meetings.find((candidate) => candidate.path === path && candidate.date === date);
  const heading = `#### [${quote(series)} \xB7 ${dayOf(date)}](${lineUrl(run2, path, meeting?.line ?? 1)})`;
  const isPlain = all.filter((other) => other.series === series && other.date === date).length === 1;
  return isPlain ? heading : `${heading} ${code(path)}`;
}

// src/report/tables.ts
function diagnosticsTables(run2) {
  const rowsOf = (found) => found.map(({ path, line, message, severity }) => [
    placeLink(run2, path, line),
    `${severity === "error" ? "\u274C " : ""}${reasonCell(message)}`
  ]);
  const warnings = rowsOf(run2.diagnostics.filter(({ severity }) => severity !== "notice"));
  const notices = rowsOf(run2.diagnostics.filter(({ severity }) => severity === "notice"));
  const head = ["Line", "What to look at"];
  return [
    ...warnings.length === 0 ? [] : [table("#### Worth a look", head, warnings)],
    ...notices.length === 0 ? [] : [folded(count(notices.length, "remark"), table("", head, notices))]
  ];
}
var DOUBTS = "#### Is this the same task?\n\nThese look like known tasks, but not surely: left as they are, they are tasks of their own.";
function doubtsTable(run2, nameIssue) {
  const rows = run2.plan.doubts.map(({ path, line, text: text3, number: number2, title, likeness }) => [
    lineLink(run2, path, line),
    titleCell(text3),
    `${number2 === null ? "" : `${nameIssue(number2)} `}${titleCell(title)} (${Math.round(likeness * 100)} %)`,
    number2 === null ? "" : `add \`(#${number2})\` to the line`
  ]);
  return rows.length === 0 ? [] : [table(DOUBTS, ["Line", "The minutes say", "Looks like", "If it is the same"], rows)];
}
function suggestionsTable(run2, nameIssue) {
  const { suggestions } = run2.plan;
  if (suggestions.length === 0) return [];
  const rows = suggestions.map(({ number: number2, title, path, line, hint }) => [
    number2 === null ? "" : nameIssue(number2),
    titleCell(title),
    `${reasonCell(hint)} (${lineLink(run2, path, line)})`
  ]);
  const summary2 = `${count(suggestions.length, "task")} may be done`;
  return [folded(summary2, table("To close one, write `done` on its line.", ["Issue", "Task", "Hint"], rows))];
}
function vanishedTable(run2, nameIssue) {
  const { vanished } = run2.plan;
  if (vanished.length === 0) return [];
  const rows = vanished.map(({ number: number2, title, series, lastMentioned }) => [
    number2 === null ? "" : nameIssue(number2),
    titleCell(title),
    quote(series),
    dayOf(lastMentioned)
  ]);
  const summary2 = `${count(vanished.length, "open task")} not mentioned this time`;
  return [folded(summary2, table("", ["Issue", "Task", "Series", "Last mentioned"], rows))];
}
function skippedTable(run2) {
  if (run2.skipped.length === 0) return [];
  const rows = run2.skipped.map(({ path, reason }) => [path === "" ? "\u2013" : fileLink(run2, path), reasonCell(reason)]);
  return [folded(`${count(rows.length, "file")} not read`, table("", ["File", "Why"], rows))];
}

// src/report/preview.ts
var LIMIT = 6e4;
var stickyMark = (number2) => `<!-- minutes-to-issues: pull request ${number2} -->`;
function renderPreview(run2) {
  const pull = run2.pullRequest;
  const name = (number2) => quietIssueLink(run2, number2);
  const mark = pull === null ? [] : [text(stickyMark(pull.number))];
  if (pull !== null && pull.state !== "open") return page([...mark, text(TITLE), text(farewell(pull))], "");
  const blocks = [
    ...mark,
    text(TITLE),
    text(headline(run2)),
    ...untrustedWords(run2).map((words) => text(`> [!WARNING]
> ${prose(words)}`)),
    ...notes(run2, pull),
    ...meetingTables(run2, run2.plan.operations.map(plannedRow), name, "On merge"),
    ...doubtsTable(run2, name),
    ...diagnosticsTables(run2),
    ...suggestionsTable(run2, name),
    ...vanishedTable(run2, name),
    ...skippedTable(run2)
  ];
  return page(blocks, footer(run2, pull));
}
var LANDED_MARK = "<!-- minutes-to-issues: landed -->";
function renderLanded(run2, number2, together = [number2]) {
  const name = run2.serverUrl === GITHUB ? (issue2) => quietIssueLink(run2, issue2) : (issue2) => issueLink(run2, issue2);
  const written = run2.outcomes.filter(({ operation: { operation } }) => operation !== "none" && operation !== "skip");
  const done = written.filter(({ result }) => result === "done");
  const said = deeds(tally(done.map(({ operation }) => operation)), DID);
  const open = written.filter((outcome) => outcome.result !== "done" && !isCapped(outcome)).length;
  const capped = run2.cap === null ? "" : ` ${count(run2.cap.wanted, "new task")} ${run2.cap.wanted === 1 ? "has" : "have"} no issue: \`max-new-issues\` allows ${run2.cap.limit}. Run the workflow by hand with \`max-new-issues: ${run2.cap.wanted}\`.`;
  const rest = open === 0 ? "" : ` ${count(open, "operation")} could not be done: the next run tries again.`;
  const rows = done.map((outcome) => ({
    ...plannedRow(outcome.operation),
    ...outcomeFacts(outcome),
    isDone: true
  }));
  const others = together.filter((other) => other !== number2).map((other) => code(`#${other}`));
  const brought = others.length === 0 ? "" : ` The same run was about ${listed(others)}: this is what came of all of them.`;
  const headline3 = said === "" ? "Merged." : `Merged, and **${said}**.`;
  return page(
    [
      text(stickyMark(number2)),
      text(TITLE),
      text(`${headline3}${rest}${capped}${brought}`),
      ...meetingTables(run2, rows, name, "Done")
    ],
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
function headline(run2) {
  const counts = tallyPlanned(run2);
  const will = deeds(counts, WILL);
  const same = counts.none + counts.skip;
  if (run2.plan.operations.length === 0) {
    const items = run2.meetings.reduce((sum, meeting) => sum + meeting.items.length, 0);
    const files = new Set(run2.meetings.map((meeting) => meeting.path)).size;
    if (items > 0) return `${count(items, "action item")}, and nothing to do for them.`;
    return files === 0 ? "No minutes were read." : `No action items found in ${count(files, "minutes file", "minutes files")}.`;
  }
  const held = run2.cap === null ? "" : ` ${count(run2.cap.wanted, "new task")} ${run2.cap.wanted === 1 ? "is" : "are"} held back.`;
  if (will === "" && held === "")
    return `Merging this changes no issue: ${count(same, "action item")} found, nothing new to say.`;
  const rest = same === 0 ? "" : ` ${count(same, "more item")} need${same === 1 ? "s" : ""} nothing.`;
  return `Merging this ${will === "" ? "changes no issue" : `**${will}**`}.${held}${rest}`;
}
function notes(run2, pull) {
  const lines = [];
  if (run2.cap !== null) {
    lines.push(
      `> [!WARNING]
> ${run2.cap.wanted} new issues are more than the ${run2.cap.limit} that \`max-new-issues\` allows, so the merge creates none of them. To have them all, set \`max-new-issues: ${run2.cap.wanted}\` in the workflow; to leave out old meetings, set \`since\`.`
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
function footer(run2, pull) {
  const until = pull === null ? "" : `Nothing is written before this is merged into ${code(pull.defaultBranch)}. `;
  const plan = run2.plan.fingerprint === "" ? "" : `Plan ${code(run2.plan.fingerprint.slice(0, 12))} for `;
  return `<sub>${until}${plan === "" ? "Commit " : plan}${code(run2.commit.slice(0, 7))}.</sub>`;
}

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
  const most = Math.max(...bars.map(([, number2]) => number2));
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
    `  bar [${bars.map(([, number2]) => number2).join(", ")}]`,
    "```"
  ].join("\n");
  return [text(`#### Who has what${rest > 0 ? ` (the first ${bars.length} of ${counts.size})` : ""}

${chart}`)];
}

// src/report/summary.ts
var LIMIT2 = 9e5;
function renderSummary(run2) {
  const name = (number2) => issueLink(run2, number2);
  const blocks = [
    text("### Action items"),
    text(headline2(run2)),
    ...capNote(run2),
    ...untrustedWords(run2).map((words) => text(`> [!WARNING]
> ${prose(words)}`)),
    ...[...unknownSeriesWords(run2), ...noMinutesWords(run2)].map((words) => text(`> [!NOTE]
> ${prose(words)}`)),
    ...run2.stopped === null ? [] : [text(`> [!CAUTION]
> ${prose(run2.stopped)}`)],
    ...run2.outcomes.length > 0 ? outcomeTables(run2, name) : meetingTables(run2, run2.plan.operations.map(plannedRow), name, run2.kind === "preview" ? "On merge" : "Would"),
    ...doubtsTable(run2, name),
    ...diagnosticsTables(run2),
    ...suggestionsTable(run2, name),
    ...vanishedTable(run2, name),
    ...skippedTable(run2),
    ...ownersChart(run2.pending)
  ];
  return fit(blocks, footer2(run2), {
    limit: LIMIT2,
    sizeOf: (part) => new TextEncoder().encode(part).length,
    more: (rows) => `_\u2026 and ${count(rows, "more row")}: a summary holds no more. The plan file has them all._`
  });
}
function headline2(run2) {
  if (run2.isIdle && run2.kind !== "preview") return "No minutes were changed: no issue was looked at.";
  const done = run2.outcomes.filter(({ result }) => result === "done").map(({ operation }) => operation);
  const open = `${count(run2.pending.length, "action item")} ${run2.pending.length === 1 ? "is" : "are"} open.`;
  if (run2.kind === "sync") {
    const did = deeds(tally(done), DID);
    const failed = run2.outcomes.filter(({ result }) => result === "failed").length;
    const remaining = run2.outcomes.filter(({ result }) => result === "remaining").length;
    const overtaken = run2.outcomes.filter(isOvertaken).length;
    const trouble = [
      ...failed > 0 ? [`**${failed} failed**`] : [],
      ...overtaken > 0 ? [`**${overtaken} held back**`] : [],
      ...remaining > 0 ? [`**${remaining} ${remaining === 1 ? "remains" : "remain"} for the next run**`] : []
    ].join(", ");
    return `${did === "" ? "No issue was changed" : capital(did)}${trouble === "" ? "" : `; ${trouble}`}. ${open}`;
  }
  const will = deeds(tallyPlanned(run2), WILL);
  if (run2.kind === "preview") return will === "" ? "Merging this changes no issue." : `Merging this **${will}**.`;
  return will === "" ? `A sync would change no issue. ${open}` : `A dry run: nothing was written. A sync **${will}**. ${open}`;
}
function closingLine(run2) {
  const { none, skip } = tally(run2.plan.operations);
  const rest = none + skip === 0 ? "" : ` ${count(none + skip, "task")} ${none + skip === 1 ? "needs" : "need"} nothing.`;
  return `${headline2(run2).replaceAll("**", "")}${rest}`;
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
function outcomeTables(run2, name) {
  const of = (wanted) => run2.outcomes.filter(({ result }) => result === wanted);
  const trouble = (heading, outcomes) => {
    const rows = outcomes.map((outcome) => {
      const { operation } = outcome;
      const { number: number2, reason, warnings } = outcomeFacts(outcome);
      return [
        deedCell({ operation, number: number2, isDone: false }, name),
        titleCell(operation.title),
        ownersCell(operation.owners),
        mentionLink(run2, operation),
        whyCell(reason, warnings)
      ];
    });
    return rows.length === 0 ? [] : [table(heading, ["What", "Task", "Owner", "Meeting", "Why"], rows)];
  };
  const done = run2.outcomes.filter(({ result }) => result === "done" || result === "unchanged").map((outcome) => ({
    ...plannedRow(outcome.operation),
    ...outcomeFacts(outcome),
    isDone: true,
    isQuiet: outcome.result === "unchanged"
  }));
  return [
    ...trouble("#### \u274C Failed", of("failed")),
    ...trouble("#### Remains for the next run", of("remaining")),
    ...trouble("#### Held back", of("held")),
    ...meetingTables(run2, done, name, "Done")
  ];
}
var footer2 = (run2) => {
  const plan = run2.plan.fingerprint === "" ? "" : `, plan ${code(run2.plan.fingerprint.slice(0, 12))}`;
  return `<sub>${run2.repository} at ${code(run2.commit.slice(0, 7))}${plan}.</sub>`;
};

// src/action/publish.ts
async function publish(run2, config, desk) {
  await setOutputs(run2, desk);
  await desk.writeSummary(renderSummary(run2));
  for (const annotation of annotations(run2)) desk.annotate(annotation);
  for (const reason of failures(run2)) desk.fail(reason);
  if (run2.pullRequest) await publishPreview(run2, run2.pullRequest, config, desk);
  else await linkFromPullRequest(run2, desk);
  desk.info(closingLine(run2));
}
async function setOutputs(run2, desk) {
  const done = run2.outcomes.filter(({ result }) => result === "done");
  const count2 = (...kinds) => done.filter(({ operation }) => kinds.includes(operation.operation)).length;
  desk.setOutput("created", count2("create"));
  desk.setOutput("updated", count2("update", "reopen"));
  desk.setOutput("closed", count2("close"));
  const isUnchanged = ({ operation, number: number2 }) => operation === "none" && number2 !== null;
  desk.setOutput("unchanged", run2.plan.operations.filter(isUnchanged).length);
  const issues = done.map(({ number: number2, url, operation: { operation, path, line } }) => ({
    number: number2,
    url,
    operation,
    path,
    line
  }));
  desk.setOutput("issues", JSON.stringify(issues));
  desk.setOutput("plan", await desk.writeFile("minutes-plan.json", `${JSON.stringify(planJson(run2.plan), null, 2)}
`));
  if (!run2.isIdle) desk.setOutput("pending", run2.pending.length);
}
async function publishPreview(run2, { number: number2, state, isSilent }, config, desk) {
  const mark = stickyMark(number2);
  if (state !== "open") {
    await desk.thread(number2).refresh(renderPreview(run2), mark, { keep: LANDED_MARK });
    return;
  }
  const isAboutMinutes = run2.meetings.length + run2.skipped.length + run2.plan.operations.length + run2.diagnostics.length > 0;
  if (!run2.changes || !isAboutMinutes) {
    desk.notice("No minutes are changed in this pull request.");
    if (isSilent) return;
    const thread2 = desk.thread(number2);
    await thread2.refresh(renderPreview(run2), mark, { keep: LANDED_MARK, openAt: run2.commit });
    return;
  }
  const thread = desk.thread(number2);
  if (!await thread.isOpenAt(run2.commit)) {
    desk.notice(
      `Pull request ${number2} is no longer open at ${run2.commit.slice(0, 7)}: this run is an old one, and leaves what was said there alone.`
    );
    return;
  }
  const said = await thread.upsert(renderPreview(run2), mark, { keep: LANDED_MARK });
  const { reviewComments } = await import("./chunks/report-review.js");
  const comments = reviewComments(run2, run2.changes.files, config.review);
  const reviewed = comments.length > 0 && said !== "read-only" ? await thread.review(comments, run2.commit) : null;
  if (said === "read-only" || reviewed === "read-only")
    desk.notice(
      "The token of this run may not comment (a pull request from a fork, or `pull-requests: write` is missing): the preview is in the job summary."
    );
}
async function linkFromPullRequest(run2, desk) {
  if (run2.kind !== "sync" || !run2.outcomes.some(({ result }) => result === "done")) return;
  const commits = run2.changes?.commits ?? [];
  const named = [...new Set(commits.toReversed().flatMap(({ subject }) => pullRequestIn(subject)))];
  const tip = commits.at(-1);
  const merged = named.length === 0 && tip !== void 0 ? await desk.pullRequestsOf(tip.sha) : named;
  const numbers = merged.slice(0, MOST_LINKED).reverse();
  if (named.length > numbers.length)
    desk.notice(
      `The commits name ${named.length} pull requests: the links to the issues are put on the newest ${MOST_LINKED} at most.`
    );
  for (const number2 of numbers) {
    const thread = desk.thread(number2);
    const said = await thread.refresh(renderLanded(run2, number2, numbers), stickyMark(number2), { among: commits });
    if (said === "read-only")
      desk.notice(`The links to the issues are not on pull request ${number2}: \`pull-requests: write\` is missing.`);
  }
}
var MOST_LINKED = 10;
function pullRequestIn(subject) {
  const number2 = /^Merge pull request #(\d{1,9}) from |\(#(\d{1,9})\)$/.exec(subject.trim());
  const digits = number2?.[1] ?? number2?.[2];
  return digits === void 0 ? [] : [Number(digits)];
}
function failures(run2) {
  const reasons = [];
  const unread2 = run2.skipped.filter(({ isFailure }) => isFailure === true);
  const [first] = unread2;
  if (first && run2.kind === "sync")
    reasons.push(
      `${unread2.length} minutes ${unread2.length === 1 ? "file" : "files"} could not be read, and the next run tries again: ${first.path}: ${first.reason}`
    );
  const { cap, outcomes } = run2;
  if (cap && run2.kind === "sync")
    reasons.push(
      `${cap.wanted} new issues are more than \`max-new-issues\` allows (${cap.limit}): none was created. Look at the plan in the job summary; then run the workflow by hand with max-new-issues ${cap.wanted}.`
    );
  const failed = outcomes.filter(({ result }) => result === "failed");
  const remaining = outcomes.filter(({ result }) => result === "remaining");
  const done = outcomes.filter(({ result }) => result === "done");
  if (failed.length + remaining.length > 0) {
    const all = done.length + failed.length + remaining.length;
    const first2 = [...failed, ...remaining].find(({ message }) => message !== null)?.message ?? "";
    reasons.push(
      `${done.length} of ${all} operations are done, ${failed.length} failed, ${remaining.length} remain for the next run. ${first2}`
    );
  }
  return reasons;
}

// src/action.ts
async function main() {
  const inputs = readInputs((name) => getInput(name), /* @__PURE__ */ new Date());
  setSecret(inputs.token);
  const payload = parsePayload(context.payload);
  const repository = payload.repository ?? await describeRepository(inputs);
  const decision = decide(context.eventName, payload, repository.default_branch, context.ref, inputs.mode);
  if (!decision.go) {
    if (decision.level === "error") setFailed(logLines(decision.message));
    else notice(logLines(decision.message));
    return;
  }
  if (decision.notice !== null) notice(logLines(decision.notice));
  await run(inputs, decision, repository);
}
async function run(inputs, decision, repository) {
  const access2 = { ...accessOf(inputs), repository: repositoryName() };
  const connection = connect({
    ...access2,
    serverUrl: context.serverUrl,
    repositoryId: repository.id ?? null,
    defaultBranch: repository.default_branch,
    configPath: inputs.config,
    workspace: process.env["GITHUB_WORKSPACE"] ?? null
  });
  const trigger = await triggerOf(decision.trigger, connection);
  if (trigger === null) return;
  const config = await touchesNoPage(trigger, connection) ? defaultConfig : await connection.readConfig();
  const { ports, thread, pullRequestsOf } = connection.adapters(config);
  const obstacle = reasonNotToWrite(repository, config.tracker);
  if (decision.writes && obstacle !== null) warning(logLines(obstacle));
  const writes = decision.writes && !inputs.dryRun && obstacle === null;
  if (writes) {
    refuseClosedTracker(repository, config.tracker);
    await refusePublicTracker({ ...access2, private: repository.private }, config);
  }
  const result = await sync(
    {
      trigger,
      config,
      writes,
      today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
      since: inputs.since,
      maxNewIssues: inputs.maxNewIssues,
      paths: inputs.paths,
      series: inputs.series,
      serverUrl: context.serverUrl,
      defaultBranch: repository.default_branch,
      runId: process.env["GITHUB_RUN_ID"] ?? null
    },
    {
      ...ports,
      onProgress: (done, total) => {
        info(`${done} of ${total} operations done`);
      }
    }
  );
  await publish(result, config, deskOf({ thread, pullRequestsOf }));
}
async function triggerOf(trigger, connection) {
  if (trigger.kind !== "pull-request-of") return trigger;
  const { headOwner: owner, headBranch: name, head } = trigger;
  const found = await connection.findPullRequest({ owner, name, head });
  if (found !== null) return { kind: "pull-request", head, state: "open", isSilent: false, ...found };
  notice(
    logLine(`No open pull request has ${owner}:${name} at ${head.slice(0, 7)} as its head: a newer run speaks for it.`)
  );
  return null;
}
async function touchesNoPage(trigger, { source }) {
  if (trigger.kind !== "pull-request" || trigger.state !== "open") return false;
  const { files, complete } = await source.changesOfPullRequest(trigger.number, trigger.head);
  return complete && !files.some(({ path, previousPath }) => isPageFile(path) || isPageFile(previousPath ?? ""));
}
function reasonNotToWrite(repository, tracker) {
  const name = repositoryName();
  if (!repository.fork || tracker?.toLowerCase() === name.toLowerCase()) return null;
  return `${name} is a fork: it writes no issues, so that it can't write into its parent's tracker. If it keeps minutes of its own, say \`tracker: ${name}\` in its config.`;
}
function refuseClosedTracker(repository, tracker) {
  const name = repositoryName();
  if (tracker !== null && tracker.toLowerCase() !== name.toLowerCase()) return;
  if (repository.archived)
    throw new UsageError(
      `${name} is archived: GitHub lets nobody write to it. Unarchive it, or switch this workflow off.`
    );
  if (!repository.has_issues)
    throw new UsageError(
      `Issues are switched off in ${name}. Switch them on in the repository's settings, or name another \`tracker\` in the config.`
    );
}
var describeRepository = (inputs) => describe({ ...accessOf(inputs), repository: repositoryName() });
var accessOf = ({ token }) => ({ token, apiUrl: context.apiUrl, log: info, env: process.env });
var repositoryName = () => `${context.repo.owner}/${context.repo.repo}`;
var ANNOTATE = { notice, warning, error };
function deskOf(github) {
  return {
    ...github,
    setOutput,
    writeFile: async (name, text3) => {
      const folder = process.env["RUNNER_TEMP"] ?? tmpdir();
      await mkdir(folder, { recursive: true });
      const path = join(folder, name);
      await writeFile2(path, text3);
      return path;
    },
    writeSummary: async (markdown) => {
      if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdown, true).write();
      else for (const line of markdown.split("\n")) info(logLine(line));
    },
    annotate: ({ level, message, line, ...properties }) => {
      ANNOTATE[level](message, { ...properties, ...line !== void 0 && { startLine: line } });
    },
    notice: (message) => {
      notice(logLines(message));
    },
    info,
    fail: (message) => {
      setFailed(logLines(message));
    }
  };
}
main().catch((error2) => {
  setFailed(logLines(error2 instanceof Error ? error2.message : String(error2)));
});
