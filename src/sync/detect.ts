/**
 * Which files a run reads, and what it may create issues for. Change here when an event reads too much or too little.
 */
import { pathDate } from '../minutes/blocks/dates.ts';
import { mayBeMinutes } from '../minutes/select.ts';
import type { Changes, FileChange, LineRange, MinutesSource } from '../tracking/source.ts';
import type { Trigger } from './trigger.ts';

/** Which files a run reads, at which commit, and what it may create issues for. */
export interface Detected {
  head: string;
  files: { path: string; blob: string; size: number | null }[];
  scope:
    | { kind: 'push'; lines: ReadonlyMap<string, readonly LineRange[] | null> }
    /** The whole repository: `files` is all that there is. */
    | { kind: 'resync' };
  renamed: ReadonlyMap<string, string>;
  removed: readonly string[];
  /** All paths of the repository, minutes or not; `null` for a push or a pull request, which knows only what changed. */
  tree: ReadonlySet<string> | null;
  /** What a push or a pull request changed; `null` for a resync. */
  changes: Changes | null;
  /** `isFailure`: it should have been read, and the next run may. */
  skipped: { path: string; reason: string; isFailure?: boolean }[];
}

/** A preview reads at most so many minutes files, those that it changes and others of their series together. */
export const PREVIEW_FILES = 50;
const NO_COMMIT = /^0*$/;

/** Looks up which minutes the trigger is about. `patterns` are the config's `minutes:`. */
export async function detect(
  trigger: Exclude<Trigger, { kind: 'pull-request-of' }>,
  source: MinutesSource,
  patterns: readonly string[] | null,
): Promise<Detected> {
  switch (trigger.kind) {
    case 'pull-request':
      return fromChanges(await source.changesOfPullRequest(trigger.number, trigger.head), patterns, PREVIEW_FILES);
    case 'push': {
      // a first push has nothing to compare with; a force push or a huge one can't be compared whole
      const changes = NO_COMMIT.test(trigger.before) ? null : await source.changesSince(trigger.before);
      return changes?.complete ? fromChanges(changes, patterns, Infinity) : everything(source, patterns);
    }
    case 'resync':
      return everything(source, patterns);
  }
}

/** By the day in the path. */
export const newestFirst = (a: { path: string }, b: { path: string }): number =>
  (pathDate(b.path) ?? '').localeCompare(pathDate(a.path) ?? '');

function fromChanges(changes: Changes, patterns: readonly string[] | null, most: number): Detected {
  const isCandidate = (path: string): boolean => mayBeMinutes(path, patterns) !== 'no';
  // the newest first: what a preview leaves out is what matters least
  const present = changes.files.filter((file) => file.blob !== null && isCandidate(file.path)).sort(newestFirst);
  const renamed = new Map<string, string>();
  for (const file of present) if (file.previousPath !== null) renamed.set(file.previousPath, file.path);
  const skipped = present.slice(most).map((file) => ({
    path: file.path,
    reason: `a preview reads at most ${most} minutes files; this one is read when it is merged`,
  }));
  if (!changes.complete)
    skipped.push({
      path: '',
      reason: 'GitHub lists only the first 3,000 files of a pull request; the rest is not previewed',
    });
  const read = present.slice(0, most);
  return {
    head: changes.head,
    files: read.flatMap(entryOf),
    scope: { kind: 'push', lines: new Map(read.map((file) => [file.path, file.lines])) },
    renamed,
    removed: changes.files.flatMap((file) => formerPath(file, isCandidate)),
    tree: null,
    changes,
    skipped,
  };
}

/** A minutes file that is no more: deleted, or renamed to something that is not minutes. */
function formerPath(file: FileChange, isCandidate: (path: string) => boolean): string[] {
  const path = file.status === 'removed' ? file.path : isCandidate(file.path) ? null : file.previousPath;
  return path !== null && isCandidate(path) ? [path] : [];
}

const entryOf = (file: FileChange): Detected['files'] =>
  file.blob === null ? [] : [{ path: file.path, blob: file.blob, size: null }];

async function everything(source: MinutesSource, patterns: readonly string[] | null): Promise<Detected> {
  const head = await source.head();
  const files = await source.files(head);
  return {
    head,
    files: files.filter((file) => mayBeMinutes(file.path, patterns) !== 'no'),
    scope: { kind: 'resync' },
    renamed: new Map(),
    removed: [],
    tree: new Set(files.map(({ path }) => path)),
    changes: null,
    skipped: [],
  };
}
