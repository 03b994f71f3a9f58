import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prose
} from "./report-escape+ansi-regex.js";
import {
  bytesToHex,
  sha256,
  utf8ToBytes
} from "./noble-hashes.js";

// src/report/review.ts
var MOST = 5;
function reviewComments(run, changes, policy) {
  if (policy === "off" || policy === "items") return [];
  const hunks = new Map(changes.map((change) => [change.path, change.hunks]));
  const isInside = ({ path, line }) => hunks.get(path)?.some(({ from, to }) => from <= line && line <= to) ?? false;
  const isWorthIt = (diagnostic) => diagnostic.fix !== null ? isOneCleanLine(diagnostic.fix) : policy === "all" && diagnostic.severity !== "notice";
  const seen = /* @__PURE__ */ new Map();
  return run.diagnostics.filter((diagnostic) => isInside(diagnostic) && isWorthIt(diagnostic)).toSorted((a, b) => Number(a.fix === null) - Number(b.fix === null)).slice(0, MOST).map((diagnostic) => {
    const key = JSON.stringify([diagnostic.rule, diagnostic.path, diagnostic.fix ?? diagnostic.message]);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    const mark = `<!-- minutes-to-issues: review ${shortHash(`${key}${times === 0 ? "" : times}`)} -->`;
    const { path, line, message, fix } = diagnostic;
    const suggestion = fix === null ? "" : `

${suggest(fix)}`;
    return { path, line, body: `${mark}
${prose(message)}${suggestion}`, mark };
  });
}
var isOneCleanLine = (fix) => !/[\p{Cs}\u2028\u2029]|(?!\t)[\p{Cc}\p{Cf}]/u.test(fix);
function suggest(fix) {
  const longest = Math.max(2, ...(fix.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}suggestion
${fix}
${fence}`;
}
var shortHash = (words) => bytesToHex(sha256(utf8ToBytes(words))).slice(0, 12);

export {
  reviewComments,
  isOneCleanLine,
  suggest
};
