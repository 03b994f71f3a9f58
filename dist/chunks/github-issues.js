import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isAgent,
  patternsOf,
  trustOf,
  trustedAuthors
} from "./tracking-agents.js";
import {
  count
} from "./report-words.js";
import {
  configured,
  defaultConfig
} from "./config-default-config.js";
import {
  LISTS,
  everyPage,
  toIssue,
  toIssues
} from "./github-listed-issue.js";
import {
  blobHash
} from "./github-blob-hash.js";
import {
  DEFAULT_CONFIG_PATH
} from "./config-default-path.js";
import {
  UsageError
} from "./usage-error.js";
import {
  detect
} from "./sync-detect.js";
import {
  FINAL,
  Octokit,
  octokitOptions,
  readBytes,
  streamed,
  unwrapped,
  wholeAnswers
} from "./json-with-bigint.js";
import {
  RequestError,
  Unsent,
  isSecondaryLimit,
  isSpentHour,
  preparedBy,
  preparedCalls
} from "./octokit-request-error.js";
import {
  TrackerError
} from "./tracking-tracker.js";
import {
  isSameName,
  unique
} from "./tracking-names.js";

// src/adapters.ts
import { setTimeout as delay } from "node:timers/promises";

// src/github/client.ts
var REPEATABLE = { request: { repeatable: true } };
var PlainOctokit = Octokit.plugin(preparedCalls, wholeAnswers);
function createClient(options) {
  const client = new PlainOctokit(octokitOptions(options));
  let loaded = null;
  const patient = () => loaded ??= import("./github-patient-client.js").then(({ createPatientClient }) => createPatientClient(options));
  client.hook.wrap("request", async (request, call) => {
    const rest = { ...call.request };
    delete rest["hook"];
    if (rest["once"] === true) return request(call);
    try {
      if (call.method === "GET") return await request(call);
    } catch (failed) {
      if (!mayPass(failed)) throw failed;
      rest["failed"] = failed;
    }
    return (await patient()).request({ ...call, request: rest });
  });
  return client;
}
var mayPass = (error2) => error2 instanceof RequestError && error2.status >= 400 && (isLimit(error2) || !FINAL.includes(error2.status));
var isLimit = (error2) => isSecondaryLimit(error2) || isSpentHour(error2);

// src/github/attempt.ts
async function attempt(tried, call) {
  try {
    return await call();
  } catch (error2) {
    const { toTrackerError } = await import("./github-errors.js");
    throw toTrackerError(error2, tried);
  }
}

// src/github/place.ts
function placeOf(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}

// src/github/assignees.ts
var LOGIN = /^[a-z\d][a-z\d_-]*$/i;
var PER_PAGE = 100;
var MOST_PAGES = 3;
var Assignees = class {
  #client;
  #repository;
  /** By lower-case login. */
  #known = /* @__PURE__ */ new Map();
  /** Pages that were read. */
  #pages = 0;
  /** Those pages are all. */
  #whole = false;
  constructor(client, repository) {
    this.#client = client;
    this.#repository = repository;
  }
  /** By lower-case login. Whom no page told of is asked about one by one, the first `most`; the others are left out. */
  async among(logins, most) {
    const keys = unique(logins).map((login) => login.toLowerCase());
    for (const key of keys) if (!LOGIN.test(key) || isAgent(key)) this.#known.set(key, false);
    const unknown = () => keys.filter((key) => !this.#known.has(key));
    while (!this.#whole && this.#pages < Math.min(MOST_PAGES, unknown().length)) await this.#readPage();
    if (this.#whole) for (const key of unknown()) this.#known.set(key, false);
    for (const key of unknown().slice(0, most)) this.#known.set(key, await this.#ask(key));
    return new Map(keys.flatMap((key) => this.#known.has(key) ? [[key, this.#known.get(key) === true]] : []));
  }
  async #readPage() {
    const { data } = await attempt(
      this.#asking("list who can be assigned"),
      () => this.#client.request("GET /repos/{owner}/{repo}/assignees", {
        ...placeOf(this.#repository),
        per_page: PER_PAGE,
        page: this.#pages + 1,
        request: LISTS
      })
    );
    this.#pages += 1;
    this.#whole = data.length < PER_PAGE;
    for (const { login, type } of data)
      this.#known.set(login.toLowerCase(), isPerson(type) && !isAgent(login) && LOGIN.test(login));
  }
  async #ask(login) {
    try {
      await attempt(
        this.#asking(`ask whether ${login} can be assigned`),
        () => this.#client.request("GET /repos/{owner}/{repo}/assignees/{assignee}", {
          ...placeOf(this.#repository),
          assignee: login
        })
      );
      const { data } = await attempt(
        this.#asking(`ask who ${login} is`),
        () => this.#client.request("GET /users/{username}", { username: login })
      );
      return isPerson(data.type);
    } catch (error2) {
      if (error2 instanceof TrackerError && error2.failure === "missing") return false;
      throw error2;
    }
  }
  #asking(what) {
    return { what: `${what} in ${this.#repository}`, effect: "read", permission: "issues: read" };
  }
};
var isPerson = (type) => type === "User";

