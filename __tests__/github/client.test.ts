import { createServer, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Octokit } from '@octokit/core';
import { createClient, type ClientOptions } from '../../src/github/client.ts';
import { Issues } from '../../src/github/issues.ts';
import { TrackerError, type IssueDraft } from '../../src/tracking/tracker.ts';
import { slowness } from '../support/hang-guard.ts';
import { listen } from '../support/stand-in/proxy.ts';
import { startStandIn, type Fault, type StandIn } from '../support/stand-in.ts';

let standIn: StandIn;
const said: string[] = [];
beforeAll(async () => {
  standIn = await startStandIn();
});
beforeEach(() => {
  standIn.reset();
  said.length = 0;
});
afterAll(() => standIn.close());

const clientOf = (options: Partial<ClientOptions> = {}): Octokit =>
  createClient({
    token: standIn.token,
    baseUrl: standIn.url,
    pace: 0,
    second: 1,
    log: (message) => said.push(message),
    ...options,
  });
const issuesOf = (client: Octokit = clientOf()): Issues =>
  new Issues(client, { repository: standIn.repository, label: 'action-item', now: Date.now });

const draft: IssueDraft = { title: 'Ask the pilots', body: 'text', labels: ['action-item'], assignees: [] };
const creation = { method: 'POST', path: /\/issues$/ };
const creations = (): number => standIn.requests(creation).length;
const failing = async (work: Promise<unknown>): Promise<TrackerError> => {
  const error: unknown = await work.then(() => null).catch((reason: unknown) => reason);
  if (error instanceof TrackerError) return error;
  throw new Error(`Expected a TrackerError, got ${String(error)}`);
};

describe('a creation', () => {
  const lost: [string, Fault][] = [500, 502, 504].flatMap((status) => [
    [`${status} before it`, { kind: 'status', status, when: 'before' }],
    [`${status} after it`, { kind: 'status', status, when: 'after' }],
  ]);
  it.each<[string, Fault]>([
    ...lost,
    ['a connection dropped before it', { kind: 'drop', when: 'before' }],
    ['a connection dropped after it', { kind: 'drop', when: 'after' }],
  ])('is sent once and its outcome called unclear with %s', async (_name, fault) => {
    standIn.fault(creation, fault);
    expect(await failing(issuesOf().create(draft))).toMatchObject({ failure: 'unclear' });
    expect(creations()).toBe(1);
    expect(await standIn.issues()).toHaveLength('when' in fault && fault.when === 'after' ? 1 : 0);
  });

  it('is unclear if its answer is cut off', async () => {
    const answer = {
      status: 201,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from('{"number": 1, "ti'),
    };
    standIn.fault(creation, { kind: 'answer', answer, when: 'after' });
    expect(await failing(issuesOf().create(draft))).toMatchObject({ failure: 'unclear' });
    expect(creations()).toBe(1);
  });

  it.each([
    ['of 403 that says how long', { retryAfter: 2 }, 2],
    ['of 403 that does not say how long', { retryAfter: null }, 60],
    ['of 429', { retryAfter: 5, status: 429 }, 5],
  ] as const)('waits for a secondary limit %s, and is then made once', async (_name, limit, seconds) => {
    standIn.fault(creation, { kind: 'secondary-limit', ...limit });
    await issuesOf().create(draft);
    expect(await standIn.issues()).toHaveLength(1);
    expect(creations()).toBe(2);
    expect(said).toEqual([`Waiting ${seconds} s: GitHub's secondary limit is reached.`]);
  });

  it.each([
    ['an older wording', 403, 'You have triggered an abuse detection mechanism.', {}],
    ['Retry-After alone', 403, 'Slow down', { 'retry-after': '3' }],
    ['429 alone', 429, 'Too Many Requests', {}],
  ])('knows a secondary limit by %s', async (_name, status, message, headers) => {
    standIn.fault(creation, { kind: 'answer', answer: { status, headers, body: { message } } });
    await issuesOf().create(draft);
    expect(creations()).toBe(2);
  });

  it('gives up on a secondary limit that stays, and says so', async () => {
    standIn.fault({ ...creation, times: 99 }, { kind: 'secondary-limit', retryAfter: 1 });
    expect(await failing(issuesOf().create(draft))).toMatchObject({ failure: 'rate-limit', status: 403 });
    expect(creations()).toBe(4);
  });

  it('gives up on a limit that says `Retry-After: 0` again and again', async () => {
    standIn.fault({ ...creation, times: 99 }, { kind: 'secondary-limit', retryAfter: 0 });
    expect(await failing(issuesOf().create(draft))).toMatchObject({ failure: 'rate-limit', status: 403 });
    expect(creations()).toBe(4);
    expect(said).toEqual(Array<string>(3).fill("Waiting 1 s: GitHub's secondary limit is reached."));
  });

  it('does not wait for a limit that lasts longer than five minutes', async () => {
    standIn.fault(creation, { kind: 'secondary-limit', retryAfter: 900 });
    expect(await failing(issuesOf().create(draft))).toMatchObject({ failure: 'rate-limit' });
    expect(creations()).toBe(1);
    expect(said).toEqual([]);
  });
});

