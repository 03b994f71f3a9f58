import type { LineRange } from '../tracking/source.ts';

/** What a patch says about the lines of the new file. */
export interface PatchLines {
  /** Added or altered. */
  changed: LineRange[];
  /** Inside a hunk, changed or context: where a review comment may stand. */
  inside: LineRange[];
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * Reads the `patch` of one file as GitHub sends it: hunks only, without the `---`/`+++` header.
 * `null`: not a whole patch, so that nothing can be said about its lines.
 */
export function patchLines(patch: string): PatchLines | null {
  const changed: LineRange[] = [];
  const inside: LineRange[] = [];
  let line = 0;
  let oldLeft = 0;
  let newLeft = 0;
  for (const row of patch.split('\n')) {
    if (oldLeft === 0 && newLeft === 0) {
      const hunk = HUNK.exec(row);
      if (hunk === null) {
        // "\ No newline at end of file", or the line end that closes the patch.
        if (row === '' || row.startsWith('\\')) continue;
        return null;
      }
      oldLeft = Number(hunk[1] ?? 1);
      newLeft = Number(hunk[3] ?? 1);
      line = Number(hunk[2]);
      if (newLeft > 0) inside.push({ from: line, to: line + newLeft - 1 });
      continue;
    }
    switch (row[0]) {
      case '+':
        extend(changed, line);
        line += 1;
        newLeft -= 1;
        break;
      case '-':
        oldLeft -= 1;
        break;
      case '\\':
        break;
      // Context. Some tools strip the space of an empty context line.
      case ' ':
      case undefined:
        line += 1;
        oldLeft -= 1;
        newLeft -= 1;
        break;
      default:
        return null;
    }
    if (oldLeft < 0 || newLeft < 0) return null;
  }
  return oldLeft === 0 && newLeft === 0 ? { changed, inside } : null;
}

function extend(ranges: LineRange[], line: number): void {
  const last = ranges.at(-1);
  if (last?.to === line - 1) last.to = line;
  else ranges.push({ from: line, to: line });
}

/**
 * The content of a new file, out of its patch; `null` if the patch is not that of a new file. GitHub cuts long patches
 * and decodes them: whoever uses this compares the blob's hash.
 */
export function contentOfNewFile(patch: string): string | null {
  const [header = '', ...rows] = patch.split('\n');
  if (!/^@@ -0,0 \+1(?:,\d+)? @@/.test(header)) return null;
  const isClosed = rows.at(-1)?.startsWith('\\') !== true;
  const lines = rows.filter((row) => row.startsWith('+')).map((row) => row.slice(1));
  return lines.join('\n') + (isClosed ? '\n' : '');
}
