import { differences } from './differences.ts';
import type { Operation } from '../operation.ts';
import { type ApplyOptions, outcomeOf, type Result } from '../outcome.ts';
import { withoutAssignees } from '../passport/blocks.ts';
import { hasLabel, isTrustedAuthor, readRegister } from '../passport/passport.ts';
import { TrackerError, type Issue, type IssueDraft, type Tracker } from '../tracker.ts';

/** One issue, once: see `createOnce`. An answer that the next run would not recognise stops everything. */
export async function createIssue(operation: Operation, tracker: Tracker, options: ApplyOptions): Promise<Result> {
  const draft = draftOf(operation);
  const { issue, sent } = await createWithAssignees(operation, draft, tracker, options);
  const warnings = differences(issue, sent, draft);
  const outcome = { ...outcomeOf(operation, 'done'), number: issue.number, url: issue.url, warnings };
  const stop = whyUnrecognisable(issue, options);
  return stop === null ? { outcome } : { outcome: { ...outcome, result: 'failed', message: stop }, stop };
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
): Promise<{ issue: Issue; sent: IssueDraft }> {
  try {
    return { issue: await createOnce(operation.id, draft, tracker, options), sent: draft };
  } catch (error) {
    const isAboutAssignees =
      error instanceof TrackerError &&
      error.failure === 'invalid' &&
      draft.assignees.length > 0 &&
      error.fields.some((field) => field === 'assignees' || field === 'assignee');
    if (!isAboutAssignees) throw error;
    const body = withoutAssignees(draft.body, draft.assignees);
    const without = { ...draft, body, assignees: [] };
    return { issue: await createOnce(operation.id, without, tracker, options), sent: without };
  }
}

/**
 * A creation is never repeated blindly. Was its answer lost, the newest issues are searched for its mark; only if it is
 * not there it is tried once more, and after a second loss it is left to the next run, whose listing knows.
 */
async function createOnce(id: string, draft: IssueDraft, tracker: Tracker, options: ApplyOptions): Promise<Issue> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tracker.create(draft);
    } catch (error) {
      if (!(error instanceof TrackerError) || error.failure !== 'unclear') throw error;
      const found = await findCreated(id, error, tracker, options);
      if (found) return found;
      if (attempt === 2)
        throw new TrackerError('unclear', `${error.message}: the next run looks whether it was created`, {
          cause: error,
        });
    }
  }
}

/** The issue of a creation whose answer was lost; `null`: it is not there. */
async function findCreated(
  id: string,
  lost: TrackerError,
  tracker: Tracker,
  { trust }: ApplyOptions,
): Promise<Issue | null> {
  try {
    return readRegister(await tracker.listNewest(), trust).tracked.find(({ item }) => item.id === id)?.issue ?? null;
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
