import type { components } from '@octokit/openapi-types';
import { failure } from './faults.ts';
import { json, paged } from './world.ts';
import type { Answer } from './emulation.ts';
import type { Exchange, Route } from './world.ts';

type Issue = components['schemas']['issue'];
type Label = components['schemas']['label'];
type Pull = components['schemas']['pull-request-simple'];

/** GitHub's limits: characters of a title, a body, a label's name; assignees of an issue. */
const limits = { title: 256, body: 65_536, label: 50, assignees: 10 };

/** Issues, comments, labels, assignees: where the emulation answers unlike GitHub. */
export const issueRoutes: Route[] = [
  { method: 'GET', path: '/repos/:repository/issues', answer: list },
  { method: 'POST', path: '/repos/:repository/issues', answer: create },
  { method: 'GET', path: '/repos/:repository/issues/:number', answer: read },
  { method: 'PATCH', path: '/repos/:repository/issues/:number', answer: edit },
  { method: 'GET', path: '/repos/:repository/issues/:number/events', answer: events },
  { method: 'POST', path: '/repos/:repository/issues/:number/comments', answer: comment },
  { method: 'PATCH', path: '/repos/:repository/issues/comments/:id', answer: editComment },
  { method: 'POST', path: '/repos/:repository/issues/:number/assignees', answer: addAssignees },
  { method: 'DELETE', path: '/repos/:repository/issues/:number/assignees', answer: removeAssignees },
  { method: 'POST', path: '/repos/:repository/issues/:number/labels', answer: addLabels },
  { method: 'POST', path: '/repos/:repository/labels', answer: createLabel },
  { method: 'GET', path: '/repos/:repository/assignees', answer: listAssignees },
  { method: 'GET', path: '/repos/:repository/assignees/:login', answer: checkAssignee },
];

/** Pull requests are issues too: they stand in the same listing. */
async function list(exchange: Exchange): Promise<Answer> {
  const { query, world } = exchange;
  const since = query.get('since');
  const filters = new URLSearchParams(query);
  // the emulation compares `since` as text with times in milliseconds
  if (since !== null) filters.set('since', new Date(since).toISOString());
  const pulls = await pullsAsIssues(exchange);
  if (pulls.length === 0 && world.backdated.size === 0) {
    const answer = await exchange.forward({ path: `${exchange.path}?${filters.toString()}` });
    return { ...answer, body: dressAll(exchange, answer.body) };
  }
  filters.delete('since');
  const issues = (await everyPage<Issue>(exchange, `issues?${filters.toString()}`)).map((one) => dress(exchange, one));
  const field = query.get('sort') === 'updated' ? 'updated_at' : 'created_at';
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  const all = [...issues, ...pulls]
    .filter((one) => since === null || Date.parse(one.updated_at) >= Date.parse(since))
    .sort((a, b) => sign * (a[field] === b[field] ? a.number - b.number : a[field] < b[field] ? -1 : 1));
  const { items, headers } = paged(exchange, all);
  return json(dressAll(exchange, items), 200, headers);
}

async function everyPage<Item>({ emulation, repository }: Exchange, listing: string): Promise<Item[]> {
  const url = new URL(`/repos/${repository}/${listing}`, 'http://any');
  url.searchParams.set('per_page', '100');
  const items: Item[] = [];
  for (let page = 1; ; page++) {
    url.searchParams.set('page', `${page}`);
    const found = await emulation.json<Item[]>('GET', url.pathname + url.search);
    items.push(...found);
    if (found.length < 100) return items;
  }
}

async function pullsAsIssues(exchange: Exchange): Promise<Issue[]> {
  const { query, repository, emulation } = exchange;
  const state = query.get('state') ?? 'open';
  const labels = query.get('labels')?.split(',') ?? [];
  const pulls = await everyPage<Pull>(exchange, `pulls?state=${state}`);
  const matching: Issue[] = [];
  for (const pull of pulls) {
    const own = await emulation.json<Label[]>('GET', `/repos/${repository}/issues/${pull.number}/labels`);
    if (labels.every((name) => own.some((label) => label.name === name))) {
      matching.push(pullAsIssue(exchange, pull, own));
    }
  }
  return matching;
}

