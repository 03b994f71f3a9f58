import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** The package as it is published, installed into an empty folder without a network. */

const minutes = '# 2026-03-04\n\n- AI @alice: paint the boat, see quay/boats#12\n- AI @bob: book the hall\n';
let folder: string;
const run = (command: string, ...options: string[]): string =>
  execFileSync(command, options, { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  const packed = execFileSync(process.execPath, ['scripts/pack.ts', folder], { encoding: 'utf8' }).trim();
  run('npm', 'init', '--yes');
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', packed);
  mkdirSync(join(folder, 'minutes'));
  writeFileSync(join(folder, 'minutes', 'notes.md'), minutes);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the published package', () => {
  it('brings all that it needs in its bundle, and nothing for developers', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'minutes-to-issues',
    ]);
    const own = join(folder, 'node_modules', 'minutes-to-issues');
    expect(readdirSync(own).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'schema']);
    expect(readdirSync(join(own, 'dist')).sort()).toEqual([
      'chunks',
      'cli.js',
      'library.d.ts',
      'library.js',
      'licenses.txt',
      'package.json',
    ]);
    expect(JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'))).not.toHaveProperty('dependencies');
  });

  it('`npx minutes-to-issues extract` reads minutes', () => {
    const { meetings } = JSON.parse(run('npx', '--offline', 'minutes-to-issues', 'extract', '--json', 'minutes')) as {
      meetings: { items: { text: string }[] }[];
    };
    expect(meetings.flatMap(({ items }) => items.map(({ text }) => text))).toEqual([
      'paint the boat, see quay/boats#12',
      'book the hall',
    ]);
  });

  it('`npx minutes-to-issues plan` tells without a token what a first run would create', () => {
    const said = run('npx', '--offline', 'minutes-to-issues', 'plan', 'minutes', '--since', '2026-01-01');
    expect(said).toMatch(/^minutes {2}2 tasks\n {2}2 {2}to be created\n\nThe plan creates 2 issues\.\n/u);
    expect(said).toContain('Book the hall');
  });

  it('the library reads, explains and tracks, and says what is wrong with a configuration', () => {
    const script = `
      import { readMinutes, explainLine, trackTasks } from 'minutes-to-issues';
      const page = { path: 'minutes/2026-03-04.md', text: ${JSON.stringify(minutes)} };
      const { meetings } = readMinutes([page], { references: true });
      let error = '';
      try { readMinutes([page], { config: 'makers: [AI]' }); } catch ({ name, message }) { error = name + ': ' + message; }
      console.log(JSON.stringify({
        references: meetings[0].references.length,
        isItem: [3, 1].map((line) => explainLine(page, line).isItem),
        tasks: trackTasks(meetings, '2026-03-05').map(({ text, status }) => [text, status]),
        error,
      }));`;
    const said = JSON.parse(run(process.execPath, '--input-type=module', '--eval', script)) as object;
    expect(said).toEqual({
      references: 1,
      isItem: [true, false],
      tasks: [
        ['paint the boat, see quay/boats#12', 'open'],
        ['book the hall', 'open'],
      ],
      error: expect.stringMatching(
        /^ConfigurationError: minutes.yml:1:1: unknown key `makers`; did you mean `markers`/,
      ),
    });
  });

  it('its types are complete', () => {
    writeFileSync(
      join(folder, 'use.mts'),
      `import { readMinutes, trackTasks, type ActionItem } from 'minutes-to-issues';
       const items: ActionItem[] = readMinutes([{ path: 'a.md', text: '' }]).meetings.flatMap((meeting) => meeting.items);
       const titles: string[] = items.map(({ title }) => title);
       // @ts-expect-error a page has a path
       readMinutes([{ text: '' }]);
       export const all: [string[], string | undefined] = [titles, trackTasks([], '2026-03-05')[0]?.text];`,
    );
    const tsc = resolve('node_modules/typescript/bin/tsc');
    run(process.execPath, tsc, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', 'use.mts');
  });
});
