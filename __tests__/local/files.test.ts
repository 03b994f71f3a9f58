import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findConfig, listFiles, readBytes } from '../../src/local/files.ts';

let folder = '';
const at = (path: string): string => `${folder}/${path}`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutes-files-'));
  for (const path of [
    'harbour/.git',
    'harbour/.github',
    'harbour/docs/2024',
    'harbour/node_modules/x',
    'plain/.git',
    'loose',
  ]) {
    mkdirSync(at(path), { recursive: true });
  }
  for (const path of [
    'docs/b.md',
    'docs/a.md',
    'docs/2024/c.txt',
    '.git/d.md',
    'node_modules/x/e.md',
    '.github/minutes.yml',
  ]) {
    writeFileSync(at(`harbour/${path}`), path);
  }
  symlinkSync(at('harbour/docs/a.md'), at('harbour/docs/link.md'));
  symlinkSync(at('harbour'), at('harbour/docs/circle'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('files of the arguments', () => {
  it('are walked in the order of their names, without git, packages and symbolic links', () => {
    const { files, problems } = listFiles([at('harbour/')]);
    const below = files.map(({ path }) => path.slice(folder.length + 1));
    expect(below).toEqual([
      'harbour/.github/minutes.yml',
      'harbour/docs/2024/c.txt',
      'harbour/docs/a.md',
      'harbour/docs/b.md',
    ]);
    expect(files.every(({ named }) => !named)).toBe(true);
    expect(problems).toEqual([]);
  });

  it('keep the path as it was typed, normalised', () => {
    expect(listFiles([`${folder}//harbour/./docs/../docs/a.md`]).files).toEqual([
      { path: at('harbour/docs/a.md'), named: true, place: 'a.md' },
    ]);
  });

  it('have their place below the repository, or below the folder that was named', () => {
    const places = (...paths: string[]): string[] => listFiles(paths.map(at)).files.map(({ place }) => place);
    expect(places('harbour')).toContain('docs/2024/c.txt');
    expect(places('harbour/docs/2024')).toEqual(['2024/c.txt']);
    expect(listFiles([folder]).files.map(({ place }) => place)).toContain('docs/2024/c.txt');
  });

  it('are listed once; the named one wins', () => {
    const { files } = listFiles([at('harbour/docs'), at('harbour/docs/a.md')]);
    expect(files.map(({ path, named }) => [path.slice(folder.length + 14), named])).toEqual([
      ['2024/c.txt', false],
      ['a.md', true],
      ['b.md', false],
    ]);
  });

  it('that are not there are a problem; the others go on', () => {
    const { files, problems } = listFiles([at('nowhere.md'), at('harbour/docs/a.md')]);
    expect(files).toHaveLength(1);
    expect(problems).toEqual([{ path: at('nowhere.md'), message: 'there is no such file or folder' }]);
  });
});

describe('bytes of a file', () => {
  it('are read', () => {
    const read = readBytes(at('harbour/docs/a.md'));
    expect('bytes' in read && new TextDecoder().decode(read.bytes)).toBe('docs/a.md');
  });

  it('or why not', () => {
    expect(readBytes(at('nowhere.md'))).toEqual({
      problem: { path: at('nowhere.md'), message: 'there is no such file or folder' },
    });
  });
});

describe('the config of a path', () => {
  it('is the one of its git root', () => {
    expect(findConfig(at('harbour/docs/a.md'))).toBe(join(folder, 'harbour', '.github', 'minutes.yml'));
    expect(findConfig(at('harbour'))).toBe(join(folder, 'harbour', '.github', 'minutes.yml'));
  });

  it('is none where the root has none', () => {
    expect(findConfig(at('plain'))).toBeNull();
    expect(findConfig(at('loose'))).toBeNull();
  });
});
