import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  configured,
  keepYoungSpace
} from "./sync-configured.js";
import {
  defaultConfig
} from "./config-default-config.js";
import {
  patternsOf
} from "./sync-request.js";
import {
  trustOf,
  trustedAuthors
} from "./sync-trust.js";
import {
  isAgent
} from "./tracking-agents.js";
import {
  contentEdits
} from "./github-edit-history.2.js";
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
  REPEATABLE,
  attempt,
  createClient,
  placeOf,
  unlessMissing
} from "./github-client.js";
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
  readBytes,
  streamed
} from "./json-with-bigint.js";
import {
  Unsent,
  preparedBy
} from "./octokit-request-error.js";
import {
  TrackerError
} from "./tracking-tracker.js";
import {
  isSameName,
  unique
} from "./tracking-names.js";
import {
  object,
  string
} from "./zod.js";

// src/github/contents.ts
var TEXT_LIMIT = 1e6;
var JSON_GROWTH = 2;
var Contents = class {
  #client;
  #repository;
  #place;
  constructor(client, repository) {
    this.#client = client;
    this.#repository = repository;
    this.#place = placeOf(repository);
  }
  ofBlob(blob, limit) {
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
  /** A file of the default branch; `null`: there is none. */
  async asText(path) {
    const content = await unlessMissing(
      () => this.#bytes(
        `read ${path}`,
        TEXT_LIMIT,
        (options) => this.#client.request("GET /repos/{owner}/{repo}/contents/{path}", { ...this.#place, path, ...options })
      )
    );
    if (content === "too-large") {
      throw new TrackerError("invalid", `${path} of ${this.#repository} is larger than ${TEXT_LIMIT} bytes.`);
    }
    return content === null ? null : new TextDecoder().decode(content);
  }
  /** `bytes: null`: a file too long to come with the answer. `null`: the server does not know the path at that commit. */
  async at({ path, blob }, commit) {
    const answer = await unlessMissing(
      () => attempt(
        this.#reading(`read ${path}`),
        () => this.#client.request("GET /repos/{owner}/{repo}/contents/{path}", { ...this.#place, path, ref: commit })
      )
    );
    return answer === null ? null : fileIn(answer.data, blob);
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
      throw new TrackerError("invalid", `Could not ${what} of ${this.#repository}: it is not a file.`);
    return content === "too-large" || content.byteLength > limit ? "too-large" : content;
  }
  #reading(what) {
    return { what: `${what} of ${this.#repository}`, effect: "read", permission: "contents: read" };
  }
};
function unwrapped(json) {
  const answer = JSON.parse(new TextDecoder().decode(json));
  const isFile = typeof answer === "object" && answer !== null && "content" in answer && "encoding" in answer;
  if (!isFile || typeof answer.content !== "string" || answer.encoding !== "base64") return null;
  return Buffer.from(answer.content, "base64");
}
function fileIn(answer, blob) {
  const fact = (name) => typeof answer === "object" && answer !== null ? Object.getOwnPropertyDescriptor(answer, name)?.value : void 0;
  if (fact("type") !== "file" || fact("sha") !== blob) return "no-file";
  const content = fact("content");
  return {
    bytes: typeof content === "string" && fact("encoding") === "base64" ? Buffer.from(content, "base64") : null
  };
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
var MOST_ISSUE_PAGES = 20;
async function openTitles(client, repository) {
  const issues = await attempt(
    { what: `list the issues of ${repository}`, effect: "read", permission: "issues: read" },
    () => everyPage(
      client,
      "GET /repos/{owner}/{repo}/issues",
      { ...placeOf(repository), state: "open", per_page: 100 },
      MOST_ISSUE_PAGES
    )
  );
  return issues.filter((issue) => issue.pull_request === void 0).map(({ number, title, labels }) => ({
    number,
    title,
    labels: labels.flatMap((label) => typeof label === "string" ? label : label.name ?? [])
  }));
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
async function stateOf(client, home, { repository, number, kind }) {
  const isHome = isSameName(home, repository);
  try {
    if (kind === "pull") {
      const { data: data2 } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
        ...placeOf(repository),
        pull_number: number
      });
      return isHome || isPublic(data2.base.repo) ? stateIn(data2.state, data2.merged) : null;
    }
    if (!isHome && !isPublic((await client.request("GET /repos/{owner}/{repo}", placeOf(repository))).data))
      return null;
    const { data } = await client.request("GET /repos/{owner}/{repo}/issues/{issue_number}", {
      ...placeOf(repository),
      issue_number: number
    });
    return stateIn(data.state, typeof data.pull_request?.merged_at === "string");
  } catch {
    return null;
  }
}
var stateIn = (state, isMerged) => isMerged ? "merged" : state === "open" ? "open" : "closed";
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

