import type { Octokit } from '@octokit/core';
import { TrackerError } from '../tracking/tracker.ts';
import { attempt } from './attempt.ts';
import { Conversation, normalised, PER_PAGE, type ConversationOptions } from './conversation.ts';
import { everyPage } from './pages.ts';
import { review, type Reviewed, type ReviewSummary } from './pull-request-review.ts';
import type { ReviewComment } from './review-threads.ts';

export type { ReviewComment } from './review-threads.ts';

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

/** What we write on one pull request: one sticky comment, and reviews that suggest fixes. Nothing is ever deleted. */
export class PullRequestThread {
  readonly #talk: Conversation;

  constructor(client: Octokit, options: ConversationOptions) {
    this.#talk = new Conversation(client, options);
  }

  /** Why the last write was answered `read-only`, and what to do; `null` if none was. */
  get refusal(): string | null {
    return this.#talk.refusal;
  }

  /**
   * Our comment that begins with this mark, on whatever page. A stranger's copy of the mark does not count, nor does one
   * that a bot quotes.
   */
  async findSticky(mark: string): Promise<StickyComment | null> {
    const comments = await attempt(this.#talk.reading('list the comments'), () =>
      everyPage(this.#talk.client, 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...this.#talk.place,
        per_page: PER_PAGE,
        issue_number: this.#talk.number,
      }),
    );
    const marked = comments.filter(({ body }) => body?.startsWith(mark));
    const [sticky] = await this.#talk.ours(marked);
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
    body: string | ((before: string) => string),
    mark: string,
    { keep, among, openAt }: RefreshOptions = {},
  ): Promise<'updated' | 'unchanged' | 'none' | 'read-only'> {
    const sticky = await this.#talk.unlessReadOnly(() => this.findSticky(mark).catch(nobodyThere));
    if (sticky === null) return 'none';
    if (sticky === 'read-only') return sticky;
    const heads = among?.flatMap(({ parents }) => parents.slice(1)) ?? [];
    if (among !== undefined && !heads.some((head) => sticky.body.includes(`/blob/${head}/`))) {
      const mergedBy = await this.#talk.unlessReadOnly(() => this.#mergedBy());
      if (mergedBy === 'read-only') return mergedBy;
      if (!among.some(({ sha }) => sha === mergedBy)) return 'none';
    }
    if (keep !== undefined && sticky.body.includes(keep)) return 'unchanged';
    return openAt === undefined || (await this.isOpenAt(openAt))
      ? this.#update(sticky, typeof body === 'string' ? body : body(sticky.body))
      : 'none';
  }

  /** Says on lines of the head `commit` what was not yet said there. */
  async review(
    comments: readonly ReviewComment[],
    commit: string,
    summary: ReviewSummary | null = null,
  ): Promise<Reviewed | 'read-only'> {
    return review(this.#talk, comments, commit, summary);
  }

  /** Whether it is open, and this commit its head: a run that is started again has the event of then. */
  async isOpenAt(commit: string): Promise<boolean> {
    const { data } = await attempt(this.#talk.reading('look at its head'), () =>
      this.#talk.client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...this.#talk.place,
        pull_number: this.#talk.number,
      }),
    );
    return data.state === 'open' && data.head.sha === commit;
  }

  /** The commit that merged it; `null` if it is not merged. */
  async #mergedBy(): Promise<string | null> {
    const { data } = await attempt(this.#talk.reading('look at the merge'), () =>
      this.#talk.client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...this.#talk.place,
        pull_number: this.#talk.number,
      }),
    );
    return data.merged ? data.merge_commit_sha : null;
  }

  async #create(body: string): Promise<'created' | 'read-only'> {
    return this.#talk.unlessReadOnly(() =>
      attempt(this.#talk.writing('comment'), async () => {
        await this.#talk.client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...this.#talk.place,
          issue_number: this.#talk.number,
          body,
        });
        return 'created' as const;
      }),
    );
  }

  async #update(sticky: StickyComment, body: string): Promise<'updated' | 'unchanged' | 'read-only'> {
    if (normalised(sticky.body) === normalised(body)) return 'unchanged';
    return this.#talk.unlessReadOnly(() =>
      attempt(this.#talk.writing('update our comment'), async () => {
        await this.#talk.client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...this.#talk.place,
          comment_id: sticky.id,
          body,
        });
        return 'updated' as const;
      }),
    );
  }
}

/** A commit's subject may name a number of another repository. */
function nobodyThere(error: unknown): null {
  if (error instanceof TrackerError && ['missing', 'gone'].includes(error.failure)) return null;
  throw error;
}
