import type { components } from '@octokit/openapi-types';
import { changedFiles } from './differences.ts';
import { failure } from './faults.ts';
import { json, linked, paged } from './world.ts';
import type { ChangedFile } from './differences.ts';
import type { Answer } from './emulation.ts';
import type { Exchange, Route } from './world.ts';

type Pull = components['schemas']['pull-request'];
type Repository = components['schemas']['repository'];

/** GitHub lists so many files of a pull request at most. */
const fileLimit = 3_000;

/** Pull requests: the emulation makes up their files and loses their heads. */
export const pullRoutes: Route[] = [
  { method: 'GET', path: '/repos/:repository/pulls', answer: list },
  { method: 'GET', path: '/repos/:repository/pulls/:number', answer: read },
  { method: 'GET', path: '/repos/:repository/pulls/:number/files', answer: files },
];

async function list(exchange: Exchange): Promise<Answer> {
  const answer = await exchange.forward();
  if (answer.status !== 200) return answer;
  return { ...answer, body: await Promise.all((answer.body as Pull[]).map((pull) => pullFacts(exchange, pull))) };
}

async function read(exchange: Exchange): Promise<Answer> {
  const answer = await exchange.forward();
  if (answer.status !== 200) return answer;
  const pull = await pullFacts(exchange, answer.body as Pull);
  const changed = await filesOf(exchange, pull);
  const sum = (field: 'additions' | 'deletions'): number => changed.reduce((total, file) => total + file[field], 0);
  const thread = `/repos/${exchange.repository}/issues/${pull.number}/comments?per_page=100`;
  const comments = (await exchange.emulation.json<unknown[]>('GET', thread)).length;
  return json({
    ...pull,
    comments,
    changed_files: changed.length,
    additions: sum('additions'),
    deletions: sum('deletions'),
  });
}

async function files(exchange: Exchange): Promise<Answer> {
  const answer = await exchange.forward({ path: `/repos/${exchange.repository}/pulls/${exchange.params['number']}` });
  if (answer.status !== 200) return failure(404, 'Not Found');
  const pull = await pullFacts(exchange, answer.body as Pull);
  const changed = (await filesOf(exchange, pull)).slice(0, fileLimit);
  const { items, headers } = paged(exchange, changed);
  return json(
    items.map((file) => linked(exchange, file, pull.head.sha)),
    200,
    headers,
  );
}

/** What the pull request really changes: its head against the point where it left the base. */
export async function filesOf({ git, repository }: Exchange, pull: Pull): Promise<ChangedFile[]> {
  const head = await git.commit(repository, pull.head.sha);
  if (!head) return [];
  const base = await git.mergeBase(repository, pull.base.sha, head.sha);
  return changedFiles(git, repository, base?.tree ?? null, head.tree);
}

/** The pull request with its real head, merge commit and fork. */
export async function pullFacts({ world, repository, emulation, baseUrl }: Exchange, pull: Pull): Promise<Pull> {
  const state = world.pulls.get(`${repository}#${pull.number}`);
  if (!state) return pull;
  const fork = state.headRepository !== repository;
  const repo = fork ? await emulation.json<Repository>('GET', `/repos/${state.headRepository}`) : pull.head.repo;
  return {
    ...pull,
    merge_commit_sha: state.mergeSha,
    statuses_url: `${baseUrl}/repos/${repository}/statuses/${state.headSha}`,
    head: { ...pull.head, sha: state.headSha, repo },
  };
}
