import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
};
function unknownSeries(asked, of) {
  const names = new Set(of.map(({ series }) => series));
  const unknown = names.size === 0 ? [] : asked.filter((series) => !names.has(series));
  return { asked: unknown, known: [...names].sort() };
}
function refuseUnknownSeries(asked, of) {
  const unknown = unknownSeries(asked, of);
  if (unknown.asked[0] === void 0) return;
  throw new UsageError(`There is no series ${unknown.asked[0]}. Known: ${unknown.known.join(", ")}.`);
}

export {
  UsageError,
  unknownSeries,
  refuseUnknownSeries
};
