import { describe, expect, it } from '@jest/globals';
import type { ActionItem } from '../../src/minutes/meeting.ts';
import { anOwner } from '../support/builders.ts';
import { breakTracker } from '../support/broken-tracker.ts';
import { done, inShort, MinutesRun, writing } from '../support/minutes-run.ts';

const task = 'compare the two tunnel drivers';
const first = '2024-02-14';
const second = '2024-02-28';
const third = '2024-03-13';

/** A repository in which the task of the first meeting has become #1. */
async function withIssue(config: Record<string, unknown> = {}): Promise<MinutesRun> {
  const run = new MinutesRun(config);
  await run.push([run.write(first, [{ text: task }])]);
  return run;
}

/** … and the second meeting has called it done. */
async function withClosed(config: Record<string, unknown> = {}): Promise<MinutesRun> {
  const run = await withIssue(config);
  await run.push([run.write(second, [{ text: task, ...done(second) }])]);
  return run;
}

describe('no issue', () => {
  it('is created for an open task', async () => {
    const run = new MinutesRun();
    const result = await run.push([run.write(first, [{ text: task }])]);
    expect(inShort(result)).toEqual(['create']);
    expect(await run.issue(1)).toMatchObject({
      title: task,
      labels: ['action-item'],
      assignees: ['alice'],
      state: 'open',
    });
  });

  it('is created for what is done already', async () => {
    const run = new MinutesRun();
    const result = await run.push([run.write(first, [{ text: task, ...done(first) }])]);
    expect(inShort(result)).toEqual(['none']);
    expect(run.numbers()).toEqual([]);
  });

  it('is created for what a first mention hints to be done, but for an open task that a later one hints at', async () => {
    const hint = done(second, { strength: 'implied' });
    const run = new MinutesRun();
    expect(inShort(await run.push([run.write(second, [{ text: task, ...hint }])]))).toEqual(['none']);
    run.write(first, [{ text: task }]);
    const result = await run.resync();
    expect(inShort(result)).toEqual(['create']);
    expect(await run.issue(1)).toMatchObject({ state: 'open' });
  });

  it('is created for an old meeting merged late, if a newer page that was read as well calls it done', async () => {
    const run = new MinutesRun();
    const newer = run.write(second, [{ text: task, carriedOver: true, ...done(second) }]);
    const late = run.write(first, [{ text: task }]);
    const scope = { kind: 'push' as const, lines: new Map([[late.path, null]]) };
    expect(inShort(await run.push([late, newer], { scope }))).toEqual(['none']);
  });

  it('is created for lines that the push did not touch', async () => {
    const run = new MinutesRun();
    const meeting = run.write(first, [{ text: task }, { text: 'move the snapshot standard forward' }]);
    const result = await run.push([meeting], {
      scope: { kind: 'push', lines: new Map([[meeting.path, [{ from: 11, to: 11 }]]]) },
    });
    expect(inShort(result)).toEqual(['create', 'skip']);
    expect((await run.issue(1)).title).toBe('move the snapshot standard forward');
  });

  it('is created for meetings before `since`', async () => {
    const run = new MinutesRun();
    run.since = '2024-02-15';
    expect(inShort(await run.push([run.write(first, [{ text: task }])]))).toEqual(['skip']);
    expect(inShort(await run.resync())).toEqual(['skip']);
  });

  it('is created by a resync for an undated meeting, but by the push that adds it', async () => {
    const run = new MinutesRun();
    const meeting = run.write(null, [{ text: task }]);
    expect(inShort(await run.resync())).toEqual(['skip']);
    expect(inShort(await run.push([meeting]))).toEqual(['create']);
  });

  it('is created by a resync for what died before `since`; what still pends or began since then gets one', async () => {
    const run = new MinutesRun();
    run.since = '2024-02-20';
    run.write(first, [{ text: task }, { text: 'move the snapshot standard forward' }]);
    run.write(second, [{ text: task, carriedOver: true }, { text: 'write a release note' }]);
    run.write(third, [{ text: task, carriedOver: true }]);
    const result = await run.resync();
    expect(inShort(result)).toEqual(['create', 'create', 'skip']);
    expect(run.numbers()).toHaveLength(2);
  });
});

