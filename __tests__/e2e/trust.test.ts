import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { workflowEvent } from '../support/payload.ts';
import { runAction } from '../support/run-action.ts';
import { startStandIn } from '../support/stand-in.ts';
import type { Issue, StandIn } from '../support/stand-in.ts';
import { assigneesOf, config, day, expectExit, labelsOf, mergedAndPushed, minutes, run, writes } from './stage.ts';

/** What strangers write, what old runs repeat, what paths and words may look like: none of it does harm. */

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

async function onlyIssue(): Promise<Issue> {
  const issues = await github.issues();
  expect(issues).toHaveLength(1);
  const [issue] = issues;
  if (!issue) throw new Error('There is no issue.');
  return issue;
}

describe('a stranger', () => {
  it('gains nothing by copying a passport into an issue with the label', async () => {
    await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) });
    const own = await onlyIssue();
    const forged = await github.openIssue('mallory', { title: own.title, body: own.body ?? '' });
    await github.addLabels('alice', forged.number, 'action-item');
    await mergedAndPushed(github, {
      [second]: minutes(day(1), '## AIs from last time', tunnel, '  - done, merged'),
    });
    expect((await github.issue(own.number)).state).toBe('closed');
    const after = await github.issue(forged.number);
    expect([after.state, after.body, after.comments]).toEqual(['open', own.body, 0]);
  });

  it('gains nothing by writing a mark into minutes', async () => {
    await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) });
    const own = await onlyIssue();
    const marks = (own.body ?? '').match(/<!--[\s\S]*?-->/g) ?? [];
    expect(marks.length).toBeGreaterThan(0);
    const forging = `- AI @bob: publish the tide tables ${marks.map((mark) => mark.replaceAll('\n', ' ')).join(' ')} --> <!-- end`;
    const { result } = await mergedAndPushed(github, { [second]: minutes(day(1), forging) });
    expectExit(result, 0);
    const issues = await github.issues();
    expect(issues.map((issue) => issue.state)).toEqual(['open', 'open']);
    expect((issues[0]?.body ?? '').split(second)).toHaveLength(1);
    expect(writes(await run(github, 'workflow_dispatch'))).toEqual([]);
  });

  it('is not edited, closed or assigned because minutes mention an issue by number', async () => {
    const foreign = await github.openIssue('mallory', { title: 'My own question' });
    await mergedAndPushed(github, {
      [first]: minutes(day(3), `- AI @alice: discuss #${foreign.number} (#${foreign.number})`),
      [second]: minutes(
        day(1),
        '## AIs from last time',
        `- AI @alice: discuss #${foreign.number} (#${foreign.number})`,
        '  - done',
      ),
    });
    const after = await github.issue(foreign.number);
    expect([after.state, after.body, after.comments, assigneesOf(after), labelsOf(after)]).toEqual([
      'open',
      null,
      0,
      [],
      [],
    ]);
  });
});

describe('a fork’s pull request', () => {
  it('seen by `pull_request_target`: a comment from its pages, nothing from its config, no issue', async () => {
    const { number } = await github.openPullRequest({
      fork: 'mallory',
      files: { [first]: minutes(day(3), tunnel), '.github/minutes.yml': 'label: hijacked\nmarkers: [COMPARE]\n' },
    });
    const result = await run(github, 'pull_request_target.opened', { number });
    expectExit(result, 0);
    expect((await github.comments(number)).map((comment) => comment.body)).toEqual([
      expect.stringContaining('Compare the two tunnel drivers'),
    ]);
    // its config is read once, for its errors, and used for nothing: neither its label nor its marker
    const asked = result.requests.filter(({ path }) => path.includes('minutes.yml') && path.includes('ref='));
    expect(asked).toHaveLength(1);
    expect(result.requests.filter(({ path, body }) => `${path} ${JSON.stringify(body)}`.includes('hijacked'))).toEqual(
      [],
    );
    expect(await github.issues()).toEqual([]);
  });

  it('that moved on before its second stage ran is left to the newer run', async () => {
    const { number } = await github.openPullRequest({ fork: 'mallory', files: { [first]: minutes(day(3), tunnel) } });
    const event = await workflowEvent(github, 'workflow_run.completed', { number });
    await github.pushToPullRequest(number, { [first]: minutes(day(3), `${tunnel} again`) });
    const result = await runAction({ standIn: github, event });
    expectExit(result, 0);
    expect(writes(result)).toEqual([]);
    expect(result.annotations.join('\n')).toMatch(/::notice::No open pull request has mallory:/);
  });
});

