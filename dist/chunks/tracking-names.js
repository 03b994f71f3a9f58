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

export {
  isSameName,
  isAmong,
  missing,
  common,
  unique
};
