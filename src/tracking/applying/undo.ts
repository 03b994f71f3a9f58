/**
 * What one run did, taken back. Change here when undo takes back too much or too little.
 */
import { fingerprint } from '../planning/fingerprint.ts';
import { compareStrings } from '../register/mention.ts';
import type { Operation, OperationKind, Plan, Writes } from '../operation.ts';
import { renderPassport, type TrackedIssue } from '../passport/passport.ts';
import { closedByTool } from '../planning/state-table.ts';
import { quote } from '../../plain-text/quote.ts';
import { rowOf } from '../planning/row.ts';
import { statusOf } from '../planning/status-of.ts';
import { factsOf } from '../planning/task-facts.ts';
import { isUntouched } from '../planning/twin-issues.ts';

interface Places {
  serverUrl: string;
  /** Where people find that run. */
  runUrl: string;
}

/**
 * Takes back what one run did: what it created is closed as not planned, what it closed is reopened, each with a word of
 * why: closing and reopening notify. On the next run a close as not planned is a person's and final, and so is the reopening. What people have worked on since is only named.
 *
 * @param run the id that stands in the passports
 * What is closed says so in its passport: the closing may bear the login of a workflow, and is a person's all the same.
 */
export function undoPlan(tracked: readonly TrackedIssue[], run: string, { serverUrl, runUrl }: Places): Plan {
  const link = `[run ${quote(run)}](${runUrl})`;
  const operations = tracked
    .flatMap((issue) => undoOf(issue, run, link, serverUrl) ?? [])
    .sort((a, b) => compareStrings(a.operation, b.operation) || (a.number ?? 0) - (b.number ?? 0));
  return { operations, doubts: [], vanished: [], suggestions: [], fingerprint: fingerprint([run, operations]) };
}

/** The runs that created or closed these issues, the newest first. */
export function runsOf(tracked: readonly TrackedIssue[]): string[] {
  const runs = tracked.flatMap(({ passport: { runs: of } }) => [of.created, of.closed]).filter((run) => run !== null);
  return [...new Set(runs)].sort((a, b) => b.length - a.length || compareStrings(b, a));
}

function undoOf(tracked: TrackedIssue, run: string, link: string, serverUrl: string): Operation | null {
  const { issue, passport, released, newer } = tracked;
  if (released || newer) return null;
  if (passport.runs.created === run && issue.state === 'open')
    return isUntouched(tracked)
      ? row(tracked, 'close', `created by run ${run}`, {
          block: renderPassport({ ...passport, runs: { ...passport.runs, undone: run } }, serverUrl),
          closeReason: 'not_planned',
          farewell: `Closed because the ${link}, which created this, was undone. If it is a task after all, reopen it.`,
        })
      : row(tracked, 'none', `created by run ${run}`, null, 'people have worked on it since: close it by hand');
  if (passport.runs.closed === run && issue.state === 'closed')
    return closedByTool(tracked)
      ? row(tracked, 'reopen', `closed by run ${run}`, {
          farewell: `Reopened because the ${link}, which closed this, was undone.`,
        })
      : row(tracked, 'none', `closed by run ${run}`, null, 'a person has closed it since: it stays closed');
  return null;
}

function row(
  { issue, item, passport, hidden }: TrackedIssue,
  operation: OperationKind,
  reason: string,
  writes: Pick<Writes, 'block' | 'closeReason' | 'farewell'> | null,
  warning?: string,
): Operation {
  const { mention } = statusOf(item);
  return {
    operation,
    ...rowOf(item, issue, mention),
    reason,
    owners: passport.owners,
    facts: factsOf(mention, item.mentions, passport.forgotten),
    warnings: warning === undefined ? [] : [warning],
    writes: writes && {
      addLabels: [],
      removeLabels: [],
      addAssignees: [],
      removeAssignees: [],
      expected: { state: issue.state, title: issue.title, hidden },
      ...writes,
    },
  };
}
