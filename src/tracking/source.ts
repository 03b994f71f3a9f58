/**
 * The port through which minutes are read, implemented by the GitHub room and the local room. Change here when a run has
 * to ask a repository something further.
 */

/** Which repository a task comes from: part of every passport, so that two repositories can't mix their tasks. */
export interface SourceIdentity {
  /** `github.com`, or the host of a GitHub Enterprise Server. */
  host: string;
  /** `owner/repo`. */
  repository: string;
  /** GitHub's numeric id, which survives renames; `null` offline. */
  repositoryId: number | null;
}

/** Inclusive, 1-based. */
export interface LineRange {
  from: number;
  to: number;
}

/** One file that a push or a pull request changed, as it stands at the head. */
export interface FileChange {
  path: string;
  /** The former path of a renamed file. */
  previousPath: string | null;
  status: 'added' | 'modified' | 'renamed' | 'removed';
  /** Blob at the head; `null` for a removed file. */
  blob: string | null;
  /** Lines that the change added or altered at the head; `null`: not told (treat the whole file as changed). */
  lines: LineRange[] | null;
  /** Lines of the head that a review comment may stand on: those inside the diff's hunks; `null`: not told. */
  hunks: LineRange[] | null;
}

export interface Changes {
  /** Commit that all `blob`s belong to. */
  head: string;
  files: FileChange[];
  /** False where GitHub cut the list (300 files of a comparison, 3,000 of a pull request): then read the tree. */
  complete: boolean;
  /** What was pushed, oldest first; empty for pull requests. */
  commits: { sha: string; parents: string[]; subject: string }[];
}

/** A file of the tree. */
export interface FileEntry {
  path: string;
  blob: string;
  /** Bytes. */
  size: number;
}

/** A path, and the blob that shall lie there. */
export type FileAt = Pick<FileEntry, 'path' | 'blob'>;

/**
 * `'no-file'`: a symbolic link, whose text is its target, or a submodule. `isKnown`: that it is a file was told with its
 * bytes; where it was not, the bytes cost no request, and the tree tells.
 */
export type ReadFile = { bytes: Uint8Array; isKnown: boolean } | 'too-large' | 'no-file';

export interface MinutesSource {
  readonly identity: SourceIdentity;
  /** Head commit of the default branch, now. */
  head(): Promise<string>;
  /** What lies between `before` and the default branch's current head. */
  changesSince(before: string): Promise<Changes>;
  /** What a pull request changes. */
  changesOfPullRequest(number: number, head: string): Promise<Changes>;
  /** All files of the tree at a commit; symlinks and submodules left out. Throws if GitHub truncates the listing. */
  files(commit: string): Promise<FileEntry[]>;
  /** A file that was changed, as it stands at a commit; at most `limit` bytes, else `'too-large'`. */
  readChanged(file: FileAt, commit: string, limit: number): Promise<ReadFile>;
  /** Whether it is a file at that commit, and no symbolic link or submodule: one request, where the tree can't be listed. */
  isFile(file: FileAt, commit: string): Promise<boolean>;
  /**
   * Many files in as few requests as possible (tarball, or git in the workspace). Keyed by path; missing: too large, or not
   * to be had because `mayAsk`, which is called before each request, said no.
   */
  readAll(
    commit: string,
    files: readonly FileEntry[],
    limit: number,
    mayAsk?: () => boolean,
  ): Promise<Map<string, Uint8Array>>;
  /** ISO day of the newest commit up to this one that changed a file; `null` if there is none. */
  changedOn(path: string, commit: string): Promise<string | null>;
  /** A file of the default branch as text; `null` if there is none. Used for the config. */
  readText(path: string): Promise<string | null>;
}
