/**
 * Looks up when undated pages were changed last: that tells whether a push of them was lost. Change here when more of
 * them, or fewer, should be asked about.
 */
import type { Draft } from '../tracking/planning/draft.ts';
import type { MinutesSource } from '../tracking/source.ts';

/** A repository keeps a handful of undated pages beside its minutes; of hundreds the resync takes some each time. */
const MOST_PAGES = 100;

export async function lookAtUndated(draft: Draft, source: MinutesSource): Promise<void> {
  const { head } = draft.input;
  const changedOn = new Map<string, string>();
  for (const path of draft.plan.undated.slice(0, MOST_PAGES)) {
    const day = await source.changedOn(path, head);
    if (day !== null) changedOn.set(path, day);
  }
  if (changedOn.size > 0) draft.learn({ changedOn });
}
