import { describe, expect, it } from '@jest/globals';
import type { Owner } from '../../src/minutes/meeting.ts';
import { isAgent } from '../../src/tracking/agents.ts';
import { loginsOf, plan, withCap } from '../../src/tracking/planning/plan.ts';
import { done, inShort, MinutesRun, writing } from '../support/minutes-run.ts';

const first = '2024-02-14';
const second = '2024-02-28';
const third = '2024-03-13';
const tunnel = { text: 'compare the two tunnel drivers' };
const snapshot = { text: 'move the snapshot standard forward' };
const release = { text: 'write the release note for harbour' };

const owner = (name: string, login = true, person: Owner['person'] = null): Owner => ({ name, login, person });

describe('a plan', () => {
  it('is the same for the same minutes, in whatever order they come', async () => {
    const run = new MinutesRun();
    const meetings = [
      run.write(first, [tunnel, snapshot]),
      run.write(second, [{ ...tunnel, ...done(second) }, release]),
      run.write(first, [{ text: 'draw the lighthouse' }], { series: 'art' }),
    ];
    const input = await run.input({ kind: 'resync' }, meetings);
    expect(plan({ ...input, meetings: meetings.toReversed() })).toEqual(plan(input));
  });

  it('names the same fingerprint at another commit and run, and another one for other minutes', async () => {
    const run = new MinutesRun();
    const meeting = run.write(first, [tunnel]);
    const input = await run.input({ kind: 'resync' }, [meeting]);
    const { fingerprint } = plan(input);
    expect(fingerprint).toMatch(/^[\da-f]{16}$/u);
    expect(plan({ ...input, head: 'd'.repeat(40), run: '77' }).fingerprint).toBe(fingerprint);
    const changed = run.write(first, [{ ...tunnel, owners: [owner('bob')] }]);
    expect(plan({ ...input, meetings: [changed] }).fingerprint).not.toBe(fingerprint);
  });

  it('has its closes, reopenings and updates before its creations, each by series, date, path and line', async () => {
    const run = new MinutesRun();
    await run.push([
      run.write(first, [tunnel, snapshot]),
      run.write(first, [{ text: 'draw the lighthouse' }], { series: 'art' }),
    ]);
    await run.push([run.write(second, [{ text: 'draw the lighthouse', ...done(second) }], { series: 'art' })]);
    const { operations } = plan(
      await run.input(
        {
          kind: 'push',
          lines: new Map([
            [`networking/${third}.md`, null],
            [`art/${third}.md`, null],
          ]),
        },
        [
          run.write(third, [release, snapshot, { ...tunnel, ...done(third) }]),
          run.write(third, [{ text: 'draw the lighthouse', carriedOver: true }, { text: 'frame the picture' }], {
            series: 'art',
          }),
        ],
      ),
    );
    expect(operations.map(({ operation, title }) => `${operation} ${title}`)).toEqual([
      'close compare the two tunnel drivers',
      'reopen draw the lighthouse',
      'update move the snapshot standard forward',
      'create frame the picture',
      'create write the release note for harbour',
    ]);
  });

  it('is plain JSON', async () => {
    const run = new MinutesRun();
    const planned = plan(await run.input({ kind: 'resync' }, [run.write(first, [tunnel])]));
    expect(JSON.parse(JSON.stringify(planned))).toEqual(planned);
  });

  it('names in a push only the tasks that it speaks of, in a resync all', async () => {
    const run = new MinutesRun();
    await run.push([run.write(first, [tunnel, snapshot])]);
    expect(inShort(await run.push([run.write(second, [tunnel])]))).toEqual(['update #1']);
    expect(inShort(await run.resync())).toEqual(['none #2', 'none #1']);
  });
});

