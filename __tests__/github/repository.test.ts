import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from '../../src/github/client.ts';
import { Repository, type RepositoryOptions } from '../../src/github/repository.ts';
import type { FileEntry } from '../../src/tracking/source.ts';
import { TrackerError } from '../../src/tracking/tracker.ts';
import { startStandIn, type Permissions, type StandIn } from '../support/stand-in.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
beforeEach(() => {
  standIn.reset();
});
afterAll(() => standIn.close());

const repositoryOf = (
  options: Pick<RepositoryOptions, 'localBlobs'> & { permissions?: Partial<Permissions> } = {},
): Repository => {
  const { permissions, ...rest } = options;
  const token = standIn.issueToken(permissions);
  return new Repository(createClient({ token, baseUrl: standIn.url, pace: 0, second: 1 }), {
    identity: { host: '127.0.0.1', repository: standIn.repository, repositoryId: null },
    defaultBranch: 'main',
    ...rest,
  });
};
const failing = async (work: Promise<unknown>): Promise<TrackerError> => {
  const error: unknown = await work.then(() => null).catch((reason: unknown) => reason);
  if (error instanceof TrackerError) return error;
  throw new Error(`Expected a TrackerError, got ${String(error)}`);
};
const text = (content: Uint8Array | 'too-large' | undefined): string =>
  content instanceof Uint8Array ? Buffer.from(content).toString() : String(content);
const page = '# Minutes\n\n- AI @alice: ask the pilots\n';
const strange = 'meetings/a b#c%20d/会议 🛶.md';

describe('the changes of a push', () => {
  it('tell files, lines, subjects and the head in one request', async () => {
    const first = await standIn.commit({ 'a.md': 'one\ntwo\nthree\n', 'gone.md': 'something else\n' });
    await standIn.commit({ 'a.md': 'one\n2\nthree\n', [strange]: page }, { message: 'Minutes of today\n\nlong text' });
    await standIn.commit({ 'gone.md': null }, { message: 'Tidy (#7)' });
    standIn.forget();
    const changes = await repositoryOf().changesSince(first);
    expect(standIn.requests()).toHaveLength(1);
    expect(changes).toEqual({
      head: await standIn.head(),
      complete: true,
      commits: [
        { sha: expect.any(String), parents: [expect.any(String)], subject: 'Minutes of today' },
        { sha: expect.any(String), parents: [expect.any(String)], subject: 'Tidy (#7)' },
      ],
      files: [
        {
          path: 'a.md',
          previousPath: null,
          status: 'modified',
          blob: expect.stringMatching(/^[0-9a-f]{40}$/),
          lines: [{ from: 2, to: 2 }],
          hunks: [{ from: 1, to: 3 }],
        },
        { path: 'gone.md', previousPath: null, status: 'removed', blob: null, lines: [], hunks: [] },
        expect.objectContaining({ path: strange, status: 'added', lines: [{ from: 1, to: 3 }] }),
      ],
    });
  });

  it('are none after the newest commit', async () => {
    const head = await standIn.head();
    expect(await repositoryOf().changesSince(head)).toEqual({ head, files: [], complete: true, commits: [] });
  });

  it('know a renamed file by both names, with no changed lines if that is all', async () => {
    const before = await standIn.commit({ 'old.md': page });
    await standIn.commit({ 'old.md': null, 'new.md': page });
    expect((await repositoryOf().changesSince(before)).files).toEqual([
      expect.objectContaining({ path: 'new.md', previousPath: 'old.md', status: 'renamed', lines: [], hunks: [] }),
    ]);
  });

  it.each([
    ['a new branch', '0'.repeat(40)],
    ['a commit that is gone after a forced push', '1'.repeat(40)],
  ])('are not told for %s: the tree must be read', async (_name, before) => {
    const changes = await repositoryOf().changesSince(before);
    expect(changes).toEqual({ head: await standIn.head(), files: [], complete: false, commits: [] });
  });

  it('are not whole past 300 files', async () => {
    const before = await standIn.head();
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`m/${index}.md`, `${index}`]));
    await standIn.commit(many);
    const { files, complete } = await repositoryOf().changesSince(before);
    expect(files).toHaveLength(300);
    expect(complete).toBe(false);
  });

  it('are the newest ones, whatever commit the event names', async () => {
    const before = await standIn.head();
    await standIn.commit({ 'a.md': page });
    const newest = await standIn.commit({ 'b.md': page });
    const { head, files } = await repositoryOf().changesSince(before);
    expect(head).toBe(newest);
    expect(files.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  });

  it('of a file too long for a patch are not told line by line', async () => {
    const before = await standIn.head();
    await standIn.commit({ 'long.md': 'x\n'.repeat(20_001) });
    expect((await repositoryOf().changesSince(before)).files).toEqual([
      expect.objectContaining({ path: 'long.md', lines: null, hunks: null }),
    ]);
  });
});

