import { describe, expect, it } from '@jest/globals';
import { inShort, MinutesRepository } from '../support/minutes-repository.ts';

/** Passports that are not what they seem: quoted, copied, damaged, of a newer version, of another address. */

const PAGE = 'harbour/2026-01-07.md';
const NEXT = 'harbour/2026-01-21.md';
const minutes = (...lines: string[]): string => ['## Lighting', '', ...lines, ''].join('\n');
const leftOver = (...lines: string[]): string => ['## Action items from last time', '', ...lines, ''].join('\n');

const SURVEY = '- AI @bob: survey the western pier before the regatta';
const ROPES = '- AI @carol: order new ropes for the quay';
const LAMPS = '- AI @alice: replace the lamps of the beacon';

/** The body that a task's issue would have. */
async function bodyOf(line: string, path = PAGE): Promise<string> {
  const other = new MinutesRepository();
  await other.push({ [path]: minutes(line) });
  return (await other.tracker.read(1)).body;
}

/** What another workflow of the repository does with a stranger's words: an issue by the same bot, without our label. */
const quoted = (repository: MinutesRepository, body: string, labels: string[] = []): Promise<unknown> =>
  repository.tracker.create({ title: 'A question', body, labels, assignees: [] });

describe('a passport with its data first, as they were written before', () => {
  it('is left as it is until there is something to write, and then has them last', async () => {
    const repository = new MinutesRepository();
    await repository.push({ [PAGE]: minutes(SURVEY) });
    const { body } = await repository.tracker.read(1);
    const [, data = ''] = /<!-- minutes-to-issues:data (.*) -->/u.exec(body) ?? [];
    const old = body
      .replace('<!-- minutes-to-issues:begin -->', () => `<!-- minutes-to-issues:begin ${data} -->`)
      .replace(/<!-- minutes-to-issues:data .*$/u, '<!-- minutes-to-issues:end -->');
    repository.tracker.asPerson(1, { body: `Mine.\n\n${old}` });
    expect((await repository.resync()).wrote).toEqual([]);
    expect((await repository.tracker.read(1)).body).toBe(`Mine.\n\n${old}`);
    expect(inShort(await repository.push({ [NEXT]: leftOver(SURVEY) }))).toEqual(['update #1']);
    const after = (await repository.tracker.read(1)).body;
    expect(after).toMatch(/^Mine\.\n\n<!-- minutes-to-issues:begin -->\n[^]*<!-- minutes-to-issues:data .* -->$/u);
    expect(after.match(/"v":1/gu)).toHaveLength(1);
    expect((await repository.resync()).wrote).toEqual([]);
  });
});

describe('a passport that another workflow quotes', () => {
  it('takes the place of no task', async () => {
    const repository = new MinutesRepository();
    await quoted(repository, await bodyOf(SURVEY));
    repository.source.commit({ [PAGE]: minutes(SURVEY, ROPES) });
    expect(inShort(await repository.resync())).toEqual(['create', 'create']);
    expect((await repository.resync()).wrote).toEqual([]);
    expect((await repository.tracker.read(1)).state).toBe('open');
  });

  it('of a newer version stops nothing', async () => {
    const repository = new MinutesRepository();
    await quoted(repository, (await bodyOf(SURVEY)).replace('"v":1', '"v":99'));
    await quoted(repository, '<!-- minutes-to-issues:begin {"v":99} -->');
    repository.source.commit({ [PAGE]: minutes(SURVEY) });
    expect(inShort(await repository.resync())).toEqual(['create']);
  });

  it('twice before the first issue does not look like a label that was renamed', async () => {
    const repository = new MinutesRepository();
    for (const line of [SURVEY, ROPES]) await quoted(repository, await bodyOf(line), ['question']);
    await repository.tracker.ensureLabel('action-item');
    expect(inShort(await repository.push({ [NEXT]: leftOver(SURVEY, ROPES) }))).toEqual(['create', 'create']);
  });

  it('closes no issue of ours as its duplicate, though it is the elder', async () => {
    const repository = new MinutesRepository();
    await quoted(repository, await bodyOf(SURVEY));
    await repository.push({ [PAGE]: minutes(SURVEY) });
    repository.source.commit({ [NEXT]: leftOver(SURVEY, ROPES) });
    await repository.resync();
    expect((await repository.tracker.read(2)).state).toBe('open');
    expect(inShort(await repository.resync())).toEqual(['none #2', 'none #3']);
  });

  it('makes a run ask about so many issues and no more', async () => {
    const repository = new MinutesRepository();
    const body = await bodyOf(SURVEY);
    for (let n = 0; n < 60; n++) await quoted(repository, body.replace(/"id":"\w+"/u, `"id":"${n}"`));
    let asked = 0;
    const history = repository.tracker.history.bind(repository.tracker);
    repository.tracker.history = (number) => ((asked += 1), history(number));
    repository.source.commit({ [PAGE]: minutes(SURVEY) });
    await repository.resync();
    expect(asked).toBeLessThanOrEqual(50);
    expect(repository.issues().filter(({ released }) => !released)).toHaveLength(1);
  });
});

