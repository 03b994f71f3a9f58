import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  listen,
  maySpeak
} from "./bot-do-command.js";
import "./tracking-applying-create-issue.js";
import "./tracking-planning-word-effects.js";
import "./tracking-planning-reasons.js";
import "./tracking-applying-change-issue.js";
import "./tracking-planning-twin-issues.js";
import "./bot-deaf.js";
import "./tracking-agents.js";
import "./report-escape+ansi-regex.js";
import "./usage-error.js";
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
export {
  listen,
  maySpeak
};
