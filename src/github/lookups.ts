import type { Octokit } from '@octokit/core';
import { attempt } from './attempt.ts';
import { isSameName } from '../tracking/names.ts';
import { everyPage } from './pages.ts';
import { placeOf } from './place.ts';
import type { OpenTitle } from '../tracking/tracker.ts';
import type { AskedReference, ReferenceState } from '../tracking/reference-state.ts';

/** What an event's payload usually tells about its repository. */
export interface RepositoryFacts {
  id: number;
  default_branch: string;
  fork: boolean;
  archived: boolean;
  has_issues: boolean;
  /** Not everybody may read it. */
  private: boolean;
}

/** Asks about a repository (`owner/repo`): for the command line, and for the rare event that does not tell. */
export async function describeRepository(client: Octokit, repository: string): Promise<RepositoryFacts> {
  const { data } = await attempt({ what: `look at ${repository}`, effect: 'read', permission: 'contents: read' }, () =>
    client.request('GET /repos/{owner}/{repo}', placeOf(repository)),
  );
  const { id, default_branch, fork, archived, has_issues } = data;
  return { id: Number(id), default_branch, fork, archived, has_issues, private: !isPublic(data) };
}

/** Pages of 100: who has more open issues is asked about the newest. */
const MOST_ISSUE_PAGES = 20;

/** The titles of a repository's open issues, whosever they are. */
export async function openTitles(client: Octokit, repository: string): Promise<OpenTitle[]> {
  const issues = await attempt(
    { what: `list the issues of ${repository}`, effect: 'read', permission: 'issues: read' },
    () =>
      everyPage(
        client,
        'GET /repos/{owner}/{repo}/issues',
        { ...placeOf(repository), state: 'open', per_page: 100 },
        MOST_ISSUE_PAGES,
      ),
  );
  return issues
    .filter((issue) => issue.pull_request === undefined)
    .map(({ number, title, labels }) => ({
      number,
      title,
      labels: labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    }));
}

/** Whose token it is; `null` for that of an installation (a workflow, an App), which may not ask. */
export async function loginOf(client: Octokit): Promise<string | null> {
  try {
    return (await client.request('GET /user')).data.login;
  } catch {
    return null;
  }
}

/**
 * The open pull request whose head is that branch at that commit; `null` if there is none (closed, or pushed to since).
 * `workflow_run.pull_requests` is empty for forks, so it is looked up.
 */
export async function findPullRequest(
  client: Octokit,
  repository: string,
  branch: { owner: string; name: string; head: string },
): Promise<{ number: number; base: string } | null> {
  const { data } = await attempt(
    {
      what: `look for the pull request of ${branch.owner}:${branch.name}`,
      effect: 'read',
      permission: 'pull-requests: read',
    },
    () =>
      client.request('GET /repos/{owner}/{repo}/pulls', {
        ...placeOf(repository),
        state: 'open',
        head: `${branch.owner}:${branch.name}`,
        per_page: 100,
      }),
  );
  const pull = data.find(({ head }) => head.sha === branch.head);
  return pull === undefined ? null : { number: pull.number, base: pull.base.ref };
}

/** The pull requests that a commit came with: a merge by rebase leaves no other trace. Unknown ones are none. */
export async function pullRequestsOf(client: Octokit, repository: string, commit: string): Promise<number[]> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      ...placeOf(repository),
      commit_sha: commit,
    });
    return data.filter(({ merged_at }) => merged_at !== null).map(({ number }) => number);
  } catch {
    return [];
  }
}

/**
 * How an issue or pull request stands. It only helps people to see what a task is about, and that it may be done, so
 * whatever goes wrong (it is gone, the token may not see it) means: not known.
 *
 * A stranger's pull request may name any, and a token may see more than its readers do. So it is told only of the
 * repository `home` itself and of public ones: for these, no token is needed to know it. A pull request tells of its
 * repository by itself; for an issue elsewhere, one more request asks.
 */
export async function stateOf(
  client: Octokit,
  home: string,
  { repository, number, kind }: AskedReference,
): Promise<ReferenceState | null> {
  const isHome = isSameName(home, repository);
  try {
    if (kind === 'pull') {
      const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...placeOf(repository),
        pull_number: number,
      });
      return isHome || isPublic(data.base.repo) ? stateIn(data.state, data.merged) : null;
    }
    if (!isHome && !isPublic((await client.request('GET /repos/{owner}/{repo}', placeOf(repository))).data))
      return null;
    const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
      ...placeOf(repository),
      issue_number: number,
    });
    return stateIn(data.state, typeof data.pull_request?.merged_at === 'string');
  } catch {
    return null;
  }
}

const stateIn = (state: string, isMerged: boolean): ReferenceState =>
  isMerged ? 'merged' : state === 'open' ? 'open' : 'closed';

/** Not known counts as private, and so does what only an enterprise's members see. */
const isPublic = (repository: { private?: boolean; visibility?: string } | null | undefined): boolean =>
  repository?.private === false && (repository.visibility ?? 'public') === 'public';

/** Who closed an issue, and when (ISO instant); `null` for what GitHub does not tell. */
export async function closingOf(
  client: Octokit,
  repository: string,
  number: number,
): Promise<{ by: string | null; at: string | null }> {
  const { data } = await attempt(
    { what: `look at issue #${number} of ${repository}`, effect: 'read', permission: 'issues: read' },
    () =>
      client.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
        ...placeOf(repository),
        issue_number: number,
      }),
  );
  return { by: data.closed_by?.login ?? null, at: data.closed_at };
}
