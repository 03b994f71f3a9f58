/**
 * What is set right within the run that met it: issues made twice, a label renamed meanwhile. Change here when such an
 * accident is left to the next run and should not be.
 */
import { changeIssue } from './change-issue.ts';
import { outcomeOf, type ApplyOptions, type Result } from '../outcome.ts';
import type { Operation } from '../operation.ts';
import { labelSeenOn, readRegister, type LabelSeen } from '../passport/passport.ts';
import { planTwin } from '../planning/twin-issues.ts';
import { TrackerError, type Issue, type Tracker } from '../tracker.ts';

/** What a run mends of its own creations before it ends. Change this when another accident of a creation is known. */

/** A creation that was given up may come to pass this much later. Milliseconds. */
const LATE = 3000;

/**
 * Of tasks whose creation was sent twice, the younger issue is closed as a duplicate: what GitHub did later than its
 * answer. Answers the numbers of those that were closed. What fails here is left to the next run, which sees both.
 */
export async function closeTwins(
  twice: readonly Operation[],
  tracker: Tracker,
  options: ApplyOptions,
): Promise<number[]> {
  if (twice.length === 0) return [];
  const ids = new Set(twice.map(({ id }) => id));
  const closed: number[] = [];
  try {
    await options.sleep?.(LATE);
    const found = readRegister(await tracker.listNewest(), options.trust).tracked.filter(({ item }) =>
      ids.has(item.id),
    );
    for (const twin of found) {
      const elder = found.find(({ item }) => item.id === twin.item.id);
      if (elder === undefined || elder === twin) continue;
      const serverUrl = options.serverUrl ?? `https://${options.trust.source.host}`;
      const { outcome } = await changeIssue(planTwin(twin, elder, serverUrl), tracker, options);
      if (outcome.result === 'done') closed.push(twin.issue.number);
    }
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
  }
  return closed;
}

/**
 * The label was renamed on GitHub while this run wrote: creating an issue with the old name has made a second label. The
 * new issue gets the renamed one like all the others, so that the next run sees that none has the configured label, and
 * says so; this one stops. `null`: it was not renamed.
 */
export async function stopIfRenamed(
  operation: Operation,
  created: Issue,
  before: LabelSeen | null,
  tracker: Tracker,
  { trust: { label } }: ApplyOptions,
): Promise<Result | null> {
  const now = labelSeenOn(created, label);
  if (before === null || now === null || now.id === before.id) return null;
  let renamed: string | undefined;
  try {
    const { labelIds = {} } = await tracker.read(before.issue);
    renamed = Object.keys(labelIds).find((name) => labelIds[name] === before.id);
    if (renamed !== undefined) {
      await tracker.addLabels(created.number, [renamed]);
      await tracker.removeLabel(created.number, label);
    }
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
  }
  const stop = `the label "${label}" was ${renamed === undefined ? 'deleted' : `renamed to "${renamed}"`} meanwhile: say its name as \`label\` in the config, or give it its old one back`;
  const outcome = { ...outcomeOf(operation, 'done'), number: created.number, url: created.url, warnings: [stop] };
  return { outcome, stop };
}
