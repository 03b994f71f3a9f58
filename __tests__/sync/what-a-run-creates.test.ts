import { describe, expect, it } from '@jest/globals';
import { inShort, MinutesRepository } from '../support/minutes-repository.ts';

const page = (day: string | null, ...lines: string[]): string =>
  [`# Harbour minutes${day === null ? '' : ` ${day}`}`, '', '## Action items', '', ...lines, ''].join('\n');
const KICKOFF = 'harbour/minutes-kickoff.md';
const many = Array.from(
  { length: 4 },
  (_, index) => `- AI @bob: inspect the ${['crane', 'quay', 'pier', 'boat'][index] ?? ''} for rust`,
);

describe('a push', () => {
  const OTHERS = '- AI @carol: order new ropes for the quay';
  const OWN = '- AI @bob: survey the western pier before the regatta';

  async function withUnfiled(): Promise<MinutesRepository> {
    const repository = new MinutesRepository();
    await repository.push({ 'harbour/2026-02-04.md': page('2026-02-04', '- AI @dave: print the tide tables') });
    // whose run was lost
    repository.source.commit({ 'harbour/2026-02-18.md': page('2026-02-18', OTHERS) });
    return repository;
  }

  it('files only what stands on its own lines, also where it reads a whole series for context', async () => {
    const repository = await withUnfiled();
    const late = { 'harbour/2026-01-07.md': page('2026-01-07', OWN) };
    expect(inShort(await repository.preview(7, late)).filter((operation) => operation === 'create')).toHaveLength(1);
    await repository.push(late);
    const titles = (): string[] => repository.issues().map(({ issue }) => issue.title);
    expect(titles()).toEqual(['Print the tide tables', 'Survey the western pier before the regatta']);
    await repository.resync();
    expect(titles()).toContain('Order new ropes for the quay');
  });
});

describe('an undated page', () => {
  async function heldBack(): Promise<MinutesRepository> {
    const repository = new MinutesRepository();
    repository.source.commit({ 'README.md': '# Harbour' });
    repository.maxNewIssues = 3;
    repository.since = '2026-03-01';
    const run = await repository.push({ [KICKOFF]: page(null, ...many) });
    expect(run.cap).toEqual({ limit: 3, wanted: 4 });
    return repository;
  }

  it('that the limit held back gets its issues by hand with a higher one, as the message says', async () => {
    const repository = await heldBack();
    repository.source.changedDays.set(KICKOFF, '2026-05-31');
    repository.maxNewIssues = 4;
    expect(inShort(await repository.resync())).toEqual(['create', 'create', 'create', 'create']);
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('that nobody has changed for long creates nothing in a resync', async () => {
    const repository = await heldBack();
    repository.source.changedDays.set(KICKOFF, '2026-02-28');
    repository.maxNewIssues = 4;
    const run = await repository.resync();
    expect(run.wrote).toEqual([]);
    expect(run.plan.operations[0]?.reason).toBe(
      'its meeting has no date, and its page was not changed since 2026-03-01',
    );
  });
});

describe('what the config drops', () => {
  const ROPES = '- AI @carol: order new ropes for the quay';

  it('gets no issue, until a later meeting lists it again', async () => {
    const ignore = [{ path: 'harbour/2026-02-04.md', text: 'Order new ropes for the quay.' }];
    const repository = new MinutesRepository({ ignore });
    repository.source.commit({ 'harbour/2026-02-04.md': page('2026-02-04', ROPES) });
    expect((await repository.resync()).wrote).toEqual([]);
    await repository.push({ 'harbour/2026-02-18.md': page('2026-02-18', ROPES) });
    expect(repository.issues().map(({ issue }) => issue.title)).toEqual(['Order new ropes for the quay']);
    // the first resync adds what the older page said
    await repository.resync();
    expect((await repository.resync()).wrote).toEqual([]);
    expect(repository.issues()).toHaveLength(1);
  });

  it('is a series before its day, and an issue that exists goes on', async () => {
    const repository = new MinutesRepository();
    await repository.push({ 'harbour/2026-02-04.md': page('2026-02-04', ROPES) });
    repository.source.commit({ 'quay/2026-02-04.md': page('2026-02-04', '- AI @bob: count the lamps') });
    const series = ['harbour', 'quay'].map((name) => ({ path: `${name}/**`, name, labels: [], since: '2026-02-05' }));
    repository.config = { ...repository.config, series };
    expect((await repository.resync()).wrote).toEqual([]);
    await repository.push({ 'harbour/2026-02-18.md': page('2026-02-18', ROPES.replace('AI', '[x] AI')) });
    expect(repository.issues().map(({ issue }) => issue.state)).toEqual(['closed']);
  });
});
