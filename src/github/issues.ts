import type { Octokit } from '@octokit/core';
import { unique } from '../tracking/names.ts';
import { TrackerError } from '../tracking/tracker.ts';
import type {
  CloseReason,
  HistoryEvent,
  Issue,
  IssueDraft,
  Overwritten,
  TextChange,
  Tracker,
} from '../tracking/tracker.ts';
import { Assignees } from './assignees.ts';
import { attempt } from './attempt.ts';
import type { OwnEdit } from './edit-history.ts';
import type { Attempt } from './errors.ts';
import { REPEATABLE } from './client.ts';
import { IssueListing } from './issue-listing.ts';
import { toIssue, toIssues } from './listed-issue.ts';
import { everyPage, LISTS } from './pages.ts';
import { placeOf, type Place } from './place.ts';
import { preparedBy, Unsent } from './prepared.ts';

export interface IssuesOptions {
  /** `owner/repo` whose issues are the tracker. */
  repository: string;
  /** The identity label. A comma would mean two labels to GitHub. */
  label: string;
  /** Milliseconds since the epoch, now. */
  now: () => number;
}

const PER_PAGE = 100;

/** The issues of a repository as the tracker. */
export class Issues implements Tracker {
  readonly #client: Octokit;
  readonly #options: IssuesOptions;
  readonly #place: Place;
  readonly #listing: IssueListing;
  readonly #assignees: Assignees;
  /** Those that `overwritten` has not looked at yet. */
  readonly #edits: OwnEdit[] = [];

  constructor(client: Octokit, options: IssuesOptions) {
    this.#client = client;
    this.#options = options;
    this.#place = placeOf(options.repository);
    this.#listing = new IssueListing(client, options);
    this.#assignees = new Assignees(client, options.repository);
  }

  async list(authors: readonly string[] = []): Promise<Issue[]> {
    if (this.#options.label.includes(',')) {
      throw new TrackerError(
        'invalid',
        `The label "${this.#options.label}" has a comma, so GitHub cannot list its issues: choose another \`label\` in the config.`,
      );
    }
    const { label } = this.#options;
    return this.#listing.read({ labels: label }, `with the label "${label}"`, unique(authors));
  }

  async listBy(authors: readonly string[]): Promise<Issue[]> {
    const issues: Issue[] = [];
    for (const creator of unique(authors)) {
      try {
        issues.push(...(await this.#listing.read({ creator }, `by ${creator}`)));
      } catch (error) {
        // GitHub knows nobody of this name, so nobody of this name has created anything.
        if (!(error instanceof TrackerError && error.failure === 'invalid')) throw error;
      }
    }
    return issues;
  }

  async listNewest(): Promise<Issue[]> {
    const response = await attempt(this.#reading('list the newest issues'), () =>
      this.#client.request('GET /repos/{owner}/{repo}/issues', {
        ...this.#place,
        labels: this.#options.label,
        state: 'all',
        sort: 'created',
        direction: 'desc',
        per_page: PER_PAGE,
        request: LISTS,
      }),
    );
    return toIssues(response.data);
  }

  async read(number: number): Promise<Issue> {
    const response = await attempt(this.#reading(`read #${number}`), () =>
      this.#client.request('GET /repos/{owner}/{repo}/issues/{issue_number}', this.#issue(number)),
    );
    if (response.data.pull_request) {
      throw new TrackerError('missing', `#${number} of ${this.#options.repository} is a pull request, not an issue.`);
    }
    return toIssue(response.data);
  }

  async assignable(logins: readonly string[], most: number): Promise<Map<string, boolean>> {
    return this.#assignees.among(logins, most);
  }

