import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from '../../src/github/client.ts';
import { Issues } from '../../src/github/issues.ts';
import { TrackerError } from '../../src/tracking/tracker.ts';
import { startStandIn, type Permissions, type StandIn } from '../support/stand-in.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
beforeEach(() => {
  standIn.reset();
});
afterAll(() => standIn.close());

interface Access {
  permissions?: Partial<Permissions>;
  label?: string;
  now?: () => number;
}

const issuesOf = ({ permissions, label = 'action-item', now = Date.now }: Access = {}): Issues =>
  new Issues(createClient({ token: standIn.issueToken(permissions), baseUrl: standIn.url, pace: 0, second: 1 }), {
    repository: standIn.repository,
    label,
    now,
  });
const failing = async (work: Promise<unknown>): Promise<TrackerError> => {
  const error: unknown = await work.then(() => null).catch((reason: unknown) => reason);
  if (error instanceof TrackerError) return error;
  throw new Error(`Expected a TrackerError, got ${String(error)}`);
};
const open = async (count: number): Promise<void> => {
  for (let index = 1; index <= count; index += 1) {
    await standIn.openIssue('alice', { title: `Task ${index}`, labels: ['action-item'] });
  }
};
const asked = (): string[] =>
  standIn.requests().map(({ method, path }) => `${method} ${path.replace(/since=[^&]+/, 'since=…')}`);

describe('the listing', () => {
  it('asks twice: for all open ones, and for all of half a year', async () => {
    const now = Date.parse('2026-07-02T00:00:00Z');
    await issuesOf({ now: () => now }).list();
    expect(asked()).toEqual([
      'GET /repos/example/minutes/issues?sort=created&direction=asc&per_page=100&labels=action-item&state=open',
      'GET /repos/example/minutes/issues?sort=created&direction=asc&per_page=100&labels=action-item&state=all&since=…',
    ]);
    expect(standIn.requests()[1]?.path).toContain(encodeURIComponent('2025-12-31T00:00:00Z'));
  });

  it('has all pages, oldest first', async () => {
    await open(205);
    standIn.forget();
    const listed = await issuesOf().list();
    expect(listed.map(({ number }) => number)).toEqual(Array.from({ length: 205 }, (_, index) => index + 1));
    expect(standIn.requests()).toHaveLength(6);
  });

  it('fails if its second page fails, rather than be incomplete', async () => {
    await open(101);
    standIn.fault({ path: /state=open.*&page=2/, times: 9 }, { kind: 'status', status: 502, when: 'before' });
    expect(await failing(issuesOf().list())).toMatchObject({ failure: 'unavailable' });
  });

  it('misses nobody if an issue is closed between two pages', async () => {
    await open(150);
    standIn.before({ path: /state=open.*&page=2/ }, () => standIn.closeIssue('alice', 5).then(() => undefined));
    const listed = await issuesOf().list();
    expect(listed.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 150 }, (_, index) => index + 1),
    );
    expect(listed.find(({ number }) => number === 5)?.state).toBe('closed');
  });

  it.each<[string, RegExp, () => Promise<unknown>]>([
    ['is reopened between the two listings', /state=all/, () => standIn.reopenIssue('alice', 5)],
    ['is closed between the two listings', /state=all/, () => standIn.closeIssue('alice', 7)],
    ['is reopened between two pages', /state=all.*&page=2/, () => standIn.reopenIssue('alice', 5)],
    ['loses its label between two pages', /state=open.*&page=2/, () => standIn.removeLabel('alice', 7, 'action-item')],
    [
      'is deleted between two pages',
      /state=open.*&page=2/,
      async () => {
        standIn.deleteIssue(7);
        return Promise.resolve();
      },
    ],
    ['gets its label between two pages', /state=open.*&page=2/, () => standIn.addLabels('alice', 1, 'action-item')],
  ])('has each other issue exactly once if one %s', async (_what, path, act) => {
    await standIn.openIssue('alice', { title: 'No task yet' });
    await open(205);
    await standIn.closeIssue('alice', 5);
    // beyond half a year only the first listing tells of them
    for (let number = 100; number <= 106; number += 1) standIn.backdate(number, '2020-01-01T00:00:00Z');
    standIn.before({ path }, () => act().then(() => undefined));
    const listed = (await issuesOf().list()).map(({ number }) => number);
    expect(listed.filter((number) => number !== 1 && number !== 7)).toEqual(
      Array.from({ length: 205 }, (_, index) => index + 2).filter((number) => number !== 7),
    );
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('by author asks once for each, however often the config names them', async () => {
    await open(1);
    standIn.forget();
    expect(await issuesOf().listBy(['alice', 'Alice'])).toHaveLength(1);
    expect(standIn.requests()).toHaveLength(2);
  });

  it('is by label after all where other workflows have created more than a page', async () => {
    for (let number = 1; number <= 100; number += 1) await standIn.openIssue('alice', { title: `CI ${number}` });
    const [closed] = [await standIn.openIssue('bob', { title: 'Task', labels: ['action-item'] })];
    await standIn.closeIssue('bob', closed.number);
    standIn.forget();
    expect((await issuesOf().list(['alice'])).map(({ number }) => number)).toEqual([closed.number]);
    expect(standIn.requests()).toHaveLength(3);
  });

  it('refuses a label that GitHub would take for two', async () => {
    const error = await failing(issuesOf({ label: 'action, item' }).list());
    expect(error).toMatchObject({ failure: 'invalid', message: expect.stringContaining('choose another `label`') });
    expect(standIn.requests()).toHaveLength(0);
  });
});

