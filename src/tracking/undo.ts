import { fingerprint } from './fingerprint.ts';
import { compareStrings } from './mention.ts';
import type { Operation, OperationKind, Plan, Writes } from './operation.ts';
import { hiddenDataOf, type TrackedIssue } from './passport.ts';
import { closedByTool } from './state-table.ts';
import { statusOf } from './status-of.ts';
import { isUntouched } from './twin-issues.ts';

/**
 * Takes back what one run did: what it created is closed as not planned, what it closed is reopened. Passports stay as
 * they are: on the next run a close as not planned is a person's and final, and so is the reopening. What people have
 * worked on since is only named.
 *
 * @param run the id that stands in the passports
 */
export function undoPlan(tracked: readonly TrackedIssue[], run: string): Plan {
  const operations = tracked
    .flatMap((issue) => undoOf(issue, run) ?? [])
    .sort((a, b) => compareStrings(a.operation, b.operation) || (a.number ?? 0) - (b.number ?? 0));
  return { operations, doubts: [], vanished: [], suggestions: [], fingerprint: fingerprint([run, operations]) };
}

function undoOf(tracked: TrackedIssue, run: string): Operation | null {
  const { issue, passport, released } = tracked;
  if (released) return null;
  if (passport.runs.created === run && issue.state === 'open')
    return isUntouched(tracked)
      ? row(tracked, 'close', `created by run ${run}`, { closeReason: 'not_planned' })
      : row(tracked, 'none', `created by run ${run}, but people have worked on it: close it by hand`, null);
  if (passport.runs.closed === run && issue.state === 'closed')
    return closedByTool(tracked)
      ? row(tracked, 'reopen', `closed by run ${run}`, {})
      : row(tracked, 'none', `closed by run ${run}, and by a person since`, null);
  return null;
}

function row(
  { issue, item, passport }: TrackedIssue,
  operation: OperationKind,
  reason: string,
  writes: Pick<Writes, 'closeReason'> | null,
): Operation {
  const { mention } = statusOf(item);
  return {
    operation,
    id: item.id,
    number: issue.number,
    title: issue.title,
    series: item.series,
    path: mention.path,
    line: mention.line,
    date: mention.date,
    reason,
    owners: passport.owners,
    warnings: [],
    writes: writes && {
      addLabels: [],
      removeLabels: [],
      addAssignees: [],
      removeAssignees: [],
      expected: { state: issue.state, title: issue.title, hidden: hiddenDataOf(issue.body) },
      ...writes,
    },
  };
}
