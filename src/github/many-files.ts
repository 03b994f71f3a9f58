import type { FileEntry } from '../tracking/source.ts';
import { TrackerError } from '../tracking/tracker.ts';
import type { ArchiveOptions } from './archive.ts';
import { blobHash } from './blob-hash.ts';

/** Many files at once: from a checkout, out of one archive, or one by one. Change this when another way is the cheaper one. */

export interface Ways {
  /** Blobs that are at hand without a request, by SHA. */
  local: (shas: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /**
   * Those of the files that an archive of everything holds, by path; it is left when it unpacks to more than `most` bytes.
   * `null`: the server has no archives, or, where it is not the only way, it broke off.
   */
  archive: (files: readonly FileEntry[], options: ArchiveOptions) => Promise<ReadonlyMap<string, Uint8Array> | null>;
  single: (file: FileEntry) => Promise<Uint8Array | 'too-large'>;
  /** Bytes of everything that an archive would hold. */
  whole: number;
  /** Called before each request: whether there may be one more. */
  mayAsk: () => boolean;
}

/** Up to here single blobs are cheaper than an archive of everything. */
const FEW = 2;
/**
 * So much an archive may unpack to for each file that is wanted of it, at least and at most: reading on takes time, one by
 * one takes requests, of which a workflow has a thousand an hour. Bytes.
 */
const WORTH = 4_000_000;
const LEAST = 300_000_000;
const MOST = 10_000_000_000;
/** Up to here single blobs are what helps where an archive breaks off; for more it is fetched a second time. */
const SOME = 100;
/** One page may have bad luck, three in a row mean that GitHub is down. */
const MOST_FAILURES = 3;

/** The files that could be read, by path. One that can't is missing, and no reason to leave the others. */
export async function readMany(wanted: readonly FileEntry[], ways: Ways): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const take = (contents: ReadonlyMap<string, Uint8Array>, key: 'blob' | 'path'): FileEntry[] =>
    wanted.filter((file) => {
      if (found.has(file.path)) return false;
      const content = contents.get(file[key]);
      // An archive may differ from the blobs: `.gitattributes` exports, substitutes and converts.
      if (content === undefined || blobHash(content, file.blob) !== file.blob) return true;
      found.set(file.path, content);
      return false;
    });

  let missing = take(await ways.local(wanted.map(({ blob }) => blob)), 'blob');
  const most = Math.min(MOST, Math.max(LEAST, WORTH * missing.length));
  if (missing.length > FEW && ways.whole <= most && ways.mayAsk()) {
    const contents = await ways.archive(missing, { most, isOnlyWay: missing.length > SOME });
    if (contents !== null) missing = take(contents, 'path');
  }
  let failures = 0;
  for (const file of missing) {
    if (!ways.mayAsk()) break;
    try {
      const content = await ways.single(file);
      if (content !== 'too-large') found.set(file.path, content);
      failures = 0;
    } catch (error) {
      failures += 1;
      if (failures === MOST_FAILURES || !concernsOnePage(error)) throw error;
    }
  }
  return found;
}

/** As opposed to the network, the limits, and the credentials, which concern all. */
const concernsOnePage = (error: unknown): boolean =>
  error instanceof TrackerError &&
  (error.failure === 'missing' ||
    error.failure === 'invalid' ||
    (error.failure === 'unavailable' && error.status !== null));