// src/github/issue-listing.ts
var HALF_A_YEAR = 183 * 24 * 36e5;
var PER_PAGE2 = 100;
var TRIES = 3;
var CREATED_PAGES = 10;
var OLDEST_FIRST = { sort: "created", direction: "asc", per_page: PER_PAGE2 };
var IssueListing = class {
  #client;
  #options;
  constructor(client, options) {
    this.#client = client;
    this.#options = options;
  }
  /**
   * All open ones, and the closed ones touched within half a year, each once, oldest first: two listings. The second has
   * the open ones of that time again, because who is reopened between an open and a closed listing is in neither; and
   * who is closed or reopened between two of its pages stays in it. `which` says for people what is listed.
   *
   * Where no open one matches, the newest that `authors` created are listed, too, whatever their labels: a label that was
   * renamed or deleted leaves nothing to be found by it. Where that is less than a page, it stands for the second listing.
   */
  async read(filter, which, authors = []) {
    const since = new Date(this.#options.now() - HALF_A_YEAR).toISOString().replace(/\.\d+Z$/, "Z");
    for (let tries = 0; tries < TRIES; tries += 1) {
      const open = await this.#pages({ ...filter, state: "open" }, `the open issues ${which}`);
      const created = open.length === 0 ? await this.#createdBy(authors, since) : [];
      const isAll = authors.length > 0 && open.length === 0 && created.length < PER_PAGE2;
      const recent = isAll ? [] : await this.#pages({ ...filter, state: "all", since }, `the recent issues ${which}`);
      const marked = isAll ? created : await withPassport(created);
      const each = new Map([...open, ...marked, ...recent].map((issue) => [issue.number, issue]));
      if (!hasMoved(open, recent, since)) return toIssues([...each.values()].sort((a, b) => a.number - b.number));
    }
    throw new TrackerError(
      "unavailable",
      `Could not list the issues of ${this.#options.repository}: they keep changing meanwhile. Run again later.`
    );
  }
  /** The newest first, with other workflows' issues and all pull requests. */
  async #createdBy(authors, since) {
    const found = [];
    for (const creator of authors) {
      const query = { ...this.#query, direction: "desc", creator, state: "all", since };
      const created = await this.#asked(
        `the recent issues by ${creator}`,
        () => everyPage(this.#client, "GET /repos/{owner}/{repo}/issues", query, CREATED_PAGES)
      ).catch(unknownCreator);
      for (const issue of created) found.push(issue);
    }
    return found;
  }
  /** With pull requests, which move the pages as issues do. */
  async #pages(filter, which) {
    return this.#asked(
      which,
      () => everyPage(this.#client, "GET /repos/{owner}/{repo}/issues", { ...this.#query, ...filter })
    );
  }
  get #query() {
    return { ...placeOf(this.#options.repository), ...OLDEST_FIRST };
  }
  async #asked(which, ask) {
    const what = `list ${which} of ${this.#options.repository}`;
    return attempt({ what, effect: "read", permission: "issues: read" }, ask);
  }
};
function unknownCreator(error2) {
  if (error2 instanceof TrackerError && error2.failure === "invalid") return [];
  throw error2;
}
async function withPassport(created) {
  if (created.length === 0) return [];
  const { hiddenDataOf } = await import("./tracking-passport-passport.js");
  return created.filter(({ body }) => hiddenDataOf(body ?? "") !== null);
}
function hasMoved(open, recent, since) {
  if (open.length < PER_PAGE2) return false;
  const states = new Map(recent.map(({ number, state }) => [number, state]));
  return open.some(({ number, updated_at: touched }) => {
    const state = states.get(number);
    return state === void 0 ? Date.parse(touched) >= Date.parse(since) : state === "closed";
  });
}

// src/github/issues.ts
var PER_PAGE3 = 100;
var Issues = class {
  #client;
  #options;
  #place;
  #listing;
  #assignees;
  /** Those that `overwritten` has not looked at yet. */
  #edits = [];
  constructor(client, options) {
    this.#client = client;
    this.#options = options;
    this.#place = placeOf(options.repository);
    this.#listing = new IssueListing(client, options);
    this.#assignees = new Assignees(client, options.repository);
  }
  async list(authors = []) {
    if (this.#options.label.includes(",")) {
      throw new TrackerError(
        "invalid",
        `The label "${this.#options.label}" has a comma, so GitHub cannot list its issues: choose another \`label\` in the config.`
      );
    }
    const { label } = this.#options;
    return this.#listing.read({ labels: label }, `with the label "${label}"`, unique(authors));
  }
  async listBy(authors) {
    const issues = [];
    for (const creator of unique(authors)) {
      try {
        issues.push(...await this.#listing.read({ creator }, `by ${creator}`));
      } catch (error2) {
        if (!(error2 instanceof TrackerError && error2.failure === "invalid")) throw error2;
      }
    }
    return issues;
  }
  async listNewest() {
    const response = await attempt(
      this.#reading("list the newest issues"),
      () => this.#client.request("GET /repos/{owner}/{repo}/issues", {
        ...this.#place,
        labels: this.#options.label,
        state: "all",
        sort: "created",
        direction: "desc",
        per_page: PER_PAGE3,
        request: LISTS
      })
    );
    return toIssues(response.data);
  }
  async read(number) {
    const response = await attempt(
      this.#reading(`read #${number}`),
      () => this.#client.request("GET /repos/{owner}/{repo}/issues/{issue_number}", this.#issue(number))
    );
    if (response.data.pull_request) {
      throw new TrackerError("missing", `#${number} of ${this.#options.repository} is a pull request, not an issue.`);
    }
    return toIssue(response.data);
  }
  async assignable(logins, most) {
    return this.#assignees.among(logins, most);
  }
  async ensureLabel(label) {
    try {
      await attempt(
        this.#writing(`create the label "${label}"`),
        () => this.#client.request("POST /repos/{owner}/{repo}/labels", {
          ...this.#place,
          name: label,
          color: "1d76db",
          description: "Action item from meeting minutes",
          ...REPEATABLE
        })
      );
    } catch (error2) {
      if (error2 instanceof TrackerError && error2.failure === "invalid" && error2.message.includes("already_exists"))
        return;
      throw error2;
    }
  }
  async labelExists(label) {
    try {
      await attempt(
        this.#reading(`look at the label "${label}"`),
        () => this.#client.request("GET /repos/{owner}/{repo}/labels/{name}", { ...this.#place, name: label })
      );
      return true;
    } catch (error2) {
      if (error2 instanceof TrackerError && error2.failure === "missing") return false;
      throw error2;
    }
  }
  async create(draft) {
    const response = await attempt(
      this.#writing("create an issue"),
      () => this.#client.request("POST /repos/{owner}/{repo}/issues", { ...this.#place, ...draft })
    );
    return toIssue(response.data);
  }
  async edit(number, change) {
    const edited = await this.#update(number, `update #${number}`, (now) => {
      const { title, body } = change(now);
      const sent = { ...title !== void 0 && { title }, ...body !== void 0 && { body } };
      if (Object.keys(sent).length === 0) return null;
      const read = { title: now.title, body: now.body };
      this.#edits.push({ number, read, sent, looked: this.#options.now(), wrote: null });
      return sent;
    });
    const own = this.#edits.findLast((edit) => edit.number === number);
    if (own) own.wrote ??= this.#options.now();
    return edited;
  }
  async close(number, reason, isStill) {
    const close = (state_reason) => this.#setState(number, `close #${number}`, { state: "closed", state_reason }, isStill);
    try {
      return await close(reason);
    } catch (error2) {
      if (reason === "duplicate" && error2 instanceof TrackerError && error2.failure === "invalid")
        return close("not_planned");
      throw error2;
    }
  }
  async reopen(number, isStill) {
    return this.#setState(number, `reopen #${number}`, { state: "open" }, isStill);
  }
  async overwritten() {
    const edits = this.#edits.splice(0);
    if (edits.length === 0) return [];
    const { overwrittenBy } = await import("./github-edit-history.js");
    return overwrittenBy(this.#client, this.#place, edits);
  }
  async history(number) {
    const { historyOf } = await import("./github-issue-events.js");
    return attempt(
      this.#reading(`look at the history of #${number}`),
      () => historyOf(this.#client, this.#place, number)
    );
  }
  async comment(number, body) {
    const response = await attempt(
      this.#writing(`comment on #${number}`),
      () => this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...this.#issue(number),
        body
      })
    );
    return Number(response.data.id);
  }
  async withdrawRepeated(number, comment) {
    const said = await attempt(
      this.#reading(`list the comments on #${number}`),
      () => everyPage(this.#client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...this.#issue(number),
        per_page: PER_PAGE3
      })
    );
    const ours = said.find(({ id }) => id === comment);
    const isRepeated = said.some(
      ({ id, body, user }) => id < comment && body === ours?.body && user?.login === ours?.user?.login
    );
    if (!ours || !isRepeated) return;
    await unlessGone(
      attempt(
        this.#writing(`take back a comment on #${number}`),
        () => this.#client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
          ...this.#place,
          comment_id: comment
        })
      )
    );
  }
  async addLabels(number, labels) {
    await attempt(
      this.#writing(`label #${number}`),
      () => this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
        ...this.#issue(number),
        labels: [...labels],
        ...REPEATABLE
      })
    );
  }
  async removeLabel(number, label) {
    await unlessGone(
      attempt(
        this.#writing(`take the label "${label}" off #${number}`),
        () => this.#client.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
          ...this.#issue(number),
          name: label
        })
      )
    );
  }
  async addAssignees(number, logins) {
    const response = await attempt(
      this.#writing(`assign #${number}`),
      () => this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/assignees", {
        ...this.#issue(number),
        assignees: [...logins],
        ...REPEATABLE
      })
    );
    return toIssue(response.data).assignees;
  }
  async removeAssignees(number, logins) {
    const response = await attempt(
      this.#writing(`unassign #${number}`),
      () => this.#client.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees", {
        ...this.#issue(number),
        assignees: [...logins]
      })
    );
    return toIssue(response.data).assignees;
  }
  async #setState(number, what, state, isStill = () => true) {
    return this.#update(number, what, (now) => isStill(now) ? state : null);
  }
  /** The issue is read in the same breath as it is written; `null` leaves it as it is. */
  async #update(number, what, decide2) {
    const left = { issue: null };
    const prepare = async () => {
      const now = await this.read(number);
      const change = decide2(now);
      if (change !== null) return change;
      left.issue = now;
      throw new Unsent("left as it is");
    };
    try {
      const response = await attempt(
        this.#writing(what),
        () => this.#client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
          ...this.#issue(number),
          request: preparedBy(prepare)
        })
      );
      return toIssue(response.data);
    } catch (error2) {
      if (left.issue !== null) return left.issue;
      throw error2;
    }
  }
  #issue(number) {
    return { ...this.#place, issue_number: number };
  }
  #reading(what) {
    return { what: `${what} of ${this.#options.repository}`, effect: "read", permission: "issues: read" };
  }
  #writing(what) {
    return { what: `${what} of ${this.#options.repository}`, effect: "write", permission: "issues: write" };
  }
};
async function unlessGone(removal) {
  await removal.catch((error2) => {
    if (!(error2 instanceof TrackerError && error2.failure === "missing")) throw error2;
  });
}

