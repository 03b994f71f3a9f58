import type { Octokit } from '@octokit/core';
import type { components } from '@octokit/openapi-types';
import type {
  Changes,
  FileAt,
  FileChange,
  FileEntry,
  MinutesSource,
  ReadFile,
  SourceIdentity,
} from '../tracking/source.ts';
import { TrackerError } from '../tracking/tracker.ts';
import { blobHash } from './blob-hash.ts';
import { attempt, unlessMissing } from './attempt.ts';
import { Contents } from './contents.ts';
import type { Attempt } from './errors.ts';
import { toFileChange, type DiffEntry } from './file-change.ts';
import { contentOfNewFile } from './hunks.ts';
import { everyPage } from './pages.ts';
import { placeOf, type Place } from './place.ts';

export interface RepositoryOptions {
  identity: SourceIdentity;
  defaultBranch: string;
  /** Blobs that are at hand without a request, by SHA: those of a checkout in the runner's workspace. */
  localBlobs?: (shas: readonly string[]) => Promise<Map<string, Uint8Array>>;
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const FILES_OF_A_COMPARISON = 300;
/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const FILES_OF_A_PULL_REQUEST = 3000;
const PER_PAGE = 100;
const NO_COMMIT = /^0+$/;

interface Tree {
  files: FileEntry[];
  /** Of all of them together. */
  bytes: number;
}
type Comparison = components['schemas']['commit-comparison'];

/** A repository's minutes, read through GitHub's API as data: nothing is checked out. */
export class Repository implements MinutesSource {
  readonly identity: SourceIdentity;
  readonly #client: Octokit;
  readonly #options: RepositoryOptions;
  readonly #place: Place;
  readonly #contents: Contents;
  /** The patches of new files, by blob: most hold the whole file. */
  readonly #patches = new Map<string, string>();
  /** By commit. */
  readonly #trees = new Map<string, Tree>();
  /** The files of pull requests, by number: who asks first whether there is anything to read must not cost a request. */
  readonly #listed = new Map<number, DiffEntry[]>();

  constructor(client: Octokit, options: RepositoryOptions) {
    this.#client = client;
    this.#options = options;
    this.#place = placeOf(options.identity.repository);
    this.#contents = new Contents(client, options.identity.repository);
    this.identity = options.identity;
  }

