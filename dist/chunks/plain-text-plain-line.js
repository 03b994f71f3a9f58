import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/plain-text/plain-line.ts
var HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u{fffe}\u{ffff}]/gu;
var plainLine = (text) => text.replace(/\s+/gu, " ").replace(HIDDEN, "").replace(/ {2,}/gu, " ").trim();
function cut(text, limit) {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/u, "");
  const space = head.lastIndexOf(" ");
  return `${(space > limit / 2 ? head.slice(0, space) : head).trimEnd()}\u2026`;
}

export {
  plainLine,
  cut
};
