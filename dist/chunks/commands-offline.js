import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  agenda,
  configOf,
  explainLine,
  extract,
  ledger,
  printed,
  readLocal
} from "./commands-offline+report-ledger-formats.js";
import "./local-minutes-files.js";
import "./sync-unread.js";
import "./local-files.js";
import "./commands-printed.js";
import "./minutes-vocabulary-agenda-words.js";
import "./report-agenda.js";
import "./tracking-planning-pending.js";
import "./report-age.js";
import "./sync-configured.js";
import "./config-default-config.js";
import "./report-document.js";
import "./report-escape+ansi-regex.js";
import "./config-default-path.js";
import "./usage-error.js";
import "./minutes-explain.js";
import "./markdown-it.js";
import "./minutes-habits-sections.js";
import "./tracking-matching-task-index.js";
import "./sync-collect.js";
import "./minutes-series.js";
import "./report-json.js";
import "./report-names.js";
import "./sync-detect.js";
import "./ignore.js";
import "./minutes-vocabulary-ru.js";
import "./fastest-levenshtein.js";
import "./tracking-tracker.js";
import "./tracking-planning-task-facts.js";
import "./plain-text-quote.js";
import "./plain-text-plain-line.js";
import "./tracking-register-mention.js";
import "./noble-hashes.js";
import "./runtime.js";
export {
  agenda,
  configOf,
  explainLine,
  extract,
  ledger,
  printed,
  readLocal
};
