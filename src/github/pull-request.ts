import type { Octokit } from '@octokit/core';
import { TrackerError } from '../tracking/tracker.ts';
import { attempt } from './attempt.ts';
import type { Attempt } from './errors.ts';
import { whoAmI, WORKFLOW_BOT } from './identity.ts';
import { everyPage } from './pages.ts';
import { placeOf, type Place } from './place.ts';

export interface PullRequestThreadOptions {
  /** `owner/repo`. */
  repository: string;
  number: number;
  /** Who may have written our comments, beside the workflow's own bot: `trusted-authors`. */
  authors?: readonly string[];
}

/** A comment on lines of the head that stand inside the diff. */
export interface ReviewComment {
  path: string;
  /** The last line that it is about. */
  line: number;
  /** The first one, if there are several. */
  startLine?: number;
  body: string;
}

export interface StickyComment {
  id: number;
  body: string;
  url: string;
}

interface RefreshOptions {
  /** A comment that contains it is left alone. */
  keep?: string;
  /** One of these commits must have merged the pull request. */
  among?: readonly { sha: string; parents: readonly string[] }[];
  /** The pull request must be open, and this commit its head. */
  openAt?: string;
}

/** More review comments than this on one pull request are noise; the sticky comment has them all. */
const REVIEW_LIMIT = 5;
/** Tells our review comments from those of other tools that write with the same token. */
const REVIEW_MARK = '<!-- minutes-to-issues:review -->';
const PER_PAGE = 100;

/** What we write on one pull request: one sticky comment, and reviews that suggest fixes. Nothing is ever deleted. */
export class PullRequestThread {
  readonly #client: Octokit;
  readonly #options: PullRequestThreadOptions;
  readonly #place: Place;
  #refusal: string | null = null;
  #me: Promise<string> | null = null;

  constructor(client: Octokit, options: PullRequestThreadOptions) {
    this.#client = client;
    this.#options = options;
    this.#place = placeOf(options.repository);
  }

  /** Why the last write was answered `read-only`, and what to do; `null` if none was. */
  get refusal(): string | null {
    return this.#refusal;
  }

