import { createRequire } from 'node:module';
import type { StandIn } from './stand-in.ts';

/** The events that tests send, by event name and action. */
export type EventName =
  | 'push'
  | 'pull_request.opened'
  | 'pull_request.synchronize'
  | 'pull_request.closed'
  | 'pull_request_target.opened'
  | 'workflow_run.completed'
  | 'workflow_dispatch'
  | 'repository_dispatch'
  | 'schedule'
  | 'issues.opened'
  | 'issue_comment.created'
  | 'issue_comment.edited';

export interface EventOptions {
  /** For pull-request events and `issues.opened`. */
  number?: number;
  /** For `issue_comment`. */
  comment?: { id: number | bigint; user?: object | null; body?: string };
  /** For `push`: what `merge` and `commit` answer. */
  before?: string;
  after?: string;
  /** `refs/heads/main` if left out. */
  ref?: string;
  /** For `workflow_dispatch`. */
  inputs?: Record<string, string>;
  /** Who did it. */
  sender?: string;
}

/** What a runner hands to the Action: the file at GITHUB_EVENT_PATH, and the environment that goes with it. */
export interface WorkflowEvent {
  name: string;
  payload: Record<string, unknown>;
  ref: string;
  sha: string;
  actor: string;
  /** Set for pull-request events. */
  headRef: string | null;
  baseRef: string | null;
}

interface Example {
  name: string;
  examples: Record<string, unknown>[];
}

// JSON whose declared types cover every event at once; read as data
const require = createRequire(import.meta.url);
const examples = require('@octokit/webhooks-examples') as Example[];

/** A real webhook's payload (`@octokit/webhooks-examples`), made out to the stand-in's repository as it is now. */
export async function workflowEvent(
  standIn: StandIn,
  event: EventName,
  options: EventOptions = {},
): Promise<WorkflowEvent> {
  const [name = '', action] = event.split('.');
  const { ref = 'refs/heads/main', sender = 'alice' } = options;
  const repository = await standIn.see<Record<string, unknown>>(`/repos/${standIn.repository}`);
  const common = { repository, sender: { login: sender, type: 'User' } };
  const example = exampleOf(name, action);
  const head = await standIn.head(ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : 'main');
  const onBranch = { name, ref, sha: options.after ?? head, actor: sender, headRef: null, baseRef: null };

  switch (event) {
    case 'push': {
      const { before = '0'.repeat(40), after = head } = options;
      const compare = `${standIn.url}/${standIn.repository}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`;
      const own = { ref, before, after, compare, created: /^0+$/.test(before), deleted: false, forced: false };
      const pusher = { name: sender, email: `${sender}@example.org` };
      return { ...onBranch, payload: { ...example, ...common, ...own, pusher, commits: [], head_commit: null } };
    }
    case 'workflow_run.completed': {
      // the second stage of a pull request from a fork: it names head and fork, but no number
      const { head } = await standIn.pullRequest(numberOf(options));
      const run = { event: 'pull_request', head_sha: head.sha, head_branch: head.ref, head_repository: head.repo };
      const whole = { ...recordOf(example['workflow_run']), ...run, conclusion: 'success', pull_requests: [] };
      return { ...onBranch, payload: { ...example, ...common, action, workflow_run: whole } };
    }
    case 'workflow_dispatch': {
      const { inputs = {} } = options;
      return {
        ...onBranch,
        payload: { ...example, ...common, ref, inputs, workflow: '.github/workflows/minutes.yml' },
      };
    }
    case 'repository_dispatch':
      return { ...onBranch, payload: { ...example, ...common, branch: 'main', action: 'resync', client_payload: {} } };
    case 'schedule':
      // a schedule is no webhook: this is all that its payload holds
      return { ...onBranch, payload: { ...common, schedule: '17 3 * * *', workflow: '.github/workflows/minutes.yml' } };
    case 'issue_comment.created':
    case 'issue_comment.edited': {
      const number = numberOf(options);
      const { title, body, user, assignees, labels, state, html_url, ...rest } = await standIn.issue(number);
      const own = { number, title, body, user, assignees: assignees ?? [], labels, state, html_url };
      const asPull = rest.pull_request ? { pull_request: rest.pull_request } : {};
      const issue = { ...recordOf(example['issue']), ...own, ...asPull };
      const comment = { ...recordOf(example['comment']), ...recordOf(options.comment) };
      return { ...onBranch, payload: { ...example, ...common, action, issue, comment } };
    }
    case 'issues.opened': {
      const issue = await standIn.issue(numberOf(options));
      return { ...onBranch, payload: { ...example, ...common, action, issue } };
    }
    case 'pull_request.opened':
    case 'pull_request.synchronize':
    case 'pull_request.closed':
    case 'pull_request_target.opened': {
      const number = numberOf(options);
      const pull = await standIn.pullRequest(number);
      const own = { action, number, pull_request: pull };
      const target = name === 'pull_request_target';
      return {
        name,
        payload: { ...example, ...common, ...own },
        ref: target ? `refs/heads/${pull.base.ref}` : `refs/pull/${number}/merge`,
        sha: target ? pull.base.sha : (pull.merge_commit_sha ?? pull.head.sha),
        actor: sender,
        headRef: pull.head.ref,
        baseRef: pull.base.ref,
      };
    }
  }
}

/** The community's example of an event, with its action where it has one. Without the keys that name somebody's real repository. */
function exampleOf(name: string, action: string | undefined): Record<string, unknown> {
  const known = name === 'pull_request_target' ? 'pull_request' : name;
  const all = examples.find((one) => one.name === known)?.examples ?? [];
  const example = all.find((one) => action === undefined || one['action'] === action) ?? all[0] ?? {};
  const copy = structuredClone(example);
  delete copy['organization'];
  delete copy['installation'];
  return copy;
}

function recordOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function numberOf({ number }: EventOptions): number {
  if (number === undefined) throw new Error('This event needs the number of the pull request or issue.');
  return number;
}
