export interface ClientOptions {
  token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  baseUrl: string;
  /** Milliseconds between writes, and the sign that GitHub's limits apply at all: 0 for servers without limits. */
  pace: number;
  /** Progress for people: why it takes long. */
  log?: (message: string) => void;
  fetch?: typeof fetch;
  sleep?: (milliseconds: number) => Promise<void>;
  /** Milliseconds since the epoch. */
  now?: () => number;
  /** Milliseconds that a second of the plugins' own waits (`Retry-After`, backing off) lasts: 1000 but in tests. */
  second?: number;
  /** Milliseconds after which a call that hangs, or drips, is taken for lost: 60,000 but in tests. */
  timeout?: number;
}

/** A call that hangs longer is taken for lost, unless it brings a signal of its own. Milliseconds. */
const TIMEOUT = 60_000;

/** Answers that stay the same however often one asks. 429 belongs to the throttling plugin. */
export const FINAL = [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 451, 501];

const ignore = (): void => undefined;
/** Octokit logs a missing config file as an error; what went wrong is ours to tell (errors.ts). */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** What all our Octokits have in common. Redirects are not followed: an issue that moved to another repository is no longer ours. */
export function octokitOptions({ token, baseUrl, fetch: send = fetch, timeout = TIMEOUT }: ClientOptions) {
  return {
    auth: token,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    userAgent: 'minutes-to-issues',
    request: { fetch: withTimeout(send, timeout), redirect: 'manual', log: SILENT },
    log: SILENT,
  } as const;
}

function withTimeout(send: typeof fetch, timeout: number): typeof fetch {
  return (url, init) => send(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(timeout) });
}
