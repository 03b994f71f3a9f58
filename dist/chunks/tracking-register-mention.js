import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  bytesToHex,
  sha256,
  utf8ToBytes
} from "./noble-hashes.js";

// src/tracking/matching/group-numbers.ts
var codeKey = (code) => code.toLowerCase().replace(/[\s#()[\]]/gu, "");
function compareCodes(a, b) {
  if (a.code === null || b.code === null) return null;
  return codeKey(a.code) === codeKey(b.code) ? "same" : "other";
}
var NAMES_MEETING = new RegExp("\\d\\P{N}+\\d", "u");
var GroupNumbers = class {
  #holders = /* @__PURE__ */ new Map();
  #carried = 0;
  #reused = 0;
  note(code, item) {
    const key = codeKey(code);
    const holders = this.#holders.get(key);
    if (holders === void 0) {
      this.#holders.set(key, /* @__PURE__ */ new Set([item]));
      return;
    }
    if (holders.has(item)) this.#carried++;
    else this.#reused++;
    holders.add(item);
  }
  /**
   * How far a number tells its task, 0 to 1: the less, the more numbers have returned with other tasks. Before anything
   * is known, a number that names its meeting as well ("39/1", "20260107-03") is trusted, a mere "A-12" only half.
   */
  trust(code) {
    const before = NAMES_MEETING.test(code) ? 1 : 0.5;
    return (this.#carried + before) / (this.#carried + this.#reused + 1);
  }
};

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
    code: item.code,
    ...item.lead !== void 0 && { lead: item.lead },
    sha,
    removed: false
  };
}
function isMereName(mention) {
  const { text, code, references, issueNumber } = mention;
  if (isMereNumber({ text, code })) return true;
  return (references.length > 0 || issueNumber !== null) && !/[\p{L}\p{N}]/u.test(text.replace(REFERENCE, " "));
}
var isMereNumber = ({ text, code }) => code !== null && codeKey(text) === codeKey(code);
var REFERENCE = /https?:\/\/\S+|(?:[\w.-]+\/){0,2}[\w.-]*#\d+|\b(?:pr|issue|pull request|mr)\s?#?\d+/giu;
function mentionKey(mention) {
  return `${mention.path}:${mention.line}:${mention.ordinal}`;
}
function rememberedKey(mention) {
  return JSON.stringify([mentionKey(mention), mention.date, mention.text]);
}
var lineKey = ({ text, owners }) => JSON.stringify([normalise(text), owners]);
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
  const newest = new NewestMention();
  for (const mention2 of item.mentions) newest.add(mention2);
  const mention = newest.get(item.id);
  return { status: mention.status, mention };
}
var NewestMention = class {
  /** By rank: dated lines that are there, undated ones that are there, dated ones that were removed, the rest. */
  #best = [void 0, void 0, void 0, void 0];
  add(mention) {
    const rank = (mention.removed ? 2 : 0) + (mention.date === null ? 1 : 0);
    const best = this.#best[rank];
    if (best === void 0 || speaksBefore(mention, best)) this.#best[rank] = mention;
  }
  get(id) {
    const mention = this.#best.find((best) => best !== void 0);
    if (mention === void 0) throw new Error(`tracked item ${id} has no mention: its passport is damaged`);
    return mention;
  }
};
function speaksBefore(a, b) {
  if (a.date !== b.date) return compareMentions(a, b) > 0;
  return strength(a) - strength(b) > 0 || strength(a) === strength(b) && compareMentions(a, b) > 0;
}
function strength({ status, evidence }) {
  if (status === "open") return 0;
  return evidence?.strength === "explicit" ? 2 : 1;
}

export {
  codeKey,
  compareCodes,
  GroupNumbers,
  wordsOf,
  normalise,
  mentionOf,
  isMereName,
  isMereNumber,
  rememberedKey,
  lineKey,
  compareMentions,
  compareDates,
  compareStrings,
  compareAge,
  itemId,
  statusOf,
  NewestMention
};
