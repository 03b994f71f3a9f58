import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
};
function noSuchSeries(series, known) {
  const names = [...new Set(known.map((one) => one.series))].sort().join(", ");
  return `There is no series ${series}. Known: ${names}.`;
}

export {
  UsageError,
  noSuchSeries
};
