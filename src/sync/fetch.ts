/**
 * Fetches pages within what a run may read, and tells files from symbolic links. Change here when a page should be fetched
 * in another way, or a run may read more or less.
 */
import type { Detected } from './detect.ts';
import { MAX_BYTES } from '../minutes/page/decode.ts';
import type { FileEntry, MinutesSource } from '../tracking/source.ts';
import { TrackerError } from '../tracking/tracker.ts';

export type Skipped = Detected['skipped'];
export type Contents = ReadonlyMap<string, Uint8Array>;

/** Bytes of one page of a pull request. */
const PREVIEW_LIMIT = 1_000_000;
/**
 * Bytes of all pages that a preview reads, others of their series included: some 15 s of processor time at the worst. Fifty
 * pages of people have a tenth of it.
 */
const PREVIEW_TOTAL = 2_000_000;

/** What a whole run may read. Each page that is fetched takes from it. */
export interface ReadingBudget {
  /** Bytes of one page. */
  readonly largest: number;
  /** Bytes of all pages together. */
  readonly total: number;
  /** Bytes that are left of the total. */
  left: number;
}

/** A pull request's pages are anybody's, those of the default branch were merged by somebody with the right to. */
export const readingBudget = (preview: boolean): ReadingBudget =>
  preview
    ? { largest: PREVIEW_LIMIT, total: PREVIEW_TOTAL, left: PREVIEW_TOTAL }
    : { largest: MAX_BYTES, total: Infinity, left: Infinity };

/** The first of some files that together fit into what is left, which is less by them then. */
export function within<F extends { size: number }>(budget: ReadingBudget, files: readonly F[]): F[] {
  return files.filter(({ size }) => (budget.left -= size) >= 0);
}

interface Fetched {
  contents: Contents;
  /** Pages of which nobody told that they are files. */
  doubtful: Detected['files'];
  skipped: Skipped;
  /** Requests that the pages have cost, one each. */
  asked: number;
}

const tooLarge = (path: string, limit: number): Skipped[number] => ({
  path,
  reason: `larger than ${limit / 1_000_000} MB`,
});

const tooMuch = (path: string, total: number): Skipped[number] => ({
  path,
  reason: `a preview reads at most ${total / 1_000_000} MB of minutes files; this one is read when it is merged`,
});

export const noFile = (path: string): Skipped[number] => ({
  path,
  reason: 'a symbolic link or a submodule, and not a file',
});

/** Every page of a resync, of which the tree has told that they are files. */
export async function fetchAll(
  source: MinutesSource,
  { head, files }: Detected,
  { largest }: ReadingBudget,
): Promise<Fetched> {
  const entries: FileEntry[] = files.map((file) => ({ ...file, size: file.size ?? 0 }));
  const contents = await source.readAll(head, entries, largest);
  const skipped = entries
    .filter(({ path }) => !contents.has(path))
    .map(({ path, size }) =>
      size > largest ? tooLarge(path, largest) : { path, reason: 'GitHub did not give it out', isFailure: true },
    );
  return { contents, doubtful: [], skipped, asked: 0 };
}

/** What was changed, page by page. One that can't be read is no reason to leave the others. */
export async function fetchEach(
  source: MinutesSource,
  { head, files }: Detected,
  budget: ReadingBudget,
): Promise<Fetched> {
  const contents = new Map<string, Uint8Array>();
  const doubtful: Detected['files'] = [];
  const skipped: Skipped = [];
  let asked = 0;
  for (const file of files) {
    const { path } = file;
    if (budget.left < 0) {
      skipped.push(tooMuch(path, budget.total));
      continue;
    }
    asked += 1;
    try {
      const read = await source.readChanged(file, head, budget.largest);
      if (read === 'no-file') skipped.push(noFile(path));
      else if (read === 'too-large') skipped.push(tooLarge(path, budget.largest));
      else if ((budget.left -= read.bytes.byteLength) < 0) skipped.push(tooMuch(path, budget.total));
      else {
        contents.set(path, read.bytes);
        if (read.isKnown) continue;
        asked -= 1;
        doubtful.push(file);
      }
    } catch (error) {
      skipped.push(unreadable(path, error));
    }
  }
  return { contents, doubtful, skipped, asked };
}

/** @throws what concerns all pages: the network, the limits, the credentials */
function unreadable(path: string, error: unknown): Skipped[number] {
  if (!(error instanceof TrackerError)) throw error;
  const { failure, status, message } = error;
  if (failure === 'missing') return { path, reason: 'no file (a submodule, or gone meanwhile)' };
  if (failure === 'invalid' || (failure === 'unavailable' && status !== null))
    return { path, reason: message, isFailure: true };
  throw error;
}

/**
 * Which of these pages are none: what was pushed is listed without its kind, and the text of a symbolic link is its target.
 * The tree tells, in one request for all of them.
 */
export async function linksAmong(
  source: MinutesSource,
  head: string,
  pages: Detected['files'],
): Promise<ReadonlySet<string>> {
  if (pages.length === 0) return new Set();
  const files = await source.files(head).catch((error: unknown) => {
    if (error instanceof TrackerError && error.failure === 'unavailable') return null;
    throw error;
  });
  const links = new Set<string>();
  const known = files && new Map(files.map(({ path, blob }) => [path, blob]));
  for (const { path, blob } of pages) {
    // a tree that is too large to be listed says nothing: then each page is asked about
    const isFile = known ? known.get(path) === blob : await source.isFile({ path, blob }, head);
    if (!isFile) links.add(path);
  }
  return links;
}