function pullAsIssue({ baseUrl, repository }: Exchange, pull: Pull, labels: Label[]): Issue {
  const { id, node_id, number, title, body, user, locked, assignee, milestone, created_at, updated_at, html_url } =
    pull;
  const repository_url = `${baseUrl}/repos/${repository}`;
  const url = `${repository_url}/issues/${number}`;
  return {
    ...{
      id,
      node_id,
      number,
      title,
      body,
      user,
      locked,
      assignee,
      milestone,
      created_at,
      updated_at,
      html_url,
      labels,
    },
    ...{
      url,
      repository_url,
      labels_url: `${url}/labels{/name}`,
      comments_url: `${url}/comments`,
      events_url: `${url}/events`,
    },
    state: pull.state,
    state_reason: null,
    assignees: pull.assignees ?? [],
    comments: 0,
    closed_at: pull.closed_at,
    author_association: pull.author_association,
    pull_request: {
      url: pull.url,
      html_url,
      diff_url: pull.diff_url,
      patch_url: pull.patch_url,
      merged_at: pull.merged_at,
    },
  };
}

async function create(exchange: Exchange): Promise<Answer> {
  const { account } = exchange;
  const body = { ...record(exchange.body) };
  // who has no push access may open issues, but neither label nor assign
  if (!account.push) {
    delete body['labels'];
    delete body['assignees'];
  }
  const refused = refusal(exchange, body);
  if (refused) return refused;
  if (body['labels'] !== undefined) body['labels'] = await asSpelt(exchange, body['labels']);
  const answer = await exchange.forward({ body });
  if (answer.status !== 201) return answer;
  const issue = dress(exchange, answer.body as Issue);
  const here = { ...exchange, params: { number: `${issue.number}` } };
  for (const label of issue.labels)
    noteEvent(here, { event: 'labeled', label: typeof label === 'string' ? { name: label } : label });
  noteVersion(here, issue.body ?? '');
  see(here, issue);
  return { ...answer, headers: { ...answer.headers, location: issue.url }, body: issue };
}

async function read(exchange: Exchange): Promise<Answer> {
  const away = gone(exchange);
  if (away) return away;
  const answer = await exchange.forward();
  if (answer.status !== 404) return { ...answer, body: dressAll(exchange, answer.body) };
  const pull = await exchange.emulation.ask('GET', `/repos/${exchange.repository}/pulls/${exchange.params['number']}`);
  if (pull.status !== 200) return answer;
  const labels = await exchange.emulation.json<Label[]>('GET', `${exchange.path}/labels`);
  return json(pullAsIssue(exchange, pull.body as Pull, labels));
}

async function edit(exchange: Exchange): Promise<Answer> {
  const away = gone(exchange);
  if (away) return away;
  const body = { ...record(exchange.body) };
  if (!exchange.account.push) {
    delete body['labels'];
    delete body['assignees'];
  }
  const refused = refusal(exchange, body);
  if (refused) return refused;
  const reasons = ['completed', 'not_planned', 'duplicate', 'reopened', null, undefined];
  if (!reasons.includes(body['state_reason'] as string | null | undefined)) {
    return invalid('Issue', 'state_reason', 'invalid', body['state_reason']);
  }
  // a reason counts only together with a change of the state
  if (body['state'] === undefined) delete body['state_reason'];
  const key = keyOf(exchange);
  const answer = await exchange.forward({ body });
  if (answer.status === 200) noteEdit(exchange, answer.body as Issue);
  if (answer.status === 200 && body['state'] !== undefined) {
    if (body['state'] === 'closed' && body['state_reason'] === 'duplicate') exchange.world.duplicates.add(key);
    else exchange.world.duplicates.delete(key);
  }
  return { ...answer, body: dressAll(exchange, answer.body) };
}

function noteEvent(exchange: Exchange, event: Record<string, unknown>): void {
  const { world, account } = exchange;
  const key = keyOf(exchange);
  const noted = { actor: { login: account.login }, created_at: new Date().toISOString(), ...event };
  world.events.set(key, [...(world.events.get(key) ?? []), noted]);
}

