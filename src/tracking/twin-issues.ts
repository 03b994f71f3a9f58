import { missing } from './names.ts';
import { outsideBlock, type TrackedIssue } from './passport.ts';
import type { Operation } from './operation.ts';
import { statusOf } from './status-of.ts';

/** Nobody wrote to it, changed it, or reopened it: nothing of a person is lost when it is closed. */
export function isUntouched({ issue, passport }: TrackedIssue): boolean {
  const { written } = passport;
  return (
    issue.stateReason !== 'reopened' &&
    issue.comments === 0 &&
    issue.title === written.title &&
    missing(issue.labels, written.labels).length === 0 &&
    missing(issue.assignees, written.assignees).length === 0 &&
    outsideBlock(issue.body) === ''
  );
}

/**
 * Two issues of one task: two runs at the same time, or a creation whose answer was lost. The elder stays and knows
 * the mentions of both; the younger is closed as duplicate if nobody has touched it, else people decide.
 */
export function judgeTwin(twin: TrackedIssue, elder: TrackedIssue): Operation {
  const { issue, item, passport, released } = twin;
  const { mention } = statusOf(item);
  const name = `the same task as #${elder.issue.number}`;
  const row = {
    id: item.id,
    number: issue.number,
    title: issue.title,
    series: item.series,
    path: mention.path,
    line: mention.line,
    date: mention.date,
    owners: passport.owners,
    warnings: [],
  };
  if (released || issue.state === 'closed') return { ...row, operation: 'none', reason: name, writes: null };
  if (!isUntouched(twin)) {
    const warning = `#${issue.number} is ${name}, and people have worked on both: close one of them as duplicate`;
    return { ...row, operation: 'none', reason: name, warnings: [warning], writes: null };
  }
  return {
    ...row,
    operation: 'close',
    reason: `${name}: closed as duplicate`,
    writes: {
      addLabels: [],
      removeLabels: [],
      addAssignees: [],
      removeAssignees: [],
      expected: { state: 'open', title: issue.title, hidden: null },
      closeReason: 'duplicate',
      comment: `This is ${name}; both were created for it.`,
    },
  };
}