// src/github/lookups.ts
async function describeRepository(client, repository) {
  const { data } = await attempt(
    { what: `look at ${repository}`, effect: "read", permission: "contents: read" },
    () => client.request("GET /repos/{owner}/{repo}", placeOf(repository))
  );
  const { id, default_branch, fork, archived, has_issues } = data;
  return { id: Number(id), default_branch, fork, archived, has_issues, private: !isPublic(data) };
}
async function loginOf(client) {
  try {
    return (await client.request("GET /user")).data.login;
  } catch {
    return null;
  }
}
async function findPullRequest(client, repository, branch) {
  const { data } = await attempt(
    {
      what: `look for the pull request of ${branch.owner}:${branch.name}`,
      effect: "read",
      permission: "pull-requests: read"
    },
    () => client.request("GET /repos/{owner}/{repo}/pulls", {
      ...placeOf(repository),
      state: "open",
      head: `${branch.owner}:${branch.name}`,
      per_page: 100
    })
  );
  const pull = data.find(({ head }) => head.sha === branch.head);
  return pull === void 0 ? null : { number: pull.number, base: pull.base.ref };
}
async function pullRequestsOf(client, repository, commit) {
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
      ...placeOf(repository),
      commit_sha: commit
    });
    return data.filter(({ merged_at }) => merged_at !== null).map(({ number }) => number);
  } catch {
    return [];
  }
}
async function isMerged(client, home, repository, number) {
  const isHome = isSameName(home, repository);
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
      ...placeOf(repository),
      pull_number: number
    });
    return data.merged && (isHome || isPublic(data.base.repo));
  } catch {
    return false;
  }
}
var isPublic = (repository) => repository?.private === false && (repository.visibility ?? "public") === "public";
async function closingOf(client, repository, number) {
  const { data } = await attempt(
    { what: `look at issue #${number} of ${repository}`, effect: "read", permission: "issues: read" },
    () => client.request("GET /repos/{owner}/{repo}/issues/{issue_number}", {
      ...placeOf(repository),
      issue_number: number
    })
  );
  return { by: data.closed_by?.login ?? null, at: data.closed_at };
}