// src/adapters.ts
import { setTimeout as delay } from "node:timers/promises";

// src/github/identity.ts
var WORKFLOW_BOT = "github-actions[bot]";
async function whoAmI(client) {
  try {
    const tried = { what: "ask whose token this is", effect: "read", permission: "metadata: read" };
    const { data } = await attempt(tried, () => client.request("GET /user"));
    return data.login;
  } catch (error) {
    if (error instanceof TrackerError && error.failure === "forbidden") return WORKFLOW_BOT;
    throw error;
  }
}

// src/github/conversation.ts
var PER_PAGE = 100;
var Conversation = class {
  client;
  place;
  number;
  #options;
  #refusal = null;
  #me = null;
  constructor(client, options) {
    this.client = client;
    this.#options = options;
    this.number = options.number;
    this.place = placeOf(options.repository);
  }
  /** Why the last write was answered `read-only`, and what to do; `null` if none was. */
  get refusal() {
    return this.#refusal;
  }
  /** Only if none is by a known author we ask who the token belongs to: it may be a machine user that nobody has named. */
  async ours(comments) {
    const by = (authors) => comments.filter(({ user }) => authors.some((author) => author.toLowerCase() === user?.login.toLowerCase()));
    const known = by([WORKFLOW_BOT, ...this.#options.authors ?? []]);
    if (known.length > 0 || comments.length === 0) return known;
    this.#me ??= whoAmI(this.client);
    return by([await this.#me]);
  }
  async unlessReadOnly(write) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof TrackerError) || !["forbidden", "locked"].includes(error.failure)) throw error;
      this.#refusal = error.message;
      return "read-only";
    }
  }
  reading(what) {
    return { what: `${what} of ${this.#name()}`, effect: "read", permission: "pull-requests: read" };
  }
  writing(what) {
    return { what: `${what} on ${this.#name()}`, effect: "write", permission: "pull-requests: write" };
  }
  #name() {
    return `pull request #${this.number} of ${this.#options.repository}`;
  }
};
var normalised = (body) => body.replaceAll("\r\n", "\n").trimEnd();

