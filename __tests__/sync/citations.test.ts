import { describe, expect, it } from '@jest/globals';
import { inShort, MinutesRepository } from '../support/minutes-repository.ts';

const [FIRST, NEXT] = ['harbour/2026-01-07.md', 'harbour/2026-01-21.md'];
const page = (day: string, heading: string, ...lines: string[]): string =>
  [`# Harbour call ${day}`, '', `## ${heading}`, '', ...lines, ''].join('\n');

const TASKS = [
  '- AI @alice: paint the northern jetty',
  '- AI @bob: count the buoys of the bay',
  '- AI @carol: print the tide tables',
];

/** #1, #2, #3. */
async function withThree(): Promise<MinutesRepository> {
  const repository = new MinutesRepository();
  await repository.push({ [FIRST]: page('2026-01-07', 'Topics', ...TASKS) });
  return repository;
}

const states = (repository: MinutesRepository): string[] =>
  repository.issues().map(({ issue }) => `#${issue.number} ${issue.title}: ${issue.state}`);

const after = (state: string): string[] => [
  '#1 Paint the northern jetty: open',
  `#2 Count the buoys of the bay: ${state}`,
  '#3 Print the tide tables: open',
];

const REVIEW = 'Action items from last time';

describe('a line that cites one issue of ours is about that task', () => {
  it.each([
    ['- [x] @bob: https://github.com/harbour/minutes/issues/2'],
    ['- [x] [the count](https://github.com/harbour/minutes/issues/2) @bob'],
    ['- [x] @bob: see harbour/minutes#2, all is counted'],
    ['- [x] @bob: count them, as #2 says'],
    ['- [x] @bob: numbers for the board, for #2'],
  ])('and done: %s', async (line) => {
    const repository = await withThree();
    await repository.push({ [NEXT]: page('2026-01-21', REVIEW, line) });
    expect(states(repository)).toEqual(after('closed'));
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('and goes on: the title stays what the task is, and the issue quotes it', async () => {
    const repository = new MinutesRepository({ retitle: true });
    await repository.push({ [FIRST]: page('2026-01-07', 'Topics', ...TASKS) });
    const cited = '- [ ] @bob: [#2](https://github.com/harbour/minutes/issues/2)';
    expect(inShort(await repository.push({ [NEXT]: page('2026-01-21', REVIEW, cited) }))).toEqual(['update #2']);
    expect(states(repository)).toEqual(after('open'));
    expect((await repository.tracker.read(2)).body).toContain('> count the buoys of the bay');
  });

  it('and of two that it cites, both are doubtful: nothing is linked', async () => {
    const repository = await withThree();
    const run = await repository.push({
      [NEXT]: page('2026-01-21', 'Topics', '- AI @dave: tell the board about harbour/minutes#1 and harbour/minutes#2'),
    });
    expect(inShort(run)).toEqual(['create']);
    expect(run.plan.doubts.map(({ number }) => number)).toEqual([1, 2]);
    expect(states(repository).slice(0, 3)).toEqual(after('open'));
  });

  it('but a bare number with other owners and not a word in common is another repository’s', async () => {
    const repository = await withThree();
    const line = '- AI @dave: review the drawings in #2';
    expect(inShort(await repository.push({ [NEXT]: page('2026-01-21', 'Topics', line) }))).toEqual(['create']);
  });
});

describe('a line that names an issue made by hand', () => {
  async function withHandMade(): Promise<MinutesRepository> {
    const repository = new MinutesRepository();
    await repository.tracker.create({ title: 'The crane squeaks', body: 'It does.', labels: [], assignees: [] });
    repository.tracker.asPerson(1, { author: 'dave' });
    repository.source.commit({ 'README.md': '# Harbour' });
    return repository;
  }

  it.each(['- AI @bob: oil the crane (#1)', '- AI @bob: harbour/minutes#1'])('has its home there: %s', async (line) => {
    const repository = await withHandMade();
    const before = await repository.tracker.read(1);
    const run = await repository.push({ [FIRST]: page('2026-01-07', 'Topics', line) });
    expect(run.plan.operations.map(({ operation, reason }) => [operation, reason])).toEqual([
      ['none', 'tracked by #1, made by hand'],
    ]);
    expect(await repository.tracker.read(1)).toEqual(before);
    expect(repository.issues()).toEqual([]);
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('and says so when that issue is closed while the line is open', async () => {
    const repository = await withHandMade();
    await repository.tracker.close(1, 'completed');
    const run = await repository.push({ [FIRST]: page('2026-01-07', 'Topics', '- AI @bob: oil the crane (#1)') });
    expect(run.plan.operations.flatMap(({ warnings }) => warnings)).toEqual([
      '#1 is closed, and the minutes still list its task as open',
    ]);
  });

  it('somewhere in its text: that is a reference, and the task gets its issue', async () => {
    const repository = await withHandMade();
    const line = '- AI @bob: ask harbour/minutes#1 for the oil of the crane';
    expect(inShort(await repository.push({ [FIRST]: page('2026-01-07', 'Topics', line) }))).toEqual(['create']);
  });

  it('listed again without the number: still there', async () => {
    const repository = await withHandMade();
    await repository.push({ [FIRST]: page('2026-01-07', 'Topics', '- AI @bob: oil the crane of the quay (#1)') });
    await repository.push({ [NEXT]: page('2026-01-21', REVIEW, '- AI @bob: oil the crane of the quay') });
    expect(repository.issues()).toEqual([]);
  });
});
