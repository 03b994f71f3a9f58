/**
 * What a person's word does to the issue that it is said on, as operations like those of a plan. Change here when one of them
 * should write something else. Pure: applying reads the issue again right before each write, and holds what changed.
 */
import type { Operation, Writes } from '../operation.ts';
import type { Passport } from '../passport/data.ts';
import { renderPassport, type TrackedIssue } from '../passport/passport.ts';
import { saidComment } from './issue-comments.ts';
import { rowOf } from './row.ts';
import { statusOf } from './status-of.ts';
import { factsOf } from './task-facts.ts';
import { missing, common } from '../names.ts';
import type { Said, Word } from '../said.ts';

/** What is said about one issue alone. */
export type OwnCommand =
  | { name: 'done' }
  | { name: 'drop' }
  /** ISO day; `null`: as the minutes say. */
  | { name: 'due'; date: string | null }
  | { name: 'assign'; logins: string[] }
  | { name: 'retitle'; title: string };

/** `done`: it was done before. `late`: somebody has said otherwise since. */
export type Effect = Operation | 'done' | 'late';

/** `comments`: whether a close is said in a comment. */
export interface Writing {
  serverUrl: string;
  comments: boolean;
}

/** What a word of a person makes of an issue. */
export function effectOf(command: OwnCommand, word: Word, one: TrackedIssue, writing: Writing): Effect {
  const { serverUrl } = writing;
  const { passport } = one;
  const said = passport.said ?? {};
  switch (command.name) {
    case 'due': {
      const before = heardBefore(said.due, word);
      const due = { ...word, date: command.date };
      return (
        before ?? rewriting(one, { said: { ...said, due } }, `due ${command.date ?? 'as the minutes say'}`, serverUrl)
      );
    }
    case 'retitle': {
      const { title } = command;
      const change = { said: { ...said, title: { ...word, title } }, written: { ...passport.written, title } };
      return heardBefore(said.title, word) ?? rewriting(one, change, 'retitled', serverUrl, { title });
    }
    case 'assign':
      return heardBefore(said.owners, word) ?? assigning(command.logins, word, one, serverUrl);
    case 'done':
    case 'drop': {
      const as = command.name === 'done' ? 'completed' : 'not_planned';
      const before = heardBefore(said.state, word);
      if (before === 'late') return before;
      // heard before, and nothing is left to do: it is closed, or a person reopened it since
      if (before === 'done' && !isCutShort(one)) return before;
      return closing({ ...word, as }, one, writing);
    }
    default:
      return command satisfies never;
  }
}

export function heardBefore(known: Word | undefined, word: Word): 'done' | 'late' | null {
  if (known === undefined) return null;
  if (known.comment === word.comment && known.at === word.at) return 'done';
  return known.at > word.at ? 'late' : null;
}

/** The passport says closed, the issue was never. */
const isCutShort = ({ issue, passport }: TrackedIssue): boolean =>
  issue.state === 'open' && passport.written.close !== null && issue.stateReason !== 'reopened';

function assigning(logins: string[], word: Word, one: TrackedIssue, serverUrl: string): Operation {
  const { issue, passport } = one;
  const { written } = passport;
  const add = missing(logins, issue.assignees);
  const remove = missing(common(written.assignees, issue.assignees), logins);
  const change = {
    owners: logins,
    said: { ...passport.said, owners: { ...word, logins } },
    written: {
      ...written,
      assignees: [...common(written.assignees, logins), ...missing(add, written.assignees)],
      refused: [],
    },
  };
  const writes = { addAssignees: add, removeAssignees: remove };
  return rewriting(one, change, `assigned to ${logins.join(', ')}`, serverUrl, writes);
}

/** As a close of the minutes: the passport first, then the comment, then the close. */
function closing(state: NonNullable<Said['state']>, one: TrackedIssue, { serverUrl, comments }: Writing): Operation {
  const { issue, passport } = one;
  const said = { ...passport.said, state };
  if (issue.state === 'closed') return rewriting(one, { said }, 'closed before', serverUrl);
  const close = { reason: state.as, comments: issue.comments, reopened: issue.stateReason === 'reopened' };
  const isPosted = isCutShort(one) && issue.comments > (passport.written.close?.comments ?? 0);
  const written = { ...passport.written, state: 'closed' as const, close: isPosted ? passport.written.close : close };
  const operation = rewriting(one, { said, written }, `${state.by} said so`, serverUrl, {
    closeReason: state.as,
    ...(!isPosted && comments && { comment: saidComment(state) }),
  });
  return { ...operation, operation: 'close' };
}

const NO_NAMES = { addLabels: [], removeLabels: [], addAssignees: [], removeAssignees: [] };

/** The passport with a change, upon what was seen of the issue. */
export function rewriting(
  { issue, item, passport, hidden }: TrackedIssue,
  change: Partial<Passport>,
  reason: string,
  serverUrl: string,
  writes: Partial<Writes> = {},
): Operation {
  const next = { ...passport, ...change };
  const { mention } = statusOf({ ...item, mentions: next.mentions });
  return {
    operation: 'update',
    ...rowOf(item, issue, mention),
    reason,
    owners: next.owners,
    facts: factsOf(mention, next.mentions, next.forgotten, next.said),
    warnings: [],
    writes: {
      ...NO_NAMES,
      block: renderPassport(next, serverUrl),
      expected: { state: issue.state, title: issue.title, hidden },
      ...writes,
    },
  };
}
