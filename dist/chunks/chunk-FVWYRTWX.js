import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MONTH_NAMES,
  datesIn,
  matchesGlobs
} from "./chunk-OIFJIUDZ.js";

// src/minutes/series.ts
var NAMELESS = "minutes";
var MONTH = new RegExp(`^(?:\\d{1,2}|(?:\\d{1,2}[-_. ]?)?(?:${MONTH_NAMES}))$`, "iu");
var PERIOD = /^(?:(?:19|20)\d\d(?:[-_. /]?(?:Q[1-4]|[1-4]Q|H[12]|W\d\d?|\d\d?))?|(?:19|20)\d\d[-_–](?:(?:19|20)?\d\d)|Q[1-4]|H[12]|(?:KW|W)\d\d?)$/iu;
var YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)\s?年?(?:度)?/gu;
var GENERIC = new RegExp("(?<!\\p{L})(?:meetings?|minutes|meeting[-_ ]?(?:notes|minutes|records?)|notes?|mom|agendas?|records?|recordings?|transcripts?|calls?|summary|summaries|docs?|documents?|protokolle?|protocols?|sitzung(?:en)?|comptes?[-_ ]rendus?|r\xE9unions?|archives?)(?!\\p{L})|\u4F1A\u8BAE|\u4F8B\u4F1A|\u7EAA\u8981|\u8BB0\u5F55", "giu");
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
function timeless(folders) {
  return folders.flatMap((folder, index) => {
    if (PERIOD.test(folder)) return [];
    if (MONTH.test(folder) && folders.slice(0, index).some((above) => /(?:19|20)\d\d/u.test(above))) return [];
    const rest = tidy(withoutDates(folder).replace(YEAR, " "));
    return rest === "" ? [] : [rest === tidy(folder) ? folder : rest];
  });
}
function groupOf(file) {
  const name = file.replace(/\.[a-z]{2,8}$/iu, "");
  const date = datesIn(name)[0];
  const parts = date === void 0 ? [name] : [name.slice(0, date.start), name.slice(date.end)];
  return parts.map((part) => withoutNumbers(withoutGeneric(part))).find((part) => part !== "") ?? "";
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

export {
  seriesOf
};
