import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  plainLine
} from "./plain-text-plain-line.js";

// src/plain-text/quote.ts
var BREAK = "\u2060";
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
var escapeMarkup = (line) => line.replace(/[\\`*_[\]~|]/gu, "\\$&").replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign).replace(/^([-+=:#])/u, "\\$1").replace(/^(\d+)([.)])/u, "$1\\$2");
var COMMIT = /(?<![\p{L}\p{N}])(?=\d*[a-f])[\da-f]{7,64}(?![\p{L}\p{N}])/giu;
var breakLinks = (line) => line.replace(/(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_])/gu, "").replace(/@/gu, `@${BREAK}`).replace(/#(?=[\p{L}\p{N}])/gu, `#${BREAK}`).replace(/\b(GH|GHSA|CVE)-/giu, `$1-${BREAK}`).replace(/:(?=\/\/)/gu, `:${BREAK}`).replace(/(?<=www)\./giu, `${BREAK}.`).replace(/(?<=mailto|xmpp):/giu, `${BREAK}:`).replace(/:(?=[\w+-]+:)/gu, `:${BREAK}`).replace(COMMIT, (sha) => sha.replace(/.{5}/gu, `$&${BREAK}`));
var fenceDollars = (line) => line.replaceAll("$", "<span>$</span>");
var quote = (text) => fenceDollars(escapeMarkup(breakLinks(plainLine(text))));

export {
  quote
};
