import type { Octokit } from '@octokit/core';

/** What is decided about a call right before it is sent. Change this file where that moment lies elsewhere. */

type Prepare = () => Promise<object>;

/** Why a call was not sent. In the form that Octokit's plugins expect of an error, so that they let it pass. */
export class Unsent extends Error {
  readonly request = { request: {} };
}

/**
 * Request options with which `prepare` gives the call its body, right before it is sent: after the turn has come and
 * every wait for a limit is over, and anew each time it is tried. What it throws stops the call, as the cause of `Unsent`.
 */
export const preparedBy = (prepare: Prepare): { prepare: Prepare } => ({ prepare });

const isPrepare = (option: unknown): option is Prepare => typeof option === 'function';

/** Octokit plugin, the innermost of ours. Hooks of Octokit's own are within it, and take what stands in the options. */
export function preparedCalls(octokit: Octokit): Record<string, never> {
  /** What an earlier try of a call was given. */
  const earlier = new WeakMap<object, string[]>();
  octokit.hook.wrap('request', async (request, options) => {
    const prepare: unknown = options.request['prepare'];
    if (!isPrepare(prepare)) return request(options);
    const body = await prepare().catch((cause: unknown) => {
      throw new Unsent('not sent', { cause });
    });
    const given = earlier.get(options) ?? [];
    for (const name of given) Reflect.deleteProperty(options, name);
    earlier.set(options, Object.keys(body));
    return request(Object.assign(options, body));
  });
  return {};
}
