import type { components } from '@octokit/openapi-types';
import { actionsBot, allPermissions } from './stand-in/accounts.ts';
import { stagehand, startEmulation } from './stand-in/emulation.ts';
import { Faults } from './stand-in/faults.ts';
import { Git } from './stand-in/git.ts';
import { answerTo, createProxy, listen } from './stand-in/proxy.ts';
import { World } from './stand-in/world.ts';
import type { Account, Permissions } from './stand-in/accounts.ts';
import type { Answer } from './stand-in/emulation.ts';
import type { Fault, LoggedRequest, Match } from './stand-in/faults.ts';
import type { CommitOptions, FileChanges } from './stand-in/git.ts';
import type { Backstage } from './stand-in/proxy.ts';

type Schemas = components['schemas'];
export type Issue = Schemas['issue'];
export type IssueComment = Schemas['issue-comment'];
export type PullRequest = Schemas['pull-request'];
export type Review = Schemas['pull-request-review'];
export type ReviewComment = Schemas['pull-request-review-comment'];
export type { Fault, FileChanges, LoggedRequest, Match, Permissions };

export interface StandInOptions {
  /** `owner/repo` of the minutes. */
  repository?: string;
  /** People with push access: all of them can be assigned. */
  people?: readonly string[];
  /** People with a login and nothing else. */
  strangers?: readonly string[];
  /** Listens here; a free port if left out. */
  port?: number;
  /** Requests an hour that one login may make. */
  hourlyLimit?: number;
}

export interface PullRequestDraft {
  title?: string;
  body?: string;
  author?: string;
  branch?: string;
  /** `main` if left out. */
  base?: string;
  files: FileChanges;
  /** `mallory`: the branch lies in that stranger's fork. */
  fork?: string;
  date?: string;
}

export interface Merge {
  /** Head of the base branch before: what a push event calls `before`. */
  before: string;
  /** The merge commit: what a push event calls `after`. */
  after: string;
}

const people = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank'];
const strangers = ['mallory', 'trudy'];

/** A GitHub of our own, on 127.0.0.1, for tests and the demo. See `StandIn` for what can be done with it. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const repository = options.repository ?? 'example/minutes';
  const [organisation = '', name = ''] = repository.split('/');
  const assignable = options.people ?? people;
  const logins = [...assignable, ...(options.strangers ?? strangers), actionsBot];
  const backstage: Partial<Backstage> = {
    faults: new Faults(),
    accounts: new Map(),
    log: [],
    hourlyLimit: options.hourlyLimit ?? 15_000,
    page: () => Promise.resolve(null),
  };
  const ready = backstage as Backstage;
  const server = createProxy(ready);
  const url = await listen(server, options.port ?? 0);
  ready.emulation = await startEmulation({ baseUrl: url, organisation, repository: name, logins });
  ready.git = new Git(ready.emulation);
  ready.world = new World();
  const standIn = new StandIn(ready, { url, repository, people: assignable, logins }, async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await ready.emulation.close();
  });
  standIn.populate();
  return standIn;
}

interface Cast {
  url: string;
  repository: string;
  people: readonly string[];
  logins: readonly string[];
}

/**
 * The embedded GitHub: what programs see at `url`, and what people do there.
 * Everything that changes something acts as a person at once; no webhooks are sent: tests build the event themselves (`payload`).
 */
export class StandIn {
  /** API and website in one: `http://127.0.0.1:PORT`. `${url}/api/v3` works too. */
  readonly url: string;
  /** `owner/repo` of the minutes. */
  readonly repository: string;
  readonly #backstage: Backstage;
  readonly #cast: Cast;
  readonly #close: () => Promise<void>;

  constructor(backstage: Backstage, cast: Cast, close: () => Promise<void>) {
    this.url = cast.url;
    this.repository = cast.repository;
    this.#backstage = backstage;
    this.#cast = cast;
    this.#close = close;
  }

  /** A `GITHUB_TOKEN` with every permission that the product may need. */
  get token(): string {
    return this.issueToken();
  }

  /** A token of the Actions bot (or of a login) with these permissions; whatever is left out is `none`, all `write` without any. */
  issueToken(permissions?: Partial<Permissions>, login: string = actionsBot): string {
    const none: Permissions = { contents: 'none', issues: 'none', 'pull-requests': 'none' };
    const granted = permissions ? { ...none, ...permissions } : allPermissions;
    const token = `${login === actionsBot ? 'ghs' : 'ghp'}_${login.replace(/\W/g, '')}_${Object.values(granted).join('')}`;
    this.#backstage.accounts.set(token, this.#account(login, granted));
    return token;
  }

