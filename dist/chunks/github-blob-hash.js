import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/github/blob-hash.ts
import { createHash } from "node:crypto";
function blobHash(content, like) {
  return createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${content.byteLength}\0`).update(content).digest("hex");
}

export {
  blobHash
};
