import type { Octokit } from '@octokit/core';
import { isAgent } from '../tracking/agents.ts';
import { unique } from '../tracking/names.ts';
import { TrackerError } from '../tracking/tracker.ts';
import { attempt } from './attempt.ts';
import type { Attempt } from './errors.ts';
import { LISTS } from './pages.ts';
import { placeOf } from './place.ts';

/** A login as GitHub allows it; `_` occurs with Enterprise managed users. Anything else needs no question. */
const LOGIN = /^[a-z\d][a-z\d_-]*$/i;
const PER_PAGE = 100;
/** So many pages of those who can be assigned are read at most, and no more than there are logins to ask about. */
const MOST_PAGES = 3;

/**
 * Who can be assigned in a repository (`owner/repo`), and is a person. One page of the list answers for most repositories,
 * however many ask; it also tells what kind of account each is. Each login is asked about once.
 */
export class Assignees {
  readonly #client: Octokit;
  readonly #repository: string;
  /** By lower-case login. */
  readonly #known = new Map<string, boolean>();
  /** Pages that were read. */
  #pages = 0;
  /** Those pages are all. */
  #whole = false;

  constructor(client: Octokit, repository: string) {
    this.#client = client;
    this.#repository = repository;
  }

  /** By lower-case login. Whom no page told of is asked about one by one, the first `most`; the others are left out. */
  async among(logins: readonly string[], most: number): Promise<Map<string, boolean>> {
    const keys = unique(logins).map((login) => login.toLowerCase());
    for (const key of keys) if (!LOGIN.test(key) || isAgent(key)) this.#known.set(key, false);
    const unknown = (): string[] => keys.filter((key) => !this.#known.has(key));
    while (!this.#whole && this.#pages < Math.min(MOST_PAGES, unknown().length)) await this.#readPage();
    if (this.#whole) for (const key of unknown()) this.#known.set(key, false);
    for (const key of unknown().slice(0, most)) this.#known.set(key, await this.#ask(key));
    return new Map(keys.flatMap((key) => (this.#known.has(key) ? [[key, this.#known.get(key) === true]] : [])));
  }

  async #readPage(): Promise<void> {
    const { data } = await attempt(this.#asking('list who can be assigned'), () =>
      this.#client.request('GET /repos/{owner}/{repo}/assignees', {
        ...placeOf(this.#repository),
        per_page: PER_PAGE,
        page: this.#pages + 1,
        request: LISTS,
      }),
    );
    this.#pages += 1;
    this.#whole = data.length < PER_PAGE;
    for (const { login, type } of data)
      this.#known.set(login.toLowerCase(), isPerson(type) && !isAgent(login) && LOGIN.test(login));
  }

  async #ask(login: string): Promise<boolean> {
    try {
      await attempt(this.#asking(`ask whether ${login} can be assigned`), () =>
        this.#client.request('GET /repos/{owner}/{repo}/assignees/{assignee}', {
          ...placeOf(this.#repository),
          assignee: login,
        }),
      );
      const { data } = await attempt(this.#asking(`ask who ${login} is`), () =>
        this.#client.request('GET /users/{username}', { username: login }),
      );
      return isPerson(data.type);
    } catch (error) {
      if (error instanceof TrackerError && error.failure === 'missing') return false;
      throw error;
    }
  }

  #asking(what: string): Attempt {
    return { what: `${what} in ${this.#repository}`, effect: 'read', permission: 'issues: read' };
  }
}

/** `Bot`, `Organization` and `Mannequin` are none. */
const isPerson = (type: string): boolean => type === 'User';
