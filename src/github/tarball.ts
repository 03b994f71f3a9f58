import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';

/**
 * Takes files out of a gzipped tarball as GitHub makes it: everything below one folder `owner-repo-sha/`.
 * Symlinks are not files. The tarball runs through, only what is wanted is kept; it is left as soon as it has given all,
 * or has unpacked to more than `most` bytes: what was found until then is the answer.
 *
 * @param sizes of the files that are wanted, by path
 * @throws {Error} for what is no tarball, or is cut off.
 */
export async function readTarball(
  body: ReadableStream<Uint8Array>,
  sizes: ReadonlyMap<string, number>,
  most: number,
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  let unpacked = 0;
  const entries = extract();
  // An error anywhere, or our leaving early, destroys all of them; the loop below sees the error.
  const flow = pipeline(Readable.fromWeb(body), createGunzip(), entries).catch(() => undefined);
  for await (const entry of entries) {
    const { name, type, size } = entry.header;
    unpacked += size;
    if (unpacked > most) break;
    const path = name.slice(name.indexOf('/') + 1);
    // with another size it is another file than the tree has
    if (type === 'file' && sizes.get(path) === size) {
      found.set(path, await content(entry));
      if (found.size === sizes.size) break;
    } else {
      entry.resume();
    }
  }
  await flow;
  return found;
}

async function content(entry: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
