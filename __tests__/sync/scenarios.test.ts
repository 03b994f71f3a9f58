import { describe, expect, it } from '@jest/globals';
import { renderPreview } from '../../src/report/preview.ts';
import type { Issue } from '../../src/tracking/tracker.ts';
import { breakTracker } from '../support/broken-tracker.ts';
import { inShort, MinutesRepository, openTasks, type Synced } from '../support/minutes-repository.ts';

const PAGE = 'harbour/2026-01-07.md';
const NEXT = 'harbour/2026-01-21.md';
const THIRD = 'harbour/2026-02-04.md';

/** The text of a page; its items begin on line 3. */
const minutes = (...lines: string[]): string => ['## Lighting', '', ...lines, ''].join('\n');
const leftOver = (...lines: string[]): string => ['## Action items from last time', '', ...lines, ''].join('\n');

const SURVEY = '- AI @bob: survey the western pier before the regatta';
const ROPES = '- AI @carol: order new ropes for the quay';
const LAMPS = '- AI @alice: replace the lamps of the beacon';

/** One task, #1, first mentioned in PAGE. */
async function withOneTask(config: Record<string, unknown> = {}): Promise<MinutesRepository> {
  const repository = new MinutesRepository(config);
  await repository.push({ [PAGE]: minutes(SURVEY) });
  return repository;
}

const mentionsOf = (repository: MinutesRepository, number: number): string[] =>
  repository
    .issues()
    .filter(({ issue }) => issue.number === number)
    .flatMap(({ item }) =>
      item.mentions.map(({ path, line, removed }) => `${path}:${line}${removed ? ' removed' : ''}`),
    );

const read = async (repository: MinutesRepository, number: number): Promise<Issue> => repository.tracker.read(number);

