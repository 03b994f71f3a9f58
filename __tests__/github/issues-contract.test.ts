import { afterAll, beforeAll } from '@jest/globals';
import { createClient } from '../../src/github/client.ts';
import { Issues } from '../../src/github/issues.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';
import { trackerContract } from '../support/tracker-contract.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());

trackerContract('The issues of a GitHub repository', () => {
  standIn.reset();
  const client = createClient({ token: standIn.token, baseUrl: standIn.url, pace: 0 });
  return {
    tracker: new Issues(client, { repository: standIn.repository, label: 'action-item', now: Date.now }),
    author: 'github-actions[bot]',
    edit: async (number, change) => {
      await standIn.editIssue('alice', number, change);
    },
    lock: (number) => standIn.lock(number),
    openPullRequest: async () => {
      const { number } = await standIn.openPullRequest({ files: { 'meetings/2024-02-14.md': '# Minutes\n' } });
      await standIn.addLabels('alice', number, 'action-item');
      return number;
    },
    commentsOf: async (number) => (await standIn.comments(number)).map(({ body }) => body ?? ''),
  };
});
