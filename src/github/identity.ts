import type { Octokit } from '@octokit/core';
import { TrackerError } from '../tracking/tracker.ts';
import { attempt } from './attempt.ts';

/** The author of everything that is written with a workflow's `GITHUB_TOKEN`. */
export const WORKFLOW_BOT = 'github-actions[bot]';

/** Login behind the token. GitHub refuses the question to a workflow's token and to Apps. */
export async function whoAmI(client: Octokit): Promise<string> {
  try {
    const tried = { what: 'ask whose token this is', effect: 'read', permission: 'metadata: read' } as const;
    const { data } = await attempt(tried, () => client.request('GET /user'));
    return data.login;
  } catch (error) {
    if (error instanceof TrackerError && error.failure === 'forbidden') return WORKFLOW_BOT;
    throw error;
  }
}
