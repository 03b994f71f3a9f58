import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./runtime.js";

// src/github/workspace.ts
import { execFile } from "node:child_process";
var OUTPUT_LIMIT = 512e6;
async function workspaceBlobs(folder, shas) {
  const output = await new Promise((resolve) => {
    const git = execFile(
      "git",
      ["-C", folder, "cat-file", "--batch"],
      {
        encoding: "buffer",
        maxBuffer: OUTPUT_LIMIT,
        env: { ...process.env, GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0" }
      },
      (error, stdout) => {
        resolve(error === null ? stdout : Buffer.alloc(0));
      }
    );
    git.stdin?.on("error", () => void 0).end(shas.map((sha) => `${sha}
`).join(""));
  });
  return parseBatch(output);
}
function parseBatch(output) {
  const blobs = /* @__PURE__ */ new Map();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf("\n", at);
    if (end < 0) break;
    const [sha = "", type, size] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (size === void 0) continue;
    const next = at + Number(size);
    if (type === "blob" && next < output.length) blobs.set(sha, output.subarray(at, next));
    at = next + 1;
  }
  return blobs;
}
export {
  workspaceBlobs
};
