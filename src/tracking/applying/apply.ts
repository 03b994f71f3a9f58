/**
 * The whole of carrying out a plan. Change here when a run should stop sooner, later, or in another order.
 */
import { createIssue } from './create-issue.ts';
import { changeIssue } from './change-issue.ts';
import { giveBackWords } from './give-back.ts';
import { closeTwins, stopIfRenamed } from './heal.ts';
import { labelSeenOn } from '../passport/passport.ts';
import type { Operation, Outcome, Plan } from '../operation.ts';
import { outcomeOf, type ApplyOptions, type Result } from '../outcome.ts';
import { TrackerError, type Tracker, type TrackerFailure } from '../tracker.ts';

export type { ApplyOptions } from '../outcome.ts';

/** After these every further request would fail as well. */
const STOPS: ReadonlySet<TrackerFailure> = new Set(['credentials', 'rate-limit']);
/** GitHub failed at it: an item may have bad luck, three in a row mean that GitHub is down. */
const SILENCE: ReadonlySet<TrackerFailure> = new Set(['unavailable', 'unclear']);
const MOST_SILENT = 3;

/**
 * Carries out a plan, in its order, one write after the other. One item's failure is its outcome; only what would fail
 * for all stops the run, and then the rest is `remaining`. Never throws for what the tracker does.
 */
export async function apply(plan: Plan, tracker: Tracker, options: ApplyOptions): Promise<Outcome[]> {
  const { operations } = plan;
  const total = operations.filter(isWrite).length;
  const outcomes: Outcome[] = [];
  let labelExists = options.labelExists ?? operations.some(({ number }) => number !== null);
  let stop: string | null = null;
  let [done, silent] = [0, 0];
  let labelSeen = options.labelSeen ?? null;
  const twice: Operation[] = [];
  for (const operation of operations) {
    if (!isWrite(operation)) {
      outcomes.push(unwritten(operation));
      continue;
    }
    if (stop !== null) {
      outcomes.push(outcomeOf(operation, 'remaining', `${done} of ${total} done, the rest next run: ${stop}`));
      continue;
    }
    const written = await carryOut(operation, tracker, options, labelExists);
    const { created } = written;
    const result = (created && (await stopIfRenamed(operation, created, labelSeen, tracker, options))) ?? written;
    if (operation.operation === 'create') labelExists = true;
    if (created) labelSeen ??= labelSeenOn(created, options.trust.label);
    if (written.isTwice === true) twice.push(operation);
    if (result.outcome.result === 'done') done++;
    silent = result.isSilent === true ? silent + 1 : 0;
    stop = result.stop ?? (silent === MOST_SILENT ? `GitHub does not answer (${result.outcome.message ?? ''})` : null);
    outcomes.push(result.outcome);
    options.onProgress?.(result.outcome, done, total);
  }
  await closeTwins(twice, tracker, options);
  return stop === null ? giveBackWords(outcomes, tracker, options.trust.source) : outcomes;
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
  try {
    if (operation.operation !== 'create') return await changeIssue(operation, tracker, options);
    if (!labelExists) await tracker.ensureLabel(options.trust.label);
    return await createIssue(operation, tracker, options);
  } catch (error) {
    // a defect of ours must not look like an outcome
    if (!(error instanceof TrackerError)) throw error;
    const { failure, message } = error;
    return {
      outcome: outcomeOf(operation, 'failed', message),
      ...((STOPS.has(failure) || isCutOff(error)) && { stop: message }),
      isSilent: SILENCE.has(failure),
    };
  }
}

/** A read that got no answer at all, also when asked again: the network is gone, for all that would follow. */
const isCutOff = ({ failure, status }: TrackerError): boolean => failure === 'unavailable' && status === null;
