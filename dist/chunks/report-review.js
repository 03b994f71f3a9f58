import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isOneCleanLine,
  reviewComments,
  suggest
} from "./report-review.2.js";
import "./report-escape+ansi-regex.js";
import "./plain-text-quote.js";
import "./plain-text-plain-line.js";
import "./noble-hashes.js";
import "./runtime.js";
export {
  isOneCleanLine,
  reviewComments,
  suggest
};
