import { readFile } from 'node:fs/promises';
import { defaultConfig } from '../../src/config/default-config.ts';
import { MemoryTracker } from '../../src/local/memory-tracker.ts';
import type { SyncRequest } from '../../src/sync/request.ts';
import { sync, type SyncResult } from '../../src/sync.ts';
import type { Changes, MinutesSource } from '../../src/tracking/source.ts';

const REPOSITORY = 'tidebook/minutes';
const PEOPLE = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank'];
const KNOWN = ['platform/2026-03-04.md', 'docs/2026-03-11.md'];
const NEW = 'platform/2026-03-18.md';

/** What the Action says about `examples/`: the first sync, the pull request with the next meeting, and its merge. */
export interface ExampleRuns {
  first: SyncResult;
  preview: SyncResult;
  merged: SyncResult;
}

export async function exampleRuns(): Promise<ExampleRuns> {
  const pages = new Map<string, Uint8Array>();
  for (const path of [...KNOWN, NEW])
    pages.set(path, await readFile(new URL(`../../examples/minutes/${path}`, import.meta.url)));
  const tracker = new MemoryTracker({
    label: defaultConfig.label,
    author: 'github-actions[bot]',
    repositoryUrl: `https://github.com/${REPOSITORY}`,
    assignable: PEOPLE,
  });
  const run = (trigger: SyncRequest['trigger'], paths: readonly string[], writes: boolean): Promise<SyncResult> =>
    sync(
      {
        trigger,
        config: defaultConfig,
        writes,
        today: '2026-06-01',
        since: '2026-01-01',
        maxNewIssues: 20,
        paths: ['**/*.md'],
        series: [],
        serverUrl: 'https://github.com',
        defaultBranch: 'main',
        runId: null,
      },
      { source: sourceOf(new Map([...pages].filter(([path]) => paths.includes(path)))), tracker },
    );
  const first = await run({ kind: 'resync' }, KNOWN, true);
  const preview = await run(
    { kind: 'pull-request', number: 7, head: HEAD, state: 'open', base: 'main', isSilent: false },
    [NEW],
    false,
  );
  const merged = await run({ kind: 'push', before: 'b'.repeat(40) }, [NEW], true);
  return { first, preview, merged };
}

const HEAD = '5e1309f0c2aa4d1f8b6e7a90d3c4b5a697887766';

/** Minutes in memory: every file is a change of its own. Blobs are named by their paths. */
function sourceOf(pages: ReadonlyMap<string, Uint8Array>): MinutesSource {
  const contents = (path: string): Uint8Array => {
    const bytes = pages.get(path);
    if (bytes === undefined) throw new Error(`There is no file ${path}`);
    return bytes;
  };
  const changes: Changes = {
    head: HEAD,
    complete: true,
    commits: [],
    files: [...pages.keys()].map((path) => ({
      path,
      previousPath: null,
      status: 'added',
      blob: path,
      lines: [{ from: 1, to: 10_000 }],
      hunks: [{ from: 1, to: 10_000 }],
    })),
  };
  return {
    identity: { host: 'github.com', repository: REPOSITORY, repositoryId: 1 },
    head: () => Promise.resolve(HEAD),
    changesSince: () => Promise.resolve(changes),
    changesOfPullRequest: () => Promise.resolve(changes),
    files: () => Promise.resolve([...pages].map(([path, { length }]) => ({ path, blob: path, size: length }))),
    isFile: () => Promise.resolve(true),
    readChanged: ({ blob }) => Promise.resolve({ bytes: contents(blob), isKnown: true }),
    readAll: (_, files) => Promise.resolve(new Map(files.map(({ path }) => [path, contents(path)]))),
    changedOn: () => Promise.resolve(null),
    readText: () => Promise.resolve(null),
  };
}
