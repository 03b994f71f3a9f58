import { describe, expect, it } from '@jest/globals';
import { decodePassport, encodePassport, type Passport } from '../../src/tracking/passport/data.ts';
import { renderPassport } from '../../src/tracking/passport/passport.ts';
import { aMention } from '../support/builders.ts';
import { done, inShort, MinutesRun } from '../support/minutes-run.ts';

/** What people said wins over later minutes: the rules of docs/commands.md, without a network. */

const word = { by: 'bob', at: '2024-03-02T10:00:00Z', comment: 7 };

/** A person's word in the passport of an issue, as a command writes it. */
async function told(run: MinutesRun, number: number, change: Partial<Passport>): Promise<void> {
  const passport = await run.passport(number);
  const body = renderPassport({ ...passport, ...change }, 'https://github.com');
  await run.tracker.edit(number, () => ({ body }));
}

const withTask = async (config: Record<string, unknown> = {}): Promise<MinutesRun> => {
  const run = new MinutesRun(config);
  await run.push([run.write('2024-02-14', [{ text: 'paint the boats of the harbour' }])]);
  return run;
};

describe('later minutes', () => {
  it.each(['completed', 'not_planned'] as const)('do not reopen what a person called %s', async (as) => {
    const run = await withTask({ reopen: 'newer-meeting' });
    await told(run, 1, { said: { state: { ...word, as } } });
    await run.tracker.close(1, as);
    const made = await run.push([run.write('2024-03-20', [{ text: 'paint the boats of the harbour' }])]);
    expect(made.plan.operations[0]?.reason).toContain('bob said that');
    expect((await run.issue(1)).state).toBe('closed');
  });

  it('close what was reopened since, and open it again as ever', async () => {
    const run = await withTask();
    await told(run, 1, { said: { state: { ...word, as: 'completed' } } });
    await run.tracker.close(1, 'completed');
    await run.tracker.reopen(1);
    await run.push([run.write('2024-03-20', [{ text: 'paint the boats of the harbour', ...done('2024-03-20') }])]);
    expect((await run.issue(1)).state).toBe('closed');
    expect((await run.passport(1)).said?.state).toBeUndefined();
    await run.push([run.write('2024-03-27', [{ text: 'paint the boats of the harbour' }])]);
    expect((await run.issue(1)).state).toBe('open');
  });

  it('finish a close that was cut short, with its comment', async () => {
    const run = await withTask();
    const { written } = await run.passport(1);
    const close = { reason: 'completed', comments: 0, reopened: false } as const;
    await told(run, 1, {
      said: { state: { ...word, as: 'completed' } },
      written: { ...written, state: 'closed', close },
    });
    expect(inShort(await run.resync())).toEqual(['close #1']);
    expect(await run.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed', comments: 1 });
    expect(inShort(await run.resync())).toEqual(['none #1']);
  });

  it('neither move the day, nor the owner, nor the title that people gave', async () => {
    const run = await withTask({ retitle: true });
    const said = {
      due: { ...word, date: '2031-12-01' },
      owners: { ...word, logins: ['carol'] },
      title: { ...word, title: 'Boats' },
    };
    const { written } = await run.passport(1);
    await told(run, 1, { said, owners: ['carol'], written: { ...written, title: 'Boats', assignees: ['carol'] } });
    await run.tracker.edit(1, () => ({ title: 'Boats' }));
    await run.tracker.removeAssignees(1, ['alice']);
    await run.tracker.addAssignees(1, ['carol']);
    const due = { text: 'until 2025-01-01', date: '2025-01-01' };
    const made = await run.push([run.write('2024-03-20', [{ text: 'paint the boats of the harbour red', due }])]);
    expect(inShort(made)).toEqual(['update #1']);
    const issue = await run.issue(1);
    expect([issue.title, issue.assignees]).toEqual(['Boats', ['carol']]);
    expect(issue.body).toContain('Due: 2031-12-01');
    expect(made.plan.pending[0]?.newest).toMatchObject({ owners: ['carol'], due: { date: '2031-12-01' } });
  });

  it('list both lines of what is one on a person’s word: one task', async () => {
    const run = new MinutesRun();
    const lines = [{ text: 'paint the boats of the harbour' }, { text: 'order tar for the shed' }];
    await run.push([run.write('2024-02-14', lines)]);
    await told(run, 2, { said: { same: { ...word, number: 1 } } });
    // the sync does what the command was about to do
    expect(inShort(await run.resync())).toEqual(['close #2', 'update #1']);
    expect(await run.issue(2)).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
    await run.push([run.write('2024-03-20', lines)]);
    expect(run.numbers()).toEqual([1, 2]);
    expect((await run.passport(1)).mentions).toHaveLength(4);
    expect(inShort(await run.resync())).toEqual(['none #1']);
  });

  it('never join what people took apart, also where an older meeting comes late', async () => {
    const run = new MinutesRun();
    await run.push([run.write('2024-02-14', [{ text: 'paint the boats of the harbour' }])]);
    await run.push([run.write('2024-03-20', [{ text: 'paint the boats of the harbour', carriedOver: true }])]);
    const passport = await run.passport(1);
    const [first, last] = passport.mentions;
    if (!first || !last) throw new Error('two mentions');
    const apart = {
      ...passport,
      id: 'a'.repeat(12),
      mentions: [last],
      said: { apart: [{ ...word, id: passport.id }] },
    };
    await run.tracker.create({
      title: 'Paint the boats of the harbour',
      body: renderPassport(apart, 'https://github.com'),
      labels: ['action-item'],
      assignees: ['alice'],
    });
    // the elder has not let go of it: the next sync sees to that
    expect(inShort(await run.resync())).toEqual(['update #1', 'none #2']);
    expect([(await run.passport(1)).mentions, (await run.passport(2)).mentions]).toEqual([[first], [last]]);
    expect(inShort(await run.resync())).toEqual(['none #1', 'none #2']);
    run.write('2024-03-06', [{ text: 'paint the boats of the harbour', carriedOver: true }]);
    await run.resync();
    expect(run.numbers()).toEqual([1, 2]);
    expect((await run.passport(2)).mentions).toEqual([last]);
  });
});

describe('a passport', () => {
  const passport: Passport = {
    id: 'b'.repeat(12),
    source: { host: 'github.com', repository: 'harbour/minutes', repositoryId: 7 },
    series: 'networking',
    owners: ['alice'],
    mentions: [aMention()],
    forgotten: 0,
    written: { title: 'T', labels: [], assignees: [], refused: [], state: 'open', close: null },
    runs: { created: null, closed: null },
  };

  it('without a word of anybody is written as ever', () => {
    expect(encodePassport(passport)).not.toContain('said');
    expect(decodePassport(encodePassport(passport))).toEqual(passport);
  });

  it('keeps what people said, in one order, and tells it', () => {
    const said = {
      apart: [{ id: 'c'.repeat(12), ...word }],
      title: { ...word, title: '<b>@all' },
      due: { comment: 7, date: '2031-12-01', at: word.at, by: 'bob' },
    };
    const hidden = encodePassport({ ...passport, said });
    expect(decodePassport(hidden)?.said).toEqual(said);
    expect(encodePassport(decodePassport(hidden) ?? passport)).toBe(hidden);
    expect(hidden).not.toMatch(/[<>@]/u);
    expect(renderPassport({ ...passport, said }, 'https://github.com')).toContain(
      '**Said here:** due 2031-12-01 (bob, 2024-03-02)',
    );
  });
});
