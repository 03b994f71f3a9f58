import type { Account } from './accounts.ts';
import { encodePath } from './git.ts';
import type { ChangedFile } from './differences.ts';
import type { Answer, Emulation } from './emulation.ts';
import type { Git } from './git.ts';

/** What the emulation does not know of a pull request. */
export interface PullState {
  /** `owner/repo` of the head: the repository itself, or a fork. */
  headRepository: string;
  headSha: string;
  mergeSha: string | null;
}

export interface ReviewCommentState {
  line: number;
  side: 'LEFT' | 'RIGHT';
  startLine: number | null;
  diffHunk: string;
  /** The head when it was said. */
  headSha: string;
}

/** Everything that the emulation does not keep, or keeps unlike GitHub. */
export class World {
  /** Who can be assigned. */
  assignable = new Set<string>();
  /** `owner/repo#n` → */
  pulls = new Map<string, PullState>();
  /** `owner/repo#n` of issues closed as duplicates. */
  duplicates = new Set<string>();
  /** `owner/repo#n` → where it went; `null`: deleted. */
  gone = new Map<string, string | null>();
  /** `owner/repo#n` → when it was last touched, as everybody sees it. */
  backdated = new Map<string, string>();
  /** `owner/repo#n` → what the issue's text was, oldest first; GraphQL tells of it. */
  versions = new Map<string, { editor: string; editedAt: string; body: string }[]>();
  /** `owner/repo#n` → as it was answered last. */
  seen = new Map<string, { title: string; body: string; state: string }>();
  /** `owner/repo#n` → what happened to it that the emulation does not note. */
  events = new Map<string, Record<string, unknown>[]>();
  /** By comment id. */
  reactions = new Map<string, { content: string; login: string }[]>();
  /** What a login may do, where it is not what follows from the cast. */
  rights = new Map<string, 'admin' | 'write' | 'read' | 'none'>();
  /** `owner/repo#n` */
  pinned = new Set<string>();
  archived = new Set<string>();
  withoutIssues = new Set<string>();
  /** By comment id. */
  reviewComments = new Map<number, ReviewCommentState>();
  /** By review id: what its text was changed to. */
  reviewBodies = new Map<number, string>();
  /** Trees that are listed as `truncated`. */
  truncatedTrees = false;
}

/** What answers a request: the request itself, and everything behind the stand-in. */
export interface Exchange {
  method: string;
  /** Path without the query. */
  path: string;
  query: URLSearchParams;
  accept: string;
  body: unknown;
  account: Account;
  /** `owner/repo`, where the path names one. */
  repository: string;
  /** The parts that the route names. */
  params: Record<string, string>;
  baseUrl: string;
  emulation: Emulation;
  git: Git;
  world: World;
  /** The emulation's own answer. */
  forward(change?: { body?: unknown; path?: string; method?: string }): Promise<Answer>;
}

export interface Route {
  method: string;
  /** `/repos/:repository/issues/:number`; `:rest*` takes the remaining parts. */
  path: string;
  answer: (exchange: Exchange) => Promise<Answer>;
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return { status, headers, body };
}

/** The page that was asked for, and the `Link` header to the others. */
export function paged<Item>(
  exchange: Exchange,
  items: readonly Item[],
): { items: Item[]; headers: Record<string, string> } {
  const size = Math.min(100, Math.max(1, Number(exchange.query.get('per_page') ?? 30) || 30));
  const page = Math.max(1, Number(exchange.query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(exchange.query);
    query.set('page', `${to}`);
    return `<${exchange.baseUrl}${exchange.path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

/** A changed file with its links, as comparisons and pull requests list it. */
export function linked(
  { baseUrl, repository }: Exchange,
  file: ChangedFile,
  sha: string,
): ChangedFile & Record<string, unknown> {
  const path = encodePath(file.filename);
  return {
    ...file,
    blob_url: `${baseUrl}/${repository}/blob/${sha}/${path}`,
    raw_url: `${baseUrl}/${repository}/raw/${sha}/${path}`,
    contents_url: `${baseUrl}/repos/${repository}/contents/${path}?ref=${sha}`,
  };
}