// src/github/proxied-fetch.ts
var named = (env, name) => env[name.toLowerCase()] ?? env[name.toUpperCase()] ?? "";
function proxiedFetch(env) {
  const proxies = { "https:": named(env, "https_proxy"), "http:": named(env, "http_proxy") };
  if (proxies["https:"] === "" && proxies["http:"] === "") return void 0;
  const isDirect = directHosts(named(env, "no_proxy"));
  const ways = /* @__PURE__ */ new Map();
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const proxy = url.protocol === "https:" ? proxies["https:"] : proxies["http:"];
    if (proxy === "" || isDirect(url)) return fetch(input, init);
    const way = ways.get(proxy) ?? through(proxy);
    ways.set(proxy, way);
    return (await way)(input, init);
  };
}
async function through(proxy) {
  const { default: undici } = await import("./undici.js");
  const { ProxyAgent, fetch: send } = undici;
  const dispatcher = new ProxyAgent(proxy.includes("://") ? proxy : `http://${proxy}`);
  const same = send;
  return (url, init) => same(url, { ...init, dispatcher });
}
function directHosts(list) {
  const entries = list.toLowerCase().split(/[\s,]+/u).filter((entry) => entry !== "").map((entry) => entry.replace(/^\*?\./u, ""));
  return ({ hostname, protocol, port }) => {
    const withPort = `${hostname}:${port === "" ? protocol === "https:" ? "443" : "80" : port}`;
    return entries.some(
      (entry) => [hostname, withPort].some((host) => entry === "*" || host === entry || host.endsWith(`.${entry}`))
    );
  };
}

// src/github/identity.ts
var WORKFLOW_BOT = "github-actions[bot]";
async function whoAmI(client) {
  try {
    const tried = { what: "ask whose token this is", effect: "read", permission: "metadata: read" };
    const { data } = await attempt(tried, () => client.request("GET /user"));
    return data.login;
  } catch (error2) {
    if (error2 instanceof TrackerError && error2.failure === "forbidden") return WORKFLOW_BOT;
    throw error2;
  }
}

// src/github/pull-request.ts
var REVIEW_LIMIT = 5;
var REVIEW_MARK = "<!-- minutes-to-issues:review -->";
var PER_PAGE4 = 100;
var PullRequestThread = class {
  #client;
  #options;
  #place;
  #refusal = null;
  #me = null;
  constructor(client, options) {
    this.#client = client;
    this.#options = options;
    this.#place = placeOf(options.repository);
  }
  /** Why the last write was answered `read-only`, and what to do; `null` if none was. */
  get refusal() {
    return this.#refusal;
  }
  /**
   * Our comment that begins with this mark, on whatever page. A stranger's copy of the mark does not count, nor does one
   * that a bot quotes.
   */
  async findSticky(mark) {
    const comments = await attempt(
      this.#reading("list the comments"),
      () => everyPage(this.#client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...this.#place,
        per_page: PER_PAGE4,
        issue_number: this.#options.number
      })
    );
    const marked = comments.filter(({ body }) => body?.startsWith(mark));
    const [sticky] = await this.#ours(marked);
    return sticky === void 0 ? null : { id: sticky.id, body: sticky.body ?? "", url: sticky.html_url };
  }
  /**
   * Makes the sticky comment say `body`, which begins with `mark`.
   * 'read-only': a fork's token, a missing permission or a locked conversation; `refusal` says which.
   * @throws {TrackerError} for everything else.
   */
  async upsert(body, mark, { keep } = {}) {
    const sticky = await this.findSticky(mark);
    if (sticky === null) return this.#create(body);
    return keep !== void 0 && sticky.body.includes(keep) ? "unchanged" : this.#update(sticky, body);
  }
  /**
   * Like `upsert`, but makes no comment where there is none, and leaves one alone that contains `keep`, or whose pull
   * request was not merged by one of the commits `among`. A merge has the head among its parents, and our comment links to
   * lines of that head; of any other commit GitHub must say that it merged it.
   */
  async refresh(body, mark, { keep, among, openAt } = {}) {
    const sticky = await this.#unlessReadOnly(() => this.findSticky(mark).catch(nobodyThere));
    if (sticky === null) return "none";
    if (sticky === "read-only") return sticky;
    const heads = among?.flatMap(({ parents }) => parents.slice(1)) ?? [];
    if (among !== void 0 && !heads.some((head) => sticky.body.includes(`/blob/${head}/`))) {
      const mergedBy = await this.#unlessReadOnly(() => this.#mergedBy());
      if (mergedBy === "read-only") return mergedBy;
      if (!among.some(({ sha }) => sha === mergedBy)) return "none";
    }
    if (keep !== void 0 && sticky.body.includes(keep)) return "unchanged";
    return openAt === void 0 || await this.isOpenAt(openAt) ? this.#update(sticky, body) : "none";
  }
  /**
   * Posts what was not yet said on this pull request, at most five comments that still stand, as one review.
   * @param commit The head that the lines belong to.
   */
  async review(comments, commit) {
    if (comments.length === 0) return { posted: 0, skipped: 0 };
    const before = await this.#ownReviewComments();
    const said = new Set(before.map(({ path, body }) => JSON.stringify([path, normalised(body)])));
    const room = Math.max(0, REVIEW_LIMIT - before.filter(({ line }) => line !== null).length);
    const marked = comments.map((comment) => ({ ...comment, body: `${comment.body}

${REVIEW_MARK}` }));
    const fresh = marked.filter(({ path, body }) => !said.has(JSON.stringify([path, normalised(body)]))).slice(0, room);
    if (fresh.length === 0) return { posted: 0, skipped: comments.length };
    const posted = await this.#unlessReadOnly(() => this.#post(fresh, commit));
    return posted === "read-only" ? posted : { posted, skipped: comments.length - posted };
  }
  /** Whether it is open, and this commit its head: a run that is started again has the event of then. */
  async isOpenAt(commit) {
    const { data } = await attempt(
      this.#reading("look at its head"),
      () => this.#client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
        ...this.#place,
        pull_number: this.#options.number
      })
    );
    return data.state === "open" && data.head.sha === commit;
  }
  /** The commit that merged it; `null` if it is not merged. */
  async #mergedBy() {
    const { data } = await attempt(
      this.#reading("look at the merge"),
      () => this.#client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
        ...this.#place,
        pull_number: this.#options.number
      })
    );
    return data.merged ? data.merge_commit_sha : null;
  }
  async #create(body) {
    return this.#unlessReadOnly(
      () => attempt(this.#writing("comment"), async () => {
        await this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...this.#place,
          issue_number: this.#options.number,
          body
        });
        return "created";
      })
    );
  }
  async #update(sticky, body) {
    if (normalised(sticky.body) === normalised(body)) return "unchanged";
    return this.#unlessReadOnly(
      () => attempt(this.#writing("update our comment"), async () => {
        await this.#client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
          ...this.#place,
          comment_id: sticky.id,
          body
        });
        return "updated";
      })
    );
  }
  /** One review; if GitHub refuses it for one of its lines, without saying which, one by one. */
  async #post(comments, commit) {
    const anchored = comments.map(({ path, line, startLine, body }) => ({
      path,
      line,
      side: "RIGHT",
      body,
      ...startLine === void 0 || startLine === line ? {} : { start_line: startLine, start_side: "RIGHT" }
    }));
    const target = { ...this.#place, pull_number: this.#options.number, commit_id: commit };
    const accepted = await this.#unlessInvalid(
      () => this.#client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
        ...target,
        event: "COMMENT",
        comments: anchored
      })
    );
    if (accepted) return comments.length;
    let posted = 0;
    for (const comment of anchored) {
      const alone = { ...target, ...comment };
      const isTaken = await this.#unlessInvalid(
        () => this.#client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", alone)
      );
      if (isTaken) posted += 1;
    }
    return posted;
  }
  async #ownReviewComments() {
    const comments = await attempt(
      this.#reading("list the review comments"),
      () => everyPage(this.#client, "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
        ...this.#place,
        per_page: PER_PAGE4,
        pull_number: this.#options.number
      })
    );
    const marked = comments.filter(({ body }) => body.includes(REVIEW_MARK));
    const ours = await this.#ours(marked);
    return ours.map(({ path, body, line }) => ({ path, body, line: line ?? null }));
  }
  /** Only if none is by a known author we ask who the token belongs to: it may be a machine user that nobody has named. */
  async #ours(comments) {
    const by = (authors) => comments.filter(({ user }) => authors.some((author) => author.toLowerCase() === user?.login.toLowerCase()));
    const known = by([WORKFLOW_BOT, ...this.#options.authors ?? []]);
    if (known.length > 0 || comments.length === 0) return known;
    this.#me ??= whoAmI(this.#client);
    return by([await this.#me]);
  }
  async #unlessInvalid(call) {
    try {
      await attempt(this.#writing("review"), call);
      return true;
    } catch (error2) {
      if (error2 instanceof TrackerError && error2.failure === "invalid") return false;
      throw error2;
    }
  }
  async #unlessReadOnly(write) {
    try {
      return await write();
    } catch (error2) {
      if (!(error2 instanceof TrackerError) || !["forbidden", "locked"].includes(error2.failure)) throw error2;
      this.#refusal = error2.message;
      return "read-only";
    }
  }
  #reading(what) {
    return { what: `${what} of ${this.#name()}`, effect: "read", permission: "pull-requests: read" };
  }
  #writing(what) {
    return { what: `${what} on ${this.#name()}`, effect: "write", permission: "pull-requests: write" };
  }
  #name() {
    return `pull request #${this.#options.number} of ${this.#options.repository}`;
  }
};
function nobodyThere(error2) {
  if (error2 instanceof TrackerError && ["missing", "gone"].includes(error2.failure)) return null;
  throw error2;
}
function normalised(body) {
  return body.replaceAll("\r\n", "\n").trimEnd();
}

