import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { workflowEvent } from '../support/payload.ts';
import { builtAction, node24, runAction } from '../support/run-action.ts';
import { startStandIn } from '../support/stand-in.ts';
import type { ActionResult } from '../support/run-action.ts';
import type { FileChanges, StandIn } from '../support/stand-in.ts';
import { config, day, expectExit, mergedAndPushed, minutes, run, writes } from './stage.ts';

/** How far a run may reach: how many issues, whose tracker, which files; and how all of it is taken back. */

const first = `minutes/${day(3)}.md`;
const second = `minutes/${day(1)}.md`;
const tunnel = '- AI @alice: compare the two tunnel drivers';
const demo = '- AI @bob: schedule a demo of the importer';
const notes = '- AI @carol: write the release notes';
const cables = '- AI @alice: order new cables for the harbour';

let github: StandIn;

beforeAll(async () => {
  github = await startStandIn();
});

afterAll(() => github.close());

beforeEach(async () => {
  github.reset();
  await github.commit({ '.github/minutes.yml': config });
});

const titlesAndStates = async (): Promise<string[][]> =>
  (await github.issues()).map(({ title, state, state_reason: reason }) => [title, state, reason ?? '']);

describe('more new issues than a run may make', () => {
  it('are not made, what is known is brought up to date, and one number allows them', async () => {
    await mergedAndPushed(github, { [first]: minutes(day(3), tunnel, demo) });
    const { result, merge } = await mergedAndPushed(
      github,
      { [second]: minutes(day(1), '## AIs from last time', tunnel, demo, '  - done', '## New', notes, cables) },
      { inputs: { 'max-new-issues': '1' } },
    );
    expectExit(result, 1);
    expect(await titlesAndStates()).toEqual([
      ['Compare the two tunnel drivers', 'open', ''],
      ['Schedule a demo of the importer', 'closed', 'completed'],
    ]);
    expect(result.outputs).toMatchObject({ created: '0', updated: '1', closed: '1' });
    expect(result.annotations.join('\n')).toMatch(/::error::2 new issues are more than .*max-new-issues 2/);
    const allowed = await run(github, 'push', { ...merge, inputs: { 'max-new-issues': '2' } });
    expectExit(allowed, 0);
    expect(allowed.outputs).toMatchObject({ created: '2', updated: '0', closed: '0' });
  });
});

describe('a repository with years of minutes', () => {
  const chores = ['paint', 'inspect', 'insure', 'photograph', 'measure', 'sell', 'clean', 'move'];
  const things = ['lighthouse', 'crane', 'ferry', 'mooring ropes', 'fog horn', 'tide gauge', 'warehouse'];
  const reasons =
    'the fair,our insurer,a tenant,school classes,the annual report,a film,two divers,the mayor,safety,winter,fun'.split(
      ',',
    );
  const history = (): FileChanges =>
    Object.fromEntries(
      Array.from({ length: 50 }, (_, n) => {
        const when = day(20 + 2 * n);
        return [
          `minutes/${when}.md`,
          minutes(when, `- AI @alice: ${chores[n % 8]} the ${things[n % 7]} for ${reasons[n % 11]}`),
        ];
      }),
    );

  it('gets issues for what is new and nothing of its past, by the first push as by the first resync', async () => {
    await github.commit(history());
    const { result } = await mergedAndPushed(github, { [second]: minutes(day(1), tunnel) });
    expectExit(result, 0);
    expect((await titlesAndStates()).map(([title]) => title)).toEqual(['Compare the two tunnel drivers']);
    const resync = await run(github, 'schedule');
    expectExit(resync, 0);
    expect(writes(resync)).toEqual([]);
  });

  it('gets them all if `since` reaches back, and not one if they are too many', async () => {
    await github.commit({ ...history(), [second]: minutes(day(1), tunnel) });
    const result = await run(github, 'workflow_dispatch', { inputs: { since: day(90) } });
    expectExit(result, 1);
    expect(result.stdout).toMatch(/37 new issues are more than/);
    expect(await github.issues()).toEqual([]);
  });
});

