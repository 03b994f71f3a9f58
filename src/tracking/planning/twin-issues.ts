/**
 * What becomes of two issues of one task. Change here when the wrong one stays, or a person’s work would be lost.
 */
import { rememberedKey } from '../register/mention.ts';
import { missing } from '../names.ts';
import { outsideBlock } from '../passport/blocks.ts';
import { renderPassport, type TrackedIssue } from '../passport/passport.ts';
import type { Operation } from '../operation.ts';
import type { Passport } from '../passport/data.ts';
import { quote } from '../../plain-text/quote.ts';
import { rowOf } from './row.ts';
import { statusOf } from './status-of.ts';
import { factsOf } from './task-facts.ts';

/** Nobody wrote to it, changed it, or reopened it: nothing of a person is lost when it is closed. */
export function isUntouched({ issue, passport, hidden }: TrackedIssue): boolean {
  const { written } = passport;
  return (
    issue.stateReason !== 'reopened' &&
    issue.comments === 0 &&
    issue.title === written.title &&
    missing(issue.labels, written.labels).length === 0 &&
    missing(issue.assignees, written.assignees).length === 0 &&
    outsideBlock(issue.body, hidden) === ''
  );
}

/**
 * Those that have a say. Closed as the duplicate of another, whose mentions it had, an issue has none any more, whatever
 * becomes of the other; nor if a person did so, of two that we made for one task, and be it the elder.
 */
export function withoutDuplicates(tracked: readonly TrackedIssue[]): TrackedIssue[] {
  const isClosedAsOne = ({ issue }: TrackedIssue): boolean =>
    issue.state === 'closed' && issue.stateReason === 'duplicate';
  const isRetired = ({ issue, passport }: TrackedIssue): boolean =>
    issue.state === 'closed' && passport.written.close?.reason === 'duplicate';
  const keysOf = ({ item }: TrackedIssue): string[] => item.mentions.map(rememberedKey);
  const elsewhere = new Set(tracked.filter((one) => !isClosedAsOne(one) && !isRetired(one)).flatMap(keysOf));
  return tracked.filter(
    (one) => !isRetired(one) && !(isClosedAsOne(one) && keysOf(one).some((key) => elsewhere.has(key))),
  );
}

/**
 * Where the number of an issue without a say leads: to the issue that has its mentions. People go on writing `(#12)` for
 * a while after #12 was closed in favour of #9.
 */
export function successors(
  tracked: readonly TrackedIssue[],
  remaining: readonly TrackedIssue[],
): ReadonlyMap<number, number> {
  const stays = new Set(remaining);
  const open = new Set(remaining.map(({ issue }) => issue.number));
  const holders = new Map(
    remaining
      .toSorted((a, b) => b.issue.number - a.issue.number)
      .flatMap(({ issue, item }) => item.mentions.map((mention) => [rememberedKey(mention), issue.number])),
  );
  return new Map(
    tracked
      .filter((one) => !stays.has(one))
      .flatMap(({ issue, item }) => {
        const word = item.said?.same?.number;
        const [heir] =
          word !== undefined && open.has(word)
            ? [word]
            : item.mentions.flatMap((mention) => holders.get(rememberedKey(mention)) ?? []);
        return heir === undefined ? [] : [[issue.number, heir]];
      }),
  );
}

/**
 * Two issues of one task: two runs at the same time, or a creation whose answer was lost. The elder stays and knows
 * the mentions of both; the younger is closed as duplicate if nobody has touched it, else people decide.
 */
export function planTwin(twin: TrackedIssue, elder: TrackedIssue, serverUrl: string): Operation {
  const { issue, item, passport, released, newer, hidden } = twin;
  const { mention } = statusOf(item);
  const word = item.said?.same?.number === elder.issue.number ? item.said.same : undefined;
  const name = `the same task as #${elder.issue.number}${word ? `, ${quote(word.by)} said` : ''}`;
  const row = {
    ...rowOf(item, issue, mention),
    owners: passport.owners,
    facts: factsOf(mention, item.mentions, passport.forgotten, item.said),
    warnings: [],
  };
  if (released || newer || issue.state === 'closed') return { ...row, operation: 'none', reason: name, writes: null };
  if (!word && !isUntouched(twin)) {
    const warning = `#${issue.number} is ${name}, and people have worked on both: close one of them as duplicate`;
    return { ...row, operation: 'none', reason: name, warnings: [warning], writes: null };
  }
  return {
    ...row,
    operation: 'close',
    reason: `${name}: closed as duplicate`,
    writes: {
      block: renderPassport(retired(twin), serverUrl),
      addLabels: [],
      removeLabels: [],
      addAssignees: [],
      removeAssignees: [],
      expected: { state: 'open', title: issue.title, hidden },
      closeReason: 'duplicate',
      // before it is closed a comment would look like somebody's work
      farewell: word ? `This is ${name}.` : `This is ${name}; both were created for it.`,
    },
  };
}

/** What is closed as another one's duplicate: it has no say any more. */
export const retired = ({ issue, passport }: TrackedIssue): Passport => ({
  ...passport,
  written: {
    ...passport.written,
    state: 'closed',
    close: { reason: 'duplicate', comments: issue.comments, reopened: false },
  },
});
