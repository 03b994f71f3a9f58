import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  count
} from "./report-words.js";

// src/report/not-read.ts
var MOST_PLACES = 3;
var isAboutUnread = ({ unread }) => unread !== void 0;
function unreadRows(diagnostics) {
  const byWord = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    if (diagnostic.unread === void 0) continue;
    const { one, teach } = diagnostic.unread;
    const key = JSON.stringify([one, ...teach.map(({ key: key2, word }) => [key2, word.toLowerCase()])]);
    byWord.set(key, [...byWord.get(key) ?? [], diagnostic]);
  }
  return [...byWord.values()].flatMap((same) => rowOf(same) ?? []).toSorted((a, b) => b.points - a.points);
}
function rowOf(same) {
  const [first] = same;
  if (first?.unread === void 0) return null;
  const { one, several, where, cure } = first.unread;
  const points = same.reduce((sum, { unread }) => sum + (unread?.points ?? 0), 0);
  const pages = new Set(same.map(({ path }) => path)).size;
  const told = `${count(points, one, several)} ${where}${pages > 1 ? ` (${count(pages, "page")})` : ""}`;
  const words = `${told} ${points === 1 ? "looks like a task and is" : "look like tasks and are"} not read: ${cure}`;
  const shown = same.slice(0, MOST_PLACES).map(({ path, line }) => `${path}:${line}`);
  const more = same.length > MOST_PLACES ? `, and ${count(same.length - MOST_PLACES, "more place")}` : "";
  return { words, places: `${shown.join(", ")}${more}`, path: first.path, line: first.line, points };
}

export {
  isAboutUnread,
  unreadRows
};
