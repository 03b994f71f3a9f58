import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  describe,
  refusePublicTracker,
  sync
} from "./chunks/github-issues.js";
import {
  decide,
  readInputs
} from "./chunks/action-trigger.js";
import {
  formatConfigError
} from "./chunks/sync-configured.js";
import {
  defaultConfig
} from "./chunks/config-default-config.js";
import "./chunks/sync-request.js";
import {
  closingLine,
  lately,
  renderSummary,
  unknownSeriesWords
} from "./chunks/report-summary.js";
import "./chunks/report-series-counts.js";
import {
  MANY_PAGES,
  dryRunLines,
  noMinutesWords,
  progressLine
} from "./chunks/report-progress.js";
import "./chunks/report-charts.js";
import "./chunks/sync-trust.js";
import "./chunks/bot-deaf.js";
import "./chunks/tracking-agents.js";
import "./chunks/get-east-asian-width.js";
import "./chunks/github-edit-history.2.js";
import "./chunks/github-listed-issue.js";
import "./chunks/github-blob-hash.js";
import "./chunks/github-client.js";
import {
  LANDED_MARK,
  renderLanded,
  renderPreview,
  stickyMark
} from "./chunks/report-preview.js";
import "./chunks/report-meeting-tables.js";
import "./chunks/report-cells.js";
import {
  untrustedWords
} from "./chunks/report-untrusted.js";
import "./chunks/report-links.js";
import "./chunks/report-document.js";
import "./chunks/report-not-read.js";
import {
  count,
  isOvertaken
} from "./chunks/report-words.js";
import {
  logLine,
  logLines
} from "./chunks/report-escape+ansi-regex.js";
import "./chunks/config-default-path.js";
import {
  UsageError
} from "./chunks/usage-error.js";
import {
  inertJson,
  planJson
} from "./chunks/report-json.js";
import "./chunks/report-names.js";
import "./chunks/sync-detect.js";
import {
  isPageFile
} from "./chunks/ignore.js";
import "./chunks/minutes-vocabulary-ru.js";
import "./chunks/json-with-bigint.js";
import "./chunks/octokit-request-error.js";
import "./chunks/tracking-tracker.js";
import "./chunks/tracking-names.js";
import "./chunks/plain-text-permalink.js";
import "./chunks/plain-text-quote.js";
import {
  cut
} from "./chunks/plain-text-plain-line.js";
import "./chunks/zod.js";
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
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
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
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
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
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
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
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
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
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
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

// src/action/changed-config.ts
var LIMIT = 2e5;
async function errorsOfChangedConfig(trigger, path, source) {
  if (trigger.kind !== "pull-request" || trigger.state !== "open") return null;
  const { files, head } = await source.changesOfPullRequest(trigger.number, trigger.head);
  const file = files.find((one) => one.path === path);
  if (file?.blob === void 0 || file.blob === null) return null;
  const read = await source.readChanged({ path, blob: file.blob }, head, LIMIT);
  if (read === "no-file") return null;
  if (read === "too-large")
    return [{ file: path, line: 1, column: 1, message: `larger than ${LIMIT / 1e3} kB: this is no config` }];
  const { loadConfig } = await import("./chunks/config-load.js");
  const loaded = loadConfig(new TextDecoder().decode(read.bytes), path);
  return "errors" in loaded ? loaded.errors : [];
}

