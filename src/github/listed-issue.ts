import type { components } from '@octokit/openapi-types';
import type { Issue, StateReason } from '../tracking/tracker.ts';

/** An issue as GitHub answers it, in listings and everywhere else. */
export type ListedIssue = Omit<components['schemas']['issue'], 'assignees'> & {
  assignees?: readonly { login: string }[] | null;
};

/** The listing has pull requests among the issues. */
export function toIssues(listed: readonly ListedIssue[]): Issue[] {
  return listed.filter((issue) => !issue.pull_request).map(toIssue);
}

export function toIssue(issue: ListedIssue): Issue {
  return {
    number: issue.number,
    url: issue.html_url,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state === 'closed' ? 'closed' : 'open',
    stateReason: toStateReason(issue.state_reason),
    labels: issue.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    labelIds: Object.fromEntries(
      issue.labels.flatMap((label) =>
        typeof label === 'string' || label.name === undefined || label.id === undefined
          ? []
          : [[label.name, Number(label.id)]],
      ),
    ),
    assignees: (issue.assignees ?? []).map(({ login }) => login),
    author: issue.user?.login ?? 'ghost',
    comments: issue.comments,
    locked: issue.locked,
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    closedAt: issue.closed_at,
    closedBy: issue.closed_by?.login ?? null,
  };
}

/** GitHub's word, if it is one of those that decide. */
export function toStateReason(reason: string | null | undefined): StateReason | null {
  switch (reason) {
    case 'completed':
    case 'not_planned':
    case 'duplicate':
    case 'reopened':
      return reason;
    default:
      return null;
  }
}