describe('one task stays one issue', () => {
  it('twice in one file, below its topic and in the list at the end', async () => {
    const repository = new MinutesRepository();
    const page = minutes(SURVEY, '', '## Action items', '', SURVEY);
    expect(inShort(await repository.push({ [PAGE]: page }))).toEqual(['create']);
    expect(mentionsOf(repository, 1)).toEqual([`${PAGE}:3`, `${PAGE}:7`]);
  });

  it('pasted with its whole file under another date', async () => {
    const repository = new MinutesRepository();
    const page = minutes(SURVEY, ROPES, LAMPS);
    await repository.push({ [PAGE]: page });
    expect(inShort(await repository.push({ [NEXT]: page }))).toEqual(['update #1', 'update #2', 'update #3']);
    expect(mentionsOf(repository, 2)).toEqual([`${PAGE}:4`, `${NEXT}:4`]);
  });

  it('merged out of the order of dates: what is done by now is not opened', async () => {
    const repository = new MinutesRepository();
    await repository.push({ [NEXT]: leftOver(SURVEY), [THIRD]: leftOver(SURVEY, '  - done', ROPES) });
    expect(inShort(await repository.push({ [PAGE]: minutes(SURVEY) }))).toEqual(['none']);
    expect(openTasks(repository)).toEqual([`${THIRD}:5.0 2026-02-04 open`]);
  });

  it.each(['harbour/2026/2026-01-07.md', 'archive/2026-01-07.md'])('in a file that is moved to %s', async (path) => {
    const repository = await withOneTask();
    expect(inShort(await repository.push({ [PAGE]: null, [path]: minutes(SURVEY) }))).toEqual(['update #1']);
    expect(mentionsOf(repository, 1)).toEqual([`${path}:3`]);
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('on a line that moves within its file: nothing to write', async () => {
    const repository = await withOneTask();
    const moved = await repository.push({ [PAGE]: minutes('We talked about it.', '', SURVEY) });
    expect(moved.wrote).toEqual([]);
    expect(inShort(moved)).toEqual(['none #1']);
  });

  it('with a typo fixed', async () => {
    const repository = new MinutesRepository();
    await repository.push({ [PAGE]: minutes(SURVEY.replace('western', 'westren')) });
    expect(inShort(await repository.push({ [PAGE]: minutes(SURVEY) }))).toEqual(['update #1']);
    expect(mentionsOf(repository, 1)).toEqual([`${PAGE}:3`]);
  });

  it('split in two: one part keeps the issue, the other gets its own', async () => {
    const repository = new MinutesRepository();
    await repository.push({ [PAGE]: minutes('- AI @bob: count the ropes and publish the rope inventory') });
    const next = leftOver('- AI @bob: publish the rope inventory', '- AI @carol: count the ropes in the western shed');
    expect(inShort(await repository.push({ [NEXT]: next }))).toEqual(['update #1', 'create']);
  });

  it('whose file is deleted: it stays open, its mention is marked', async () => {
    const repository = await withOneTask();
    expect(inShort(await repository.push({ [PAGE]: null }))).toEqual(['update #1']);
    expect(mentionsOf(repository, 1)).toEqual([`${PAGE}:3 removed`]);
    expect((await read(repository, 1)).state).toBe('open');
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('linked by its number, in wholly other words', async () => {
    const repository = await withOneTask();
    const next = minutes('- AI @carol: ask the divers for their report (#1)');
    expect(inShort(await repository.push({ [NEXT]: next }))).toEqual(['update #1']);
    expect(mentionsOf(repository, 1)).toEqual([`${PAGE}:3`, `${NEXT}:3`]);
  });
});

describe('an issue that is not ours', () => {
  it('stays as it is, whatever the minutes say of its number', async () => {
    const repository = new MinutesRepository();
    await repository.tracker.create({ title: 'A bug', body: 'It leaks.', labels: ['action-item'], assignees: [] });
    repository.tracker.asPerson(1, { author: 'dave' });
    const before = await read(repository, 1);
    await repository.push({ [PAGE]: minutes('- AI @bob: discuss #1', '  - done', '- AI @bob: fix the leak (#1)') });
    await repository.push({ [NEXT]: leftOver('- AI @bob: fix the leak (#1)', '  - done') });
    await repository.resync();
    expect(await read(repository, 1)).toEqual(before);
  });
});

describe('what a person did stays', () => {
  const AGAIN = leftOver(SURVEY);

  it('the label removed: left alone, and no second issue while its mention is known', async () => {
    const repository = await withOneTask();
    repository.tracker.asPerson(1, { labels: [] });
    const run = await repository.resync();
    expect(run.wrote).toEqual([]);
    expect(inShort(run)).toEqual(['none #1']);
  });

  it.each(['not_planned', 'duplicate', 'completed'] as const)('closed as %s', async (stateReason) => {
    const repository = await withOneTask();
    repository.tracker.asPerson(1, { state: 'closed', stateReason, closedAt: '2026-01-10T12:00:00Z' });
    const run = await repository.push({ [NEXT]: AGAIN });
    expect(run.wrote).toEqual([]);
    expect(inShort(run)).toEqual(['none #1']);
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('closed as completed, and listed again, with `reopen: newer-meeting`: reopened', async () => {
    const repository = await withOneTask({ reopen: 'newer-meeting' });
    repository.tracker.asPerson(1, {
      state: 'closed',
      stateReason: 'completed',
      closedAt: '2026-01-10T12:00:00Z',
    });
    expect(inShort(await repository.push({ [NEXT]: AGAIN }))).toEqual(['reopen #1']);
  });

  it('reopened after the minutes called it done; a newer "done" closes it again', async () => {
    const repository = await withOneTask();
    await repository.push({ [NEXT]: leftOver(SURVEY, '  - done') });
    expect((await read(repository, 1)).state).toBe('closed');
    repository.tracker.asPerson(1, { state: 'open', stateReason: 'reopened', closedAt: null });
    expect((await repository.resync()).wrote).toEqual([]);
    expect(inShort(await repository.push({ [THIRD]: leftOver(SURVEY, '  - done') }))).toEqual(['close #1']);
  });

  it('title, labels, assignees and text around the passport', async () => {
    const repository = await withOneTask();
    const { body, labels } = await read(repository, 1);
    const theirs = {
      title: 'Survey the pier, please',
      labels: [...labels, 'urgent'],
      assignees: ['dave'],
      body: `Mind the tide.\r\n\r\n${body}\r\n\r\nSee the charts.`,
    };
    repository.tracker.asPerson(1, theirs);
    expect((await repository.resync()).wrote).toEqual([]);
    expect(inShort(await repository.push({ [NEXT]: AGAIN }))).toEqual(['update #1']);
    const after = await read(repository, 1);
    expect(after).toMatchObject({ title: theirs.title, labels: theirs.labels, assignees: theirs.assignees });
    expect(after.body).toMatch(/^Mind the tide\.\r\n\r\n<!--/u);
    expect(after.body).toMatch(/-->\r\n\r\nSee the charts\.$/u);
    expect(after.body).toContain('2026-01-21');
  });

  it('the passport deleted: put back with the next news, in the same issue', async () => {
    const repository = await withOneTask();
    const [, readable] = (await read(repository, 1)).body.split(/^<!-- minutes-to-issues:(?:begin|data) .*-->$/mu);
    repository.tracker.asPerson(1, { body: `Only my words.${readable ?? ''}` });
    expect(inShort(await repository.push({ [NEXT]: AGAIN }))).toEqual(['update #1']);
    expect((await read(repository, 1)).body).toMatch(/^Only my words\.\n\n[^]*<!-- minutes-to-issues:begin/u);
    expect(repository.issues()).toHaveLength(1);
  });

  it('all of the text deleted: no second issue, and a word to the minute taker; the number on the line puts it back', async () => {
    const repository = await withOneTask();
    repository.tracker.asPerson(1, { body: '' });
    const run = await repository.push({ [NEXT]: AGAIN });
    expect([inShort(run), run.wrote]).toEqual([['skip'], []]);
    expect(run.plan.operations[0]?.warnings).toEqual([expect.stringContaining('write `(#1)` at the end')]);
    expect(inShort(await repository.push({ [NEXT]: leftOver(`${SURVEY} (#1)`) }))).toEqual(['update #1']);
    expect(repository.issues()).toHaveLength(1);
  });
});

describe('the label', () => {
  it('renamed or deleted: the run stops and says so, before all tasks are created again', async () => {
    const repository = new MinutesRepository();
    await repository.push({ [PAGE]: minutes(SURVEY, ROPES) });
    for (const number of [1, 2]) repository.tracker.asPerson(number, { labels: ['todo'] });
    await expect(repository.push({ [NEXT]: leftOver(SURVEY, ROPES) })).rejects.toThrow(
      /^2 open issues of these minutes \(#1, #2\) lack the label "action-item", and none has it: was it renamed/u,
    );
    await expect(repository.resync()).rejects.toThrow(/lack the label/u);
    expect(repository.issues()).toHaveLength(2);
    repository.tracker.asPerson(2, { state: 'closed', stateReason: 'not_planned' });
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('taken off the only issue: left alone by a push, too, and its task gets no second one', async () => {
    const repository = await withOneTask();
    repository.tracker.asPerson(1, { labels: [] });
    expect(inShort(await repository.push({ [NEXT]: leftOver(SURVEY, ROPES) }))).toEqual(['create', 'none #1']);
  });
});

describe('what is open after a run', () => {
  const numbersOf = ({ pending }: Synced): (number | null)[] => pending.map(({ number }) => number);

  it('is what has an issue then: nothing of what the cap kept from being created', async () => {
    const repository = await withOneTask();
    repository.maxNewIssues = 1;
    expect(numbersOf(await repository.push({ [NEXT]: minutes(SURVEY, ROPES, LAMPS) }))).toEqual([1]);
    repository.maxNewIssues = 2;
    expect((await repository.resync()).pending).toHaveLength(3);
  });

  it('and in a preview what will have one', async () => {
    const repository = await withOneTask();
    const page = { [NEXT]: minutes(SURVEY, ROPES, LAMPS) };
    expect(numbersOf(await repository.preview(7, page))).toEqual([1, null, null]);
    repository.maxNewIssues = 1;
    expect(numbersOf(await repository.preview(8, page))).toEqual([1]);
  });
});

describe('a run with another token', () => {
  it('hears of the issues that its predecessor made', async () => {
    const repository = await withOneTask();
    expect(await repository.resync()).not.toHaveProperty('untrusted');
    repository.tracker.asPerson(1, { author: 'bob' });
    expect((await repository.resync()).untrusted).toEqual([{ number: 1, author: 'bob' }]);
    repository.config = { ...repository.config, 'trusted-authors': ['bob'] };
    expect(await repository.resync()).not.toHaveProperty('untrusted');
  });
});

describe('the account that made the issues is gone', () => {
  it('no second issue beside an open one, and the preview says what to do', async () => {
    const repository = await withOneTask();
    repository.tracker.asPerson(1, { author: 'ghost' });
    const next = { [NEXT]: leftOver(SURVEY, ROPES) };
    const preview = renderPreview(await repository.preview(7, next));
    expect(preview).toContain('an account that is gone');
    expect(preview).not.toContain('add ghost');
    const run = await repository.push(next);
    expect(run.plan.operations.map(({ operation, reason }) => [operation, reason])).toEqual([
      ['create', 'new task'],
      ['skip', '#1 is its issue, but was created by ghost, whom nobody trusts: no second one'],
    ]);
  });

  it('but closed ones hold nothing back', async () => {
    const repository = await withOneTask();
    repository.tracker.asPerson(1, { author: 'ghost', state: 'closed' });
    expect(inShort(await repository.push({ [NEXT]: leftOver(SURVEY) }))).toEqual(['create']);
  });
});

it('a number alone means an issue beside the minutes: a reference, and no warning', async () => {
  const repository = new MinutesRepository();
  const run = await repository.push({ [PAGE]: minutes('- AI @bob: ask the divers about #12 before noon') });
  expect(run.diagnostics.map(({ rule }) => rule)).not.toContain('unresolved-reference');
});

describe('two runs at the same time', () => {
  it('make twins, which the next run makes one again', async () => {
    const repository = new MinutesRepository();
    const before = repository.source.headSha;
    repository.source.commit({ [PAGE]: minutes(SURVEY, ROPES) });
    let hasMet = false;
    const { tracker } = breakTracker(repository.tracker, {
      // the other run does all its work between this one's listing and its first write
      before: async (call) => {
        if (call !== 'ensureLabel' || hasMet) return;
        hasMet = true;
        await repository.run({ kind: 'push', before });
      },
    });
    await repository.run({ kind: 'push', before }, tracker);
    expect(repository.issues()).toHaveLength(4);
    expect(inShort(await repository.resync()).filter((row) => row.startsWith('close'))).toEqual([
      'close #3',
      'close #4',
    ]);
    expect(openTasks(repository)).toEqual([`${PAGE}:3.0 2026-01-07 open`, `${PAGE}:4.0 2026-01-07 open`]);
    expect((await repository.resync()).wrote).toEqual([]);
    // a twin that was closed has no say any more
    await repository.push({ [NEXT]: leftOver(SURVEY, ROPES) });
    expect(openTasks(repository)).toHaveLength(2);
  });
});

describe('two runs of different pushes', () => {
  const page = (topic: string, ...lines: string[]): string => `# Harbour call\n\n## ${topic}\n\n${lines.join('\n')}\n`;

  /** The second meeting is merged and run while the first one's run is about to write: neither knows the other's task. */
  const crossed = async (secondRunOn: string, topic = 'Lighting'): Promise<MinutesRepository> => {
    const repository = new MinutesRepository();
    const before = repository.source.headSha;
    repository.source.commit({ [PAGE]: page('Lighting', SURVEY, ROPES) });
    let hasMet = false;
    const { tracker } = breakTracker(repository.tracker, {
      before: async (call) => {
        if (call !== 'ensureLabel' || hasMet) return;
        hasMet = true;
        repository.today(secondRunOn);
        await repository.push({ [NEXT]: page(topic, SURVEY, LAMPS) });
        repository.today('2026-06-01');
      },
    });
    await repository.run({ kind: 'push', before }, tracker);
    expect(repository.issues()).toHaveLength(4);
    return repository;
  };

  it('at the same time: what both created is one again with the next run', async () => {
    const repository = await crossed('2026-06-01');
    expect(inShort(await repository.resync())).toEqual(['close #3', 'update #1', 'none #4', 'none #2']);
    expect(mentionsOf(repository, 1)).toEqual([`${PAGE}:5`, `${NEXT}:5`]);
    expect((await repository.resync()).wrote).toEqual([]);
    expect(inShort(await repository.push({ [THIRD]: leftOver(SURVEY) }))).toEqual(['update #1']);
  });

  it.each([
    ['on different days', '2026-06-02', 'Lighting'],
    ['at the same time, below different topics', '2026-06-01', 'Dredging'],
  ])('%s: what was decided then stands', async (_when, day, topic) => {
    const repository = await crossed(day, topic);
    expect((await repository.resync()).wrote).toEqual([]);
  });
});

describe('a preview', () => {
  it('writes nothing, and its plan is that of the push that follows', async () => {
    const repository = await withOneTask();
    const change = { [NEXT]: leftOver(SURVEY, '  - done', ROPES) };
    const preview = await repository.preview(34, change);
    expect(preview.wrote).toEqual([]);
    const pushed = await repository.push(change);
    expect(inShort(pushed)).toEqual(['close #1', 'create']);
    expect(inShort(preview)).toEqual(inShort(pushed));
  });
});

describe('a preview', () => {
  it('reads at most fifty pages, whatever their dates, and says how many it leaves', async () => {
    const repository = new MinutesRepository();
    const pages = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [
        `harbour/${2000 + Math.floor(n / 12)}-${`${(n % 12) + 1}`.padStart(2, '0')}-03.md`,
        minutes('- decided'),
      ]),
    );
    await repository.push({ ...pages, [PAGE]: minutes(SURVEY) });
    const read: string[] = [];
    const readAll = repository.source.readAll.bind(repository.source);
    repository.source.readAll = (commit, files, limit) => {
      read.push(...files.map(({ path }) => path));
      return readAll(commit, files, limit);
    };
    const { skipped } = await repository.preview(7, { 'harbour/1999-01-01.md': minutes(ROPES) });
    expect(read).toHaveLength(49);
    expect(read[0]).toBe(PAGE);
    expect(skipped).toEqual([{ path: '', reason: expect.stringMatching(/^252 more pages of the same series/u) }]);
  });
});

describe('what is read', () => {
  it('for a push with nothing new to say: the comparison and the page', async () => {
    const repository = await withOneTask();
    const asked = repository.source.calls.length;
    await repository.push({ [NEXT]: minutes('Nothing to do.') });
    expect(repository.source.calls.slice(asked)).toEqual(['changesSince', 'readChanged']);
  });

  it('for a page that is merged late: the rest of its series, too', async () => {
    const repository = new MinutesRepository();
    await repository.push({ [NEXT]: minutes(SURVEY) });
    const asked = repository.source.calls.length;
    await repository.push({ [PAGE]: minutes(ROPES) });
    // whether the new page is a symbolic link, and which others there are: the same tree, which GitHub is asked for once
    const tree = ['files', 'files'];
    expect(repository.source.calls.slice(asked)).toEqual(['changesSince', 'readChanged', ...tree, 'readAll']);
  });
});

describe('a run for one series only', () => {
  it('hears that it is misspelt: a resync is refused, a push says so', async () => {
    const repository = await withOneTask();
    repository.series = ['habour'];
    const pushed = await repository.push({ [NEXT]: leftOver(SURVEY) });
    expect([inShort(pushed), pushed.unknownSeries]).toEqual([[], { asked: ['habour'], known: ['harbour'] }]);
    await expect(repository.resync()).rejects.toThrow('There is no series habour. Known: harbour.');
    repository.config = { ...repository.config, series: [{ path: 'habour/**', name: 'habour', labels: [] }] };
    expect(await repository.resync()).not.toHaveProperty('unknownSeries');
  });

  it('knows the tasks that the config has moved into it since', async () => {
    const repository = await withOneTask();
    repository.config = { ...repository.config, series: [{ path: 'harbour/**', name: 'port', labels: [] }] };
    repository.series = ['port'];
    expect(inShort(await repository.resync())).toEqual(['none #1']);
  });

  it('knows a task of another one that a line calls by its number', async () => {
    const repository = await withOneTask();
    repository.series = ['board'];
    const page = { 'board/2026-01-21.md': minutes(`${SURVEY} (#1)`) };
    expect(inShort(await repository.push(page))).toEqual(['update #1']);
  });

  it('says nothing of the others', async () => {
    const repository = await withOneTask();
    repository.series = ['board'];
    const page = { 'board/2026-01-21.md': minutes(ROPES) };
    expect(inShort(await repository.push({ ...page, [PAGE]: null }))).toEqual(['create']);
  });
});