  async ensureLabel(label: string): Promise<void> {
    try {
      await attempt(this.#writing(`create the label "${label}"`), () =>
        this.#client.request('POST /repos/{owner}/{repo}/labels', {
          ...this.#place,
          name: label,
          color: '1d76db',
          description: 'Action item from meeting minutes',
          ...REPEATABLE,
        }),
      );
    } catch (error) {
      // It was there, or another run has just made it.
      if (error instanceof TrackerError && error.failure === 'invalid' && error.message.includes('already_exists'))
        return;
      throw error;
    }
  }

  async labelExists(label: string): Promise<boolean> {
    try {
      await attempt(this.#reading(`look at the label "${label}"`), () =>
        this.#client.request('GET /repos/{owner}/{repo}/labels/{name}', { ...this.#place, name: label }),
      );
      return true;
    } catch (error) {
      if (error instanceof TrackerError && error.failure === 'missing') return false;
      throw error;
    }
  }

  async create(draft: IssueDraft): Promise<Issue> {
    const response = await attempt(this.#writing('create an issue'), () =>
      this.#client.request('POST /repos/{owner}/{repo}/issues', { ...this.#place, ...draft }),
    );
    try {
      return toIssue(response.data);
    } catch (cause) {
      const said = cause instanceof Error ? cause.message : String(cause);
      throw new TrackerError('unclear', `Could not tell whether an issue was created. ${said}`, { cause });
    }
  }

  async edit(number: number, change: (now: Issue) => TextChange): Promise<Issue> {
    const edited = await this.#update(number, `update #${number}`, (now) => {
      const { title, body } = change(now);
      const sent = { ...(title !== undefined && { title }), ...(body !== undefined && { body }) };
      if (Object.keys(sent).length === 0) return null;
      const read = { title: now.title, body: now.body };
      this.#edits.push({ number, read, sent, looked: this.#options.now(), wrote: null });
      return sent;
    });
    const own = this.#edits.findLast((edit) => edit.number === number);
    if (own) own.wrote ??= this.#options.now();
    return edited;
  }

  async close(number: number, reason: CloseReason, isStill?: (now: Issue) => boolean): Promise<Issue> {
    const close = (state_reason: CloseReason): Promise<Issue> =>
      this.#setState(number, `close #${number}`, { state: 'closed', state_reason }, isStill);
    try {
      return await close(reason);
    } catch (error) {
      // Older Enterprise Servers know no duplicates.
      if (reason === 'duplicate' && error instanceof TrackerError && error.failure === 'invalid')
        return close('not_planned');
      throw error;
    }
  }

  async reopen(number: number, isStill?: (now: Issue) => boolean): Promise<Issue> {
    return this.#setState(number, `reopen #${number}`, { state: 'open' }, isStill);
  }

  async overwritten(): Promise<Overwritten[]> {
    const edits = this.#edits.splice(0);
    if (edits.length === 0) return [];
    // runs that write nothing need not load it
    const { overwrittenBy } = await import('./edit-history.ts');
    return overwrittenBy(this.#client, this.#place, edits);
  }

  async history(number: number): Promise<HistoryEvent[]> {
    const { historyOf } = await import('./issue-events.ts');
    return attempt(this.#reading(`look at the history of #${number}`), () =>
      historyOf(this.#client, this.#place, number),
    );
  }

  async comment(number: number, body: string): Promise<number> {
    const response = await attempt(this.#writing(`comment on #${number}`), () =>
      this.#client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...this.#issue(number),
        body,
      }),
    );
    return Number(response.data.id);
  }

  async withdrawRepeated(number: number, comment: number): Promise<void> {
    const said = await attempt(this.#reading(`list the comments on #${number}`), () =>
      everyPage(this.#client, 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...this.#issue(number),
        per_page: PER_PAGE,
      }),
    );
    const ours = said.find(({ id }) => id === comment);
    const isRepeated = said.some(
      ({ id, body, user }) => id < comment && body === ours?.body && user?.login === ours?.user?.login,
    );
    if (!ours || !isRepeated) return;
    await unlessGone(
      attempt(this.#writing(`take back a comment on #${number}`), () =>
        this.#client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...this.#place,
          comment_id: comment,
        }),
      ),
    );
  }

  async addLabels(number: number, labels: readonly string[]): Promise<void> {
    await attempt(this.#writing(`label #${number}`), () =>
      this.#client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
        ...this.#issue(number),
        labels: [...labels],
        ...REPEATABLE,
      }),
    );
  }

  async removeLabel(number: number, label: string): Promise<void> {
    await unlessGone(
      attempt(this.#writing(`take the label "${label}" off #${number}`), () =>
        this.#client.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
          ...this.#issue(number),
          name: label,
        }),
      ),
    );
  }

  async addAssignees(number: number, logins: readonly string[]): Promise<string[]> {
    const response = await attempt(this.#writing(`assign #${number}`), () =>
      this.#client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
        ...this.#issue(number),
        assignees: [...logins],
        ...REPEATABLE,
      }),
    );
    return toIssue(response.data).assignees;
  }

  async removeAssignees(number: number, logins: readonly string[]): Promise<string[]> {
    const response = await attempt(this.#writing(`unassign #${number}`), () =>
      this.#client.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
        ...this.#issue(number),
        assignees: [...logins],
      }),
    );
    return toIssue(response.data).assignees;
  }

  async #setState(
    number: number,
    what: string,
    state: { state: 'open' | 'closed'; state_reason?: CloseReason },
    isStill: (now: Issue) => boolean = () => true,
  ): Promise<Issue> {
    return this.#update(number, what, (now) => (isStill(now) ? state : null));
  }

  /** The issue is read in the same breath as it is written; `null` leaves it as it is. */
  async #update(number: number, what: string, decide: (now: Issue) => object | null): Promise<Issue> {
    const left: { issue: Issue | null } = { issue: null };
    const prepare = async (): Promise<object> => {
      const now = await this.read(number);
      const change = decide(now);
      if (change !== null) return change;
      left.issue = now;
      throw new Unsent('left as it is');
    };
    try {
      const response = await attempt(this.#writing(what), () =>
        this.#client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
          ...this.#issue(number),
          request: preparedBy(prepare),
        }),
      );
      return toIssue(response.data);
    } catch (error) {
      if (left.issue !== null) return left.issue;
      throw error;
    }
  }

  #issue(number: number): Place & { issue_number: number } {
    return { ...this.#place, issue_number: number };
  }

  #reading(what: string): Attempt {
    return { what: `${what} of ${this.#options.repository}`, effect: 'read', permission: 'issues: read' };
  }

  #writing(what: string): Attempt {
    return { what: `${what} of ${this.#options.repository}`, effect: 'write', permission: 'issues: write' };
  }
}

/** What is to be removed may be gone already, perhaps by our own call whose answer was lost. */
async function unlessGone(removal: Promise<unknown>): Promise<void> {
  await removal.catch((error: unknown) => {
    if (!(error instanceof TrackerError && error.failure === 'missing')) throw error;
  });
}