describe('comments on an issue', () => {
  const said = (run: MinutesRun): string[] => run.tracker.commentsOf(1).map((body) => body.split(',')[0] ?? '');
  const life = async (config: Record<string, unknown>): Promise<MinutesRun> => {
    const run = await withIssue(config);
    await run.push([run.write(second, [{ text: task, issueNumber: 1, owners: [anOwner({ name: 'bob' })] }])]);
    await run.push([run.write(third, [{ text: task, issueNumber: 1, ...done(third) }])]);
    await run.push([run.write('2024-03-27', [{ text: task, issueNumber: 1 }])]);
    return run;
  };

  it.each([
    [{}, ['**Done**']],
    [{ 'comment-on': [] }, []],
    [
      { 'comment-on': ['close', 'reopen', 'handover'] },
      ['**Handed over** from alice to bob', '**Done**', '**Open again**'],
    ],
  ])('with %j are %j', async (config, comments) => {
    const run = await life(config);
    expect(said(run)).toEqual(comments);
    expect(await run.issue(1)).toMatchObject({ state: 'open' });
    expect(inShort(await run.resync()).filter((operation) => operation !== 'none #1')).toEqual([]);
  });

  it('are no handover where the task got its first owner, or the same ones', async () => {
    const run = new MinutesRun({ 'comment-on': ['handover'] });
    await run.push([run.write(first, [{ text: task, owners: [] }])]);
    await run.push([run.write(second, [{ text: task, issueNumber: 1 }])]);
    await run.push([run.write(third, [{ text: task, issueNumber: 1 }])]);
    expect(said(run)).toEqual([]);
  });
});

