import { describe, expect, it } from '@jest/globals';
import { configSchema } from '../src/config/schema.ts';
import { publish, type Desk, type Thread } from '../src/action/publish.ts';
import type { SyncResult } from '../src/sync.ts';
import { syncRun } from './support/sample-runs.ts';

const merged = 'Merge pull request #7 from alice/minutes';
const aResult = (change: Partial<SyncResult> = {}): SyncResult => ({
  ...syncRun,
  changes: { head: syncRun.commit, files: [], complete: true, commits: [{ sha: 'a1', subject: merged }] },
  ...change,
});

/** What a run told its desk, in order. */
async function told(run: SyncResult, refresh: Thread['refresh'] = () => Promise.resolve('updated')): Promise<string[]> {
  const said: string[] = [];
  const desk: Desk = {
    thread: (number) => ({
      refresh: (...args) => {
        said.push(`refresh #${number}`);
        return refresh(...args);
      },
      upsert: () => Promise.resolve('updated'),
      review: () => Promise.resolve({ posted: 0, skipped: 0 }),
    }),
    setOutput: () => undefined,
    writeFile: (name) => Promise.resolve(name),
    writeSummary: () => Promise.resolve(),
    annotate: () => undefined,
    info: (message) => said.push(`info: ${message}`),
    notice: (message) => said.push(`notice: ${message}`),
    fail: (message) => said.push(`fail: ${message}`),
  };
  await publish(run, configSchema.parse({}), desk).catch((error: unknown) => said.push(String(error)));
  return said;
}

const cap = { limit: 1, wanted: 2 };

describe('the end of a run', () => {
  it('is told once, with what is left, before the pull request, which may fail for itself', async () => {
    const run = aResult({ stopped: '1 of 3 done, the rest next run: no more' });
    const said = await told(run, () => Promise.reject(new Error('GitHub is gone')));
    expect(said).toEqual([
      expect.stringMatching(/^fail: \d+ of \d+ operations are done, .* remain for the next run\./u),
      'refresh #7',
      'Error: GitHub is gone',
    ]);
  });

  it('is red above the cap for a run that would have written, and for no other', async () => {
    const isRed = async (kind: SyncResult['kind']): Promise<boolean> =>
      (await told(aResult({ cap, outcomes: [], kind }))).some((words) => words.startsWith('fail: 2 new issues'));
    expect(await isRed('sync')).toBe(true);
    expect(await isRed('dry-run')).toBe(false);
  });

  it('goes onto the newest ten pull requests that the commits name, and no more', async () => {
    const commits = Array.from({ length: 101 }, (_, n) => ({ sha: `a${n}`, subject: `Minutes (#${n + 1})` }));
    const said = await told(aResult({ changes: { head: syncRun.commit, files: [], complete: true, commits } }));
    expect(said.filter((words) => words.startsWith('refresh'))).toEqual(
      Array.from({ length: 10 }, (_, n) => `refresh #${92 + n}`),
    );
    expect(said.filter((words) => words.startsWith('notice'))).toEqual([
      expect.stringMatching(/name 101 pull requests/u),
    ]);
  });

  it('needs no pull request that may be written to', async () => {
    const done = syncRun.outcomes.filter(({ result }) => result === 'done');
    const said = await told(aResult({ outcomes: done }), () => Promise.resolve('read-only'));
    expect(said).toEqual([
      'refresh #7',
      expect.stringMatching(/^notice: .*`pull-requests: write` is missing/u),
      'info: Created 2 issues, updated 1 and closed 1. 11 action items are open. 1 task needs nothing.',
    ]);
  });
});
