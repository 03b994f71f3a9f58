import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  agendaOfIssues
} from "./sync-agenda-news.js";
import "./report-agenda.js";
import "./sync-ours.js";
import "./tracking-planning-plan.js";
import "./tracking-planning-pending.js";
import {
  listen
} from "./bot-do-command.js";
import "./tracking-applying-create-issue.js";
import "./tracking-planning-word-effects.js";
import "./tracking-planning-reasons.js";
import "./tracking-applying-change-issue.js";
import "./tracking-planning-twin-issues.js";
import {
  closingLine
} from "./report-summary.js";
import "./report-series-counts.js";
import "./report-progress.js";
import "./report-charts.js";
import {
  trustOf
} from "./sync-trust.js";
import "./bot-deaf.js";
import "./tracking-agents.js";
import "./get-east-asian-width.js";
import "./report-meeting-tables.js";
import "./report-cells.js";
import "./report-untrusted.js";
import "./report-links.js";
import "./report-document.js";
import "./report-not-read.js";
import "./report-words.js";
import {
  prose
} from "./report-escape+ansi-regex.js";
import {
  UsageError
} from "./usage-error.js";
import "./tracking-matching-task-index.js";
import "./sync-collect.js";
import "./minutes-series.js";
import "./report-names.js";
import "./sync-detect.js";
import "./ignore.js";
import "./minutes-vocabulary-ru.js";
import "./config-did-you-mean.js";
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

// src/action/hear.ts
async function hear(comment, right, { config, connection, obstacle, repository, serverUrl, runId, perform }) {
  const adapters = connection.adapters(config);
  const { ports } = adapters;
  const ears = connection.ears(config);
  const { tracker: elsewhere } = config;
  const isElsewhere = elsewhere !== null && elsewhere.toLowerCase() !== repository.toLowerCase();
  return listen(comment, right, ears, {
    tracker: ports.tracker,
    trust: trustOf(config, ports.source),
    config,
    serverUrl,
    repository,
    run: runId,
    obstacle,
    elsewhere: isElsewhere ? `the issues of these minutes are in ${elsewhere}: nothing here is one of them` : null,
    ...ports.sleep && { sleep: ports.sleep },
    agenda: (series) => agendaOfIssues(series, { ...adapters, config }),
    preview: async (number) => {
      const { head, base, state } = await ears.pullRequest(number);
      if (state !== "open") throw new UsageError("this pull request is closed: there is nothing to preview");
      const run = await perform({ kind: "pull-request", number, head, base, state, isSilent: false }, false);
      return run.plan.operations.length > 0 || run.meetings.length > 0 ? null : "No minutes are changed in this pull request.";
    },
    sync: async () => {
      const run = await perform({ kind: "resync" }, true);
      const isDone = run.outcomes.every(({ result }) => result === "done" || result === "unchanged") && run.cap === null;
      return { words: prose(closingLine(run)), isDone };
    }
  });
}
export {
  hear
};
