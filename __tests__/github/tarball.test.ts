import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { pack } from 'tar-stream';
import { readTarball } from '../../src/github/tarball.ts';

const long = `${'folder/'.repeat(40)}会议 #1.md`;
let archive: Buffer;
beforeAll(async () => {
  const tar = pack();
  tar.entry({ name: 'example-specs-0123abc/', type: 'directory' });
  tar.entry({ name: 'example-specs-0123abc/a.md' }, 'first');
  tar.entry({ name: 'example-specs-0123abc/link.md', type: 'symlink', linkname: 'a.md' });
  tar.entry({ name: 'example-specs-0123abc/picture.png' }, randomBytes(3_000_000));
  tar.entry({ name: `example-specs-0123abc/${long}` }, 'deep');
  tar.entry({ name: 'example-specs-0123abc/z.md' }, '');
  tar.finalize();
  archive = gzipSync(await buffer(tar));
});

const stream = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (let at = 0; at < bytes.length; at += 1000) controller.enqueue(bytes.subarray(at, at + 1000));
      controller.close();
    },
  });
const wanted: Record<string, number> = { 'a.md': 5, 'link.md': 4, [long]: 4, 'z.md': 0, 'absent.md': 3 };
const read = async (body: ReadableStream<Uint8Array>, ...paths: string[]): Promise<Record<string, string>> =>
  Object.fromEntries(
    [...(await readTarball(body, new Map(paths.map((path) => [path, wanted[path] ?? 0])), 5_000_000))].map(
      ([path, bytes]) => [path, Buffer.from(bytes).toString()],
    ),
  );

describe('a tarball of a repository', () => {
  it('gives the files that are wanted, by their paths in the repository', async () => {
    expect(await read(stream(archive), 'a.md', long, 'z.md', 'absent.md')).toEqual({
      'a.md': 'first',
      [long]: 'deep',
      'z.md': '',
    });
  });

  it('gives no symlink', async () => {
    expect(await read(stream(archive), 'link.md')).toEqual({});
  });

  it('is left as soon as everything is found', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const at = pulled * 10_000;
        pulled += 1;
        if (at < archive.length) controller.enqueue(archive.subarray(at, at + 10_000));
        else controller.error(new Error('read to the end'));
      },
    });
    expect(await read(endless, 'a.md')).toEqual({ 'a.md': 'first' });
  });

  it('is left when it unpacks to too much; what it gave until then is the answer', async () => {
    const sizes = new Map([
      ['a.md', 5],
      ['z.md', 0],
    ]);
    const found = await readTarball(stream(archive), sizes, 1_000_000);
    expect([...found.keys()]).toEqual(['a.md']);
  });

  it('gives no file of another size than the tree has', async () => {
    expect((await readTarball(stream(archive), new Map([['a.md', 6]]), 5_000_000)).size).toBe(0);
  });

  it.each([
    ['cut off', (): Uint8Array => archive.subarray(0, archive.length - 500)],
    ['not packed', (): Uint8Array => Buffer.from('no tarball')],
    ['of something else', (): Uint8Array => gzipSync(Buffer.alloc(2000, 'x'))],
  ])('that is %s is an error, not fewer files', async (_name, bytes) => {
    await expect(read(stream(bytes()), 'a.md', 'z.md')).rejects.toThrow();
  });

  it('whose connection breaks is an error', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(archive.subarray(0, 200));
        controller.error(new Error('terminated'));
      },
    });
    await expect(read(broken, 'z.md')).rejects.toThrow('terminated');
  });
});
