import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/tracking/names.ts
var isSameName = (a, b) => a.toLowerCase() === b.toLowerCase();
function isAmong(names) {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return (name) => known.has(name.toLowerCase());
}
function missing(asked, there) {
  const isThere = isAmong(there);
  return asked.filter((name) => !isThere(name));
}
var common = (asked, there) => asked.filter(isAmong(there));
var unique = (names) => [...new Map(names.toReversed().map((name) => [name.toLowerCase(), name])).values()].reverse();

// src/plain-text/permalink.ts
var encodeSegment = (segment) => encodeURIComponent(segment).replace(/[!'()*_~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
var LONE_SURROGATE = new RegExp("\\p{Cs}", "gu");
var encodePath = (path) => path.replace(LONE_SURROGATE, "\uFFFD").split("/").map(encodeSegment).join("/");
var permalink = ({ serverUrl, repository }, sha, path, line) => `${serverUrl}/${repository}/blob/${sha}/${encodePath(path)}?plain=1#L${line}`;

export {
  isSameName,
  isAmong,
  missing,
  common,
  unique,
  permalink
};
