import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from '../../src/github/client.ts';
import { isMerged } from '../../src/github/lookups.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';

let standIn: StandIn;
let number: number;
beforeAll(async () => {
  standIn = await startStandIn();
});
beforeEach(async () => {
  standIn.reset();
  ({ number } = await standIn.openPullRequest({ files: { 'a.md': 'text\n' } }));
  await standIn.merge(number);
});
afterAll(() => standIn.close());

const askedFrom = (home: string): Promise<boolean> =>
  isMerged(
    createClient({ token: standIn.token, baseUrl: standIn.url, pace: 0, second: 1 }),
    home,
    standIn.repository,
    number,
  );

describe('whether a pull request is merged', () => {
  it.each([
    ['public', { private: false }, true],
    ['public, and says so twice', { private: false, visibility: 'public' }, true],
    ['private', { private: true, visibility: 'private' }, false],
    ['for members of the enterprise', { private: false, visibility: 'internal' }, false],
    ['of a kind that GitHub does not tell', {}, false],
  ])('is told of another repository only if that is public: %s', async (_what, facts, told) => {
    const pull = await standIn.pullRequest(number);
    const answer = { status: 200, headers: {}, body: { ...pull, merged: true, base: { ...pull.base, repo: facts } } };
    standIn.fault({ path: /\/pulls\/\d+$/, times: 2 }, { kind: 'answer', answer });
    expect(await askedFrom('harbour/minutes')).toBe(told);
    expect(await askedFrom(standIn.repository.toUpperCase())).toBe(true);
  });

  it('is answered by the stand-in as GitHub does', async () => {
    expect(await askedFrom('harbour/minutes')).toBe(true);
  });
});