function noteVersion(exchange: Exchange, body: string): void {
  const { world, account } = exchange;
  const key = keyOf(exchange);
  const version = { editor: account.login, editedAt: new Date().toISOString(), body };
  world.versions.set(key, [...(world.versions.get(key) ?? []), version]);
}

function noteEdit(exchange: Exchange, after: Issue): void {
  const before = exchange.world.seen.get(keyOf(exchange));
  see(exchange, after);
  if (!before) return;
  if (before.body !== (after.body ?? '')) noteVersion(exchange, after.body ?? '');
  if (before.title !== after.title)
    noteEvent(exchange, { event: 'renamed', rename: { from: before.title, to: after.title } });
  if (before.state !== after.state && after.state === 'closed')
    noteEvent(exchange, { event: 'closed', state_reason: record(exchange.body)['state_reason'] ?? 'completed' });
}

function see(exchange: Exchange, { title, body, state }: Issue): void {
  exchange.world.seen.set(keyOf(exchange), { title, body: body ?? '', state });
}

/** The emulation knows nothing of labels given at creation, of new titles, and of why an issue was closed. */
async function events(exchange: Exchange): Promise<Answer> {
  const answer = await exchange.forward({ path: `${exchange.path}?per_page=100` });
  if (answer.status !== 200) return answer;
  const known = (answer.body as { event: string; created_at: string }[]).filter(({ event }) => event !== 'closed');
  const noted = (exchange.world.events.get(keyOf(exchange)) ?? []) as { event: string; created_at: string }[];
  const all = [...noted, ...known].sort((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at));
  const { items, headers } = paged(exchange, all);
  return json(items, 200, headers);
}

async function comment(exchange: Exchange): Promise<Answer> {
  const away = gone(exchange);
  if (away) return away;
  const refused = refusal(exchange, record(exchange.body), 'IssueComment');
  if (refused) return refused;
  const issue = await exchange.emulation.ask(
    'GET',
    `/repos/${exchange.repository}/issues/${exchange.params['number']}`,
  );
  if (issue.status === 200 && (issue.body as Issue).locked) {
    return failure(403, 'Unable to create comment because issue is locked.');
  }
  return exchange.forward();
}

async function editComment(exchange: Exchange): Promise<Answer> {
  return refusal(exchange, record(exchange.body), 'IssueComment') ?? (await exchange.forward());
}

/** Whom GitHub does not like, it leaves out without a word. */
async function addAssignees(exchange: Exchange): Promise<Answer> {
  const away = gone(exchange);
  if (away) return away;
  const wanted = strings(record(exchange.body)['assignees']);
  const assignees = exchange.account.push ? wanted.filter((login) => exchange.world.assignable.has(login)) : [];
  const answer = await exchange.forward({ body: { assignees } });
  return answer.status === 200 ? { ...answer, status: 201, body: dressAll(exchange, answer.body) } : answer;
}

async function removeAssignees(exchange: Exchange): Promise<Answer> {
  const wanted = strings(record(exchange.body)['assignees']);
  const assignees = wanted.filter((login) => exchange.world.assignable.has(login));
  const answer = await exchange.forward({ body: { assignees } });
  return { ...answer, body: dressAll(exchange, answer.body) };
}

async function addLabels(exchange: Exchange): Promise<Answer> {
  const away = gone(exchange);
  if (away) return away;
  const body = exchange.body;
  const labels = await asSpelt(exchange, Array.isArray(body) ? body : record(body)['labels']);
  return refusal(exchange, { labels }) ?? (await exchange.forward({ body: { labels } }));
}

/** A label that exists is meant whatever the case. */
async function asSpelt({ emulation, repository }: Exchange, names: unknown): Promise<unknown> {
  if (!Array.isArray(names)) return names;
  const labels = await emulation.json<Label[]>('GET', `/repos/${repository}/labels?per_page=100`);
  return names.map((name: unknown) =>
    typeof name === 'string'
      ? (labels.find((label) => label.name.toLowerCase() === name.toLowerCase())?.name ?? name)
      : name,
  );
}

