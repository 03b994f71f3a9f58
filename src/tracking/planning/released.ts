/**
 * Issues that lost the identity label. Change here when a run should look for them more often, or less.
 */
import type { Plan } from '../operation.ts';
import { readRegister, type TrackedIssue, type Trust } from '../passport/passport.ts';
import type { PlanInput } from './plan-input.ts';
import type { Tracker } from '../tracker.ts';

/**
 * Issues of ours that lost the identity label, looked for only when a resync is about to create: the listing by label
 * does not show them, and their tasks would get a second issue. A push creates for new lines alone and needs no look.
 *
 * @param draft the plan made without them; with them in `tracked`, plan again
 */
export async function releasedIssues(
  draft: Plan,
  scope: PlanInput['scope'],
  tracker: Tracker,
  trust: Trust,
): Promise<TrackedIssue[]> {
  const creates = draft.operations.some(({ operation }) => operation === 'create');
  if (scope.kind === 'push' || !creates) return [];
  return readRegister(await tracker.listBy(trust.authors), trust).tracked.filter(({ released }) => released);
}