describe('refusals', () => {
  it('of a token without permission name what to add to the workflow', async () => {
    const draft = { title: 't', body: '', labels: ['action-item'], assignees: [] };
    const error = await failing(issuesOf({ permissions: { contents: 'read', issues: 'read' } }).create(draft));
    expect(error).toMatchObject({ failure: 'forbidden', status: 403 });
    expect(error.message).toContain('permissions:\n    issues: write');
    expect(await failing(issuesOf({ permissions: { contents: 'read' } }).list())).toMatchObject({
      failure: 'forbidden',
      message: expect.stringContaining('issues: read'),
    });
  });

  it('of an archived repository and of one without issues are told apart', async () => {
    standIn.archive();
    expect((await failing(issuesOf().ensureLabel('action-item'))).message).toContain('archived');
    standIn.archive(false);
    standIn.disableIssues();
    expect(await failing(issuesOf().list())).toMatchObject({
      failure: 'forbidden',
      message: expect.stringContaining('switch them on'),
    });
    standIn.disableIssues(false);
  });

  it.each([
    [
      'deleted',
      (number: number): Promise<unknown> => {
        standIn.deleteIssue(number);
        return Promise.resolve();
      },
    ],
    ['transferred', (number: number): Promise<unknown> => standIn.transferIssue(number, 'example/other')],
  ])('of a %s issue say that it is gone, and nothing is written elsewhere', async (_name, remove) => {
    await open(1);
    await remove(1);
    standIn.forget();
    expect(await failing(issuesOf().read(1))).toMatchObject({ failure: 'gone' });
    expect(await failing(issuesOf().edit(1, () => ({ body: 'x' })))).toMatchObject({ failure: 'gone' });
    expect(await failing(issuesOf().close(1, 'completed'))).toMatchObject({ failure: 'gone' });
    expect(await failing(issuesOf().comment(1, 'x'))).toMatchObject({ failure: 'gone' });
    expect(standIn.requests()).toHaveLength(4);
  });
});

describe('labels', () => {
  it('that another run makes at the same moment are fine', async () => {
    standIn.before({ method: 'POST', path: /\/labels$/ }, () =>
      standIn
        .as<unknown>('alice', 'POST', `/repos/${standIn.repository}/labels`, { name: 'action-item', color: 'ededed' })
        .then(() => undefined),
    );
    await issuesOf().ensureLabel('action-item');
    expect(await standIn.labels()).toContain('action-item');
    expect(standIn.requests()).toHaveLength(1);
  });

  it('with a name that GitHub refuses are an error', async () => {
    expect(await failing(issuesOf().ensureLabel('x'.repeat(51)))).toMatchObject({
      failure: 'invalid',
      fields: ['name'],
    });
  });
});

describe('closing as duplicate', () => {
  it('falls back to not planned where the server knows no duplicates', async () => {
    await open(1);
    const answer = {
      status: 422,
      headers: {},
      body: { message: 'Invalid request.', errors: [{ field: 'state_reason', code: 'invalid' }] },
    };
    standIn.fault({ method: 'PATCH' }, { kind: 'answer', answer });
    expect(await issuesOf().close(1, 'duplicate')).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  });
});

