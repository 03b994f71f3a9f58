import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  quote
} from "./plain-text-quote.js";
import {
  cut,
  plainLine
} from "./plain-text-plain-line.js";

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
var terminalText = (text) => plainLine(stripAnsi(text).replace(UNSEEN, ""));
var UNSEEN = new RegExp("(?![\\u200c\\u200d\\ufe0e\\ufe0f\\u{e0100}-\\u{e01ef}])\\p{Default_Ignorable_Code_Point}|\\u2800|(?<![\\p{Extended_Pictographic}\\p{Lo}\\p{M}\\p{Emoji_Modifier}])[\\u200c\\u200d]|[\\u200c\\u200d](?![\\p{Extended_Pictographic}\\p{Lo}])|(?<![\\p{Extended_Pictographic}\\p{Emoji}\\p{Lo}])[\\ufe0e\\ufe0f\\u{e0100}-\\u{e01ef}]", "gu");
var terminalLines = (text) => text.split("\n").map((line) => `${/^ */u.exec(line)?.[0] ?? ""}${terminalText(line)}`).join("\n");
var logLine = (text) => terminalText(text).replace(/^::/u, ": :").replace(/##(?=\[|vso\[)/giu, "# #");
var logLines = (text) => text.split("\n").map((line) => `${/^ */u.exec(line)?.[0] ?? ""}${logLine(line)}`).join("\n");
var mermaidLabel = (text) => {
  const words = plainLine(text).replace(/[^\p{L}\p{N}\p{M} ._/+-]/gu, "").replace(/ {2,}/gu, " ").trim();
  return words === "" ? "?" : cut(words, 40);
};
function fenced(markdown) {
  const longest = Math.max(2, ...(markdown.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}markdown
${markdown.trimEnd()}
${fence}`;
}

export {
  stripAnsi,
  code,
  prose,
  minutesText,
  terminalText,
  terminalLines,
  logLine,
  logLines,
  mermaidLabel,
  fenced
};