// src/github/hunks.ts
var HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function patchLines(patch) {
  const changed = [];
  const inside = [];
  let line = 0;
  let oldLeft = 0;
  let newLeft = 0;
  for (const row of patch.split("\n")) {
    if (oldLeft === 0 && newLeft === 0) {
      const hunk = HUNK.exec(row);
      if (hunk === null) {
        if (row === "" || row.startsWith("\\")) continue;
        return null;
      }
      oldLeft = Number(hunk[1] ?? 1);
      newLeft = Number(hunk[3] ?? 1);
      line = Number(hunk[2]);
      if (newLeft > 0) inside.push({ from: line, to: line + newLeft - 1 });
      continue;
    }
    switch (row[0]) {
      case "+":
        extend(changed, line);
        line += 1;
        newLeft -= 1;
        break;
      case "-":
        oldLeft -= 1;
        break;
      case "\\":
        break;
      // Context. Some tools strip the space of an empty context line.
      case " ":
      case void 0:
        line += 1;
        oldLeft -= 1;
        newLeft -= 1;
        break;
      default:
        return null;
    }
    if (oldLeft < 0 || newLeft < 0) return null;
  }
  return oldLeft === 0 && newLeft === 0 ? { changed, inside } : null;
}
function extend(ranges, line) {
  const last = ranges.at(-1);
  if (last?.to === line - 1) last.to = line;
  else ranges.push({ from: line, to: line });
}
function contentOfNewFile(patch) {
  const [header = "", ...rows] = patch.split("\n");
  if (!/^@@ -0,0 \+1(?:,\d+)? @@/.test(header)) return null;
  const isClosed = rows.at(-1)?.startsWith("\\") !== true;
  const lines2 = rows.filter((row) => row.startsWith("+")).map((row) => row.slice(1));
  return lines2.join("\n") + (isClosed ? "\n" : "");
}

// src/github/file-change.ts
var CHANGES = {
  added: "added",
  copied: "added",
  modified: "modified",
  changed: "modified",
  renamed: "renamed",
  removed: "removed"
};
function toFileChange(file) {
  if (file.status === "unchanged") return [];
  const status = CHANGES[file.status];
  const common = { path: file.filename, previousPath: file.previous_filename ?? null, status };
  if (status === "removed") return [{ ...common, blob: null, lines: [], hunks: [] }];
  const blob = file.sha;
  if (file.patch === void 0 && status === "renamed" && file.changes === 0)
    return [{ ...common, blob, lines: [], hunks: [] }];
  const patch = file.patch === void 0 ? null : patchLines(file.patch);
  return [{ ...common, blob, lines: patch?.changed ?? null, hunks: patch?.inside ?? null }];
}

