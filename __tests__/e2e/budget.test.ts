import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startStandIn } from '../support/stand-in.ts';
import type { StandIn } from '../support/stand-in.ts';
import { config, day, expectExit, mergedAndPushed, minutes, run, writes } from './stage.ts';

/** How many requests a run may cost, counted in the stand-in's log. */

const words =
  'anchor berth cargo draught ebb ferry gauge harbour islet jetty keel lock mooring navy oar pier quay reef sail tide'.split(
    ' ',
  );

/** So many tasks that nobody would take for one another. */
function tasks(count: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    const [one, two] = [words[n % words.length], words[Math.floor(n / words.length) % words.length]];
    return `- AI @alice: inspect the ${one} and repaint the ${two} before report ${n}`;
  });
}

let github: StandIn;

beforeAll(async () => {
  github = await startStandIn();
});

afterAll(() => github.close());

beforeEach(async () => {
  github.reset();
  await github.commit({ '.github/minutes.yml': config });
});

describe('a push', () => {
  it.each([
    // the very first one, whose page may be a symbolic link: the tree tells
    [1, 1, 1],
    [12, 3, 0],
  ])('with %i new items of %i logins: items + logins + 6 (and %i)', async (items, logins, more) => {
    const owners = ['alice', 'bob', 'carol'].slice(0, logins);
    const lines = tasks(items).map((line, n) => line.replace('alice', owners[n % logins] ?? 'alice'));
    const { result } = await mergedAndPushed(github, { [`minutes/${day(1)}.md`]: minutes(day(1), ...lines) });
    expectExit(result, 0);
    expect(await github.issues()).toHaveLength(items);
    expect(result.requests.length).toBeLessThanOrEqual(items + logins + 6 + more);
  });

  it('with 4 updated items: two each, and 6 besides', async () => {
    await mergedAndPushed(github, { [`minutes/${day(3)}.md`]: minutes(day(3), ...tasks(4)) });
    const { result } = await mergedAndPushed(github, {
      [`minutes/${day(1)}.md`]: minutes(day(1), '## AIs from last time', ...tasks(4)),
    });
    expectExit(result, 0);
    expect(result.outputs['updated']).toBe('4');
    expect(result.requests.length).toBeLessThanOrEqual(2 * 4 + 1 + 6);
  });

  it('with nothing new and 100 tracked items: 5', async () => {
    const file = `minutes/${day(2)}.md`;
    const { result } = await mergedAndPushed(
      github,
      { [file]: minutes(day(2), ...tasks(100)) },
      { inputs: { 'max-new-issues': '200' } },
    );
    expectExit(result, 0);
    expect(await github.issues()).toHaveLength(100);
    const { result: next } = await mergedAndPushed(github, {
      [file]: `${minutes(day(2), ...tasks(100))}\nThanks to all.\n`,
    });
    expectExit(next, 0);
    expect(writes(next)).toEqual([]);
    expect(next.requests.length).toBeLessThanOrEqual(5);
  });

  it('costs no more because of old, closed issues', async () => {
    const first = await mergedAndPushed(github, { [`minutes/${day(2)}.md`]: minutes(day(2), ...tasks(1)) });
    const [model] = await github.issues();
    for (let n = 0; n < 300; n++) {
      const old = await github.openIssue('github-actions[bot]', {
        title: `Old ${n}`,
        body: (model?.body ?? '').replace(/"id":"[0-9a-f]+"/, `"id":"${n.toString(16).padStart(12, '0')}"`),
        labels: ['action-item'],
      });
      await github.closeIssue('github-actions[bot]', old.number);
      github.backdate(old.number, '2020-01-01T00:00:00Z');
    }
    const again = await run(github, 'push', first.merge);
    expectExit(again, 0);
    expect(writes(again)).toEqual([]);
    expect(again.requests.length).toBeLessThanOrEqual(7);
  });
});

describe('a pull request', () => {
  it('with 3 files of minutes: 10 and 2 a file', async () => {
    const files = Object.fromEntries(
      [1, 2, 3].map((week) => [`minutes/${day(week)}.md`, minutes(day(week), ...tasks(2))]),
    );
    const { number } = await github.openPullRequest({ files });
    const result = await run(github, 'pull_request.opened', { number });
    expectExit(result, 0);
    expect(result.requests.length).toBeLessThanOrEqual(10 + 2 * 3);
  });

  it('without any Markdown: 1, and 2 where people have commented', async () => {
    const { number } = await github.openPullRequest({ files: { 'src/main.rs': 'fn main() {}\n' } });
    const opened = await run(github, 'pull_request.opened', { number });
    expectExit(opened, 0);
    expect(opened.requests.length).toBeLessThanOrEqual(1);
    await github.comment('alice', number, 'Looks good to me.');
    const pushed = await run(github, 'pull_request.synchronize', { number });
    expectExit(pushed, 0);
    expect(pushed.requests.length).toBeLessThanOrEqual(2);
  });
});

describe('a resync', () => {
  it('of 400 files reads them in one archive', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [
        `minutes/group-${n % 7}/${day(400 - n)}.md`,
        minutes(day(400 - n), `- decision ${n}`),
      ]),
    );
    await github.commit({ ...files, [`minutes/group-1/${day(1)}.md`]: minutes(day(1), ...tasks(2)) });
    const result = await run(github, 'workflow_dispatch');
    expectExit(result, 0);
    expect(await github.issues()).toHaveLength(2);
    expect(result.requests.length).toBeLessThanOrEqual(2 + 1 + 9);
  });
});

describe('an overview', () => {
  it('costs a push three requests where nothing changed, and five where something did', async () => {
    await github.commit({ '.github/minutes.yml': `${config}overview: true\n` });
    const file = `minutes/${day(2)}.md`;
    await mergedAndPushed(github, { [file]: minutes(day(2), ...tasks(3)) });
    const page = `${minutes(day(2), ...tasks(3))}\nThanks to all.\n`;
    const { result: same } = await mergedAndPushed(github, { [file]: page });
    expect(writes(same)).toEqual([]);
    expect(same.requests.length).toBeLessThanOrEqual(5 + 3);
    const { result: more } = await mergedAndPushed(github, { [file]: `${page}\n- AI @alice: order tar\n` });
    expect(more.requests.length).toBeLessThanOrEqual(1 + 1 + 6 + 5);
  });
});

describe('a command', () => {
  it.each([
    ['due 2031-12-01', 11],
    ['assign @bob', 15],
    ['done', 14],
    ['help', 9],
    ['nonsense', 9],
  ])(
    '`%s` costs at most %i requests, a stranger’s that is looked at again among them; that one’s own run one',
    async (words, most) => {
      await mergedAndPushed(github, { [`minutes/${day(2)}.md`]: minutes(day(2), ...tasks(1)) });
      const [issue] = await github.issues();
      const number = issue?.number ?? 0;
      for (const [login, limit] of [
        ['mallory', 1],
        ['bob', most],
      ] as const) {
        const comment = await github.comment(login, number, `/minutes ${words}`);
        const { requests } = await run(github, 'issue_comment.created', { number, comment });
        expect(login === 'bob' ? requests.findIndex(({ write }) => write) : 3).toBe(3);
        expect(requests.length).toBeLessThanOrEqual(limit);
      }
    },
  );
});
