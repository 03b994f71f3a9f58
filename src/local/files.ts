import { lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';

export interface ListedFile {
  /** As the argument was typed, normalised, with `/`; below a folder argument: argument + `/` + relative path. */
  path: string;
  /** Named on the command line itself: read whatever its name. */
  named: boolean;
  /**
   * Its path from below the repository's root, or with the folder that was named, whichever is shorter. What stands above
   * says nothing about a file: somebody's folder of everything may be called "minutes".
   */
  place: string;
}

/** What could not be read, in words for people. */
export interface FileProblem {
  path: string;
  message: string;
}

const SKIPPED_FOLDERS = new Set(['.git', 'node_modules']);

/**
 * All files of these paths, each once: files as named, folders walked in the order of their names. Symbolic links
 * below a folder are not followed.
 */
export function listFiles(paths: readonly string[]): { files: ListedFile[]; problems: FileProblem[] } {
  const files = new Map<string, ListedFile>();
  const problems: FileProblem[] = [];
  const add = (file: ListedFile): void => {
    const key = resolve(file.path);
    if (!files.has(key) || (file.named && files.get(key)?.named === false)) files.set(key, file);
  };
  for (const argument of paths) {
    const path = normalise(argument);
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) walk(path, basename(resolve(path)), add, problems);
      else if (stat.isFile()) add({ path, named: true, place: basename(path) });
      else problems.push({ path, message: 'neither a file nor a folder' });
    } catch (error) {
      problems.push({ path, message: reasonOf(error) });
    }
  }
  return { files: [...files.values()], problems };
}

function walk(folder: string, place: string, add: (file: ListedFile) => void, problems: FileProblem[]): void {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push({ path: folder, message: reasonOf(error) });
    return;
  }
  const isRoot = entries.some(({ name }) => name === '.git');
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = folder === '.' ? entry.name : posix.join(folder, entry.name);
    const inside = isRoot ? entry.name : posix.join(place, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) walk(path, inside, add, problems);
    } else if (entry.isFile()) add({ path, named: false, place: inside });
  }
}

/** The bytes of a file, or why not. */
export function readBytes(path: string): { bytes: Uint8Array } | { problem: FileProblem } {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { problem: { path, message: reasonOf(error) } };
  }
}

/** `.github/minutes.yml` of the git root that holds a path; `null` without a git root or without that file there. */
export function findConfig(firstPath: string): string | null {
  const root = gitRoot(firstPath);
  const config = root === null ? null : join(root, '.github', 'minutes.yml');
  return config !== null && exists(config) ? fromHere(config) : null;
}

/** A path as GitHub shows it: from the git root that holds it, with `/`; `null` without one. */
export function pathInRepository(path: string): string | null {
  const root = gitRoot(path);
  return root === null ? null : relative(root, resolve(path)).split(sep).join('/');
}

/** The git root that holds a path; without one the folder itself, or that of the file. */
export function rootOf(path: string): string {
  const root = gitRoot(path);
  if (root !== null) return root;
  return listFiles([path]).files.some(({ named }) => named) ? dirname(resolve(path)) : resolve(path);
}

function gitRoot(path: string): string | null {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (exists(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/** As people would type it, who stand above it; else whole. */
function fromHere(path: string): string {
  const below = relative('.', path);
  return below.startsWith('..') ? path : below;
}

function normalise(path: string): string {
  const normal = posix.normalize(path.replaceAll('\\', '/'));
  return normal.length > 1 ? normal.replace(/\/+$/u, '') : normal;
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read: permission denied';
  return error instanceof Error ? error.message : String(error);
}
