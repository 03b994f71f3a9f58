import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  apply,
  stoppedBy
} from "./tracking-applying-create-issue.js";
import "./tracking-applying-change-issue.js";
import "./tracking-planning-twin-issues.js";
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
  apply,
  stoppedBy
};