describe('a cap on new issues', () => {
  it('holds every creation and nothing else', async () => {
    const run = new MinutesRun();
    await run.push([run.write(first, [tunnel])]);
    const input = await run.input({ kind: 'resync' }, [run.write(second, [tunnel, snapshot, release])]);
    const whole = plan(input);
    expect(withCap(whole, 2)).toEqual({ plan: whole, cap: null });
    const { plan: capped, cap } = withCap(whole, 1);
    expect(cap).toEqual({ limit: 1, wanted: 2 });
    expect(capped.operations.map(({ operation, writes }) => [operation, writes !== null])).toEqual([
      ['update', true],
      ['create', false],
      ['create', false],
    ]);
    expect(capped.operations.at(-1)?.reason).toBe('held: the plan creates 2 issues, `max-new-issues` allows 1');
    expect(capped.fingerprint).not.toBe(whole.fingerprint);
  });
});

describe('who is assigned', () => {
  const assigned = async (owners: Owner[], config: Record<string, unknown> = {}): Promise<string[]> => {
    const run = new MinutesRun(config);
    await run.push([run.write(first, [{ ...tunnel, owners }])]);
    return (await run.issue(1)).assignees;
  };

  it.each<[string, Owner[], Record<string, unknown>, string[]]>([
    ['a login', [owner('alice')], {}, ['alice']],
    ['several', [owner('alice'), owner('bob')], {}, ['alice', 'bob']],
    ['the same twice', [owner('alice'), owner('Alice')], {}, ['Alice']],
    ['a name', [owner('Alice Doe', false)], {}, []],
    ['a name that the config knows', [owner('Alice Doe', false)], { owners: { 'alice doe': 'alice' } }, ['alice']],
    ['a login that the config knows better', [owner('bob')], { owners: { bob: 'bob-on-github' } }, ['bob-on-github']],
    [
      'a first name of a participant',
      [owner('Al', false, { name: 'alice', login: true, fullName: 'Al Doe' })],
      {},
      ['alice'],
    ],
    ['a participant without a login', [owner('Al', false, { name: 'Al Doe', login: false, fullName: null })], {}, []],
    [
      'a participant whom the config knows',
      [owner('Al', false, { name: 'Al Doe', login: false, fullName: null })],
      { owners: { 'Al Doe': 'alice' } },
      ['alice'],
    ],
    ['a team', [owner('harbour/crew')], {}, []],
    ['a bot', [owner('harbour-app[bot]'), owner('dependabot'), owner('Copilot')], {}, []],
    ['a bot by the config', [owner('Robot', false)], { owners: { Robot: 'renovate' } }, []],
    ['nobody with `assign: false`', [owner('alice')], { assign: false }, []],
    [
      'at most ten',
      Array.from({ length: 12 }, (_, index) => owner(`user${index}`)),
      {},
      Array.from({ length: 10 }, (_, index) => `user${index}`),
    ],
  ])('%s', async (_what, owners, config, expected) => {
    expect(await assigned(owners, config)).toEqual(expected);
  });

  it.each(
    `copilot Copilot renovate x[bot] github-actions cursor cursoragent openhands-agent sweep-ai coderabbitai
     google-labs-jules anthropic-code-agent openai-code-agent amazon-q-developer gemini-cli codegen-sh opencode-agent
     claude codex acme-bot acme-ci-robot acme-swe-agent`
      .trim()
      .split(/\s+/u),
  )('%s is an agent', (login) => {
    expect(isAgent(login)).toBe(true);
  });
  it.each(['alice', 'botany', 'copilots', 'devin', 'robot-anna', 'talbot'])('%s is a person', (login) => {
    expect(isAgent(login)).toBe(false);
  });

  it('is asked about once, and only where somebody would be assigned', async () => {
    const run = new MinutesRun();
    const input = await run.input({ kind: 'resync' }, [
      run.write(first, [tunnel, { ...snapshot, owners: [owner('Alice'), owner('bob')] }]),
    ]);
    expect(loginsOf(plan(input)).map((login) => login.toLowerCase())).toEqual(['alice', 'bob']);
    await run.push([run.write(first, [tunnel])]);
    expect(loginsOf(plan(await run.input({ kind: 'resync' }, [run.write(first, [tunnel])])))).toEqual([]);
  });
});

