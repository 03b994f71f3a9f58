import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TrackerError, type IssueDraft, type Tracker, type TrackerFailure } from '../../src/tracking/tracker.ts';

/** A tracker to be tried, and what people do beside it. `alice` and `bob` can be assigned, `mallory` can't. */
export interface TrackerHarness {
  /** Identity label: `action-item`; it does not exist yet. */
  tracker: Tracker;
  /** What a person types on GitHub's page, stored as typed. */
  edit(number: number, change: { title?: string; body?: string }): Promise<void>;
  lock(number: number): Promise<void>;
  /** Opens a pull request that carries the identity label; answers its number. */
  openPullRequest(): Promise<number>;
  /** Bodies of an issue's comments, oldest first. */
  commentsOf(number: number): Promise<string[]>;
  /** Login as which the tracker creates. */
  author: string;
  stop?(): Promise<void>;
}

const label = 'action-item';

const draft = (change: Partial<IssueDraft> = {}): IssueDraft => ({
  title: 'Compare the two tunnel drivers',
  body: 'first\nsecond',
  labels: [label],
  assignees: [],
  ...change,
});

/** What every tracker keeps, whether it is GitHub or memory. */
export function trackerContract(name: string, start: () => Promise<TrackerHarness> | TrackerHarness): void {
  describe(`${name} as a tracker`, () => {
    let harness: TrackerHarness;
    let tracker: Tracker;

    beforeEach(async () => {
      harness = await start();
      tracker = harness.tracker;
      await tracker.ensureLabel(label);
    });
    afterEach(() => harness.stop?.());

    const failureOf = async (work: Promise<unknown>): Promise<TrackerFailure | null> => {
      try {
        await work;
        return null;
      } catch (error) {
        if (error instanceof TrackerError) return error.failure;
        throw error;
      }
    };

    it('starts empty', async () => {
      expect(await tracker.list()).toEqual([]);
      expect(await tracker.listNewest()).toEqual([]);
    });

    it('creates an issue with everything asked for, and lists it', async () => {
      await tracker.ensureLabel('sig');
      const issue = await tracker.create(draft({ labels: [label, 'sig'], assignees: ['alice', 'bob'] }));
      expect(issue).toMatchObject({
        title: 'Compare the two tunnel drivers',
        body: 'first\nsecond',
        state: 'open',
        stateReason: null,
        author: harness.author,
        comments: 0,
        locked: false,
      });
      expect(issue.labels.toSorted()).toEqual([label, 'sig']);
      expect(issue.assignees.toSorted()).toEqual(['alice', 'bob']);
      expect(issue.url).toMatch(new RegExp(`/issues/${issue.number}$`, 'u'));
      expect(Number.isNaN(Date.parse(issue.createdAt))).toBe(false);
      expect(await tracker.list()).toEqual([issue]);
      expect(await tracker.read(issue.number)).toEqual(issue);
    });

    it('makes a label that exists already without complaint', async () => {
      await tracker.ensureLabel(label);
      await tracker.ensureLabel(label.toUpperCase());
      expect((await tracker.create(draft())).labels).toEqual([label]);
    });

    it('lists by the identity label alone', async () => {
      await tracker.ensureLabel('other');
      await tracker.create(draft({ labels: ['other'] }));
      const { number } = await tracker.create(draft({ title: 'second' }));
      expect((await tracker.list()).map((issue) => issue.number)).toEqual([number]);
      expect((await tracker.listNewest()).map((issue) => issue.number)).toEqual([number]);
    });

    it('lists by author, whatever the labels', async () => {
      const { number } = await tracker.create(draft({ labels: [] }));
      expect((await tracker.listBy([harness.author, 'nobody'])).map((issue) => issue.number)).toEqual([number]);
      expect(await tracker.listBy(['nobody'])).toEqual([]);
    });

    it('tells of issues without the label where no open one has it', async () => {
      const lost = await tracker.create(draft({ labels: [] }));
      const numbers = async (): Promise<number[]> => (await tracker.list([harness.author])).map(({ number }) => number);
      expect(await numbers()).toEqual([lost.number]);
      expect(await tracker.list(['nobody'])).toEqual([]);
      const closed = await tracker.create(draft());
      await tracker.close(closed.number, 'completed');
      expect(await numbers()).toEqual([lost.number, closed.number]);
      await tracker.reopen(closed.number);
      expect(await numbers()).toEqual([closed.number]);
    });

    it('shares numbers with pull requests and never shows those', async () => {
      const first = await tracker.create(draft());
      const pull = await harness.openPullRequest();
      const second = await tracker.create(draft());
      expect(pull).toBe(first.number + 1);
      expect(second.number).toBe(pull + 1);
      expect((await tracker.list()).map(({ number }) => number).sort()).toEqual([first.number, second.number]);
      expect(await failureOf(tracker.read(pull))).toBe('missing');
    });

    it('lists the newest first', async () => {
      const numbers: number[] = [];
      for (const title of ['one', 'two', 'three']) numbers.push((await tracker.create(draft({ title }))).number);
      expect((await tracker.listNewest()).map(({ number }) => number)).toEqual(numbers.toReversed());
    });

    it('keeps line ends as a person stored them', async () => {
      const { number } = await tracker.create(draft());
      await harness.edit(number, { body: 'first\r\nsecond\r\n' });
      expect((await tracker.read(number)).body).toBe('first\r\nsecond\r\n');
    });

    it('edits title and body, and nothing else', async () => {
      const { number } = await tracker.create(draft({ assignees: ['alice'] }));
      await tracker.close(number, 'completed');
      const edited = await tracker.edit(number, () => ({ body: 'new' }));
      expect(edited).toMatchObject({ body: 'new', title: 'Compare the two tunnel drivers', state: 'closed' });
      expect(edited).toMatchObject({ stateReason: 'completed', labels: [label], assignees: ['alice'] });
      expect(await tracker.edit(number, () => ({ title: 'Other' }))).toMatchObject({ title: 'Other', body: 'new' });
    });

    it.each(['completed', 'not_planned', 'duplicate'] as const)('closes as %s, and still lists it', async (reason) => {
      const { number } = await tracker.create(draft());
      expect(await tracker.close(number, reason)).toMatchObject({ state: 'closed', stateReason: reason });
      expect(await tracker.list()).toMatchObject([{ number, state: 'closed', stateReason: reason }]);
    });

    it('reopens, and tells that it was reopened', async () => {
      const { number } = await tracker.create(draft());
      await tracker.close(number, 'completed');
      expect(await tracker.reopen(number)).toMatchObject({ state: 'open', stateReason: 'reopened' });
    });

    it('may close and reopen twice: the same state as once', async () => {
      const { number } = await tracker.create(draft());
      await tracker.close(number, 'completed');
      expect(await tracker.close(number, 'completed')).toMatchObject({ state: 'closed', stateReason: 'completed' });
      await tracker.reopen(number);
      expect(await tracker.reopen(number)).toMatchObject({ state: 'open', stateReason: 'reopened' });
    });

    it('comments, and counts', async () => {
      const { number } = await tracker.create(draft());
      await tracker.comment(number, 'said');
      expect((await tracker.read(number)).comments).toBe(1);
      expect(await harness.commentsOf(number)).toEqual(['said']);
    });

    it('takes a comment back that repeats an earlier one, and no other', async () => {
      const { number } = await tracker.create(draft());
      const ids: number[] = [];
      for (const words of ['said', 'something else', 'said', 'said']) ids.push(await tracker.comment(number, words));
      for (const id of ids.slice(0, 3)) await tracker.withdrawRepeated(number, id);
      expect(await harness.commentsOf(number)).toEqual(['said', 'something else', 'said']);
    });

    it('refuses comments on a locked conversation, and nothing else', async () => {
      const { number } = await tracker.create(draft());
      await harness.lock(number);
      expect(await failureOf(tracker.comment(number, 'said'))).toBe('locked');
      expect(await tracker.close(number, 'completed')).toMatchObject({ state: 'closed', locked: true });
    });

    it('adds and removes labels, whatever their case', async () => {
      const { number } = await tracker.create(draft());
      await tracker.ensureLabel('Sig');
      await tracker.addLabels(number, ['sig']);
      expect((await tracker.read(number)).labels.toSorted()).toEqual(['Sig', label]);
      await tracker.addLabels(number, ['Sig']);
      expect((await tracker.read(number)).labels).toHaveLength(2);
      await tracker.removeLabel(number, 'Sig');
      expect((await tracker.read(number)).labels).toEqual([label]);
    });

    it('takes a label off that is not there', async () => {
      const { number } = await tracker.create(draft());
      await tracker.removeLabel(number, 'absent');
      expect((await tracker.read(number)).labels).toEqual([label]);
    });

    it('assigns and unassigns, and answers who is assigned', async () => {
      const { number } = await tracker.create(draft({ assignees: ['alice'] }));
      expect((await tracker.addAssignees(number, ['bob'])).toSorted()).toEqual(['alice', 'bob']);
      expect(await tracker.removeAssignees(number, ['alice'])).toEqual(['bob']);
    });

    it('drops an assignee whom it does not like, without an error', async () => {
      const { number } = await tracker.create(draft());
      expect(await tracker.addAssignees(number, ['mallory', 'alice'])).toEqual(['alice']);
    });

    it('tells who can be assigned', async () => {
      expect([...(await tracker.assignable(['alice', 'BOB', 'mallory'], 9))]).toEqual([
        ['alice', true],
        ['bob', true],
        ['mallory', false],
      ]);
    });

    it.each([
      ['an assignee who can’t be assigned', { assignees: ['mallory'] }],
      ['a title of 257 characters', { title: 'x'.repeat(257) }],
      ['a body of 65,537 characters', { body: 'x'.repeat(65_537) }],
    ])('refuses a creation with %s', async (_what, change) => {
      expect(await failureOf(tracker.create(draft(change)))).toBe('invalid');
      expect(await tracker.list()).toEqual([]);
    });

    it('knows no issue that is not there', async () => {
      expect(await failureOf(tracker.read(999))).toBe('missing');
      expect(await failureOf(tracker.edit(999, () => ({ body: 'x' })))).toBe('missing');
      expect(await failureOf(tracker.close(999, 'completed'))).toBe('missing');
    });
  });
}
