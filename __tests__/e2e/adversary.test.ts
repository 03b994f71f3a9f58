import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { builtAction, node24 } from '../support/run-action.ts';
import { startStandIn } from '../support/stand-in.ts';
import type { ActionResult } from '../support/run-action.ts';
import type { FileChanges, StandIn } from '../support/stand-in.ts';
import { config, day, expectExit, mergedAndPushed, minutes, run, writes } from './stage.ts';

/** What somebody who means harm, or a GitHub that behaves oddly, can bring about: whole runs. Parts of it stand with their rooms. */

const first = `minutes/${day(3)}.md`;
const second = `minutes/${day(1)}.md`;
const tunnel = '- AI @alice: compare the two tunnel drivers';

let github: StandIn;

beforeAll(async () => {
  github = await startStandIn();
});

afterAll(() => github.close());

beforeEach(async () => {
  github.reset();
  await github.commit({ '.github/minutes.yml': config });
});

describe('requests', () => {
  it('of a preview are few, however many owners a stranger makes up', async () => {
    const lines = Array.from({ length: 1_500 }, (_, n) => `- AI @who-${n}: look at lamp ${n} of the harbour`);
    const { number } = await github.openPullRequest({ fork: 'mallory', files: { [first]: minutes(day(3), ...lines) } });
    const result = await run(github, 'pull_request_target.opened', { number });
    expectExit(result, 0);
    expect(result.requests.length).toBeLessThanOrEqual(10 + 2);
  });

  it('of a preview are 10 and 2 a file, whatever its lines make us ask', async () => {
    for (let n = 0; n < 25; n++) await github.openIssue('mallory', { title: `Question ${n}` });
    await mergedAndPushed(github, { [first]: minutes(day(3), tunnel), [second]: minutes(day(1), 'nothing') });
    const lines = Array.from(
      { length: 25 },
      (_, n) => `- AI @bob: look at https://github.com/example/specs/pull/${n + 1} and lamp ${n} (#${n + 1})`,
    );
    const late = minutes(day(9), '- AI @carol: order cables', '- AI @alicee: order lamps', ...lines);
    const { number } = await github.openPullRequest({
      fork: 'mallory',
      files: { [first]: minutes(day(3), ...lines, '- AI @caroll: order new lamps'), [`minutes/${day(9)}.md`]: late },
    });
    await github.comment('alice', number, 'Thanks!');
    const result = await run(github, 'pull_request_target.opened', { number });
    expectExit(result, 0);
    expect(result.requests.length).toBeLessThanOrEqual(10 + 2 * 2);
    expect(await github.reviewComments(number)).not.toEqual([]);
  });

  it('of a push are few, whatever its commits are called, and an open pull request that they name hears nothing', async () => {
    const { number } = await github.openPullRequest({ files: { [second]: minutes(day(1), tunnel) } });
    expectExit(await run(github, 'pull_request.opened', { number }), 0);
    const before = await github.head();
    for (let n = 2; n <= 60; n++) await github.commit({ 'README.md': `${n}\n` }, { message: `Tidy up (#${n})` });
    await github.commit({ [first]: minutes(day(3), tunnel) }, { message: `Minutes (#${number})` });
    const [said] = await github.comments(number);
    const result = await run(github, 'push', { before, after: await github.head() });
    expectExit(result, 0);
    expect(await github.issues()).toHaveLength(1);
    expect(result.requests.length).toBeLessThanOrEqual(1 + 1 + 6 + 11);
    expect((await github.comments(number)).map(({ body }) => body)).toEqual([said?.body]);
  });
});

