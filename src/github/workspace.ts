import { execFile } from 'node:child_process';

/** More than all minutes of the world. Bytes. */
const OUTPUT_LIMIT = 512_000_000;

/**
 * Blobs that the Git repository in a folder holds, by SHA; what it lacks is left out, and if it is none, everything.
 * Reads objects only: no work tree, no hooks, no network (a partial clone would fetch what it lacks).
 */
export async function workspaceBlobs(folder: string, shas: readonly string[]): Promise<Map<string, Uint8Array>> {
  const output = await new Promise<Buffer>((resolve) => {
    const git = execFile(
      'git',
      ['-C', folder, 'cat-file', '--batch'],
      {
        encoding: 'buffer',
        maxBuffer: OUTPUT_LIMIT,
        env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
      },
      (error, stdout) => {
        resolve(error === null ? stdout : Buffer.alloc(0));
      },
    );
    // A git that ends at once closes its input; the callback above tells.
    git.stdin?.on('error', () => undefined).end(shas.map((sha) => `${sha}\n`).join(''));
  });
  return parseBatch(output);
}

/** `<sha> blob <size>\n<content>\n`, or `<sha> missing\n`, one after the other. */
function parseBatch(output: Buffer): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf('\n', at);
    if (end < 0) break;
    const [sha = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    const next = at + Number(size);
    if (type === 'blob' && next < output.length) blobs.set(sha, output.subarray(at, next));
    at = next + 1;
  }
  return blobs;
}
