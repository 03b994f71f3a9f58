import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  bytesToHex,
  sha256,
  utf8ToBytes
} from "./chunk-AUU2O6MU.js";

// src/tracking/matching/words.ts
function wordsOf(text) {
  const words = [];
  for (const [chunk] of plain(text).matchAll(CHUNK)) {
    if (HAN.test(chunk)) words.push(...pairs(chunk));
    else words.push(stem(chunk));
  }
  return words;
}
function normalise(text) {
  return [...plain(text).matchAll(CHUNK)].map(([chunk]) => chunk).join(" ");
}
var HAN = new RegExp("^\\p{Script=Han}", "u");
var CHUNK = new RegExp("\\p{Script=Han}+|#\\d+|(?:(?!\\p{Script=Han})[\\p{L}\\p{N}])+(?:[-_.](?:(?!\\p{Script=Han})[\\p{L}\\p{N}])+)*", "gu");
function plain(text) {
  return text.normalize("NFKC").toLowerCase().replace(/https?:\/\/\S+/g, " ").replace(/['’]s\b/g, "");
}
function pairs(han) {
  const characters = Array.from(han);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => (characters[index] ?? "") + character);
}
var ENDING = new RegExp("(?<=^\\p{L}{4,})(?:ungen|ung|ing|ed|es|en|er|em|s|e|n)$", "u");
function stem(word) {
  return word.replace(ENDING, "");
}

// src/tracking/register/mention.ts
var ID_LENGTH = 12;
function mentionOf(item, meeting, sha) {
  return {
    path: meeting.path,
    line: item.line,
    ordinal: item.ordinal,
    date: meeting.date,
    text: item.text,
    owners: unique(item.owners.map(ownerName)),
    references: unique(withoutOwnNumber(item).map(referenceName)),
    section: item.section,
    context: item.context,
    carriedOver: item.carriedOver,
    status: item.status,
    evidence: item.evidence,
    due: item.due,
    issueNumber: item.issueNumber,
    sha,
    removed: false
  };
}
function mentionKey(mention) {
  return `${mention.path}:${mention.line}:${mention.ordinal}`;
}
function rememberedKey(mention) {
  return JSON.stringify([mentionKey(mention), mention.date, mention.text]);
}
function compareMentions(a, b) {
  return compareDates(a.date, b.date) || compareStrings(a.path, b.path) || a.line - b.line || a.ordinal - b.ordinal;
}
function compareDates(a, b) {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return compareStrings(a, b);
}
function compareStrings(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function compareAge(a, b) {
  if (a.number !== b.number) return (a.number ?? Infinity) - (b.number ?? Infinity);
  return compareStrings(a.id, b.id);
}
function itemId(series, first) {
  const identity = [series, first.date, first.path, first.line, first.ordinal, normalise(first.text)];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(identity)))).slice(0, ID_LENGTH);
}
function ownerName(owner) {
  const meant = owner.person?.login === true ? owner.person.name : owner.name;
  return meant.replace(/^@/, "").trim().toLowerCase();
}
function referenceName({ owner, repo, number }) {
  const repository = owner !== null && repo !== null ? `${owner}/${repo}` : repo ?? "";
  return `${repository}#${number}`.toLowerCase();
}
function withoutOwnNumber({ references, issueNumber }) {
  if (issueNumber === null) return references;
  const own = references.findLastIndex((reference) => reference.number === issueNumber);
  return references.filter((_, index) => index !== own);
}
function unique(values) {
  return [...new Set(values)].filter((value) => value !== "");
}

// src/tracking/planning/status-of.ts
function statusOf(item) {
  const candidates = [
    item.mentions.filter((mention2) => !mention2.removed && mention2.date !== null),
    item.mentions.filter((mention2) => !mention2.removed),
    item.mentions.filter((mention2) => mention2.date !== null),
    item.mentions
  ].find((mentions) => mentions.length > 0);
  const mention = candidates?.reduce((best, next) => speaksBefore(next, best) ? next : best);
  if (mention === void 0) throw new Error(`tracked item ${item.id} has no mention: its passport is damaged`);
  return { status: mention.status, mention };
}
function speaksBefore(a, b) {
  if (a.date !== b.date) return compareMentions(a, b) > 0;
  return strength(a) - strength(b) > 0 || strength(a) === strength(b) && compareMentions(a, b) > 0;
}
function strength({ status, evidence }) {
  if (status === "open") return 0;
  return evidence?.strength === "explicit" ? 2 : 1;
}

export {
  wordsOf,
  normalise,
  mentionOf,
  mentionKey,
  rememberedKey,
  compareMentions,
  compareDates,
  compareStrings,
  compareAge,
  itemId,
  statusOf
};
