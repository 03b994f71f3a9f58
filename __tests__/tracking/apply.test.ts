import { describe, expect, it } from '@jest/globals';
import { apply, stoppedBy } from '../../src/tracking/applying/apply.ts';
import { readRegister } from '../../src/tracking/passport/passport.ts';
import { TrackerError, type Issue, type Tracker, type TrackerFailure } from '../../src/tracking/tracker.ts';
import { runsOf, undoPlan } from '../../src/tracking/applying/undo.ts';
import { breakTracker, instead, Killed, type Call, type Sabotage } from '../support/broken-tracker.ts';
import { done, inShort, MinutesRun, writing, type Done } from '../support/minutes-run.ts';

const first = '2024-02-14';
const second = '2024-02-28';
const third = '2024-03-13';
const tunnel = { text: 'compare the two tunnel drivers' };
const snapshot = { text: 'move the snapshot standard forward' };
const release = { text: 'write the release note for harbour' };

const sabotage = (run: MinutesRun, how: Sabotage) => {
  const broken = breakTracker(run.tracker, how);
  run.port = broken.tracker;
  return broken;
};

/** Everything that people see, without the ids of runs, commits and instants. */
async function stateOf(run: MinutesRun) {
  const numbers = run.numbers();
  return Promise.all(
    numbers.map(async (number) => {
      const { body, ...issue } = await run.issue(number);
      const passport = await run.passport(number);
      return {
        ...issue,
        ...{ createdAt: null, updatedAt: null, closedAt: issue.closedAt !== null },
        said: run.tracker.commentsOf(number).map((comment) => comment.replace(/c*\d+(?=\/networking)/gu, 'sha')),
        passport: {
          ...passport,
          runs: { created: passport.runs.created !== null, closed: passport.runs.closed !== null },
          mentions: passport.mentions.map((mention) => ({ ...mention, sha: null })),
        },
        length: body.split('\n').length,
      };
    }),
  );
}

/** Three tasks, then a meeting that closes one, rewords one with another owner, and brings a new one. */
async function history(): Promise<MinutesRun> {
  const run = new MinutesRun({ owners: { bob: 'bob', 'Team Blue': { label: 'team-blue' } } });
  await run.push([run.write(first, [tunnel, snapshot])]);
  run.write(second, [
    { ...tunnel, ...done(second) },
    {
      text: 'move the snapshot standard forward until Friday',
      issueNumber: 2,
      owners: [
        { name: 'bob', login: true, person: null },
        { name: 'Team Blue', login: false, person: null },
      ],
    },
    release,
  ]);
  return run;
}

