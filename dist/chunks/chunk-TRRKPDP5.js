import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/ledger.ts
function ledgerEntries(items) {
  return items.map(entryOf).toSorted(
    (a, b) => compare(a.series, b.series) || Number(a.status === "closed") - Number(b.status === "closed") || compare(a.since ?? "9999", b.since ?? "9999") || compare(a.newest.path, b.newest.path) || a.newest.line - b.newest.line
  );
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function entryOf(item) {
  const newest = newestMention(item);
  const days = [...new Set(item.mentions.flatMap(({ date }) => date === null ? [] : [date]))].toSorted();
  return {
    id: item.id,
    series: item.series,
    number: item.number,
    owners: newest.owners,
    text: newest.text,
    status: newest.status,
    since: days[0] ?? null,
    last: days.at(-1) ?? null,
    times: new Set(item.mentions.map(({ date, path }) => date ?? path)).size,
    days,
    newest
  };
}
function newestMention({ id, mentions }) {
  const standing = mentions.filter(({ removed }) => !removed);
  const dated = (among) => among.filter(({ date }) => date !== null);
  const candidates = [dated(standing), standing, dated(mentions), mentions].find(({ length }) => length > 0) ?? [];
  const newestDay = candidates.at(-1)?.date ?? null;
  const speaking = candidates.filter(({ date }) => date === newestDay);
  const newest = speaking.findLast(({ evidence }) => evidence?.strength === "explicit") ?? speaking.findLast(({ status }) => status === "closed") ?? speaking.at(-1);
  if (newest === void 0) throw new Error(`Tracked item ${id} has no mention: the register can't show it`);
  return newest;
}
var DAY = 864e5;
function ageOf(from, to) {
  if (from === null) return "";
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  if (!(days >= 0)) return "";
  const [number, unit] = days < 14 ? [days, "day"] : days < 63 ? [Math.floor(days / 7), "week"] : days < 730 ? [Math.floor(days / 30.44), "month"] : [Math.floor(days / 365.25), "year"];
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}

// src/report/json.ts
var extractJson = (meetings, diagnostics) => ({
  meetings: [...meetings],
  diagnostics: [...diagnostics]
});
var ledgerJson = (items) => ({
  items: items.map((item) => {
    const newest = newestMention(item);
    return {
      id: item.id,
      series: item.series,
      number: item.number,
      text: newest.text,
      owners: named(newest.owners),
      status: newest.status,
      occurrences: item.mentions.map(({ path, line, ordinal, date, text, status, owners }) => ({
        path,
        line,
        ordinal,
        date,
        text,
        status,
        owners: named(owners)
      }))
    };
  })
});
var named = (owners) => owners.map((name) => ({ name }));
var planJson = ({ operations, doubts, vanished, suggestions, fingerprint }) => ({
  operations: operations.map(
    ({ operation, id, number, title, series, path, line, date, owners, reason, warnings }) => ({
      operation,
      id,
      number,
      title,
      series,
      path,
      line,
      date,
      owners,
      reason,
      warnings
    })
  ),
  doubts,
  vanished,
  suggestions,
  fingerprint
});

// node_modules/strip-ansi/node_modules/ansi-regex/index.js
var ST = String.raw`(?:\u001B\u005C|\u009C)`;
var stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
var osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
var controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
var linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
var csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
var escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
var pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;
function ansiRegex({ onlyFirst = false } = {}) {
  return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
var regex = ansiRegex();
function stripAnsi(string) {
  if (typeof string !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  }
  if (!string.includes("\x1B") && !string.includes("\x9B")) {
    return string;
  }
  return string.replace(regex, "");
}

// src/report/escape.ts
var BREAK = "\u2060";
var HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u{fffe}\u{ffff}]/gu;
var plainLine = (text) => text.replace(/\s+/gu, " ").replace(HIDDEN, "").replace(/ {2,}/gu, " ").trim();
function cut(text, limit) {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/u, "");
  const space = head.lastIndexOf(" ");
  return `${(space > limit / 2 ? head.slice(0, space) : head).trimEnd()}\u2026`;
}
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
var escapeMarkup = (line) => line.replace(/[\\`*_[\]~|]/gu, "\\$&").replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign).replace(/^([-+=:#])/u, "\\$1").replace(/^(\d+)([.)])/u, "$1\\$2");
var breakLinks = (line) => line.replace(/(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_])/gu, "").replace(/@/gu, `@${BREAK}`).replace(/#(?=[\p{L}\p{N}])/gu, `#${BREAK}`).replace(/\b(GH|GHSA|CVE)-/giu, `$1-${BREAK}`).replace(/:(?=\/\/)/gu, `:${BREAK}`).replace(/(?<=www)\./giu, `${BREAK}.`).replace(/(?<=mailto|xmpp):/giu, `${BREAK}:`).replace(/:(?=[\w+-]+:)/gu, `:${BREAK}`).replace(/(?<![\p{L}\p{N}])[\da-f]{7,64}(?![\p{L}\p{N}])/giu, (hex) => hex.replace(/.{5}/gu, `$&${BREAK}`));
var fenceDollars = (line) => line.replaceAll("$", "<span>$</span>");
var quote = (text) => fenceDollars(escapeMarkup(breakLinks(plainLine(text))));
function code(text) {
  const line = plainLine(text);
  if (line === "") return "";
  if (/\||<!--/u.test(line)) return `<code>${quote(line)}</code>`;
  const longest = Math.max(0, ...(line.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/u.test(line) ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
var prose = (text) => plainLine(text).split(/`([^`]+)`/u).map((part, index) => index % 2 === 1 ? code(part) : inner(part)).join("");
function inner(part) {
  const [before] = /^ */u.exec(part) ?? [""];
  const [after] = / *$/u.exec(part.slice(before.length)) ?? [""];
  return `${before}${quote(part)}${after}`;
}
var minutesText = (text) => plainLine(text).replace(/[\\`*[\]~]/gu, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/&(?=#?\w+;)/gu, "&amp;").replace(/<(?=[\p{L}!?/])/gu, "&lt;");
var terminalText = (text) => plainLine(stripAnsi(text));
var logLine = (text) => terminalText(text).replace(/^::/u, ": :").replace(/##(?=\[)/gu, "# #");
var mermaidLabel = (text) => {
  const words = plainLine(text).replace(/[^\p{L}\p{N}\p{M} ._/+-]/gu, "").replace(/ {2,}/gu, " ").trim();
  return words === "" ? "?" : cut(words, 40);
};

// src/report/words.ts
var count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
function listed(words) {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.slice(-1).join("")}`;
}
function tally(operations) {
  const counts = { create: 0, update: 0, close: 0, reopen: 0, none: 0, skip: 0 };
  for (const { operation } of operations) counts[operation] += 1;
  return counts;
}
var tallyPlanned = ({ plan, cap }) => {
  const counts = tally(plan.operations);
  return cap === null ? counts : { ...counts, create: 0 };
};
function deeds(counts, forms) {
  const kinds = ["create", "update", "close", "reopen"].filter((kind) => counts[kind] > 0);
  return listed(
    kinds.map((kind, index) => `${forms[kind]} ${index === 0 ? count(counts[kind], "issue") : String(counts[kind])}`)
  );
}
var WILL = { create: "creates", update: "updates", close: "closes", reopen: "reopens" };
var DID = { create: "created", update: "updated", close: "closed", reopen: "reopened" };
var dayOf = (date) => date ?? "undated";

export {
  stripAnsi,
  plainLine,
  cut,
  quote,
  code,
  prose,
  minutesText,
  terminalText,
  logLine,
  mermaidLabel,
  count,
  tally,
  tallyPlanned,
  deeds,
  WILL,
  DID,
  dayOf,
  ledgerEntries,
  ageOf,
  extractJson,
  ledgerJson,
  planJson
};
