/**
 * Changes to an issue that exists, step by step. Change here when a write comes at the wrong moment, or an interruption
 * leaves something undone.
 */
import { differences } from './differences.ts';
import { common, isAmong, missing } from '../names.ts';
import type { Operation, Writes } from '../operation.ts';
import { type ApplyOptions, outcomeOf, type Result } from '../outcome.ts';
import { blocksOf, isAbout, placeBlock, withoutAssignees } from '../passport/blocks.ts';
import { hasLabel, type Trust } from '../passport/passport.ts';
import { TrackerError, type CloseReason, type Issue, type TextChange, type Tracker } from '../tracker.ts';

/** Characters, GitHub's limit: a longer body is refused. */
const MAX_BODY = 65_536;

/**
 * Changes an issue that exists. It is looked at right before each write, and whatever a person or another run changed
 * since the plan was made only weakens the operation: it waits for the next run, which knows.
 *
 * The order makes every interruption harmless. Reopening comes before the passport says so; names are added before the
 * passport claims them; the passport says "closed" before the comment and the close, which the next run then finishes.
 */
export async function changeIssue(operation: Operation, tracker: Tracker, { trust }: ApplyOptions): Promise<Result> {
  const { number, writes } = operation;
  if (number === null || !writes) throw new Error(`operation ${operation.operation} of ${operation.id} names no issue`);
  const look = new Look(writes, trust);
  if (operation.operation === 'reopen') await reopen(number, look, tracker);
  // what is looked at anyway, right before it is written, needs no look beforehand
  else if (hasNames(writes) || !hasText(writes)) look.allows(await tracker.read(number));

  const dropped = look.held === null && hasNames(writes) ? await changeNames(number, look.issue, writes, tracker) : [];
  const warnings = dropped.length === 0 ? [] : [`GitHub did not assign ${dropped.join(', ')}`];
  if (look.held === null && hasText(writes))
    warnings.push(...(await changeText(number, writes, dropped, look, tracker)));
  if (look.held !== null) return { outcome: { ...outcomeOf(operation, 'held', look.held), url: look.issue.url } };

  if (writes.closeReason !== undefined)
    warnings.push(...(await close(look.issue, writes.closeReason, writes.comment, trust, tracker)));
  if (writes.farewell !== undefined) await say(number, writes.farewell, tracker, warnings);
  return { outcome: { ...outcomeOf(operation, 'done'), url: look.issue.url, warnings } };
}

async function reopen(number: number, look: Look, tracker: Tracker): Promise<void> {
  let isTried = false;
  const reopened = await tracker.reopen(number, (now) => {
    // our own reopening, whose answer was lost
    if (isTried && now.state === 'open') return false;
    isTried = true;
    return look.allows(now);
  });
  look.took(reopened);
}

const hasText = ({ block, title }: Writes): boolean => block !== undefined || title !== undefined;
const hasNames = ({ addLabels, removeLabels, addAssignees, removeAssignees }: Writes): boolean =>
  [addLabels, removeLabels, addAssignees, removeAssignees].some((names) => names.length > 0);

/** What was seen of the issue last, and whether it still is what the plan was made upon. */
class Look {
  readonly #writes: Writes;
  readonly #trust: Trust;
  #issue: Issue | null = null;
  #isReopened = false;
  /** Why the operation waits for the next run; `null`: it does not. */
  held: string | null = null;

  constructor(writes: Writes, trust: Trust) {
    this.#writes = writes;
    this.#trust = trust;
  }