/** GitHub compares label names without regard to case, and says why it refuses. */
async function createLabel(exchange: Exchange): Promise<Answer> {
  const name = record(exchange.body)['name'];
  if (typeof name !== 'string' || name === '') return invalid('Label', 'name', 'missing_field');
  if (name.length > limits.label) return invalid('Label', 'name', 'too_long');
  const labels = await exchange.emulation.json<Label[]>('GET', `/repos/${exchange.repository}/labels?per_page=100`);
  const taken = labels.some((label) => label.name.toLowerCase() === name.toLowerCase());
  const answer = taken ? null : await exchange.forward();
  // of two who ask at the same moment one is refused by the emulation, which does not say why
  return answer === null || answer.status === 422 ? invalid('Label', 'name', 'already_exists') : answer;
}

function listAssignees(exchange: Exchange): Promise<Answer> {
  const people = [...exchange.world.assignable].map((login) => ({ login, type: 'User' }));
  const { items, headers } = paged(exchange, people);
  return Promise.resolve(json(items, 200, headers));
}

function checkAssignee(exchange: Exchange): Promise<Answer> {
  const login = (exchange.params['login'] ?? '').toLowerCase();
  const known = [...exchange.world.assignable].some((name) => name.toLowerCase() === login);
  return Promise.resolve(known ? json(null, 204) : failure(404, 'Not Found'));
}

/** What GitHub refuses with 422, whatever the emulation would take. */
function refusal(exchange: Exchange, body: Record<string, unknown>, resource = 'Issue'): Answer | null {
  const { title, body: text, labels, assignees } = body;
  if (typeof title === 'string' && Array.from(title).length > limits.title) {
    return invalid(resource, 'title', 'custom', undefined, 'title is too long (maximum is 256 characters)');
  }
  if (typeof text === 'string' && Array.from(text).length > limits.body) {
    return invalid(resource, 'body', 'custom', undefined, 'body is too long (maximum is 65536 characters)');
  }
  const names = Array.isArray(labels)
    ? labels.map((label) => (typeof label === 'string' ? label : record(label)['name']))
    : [];
  const long = names.find((name) => typeof name === 'string' && name.length > limits.label);
  if (long !== undefined) return invalid('Label', 'name', 'too_long', long);
  const logins = strings(assignees);
  const unknown = logins.find((login) => !exchange.world.assignable.has(login));
  if (unknown !== undefined) return invalid(resource, 'assignees', 'invalid', unknown);
  if (logins.length > limits.assignees)
    return invalid(resource, 'assignees', 'custom', undefined, 'too many assignees');
  return null;
}

function invalid(resource: string, field: string, code: string, value?: unknown, message?: string): Answer {
  const error = { resource, field, code, ...(value === undefined ? {} : { value }), ...(message ? { message } : {}) };
  return failure(422, 'Validation Failed', {}, [error]);
}

/** 410 for a deleted issue; 301 to its new place for a transferred one. */
function gone(exchange: Exchange): Answer | null {
  const target = exchange.world.gone.get(keyOf(exchange));
  if (target === undefined) return null;
  if (target === null) return failure(410, 'This issue was deleted');
  return {
    ...failure(301, 'Moved Permanently', { location: target }),
    body: { message: 'Moved Permanently', url: target },
  };
}

function keyOf({ repository, params }: Exchange): string {
  return `${repository}#${params['number']}`;
}

function dressAll(exchange: Exchange, body: unknown): unknown {
  if (Array.isArray(body)) {
    const { repository, world } = exchange;
    const here = (body as Issue[]).filter((issue) => !world.gone.has(`${repository}#${issue.number}`));
    return here.map((issue) => dress(exchange, issue));
  }
  return typeof body === 'object' && body !== null && 'number' in body ? dress(exchange, body as Issue) : body;
}

function dress({ repository, world }: Exchange, issue: Issue): Issue {
  const key = `${repository}#${issue.number}`;
  const then = world.backdated.get(key);
  return {
    ...issue,
    ...(world.duplicates.has(key) ? { state_reason: 'duplicate' as const } : {}),
    ...(then === undefined ? {} : { created_at: then, updated_at: then, closed_at: issue.closed_at && then }),
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
