/**
 * Looks at the issues that minutes name as a task's own and that no listing has. Change here when such a number should be
 * looked up more often, or less.
 */
import type { Proofs } from './ours.ts';
import type { Questions } from './questions.ts';
import { readRegister, type TrackedIssue, type Trust } from '../tracking/passport/passport.ts';
import type { Draft } from '../tracking/planning/draft.ts';
import { TrackerError, type Issue, type Tracker } from '../tracking/tracker.ts';

/** So many issues that minutes name as a task's own are looked at, by a preview fewer. Whoever names more gets the usual new issues. */
const MOST_CITED = 20;

/** Issues that new tasks name as their own: old ones of ours that no listing has, or made by hand. */
export async function lookAtCited(
  draft: Draft,
  tracker: Tracker,
  trust: Trust,
  proofs: Proofs,
  questions: Questions,
): Promise<void> {
  const { cited } = draft.plan;
  if (cited.length === 0) return;
  const orphans = new Set(draft.input.orphans?.map(({ number }) => number));
  const issues: Issue[] = [];
  for (const number of cited.filter((one) => !orphans.has(one)).slice(0, MOST_CITED)) {
    if (!questions.ask()) break;
    const issue = await tracker.read(number).catch(whereMissing);
    if (issue !== null) issues.push(issue);
  }
  const tracked: TrackedIssue[] = [];
  for (const one of readRegister(issues, trust).tracked)
    if (!one.released || (await proofs.isOurs(one.issue))) tracked.push(one);
  if (tracked.length > 0) draft.add({ tracked: [...draft.input.tracked, ...tracked] });
  const ours = new Set(tracked.map(({ issue }) => issue.number));
  const byHand = issues.filter(({ number }) => !ours.has(number)).map((issue) => [issue.number, issue] as const);
  if (byHand.length > 0) draft.learn({ byHand: new Map(byHand) });
}

/** A number of nothing, or of a pull request, is a mere reference. */
function whereMissing(error: unknown): null {
  if (error instanceof TrackerError && (error.failure === 'missing' || error.failure === 'gone')) return null;
  throw error;
}
