import type { components } from '@octokit/openapi-types';
import type { Emulation } from './emulation.ts';

type Schemas = components['schemas'];

export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  message: string;
}

export interface Entry {
  mode: string;
  type: 'blob' | 'commit';
  sha: string;
  size: number;
}

/** What a commit does to files: the new content, `null` to remove, or an entry of another mode. */
export type FileChanges = Record<string, string | Uint8Array | null | { mode: string; content?: string; sha?: string }>;

export interface CommitOptions {
  message?: string;
  author?: string;
  /** ISO instant; now if left out. */
  date?: string;
}

/** The Git side of the emulation: objects never change, so each is asked for once. */
export class Git {
  readonly #emulation: Emulation;
  readonly #commits = new Map<string, Commit>();
  readonly #trees = new Map<string, Map<string, Entry>>();
  readonly #blobs = new Map<string, Buffer>();

  constructor(emulation: Emulation) {
    this.#emulation = emulation;
  }

  /** Branch, tag or commit to commit; `null`: there is none. */
  async resolve(repository: string, ref: string): Promise<Commit | null> {
    const name = ref.replace(/^refs\//, '');
    if (/^[0-9a-f]{40}$/.test(name)) return this.commit(repository, name);
    const candidates = /^(heads|tags|pull)\//.test(name) ? [name] : [`heads/${name}`, `tags/${name}`];
    for (const candidate of candidates) {
      const answer = await this.#emulation.ask('GET', `/repos/${repository}/git/ref/${encodePath(candidate)}`);
      if (answer.status === 200) return this.commit(repository, (answer.body as Schemas['git-ref']).object.sha);
    }
    return null;
  }

  async commit(repository: string, sha: string): Promise<Commit | null> {
    const key = `${repository} ${sha}`;
    const known = this.#commits.get(key);
    if (known) return known;
    const answer = await this.#emulation.ask('GET', `/repos/${repository}/git/commits/${sha}`);
    if (answer.status !== 200) return null;
    const raw = answer.body as Schemas['git-commit'];
    const commit = { sha, tree: raw.tree.sha, parents: raw.parents.map((parent) => parent.sha), message: raw.message };
    this.#commits.set(key, commit);
    return commit;
  }

  /** Every file below a tree, by path, in Git's order. */
  async files(repository: string, tree: string): Promise<Map<string, Entry>> {
    const key = `${repository} ${tree}`;
    const known = this.#trees.get(key);
    if (known) return known;
    const raw = await this.#emulation.json<Schemas['git-tree']>(
      'GET',
      `/repos/${repository}/git/trees/${tree}?recursive=1`,
    );
    const files = new Map(
      raw.tree
        .filter((entry) => entry.type !== 'tree')
        .map((entry) => [
          entry.path,
          {
            mode: entry.mode,
            type: entry.type === 'commit' ? ('commit' as const) : ('blob' as const),
            sha: entry.sha,
            size: entry.size ?? 0,
          },
        ]),
    );
    this.#trees.set(key, files);
    return files;
  }

  async blob(repository: string, sha: string): Promise<Buffer | null> {
    const key = `${repository} ${sha}`;
    const known = this.#blobs.get(key);
    if (known) return known;
    const answer = await this.#emulation.ask('GET', `/repos/${repository}/git/blobs/${sha}`);
    if (answer.status !== 200) return null;
    const bytes = Buffer.from((answer.body as Schemas['blob']).content, 'base64');
    this.#blobs.set(key, bytes);
    return bytes;
  }

  /** The commit itself and everything before it, newest first. */
  async ancestors(repository: string, sha: string): Promise<Commit[]> {
    const seen = new Map<string, Commit>();
    const queue = [sha];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (seen.has(next)) continue;
      const commit = await this.commit(repository, next);
      if (!commit) continue;
      seen.set(next, commit);
      queue.push(...commit.parents);
    }
    return [...seen.values()];
  }

  /** The newest commit that both have; `null` for unrelated histories. */
  async mergeBase(repository: string, left: string, right: string): Promise<Commit | null> {
    const reachable = new Set((await this.ancestors(repository, left)).map((commit) => commit.sha));
    return (await this.ancestors(repository, right)).find((commit) => reachable.has(commit.sha)) ?? null;
  }

  /** Writes a commit on top of `parents` (its first parent's tree, changed) and moves the ref there. */
  async write(
    repository: string,
    ref: string,
    parents: readonly string[],
    changes: FileChanges,
    { message = 'Change files', author = 'alice', date = new Date().toISOString() }: CommitOptions = {},
  ): Promise<string> {
    const first = parents[0] === undefined ? null : await this.commit(repository, parents[0]);
    const entries = await Promise.all(
      Object.entries(changes).map(([path, change]) => this.#treeEntry(repository, path, change)),
    );
    const tree = first && entries.length === 0 ? first.tree : await this.#writeTree(repository, first, entries);
    const person = { name: author, email: `${author}@example.org`, date };
    const { sha } = await this.#emulation.json<Schemas['git-commit']>('POST', `/repos/${repository}/git/commits`, {
      body: { message, tree, parents, author: person, committer: person },
    });
    await this.moveRef(repository, ref, sha);
    return sha;
  }

  /** Makes the ref, or moves it even where that is no fast-forward. */
  async moveRef(repository: string, ref: string, sha: string): Promise<void> {
    const body = { sha, force: true };
    const moved = await this.#emulation.ask('PATCH', `/repos/${repository}/git/refs/${encodePath(ref)}`, { body });
    if (moved.status === 404) {
      await this.#emulation.json('POST', `/repos/${repository}/git/refs`, { body: { ref: `refs/${ref}`, sha } });
    } else if (moved.status !== 200) {
      throw new Error(`The emulation did not move ${ref} of ${repository}: ${JSON.stringify(moved.body)}`);
    }
  }

  async #writeTree(repository: string, base: Commit | null, tree: unknown[]): Promise<string> {
    const body = base ? { base_tree: base.tree, tree } : { tree };
    const written = await this.#emulation.json<Schemas['git-tree']>('POST', `/repos/${repository}/git/trees`, { body });
    return written.sha;
  }

  async #treeEntry(repository: string, path: string, change: FileChanges[string]): Promise<unknown> {
    if (change === null) return { path, mode: '100644', type: 'blob', sha: null };
    if (typeof change === 'string') return { path, mode: '100644', type: 'blob', content: change };
    if (change instanceof Uint8Array) {
      const body = { content: Buffer.from(change).toString('base64'), encoding: 'base64' };
      const { sha } = await this.#emulation.json<Schemas['short-blob']>('POST', `/repos/${repository}/git/blobs`, {
        body,
      });
      return { path, mode: '100644', type: 'blob', sha };
    }
    return { path, type: change.mode === '160000' ? 'commit' : 'blob', ...change };
  }
}

/** Each part percent-encoded, the slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
