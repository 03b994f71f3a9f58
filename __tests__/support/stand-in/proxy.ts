import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { acceptedPermissions, grants, needOf } from './accounts.ts';
import { answerOf, failure } from './faults.ts';
import { commentRoutes } from './comments.ts';
import { graphqlRoutes } from './graphql.ts';
import { issueRoutes } from './issues.ts';
import { pullRoutes } from './pulls.ts';
import { archive, archivePath, repositoryRoutes } from './repository.ts';
import { reviewRoutes } from './reviews.ts';
import type { Account } from './accounts.ts';
import type { Answer, Emulation } from './emulation.ts';
import type { Faults, LoggedRequest } from './faults.ts';
import type { Git } from './git.ts';
import type { Exchange, Route, World } from './world.ts';

/** What stands behind the proxy. The fields may be replaced while it runs (reset). */
export interface Backstage {
  emulation: Emulation;
  git: Git;
  world: World;
  faults: Faults;
  /** By token. */
  accounts: Map<string, Account>;
  log: LoggedRequest[];
  hourlyLimit: number;
  /** Answers paths that are not of the API, for people; `null`: not one of its pages. */
  page(path: string): Promise<Answer | null>;
}

const routes: Route[] = [
  ...graphqlRoutes,
  ...commentRoutes,
  ...issueRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...repositoryRoutes,
];

/** Enterprise Servers have their API below this; both forms work here. */
const enterprisePrefix = '/api/v3';

/** Where a server listens. */
export async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in listens on no port.');
  return `http://127.0.0.1:${address.port}`;
}

/** The HTTP server that people and programs take for GitHub. */
export function createProxy(backstage: Backstage): Server {
  return createServer((request, response) => {
    handle(backstage, request, response).catch((error: unknown) => {
      send(response, failure(500, `The stand-in failed: ${error instanceof Error ? error.stack : String(error)}`));
    });
  });
}

async function handle(backstage: Backstage, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const baseUrl = `http://${request.headers.host ?? '127.0.0.1'}`;
  const url = new URL(request.url ?? '/', baseUrl);
  const path = url.pathname.startsWith(`${enterprisePrefix}/`)
    ? url.pathname.slice(enterprisePrefix.length)
    : url.pathname;
  const method = request.method ?? 'GET';
  const api = /^\/(repos|user|users|orgs|rate_limit|graphql|repositories|search|app|meta)(\/|$)/.test(path);
  const bytes = await buffer(request);
  const token = /^(?:bearer|token)\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
  const account = token === null ? null : (backstage.accounts.get(token) ?? null);
  const logged: LoggedRequest = {
    number: backstage.log.filter((one) => one.api).length + (api ? 1 : 0),
    method,
    path: path + url.search,
    login: account?.login ?? null,
    body: parsed(bytes),
    status: 0,
    // a question over GraphQL comes as a POST, and changes nothing
    write: method !== 'GET' && method !== 'HEAD' && path !== '/graphql',
    api,
    at: Date.now(),
  };
  backstage.log.push(logged);

  if (!api) {
    const answer = await outsideTheApi(backstage, path);
    logged.status = answer.status;
    send(response, answer);
    return;
  }

  const { before, fault, after } = backstage.faults.due(logged);
  for (const hook of before) await hook(logged);
  const late = fault !== null && 'when' in fault && fault.when === 'after';
  const drop = (): void => {
    request.socket.destroy();
  };
  if (backstage.faults.isCut()) {
    drop();
    return;
  }
  let answer: Answer | 'drop' =
    fault && !late
      ? answerOf(fault)
      : await answerTo(backstage, {
          method,
          path,
          url,
          accept: request.headers.accept ?? '',
          body: logged.body,
          account,
          baseUrl,
        });
  for (const hook of after) await hook(logged);
  if (fault && late) answer = answerOf(fault);
  if (answer === 'drop' || backstage.faults.isCut()) {
    drop();
    return;
  }
  logged.status = answer.status;
  send(response, withLimits(backstage, logged, answer));
}

/** One request, read. */
export interface Asked {
  method: string;
  path: string;
  url: URL;
  accept: string;
  body: unknown;
  account: Account | null;
  baseUrl: string;
}