describe('a fork', () => {
  const pushOfFork = async (settings: string): Promise<ActionResult> => {
    await github.commit({ '.github/minutes.yml': config + settings });
    const { number } = await github.openPullRequest({ files: { [first]: minutes(day(3), tunnel) } });
    const event = await workflowEvent(github, 'push', await github.merge(number));
    const repository = event.payload['repository'] as Record<string, unknown>;
    const payload = { ...event.payload, repository: { ...repository, fork: true } };
    return runAction({ standIn: github, event: { ...event, payload } });
  };

  it.each([
    ['that inherited workflow and config', ''],
    ['whose config names the parent as its tracker', 'tracker: example/parent\n'],
  ])('%s writes nothing, says why, and is green', async (_what, settings) => {
    const moved = await github.openIssue('alice', { title: 'Makes the parent exist' });
    await github.transferIssue(moved.number, 'example/parent');
    const result = await pushOfFork(settings);
    expectExit(result, 0);
    expect(writes(result)).toEqual([]);
    expect(result.annotations.join('\n')).toMatch(/::warning::example\/minutes is a fork/);
    expect(result.summary).toContain('Compare the two tunnel drivers');
  });

  it('whose own config names itself keeps its own issues', async () => {
    const result = await pushOfFork('tracker: example/minutes\n');
    expectExit(result, 0);
    expect(await github.issues()).toHaveLength(1);
  });
});

describe('another repository’s issues in the same tracker', () => {
  it('are nobody’s business: not matched, not changed', async () => {
    await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) });
    const [own] = await github.issues();
    const body = (own?.body ?? '').replace(
      '"repository":"example/minutes","repositoryId":1',
      '"repository":"example/other","repositoryId":99',
    );
    expect(body).not.toBe(own?.body);
    const foreign = await github.openIssue('github-actions[bot]', {
      title: own?.title ?? '',
      body,
      labels: ['action-item'],
    });
    const { result } = await mergedAndPushed(github, {
      [second]: minutes(day(1), '## AIs from last time', tunnel, '  - done'),
    });
    expectExit(result, 0);
    expect((await github.issue(own?.number ?? 0)).state).toBe('closed');
    const after = await github.issue(foreign.number);
    expect([after.state, after.body, after.comments]).toEqual(['open', body, 0]);
    expect(writes(await run(github, 'schedule'))).toEqual([]);
  });
});

describe('a tracker in another repository', () => {
  const there = '/repos/example/tasks/issues?state=all';

  beforeEach(async () => {
    const moved = await github.openIssue('alice', { title: 'Makes the repository exist' });
    await github.transferIssue(moved.number, 'example/tasks');
  });

  it('gets the issues of a trusted machine user, once, and the minutes’ own repository none', async () => {
    await github.commit({ '.github/minutes.yml': `${config}tracker: example/tasks\ntrusted-authors: [frank]\n` });
    const token = github.issueToken(undefined, 'frank');
    const { result, merge } = await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) }, { token });
    expectExit(result, 0);
    const [issue] = await github.see<{ title: string; body: string }[]>(there);
    expect(issue?.title).toBe('Compare the two tunnel drivers');
    expect(issue?.body).toMatch(new RegExp(`/example/minutes/blob/[0-9a-f]{40}/${first}\\?plain=1#L5`));
    expect((await github.issues()).filter(({ user }) => user?.login === 'frank')).toEqual([]);
    expect(writes(await run(github, 'push', { ...merge, token }))).toEqual([]);
  });

  it('gets not one more from an author whom the config does not trust: the run stops and says so', async () => {
    await github.commit({ '.github/minutes.yml': `${config}tracker: example/tasks\n` });
    const token = github.issueToken(undefined, 'frank');
    const { result } = await mergedAndPushed(github, { [first]: minutes(day(3), tunnel, demo, notes) }, { token });
    expectExit(result, 1);
    expect(result.annotations.join('\n')).toMatch(/trusted-authors: \["frank"\]/);
    expect(writes(result).filter((write) => write.endsWith('/issues'))).toHaveLength(1);
  });

  it('is named by the config of an organisation that this repository’s own one extends', async () => {
    await github.commit({ '.github/minutes.yml': 'extends: example/.github\npace: 0\n' });
    const shared = Buffer.from('tracker: example/tasks\ntrusted-authors: [frank]\n').toString('base64');
    github.fault(
      { path: /^\/repos\/example\/\.github\/contents\//, times: 99 },
      {
        kind: 'answer',
        answer: { status: 200, headers: {}, body: { type: 'file', encoding: 'base64', content: shared } },
      },
    );
    const token = github.issueToken(undefined, 'frank');
    const { result } = await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) }, { token });
    expectExit(result, 0);
    const issues = await github.see<{ title: string }[]>(there);
    expect(issues.map(({ title }) => title)).toContain('Compare the two tunnel drivers');
  });

  it('is not written to where the config that is extended can’t be read: red before anything is asked', async () => {
    await github.commit({ '.github/minutes.yml': 'extends: example/nowhere\npace: 0\n' });
    const { result } = await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) });
    expectExit(result, 1);
    expect(writes(result)).toEqual([]);
    expect(result.annotations.join('\n')).toMatch(/extends: example\/nowhere.*may not read it/);
  });

  it('named by a pull request alone gets nothing', async () => {
    const { number } = await github.openPullRequest({
      files: { [first]: minutes(day(3), tunnel), '.github/minutes.yml': `${config}tracker: example/tasks\n` },
    });
    const result = await run(github, 'pull_request.opened', { number });
    expectExit(result, 0);
    expect(result.requests.filter(({ path }) => path.includes('example/tasks'))).toEqual([]);
  });
});

