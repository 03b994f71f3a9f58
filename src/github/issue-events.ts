import type { Octokit } from '@octokit/core';
import * as z from 'zod';
import type { HistoryEvent } from '../tracking/tracker.ts';
import { toStateReason } from './listed-issue.ts';
import { everyPage } from './pages.ts';
import type { Place } from './place.ts';

/** What GitHub notes of an issue: who did what, which no text in it can say otherwise. Change this when more of it is asked about. */

/** The first 300 events: an issue's creation stands at their beginning. */
const MOST_PAGES = 3;

/** Which members an event has follows from its kind; whose account was deleted is nobody. */
const noted = z.object({
  event: z.string(),
  actor: z.object({ login: z.string() }).nullish(),
  created_at: z.string(),
  label: z.object({ name: z.string() }).nullish(),
  state_reason: z.string().nullish(),
});

export async function historyOf(client: Octokit, place: Place, number: number): Promise<HistoryEvent[]> {
  const events = await everyPage(
    client,
    'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
    { ...place, issue_number: number, per_page: 100 },
    MOST_PAGES,
  );
  return events.flatMap((raw): HistoryEvent[] => {
    const { event, actor, created_at: at, label, state_reason: reason } = noted.parse(raw);
    const common = { actor: actor?.login ?? 'ghost', at };
    if (event === 'labeled' || event === 'unlabeled') return label ? [{ event, ...common, label: label.name }] : [];
    if (event === 'renamed') return [{ event, ...common }];
    return event === 'closed' ? [{ event, ...common, reason: toStateReason(reason) }] : [];
  });
}