/** What GitHub would answer; neither logged nor hurt by faults. */
export async function answerTo(backstage: Backstage, asked: Asked): Promise<Answer> {
  const { method, path, url, accept, body, account, baseUrl } = asked;
  const { emulation, git, world } = backstage;
  if (!account) return failure(401, 'Bad credentials');
  if (path === '/rate_limit') return rateLimit(backstage, account.login);
  if (path === '/user' && account.kind === 'bot') return failure(403, 'Resource not accessible by integration');

  const [, repository = '', inside = ''] = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(path) ?? [];
  const refused = repository === '' ? null : permissionRefusal(backstage, account, method, repository, inside);
  if (refused) return refused;

  const forward: Exchange['forward'] = (change = {}) =>
    emulation.ask(change.method ?? method, change.path ?? path + url.search, {
      body: change.method === 'GET' ? undefined : (change.body ?? body ?? undefined),
      as: account.login,
    });
  for (const route of routes) {
    if (route.method !== method) continue;
    const params = match(route.path, path);
    if (!params) continue;
    return route.answer({
      ...{ method, path, query: url.searchParams, accept, body, account, repository, params },
      ...{ baseUrl, emulation, git, world, forward },
    });
  }
  return forward();
}

function permissionRefusal(
  { world }: Backstage,
  account: Account,
  method: string,
  repository: string,
  inside: string,
): Answer | null {
  const need = needOf(method, inside);
  if (!need) return null;
  // a workflow's token ends at its own repository; what is public elsewhere it may read like anybody
  const abroad = account.home !== null && account.home !== repository;
  if (abroad ? need.level === 'write' : !grants(account, need)) {
    const headers = { 'x-accepted-github-permissions': acceptedPermissions(need) };
    return failure(403, 'Resource not accessible by integration', headers);
  }
  if (need.level === 'write' && world.archived.has(repository)) {
    return failure(403, 'Repository was archived so is read-only.');
  }
  if (/^\/issues(\/|$)/.test(inside) && world.withoutIssues.has(repository)) {
    return failure(410, 'Issues has been disabled in this repository.');
  }
  return null;
}

async function outsideTheApi(backstage: Backstage, path: string): Promise<Answer> {
  const [, repository, sha] = new RegExp(`^${archivePath}/([^/]+/[^/]+)/([0-9a-f]{40})$`).exec(path) ?? [];
  if (repository !== undefined && sha !== undefined) return archive(backstage, repository, sha);
  return (await backstage.page(path)) ?? failure(404, 'Not Found');
}

/** `/repos/:repository/issues/:number` against a path; `null`: not this one. `:repository` takes two parts, `:x*` the rest. */
function match(route: string, path: string): Record<string, string> | null {
  const pattern = route
    .replace(/:repository\b/, '(?<repository>[^/]+/[^/]+)')
    .replace(/:(\w+)\*/, '(?<$1>.+)')
    .replace(/:(?!repository)(\w+)/g, '(?<$1>[^/]+)');
  const groups = new RegExp(`^${pattern}$`).exec(path)?.groups;
  if (new RegExp(`^${pattern}$`).test(path) && !groups) return {};
  return groups
    ? Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
    : null;
}

function spent({ log }: Backstage, login: string | null): number {
  return log.filter((one) => one.api && one.login === login).length;
}

function limitsOf(
  backstage: Backstage,
  login: string | null,
): { limit: number; remaining: number; reset: number; used: number } {
  const used = spent(backstage, login);
  const limit = backstage.hourlyLimit;
  return { limit, used, remaining: Math.max(0, limit - used), reset: Math.floor(Date.now() / 1000) + 3_600 };
}

function rateLimit(backstage: Backstage, login: string): Answer {
  const core = limitsOf(backstage, login);
  return { status: 200, headers: {}, body: { resources: { core }, rate: core } };
}

function withLimits(backstage: Backstage, logged: LoggedRequest, answer: Answer): Answer {
  const { limit, remaining, reset, used } = limitsOf(backstage, logged.login);
  const spentAll = used > limit && answer.status !== 401;
  const whole = spentAll ? failure(403, 'API rate limit exceeded for installation.') : answer;
  if (spentAll) logged.status = 403;
  return {
    ...whole,
    headers: {
      'x-ratelimit-limit': `${limit}`,
      'x-ratelimit-remaining': `${remaining}`,
      'x-ratelimit-reset': `${reset}`,
      'x-ratelimit-used': `${used}`,
      'x-ratelimit-resource': 'core',
      'x-github-request-id': `STAND:IN:${logged.number}`,
      ...whole.headers,
    },
  };
}

function parsed(bytes: Buffer): unknown {
  if (bytes.length === 0) return null;
  try {
    return JSON.parse(bytes.toString()) as unknown;
  } catch {
    return bytes.toString();
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const bytes = body === null ? null : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const type = bytes === null || Buffer.isBuffer(body) ? {} : { 'content-type': 'application/json; charset=utf-8' };
  // no keep-alive: a stopped stand-in leaves no open sockets in its clients
  const length = bytes === null ? {} : { 'content-length': `${bytes.length}` };
  response.writeHead(status, { ...type, ...length, date: new Date().toUTCString(), connection: 'close', ...headers });
  if (bytes === null) response.end();
  else response.end(bytes);
}
