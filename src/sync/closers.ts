/**
 * Looks up who closed issues whose tasks the minutes go on listing. Change here when more of them, or fewer, should be
 * asked about: a listing does not tell it, so each costs a request.
 */
import type { Questions } from './questions.ts';
import type { Draft } from '../tracking/planning/draft.ts';
import type { Tracker } from '../tracking/tracker.ts';

/** The newest numbers first; the rest pass for closed by a person, which changes nothing. */
const MOST_CLOSERS = 20;

export async function lookAtClosers(draft: Draft, tracker: Tracker, questions: Questions): Promise<void> {
  const asked = draft.plan.unclear.toSorted((a, b) => b - a).slice(0, MOST_CLOSERS);
  const closers = new Map<number, string>();
  for (const number of asked) {
    if (!questions.ask()) break;
    const { closedBy } = await tracker.read(number);
    if (typeof closedBy === 'string') closers.set(number, closedBy);
  }
  if (closers.size > 0) draft.learn({ closers });
}
