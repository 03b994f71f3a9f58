import type { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';

/** The only wording that the throttling plugin understands. */
const KNOWN = /\bsecondary rate\b/i;
/** What GitHub and Enterprise Servers of all ages say when writes come too fast. */
const WORDINGS = /\bsecondary rate\b|abuse detection|submitted too quickly/i;

/**
 * Whether GitHub refused a call because calls come too fast, as opposed to a permission (also 403) or the spent hour.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function isSecondaryLimit(error: RequestError): boolean {
  if (![403, 422, 429].includes(error.status)) return false;
  if (WORDINGS.test(error.message)) return true;
  if (isSpentHour(error)) return false;
  return error.status === 429 || (error.status === 403 && error.response?.headers['retry-after'] !== undefined);
}

/** Whether the hour's requests are used up. */
export function isSpentHour(error: RequestError): boolean {
  return (error.status === 403 || error.status === 429) && error.response?.headers['x-ratelimit-remaining'] === '0';
}

/** Octokit plugin: tells the throttling plugin around it of limits that come in other words. */
export function secondaryLimits(octokit: Octokit): Record<string, never> {
  octokit.hook.error('request', (error) => {
    if (error instanceof RequestError && isSecondaryLimit(error)) {
      if (!KNOWN.test(error.message)) error.message = `${error.message} (secondary rate limit)`;
      // "at once" is not meant by who refuses; the plugin would take it for "not said" and wait for a minute
      if (error.response?.headers['retry-after'] === '0') error.response.headers['retry-after'] = '1';
    }
    throw error;
  });
  return {};
}