// src/github/repository.ts
var FILES_OF_A_COMPARISON = 300;
var FILES_OF_A_PULL_REQUEST = 3e3;
var PER_PAGE5 = 100;
var TEXT_LIMIT = 1e6;
var JSON_GROWTH = 2;
var TARBALL_TIMEOUT = 6e5;
var NO_COMMIT = /^0+$/;
var Repository = class {
  identity;
  #client;
  #options;
  #place;
  /** The patches of new files, by blob: most hold the whole file. */
  #patches = /* @__PURE__ */ new Map();
  /** By commit. */
  #trees = /* @__PURE__ */ new Map();
  /** The files of pull requests, by number: who asks first whether there is anything to read must not cost a request. */
  #listed = /* @__PURE__ */ new Map();
  constructor(client, options) {
    this.#client = client;
    this.#options = options;
    this.#place = placeOf(options.identity.repository);
    this.identity = options.identity;
  }
  async head() {
    const response = await attempt(
      this.#reading(`find the head of ${this.#options.defaultBranch}`),
      () => this.#client.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
        ...this.#place,
        ref: `heads/${this.#options.defaultBranch}`
      })
    );
    return response.data.object.sha;
  }
  async changesSince(before) {
    const compared = NO_COMMIT.test(before) ? null : await this.#compare(before);
    if (compared === null) return { head: await this.head(), files: [], complete: false, commits: [] };
    const { commits, files = [] } = compared;
    const parents = new Set(commits.flatMap((commit) => commit.parents.map(({ sha }) => sha)));
    const tip = commits.findLast(({ sha }) => !parents.has(sha)) ?? compared.merge_base_commit;
    const whole = compared.total_commits <= commits.length;
    return {
      head: whole ? tip.sha : await this.head(),
      files: this.#changed(files),
      complete: whole && files.length < FILES_OF_A_COMPARISON,
      commits: commits.map(({ sha, parents: of, commit }) => ({
        sha,
        parents: of.map((parent) => parent.sha),
        subject: commit.message.split("\n", 1)[0] ?? ""
      }))
    };
  }
  async changesOfPullRequest(number, head) {
    const files = this.#listed.get(number) ?? await this.#filesOfPullRequest(number);
    this.#listed.set(number, files);
    return { head, files: this.#changed(files), complete: files.length < FILES_OF_A_PULL_REQUEST, commits: [] };
  }
  async changedOn(path, commit) {
    const { data } = await attempt(
      this.#reading(`find the last change of ${path}`),
      () => this.#client.request("GET /repos/{owner}/{repo}/commits", { ...this.#place, path, sha: commit, per_page: 1 })
    );
    return data[0]?.commit.committer?.date?.slice(0, 10) ?? null;
  }
  /** Asked for once per commit: it does not change. */
  async files(commit) {
    const tree = this.#trees.get(commit) ?? await this.#tree(commit);
    this.#trees.set(commit, tree);
    return tree.files;
  }
  async #tree(commit) {
    const what = `list the files at ${commit.slice(0, 7)}`;
    const { data } = await attempt(
      this.#reading(what),
      () => this.#client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
        ...this.#place,
        tree_sha: commit,
        recursive: "1"
      })
    );
    if (data.truncated) {
      throw new TrackerError(
        "unavailable",
        `Could not ${what} of ${this.identity.repository}: GitHub cuts the listing of so large a tree, and minutes may be missing from it.`
      );
    }
    const files = data.tree.flatMap(
      ({ path, sha, size, type, mode }) => (
        // 120000 is a symlink; a submodule is of type commit.
        type === "blob" && mode !== "120000" ? [{ path, blob: sha, size: size ?? 0 }] : []
      )
    );
    return { files, bytes: files.reduce((sum, { size }) => sum + size, 0) };
  }
  async read(blob, limit) {
    const known = this.#contentInPatch(blob);
    if (known) return known.byteLength > limit ? "too-large" : known;
    return this.#bytes(
      `read the blob ${blob.slice(0, 7)}`,
      limit,
      (options) => this.#client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
        ...this.#place,
        file_sha: blob,
        ...options
      })
    );
  }
  async readAll(commit, files, limit) {
    const wanted = files.filter(({ size }) => size <= limit);
    if (wanted.length === 0) return /* @__PURE__ */ new Map();
    const { readMany } = await import("./github-many-files.js");
    return readMany(wanted, {
      local: async (shas) => await this.#options.localBlobs?.(shas) ?? /* @__PURE__ */ new Map(),
      archive: (missing, most) => unlessMissing(() => this.#tarball(commit, missing, most)),
      single: ({ blob }) => this.read(blob, limit),
      whole: this.#trees.get(commit)?.bytes ?? 0
    });
  }
  async readText(path) {
    const content = await unlessMissing(
      () => this.#bytes(
        `read ${path}`,
        TEXT_LIMIT,
        (options) => this.#client.request("GET /repos/{owner}/{repo}/contents/{path}", { ...this.#place, path, ...options })
      )
    );
    if (content === "too-large") {
      throw new TrackerError("invalid", `${path} of ${this.identity.repository} is larger than ${TEXT_LIMIT} bytes.`);
    }
    return content === null ? null : new TextDecoder().decode(content);
  }
  async #filesOfPullRequest(number) {
    const tried = this.#reading(`list the files of pull request #${number}`, "pull-requests: read");
    return attempt(
      tried,
      () => everyPage(this.#client, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
        ...this.#place,
        per_page: PER_PAGE5,
        pull_number: number
      })
    );
  }
  #changed(files) {
    for (const { status, sha, patch } of files)
      if (status === "added" && patch !== void 0 && sha !== null) this.#patches.set(sha, patch);
    return files.flatMap(toFileChange);
  }
  /** New minutes stand in their patch whole, most of the time: then nobody needs to ask for them again. */
  #contentInPatch(blob) {
    const patch = this.#patches.get(blob);
    const content = patch === void 0 ? null : contentOfNewFile(patch);
    const bytes = content === null ? null : new TextEncoder().encode(content);
    return bytes && blobHash(bytes, blob) === blob ? bytes : null;
  }
  /** `null`: GitHub knows no such commit, or none that the two have in common. */
  async #compare(before) {
    const basehead = `${before}...${this.#options.defaultBranch}`;
    const response = await unlessMissing(
      () => attempt(
        this.#reading(`compare ${basehead}`),
        () => this.#client.request("GET /repos/{owner}/{repo}/compare/{basehead}", { ...this.#place, basehead })
      )
    );
    return response?.data ?? null;
  }
  async #bytes(what, limit, ask) {
    const answer = { content: "too-large" };
    const request = streamed(async (body) => {
      answer.content = await readBytes(body, limit * JSON_GROWTH);
    });
    const { headers } = await attempt(this.#reading(what), () => ask({ mediaType: { format: "raw" }, request }));
    const isWrapped = headers["content-type"]?.startsWith("application/json") === true;
    const content = isWrapped && answer.content !== "too-large" ? unwrapped(answer.content) : answer.content;
    if (content === null)
      throw new TrackerError("invalid", `Could not ${what} of ${this.identity.repository}: it is not a file.`);
    return content === "too-large" || content.byteLength > limit ? "too-large" : content;
  }
  async #tarball(commit, files, most) {
    const { readTarball } = await import("./github-tarball.js");
    const sizes = new Map(files.map(({ path, size }) => [path, size]));
    let contents = /* @__PURE__ */ new Map();
    const request = {
      ...streamed(async (body) => {
        contents = await readTarball(body, sizes, most);
      }),
      // GitHub answers with the address of the archive, on another host.
      redirect: "follow",
      signal: AbortSignal.timeout(TARBALL_TIMEOUT)
    };
    await attempt(
      this.#reading(`download the files at ${commit.slice(0, 7)}`),
      () => this.#client.request("GET /repos/{owner}/{repo}/tarball/{ref}", { ...this.#place, ref: commit, request })
    );
    return contents;
  }
  #reading(what, permission = "contents: read") {
    return { what: `${what} of ${this.identity.repository}`, effect: "read", permission };
  }
};
async function unlessMissing(call) {
  try {
    return await call();
  } catch (error2) {
    if (error2 instanceof TrackerError && error2.failure === "missing") return null;
    throw error2;
  }
}

