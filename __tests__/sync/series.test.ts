import { describe, expect, it } from '@jest/globals';
import type { Commit } from '../support/memory-source.ts';
import { MinutesRepository } from '../support/minutes-repository.ts';

const page = (day: string, heading: string, ...lines: string[]): string =>
  [`# Call ${day}`, '', `## ${heading}`, '', ...lines, ''].join('\n');
const JETTY = 'paint the northern jetty';
const BUOYS = 'count the buoys of the bay';

const first = page('2026-01-07', 'Action items', `- [ ] @alice: ${JETTY}`, `- [ ] @bob: ${BUOYS}`);
const review = page('2026-02-04', 'Action items from last meeting', `- [x] @alice: ${JETTY}`, `- [ ] @bob: ${BUOYS}`);
const third = page('2026-03-04', 'Action items from last meeting', `- [x] @bob: ${BUOYS}`);

const names: [what: string, pages: [string, string, string]][] = [
  [
    'a new pattern of file names in a folder of archives',
    [
      'meetings/archive/20260107_agenda_and_minutes.md',
      'meetings/archive/20260204-harbour-ecosystem.md',
      'meetings/archive/20260304-harbour-ecosystem.md',
    ],
  ],
  ['a folder in other letters', ['Harbour-WG/2026-01-07.md', 'harbour-wg/2026-02-04.md', 'harbour-wg/2026-03-04.md']],
  ['a folder of another name', ['port-group/2026-01-07.md', 'wg-harbour/2026-02-04.md', 'wg-harbour/2026-03-04.md']],
  ['a folder for the year', ['harbour/2026-01-07.md', 'harbour/2026/2026-02-04.md', 'harbour/2026/2026-03-04.md']],
];

const states = (repository: MinutesRepository): string[] =>
  repository.issues().map(({ issue }) => `${issue.title}: ${issue.state}`);

describe('a group goes on under another name', () => {
  it.each(names)('%s: no second issue, and done is done', async (_, [one, two, three]) => {
    const repository = new MinutesRepository();
    repository.source.commit({ 'README.md': '# Harbour' });
    await repository.push({ [one]: first });
    await repository.push({ [two]: review });
    expect(states(repository)).toEqual(['Paint the northern jetty: closed', 'Count the buoys of the bay: open']);
    expect((await repository.resync()).wrote).toEqual([]);
    await repository.push({ [three]: third });
    expect(states(repository)).toEqual(['Paint the northern jetty: closed', 'Count the buoys of the bay: closed']);
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('and all its old pages are put into an archive', async () => {
    const repository = new MinutesRepository();
    repository.source.commit({ 'README.md': '# Harbour' });
    await repository.push({ 'harbour/2026-01-07.md': first });
    const move: Commit = { 'harbour/2026-01-07.md': null, 'archive/harbour/2026-01-07.md': first };
    await repository.push(move);
    await repository.push({ 'harbour/2026-02-04.md': review });
    expect(states(repository)).toEqual(['Paint the northern jetty: closed', 'Count the buoys of the bay: open']);
  });
});

describe('two groups that meet at the same time', () => {
  it('stay two, and what is left over in the words of the other is a doubt', async () => {
    const repository = new MinutesRepository();
    repository.source.commit({ 'README.md': '# Harbour' });
    await repository.push({ 'harbour/2026-01-07.md': first });
    await repository.push({
      'harbour/2026-03-01.md': page('2026-03-01', 'Action items', '- [ ] @dave: print the charts'),
    });
    const run = await repository.push({
      'pilots/2026-02-04.md': page('2026-02-04', 'Action items from last meeting', `- [ ] @bob: ${BUOYS}`),
    });
    expect(run.plan.doubts.map(({ number, path }) => [number, path])).toEqual([[2, 'pilots/2026-02-04.md']]);
    expect(states(repository)).toHaveLength(4);
  });

  it('are not one for a line that every group has', async () => {
    const repository = new MinutesRepository();
    repository.source.commit({ 'README.md': '# Harbour' });
    const line = '- [ ] @bob: publish the minutes';
    await repository.push({ 'harbour/2026-01-07.md': page('2026-01-07', 'Action items', line) });
    await repository.push({ 'pilots/2026-02-04.md': page('2026-02-04', 'Action items from last meeting', line) });
    expect(states(repository)).toHaveLength(2);
  });
});