describe('undoing a run', () => {
  const cli = (...args: string[]): Promise<{ exitCode: number; stdout: string; stderr: string; wrote: string[] }> =>
    new Promise((done) => {
      const before = github.requests().length;
      const env = { PATH: process.env['PATH'] ?? '', GITHUB_TOKEN: github.token, GITHUB_API_URL: github.url };
      const command = [join(dirname(builtAction), 'cli.js'), 'undo', '--repo', 'example/minutes', ...args];
      const child = execFile(node24 ?? process.execPath, command, { env }, (_error, stdout, stderr) => {
        const asked = github.requests().slice(before);
        const wrote = asked.filter(({ write }) => write).map(({ method, path }) => `${method} ${path}`);
        done({ exitCode: child.exitCode ?? -1, stdout, stderr, wrote });
      });
    });

  it('shows it; with --yes closes what it made and reopens what it closed; and it stays undone', async () => {
    await mergedAndPushed(github, { [first]: minutes(day(3), tunnel, demo) });
    await mergedAndPushed(
      github,
      { [second]: minutes(day(1), '## AIs from last time', tunnel, demo, '  - done', '## New', notes, cables) },
      { env: { GITHUB_RUN_ID: '5151' } },
    );
    const before = await titlesAndStates();
    const touched = (await github.issues()).find(({ title }) => title.startsWith('Order'))?.number ?? 0;
    await github.comment('alice', touched, 'They are on their way.');

    const shown = await cli('--run', '5151');
    expect(shown).toMatchObject({ exitCode: 0, stderr: '', wrote: [] });
    expect(shown.stdout).toMatch(/Write the release notes/);
    expect(shown.stdout).toMatch(/Nothing is written without --yes/);
    expect(await titlesAndStates()).toEqual(before);

    expect(await cli('--run', '5151', '--yes')).toMatchObject({ exitCode: 0, stderr: '' });
    const undone = [
      ['Compare the two tunnel drivers', 'open', ''],
      ['Schedule a demo of the importer', 'open', 'reopened'],
      ['Write the release notes', 'closed', 'not_planned'],
      // a person has worked on it
      ['Order new cables for the harbour', 'open', ''],
    ];
    expect(await titlesAndStates()).toEqual(undone);

    const again = await cli('--run', '5151', '--yes');
    expect(again).toMatchObject({ exitCode: 0, wrote: [] });
    expect(again.stdout).toMatch(
      /Order new cables for the harbour[^]*people have worked on it since: close it by hand/,
    );
    expectExit(await run(github, 'schedule'), 0);
    expect(await titlesAndStates()).toEqual(undone);
  });

  it('of an id that no issue names does nothing', async () => {
    await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) });
    expect(await cli('--run', '1', '--yes')).toMatchObject({
      exitCode: 0,
      stderr: 'minutes-to-issues: No issue says that run 1 created or closed it. The issues name run 4242.\n',
      wrote: [],
    });
  });
});

