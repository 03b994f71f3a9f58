import type { Octokit, RestEndpointMethodTypes } from '@octokit/rest';
import { TrackerError, type Issue } from '../tracking/tracker.ts';
import { attempt } from './errors.ts';
import { toIssues } from './listed-issue.ts';
import { placeOf } from './place.ts';

/** Closed issues that nothing has touched for longer are history. Milliseconds. */
const HALF_A_YEAR = 183 * 24 * 3_600_000;
const PER_PAGE = 100;
/** How often a listing is read anew because an issue was closed, and so left it, between two pages. */
const TRIES = 3;

/** How a listing is narrowed, in GitHub's words. */
type Filter = Pick<
  NonNullable<RestEndpointMethodTypes['issues']['listForRepo']['parameters']>,
  'labels' | 'creator' | 'since'
>;

/** Lists issues of a repository so that none is missing, or not at all. */
export class IssueListing {
  readonly #client: Octokit;
  readonly #options: { repository: string; now: () => number };

  constructor(client: Octokit, options: { repository: string; now: () => number }) {
    this.#client = client;
    this.#options = options;
  }

  /** All open ones, and the closed ones touched within half a year: two listings. `which` says for people what is listed. */
  async read(filter: Filter, which: string): Promise<Issue[]> {
    const since = new Date(this.#options.now() - HALF_A_YEAR).toISOString().replace(/\.\d+Z$/, 'Z');
    for (let tries = 0; tries < TRIES; tries += 1) {
      const open = await this.#pages({ ...filter, state: 'open' }, which);
      const closed = await this.#pages({ ...filter, state: 'closed', since }, which);
      const known = new Set(open.map(({ number }) => number));
      // Who was on an earlier page and is closed since has moved the rest up, and one of them past us.
      const moved = closed.some(({ number }) => known.has(number));
      if (!moved) return [...open, ...closed];
    }
    throw new TrackerError(
      'unavailable',
      `Could not list the issues of ${this.#options.repository}: they keep changing meanwhile. Run again later.`,
    );
  }

  /** Oldest first, so that what is created meanwhile comes last and moves nothing. */
  async #pages(filter: Filter & { state: 'open' | 'closed' }, which: string): Promise<Issue[]> {
    const { repository } = this.#options;
    const what = `list the ${filter.state} issues ${which} of ${repository}`;
    const listed = await attempt({ what, effect: 'read', permission: 'issues: read' }, () =>
      this.#client.paginate(this.#client.rest.issues.listForRepo, {
        ...placeOf(repository),
        sort: 'created',
        direction: 'asc',
        per_page: PER_PAGE,
        ...filter,
      }),
    );
    return toIssues(listed);
  }
}
