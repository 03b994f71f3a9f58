import { createGzip } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import type { components } from '@octokit/openapi-types';
import { changedFiles } from './differences.ts';
import { failure } from './faults.ts';
import { encodePath } from './git.ts';
import { pullFacts } from './pulls.ts';
import { json, linked, paged } from './world.ts';
import type { Answer } from './emulation.ts';
import type { Commit } from './git.ts';
import type { Exchange, Route } from './world.ts';

type Repository = components['schemas']['full-repository'];
type Pull = components['schemas']['pull-request'];

/** GitHub lists so many files and commits of a comparison at most. */
const comparisonLimits = { files: 300, commits: 250 };

/** The repository as data: comparisons, archives, raw files. */
export const repositoryRoutes: Route[] = [
  { method: 'GET', path: '/repos/:repository', answer: readRepository },
  { method: 'GET', path: '/repos/:repository/compare/:basehead*', answer: compare },
  { method: 'GET', path: '/repos/:repository/commits/:sha/pulls', answer: pullsOfCommit },
  { method: 'GET', path: '/repos/:repository/git/trees/:tree*', answer: tree },
  { method: 'GET', path: '/repos/:repository/git/blobs/:sha', answer: blob },
  { method: 'GET', path: '/repos/:repository/contents/:file*', answer: contents },
  { method: 'GET', path: '/repos/:repository/tarball', answer: redirectToArchive },
  { method: 'GET', path: '/repos/:repository/tarball/:ref*', answer: redirectToArchive },
];

async function readRepository(exchange: Exchange): Promise<Answer> {
  const answer = await exchange.forward();
  if (answer.status !== 200) return answer;
  const repository = answer.body as Repository;
  const archived = exchange.world.archived.has(exchange.repository);
  return {
    ...answer,
    body: { ...repository, archived, has_issues: !exchange.world.withoutIssues.has(exchange.repository) },
  };
}

async function compare(exchange: Exchange): Promise<Answer> {
  const { git, repository, params } = exchange;
  const [base = '', head = ''] = (params['basehead'] ?? '').split('...');
  const from = await git.resolve(repository, base.split(':').pop() ?? '');
  const to = await git.resolve(repository, head.split(':').pop() ?? '');
  const mergeBase = from && to && (await git.mergeBase(repository, from.sha, to.sha));
  if (!from || !to || !mergeBase) return failure(404, 'Not Found');
  const known = new Set((await git.ancestors(repository, from.sha)).map((commit) => commit.sha));
  const reached = await git.ancestors(repository, to.sha);
  const reachedShas = new Set(reached.map((commit) => commit.sha));
  const ahead = reached.filter((commit) => !known.has(commit.sha)).reverse();
  const behind = [...known].filter((sha) => !reachedShas.has(sha)).length;
  const files = await changedFiles(git, repository, mergeBase.tree, to.tree);
  const whole = (commit: Commit): Promise<unknown> =>
    exchange.emulation.json('GET', `/repos/${repository}/git/commits/${commit.sha}`);
  const { items, headers } = paged(exchange, ahead);
  const listed =
    exchange.query.has('page') || exchange.query.has('per_page') ? items : ahead.slice(-comparisonLimits.commits);
  const firstPage = Number(exchange.query.get('page') ?? 1) === 1;
  const url = `${exchange.baseUrl}/repos/${repository}/compare/${encodePath(params['basehead'] ?? '')}`;
  return json(
    {
      url,
      html_url: `${exchange.baseUrl}/${repository}/compare/${params['basehead']}`,
      base_commit: commitItem(from, await whole(from)),
      merge_base_commit: commitItem(mergeBase, await whole(mergeBase)),
      status: ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: await Promise.all(listed.map(async (commit) => commitItem(commit, await whole(commit)))),
      files: firstPage ? files.slice(0, comparisonLimits.files).map((file) => linked(exchange, file, to.sha)) : [],
    },
    200,
    exchange.query.has('page') || exchange.query.has('per_page') ? headers : {},
  );
}

function commitItem(commit: Commit, whole: unknown): unknown {
  const { author, committer } = whole as components['schemas']['git-commit'];
  const login = /^(.+)@example\.org$/.exec(author.email)?.[1];
  return {
    sha: commit.sha,
    commit: { message: commit.message, author, committer, tree: { sha: commit.tree } },
    author: login === undefined ? null : { login },
    parents: commit.parents.map((sha) => ({ sha })),
  };
}