// src/action/payload.ts
function parsePayload(raw) {
  const event = record(raw, "payload");
  return {
    repository: maybe(repositoryOf)(event["repository"], "repository"),
    action: maybe(text)(event["action"], "action"),
    comment: maybe(commentOf)(event["comment"], "comment"),
    issue: maybe(issueOf)(event["issue"], "issue"),
    ref: maybe(text)(event["ref"], "ref"),
    before: maybe(text)(event["before"], "before"),
    pull_request: maybe(pullRequestOf)(event["pull_request"], "pull_request"),
    workflow_run: maybe(workflowRunOf)(event["workflow_run"], "workflow_run")
  };
}
var repositoryOf = (value, path) => {
  const repository = record(value, path);
  const flag = (name) => maybe(truth)(repository[name], `${path}.${name}`);
  return {
    id: maybe(number)(repository["id"], `${path}.id`),
    default_branch: text(repository["default_branch"], `${path}.default_branch`),
    fork: flag("fork") ?? false,
    archived: flag("archived") ?? false,
    has_issues: flag("has_issues") ?? true,
    private: flag("private")
  };
};
var userOf = (value, path) => {
  const user = record(value, path);
  return { login: text(user["login"], `${path}.login`), type: maybe(text)(user["type"], `${path}.type`) ?? "User" };
};
var commentOf = (value, path) => {
  const comment = record(value, path);
  return {
    id: number(comment["id"], `${path}.id`),
    body: maybe(text)(comment["body"], `${path}.body`) ?? "",
    created_at: text(comment["created_at"], `${path}.created_at`),
    user: maybe(userOf)(comment["user"], `${path}.user`) ?? { login: "ghost", type: "User" },
    isFromApp: isRecord(comment["performed_via_github_app"])
  };
};
var issueOf = (value, path) => {
  const issue2 = record(value, path);
  const assignees = Array.isArray(issue2["assignees"]) ? issue2["assignees"] : [];
  return {
    number: number(issue2["number"], `${path}.number`),
    isPull: isRecord(issue2["pull_request"]),
    assignees: assignees.map((one, index) => userOf(one, `${path}.assignees[${index}]`).login)
  };
};
var pullRequestOf = (value, path) => {
  const pull = record(value, path);
  return {
    number: number(pull["number"], `${path}.number`),
    merged: maybe(truth)(pull["merged"], `${path}.merged`) ?? false,
    state: text(pull["state"], `${path}.state`),
    head: { sha: text(record(pull["head"], `${path}.head`)["sha"], `${path}.head.sha`) },
    base: { ref: text(record(pull["base"], `${path}.base`)["ref"], `${path}.base.ref`) },
    comments: maybe(number)(pull["comments"], `${path}.comments`)
  };
};
var workflowRunOf = (value, path) => {
  const run2 = record(value, path);
  const ownerOf = (repository, at) => {
    const owner = record(record(repository, at)["owner"], `${at}.owner`);
    return { owner: { login: text(owner["login"], `${at}.owner.login`) } };
  };
  return {
    event: text(run2["event"], `${path}.event`),
    head_sha: text(run2["head_sha"], `${path}.head_sha`),
    head_branch: maybe(text)(run2["head_branch"], `${path}.head_branch`),
    head_repository: maybe(ownerOf)(run2["head_repository"], `${path}.head_repository`)
  };
};
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var record = (value, path) => isRecord(value) ? value : wrong(path, "an object");
var text = (value, path) => typeof value === "string" ? value : wrong(path, "text");
var number = (value, path) => typeof value === "number" ? value : wrong(path, "a number");
var truth = (value, path) => typeof value === "boolean" ? value : wrong(path, "true or false");
var maybe = (read) => (value, path) => value === void 0 || value === null ? void 0 : read(value, path);
function wrong(path, expected) {
  throw new Error(`The event's payload is not what GitHub sends: ${path} is not ${expected}.`);
}

