import type { Octokit } from '@octokit/core';
import { TrackerError } from '../tracking/tracker.ts';
import { attempt } from './attempt.ts';
import { placeOf } from './place.ts';

/** A login as GitHub allows it; `_` occurs with Enterprise managed users. Anything else needs no question. */
const LOGIN = /^[a-z\d][a-z\d_-]*$/i;
/** Assigning these starts an agent. Other bots end with `[bot]`, which LOGIN excludes. */
const AGENTS = new Set(['copilot']);

/** Who can be assigned in a repository (`owner/repo`); each login is asked about once. */
export class Assignees {
  readonly #client: Octokit;
  readonly #repository: string;
  readonly #known = new Map<string, Promise<boolean>>();

  constructor(client: Octokit, repository: string) {
    this.#client = client;
    this.#repository = repository;
  }

  async has(login: string): Promise<boolean> {
    const key = login.toLowerCase();
    if (!LOGIN.test(key) || AGENTS.has(key)) return false;
    const known = this.#known.get(key) ?? this.#ask(login);
    this.#known.set(key, known);
    return known;
  }

  async #ask(login: string): Promise<boolean> {
    const what = `ask whether ${login} can be assigned in ${this.#repository}`;
    try {
      await attempt({ what, effect: 'read', permission: 'issues: read' }, () =>
        this.#client.request('GET /repos/{owner}/{repo}/assignees/{assignee}', {
          ...placeOf(this.#repository),
          assignee: login,
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof TrackerError && error.failure === 'missing') return false;
      this.#known.delete(login.toLowerCase());
      throw error;
    }
  }
}
