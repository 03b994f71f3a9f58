import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { workflowEvent } from './payload.ts';
import { startStandIn } from './stand-in.ts';
import type { EventName } from './payload.ts';
import type { Merge, StandIn } from './stand-in.ts';

let github: StandIn;
let number: number;
let merge: Merge;

beforeAll(async () => {
  github = await startStandIn({ repository: 'harbour/minutes' });
  number = (await github.openPullRequest({ author: 'bob', files: { 'a.md': 'a\n' } })).number;
  merge = await github.merge(number);
});

afterAll(() => github.close());

const names: EventName[] = [
  'push',
  'pull_request.opened',
  'pull_request.synchronize',
  'pull_request.closed',
  'pull_request_target.opened',
  'workflow_run.completed',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
];

describe('an event', () => {
  it.each(names)('%s is about our repository, and says who did it', async (name) => {
    const event = await workflowEvent(github, name, { number, ...merge, sender: 'carol' });
    expect(event.name).toBe(name.split('.')[0]);
    expect(event.actor).toBe('carol');
    expect(event.sha).toMatch(/^[0-9a-f]{40}$/);
    expect(event.payload).toMatchObject({
      repository: { full_name: 'harbour/minutes', default_branch: 'main', fork: false },
      sender: { login: 'carol' },
    });
    expect(event.payload).not.toHaveProperty('organization');
    expect(event.payload).not.toHaveProperty('installation');
  });

  it('push names the commits that the branch moved between', async () => {
    const { payload, ref, sha } = await workflowEvent(github, 'push', merge);
    expect([ref, sha]).toEqual(['refs/heads/main', merge.after]);
    expect(payload).toMatchObject({ ref: 'refs/heads/main', before: merge.before, after: merge.after, deleted: false });
  });

  it.each(['opened', 'synchronize', 'closed'] as const)(
    'pull_request.%s holds the pull request as it is now',
    async (action) => {
      const { payload, ref, headRef, baseRef } = await workflowEvent(github, `pull_request.${action}`, { number });
      expect([ref, headRef, baseRef]).toEqual([`refs/pull/${number}/merge`, 'minutes-1', 'main']);
      expect(payload).toMatchObject({
        action,
        number,
        pull_request: {
          number,
          merged: true,
          merge_commit_sha: merge.after,
          user: { login: 'bob' },
          base: { ref: 'main' },
        },
      });
    },
  );

  it('workflow_dispatch carries its inputs and the branch that it was started on', async () => {
    await github.commit({ 'b.md': 'b\n' }, { branch: 'feature' });
    const event = await workflowEvent(github, 'workflow_dispatch', {
      ref: 'refs/heads/feature',
      inputs: { since: '2026-01-01' },
    });
    expect(event.sha).toBe(await github.head('feature'));
    expect(event.payload).toMatchObject({ ref: 'refs/heads/feature', inputs: { since: '2026-01-01' } });
  });

  it('about a pull request needs its number', async () => {
    await expect(workflowEvent(github, 'pull_request.opened')).rejects.toThrow(/number/);
  });
});
