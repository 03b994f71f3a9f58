import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';

/** A tarball that unpacks to more is not read: minutes are not worth it. Bytes. */
const UNPACKED_LIMIT = 2_000_000_000;

/**
 * Takes files out of a gzipped tarball as GitHub makes it: everything below one folder `owner-repo-sha/`.
 * Symlinks are not files. Stops reading as soon as it has all.
 * @throws {Error} for what is no tarball, is cut off, or unpacks to too much.
 */
export async function readTarball(
  body: ReadableStream<Uint8Array>,
  paths: ReadonlySet<string>,
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  let unpacked = 0;
  const entries = extract();
  // An error anywhere, or our leaving early, destroys all of them; the loop below sees the error.
  const flow = pipeline(Readable.fromWeb(body), createGunzip(), entries).catch(() => undefined);
  for await (const entry of entries) {
    const { name, type, size } = entry.header;
    unpacked += size;
    if (unpacked > UNPACKED_LIMIT) throw new Error(`The repository unpacks to more than ${UNPACKED_LIMIT} bytes`);
    const path = name.slice(name.indexOf('/') + 1);
    if (type === 'file' && paths.has(path)) {
      found.set(path, await content(entry));
      if (found.size === paths.size) break;
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