// src/adapters.ts
function connect(options) {
  const { repository, workspace } = options;
  const client = clientOf(options, defaultConfig);
  const source = new Repository(client, {
    identity: { host: new URL(options.serverUrl).host, repository, repositoryId: options.repositoryId },
    defaultBranch: options.defaultBranch,
    ...workspace !== null && { localBlobs: (shas) => localBlobs(workspace, shas) }
  });
  return {
    source,
    findPullRequest: (branch) => findPullRequest(client, repository, branch),
    readConfig: () => readConfig(source, options),
    adapters: (config) => adapters(source, options, config)
  };
}
async function localBlobs(workspace, shas) {
  const { workspaceBlobs } = await import("./github-workspace.js");
  return workspaceBlobs(workspace, shas);
}
async function readConfig(source, { configPath, defaultBranch }) {
  const text = await source.readText(configPath);
  if (text === null && configPath !== DEFAULT_CONFIG_PATH)
    throw new UsageError(
      `There is no ${configPath} on ${defaultBranch} of ${source.identity.repository}: the config is read from the default branch. Without \`config\`, it is ${DEFAULT_CONFIG_PATH}, or the defaults.`
    );
  return configured(text, configPath);
}
function adapters(source, options, config) {
  const { repository } = options;
  const tracker = config.tracker ?? repository;
  const client = clientOf(options, config);
  return {
    ports: {
      source,
      tracker: new Issues(client, { repository: tracker, label: config.label, now: Date.now }),
      isMerged: (pullRequests, number) => isMerged(client, repository, pullRequests, number),
      login: () => loginOf(client),
      sleep: (milliseconds) => delay(milliseconds)
    },
    thread: (number) => new PullRequestThread(client, { repository, number, authors: trustedAuthors(config) }),
    pullRequestsOf: (commit) => pullRequestsOf(client, repository, commit),
    closingOf: (number) => closingOf(client, tracker, number)
  };
}
var clientOf = ({ token, apiUrl, log, env }, { pace }) => {
  const fetch2 = proxiedFetch(env);
  return createClient({ token, baseUrl: apiUrl, pace, log, ...fetch2 && { fetch: fetch2 } });
};
async function refusePublicTracker(access, config) {
  const { tracker } = config;
  if (tracker === null || config["public-tracker"] || access.private === false) return;
  const { repository } = access;
  if (isSameName(tracker, repository) || !(access.private ?? (await describe(access)).private)) return;
  if ((await describe({ ...access, repository: tracker })).private) return;
  throw new UsageError(
    `${repository} is private, and its issues would be read by everybody in ${tracker}. If that is meant, say \`public-tracker: true\` in the config; else name a private \`tracker\`, or none.`
  );
}
async function describe(access) {
  return describeRepository(clientOf(access, defaultConfig), access.repository);
}

// src/action/trigger.ts
var modes = ["auto", "preview", "sync"];
function decide(eventName, payload, defaultBranch, ref, mode) {
  const branch = `refs/heads/${defaultBranch}`;
  const writes = mode !== "preview";
  switch (eventName) {
    case "pull_request":
    case "pull_request_target": {
      if (mode === "sync") return error("`mode: sync` on a pull request: issues follow only minutes that are merged.");
      const pull = payload.pull_request;
      if (!pull) return error(`The event ${eventName} came without a pull request in its payload.`);
      const state = pull.merged ? "merged" : pull.state === "closed" ? "closed" : "open";
      const { number, head, base, comments } = pull;
      const isSilent = comments === 0;
      return go({ kind: "pull-request", number, head: head.sha, state, base: base.ref, isSilent }, false);
    }
    case "workflow_run": {
      const run = payload.workflow_run;
      if (run?.event !== "pull_request" || !run.head_branch || !run.head_repository)
        return notice("This workflow_run does not follow a pull request: nothing to do.");
      if (mode === "sync") return error("`mode: sync` on a pull request: issues follow only minutes that are merged.");
      const headOwner = run.head_repository.owner.login;
      return go({ kind: "pull-request-of", headOwner, headBranch: run.head_branch, head: run.head_sha }, false);
    }
    case "push":
      if ((payload.ref ?? ref) !== branch)
        return notice(
          `A push to ${payload.ref ?? ref}: only pushes to the default branch (${defaultBranch}) change issues.`
        );
      return go({ kind: "push", before: payload.before ?? "" }, writes);
    case "workflow_dispatch":
      if (ref !== "" && ref !== branch)
        return go(
          { kind: "resync" },
          false,
          `Dispatched on ${ref}: a dry run. Only a dispatch on ${defaultBranch} writes, and it reads ${defaultBranch} in any case.`
        );
      return go({ kind: "resync" }, writes);
    case "schedule":
    case "repository_dispatch":
      return go({ kind: "resync" }, writes);
    default:
      return notice(
        `Nothing to do for the event ${eventName}: this action works on pull_request, push, schedule, workflow_dispatch and repository_dispatch.`
      );
  }
}
var go = (trigger, writes, notice2 = null) => ({
  go: true,
  trigger,
  writes,
  notice: notice2
});
var notice = (message) => ({ go: false, level: "notice", message });
var error = (message) => ({ go: false, level: "error", message });

