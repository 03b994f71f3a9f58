import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  blobHash
} from "./github-blob-hash.js";
import {
  TrackerError
} from "./tracking-tracker.js";
import "./runtime.js";

// src/github/many-files.ts
var FEW = 2;
var WORTH = 4e6;
var LEAST = 3e8;
var MOST = 1e10;
var SOME = 100;
var MOST_FAILURES = 3;
async function readMany(wanted, ways) {
  const found = /* @__PURE__ */ new Map();
  const take = (contents, key) => wanted.filter((file) => {
    if (found.has(file.path)) return false;
    const content = contents.get(file[key]);
    if (content === void 0 || blobHash(content, file.blob) !== file.blob) return true;
    found.set(file.path, content);
    return false;
  });
  let missing = take(await ways.local(wanted.map(({ blob }) => blob)), "blob");
  const most = Math.min(MOST, Math.max(LEAST, WORTH * missing.length));
  if (missing.length > FEW && ways.whole <= most && ways.mayAsk()) {
    const contents = await ways.archive(missing, { most, isOnlyWay: missing.length > SOME });
    if (contents !== null) missing = take(contents, "path");
  }
  let failures = 0;
  for (const file of missing) {
    if (!ways.mayAsk()) break;
    try {
      const content = await ways.single(file);
      if (content !== "too-large") found.set(file.path, content);
      failures = 0;
    } catch (error) {
      failures += 1;
      if (failures === MOST_FAILURES || !concernsOnePage(error)) throw error;
    }
  }
  return found;
}
var concernsOnePage = (error) => error instanceof TrackerError && (error.failure === "missing" || error.failure === "invalid" || error.failure === "unavailable" && error.status !== null);
export {
  readMany
};
