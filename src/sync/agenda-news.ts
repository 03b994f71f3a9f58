/**
 * What happened to open tasks on GitHub since their last meeting. Change here when the next one should know more.
 */
import type { Ports } from './request.ts';
import type { TrackedIssue } from '../tracking/passport/passport.ts';
import { isAgent } from '../tracking/agents.ts';
import { closedByTool } from '../tracking/planning/state-table.ts';
import { statusOf } from '../tracking/planning/status-of.ts';
import type { Mention } from '../tracking/tracked-item.ts';
import { withoutDuplicates } from '../tracking/planning/twin-issues.ts';

/** So many pull requests are asked about at most; an agenda rarely points to more. */
const MOST_PULLS = 50;

/** About so many issues that were closed before the newest meeting it is asked who closed them. */
const MOST_CLOSINGS = 20;

/** What it asks. */
export interface NewsPorts {
  ports: Pick<Ports, 'tracker' | 'stateOf'>;
  /** Who closed an issue of the tracker, and when (ISO instant). */
  closingOf: (number: number) => Promise<{ by: string | null; at: string | null }>;
}

export interface AgendaNews {
  /** Tasks whose issue is open, and those that the minutes leave open and that were closed since their newest meeting. */
  pending: TrackedIssue[];
  /** What happened on GitHub since, or what the minutes only hint at, in words and with whose word it is, by the task's id. */
  news: Map<string, string[]>;
}

/** What the next meeting wants to know: the open tasks, and what happened to them on GitHub since the last one. */
export async function newsSinceMeeting(
  tracked: readonly TrackedIssue[],
  { closingOf, ports }: NewsPorts,
): Promise<AgendaNews> {
  const found: AgendaNews = { pending: [], news: new Map() };
  const merged = new Map<string, boolean>();
  let asked = 0;
  for (const issue of withoutDuplicates(tracked)) {
    const { mention, status } = statusOf(issue.item);
    const news: string[] = [];
    if (issue.issue.state === 'open') {
      if (status === 'closed') news.push(whatWasSaid(mention));
    } else {
      if (status === 'closed') continue;
      if (mention.date === null) continue;
      // untouched since before the meeting: the meeting knew, unless it was a machine that closed it
      const isOld = issue.issue.updatedAt < mention.date;
      if (isOld && asked++ >= MOST_CLOSINGS) continue;
      const { by, at } = await closingOf(issue.issue.number);
      const isMachine = by !== null && isAgent(by) && !issue.passport.runs.undone && !closedByTool(issue);
      if (at === null || (at < mention.date && !isMachine)) continue;
      const reason = issue.issue.stateReason === 'not_planned' ? ' as not planned' : '';
      news.push(
        `on GitHub: closed${reason}${by === null ? '' : ` by ${by}${isMachine ? ', not by a person,' : ''}`} on ${at.slice(0, 10)}`,
      );
    }
    for (const reference of mention.references) {
      if (!merged.has(reference) && merged.size < MOST_PULLS) merged.set(reference, await isMerged(reference, ports));
      if (merged.get(reference) === true) news.push(`on GitHub: ${reference} was merged: done?`);
    }
    found.pending.push(issue);
    if (news.length > 0) found.news.set(issue.item.id, news);
  }
  return found;
}

/** The minutes call it done, and its issue is open: it was a mere hint, or a person reopened it. */
const whatWasSaid = ({ date, evidence, text }: Mention): string =>
  `the minutes${date === null ? '' : ` of ${date}`} say “${evidence?.text ?? text}”: done?`;

async function isMerged(reference: string, ports: NewsPorts['ports']): Promise<boolean> {
  const [, repository, number] = /^([^/\s]+\/[^/\s#]+)#(\d+)$/u.exec(reference) ?? [];
  return (
    repository !== undefined &&
    number !== undefined &&
    (await ports.stateOf?.({ repository, number: Number(number), kind: 'pull' })) === 'merged'
  );
}
