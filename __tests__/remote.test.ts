import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { agendaOf, resync, serverOf, undo, type RemoteOptions } from '../src/commands/remote.ts';
import { plainPaint } from '../src/report/paint.ts';
import { UsageError } from '../src/usage-error.ts';
import { startStandIn, type StandIn } from './support/stand-in.ts';

let github: StandIn;
beforeAll(async () => {
  github = await startStandIn();
});
beforeEach(() => {
  github.reset();
});
afterAll(() => github.close());

const now = new Date('2026-03-10T12:00:00Z');
const options = (): RemoteOptions => ({
  repo: github.repository,
  config: '.github/minutes.yml',
  paint: plainPaint,
  env: { GITHUB_TOKEN: github.token, GITHUB_API_URL: github.url },
  now,
  log: () => undefined,
});
const sync = async (): Promise<string> =>
  (await resync([], { ...options(), since: '90 days', maxNewIssues: '20', series: [] }, true)).stdout;

const config = (more = ''): Record<string, string> => ({
  '.github/minutes.yml': `pace: 0\ntrusted-authors: [alice, bob, "github-actions[bot]"]\n${more}`,
});
const page = (day: string, ...lines: string[]): Record<string, string> => ({
  [`harbour/minutes-${day}.md`]: `# Meeting ${day}\n\n${lines.join('\n')}\n`,
});
const survey = '- AI @alice: survey the western pier';

describe('a repository on the command line', () => {
  it.each([
    ['https://api.github.com', 'https://github.com'],
    ['https://api.harbour.ghe.com/', 'https://harbour.ghe.com'],
    ['https://git.harbour.example/api/v3', 'https://git.harbour.example'],
    ['https://api.harbour.example/api/v3', 'https://api.harbour.example'],
  ])('whose API is %s belongs to %s: passports name that host', (api, server) => {
    expect(serverOf(api)).toBe(server);
  });

  it('that is a fork writes into no tracker but its own, whatever its parent’s config says', async () => {
    await github.commit({ ...config('tracker: example/tasks\n'), ...page('2026-03-04', survey) });
    const facts = await github.see<object>(`/repos/${github.repository}`);
    github.fault(
      { method: 'GET', path: new RegExp(`^/repos/${github.repository}$`, 'u') },
      { kind: 'answer', answer: { status: 200, headers: {}, body: { ...facts, fork: true } } },
    );
    github.forget();
    await expect(sync()).rejects.toThrow(/is a fork.*names example\/tasks as the tracker/u);
    expect(github.requests().filter(({ path }) => path.includes('example/tasks'))).toEqual([]);
  });
});

describe('minutes of a private repository', () => {
  const isPrivate = async (repository: string): Promise<void> => {
    const facts = await github.see<object>(`/repos/${repository}`);
    const answer = { status: 200, headers: {}, body: { ...facts, private: true, visibility: 'private' } };
    github.fault({ method: 'GET', path: new RegExp(`^/repos/${repository}$`, 'u') }, { kind: 'answer', answer });
  };
  // the token of a workflow ends at its own repository
  const syncAsAlice = (): Promise<unknown> => {
    const env = { GITHUB_TOKEN: github.issueToken(undefined, 'alice'), GITHUB_API_URL: github.url };
    return resync([], { ...options(), env, since: '90 days', maxNewIssues: '20', series: [] }, true);
  };
  beforeEach(async () => {
    const { number } = await github.openIssue('alice', { title: 'To be moved' });
    await github.transferIssue(number, 'example/tasks');
  });

  it('come into no public tracker, unless the config says that it is meant', async () => {
    await github.commit({ ...config('tracker: example/tasks\n'), ...page('2026-03-04', survey) });
    await isPrivate(github.repository);
    await expect(sync()).rejects.toThrow(/is private, and its issues would be read by everybody in example\/tasks/u);
    expect(github.requests({ write: true })).toEqual([]);
    await github.commit(config('tracker: example/tasks\npublic-tracker: true\n'));
    await isPrivate(github.repository);
    github.forget();
    await syncAsAlice();
    expect(github.requests({ write: true }).map(({ path }) => path)).toContain('/repos/example/tasks/issues');
  });

  it('come into a private tracker', async () => {
    await github.commit({ ...config('tracker: example/tasks\n'), ...page('2026-03-04', survey) });
    await isPrivate(github.repository);
    await isPrivate('example/tasks');
    await syncAsAlice();
    expect(github.requests({ write: true }).map(({ path }) => path)).toContain('/repos/example/tasks/issues');
  });
});