describe('applying a plan', () => {
  it('closes and updates before it creates', async () => {
    const run = await history();
    const broken = sabotage(run, {});
    await run.resync();
    expect(broken.calls.filter((call) => call !== 'assignable')).toEqual([
      ...(['list', 'listBy'] as const),
      ...(['edit', 'comment', 'close'] as const),
      ...(['read', 'addLabels', 'addAssignees', 'removeAssignees', 'edit'] as const),
      'create',
      'overwritten',
    ]);
  });

  it('makes the label exist before the first creation, and only if no issue shows it', async () => {
    const run = new MinutesRun();
    const broken = sabotage(run, {});
    await run.push([run.write(first, [tunnel, snapshot])]);
    expect(broken.writes()).toEqual(['ensureLabel', 'create', 'create']);
    run.write(second, [release]);
    await run.resync({}, { labelExists: true });
    expect(broken.writes().slice(3)).toEqual(['create']);
  });

  it('writes nothing a second time, also after a person saved the body with CRLF', async () => {
    const run = await history();
    await run.resync();
    const broken = sabotage(run, {});
    expect(writing(await run.resync())).toEqual([]);
    for (const number of run.numbers()) {
      const { body } = await run.issue(number);
      run.tracker.asPerson(number, { body: body.replaceAll('\n', '\r\n') });
    }
    expect(writing(await run.resync())).toEqual([]);
    expect(broken.writes()).toEqual([]);
  });

  it('tells how far it is', async () => {
    const run = await history();
    const steps: [string, number, number][] = [];
    await run.resync({}, { onProgress: ({ result }, done, total) => steps.push([result, done, total]) });
    expect(steps).toEqual([
      ['done', 1, 3],
      ['done', 2, 3],
      ['done', 3, 3],
    ]);
  });

  it('counts nothing that failed as done', async () => {
    const run = await history();
    sabotage(run, {
      before: (call) => {
        if (call === 'close') throw new TrackerError('missing', 'no such issue');
      },
    });
    const steps: [string, number, number][] = [];
    await run.resync({}, { onProgress: ({ result }, done, total) => steps.push([result, done, total]) });
    expect(steps).toEqual([
      ['failed', 0, 3],
      ['done', 1, 3],
      ['done', 2, 3],
    ]);
  });

  it('keeps what a person wrote around the block', async () => {
    const run = await history();
    const { body } = await run.issue(2);
    run.tracker.asPerson(2, { body: `My plan:\r\n\r\n${body}\r\n\r\n- [ ] a step` });
    await run.resync();
    const after = (await run.issue(2)).body;
    expect(after.startsWith('My plan:\r\n\r\n<!-- ')).toBe(true);
    expect(after.endsWith('-->\r\n\r\n- [ ] a step')).toBe(true);
    expect(after).toContain('until Friday');
  });

  /** The line that nobody can read is gone, what stands below it is not. */
  const withoutData = ({ body }: Issue): string =>
    body.replace(/^<!-- minutes-to-issues:begin -->$/mu, 'My plan').replace(/^<!-- minutes-to-issues:data .*$/mu, '');

  it('puts deleted data back once there is something new to say', async () => {
    const run = await history();
    run.tracker.asPerson(2, { body: withoutData(await run.issue(2)) });
    const later = run.write(third, [{ ...snapshot, title: 'move the snapshot standard forward' }]);
    expect(inShort(await run.push([later]))).toEqual(['update #2']);
    expect((await run.issue(2)).body).toMatch(/^My plan\n\n[^]*\n\n<!-- minutes-to-issues:begin /u);
    expect(run.numbers()).toEqual([1, 2]);
  });

  it('neither takes an issue of which only the title is left, nor makes a second one; its number tells', async () => {
    const run = await history();
    run.tracker.asPerson(2, { body: 'My plan' });
    const title = 'move the snapshot standard forward';
    const { plan } = await run.push([run.write(third, [{ ...snapshot, title }])]);
    expect(plan.operations).toMatchObject([
      { operation: 'skip', warnings: [expect.stringMatching(/^#2 has this title, .*write `\(#2\)` at the end/u)] },
    ]);
    expect([run.numbers(), (await run.issue(2)).body]).toEqual([[1, 2], 'My plan']);
    expect(inShort(await run.push([run.write(third, [{ ...snapshot, title, issueNumber: 2 }])]))).toEqual([
      'update #2',
    ]);
    expect((await run.issue(2)).body).toMatch(/^My plan\n\n<!-- minutes-to-issues:begin /u);
  });

  it('puts a deleted block back for one task only, of two with the same title', async () => {
    const run = await history();
    run.tracker.asPerson(2, { body: withoutData(await run.issue(2)) });
    const title = 'move the snapshot standard forward';
    const both = [{}, { series: 'storage' }].map((series) => run.write(third, [{ text: title, title }], series));
    expect(inShort(await run.push(both))).toEqual(['update #2', 'create']);
    expect(inShort(await run.push(both))).toEqual(['none #2', 'none #3']);
  });

  it('puts damaged data back for the task of its own series', async () => {
    const run = await history();
    const { body } = await run.issue(2);
    run.tracker.asPerson(2, {
      body: body.slice(body.indexOf('<!-- minutes-to-issues:data ')).replace('"strings"', '"things"'),
    });
    const title = 'move the snapshot standard forward';
    const both = [{ series: 'archive' }, {}].map((series) => run.write(third, [{ text: title, title }], series));
    const operations = (await run.push(both)).plan.operations.map(({ operation, series }) => `${operation} ${series}`);
    expect(operations).toEqual(['update networking', 'create archive']);
  });
});

describe('killed after any write, and run again', () => {
  /** How many writes an undisturbed run makes from here. */
  async function undisturbed(prepare: () => Promise<MinutesRun>) {
    const run = await prepare();
    const broken = sabotage(run, {});
    await run.resync();
    return { writes: broken.writes(), state: await stateOf(run) };
  }

  const scenes: [string, () => Promise<MinutesRun>][] = [
    ['a close, an update and a creation', history],
    [
      'only creations',
      () => {
        const run = new MinutesRun();
        run.write(first, [tunnel, snapshot, release]);
        return Promise.resolve(run);
      },
    ],
    [
      'a reopening',
      async () => {
        const run = await history();
        await run.resync();
        run.write(third, [{ ...tunnel, carriedOver: true }]);
        return run;
      },
    ],
    [
      'twins',
      async () => {
        const run = await history();
        const { title, body, labels, assignees } = await run.issue(2);
        await run.tracker.create({ title, body, labels, assignees });
        return run;
      },
    ],
  ];

  it.each(scenes)('ends with %s as if nothing had happened', async (_what, prepare) => {
    const expected = await undisturbed(prepare);
    expect(expected.writes.length).toBeGreaterThan(1);
    for (let k = 1; k <= expected.writes.length; k++) {
      const run = await prepare();
      sabotage(run, {
        after: (_call, count) => {
          if (count === k) throw new Killed();
        },
      });
      await expect(run.resync()).rejects.toThrow(Killed);
      run.port = run.tracker;
      await run.resync();
      const state = await stateOf(run);
      expect({ k, state: withoutOrder(state) }).toEqual({ k, state: withoutOrder(expected.state) });
      expect(writing(await run.resync())).toEqual([]);
    }
  });

  /** A twin that was closed last may carry its comment or not; a comment posted twice is told by `comments`. */
  const withoutOrder = (state: Awaited<ReturnType<typeof stateOf>>) =>
    state.map((issue) =>
      issue.stateReason === 'duplicate' ? { ...issue, comments: 0, said: [] } : withoutNames(issue),
    );

  /** A label or login that was added right before the kill can't be told from a person's any more: then it is theirs. */
  const withoutNames = (issue: Awaited<ReturnType<typeof stateOf>>[number]) => ({
    ...issue,
    passport: { ...issue.passport, written: { ...issue.passport.written, labels: [], assignees: [], close: null } },
  });
});

describe('a creation whose answer is lost', () => {
  const lost = new TrackerError('unclear', 'the answer was lost', { status: 502 });

  it.each([
    ['before it happened', 'before'],
    ['after it happened', 'after'],
  ] as const)('%s makes one issue', async (_what, moment) => {
    const run = new MinutesRun();
    let failed = false;
    sabotage(run, {
      [moment]: (call: Call) => {
        if (call !== 'create' || failed) return;
        failed = true;
        throw lost;
      },
    });
    const { outcomes } = await run.push([run.write(first, [tunnel, snapshot])]);
    expect(outcomes.map(({ result }) => result)).toEqual(['done', 'done']);
    expect(run.numbers()).toEqual([1, 2]);
  });

  it('twice is left to the next run', async () => {
    const run = new MinutesRun();
    const broken = sabotage(run, {
      before: (call) => {
        if (call === 'create') throw lost;
      },
    });
    const { outcomes } = await run.push([run.write(first, [tunnel])]);
    expect(outcomes).toMatchObject([
      { result: 'failed', message: 'the answer was lost: the next run looks whether it was created' },
    ]);
    expect(broken.writes()).toEqual(['ensureLabel', 'create', 'create']);
    run.port = run.tracker;
    await run.resync();
    expect(run.numbers()).toEqual([1]);
  });
});

describe('one item’s failure', () => {
  it.each<[TrackerFailure, Call]>([
    ['forbidden', 'edit'],
    ['missing', 'read'],
    ['gone', 'read'],
    ['invalid', 'create'],
    ['unavailable', 'read'],
    ['unclear', 'close'],
  ])('(%s at %s) is its outcome, and the others go on', async (failure, call) => {
    const run = await history();
    let failed = false;
    sabotage(run, {
      before: (name) => {
        if (name !== call || failed) return;
        failed = true;
        throw new TrackerError(failure, `it is ${failure}`, { status: 500 });
      },
    });
    const { outcomes } = await run.resync();
    const written = outcomes.filter(({ operation }) => operation.writes !== null);
    expect(written.map(({ result }) => result).sort()).toEqual(['done', 'done', 'failed']);
    expect(written.find(({ result }) => result === 'failed')?.message).toBe(`it is ${failure}`);
    expect(stoppedBy(outcomes)).toBeNull();
  });

  it.each<TrackerFailure>(['credentials', 'rate-limit'])('that concerns all (%s) stops the run', async (failure) => {
    const run = await history();
    sabotage(run, {
      before: (_call, count) => {
        if (count === 6) throw new TrackerError(failure, `no more: ${failure}`);
      },
    });
    const { outcomes } = await run.resync();
    expect(outcomes.filter(({ operation }) => operation.writes).map(({ result }) => result)).toEqual([
      'done',
      'failed',
      'remaining',
    ]);
    expect(stoppedBy(outcomes)).toBe(`1 of 3 done, the rest next run: no more: ${failure}`);
    run.port = run.tracker;
    await run.resync();
    expect(run.numbers()).toEqual([1, 2, 3]);
  });

  it('a locked conversation keeps the comment out, not the close', async () => {
    const run = await history();
    run.tracker.asPerson(1, { locked: true });
    const { outcomes } = await run.resync();
    expect(await run.issue(1)).toMatchObject({ state: 'closed', comments: 0 });
    expect(outcomes[0]).toMatchObject({
      result: 'done',
      warnings: ['its comment could not be written: the conversation is locked'],
    });
    expect(writing(await run.resync())).toEqual([]);
  });

  it('a defect of ours is no outcome', async () => {
    const run = await history();
    sabotage(run, {
      before: (call) => {
        if (call === 'edit') throw new TypeError('ours');
      },
    });
    await expect(run.resync()).rejects.toThrow(TypeError);
  });
});

describe('what GitHub does not accept', () => {
  it('an assignee at creation: once more without, and the passport knows', async () => {
    const run = new MinutesRun({}, { assignable: [] });
    const broken = breakTracker(run.tracker);
    run.port = instead(broken.tracker, 'assignable', (logins) =>
      Promise.resolve(new Map(logins.map((login) => [login, true]))),
    );
    const { outcomes } = await run.push([run.write(first, [tunnel])]);
    expect(outcomes).toMatchObject([{ result: 'done', warnings: ['GitHub did not assign alice'] }]);
    expect(broken.writes()).toEqual(['ensureLabel', 'create', 'create']);
    expect((await run.passport(1)).written).toMatchObject({ assignees: [], refused: ['alice'] });
    expect(writing(await run.resync())).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['a title', ['title']],
    ['nothing that it names', []],
  ])('%s: not tried without the assignee, who is not to blame', async (_what, fields) => {
    const run = new MinutesRun();
    const broken = sabotage(run, {
      before: (call) => {
        if (call === 'create') throw new TrackerError('invalid', 'refused', { status: 422, fields });
      },
    });
    const { outcomes } = await run.push([run.write(first, [tunnel])]);
    expect(outcomes).toMatchObject([{ result: 'failed', message: 'refused' }]);
    expect(broken.writes()).toEqual(['ensureLabel', 'create']);
  });

  it('who can’t be assigned stays a name and a warning', async () => {
    const run = new MinutesRun({}, { assignable: ['bob'] });
    const { plan } = await run.push([run.write(first, [tunnel])]);
    expect(plan.operations[0]?.warnings).toEqual([
      "alice can't be assigned in harbour/minutes: the name stays in the issue",
    ]);
    const issue = await run.issue(1);
    expect(issue.assignees).toEqual([]);
    expect(issue.body).toContain('**Owners:** alice');
    const again = breakTracker(run.tracker);
    run.port = again.tracker;
    expect(writing(await run.resync())).toEqual([]);
    expect(again.calls).toEqual(['list']);
  });

  it('labels and assignees that it drops silently are told', async () => {
    const run = new MinutesRun({ labels: ['meeting'] });
    run.port = answering(run.tracker, (issue) => ({ ...issue, assignees: [], labels: ['action-item'] }));
    const { outcomes } = await run.push([run.write(first, [tunnel])]);
    expect(outcomes[0]?.warnings).toEqual(['GitHub did not assign alice', 'GitHub did not set the label meeting']);
  });

  it.each([
    ['somebody whom nobody trusts', { author: 'machine-user' }, /`trusted-authors: \["machine-user"\]`/u],
    ['no identity label', { labels: [] }, /came back without the label "action-item"/u],
  ])('an issue created with %s stops the run at once', async (_what, change, message) => {
    const run = new MinutesRun();
    run.port = answering(run.tracker, (issue) => ({ ...issue, ...change }));
    const { outcomes } = await run.push([run.write(first, [tunnel, snapshot])]);
    expect(outcomes.map(({ result, number }) => [result, number])).toEqual([
      ['failed', 1],
      ['remaining', null],
    ]);
    expect(outcomes[0]?.message).toMatch(message);
    expect(run.numbers()).toEqual([1]);
  });

  const answering = (tracker: Tracker, change: (issue: Issue) => Issue): Tracker =>
    instead(tracker, 'create', async (draft) => change(await tracker.create(draft)));
});

describe('what changes between plan and write only weakens it', () => {
  /** A person acts right before the first issue is written. */
  async function meanwhile(act: (run: MinutesRun) => Promise<unknown>): Promise<{ run: MinutesRun; result: Done }> {
    const run = await history();
    let acted = false;
    sabotage(run, {
      before: async (call) => {
        if (call !== 'edit' || acted) return;
        acted = true;
        await act(run);
      },
    });
    return { run, result: await run.resync() };
  }

  it.each([
    ['a person closed it', (run: MinutesRun) => run.tracker.close(1, 'not_planned'), 'it was closed meanwhile'],
    [
      'a person removed the label',
      (run: MinutesRun) => run.tracker.removeLabel(1, 'action-item'),
      'its label was removed',
    ],
    [
      'another run wrote its passport',
      async (run: MinutesRun) => {
        const { body } = await run.issue(1);
        run.tracker.asPerson(1, { body: body.replace('"created":"1"', '"created":"9"') });
      },
      'its passport was changed meanwhile',
    ],
  ])('if %s, it waits', async (_what, act, message) => {
    const { run, result } = await meanwhile(act);
    expect(result.outcomes[0]).toMatchObject({ result: 'held', message: expect.stringContaining(message) });
    expect(run.tracker.commentsOf(1)).toEqual([]);
    expect(result.outcomes.filter(({ result: what }) => what === 'done')).toHaveLength(2);
  });

  it('if a person wrote text, the text stays', async () => {
    const { run } = await meanwhile(async (now) => {
      now.tracker.asPerson(1, { body: `Mine\n\n${(await now.issue(1)).body}` });
    });
    expect(await run.issue(1)).toMatchObject({ state: 'closed', body: expect.stringMatching(/^Mine\n\n<!-- /u) });
  });
});

describe('undoing a run', () => {
  const undo = async (run: MinutesRun, id: string) => {
    const { tracked } = readRegister(await run.tracker.list(), run.trust);
    const planned = undoPlan(tracked, id, {
      serverUrl: 'https://github.com',
      runUrl: `https://github.com/harbour/minutes/actions/runs/${id}`,
    });
    return { planned, outcomes: await apply(planned, run.tracker, { trust: run.trust }) };
  };

  it('closes what it created as not planned and reopens what it closed', async () => {
    const run = await history();
    await run.resync();
    const { outcomes } = await undo(run, '2');
    expect(outcomes.map(({ result, number }) => [result, number])).toEqual([
      ['done', 3],
      ['done', 1],
    ]);
    expect(await run.issue(3)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(await run.issue(1)).toMatchObject({ state: 'open' });
    // who is told that it was closed or reopened is told why
    const link = '[run 2](https://github.com/harbour/minutes/actions/runs/2)';
    expect(run.tracker.commentsOf(3)).toEqual([
      `Closed because the ${link}, which created this, was undone. If it is a task after all, reopen it.`,
    ]);
    expect(run.tracker.commentsOf(1).slice(1)).toEqual([
      `Reopened because the ${link}, which closed this, was undone.`,
    ]);
  });

  it('killed after any write, and undone again, is undone', async () => {
    const undone = await history();
    await undone.resync();
    await undo(undone, '2');
    for (let killAt = 1; killAt <= 4; killAt++) {
      const run = await history();
      await run.resync();
      const broken = breakTracker(run.tracker, {
        after: (call, count) => {
          if (count === killAt) throw new Killed(call);
        },
      });
      const { tracked } = readRegister(await run.tracker.list(), run.trust);
      const planned = undoPlan(tracked, '2', {
        serverUrl: 'https://github.com',
        runUrl: 'https://github.com/harbour/minutes/actions/runs/2',
      });
      await expect(apply(planned, broken.tracker, { trust: run.trust })).rejects.toThrow(Killed);
      await undo(run, '2');
      const states = async (of: MinutesRun) =>
        (await of.tracker.list()).map(({ state, stateReason }) => [state, stateReason]);
      expect(await states(run)).toEqual(await states(undone));
      expect(writing(await run.resync())).toEqual([]);
    }
  });

  it('knows which runs there are to undo, the newest first', async () => {
    const run = await history();
    await run.resync();
    expect(runsOf(readRegister(await run.tracker.list(), run.trust).tracked)).toEqual(['2', '1']);
  });

  it('stays undone', async () => {
    const run = await history();
    await run.resync();
    await undo(run, '2');
    expect(writing(await run.resync())).toEqual([]);
    expect((await undo(run, '2')).planned.operations).toEqual([]);
  });

  it('leaves alone what people have worked on, and what other runs did', async () => {
    const run = await history();
    await run.resync();
    await run.tracker.comment(3, 'working on it');
    const { planned } = await undo(run, '2');
    expect(planned.operations.map(({ operation, number }) => `${operation} #${number ?? 0}`)).toEqual([
      'none #3',
      'reopen #1',
    ]);
    expect((await undo(run, '99')).planned.operations).toEqual([]);
  });
});

describe('a network that is gone', () => {
  const texts = [
    'draw the lighthouse',
    'paint the harbour',
    'write the release note',
    'order new cables',
    'call the vendor',
  ];
  const waiting = (): MinutesRun => {
    const run = new MinutesRun();
    run.write(
      first,
      texts.map((text) => ({ text })),
    );
    return run;
  };

  it('stops the run at once: what a creation came to can’t be looked up either', async () => {
    const run = waiting();
    let [creations, isGone] = [0, false];
    const broken = sabotage(run, {
      before: () => {
        if (isGone) throw new TrackerError('unavailable', 'nobody there');
      },
      after: (call) => {
        if (call !== 'create' || ++creations < 2) return;
        isGone = true;
        throw new TrackerError('unclear', 'no answer.');
      },
    });
    const { outcomes } = await run.resync();
    expect(outcomes.map(({ result }) => result)).toEqual(['done', 'failed', 'remaining', 'remaining', 'remaining']);
    expect(outcomes[1]?.message).toBe('no answer. Looking for it failed as well: nobody there');
    expect(stoppedBy(outcomes)).toMatch(/^1 of 5 done, the rest next run: no answer/u);
    expect(broken.calls.slice(-2)).toEqual(['create', 'listNewest']);
    run.port = run.tracker;
    await run.resync();
    expect(run.numbers()).toEqual([1, 2, 3, 4, 5]);
  });

  it('or GitHub that is down: the run stops after three failures in a row', async () => {
    const run = waiting();
    sabotage(run, {
      before: (call) => {
        if (call === 'create') throw new TrackerError('unclear', 'no answer');
      },
    });
    const { outcomes } = await run.resync();
    expect(outcomes.map(({ result }) => result)).toEqual(['failed', 'failed', 'failed', 'remaining', 'remaining']);
    expect(stoppedBy(outcomes)).toMatch(/^0 of 5 done, the rest next run: GitHub does not answer/u);
    run.port = run.tracker;
    await run.resync();
    expect(run.numbers()).toEqual([1, 2, 3, 4, 5]);
  });
});