describe('a push', () => {
  const pushed = async (files: FileChanges): Promise<ActionResult> => {
    const before = await github.head();
    await github.commit(files);
    return run(github, 'push', { before, after: await github.head() });
  };
  const titles = async (): Promise<string[]> => (await github.issues()).map(({ title }) => title);

  it('does not read the target of a symbolic link, and says so', async () => {
    const link = { mode: '120000', content: minutes(day(3), '- AI @bob: open the gate for everybody') };
    const result = await pushed({ [second]: minutes(day(1), tunnel), 'minutes/2026-01-01-link.md': link });
    expectExit(result, 0);
    expect(await titles()).toEqual(['Compare the two tunnel drivers']);
    expect(result.summary).toContain('a symbolic link');
    expect(writes(await run(github, 'workflow_dispatch'))).toEqual([]);
  });

  it.each([
    ['whose target ends with a line end, in the very first push', [tunnel, '']],
    ['longer than any target', [tunnel, '', 'word '.repeat(2000), '']],
  ])('does not read a symbolic link %s', async (_, lines) => {
    const result = await pushed({ [first]: { mode: '120000', content: minutes(day(3), ...lines) } });
    expectExit(result, 0);
    expect(await titles()).toEqual([]);
    expect(result.summary).toContain('a symbolic link');
  });

  it('does not read a symbolic link that was one before, or a page that became one', async () => {
    const link = (...lines: string[]): { mode: string; content: string } => ({
      mode: '120000',
      content: minutes(day(3), ...lines),
    });
    await github.commit({ [first]: link('nothing yet'), [second]: minutes(day(1), 'nothing yet') });
    const result = await pushed({ [first]: link(tunnel), [second]: link('- AI @bob: open the gate for everybody') });
    expectExit(result, 0);
    expect(await titles()).toEqual([]);
    expect(result.summary).toContain('a symbolic link');
    github.truncateTrees();
    expect(await pushed({ [first]: link(`${tunnel} again`), 'minutes/new.md': link(tunnel) })).toMatchObject({
      exitCode: 0,
    });
    expect(await titles()).toEqual([]);
  });

  it('previews no symbolic link of a fork', async () => {
    await github.commit({ [second]: minutes(day(1), 'nothing yet') });
    const link = { mode: '120000', content: minutes(day(3), tunnel) };
    const { number } = await github.openPullRequest({ fork: 'mallory', files: { [first]: link, [second]: link } });
    const result = await run(github, 'pull_request_target.opened', { number });
    expectExit(result, 0);
    expect((await github.comments(number)).map(({ body }) => body).join()).not.toContain('tunnel drivers');
  });

  it('goes on beside a submodule that is named like minutes', async () => {
    const submodule = { mode: '160000', sha: 'a'.repeat(40) };
    const result = await pushed({ [second]: minutes(day(1), tunnel), [first]: submodule });
    expectExit(result, 0);
    expect(await titles()).toEqual(['Compare the two tunnel drivers']);
    expect(result.summary).toContain('submodule');
  });

  it('goes on beside a page that GitHub does not give out, and is red for it', async () => {
    await github.commit({ [first]: minutes(day(3), tunnel) });
    github.fault({ path: /\/contents\/minutes/ }, { kind: 'status', status: 422, when: 'before' });
    const result = await pushed({
      [first]: minutes(day(3), tunnel, '- AI @carol: write the notes'),
      [second]: minutes(day(1), '- AI @bob: order cables'),
    });
    expectExit(result, 1);
    expect(await titles()).toEqual(['Order cables']);
    expect(result.stdout).toMatch(/::error::1 minutes file could not be read/);
    expectExit(await run(github, 'workflow_dispatch'), 0);
    expect((await titles()).sort()).toEqual(['Compare the two tunnel drivers', 'Order cables', 'Write the notes']);
  });
});

it('a limit that says `Retry-After: 0` again and again ends the run: red, what is left is said, and the next one does it', async () => {
  const before = await github.head();
  await github.commit({ [second]: minutes(day(1), tunnel, '- AI @bob: order cables') });
  github.fault({ write: true, times: 50 }, { kind: 'secondary-limit', retryAfter: 0 });
  const result = await run(github, 'push', { before, after: await github.head() });
  expectExit(result, 1);
  expect(result.stdout).toMatch(/0 of 2 operations are done, 0 failed, 2 remain|remain for the next run/);
  expect(writes(result).length).toBeLessThanOrEqual(4);
  github.reset();
  await github.commit({ '.github/minutes.yml': config, [second]: minutes(day(1), tunnel, '- AI @bob: order cables') });
  expectExit(await run(github, 'workflow_dispatch'), 0);
  expect(await github.issues()).toHaveLength(2);
});

describe('the command line', () => {
  it.each([['--bad\u001b[31m\u202eoption'], ['extr\u001b]0;x\u0007act']])(
    'says %j again without what a terminal obeys',
    (word) => {
      const command = [join(dirname(builtAction), 'cli.js'), word];
      const { stderr, status } = spawnSync(node24 ?? process.execPath, command, { encoding: 'utf8' });
      expect(status).toBe(2);
      expect(stderr).toMatch(/unknown (option|command)/);
      expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    },
  );
});
