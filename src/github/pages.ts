import type { Octokit } from '@octokit/core';
import type { PaginatingEndpoints } from '@octokit/plugin-paginate-rest';
import { TrackerError } from '../tracking/tracker.ts';

/** Listings, all their pages. Change this where a listing begins, goes on or ends otherwise. */

/** More pages than any listing of ours has: what goes on then has no end. */
const MOST_PAGES = 300;

/** Request options of a listing: an answer that is no list (a gateway's page, an empty one) has failed (answers.ts). */
export const LISTS = { lists: true };

type Listing = keyof PaginatingEndpoints;
type Items<R extends Listing> = PaginatingEndpoints[R]['response']['data'];
type Ask<R extends Listing> = (
  route: R,
  parameters: object,
) => Promise<{ data: Items<R>; headers: { link?: string | undefined } }>;

/**
 * All items of a listing, or an error; with `most`, those of the first pages. The address in a `Link` header is never followed, for the token goes where the
 * request goes: the header only tells that there is more, and which page it is.
 */
export async function everyPage<R extends Listing>(
  client: Octokit,
  route: R,
  parameters: PaginatingEndpoints[R]['parameters'],
  most = MOST_PAGES,
): Promise<Items<R>[number][]> {
  // the types of a route that is a parameter itself are more than the compiler follows
  const ask = client.request as unknown as Ask<R>;
  const items: Items<R>[number][] = [];
  let next: Record<string, string> | null = {};
  for (let page = 1; page <= most; page++) {
    const { data, headers }: Awaited<ReturnType<Ask<R>>> = await ask(route, {
      ...parameters,
      ...next,
      request: LISTS,
    });
    for (const item of data) items.push(item);
    next = nextPage(headers.link, page + 1);
    if (next === null) return items;
  }
  if (most < MOST_PAGES) return items;
  throw new TrackerError(
    'unavailable',
    `${route} does not end after ${MOST_PAGES} pages: what answers there is most likely not GitHub.`,
  );
}

/** Where the next page is, in the query's own words; `null` after the last one. */
function nextPage(link: string | undefined, page: number): Record<string, string> | null {
  const [, address] = /<([^<>]*)>;\s*rel="next"/u.exec(link ?? '') ?? [];
  if (address === undefined) return null;
  const query = new URLSearchParams(address.split('?')[1] ?? '');
  const after = query.get('after');
  return after === null ? { page: query.get('page') ?? `${page}` } : { after };
}
