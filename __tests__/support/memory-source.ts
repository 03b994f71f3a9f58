import { blobHash } from '../../src/github/blob-hash.ts';
import type {
  Changes,
  FileAt,
  FileChange,
  FileEntry,
  LineRange,
  MinutesSource,
  ReadFile,
} from '../../src/tracking/source.ts';

/** Path → text. */
type Tree = ReadonlyMap<string, string>;

/** A file's new text; `null`: it is deleted. A file that is deleted and added in one commit was moved, as Git sees it. */
export type Commit = Readonly<Record<string, string | null>>;

const encoder = new TextEncoder();

/** A repository of minutes in memory: a history of commits, the newest of which is the default branch's head. */
export class MemorySource implements MinutesSource {
  readonly identity = { host: 'github.com', repository: 'harbour/minutes', repositoryId: 7 };
  /** Everything that was asked. */
  readonly calls: string[] = [];
  /** Days of the last changes, by path. */
  readonly changedDays = new Map<string, string>();
  headSha = shaOf(0);
  readonly #trees = new Map<string, Tree>([[this.headSha, new Map()]]);
  readonly #blobs = new Map<string, Uint8Array>();
  /** New pages come with the comparison, which does not tell a file from a link. */
  readonly #untold = new Set<string>();

  /** Merges a commit into the default branch; answers its SHA. */
  commit(change: Commit): string {
    this.headSha = this.propose(change);
    return this.headSha;
  }

  /** A commit on top of the default branch's head, for a pull request; answers its SHA. */
  propose(change: Commit): string {
    const sha = shaOf(this.#trees.size);
    this.#trees.set(sha, this.#changed(change));
    return sha;
  }

  head(): Promise<string> {
    return this.#answer('head', () => this.headSha);
  }

  changesSince(before: string): Promise<Changes> {
    return this.#answer('changesSince', () => ({
      head: this.headSha,
      files: this.#changesBetween(this.#treeAt(before), this.#treeAt(this.headSha)),
      complete: true,
      commits: [],
    }));
  }

  changesOfPullRequest(_number: number, head: string): Promise<Changes> {
    return this.#answer('changesOfPullRequest', () => ({
      head,
      files: this.#changesBetween(this.#treeAt(this.headSha), this.#treeAt(head)),
      complete: true,
      commits: [],
    }));
  }

  files(commit: string): Promise<FileEntry[]> {
    return this.#answer('files', () =>
      [...this.#treeAt(commit)].map(([path, text]) => ({
        path,
        blob: this.#store(text),
        size: encoder.encode(text).length,
      })),
    );
  }

  isFile(): Promise<boolean> {
    return this.#answer('isFile', () => true);
  }

  readChanged({ blob }: FileAt, _commit: string, limit: number): Promise<ReadFile> {
    return this.#answer('readChanged', () => {
      const bytes = this.#blobs.get(blob);
      if (!bytes) throw new Error(`there is no blob ${blob}`);
      return bytes.length > limit ? 'too-large' : { bytes, isKnown: !this.#untold.has(blob) };
    });
  }

  readAll(commit: string, files: readonly FileEntry[], limit: number): Promise<Map<string, Uint8Array>> {
    return this.#answer('readAll', () => {
      const tree = this.#treeAt(commit);
      return new Map(
        files
          .map(({ path }) => [path, encoder.encode(tree.get(path))] as const)
          .filter(([, bytes]) => bytes.length <= limit),
      );
    });
  }

  changedOn(path: string): Promise<string | null> {
    return this.#answer('changedOn', () => this.changedDays.get(path) ?? null);
  }

  readText(path: string): Promise<string | null> {
    return this.#answer('readText', () => this.#treeAt(this.headSha).get(path) ?? null);
  }

  #changed(change: Commit): Tree {
    const tree = new Map(this.#treeAt(this.headSha));
    for (const [path, text] of Object.entries(change)) {
      if (text === null) tree.delete(path);
      else tree.set(path, text);
    }
    return tree;
  }

  #treeAt(commit: string): Tree {
    const tree = this.#trees.get(commit);
    if (!tree) throw new Error(`there is no commit ${commit}`);
    return tree;
  }

  #store(text: string): string {
    const bytes = encoder.encode(text);
    const blob = blobHash(bytes, this.headSha);
    this.#blobs.set(blob, bytes);
    return blob;
  }

  #changesBetween(before: Tree, after: Tree): FileChange[] {
    const gone = new Map([...before].filter(([path]) => !after.has(path)));
    const changes: FileChange[] = [];
    for (const [path, text] of after) {
      const old = before.get(path);
      if (old === text) continue;
      const from = old === undefined ? movedFrom(text, gone) : null;
      if (from !== null) gone.delete(from);
      const blob = this.#store(text);
      if (old === undefined && from === null) this.#untold.add(blob);
      const { added, inside } = addedLines(old ?? before.get(from ?? '') ?? '', text);
      changes.push({
        path,
        previousPath: from,
        status: old !== undefined ? 'modified' : from === null ? 'added' : 'renamed',
        blob,
        lines: added,
        hunks: inside,
      });
    }
    for (const path of gone.keys())
      changes.push({ path, previousPath: null, status: 'removed', blob: null, lines: [], hunks: [] });
    return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Answers and failures come as promises, as from a network. */
  async #answer<T>(call: string, work: () => T): Promise<T> {
    this.calls.push(call);
    await Promise.resolve();
    return work();
  }
}

const shaOf = (index: number): string => index.toString(16).padStart(40, '0');

/** The deleted file that a new one is: at least half of its lines, as Git has it. */
function movedFrom(text: string, gone: Tree): string | null {
  const lines = new Set(text.split('\n'));
  const likeness = ([, old]: readonly [string, string]): number => {
    const known = new Set(old.split('\n'));
    return [...known].filter((line) => lines.has(line)).length / Math.max(known.size, lines.size);
  };
  const [best] = [...gone].sort((a, b) => likeness(b) - likeness(a));
  return best && likeness(best) >= 0.5 ? best[0] : null;
}

/** Lines of `after` that the longest common subsequence leaves over, and those up to three lines around. */
function addedLines(before: string, after: string): { added: LineRange[]; inside: LineRange[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const common = old.map(() => new Int32Array(now.length + 1));
  common.push(new Int32Array(now.length + 1));
  const at = (row: number, column: number): number => common[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = now.length - 1; column >= 0; column--) {
      const line = common[row];
      if (line)
        line[column] =
          old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  const added: number[] = [];
  for (let row = 0, column = 0; column < now.length;) {
    if (row < old.length && old[row] === now[column]) {
      row++;
      column++;
    } else if (row < old.length && at(row + 1, column) >= at(row, column + 1)) row++;
    else added.push(++column);
  }
  const near = [...now.keys()]
    .map((index) => index + 1)
    .filter((line) => added.some((one) => Math.abs(one - line) <= 3));
  return { added: rangesOf(added), inside: rangesOf(near) };
}

function rangesOf(lines: readonly number[]): LineRange[] {
  const ranges: LineRange[] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last?.to === line - 1) last.to = line;
    else ranges.push({ from: line, to: line });
  }
  return ranges;
}
