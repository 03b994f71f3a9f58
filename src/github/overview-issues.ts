/**
 * What overview issues need of GitHub beside what any issue does. Change here when GitHub tells edits or pins otherwise.
 */
import type { Octokit } from '@octokit/core';
import * as z from 'zod';
import { type Issue } from '../tracking/tracker.ts';
import { attempt } from './attempt.ts';
import { Ears } from './ears.ts';
import { contentEdits } from './edit-history.ts';
import { toIssues } from './listed-issue.ts';
import { everyPage } from './pages.ts';
import { placeOf, type Place } from './place.ts';

/** Only GraphQL tells who edited an issue. So many versions: a box is read at the next run. */
const MOST_VERSIONS = 50;
/** Of more issues with the label the rest is none of ours. */
const MOST_PAGES = 3;

const edits = z.object({
  data: z.object({ repository: z.object({ overview: z.object({ userContentEdits: contentEdits }) }) }),
});

const identity = z.object({ data: z.object({ repository: z.object({ overview: z.object({ id: z.string() }) }) }) });

export interface TextVersion {
  editor: string | null;
  at: string;
  body: string | null;
}

export class OverviewIssues {
  readonly #client: Octokit;
  readonly #repository: string;
  readonly #place: Place;

  constructor(client: Octokit, repository: string) {
    this.#client = client;
    this.#repository = repository;
    this.#place = placeOf(repository);
  }

  async list(label: string): Promise<Issue[]> {
    const what = `list the issues with the label "${label}" of ${this.#repository}`;
    const listed = await attempt({ what, effect: 'read', permission: 'issues: read' }, () =>
      everyPage(
        this.#client,
        'GET /repos/{owner}/{repo}/issues',
        { ...this.#place, labels: label, state: 'all', sort: 'created', direction: 'asc', per_page: 100 },
        MOST_PAGES,
      ),
    );
    return toIssues(listed);
  }

  async versions(number: number): Promise<TextVersion[] | null> {
    const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { overview: issue(number: ${number}) { userContentEdits(first: ${MOST_VERSIONS}) { nodes { editedAt editor { login } diff } } } } }`;
    const known = edits.safeParse(await this.#ask(query, this.#place)).data?.data.repository.overview.userContentEdits;
    if (!known) return null;
    return known.nodes
      .map(({ editedAt, editor, diff }) => ({ editor: editor?.login ?? null, at: editedAt, body: diff }))
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  }

  mayWrite(login: string): Promise<boolean> {
    return new Ears(this.#client, { repository: this.#repository, authors: [] }).mayWrite(login);
  }

  /** REST can't pin. Three issues of a repository may be pinned, and not every token may do it. */
  async pin(number: number): Promise<boolean> {
    const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { overview: issue(number: ${number}) { id } } }`;
    const id = identity.safeParse(await this.#ask(query, this.#place)).data?.data.repository.overview.id;
    if (id === undefined) return false;
    const pinned = 'mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { issue { number } } }';
    const answer = z.object({ data: z.object({ pinIssue: z.object({}) }) }).safeParse(await this.#ask(pinned, { id }));
    return answer.success;
  }

  /** It enriches: where it can't be asked, nothing is known. */
  async #ask(query: string, variables: object): Promise<unknown> {
    const { baseUrl } = this.#client.request.endpoint.DEFAULTS;
    try {
      const response: { data: unknown } = await this.#client.request('POST /graphql', {
        // an Enterprise Server has it beside its REST API
        baseUrl: baseUrl.replace(/\/api\/v3$/u, '/api'),
        query,
        variables,
        request: { once: true },
      });
      return response.data;
    } catch {
      return null;
    }
  }
}
