import { diffLines, structuredPatch } from 'diff';
import type { Entry, Git } from './git.ts';

/** One changed file as GitHub lists it. `patch` is left out for binary and very long ones. */
export interface ChangedFile {
  sha: string;
  filename: string;
  status: 'added' | 'modified' | 'renamed' | 'removed';
  additions: number;
  deletions: number;
  changes: number;
  patch?: string;
  previous_filename?: string;
}

interface Side {
  path: string;
  entry: Entry;
}

/** Git calls two files a rename from half alike on. */
const renameLikeness = 0.5;
/** GitHub gives no patch, and counts of 0, beyond this. */
const patchLines = 20_000;

/** What lies between two trees, sorted by path as GitHub does. */
export async function changedFiles(
  git: Git,
  repository: string,
  baseTree: string | null,
  headTree: string,
): Promise<ChangedFile[]> {
  const before = baseTree === null ? new Map<string, Entry>() : await git.files(repository, baseTree);
  const after = await git.files(repository, headTree);
  const sides = (from: Map<string, Entry>, other: Map<string, Entry>): Side[] =>
    [...from].filter(([path]) => !other.has(path)).map(([path, entry]) => ({ path, entry }));
  const text = async (entry: Entry): Promise<Buffer> =>
    entry.type === 'commit' ? Buffer.from(`Subproject commit ${entry.sha}\n`) : await bytes(git, repository, entry);

  const removed = sides(before, after);
  const added = sides(after, before);
  const files: ChangedFile[] = [];

  for (const [path, entry] of after) {
    const old = before.get(path);
    if (!old || (old.sha === entry.sha && old.mode === entry.mode)) continue;
    files.push(changedFile('modified', path, entry.sha, await text(old), await text(entry)));
  }
  for (const { path, entry } of added) {
    const content = await text(entry);
    const source = await mostAlike(content, entry, removed, text);
    if (source) {
      removed.splice(removed.indexOf(source), 1);
      const renamed = changedFile('renamed', path, entry.sha, await text(source.entry), content);
      files.push({ ...renamed, previous_filename: source.path });
    } else {
      files.push(changedFile('added', path, entry.sha, Buffer.alloc(0), content));
    }
  }
  for (const { path, entry } of removed) {
    files.push(changedFile('removed', path, entry.sha, await text(entry), Buffer.alloc(0)));
  }
  return files.sort((a, b) => (a.filename < b.filename ? -1 : 1));
}

async function bytes(git: Git, repository: string, entry: Entry): Promise<Buffer> {
  return (await git.blob(repository, entry.sha)) ?? Buffer.alloc(0);
}

async function mostAlike(
  content: Buffer,
  entry: Entry,
  candidates: readonly Side[],
  text: (entry: Entry) => Promise<Buffer>,
): Promise<Side | null> {
  let best: { side: Side; likeness: number } | null = null;
  for (const side of candidates) {
    const likeness = side.entry.sha === entry.sha ? 1 : commonShare(await text(side.entry), content);
    if (likeness >= renameLikeness && likeness > (best?.likeness ?? 0)) best = { side, likeness };
  }
  return best?.side ?? null;
}

/** Which share of the larger file's bytes stands in lines that both have. */
function commonShare(left: Buffer, right: Buffer): number {
  if (left.length === 0 || right.length === 0) return 0;
  const kept = diffLines(left.toString(), right.toString()).filter((part) => !part.added && !part.removed);
  const common = kept.reduce((sum, part) => sum + Buffer.byteLength(part.value), 0);
  return common / Math.max(left.length, right.length);
}

function changedFile(
  status: ChangedFile['status'],
  filename: string,
  sha: string,
  before: Buffer,
  after: Buffer,
): ChangedFile {
  const file: ChangedFile = { sha, filename, status, additions: 0, deletions: 0, changes: 0 };
  if (before.includes(0) || after.includes(0)) return file;
  const oldText = before.toString();
  const { hunks } = structuredPatch(filename, filename, oldText, after.toString(), '', '', { context: 3 });
  const lines = hunks.flatMap((hunk) => hunk.lines);
  if (lines.length > patchLines) return file;
  const additions = lines.filter((line) => line.startsWith('+')).length;
  const deletions = lines.filter((line) => line.startsWith('-')).length;
  const counted = { ...file, additions, deletions, changes: additions + deletions };
  if (hunks.length === 0) return counted;
  const oldLines = oldText.split('\n');
  const patch = hunks
    .map((hunk) => {
      const span = (start: number, count: number): string =>
        count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`;
      const header = `@@ -${span(hunk.oldStart, hunk.oldLines)} +${span(hunk.newStart, hunk.newLines)} @@`;
      return [header + lineAbove(oldLines, hunk.oldStart), ...hunk.lines].join('\n');
    })
    .join('\n');
  return { ...counted, patch };
}

/** Git repeats beside a hunk's header the last line above it that begins with a letter. */
function lineAbove(lines: readonly string[], start: number): string {
  const line = lines.slice(0, Math.max(0, start - 1)).findLast((candidate) => /^[A-Za-z_$]/.test(candidate));
  return line === undefined ? '' : ` ${line.slice(0, 80).trimEnd()}`;
}

/** Where the lines of a patch stand: for each side, line number → its position in the diff (1 is the line below the first header). */
export function positionsOf(patch: string): { LEFT: Map<number, number>; RIGHT: Map<number, number> } {
  const positions = { LEFT: new Map<number, number>(), RIGHT: new Map<number, number>() };
  let left = 0;
  let right = 0;
  patch.split('\n').forEach((line, position) => {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (header) {
      left = Number(header[1]);
      right = Number(header[2]);
    } else if (line.startsWith('+')) {
      positions.RIGHT.set(right++, position);
    } else if (line.startsWith('-')) {
      positions.LEFT.set(left++, position);
    } else if (!line.startsWith('\\')) {
      positions.LEFT.set(left++, position);
      positions.RIGHT.set(right++, position);
    }
  });
  return positions;
}
