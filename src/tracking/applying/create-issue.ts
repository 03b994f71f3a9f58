/**
 * Creating an issue, and being sure that it is one. Change here when a failed creation leaves two, or none.
 */
import { differences } from './differences.ts';
import type { Operation } from '../operation.ts';
import { type ApplyOptions, outcomeOf, type Result } from '../outcome.ts';
import { withoutAssignees } from '../passport/blocks.ts';
import { hasLabel, isTrustedAuthor, readRegister, type TrackedIssue } from '../passport/passport.ts';
import { TrackerError, type Issue, type IssueDraft, type Tracker } from '../tracker.ts';

/** One issue, once: see `createOnce`. An answer that the next run would not recognise stops everything. */
export async function createIssue(operation: Operation, tracker: Tracker, options: ApplyOptions): Promise<Result> {
  const draft = draftOf(operation);
  const { issue, sent, isTwice } = await createWithAssignees(operation, draft, tracker, options);
  const warnings = differences(issue, sent, draft);
  const outcome = { ...outcomeOf(operation, 'done'), number: issue.number, url: issue.url, warnings };
  const stop = whyUnrecognisable(issue, options);
  return stop === null
    ? { outcome, isTwice, created: issue }
    : { outcome: { ...outcome, result: 'failed', message: stop }, stop };
}

const draftOf = ({ title, writes }: Operation): IssueDraft => ({
  title: writes?.title ?? title,
  body: writes?.block ?? '',
  labels: writes?.addLabels ?? [],
  assignees: writes?.addAssignees ?? [],
});

/** GitHub refuses the whole issue for one assignee that it doesn't like: then once more without any. */
async function createWithAssignees(
  operation: Operation,
  draft: IssueDraft,
  tracker: Tracker,
  options: ApplyOptions,
): Promise<{ issue: Issue; isTwice: boolean; sent: IssueDraft }> {
  try {
    return { ...(await createOnce(operation.id, draft, tracker, options)), sent: draft };
  } catch (error) {
    const isAboutAssignees =
      error instanceof TrackerError &&
      error.failure === 'invalid' &&
      draft.assignees.length > 0 &&
      error.fields.some((field) => field === 'assignees' || field === 'assignee');
    if (!isAboutAssignees) throw error;
    const body = withoutAssignees(draft.body, draft.assignees);
    const without = { ...draft, body, assignees: [] };
    return { ...(await createOnce(operation.id, without, tracker, options)), sent: without };
  }
}

/**
 * Milliseconds before each look for a creation whose answer was lost. GitHub may do it seconds after a gateway gave up
 * waiting, and its listing may lag behind what it did.
 */
const LOOKS = [0, 1000];
const PATIENT_LOOKS = [...LOOKS, 1500, 2500];

/** Nobody answered in time, as opposed to an answer that something went wrong. */
const isTimeout = ({ status }: TrackerError): boolean => status === null || status === 408 || status === 504;

/**
 * A creation is never repeated blindly. Was its answer lost, the newest issues are searched for its mark, more than once;
 * only if it is not there it is tried once more, and after a second loss it is left to the next run, whose listing knows.
 */
async function createOnce(
  id: string,
  draft: IssueDraft,
  tracker: Tracker,
  options: ApplyOptions,
): Promise<{ issue: Issue; isTwice: boolean }> {
  for (let attempt = 1; ; attempt++) {
    try {
      return { issue: await tracker.create(draft), isTwice: attempt > 1 };
    } catch (error) {
      if (!(error instanceof TrackerError) || error.failure !== 'unclear') throw error;
      for (const pause of isTimeout(error) ? PATIENT_LOOKS : LOOKS) {
        if (pause > 0) await options.sleep?.(pause);
        const [found] = await findCreated(id, error, tracker, options);
        if (found) return { issue: found.issue, isTwice: attempt > 1 };
      }
      if (attempt === 2)
        throw new TrackerError('unclear', `${error.message}: the next run looks whether it was created`, {
          cause: error,
        });
    }
  }
}

/** The issues of a creation whose answer was lost, the eldest first. */
async function findCreated(
  id: string,
  lost: TrackerError,
  tracker: Tracker,
  { trust }: ApplyOptions,
): Promise<TrackedIssue[]> {
  try {
    return readRegister(await tracker.listNewest(), trust).tracked.filter(({ item }) => item.id === id);
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    const { failure, status, message } = error;
    throw new TrackerError(failure, `${lost.message} Looking for it failed as well: ${message}`, {
      cause: error,
      status,
    });
  }
}

/** The next run would not find such an issue and create it again. */
function whyUnrecognisable(issue: Issue, { trust }: ApplyOptions): string | null {
  if (!isTrustedAuthor(issue, trust.authors))
    return `#${issue.number} was created as ${issue.author}, whom the config does not trust: add \`trusted-authors: ["${issue.author}"]\` to .github/minutes.yml and run again`;
  if (!hasLabel(issue, trust.label))
    return `#${issue.number} came back without the label "${trust.label}", by which the next run would find it: give the token the right to set labels (triage or write), add the label to #${issue.number}, and run again`;
  return null;
}