  /** Makes everybody known; part of starting and of `reset`. */
  populate(): void {
    this.#backstage.accounts.clear();
    for (const login of this.#cast.logins) this.issueToken(undefined, login);
    this.#backstage.world.assignable = new Set(this.#cast.people);
  }

  // ---- the repository ----

  /** Commits to a branch of the repository (made from `main` if new). Answers the new head. */
  async commit(files: FileChanges, options: CommitOptions & { branch?: string } = {}): Promise<string> {
    const branch = options.branch ?? 'main';
    const { git } = this.#backstage;
    const tip =
      (await git.resolve(this.repository, `heads/${branch}`)) ?? (await git.resolve(this.repository, 'heads/main'));
    return git.write(this.repository, `heads/${branch}`, tip ? [tip.sha] : [], files, options);
  }

  /** Head of a branch. */
  async head(branch = 'main'): Promise<string> {
    const commit = await this.#backstage.git.resolve(this.repository, `heads/${branch}`);
    if (!commit) throw new Error(`${this.repository} has no branch ${branch}.`);
    return commit.sha;
  }

  /** Opens a pull request with one commit. */
  async openPullRequest(draft: PullRequestDraft): Promise<PullRequest> {
    const { git, emulation, world } = this.#backstage;
    const { title = 'Minutes', body = '', base = 'main', fork } = draft;
    const author = draft.author ?? fork ?? 'alice';
    const branch = draft.branch ?? `minutes-${world.pulls.size + 1}`;
    const baseSha = await this.head(base);
    const headRepository = fork === undefined ? this.repository : await this.#forkOf(fork);
    const commit = { message: title, author, ...(draft.date === undefined ? {} : { date: draft.date }) };
    const hidden = fork === undefined ? `heads/${branch}` : `forks/${fork}/${branch}`;
    const headSha = await git.write(this.repository, hidden, [baseSha], draft.files, commit);
    const head = fork === undefined ? branch : `${fork}:${branch}`;
    const { number } = await emulation.json<PullRequest>('POST', `/repos/${this.repository}/pulls`, {
      body: { title, body, head, base },
      as: author,
    });
    world.pulls.set(this.#key(number), { headRepository, headSha, mergeSha: null });
    await git.moveRef(this.repository, `pull/${number}/head`, headSha);
    return this.pullRequest(number);
  }

  /** Adds a commit to a pull request. Answers it. */
  async pushToPullRequest(number: number, files: FileChanges, options: CommitOptions = {}): Promise<PullRequest> {
    const { git, world } = this.#backstage;
    const state = world.pulls.get(this.#key(number));
    const pull = await this.pullRequest(number);
    if (!state) throw new Error(`Pull request ${number} was not opened through the stand-in.`);
    state.headSha = await git.write(this.repository, `pull/${number}/head`, [state.headSha], files, options);
    if (state.headRepository === this.repository) {
      await git.moveRef(this.repository, `heads/${pull.head.ref}`, state.headSha);
    }
    return this.pullRequest(number);
  }

  /** Merges with a merge commit that keeps what others pushed to the base meanwhile. */
  async merge(number: number, options: CommitOptions = {}): Promise<Merge> {
    const { git, emulation, world } = this.#backstage;
    const state = world.pulls.get(this.#key(number));
    const pull = await this.pullRequest(number);
    if (!state) throw new Error(`Pull request ${number} was not opened through the stand-in.`);
    const before = await this.head(pull.base.ref);
    const changes = await this.#changesOf(state.headSha, before);
    const message = `Merge pull request #${number} from ${pull.head.label}\n\n${pull.title}`;
    await emulation.json('PUT', `/repos/${this.repository}/pulls/${number}/merge`, { body: {} });
    const after = await git.write(this.repository, `heads/${pull.base.ref}`, [before, state.headSha], changes, {
      message,
      ...options,
    });
    state.mergeSha = after;
    return { before, after };
  }

  /** Closes a pull request without merging it. */
  async closePullRequest(number: number): Promise<void> {
    await this.as(stagehand, 'PATCH', `/repos/${this.repository}/pulls/${number}`, { state: 'closed' });
  }

  // ---- what is there now ----

  async issues(state: 'open' | 'closed' | 'all' = 'all'): Promise<Issue[]> {
    const all = await this.#list<Issue>(`/repos/${this.repository}/issues?state=${state}&sort=created&direction=asc`);
    return all.filter((issue) => !issue.pull_request);
  }

  issue(number: number): Promise<Issue> {
    return this.see(`/repos/${this.repository}/issues/${number}`);
  }

  /** Comments of an issue, or of a pull request's conversation. */
  comments(number: number): Promise<IssueComment[]> {
    return this.#list(`/repos/${this.repository}/issues/${number}/comments`);
  }

  pullRequest(number: number): Promise<PullRequest> {
    return this.see(`/repos/${this.repository}/pulls/${number}`);
  }

  reviews(number: number): Promise<Review[]> {
    return this.#list(`/repos/${this.repository}/pulls/${number}/reviews`);
  }

  reviewComments(number: number): Promise<ReviewComment[]> {
    return this.#list(`/repos/${this.repository}/pulls/${number}/comments`);
  }

  async labels(): Promise<string[]> {
    const labels = await this.#list<Schemas['label']>(`/repos/${this.repository}/labels`);
    return labels.map((label) => label.name);
  }

  /** Any resource, read with every permission and outside the log. */
  async see<Shape>(path: string): Promise<Shape> {
    return this.as(stagehand, 'GET', path);
  }

  // ---- what people do ----

  /** A request as a person; throws if GitHub refuses. Outside the log. */
  async as<Shape>(login: string, method: string, path: string, body?: unknown): Promise<Shape> {
    const url = new URL(path, this.url);
    const account = this.#account(login);
    const answer = await answerTo(this.#backstage, {
      ...{ method, path: url.pathname, url, accept: '', body: body ?? null, account, baseUrl: this.url },
    });
    if (answer.status >= 300) {
      throw new Error(`${login}: ${method} ${path} was answered with ${answer.status}: ${JSON.stringify(answer.body)}`);
    }
    // the caller names the shape that GitHub documents for this path
    return answer.body as Shape;
  }

  openIssue(
    login: string,
    issue: { title: string; body?: string; labels?: string[]; assignees?: string[] },
  ): Promise<Issue> {
    return this.as(login, 'POST', `/repos/${this.repository}/issues`, issue);
  }

  editIssue(
    login: string,
    number: number,
    change: { title?: string; body?: string; assignees?: string[]; labels?: string[] },
  ): Promise<Issue> {
    return this.as(login, 'PATCH', `/repos/${this.repository}/issues/${number}`, change);
  }

  closeIssue(
    login: string,
    number: number,
    reason: 'completed' | 'not_planned' | 'duplicate' = 'completed',
  ): Promise<Issue> {
    const body = { state: 'closed', state_reason: reason };
    return this.as(login, 'PATCH', `/repos/${this.repository}/issues/${number}`, body);
  }

  reopenIssue(login: string, number: number): Promise<Issue> {
    return this.as(login, 'PATCH', `/repos/${this.repository}/issues/${number}`, { state: 'open' });
  }

  comment(login: string, number: number, body: string): Promise<IssueComment> {
    return this.as(login, 'POST', `/repos/${this.repository}/issues/${number}/comments`, { body });
  }

  editComment(login: string, id: number | bigint, body: string): Promise<IssueComment> {
    return this.as(login, 'PATCH', `/repos/${this.repository}/issues/comments/${id}`, { body });
  }

  /** Reactions to a comment, `login content` each. */
  reactions(id: number | bigint): string[] {
    return (this.#backstage.world.reactions.get(`${id}`) ?? []).map(({ login, content }) => `${login} ${content}`);
  }

  isPinned(number: number): boolean {
    return this.#backstage.world.pinned.has(this.#key(number));
  }

  /** What a login may do from now on, whatever follows from the cast. */
  grant(login: string, right: 'admin' | 'write' | 'read' | 'none'): void {
    this.#backstage.world.rights.set(login, right);
  }

  async addLabels(login: string, number: number, ...labels: string[]): Promise<void> {
    await this.as(login, 'POST', `/repos/${this.repository}/issues/${number}/labels`, { labels });
  }

  async removeLabel(login: string, number: number, label: string): Promise<void> {
    const path = `/repos/${this.repository}/issues/${number}/labels/${encodeURIComponent(label)}`;
    await this.as(login, 'DELETE', path);
  }

  async lock(number: number): Promise<void> {
    await this.as(stagehand, 'PUT', `/repos/${this.repository}/issues/${number}/lock`, { lock_reason: 'resolved' });
  }

  /** From now on the issue answers 410. */
  deleteIssue(number: number): void {
    this.#backstage.world.gone.set(this.#key(number), null);
  }

  /** Moves the issue to another repository (made if new). From now on its old place answers 301. Answers its new number. */
  async transferIssue(number: number, to: string): Promise<number> {
    const { emulation, world } = this.#backstage;
    const { title, body } = await this.issue(number);
    const [owner = '', name = ''] = to.split('/');
    const known = await emulation.ask('GET', `/repos/${to}`);
    if (known.status === 404) await emulation.json('POST', `/orgs/${owner}/repos`, { body: { name, auto_init: true } });
    const moved = await emulation.json<Issue>('POST', `/repos/${to}/issues`, { body: { title, body } });
    world.gone.set(this.#key(number), moved.url);
    return moved.number;
  }

  /** From now on the issue looks as if nobody had touched it since (ISO instant), whatever happens to it. */
  backdate(number: number, instant: string): void {
    this.#backstage.world.backdated.set(this.#key(number), instant);
  }

  archive(archived = true): void {
    const { archived: all } = this.#backstage.world;
    if (archived) all.add(this.repository);
    else all.delete(this.repository);
  }

  disableIssues(disabled = true): void {
    const { withoutIssues } = this.#backstage.world;
    if (disabled) withoutIssues.add(this.repository);
    else withoutIssues.delete(this.repository);
  }

  /** Recursive trees say `truncated: true`. */
  truncateTrees(truncated = true): void {
    this.#backstage.world.truncatedTrees = truncated;
  }

  // ---- what goes wrong ----

  /** The next request that matches gets this instead of its answer. */
  fault(match: Match, fault: Fault): void {
    this.#backstage.faults.add(match, { fault });
  }

  /** Runs before a matching request is carried out. */
  before(match: Match, hook: (request: LoggedRequest) => void | Promise<void>): void {
    this.#backstage.faults.add(match, { before: hook });
  }

  /** Runs after a matching request was carried out, before it is answered. */
  after(match: Match, hook: (request: LoggedRequest) => void | Promise<void>): void {
    this.#backstage.faults.add(match, { after: hook });
  }

  /**
   * The line is cut at a matching request, and everything after it fails.
   * `performed`: that request itself is still carried out, only its answer is lost.
   */
  cutOff(match: Match, { performed = false } = {}): void {
    const cut = (): void => {
      this.#backstage.faults.cut();
    };
    this.#backstage.faults.add(match, performed ? { after: cut } : { before: cut });
  }

  /** Everything works again. */
  heal(): void {
    this.#backstage.faults.clear();
  }

  // ---- the log ----

  /** What programs asked since the last `forget`, in order; only requests to the API. */
  requests(filter: { write?: boolean; path?: RegExp; method?: string } = {}): LoggedRequest[] {
    const { write, path, method } = filter;
    return this.#backstage.log.filter(
      (one) =>
        one.api &&
        (write === undefined || one.write === write) &&
        (path === undefined || path.test(one.path)) &&
        (method === undefined || one.method === method),
    );
  }

  /** Empties the log; with it the counting against the hourly limit begins anew. */
  forget(): void {
    this.#backstage.log.length = 0;
  }

  // ---- life ----

  /** Pages for people, below paths that are not of the API. */
  showPages(page: (path: string) => Promise<Answer | null>): void {
    this.#backstage.page = page;
  }

  /** Everything as it was after the start: an almost empty repository, no issues, no faults, no log. */
  reset(): void {
    const { emulation } = this.#backstage;
    emulation.reset();
    this.#backstage.git = new Git(emulation);
    this.#backstage.world = new World();
    this.#backstage.faults.clear();
    this.forget();
    this.populate();
  }

  close(): Promise<void> {
    return this.#close();
  }

  #account(login: string, permissions: Permissions = allPermissions): Account {
    const push = [actionsBot, stagehand, ...this.#cast.people].includes(login);
    const bot = login === actionsBot;
    return { login, kind: bot ? 'bot' : 'person', permissions, push, home: bot ? this.repository : null };
  }

  #key(number: number): string {
    return `${this.repository}#${number}`;
  }

  async #forkOf(login: string): Promise<string> {
    const { emulation } = this.#backstage;
    const name = `${login}/${this.repository.split('/')[1]}`;
    const known = await emulation.ask('GET', `/repos/${name}`);
    if (known.status === 404) await emulation.json('POST', `/repos/${this.repository}/forks`, { body: {}, as: login });
    return name;
  }

  /** What the head changed since it left the base branch, as changes to be made there. */
  async #changesOf(headSha: string, baseSha: string): Promise<FileChanges> {
    const { git } = this.#backstage;
    const base = await git.mergeBase(this.repository, baseSha, headSha);
    const head = await git.commit(this.repository, headSha);
    if (!head) throw new Error(`No commit ${headSha}`);
    const before = base ? await git.files(this.repository, base.tree) : new Map<string, never>();
    const after = await git.files(this.repository, head.tree);
    const changes: FileChanges = {};
    for (const path of before.keys()) if (!after.has(path)) changes[path] = null;
    for (const [path, { mode, sha }] of after) if (before.get(path)?.sha !== sha) changes[path] = { mode, sha };
    return changes;
  }

  async #list<Item>(path: string): Promise<Item[]> {
    const all: Item[] = [];
    for (let page = 1; ; page++) {
      const items = await this.see<Item[]>(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`);
      all.push(...items);
      if (items.length < 100) return all;
    }
  }
}
