import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { TrackerError } from '../tracking/tracker.ts';

/** A tarball that unpacks to more is not read: minutes are not worth it. Bytes. */
const UNPACKED_LIMIT = 2_000_000_000;

/**
 * Takes files out of a gzipped tarball as GitHub makes it: everything below one folder `owner-repo-sha/`.
 * Symlinks are not files. Stops reading as soon as it has all.
 * @throws {TrackerError} 'unavailable' for what is no tarball, cut off, or too large.
 */
export async function readTarball(body: unknown, paths: ReadonlySet<string>): Promise<Map<string, Uint8Array>> {
  if (!(body instanceof ReadableStream)) throw new TrackerError('unavailable', 'GitHub did not answer with a tarball.');
  const found = new Map<string, Uint8Array>();
  let unpacked = 0;
  const entries = extract();
  // An error anywhere, or our leaving early, destroys all of them; the loop below sees the error.
  const flow = pipeline(Readable.fromWeb(body), createGunzip(), entries).catch(() => undefined);
  try {
    for await (const entry of entries) {
      const { name, type, size } = entry.header;
      unpacked += size;
      if (unpacked > UNPACKED_LIMIT) throw new Error(`it unpacks to more than ${UNPACKED_LIMIT} bytes`);
      const path = name.slice(name.indexOf('/') + 1);
      if (type === 'file' && paths.has(path)) {
        found.set(path, await content(entry));
        if (found.size === paths.size) break;
      } else {
        entry.resume();
      }
    }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new TrackerError('unavailable', `Could not read the tarball of the repository: ${message}`, { cause });
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
