import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { blobHash } from '../../src/github/blob-hash.ts';
import { workspaceBlobs } from '../../src/github/workspace.ts';

let folder = '';
const contents = ['# Minutes\n', '', 'a\r\nb', 'blob 3\nno header\n', '会议\n'];
const git = (...args: string[]): string => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  git('init', '--quiet');
  for (const [index, content] of contents.entries()) writeFileSync(join(folder, `${index}.md`), content);
  git('-c', 'core.autocrlf=false', 'add', '.');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const sha = (content: string): string => blobHash(Buffer.from(content), '0'.repeat(40));

describe('the blobs of the workspace', () => {
  it('are found by their SHA, byte by byte', async () => {
    const blobs = await workspaceBlobs(folder, contents.map(sha));
    expect([...blobs].map(([key, value]) => [key, Buffer.from(value).toString()])).toEqual(
      contents.map((content) => [sha(content), content]),
    );
  });

  it('do not depend on what lies in the work tree now', async () => {
    writeFileSync(join(folder, '0.md'), 'changed');
    expect(
      Buffer.from((await workspaceBlobs(folder, [sha('# Minutes\n')])).get(sha('# Minutes\n')) ?? []).toString(),
    ).toBe('# Minutes\n');
  });

  it('leave out what is not there, and what is no blob', async () => {
    const tree = git('write-tree');
    const blobs = await workspaceBlobs(folder, ['1'.repeat(40), tree, sha('a\r\nb')]);
    expect([...blobs.keys()]).toEqual([sha('a\r\nb')]);
  });

  it('are none where there is no repository, or no folder', async () => {
    expect((await workspaceBlobs(tmpdir(), [sha('')])).size).toBe(0);
    expect((await workspaceBlobs(join(folder, 'absent'), [sha('')])).size).toBe(0);
    expect((await workspaceBlobs(folder, [])).size).toBe(0);
  });
});

describe('the SHA of a blob', () => {
  it('is Git’s, in both kinds', () => {
    expect(sha('')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(blobHash(Buffer.from(''), '0'.repeat(64))).toBe(
      '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
    );
  });
});
