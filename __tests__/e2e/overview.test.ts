import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { startStandIn } from '../support/stand-in.ts';
import type { Issue, StandIn } from '../support/stand-in.ts';
import { config, day, expectExit, labelsOf, mergedAndPushed, minutes, run, writes } from './stage.ts';

/** The issue that lists what is pending: `overview: true`. */

const boats = '- AI @alice: paint the boats until 2024-05-01, see example/specs#12';
const tar = '- AI @bob: order tar for the roof of the shed';

let github: StandIn;
beforeAll(async () => {
  github = await startStandIn();
});
afterAll(() => github.close());
beforeEach(async () => {
  github.reset();
  await github.commit({ '.github/minutes.yml': `${config}overview: true\n` });
  const { result } = await mergedAndPushed(github, { [`minutes/${day(3)}.md`]: minutes(day(3), boats, tar) });
  expectExit(result, 0);
});

const overviews = async (): Promise<Issue[]> =>
  (await github.issues()).filter((issue) => labelsOf(issue).includes('minutes-overview'));
const overview = async (): Promise<Issue> => {
  const [one, ...more] = await overviews();
  if (!one || more.length > 0) throw new Error('one overview');
  return one;
};
const boxes = async (): Promise<string[]> =>
  ((await overview()).body ?? '').split('\n').filter((line) => line.startsWith('- ['));
const numbered = async (title: RegExp): Promise<number> =>
  (await github.issues()).find((one) => title.test(one.title))?.number ?? 0;
const resync = () => run(github, 'workflow_dispatch');

async function tick(number: number, login = 'bob'): Promise<void> {
  const { body, number: where } = await overview();
  await github.editIssue(login, where, {
    body: (body ?? '').replace(`- [ ] <!-- close ${number} -->`, `- [x] <!-- close ${number} -->`),
  });
}

it('is made by a push, known by its label, pinned, and says what is pending', async () => {
  const { body, title, number } = await overview();
  expect(title).toBe('Pending action items');
  expect(labelsOf(await overview())).toEqual(['minutes-overview']);
  expect(github.isPinned(number)).toBe(true);
  expect(body).toContain('**2 action items pending**, 1 overdue');
  const [first, second] = await boxes();
  expect(first).toMatch(
    /^- \[ \] <!-- close \d+ -->.* Paint the boats.* · since \d{4}-\d\d-\d\d · due 2024-05-01 ⚠️ overdue$/,
  );
  expect(second).toContain('Order tar');
  expect(body).toMatch(/```markdown\n## [^\n]+\n\n- AI @alice: paint the boats/);
  // outside of code nothing is alive
  expect((body ?? '').replace(/```[\s\S]*```/, '')).not.toMatch(/(?<!\w)@\w/);
});

it('is edited only when something changed, and a resync keeps it', async () => {
  expect(writes(await resync())).toEqual([]);
  await mergedAndPushed(github, { [`minutes/${day(1)}.md`]: minutes(day(1), '## AIs from last time', '', tar) });
  const [first, second] = await boxes();
  expect(first).toContain(`not mentioned on ${day(1)}`);
  expect(second).toContain('mentioned 2 times');
  expect(writes(await resync())).toEqual([]);
  expect(await overviews()).toHaveLength(1);
});

it('a ticked box closes the issue at the next run, and later minutes keep it so', async () => {
  const number = await numbered(/boats/);
  await tick(number);
  expectExit(await resync(), 0);
  expect(await github.issue(number)).toMatchObject({ state: 'closed', state_reason: 'completed' });
  expect((await github.comments(number))[0]?.body).toContain('**Done**, bob said');
  expect(await boxes()).toHaveLength(1);
  await mergedAndPushed(github, { [`minutes/${day(1)}.md`]: minutes(day(1), '## AIs from last time', '', boats, tar) });
  expect((await github.issue(number)).state).toBe('closed');
  expect(writes(await resync())).toEqual([]);
});

it.each([
  ['by somebody without write permission', 'mallory', /mallory has no write permission/],
  ['by a bot', 'github-actions[bot]', /is no person/],
])('a box ticked %s is taken back, with a note', async (_, login, why) => {
  const number = await numbered(/boats/);
  await tick(number, login);
  const result = await resync();
  expectExit(result, 0);
  expect(result.stdout).toMatch(why);
  expect((await github.issue(number)).state).toBe('open');
  expect(await boxes()).not.toContainEqual(expect.stringContaining('[x]'));
  expect((await overview()).body).toMatch(/> \[!NOTE\]\n> The tick at issue \d+ was not followed/);
  expect(writes(await resync())).toEqual([]);
});

it('a tick whose editor GitHub does not tell is taken back as well', async () => {
  const number = await numbered(/boats/);
  await tick(number);
  github.fault({ path: /graphql/ }, { kind: 'status', status: 502, when: 'before' });
  await resync();
  expect((await github.issue(number)).state).toBe('open');
  expect((await overview()).body).toContain('GitHub does not tell who set it');
});

it('a stranger’s issue with the label and the first line is none of ours; a closed one stays closed', async () => {
  const { body, number } = await overview();
  await github.openIssue('mallory', {
    title: 'Mine',
    body: (body ?? '').replaceAll('[ ]', '[x]'),
    labels: ['minutes-overview'],
  });
  await github.addLabels('alice', number + 1, 'minutes-overview');
  expect(writes(await resync())).toEqual([]);
  await github.closeIssue('alice', number);
  const result = await resync();
  expect(writes(result)).toEqual([]);
  expect(result.stdout).toContain(`The overview #${number} is closed`);
});

it('one for each series, where that is said', async () => {
  github.reset();
  await github.commit({ '.github/minutes.yml': `${config}overview: per-series\n` });
  await mergedAndPushed(github, {
    [`harbour/minutes/${day(3)}.md`]: minutes(day(3), boats),
    [`roof/minutes/${day(3)}.md`]: minutes(day(3), tar),
  });
  expect((await overviews()).map(({ title }) => title)).toEqual([
    'Pending action items: harbour/minutes',
    'Pending action items: roof/minutes',
  ]);
  await mergedAndPushed(github, {
    [`roof/minutes/${day(1)}.md`]: minutes(day(1), '## AIs from last time', '', tar, '  - done'),
  });
  expect((await overviews()).map(({ body }) => body?.includes('Nothing is pending'))).toEqual([false, true]);
  expect(writes(await resync())).toEqual([]);
});
