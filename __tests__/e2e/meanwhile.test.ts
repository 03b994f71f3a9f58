import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startStandIn } from '../support/stand-in.ts';
import type { Merge, StandIn } from '../support/stand-in.ts';
import { assigneesOf, config, day, expectExit, mergedAndPushed, minutes, run, writes } from './stage.ts';

/** What people do, and what GitHub withholds, while a run is under way. What fails is in faults.test.ts. */

const file = `minutes/${day(2)}.md`;
const next = `minutes/${day(1)}.md`;
const lines = [
  '- AI @alice: compare the two tunnel drivers',
  '- AI @bob: schedule a demo of the importer',
  '- AI @carol: write the release notes',
];
const titles = ['Compare the two tunnel drivers', 'Schedule a demo of the importer', 'Write the release notes'];

let github: StandIn;
let merge: Merge;

beforeAll(async () => {
  github = await startStandIn();
});

afterAll(() => github.close());

beforeEach(async () => {
  github.reset();
  await github.commit({ '.github/minutes.yml': config });
  const { number } = await github.openPullRequest({ files: { [file]: minutes(day(2), ...lines) } });
  merge = await github.merge(number);
});

it('a listing of files that GitHub cuts stops a resync before the first write', async () => {
  github.truncateTrees();
  const result = await run(github, 'workflow_dispatch');
  expectExit(result, 1);
  expect(writes(result)).toEqual([]);
  expect(result.stdout).toMatch(/cuts the listing/);
});

describe('somebody else', () => {
  it('locks an issue that is to be closed: it is closed, or the run says why not', async () => {
    expectExit(await run(github, 'push', merge), 0);
    const [issue] = await github.issues();
    await github.lock(issue?.number ?? 0);
    const { result } = await mergedAndPushed(github, {
      [next]: minutes(day(1), '## AIs from last time', '- AI @alice: compare the two tunnel drivers', '  - done'),
    });
    expect((await github.issue(issue?.number ?? 0)).state).toBe('closed');
    expect(result.stdout + result.summary).toMatch(/lock/i);
  });

  it.each(['deleted', 'transferred'] as const)(
    'has an issue %s between reading and writing: the others are done',
    async (what) => {
      expectExit(await run(github, 'push', merge), 0);
      const [first, second] = await github.issues();
      github.before({ path: new RegExp(`/issues/${first?.number}$`) }, async () => {
        if (what === 'deleted') github.deleteIssue(first?.number ?? 0);
        else await github.transferIssue(first?.number ?? 0, 'example/elsewhere');
      });
      const { result } = await mergedAndPushed(github, {
        [next]: minutes(day(1), '## AIs from last time', `${lines[0]} again`, lines[1] ?? ''),
      });
      expectExit(result, 1);
      expect((await github.issue(second?.number ?? 0)).body).toContain(next);
    },
  );

  it('edits an issue between reading and writing: the edit stays', async () => {
    expectExit(await run(github, 'push', merge), 0);
    const [issue] = await github.issues();
    github.before({ method: 'GET', path: new RegExp(`/issues/${issue?.number}$`) }, async () => {
      const now = await github.issue(issue?.number ?? 0);
      await github.editIssue('dave', now.number, { body: `${now.body ?? ''}\r\n\r\nWritten meanwhile.` });
    });
    await mergedAndPushed(github, { [next]: minutes(day(1), '## AIs from last time', lines[0] ?? '') });
    const after = await github.issue(issue?.number ?? 0);
    expect(after.body).toContain('Written meanwhile.');
    expect(after.body).toContain(next);
  });

  it('loses access between the check and the creation: the task is there, without that person', async () => {
    const errors = [{ resource: 'Issue', field: 'assignees', code: 'invalid' }];
    github.fault(
      { method: 'POST', path: /\/issues$/ },
      { kind: 'answer', answer: { status: 422, headers: {}, body: { message: 'Validation Failed', errors } } },
    );
    const result = await run(github, 'push', merge);
    expectExit(result, 0);
    const issues = await github.issues();
    expect(issues.map((issue) => issue.title).sort()).toEqual(titles);
    expect(issues.map(assigneesOf).sort()).toEqual([[], ['bob'], ['carol']]);
  });
});
