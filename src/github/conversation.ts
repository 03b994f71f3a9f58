/**
 * What every text of ours on a pull request has in common: whose it is, and what a refusal means. Change here when GitHub
 * answers a comment in another way.
 */
import type { Octokit } from '@octokit/core';
import { TrackerError } from '../tracking/tracker.ts';
import type { Attempt } from './errors.ts';
import { whoAmI, WORKFLOW_BOT } from './identity.ts';
import { placeOf, type Place } from './place.ts';

export interface ConversationOptions {
  /** `owner/repo`. */
  repository: string;
  number: number;
  /** Who may have written our comments, beside the workflow's own bot: `trusted-authors`. */
  authors?: readonly string[];
}

export const PER_PAGE = 100;

export class Conversation {
  readonly client: Octokit;
  readonly place: Place;
  readonly number: number;
  readonly #options: ConversationOptions;
  #refusal: string | null = null;
  #me: Promise<string> | null = null;

  constructor(client: Octokit, options: ConversationOptions) {
    this.client = client;
    this.#options = options;
    this.number = options.number;
    this.place = placeOf(options.repository);
  }

  /** Why the last write was answered `read-only`, and what to do; `null` if none was. */
  get refusal(): string | null {
    return this.#refusal;
  }

  /** Only if none is by a known author we ask who the token belongs to: it may be a machine user that nobody has named. */
  async ours<C extends { user?: { login: string } | null }>(comments: readonly C[]): Promise<C[]> {
    const by = (authors: readonly string[]): C[] =>
      comments.filter(({ user }) => authors.some((author) => author.toLowerCase() === user?.login.toLowerCase()));
    const known = by([WORKFLOW_BOT, ...(this.#options.authors ?? [])]);
    if (known.length > 0 || comments.length === 0) return known;
    this.#me ??= whoAmI(this.client);
    return by([await this.#me]);
  }

  async unlessReadOnly<T>(write: () => Promise<T>): Promise<T | 'read-only'> {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof TrackerError) || !['forbidden', 'locked'].includes(error.failure)) throw error;
      this.#refusal = error.message;
      return 'read-only';
    }
  }

  reading(what: string): Attempt {
    return { what: `${what} of ${this.#name()}`, effect: 'read', permission: 'pull-requests: read' };
  }

  writing(what: string): Attempt {
    return { what: `${what} on ${this.#name()}`, effect: 'write', permission: 'pull-requests: write' };
  }

  #name(): string {
    return `pull request #${this.number} of ${this.#options.repository}`;
  }
}

/** Line ends and the end of the text are GitHub's, not ours. */
export const normalised = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd();
