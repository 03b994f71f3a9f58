import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  minutesText
} from "./report-escape+ansi-regex.js";
import {
  namesOf,
  personOf
} from "./report-names.js";
import {
  plainLine
} from "./plain-text-plain-line.js";

// src/report/agenda.ts
var ENGLISH = { marker: "AI", heading: "Pending action items", none: "No pending action items." };
function renderAgenda(pending, options = {}) {
  const { heading, none } = options.words ?? ENGLISH;
  if (pending.length === 0) return `${minutesText(none)}
`;
  const series = [...new Set(pending.map((item) => item.series))];
  const listOf = (name) => pending.filter((item) => item.series === name).map((item) => lines(item, options)).join("\n");
  const [only] = series;
  if (series.length === 1 && only !== void 0) return `## ${minutesText(heading)}

${listOf(only)}
`;
  return series.map((name) => `## ${minutesText(name)}

### ${minutesText(heading)}

${listOf(name)}
`).join("\n");
}
function lines({ id, number, newest }, { news, names = NOBODY, words = ENGLISH }) {
  const issue = number === null ? "" : ` (#${number})`;
  const below = (news?.get(id) ?? []).map((told) => `
  - ${minutesText(told)} ${NOT_MINUTES}`);
  return `- ${words.marker}${who(newest.owners, names)}: ${minutesText(newest.text)}${issue}${below.join("")}`;
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

export {
  renderAgenda
};