  get issue(): Issue {
    if (this.#issue === null) throw new Error('nothing was looked at yet');
    return this.#issue;
  }

  allows(now: Issue): boolean {
    this.#issue = now;
    this.held = whyHeld(now, this.#writes, this.#trust, this.#isReopened);
    return this.held === null;
  }

  /** As a write of ours left it. */
  took(issue: Issue): void {
    this.#issue = issue;
    this.#isReopened ||= this.held === null && issue.state === 'open';
  }
}

function whyHeld(
  fresh: Issue,
  { expected }: Writes,
  { label, authors, source }: Trust,
  isReopened: boolean,
): string | null {
  const rest = 'meanwhile: the next run over these minutes decides anew';
  if (!hasLabel(fresh, label)) return `its label was removed meanwhile: left alone`;
  if (!expected) return null;
  const state = isReopened ? 'open' : expected.state;
  if (fresh.state !== state) return `it was ${fresh.state === 'closed' ? 'closed' : 'reopened'} ${rest}`;
  // reopened and closed again by a person: the listing can't tell that from our own close
  if (
    expected.closedByUs === true &&
    !isReopened &&
    typeof fresh.closedBy === 'string' &&
    !isAmong(authors)(fresh.closedBy)
  )
    return `${fresh.closedBy} closed it: it stays closed`;
  const { hidden } = expected;
  const blocks = blocksOf(fresh.body);
  // a deleted block is put back; another one of these minutes was written by another run
  const isThere = hidden === null || blocks.some(({ data }) => data === hidden);
  if (!isThere && blocks.some((block) => isAbout(block, source))) return `its passport was changed ${rest}`;
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
  { block, title: wanted, expected }: Writes,
  dropped: readonly string[],
  look: Look,
  tracker: Tracker,
): Promise<string[]> {
  const title = { isTheirs: false };
  let sent: TextChange = {};
  const edited = await tracker.edit(number, (now) => {
    // our own edit, whose answer was lost
    const isDone = sent.body !== undefined && now.body === sent.body && (sent.title ?? now.title) === now.title;
    if (isDone || !look.allows(now)) return {};
    title.isTheirs = expected !== undefined && now.title !== expected.title;
    const body = block === undefined ? now.body : placeBlock(now.body, withoutAssignees(block, dropped));
    if (body.length > MAX_BODY)
      throw new TrackerError('invalid', `the text around the passport of #${number} leaves no room for it: shorten it`);
    sent = {
      ...(wanted !== undefined && !title.isTheirs && { title: wanted }),
      ...(body !== now.body && { body }),
    };
    return sent;
  });
  look.took(edited);
  const warnings =
    title.isTheirs && wanted !== undefined ? ['its title was changed by a person meanwhile: it stays'] : [];
  return look.held === null ? [...warnings, ...differences(edited, sent)] : warnings;
}

/**
 * The comment comes first, so that it can't be lost: the passport says already that the issue is to be closed. A lock
 * must not keep it open. Where another run did the same at the same moment, the answer counts its comment, too. What a
 * person closed while the comment waited for its turn keeps the person's reason.
 */
async function close(
  { number, comments }: Issue,
  closeReason: CloseReason,
  comment: string | undefined,
  { authors }: Trust,
  tracker: Tracker,
): Promise<string[]> {
  const warnings: string[] = [];
  const said = comment === undefined ? null : await say(number, comment, tracker, warnings);
  const closed = await tracker.close(number, closeReason, ({ state }) => state === 'open');
  if (closed.state !== 'closed') warnings.push('GitHub did not close it');
  if (typeof closed.closedBy === 'string' && !isAmong(authors)(closed.closedBy)) {
    warnings.push(`${closed.closedBy} closed it meanwhile: it stays as they closed it`);
    await giveBack(closed, closed.closedBy, tracker);
  }
  if (said !== null && closed.comments > comments + 1) await sayOnce(number, said, tracker, warnings);
  return warnings;
}

/** Where their close came between our last look and ours, it is theirs and the reason is ours: theirs again. */
async function giveBack({ number, stateReason }: Issue, person: string, tracker: Tracker): Promise<void> {
  const history = await tracker.history(number);
  const theirs = history.findLast((one) => one.event === 'closed' && one.actor === person);
  if (theirs?.event !== 'closed' || theirs.reason === null || theirs.reason === 'reopened') return;
  if (theirs.reason !== stateReason) await tracker.close(number, theirs.reason);
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
