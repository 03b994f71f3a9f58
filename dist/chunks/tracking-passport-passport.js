import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasLabel,
  hiddenDataOf,
  isTrustedAuthor,
  labelSeenOn,
  perhapsBorrowed,
  readRegister,
  renderPassport
} from "./tracking-passport-data.js";
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
  hasLabel,
  hiddenDataOf,
  isTrustedAuthor,
  labelSeenOn,
  perhapsBorrowed,
  readRegister,
  renderPassport
};
