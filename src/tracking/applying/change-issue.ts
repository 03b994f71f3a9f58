import { differences } from './differences.ts';
import { common, isAmong, missing } from '../names.ts';
import type { Operation, Writes } from '../operation.ts';
import { type ApplyOptions, outcomeOf, type Result } from '../outcome.ts';
import { hasLabel, hiddenDataOf, placeBlock, withoutAssignees, type Trust } from '../passport/passport.ts';
import { TrackerError, type CloseReason, type Issue, type Tracker } from '../tracker.ts';

/** Characters, GitHub's limit: a longer body is refused. */
const MAX_BODY = 65_536;

/**
 * Changes an issue that exists. It is read again first, and whatever a person or another run changed since the plan was
 * made only weakens the operation: it waits for the next run, which knows.
 *
 * The order makes every interruption harmless. Reopening comes before the passport says so; names are added before the
 * passport claims them; the passport says "closed" before the comment and the close, which the next run then finishes.
 */
export async function changeIssue(operation: Operation, tracker: Tracker, { trust }: ApplyOptions): Promise<Result> {
  const { number, writes } = operation;
  if (number === null || !writes) throw new Error(`operation ${operation.operation} of ${operation.id} names no issue`);
  const fresh = await tracker.read(number);
  const held = whyHeld(fresh, writes, trust);
  if (held !== null) return { outcome: { ...outcomeOf(operation, 'held', held), url: fresh.url } };

  if (operation.operation === 'reopen') await tracker.reopen(number);
  const dropped = await changeNames(number, fresh, writes, tracker);
  const warnings = dropped.length === 0 ? [] : [`GitHub did not assign ${dropped.join(', ')}`];
  warnings.push(...(await changeText(number, fresh, writes, dropped, tracker)));
  if (writes.closeReason !== undefined)
    warnings.push(...(await close(fresh, writes.closeReason, writes.comment, tracker)));
  if (writes.farewell !== undefined) await say(number, writes.farewell, tracker, warnings);
  return { outcome: { ...outcomeOf(operation, 'done'), url: fresh.url, warnings } };
}

function whyHeld(fresh: Issue, { expected }: Writes, { label, authors }: Trust): string | null {
  const rest = 'meanwhile: the next run over these minutes decides anew';
  if (!hasLabel(fresh, label)) return `its label was removed meanwhile: left alone`;
  if (!expected) return null;
  if (fresh.state !== expected.state) return `it was ${fresh.state === 'closed' ? 'closed' : 'reopened'} ${rest}`;
  // reopened and closed again by a person: the listing can't tell that from our own close
  if (expected.closedByUs === true && typeof fresh.closedBy === 'string' && !isAmong(authors)(fresh.closedBy))
    return `${fresh.closedBy} closed it: it stays closed`;
  const hidden = hiddenDataOf(fresh.body);
  // a deleted block is put back; another one was written by another run
  if (hidden !== null && expected.hidden !== null && hidden !== expected.hidden)
    return `its passport was changed ${rest}`;
  return null;
}

/** Answers whom GitHub did not assign. */
async function changeNames(number: number, fresh: Issue, writes: Writes, tracker: Tracker): Promise<string[]> {
  const labels = missing(writes.addLabels, fresh.labels);
  if (labels.length > 0) await tracker.addLabels(number, labels);
  for (const label of common(writes.removeLabels, fresh.labels)) await tracker.removeLabel(number, label);
  const added = missing(writes.addAssignees, fresh.assignees);
  const dropped = added.length > 0 ? missing(added, await assign(number, added, tracker)) : [];
  const removed = common(writes.removeAssignees, fresh.assignees);
  if (removed.length > 0) await tracker.removeAssignees(number, removed);
  return dropped;
}

/** Answers who is assigned then. Whom GitHub refuses stays a name in the body. */
async function assign(number: number, logins: readonly string[], tracker: Tracker): Promise<string[]> {
  try {
    return await tracker.addAssignees(number, logins);
  } catch (error) {
    if (error instanceof TrackerError && error.failure === 'invalid') return [];
    throw error;
  }
}

/** A person's title, changed since the plan was made, stays. */
async function changeText(
  number: number,
  fresh: Issue,
  { block, title, expected }: Writes,
  dropped: readonly string[],
  tracker: Tracker,
): Promise<string[]> {
  const isTheirs = expected !== undefined && fresh.title !== expected.title;
  const body = block === undefined ? fresh.body : placeBlock(fresh.body, withoutAssignees(block, dropped));
  if (body.length > MAX_BODY)
    throw new TrackerError('invalid', `the text around the passport of #${number} leaves no room for it: shorten it`);
  const change = {
    ...(title !== undefined && !isTheirs && { title }),
    ...(body !== fresh.body && { body }),
  };
  const warnings = isTheirs && title !== undefined ? ['its title was changed by a person meanwhile: it stays'] : [];
  if (Object.keys(change).length === 0) return warnings;
  return [...warnings, ...differences(await tracker.edit(number, change), change)];
}

/**
 * The comment comes first, so that it can't be lost: the passport says already that the issue is to be closed. A lock
 * must not keep it open. Where another run did the same at the same moment, the answer counts its comment, too.
 */
async function close(
  { number, comments }: Issue,
  closeReason: CloseReason,
  comment: string | undefined,
  tracker: Tracker,
): Promise<string[]> {
  const warnings: string[] = [];
  const said = comment === undefined ? null : await say(number, comment, tracker, warnings);
  const closed = await tracker.close(number, closeReason);
  if (closed.state !== 'closed') warnings.push('GitHub did not close it');
  if (said !== null && closed.comments > comments + 1) await sayOnce(number, said, tracker, warnings);
  return warnings;
}

/** Answers the comment's id; `null` where a lock keeps it out. */
async function say(number: number, words: string, tracker: Tracker, warnings: string[]): Promise<number | null> {
  try {
    return await tracker.comment(number, words);
  } catch (error) {
    if (!(error instanceof TrackerError && (error.failure === 'locked' || error.failure === 'forbidden'))) throw error;
    warnings.push('its comment could not be written: the conversation is locked');
    return null;
  }
}

async function sayOnce(number: number, comment: number, tracker: Tracker, warnings: string[]): Promise<void> {
  try {
    await tracker.withdrawRepeated(number, comment);
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    warnings.push(`perhaps its comment stands there twice: ${error.message}`);
  }
}
