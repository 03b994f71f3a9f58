import { describe, expect, it } from '@jest/globals';
import { configSchema } from '../src/config/schema.ts';
import { publish, type Desk, type Thread } from '../src/action/publish.ts';
import type { SyncResult } from '../src/sync.ts';
import { previewRun, syncRun } from './support/sample-runs.ts';

const merged = 'Merge pull request #7 from alice/minutes';
const aResult = (change: Partial<SyncResult> = {}): SyncResult => ({
  ...syncRun,
  changes: { head: syncRun.commit, files: [], complete: true, commits: [{ sha: 'a1', parents: [], subject: merged }] },
  ...change,
});

/** What a run told its desk, in order. */
async function told(
  run: SyncResult,
  refresh: Thread['refresh'] = () => Promise.resolve('updated'),
  isOpen = true,
  outputs = new Map<string, string | number>(),
): Promise<string[]> {
  const said: string[] = [];
  const desk: Desk = {
    thread: (number) => ({
      refresh: (...args) => {
        said.push(`refresh #${number}`);
        return refresh(...args);
      },
      isOpenAt: () => Promise.resolve(isOpen),
      upsert: () => {
        said.push(`upsert #${number}`);
        return Promise.resolve('updated');
      },
      review: () => Promise.resolve({ posted: 0, skipped: 0 }),
    }),
    pullRequestsOf: (commit) => {
      return Promise.resolve(commit === 'rebased' ? [9] : []);
    },
    setOutput: (name, value) => {
      outputs.set(name, value);
    },
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
    const commits = Array.from({ length: 101 }, (_, n) => ({
      sha: `a${n}`,
      parents: [],
      subject: `Minutes (#${n + 1})`,
    }));
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

  it('goes onto the pull request that was merged by rebase, whose commits name none', async () => {
    const commits = [
      { sha: 'a1', parents: [], subject: 'Minutes of January' },
      { sha: 'rebased', parents: ['a1'], subject: 'Mend a typo' },
    ];
    const said = await told(aResult({ changes: { head: syncRun.commit, files: [], complete: true, commits } }));
    expect(said).toContain('refresh #9');
  });

  it('of an old run that is started again leaves what was said alone', async () => {
    const preview: SyncResult = { ...previewRun, changes: { head: 'a1', files: [], complete: true, commits: [] } };
    expect(await told(preview)).toContain('upsert #34');
    const old = await told(preview, undefined, false);
    expect(old.filter((words) => /^(?:upsert|refresh)/u.test(words))).toEqual([]);
    expect(old).toContainEqual(expect.stringMatching(/^notice: Pull request 34 is no longer open at /u));
  });

  it('counts as unchanged only tasks that have an issue, and what is open only where it looked', async () => {
    const outputs = new Map<string, string | number>();
    const operations = syncRun.plan.operations.slice(0, 1).flatMap((row) => [
      { ...row, operation: 'none' as const, number: 3 },
      { ...row, operation: 'none' as const, number: null },
    ]);
    await told(aResult({ plan: { ...syncRun.plan, operations } }), undefined, true, outputs);
    expect(outputs.get('unchanged')).toBe(1);
    expect(outputs.get('pending')).toBe(11);
    const idle = new Map<string, string | number>();
    const said = await told(aResult({ isIdle: true, pending: [], outcomes: [], stopped: null }), undefined, true, idle);
    expect(idle.has('pending')).toBe(false);
    expect(said).toContainEqual(expect.stringMatching(/^info: No minutes were changed: no issue was looked at\./u));
  });
});
