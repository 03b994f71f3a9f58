import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from '../../src/github/client.ts';
import { Issues } from '../../src/github/issues.ts';
import { inertJson } from '../../src/report/json.ts';
import { configSchema } from '../../src/config/schema.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';

/** What only calls itself an answer of GitHub's, and text that is not what it looks like. */

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
beforeEach(() => {
  standIn.reset();
});
afterAll(() => standIn.close());

const issuesOf = (): Issues =>
  new Issues(createClient({ token: standIn.token, baseUrl: standIn.url, pace: 0, second: 1 }), {
    repository: standIn.repository,
    label: 'action-item',
    now: Date.now,
  });

describe('a list of what is no issue', () => {
  it.each([
    [[null]],
    [[1, 2]],
    [[[]]],
    [[{}]],
    [[{ number: 1 }]],
    [[{ number: '1', title: 5, body: 7, labels: 'x', user: null }]],
  ])('%j is a failed listing', async (body) => {
    standIn.fault({ path: /issues\?/, times: 9 }, { kind: 'answer', answer: { status: 200, headers: {}, body } });
    await expect(issuesOf().list(['github-actions[bot]'])).rejects.toMatchObject({ failure: 'unavailable' });
  });
});

it('of a creation whose answer is no issue nobody knows whether it happened', async () => {
  standIn.fault(
    { method: 'POST', path: /issues$/ },
    { kind: 'answer', answer: { status: 201, headers: {}, body: { number: null } }, when: 'after' },
  );
  const draft = { title: 'Ask the pilots', body: 'text', labels: ['action-item'], assignees: [] };
  await expect(issuesOf().create(draft)).rejects.toMatchObject({ failure: 'unclear' });
  expect(await standIn.issues()).toHaveLength(1);
});

it('the plan that later steps read hides and turns no text', () => {
  const value = { path: 'te\u2066am\u00ad/\u202e.md', title: 'Order\u001b[31m \u{e0041}lamps' };
  const text = inertJson(value);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  expect(JSON.parse(text)).toEqual(value);
});

it.each([
  { label: 'ta\u2066sk' },
  { labels: ['to\u001b[31mdo'] },
  { series: [{ path: 'harbour/**', name: 'har\u202ebour' }] },
  { series: [{ path: 'harbour/**', name: 'harbour', labels: ['x\u200fy'] }] },
])('a config says nothing that looks like something else: %j', (config) => {
  expect(configSchema.safeParse(config).success).toBe(false);
});

it('emoji in labels are composed of signs that nobody sees', () => {
  expect(configSchema.safeParse({ label: '\u{1f469}\u200d\u{1f4bb} task', labels: ['\u2705 done'] }).success).toBe(
    true,
  );
});