describe('the changes of a pull request', () => {
  it('are its real files, over all pages', async () => {
    const files = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`m/${index}.md`, page]));
    const pull = await standIn.openPullRequest({ files });
    standIn.forget();
    const changes = await repositoryOf().changesOfPullRequest(pull.number, pull.head.sha);
    expect(changes).toMatchObject({ head: pull.head.sha, complete: true, commits: [] });
    expect(changes.files).toHaveLength(130);
    expect(standIn.requests()).toHaveLength(2);
  });

  it('of a fork are read like any other', async () => {
    const pull = await standIn.openPullRequest({ files: { 'a.md': page }, fork: 'mallory' });
    const source = repositoryOf();
    const [file] = (await source.changesOfPullRequest(pull.number, pull.head.sha)).files;
    expect(text(await source.read(file?.blob ?? '', 1000))).toBe(page);
  });

  it('need a permission that the error names', async () => {
    const source = repositoryOf({ permissions: { contents: 'read' } });
    expect((await failing(source.changesOfPullRequest(1, 'x'))).message).toContain('    pull-requests: read');
  });
});

describe('the files at a commit', () => {
  it('are those that are files: no symlink, no submodule', async () => {
    const head = await standIn.commit({
      [strange]: page,
      'link.md': { mode: '120000', content: 'README.md' },
      sub: { mode: '160000', sha: '1'.repeat(40) },
    });
    const files = await repositoryOf().files(head);
    expect(files.map(({ path }) => path).sort()).toEqual(['README.md', strange].sort());
    expect(files.find(({ path }) => path === strange)?.size).toBe(Buffer.byteLength(page));
  });

  it('are an error if GitHub cuts the listing', async () => {
    standIn.truncateTrees();
    expect(await failing(repositoryOf().files(await standIn.head()))).toMatchObject({
      failure: 'unavailable',
      message: expect.stringContaining('cuts the listing'),
    });
  });
});

describe('one file', () => {
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0xe9, 0x00, 0x0d, 0x0a]);
  const blobOf = async (content: Uint8Array): Promise<string> => {
    const head = await standIn.commit({ 'x.md': content });
    return (await repositoryOf().files(head)).find(({ path }) => path === 'x.md')?.blob ?? '';
  };

  it('is read byte by byte', async () => {
    expect(await repositoryOf().read(await blobOf(bytes), 7)).toEqual(Buffer.from(bytes));
  });

  it('is too large past the limit', async () => {
    expect(await repositoryOf().read(await blobOf(bytes), 6)).toBe('too-large');
  });

  it('is asked for again if the line breaks', async () => {
    const blob = await blobOf(bytes);
    standIn.fault({ path: /blobs/ }, { kind: 'drop', when: 'before' });
    expect(await repositoryOf().read(blob, 7)).toEqual(Buffer.from(bytes));
  });

  it('is asked for again if the line breaks in the middle of it', async () => {
    const blob = await blobOf(bytes);
    let tries = 0;
    const broken: typeof fetch = async (url, init) => {
      const response = await fetch(url, init);
      tries += 1;
      if (tries > 1) return response;
      const torn = new ReadableStream({
        start: (controller) => {
          controller.enqueue(bytes.subarray(0, 2));
          controller.error(new Error('terminated'));
        },
      });
      return new Response(torn, { headers: response.headers });
    };
    const client = createClient({ token: standIn.token, baseUrl: standIn.url, pace: 0, second: 1, fetch: broken });
    const identity = { host: '127.0.0.1', repository: standIn.repository, repositoryId: null };
    const source = new Repository(client, { identity, defaultBranch: 'main' });
    expect(await source.read(blob, 7)).toEqual(Buffer.from(bytes));
    expect(tries).toBe(2);
  });

  it('of the default branch is read as text, or is not there', async () => {
    await standIn.commit({ '.github/minutes.yml': 'label: tâche\n' });
    await standIn.commit({ '.github/minutes.yml': 'label: evil\n' }, { branch: 'other' });
    expect(await repositoryOf().readText('.github/minutes.yml')).toBe('label: tâche\n');
    expect(await repositoryOf().readText('.github/none.yml')).toBeNull();
  });

  it('as text has a limit', async () => {
    await standIn.commit({ 'big.yml': 'x'.repeat(1_000_001) });
    expect(await failing(repositoryOf().readText('big.yml'))).toMatchObject({ failure: 'invalid' });
  });

  it('are not a folder', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    const body = [{ type: 'file', name: 'minutes.yml' }];
    standIn.fault({ path: /contents/u }, { kind: 'answer', answer: { status: 200, headers, body } });
    expect((await failing(repositoryOf().readText('.github'))).message).toMatch(
      /read \.github of .*: it is not a file/u,
    );
  });
});

