import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from '../../src/github/client.ts';
import type { AskedReference, ReferenceState } from '../../src/tracking/reference-state.ts';
import { stateOf } from '../../src/github/lookups.ts';
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

const askedFrom = (home: string, asked: Partial<AskedReference> = {}): Promise<ReferenceState | null> =>
  stateOf(createClient({ token: standIn.token, baseUrl: standIn.url, pace: 0, second: 1 }), home, {
    repository: standIn.repository,
    number,
    kind: 'pull',
    ...asked,
  });

describe('how a pull request stands', () => {
  it.each([
    ['public', { private: false }, 'merged'],
    ['public, and says so twice', { private: false, visibility: 'public' }, 'merged'],
    ['private', { private: true, visibility: 'private' }, null],
    ['for members of the enterprise', { private: false, visibility: 'internal' }, null],
    ['of a kind that GitHub does not tell', {}, null],
  ])('is told of another repository only if that is public: %s', async (_what, facts, told) => {
    const pull = await standIn.pullRequest(number);
    const answer = { status: 200, headers: {}, body: { ...pull, merged: true, base: { ...pull.base, repo: facts } } };
    standIn.fault({ path: /\/pulls\/\d+$/, times: 2 }, { kind: 'answer', answer });
    expect(await askedFrom('harbour/minutes')).toBe(told);
    expect(await askedFrom(standIn.repository.toUpperCase())).toBe('merged');
  });

  it('is answered by the stand-in as GitHub does', async () => {
    expect(await askedFrom('harbour/minutes')).toBe('merged');
    const { number: open } = await standIn.openPullRequest({ files: { 'b.md': 'text\n' } });
    expect(await askedFrom('harbour/minutes', { number: open })).toBe('open');
    await standIn.closePullRequest(open);
    expect(await askedFrom('harbour/minutes', { number: open })).toBe('closed');
    expect(await askedFrom('harbour/minutes', { number: 9999 })).toBeNull();
  });
});

describe('how an issue stands', () => {
  it('is told, and of a number that may be a pull request as well', async () => {
    const issue = await standIn.openIssue('alice', { title: 'A leak' });
    const asked = { number: issue.number, kind: 'issue' } as const;
    expect(await askedFrom(standIn.repository, asked)).toBe('open');
    await standIn.closeIssue('alice', issue.number);
    expect(await askedFrom(standIn.repository, asked)).toBe('closed');
    expect(await askedFrom(standIn.repository, { kind: 'unknown' })).toBe('merged');
  });

  it('is told of another repository only if that is public', async () => {
    const asked = { number: (await standIn.openIssue('alice', { title: 'A leak' })).number, kind: 'issue' } as const;
    expect(await askedFrom('harbour/minutes', asked)).toBe('open');
    const facts = { status: 200, headers: {}, body: { private: true } };
    standIn.fault({ path: /^\/repos\/[^/]+\/[^/]+$/ }, { kind: 'answer', answer: facts });
    expect(await askedFrom('harbour/minutes', asked)).toBeNull();
  });
});
