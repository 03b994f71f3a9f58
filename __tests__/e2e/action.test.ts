import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { node24, node24Missing } from '../support/run-action.ts';
import { startStandIn } from '../support/stand-in.ts';
import type { StandIn } from '../support/stand-in.ts';
import { assigneesOf, config, day, expectExit, labelsOf, mergedAndPushed, minutes, run, writes } from './stage.ts';

/** The built Action in its own process, on events as GitHub sends them, against the stand-in. */

const first = `minutes/${day(3)}.md`;
const second = `minutes/${day(1)}.md`;
const tunnel = '- AI @alice: compare the two tunnel drivers until next meeting';
const demo = '- Schedule a demo of the importer (AI @bob)';

let github: StandIn;

beforeAll(async () => {
  github = await startStandIn();
});

afterAll(() => github.close());

beforeEach(async () => {
  github.reset();
  await github.commit({ '.github/minutes.yml': config });
});

it('runs on Node 24, as it will on GitHub', () => {
  if (node24 === null) throw new Error(node24Missing);
  expect(execFileSync(node24, ['--version'], { encoding: 'utf8' })).toMatch(/^v24\./);
});

describe('a pull request with minutes', () => {
  it('is previewed in one comment, and no issue is made', async () => {
    const { number } = await github.openPullRequest({ files: { [first]: minutes(day(3), tunnel, demo) } });
    const result = await run(github, 'pull_request.opened', { number });
    expectExit(result, 0);
    expect(await github.issues()).toEqual([]);
    const comments = await github.comments(number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('Compare the two tunnel drivers');
    expect(comments[0]?.body).toContain('Schedule a demo of the importer');
    expect(result.summary).toContain('Compare the two tunnel drivers');
  });

  it('keeps its one comment up to date, and leaves it alone if nothing changed', async () => {
    const { number } = await github.openPullRequest({ files: { [first]: minutes(day(3), tunnel) } });
    await run(github, 'pull_request.opened', { number });
    const again = await run(github, 'pull_request.synchronize', { number });
    expect(writes(again)).toEqual([]);
    await github.pushToPullRequest(number, { [first]: minutes(day(3), tunnel, demo) });
    await run(github, 'pull_request.synchronize', { number });
    const comments = await github.comments(number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('Schedule a demo of the importer');
  });

  it('that loses its minutes again says so in its comment', async () => {
    const { number } = await github.openPullRequest({ files: { [first]: minutes(day(3), tunnel) } });
    await run(github, 'pull_request.opened', { number });
    await github.pushToPullRequest(number, { [first]: null, 'src/main.rs': 'fn main() {}\n' });
    const result = await run(github, 'pull_request.synchronize', { number });
    expectExit(result, 0);
    const comments = await github.comments(number);
    expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('No minutes were read.')]);
    expect(comments[0]?.body).not.toContain('tunnel');
  });

  it('that makes the config wrong is told so on the line, and is red', async () => {
    const wrong = `${config}\nvocabulary:\n  action-heading: [Loot]\n`;
    const { number } = await github.openPullRequest({ files: { '.github/minutes.yml': wrong } });
    const result = await run(github, 'pull_request.opened', { number });
    expectExit(result, 1);
    const line = wrong.split('\n').indexOf('  action-heading: [Loot]') + 1;
    expect(result.annotations.join('\n')).toMatch(
      new RegExp(
        `::error title=Wrong config,file=\\.github/minutes\\.yml,line=${line},col=3::.*did you mean .action-headings`,
        'u',
      ),
    );
    expect(await github.comments(number)).toEqual([]);
  });

  it('is previewed by the rules of the default branch, whatever config it proposes', async () => {
    const proposed = 'minutes: ["nowhere/**"]\nvocabulary: { markers: [Zadatak] }\n';
    const page = minutes(day(3), tunnel, '- Zadatak @bob: order the lamps');
    const { number } = await github.openPullRequest({ files: { [first]: page, '.github/minutes.yml': proposed } });
    const result = await run(github, 'pull_request.opened', { number });
    expectExit(result, 0);
    expect(result.stdout).toContain('.github/minutes.yml is valid; it counts once it is merged.');
    const [comment] = await github.comments(number);
    expect(comment?.body).toContain('Compare the two tunnel drivers');
    expect(comment?.body).not.toContain('lamps');
  });

  it('with tasks under a heading that nobody knows is told once, folded, what to teach', async () => {
    const loot = '## Loot\n\n- print the map\n- update the list\n- ask the board\n';
    const { number } = await github.openPullRequest({ files: { [first]: `${minutes(day(3), tunnel)}\n${loot}` } });
    const result = await run(github, 'pull_request.opened', { number });
    expectExit(result, 0);
    const [comment] = await github.comments(number);
    for (const text of [comment?.body, result.summary]) {
      expect(text).toContain('<summary>3 points look like tasks and are not read</summary>');
      expect(text?.match(/action-headings/gu)).toHaveLength(1);
    }
  });

  it('wakes nobody and links nothing from the preview', async () => {
    const { number } = await github.openPullRequest({
      files: { [first]: minutes(day(3), `${tunnel}, see example/specs#12`) },
    });
    await run(github, 'pull_request.opened', { number });
    const [comment] = await github.comments(number);
    expect(comment?.body).not.toMatch(/(^|[^\w`])@\w/);
    expect(comment?.body).not.toMatch(/example\/specs#12/);
  });

  it('gets a suggestion beside a malformed marker, once', async () => {
    const { number } = await github.openPullRequest({
      files: { [first]: minutes(day(3), '- @AI alice: compare the two tunnel drivers') },
    });
    await run(github, 'pull_request.opened', { number });
    await run(github, 'pull_request.synchronize', { number });
    const comments = await github.reviewComments(number);
    expect(comments.map((comment) => [comment.path, comment.line])).toEqual([[first, 5]]);
    expect(comments[0]?.body).toContain('```suggestion');
  });

  it('with a misspelled handle is told which one was meant, on its line', async () => {
    const misspelled = '- AI @carrol: compare the two tunnel drivers';
    const { number } = await github.openPullRequest({ files: { [first]: minutes(day(3), misspelled) } });
    const result = await run(github, 'pull_request.opened', { number });
    const comments = await github.reviewComments(number);
    expect(comments.map((comment) => comment.line)).toEqual([5]);
    expect(comments[0]?.body).toContain('AI @carol: compare the two tunnel drivers');
    const [annotation] = result.annotations.filter((line) => line.includes('carrol'));
    expect(annotation).toMatch(new RegExp(`^::warning .*file=${first},line=5\\b`));
  });

  it('that was closed unmerged says that nothing was done', async () => {
    const { number } = await github.openPullRequest({ files: { [first]: minutes(day(3), tunnel) } });
    await run(github, 'pull_request.opened', { number });
    await github.closePullRequest(number);
    expectExit(await run(github, 'pull_request.closed', { number }), 0);
    expect((await github.comments(number)).map((comment) => comment.body)).toEqual([expect.stringMatching(/nothing/i)]);
    expect(await github.issues()).toEqual([]);
  });

  it('that was merged links to its issues, whichever of the two runs ends last', async () => {
    for (const order of [
      ['pull_request.closed', 'push'],
      ['push', 'pull_request.closed'],
    ] as const) {
      github.reset();
      await github.commit({ '.github/minutes.yml': config });
      const { number } = await github.openPullRequest({ files: { [first]: minutes(day(3), tunnel) } });
      await run(github, 'pull_request.opened', { number });
      const merge = await github.merge(number);
      for (const event of order) await run(github, event, { number, ...merge });
      const [issue] = await github.issues();
      const comments = await github.comments(number);
      expect(comments.map((comment) => comment.body)).toEqual([expect.stringContaining(`#${issue?.number}`)]);
    }
  });

  it('against another branch says that no issues will follow', async () => {
    await github.commit({ 'a.md': 'a\n' }, { branch: 'next' });
    const { number } = await github.openPullRequest({ base: 'next', files: { [first]: minutes(day(3), tunnel) } });
    expectExit(await run(github, 'pull_request.opened', { number }), 0);
    expect((await github.comments(number))[0]?.body).toMatch(/main/);
  });

  it('cannot be synced, whatever `mode` says', async () => {
    const { number } = await github.openPullRequest({ files: { [first]: minutes(day(3), tunnel) } });
    const result = await run(github, 'pull_request.opened', { number, inputs: { mode: 'sync' } });
    expectExit(result, 1);
    expect(writes(result)).toEqual([]);
  });

  it('that holds no minutes is left alone', async () => {
    const { number } = await github.openPullRequest({ files: { 'src/index.ts': 'export {};\n' } });
    const result = await run(github, 'pull_request.opened', { number });
    expectExit(result, 0);
    expect(writes(result)).toEqual([]);
    expect(result.requests.length).toBeLessThanOrEqual(2);
    expect(await github.comments(number)).toEqual([]);
  });

  it('from a fork with its read-only token is previewed in the summary alone, and green', async () => {
    const { number } = await github.openPullRequest({ fork: 'mallory', files: { [first]: minutes(day(3), tunnel) } });
    const token = github.issueToken({ contents: 'read', issues: 'read', 'pull-requests': 'read' });
    const result = await run(github, 'pull_request.opened', { number, token });
    expectExit(result, 0);
    expect(result.summary).toContain('Compare the two tunnel drivers');
    expect(await github.comments(number)).toEqual([]);
  });

  it('from a fork is commented by the second stage, which finds it by its head', async () => {
    const { number } = await github.openPullRequest({ fork: 'mallory', files: { [first]: minutes(day(3), tunnel) } });
    expectExit(await run(github, 'workflow_run.completed', { number }), 0);
    expect((await github.comments(number)).map((comment) => comment.body)).toEqual([
      expect.stringContaining('Compare the two tunnel drivers'),
    ]);
    expect(await github.issues()).toEqual([]);
  });

  it('is not fooled by a stranger’s comment with its mark', async () => {
    const { number } = await github.openPullRequest({ files: { [first]: minutes(day(3), tunnel) } });
    await run(github, 'pull_request.opened', { number });
    const [own] = await github.comments(number);
    const other = await github.openPullRequest({ files: { [second]: minutes(day(1), demo) } });
    await github.comment(
      'mallory',
      other.number,
      (own?.body ?? '').replace(`request ${number}`, `request ${other.number}`),
    );
    await run(github, 'pull_request.opened', { number: other.number });
    const comments = await github.comments(other.number);
    expect(comments.map((comment) => comment.user?.login)).toEqual(['mallory', 'github-actions[bot]']);
  });

  it('never takes its configuration from the pull request', async () => {
    const { number } = await github.openPullRequest({
      files: { [first]: minutes(day(3), tunnel), '.github/minutes.yml': 'label: hijacked\npace: 0\n' },
    });
    const merge = await github.merge(number);
    await github.commit({ '.github/minutes.yml': config });
    await run(github, 'push', merge);
    expect((await github.issues()).map(labelsOf)).toEqual([['action-item']]);
  });
});

describe('merged minutes', () => {
  it('become issues: labelled, assigned, linked back to the line at the commit', async () => {
    const { result } = await mergedAndPushed(github, { [first]: minutes(day(3), tunnel, demo) });
    expectExit(result, 0);
    const issues = await github.issues();
    expect(issues.map((issue) => [issue.title, labelsOf(issue), assigneesOf(issue), issue.user?.login])).toEqual([
      ['Compare the two tunnel drivers until next meeting', ['action-item'], ['alice'], 'github-actions[bot]'],
      ['Schedule a demo of the importer', ['action-item'], ['bob'], 'github-actions[bot]'],
    ]);
    for (const [index, issue] of issues.entries()) {
      const link = new RegExp(`${github.url}/example/minutes/blob/[0-9a-f]{40}/${first}\\?plain=1#L${5 + index}\\b`);
      expect(issue.body).toMatch(link);
    }
    expect(result.outputs).toMatchObject({ created: '2', updated: '0', closed: '0', pending: '2' });
  });

  it('on an Enterprise Server are handled alike', async () => {
    const env = { GITHUB_API_URL: `${github.url}/api/v3` };
    const { result } = await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) }, { env });
    expectExit(result, 0);
    expect(await github.issues()).toHaveLength(1);
  });

  it('create nothing while `mode` is preview', async () => {
    const { result } = await mergedAndPushed(
      github,
      { [first]: minutes(day(3), tunnel) },
      { inputs: { mode: 'preview' } },
    );
    expectExit(result, 0);
    expect(writes(result)).toEqual([]);
    expect(result.summary).toContain('Compare the two tunnel drivers');
  });

  it('older than `since` are history: they create nothing', async () => {
    const { result } = await mergedAndPushed(
      github,
      { [first]: minutes(day(3), tunnel) },
      { inputs: { since: day(2) } },
    );
    expectExit(result, 0);
    expect(await github.issues()).toEqual([]);
  });

  it('cost no more requests than promised: one an issue, one a login, ten besides', async () => {
    const owners = ['alice', 'bob', 'carol'];
    const lines = Array.from(
      { length: 9 },
      (_, n) => `- AI @${owners[n % 3]}: task number ${'one two three four five six seven eight nine'.split(' ')[n]}`,
    );
    const { result } = await mergedAndPushed(github, { [first]: minutes(day(3), ...lines) });
    expect(await github.issues()).toHaveLength(9);
    expect(result.requests.length).toBeLessThanOrEqual(9 + 3 + 10);
  });

  it('read a second time write nothing, with at most seven requests', async () => {
    const { merge } = await mergedAndPushed(github, { [first]: minutes(day(3), tunnel, demo) });
    const again = await run(github, 'push', merge);
    expectExit(again, 0);
    expect(writes(again)).toEqual([]);
    const nothingNew = await mergedAndPushed(github, { 'README.md': '# Hello\n' });
    expect(writes(nothingNew.result)).toEqual([]);
    expect(nothingNew.result.requests.length).toBeLessThanOrEqual(7);
  });

  it('of the next meeting find their issues again, reworded or done', async () => {
    await mergedAndPushed(github, { [first]: minutes(day(3), tunnel, demo) });
    const { result } = await mergedAndPushed(github, {
      [second]: minutes(
        day(1),
        '## AIs from last time',
        '- AI @alice: compare both tunnel drivers',
        '  - still open',
        '- Schedule a demo of the importer (AI @bob)',
        '  - done, see the calendar',
      ),
    });
    expectExit(result, 0);
    const issues = await github.issues();
    expect(issues.map((issue) => [issue.title, issue.state, issue.state_reason])).toEqual([
      ['Compare the two tunnel drivers until next meeting', 'open', null],
      ['Schedule a demo of the importer', 'closed', 'completed'],
    ]);
    const comments = await github.comments(issues[1]?.number ?? 0);
    expect(comments.map((comment) => comment.body)).toEqual([expect.stringContaining(`${second}?plain=1#L9`)]);
    expect(comments[0]?.body).toContain('see the calendar');
    expect(result.outputs).toMatchObject({ created: '0', updated: '1', closed: '1', pending: '1' });
  });

  it('that are renamed keep their issues', async () => {
    await mergedAndPushed(github, { [first]: minutes(day(3), tunnel, demo) });
    const moved = `minutes/team/${day(3)}.md`;
    const { result } = await mergedAndPushed(github, { [first]: null, [moved]: minutes(day(3), tunnel, demo) });
    expectExit(result, 0);
    const issues = await github.issues();
    expect(issues.map((issue) => issue.state)).toEqual(['open', 'open']);
    const resync = await run(github, 'schedule');
    expectExit(resync, 0);
    expect((await github.issues()).map((issue) => issue.state)).toEqual(['open', 'open']);
  });

  it('that are deleted close nothing', async () => {
    await mergedAndPushed(github, { [first]: minutes(day(3), tunnel, demo) });
    const { result } = await mergedAndPushed(github, { [first]: null });
    expectExit(result, 0);
    expect((await github.issues()).map((issue) => issue.state)).toEqual(['open', 'open']);
  });

  it('leave a person’s words, title and labels alone', async () => {
    await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) });
    const [issue] = await github.issues();
    await github.editIssue('carol', issue?.number ?? 0, {
      title: 'Which tunnel?',
      body: `By hand.\r\n\r\n${issue?.body ?? ''}\r\n\r\nAlso by hand.`,
    });
    await github.addLabels('carol', issue?.number ?? 0, 'network');
    await mergedAndPushed(github, {
      [second]: minutes(day(1), '## AIs from last time', '- AI @alice: compare both tunnel drivers'),
    });
    const [after, ...others] = await github.issues();
    expect(others).toEqual([]);
    expect(after?.title).toBe('Which tunnel?');
    expect(after?.body).toMatch(/^By hand\.\r?\n[\s\S]*Also by hand\.$/);
    expect(after?.body).toContain(`${second}?plain=1#L6`);
    expect(after && labelsOf(after).sort()).toEqual(['action-item', 'network']);
  });

  it('for an owner whom nobody can assign still become an issue, with a warning', async () => {
    const { result } = await mergedAndPushed(github, {
      [first]: minutes(day(3), '- AI @mallory: compare the two tunnel drivers'),
    });
    expectExit(result, 0);
    expect((await github.issues()).map(assigneesOf)).toEqual([[]]);
    expect(result.annotations.join('\n')).toMatch(/mallory/);
  });
});

