import type { components } from '@octokit/openapi-types';
import { TrackerError, type Issue, type StateReason } from '../tracking/tracker.ts';

/** An issue as GitHub answers it, in listings and everywhere else. */
export type ListedIssue = Omit<components['schemas']['issue'], 'assignees'> & {
  assignees?: readonly { login: string }[] | null;
};

/** The listing has pull requests among the issues. */
export function toIssues(listed: readonly ListedIssue[]): Issue[] {
  return listed.filter((issue) => !issue.pull_request).map(toIssue);
}

/** @throws {TrackerError} 'unavailable' for what only calls itself an answer of GitHub's */
export function toIssue(issue: ListedIssue): Issue {
  if (!looksLikeIssue(issue))
    throw new TrackerError(
      'unavailable',
      'What was answered in place of an issue is none: what answers there is most likely not GitHub. Run again later.',
    );
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

/** What a proxy or a gateway makes up has not even these. */
const looksLikeIssue = ({ number, title, labels }: Record<'number' | 'title' | 'labels', unknown>): boolean =>
  typeof number === 'number' && typeof title === 'string' && Array.isArray(labels);

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
