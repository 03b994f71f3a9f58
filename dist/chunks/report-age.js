import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/age.ts
var DAY = 864e5;
function ageOf(from, to) {
  if (from === null) return "";
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  if (!(days >= 0)) return "";
  const [number, unit] = days < 14 ? [days, "day"] : days < 63 ? [Math.floor(days / 7), "week"] : days < 730 ? [Math.floor(days / 30.44), "month"] : [Math.floor(days / 365.25), "year"];
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}

export {
  ageOf
};