// src/action/token.ts
function checkedToken(given, name) {
  const token = given.trim();
  if (/^[\x20-\x7e]*$/u.test(token)) return token;
  throw new UsageError(
    `${name} holds ${/[\n\r]/u.test(token) ? "line breaks" : "signs"} that no token has: is it another secret, a private key perhaps?`
  );
}

// src/action/inputs.ts
var DAY = 864e5;
var typed = (name, value) => `\`${name}${name.startsWith("--") ? "" : ":"} ${value}\``;
function sinceDay(name, value, now) {
  const days = /^(\d{1,5})\s*(?:d|days?)?$/i.exec(value.trim())?.[1];
  if (days !== void 0) return new Date(now.getTime() - Number(days) * DAY).toISOString().slice(0, 10);
  const day = value.trim();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  throw new UsageError(`${typed(name, value)} is neither a day (2026-01-31) nor a number of days (90 days).`);
}
function count2(name, value) {
  if (/^\d{1,6}$/.test(value.trim())) return Number(value);
  throw new UsageError(`${typed(name, value)} is not a whole number from 0 on.`);
}
function readInputs(get, now) {
  const mode = modes.find((known) => known === (get("mode") || "auto"));
  if (!mode) throw new UsageError(`\`mode: ${get("mode")}\` is unknown. Allowed: ${modes.join(", ")}.`);
  const token = checkedToken(get("token"), "The input `token`");
  if (token === "")
    throw new UsageError(
      "The input `token` is empty. Leave it out to use the workflow\u2019s own token, or pass a secret that exists."
    );
  return {
    token,
    config: get("config") || DEFAULT_CONFIG_PATH,
    paths: lines(get("paths")),
    series: lines(get("series")),
    mode,
    since: sinceDay("since", get("since") || "90 days", now),
    maxNewIssues: count2("max-new-issues", get("max-new-issues") || "20"),
    dryRun: flag("dry-run", get("dry-run") || "false")
  };
}
function flag(name, value) {
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new UsageError(`${typed(name, value)} is neither true nor false.`);
}
var lines = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");

// src/report/no-minutes.ts
var noMinutesWords = ({ noMinutes }) => noMinutes ? [
  "No minutes were found on the default branch. With `minutes` in the config (or patterns for this run), the files that a pattern matches are minutes; without, a Markdown file whose path or first heading has a date (2026-03-04), or whose folder or name says minutes, meetings, notes or the like."
] : [];

// src/report/untrusted.ts
var GONE = "ghost";
var MOST = 5;
function untrustedWords({ untrusted = [] }) {
  return [...new Set(untrusted.map(({ author }) => author))].map((author) => {
    const numbers = untrusted.filter((issue) => issue.author === author).map(({ number }) => `#${number}`);
    const named2 = [...numbers.slice(0, MOST), ...numbers.length > MOST ? ["\u2026"] : []].join(", ");
    const subject = `${count(numbers.length, "issue")} (${named2}) ${numbers.length === 1 ? "carries a passport" : "carry passports"} of these minutes but ${numbers.length === 1 ? "was" : "were"} created by ${author}`;
    if (author === GONE)
      return `${subject}, an account that is gone, as many are: nobody can be trusted under that name. Open ones hold their tasks, and get no second issue; close them, and the next run creates them anew.`;
    return `${subject}, whom the config does not trust: open ones hold their tasks, and get no second issue. If that is you, or your token of before, add ${author} to \`trusted-authors\`; if not, take the label off them.`;
  });
}

// src/sync.ts
async function sync(request, ports) {
  const { config, trigger, writes } = request;
  const { source, tracker, onProgress, sleep } = ports;
  if (trigger.kind === "pull-request" && trigger.state !== "open")
    return emptyRun(request, source, nothingAt(trigger.head));
  const detected = await detect(trigger, source, patternsOf(request));
  const base = emptyRun(request, source, detected);
  if (detected.changes && detected.files.length === 0 && detected.removed.length === 0)
    return { ...base, isIdle: true };
  const [{ decide: decide2 }, { apply, stoppedBy }] = await Promise.all([
    import("./sync-build-plan.js"),
    import("./tracking-applying-apply.js")
  ]);
  const { pending, isFirst, labelSeen, ...decided } = await decide2(request, ports, detected);
  const skipped = [...base.skipped, ...decided.skipped];
  const willBe = trigger.kind === "pull-request" && decided.cap === null ? decided.plan.operations : [];
  const run = { ...base, ...decided, skipped, pending: pending.filter(hasIssue(willBe)) };
  if (!writes) return run;
  const trust = trustOf(config, source);
  const outcomes = await apply(run.plan, tracker, {
    trust,
    labelExists: !isFirst,
    serverUrl: request.serverUrl,
    ...onProgress && { onProgress },
    ...sleep && { sleep },
    ...labelSeen && { labelSeen }
  });
  const done = outcomes.filter(({ result }) => result === "done").map(({ operation }) => operation);
  return { ...run, outcomes, pending: pending.filter(hasIssue(done)), stopped: stoppedBy(outcomes) };
}
function hasIssue(operations) {
  const created = new Set(operations.filter(({ operation }) => operation === "create").map(({ id }) => id));
  return ({ id, number }) => number !== null || created.has(id);
}
var nothingAt = (head) => ({
  head,
  skipped: [],
  changes: null
});
function emptyRun(request, source, detected) {
  return {
    kind: request.trigger.kind === "pull-request" ? "preview" : request.writes ? "sync" : "dry-run",
    serverUrl: request.serverUrl,
    repository: source.identity.repository,
    ...request.config.tracker !== null && { tracker: request.config.tracker },
    commit: detected.head,
    pullRequest: pullRequestOf(request),
    meetings: [],
    skipped: detected.skipped,
    plan: { operations: [], doubts: [], vanished: [], suggestions: [], fingerprint: "" },
    outcomes: [],
    diagnostics: [],
    pending: [],
    cap: null,
    stopped: null,
    changes: detected.changes
  };
}
function pullRequestOf({ trigger, defaultBranch }) {
  if (trigger.kind !== "pull-request") return null;
  const { number, state, base, isSilent } = trigger;
  return { number, state, base, defaultBranch, isSilent };
}

export {
  connect,
  refusePublicTracker,
  describe,
  decide,
  checkedToken,
  sinceDay,
  count2 as count,
  readInputs,
  noMinutesWords,
  untrustedWords,
  sync
};
