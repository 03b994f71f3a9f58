import { describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '../../src/minutes/meeting.ts';
import { inShort, MinutesRepository, openTasks } from '../support/minutes-repository.ts';

const [FIRST, NEXT, THIRD] = ['harbour/2026-01-07.md', 'harbour/2026-01-21.md', 'harbour/2026-02-04.md'];
const page = (heading: string, ...lines: string[]): string =>
  [`# ${heading}`, '', '## Action items from last time', '', ...lines, ''].join('\n');
const JETTY = '- AI @alice: paint the northern jetty';
const BUOYS = '- AI @bob: count the buoys of the bay';
const TIDES = '- AI @carol: print the tide tables';

const isAboutDates = ({ rule }: Diagnostic): boolean => /date|heading/u.test(rule);

const POINTER =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n';
const CONFLICT = page('2026-01-21', JETTY, '<<<<<<< HEAD', BUOYS, '=======', TIDES, '>>>>>>> notes-of-bob');

describe.each([
  ['a pointer of Git LFS', POINTER, 'unreadable', 1],
  ['a page with the marks of an unfinished merge', CONFLICT, 'conflict-markers', 6],
])('%s', (_, text, rule, line) => {
  it('is told, with its line, and makes no task', async () => {
    const repository = new MinutesRepository();
    await repository.push({ [FIRST]: page('2026-01-07', JETTY) });
    const run = await repository.push({ [NEXT]: text });
    expect(run.diagnostics.map(({ path, rule: name, line: at }) => [path, name, at])).toEqual([[NEXT, rule, line]]);
    expect(run.wrote).toEqual([]);
  });

  it('says nothing about tasks that it held before', async () => {
    const repository = new MinutesRepository();
    await repository.push({ [NEXT]: page('2026-01-21', JETTY, BUOYS) });
    const before = openTasks(repository);
    expect((await repository.push({ [NEXT]: text })).wrote).toEqual([]);
    expect((await repository.resync()).wrote).toEqual([]);
    expect(openTasks(repository)).toEqual(before);
  });
});

it('marks of a merge in fenced code are an example', async () => {
  const repository = new MinutesRepository();
  const run = await repository.push({
    [FIRST]: page('2026-01-07', JETTY, '', '```', '<<<<<<< HEAD', '=======', '>>>>>>> notes', '```'),
  });
  expect(inShort(run)).toEqual(['create']);
});

describe('a meeting far ahead of the run', () => {
  const FUTURE = 'harbour/20620121.md';

  async function withFuture(): Promise<MinutesRepository> {
    const repository = new MinutesRepository();
    repository.today('2026-01-22');
    await repository.push({ [FIRST]: page('2026-01-07', JETTY, BUOYS) });
    return repository;
  }

  it('is told with its line, closes nothing, and is never the newest: the next meeting closes', async () => {
    const repository = await withFuture();
    const run = await repository.push({ [FUTURE]: page('2062-01-21', JETTY, BUOYS, '  - done') });
    expect(run.diagnostics.filter(({ rule }) => rule === 'future-date')).toEqual([
      expect.objectContaining({
        path: FUTURE,
        line: 1,
        severity: 'warning',
        message: 'this meeting is 36 years ahead (2062-01-21): is the date right? Until then it counts as undated',
      }),
    ]);
    const states = (): string[] => repository.issues().map(({ issue }) => `${issue.title}: ${issue.state}`);
    expect(states()).toEqual(['Paint the northern jetty: open', 'Count the buoys of the bay: open']);
    await repository.push({ [THIRD]: page('2026-02-04', JETTY, '  - done', BUOYS, '  - done') });
    expect(states()).toEqual(['Paint the northern jetty: closed', 'Count the buoys of the bay: closed']);
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('and mended makes no second issue', async () => {
    const repository = await withFuture();
    await repository.push({ [FUTURE]: page('2062-01-21', JETTY, TIDES) });
    await repository.push({ [FUTURE]: null, [NEXT]: page('2026-01-21', JETTY, TIDES) });
    expect(repository.issues()).toHaveLength(3);
    await repository.push({ [THIRD]: page('2026-02-04', TIDES, '  - done') });
    expect(repository.issues().map(({ issue }) => issue.state)).toEqual(['open', 'open', 'closed']);
  });

  it('is none within two months', async () => {
    const repository = await withFuture();
    const run = await repository.push({ 'harbour/2026-03-18.md': page('2026-03-18', TIDES) });
    expect(run.diagnostics.map(({ rule }) => rule)).not.toContain('future-date');
  });
});

describe('a heading that was copied from the last meeting', () => {
  it('gives way to the file name, with a remark', async () => {
    const repository = new MinutesRepository();
    await repository.push({ [FIRST]: page('2026-01-07', JETTY) });
    const run = await repository.push({ [NEXT]: page('2026-01-07', JETTY, TIDES) });
    expect(run.meetings.map(({ date }) => date)).toEqual(['2026-01-21']);
    expect(run.diagnostics.filter(isAboutDates).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['copied-heading', 'notice'],
    ]);
    expect(openTasks(repository)).toEqual([
      `${FIRST}:5.0 2026-01-07 open\n${NEXT}:5.0 2026-01-21 open`,
      `${NEXT}:6.0 2026-01-21 open`,
    ]);
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('also where the other page has no task', async () => {
    const repository = new MinutesRepository();
    await repository.push({ [FIRST]: page('2026-01-07', 'We talked.') });
    const run = await repository.push({ [NEXT]: page('2026-01-07', TIDES) });
    expect(run.meetings.map(({ date }) => date)).toEqual(['2026-01-21']);
  });

  it('but a heading of another day is trusted, and the conflict told', async () => {
    const repository = new MinutesRepository();
    await repository.push({ [FIRST]: page('2026-01-07', JETTY) });
    const run = await repository.push({ [NEXT]: page('2026-01-20', TIDES) });
    expect(run.meetings.map(({ date }) => date)).toEqual(['2026-01-20']);
    expect(run.diagnostics.filter(isAboutDates).map(({ rule }) => rule)).toEqual(['conflicting-dates']);
  });
});

describe('a pull request with more than people write', () => {
  const day = (number: number): string => `harbour/2026-01-${String(number).padStart(2, '0')}.md`;
  const long = (number: number): string =>
    page(`2026-01-${String(number)}`, JETTY, '', `${'word '.repeat(150)}\n\n`.repeat(1000));

  it('is previewed as far as two megabytes go, the newest pages first, and the rest is named', async () => {
    const repository = new MinutesRepository();
    const pages = Object.fromEntries([10, 11, 12, 13].map((number) => [day(number), long(number)]));
    const run = await repository.preview(7, pages);
    expect(run.skipped).toEqual(
      [11, 10].map((number) => ({
        path: day(number),
        reason: 'a preview reads at most 2 MB of minutes files; this one is read when it is merged',
      })),
    );
    expect(run.meetings.map(({ path }) => path)).toEqual([day(12), day(13)]);
    expect((await repository.push(pages)).skipped).toEqual([]);
  });
});

describe('a handle that nothing here knows', () => {
  const warnings = async (line: string): Promise<string[]> => {
    const repository = new MinutesRepository();
    repository.tracker.assignable = (logins) =>
      Promise.resolve(new Map(logins.map((login) => [login.toLowerCase(), login !== 'nobody-there'])));
    await repository.push({ 'harbour/2026-01-07.md': '- AI @alice: survey the pier\n' });
    const { diagnostics } = await repository.push({ 'harbour/2026-01-21.md': `${line}\n` });
    return diagnostics.filter(({ rule }) => rule === 'unknown-owner').map(({ message }) => message);
  };

  it('is worth a word only where GitHub can’t assign it, or a near one exists', async () => {
    expect(await warnings('- AI @carol: count the ropes')).toEqual([]);
    expect(await warnings('- AI @nobody-there: count the ropes')).toEqual(['@nobody-there is not known here']);
    expect(await warnings('- AI @alcie: count the ropes')).toEqual(['@alcie is not known here; did you mean @alice?']);
  });
});
