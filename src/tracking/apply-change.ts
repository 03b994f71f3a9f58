import { differences } from './differences.ts';
import type { Operation, Writes } from './operation.ts';
import { type ApplyOptions, outcomeOf, type Result } from './outcome.ts';
import { hasLabel, hiddenDataOf, placeBlock } from './passport.ts';
import { TrackerError, type Issue, type Tracker } from './tracker.ts';

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
  const held = whyHeld(fresh, writes, trust.label);
  if (held !== null) return { outcome: { ...outcomeOf(operation, 'held', held), url: fresh.url } };

  const warnings: string[] = [];
  if (operation.operation === 'reopen') await tracker.reopen(number);
  warnings.push(...(await changeNames(number, fresh, writes, tracker)));
  warnings.push(...(await changeText(number, fresh, writes, tracker)));
  if (writes.closeReason !== undefined) warnings.push(...(await close(number, writes, tracker)));
  return { outcome: { ...outcomeOf(operation, 'done'), url: fresh.url, warnings } };
}

function whyHeld(fresh: Issue, { expected }: Writes, label: string): string | null {
  const rest = 'meanwhile: the next run decides anew';
  if (!hasLabel(fresh, label)) return `its label was removed meanwhile: left alone`;
  if (!expected) return null;
  if (fresh.state !== expected.state) return `it was ${fresh.state === 'closed' ? 'closed' : 'reopened'} ${rest}`;
  const hidden = hiddenDataOf(fresh.body);
  // a deleted block is put back; another one was written by another run
  if (hidden !== null && expected.hidden !== null && hidden !== expected.hidden)
    return `its passport was changed ${rest}`;
  return null;
}

async function changeNames(number: number, fresh: Issue, writes: Writes, tracker: Tracker): Promise<string[]> {
  const has = (names: readonly string[], name: string): boolean =>
    names.some((known) => known.toLowerCase() === name.toLowerCase());
  const warnings: string[] = [];
  const labels = writes.addLabels.filter((label) => !has(fresh.labels, label));
  if (labels.length > 0) await tracker.addLabels(number, labels);
  for (const label of writes.removeLabels) if (has(fresh.labels, label)) await tracker.removeLabel(number, label);
  const added = writes.addAssignees.filter((login) => !has(fresh.assignees, login));
  if (added.length > 0) warnings.push(...(await assign(number, added, tracker)));
  const removed = writes.removeAssignees.filter((login) => has(fresh.assignees, login));
  if (removed.length > 0) await tracker.removeAssignees(number, removed);
  return warnings;
}

/** Who can't be assigned stays a name in the body. */
async function assign(number: number, logins: readonly string[], tracker: Tracker): Promise<string[]> {
  const assignees = await tracker.addAssignees(number, logins).catch((error: unknown) => {
    if (error instanceof TrackerError && error.failure === 'invalid') return [];
    throw error;
  });
  const names = new Set(assignees.map((login) => login.toLowerCase()));
  const dropped = logins.filter((login) => !names.has(login.toLowerCase()));
  return dropped.length === 0 ? [] : [`GitHub did not assign ${dropped.join(', ')}`];
}

/** A person's title, changed since the plan was made, stays. */
async function changeText(number: number, fresh: Issue, writes: Writes, tracker: Tracker): Promise<string[]> {
  const isTitleTheirs = writes.expected !== undefined && fresh.title !== writes.expected.title;
  const body = writes.block === undefined ? undefined : placeBlock(fresh.body, writes.block);
  const title = isTitleTheirs ? undefined : writes.title;
  const change = { ...(title !== undefined && { title }), ...(body !== undefined && body !== fresh.body && { body }) };
  const warnings =
    isTitleTheirs && writes.title !== undefined ? ['its title was changed by a person meanwhile: it stays'] : [];
  if (Object.keys(change).length === 0) return warnings;
  return [...warnings, ...differences(await tracker.edit(number, change), change)];
}

/**
 * With a passport the comment comes first, so that it can't be lost; a lock must not keep the issue open. A twin has no
 * passport of its own any more: it is closed first, because a comment would make it look like somebody's work.
 */
async function close(
  number: number,
  { block, closeReason, comment, expected }: Writes,
  tracker: Tracker,
): Promise<string[]> {
  if (closeReason === undefined) return [];
  const isTwin = block === undefined && expected?.hidden === null;
  const warnings: string[] = [];
  const say = async (): Promise<void> => {
    if (comment !== undefined) warnings.push(...(await commentUnlessLocked(number, comment, tracker)));
  };
  if (!isTwin) await say();
  const closed = await tracker.close(number, closeReason);
  if (closed.state !== 'closed') warnings.push('GitHub did not close it');
  if (isTwin) await say();
  return warnings;
}

async function commentUnlessLocked(number: number, comment: string, tracker: Tracker): Promise<string[]> {
  try {
    await tracker.comment(number, comment);
    return [];
  } catch (error) {
    if (error instanceof TrackerError && (error.failure === 'locked' || error.failure === 'forbidden'))
      return ['the evidence could not be commented: the conversation is locked'];
    throw error;
  }
}
