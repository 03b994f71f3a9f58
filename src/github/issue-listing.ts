import type { Octokit } from '@octokit/core';
import { composePaginateRest } from '@octokit/plugin-paginate-rest';
import { TrackerError, type Issue } from '../tracking/tracker.ts';
import { attempt } from './attempt.ts';
import { toIssues, type ListedIssue } from './listed-issue.ts';
import { placeOf } from './place.ts';

/** Closed issues that nothing has touched for longer are history. Milliseconds. */
const HALF_A_YEAR = 183 * 24 * 3_600_000;
const PER_PAGE = 100;
/** How often a listing is read anew because an issue left it between two of its pages. */
const TRIES = 3;
/** What is created meanwhile comes last and moves nothing. */
const OLDEST_FIRST = { sort: 'created', direction: 'asc', per_page: PER_PAGE } as const;

/** How a listing is narrowed, in GitHub's words. */
type Filter = { labels: string } | { creator: string };

/** Lists issues of a repository so that none is missing, or not at all. */
export class IssueListing {
  readonly #client: Octokit;
  readonly #options: { repository: string; now: () => number };

  constructor(client: Octokit, options: { repository: string; now: () => number }) {
    this.#client = client;
    this.#options = options;
  }

  /**
   * All open ones, and the closed ones touched within half a year, each once, oldest first: two listings. The second has
   * the open ones of that time again, because who is reopened between an open and a closed listing is in neither; and
   * who is closed or reopened between two of its pages stays in it. `which` says for people what is listed.
   *
   * Where no open one matches, the second listing is of what `authors` created instead, whatever its labels: a label that
   * was renamed or deleted leaves nothing to be found by it.
   */
  async read(filter: Filter, which: string, authors: readonly string[] = []): Promise<Issue[]> {
    const since = new Date(this.#options.now() - HALF_A_YEAR).toISOString().replace(/\.\d+Z$/, 'Z');
    for (let tries = 0; tries < TRIES; tries += 1) {
      const open = await this.#pages({ ...filter, state: 'open' }, `the open issues ${which}`);
      const created = open.length === 0 ? await this.#createdBy(authors, since) : null;
      const recent = created ?? (await this.#pages({ ...filter, state: 'all', since }, `the recent issues ${which}`));
      const each = new Map([...open, ...recent].map((issue) => [issue.number, issue]));
      if (!hasMoved(open, recent, since)) return toIssues([...each.values()].sort((a, b) => a.number - b.number));
    }
    throw new TrackerError(
      'unavailable',
      `Could not list the issues of ${this.#options.repository}: they keep changing meanwhile. Run again later.`,
    );
  }

  /** `null`: nobody to ask for, or so many that other workflows must have created most of them. */
  async #createdBy(authors: readonly string[], since: string): Promise<ListedIssue[] | null> {
    const found: ListedIssue[] = [];
    for (const creator of authors) {
      const { data } = await this.#asked(`the recent issues by ${creator}`, () =>
        this.#client.request('GET /repos/{owner}/{repo}/issues', { ...this.#query, creator, state: 'all', since }),
      ).catch(unknownCreator);
      if (data.length === PER_PAGE) return null;
      found.push(...data);
    }
    return authors.length === 0 ? null : found;
  }

  /** With pull requests, which move the pages as issues do. */
  async #pages(filter: Filter & { state: 'open' | 'all'; since?: string }, which: string): Promise<ListedIssue[]> {
    return this.#asked(which, () =>
      composePaginateRest(this.#client, 'GET /repos/{owner}/{repo}/issues', { ...this.#query, ...filter }),
    );
  }

  get #query() {
    return { ...placeOf(this.#options.repository), ...OLDEST_FIRST };
  }

  async #asked<T>(which: string, ask: () => Promise<T>): Promise<T> {
    const what = `list ${which} of ${this.#options.repository}`;
    return attempt({ what, effect: 'read', permission: 'issues: read' }, ask);
  }
}

/** GitHub knows nobody of this name, so nobody of this name has created anything. */
function unknownCreator(error: unknown): { data: never[] } {
  if (error instanceof TrackerError && error.failure === 'invalid') return { data: [] };
  throw error;
}

/**
 * Whether an issue has left the open ones while they were listed: closed, or without its label, deleted, transferred.
 * Then the rest has moved up, and one of them may have slipped past us from one page to the one before.
 */
function hasMoved(open: readonly ListedIssue[], recent: readonly ListedIssue[], since: string): boolean {
  if (open.length < PER_PAGE) return false;
  const states = new Map(recent.map(({ number, state }) => [number, state]));
  return open.some(({ number, updated_at: touched }) => {
    const state = states.get(number);
    return state === undefined ? Date.parse(touched) >= Date.parse(since) : state === 'closed';
  });
}