describe('the hour’s requests', () => {
  it('are waited for if they come back soon', async () => {
    standIn.fault({ path: /\/issues\?/ }, { kind: 'primary-limit', resetIn: 20 });
    expect(await issuesOf().list()).toEqual([]);
    expect(said[0]).toMatch(/^Waiting 2[0-2] s: GitHub's hourly limit is reached\.$/);
  });

  it('stop the run if not, with the time when to go on', async () => {
    const reset = new Date(Math.floor(Date.now() / 1000 + 2000) * 1000);
    standIn.fault({ path: /\/issues\?/ }, { kind: 'primary-limit', resetIn: 2000 });
    const error = await failing(issuesOf().list());
    expect(error.failure).toBe('rate-limit');
    const told = /after (\S+Z)/.exec(error.message)?.[1] ?? '';
    expect(Math.abs(Date.parse(told) - reset.getTime())).toBeLessThanOrEqual(2000);
    expect(standIn.requests()).toHaveLength(1);
  });

  it('are not asked for again and again', async () => {
    standIn.fault({ path: /\/issues\?/, times: 99 }, { kind: 'primary-limit', resetIn: 5 });
    expect(await failing(issuesOf().list())).toMatchObject({ failure: 'rate-limit' });
    expect(standIn.requests()).toHaveLength(4);
  });
});

describe('what may be done twice', () => {
  it.each([500, 502, 504])('is retried after a %i', async (status) => {
    const { number } = await issuesOf().create(draft);
    standIn.forget();
    standIn.fault({ times: 2 }, { kind: 'status', status, when: 'before' });
    expect((await issuesOf().read(number)).number).toBe(number);
    expect(standIn.requests()).toHaveLength(3);
  });

  it('is a change of an issue, its labels and assignees', async () => {
    const tracker = issuesOf();
    const { number } = await tracker.create(draft);
    standIn.fault({ method: 'PATCH' }, { kind: 'status', status: 502, when: 'after' });
    expect(await tracker.edit(number, () => ({ body: 'new' }))).toMatchObject({ body: 'new' });
    standIn.fault({ method: 'PATCH' }, { kind: 'drop', when: 'after' });
    expect(await tracker.close(number, 'completed')).toMatchObject({ state: 'closed' });
    standIn.fault({ path: /\/labels$/ }, { kind: 'status', status: 502, when: 'after' });
    await tracker.addLabels(number, ['sig']);
    standIn.fault({ method: 'DELETE', path: /\/labels\// }, { kind: 'drop', when: 'after' });
    await tracker.removeLabel(number, 'sig');
    standIn.fault({ path: /\/assignees$/ }, { kind: 'drop', when: 'after' });
    expect(await tracker.addAssignees(number, ['alice'])).toEqual(['alice']);
    expect((await standIn.issue(number)).labels).toHaveLength(1);
  });

  it('is not a comment', async () => {
    const tracker = issuesOf();
    const { number } = await tracker.create(draft);
    standIn.fault({ path: /\/comments$/ }, { kind: 'drop', when: 'after' });
    expect(await failing(tracker.comment(number, 'done'))).toMatchObject({ failure: 'unclear' });
    expect(await standIn.comments(number)).toHaveLength(1);
  });

  it('is given up after three retries', async () => {
    standIn.fault({ times: 99 }, { kind: 'status', status: 502, when: 'before' });
    expect(await failing(issuesOf().list())).toMatchObject({ failure: 'unavailable', status: 502 });
    expect(standIn.requests()).toHaveLength(4);
  });

  it('is read again if the answer is cut off', async () => {
    const answer = { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from('[{"number": 1') };
    standIn.fault({ path: /state=open/ }, { kind: 'answer', answer });
    expect(await issuesOf().list()).toEqual([]);
    expect(standIn.requests()).toHaveLength(3);
  });
});

describe('a server that does not come to an end', () => {
  /** A thousandth of what it takes outside: a call has 60 ms, and the pauses between the tries are 1, 4 and 9 ms. */
  const FACTOR = 1000;
  const hurried = { timeout: 60_000 / FACTOR, second: 1000 / FACTOR };
  const waits: ((response: ServerResponse) => void)[] = [
    () => undefined,
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 5);
      response.on('close', () => {
        clearInterval(drip);
      });
    },
  ];

  it.each([
    ['hangs', 0],
    ['drips', 1],
  ])('and %s: four tries of a minute, about 260 s in all, then the call has failed', async (_, way) => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      waits[way]?.(response);
    });
    const limits: number[] = [];
    const timeout = jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      limits.push(milliseconds);
      return signalAfter(milliseconds);
    });
    const begin = Date.now();
    try {
      const tracker = issuesOf(clientOf({ ...hurried, baseUrl: await listen(server, 0) }));
      expect(await failing(tracker.list())).toMatchObject({ failure: 'unavailable' });
    } finally {
      timeout.mockRestore();
      server.closeAllConnections();
      server.close();
    }
    expect(asked).toBe(4);
    expect(limits).toEqual([60, 60, 60, 60]);
    expect(Date.now() - begin).toBeGreaterThanOrEqual((4 * 60_000 + (1 + 4 + 9) * 1000) / FACTOR);
  });

  it('has a minute for a call, unless told otherwise', async () => {
    const timeout = jest.spyOn(AbortSignal, 'timeout');
    await issuesOf().list();
    expect(new Set(timeout.mock.calls.flat())).toEqual(new Set([60_000]));
    timeout.mockRestore();
  });
});

