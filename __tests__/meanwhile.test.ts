import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { resync } from '../src/commands/remote.ts';
import { createClient } from '../src/github/client.ts';
import { Issues } from '../src/github/issues.ts';
import { plainPaint } from '../src/report/paint.ts';
import { startStandIn, type Fault, type Issue, type StandIn } from './support/stand-in.ts';

/** What a person writes at the very moment at which a run writes. */

/** Milliseconds of a way to GitHub on which somebody may write something. */
const SLOW = 1_050;

let github: StandIn;
beforeAll(async () => {
  github = await startStandIn();
});
beforeEach(async () => {
  github.reset();
  await github.commit({ '.github/minutes.yml': 'pace: 0\nretitle: true\n' });
});
afterAll(() => github.close());

const page = (day: string, ...lines: string[]): Record<string, string> => ({
  [`harbour/minutes-${day}.md`]: `# Meeting ${day}\n\n${lines.join('\n')}\n`,
});
const survey = '- AI @alice: survey the western pier';
const sync = async (): Promise<string> => {
  const env = { GITHUB_TOKEN: github.token, GITHUB_API_URL: github.url };
  const options = {
    repo: github.repository,
    config: '.github/minutes.yml',
    paint: plainPaint,
    env,
    log: () => undefined,
  };
  const more = { now: new Date('2026-03-10T12:00:00Z'), since: '90 days', maxNewIssues: '20', series: [] };
  return (await resync([], { ...options, ...more }, true)).stdout;
};
const patch = { method: 'PATCH', path: /\/issues\/1$/ };
const writes = (): Promise<Issue> =>
  github.issue(1).then(({ body }) => github.editIssue('dave', 1, { body: `Bring a boat!\n\n${body ?? ''}` }));

describe('an issue that a run updates', () => {
  beforeEach(async () => {
    await github.commit(page('2026-03-04', survey));
    await sync();
    await github.commit(page('2026-03-07', '## AIs from last time', survey));
  });
  const told = (text: string | null | undefined): boolean[] =>
    ['Bring a boat!', 'minutes-2026-03-07.md'].map((words) => (text ?? '').includes(words));

  it.each<[string, Fault]>([
    ['a limit is waited out', { kind: 'secondary-limit', retryAfter: 1 }],
    ['a 502 is tried again', { kind: 'status', status: 502, when: 'before' }],
    ['the connection is made again', { kind: 'drop', when: 'before' }],
  ])('keeps what a person writes while %s', async (_what, fault) => {
    github.fault(patch, fault);
    github.before(patch, () => writes().then(() => undefined));
    await sync();
    expect(told((await github.issue(1)).body)).toEqual([true, true]);
  });

  it('keeps what a person writes between the last look and the write, one way to GitHub later', async () => {
    github.before(patch, () => writes().then(() => delay(SLOW)));
    expect(await sync()).toContain('a person changed its text at the same moment: put back');
    expect(told((await github.issue(1)).body)).toEqual([true, true]);
    github.forget();
    await sync();
    expect(github.requests({ write: true })).toEqual([]);
  });

  it('is updated all the same where nobody tells of its edits', async () => {
    github.fault({ path: /graphql/ }, { kind: 'status', status: 404, when: 'before' });
    github.before(patch, () => delay(SLOW));
    await sync();
    expect(told((await github.issue(1)).body)).toEqual([false, true]);
  });

  it.each([
    ['once more at the end where that took a second', SLOW, 1],
    ['never again where it took less', 0, 0],
  ])('is looked at right before it is written, and asked about %s', async (_what, pause, times) => {
    github.forget();
    github.before(patch, () => delay(pause));
    await sync();
    expect(github.requests({ path: /\/issues\/1$/ }).map(({ method }) => method)).toEqual(['GET', 'PATCH']);
    expect(github.requests({ path: /graphql/ })).toHaveLength(times);
  });
});

it('a title that a person gives meanwhile stays, or comes back', async () => {
  await github.commit(page('2026-03-04', survey));
  await sync();
  await github.commit(
    page('2026-03-07', '## AIs from last time', '- AI @alice: survey the western pier at low tide (#1)'),
  );
  github.before(patch, () => github.editIssue('dave', 1, { title: 'Look at the pier' }).then(() => delay(SLOW)));
  expect(await sync()).toContain('a person changed its title at the same moment: put back');
  expect((await github.issue(1)).title).toBe('Look at the pier');
});

describe('an issue that a run closes', () => {
  beforeEach(async () => {
    await github.commit(page('2026-03-04', survey));
    await sync();
    await github.commit(page('2026-03-07', '## AIs from last time', survey, '  - done'));
  });
  const comment = { method: 'POST', path: /\/issues\/1\/comments$/ };
  const giveUp = (): Promise<void> => github.closeIssue('dave', 1, 'not_planned').then(() => undefined);

  it.each([
    ['while the comment waits for its turn', comment],
    ['between the last look and the close', { method: 'PATCH', path: /\/issues\/1$/, nth: 2 }],
  ])('stays “not planned” where a person closes it so %s', async (_what, moment) => {
    github.before(moment, giveUp);
    expect(await sync()).toContain('dave closed it meanwhile: it stays as they closed it');
    expect(await github.issue(1)).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
    await sync();
    expect(await github.issue(1)).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
  });
});