describe('an open issue', () => {
  it('gets the new mention in one write when a later meeting repeats the task; its title stays', async () => {
    const run = await withIssue();
    const result = await run.push([run.write(second, [{ text: `${task} until next meeting`, issueNumber: 1 }])]);
    expect(inShort(result)).toEqual(['update #1']);
    expect((await run.issue(1)).title).toBe(task);
    expect((await run.passport(1)).mentions.map(({ date }) => date)).toEqual([first, second]);
  });

  it('follows a reworded title with `retitle`, unless a person changed it', async () => {
    const run = await withIssue({ retitle: true });
    await run.push([run.write(second, [{ text: `${task} until next meeting`, issueNumber: 1 }])]);
    expect((await run.issue(1)).title).toBe(`${task} until next meeting`);
    await run.tracker.edit(1, () => ({ title: 'Tunnel drivers' }));
    const result = await run.push([run.write(third, [{ text: `${task} and report`, issueNumber: 1 }])]);
    expect((await run.issue(1)).title).toBe('Tunnel drivers');
    expect(result.plan.operations[0]?.warnings).toEqual([
      'its title was changed by a person and by the minutes: the person’s stays',
    ]);
  });

  it('is closed with one comment when the minutes say explicitly that it is done', async () => {
    const run = await withClosed();
    expect(await run.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed', comments: 1 });
    expect(run.tracker.commentsOf(1)[0]).toContain('**Done**, say the minutes of [');
    expect(run.tracker.commentsOf(1)[0]).toContain(':\n\n> done on 2024-02-28\n');
    expect(run.tracker.commentsOf(1)[0]).toContain('/networking/2024-02-28.md?plain=1#L11');
  });

  it('is closed as not planned when the minutes give it up', async () => {
    const run = await withIssue();
    await run.push([run.write(second, [{ text: task, ...done(second, { reason: 'not_planned' }) }])]);
    expect(await run.issue(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  });

  it.each([
    ['explicit', 'implied', 'open'],
    ['any', 'implied', 'closed'],
    ['any', 'explicit', 'closed'],
    ['never', 'explicit', 'open'],
  ] as const)('with `close: %s` and %s evidence is %s', async (close, strength, state) => {
    const run = await withIssue({ close });
    const result = await run.push([run.write(second, [{ text: task, ...done(second, { strength }) }])]);
    expect((await run.issue(1)).state).toBe(state);
    expect(result.plan.suggestions.map(({ number }) => number)).toEqual(state === 'open' ? [1] : []);
  });

  it('stays open when its line is edited away; the mention is marked', async () => {
    const run = await withIssue();
    const result = await run.push([run.write(first, [])]);
    expect(inShort(result)).toEqual(['update #1']);
    expect(await run.issue(1)).toMatchObject({ state: 'open' });
    expect((await run.issue(1)).body).toContain('removed later');
    expect(writing(await run.push([run.write(first, [])]))).toEqual([]);
  });

  it('stays open when its file is deleted', async () => {
    const run = await withIssue();
    run.delete(`networking/${first}.md`);
    await run.push([]);
    expect(await run.issue(1)).toMatchObject({ state: 'open' });
    expect((await run.passport(1)).mentions[0]?.removed).toBe(true);
  });

  it('is not closed because the line that listed it as open again was removed', async () => {
    const run = await withClosed();
    await run.push([run.write(third, [{ text: task, carriedOver: true }])]);
    expect((await run.issue(1)).state).toBe('open');
    await run.push([run.write(third, [])]);
    expect((await run.issue(1)).state).toBe('open');
  });

  it('is not closed by an undated meeting', async () => {
    const run = await withIssue();
    await run.push([run.write(null, [{ text: task, ...done(second) }])]);
    expect((await run.issue(1)).state).toBe('open');
  });

  it('is not closed by an older meeting that is merged late', async () => {
    const run = await withIssue();
    await run.push([run.write(third, [{ text: task, carriedOver: true }])]);
    await run.push([run.write(second, [{ text: task, ...done(second) }])]);
    expect((await run.issue(1)).state).toBe('open');
    expect((await run.passport(1)).mentions.map(({ date }) => date)).toEqual([first, second, third]);
  });

  it('that a person reopened stays open until the minutes say something new', async () => {
    const run = await withClosed();
    await run.tracker.reopen(1);
    expect(writing(await run.resync())).toEqual([]);
    expect((await run.issue(1)).state).toBe('open');
    await run.push([run.write(third, [{ text: task, ...done(third) }])]);
    expect((await run.issue(1)).state).toBe('closed');
  });

  it('is listed as vanished when the next meeting does not mention it', async () => {
    const run = await withIssue();
    const result = await run.push([run.write(second, [{ text: 'write a release note', owners: [] }])]);
    expect(result.plan.vanished).toMatchObject([{ number: 1, lastMentioned: first }]);
    expect(inShort(result)).toEqual(['create']);
  });

  it('is suggested as done when a pull request that it refers to was merged', async () => {
    const run = new MinutesRun();
    const reference = { owner: 'harbour', repo: 'specs', number: 5, kind: 'pull' as const, url: null };
    const meeting = run.write(first, [{ text: task, references: [reference] }]);
    await run.push([meeting]);
    const result = await run.resync({ merged: new Set(['harbour/specs#5']) });
    expect(result.plan.suggestions).toMatchObject([{ number: 1, hint: 'harbour/specs#5 was merged' }]);
  });
});

describe('an issue that we closed', () => {
  it('stays closed while the minutes call it done', async () => {
    const run = await withClosed();
    const result = await run.push([run.write(third, [{ text: task, carriedOver: true, ...done(third) }])]);
    expect(inShort(result)).toEqual(['none #1']);
  });

  it('is reopened by a newer meeting that lists it as open', async () => {
    const run = await withClosed();
    const result = await run.push([run.write(third, [{ text: task, carriedOver: true }])]);
    expect(inShort(result)).toEqual(['reopen #1']);
    expect(await run.issue(1)).toMatchObject({ state: 'open', stateReason: 'reopened' });
    expect((await run.passport(1)).written).toMatchObject({ state: 'open', close: null });
    expect(writing(await run.resync())).toEqual([]);
  });

  it('is reopened when the "done" is edited away', async () => {
    const run = await withClosed();
    expect(inShort(await run.push([run.write(second, [{ text: task }])]))).toEqual(['reopen #1']);
    expect((await run.issue(1)).state).toBe('open');
  });

  it('stays closed when the line or the page that called it done is tidied away', async () => {
    for (const tidy of ['line', 'page']) {
      const run = await withClosed();
      if (tidy === 'line') await run.push([run.write(second, [])]);
      else {
        run.delete(`networking/${second}.md`);
        await run.resync();
      }
      expect((await run.issue(1)).state).toBe('closed');
    }
  });

  it('is reopened when the "done" becomes a hint, and stays closed when a hint follows it', async () => {
    const edited = await withClosed();
    const hint = done(second, { strength: 'implied', text: 'has been merged' });
    expect(inShort(await edited.push([edited.write(second, [{ text: task, ...hint }])]))).toEqual(['reopen #1']);
    const followed = await withClosed();
    const later = done(third, { strength: 'implied', text: 'has been merged' });
    expect(inShort(await followed.push([followed.write(third, [{ text: task, ...later }])]))).toEqual(['none #1']);
  });

  it('is closed a second time by the meeting after that', async () => {
    const run = await withClosed();
    await run.push([run.write(second, [{ text: task }])]);
    await run.push([run.write(third, [{ text: task, ...done(third) }])]);
    expect(await run.issue(1)).toMatchObject({ state: 'closed', comments: 2 });
  });

  it('but that a person reopened and closed again as completed is theirs, too', async () => {
    const run = await withClosed();
    await run.tracker.reopen(1);
    await run.tracker.close(1, 'completed');
    run.tracker.asPerson(1, { closedBy: 'alice' });
    run.today('2024-03-02');
    const { outcomes } = await run.push([run.write(third, [{ text: task, carriedOver: true }])]);
    expect(outcomes.map(({ result, message }) => [result, message])).toEqual([
      ['held', 'alice closed it: it stays closed'],
    ]);
    expect((await run.issue(1)).state).toBe('closed');
  });

  it('but that a person closed again with another reason is theirs', async () => {
    const run = await withClosed();
    await run.tracker.reopen(1);
    await run.tracker.close(1, 'not_planned');
    run.today('2024-03-02');
    await run.push([run.write(third, [{ text: task, carriedOver: true }])]);
    expect((await run.issue(1)).state).toBe('closed');
  });
});

describe('an issue that a person closed', () => {
  const listedAgain = async (
    config: Record<string, unknown>,
    reason: 'completed' | 'not_planned' | 'duplicate',
    on = '2024-03-01',
  ) => {
    const run = await withIssue(config);
    run.today(on);
    await run.tracker.close(1, reason);
    const result = await run.push([run.write(third, [{ text: task, carriedOver: true }])]);
    return { run, result };
  };

  it.each([
    ['never', 'completed', '2024-03-01', 'closed'],
    ['newer-meeting', 'completed', '2024-03-01', 'open'],
    ['newer-meeting', 'completed', '2024-03-20', 'closed'],
    ['newer-meeting', 'not_planned', '2024-03-01', 'closed'],
    ['newer-meeting', 'duplicate', '2024-03-01', 'closed'],
  ] as const)(
    'with `reopen: %s`, closed as %s on %s, is %s after the meeting of 2024-03-13',
    async (reopen, reason, on, state) => {
      const { run } = await listedAgain({ reopen }, reason, on);
      expect((await run.issue(1)).state).toBe(state);
      expect(writing(await run.resync())).toEqual([]);
      expect(run.numbers()).toEqual([1]);
    },
  );

  it('is said to be still listed', async () => {
    const { result } = await listedAgain({}, 'completed');
    expect(result.plan.operations[0]?.reason).toBe(
      'closed by a person, but the minutes still list it: reopen it, or set `reopen: newer-meeting`',
    );
  });

  it('keeps being known although the minutes repeat it for a year: one write in two months, no twin', async () => {
    const run = await withIssue();
    await run.tracker.close(1, 'not_planned');
    let writes = 0;
    for (let week = 1; week <= 52; week++) {
      const day = new Date(Date.parse(first) + week * 7 * 86_400_000).toISOString().slice(0, 10);
      run.today(day);
      writes += writing(await run.push([run.write(day, [{ text: task, carriedOver: true }])])).length;
    }
    expect(run.numbers()).toEqual([1]);
    expect((await run.issue(1)).state).toBe('closed');
    expect(writes).toBe(5);
  });

  it('is not handed to whom the minutes name since: nobody is notified', async () => {
    const run = await withIssue();
    await run.tracker.close(1, 'completed');
    const bob = { name: 'bob', login: true, person: null };
    const result = await run.push([run.write('2024-05-30', [{ text: task, carriedOver: true, owners: [bob] }])]);
    expect(writing(result)).toHaveLength(1);
    expect(await run.issue(1)).toMatchObject({ state: 'closed', assignees: ['alice'] });
  });
});

describe('an issue that is not ours', () => {
  it('is left alone although the minutes say "discuss #12 – done"', async () => {
    const run = new MinutesRun();
    const theirs = await run.tracker.create({ title: 'Theirs', body: 'text', labels: ['action-item'], assignees: [] });
    run.tracker.asPerson(theirs.number, { author: 'mallory' });
    const before = await run.issue(theirs.number);
    await run.push([run.write(first, [{ text: 'discuss it', issueNumber: theirs.number, ...done(first) }])]);
    await run.push([run.write(second, [{ text: 'discuss it', issueNumber: theirs.number }])]);
    expect(await run.issue(theirs.number)).toEqual(before);
  });
});

describe('an issue whose label a person removed', () => {
  it('is left alone by a resync, and its task gets no second one', async () => {
    const run = await withIssue();
    await run.tracker.removeLabel(1, 'action-item');
    const released = await run.issue(1);
    run.write(second, [{ text: task, carriedOver: true }, { text: 'write a release note' }]);
    expect(inShort(await run.resync())).toEqual(['create', 'none #1']);
    expect(await run.issue(1)).toEqual(released);
    expect(run.numbers()).toEqual([1, 2]);
  });

  it('is tracked again once the label is back', async () => {
    const run = await withIssue();
    await run.tracker.removeLabel(1, 'action-item');
    await run.tracker.addLabels(1, ['action-item']);
    expect(inShort(await run.push([run.write(second, [{ text: task }])]))).toEqual(['update #1']);
  });

  it('is looked for only when something is about to be created', async () => {
    const run = await withIssue();
    const broken = breakTracker(run.tracker);
    run.port = broken.tracker;
    await run.resync();
    expect(broken.calls).toEqual(['list']);
  });
});

describe('two issues of one task', () => {
  const twins = async (): Promise<MinutesRun> => {
    const run = await withIssue();
    const { title, body, labels, assignees } = await run.issue(1);
    await run.tracker.create({ title, body, labels, assignees });
    return run;
  };

  it('are one again: the younger, which nobody touched, is closed as duplicate', async () => {
    const run = await twins();
    expect(inShort(await run.resync())).toEqual(['close #2', 'none #1']);
    expect(await run.issue(2)).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
    expect(await run.issue(1)).toMatchObject({ state: 'open' });
    expect(writing(await run.resync())).toEqual([]);
  });

  const called = (number: number): Partial<ActionItem> => ({
    text: 'ask the divers for their report',
    issueNumber: number,
  });

  it.each([
    ['while there are two', ['close #2', 'update #1'], (): Promise<unknown> => Promise.resolve()],
    ['once it is closed', ['update #1'], (run: MinutesRun): Promise<unknown> => run.resync()],
    ['once a person has closed it', ['update #1'], (run: MinutesRun) => run.tracker.close(2, 'duplicate')],
  ])('are one also for a line that calls the younger by its number, %s', async (_when, expected, act) => {
    const run = await twins();
    await act(run);
    const next = run.write(second, [called(2)]);
    expect(inShort(await run.push([next]))).toEqual(expected);
    expect((await run.passport(1)).mentions).toHaveLength(2);
    expect(writing(await run.resync())).toEqual([]);
  });

  it('are one, the younger, if a person has closed the elder as duplicate', async () => {
    const run = await twins();
    await run.tracker.close(1, 'duplicate');
    expect(inShort(await run.resync())).toEqual(['none #2']);
    const next = run.write(second, [{ text: task, carriedOver: true }]);
    expect(inShort(await run.push([next]))).toEqual(['update #2']);
    expect(inShort(await run.push([run.write(third, [called(1)])]))).toEqual(['update #2']);
    await run.tracker.close(2, 'completed');
    expect(inShort(await run.resync())).toEqual(['none #2']);
  });

  it.each([
    ['commented on', (run: MinutesRun) => run.tracker.comment(2, 'mine')],
    ['renamed', (run: MinutesRun) => run.tracker.edit(2, () => ({ title: 'Other' }))],
    ['assigned', (run: MinutesRun) => run.tracker.addAssignees(2, ['erin'])],
    ['labelled', (run: MinutesRun) => run.tracker.addLabels(2, ['urgent'])],
    [
      'wrote into',
      async (run: MinutesRun) => {
        await run.tracker.edit(2, ({ body }) => ({ body: `My plan\n\n${body}` }));
      },
    ],
  ])('are only reported if a person %s the younger', async (_what, act) => {
    const run = await twins();
    await act(run);
    const result = await run.resync();
    expect(writing(result)).toEqual([]);
    expect(result.plan.operations.flatMap(({ warnings }) => warnings)).toEqual([
      '#2 is the same task as #1, and people have worked on both: close one of them as duplicate',
    ]);
  });
});
