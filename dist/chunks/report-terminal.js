import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderExtract,
  renderLedger,
  renderOutcomes,
  renderPlan
} from "./report-terminal.2.js";
import "./report-age.js";
import "./get-east-asian-width.js";
import "./report-not-read.js";
import "./report-words.js";
import "./report-escape+ansi-regex.js";
import "./plain-text-quote.js";
import "./plain-text-plain-line.js";
import "./runtime.js";
export {
  renderExtract,
  renderLedger,
  renderOutcomes,
  renderPlan
};
