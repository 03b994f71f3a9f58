import { createIssue } from './apply-create.ts';
import { changeIssue } from './apply-change.ts';
import type { Operation, Outcome, Plan } from './operation.ts';
import { outcomeOf, type ApplyOptions, type Result } from './outcome.ts';
import { TrackerError, type Tracker } from './tracker.ts';

export type { ApplyOptions } from './outcome.ts';

/** After these every further request would fail as well. */
const STOPS: ReadonlySet<TrackerError['failure']> = new Set(['credentials', 'rate-limit']);

/**
 * Carries out a plan, in its order, one write after the other. One item's failure is its outcome; only what would fail
 * for all stops the run, and then the rest is `remaining`. Never throws for what the tracker does.
 */
export async function apply(plan: Plan, tracker: Tracker, options: ApplyOptions): Promise<Outcome[]> {
  const { operations } = plan;
  const total = operations.filter(isWrite).length;
  const outcomes: Outcome[] = [];
  let stop: string | null = null;
  let done = 0;
  let labelExists = operations.some(({ number }) => number !== null);
  for (const operation of operations) {
    if (!isWrite(operation)) {
      outcomes.push(unwritten(operation));
      continue;
    }
    if (stop !== null) {
      outcomes.push(outcomeOf(operation, 'remaining', `${done} of ${total} done, the rest next run: ${stop}`));
      continue;
    }
    const result: Result = await carryOut(operation, tracker, options, labelExists).catch((error: unknown) =>
      failure(operation, error),
    );
    if (operation.operation === 'create') labelExists = true;
    if (result.outcome.result === 'done') done++;
    stop = result.stop ?? null;
    outcomes.push(result.outcome);
    options.onProgress?.(outcomes.filter((outcome) => isWrite(outcome.operation)).length, total);
  }
  return outcomes;
}

/** Why the run stopped before its end; `null` if it did not. */
export function stoppedBy(outcomes: readonly Outcome[]): string | null {
  return outcomes.find(({ result }) => result === 'remaining')?.message ?? null;
}

const isWrite = ({ writes }: Operation): boolean => writes !== null;

/** Nothing to write, or held by the cap. */
const unwritten = (operation: Operation): Outcome =>
  operation.operation === 'none' || operation.operation === 'skip'
    ? outcomeOf(operation, 'unchanged')
    : outcomeOf(operation, 'held', operation.reason);

async function carryOut(
  operation: Operation,
  tracker: Tracker,
  options: ApplyOptions,
  labelExists: boolean,
): Promise<Result> {
  if (operation.operation !== 'create') return changeIssue(operation, tracker, options);
  if (!labelExists) await tracker.ensureLabel(options.trust.label);
  return createIssue(operation, tracker, options);
}

/** @throws whatever is not the tracker's failure: a defect of ours must not look like an outcome */
function failure(operation: Operation, error: unknown): Result {
  if (!(error instanceof TrackerError)) throw error;
  const outcome = outcomeOf(operation, 'failed', error.message);
  return STOPS.has(error.failure) ? { outcome, stop: error.message } : { outcome };
}
