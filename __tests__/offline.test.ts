import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { explainLine, extract, ledger, type OfflineOptions } from '../src/commands/offline.ts';
import { plainPaint, withWidth } from '../src/report/paint.ts';
import { UsageError } from '../src/usage-error.ts';

let folder = '';
const at = (path: string): string => `${folder}/${path}`;
const options: OfflineOptions = { paint: plainPaint, today: '2026-03-18' };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-')).replaceAll('\\', '/');
  for (const path of ['guides', 'harbour/.git', 'harbour/.github']) mkdirSync(at(path), { recursive: true });
  writeFileSync(at('guides/how-to.md'), '# How to\n\n- AI @alice: ask for a room\n');
  writeFileSync(at('2026-03-04.md'), '# Meeting 2026-03-04\n\n- AI @alice: ask for a room\n');
  writeFileSync(at('binary.md'), Buffer.from([0x23, 0x20, 0, 1]));
  writeFileSync(at('latin.md'), Buffer.from('# Meeting 2026-03-04\n\n- AI @alice: caf\u00e9\n', 'latin1'));
  writeFileSync(at('harbour/.github/minutes.yml'), 'minutes: ["protocols/**"]\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the series of pages', () => {
  it('is called as on GitHub, wherever the folder of the repository lies', async () => {
    mkdirSync(at('harbour/protocols/dredging'), { recursive: true });
    writeFileSync(at('harbour/protocols/dredging/2026-03-04.md'), '# 2026-03-04\n\n- AI @alice: ask for a room\n');
    const { stdout } = await extract([at('harbour')], { ...options, json: true });
    const { meetings } = JSON.parse(Array.from(stdout).join('')) as { meetings: { path: string; series: string }[] };
    expect(meetings).toMatchObject([
      { path: at('harbour/protocols/dredging/2026-03-04.md'), series: 'protocols/dredging' },
    ]);
    const up = relative('.', at('harbour/protocols'));
    expect((await ledger([up.startsWith('..') ? up : `../${up}`], { ...options, format: 'text' })).stdout).toMatch(
      up.startsWith('..') ? /^protocols\/dredging {2}1 open/u : /^/u,
    );
    rmSync(at('harbour/protocols'), { recursive: true });
  });
});

describe('the width of the terminal', () => {
  it('is used, within bounds', async () => {
    writeFileSync(at('long.md'), `# Meeting 2026-03-04\n\n- AI @alice: ${'paint the boats again '.repeat(20)}\n`);
    const widest = async (columns: number | undefined): Promise<number> => {
      const { stdout } = await extract([at('long.md')], { ...options, paint: withWidth(plainPaint, columns) });
      const lines = Array.from(stdout).join('').split('\n');
      return Math.max(...lines.filter((line) => line.includes('boats')).map((line) => line.length));
    };
    expect(await widest(undefined)).toBeLessThanOrEqual(80);
    expect(await widest(120)).toBeGreaterThan(100);
    expect(await widest(50)).toBeLessThanOrEqual(50);
    expect(await widest(1000)).toBeLessThanOrEqual(160);
    rmSync(at('long.md'));
  });
});

describe('what can’t be read', () => {
  it('ends with 1, said once, and the rest is printed', async () => {
    const { stdout, stderr, exitCode } = await extract([at('binary.md'), at('2026-03-04.md')], options);
    expect(stdout).toContain('ask for a room');
    expect(stdout).not.toContain('binary');
    expect(stderr).toMatch(/^minutes-to-issues: .*binary\.md: a binary file, not Markdown: skipped\n$/u);
    expect(exitCode).toBe(1);
    expect((await ledger([at('binary.md')], { ...options, format: 'text' })).exitCode).toBe(1);
    expect((await explainLine(`${at('binary.md')}:1`, options)).exitCode).toBe(1);
  });

  it('is named without the control characters of its name', async () => {
    writeFileSync(at('\u001b[31mred.md'), Buffer.from([0x23, 0, 1]));
    const { stderr } = await extract([at('\u001b[31mred.md')], options);
    expect(stderr).toMatch(/\/red\.md: a binary file/u);
    expect(stderr).not.toMatch(/\u001b/u);
  });

  it('is not a page in another encoding, which is read', async () => {
    expect(await extract([at('latin.md')], options)).toMatchObject({ stderr: '', exitCode: 0 });
  });

  it('is told in plain words', async () => {
    expect((await explainLine(`${at('guides')}:3`, options)).stderr).toBe(
      `minutes-to-issues: ${at('guides')}: a folder, not a file\n`,
    );
    await expect(extract([at('2026-03-04.md')], { ...options, config: 'none.yml' })).rejects.toThrow(
      "The config none.yml can't be read: there is no such file or folder.",
    );
  });
});

describe('a mistake in the arguments', () => {
  it('is a line behind the last one: a line feed at the end begins none', async () => {
    const explained = (line: number) => explainLine(`${at('2026-03-04.md')}:${line}`, options);
    expect((await explained(3)).stdout).toContain('This is an action item');
    await expect(explained(4)).rejects.toThrow(`${at('2026-03-04.md')} has 3 lines; there is no line 4.`);
  });

  it('is an empty path, which would mean all that lies here', async () => {
    await expect(extract([at('2026-03-04.md'), ''], options)).rejects.toThrow(new UsageError('A path is empty.'));
  });
});

describe('folders without minutes', () => {
  it('come with a word about what counts as minutes', async () => {
    const { stdout, stderr, exitCode } = await extract([at('guides')], options);
    expect(stdout).toBe('0 meetings, 0 action items.\n');
    expect(stderr).toMatch(/^minutes-to-issues: No minutes found: .* read whatever it is called\.\n$/u);
    expect(exitCode).toBe(0);
    expect((await extract([at('guides/how-to.md')], options)).stderr).toBe('');
  });

  it('or about the patterns of the config, which decide', async () => {
    expect((await extract([at('harbour')], options)).stderr).toMatch(/no file matches `minutes` of .*minutes\.yml;/u);
  });
});