function signalAfter(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  }, milliseconds);
  return controller.signal;
}

describe('the client', () => {
  it('writes one after the other, a pace apart, whatever kind of write it is', async () => {
    const clock = { now: 1_700_000_000_000 };
    const arrivals: number[] = [];
    const client = clientOf({
      pace: 1000,
      now: () => clock.now,
      sleep: (milliseconds) => {
        clock.now += milliseconds;
        return Promise.resolve();
      },
      fetch: (url, init) => {
        if (init?.method !== 'GET') arrivals.push(clock.now);
        return fetch(url, init);
      },
    });
    const tracker = issuesOf(client);
    const begin = Date.now();
    const { number } = await tracker.create(draft);
    await Promise.all([
      tracker.edit(number, () => ({ body: 'new' })),
      tracker.comment(number, 'one'),
      tracker.close(number, 'completed'),
    ]);
    expect(arrivals.slice(1).map((arrival, index) => arrival - (arrivals[index] ?? 0))).toEqual([1000, 1000, 1000]);
    // the throttling plugin's own spacing (1 s, and 3 s for what notifies) is off
    expect(Date.now() - begin).toBeLessThan(3000 * slowness);
  });

  it('names itself and its token to GitHub, and nobody else', async () => {
    const seen: Headers[] = [];
    const client = clientOf({
      fetch: (url, init) => {
        seen.push(new Headers(init?.headers));
        return fetch(url, init);
      },
    });
    await issuesOf(client).list();
    expect(seen[0]?.get('user-agent')).toMatch(/^minutes-to-issues /);
    expect(seen[0]?.get('authorization')).toBe(`token ${standIn.token}`);
  });

  it('works with the address of an Enterprise Server', async () => {
    await issuesOf(clientOf({ baseUrl: `${standIn.url}/api/v3/` })).create(draft);
    expect(await standIn.issues()).toHaveLength(1);
  });

  it('keeps the token out of every error', async () => {
    const token = standIn.token;
    standIn.fault({ times: 9 }, { kind: 'unauthorized' });
    const error = await failing(issuesOf().list());
    const texts: string[] = [];
    for (let at: unknown = error; at instanceof Error; at = at.cause)
      texts.push(at.message, JSON.stringify(at), at.stack ?? '');
    expect(texts.join('\n')).not.toContain(token);
  });
});
