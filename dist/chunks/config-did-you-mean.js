import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_mod
} from "./fastest-levenshtein.js";
import {
  __toESM
} from "./runtime.js";

// src/config/did-you-mean.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function didYouMean(word, candidates) {
  const near = candidates.map((candidate) => ({ candidate, away: (0, import_fastest_levenshtein.distance)(word.toLowerCase(), candidate.toLowerCase()) })).sort((a, b) => a.away - b.away || lengthens(word, a.candidate) - lengthens(word, b.candidate)).find(({ candidate, away }) => away <= (candidate.length < 4 ? 1 : Math.max(2, candidate.length / 3)));
  return near === void 0 ? "" : `; did you mean \`${near.candidate}\`?`;
}
var lengthens = (word, candidate) => Math.abs(candidate.length - word.length);

export {
  didYouMean
};
