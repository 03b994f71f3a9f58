import type { Octokit } from '@octokit/core';
import { TrackerError, type Issue } from '../tracking/tracker.ts';
import { attempt } from './attempt.ts';
import { toIssues, type ListedIssue } from './listed-issue.ts';
import { everyPage } from './pages.ts';
import { placeOf } from './place.ts';

/** Closed issues that nothing has touched for longer are history. Milliseconds. */
const HALF_A_YEAR = 183 * 24 * 3_600_000;
const PER_PAGE = 100;
/** How often a listing is read anew because an issue left it between two of its pages. */
const TRIES = 3;
/** The newest so many pages of what its authors created are looked through for issues that lost the label. */
const CREATED_PAGES = 10;
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
   * Where no open one matches, the newest that `authors` created are listed, too, whatever their labels: a label that was
   * renamed or deleted leaves nothing to be found by it. Where that is less than a page, it stands for the second listing.
   */
  async read(filter: Filter, which: string, authors: readonly string[] = []): Promise<Issue[]> {
    const since = new Date(this.#options.now() - HALF_A_YEAR).toISOString().replace(/\.\d+Z$/, 'Z');
    for (let tries = 0; tries < TRIES; tries += 1) {
      const open = await this.#pages({ ...filter, state: 'open' }, `the open issues ${which}`);
      const created = open.length === 0 ? await this.#createdBy(authors, since) : [];
      const isAll = authors.length > 0 && open.length === 0 && created.length < PER_PAGE;
      const recent = isAll ? [] : await this.#pages({ ...filter, state: 'all', since }, `the recent issues ${which}`);
      const marked = isAll ? created : await withPassport(created);
      const each = new Map([...open, ...marked, ...recent].map((issue) => [issue.number, issue]));
      if (!hasMoved(open, recent, since)) return toIssues([...each.values()].sort((a, b) => a.number - b.number));
    }
    throw new TrackerError(
      'unavailable',
      `Could not list the issues of ${this.#options.repository}: they keep changing meanwhile. Run again later.`,
    );
  }

  /** The newest first, with other workflows' issues and all pull requests. */
  async #createdBy(authors: readonly string[], since: string): Promise<ListedIssue[]> {
    const found: ListedIssue[] = [];
    for (const creator of authors) {
      const query = { ...this.#query, direction: 'desc', creator, state: 'all', since } as const;
      const created = await this.#asked(`the recent issues by ${creator}`, () =>
        everyPage(this.#client, 'GET /repos/{owner}/{repo}/issues', query, CREATED_PAGES),
      ).catch(unknownCreator);
      for (const issue of created) found.push(issue);
    }
    return found;
  }

  /** With pull requests, which move the pages as issues do. */
  async #pages(filter: Filter & { state: 'open' | 'all'; since?: string }, which: string): Promise<ListedIssue[]> {
    return this.#asked(which, () =>
      everyPage(this.#client, 'GET /repos/{owner}/{repo}/issues', { ...this.#query, ...filter }),
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
function unknownCreator(error: unknown): never[] {
  if (error instanceof TrackerError && error.failure === 'invalid') return [];
  throw error;
}

/** Of very many that a bot created, those that may be ours. */
async function withPassport(created: readonly ListedIssue[]): Promise<ListedIssue[]> {
  if (created.length === 0) return [];
  // runs that write nothing need not load it
  const { hiddenDataOf } = await import('../tracking/passport/passport.ts');
  return created.filter(({ body }) => typeof body === 'string' && hiddenDataOf(body) !== null);
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
