import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startStandIn } from '../support/stand-in.ts';
import type { Fault, Match, Merge, StandIn } from '../support/stand-in.ts';
import type { ActionResult } from '../support/run-action.ts';
import { assigneesOf, config, day, expectExit, mergedAndPushed, minutes, run, writes } from './stage.ts';

/** Whatever goes wrong: no twin, nothing lost, an honest exit code; and the next run ends where an undisturbed one would. */

const file = `minutes/${day(2)}.md`;
const next = `minutes/${day(1)}.md`;
const lines = [
  '- AI @alice: compare the two tunnel drivers',
  '- AI @bob: schedule a demo of the importer',
  '- AI @carol: write the release notes',
];
const titles = ['Compare the two tunnel drivers', 'Schedule a demo of the importer', 'Write the release notes'];

const creation: Match = { method: 'POST', path: /\/issues$/ };

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

async function titlesNow(): Promise<string[]> {
  return (await github.issues()).map((issue) => issue.title).sort();
}

function refusedField(field: string): Fault {
  const errors = [{ resource: 'Issue', field, code: 'invalid' }];
  return { kind: 'answer', answer: { status: 422, headers: {}, body: { message: 'Validation Failed', errors } } };
}

/** Green exactly if the work is done; then a clean run makes it whole, and one more has nothing to do. */
async function expectHonestAndHealed(result: ActionResult): Promise<void> {
  const found = await titlesNow();
  expect(found).toEqual([...new Set(found)]);
  if (found.length < titles.length) expectExit(result, 1);
  github.heal();
  expectExit(await run(github, 'push', merge), 0);
  expect(await titlesNow()).toEqual(titles);
  expect(writes(await run(github, 'push', merge))).toEqual([]);
}

describe('a creation whose answer is lost', () => {
  const cases: [string, number, Fault][] = ([1, 2, 3] as const).flatMap((nth) =>
    (['before', 'after'] as const).flatMap((when): [string, number, Fault][] => [
      [`502 ${when} creation ${nth}`, nth, { kind: 'status', status: 502, when }],
      [`a connection dropped ${when} creation ${nth}`, nth, { kind: 'drop', when }],
    ]),
  );

  it.each([
    ...cases,
    ['500 after creation 2', 2, { kind: 'status', status: 500, when: 'after' }],
    ['504 after creation 2', 2, { kind: 'status', status: 504, when: 'after' }],
  ] as [string, number, Fault][])('%s', async (_what, nth, fault) => {
    github.fault({ ...creation, nth }, fault);
    await expectHonestAndHealed(await run(github, 'push', merge));
  });
});

describe('a refusal', () => {
  it.each([
    ['a secondary limit with Retry-After', { kind: 'secondary-limit', retryAfter: 1 }],
    ['429 with Retry-After', { kind: 'secondary-limit', retryAfter: 1, status: 429 }],
    ['the hour’s budget spent', { kind: 'primary-limit', resetIn: 3_000 }],
    ['credentials withdrawn', { kind: 'unauthorized' }],
    ['a permission withdrawn', { kind: 'forbidden', accepted: 'issues=write' }],
    ['404', { kind: 'status', status: 404, when: 'before' }],
    ['410', { kind: 'status', status: 410, when: 'before' }],
    ['422', { kind: 'status', status: 422, when: 'before' }],
  ] as [string, Fault][])('%s at the second creation', async (_what, fault) => {
    github.fault({ ...creation, nth: 2 }, fault);
    await expectHonestAndHealed(await run(github, 'push', merge));
  });

  it('of one item among three leaves the other two done', async () => {
    github.fault({ ...creation, nth: 2 }, refusedField('title'));
    const result = await run(github, 'push', merge);
    expectExit(result, 1);
    expect(await titlesNow()).toEqual([titles[0], titles[2]]);
  });

  it('of a spent budget says how far it came', async () => {
    github.fault({ ...creation, nth: 2, times: 99 }, { kind: 'primary-limit', resetIn: 3_000 });
    const result = await run(github, 'push', merge);
    expectExit(result, 1);
    expect(result.stdout + result.summary).toMatch(/1 of 3/);
  });
});

describe('a listing that is not whole', () => {
  it('on its second page stops the run before the first write', async () => {
    for (let n = 0; n < 101; n++) await github.openIssue('alice', { title: `${n}`, labels: ['action-item'] });
    github.fault({ path: /\/issues\?.*page=2/, times: 99 }, { kind: 'status', status: 502, when: 'before' });
    const result = await run(github, 'push', merge);
    expectExit(result, 1);
    expect(writes(result)).toEqual([]);
  });

  it('of files stops a resync before the first write', async () => {
    github.truncateTrees();
    const result = await run(github, 'workflow_dispatch');
    expectExit(result, 1);
    expect(writes(result)).toEqual([]);
    expect(result.stdout).toMatch(/cuts the listing/);
  });
});

describe('the line cut', () => {
  // reads are tried again for a while before a run gives up
  const patience = 90_000;

  it.each([
    ['before write 2 is done', false],
    ['after write 2 was done', true],
  ])(
    '%s',
    async (_when, performed) => {
      github.cutOff({ write: true, nth: 2 }, { performed });
      const result = await run(github, 'push', merge);
      expectExit(result, 1);
      await expectHonestAndHealed(result);
    },
    patience,
  );
});

describe('somebody else', () => {
  it('makes the label at the same moment', async () => {
    github.before({ method: 'POST', path: /\/labels$/ }, async () => {
      await github.as('alice', 'POST', `/repos/${github.repository}/labels`, { name: 'action-item', color: 'ededed' });
    });
    expectExit(await run(github, 'push', merge), 0);
    expect(await titlesNow()).toEqual(titles);
  });

  it('runs at the same time: the next run heals the twins', async () => {
    const results = await Promise.all([run(github, 'push', merge), run(github, 'push', merge)]);
    for (const result of results) expect([0, 1]).toContain(result.exitCode);
    github.heal();
    await run(github, 'workflow_dispatch');
    const open = await github.issues('open');
    expect(open.map((issue) => issue.title).sort()).toEqual(titles);
    const closed = await github.issues('closed');
    expect(closed.map((issue) => issue.state_reason)).toEqual(closed.map(() => 'duplicate'));
    expect(writes(await run(github, 'workflow_dispatch'))).toEqual([]);
  });

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
    github.fault(creation, refusedField('assignees'));
    const result = await run(github, 'push', merge);
    expectExit(result, 0);
    const issues = await github.issues();
    expect(issues.map((issue) => issue.title).sort()).toEqual(titles);
    expect(issues.map(assigneesOf).sort()).toEqual([[], ['bob'], ['carol']]);
  });
});