// src/github/ears.ts
var MOST_PAGES = 3;
var Ears = class {
  #client;
  #options;
  #place;
  constructor(client, options) {
    this.#client = client;
    this.#options = options;
    this.#place = placeOf(options.repository);
  }
  /** https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user: maintain is told as write. */
  async mayWrite(login) {
    const asked = await unlessMissing2(
      attempt(
        this.#reading(`ask what ${login} may do in`, "metadata: read"),
        () => this.#client.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
          ...this.#place,
          username: login
        })
      )
    );
    return asked !== null && ["admin", "write"].includes(asked.data.permission);
  }
  async assigneesOf(number) {
    const { data } = await attempt(
      this.#reading(`read #${number} of`, "issues: read"),
      () => this.#client.request("GET /repos/{owner}/{repo}/issues/{issue_number}", {
        ...this.#place,
        issue_number: number
      })
    );
    return (data.assignees ?? []).map(({ login }) => login);
  }
  async comment(id) {
    const found = await unlessMissing2(
      attempt(
        this.#reading("read the comment in", "issues: read"),
        () => this.#client.request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", {
          ...this.#place,
          comment_id: id
        })
      )
    );
    return found && toComment(found.data);
  }
  async recent(since) {
    const { data } = await attempt(
      this.#reading("list the newest comments in", "issues: read"),
      () => this.#client.request("GET /repos/{owner}/{repo}/issues/comments", {
        ...this.#place,
        since,
        sort: "created",
        direction: "desc",
        per_page: PER_PAGE,
        request: LISTS
      })
    );
    return data.map(toComment).reverse();
  }
  async isAnswered(id) {
    const reactions = await attempt(
      this.#reading("list the reactions to a comment in", "issues: read"),
      () => everyPage(this.#client, "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
        ...this.#place,
        comment_id: id,
        per_page: PER_PAGE
      })
    );
    const signs = reactions.filter(({ content }) => content === "rocket" || content === "confused");
    return (await this.#conversation(0).ours(signs)).length > 0;
  }
  async react(id, content) {
    try {
      const { status } = await attempt(
        this.#writing("react to a comment in"),
        () => this.#client.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
          ...this.#place,
          comment_id: id,
          content,
          ...REPEATABLE
        })
      );
      return status === 201 ? "new" : "known";
    } catch (error) {
      if (error instanceof TrackerError && ["locked", "forbidden", "missing"].includes(error.failure)) return "known";
      throw error;
    }
  }
  async hasSaid(number, mark, since) {
    const comments = await attempt(
      this.#reading(`list the comments on #${number} of`, "issues: read"),
      () => everyPage(
        this.#client,
        "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
        { ...this.#place, issue_number: number, since, per_page: PER_PAGE },
        MOST_PAGES
      )
    );
    const marked = comments.filter(({ body }) => body?.startsWith(mark));
    return (await this.#conversation(number).ours(marked)).length > 0;
  }
  async say(number, body) {
    const said = await this.#conversation(number).unlessReadOnly(
      () => attempt(this.#writing(`answer on #${number} of`), async () => {
        await this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...this.#place,
          issue_number: number,
          body
        });
        return true;
      })
    );
    return said === true;
  }
  /** As it stands now; what `preview` is about. */
  async pullRequest(number) {
    const { data } = await attempt(
      this.#reading(`read #${number} of`, "pull-requests: read"),
      () => this.#client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...this.#place, pull_number: number })
    );
    return { head: data.head.sha, base: data.base.ref, state: data.state === "open" ? "open" : "closed" };
  }
  #conversation(number) {
    return new Conversation(this.#client, { ...this.#options, number });
  }
  #reading(what, permission) {
    return { what: `${what} ${this.#options.repository}`, effect: "read", permission };
  }
  #writing(what) {
    return { what: `${what} ${this.#options.repository}`, effect: "write", permission: "issues: write" };
  }
};
function toComment(listed) {
  return {
    id: Number(listed.id),
    number: Number(listed.issue_url.slice(listed.issue_url.lastIndexOf("/") + 1)),
    isPull: /\/pull\/\d+(?:#|$)/u.test(listed.html_url),
    body: listed.body ?? "",
    author: listed.user?.login ?? "ghost",
    isBot: listed.user?.type !== "User" || Boolean(listed.performed_via_github_app),
    createdAt: listed.created_at,
    updatedAt: listed.updated_at,
    isPerhapsAnswered: (listed.reactions?.rocket ?? 0) + (listed.reactions?.confused ?? 0) > 0
  };
}
async function unlessMissing2(asked) {
  return asked.catch((error) => {
    if (error instanceof TrackerError && (error.failure === "missing" || error.failure === "gone")) return null;
    throw error;
  });
}

// src/github/assignees.ts
var LOGIN = /^[a-z\d][a-z\d_-]*$/i;
var PER_PAGE2 = 100;
var MOST_PAGES2 = 3;
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
    while (!this.#whole && this.#pages < Math.min(MOST_PAGES2, unknown().length)) await this.#readPage();
    if (this.#whole) for (const key of unknown()) this.#known.set(key, false);
    for (const key of unknown().slice(0, most)) this.#known.set(key, await this.#ask(key));
    return new Map(keys.flatMap((key) => this.#known.has(key) ? [[key, this.#known.get(key) === true]] : []));
  }
  async #readPage() {
    const { data } = await attempt(
      this.#asking("list who can be assigned"),
      () => this.#client.request("GET /repos/{owner}/{repo}/assignees", {
        ...placeOf(this.#repository),
        per_page: PER_PAGE2,
        page: this.#pages + 1,
        request: LISTS
      })
    );
    this.#pages += 1;
    this.#whole = data.length < PER_PAGE2;
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
    } catch (error) {
      if (error instanceof TrackerError && error.failure === "missing") return false;
      throw error;
    }
  }
  #asking(what) {
    return { what: `${what} in ${this.#repository}`, effect: "read", permission: "issues: read" };
  }
};
var isPerson = (type) => type === "User";

