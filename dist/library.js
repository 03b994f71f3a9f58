import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  explain,
  ledgerEntries,
  withRhythm
} from "./chunks/minutes-explain.js";
import {
  readMinutes
} from "./chunks/markdown-it.js";
import "./chunks/minutes-habits-sections.js";
import {
  track
} from "./chunks/tracking-matching-task-index.js";
import {
  readingRules
} from "./chunks/sync-collect.js";
import {
  withoutFarDates
} from "./chunks/minutes-series.js";
import {
  ledgerJson
} from "./chunks/report-json.js";
import {
  namesIn
} from "./chunks/report-names.js";
import "./chunks/sync-detect.js";
import "./chunks/ignore.js";
import "./chunks/minutes-vocabulary-ru.js";
import {
  loadConfig
} from "./chunks/config-schema.js";
import "./chunks/yaml.js";
import "./chunks/config-did-you-mean.js";
import "./chunks/fastest-levenshtein.js";
import "./chunks/tracking-tracker.js";
import "./chunks/tracking-register-mention.js";
import "./chunks/noble-hashes.js";
import "./chunks/zod.js";
import "./chunks/runtime.js";

// src/library.ts
var ConfigurationError = class extends Error {
  name = "ConfigurationError";
};
function readMinutes2(pages, options = {}) {
  const { config, references = false, today } = options;
  const { meetings, diagnostics } = readMinutes(encoded(pages), rulesOf(config), {
    references,
    ...today !== void 0 && { today }
  });
  return { meetings: withRhythm(meetings), diagnostics };
}
function rulesOf(config = "") {
  const loaded = loadConfig(config, "minutes.yml");
  if ("config" in loaded) return readingRules(loaded.config);
  throw new ConfigurationError(
    loaded.errors.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`).join("\n")
  );
}
function* encoded(pages) {
  const encoder = new TextEncoder();
  for (const { path, text } of pages) yield { path, bytes: encoder.encode(text) };
}
function explainLine({ path, text }, line, config) {
  return explain({ path, text }, line, rulesOf(config));
}
function trackTasks(meetings, today) {
  const entries = ledgerEntries(track(withoutFarDates(meetings, today), []).items);
  return ledgerJson(entries, namesIn(meetings)).items;
}
export {
  ConfigurationError,
  explainLine,
  readMinutes2 as readMinutes,
  trackTasks
};