describe('a token with a line break inside', () => {
  it('is a mistake that is told without it', async () => {
    const env = { GITHUB_TOKEN: 'begin\nhush\nend', GITHUB_API_URL: github.url };
    const told = await undo({ ...options(), env, run: '1', yes: false }).catch((error: unknown) => error);
    expect(told).toBeInstanceOf(UsageError);
    expect(String(told)).toMatch(/GITHUB_TOKEN holds line breaks/u);
    expect(String(told)).not.toContain('hush');
  });
});

describe('a mistake in the options', () => {
  const given = { since: '90 days', maxNewIssues: '20', series: [] };

  it.each([
    [{ since: 'yesterday' }, /^`--since yesterday` is neither a day/u],
    [{ maxNewIssues: 'many' }, /^`--max-new-issues many` is not a whole number/u],
  ])('%j is told as it was typed, before GitHub is asked', async (mistake, message) => {
    github.forget();
    await expect(resync([], { ...options(), ...given, ...mistake }, false)).rejects.toThrow(message);
    expect(github.requests()).toEqual([]);
  });

  it('is a repository that is not there, or not for this token', async () => {
    const run = resync([], { ...options(), ...given, repo: 'example/nowhere' }, false);
    await expect(run).rejects.toThrow(UsageError);
    await expect(run).rejects.toThrow(
      /example\/nowhere \(404 Not Found\)\. It does not exist, or the token may not see it/u,
    );
  });

  it.each(['nonsense', 'ftp://git.harbour.example', '//git.harbour.example/api/v3'])(
    'is an API at %s, whatever the environment says of the server',
    async (url) => {
      const env = { GITHUB_TOKEN: github.token, GITHUB_API_URL: url, GITHUB_SERVER_URL: 'https://harbour.example' };
      await expect(resync([], { ...options(), ...given, env }, false)).rejects.toThrow(
        new UsageError(`GITHUB_API_URL ${url} is not the URL of an API, such as https://api.github.com.`),
      );
    },
  );

  it('are patterns that no file matches: told beside the plan', async () => {
    await github.commit({ ...config(), ...page('2026-03-04', survey) });
    const run = (pattern: string) => resync([pattern], { ...options(), ...given }, false);
    const none = await run('habour/*.md');
    expect([none.stderr, none.exitCode]).toEqual([
      expect.stringMatching(/^minutes-to-issues: No minutes were found on the default branch\. /u),
      0,
    ]);
    expect((await run('harbour/*.md')).stderr).toBe('');
  });

  it('is a series that nothing is known of: those that are known are named', async () => {
    await github.commit({ ...config(), ...page('2026-03-04', survey) });
    const run = (series: string[]) => resync([], { ...options(), ...given, series }, false);
    await expect(run(['harbour', 'nothere'])).rejects.toThrow(
      new UsageError('There is no series nothere. Known: harbour.'),
    );
    expect((await run(['harbour'])).stdout).toContain('creates 1 issue');
  });

  it('is a config that does not exist, unless it is the usual one', async () => {
    await github.commit(page('2026-03-04', survey));
    const run = (path: string) => resync([], { ...options(), ...given, config: path }, false);
    await expect(run('nope.yml')).rejects.toThrow(/^There is no nope\.yml on main of /u);
    expect((await run('.github/minutes.yml')).stdout).toContain('creates 1 issue');
  });
});

describe('files that are not read', () => {
  it('are named beside the plan and in its JSON, and the exit status is 1', async () => {
    const huge = `# Meeting 2026-03-08\n\n${'words and more words\n'.repeat(260_000)}`;
    await github.commit({ ...config(), ...page('2026-03-04', survey), 'harbour/minutes-2026-03-08.md': huge });
    const given = { ...options(), since: '90 days', maxNewIssues: '20', series: [] };
    const printed = await resync([], given, false);
    expect(printed.stdout).toContain('creates 1 issue');
    expect(printed).toMatchObject({
      stderr: 'minutes-to-issues: harbour/minutes-2026-03-08.md: larger than 5 MB: not read\n',
      exitCode: 1,
    });
    const { stdout } = await resync([], { ...given, json: true }, false);
    expect(JSON.parse(stdout)).toMatchObject({ skipped: [{ path: 'harbour/minutes-2026-03-08.md' }] });
  });
});

