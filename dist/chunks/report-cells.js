import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DID
} from "./report-words.js";
import {
  prose
} from "./report-escape+ansi-regex.js";
import {
  quote
} from "./plain-text-quote.js";
import {
  cut
} from "./plain-text-plain-line.js";

// src/report/cells.ts
var NBSP = "\xA0";
var SIGNS = { create: "\u2795", update: "\u270F\uFE0F", close: "\u2705", reopen: "\u21A9\uFE0F" };
function deedCell({ operation: { operation: kind }, number, isDone, isHeld }, nameIssue) {
  if (isHeld === true) return `\u23F8\uFE0F${NBSP}held${NBSP}back`;
  const issue = number === null ? "" : nameIssue(number);
  if (kind === "none" || kind === "skip") return issue === "" ? "\u2013" : issue;
  return [SIGNS[kind], isDone ? DID[kind] : kind, issue].filter((part) => part !== "").join(NBSP);
}
var ownersCell = (owners) => quote(cut(owners.join(", "), 300)) || "\u2013";
var titleCell = (title) => quote(cut(title, 256));
var reasonCell = (reason) => prose(cut(reason, 300));
var whyCell = (reason, warnings) => [reason, ...warnings.map((words) => `\u26A0\uFE0F ${words}`)].filter((words) => words !== "").map(reasonCell).join("; ");
var outcomeFacts = ({ operation, number, message, warnings }) => ({
  number: number ?? operation.number,
  reason: message ?? operation.reason,
  warnings: [.../* @__PURE__ */ new Set([...operation.warnings, ...warnings])]
});

export {
  NBSP,
  deedCell,
  ownersCell,
  titleCell,
  reasonCell,
  whyCell,
  outcomeFacts
};