describe('a passport of a newer version', () => {
  const newer = async (change: (body: string) => string): Promise<MinutesRepository> => {
    const repository = new MinutesRepository();
    await repository.push({ [PAGE]: minutes(SURVEY, ROPES) });
    const { body } = await repository.tracker.read(1);
    repository.tracker.asPerson(1, { body: change(body) });
    return repository;
  };

  it.each([
    ['of which enough is understood', (body: string) => body.replace('"v":1', '"v":2'), 'none #1'],
    ['of another form', (body: string) => body.replace(/\{"v":1.*\}(?= -->)/u, '{"v":2,"all":"new"}'), 'skip'],
  ])('%s stops nothing but its own task', async (_what, change, word) => {
    const repository = await newer(change);
    const { body } = await repository.tracker.read(1);
    repository.source.commit({ [PAGE]: minutes(SURVEY, ROPES, LAMPS), [NEXT]: leftOver(ROPES, '  - done') });
    const run = await repository.resync();
    expect(inShort(run).toSorted()).toEqual(['close #2', 'create', word].toSorted());
    expect(run.plan.operations.flatMap(({ warnings }) => warnings)).toEqual([
      '#1 was written by a newer version of minutes-to-issues, and is left alone: update this one',
    ]);
    expect((await repository.tracker.read(1)).body).toBe(body);
    expect((await repository.resync()).wrote).toEqual([]);
    expect(repository.tracker.save().issues).toHaveLength(3);
  });
});

describe('a block that a person has copied', () => {
  const withTwo = async (): Promise<MinutesRepository> => {
    const repository = new MinutesRepository();
    await repository.push({ [PAGE]: minutes(SURVEY, ROPES) });
    return repository;
  };
  const bodies = async (repository: MinutesRepository): Promise<[string, string]> => [
    (await repository.tracker.read(1)).body,
    (await repository.tracker.read(2)).body,
  ];

  it('from another issue in place of its own: each task keeps its issue', async () => {
    const repository = await withTwo();
    const [, ropes] = await bodies(repository);
    repository.tracker.asPerson(1, { body: `My plan\n\n${ropes}` });
    expect(inShort(await repository.push({ [NEXT]: leftOver(SURVEY, ROPES) }))).toEqual(['update #1', 'update #2']);
    expect(repository.issues().map(({ item }) => item.mentions.at(-1)?.text)).toEqual([
      'survey the western pier before the regatta',
      'order new ropes for the quay',
    ]);
    expect((await bodies(repository))[0]).toMatch(/^My plan\n\n<!-- minutes/u);
    // what the older page said comes back when that is read again
    await repository.resync();
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('from another issue above its own', async () => {
    const repository = await withTwo();
    const [survey, ropes] = await bodies(repository);
    repository.tracker.asPerson(1, { body: `Like this:\n\n${ropes}\n\n${survey}` });
    expect(inShort(await repository.push({ [NEXT]: leftOver(SURVEY, ROPES) }))).toEqual(['update #1', 'update #2']);
    expect((await bodies(repository))[0]).toContain(`Like this:\n\n${ropes}\n\n<!-- minutes`);
  });

  it.each([
    ['of another repository', async () => (await bodyOf(LAMPS)).replace('"repositoryId":7', '"repositoryId":8')],
    ['that is a mere sample', () => Promise.resolve('<!-- minutes-to-issues:begin {"v":1} -->')],
  ])('%s above its own: the words stay, and the task keeps its issue', async (_what, sampleOf) => {
    const repository = await withTwo();
    const [survey] = await bodies(repository);
    const sample = await sampleOf();
    repository.tracker.asPerson(1, { body: `Theirs:\n\n${sample}\n\n${survey}` });
    expect(inShort(await repository.push({ [NEXT]: leftOver(SURVEY) }))).toEqual(['update #1']);
    expect((await bodies(repository))[0].startsWith(`Theirs:\n\n${sample}\n\n<!-- minutes`)).toBe(true);
    expect((await repository.resync()).wrote).toEqual([]);
  });
});

describe('a server that has got another address', () => {
  it.each(['git.harbour.example', 'proxy.harbour.example:8443'])('%s still has the same tasks', async (host) => {
    const repository = new MinutesRepository();
    await repository.push({ [PAGE]: minutes(SURVEY) });
    Object.assign(repository.source.identity, { host });
    expect(inShort(await repository.push({ [NEXT]: leftOver(SURVEY) }))).toEqual(['update #1']);
    expect((await repository.resync()).wrote).toEqual([]);
  });

  it('and another repository has others, though it has the same number there', async () => {
    const repository = new MinutesRepository();
    await repository.push({ [PAGE]: minutes(SURVEY) });
    Object.assign(repository.source.identity, { host: 'git.harbour.example', repository: 'harbour/notes' });
    expect(inShort(await repository.push({ [NEXT]: leftOver(SURVEY) }))).toEqual(['create']);
  });
});