it('the time that remains between looking and writing is one way to GitHub and back, whatever the pace', async () => {
  await github.openIssue('alice', { title: 'Task', body: 'text' });
  const pace = 300;
  const client = createClient({ token: github.token, baseUrl: github.url, pace });
  const issues = new Issues(client, { repository: github.repository, label: 'action-item', now: Date.now });
  await issues.edit(1, () => ({ body: 'first' }));
  github.forget();
  await issues.edit(1, () => ({ body: 'second' }));
  const [looked, wrote] = github.requests();
  expect([looked?.method, wrote?.method]).toEqual(['GET', 'PATCH']);
  expect((wrote?.at ?? 0) - (looked?.at ?? 0)).toBeLessThan(pace);
});

describe('a creation that GitHub does later than it answers', () => {
  const creation = { method: 'POST', path: /\/issues$/ };
  /** It comes to pass so many milliseconds after the answer that it did not. */
  const late = (milliseconds: number): Promise<unknown> =>
    new Promise((done) => {
      github.before(creation, ({ body }) => {
        const draft = body as { title: string; body: string; labels: string[] };
        setTimeout(() => {
          done(github.openIssue('github-actions[bot]', draft));
        }, milliseconds);
      });
    });

  it('is found where a gateway gave up four seconds before', async () => {
    await github.commit(page('2026-03-04', survey));
    github.fault(creation, { kind: 'status', status: 504, when: 'before' });
    const done = late(4000);
    await sync();
    await done;
    expect(await github.issues()).toHaveLength(1);
    expect(github.requests(creation)).toHaveLength(1);
  });

  it('and after it was sent again, is closed as a duplicate by the same run', async () => {
    await github.commit(page('2026-03-04', survey));
    github.fault(creation, { kind: 'status', status: 502, when: 'before' });
    const done = late(2000);
    await sync();
    await done;
    expect((await github.issues()).map(({ state, state_reason: reason }) => [state, reason])).toEqual([
      ['open', null],
      ['closed', 'duplicate'],
    ]);
    await sync();
    expect(await github.issues('open')).toHaveLength(1);
  });

  it('is found though the listing lags behind it once', async () => {
    await github.commit(page('2026-03-04', survey));
    github.fault(creation, { kind: 'status', status: 502, when: 'after' });
    github.fault(
      { path: /sort=created&direction=desc/ },
      { kind: 'answer', answer: { status: 200, headers: {}, body: [] } },
    );
    await sync();
    expect(await github.issues()).toHaveLength(1);
  });
});

describe('the label, renamed while a run creates issues', () => {
  const rename = (): Promise<void> =>
    github
      .as('alice', 'PATCH', `/repos/${github.repository}/labels/action-item`, { new_name: 'task' })
      .then(() => undefined);
  const lines = [
    'survey the western pier',
    'order new ropes',
    'replace the lamps of the beacon',
    'ask the ferry company',
  ];
  const minutes = page('2026-03-04', ...lines.map((line) => `- AI @alice: ${line}`));
  const labels = async (): Promise<unknown[]> =>
    (await github.issues()).map((issue) =>
      issue.labels.map((label) => (typeof label === 'string' ? label : label.name)),
    );

  it('stops it, and the next one makes no second issue but says what to do', async () => {
    await github.commit(minutes);
    github.after({ method: 'POST', path: /\/issues$/, nth: 2 }, rename);
    expect((await sync()).replace(/\s+/g, ' ')).toContain('the label "action-item" was renamed to "task" meanwhile');
    expect(await labels()).toEqual([['task'], ['task'], ['task']]);
    await github.commit(page('2026-03-07', '## AIs from last time', ...lines.map((line) => `- AI @alice: ${line}`)));
    await expect(sync()).rejects.toThrow(/lack the label "action-item", and none has it: was it renamed/u);
    expect(await github.issues()).toHaveLength(3);
    await github.commit({ '.github/minutes.yml': 'pace: 0\nlabel: task\n' });
    await sync();
    expect(await labels()).toEqual([['task'], ['task'], ['task'], ['task']]);
  });

  it('between the listing and the first creation stops it as well', async () => {
    await github.commit(page('2026-03-01', survey));
    await sync();
    await github.commit(minutes);
    github.before({ method: 'POST', path: /\/issues$/ }, rename);
    expect((await sync()).replace(/\s+/g, ' ')).toContain('was renamed to "task" meanwhile');
    expect(await labels()).toEqual([['task'], ['task']]);
  });
});
