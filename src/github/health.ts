/**
 * What GitHub tells about a repository and a token by harmless reads, for `doctor`. Change here when it should look at
 * more, or GitHub tells it elsewhere.
 */
import type { Octokit } from '@octokit/core';
import type { Answer, Facts } from '../doctor/facts.ts';
import { attempt } from './attempt.ts';
import { Contents } from './contents.ts';
import { placeOf } from './place.ts';

/** Workflow files of one repository that are looked at. */
const MOST_WORKFLOWS = 30;

type Health = Omit<Facts, 'config' | 'tracker' | 'repository'>;

/** At most some forty requests, all of them reads; what is refused or missing is an answer, too. */
export async function readHealth(
  client: Octokit,
  repository: string,
  { label, tracker }: { label: string; tracker: string },
): Promise<Health> {
  const place = placeOf(repository);
  const issues = placeOf(tracker);
  const tried = { what: `look at ${repository}`, effect: 'read', permission: 'contents: read' } as const;
  const { headers, data } = await attempt(tried, () => client.request('GET /repos/{owner}/{repo}', place));
  const [login, contents, listed, pulls, named, permissions, actions, branch, workflows] = await Promise.all([
    answerOf(async () => (await client.request('GET /user')).data.login),
    answerOf(() => client.request('GET /repos/{owner}/{repo}/contents/{path}', { ...place, path: '' })),
    answerOf(async () => {
      const query = { ...issues, labels: label, state: 'all', per_page: 100 } as const;
      return (await client.request('GET /repos/{owner}/{repo}/issues', query)).data;
    }),
    answerOf(() => client.request('GET /repos/{owner}/{repo}/pulls', { ...place, per_page: 1 })),
    answerOf(() => client.request('GET /repos/{owner}/{repo}/labels/{name}', { ...issues, name: label })),
    answerOf(async () => {
      const { data: said } = await client.request('GET /repos/{owner}/{repo}/actions/permissions/workflow', place);
      return said.default_workflow_permissions;
    }),
    answerOf(async () => (await client.request('GET /repos/{owner}/{repo}/actions/permissions', place)).data.enabled),
    answerOf(async () => {
      const { data: said } = await client.request('GET /repos/{owner}/{repo}/branches/{branch}', {
        ...place,
        branch: data.default_branch,
      });
      return said.protected;
    }),
    answerOf(() => workflowsOf(client, repository)),
  ]);
  const scopes = headers['x-oauth-scopes'];
  return {
    login: typeof login === 'object' ? login.ok : null,
    scopes:
      typeof scopes === 'string'
        ? scopes
            .split(',')
            .map((scope) => scope.trim())
            .filter((scope) => scope !== '')
        : null,
    about: {
      defaultBranch: data.default_branch,
      archived: data.archived,
      hasIssues: data.has_issues,
      fork: data.fork,
      private: data.private,
      mayPush: data.permissions?.push ?? null,
    },
    reads: { contents: yes(contents), issues: yes(listed), pulls: yes(pulls) },
    label: yes(named),
    authors:
      typeof listed === 'object'
        ? listed.ok.flatMap(({ user, pull_request: pull }) => (user && !pull ? [user.login] : []))
        : [],
    workflows,
    defaultPermissions: permissions,
    actionsEnabled: actions,
    isProtected: branch,
  };
}

const yes = (answer: Answer<unknown>): Answer<true> => (typeof answer === 'object' ? { ok: true } : answer);

async function answerOf<Value>(ask: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { ok: await ask() };
  } catch (error) {
    const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 0;
    if (status === 401 || status === 403) return 'refused';
    return status === 404 ? 'missing' : 'failed';
  }
}

async function workflowsOf(client: Octokit, repository: string): Promise<{ path: string; text: string }[]> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...placeOf(repository),
    path: '.github/workflows',
  });
  const paths = (Array.isArray(data) ? data : [])
    .filter(({ type, name }) => type === 'file' && /\.ya?ml$/u.test(name))
    .map(({ path }) => path)
    .slice(0, MOST_WORKFLOWS);
  const contents = new Contents(client, repository);
  return Promise.all(paths.map(async (path) => ({ path, text: (await contents.asText(path)) ?? '' })));
}
