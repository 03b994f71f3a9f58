import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  minutesFiles
} from "./local-minutes-files.js";
import {
  findConfig,
  readBytes
} from "./local-files.js";
import {
  json
} from "./commands-printed.js";
import {
  defaultConfig
} from "./config-default-config.js";
import {
  UsageError
} from "./usage-error.js";
import {
  readMinutes
} from "./markdown-it.js";
import "./minutes-habits-sections.js";
import {
  readingRules
} from "./sync-collect.js";
import "./minutes-series.js";
import "./report-json.js";
import "./report-names.js";
import "./sync-detect.js";
import "./ignore.js";
import "./minutes-vocabulary-ru.js";
import "./fastest-levenshtein.js";
import "./tracking-tracker.js";
import "./runtime.js";

// src/commands/check.ts
import { resolve } from "node:path";
async function check(paths, options) {
  if (paths.includes("")) throw new UsageError("A path is empty.");
  const file = options.config ?? findConfig(paths[0] ?? ".");
  const { config, errors } = await loaded(file);
  const pages = paths.filter((path) => file === null || resolve(path) !== resolve(file));
  const problems = [];
  const files = pages.length === 0 ? [] : minutesFiles(pages, config.minutes, file, problems);
  const { meetings, diagnostics } = readMinutes(files, readingRules(config), { today: options.today });
  const unreadable = diagnostics.filter(({ severity }) => severity === "error");
  const isDoubtful = diagnostics.some(({ severity, unread }) => severity === "warning" || unread !== void 0);
  const isFailed = errors.length + problems.length + unreadable.length > 0 || options.strict === true && isDoubtful;
  const paged = [...new Set([...meetings, ...diagnostics].map(({ path }) => path))];
  const checked = {
    ok: !isFailed,
    config: { file, errors: errors.map(({ line, column, message }) => ({ line, column, message })) },
    problems: problems.map(({ path, message }) => ({ path, message })),
    pages: paged.map((path) => {
      const items = meetings.filter((meeting) => meeting.path === path).flatMap((meeting) => meeting.items);
      return {
        path,
        items: items.length,
        done: items.filter(({ status }) => status === "closed").length,
        diagnostics: diagnostics.filter((diagnostic) => diagnostic.path === path)
      };
    })
  };
  const { checkJson, renderCheck } = await import("./report-check.js");
  return {
    stdout: options.json ? json(checkJson(checked)) : renderCheck(checked, options.paint),
    stderr: "",
    exitCode: isFailed ? 1 : 0
  };
}
async function loaded(file) {
  if (file === null) return { config: defaultConfig, errors: [] };
  const read = readBytes(file);
  if ("problem" in read) throw new UsageError(`The config ${file} can't be read: ${read.problem.message}.`);
  const { loadConfig } = await import("./config-load.js");
  const result = loadConfig(new TextDecoder().decode(read.bytes), file);
  return "errors" in result ? { config: defaultConfig, errors: result.errors } : { config: result.config, errors: [] };
}
export {
  check
};