  /**
   * Our comment that begins with this mark, on whatever page. A stranger's copy of the mark does not count, nor does one
   * that a bot quotes.
   */
  async findSticky(mark: string): Promise<StickyComment | null> {
    const comments = await attempt(this.#reading('list the comments'), () =>
      everyPage(this.#client, 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...this.#place,
        per_page: PER_PAGE,
        issue_number: this.#options.number,
      }),
    );
    const marked = comments.filter(({ body }) => body?.startsWith(mark));
    const [sticky] = await this.#ours(marked);
    return sticky === undefined ? null : { id: sticky.id, body: sticky.body ?? '', url: sticky.html_url };
  }

  /**
   * Makes the sticky comment say `body`, which begins with `mark`.
   * 'read-only': a fork's token, a missing permission or a locked conversation; `refusal` says which.
   * @throws {TrackerError} for everything else.
   */
  async upsert(
    body: string,
    mark: string,
    { keep }: { keep?: string } = {},
  ): Promise<'created' | 'updated' | 'unchanged' | 'read-only'> {
    const sticky = await this.findSticky(mark);
    if (sticky === null) return this.#create(body);
    return keep !== undefined && sticky.body.includes(keep) ? 'unchanged' : this.#update(sticky, body);
  }

  /**
   * Like `upsert`, but makes no comment where there is none, and leaves one alone that contains `keep`, or whose pull
   * request was not merged by one of the commits `among`. A merge has the head among its parents, and our comment links to
   * lines of that head; of any other commit GitHub must say that it merged it.
   */
  async refresh(
    body: string,
    mark: string,
    { keep, among, openAt }: RefreshOptions = {},
  ): Promise<'updated' | 'unchanged' | 'none' | 'read-only'> {
    const sticky = await this.#unlessReadOnly(() => this.findSticky(mark).catch(nobodyThere));
    if (sticky === null) return 'none';
    if (sticky === 'read-only') return sticky;
    const heads = among?.flatMap(({ parents }) => parents.slice(1)) ?? [];
    if (among !== undefined && !heads.some((head) => sticky.body.includes(`/blob/${head}/`))) {
      const mergedBy = await this.#unlessReadOnly(() => this.#mergedBy());
      if (mergedBy === 'read-only') return mergedBy;
      if (!among.some(({ sha }) => sha === mergedBy)) return 'none';
    }
    if (keep !== undefined && sticky.body.includes(keep)) return 'unchanged';
    return openAt === undefined || (await this.isOpenAt(openAt)) ? this.#update(sticky, body) : 'none';
  }

  /**
   * Posts what was not yet said on this pull request, at most five comments that still stand, as one review.
   * @param commit The head that the lines belong to.
   */
  async review(
    comments: readonly ReviewComment[],
    commit: string,
  ): Promise<{ posted: number; skipped: number } | 'read-only'> {
    if (comments.length === 0) return { posted: 0, skipped: 0 };
    const before = await this.#ownReviewComments();
    const said = new Set(before.map(({ path, body }) => JSON.stringify([path, normalised(body)])));
    const room = Math.max(0, REVIEW_LIMIT - before.filter(({ line }) => line !== null).length);
    const marked = comments.map((comment) => ({ ...comment, body: `${comment.body}\n\n${REVIEW_MARK}` }));
    const fresh = marked.filter(({ path, body }) => !said.has(JSON.stringify([path, normalised(body)]))).slice(0, room);
    if (fresh.length === 0) return { posted: 0, skipped: comments.length };
    const posted = await this.#unlessReadOnly(() => this.#post(fresh, commit));
    return posted === 'read-only' ? posted : { posted, skipped: comments.length - posted };
  }

  /** Whether it is open, and this commit its head: a run that is started again has the event of then. */
  async isOpenAt(commit: string): Promise<boolean> {
    const { data } = await attempt(this.#reading('look at its head'), () =>
      this.#client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...this.#place,
        pull_number: this.#options.number,
      }),
    );
    return data.state === 'open' && data.head.sha === commit;
  }

  /** The commit that merged it; `null` if it is not merged. */
  async #mergedBy(): Promise<string | null> {
    const { data } = await attempt(this.#reading('look at the merge'), () =>
      this.#client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...this.#place,
        pull_number: this.#options.number,
      }),
    );
    return data.merged ? data.merge_commit_sha : null;
  }

  async #create(body: string): Promise<'created' | 'read-only'> {
    return this.#unlessReadOnly(() =>
      attempt(this.#writing('comment'), async () => {
        await this.#client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...this.#place,
          issue_number: this.#options.number,
          body,
        });
        return 'created' as const;
      }),
    );
  }

  async #update(sticky: StickyComment, body: string): Promise<'updated' | 'unchanged' | 'read-only'> {
    if (normalised(sticky.body) === normalised(body)) return 'unchanged';
    return this.#unlessReadOnly(() =>
      attempt(this.#writing('update our comment'), async () => {
        await this.#client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...this.#place,
          comment_id: sticky.id,
          body,
        });
        return 'updated' as const;
      }),
    );
  }

  /** One review; if GitHub refuses it for one of its lines, without saying which, one by one. */
  async #post(comments: readonly ReviewComment[], commit: string): Promise<number> {
    const anchored = comments.map(({ path, line, startLine, body }) => ({
      path,
      line,
      side: 'RIGHT' as const,
      body,
      ...(startLine === undefined || startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' as const }),
    }));
    const target = { ...this.#place, pull_number: this.#options.number, commit_id: commit };
    const accepted = await this.#unlessInvalid(() =>
      this.#client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...target,
        event: 'COMMENT',
        comments: anchored,
      }),
    );
    if (accepted) return comments.length;
    let posted = 0;
    for (const comment of anchored) {
      const alone = { ...target, ...comment };
      const isTaken = await this.#unlessInvalid(() =>
        this.#client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', alone),
      );
      if (isTaken) posted += 1;
    }
    return posted;
  }

  async #ownReviewComments(): Promise<{ path: string; body: string; line: number | null }[]> {
    const comments = await attempt(this.#reading('list the review comments'), () =>
      everyPage(this.#client, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        ...this.#place,
        per_page: PER_PAGE,
        pull_number: this.#options.number,
      }),
    );
    const marked = comments.filter(({ body }) => body.includes(REVIEW_MARK));
    const ours = await this.#ours(marked);
    return ours.map(({ path, body, line }) => ({ path, body, line: line ?? null }));
  }

  /** Only if none is by a known author we ask who the token belongs to: it may be a machine user that nobody has named. */
  async #ours<C extends { user?: { login: string } | null }>(comments: readonly C[]): Promise<C[]> {
    const by = (authors: readonly string[]): C[] =>
      comments.filter(({ user }) => authors.some((author) => author.toLowerCase() === user?.login.toLowerCase()));
    const known = by([WORKFLOW_BOT, ...(this.#options.authors ?? [])]);
    if (known.length > 0 || comments.length === 0) return known;
    this.#me ??= whoAmI(this.#client);
    return by([await this.#me]);
  }

  async #unlessInvalid(call: () => Promise<unknown>): Promise<boolean> {
    try {
      await attempt(this.#writing('review'), call);
      return true;
    } catch (error) {
      if (error instanceof TrackerError && error.failure === 'invalid') return false;
      throw error;
    }
  }

  async #unlessReadOnly<T>(write: () => Promise<T>): Promise<T | 'read-only'> {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof TrackerError) || !['forbidden', 'locked'].includes(error.failure)) throw error;
      this.#refusal = error.message;
      return 'read-only';
    }
  }

  #reading(what: string): Attempt {
    return { what: `${what} of ${this.#name()}`, effect: 'read', permission: 'pull-requests: read' };
  }

  #writing(what: string): Attempt {
    return { what: `${what} on ${this.#name()}`, effect: 'write', permission: 'pull-requests: write' };
  }

  #name(): string {
    return `pull request #${this.#options.number} of ${this.#options.repository}`;
  }
}

/** A commit's subject may name a number of another repository. */
function nobodyThere(error: unknown): null {
  if (error instanceof TrackerError && ['missing', 'gone'].includes(error.failure)) return null;
  throw error;
}

/** Line ends and the end of the text are GitHub's, not ours. */
function normalised(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
