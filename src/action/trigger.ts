import type { Trigger } from '../sync/trigger.ts';
import type { CommentEvent } from '../bot/hearing.ts';
import { whyDeaf } from '../bot/deaf.ts';
import type { Payload } from './payload.ts';

/** What to do about an event: go, or say why not. */
export type Decision =
  | { go: true; trigger: Trigger; writes: boolean; notice: string | null }
  /** A comment that begins with a command. */
  | { go: 'hear'; comment: CommentEvent; writes: boolean }
  | { go: false; level: 'notice' | 'error'; message: string };

export const modes = ['auto', 'preview', 'sync'] as const;
export type Mode = (typeof modes)[number];

/**
 * Decides what an event means. Pull-request events never write issues; one writer: the default branch.
 * `ref` is the run's own ref (`GITHUB_REF`), for events whose payload has none.
 */
export function decide(eventName: string, payload: Payload, defaultBranch: string, ref: string, mode: Mode): Decision {
  const branch = `refs/heads/${defaultBranch}`;
  const writes = mode !== 'preview';
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target': {
      if (mode === 'sync') return error('`mode: sync` on a pull request: issues follow only minutes that are merged.');
      const pull = payload.pull_request;
      if (!pull) return error(`The event ${eventName} came without a pull request in its payload.`);
      const state = pull.merged ? 'merged' : pull.state === 'closed' ? 'closed' : 'open';
      const { number, head, base, comments } = pull;
      const isSilent = comments === 0;
      return go({ kind: 'pull-request', number, head: head.sha, state, base: base.ref, isSilent }, false);
    }
    case 'workflow_run': {
      const run = payload.workflow_run;
      if (run?.event !== 'pull_request' || !run.head_branch || !run.head_repository)
        return notice('This workflow_run does not follow a pull request: nothing to do.');
      if (mode === 'sync') return error('`mode: sync` on a pull request: issues follow only minutes that are merged.');
      const headOwner = run.head_repository.owner.login;
      return go({ kind: 'pull-request-of', headOwner, headBranch: run.head_branch, head: run.head_sha }, false);
    }
    case 'push':
      if ((payload.ref ?? ref) !== branch)
        return notice(
          `A push to ${payload.ref ?? ref}: only pushes to the default branch (${defaultBranch}) change issues.`,
        );
      return go({ kind: 'push', before: payload.before ?? '' }, writes);
    case 'workflow_dispatch':
      if (ref !== '' && ref !== branch)
        return go(
          { kind: 'resync' },
          false,
          `Dispatched on ${ref}: a dry run. Only a dispatch on ${defaultBranch} writes, and it reads ${defaultBranch} in any case.`,
        );
      return go({ kind: 'resync' }, writes);
    case 'issue_comment':
      return hearing(payload, writes);
    case 'schedule':
    case 'repository_dispatch':
      return go({ kind: 'resync' }, writes);
    default:
      return notice(
        `Nothing to do for the event ${eventName}: this action works on pull_request, push, schedule, workflow_dispatch, repository_dispatch and issue_comment.`,
      );
  }
}

/** Only what a person has just written; nothing is asked of GitHub about anything else. */
function hearing({ action, comment, issue }: Payload, writes: boolean): Decision {
  if (!comment || !issue) return error('The event issue_comment came without a comment in its payload.');
  if (action !== 'created') return notice(`A comment was ${action ?? 'changed'}: only new ones are listened to.`);
  const { id, body, created_at: createdAt, user, isFromApp } = comment;
  const isBot = user.type !== 'User' || isFromApp;
  const why = whyDeaf({ body, author: user.login, isBot });
  if (why !== null) return notice(why);
  return { go: 'hear', comment: { id, body, author: user.login, isBot, createdAt, ...issue }, writes };
}

const go = (trigger: Trigger, writes: boolean, notice: string | null = null): Decision => ({
  go: true,
  trigger,
  writes,
  notice,
});
const notice = (message: string): Decision => ({ go: false, level: 'notice', message });
const error = (message: string): Decision => ({ go: false, level: 'error', message });