describe('who can be assigned', () => {
  const people = (count: number, type = 'User'): object[] =>
    Array.from({ length: count }, (_, n) => ({ login: `person-${n}`, type }));
  const listed = (body: object[], times = 1): void => {
    standIn.fault({ path: /\/assignees\?/, times }, { kind: 'answer', answer: { status: 200, headers: {}, body } });
  };

  it('is told by one list for all, however they are written and how many ask', async () => {
    const tracker = issuesOf();
    const strangers = Array.from({ length: 1_500 }, (_, n) => `stranger-${n}`);
    const told = await tracker.assignable(['alice', 'Alice', 'BOB', 'mallory', ...strangers], 30);
    expect([...told].filter(([, isAble]) => isAble).map(([login]) => login)).toEqual(['alice', 'bob']);
    expect(told.size).toBe(1_503);
    await tracker.assignable(['mallory', 'carol'], 30);
    expect(asked()).toEqual(['GET /repos/example/minutes/assignees?per_page=100&page=1']);
  });

  it('is asked one by one where the list is long, so many and no more', async () => {
    listed(people(100), 9);
    const told = await issuesOf().assignable(
      ['alice', 'person-7', ...Array.from({ length: 50 }, (_, n) => `who-${n}`)],
      5,
    );
    expect([...told]).toEqual([
      ['alice', true],
      ['person-7', true],
      ['who-0', false],
      ['who-1', false],
      ['who-2', false],
      ['who-3', false],
    ]);
    // three pages, five logins, and who alice is
    expect(standIn.requests()).toHaveLength(3 + 5 + 1);
  });

  it('is nobody who is no person: not asked at all', async () => {
    const nobody = ['', 'Alice Doe', '../../secrets', 'dependabot[bot]', 'Copilot', 'team/blue', 'cursoragent'];
    expect([...(await issuesOf().assignable(nobody, 9)).values()]).toEqual(nobody.map(() => false));
    expect(standIn.requests()).toHaveLength(0);
  });

  it.each(['Bot', 'Organization', 'Mannequin'])('is no account that GitHub calls a %s', async (type) => {
    listed([{ login: 'a-new-agent', type }]);
    expect([...(await issuesOf().assignable(['a-new-agent'], 9)).values()]).toEqual([false]);
    listed(people(100), 9);
    standIn.fault({ path: /\/assignees\/a/ }, { kind: 'answer', answer: { status: 204, headers: {}, body: null } });
    const account = { status: 200, headers: {}, body: { login: 'a-new-agent', type } };
    standIn.fault({ path: /\/users\// }, { kind: 'answer', answer: account });
    expect([...(await issuesOf().assignable(['a-new-agent'], 9)).values()]).toEqual([false]);
  });

  it('is asked again after an error', async () => {
    const tracker = issuesOf();
    standIn.fault({ times: 4 }, { kind: 'status', status: 502, when: 'before' });
    expect(await failing(tracker.assignable(['alice'], 9))).toMatchObject({ failure: 'unavailable' });
    expect([...(await tracker.assignable(['alice'], 9))]).toEqual([['alice', true]]);
  });
});

describe('what calls itself a listing', () => {
  const text = (status: number, body: string, type: string) =>
    ({ status, headers: { 'content-type': type }, body: Buffer.from(body) }) as const;

  it.each([
    ['an answer of 204', { status: 204, headers: {}, body: null }],
    ['an empty page', text(200, '', 'text/html')],
    ['a page for people', text(200, '<h1>Welcome</h1>', 'text/html; charset=utf-8')],
    ['a listing that is cut off and not called JSON', text(200, '[{"number": 1', 'text/plain')],
    ['bytes', text(200, '[]', 'application/octet-stream')],
    ['data that are no list', text(200, '{"total": 0}', 'application/json')],
  ])('has failed if it is %s, also where it comes again and again', async (_what, answer) => {
    await open(1);
    standIn.fault({ path: /state=open/, times: 9 }, { kind: 'answer', answer });
    expect(await failing(issuesOf().list())).toMatchObject({ failure: 'unavailable' });
    standIn.heal();
    standIn.fault({ path: /sort=created/ }, { kind: 'answer', answer });
    expect((await issuesOf().listNewest()).map(({ number }) => number)).toEqual([1]);
  });

  it('leads to no other host, whatever its `Link` header names: the next page is asked of GitHub', async () => {
    await open(101);
    standIn.fault(
      { path: /state=open/ },
      {
        kind: 'answer',
        answer: {
          status: 200,
          headers: { link: '<https://evil.example/repos/example/minutes/issues?page=2>; rel="next"' },
          body: (await standIn.issues()).slice(0, 100),
        },
      },
    );
    standIn.forget();
    expect(await issuesOf().list()).toHaveLength(101);
    expect(asked().filter((path) => /state=open.*page=2/.test(path))).toHaveLength(1);
  });

  it('has an end: after 300 pages it has failed', async () => {
    const link = `<${standIn.url}/repos/example/minutes/issues?page=2>; rel="next"`;
    standIn.fault(
      { path: /state=open/, times: 9_999 },
      { kind: 'answer', answer: { status: 200, headers: { link }, body: [] } },
    );
    const error = await failing(issuesOf().list());
    expect([error.failure, standIn.requests().length]).toEqual(['unavailable', 300]);
  });

  it('finds the issues of a label that was renamed among the hundred others that the same bot made', async () => {
    await open(1);
    for (let number = 1; number <= 120; number += 1) await standIn.openIssue('alice', { title: `CI ${number}` });
    const body = '<!-- minutes-to-issues:begin {"v":1} -->';
    await standIn.openIssue('alice', { title: 'Ours', body });
    await standIn.removeLabel('alice', 1, 'action-item');
    expect((await issuesOf().list(['alice'])).map(({ title }) => title)).toEqual(['Ours']);
  });
});
