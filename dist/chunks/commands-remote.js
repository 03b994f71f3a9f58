import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  accessOf,
  agendaOf,
  openRepository,
  refuseForeignTracker,
  refuseUnknownRepository,
  resync,
  serverOf,
  undo
} from "./commands-remote+tracking-applying-undo.js";
import "./sync-unread.js";
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
import "./report-terminal.2.js";
import "./report-age.js";
import "./github-issues.js";
import "./action-trigger.js";
import "./sync-configured.js";
import "./config-default-config.js";
import "./sync-request.js";
import "./report-progress.js";
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
import "./report-escape+ansi-regex.js";
import "./config-default-path.js";
import "./usage-error.js";
import "./tracking-matching-task-index.js";
import "./sync-collect.js";
import "./minutes-series.js";
import "./report-json.js";
import "./report-names.js";
import "./sync-detect.js";
import "./ignore.js";
import "./minutes-vocabulary-ru.js";
import "./fastest-levenshtein.js";
import "./json-with-bigint.js";
import "./octokit-request-error.js";
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
  accessOf,
  agendaOf,
  openRepository,
  refuseForeignTracker,
  refuseUnknownRepository,
  resync,
  serverOf,
  undo
};
