import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startStandIn } from '../support/stand-in.ts';
import type { StandIn } from '../support/stand-in.ts';
import { day, expectExit, minutes, run, writes } from './stage.ts';

/** Reviews that summarise the action items of a pull request: `review: items`. */

const page = `minutes/${day(2)}.md`;
const [boats, tar, net] = [
  '- AI @alice: paint the boats until the regatta',
  '- AI @bob: order tar for the roof',
  '- AI @carol: mend the net of the second pier',
];

let github: StandIn;
beforeAll(async () => {
  github = await startStandIn();
});
afterAll(() => github.close());
beforeEach(async () => {
  github.reset();
  await github.commit({ '.github/minutes.yml': 'pace: 0\nreview: items\n' });
});

const linesSaid = async (number: number): Promise<[string, number | null, string][]> => {
  const comments = await github.reviewComments(number);
  return comments
    .map(({ path, line, body }): [string, number | null, string] => [path, line ?? null, body.split('\n')[2] ?? ''])
    .sort(([, a], [, b]) => (a ?? 0) - (b ?? 0));
};
const noneRefused = (): void => {
  expect(github.requests({ write: true }).filter(({ status }) => status === 422)).toEqual([]);
};

describe('a review of the items of a pull request', () => {
  it('is one, with a comment on the line of each', async () => {
    const { number } = await github.openPullRequest({ files: { [page]: minutes(day(2), boats, tar) } });
    expectExit(await run(github, 'pull_request.opened', { number }), 0);
    const [review, ...more] = await github.reviews(number);
    expect(more).toEqual([]);
    expect(review?.state).toBe('COMMENTED');
    expect(review?.body.split('  \n').slice(1)).toEqual([
      '**2 new or changed action items**.',
      'Of alice and bob.',
      'Merging this **creates 2 issues**.',
    ]);
    expect(await linesSaid(number)).toEqual([
      [page, 5, '➕ creates an issue for alice'],
      [page, 6, '➕ creates an issue for bob'],
    ]);
  });

  it('is said once, whatever number of runs', async () => {
    const { number } = await github.openPullRequest({ files: { [page]: minutes(day(2), boats, tar) } });
    await run(github, 'pull_request.opened', { number });
    const again = await run(github, 'pull_request.synchronize', { number });
    expect(writes(again)).toEqual([]);
    expect(await github.reviews(number)).toHaveLength(1);
  });

  it('after three pushes is one that speaks, and its comments follow their lines', async () => {
    const { number } = await github.openPullRequest({ files: { [page]: minutes(day(2), boats, tar) } });
    await run(github, 'pull_request.opened', { number });
    // a line above, an edited line
    await github.pushToPullRequest(number, {
      [page]: minutes(day(2), 'Sunny.', boats, `${tar} and of the shed, see example/specs#12`),
    });
    await run(github, 'pull_request.synchronize', { number });
    expect(await github.reviews(number)).toHaveLength(1);
    expect((await github.reviewComments(number)).map(({ line }) => line ?? null)).toEqual([6, null]);
    expect((await github.reviewComments(number))[1]?.body).toContain('and of the shed');
    // a further item
    await github.pushToPullRequest(number, {
      [page]: minutes(day(2), 'Sunny.', boats, `${tar} and of the shed, see example/specs#12`, net),
    });
    await run(github, 'pull_request.synchronize', { number });
    const reviews = await github.reviews(number);
    expect(reviews.map(({ body }) => body.includes('earlier state'))).toEqual([true, false]);
    expect(reviews[1]?.body).toContain('**3 new or changed action items**');
    expect(await github.reviewComments(number)).toHaveLength(3);
    // all gone
    await github.pushToPullRequest(number, { [page]: minutes(day(2), 'Sunny.') });
    expectExit(await run(github, 'pull_request.synchronize', { number }), 0);
    expect((await github.reviews(number))[1]?.body).toContain('No new or changed action item');
    expect(await github.reviewComments(number)).toHaveLength(3);
    noneRefused();
  });

  it('stands on changed lines of modified and renamed files only, inside the diff', async () => {
    const far = Array.from({ length: 30 }, (_, n) => `Remark ${n}.`);
    const old = `minutes/${day(3)}.md`;
    await github.commit({
      [page]: minutes(day(2), boats, ...far, tar),
      [old]: minutes(day(3), ...far, '- AI @dave: count the ropes'),
    });
    const { number } = await github.openPullRequest({
      files: {
        [page]: minutes(day(2), boats, ...far, tar, net),
        [old]: null,
        [`minutes/harbour/${day(3)}.md`]: minutes(day(3), ...far, '- AI @dave: count the ropes and the anchors'),
      },
    });
    const result = await run(github, 'pull_request.opened', { number });
    expectExit(result, 0);
    expect(await linesSaid(number)).toEqual([
      [`minutes/harbour/${day(3)}.md`, 35, '➕ creates an issue for dave'],
      [page, 37, '➕ creates an issue for carol'],
    ]);
    noneRefused();
  });

  it('stops at twenty lines', async () => {
    const lines = Array.from({ length: 24 }, (_, n) => `- AI @alice: inspect pier ${n} and write report ${n * 7}`);
    const { number } = await github.openPullRequest({ files: { [page]: minutes(day(2), ...lines) } });
    await run(github, 'pull_request.opened', { number, inputs: { 'max-new-issues': '50' } });
    await run(github, 'pull_request.synchronize', { number, inputs: { 'max-new-issues': '50' } });
    expect(await github.reviewComments(number)).toHaveLength(20);
    expect(await github.reviews(number)).toHaveLength(1);
  });

  it('comes with the corrections where both are wanted, and with neither where none is', async () => {
    const wrong = '- @AI alice: compare the two tunnel drivers';
    for (const [policy, marks] of [
      ['all', 2],
      ['fixes', 1],
      ['items', 1],
      ['off', 0],
    ] as const) {
      github.reset();
      await github.commit({ '.github/minutes.yml': `pace: 0\nreview: ${policy}\n` });
      const { number } = await github.openPullRequest({ files: { [page]: minutes(day(2), wrong) } });
      const { requests } = await run(github, 'pull_request.opened', { number });
      expect(await github.reviewComments(number)).toHaveLength(marks);
      expect(await github.reviews(number)).toHaveLength(Math.min(1, marks));
      if (policy === 'off') expect(requests.filter(({ path }) => /\/(comments|reviews)$/.test(path))).toHaveLength(1);
      if (policy === 'fixes') expect(requests.filter(({ path }) => path.endsWith('/reviews'))).toHaveLength(1);
    }
  });
});