describe('many files', () => {
  const commit = async (): Promise<{ head: string; files: FileEntry[] }> => {
    const head = await standIn.commit({
      [strange]: page,
      [`deep/${'folder/'.repeat(30)}x.md`]: 'deep',
      'a.md': 'a\r\n',
      'big.md': 'x'.repeat(500),
      'link.md': { mode: '120000', content: 'README.md' },
      'empty.md': '',
    });
    const files = await repositoryOf().files(head);
    standIn.forget();
    return { head, files };
  };

  it('come in one request, without those that are too large', async () => {
    const { head, files } = await commit();
    const read = await repositoryOf().readAll(head, files, 400);
    expect(standIn.requests().map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /repos/example/minutes/tarball/${head}`,
    ]);
    expect([...read.keys()].sort()).toEqual(
      files
        .map(({ path }) => path)
        .filter((path) => path !== 'big.md')
        .sort(),
    );
    expect(text(read.get(strange))).toBe(page);
    expect(text(read.get('a.md'))).toBe('a\r\n');
    expect(text(read.get('empty.md'))).toBe('');
  });

  it('are read one by one if they are few', async () => {
    const { head, files } = await commit();
    const few = files.filter(({ path }) => ['a.md', 'empty.md'].includes(path));
    const read = await repositoryOf().readAll(head, few, 400);
    expect([...read.values()].map(text).sort()).toEqual(['', 'a\r\n']);
    expect(standIn.requests({ path: /blobs/ })).toHaveLength(2);
  });

  it('come from the workspace as far as it has them', async () => {
    const { head, files } = await commit();
    const content = new Map(files.map(({ path, blob }) => [path, blob] as const));
    const localBlobs = (): Promise<Map<string, Uint8Array>> =>
      Promise.resolve(
        new Map([
          [content.get(strange) ?? '', Buffer.from(page)],
          [content.get('README.md') ?? '', Buffer.from('# minutes\n')],
          [content.get(`deep/${'folder/'.repeat(30)}x.md`) ?? '', Buffer.from('deep')],
          // not what the SHA stands for
          [content.get('a.md') ?? '', Buffer.from('forged')],
        ]),
      );
    const read = await repositoryOf({ localBlobs }).readAll(head, files, 400);
    expect(text(read.get('a.md'))).toBe('a\r\n');
    expect(text(read.get(strange))).toBe(page);
    expect(standIn.requests().map(({ path }) => path.replace(/.*minutes\/(\w+\/\w+).*/, '$1'))).toEqual([
      'git/blobs',
      'git/blobs',
    ]);
  });

  it('that the tarball has otherwise, or not at all, are read as blobs', async () => {
    const { head, files } = await commit();
    // what `export-ignore` and `export-subst` do: an archive of another commit
    const other = await standIn.commit({ 'a.md': 'substituted', 'empty.md': null }, { branch: 'other' });
    const location = `${standIn.url}/codeload/${standIn.repository}/${other}`;
    standIn.fault({ path: /tarball/ }, { kind: 'answer', answer: { status: 302, headers: { location }, body: null } });
    const read = await repositoryOf().readAll(head, files, 400);
    expect(text(read.get('a.md'))).toBe('a\r\n');
    expect(read.has('empty.md')).toBe(true);
    expect(standIn.requests({ path: /blobs/ })).toHaveLength(2);
  });

  const noTar = { kind: 'answer', answer: { status: 200, headers: {}, body: Buffer.from('no tar') } } as const;

  it('are read one by one if the tarball is none, which is asked for once', async () => {
    const { head, files } = await commit();
    standIn.fault({ path: /tarball/, times: 9 }, noTar);
    const read = await repositoryOf().readAll(head, files, 400);
    expect([...read.keys()].sort()).toEqual(
      files
        .map(({ path }) => path)
        .filter((path) => path !== 'big.md')
        .sort(),
    );
    expect(standIn.requests({ path: /tarball/ })).toHaveLength(1);
  });

  it('are an error, not fewer, if so many can only come with the tarball, and it is none', async () => {
    const names = Array.from({ length: 101 }, (_, n) => [`many/${n}.md`, `${n}`]);
    const head = await standIn.commit(Object.fromEntries(names) as Record<string, string>);
    const files = await repositoryOf().files(head);
    standIn.fault({ path: /tarball/, times: 9 }, noTar);
    expect(await failing(repositoryOf().readAll(head, files, 400))).toMatchObject({ failure: 'unavailable' });
    expect(standIn.requests({ path: /tarball/ })).toHaveLength(2);
  });
});

describe('new files', () => {
  it.each([
    ['of some lines', page],
    ['without a line end', page.trimEnd()],
    ['with CRLF and other alphabets', '# é\r\n\r\n- AI @alice: 会议 🛶\r\n'],
  ])('%s need no further request', async (_name, content) => {
    const before = await standIn.head();
    await standIn.commit({ 'new.md': content });
    const source = repositoryOf();
    const { files } = await source.changesSince(before);
    standIn.forget();
    expect(text(await source.read(files[0]?.blob ?? '', 1000))).toBe(content);
    expect(await source.read(files[0]?.blob ?? '', 3)).toBe('too-large');
    expect(standIn.requests()).toEqual([]);
  });

  it('whose patch is not what they are are asked for', async () => {
    const before = await standIn.head();
    await standIn.commit({ 'new.md': new Uint8Array([0x2d, 0x20, 0xfc, 0x0a]) });
    const source = repositoryOf();
    const { files } = await source.changesSince(before);
    expect(await source.read(files[0]?.blob ?? '', 1000)).toEqual(Buffer.from([0x2d, 0x20, 0xfc, 0x0a]));
  });
});

describe('a server that knows neither the raw format nor archives', () => {
  /** Drops what asks for raw bytes, and finds no archive, like small emulations of the API do. */
  const plainFetch: typeof fetch = async (url, init) => {
    if (String(url instanceof Request ? url.url : url).includes('/tarball/'))
      return new Response('{"message":"Not Found"}', { status: 404, headers: { 'content-type': 'application/json' } });
    const headers = new Headers(init?.headers);
    headers.set('accept', 'application/vnd.github+json');
    return fetch(url, { ...init, headers });
  };
  const plain = (): Repository =>
    new Repository(
      createClient({ token: standIn.issueToken(), baseUrl: standIn.url, pace: 0, second: 1, fetch: plainFetch }),
      {
        identity: { host: '127.0.0.1', repository: standIn.repository, repositoryId: null },
        defaultBranch: 'main',
      },
    );

  it('is read all the same: bytes out of JSON, files one by one', async () => {
    const files = { 'a.md': page, 'b.md': '# B\n', 'c.md': 'é 会议\n', '.github/minutes.yml': 'pace: 0\n' };
    const head = await standIn.commit(files);
    const source = plain();
    expect(await source.readText('.github/minutes.yml')).toBe('pace: 0\n');
    expect(await source.readText('.github/none.yml')).toBeNull();
    const all = await source.readAll(head, await source.files(head), 1000);
    for (const [path, content] of Object.entries(files)) expect([path, text(all.get(path))]).toEqual([path, content]);
  });

  it('keeps the limit of bytes', async () => {
    const head = await standIn.commit({ 'big.md': 'x'.repeat(2000) });
    const big = (await plain().files(head)).find(({ path }) => path === 'big.md');
    expect(await plain().read(big?.blob ?? '', 1999)).toBe('too-large');
    expect(text(await plain().read(big?.blob ?? '', 2000))).toHaveLength(2000);
  });
});
