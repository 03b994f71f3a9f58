import { describe, expect, it } from '@jest/globals';
import { newsSinceMeeting } from '../../src/sync/agenda-news.ts';
import { apply } from '../../src/tracking/applying/apply.ts';
import { undoPlan } from '../../src/tracking/applying/undo.ts';
import { trustOf } from '../../src/sync/trust.ts';
import { inShort, MinutesRepository } from '../support/minutes-repository.ts';

const page = (day: string, ...lines: string[]): string =>
  [`# Harbour call ${day}`, '', '## Action items from last time', '', ...lines, ''].join('\n');
const PIER = '- AI @bob: survey the western pier before the regatta';
const MACHINE = 'github-actions[bot]';

/** #1, closed for want of activity on June 1. */
async function withClosed(closedBy: string | null): Promise<MinutesRepository> {
  const repository = new MinutesRepository();
  await repository.push({ 'harbour/2026-04-01.md': page('2026-04-01', PIER) });
  repository.today('2026-06-01');
  repository.tracker.asPerson(1, {
    state: 'closed',
    stateReason: 'not_planned',
    closedBy,
    closedAt: '2026-06-01T12:00:00Z',
    updatedAt: '2026-06-01T12:00:00Z',
  });
  return repository;
}

const again = (day: string) => ({ [`harbour/${day}.md`]: page(day, PIER, '  - still open') });

describe('an issue that another workflow has closed, while the minutes list its task', () => {
  it('is reopened by the next meeting that lists it, with a word of who closed it', async () => {
    const repository = await withClosed(MACHINE);
    const preview = await repository.preview(7, again('2026-06-02'));
    expect(inShort(preview)).toEqual(['reopen #1']);
    expect(preview.plan.operations[0]?.reason).toBe(
      'closed by github-actions[bot], not by a person, and open in the meeting of 2026-06-02',
    );
    await repository.push(again('2026-06-02'));
    expect(await repository.tracker.read(1)).toMatchObject({ state: 'open' });
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('is reopened each time, and stays closed meanwhile', async () => {
    const repository = await withClosed('stale[bot]');
    expect((await repository.resync()).plan.operations.map(({ reason }) => reason)).toEqual([
      'closed by stale[bot], not by a person: the next meeting that lists it reopens it',
    ]);
    await repository.push(again('2026-06-02'));
    repository.tracker.asPerson(1, { state: 'closed', closedBy: 'stale[bot]', closedAt: '2026-08-01T12:00:00Z' });
    repository.today('2026-08-12');
    await repository.push(again('2026-08-12'));
    expect(await repository.tracker.read(1)).toMatchObject({ state: 'open' });
  });

  it('but not by an older meeting that is merged late', async () => {
    const repository = await withClosed(MACHINE);
    expect((await repository.push(again('2026-05-01'))).wrote.map(([call]) => call)).not.toContain('reopen');
    expect(await repository.tracker.read(1)).toMatchObject({ state: 'closed' });
  });

  it.each([['dora'], [null]])('and by a person (%s): that is final', async (closedBy) => {
    const repository = await withClosed(closedBy);
    const run = await repository.push(again('2026-06-02'));
    expect(run.plan.operations.map(({ reason }) => reason)).toEqual([
      'closed by a person as not planned: that is final',
    ]);
  });

  it('stands in the agenda after the next meeting, too', async () => {
    const repository = await withClosed(MACHINE);
    const [task] = repository.issues();
    if (task === undefined) throw new Error('the task is there');
    const later = {
      ...task,
      item: { ...task.item, mentions: task.item.mentions.map((one) => ({ ...one, date: '2026-06-08' })) },
    };
    const closingOf = () => Promise.resolve({ by: MACHINE, at: '2026-06-01T12:00:00Z' });
    const { pending, news } = await newsSinceMeeting([later], { closingOf, ports: repository });
    expect(pending).toEqual([later]);
    expect([...news.values()]).toEqual([
      ['on GitHub: closed as not planned by github-actions[bot], not by a person, on 2026-06-01'],
    ]);
  });

  it('but what undo closed stays closed, whoever ran it', async () => {
    const repository = new MinutesRepository();
    await repository.push({ 'harbour/2026-04-01.md': page('2026-04-01', PIER) });
    const made = undoPlan(repository.issues(), '1', {
      serverUrl: 'https://github.com',
      runUrl: 'https://github.com/run/1',
    });
    await apply(made, repository.tracker, { trust: trustOf(repository.config, repository.source) });
    expect(await repository.tracker.read(1)).toMatchObject({ state: 'closed', closedBy: MACHINE });
    repository.today('2026-08-12');
    await repository.push(again('2026-08-12'));
    expect(await repository.tracker.read(1)).toMatchObject({ state: 'closed' });
  });
});
