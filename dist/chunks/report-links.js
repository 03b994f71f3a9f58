import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  dayOf
} from "./report-words.js";
import {
  code
} from "./report-escape+ansi-regex.js";
import {
  permalink
} from "./plain-text-permalink.js";
import {
  quote
} from "./plain-text-quote.js";
import {
  cut
} from "./plain-text-plain-line.js";

// src/report/links.ts
var lineUrl = (place, path, line) => permalink(place, place.commit, path, line);
var lineLink = (place, path, line) => `[L${line}](${lineUrl(place, path, line)})`;
var fileLink = (place, path) => `[${code(path)}](${lineUrl(place, path, 1)})`;
var mentionLink = (place, { series, date, path, line }) => `[${quote(`${series} ${dayOf(date)}`)}, L${line}](${lineUrl(place, path, line)})`;
var shortPlaceLink = (place, path, line) => `[${quote(`${path.slice(path.lastIndexOf("/") + 1)}:${line}`)}](${lineUrl(place, path, line)})`;
var issueUrl = ({ serverUrl, repository, tracker }, number) => `${serverUrl}/${tracker ?? repository}/issues/${number}`;
var GITHUB = "https://github.com";
function quietIssueLink(place, number) {
  if (place.serverUrl !== GITHUB) return code(`#${number}`);
  return `[#${number}](${issueUrl({ ...place, serverUrl: "https://redirect.github.com" }, number)})`;
}
var REFERENCE = /^([\w.-]+\/[\w.-]+)#(\d+)$/u;
function quietReferenceLink({ serverUrl }, reference) {
  const [, repository, number] = REFERENCE.exec(reference) ?? [];
  if (serverUrl !== GITHUB || repository === void 0 || number === void 0) return quote(reference);
  return `[${quote(reference)}](https://redirect.github.com/${repository}/issues/${number})`;
}
var issueLink = (place, number) => `[#${number}](${issueUrl(place, number)})`;

// src/report/facts.ts
var MOST_REFERENCES = 3;
function dueWords(due, today, isOpen = true) {
  if (due === null) return [];
  if (due.date === null) return [`due \u201C${quote(cut(due.text, 60))}\u201D`];
  return [`due ${quote(due.date)}${isOpen && due.date < today ? " \u26A0\uFE0F overdue" : ""}`];
}
function referencesWords(run, references) {
  const shown = references.slice(0, MOST_REFERENCES).map((reference) => referenceWords(run, reference));
  const left = references.length - shown.length;
  return shown.length === 0 ? [] : [`${shown.join(", ")}${left > 0 ? ` and ${left} more` : ""}`];
}
function referenceWords(run, reference) {
  const state = run.references?.get(reference.toLowerCase());
  return `${quietReferenceLink(run, reference)}${state === void 0 ? "" : ` (${state})`}`;
}
var ownerWords = ({ name, person }) => person === null || person.name.toLowerCase() === name.toLowerCase() ? name : `${name} = ${person.name}`;
var ownersWords = ({ owners }) => quote(cut(owners.map(ownerWords).join(", "), 200)) || "nobody";

export {
  lineUrl,
  lineLink,
  fileLink,
  mentionLink,
  shortPlaceLink,
  GITHUB,
  quietIssueLink,
  issueLink,
  dueWords,
  referencesWords,
  referenceWords,
  ownerWords,
  ownersWords
};
