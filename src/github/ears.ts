/**
 * Hears and answers comments: permissions, reactions, answers. Change here when GitHub tells them otherwise.
 */
import type { Octokit } from '@octokit/core';
import type { components } from '@octokit/openapi-types';
import type { HeardComment } from '../bot/hearing.ts';
import { TrackerError } from '../tracking/tracker.ts';
import { attempt } from './attempt.ts';
import { REPEATABLE } from './client.ts';
import { Conversation, PER_PAGE } from './conversation.ts';
import type { Attempt } from './errors.ts';
import { everyPage, LISTS } from './pages.ts';
import { placeOf, type Place } from './place.ts';

export interface EarsOptions {
  /** `owner/repo` where people comment. */
  repository: string;
  /** Who may have written our comments, beside the workflow's own bot: `trusted-authors`. */
  authors: readonly string[];
}

type Content = 'eyes' | 'rocket' | 'confused';

type Listed = components['schemas']['issue-comment'];

/** An issue's conversation, as far as its first 300 comments since the one that is answered go. */
const MOST_PAGES = 3;

export class Ears {
  readonly #client: Octokit;
  readonly #options: EarsOptions;
  readonly #place: Place;

  constructor(client: Octokit, options: EarsOptions) {
    this.#client = client;
    this.#options = options;
    this.#place = placeOf(options.repository);
  }

  /** https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user: maintain is told as write. */
  async mayWrite(login: string): Promise<boolean> {
    const asked = await unlessMissing(
      attempt(this.#reading(`ask what ${login} may do in`, 'metadata: read'), () =>
        this.#client.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
          ...this.#place,
          username: login,
        }),
      ),
    );
    return asked !== null && ['admin', 'write'].includes(asked.data.permission);
  }

  async assigneesOf(number: number): Promise<string[]> {
    const { data } = await attempt(this.#reading(`read #${number} of`, 'issues: read'), () =>
      this.#client.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
        ...this.#place,
        issue_number: number,
      }),
    );
    return (data.assignees ?? []).map(({ login }) => login);
  }

  async comment(id: number): Promise<HeardComment | null> {
    const found = await unlessMissing(
      attempt(this.#reading('read the comment in', 'issues: read'), () =>
        this.#client.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...this.#place,
          comment_id: id,
        }),
      ),
    );
    return found && toComment(found.data);
  }

  async recent(since: string): Promise<HeardComment[]> {
    const { data } = await attempt(this.#reading('list the newest comments in', 'issues: read'), () =>
      this.#client.request('GET /repos/{owner}/{repo}/issues/comments', {
        ...this.#place,
        since,
        sort: 'created',
        direction: 'desc',
        per_page: PER_PAGE,
        request: LISTS,
      }),
    );
    return data.map(toComment).reverse();
  }

  async isAnswered(id: number): Promise<boolean> {
    const reactions = await attempt(this.#reading('list the reactions to a comment in', 'issues: read'), () =>
      everyPage(this.#client, 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
        ...this.#place,
        comment_id: id,
        per_page: PER_PAGE,
      }),
    );
    const signs = reactions.filter(({ content }) => content === 'rocket' || content === 'confused');
    return (await this.#conversation(0).ours(signs)).length > 0;
  }

  async react(id: number, content: Content): Promise<'new' | 'known'> {
    try {
      const { status } = await attempt(this.#writing('react to a comment in'), () =>
        this.#client.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
          ...this.#place,
          comment_id: id,
          content,
          ...REPEATABLE,
        }),
      );
      return status === 201 ? 'new' : 'known';
    } catch (error) {
      if (error instanceof TrackerError && ['locked', 'forbidden', 'missing'].includes(error.failure)) return 'known';
      throw error;
    }
  }

  async hasSaid(number: number, mark: string, since: string): Promise<boolean> {
    const comments = await attempt(this.#reading(`list the comments on #${number} of`, 'issues: read'), () =>
      everyPage(
        this.#client,
        'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { ...this.#place, issue_number: number, since, per_page: PER_PAGE },
        MOST_PAGES,
      ),
    );
    const marked = comments.filter(({ body }) => body?.startsWith(mark));
    return (await this.#conversation(number).ours(marked)).length > 0;
  }

  async say(number: number, body: string): Promise<boolean> {
    const said = await this.#conversation(number).unlessReadOnly(() =>
      attempt(this.#writing(`answer on #${number} of`), async () => {
        await this.#client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...this.#place,
          issue_number: number,
          body,
        });
        return true;
      }),
    );
    return said === true;
  }

  /** As it stands now; what `preview` is about. */
  async pullRequest(number: number): Promise<{ head: string; base: string; state: 'open' | 'closed' }> {
    const { data } = await attempt(this.#reading(`read #${number} of`, 'pull-requests: read'), () =>
      this.#client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...this.#place, pull_number: number }),
    );
    return { head: data.head.sha, base: data.base.ref, state: data.state === 'open' ? 'open' : 'closed' };
  }

  #conversation(number: number): Conversation {
    return new Conversation(this.#client, { ...this.#options, number });
  }

  #reading(what: string, permission: string): Attempt {
    return { what: `${what} ${this.#options.repository}`, effect: 'read', permission };
  }

  #writing(what: string): Attempt {
    return { what: `${what} ${this.#options.repository}`, effect: 'write', permission: 'issues: write' };
  }
}

function toComment(listed: Listed): HeardComment {
  return {
    id: Number(listed.id),
    number: Number(listed.issue_url.slice(listed.issue_url.lastIndexOf('/') + 1)),
    isPull: /\/pull\/\d+(?:#|$)/u.test(listed.html_url),
    body: listed.body ?? '',
    author: listed.user?.login ?? 'ghost',
    isBot: listed.user?.type !== 'User' || Boolean(listed.performed_via_github_app),
    createdAt: listed.created_at,
    updatedAt: listed.updated_at,
    isPerhapsAnswered: (listed.reactions?.rocket ?? 0) + (listed.reactions?.confused ?? 0) > 0,
  };
}

async function unlessMissing<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error: unknown) => {
    if (error instanceof TrackerError && (error.failure === 'missing' || error.failure === 'gone')) return null;
    throw error;
  });
}
