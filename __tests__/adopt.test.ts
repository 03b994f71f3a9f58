import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { adopt, type AdoptOptions } from '../src/commands/adopt.ts';
import { resync } from '../src/commands/remote.ts';
import { plainPaint } from '../src/report/paint.ts';
import { decisionsIn, droppingYaml, type PastTask } from '../src/sync/adoption.ts';
import { UsageError } from '../src/usage-error.ts';
import { startStandIn, type StandIn } from './support/stand-in.ts';

let github: StandIn;
beforeAll(async () => {
  github = await startStandIn();
});
beforeEach(async () => {
  github.reset();
  await github.commit({ ...config(), ...page('2022-05-04', boats, rope), ...page('2026-03-04', pier) });
  github.forget();
});
afterAll(() => github.close());

const [boats, rope, pier] = ['- AI @alice: paint the boats', '- AI @bob: order rope', '- AI @bob: survey the pier'];
const config = (more = ''): Record<string, string> => ({
  '.github/minutes.yml': `pace: 0\ntrusted-authors: [alice, bob, "github-actions[bot]"]\n${more}`,
});
const page = (day: string, ...lines: string[]): Record<string, string> => ({
  [`quay/minutes-${day}.md`]: `# Meeting ${day}\n\n${lines.join('\n')}\n`,
});
const options = (): AdoptOptions => ({
  repo: github.repository,
  config: '.github/minutes.yml',
  paint: plainPaint,
  env: { GITHUB_TOKEN: github.token, GITHUB_API_URL: github.url },
  now: new Date('2026-03-10T12:00:00Z'),
  log: () => undefined,
  since: '2000-01-01',
  assign: true,
});
const titles = async (): Promise<string[]> => (await github.issues()).map(({ title }) => title).sort();

describe('adopt', () => {
  it('prints a check list by series and year, what is recent ticked, and writes nothing', async () => {
    const { stdout, exitCode } = await adopt(options());
    expect(stdout.split('\n').filter((line) => /^#|^- /u.test(line))).toEqual([
      `# Open tasks in the minutes of ${github.repository}`,
      '## quay: 3 open',
      '### 2026',
      expect.stringMatching(/^- \[x\] Survey the pier \(bob, 2026-03-04, quay\/minutes-2026-03-04\.md:3\) <!-- /u),
      '### 2022',
      expect.stringMatching(/^- \[ \] Paint the boats \(alice/u),
      expect.stringMatching(/^- \[ \] Order rope \(bob/u),
    ]);
    expect([github.requests({ write: true }), exitCode]).toEqual([[], 0]);
  });

  it('creates what is ticked, and tells the config that drops the rest; with it, later runs write nothing', async () => {
    const { stdout: list } = await adopt(options());
    const edited = list.replace('[ ] Paint', '[x] Paint');
    const told = await adopt({ ...options(), list: edited, assign: false });
    expect(await titles()).toEqual(['Paint the boats', 'Survey the pier']);
    expect((await github.issues()).flatMap(({ assignees }) => assignees ?? [])).toEqual([]);
    const yaml = told.stdout.slice(told.stdout.indexOf('ignore:'));
    expect(yaml).toBe('ignore:\n  - path: quay/minutes-2022-05-04.md\n    text: order rope\n');
    expect(told.stderr).toContain('before the next run');
    await github.commit(config(`assign: false\n${yaml}`));
    github.forget();
    await resync([], { ...options(), since: '2000-01-01', maxNewIssues: '20', series: [] }, true);
    expect(github.requests({ write: true })).toEqual([]);
    expect((await adopt(options())).stderr).toContain('Every open task of the minutes has its issue');
  });

  it('leaves alone what the list no longer names', async () => {
    const { stdout: list } = await adopt(options());
    const edited = list
      .split('\n')
      .filter((line) => !line.includes('boats') && !line.includes('rope'))
      .join('\n');
    const { stdout, stderr } = await adopt({ ...options(), list: edited });
    expect(await titles()).toEqual(['Survey the pier']);
    expect(stderr).toContain('2 open tasks are not in the list: left alone.');
    expect(stdout).not.toContain('ignore:');
  });

  it('names issues that look like a task and are a person’s, ticks none of these, and touches none', async () => {
    const { number } = await github.openIssue('alice', { title: 'Survey of the pier' });
    github.forget();
    const { stdout } = await adopt(options());
    expect(stdout).toMatch(/## Perhaps made by hand already\n\n- “Survey the pier” /u);
    expect(stdout).toContain(`write \`(#${number})\` at the end`);
    expect(stdout).toContain('- [ ] Survey the pier');
    expect(github.requests({ write: true })).toEqual([]);
    // as it advises
    await github.commit(page('2026-03-04', `${pier} (#${number})`));
    expect((await adopt(options())).stdout).not.toContain('Survey the pier');
  });

  it('asks on a terminal, and does nothing without the last yes', async () => {
    const asking = (answers: string[]) => ({ ...options(), ask: () => Promise.resolve(answers.shift() ?? '') });
    await expect(adopt(asking(['a', 'n']))).rejects.toThrow(UsageError);
    expect(github.requests({ write: true })).toEqual([]);
    // what is no answer is asked again
    await adopt(asking(['what?', 'e', 'n', 'y', 'n', 'y']));
    expect(await titles()).toEqual(['Paint the boats']);
  });

  it('refuses a list that is none', async () => {
    await expect(adopt({ ...options(), list: '- [x] paint the boats' })).rejects.toThrow(/^--list: no line of it/u);
  });
});

describe('what is dropped', () => {
  const task = (id: string, date: string | null, series = 'quay'): PastTask => ({
    ...{ id, date, series, title: id, path: `${series}/${date ?? 'notes'}.md`, line: 3, owners: [], text: id },
  });
  const five = ['2022-01-01', '2022-02-01', '2022-03-01', '2022-04-01', '2022-05-01'].map((day) => task('a', day));
  const yaml = (dropped: PastTask[], kept: PastTask[], series: { path: string; name: string; labels: [] }[] = []) =>
    droppingYaml(dropped, kept, { config: { series }, meetings: [...dropped, ...kept] });

  it.each([
    [
      'a day, where all is older than what is kept',
      five,
      [task('b', '2026-03-04')],
      /^series:\n {2}- path: quay\/\*\*\n {4}name: quay\n {4}since: 2026-03-04\n$/u,
    ],
    ['the day after the last, where nothing is kept', five, [], /since: 2022-05-02\n$/u],
    [
      'entries, where something older is kept',
      five,
      [task('b', '2021-03-04')],
      /^ignore:\n(?: {2}- path: .*\n {4}text: a\n){5}$/u,
    ],
    ['entries, where they are few', five.slice(0, 4), [], /^ignore:/u],
    ['entries, where one has no date', [...five, task('c', null)], [], /^ignore:/u],
  ])('is %s', (_, dropped, kept, wanted) => {
    expect(yaml(dropped, kept)).toMatch(wanted);
  });

  it('keeps the pattern of a series that the config knows', () => {
    expect(yaml(five, [], [{ path: '**/qu*', name: 'quay', labels: [] }])).toContain('path: "**/qu*"');
  });

  it('reads only boxes that bear a task', () => {
    const list =
      '- [x] a <!-- minutes-to-issues: task abcdef012345 -->\r\n- [X] b\n* [ ] c <!-- minutes-to-issues: task 0123456789ab -->';
    expect([...decisionsIn(list)]).toEqual([
      ['abcdef012345', true],
      ['0123456789ab', false],
    ]);
  });
});