describe('labels and assignees: last written, minutes, GitHub now', () => {
  const blue = owner('Team Blue', false);
  const config = {
    labels: ['meeting'],
    series: [{ path: 'networking/**', name: 'networking', labels: ['net'] }],
    owners: { 'Team Blue': { label: 'team-blue' } },
  };
  const begin = async (): Promise<MinutesRun> => {
    const run = new MinutesRun(config);
    await run.push([run.write(first, [{ ...tunnel, owners: [owner('alice'), blue] }])]);
    return run;
  };

  it('come from the config, the series and the owners', async () => {
    expect((await (await begin()).issue(1)).labels).toEqual(['action-item', 'meeting', 'net', 'team-blue']);
  });

  it('follow the minutes', async () => {
    const run = await begin();
    await run.push([run.write(second, [{ ...tunnel, issueNumber: 1, owners: [owner('bob')] }])]);
    expect(await run.issue(1)).toMatchObject({ assignees: ['bob'], labels: ['action-item', 'meeting', 'net'] });
    expect((await run.passport(1)).written).toMatchObject({
      assignees: ['bob'],
      labels: ['action-item', 'meeting', 'net'],
    });
  });

  it('that a person added stay, also if the minutes come to name them and drop them again', async () => {
    const run = await begin();
    await run.tracker.addAssignees(1, ['bob']);
    await run.tracker.addLabels(1, ['urgent']);
    await run.push([run.write(second, [{ ...tunnel, issueNumber: 1, owners: [owner('bob')] }])]);
    await run.push([run.write(third, [{ ...tunnel, issueNumber: 1, owners: [owner('carol')] }])]);
    expect(await run.issue(1)).toMatchObject({
      assignees: ['bob', 'carol'],
      labels: ['action-item', 'meeting', 'net', 'urgent'],
    });
  });

  it('that a person removed stay removed', async () => {
    const run = await begin();
    await run.tracker.removeAssignees(1, ['alice']);
    await run.tracker.removeLabel(1, 'net');
    await run.push([run.write(second, [{ ...tunnel, issueNumber: 1, owners: [owner('alice'), blue] }])]);
    expect(await run.issue(1)).toMatchObject({ assignees: [], labels: ['action-item', 'meeting', 'team-blue'] });
  });

  it('are not touched while nobody speaks of the task', async () => {
    const run = await begin();
    await run.tracker.removeAssignees(1, ['alice']);
    expect(writing(await run.resync())).toEqual([]);
  });

  it('follow the config once it knows a name', async () => {
    const run = new MinutesRun();
    await run.push([run.write(first, [{ ...tunnel, owners: [owner('Alice Doe', false)] }])]);
    run.config = { ...run.config, owners: { 'Alice Doe': 'alice' } };
    await run.resync();
    expect((await run.issue(1)).assignees).toEqual(['alice']);
    expect(writing(await run.resync())).toEqual([]);
  });

  it('stay when a later line names nobody, and when the task is done', async () => {
    const run = await begin();
    await run.push([run.write(second, [{ ...tunnel, owners: [] }])]);
    await run.push([run.write(third, [{ ...tunnel, issueNumber: 1, owners: [owner('bob')], ...done(third) }])]);
    expect(await run.issue(1)).toMatchObject({ state: 'closed', assignees: ['alice'] });
    expect((await run.issue(1)).labels).toContain('team-blue');
  });

  it('never lose the identity label', async () => {
    const run = await begin();
    run.config = { ...run.config, labels: [] };
    await run.resync();
    expect((await run.issue(1)).labels).toEqual(['action-item', 'net', 'team-blue']);
  });
});

