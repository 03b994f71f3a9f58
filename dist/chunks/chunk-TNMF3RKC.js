import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
};
function refuseUnknownSeries(asked, known) {
  const names = new Set(known.map(({ series }) => series));
  const unknown = asked.find((series) => !names.has(series));
  if (unknown === void 0 || names.size === 0) return;
  throw new UsageError(`There is no series ${unknown}. Known: ${[...names].sort().join(", ")}.`);
}

export {
  UsageError,
  refuseUnknownSeries
};
