/**
 * Fetches the archive of a whole repository and takes out of it what is wanted. Change here when it takes too long, or when
 * one that breaks off should be fetched again.
 */
import type { Octokit } from '@octokit/core';
import type { FileEntry } from '../tracking/source.ts';
import { TrackerError } from '../tracking/tracker.ts';
import { streamed } from './answers.ts';
import { attempt, unlessMissing } from './attempt.ts';
import { ONCE } from './client.ts';
import { placeOf } from './place.ts';
import { readTarball } from './tarball.ts';

export interface ArchiveOptions {
  /** It is left when it unpacks to more. Bytes. */
  most: number;
  /** For so many files that they can't be had one by one: then it is fetched a second time if it breaks off. */
  isOnlyWay: boolean;
}

/** All tries together. Milliseconds: a repository may be large. */
const PATIENCE = { onlyWay: 600_000, else: 120_000 };

/** Those of the files that the archive has; `null`: there is none, or it broke off, and there is another way. */
export async function filesOfArchive(
  client: Octokit,
  repository: string,
  commit: string,
  files: readonly FileEntry[],
  { most, isOnlyWay }: ArchiveOptions,
): Promise<Map<string, Uint8Array> | null> {
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  let contents = new Map<string, Uint8Array>();
  const request = {
    ...streamed(async (body) => {
      contents = await readTarball(body, sizes, most);
    }),
    // GitHub answers with the address of the archive, on another host.
    redirect: 'follow' as const,
    signal: AbortSignal.timeout(isOnlyWay ? PATIENCE.onlyWay : PATIENCE.else),
    ...(isOnlyWay ? { retries: 1 } : ONCE),
  };
  const what = `download the files at ${commit.slice(0, 7)} of ${repository}`;
  try {
    const answer = await unlessMissing(() =>
      attempt({ what, effect: 'read', permission: 'contents: read' }, () =>
        client.request('GET /repos/{owner}/{repo}/tarball/{ref}', { ...placeOf(repository), ref: commit, request }),
      ),
    );
    return answer === null ? null : contents;
  } catch (error) {
    const mayPass = error instanceof TrackerError && ['unavailable', 'rate-limit'].includes(error.failure);
    if (isOnlyWay || !mayPass) throw error;
    return null;
  }
}
