import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  minutesText
} from "./report-escape+ansi-regex.js";
import {
  namesOf,
  personOf
} from "./report-json.js";
import {
  plainLine
} from "./plain-text-plain-line.js";

// src/commands/printed.ts
var json = (value) => `${inert(JSON.stringify(value, null, 2))}
`;
var inert = (text) => text.replace(
  /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu,
  (sign) => Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")
);
var PIECE = 65536;
function* jsonOfLists(lists) {
  let piece = "{";
  let first = true;
  for (const [name, list] of Object.entries(lists)) {
    piece += `${first ? "" : ","}
  ${JSON.stringify(name)}: [`;
    first = false;
    for (const [at, value] of list.entries()) {
      piece += `${at > 0 ? "," : ""}
    ${inert(JSON.stringify(value, null, 2)).replaceAll("\n", "\n    ")}`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = "";
    }
    piece += list.length > 0 ? "\n  ]" : "]";
  }
  yield `${piece}${first ? "" : "\n"}}
`;
}

// src/report/agenda.ts
function renderAgenda(pending, options = {}) {
  if (pending.length === 0) return "No pending action items.\n";
  const series = [...new Set(pending.map((item) => item.series))];
  const listOf = (name) => pending.filter((item) => item.series === name).map((item) => lines(item, options)).join("\n");
  const [only] = series;
  if (series.length === 1 && only !== void 0) return `## Pending action items

${listOf(only)}
`;
  return series.map((name) => `## ${minutesText(name)}

### Pending action items

${listOf(name)}
`).join("\n");
}
function lines({ id, number, newest }, { news, names = NOBODY }) {
  const issue = number === null ? "" : ` (#${number})`;
  const below = (news?.get(id) ?? []).map((words) => `
  - ${minutesText(words)} ${NOT_MINUTES}`);
  return `- AI${who(newest.owners, names)}: ${minutesText(newest.text)}${issue}${below.join("")}`;
}
var NOBODY = namesOf([]);
var NOT_MINUTES = "<!-- minutes: ignore -->";
function who(owners, names) {
  const people = owners.map((owner) => personOf(owner, names));
  const words = people.map(({ name, login }) => login ? `@${name}` : properName(name)).filter((word) => word !== "");
  if (words.length === 0) return "";
  return people.every(({ login }) => login) ? ` ${words.join(", ")}` : ` (${words.join(", ")})`;
}
function properName(name) {
  const safe = plainLine(name).replace(/[()[\]:*`<>|\\]/gu, "");
  if (new RegExp("\\p{Lu}", "u").test(safe)) return safe;
  return safe.replace(new RegExp("(?<![\\p{L}\\p{N}'\u2019])\\p{Ll}", "gu"), (letter) => letter.toUpperCase());
}

// src/sync/unread.ts
var UNREAD = /* @__PURE__ */ new Set(["conflict-markers", "unreadable", "too-large", "not-utf8"]);
var isUnread = ({ rule, severity }) => severity === "error" && UNREAD.has(rule);

export {
  json,
  jsonOfLists,
  renderAgenda,
  isUnread
};