describe('pages that move', () => {
  it('are followed when git tells that a file was renamed', async () => {
    const run = new MinutesRun();
    const old = run.write(first, [tunnel]);
    await run.push([old]);
    const meeting = run.write(first, [tunnel], { path: 'networking/moved/2024-02-14.md' });
    const result = await run.push([meeting], { renamed: new Map([[old.path, meeting.path]]) });
    expect(inShort(result)).toEqual(['update #1']);
    expect((await run.passport(1)).mentions).toMatchObject([{ path: meeting.path, removed: false }]);
    expect((await run.issue(1)).body).toContain(`${'2'.padStart(40, 'c')}/networking/moved/2024-02-14.md?plain=1#L10`);
  });

  it('are recognised by a resync, which is told nothing: one mention, not two', async () => {
    const run = new MinutesRun();
    const old = run.write(first, [tunnel]);
    await run.push([old]);
    run.delete(old.path);
    run.write(first, [tunnel], { path: 'networking/moved/2024-02-14.md' });
    await run.resync();
    expect(run.numbers()).toEqual([1]);
    expect((await run.passport(1)).mentions).toMatchObject([
      { path: 'networking/moved/2024-02-14.md', removed: false },
    ]);
    expect(writing(await run.resync())).toEqual([]);
  });

  it('keep their permalink when a paragraph is inserted above: nothing is written', async () => {
    const run = new MinutesRun();
    await run.push([run.write(first, [tunnel, snapshot])]);
    const { body } = await run.issue(1);
    expect(
      writing(
        await run.push([
          run.write(first, [
            { ...tunnel, line: 40 },
            { ...snapshot, line: 41 },
          ]),
        ]),
      ),
    ).toEqual([]);
    expect((await run.issue(1)).body).toBe(body);
  });

  it('get a new permalink where what they say has changed', async () => {
    const run = new MinutesRun();
    await run.push([run.write(first, [tunnel])]);
    await run.push([run.write(first, [{ text: 'compare the three tunnel drivers', line: 12 }])]);
    const { mentions } = await run.passport(1);
    expect(mentions).toMatchObject([
      { text: 'compare the three tunnel drivers', line: 12, sha: '2'.padStart(40, 'c') },
    ]);
    expect(run.numbers()).toEqual([1]);
  });
});

describe('a series that gets another name', () => {
  const seriesOf = (): string => 'net';

  it('keeps its tasks: no twins, and no writes for the name alone', async () => {
    const run = new MinutesRun();
    await run.push([run.write(first, [tunnel, snapshot])]);
    run.write(first, [tunnel, snapshot], { series: 'net', path: `networking/${first}.md` });
    expect(inShort(await run.resync())).toEqual(['none #1', 'none #2']);
    const next = run.write(second, [tunnel], { series: 'net', path: `networking/${second}.md` });
    expect(inShort(await run.push([next], { seriesOf }))).toEqual(['update #1']);
    expect((await run.passport(1)).series).toBe('net');
    expect(writing(await run.resync({ seriesOf }))).toEqual([]);
  });

  it('is not that of a task which another series mentions by its number', async () => {
    const run = new MinutesRun();
    await run.push([run.write(first, [tunnel])]);
    await run.push([run.write(second, [{ ...tunnel, issueNumber: 1 }], { series: 'art' })]);
    expect((await run.passport(1)).series).toBe('networking');
    expect(inShort(await run.push([run.write(third, [tunnel])]))).toEqual(['update #1']);
  });
});

describe('what is pending after a plan', () => {
  it('is every open task, with its age and how often it was mentioned', async () => {
    const run = new MinutesRun();
    await run.push([run.write(first, [tunnel, snapshot])]);
    await run.push([run.write(second, [tunnel, { ...snapshot, ...done(second) }])]);
    const input = await run.input({ kind: 'resync' }, [run.write(third, [tunnel, release])]);
    expect(plan(input).pending.map(({ number, since, times, newest }) => [number, since, times, newest.date])).toEqual([
      [1, first, 3, third],
      [null, third, 1, third],
    ]);
  });
});

describe('the grey zone', () => {
  it('is shown and not linked', async () => {
    const run = new MinutesRun();
    await run.push([
      run.write(first, [{ text: 'write a concept for the tunnel drivers of the harbour', owners: [owner('alice')] }]),
    ]);
    const result = await run.push([
      run.write(second, [{ text: 'review a concept of the tunnel tests', owners: [owner('alice')] }]),
    ]);
    for (const doubt of result.plan.doubts) expect(doubt).toMatchObject({ number: 1, path: `networking/${second}.md` });
    expect(run.numbers()).toEqual([1, 2]);
  });
});