describe('a run started by hand', () => {
  it('reads the whole repository, and the second one writes nothing', async () => {
    await github.commit({
      [first]: minutes(day(3), tunnel, demo),
      [second]: minutes(day(1), '## AIs from last time', tunnel, '- AI @carol: write the release notes'),
      'minutes/2019-05-05.md': minutes('2019-05-05', '- AI @bob: a task that nobody remembers'),
    });
    const result = await run(github, 'workflow_dispatch');
    expectExit(result, 0);
    const titles = (await github.issues()).map((issue) => issue.title).sort();
    expect(titles).toEqual([
      'Compare the two tunnel drivers until next meeting',
      'Schedule a demo of the importer',
      'Write the release notes',
    ]);
    const again = await run(github, 'workflow_dispatch');
    expectExit(again, 0);
    expect(writes(again)).toEqual([]);
  });

  it('on another branch than the default one writes nothing', async () => {
    await github.commit({ [first]: minutes(day(3), tunnel) });
    await github.commit({ 'a.md': 'a\n' }, { branch: 'feature' });
    const result = await run(github, 'workflow_dispatch', { ref: 'refs/heads/feature' });
    expectExit(result, 0);
    expect(writes(result)).toEqual([]);
  });

  it('creates nothing at all rather than more than it may, and says how to allow it', async () => {
    await github.commit({ [first]: minutes(day(3), tunnel, demo) });
    const result = await run(github, 'workflow_dispatch', { inputs: { 'max-new-issues': '1' } });
    expectExit(result, 1);
    expect(await github.issues()).toEqual([]);
    expect(result.stdout + result.summary).toMatch(/max-new-issues/);
  });

  it('as a dry run writes nothing, and its plan says what it would do', async () => {
    await github.commit({ [first]: minutes(day(3), tunnel) });
    const result = await run(github, 'workflow_dispatch', { inputs: { 'dry-run': 'true' } });
    expectExit(result, 0);
    expect(writes(result)).toEqual([]);
    expect(result.plan).toMatchObject({ operations: [{ operation: 'create', path: first, line: 5, number: null }] });
  });
});

