import { describe, expect, it } from '@jest/globals';
import { MemoryTracker } from '../../src/local/memory-tracker.ts';
import { loadTrackerState } from '../../src/local/tracker-state.ts';
import { TrackerError } from '../../src/tracking/tracker.ts';
import { trackerContract } from '../support/tracker-contract.ts';

const label = 'action-item';

trackerContract('a tracker in memory', () => {
  const tracker = new MemoryTracker({ label, assignable: ['alice', 'bob'] });
  return {
    tracker,
    author: 'github-actions[bot]',
    edit: async (number, change) => {
      tracker.asPerson(number, change);
      return Promise.resolve();
    },
    lock: async (number) => {
      tracker.asPerson(number, { locked: true });
      return Promise.resolve();
    },
    openPullRequest: () => Promise.resolve(tracker.takeNumber()),
    commentsOf: (number) => Promise.resolve(tracker.commentsOf(number)),
  };
});

describe('a tracker in memory, saved', () => {
  it('comes back from JSON as it was', async () => {
    const tracker = new MemoryTracker({ label });
    const { number } = await tracker.create({ title: 'One', body: 'a\r\nb', labels: [label], assignees: ['alice'] });
    await tracker.comment(number, 'said');
    await tracker.close(number, 'not_planned');
    const again = new MemoryTracker({ label }, loadTrackerState(JSON.stringify(tracker.save())));
    expect(await again.list()).toEqual(await tracker.list());
    expect(again.commentsOf(number)).toEqual(['said']);
    expect((await again.create({ title: 'Two', body: '', labels: [label], assignees: [] })).number).toBe(number + 1);
  });

  it('gives nobody a handle on its insides', async () => {
    const tracker = new MemoryTracker({ label });
    const issue = await tracker.create({ title: 'One', body: '', labels: [label], assignees: [] });
    issue.labels.push('changed');
    expect((await tracker.read(issue.number)).labels).toEqual([label]);
  });

  it.each(['', 'null', '{}', '{"version":2}'])('refuses %j', (json) => {
    expect(() => loadTrackerState(json)).toThrow(TrackerError);
  });

  it('lists closed issues for half a year after their last change', async () => {
    let now = '2024-01-01T00:00:00Z';
    const tracker = new MemoryTracker({ label, now: () => now });
    const { number } = await tracker.create({ title: 'One', body: '', labels: [label], assignees: [] });
    await tracker.close(number, 'completed');
    now = '2024-06-30T00:00:00Z';
    expect(await tracker.list()).toHaveLength(1);
    now = '2024-07-03T00:00:00Z';
    expect(await tracker.list()).toEqual([]);
  });
});
