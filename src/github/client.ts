import { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';
import { wholeAnswers } from './answers.ts';
import { preparedCalls } from './prepared.ts';
import { isSecondaryLimit, isSpentHour } from './limits.ts';
import { FINAL, octokitOptions, type ClientOptions } from './octokit-options.ts';

export type { ClientOptions } from './octokit-options.ts';

/** Request options of a POST that does no harm when done twice, so that a lost answer may be retried. */
export const REPEATABLE = { request: { repeatable: true } };

/** Request options of a read that is not tried again: another way is better than a second time. */
export const ONCE = { once: true };

const PlainOctokit = Octokit.plugin(preparedCalls, wholeAnswers);

/**
 * What talks to GitHub. A read is tried as it is; all writes, and reads that fail in a way that may pass, are left to the
 * patient client, which is loaded then: most runs read a little, and are over in the time that loading it takes.
 */
export function createClient(options: ClientOptions): Octokit {
  const client = new PlainOctokit(octokitOptions(options));
  let loaded: Promise<Octokit> | null = null;
  const patient = (): Promise<Octokit> =>
    (loaded ??= import('./patient-client.ts').then(({ createPatientClient }) => createPatientClient(options)));
  client.hook.wrap('request', async (request, call) => {
    const rest = { ...call.request };
    // ours, which would lead back here
    delete rest['hook'];
    // a question that is worth no patience, and no write whatever its method
    if (rest['once'] === true) return request(call);
    try {
      if (call.method === 'GET') return await request(call);
    } catch (failed) {
      if (!mayPass(failed)) throw failed;
      rest['failed'] = failed;
    }
    return (await patient()).request({ ...call, request: rest });
  });
  return client;
}

const mayPass = (error: unknown): boolean =>
  error instanceof RequestError && error.status >= 400 && (isLimit(error) || !FINAL.includes(error.status));
const isLimit = (error: RequestError): boolean => isSecondaryLimit(error) || isSpentHour(error);