  async head(): Promise<string> {
    const response = await attempt(this.#reading(`find the head of ${this.#options.defaultBranch}`), () =>
      this.#client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
        ...this.#place,
        ref: `heads/${this.#options.defaultBranch}`,
      }),
    );
    return response.data.object.sha;
  }

  async changesSince(before: string): Promise<Changes> {
    const compared = NO_COMMIT.test(before) ? null : await this.#compare(before);
    // A new branch, or history rewritten so that `before` is gone: nothing to compare with.
    if (compared === null) return { head: await this.head(), files: [], complete: false, commits: [] };
    const { commits, files = [] } = compared;
    const parents = new Set(commits.flatMap((commit) => commit.parents.map(({ sha }) => sha)));
    const tip = commits.findLast(({ sha }) => !parents.has(sha)) ?? compared.merge_base_commit;
    // GitHub lists 250 commits; what it leaves out may be the newest ones.
    const whole = compared.total_commits <= commits.length;
    return {
      head: whole ? tip.sha : await this.head(),
      files: this.#changed(files),
      complete: whole && files.length < FILES_OF_A_COMPARISON,
      commits: commits.map(({ sha, parents: of, commit }) => ({
        sha,
        parents: of.map((parent) => parent.sha),
        subject: commit.message.split('\n', 1)[0] ?? '',
      })),
    };
  }

  async changesOfPullRequest(number: number, head: string): Promise<Changes> {
    const files = this.#listed.get(number) ?? (await this.#filesOfPullRequest(number));
    this.#listed.set(number, files);
    return { head, files: this.#changed(files), complete: files.length < FILES_OF_A_PULL_REQUEST, commits: [] };
  }

  async changedOn(path: string, commit: string): Promise<string | null> {
    const { data } = await attempt(this.#reading(`find the last change of ${path}`), () =>
      this.#client.request('GET /repos/{owner}/{repo}/commits', { ...this.#place, path, sha: commit, per_page: 1 }),
    );
    return data[0]?.commit.committer?.date?.slice(0, 10) ?? null;
  }

  /** Asked for once per commit: it does not change. */
  async files(commit: string): Promise<FileEntry[]> {
    const tree = this.#trees.get(commit) ?? (await this.#tree(commit));
    this.#trees.set(commit, tree);
    return tree.files;
  }

  async #tree(commit: string): Promise<Tree> {
    const what = `list the files at ${commit.slice(0, 7)}`;
    const { data } = await attempt(this.#reading(what), () =>
      this.#client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...this.#place,
        tree_sha: commit,
        recursive: '1',
      }),
    );
    if (data.truncated) {
      throw new TrackerError(
        'unavailable',
        `Could not ${what} of ${this.identity.repository}: GitHub cuts the listing of so large a tree, and minutes may be missing from it.`,
      );
    }
    const files = data.tree.flatMap(({ path, sha, size, type, mode }) =>
      // 120000 is a symlink; a submodule is of type commit.
      type === 'blob' && mode !== '120000' ? [{ path, blob: sha, size: size ?? 0 }] : [],
    );
    return { files, bytes: files.reduce((sum, { size }) => sum + size, 0) };
  }

  async read(blob: string, limit: number): Promise<Uint8Array | 'too-large'> {
    const known = this.#contentInPatch(blob);
    if (known) return known.byteLength > limit ? 'too-large' : known;
    return this.#contents.ofBlob(blob, limit);
  }

  /**
   * By path and commit, for that tells what lies there: the text of a symbolic link is in a blob like any other. What came
   * with the comparison is not asked for again, and may be a link.
   */
  async readChanged(file: FileAt, commit: string, limit: number): Promise<ReadFile> {
    const patched = this.#contentInPatch(file.blob);
    if (patched) return patched.byteLength > limit ? 'too-large' : { bytes: patched, isKnown: false };
    const found = await this.#contents.at(file, commit);
    if (found === 'no-file') return found;
    const bytes = found?.bytes ?? (await this.read(file.blob, limit));
    return bytes === 'too-large' || bytes.byteLength > limit ? 'too-large' : { bytes, isKnown: found !== null };
  }

  async isFile(file: FileAt, commit: string): Promise<boolean> {
    return (await this.#contents.at(file, commit)) !== 'no-file';
  }

  async readAll(
    commit: string,
    files: readonly FileEntry[],
    limit: number,
    mayAsk = (): boolean => true,
  ): Promise<Map<string, Uint8Array>> {
    const wanted = files.filter(({ size }) => size <= limit);
    if (wanted.length === 0) return new Map();
    // most runs read no more than what has changed
    const { readMany } = await import('./many-files.ts');
    return readMany(wanted, {
      local: async (shas) => (await this.#options.localBlobs?.(shas)) ?? new Map<string, Uint8Array>(),
      archive: async (missing, options) => {
        // most runs need no archive, nor what unpacks it
        const { filesOfArchive } = await import('./archive.ts');
        return filesOfArchive(this.#client, this.identity.repository, commit, missing, options);
      },
      single: ({ blob }) => this.read(blob, limit),
      whole: this.#trees.get(commit)?.bytes ?? 0,
      mayAsk,
    });
  }

  readText(path: string): Promise<string | null> {
    return this.#contents.asText(path);
  }

  async #filesOfPullRequest(number: number): Promise<DiffEntry[]> {
    const tried = this.#reading(`list the files of pull request #${number}`, 'pull-requests: read');
    return attempt(tried, () =>
      everyPage(this.#client, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        ...this.#place,
        per_page: PER_PAGE,
        pull_number: number,
      }),
    );
  }

  #changed(files: readonly DiffEntry[]): FileChange[] {
    for (const { status, sha, patch } of files)
      if (status === 'added' && patch !== undefined && sha !== null) this.#patches.set(sha, patch);
    return files.flatMap(toFileChange);
  }

  /** New minutes stand in their patch whole, most of the time: then nobody needs to ask for them again. */
  #contentInPatch(blob: string): Uint8Array | null {
    const patch = this.#patches.get(blob);
    const content = patch === undefined ? null : contentOfNewFile(patch);
    const bytes = content === null ? null : new TextEncoder().encode(content);
    return bytes && blobHash(bytes, blob) === blob ? bytes : null;
  }

  /** `null`: GitHub knows no such commit, or none that the two have in common. */
  async #compare(before: string): Promise<Comparison | null> {
    const basehead = `${before}...${this.#options.defaultBranch}`;
    const response = await unlessMissing(() =>
      attempt(this.#reading(`compare ${basehead}`), () =>
        this.#client.request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...this.#place, basehead }),
      ),
    );
    return response?.data ?? null;
  }

  #reading(what: string, permission = 'contents: read'): Attempt {
    return { what: `${what} of ${this.identity.repository}`, effect: 'read', permission };
  }
}