describe('what cannot work', () => {
  it('an event that means nothing: a notice, and green', async () => {
    const issue = await github.openIssue('alice', { title: 'Hello' });
    const result = await run(github, 'issues.opened', { number: issue.number });
    expectExit(result, 0);
    expect(result.annotations.join('\n')).toMatch(/::notice.*issues/);
    expect(writes(result)).toEqual([]);
  });

  it('a push to another branch: a notice, and green', async () => {
    await github.commit({ [first]: minutes(day(3), tunnel) }, { branch: 'feature' });
    const result = await run(github, 'push', { ref: 'refs/heads/feature' });
    expectExit(result, 0);
    expect(await github.issues()).toEqual([]);
  });

  it('a configuration with a misspelled key: file, line, and what was meant; nothing is written', async () => {
    await github.commit({ '.github/minutes.yml': 'pace: 0\nlabell: task\n' });
    const { result } = await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) });
    expectExit(result, 1);
    expect(result.stdout).toMatch(/\.github\/minutes\.yml/);
    expect(result.stdout).toMatch(/line=2|:2\b/);
    expect(result.stdout).toMatch(/did you mean.*label/i);
    expect(writes(result)).toEqual([]);
  });

  it('a token that GitHub does not know: red, and told so', async () => {
    const { result } = await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) }, { token: 'ghs_expired' });
    expectExit(result, 1);
    expect(result.annotations.join('\n')).toMatch(/::error.*token/i);
    expect(result.stdout).not.toContain('at async');
  });

  it('a missing permission: red, and named', async () => {
    const token = github.issueToken({ contents: 'read', issues: 'read' });
    const { result } = await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) }, { token });
    expectExit(result, 1);
    expect(result.annotations.join('\n')).toMatch(/issues: write/);
    expect(await github.issues()).toEqual([]);
  });

  it('an archived repository, or one without issues: red, and told so', async () => {
    const merge = await github.merge(
      (await github.openPullRequest({ files: { [first]: minutes(day(3), tunnel) } })).number,
    );
    github.archive();
    const archived = await run(github, 'push', merge);
    expectExit(archived, 1);
    expect(archived.stdout).toMatch(/archived/i);
    github.archive(false);
    github.disableIssues();
    const without = await run(github, 'push', merge);
    expectExit(without, 1);
    expect(without.stdout).toMatch(/issues/i);
  });
});
