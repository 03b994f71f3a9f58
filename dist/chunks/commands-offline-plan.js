import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  firstPlan,
  planHere
} from "./commands-offline-plan.2.js";
import "./commands-offline+report-ledger-formats.js";
import "./local-minutes-files.js";
import "./sync-unread.js";
import "./local-files.js";
import "./commands-printed.js";
import "./minutes-vocabulary-agenda-words.js";
import "./report-agenda.js";
import "./tracking-planning-plan.js";
import "./tracking-planning-pending.js";
import "./tracking-planning-reasons.js";
import "./tracking-planning-twin-issues.js";
import "./report-terminal.2.js";
import "./report-age.js";
import "./action-trigger.js";
import "./sync-configured.js";
import "./config-default-config.js";
import "./report-series-counts.js";
import "./bot-deaf.js";
import "./tracking-agents.js";
import "./get-east-asian-width.js";
import "./report-cells.js";
import "./report-document.js";
import "./report-not-read.js";
import "./report-words.js";
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
import "./tracking-passport-data.js";
import "./tracking-planning-task-facts.js";
import "./tracking-names.js";
import "./plain-text-permalink.js";
import "./plain-text-quote.js";
import "./plain-text-plain-line.js";
import "./tracking-register-mention.js";
import "./noble-hashes.js";
import "./zod.js";
import "./runtime.js";
export {
  firstPlan,
  planHere
};