// src/github/issue-listing.ts
var HALF_A_YEAR = 183 * 24 * 36e5;
var PER_PAGE3 = 100;
var TRIES = 3;
var CREATED_PAGES = 10;
var OLDEST_FIRST = { sort: "created", direction: "asc", per_page: PER_PAGE3 };
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
      const isAll = authors.length > 0 && open.length === 0 && created.length < PER_PAGE3;
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
function unknownCreator(error) {
  if (error instanceof TrackerError && error.failure === "invalid") return [];
  throw error;
}
async function withPassport(created) {
  if (created.length === 0) return [];
  const { hiddenDataOf } = await import("./tracking-passport-passport.js");
  return created.filter(({ body }) => typeof body === "string" && hiddenDataOf(body) !== null);
}
function hasMoved(open, recent, since) {
  if (open.length < PER_PAGE3) return false;
  const states = new Map(recent.map(({ number, state }) => [number, state]));
  return open.some(({ number, updated_at: touched }) => {
    const state = states.get(number);
    return state === void 0 ? Date.parse(touched) >= Date.parse(since) : state === "closed";
  });
}

// src/github/issues.ts
var PER_PAGE4 = 100;
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
      } catch (error) {
        if (!(error instanceof TrackerError && error.failure === "invalid")) throw error;
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
        per_page: PER_PAGE4,
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
    } catch (error) {
      if (error instanceof TrackerError && error.failure === "invalid" && error.message.includes("already_exists"))
        return;
      throw error;
    }
  }
  async labelExists(label) {
    try {
      await attempt(
        this.#reading(`look at the label "${label}"`),
        () => this.#client.request("GET /repos/{owner}/{repo}/labels/{name}", { ...this.#place, name: label })
      );
      return true;
    } catch (error) {
      if (error instanceof TrackerError && error.failure === "missing") return false;
      throw error;
    }
  }
  async create(draft) {
    const response = await attempt(
      this.#writing("create an issue"),
      () => this.#client.request("POST /repos/{owner}/{repo}/issues", { ...this.#place, ...draft })
    );
    try {
      return toIssue(response.data);
    } catch (cause) {
      const said = cause instanceof Error ? cause.message : String(cause);
      throw new TrackerError("unclear", `Could not tell whether an issue was created. ${said}`, { cause });
    }
  }
  async edit(number, change2) {
    const edited = await this.#update(number, `update #${number}`, (now) => {
      const { title, body } = change2(now);
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
    } catch (error) {
      if (reason === "duplicate" && error instanceof TrackerError && error.failure === "invalid")
        return close("not_planned");
      throw error;
    }
  }
  async reopen(number, isStill) {
    return this.#setState(number, `reopen #${number}`, { state: "open" }, isStill);
  }
  async overwritten() {
    const edits2 = this.#edits.splice(0);
    if (edits2.length === 0) return [];
    const { overwrittenBy } = await import("./github-edit-history.js");
    return overwrittenBy(this.#client, this.#place, edits2);
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
        per_page: PER_PAGE4
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
  async #update(number, what, decide) {
    const left = { issue: null };
    const prepare = async () => {
      const now = await this.read(number);
      const change2 = decide(now);
      if (change2 !== null) return change2;
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
    } catch (error) {
      if (left.issue !== null) return left.issue;
      throw error;
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
  await removal.catch((error) => {
    if (!(error instanceof TrackerError && error.failure === "missing")) throw error;
  });
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

// src/github/overview-issues.ts
var MOST_VERSIONS = 50;
var MOST_PAGES3 = 3;
var edits = object({
  data: object({ repository: object({ overview: object({ userContentEdits: contentEdits }) }) })
});
var identity = object({ data: object({ repository: object({ overview: object({ id: string() }) }) }) });
var OverviewIssues = class {
  #client;
  #repository;
  #place;
  constructor(client, repository) {
    this.#client = client;
    this.#repository = repository;
    this.#place = placeOf(repository);
  }
  async list(label) {
    const what = `list the issues with the label "${label}" of ${this.#repository}`;
    const listed = await attempt(
      { what, effect: "read", permission: "issues: read" },
      () => everyPage(
        this.#client,
        "GET /repos/{owner}/{repo}/issues",
        { ...this.#place, labels: label, state: "all", sort: "created", direction: "asc", per_page: 100 },
        MOST_PAGES3
      )
    );
    return toIssues(listed);
  }
  async versions(number) {
    const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { overview: issue(number: ${number}) { userContentEdits(first: ${MOST_VERSIONS}) { nodes { editedAt editor { login } diff } } } } }`;
    const known = edits.safeParse(await this.#ask(query, this.#place)).data?.data.repository.overview.userContentEdits;
    if (!known) return null;
    return known.nodes.map(({ editedAt, editor, diff }) => ({ editor: editor?.login ?? null, at: editedAt, body: diff })).sort((a, b) => a.at < b.at ? 1 : a.at > b.at ? -1 : 0);
  }
  mayWrite(login) {
    return new Ears(this.#client, { repository: this.#repository, authors: [] }).mayWrite(login);
  }
  /** REST can't pin. Three issues of a repository may be pinned, and not every token may do it. */
  async pin(number) {
    const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { overview: issue(number: ${number}) { id } } }`;
    const id = identity.safeParse(await this.#ask(query, this.#place)).data?.data.repository.overview.id;
    if (id === void 0) return false;
    const pinned = "mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { issue { number } } }";
    const answer = object({ data: object({ pinIssue: object({}) }) }).safeParse(await this.#ask(pinned, { id }));
    return answer.success;
  }
  /** It enriches: where it can't be asked, nothing is known. */
  async #ask(query, variables) {
    const { baseUrl } = this.#client.request.endpoint.DEFAULTS;
    try {
      const response = await this.#client.request("POST /graphql", {
        // an Enterprise Server has it beside its REST API
        baseUrl: baseUrl.replace(/\/api\/v3$/u, "/api"),
        query,
        variables,
        request: { once: true }
      });
      return response.data;
    } catch {
      return null;
    }
  }
};

// src/github/review-threads.ts
var ITEM_MARK = "<!-- minutes-to-issues: item ";
var WAYS = [
  ({ item }, then) => then.body.startsWith(item.mark),
  ({ line }, then) => then.line === line,
  ({ item }, then) => then.line === null && isReworded(item.words, then.words),
  ({ line }, then) => then.line === null && then.firstLine === line
];
function settleThreads(comments, before) {
  let wanted = comments.filter((comment) => comment.item !== void 0);
  let said = before.filter(({ body }) => body.startsWith(ITEM_MARK));
  const edits2 = [];
  for (const isSame of WAYS) {
    const left = [];
    for (const one of wanted) {
      const then = said.find((candidate) => candidate.path === one.path && isSame(one, candidate));
      if (then === void 0) left.push(one);
      else {
        edits2.push({ now: one.body, then });
        said = said.filter((other) => other !== then);
      }
    }
    wanted = left;
  }
  return { fresh: wanted, edits: edits2 };
}
function isReworded(a, b) {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common > 0 && common * 2 >= Math.min(left.size, right.size);
}
var wordsOf = (text) => new Set(Array.from(text.toLowerCase().matchAll(new RegExp("[\\p{L}\\p{N}]{3,}|\\p{sc=Han}", "gu")), ([word]) => word));

// src/github/pull-request-review.ts
var MOST_CORRECTIONS = 5;
var MOST_ITEMS = 20;
var REVIEW_MARK = "<!-- minutes-to-issues:review -->";
async function review(talk, comments, commit, summary) {
  if (comments.length === 0 && summary === null) return { posted: 0, edited: 0, skipped: 0 };
  const before = await ownComments(talk);
  const marked = comments.map((comment) => ({ ...comment, body: `${comment.body}

${REVIEW_MARK}` }));
  const corrections = newCorrections(marked, before);
  const items = settleThreads(marked, before);
  const standing = before.filter((one) => one.line !== null && one.body.startsWith(ITEM_MARK)).length;
  const fresh = [...corrections, ...items.fresh.slice(0, Math.max(0, MOST_ITEMS - standing))];
  const edits2 = items.edits.filter(({ now, then }) => normalised(now) !== normalised(then.body));
  const done = await talk.unlessReadOnly(async () => {
    for (const { now, then } of edits2) await change(talk, then.id, now);
    const sent = summary === null ? fresh.length > 0 : await summarise(talk, summary, fresh.length > 0);
    return sent ? post(talk, fresh, commit, summary) : 0;
  });
  if (done === "read-only") return done;
  return { posted: done, edited: edits2.length, skipped: comments.length - done - edits2.length };
}
function newCorrections(comments, before) {
  const known = before.filter(({ body }) => !body.startsWith(ITEM_MARK));
  const said = new Set(known.map(({ path, body }) => JSON.stringify([path, normalised(body)])));
  const room = Math.max(0, MOST_CORRECTIONS - known.filter(({ line }) => line !== null).length);
  return comments.filter(({ item, path, body }) => item === void 0 && !said.has(JSON.stringify([path, normalised(body)]))).slice(0, room);
}
async function summarise(talk, { mark, body, outdated }, isNew) {
  const reviews = await attempt(
    talk.reading("list the reviews"),
    () => everyPage(talk.client, "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
      ...talk.place,
      per_page: PER_PAGE,
      pull_number: talk.number
    })
  );
  const ours = await talk.ours(reviews.filter((one) => one.body.startsWith(mark)));
  const newest = ours.at(-1);
  for (const one of ours) {
    const wanted = isNew || one !== newest ? outdated : body;
    if (normalised(one.body) === normalised(wanted)) continue;
    await attempt(
      talk.writing("update our review"),
      () => talk.client.request("PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}", {
        ...talk.place,
        pull_number: talk.number,
        review_id: one.id,
        body: wanted
      })
    );
  }
  return isNew;
}
async function change(talk, comment, body) {
  await attempt(
    talk.writing("update our review comment"),
    () => talk.client.request("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
      ...talk.place,
      comment_id: comment,
      body
    })
  );
}
async function post(talk, comments, commit, summary) {
  const anchored = comments.map(({ path, line, startLine, body }) => ({
    path,
    line,
    side: "RIGHT",
    body,
    ...startLine === void 0 || startLine === line ? {} : { start_line: startLine, start_side: "RIGHT" }
  }));
  const target = { ...talk.place, pull_number: talk.number, commit_id: commit };
  const accepted = await unlessInvalid(
    talk,
    () => talk.client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
      ...target,
      event: "COMMENT",
      ...summary && { body: summary.body },
      comments: anchored
    })
  );
  if (accepted) return comments.length;
  let posted = 0;
  for (const comment of anchored) {
    const alone = { ...target, ...comment };
    const isTaken = await unlessInvalid(
      talk,
      () => talk.client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", alone)
    );
    if (isTaken) posted += 1;
  }
  return posted;
}
async function ownComments(talk) {
  const comments = await attempt(
    talk.reading("list the review comments"),
    () => everyPage(talk.client, "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
      ...talk.place,
      per_page: PER_PAGE,
      pull_number: talk.number
    })
  );
  const ours = await talk.ours(comments.filter(({ body }) => body.includes(REVIEW_MARK)));
  return ours.map(({ id, path, body, line, original_line, diff_hunk }) => ({
    id,
    path,
    body,
    line: line ?? null,
    firstLine: original_line ?? null,
    // the commented line as it read then
    words: diff_hunk.slice(diff_hunk.lastIndexOf("\n") + 1).slice(1)
  }));
}
async function unlessInvalid(talk, call) {
  try {
    await attempt(talk.writing("review"), call);
    return true;
  } catch (error) {
    if (error instanceof TrackerError && error.failure === "invalid") return false;
    throw error;
  }
}

