/** The repository of an event, as far as a run needs it. */
export interface EventRepository {
  id: number | undefined;
  default_branch: string;
  fork: boolean;
  archived: boolean;
  has_issues: boolean;
  /** `undefined`: the event does not tell. */
  private: boolean | undefined;
}

/** The few facts of a webhook payload that a run needs, under GitHub's names. */
export interface Payload {
  /** `created`, `edited`, …; GitHub's name of what happened. */
  action: string | undefined;
  comment:
    | {
        id: number;
        body: string;
        created_at: string;
        user: { login: string; type: string };
        isFromApp: boolean;
      }
    | undefined;
  /** `isPull`: the issue is a pull request. */
  issue: { number: number; isPull: boolean; assignees: string[] } | undefined;
  repository: EventRepository | undefined;
  ref: string | undefined;
  before: string | undefined;
  pull_request:
    | {
        number: number;
        merged: boolean;
        state: string;
        head: { sha: string };
        base: { ref: string };
        comments: number | undefined;
      }
    | undefined;
  workflow_run:
    | {
        event: string;
        head_sha: string;
        head_branch: string | undefined;
        head_repository: { owner: { login: string } } | undefined;
      }
    | undefined;
}

/**
 * Reads a webhook payload; everything else in it is ignored. By hand, because it is the first thing of every run, and a
 * schema library takes longer to load than most of them last. Throws with the path of the offending value.
 */
export function parsePayload(raw: unknown): Payload {
  const event = record(raw, 'payload');
  return {
    repository: maybe(repositoryOf)(event['repository'], 'repository'),
    action: maybe(text)(event['action'], 'action'),
    comment: maybe(commentOf)(event['comment'], 'comment'),
    issue: maybe(issueOf)(event['issue'], 'issue'),
    ref: maybe(text)(event['ref'], 'ref'),
    before: maybe(text)(event['before'], 'before'),
    pull_request: maybe(pullRequestOf)(event['pull_request'], 'pull_request'),
    workflow_run: maybe(workflowRunOf)(event['workflow_run'], 'workflow_run'),
  };
}

/** Takes a value for what it should be; `path` says where it stands, for the error. */
type Read<T> = (value: unknown, path: string) => T;

const repositoryOf: Read<EventRepository> = (value, path) => {
  const repository = record(value, path);
  const flag = (name: string): boolean | undefined => maybe(truth)(repository[name], `${path}.${name}`);
  return {
    id: maybe(number)(repository['id'], `${path}.id`),
    default_branch: text(repository['default_branch'], `${path}.default_branch`),
    fork: flag('fork') ?? false,
    archived: flag('archived') ?? false,
    has_issues: flag('has_issues') ?? true,
    private: flag('private'),
  };
};

const userOf: Read<{ login: string; type: string }> = (value, path) => {
  const user = record(value, path);
  return { login: text(user['login'], `${path}.login`), type: maybe(text)(user['type'], `${path}.type`) ?? 'User' };
};

const commentOf: Read<NonNullable<Payload['comment']>> = (value, path) => {
  const comment = record(value, path);
  return {
    id: number(comment['id'], `${path}.id`),
    body: maybe(text)(comment['body'], `${path}.body`) ?? '',
    created_at: text(comment['created_at'], `${path}.created_at`),
    user: maybe(userOf)(comment['user'], `${path}.user`) ?? { login: 'ghost', type: 'User' },
    isFromApp: isRecord(comment['performed_via_github_app']),
  };
};

const issueOf: Read<NonNullable<Payload['issue']>> = (value, path) => {
  const issue = record(value, path);
  const assignees = Array.isArray(issue['assignees']) ? issue['assignees'] : [];
  return {
    number: number(issue['number'], `${path}.number`),
    isPull: isRecord(issue['pull_request']),
    assignees: assignees.map((one, index) => userOf(one, `${path}.assignees[${index}]`).login),
  };
};

const pullRequestOf: Read<NonNullable<Payload['pull_request']>> = (value, path) => {
  const pull = record(value, path);
  return {
    number: number(pull['number'], `${path}.number`),
    merged: maybe(truth)(pull['merged'], `${path}.merged`) ?? false,
    state: text(pull['state'], `${path}.state`),
    head: { sha: text(record(pull['head'], `${path}.head`)['sha'], `${path}.head.sha`) },
    base: { ref: text(record(pull['base'], `${path}.base`)['ref'], `${path}.base.ref`) },
    comments: maybe(number)(pull['comments'], `${path}.comments`),
  };
};

const workflowRunOf: Read<NonNullable<Payload['workflow_run']>> = (value, path) => {
  const run = record(value, path);
  const ownerOf: Read<{ owner: { login: string } }> = (repository, at) => {
    const owner = record(record(repository, at)['owner'], `${at}.owner`);
    return { owner: { login: text(owner['login'], `${at}.owner.login`) } };
  };
  return {
    event: text(run['event'], `${path}.event`),
    head_sha: text(run['head_sha'], `${path}.head_sha`),
    head_branch: maybe(text)(run['head_branch'], `${path}.head_branch`),
    head_repository: maybe(ownerOf)(run['head_repository'], `${path}.head_repository`),
  };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const record: Read<Readonly<Record<string, unknown>>> = (value, path) =>
  isRecord(value) ? value : wrong(path, 'an object');
const text: Read<string> = (value, path) => (typeof value === 'string' ? value : wrong(path, 'text'));
const number: Read<number> = (value, path) => (typeof value === 'number' ? value : wrong(path, 'a number'));
const truth: Read<boolean> = (value, path) => (typeof value === 'boolean' ? value : wrong(path, 'true or false'));

const maybe =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value, path) =>
    value === undefined || value === null ? undefined : read(value, path);

function wrong(path: string, expected: string): never {
  throw new Error(`The event's payload is not what GitHub sends: ${path} is not ${expected}.`);
}