// src/report/annotations.ts
var MOST = 10;
function annotations(whole) {
  const run2 = lately(whole);
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

// src/action/publish.ts
async function publish(run2, config, desk) {
  await setOutputs(run2, desk);
  await desk.writeSummary(renderSummary(run2));
  for (const annotation of annotations(run2)) desk.annotate(annotation);
  for (const reason of failures(run2)) desk.fail(reason);
  if (run2.pullRequest) await publishPreview(run2, run2.pullRequest, config, desk);
  else await linkFromPullRequest(run2, desk);
  for (const line of dryRunLines(run2)) desk.info(line);
  for (const words of run2.overview ?? []) desk.notice(words);
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
  desk.setOutput("issues", inertJson(issues, 0));
  desk.setOutput("plan", await desk.writeFile("minutes-plan.json", `${inertJson(planJson(run2.plan))}
`));
  if (!run2.isIdle) desk.setOutput("pending", run2.pending.length);
}
async function publishPreview(run2, { number: number2, state, isSilent }, config, desk) {
  const mark = stickyMark(number2);
  if (state !== "open") {
    await desk.thread(number2).refresh((before) => renderPreview(run2, before), mark, { keep: LANDED_MARK });
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
  const reviewed = said === "read-only" ? null : await publishReview(run2, run2.changes.files, config.review, thread);
  if (said === "read-only" || reviewed === "read-only")
    desk.notice(
      "The token of this run may not comment (a pull request from a fork, or `pull-requests: write` is missing): the preview is in the job summary."
    );
}
async function publishReview(run2, files, policy, thread) {
  const { reviewComments } = await import("./chunks/report-review.js");
  const corrections = reviewComments(run2, files, policy);
  if (policy !== "items" && policy !== "all")
    return corrections.length === 0 ? null : thread.review(corrections, run2.commit);
  const { itemReview } = await import("./chunks/report-item-review.js");
  const { comments, summary: summary2 } = itemReview(run2, files);
  return thread.review([...corrections, ...comments], run2.commit, summary2);
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
    const landed = (before) => renderLanded(run2, number2, numbers, before);
    const said = await thread.refresh(landed, stickyMark(number2), { among: commits });
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
  if (decision.go === "hear") {
    await listenTo(inputs, decision, repository);
    return;
  }
  if (!decision.go) {
    if (decision.level === "error") setFailed(logLines(decision.message));
    else notice(logLines(decision.message));
    return;
  }
  if (decision.notice !== null) notice(logLines(decision.notice));
  await run(inputs, decision, repository);
}
async function listenTo(inputs, { comment, writes }, repository) {
  const connection = connectTo(inputs, repository);
  const { maySpeak } = await import("./chunks/bot-listen.js");
  const right = await maySpeak(comment, connection.ears(defaultConfig));
  if (right === null) {
    notice(
      logLine(
        `${comment.author} may not tell the bot anything: that is for people with write permission, and those to whom the issue is assigned.`
      )
    );
    return;
  }
  const config = await connection.readConfig();
  const obstacle = writes ? obstacleTo(repository, config.tracker) : "this workflow runs with `mode: preview`";
  const { hear } = await import("./chunks/action-hear.js");
  const heard = await hear(comment, right, {
    config,
    connection,
    obstacle: inputs.dryRun ? "this workflow runs with `dry-run: true`" : obstacle,
    repository: repositoryName(),
    serverUrl: context.serverUrl,
    runId: process.env["GITHUB_RUN_ID"] ?? null,
    perform: async (trigger, canWrite) => {
      if (canWrite)
        await refusePublicTracker(
          { ...accessOf(inputs), repository: repositoryName(), private: repository.private },
          config
        );
      return perform(inputs, trigger, { connection, config, writes: canWrite, repository });
    }
  });
  for (const words of heard.notices) notice(logLine(words));
  for (const words of heard.failures) setFailed(logLine(words));
}
function obstacleTo(repository, tracker) {
  const fork = reasonNotToWrite(repository, tracker);
  if (fork !== null) return fork;
  try {
    refuseClosedTracker(repository, tracker);
    return null;
  } catch (error2) {
    if (error2 instanceof UsageError) return error2.message;
    throw error2;
  }
}
function connectTo(inputs, repository) {
  return connect({
    ...accessOf(inputs),
    repository: repositoryName(),
    serverUrl: context.serverUrl,
    repositoryId: repository.id ?? null,
    defaultBranch: repository.default_branch,
    configPath: inputs.config,
    workspace: process.env["GITHUB_WORKSPACE"] ?? null
  });
}
async function run(inputs, decision, repository) {
  const connection = connectTo(inputs, repository);
  const trigger = await triggerOf(decision.trigger, connection);
  if (trigger === null) return;
  await checkChangedConfig(trigger, inputs.config, connection);
  const config = await touchesNoPage(trigger, connection) ? defaultConfig : await connection.readConfig();
  const obstacle = reasonNotToWrite(repository, config.tracker);
  if (decision.writes && obstacle !== null) warning(logLines(obstacle));
  const writes = decision.writes && !inputs.dryRun && obstacle === null;
  if (writes) {
    refuseClosedTracker(repository, config.tracker);
    await refusePublicTracker(
      { ...accessOf(inputs), repository: repositoryName(), private: repository.private },
      config
    );
  }
  await perform(inputs, trigger, { connection, config, writes, repository });
}
async function checkChangedConfig(trigger, path, { source }) {
  const errors = await errorsOfChangedConfig(trigger, path, source);
  if (errors === null) return;
  for (const { file, line, column, message } of errors)
    error(logLine(message), { title: "Wrong config", file, startLine: line, startColumn: column });
  if (errors.length === 0) info(`${logLine(path)} is valid; it counts once it is merged.`);
  else setFailed(logLines(`${path} would be wrong: ${errors.map(formatConfigError).join("\n")}`));
}
async function perform(inputs, trigger, { connection, config, writes, repository }) {
  const { ports, thread, pullRequestsOf } = connection.adapters(config);
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
      onProgress: (outcome, done, total) => {
        info(progressLine(outcome, done, total));
      },
      onReading: (pages) => {
        if (pages >= MANY_PAGES) info(`reading ${pages} pages of minutes`);
      }
    }
  );
  await publish(result, config, deskOf({ thread, pullRequestsOf }));
  return result;
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
    writeFile: async (name, text2) => {
      const folder = process.env["RUNNER_TEMP"] ?? tmpdir();
      await mkdir(folder, { recursive: true });
      const path = join(folder, name);
      await writeFile2(path, text2);
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