describe('the agenda', () => {
  it('has what is open on GitHub, also where the minutes hint that it is done', async () => {
    await github.commit({ ...config(), ...page('2026-03-04', survey) });
    await sync();
    await github.commit(page('2026-03-09', '## AIs from last time', '', survey, '  - has been merged'));
    await sync();
    const { stdout } = await agendaOf(options());
    expect(stdout).toContain('survey the western pier (#1)');
    expect(stdout).toContain('\n  - the minutes of 2026-03-09 say “has been merged”: done?');
  });

  it('writes people as the minutes do', async () => {
    await github.commit({ ...config(), ...page('2026-03-04', '- AI @Alice, JoS: survey the pier', '- AI eP: ask') });
    await sync();
    const { stdout } = await agendaOf(options());
    expect(stdout).toContain('- AI (@Alice, JoS): survey the pier (#1)\n- AI (eP): ask (#2)\n');
  });

  it('writes a login as GitHub does, whom the minutes call by the name', async () => {
    await github.commit({ ...config(), ...page('2026-03-04', 'Present: @alice', '', '- AI Alice: survey the pier') });
    await sync();
    expect((await agendaOf(options())).stdout).toContain('- AI @alice: survey the pier (#1)\n');
  });

  it('has a task once, although a second issue of it was closed as duplicate', async () => {
    await github.commit({ ...config(), ...page('2026-03-04', survey) });
    await sync();
    const [first] = await github.issues();
    const twin = { title: first?.title ?? '', body: first?.body ?? '', labels: ['action-item'] };
    await github.openIssue('github-actions[bot]', twin);
    await sync();
    expect((await github.issues()).map(({ state }) => state).sort()).toEqual(['closed', 'open']);
    const { stdout } = await agendaOf(options());
    expect(stdout.match(/- AI/gu)).toHaveLength(1);
  });
});

describe('the token of somebody whom the config does not trust', () => {
  it('creates one issue and no more, also in the next run; trusted, it goes on with that one', async () => {
    await github.commit({
      '.github/minutes.yml': 'pace: 0\n',
      ...page('2026-03-04', survey, '- AI @bob: paint the quay'),
    });
    const token = github.issueToken({ contents: 'read', issues: 'write' }, 'alice');
    const given = { ...options(), since: '90 days', maxNewIssues: '20', series: [] };
    const asAlice = { ...given, env: { GITHUB_TOKEN: token, GITHUB_API_URL: github.url } };
    expect(await resync([], asAlice, true)).toMatchObject({ exitCode: 1 });
    await expect(resync([], asAlice, true)).rejects.toThrow(/^#1 was created with this token, as alice, whom/u);
    expect(await github.issues()).toHaveLength(1);
    expect((await resync([], asAlice, false)).stderr).toContain('#1) carries a passport of these minutes');

    await github.commit({ '.github/minutes.yml': 'pace: 0\ntrusted-authors: [alice]\n' });
    expect((await resync([], asAlice, true)).stdout).toContain('Done: created 1 issue.');
    expect(await github.issues()).toHaveLength(2);
  });

  it('is not refused for what a stranger has copied', async () => {
    await github.commit({ ...config(), ...page('2026-03-04', survey) });
    await sync();
    const [first] = await github.issues();
    await github.openIssue('frank', { title: 'copied', body: first?.body ?? '', labels: ['action-item'] });
    await github.commit(page('2026-03-05', '- AI @bob: paint the quay'));
    expect(await sync()).toContain('Done: created 1 issue.');
  });
});

describe('run ids of a passport that a person has edited', () => {
  it('are named so that a terminal obeys nothing', async () => {
    await github.commit({ ...config(), ...page('2026-03-04', survey) });
    await sync();
    const { body } = await github.issue(1);
    const id = '"created":"\\u001b]0;pwned\\u0007\\u009b31m\\u202e5"';
    await github.editIssue('alice', 1, { body: (body ?? '').replace(/"created":(null|"\w+")/u, () => id) });
    const { stderr } = await undo({ ...options(), run: '7\u001b[31m', yes: false });
    expect(stderr).toMatch(/No issue says that run 7 created or closed it/u);
    expect(stderr.trim()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('undo', () => {
  it('tells in JSON what became of it', async () => {
    await github.commit({ ...config(), ...page('2026-03-04', survey) });
    await sync();
    const { stdout } = await undo({ ...options(), run: '1', yes: true, json: true });
    expect(JSON.parse(stdout)).toMatchObject({ operations: [], outcomes: [] });
  });
});