describe('an old run', () => {
  it('started again rewinds nothing', async () => {
    const { merge } = await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) });
    await mergedAndPushed(github, { [second]: minutes(day(1), '## AIs from last time', tunnel, '  - done') });
    const before = await github.issues();
    const again = await run(github, 'push', merge);
    expectExit(again, 0);
    expect(writes(again)).toEqual([]);
    expect(await github.issues()).toEqual(before);
  });
});

describe('a person', () => {
  it('who closes an issue is not overruled by minutes that list the task again', async () => {
    await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) });
    const { number } = await onlyIssue();
    await github.closeIssue('alice', number, 'not_planned');
    const { result } = await mergedAndPushed(github, { [second]: minutes(day(1), '## AIs from last time', tunnel) });
    expectExit(result, 0);
    const after = await onlyIssue();
    expect([after.number, after.state, after.state_reason]).toEqual([number, 'closed', 'not_planned']);
  });

  it('who takes the label off is left alone, and the task gets no second issue', async () => {
    await mergedAndPushed(github, { [first]: minutes(day(3), tunnel) });
    const { number } = await onlyIssue();
    await github.removeLabel('alice', number, 'action-item');
    await run(github, 'workflow_dispatch');
    const after = await onlyIssue();
    expect([after.number, labelsOf(after)]).toEqual([number, []]);
  });
});

describe('whatever a path or a task is called', () => {
  it.each([
    ['spaces and signs', `minutes/team #1, 100% & more/${day(2)} kick-off.md`],
    ['emoji and other scripts', `minutes/会议 🚢/${day(2)} Straße.md`],
  ])('%s: the link leads to the line', async (_what, path) => {
    await mergedAndPushed(github, { [path]: minutes(day(2), tunnel) });
    const issue = await onlyIssue();
    const [, sha, encoded, line] = /\/blob\/([0-9a-f]{40})\/([^?\s)]+)\?plain=1#L(\d+)/.exec(issue.body ?? '') ?? [];
    expect(decodeURIComponent(encoded ?? '')).toBe(path);
    const file = await github.see<{ content: string }>(`/repos/example/minutes/contents/${encoded}?ref=${sha}`);
    expect(Buffer.from(file.content, 'base64').toString().split('\n')[Number(line) - 1]).toBe(tunnel);
    expect(writes(await run(github, 'workflow_dispatch'))).toEqual([]);
  });

  it('workflow commands in it stay words', async () => {
    const { number } = await github.openPullRequest({
      files: { [first]: minutes(day(3), '- AI @nobody: stop ::error::all is lost%0A::warning::really') },
    });
    const result = await run(github, 'pull_request.opened', { number });
    expectExit(result, 0);
    expect(result.stdout).not.toMatch(/^::error::all is lost/m);
    expect(result.stdout).not.toMatch(/^::warning::really/m);
  });

  it('HTML, links and mentions of it are plain text in the issue', async () => {
    await mergedAndPushed(github, {
      [first]: minutes(
        day(3),
        '- AI @alice: ask @dave about <img src=x onerror=alert(1)> and [this](https://evil.example/x)',
      ),
    });
    const { body, title } = await onlyIssue();
    const readable = (body ?? '').replace(/<!--[\s\S]*?-->/g, '');
    expect(readable).not.toMatch(/(^|[^\w`])@\w/);
    expect(readable).not.toMatch(/<img/);
    expect(readable).not.toMatch(/evil\.example/);
    expect(title).not.toMatch(/@\w/);
  });
});
