import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  mayBeMinutes,
  pathDate
} from "./ignore.js";

// src/sync/detect.ts
var PREVIEW_FILES = 50;
var NO_COMMIT = /^0*$/;
async function detect(trigger, source, patterns) {
  switch (trigger.kind) {
    case "pull-request":
      return fromChanges(await source.changesOfPullRequest(trigger.number, trigger.head), patterns, PREVIEW_FILES);
    case "push": {
      const changes = NO_COMMIT.test(trigger.before) ? null : await source.changesSince(trigger.before);
      return changes?.complete ? fromChanges(changes, patterns, Infinity) : everything(source, patterns);
    }
    case "resync":
      return everything(source, patterns);
  }
}
var newestFirst = (a, b) => (pathDate(b.path) ?? "").localeCompare(pathDate(a.path) ?? "");
function fromChanges(changes, patterns, most) {
  const isCandidate = (path) => mayBeMinutes(path, patterns) !== "no";
  const present = changes.files.filter((file) => file.blob !== null && isCandidate(file.path)).sort(newestFirst);
  const renamed = /* @__PURE__ */ new Map();
  for (const file of present) if (file.previousPath !== null) renamed.set(file.previousPath, file.path);
  const skipped = present.slice(most).map((file) => ({
    path: file.path,
    reason: `a preview reads at most ${most} minutes files; this one is read when it is merged`
  }));
  if (!changes.complete)
    skipped.push({
      path: "",
      reason: "GitHub lists only the first 3,000 files of a pull request; the rest is not previewed"
    });
  const read = present.slice(0, most);
  return {
    head: changes.head,
    files: read.flatMap(entryOf),
    scope: { kind: "push", lines: new Map(read.map((file) => [file.path, file.lines])) },
    renamed,
    removed: changes.files.flatMap((file) => formerPath(file, isCandidate)),
    tree: null,
    changes,
    skipped
  };
}
function formerPath(file, isCandidate) {
  const path = file.status === "removed" ? file.path : isCandidate(file.path) ? null : file.previousPath;
  return path !== null && isCandidate(path) ? [path] : [];
}
var entryOf = (file) => file.blob === null ? [] : [{ path: file.path, blob: file.blob, size: null }];
async function everything(source, patterns) {
  const head = await source.head();
  const files = await source.files(head);
  return {
    head,
    files: files.filter((file) => mayBeMinutes(file.path, patterns) !== "no"),
    scope: { kind: "resync" },
    renamed: /* @__PURE__ */ new Map(),
    removed: [],
    tree: new Set(files.map(({ path }) => path)),
    changes: null,
    skipped: []
  };
}

export {
  PREVIEW_FILES,
  detect,
  newestFirst
};
