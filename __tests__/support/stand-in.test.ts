import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { startStandIn } from './stand-in.ts';
import type { StandIn } from './stand-in.ts';

let github: StandIn;

beforeAll(async () => {
  github = await startStandIn();
});

afterAll(() => github.close());

beforeEach(() => {
  github.reset();
});

interface Reply<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

interface Ask {
  method?: string;
  body?: unknown;
  token?: string;
  accept?: string;
}

/** As any client would, through HTTP. */
async function ask<Body = Record<string, unknown>>(path: string, options: Ask = {}): Promise<Reply<Body>> {
  const { method = 'GET', body, token = github.token, accept = 'application/json' } = options;
  const response = await fetch(path.startsWith('http') ? path : `${github.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, accept },
    redirect: 'manual',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  // each test names the shape that it looks at
  return { status: response.status, headers: response.headers, body: (json ? JSON.parse(text) : text) as Body };
}

const repo = '/repos/example/minutes';
const post = <Body = Record<string, unknown>>(path: string, body: unknown, token?: string): Promise<Reply<Body>> =>
  ask(path, { method: 'POST', body, ...(token === undefined ? {} : { token }) });

interface File {
  filename: string;
  status: string;
  additions: number;
  deletions: number;
  patch?: string;
  previous_filename?: string;
  sha: string;
}

describe('files of a pull request', () => {
  it('are those of its commits, with a patch against the point where it left the base', async () => {
    await github.commit({ 'notes.md': 'one\ntwo\nthree\n', 'old.md': 'same\n'.repeat(9), 'gone.md': 'bye\n' });
    const pull = await github.openPullRequest({
      files: {
        'notes.md': 'one\n2\nthree\n',
        'new.md': 'hello\n',
        'old.md': null,
        'moved.md': 'same\n'.repeat(9),
        'gone.md': null,
      },
    });
    await github.commit({ 'later.md': 'pushed to main afterwards\n' });
    const { body } = await ask<File[]>(`${repo}/pulls/${pull.number}/files`);
    expect(
      body.map(({ filename, status, additions, deletions, patch }) => [filename, status, additions, deletions, patch]),
    ).toEqual([
      ['gone.md', 'removed', 0, 1, '@@ -1 +0,0 @@\n-bye'],
      ['moved.md', 'renamed', 0, 0, undefined],
      ['new.md', 'added', 1, 0, '@@ -0,0 +1 @@\n+hello'],
      ['notes.md', 'modified', 1, 1, '@@ -1,3 +1,3 @@\n one\n-2\n+2\n three'.replace('-2', '-two')],
    ]);
    expect(body[1]?.previous_filename).toBe('old.md');
  });

  it('come in pages, with links to the others', async () => {
    const files = Object.fromEntries(Array.from({ length: 5 }, (_, n) => [`f${n}.md`, `${n}\n`]));
    const pull = await github.openPullRequest({ files });
    const first = await ask<File[]>(`${repo}/pulls/${pull.number}/files?per_page=2`);
    expect(first.body.map((file) => file.filename)).toEqual(['f0.md', 'f1.md']);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await ask<File[]>(next);
    expect(second.body.map((file) => file.filename)).toEqual(['f2.md', 'f3.md']);
    expect(first.headers.get('link')).toMatch(/page=3[^>]*>; rel="last"/);
  });

  it('give a binary file no patch', async () => {
    const pull = await github.openPullRequest({ files: { 'logo.png': new Uint8Array([137, 80, 0, 1]) } });
    const { body } = await ask<File[]>(`${repo}/pulls/${pull.number}/files`);
    expect(body[0]).not.toHaveProperty('patch');
  });
});

describe('a pull request', () => {
  it('follows what is pushed to it, and knows its merge commit', async () => {
    const opened = await github.openPullRequest({ files: { 'a.md': 'a\n' } });
    const pushed = await github.pushToPullRequest(opened.number, { 'b.md': 'b\n' });
    expect(pushed.head.sha).not.toBe(opened.head.sha);
    expect(pushed.changed_files).toBe(2);
    const merge = await github.merge(opened.number);
    const merged = await ask(`${repo}/pulls/${opened.number}`);
    expect(merged.body).toMatchObject({ state: 'closed', merged: true, merge_commit_sha: merge.after });
    const brought = await ask<{ number: number }[]>(`${repo}/commits/${merge.after}/pulls`);
    expect(brought.body.map((pull) => pull.number)).toEqual([opened.number]);
  });

  it('keeps on merging what others pushed to the base meanwhile', async () => {
    const pull = await github.openPullRequest({ files: { 'a.md': 'a\n' } });
    await github.commit({ 'b.md': 'b\n' });
    await github.merge(pull.number);
    for (const file of ['a.md', 'b.md']) {
      expect((await ask(`${repo}/contents/${file}`)).status).toBe(200);
    }
  });

  it('may come from a fork: its files can be read, its head names the fork', async () => {
    const pull = await github.openPullRequest({ fork: 'mallory', files: { 'a b#1.md': 'from a stranger\n' } });
    expect(pull.head.repo.full_name).toBe('mallory/minutes');
    expect(pull.user.login).toBe('mallory');
    const files = await ask<File[]>(`${repo}/pulls/${pull.number}/files`);
    const blob = await ask<string>(`${repo}/git/blobs/${files.body[0]?.sha}`, {
      accept: 'application/vnd.github.raw+json',
    });
    expect(blob.body).toBe('from a stranger\n');
  });

  it('stands in the listing of issues, and can be read as one', async () => {
    const pull = await github.openPullRequest({ files: { 'a.md': 'a\n' } });
    await github.openIssue('alice', { title: 'A task', labels: ['x'] });
    await github.addLabels('alice', pull.number, 'x');
    const listed = await ask<{ number: number; pull_request?: object }[]>(`${repo}/issues?labels=x&state=all`);
    expect(listed.body.map((issue) => [issue.number, issue.pull_request !== undefined])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect((await ask(`${repo}/issues/${pull.number}`)).body).toHaveProperty('pull_request');
  });
});

describe('a comparison', () => {
  it('takes branches and commits, lists commits and changed files', async () => {
    const before = await github.head();
    await github.commit({ 'a.md': 'a\n' }, { message: 'First' });
    const after = await github.commit({ 'b.md': 'b\n' }, { message: 'Second' });
    for (const head of ['main', after]) {
      const { body } = await ask<{
        status: string;
        ahead_by: number;
        commits: { commit: { message: string } }[];
        files: File[];
      }>(`${repo}/compare/${before}...${head}`);
      expect([body.status, body.ahead_by]).toEqual(['ahead', 2]);
      expect(body.commits.map((commit) => commit.commit.message)).toEqual(['First', 'Second']);
      expect(body.files.map((file) => [file.filename, file.patch])).toEqual([
        ['a.md', '@@ -0,0 +1 @@\n+a'],
        ['b.md', '@@ -0,0 +1 @@\n+b'],
      ]);
    }
    const back = await ask<{ status: string; behind_by: number; files: File[] }>(`${repo}/compare/main...${before}`);
    expect([back.body.status, back.body.behind_by, back.body.files]).toEqual(['behind', 2, []]);
    const same = await ask<{ status: string }>(`${repo}/compare/main...${after}`);
    expect(same.body.status).toBe('identical');
    expect((await ask(`${repo}/compare/${'0'.repeat(40)}...main`)).status).toBe(404);
  });

  it('lists 300 files at most', async () => {
    const before = await github.head();
    await github.commit(Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`f/${n}.md`, `${n}\n`])));
    const { body } = await ask<{ files: File[] }>(`${repo}/compare/${before}...main`);
    expect(body.files).toHaveLength(300);
  });
});

describe('files of the repository', () => {
  it('stand in a recursive tree with sizes, and can be told to be too many', async () => {
    await github.commit({ 'minutes/2026/a.md': 'ä\n' });
    type Tree = { tree: { path: string; type: string; size?: number }[]; truncated: boolean };
    const { body } = await ask<Tree>(`${repo}/git/trees/main?recursive=1`);
    expect(body.truncated).toBe(false);
    expect(body.tree.find((entry) => entry.path === 'minutes/2026/a.md')).toMatchObject({ type: 'blob', size: 3 });
    github.truncateTrees();
    expect((await ask<Tree>(`${repo}/git/trees/main?recursive=1`)).body.truncated).toBe(true);
  });

  it('are packed below one folder, links as links', async () => {
    await github.commit({ 'a b.md': 'text\n', link: { mode: '120000', content: 'a b.md' } });
    const head = await github.head();
    const redirect = await ask(`${repo}/tarball/main`);
    expect(redirect.status).toBe(302);
    const response = await fetch(redirect.headers.get('location') ?? '');
    const entries: [string, string | null | undefined, string][] = [];
    const tar = extract();
    tar.end(gunzipSync(Buffer.from(await response.arrayBuffer())));
    for await (const entry of tar) {
      const parts: Uint8Array[] = [];
      for await (const part of entry) parts.push(part as Uint8Array);
      entries.push([entry.header.name, entry.header.type, Buffer.concat(parts).toString()]);
    }
    const folder = `example-minutes-${head.slice(0, 7)}`;
    expect(entries).toContainEqual([`${folder}/a b.md`, 'file', 'text\n']);
    expect(entries).toContainEqual([`${folder}/link`, 'symlink', '']);
  });

  it('can be read raw or in base64', async () => {
    await github.commit({ '.github/minutes.yml': 'label: task\n' });
    const path = `${repo}/contents/.github/minutes.yml`;
    expect((await ask<string>(path, { accept: 'application/vnd.github.raw+json' })).body).toBe('label: task\n');
    const { body } = await ask<{ content: string; encoding: string }>(path);
    expect(Buffer.from(body.content, 'base64').toString()).toBe('label: task\n');
    expect((await ask(`${repo}/contents/none.md`)).status).toBe(404);
  });
});

describe('an issue', () => {
  it('made with the workflow token is by github-actions[bot]', async () => {
    const { status, body } = await post<{
      user: { login: string; type: string };
      labels: { name: string }[];
      assignees: { login: string }[];
    }>(`${repo}/issues`, { title: 'Task', labels: ['action-item'], assignees: ['alice', 'bob'] });
    expect(status).toBe(201);
    expect(body.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    expect(body.labels.map((label) => label.name)).toEqual(['action-item']);
    expect(body.assignees.map((person) => person.login)).toEqual(['alice', 'bob']);
  });

  it.each([
    ['a title of 257 characters', { title: 'x'.repeat(257) }, 'title'],
    ['a body of 65,537 characters', { title: 'x', body: 'x'.repeat(65_537) }, 'body'],
    ['an assignee whom nobody knows', { title: 'x', assignees: ['alice', 'nobody'] }, 'assignees'],
    ['an assignee without access', { title: 'x', assignees: ['mallory'] }, 'assignees'],
    ['a label of 51 characters', { title: 'x', labels: ['x'.repeat(51)] }, 'name'],
  ])('is refused for %s, and nothing is made', async (_what, draft, field) => {
    const { status, body } = await post<{ errors: { field: string }[] }>(`${repo}/issues`, draft);
    expect([status, body.errors.map((error) => error.field)]).toEqual([422, [field]]);
    expect(await github.issues()).toEqual([]);
  });

  it('may be as long as GitHub allows', async () => {
    const { status } = await post(`${repo}/issues`, { title: '😀'.repeat(256), body: 'x'.repeat(65_536) });
    expect(status).toBe(201);
  });

  it('of a stranger gets neither labels nor assignees', async () => {
    const issue = await github.openIssue('mallory', { title: 'x', labels: ['action-item'], assignees: ['alice'] });
    expect([issue.labels, issue.assignees]).toEqual([[], []]);
  });

  it.each(['completed', 'not_planned', 'duplicate'] as const)('can be closed as %s and reopened', async (reason) => {
    const { number } = await github.openIssue('alice', { title: 'x' });
    const path = `${repo}/issues/${number}`;
    await ask(path, { method: 'PATCH', body: { state: 'closed', state_reason: reason } });
    expect((await ask(path)).body).toMatchObject({ state: 'closed', state_reason: reason });
    const listed = await ask<{ state_reason: string }[]>(`${repo}/issues?state=closed`);
    expect(listed.body.map((issue) => issue.state_reason)).toEqual([reason]);
    await ask(path, { method: 'PATCH', body: { body: 'edited' } });
    expect((await ask(path)).body).toMatchObject({ state: 'closed', state_reason: reason, body: 'edited' });
    await ask(path, { method: 'PATCH', body: { state: 'open' } });
    expect((await ask(path)).body).toMatchObject({ state: 'open', state_reason: 'reopened' });
  });

  it('counts its comments, and takes none when it is locked', async () => {
    const { number } = await github.openIssue('alice', { title: 'x' });
    await post(`${repo}/issues/${number}/comments`, { body: 'one' });
    expect((await ask(`${repo}/issues/${number}`)).body).toMatchObject({ comments: 1, locked: false });
    await github.lock(number);
    const refused = await post(`${repo}/issues/${number}/comments`, { body: 'two' });
    expect([refused.status, refused.body['message']]).toEqual([
      403,
      'Unable to create comment because issue is locked.',
    ]);
    expect((await ask(`${repo}/issues/${number}`, { method: 'PATCH', body: { title: 'y' } })).status).toBe(200);
  });

  it('that was deleted is gone, one that was transferred has moved', async () => {
    const one = await github.openIssue('alice', { title: 'x' });
    const two = await github.openIssue('alice', { title: 'y' });
    github.deleteIssue(one.number);
    await github.transferIssue(two.number, 'example/elsewhere');
    expect((await ask(`${repo}/issues/${one.number}`)).status).toBe(410);
    const moved = await ask(`${repo}/issues/${two.number}`);
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      `${github.url}/repos/example/elsewhere/issues/1`,
    ]);
    expect((await ask(`${repo}/issues/${two.number}`, { method: 'PATCH', body: { title: 'z' } })).status).toBe(301);
    expect((await github.issues()).map((issue) => issue.number)).toEqual([]);
    const there = '/repos/example/elsewhere/issues/1';
    expect((await ask(there)).body['title']).toBe('y');
    const foreign = await ask(there, { method: 'PATCH', body: { title: 'z' } });
    expect([foreign.status, foreign.body['message']]).toEqual([403, 'Resource not accessible by integration']);
  });

  it('drops without a word whom it may not assign, when asked to add', async () => {
    const { number } = await github.openIssue('alice', { title: 'x' });
    const added = await post<{ assignees: { login: string }[] }>(`${repo}/issues/${number}/assignees`, {
      assignees: ['bob', 'nobody'],
    });
    expect([added.status, added.body.assignees.map((person) => person.login)]).toEqual([201, ['bob']]);
    const removed = await ask<{ assignees: unknown[] }>(`${repo}/issues/${number}/assignees`, {
      method: 'DELETE',
      body: { assignees: ['bob', 'nobody'] },
    });
    expect([removed.status, removed.body.assignees]).toEqual([200, []]);
  });

  it.each([
    ['alice', 204],
    ['Alice', 204],
    ['nobody', 404],
    ['mallory', 404],
    ['github-actions[bot]', 404],
  ])('can be assigned to %s: %i', async (login, status) => {
    expect((await ask(`${repo}/assignees/${encodeURIComponent(login)}`)).status).toBe(status);
  });
});

describe('the listing of issues', () => {
  it('filters by label and state, over all pages', async () => {
    for (let n = 0; n < 7; n++) await github.openIssue('alice', { title: `${n}`, labels: n % 2 ? ['a', 'b'] : ['a'] });
    await github.closeIssue('alice', 1);
    const numbers = async (query: string): Promise<number[]> =>
      (await ask<{ number: number }[]>(`${repo}/issues?${query}`)).body.map((issue) => issue.number);
    expect((await numbers('labels=a')).sort()).toEqual([2, 3, 4, 5, 6, 7]);
    expect((await numbers('labels=a,b&state=all')).sort()).toEqual([2, 4, 6]);
    expect(await numbers('labels=unknown')).toEqual([]);
    const pages = await ask<unknown[]>(`${repo}/issues?state=all&per_page=3&page=2`);
    expect(pages.headers.get('link')).toMatch(/rel="prev".*rel="next"|rel="next".*rel="prev"/);
    expect((await ask<unknown[]>(`${repo}/issues?state=all&per_page=3&page=3`)).body).toHaveLength(1);
  });

  it('knows `since` to the second', async () => {
    const { updated_at: at } = await github.openIssue('alice', { title: 'x' });
    const later = new Date(Date.parse(at) + 2_000).toISOString().replace(/\.\d+/, '');
    expect((await ask<unknown[]>(`${repo}/issues?since=${at}`)).body).toHaveLength(1);
    expect((await ask<unknown[]>(`${repo}/issues?since=${later}`)).body).toHaveLength(0);
  });
});

describe('an old issue', () => {
  it('is left out by `since`, and says itself how old it is', async () => {
    for (let n = 0; n < 3; n++) await github.openIssue('alice', { title: `${n}`, labels: ['a'] });
    await github.closeIssue('alice', 2);
    github.backdate(2, '2024-05-01T12:00:00Z');
    const found = await ask<{ number: number }[]>(`${repo}/issues?labels=a&state=all&since=2024-06-01T00:00:00Z`);
    expect(found.body.map((issue) => issue.number).sort()).toEqual([1, 3]);
    expect((await ask(`${repo}/issues/2`)).body).toMatchObject({
      created_at: '2024-05-01T12:00:00Z',
      updated_at: '2024-05-01T12:00:00Z',
      closed_at: '2024-05-01T12:00:00Z',
    });
  });
});

describe('a label', () => {
  it('that exists already, in whatever case, is refused as such', async () => {
    expect((await post(`${repo}/labels`, { name: 'Action-Item', color: 'ededed' })).status).toBe(201);
    const again = await post<{ errors: { code: string }[] }>(`${repo}/labels`, {
      name: 'action-item',
      color: 'ededed',
    });
    expect([again.status, again.body.errors[0]?.code]).toEqual([422, 'already_exists']);
  });
});

describe('a review', () => {
  const page = (lines: number): string => Array.from({ length: lines }, (_, n) => `line ${n + 1}\n`).join('');

  it('keeps comments on lines of the diff, by line and side', async () => {
    await github.commit({ 'a.md': page(30) });
    const pull = await github.openPullRequest({ files: { 'a.md': page(30).replace('line 20\n', 'changed\n') } });
    const made = await post(`${repo}/pulls/${pull.number}/reviews`, {
      event: 'COMMENT',
      comments: [
        { path: 'a.md', line: 20, side: 'RIGHT', body: 'new' },
        { path: 'a.md', line: 20, side: 'LEFT', body: 'old' },
        { path: 'a.md', line: 23, start_line: 21, side: 'RIGHT', start_side: 'RIGHT', body: 'several' },
      ],
    });
    expect(made.status).toBe(200);
    const { body } = await ask<
      { line: number; side: string; body: string; start_line: number | null; user: { login: string } }[]
    >(`${repo}/pulls/${pull.number}/comments`);
    expect(body.map((one) => [one.line, one.side, one.start_line, one.body, one.user.login])).toEqual([
      [20, 'RIGHT', null, 'new', 'github-actions[bot]'],
      [20, 'LEFT', null, 'old', 'github-actions[bot]'],
      [23, 'RIGHT', 21, 'several', 'github-actions[bot]'],
    ]);
  });

  it.each([
    ['a line outside the diff', { path: 'a.md', line: 5, side: 'RIGHT', body: 'x' }],
    ['a file that the pull request leaves alone', { path: 'README.md', line: 1, side: 'RIGHT', body: 'x' }],
  ])('with one comment on %s is refused as a whole', async (_what, wrong) => {
    await github.commit({ 'a.md': page(30) });
    const pull = await github.openPullRequest({ files: { 'a.md': page(30).replace('line 20\n', 'changed\n') } });
    const right = { path: 'a.md', line: 20, side: 'RIGHT', body: 'fine' };
    const refused = await post(`${repo}/pulls/${pull.number}/reviews`, { event: 'COMMENT', comments: [right, wrong] });
    expect(refused.status).toBe(422);
    expect(await github.reviewComments(pull.number)).toEqual([]);
    expect(await github.reviews(pull.number)).toEqual([]);
  });
});

describe('a token', () => {
  it('that nobody issued is refused', async () => {
    const { status, body } = await ask(repo, { token: 'ghs_made_up' });
    expect([status, body['message']]).toEqual([401, 'Bad credentials']);
  });

  it('of a workflow is nobody', async () => {
    expect((await ask('/user')).status).toBe(403);
    expect((await ask('/user', { token: github.issueToken(undefined, 'alice') })).body['login']).toBe('alice');
  });

  it('does only what it may, and is told what would be enough', async () => {
    const token = github.issueToken({ contents: 'read', issues: 'read' });
    expect((await ask(`${repo}/issues`, { token })).status).toBe(200);
    const refused = await post(`${repo}/issues`, { title: 'x' }, token);
    expect([refused.status, refused.body['message'], refused.headers.get('x-accepted-github-permissions')]).toEqual([
      403,
      'Resource not accessible by integration',
      'issues=write',
    ]);
    expect((await ask(`${repo}/pulls`, { token })).status).toBe(403);
    const commenting = github.issueToken({ 'pull-requests': 'write' });
    const pull = await github.openPullRequest({ files: { 'a.md': 'a\n' } });
    expect((await post(`${repo}/issues/${pull.number}/comments`, { body: 'x' }, commenting)).status).toBe(201);
  });
});

describe('a repository', () => {
  it('that is archived is read-only, one without issues has none', async () => {
    github.archive();
    expect((await ask(repo)).body['archived']).toBe(true);
    expect((await post(`${repo}/issues`, { title: 'x' })).body['message']).toMatch(/archived/);
    github.archive(false);
    github.disableIssues();
    expect((await ask(repo)).body['has_issues']).toBe(false);
    expect((await ask(`${repo}/issues`)).status).toBe(410);
  });
});

describe('what goes wrong', () => {
  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('a 502 %s a creation leaves %i issues', async (when, made) => {
    github.fault({ write: true }, { kind: 'status', status: 502, when });
    expect((await post(`${repo}/issues`, { title: 'x' })).status).toBe(502);
    expect(await github.issues()).toHaveLength(made);
    expect((await post(`${repo}/issues`, { title: 'y' })).status).toBe(201);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('a connection dropped %s a creation leaves %i issues', async (when, made) => {
    github.fault({ method: 'POST' }, { kind: 'drop', when });
    await expect(post(`${repo}/issues`, { title: 'x' })).rejects.toThrow();
    expect(await github.issues()).toHaveLength(made);
  });

  it('limits say when to come back, or not', async () => {
    github.fault({ nth: 1 }, { kind: 'secondary-limit', retryAfter: 7 });
    github.fault({ nth: 2 }, { kind: 'secondary-limit', retryAfter: null, status: 429 });
    github.fault({ nth: 3 }, { kind: 'primary-limit', resetIn: 60 });
    const first = await ask(repo);
    expect([first.status, first.headers.get('retry-after'), first.body['message']]).toEqual([
      403,
      '7',
      expect.stringContaining('secondary rate limit'),
    ]);
    const second = await ask(repo);
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, null]);
    const third = await ask(repo);
    expect([third.status, third.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    expect(Number(third.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000 + 50);
    expect((await ask(repo)).status).toBe(200);
  });

  it('the line is cut at the second write: that one is lost, and everything after it', async () => {
    github.cutOff({ write: true, nth: 2 });
    expect((await post(`${repo}/issues`, { title: '1' })).status).toBe(201);
    await expect(post(`${repo}/issues`, { title: '2' })).rejects.toThrow();
    await expect(ask(repo)).rejects.toThrow();
    github.heal();
    expect((await ask(repo)).status).toBe(200);
    expect((await github.issues()).map((issue) => issue.title)).toEqual(['1']);
  });

  it('something may happen between two requests', async () => {
    github.before({ method: 'PATCH' }, async () => {
      await github.comment('alice', 1, 'in between');
    });
    await github.openIssue('alice', { title: 'x' });
    const edited = await ask<{ comments: number }>(`${repo}/issues/1`, { method: 'PATCH', body: { title: 'y' } });
    expect(edited.body.comments).toBe(1);
  });

  it('an hour has so many requests', async () => {
    const small = await startStandIn({ hourlyLimit: 2 });
    try {
      const status = async (): Promise<number> =>
        (await fetch(`${small.url}${repo}`, { headers: { authorization: `Bearer ${small.token}` } })).status;
      expect([await status(), await status(), await status()]).toEqual([200, 200, 403]);
    } finally {
      await small.close();
    }
  });
});

describe('the log', () => {
  it('knows what was asked, by whom, and what came of it; not what people did beside', async () => {
    await github.openIssue('alice', { title: 'by hand' });
    await ask(`${repo}/issues?per_page=1`);
    await post(`${repo}/issues`, { title: 'x' });
    await ask(`${github.url}/codeload/example/minutes/${await github.head()}`);
    expect(github.requests()).toMatchObject([
      {
        number: 1,
        method: 'GET',
        path: `${repo}/issues?per_page=1`,
        login: 'github-actions[bot]',
        status: 200,
        write: false,
      },
      { number: 2, method: 'POST', path: `${repo}/issues`, body: { title: 'x' }, status: 201, write: true },
    ]);
    github.forget();
    expect(github.requests()).toEqual([]);
  });

  it('of an Enterprise Server’s address is the same', async () => {
    expect((await ask(`/api/v3${repo}`)).status).toBe(200);
    expect(github.requests()[0]?.path).toBe(repo);
  });
});
