import { once } from 'node:events';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import type { Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pack } from 'tar-stream';
import { createClient } from '../../src/github/client.ts';
import { Repository } from '../../src/github/repository.ts';
import { buffer } from 'node:stream/consumers';
import { listen } from '../support/stand-in/proxy.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';

/**
 * A repository of a few pages and of much else. Its archive is made while it is sent; `ARCHIVE_BYTES=2100000000` unpacks to
 * as much as the one that was seen in the field.
 */
const BYTES = Number(process.env['ARCHIVE_BYTES'] ?? 400_000_000);
const MEGABYTE = 2 ** 20;
const zeros = gzipSync(Buffer.alloc(MEGABYTE));
const folder = 'example-minutes-0123abc/';

/** Tar header and padding of an entry without its content, or all of a small one. */
async function packed(name: string, content: string | number): Promise<Buffer> {
  const tar = pack();
  if (typeof content === 'string') {
    tar.entry({ name: folder + name }, content);
    tar.finalize();
    // without the end of the archive
    return gzipSync((await buffer(tar)).subarray(0, -1024));
  }
  tar.entry({ name: folder + name, size: content });
  const [header] = (await once(tar, 'data')) as [Buffer];
  return gzipSync(header);
}

/** Pages, then a film of so many bytes, then a last page: gzip members one behind the other. */
async function* archiveOf(pages: Readonly<Record<string, string>>, bytes: number): AsyncGenerator<Buffer> {
  const [last, ...others] = Object.entries(pages).reverse();
  for (const [name, text] of others) yield packed(name, text);
  const megabytes = Math.ceil(bytes / MEGABYTE);
  yield packed('film.mp4', megabytes * MEGABYTE);
  for (let n = 0; n < megabytes; n++) yield zeros;
  if (last) yield packed(last[0], last[1]);
  yield gzipSync(Buffer.alloc(1024));
}

const pagesOf = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`team/2026-01-${`${n}`.padStart(3, '0')}.md`, `- page ${n}\n`]),
  );

let standIn: StandIn;
let host: Server;
let address: string;
let pages: Record<string, string>;
let sent = 0;
let served = 0;

beforeAll(async () => {
  standIn = await startStandIn();
  host = createServer((_request, response) => {
    served += 1;
    response.writeHead(200, { 'content-type': 'application/x-gzip' });
    const body = Readable.from(
      (async function* () {
        for await (const part of archiveOf(pages, BYTES)) {
          sent += part === zeros ? MEGABYTE : 0;
          yield part;
        }
      })(),
    );
    response.on('close', () => body.destroy());
    body.pipe(response);
  });
  address = await listen(host, 0);
});

afterAll(async () => {
  host.closeAllConnections();
  host.close();
  await standIn.close();
});

beforeEach(() => {
  standIn.reset();
  sent = 0;
  served = 0;
});

/** Reads all pages. `told`: the tree tells how much there is. */
async function readAll(count: number, told: boolean): Promise<{ read: Map<string, Uint8Array>; growth: number }> {
  pages = pagesOf(count);
  const head = await standIn.commit(pages);
  const repository = new Repository(createClient({ token: standIn.token, baseUrl: standIn.url, pace: 0, second: 1 }), {
    identity: { host: '127.0.0.1', repository: standIn.repository, repositoryId: null },
    defaultBranch: 'main',
  });
  const tree = await standIn.see<{ tree: object[] }>(`/repos/${standIn.repository}/git/trees/${head}?recursive=1`);
  const film = { path: 'film.mp4', mode: '100644', type: 'blob', sha: 'f'.repeat(40), size: BYTES };
  if (told)
    standIn.fault(
      { path: /\/git\/trees\// },
      { kind: 'answer', answer: { status: 200, headers: {}, body: { ...tree, tree: [...tree.tree, film] } } },
    );
  const files = (await repository.files(head)).filter(({ path }) => path.startsWith('team/'));
  standIn.fault(
    { path: /\/tarball\// },
    { kind: 'answer', answer: { status: 302, headers: { location: `${address}/archive` }, body: null } },
  );
  standIn.forget();
  let most = 0;
  const held = (): number => process.memoryUsage().arrayBuffers;
  const before = held();
  const watch = setInterval(() => (most = Math.max(most, held() - before)), 20);
  const read = await repository.readAll(head, files, 5_000_000);
  clearInterval(watch);
  return { read, growth: most };
}

const all = (read: Map<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries([...read].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));

describe('a repository that unpacks to much', () => {
  it('with five pages: its archive is not asked for, and each page is', async () => {
    const { read } = await readAll(5, true);
    expect(all(read)).toEqual(pages);
    expect(served).toBe(0);
    expect(standIn.requests().map(({ path }) => path.replace(/\w{40}$/, ''))).toEqual(
      Array(5).fill(`/repos/${standIn.repository}/git/blobs/`),
    );
  });

  it('which the tree did not tell: the archive is left at the bound, once, and what it did not give is asked for', async () => {
    const { read, growth } = await readAll(5, false);
    expect(all(read)).toEqual(pages);
    expect(served).toBe(1);
    expect(standIn.requests({ path: /blobs/ })).toHaveLength(1);
    expect(growth).toBeLessThan(BYTES / 2);
  });

  it(
    'with many pages: it runs through, once, and only pages are kept',
    async () => {
      const { read, growth } = await readAll(Math.ceil(BYTES / 4_000_000) + 1, true);
      expect(all(read)).toEqual(pages);
      expect(served).toBe(1);
      expect(sent).toBeGreaterThanOrEqual(BYTES);
      expect(standIn.requests({ path: /blobs/ })).toHaveLength(0);
      expect(growth).toBeLessThan(BYTES / 2);
    },
    60_000 + BYTES / 20_000,
  );
});
