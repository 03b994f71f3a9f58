import { dirname, relative, resolve, sep } from 'node:path';
import { isMinutes, mayBeMinutes } from '../minutes/select.ts';
import { listFiles, readBytes, type FileProblem } from './files.ts';

/** One file's bytes, under the path that is printed. */
export interface MinutesFile {
  path: string;
  bytes: Uint8Array;
}

/**
 * The minutes among files and folders, read one at a time while the caller goes through them.
 * Files that are named are taken whatever they are called; of a folder only what looks like minutes, by the config's
 * patterns (relative to the config's repository) or else by its place and the top of the page. Problems are collected in `problems`.
 */
export function* minutesFiles(
  paths: readonly string[],
  patterns: readonly string[] | null,
  configFile: string | null,
  problems: FileProblem[],
): Generator<MinutesFile> {
  const listed = listFiles(paths);
  problems.push(...listed.problems);
  // .github/minutes.yml lies two levels below what its patterns are about
  const root = configFile === null ? null : dirname(dirname(resolve(configFile)));
  for (const { path, named, place } of listed.files) {
    // patterns are about the whole path below the root; else the folder that was named is the uppermost that tells
    const told = root === null || patterns === null ? place : relative(root, resolve(path)).split(sep).join('/');
    const verdict = named ? 'yes' : mayBeMinutes(told, patterns);
    if (verdict === 'no') continue;
    const read = readBytes(path);
    if ('problem' in read) problems.push(read.problem);
    else if (verdict === 'yes' || isMinutes(told, topOf(read.bytes), patterns)) yield { path, bytes: read.bytes };
  }
}

const topOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 16_384));