// src/github/pull-request.ts
var PullRequestThread = class {
  #talk;
  constructor(client, options) {
    this.#talk = new Conversation(client, options);
  }
  /** Why the last write was answered `read-only`, and what to do; `null` if none was. */
  get refusal() {
    return this.#talk.refusal;
  }
  /**
   * Our comment that begins with this mark, on whatever page. A stranger's copy of the mark does not count, nor does one
   * that a bot quotes.
   */
  async findSticky(mark) {
    const comments = await attempt(
      this.#talk.reading("list the comments"),
      () => everyPage(this.#talk.client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...this.#talk.place,
        per_page: PER_PAGE,
        issue_number: this.#talk.number
      })
    );
    const marked = comments.filter(({ body }) => body?.startsWith(mark));
    const [sticky] = await this.#talk.ours(marked);
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
    const sticky = await this.#talk.unlessReadOnly(() => this.findSticky(mark).catch(nobodyThere));
    if (sticky === null) return "none";
    if (sticky === "read-only") return sticky;
    const heads = among?.flatMap(({ parents }) => parents.slice(1)) ?? [];
    if (among !== void 0 && !heads.some((head) => sticky.body.includes(`/blob/${head}/`))) {
      const mergedBy = await this.#talk.unlessReadOnly(() => this.#mergedBy());
      if (mergedBy === "read-only") return mergedBy;
      if (!among.some(({ sha }) => sha === mergedBy)) return "none";
    }
    if (keep !== void 0 && sticky.body.includes(keep)) return "unchanged";
    return openAt === void 0 || await this.isOpenAt(openAt) ? this.#update(sticky, typeof body === "string" ? body : body(sticky.body)) : "none";
  }
  /** Says on lines of the head `commit` what was not yet said there. */
  async review(comments, commit, summary = null) {
    return review(this.#talk, comments, commit, summary);
  }
  /** Whether it is open, and this commit its head: a run that is started again has the event of then. */
  async isOpenAt(commit) {
    const { data } = await attempt(
      this.#talk.reading("look at its head"),
      () => this.#talk.client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
        ...this.#talk.place,
        pull_number: this.#talk.number
      })
    );
    return data.state === "open" && data.head.sha === commit;
  }
  /** The commit that merged it; `null` if it is not merged. */
  async #mergedBy() {
    const { data } = await attempt(
      this.#talk.reading("look at the merge"),
      () => this.#talk.client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
        ...this.#talk.place,
        pull_number: this.#talk.number
      })
    );
    return data.merged ? data.merge_commit_sha : null;
  }
  async #create(body) {
    return this.#talk.unlessReadOnly(
      () => attempt(this.#talk.writing("comment"), async () => {
        await this.#talk.client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...this.#talk.place,
          issue_number: this.#talk.number,
          body
        });
        return "created";
      })
    );
  }
  async #update(sticky, body) {
    if (normalised(sticky.body) === normalised(body)) return "unchanged";
    return this.#talk.unlessReadOnly(
      () => attempt(this.#talk.writing("update our comment"), async () => {
        await this.#talk.client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
          ...this.#talk.place,
          comment_id: sticky.id,
          body
        });
        return "updated";
      })
    );
  }
};
function nobodyThere(error) {
  if (error instanceof TrackerError && ["missing", "gone"].includes(error.failure)) return null;
  throw error;
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
  const lines = rows.filter((row) => row.startsWith("+")).map((row) => row.slice(1));
  return lines.join("\n") + (isClosed ? "\n" : "");
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
var NO_COMMIT = /^0+$/;
var Repository = class {
  identity;
  #client;
  #options;
  #place;
  #contents;
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
    this.#contents = new Contents(client, options.identity.repository);
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
    return this.#contents.ofBlob(blob, limit);
  }
  /**
   * By path and commit, for that tells what lies there: the text of a symbolic link is in a blob like any other. What came
   * with the comparison is not asked for again, and may be a link.
   */
  async readChanged(file, commit, limit) {
    const patched = this.#contentInPatch(file.blob);
    if (patched) return patched.byteLength > limit ? "too-large" : { bytes: patched, isKnown: false };
    const found = await this.#contents.at(file, commit);
    if (found === "no-file") return found;
    const bytes = found?.bytes ?? await this.read(file.blob, limit);
    return bytes === "too-large" || bytes.byteLength > limit ? "too-large" : { bytes, isKnown: found !== null };
  }
  async isFile(file, commit) {
    return await this.#contents.at(file, commit) !== "no-file";
  }
  async readAll(commit, files, limit, mayAsk = () => true) {
    const wanted = files.filter(({ size }) => size <= limit);
    if (wanted.length === 0) return /* @__PURE__ */ new Map();
    const { readMany } = await import("./github-many-files.js");
    return readMany(wanted, {
      local: async (shas) => await this.#options.localBlobs?.(shas) ?? /* @__PURE__ */ new Map(),
      archive: async (missing, options) => {
        const { filesOfArchive } = await import("./github-archive.js");
        return filesOfArchive(this.#client, this.identity.repository, commit, missing, options);
      },
      single: ({ blob }) => this.read(blob, limit),
      whole: this.#trees.get(commit)?.bytes ?? 0,
      mayAsk
    });
  }
  readText(path) {
    return this.#contents.asText(path);
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
  #reading(what, permission = "contents: read") {
    return { what: `${what} of ${this.identity.repository}`, effect: "read", permission };
  }
};

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
    readConfig: () => readConfig(client, source, options),
    adapters: (config) => adapters(source, options, config),
    ears: (config) => new Ears(clientOf(options, config), { repository, authors: trustedAuthors(config) })
  };
}
async function localBlobs(workspace, shas) {
  const { workspaceBlobs } = await import("./github-workspace.js");
  return workspaceBlobs(workspace, shas);
}
async function readConfig(client, source, { configPath, defaultBranch }) {
  const text = await source.readText(configPath);
  if (text === null && configPath !== DEFAULT_CONFIG_PATH)
    throw new UsageError(
      `There is no ${configPath} on ${defaultBranch} of ${source.identity.repository}: the config is read from the default branch. Without \`config\`, it is ${DEFAULT_CONFIG_PATH}, or the defaults.`
    );
  return configured(text, configPath, (other) => new Contents(client, other).asText(DEFAULT_CONFIG_PATH));
}
function adapters(source, options, config) {
  keepYoungSpace();
  const { repository } = options;
  const tracker = config.tracker ?? repository;
  const client = clientOf(options, config);
  return {
    ports: {
      source,
      tracker: new Issues(client, { repository: tracker, label: config.label, now: Date.now }),
      stateOf: (reference) => stateOf(client, repository, reference),
      login: () => loginOf(client),
      overviews: new OverviewIssues(client, tracker),
      sleep: (milliseconds) => delay(milliseconds)
    },
    thread: (number) => new PullRequestThread(client, { repository, number, authors: trustedAuthors(config) }),
    pullRequestsOf: (commit) => pullRequestsOf(client, repository, commit),
    closingOf: (number) => closingOf(client, tracker, number),
    openTitles: () => openTitles(client, tracker)
  };
}
var clientOf = ({ token, apiUrl, log, env }, { pace }) => {
  const fetch2 = proxiedFetch(env);
  return createClient({ token, baseUrl: apiUrl, pace, log, ...fetch2 && { fetch: fetch2 } });
};
var clientFor = (access) => clientOf(access, defaultConfig);
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
  const overview = writes && config.overview !== false ? await overviewOf(request, ports) : null;
  const [{ decide }, { apply, stoppedBy }] = await Promise.all([
    import("./sync-build-plan.js"),
    import("./tracking-applying-apply.js")
  ]);
  const { pending, isFirst, labelSeen, ...decided } = await decide(request, ports, detected);
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
  const stopped = stoppedBy(outcomes);
  const words = stopped === null ? await overview?.keep(run.meetings) ?? [] : [];
  return {
    ...run,
    outcomes,
    pending: pending.filter(hasIssue(done)),
    stopped,
    ...words.length > 0 && { overview: words }
  };
}
async function overviewOf(request, ports) {
  const { overviews } = ports;
  if (overviews === void 0) return null;
  const { beforeSync, afterSync } = await import("./sync-overview-keep.js");
  const before = await beforeSync(request, { ...ports, overviews });
  return { keep: (meetings) => afterSync(request, { ...ports, overviews }, before, meetings) };
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
    today: request.today,
    since: request.since,
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
  Contents,
  describeRepository,
  connect,
  clientFor,
  refusePublicTracker,
  describe,
  sync
};
