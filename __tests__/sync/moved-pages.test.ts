import { describe, expect, it } from '@jest/globals';
import type { Commit } from '../support/memory-source.ts';
import { MinutesRepository } from '../support/minutes-repository.ts';

const REPORT = '- AI @alice: write the first report about the tunnels';
const LAMPS = '- AI @bob: paint the lighthouse in red';
const ROPES = '- AI @carol: order new ropes for the quay';
const BOARD = '- AI @dave: bring this to the board';

const page = (day: string | null, ...lines: string[]): string =>
  [`# Harbour call${day === null ? '' : ` ${day}`}`, '', '## Topics', '', 'We talked.', '', ...lines, ''].join('\n');

const [OLD, NEW, NEXT] = ['harbour/2026-01-07.md', 'harbour/2026-01-14.md', 'harbour/2026-01-21.md'];

interface Accident {
  before: Commit[];
  /** Pushed one after the other. */
  accident: Commit[];
  tasks: number;
}

const NO_PAGE: Commit = { [NEW]: null };

const accidents: Record<string, Accident> = {
  'a page that gets an earlier date, deleted and added in one push': {
    before: [{ [NEW]: page('2026-01-14', REPORT, LAMPS) }],
    accident: [{ [NEW]: null, [OLD]: page('2026-01-07', REPORT, LAMPS) }],
    tasks: 2,
  },
  'a page that gets an earlier date, deleted in one push and added in another': {
    before: [{ [NEW]: page('2026-01-14', REPORT, LAMPS) }],
    accident: [NO_PAGE, { [OLD]: page('2026-01-07', REPORT, LAMPS) }],
    tasks: 2,
  },
  'a page that gets a later date in two pushes': {
    before: [{ [OLD]: page('2026-01-07', REPORT, LAMPS) }],
    accident: [{ [OLD]: null }, { [NEW]: page('2026-01-14', REPORT, LAMPS) }],
    tasks: 2,
  },
  'a year that was mended in the heading alone': {
    before: [{ 'harbour/minutes-kickoff.md': page('2027-01-14', REPORT, LAMPS) }],
    accident: [{ 'harbour/minutes-kickoff.md': page('2026-01-14', REPORT, LAMPS) }],
    tasks: 2,
  },
  'an undated page that gets a date, and is rewritten around its items': {
    before: [{ 'harbour/minutes-kickoff.md': page(null, REPORT, LAMPS) }],
    accident: [
      { 'harbour/minutes-kickoff.md': page('2026-01-14', 'Present: all.', REPORT, '', '## Light', '', LAMPS) },
    ],
    tasks: 2,
  },
  'an undated page that is replaced by a dated one': {
    before: [{ 'harbour/minutes-kickoff.md': page(null, REPORT, LAMPS) }],
    accident: [{ 'harbour/minutes-kickoff.md': null }, { [OLD]: page('2026-01-07', REPORT, LAMPS) }],
    tasks: 2,
  },
  'a page that is moved into an older one': {
    before: [{ [OLD]: page('2026-01-07', ROPES) }, { [NEW]: page('2026-01-14', REPORT, LAMPS) }],
    accident: [{ [OLD]: page('2026-01-07', ROPES, REPORT, LAMPS), [NEW]: null }],
    tasks: 3,
  },
  'an item that is moved to an older page': {
    before: [{ [OLD]: page('2026-01-07', ROPES) }, { [NEW]: page('2026-01-14', REPORT, LAMPS) }],
    accident: [{ [OLD]: page('2026-01-07', ROPES, LAMPS), [NEW]: page('2026-01-14', REPORT) }],
    tasks: 3,
  },
  'two items that change places between pages': {
    before: [{ [OLD]: page('2026-01-07', ROPES, REPORT) }, { [NEW]: page('2026-01-14', LAMPS, BOARD) }],
    accident: [{ [OLD]: page('2026-01-07', LAMPS, REPORT), [NEW]: page('2026-01-14', ROPES, BOARD) }],
    tasks: 4,
  },
  'two pages whose contents change places': {
    before: [{ [OLD]: page('2026-01-07', ROPES, REPORT) }, { [NEW]: page('2026-01-14', LAMPS, BOARD) }],
    accident: [{ [OLD]: page('2026-01-07', LAMPS, BOARD), [NEW]: page('2026-01-14', ROPES, REPORT) }],
    tasks: 4,
  },
};

const titles = (repository: MinutesRepository): string[] =>
  repository
    .issues()
    .map(({ issue }) => `${issue.title} ${issue.assignees.join()} ${issue.state}`)
    .sort();

describe('an accident with dates and pages makes no second issue', () => {
  it.each(Object.entries(accidents))('%s', async (_, { before, accident, tasks }) => {
    const repository = new MinutesRepository();
    repository.source.commit({ 'README.md': '# Harbour' });
    for (const commit of before) await repository.push(commit);
    const known = titles(repository);
    expect(known).toHaveLength(tasks);
    for (const commit of accident) await repository.push(commit);
    expect(titles(repository)).toEqual(known);
    expect((await repository.resync()).wrote).toEqual([]);
    expect(titles(repository)).toEqual(known);
  });

  it.each(Object.entries(accidents))('%s: found by a resync', async (_, { before, accident }) => {
    const repository = new MinutesRepository();
    repository.source.commit({ 'README.md': '# Harbour' });
    for (const commit of before) await repository.push(commit);
    const known = titles(repository);
    for (const commit of accident) repository.source.commit(commit);
    await repository.resync();
    expect(titles(repository)).toEqual(known);
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('and the task is closed when the next meeting says so', async () => {
    const repository = new MinutesRepository();
    await repository.push({ [NEW]: page('2026-01-14', REPORT, LAMPS) });
    await repository.push({ [NEW]: null });
    await repository.push({ [OLD]: page('2026-01-07', REPORT, LAMPS) });
    await repository.push({ [NEXT]: page('2026-01-21', '- [x] AI @alice: write the first report about the tunnels') });
    expect(titles(repository)).toEqual([
      'Paint the lighthouse in red bob open',
      'Write the first report about the tunnels alice closed',
    ]);
  });
});
