import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/local/files.ts
import { lstatSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
var SKIPPED_FOLDERS = /* @__PURE__ */ new Set([".git", "node_modules"]);
function listFiles(paths) {
  const files = /* @__PURE__ */ new Map();
  const problems = [];
  const add = (file) => {
    const key = resolve(file.path);
    if (!files.has(key) || file.named && files.get(key)?.named === false) files.set(key, file);
  };
  for (const argument of paths) {
    const path = normalise(argument);
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) walk(path, basename(resolve(path)), add, problems);
      else if (stat.isFile()) add({ path, named: true, place: basename(path) });
      else problems.push({ path, message: "neither a file nor a folder" });
    } catch (error) {
      problems.push({ path, message: reasonOf(error) });
    }
  }
  return { files: [...files.values()], problems };
}
function walk(folder, place, add, problems) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push({ path: folder, message: reasonOf(error) });
    return;
  }
  const isRoot = entries.some(({ name }) => name === ".git");
  for (const entry of entries.sort((one, other) => one.name < other.name ? -1 : 1)) {
    const path = folder === "." ? entry.name : posix.join(folder, entry.name);
    const inside = isRoot ? entry.name : posix.join(place, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) walk(path, inside, add, problems);
    } else if (entry.isFile()) add({ path, named: false, place: inside });
  }
}
function readBytes(path) {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { problem: { path, message: reasonOf(error) } };
  }
}
function findConfig(firstPath) {
  const root = gitRoot(firstPath);
  const config = root === null ? null : join(root, ".github", "minutes.yml");
  return config !== null && exists(config) ? fromHere(config) : null;
}
function pathInRepository(path) {
  const root = gitRoot(path);
  return root === null ? null : relative(root, resolve(path)).split(sep).join("/");
}
function rootOf(path) {
  const root = gitRoot(path);
  if (root !== null) return root;
  return listFiles([path]).files.some(({ named }) => named) ? dirname(resolve(path)) : resolve(path);
}
function gitRoot(path) {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (exists(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return null;
  }
}
function fromHere(path) {
  const below = relative(".", path);
  return below.startsWith("..") ? path : below;
}
function normalise(path) {
  const normal = posix.normalize(path.replaceAll("\\", "/"));
  return normal.length > 1 ? normal.replace(/\/+$/u, "") : normal;
}
function exists(path) {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
function reasonOf(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  if (code === "ENOENT") return "there is no such file or folder";
  if (code === "EISDIR") return "a folder, not a file";
  if (code === "EACCES" || code === "EPERM") return "may not be read: permission denied";
  return error instanceof Error ? error.message : String(error);
}

export {
  listFiles,
  readBytes,
  findConfig,
  pathInRepository,
  rootOf
};
