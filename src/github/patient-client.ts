import { setTimeout as delay } from 'node:timers/promises';
import type { Octokit as Core } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import { wholeAnswers } from './answers.ts';
import { secondaryLimits } from './limits.ts';
import { FINAL, octokitOptions, type ClientOptions } from './octokit-options.ts';
import { Pacer } from './pacer.ts';
import { preparedCalls } from './prepared.ts';

/** The longest that one call waits for a limit, in seconds: a spent hour does not come back in useful time. */
const PATIENCE = 300;
/** How often a call that GitHub refused for a limit is tried again. */
const LIMIT_RETRIES = 3;

/** Octokit plugin: where the plain client has failed, that was the first try, and what is to be waited for is known. */
function afterFailure(octokit: Core): Record<string, never> {
  octokit.hook.wrap('request', (request, call) => {
    const { failed } = call.request;
    if (failed === undefined) return request(call);
    delete call.request['failed'];
    throw failed;
  });
  return {};
}

// The first plugin is the innermost: the limits and retries around it see whole answers and plainly named limits.
const PatientOctokit = Octokit.plugin(preparedCalls, wholeAnswers, afterFailure, secondaryLimits, throttling, retry);

/**
 * An Octokit that waits and tries again, and is careful with writes: serial, paced, and a POST is sent once unless its
 * caller says that it is `repeatable`.
 * A refusal for a limit (403, 429) is waited for with every method: what GitHub refused has not happened.
 */
export function createPatientClient(options: ClientOptions): Octokit {
  const { pace, log = () => undefined, sleep = delay, now = Date.now, second = 1000 } = options;
  const waitFor =
    (limit: string) =>
    (seconds: number, _request: unknown, _octokit: unknown, retries: number): boolean => {
      const patient = seconds <= PATIENCE && retries < LIMIT_RETRIES;
      if (patient) log(`Waiting ${seconds} s: GitHub's ${limit} is reached.`);
      return patient;
    };
  const octokit = new PatientOctokit({
    ...octokitOptions(options),
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
