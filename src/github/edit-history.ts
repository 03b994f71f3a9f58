import type { Octokit } from '@octokit/core';
import * as z from 'zod';
import type { Overwritten } from '../tracking/tracker.ts';
import type { Place } from './place.ts';

/**
 * What GitHub remembers of an issue's texts, which only GraphQL tells. It enriches: where it can't be asked, nothing is
 * known. Change this file when GitHub's history of edits looks otherwise.
 */

/** One edit of ours: what stood there when we looked, and what we sent a moment later. */
export interface OwnEdit {
  number: number;
  read: { title: string; body: string };
  sent: { title?: string; body?: string };
  /** When we had looked, and when it was written: milliseconds since the epoch; `null`: it was not. */
  looked: number;
  wrote: number | null;
}

/** Within less than this, of all edits together, nobody has written anything: not worth a request. Milliseconds. */
const THINKABLE = 1000;

/** Issues of one query. */
const AT_ONCE = 50;

/** `userContentEdits` of an issue: who changed its text, and to what; `null` where GitHub tells nobody. */
export const contentEdits = z
  .object({
    nodes: z.array(
      z.object({
        editedAt: z.string(),
        editor: z.object({ login: z.string() }).nullable(),
        diff: z.string().nullable(),
      }),
    ),
  })
  .nullable();

const history = z.object({
  userContentEdits: contentEdits,
  timelineItems: z.object({ nodes: z.array(z.object({ previousTitle: z.string(), currentTitle: z.string() })) }),
});
const answer = z.object({ data: z.object({ repository: z.record(z.string(), history.nullable()) }) });

type History = z.output<typeof history>;

/** Asks once for all edits of a run, if they took long enough. Empty for what is not known. */
export async function overwrittenBy(client: Octokit, place: Place, edits: readonly OwnEdit[]): Promise<Overwritten[]> {
  const found: Overwritten[] = [];
  // the last edit of an issue stands for those before it
  const last = [...new Map(edits.map((edit) => [edit.number, edit])).values()];
  const open = last.reduce((sum, { looked, wrote }) => sum + (wrote === null ? 0 : wrote - looked), 0);
  if (open < THINKABLE) return [];
  for (let at = 0; at < last.length; at += AT_ONCE) {
    const some = last.slice(at, at + AT_ONCE);
    const histories = await ask(client, place, some);
    for (const edit of some) {
      const known = histories?.[`i${edit.number}`];
      const { body, title } = known ? lostIn(known, edit) : { body: null, title: null };
      if (body !== null || title !== null) found.push({ number: edit.number, body, title });
    }
  }
  return found;
}

async function ask(
  client: Octokit,
  { owner, repo }: Place,
  edits: readonly OwnEdit[],
): Promise<Record<string, History | null> | null> {
  const issues = edits.map(
    ({ number }) =>
      `i${number}: issue(number: ${number}) { userContentEdits(first: 10) { nodes { editedAt editor { login } diff } } timelineItems(last: 10, itemTypes: [RENAMED_TITLE_EVENT]) { nodes { ... on RenamedTitleEvent { previousTitle currentTitle } } } }`,
  );
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${issues.join(' ')} } }`;
  const { baseUrl } = client.request.endpoint.DEFAULTS;
  try {
    const response: { data: unknown } = await client.request('POST /graphql', {
      // an Enterprise Server has it beside its REST API
      baseUrl: baseUrl.replace(/\/api\/v3$/u, '/api'),
      query,
      variables: { owner, repo },
      request: { once: true },
    });
    return answer.safeParse(response.data).data?.data.repository ?? null;
  } catch {
    return null;
  }
}

const same = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();

/** What stood there right before our words and was not what we had read. */
function lostIn({ userContentEdits, timelineItems }: History, { read, sent }: OwnEdit): Omit<Overwritten, 'number'> {
  const versions = newestFirst(userContentEdits?.nodes ?? []);
  const ours = versions.findIndex(({ diff }) => sent.body !== undefined && same(diff ?? '', sent.body));
  const before = ours < 0 ? undefined : versions[ours + 1];
  const isTheirs =
    before !== undefined &&
    before.diff !== null &&
    !same(before.diff, read.body) &&
    before.editor?.login !== versions[ours]?.editor?.login;
  const renamed = timelineItems.nodes.findLast(({ currentTitle }) => currentTitle === sent.title);
  return {
    body: isTheirs ? { theirs: before.diff ?? '', ours: sent.body ?? '' } : null,
    title:
      renamed !== undefined && sent.title !== undefined && renamed.previousTitle !== read.title
        ? { theirs: renamed.previousTitle, ours: sent.title }
        : null,
  };
}

function newestFirst<V extends { editedAt: string }>(versions: readonly V[]): readonly V[] {
  const isOldestFirst = (versions[0]?.editedAt ?? '') < (versions.at(-1)?.editedAt ?? '');
  return isOldestFirst ? versions.toReversed() : versions;
}
