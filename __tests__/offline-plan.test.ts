import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { planHere, type OfflinePlanOptions } from '../src/commands/offline-plan.ts';
import type { SeriesCounts } from '../src/report/series-counts.ts';
import { plainPaint } from '../src/report/paint.ts';
import { UsageError } from '../src/usage-error.ts';

let folder = '';
const page = (series: string, day: string, ...lines: string[]): void => {
  mkdirSync(join(folder, series), { recursive: true });
  writeFileSync(join(folder, series, `${day}.md`), `# Meeting ${day}\n\n${lines.join('\n')}\n`);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-plan-')).replaceAll('\\', '/');
  mkdirSync(join(folder, '.git'));
  page('quay', '2022-05-04', '- AI @alice: paint the boats', '- AI @bob: order rope');
  page('quay', '2026-03-04', '- [x] AI @carol: book the hall', '- AI @bob: survey the western pier');
  page('mole', '2022-01-05', '- AI @dan: count the lamps');
  page('mole', '2022-02-02', '- Nothing');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const now = new Date('2026-03-18T12:00:00Z');
const options: OfflinePlanOptions = {
  paint: plainPaint,
  today: '2026-03-18',
  now,
  since: '90 days',
  maxNewIssues: '20',
  series: [],
};
const run = (more: Partial<OfflinePlanOptions> = {}) => planHere([folder], { ...options, ...more });

describe('the plan of a first run, from files', () => {
  it('is counted by series, and lists what would be created', async () => {
    const { stdout, stderr, exitCode } = await run();
    expect(stdout).toMatch(
      /^quay {2}4 tasks\n {2}1 {2}to be created\n {2}2 {2}nothing: its meeting was before 2025-12-18\n {2}1 {2}nothing: already done/u,
    );
    expect(stdout).toContain('\nmole  1 task\n');
    expect(stdout).toContain('The plan creates 1 issue.\n\n  create  Survey the western pier\n');
    expect(stdout).not.toContain('Paint the boats');
    expect([stderr, exitCode]).toEqual(['', 0]);
  });

  it.each([
    [{ since: '2022-01-01' }, [3, 1]],
    [{ since: '2022-01-01', series: ['mole'] }, [1]],
  ])('follows %j', async (more, created) => {
    const { stdout } = await run({ ...more, json: true });
    const { series } = JSON.parse(stdout) as { series: SeriesCounts[] };
    expect(series.map(({ create }) => create)).toEqual(created);
  });

  it('creates nothing above the cap, and says how to have all', async () => {
    const { stdout } = await run({ since: '2022-01-01', maxNewIssues: '3' });
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('4 new issues are more than --max-new-issues allows (3)');
  });

  it('leaves out what the config drops, until a later meeting lists it again', async () => {
    const config = join(folder, 'minutes.yml');
    const entry = (path: string, text: string): string => `  - { path: "${path}", text: "${text}" }\n`;
    const dropped = entry('quay/2022-05-04.md', 'Paint the  boats!') + entry('mole/2022-02-02.md', 'count the lamps');
    writeFileSync(config, `series:\n  - { path: "mole/**", name: mole, since: 2022-02-01 }\nignore:\n${dropped}`);
    const { stdout } = await run({ config, since: '2022-01-01', json: true });
    const { operations } = JSON.parse(stdout) as { operations: { title: string; reason: string }[] };
    const why = (title: string) => operations.find((row) => row.title === title)?.reason;
    expect(['Paint the boats', 'Count the lamps', 'Order rope'].map(why)).toEqual([
      'dropped by `ignore` of the config',
      'its meeting was before 2022-02-01',
      'new task',
    ]);
    rmSync(config);
  });

  it.each([
    [{ since: 'yesterday' }, /^`--since yesterday`/u],
    [{ maxNewIssues: 'many' }, /^`--max-new-issues many`/u],
    [{ series: ['quai'] }, /^There is no series quai\. Known: mole, quay\.$/u],
  ])('refuses %j', async (more, message) => {
    await expect(run(more)).rejects.toThrow(UsageError);
    await expect(run(more)).rejects.toThrow(message);
  });
});
