import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  listFiles,
  readBytes
} from "./local-files.js";
import {
  isMinutes,
  mayBeMinutes
} from "./ignore.js";

// src/local/minutes-files.ts
import { dirname, relative, resolve, sep } from "node:path";
function* minutesFiles(paths, patterns, configFile, problems) {
  const listed = listFiles(paths);
  problems.push(...listed.problems);
  const root = configFile === null ? null : dirname(dirname(resolve(configFile)));
  for (const { path, named, place } of listed.files) {
    const told = root === null || patterns === null ? place : relative(root, resolve(path)).split(sep).join("/");
    const verdict = named ? "yes" : mayBeMinutes(told, patterns);
    if (verdict === "no") continue;
    const read = readBytes(path);
    if ("problem" in read) problems.push(read.problem);
    else if (verdict === "yes" || isMinutes(told, topOf(read.bytes), patterns)) yield { path, bytes: read.bytes };
  }
}
var topOf = (bytes) => new TextDecoder().decode(bytes.subarray(0, 16384));

export {
  minutesFiles
};
