import { workflowEvent } from '../support/payload.ts';
import { runAction } from '../support/run-action.ts';
import type { EventName, EventOptions } from '../support/payload.ts';
import type { ActionResult, ActionRun } from '../support/run-action.ts';
import type { FileChanges, Issue, Merge, StandIn } from '../support/stand-in.ts';

/** No waiting between writes: the stand-in has no such limits. */
export const config = 'pace: 0\n';

/** Days of the meetings, newest first, so that tests never grow too old for the Action's `since`. */
export function day(weeksAgo: number): string {
  return new Date(Date.now() - weeksAgo * 7 * 86_400_000).toISOString().slice(0, 10);
}

/** Minutes of one meeting, as short as they get. */
export function minutes(date: string, ...lines: string[]): string {
  return [`# Meeting ${date}`, '', 'Participants: @alice, @bob, @carol', '', ...lines, ''].join('\n');
}

/** The built Action on an event of the stand-in's repository, as it is now. */
export async function run(
  standIn: StandIn,
  event: EventName,
  options: EventOptions & Omit<ActionRun, 'standIn' | 'event'> = {},
): Promise<ActionResult> {
  const { number, comment, before, after, ref, sender, inputs, token, env, distPath, killAtWrite, timeout } = options;
  const defined = <Value extends object>(value: Value): Value =>
    Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;
  const facts = defined({ number, comment, before, after, ref, sender }) as EventOptions;
  const whole = defined({ inputs, token, env, distPath, killAtWrite, timeout }) as Omit<ActionRun, 'standIn' | 'event'>;
  return runAction({ standIn, event: await workflowEvent(standIn, event, facts), ...whole });
}

/** A pull request with these files, merged, and the push that follows. */
export async function mergedAndPushed(
  standIn: StandIn,
  files: FileChanges,
  options: Omit<ActionRun, 'standIn' | 'event'> = {},
): Promise<{ result: ActionResult; merge: Merge; number: number }> {
  const { number } = await standIn.openPullRequest({ files });
  const merge = await standIn.merge(number);
  return { result: await run(standIn, 'push', { ...merge, ...options }), merge, number };
}

export function writes(result: ActionResult): string[] {
  return result.requests.filter((request) => request.write).map((request) => `${request.method} ${request.path}`);
}

export function labelsOf(issue: Issue): string[] {
  return issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
}

export function assigneesOf(issue: Issue): string[] {
  return (issue.assignees ?? []).map((person) => person.login);
}

/** Fails a test with the Action's own log, which says more than a number. */
export function expectExit(result: ActionResult, code: number): void {
  if (result.exitCode !== code) {
    throw new Error(`Exit code ${result.exitCode} instead of ${code}. Log:\n${result.stdout}\n${result.stderr}`);
  }
}
