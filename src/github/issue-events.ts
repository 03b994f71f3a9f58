import type { Octokit } from '@octokit/core';
import type { HistoryEvent } from '../tracking/tracker.ts';
import { toStateReason } from './listed-issue.ts';
import { everyPage } from './pages.ts';
import type { Place } from './place.ts';

/** What GitHub notes of an issue: who did what, which no text in it can say otherwise. Change this when more of it is asked about. */

/** The first 300 events: an issue's creation stands at their beginning. */
const MOST_PAGES = 3;

export async function historyOf(client: Octokit, place: Place, number: number): Promise<HistoryEvent[]> {
  const events = await everyPage(
    client,
    'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
    { ...place, issue_number: number, per_page: 100 },
    MOST_PAGES,
  );
  return events.flatMap((one): HistoryEvent[] => {
    const common = { actor: one.actor?.login ?? 'ghost', at: one.created_at };
    if ((one.event === 'labeled' || one.event === 'unlabeled') && 'label' in one)
      return [{ event: one.event, ...common, label: one.label.name }];
    if (one.event === 'renamed') return [{ event: 'renamed', ...common }];
    if (one.event !== 'closed') return [];
    return [
      { event: 'closed', ...common, reason: toStateReason('state_reason' in one ? `${one.state_reason}` : null) },
    ];
  });
}