describe('a pull request of 3,000 files', () => {
  it('is previewed as far as fifty pages of minutes, and the rest is named', async () => {
    const base = await github.commit({ 'src/file.txt': 'text\n' });
    const file = await github.see<{ sha: string }>(`/repos/example/minutes/contents/src/file.txt?ref=${base}`);
    const files = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, n): [string, FileChanges[string]] =>
        n < 60
          ? [`minutes/${day(n + 1)}.md`, minutes(day(n + 1), tunnel)]
          : [`src/file-${n}.txt`, { mode: '100644', sha: file.sha }],
      ),
    );
    // the newest are read first, and this one is too large
    files[`minutes/${day(0)}.md`] = `${minutes(day(0), demo)}${'words and more words\n'.repeat(60_000)}`;
    const { number } = await github.openPullRequest({ files });
    github.forget();
    const result = await run(github, 'pull_request.opened', { number });
    expectExit(result, 0);
    const [comment] = await github.comments(number);
    expect(comment?.body).toMatch(/13 files not read/);
    expect(comment?.body).toMatch(new RegExp(`${day(60)}.md.*at most 50 minutes files`));
    expect(comment?.body).toMatch(new RegExp(`${day(0)}.md.*1 MB`));
    expect(comment?.body).toMatch(/GitHub lists only the first 3,000 files/);
    expect(result.requests.length).toBeLessThanOrEqual(30 + 10 + 2 * 50);
    expect(await github.issues()).toEqual([]);
  });
});

describe('what is no file', () => {
  it('a symlink, a submodule: not followed', async () => {
    const target = await github.commit({ 'private/plans.md': `${demo}\n` });
    const result = await mergedAndPushed(github, {
      [first]: minutes(day(3), tunnel),
      [second]: { mode: '120000', content: '../private/plans.md' },
      [`minutes/${day(2)}`]: { mode: '160000', sha: target },
    });
    expectExit(result.result, 0);
    expectExit(await run(github, 'schedule'), 0);
    expect((await titlesAndStates()).map(([title]) => title)).toEqual(['Compare the two tunnel drivers']);
  });
});

describe('the log', () => {
  const commands = ['::set-env name=HIJACK::1', '##[add-path]/hijack', '::stop-commands::hijack', '\u001b[31mhijack'];
  const hostile = (): FileChanges => {
    const lines = commands.flatMap((text) => [
      `- AI @nobody: ${text}`,
      `- AI @carrol: look at`,
      `  ${text}`,
      `- @AI alice: ${text}`,
    ]);
    return Object.fromEntries(
      [first, `minutes/::error::hijack/${day(2)}.md`].map((path) => [
        path,
        `${minutes(day(3), ...lines)}\n${commands.map((text) => `${text}\n## ${text}\n`).join('')}`,
      ]),
    );
  };

  /** What a runner would obey: `::command` at the start of a line, `##[command]` anywhere in one that is no such. */
  const obeyed = ({ stdout, stderr }: ActionResult): string[] =>
    `${stdout}\n${stderr}`.split('\n').flatMap((line) => {
      const [, command, old] = /^\s*::([\w-]+)|##\[([\w-]+)/.exec(line) ?? [];
      return command ?? (old === undefined ? [] : `##[${old} in ${line}`);
    });

  it('holds no token, no command and no escape from minutes, whatever the run', async () => {
    const { token } = github;
    const { number } = await github.openPullRequest({ files: hostile() });
    const preview = await run(github, 'pull_request.opened', { number });
    const push = await run(github, 'push', { ...(await github.merge(number)), env: { GITHUB_STEP_SUMMARY: '' } });
    github.fault({ method: 'POST', path: /\/issues$/ }, { kind: 'status', status: 404, when: 'before' });
    for (const result of [preview, push, await run(github, 'schedule', { inputs: { since: 'yesterday' } })]) {
      expect(
        [...new Set(obeyed(result))].filter((command) => !/^(add-mask|notice|warning|error)$/.test(command)),
      ).toEqual([]);
      expect(result.stdout + result.stderr).not.toMatch(/\u001b/);
      const told = result.stdout.replace(`::add-mask::${token}`, '');
      expect(told + result.stderr + result.summary + JSON.stringify(result.outputs)).not.toContain(token);
      expect(JSON.stringify(result.plan)).not.toContain(token);
    }
    expectExit(preview, 0);
    expectExit(push, 0);
    expect(push.stdout).toContain('hijack');
  });
});
