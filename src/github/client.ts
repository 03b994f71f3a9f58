import { setTimeout as delay } from 'node:timers/promises';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import { wholeAnswers } from './answers.ts';
import { secondaryLimits } from './limits.ts';
import { Pacer } from './pacer.ts';

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
}

/** A call that hangs longer is taken for lost, unless it brings a signal of its own. Milliseconds. */
const TIMEOUT = 60_000;
/** The longest that one call waits for a limit, in seconds: a spent hour does not come back in useful time. */
const PATIENCE = 300;
/** How often a call that GitHub refused for a limit is tried again. */
const LIMIT_RETRIES = 3;
/** Answers that stay the same however often one asks. 429 belongs to the throttling plugin. */
const FINAL = [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 451, 501];

/** Request options of a POST that does no harm when done twice, so that a lost answer may be retried. */
export const REPEATABLE = { request: { repeatable: true } };

const ignore = (): void => undefined;
/** Octokit logs a missing config file as an error; what went wrong is ours to tell (errors.ts). */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

// The first plugin is the innermost: the limits and retries around it see whole answers and plainly named limits.
const PatientOctokit = Octokit.plugin(wholeAnswers, secondaryLimits, throttling, retry);

/**
 * An Octokit that is careful with writes: serial, paced, and a POST is sent once unless its caller calls it `REPEATABLE`.
 * A refusal for a limit (403, 429) is waited for with every method: what GitHub refused has not happened.
 */
export function createClient(options: ClientOptions): Octokit {
  const { pace, log = () => undefined, sleep = delay, now = Date.now, second = 1000 } = options;
  const waitFor =
    (limit: string) =>
    (seconds: number, _request: unknown, _octokit: unknown, retries: number): boolean => {
      const patient = seconds <= PATIENCE && retries < LIMIT_RETRIES;
      if (patient) log(`Waiting ${seconds} s: GitHub's ${limit} is reached.`);
      return patient;
    };
  const octokit = new PatientOctokit({
    auth: options.token,
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    userAgent: 'minutes-to-issues',
    request: { fetch: withTimeout(options.fetch ?? fetch), redirect: 'manual', log: SILENT },
    log: SILENT,
    retry: { doNotRetry: FINAL, retryAfterBaseValue: second },
    throttle: {
      // By itself the plugin spaces writes 1 s and notifying ones 3 s, each group for itself. The pacer does it for all of them.
      write: new Bottleneck.Group({ minTime: 0 }),
      notifications: new Bottleneck.Group({ minTime: 0 }),
      retryAfterBaseValue: second,
      onRateLimit: waitFor('hourly limit'),
      onSecondaryRateLimit: waitFor('secondary limit'),
    },
  });
  const pacer = new Pacer({ pace, now, sleep, log });
  octokit.hook.wrap('request', (request, call) => {
    // Octokit shares one such object between all calls, but what is noted there (retries so far) belongs to one.
    call.request = { ...call.request };
    if (call.method === 'GET' || call.method === 'HEAD') return request(call);
    // The retry plugin takes a number here at its word, even for a 422: so it is only ever told 0.
    if (call.method === 'POST' && call.request['repeatable'] !== true) call.request['retries'] = 0;
    return pacer.write(call.method === 'POST', async () => request(call));
  });
  return octokit;
}

function withTimeout(send: typeof fetch): typeof fetch {
  return (url, init) => send(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(TIMEOUT) });
}
