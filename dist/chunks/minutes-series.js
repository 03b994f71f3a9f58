import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MONTH_NUMBERS,
  anyOf,
  anyWordOf,
  datesIn,
  matchesGlobs
} from "./ignore.js";

// src/minutes/series.ts
var NAMELESS = "minutes";
var MONTH = new RegExp("^(?:\\d{1,2}|(?:\\d{1,2}[-_. ]?)?(?<name>\\p{L}{3,12}))$", "u");
var PERIOD = /^(?:(?:19|20)\d\d(?:[-_. /]?(?:Q[1-4]|[1-4]Q|H[12]|W\d\d?|\d\d?))?|(?:19|20)\d\d[-_–](?:(?:19|20)?\d\d)|Q[1-4]|H[12]|(?:KW|W)\d\d?)$/iu;
var YEAR = new RegExp(`(?<!\\d)(?:19|20)\\d\\d(?!\\d)\\s?${anyOf("yearSign")}?(?:\u5EA6)?`, "gu");
var GENERIC = new RegExp(anyWordOf("paperWord"), "giu");
var ARCHIVE = new RegExp(`^${anyOf("archiveFolder")}$`, "iu");
var JOINING = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf("joining")}|v)(?![\\p{L}\\p{N}])|[&+]`, "giu");
function seriesOf(path, rules) {
  const rule = rules.find((candidate) => matchesGlobs(path, [candidate.path]));
  if (rule !== void 0) return rule.name;
  const parts = path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  const file = parts.pop() ?? "";
  const folders = timeless(parts);
  const last = folders.at(-1);
  const group = last === void 0 || withoutGeneric(last) === "" ? groupOf(file) : "";
  const names = group === "" ? folders : [...folders, group];
  return names.length === 0 ? NAMELESS : names.join("/");
}
function isMonth(folder) {
  const month = MONTH.exec(folder.toLowerCase());
  const name = month?.groups?.["name"];
  return month !== null && (name === void 0 || MONTH_NUMBERS.has(name));
}
function timeless(folders) {
  return folders.flatMap((folder, index) => {
    if (PERIOD.test(folder) || ARCHIVE.test(folder)) return [];
    if (isMonth(folder) && folders.slice(0, index).some((above) => /(?:19|20)\d\d/u.test(above))) return [];
    const rest = tidy(withoutDates(folder).replace(YEAR, " "));
    return rest === "" ? [] : [rest === tidy(folder) ? folder : rest];
  });
}
function groupOf(file) {
  const name = file.replace(/\.[a-z]{2,8}$/iu, "");
  const date = datesIn(name)[0];
  const parts = date === void 0 ? [name] : [name.slice(0, date.start), name.slice(date.end)];
  return parts.map((part) => withoutJoining(withoutNumbers(withoutGeneric(part)))).find((part) => part !== "") ?? "";
}
function withoutJoining(name) {
  return tidy(name.replace(JOINING, " ")) === "" ? "" : name;
}
function withoutNumbers(name) {
  return tidy(name.replace(YEAR, " ").replace(/(?<![\p{L}\p{N}])[#-]?\d+(?![\p{L}\p{N}])/gu, " "));
}
function withoutDates(name) {
  let rest = name;
  for (const { start, end } of datesIn(name)) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  return rest;
}
function withoutGeneric(name) {
  return tidy(name.replace(GENERIC, " "));
}
function tidy(name) {
  return name.replace(/\s*([-_.])[-_.\s]*(?=[-_.\s])/gu, " ").replace(/\s+/gu, " ").replace(/^[-_.\s(),]+|[-_.\s(),]+$/gu, "");
}

// src/minutes/page/conflict-markers.ts
var BEGINS = /^<{7}(?: |$)/u;
var ENDS = /^>{7}(?: |$)/u;
var PARTS = /^={7}$/u;
var FENCE = /^ {0,3}(`{3,}|~{3,})/u;
function conflictLine(text) {
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>")) return null;
  let fence = null;
  let parted = false;
  const lines = text.split(/\r\n?|\n/u);
  for (const [index, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== void 0 && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null;
    if (fence !== null) continue;
    if (BEGINS.test(line)) return index + 1;
    if (ENDS.test(line) && parted) return index + 1;
    parted ||= PARTS.test(line);
  }
  return null;
}

// src/minutes/page/decode.ts
var MAX_BYTES = 5e6;
function decode(path, bytes, limit) {
  if (bytes.length > limit) {
    return skipped(
      path,
      "too-large",
      `${inMB(bytes.length)} MB; minutes up to ${inMB(limit)} MB are read: split the file`
    );
  }
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return page(path, new TextDecoder(utf16).decode(bytes), []);
  if (bytes.includes(0)) return skipped(path, "unreadable", "a binary file, not Markdown: skipped");
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null && POINTER.test(utf8))
    return skipped(path, "unreadable", "in Git LFS: its words are not in the repository: not read");
  if (utf8 !== null) return page(path, utf8, []);
  if (!looksLikeWestern(bytes)) {
    return skipped(path, "not-utf8", "neither UTF-8 nor plain Latin-1: skipped; save the file as UTF-8");
  }
  const message = "not UTF-8: read as Latin-1 (windows-1252); save the file as UTF-8";
  return page(path, new TextDecoder("windows-1252").decode(bytes), [diagnostic(path, "not-utf8", "warning", message)]);
}
var POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\n/u;
function page(path, text, diagnostics) {
  const conflict = conflictLine(text);
  if (conflict !== null) {
    const message = "a merge was not finished here, and which of its sides counts is not plain: not read";
    return { page: null, diagnostics: [{ ...diagnostic(path, "conflict-markers", "error", message), line: conflict }] };
  }
  return { page: { path, text }, diagnostics };
}
function skipped(path, rule, message) {
  return { page: null, diagnostics: [diagnostic(path, rule, "error", message)] };
}
function diagnostic(path, rule, severity, message) {
  return { path, line: 1, rule, severity, message, fix: null };
}
function utf16Label(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : null;
}
function strictUtf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
function looksLikeWestern(bytes) {
  let high = 0;
  for (const byte of bytes) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) return false;
    if (byte === 127) return false;
    if (byte >= 128) high++;
  }
  return high <= bytes.length * 0.2;
}
function inMB(bytes) {
  return (bytes / 1e6).toFixed(1).replace(/\.0$/u, "");
}

// src/minutes/blocks/far-dates.ts
var MOST_DAYS_AHEAD = 60;
var DAY = 864e5;
var daysAhead = (date, today) => (Date.parse(date) - Date.parse(today)) / DAY;
var isFar = (date, today) => date !== null && daysAhead(date, today) > MOST_DAYS_AHEAD;
var withoutFarDates = (meetings, today) => meetings.map((meeting) => isFar(meeting.date, today) ? { ...meeting, date: null } : meeting);
function farDates(meetings, today) {
  return meetings.flatMap(({ path, line, date }) => {
    if (date === null || !isFar(date, today)) return [];
    const message = `this meeting is ${ahead(daysAhead(date, today))} ahead (${date}): is the date right? Until then it counts as undated`;
    return [{ path, line, rule: "future-date", severity: "warning", message, fix: null }];
  });
}
function ahead(days) {
  const years = Math.round(days / 365.25);
  if (years >= 2) return `${years} years`;
  const months = Math.round(days / 30.44);
  return months >= 3 ? `${months} months` : `${Math.round(days)} days`;
}

export {
  seriesOf,
  MAX_BYTES,
  decode,
  withoutFarDates,
  farDates
};
