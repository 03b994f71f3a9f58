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

describe('a folder that gets another name in two pushes, and its next page has no list of what is left over', () => {
  const second = page('2026-01-14', 'Action items', '- [ ] @carol: print the charts');
  const next = page('2026-02-04', 'Action items', `- [x] @bob: ${BUOYS}`);
  const both = (folder: string, one: string | null, two: string | null): Commit => ({
    [`${folder}/2026-01-07.md`]: one,
    [`${folder}/2026-01-14.md`]: two,
  });
  const GONE = both('port-group', null, null);
  const rewritten = `${first}\n${'We talked.\n\n'.repeat(9)}`;

  it.each<[string, string, Commit[]]>([
    ['first deleted, then added', 'wg-harbour', [GONE, both('wg-harbour', first, second)]],
    ['first added, then deleted', 'wg-harbour', [both('wg-harbour', first, second), GONE]],
    ['first deleted, then added page by page', 'wg-harbour', [GONE, { 'wg-harbour/2026-01-07.md': first }]],
    [
      'at once, and rewritten so that Git sees no move',
      'wg-harbour',
      [{ ...GONE, ...both('wg-harbour', rewritten, second) }],
    ],
    ['first added, in other letters', 'Port-Group', [both('Port-Group', first, second), GONE]],
  ])('%s', async (_, folder, moves) => {
    const repository = new MinutesRepository();
    repository.source.commit({ 'README.md': '# Harbour' });
    await repository.push({ 'port-group/2026-01-07.md': first });
    await repository.push({ 'port-group/2026-01-14.md': second });
    for (const move of moves) await repository.push(move);
    expect(states(repository)).toHaveLength(3);
    await repository.push({ [`${folder}/2026-02-04.md`]: next });
    expect(states(repository)).toEqual([
      'Paint the northern jetty: open',
      'Count the buoys of the bay: closed',
      'Print the charts: open',
    ]);
    expect((await repository.resync()).wrote).toEqual([]);
  });
});

describe('two groups that meet at the same time', () => {
  it('and keep the same page of a joint meeting: they stay two afterwards', async () => {
    const repository = new MinutesRepository();
    repository.source.commit({ 'README.md': '# Harbour' });
    await repository.push({
      'harbour/2025-12-03.md': page('2025-12-03', 'Action items', '- [ ] @dave: print the charts'),
    });
    await repository.push({ 'harbour/2026-01-07.md': first });
    await repository.push({ 'pilots/2026-01-07.md': first });
    await repository.push({
      'pilots/2026-02-04.md': page('2026-02-04', 'Action items', '- [x] @dave: print the charts'),
    });
    expect(states(repository)[0]).toBe('Print the charts: open');
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