/** The pull requests that brought a commit into the repository. */
async function pullsOfCommit(exchange: Exchange): Promise<Answer> {
  const { git, repository, emulation, world } = exchange;
  const commit = await git.resolve(repository, exchange.params['sha'] ?? '');
  if (!commit) return failure(422, `No commit found for SHA: ${exchange.params['sha']}`);
  const pulls = await emulation.json<Pull[]>('GET', `/repos/${repository}/pulls?state=all&per_page=100`);
  const bringing: unknown[] = [];
  for (const pull of pulls) {
    const state = world.pulls.get(`${repository}#${pull.number}`);
    const head = state?.headSha ?? pull.head.sha;
    const own = new Set((await git.ancestors(repository, head)).map(({ sha }) => sha));
    const before = new Set((await git.ancestors(repository, pull.base.sha)).map(({ sha }) => sha));
    if (state?.mergeSha === commit.sha || (own.has(commit.sha) && !before.has(commit.sha))) {
      bringing.push(await pullFacts(exchange, pull));
    }
  }
  return json(bringing);
}

async function tree(exchange: Exchange): Promise<Answer> {
  const answer = await exchange.forward();
  if (answer.status !== 200 || !exchange.world.truncatedTrees) return answer;
  return { ...answer, body: { ...(answer.body as object), truncated: true } };
}

async function blob(exchange: Exchange): Promise<Answer> {
  if (!wantsRaw(exchange)) return exchange.forward();
  const bytes = await exchange.git.blob(exchange.repository, exchange.params['sha'] ?? '');
  return bytes ? rawAnswer(bytes) : failure(404, 'Not Found');
}

async function contents(exchange: Exchange): Promise<Answer> {
  if (!wantsRaw(exchange)) return exchange.forward();
  const { git, repository, query, params } = exchange;
  const commit = await git.resolve(repository, query.get('ref') ?? 'main');
  const entry = commit && (await git.files(repository, commit.tree)).get(params['file'] ?? '');
  const bytes = entry && (await git.blob(repository, entry.sha));
  return bytes ? rawAnswer(bytes) : failure(404, 'Not Found');
}

function wantsRaw({ accept }: Exchange): boolean {
  return /application\/vnd\.github\.(v3\.|)raw/.test(accept);
}

function rawAnswer(bytes: Buffer): Answer {
  return { status: 200, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' }, body: bytes };
}

/** GitHub answers with the address of the archive's own host; that one is not part of the API. */
async function redirectToArchive(exchange: Exchange): Promise<Answer> {
  const { git, repository, baseUrl, params } = exchange;
  const commit = await git.resolve(repository, params['ref'] ?? 'main');
  if (!commit) return failure(404, 'Not Found');
  return { status: 302, headers: { location: `${baseUrl}${archivePath}/${repository}/${commit.sha}` }, body: null };
}

/** Below this path lie the archives. */
export const archivePath = '/codeload';

/** The files of a commit as GitHub packs them: one folder on top, named after repository and commit. */
export async function archive(exchange: Pick<Exchange, 'git'>, repository: string, sha: string): Promise<Answer> {
  const { git } = exchange;
  const commit = await git.commit(repository, sha);
  if (!commit) return failure(404, 'Not Found');
  const folder = `${repository.replace('/', '-')}-${sha.slice(0, 7)}`;
  const tar = pack();
  tar.entry({ name: `${folder}/`, type: 'directory' });
  for (const [path, entry] of await git.files(repository, commit.tree)) {
    const name = `${folder}/${path}`;
    const bytes = entry.type === 'commit' ? null : await git.blob(repository, entry.sha);
    if (!bytes) tar.entry({ name: `${name}/`, type: 'directory' });
    else if (entry.mode === '120000') tar.entry({ name, type: 'symlink', linkname: bytes.toString() });
    else tar.entry({ name, mode: entry.mode === '100755' ? 0o775 : 0o664 }, bytes);
  }
  tar.finalize();
  return { status: 200, headers: { 'content-type': 'application/x-gzip' }, body: await buffer(tar.pipe(createGzip())) };
}
