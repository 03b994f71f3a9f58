import type { Tracker } from '../../src/tracking/tracker.ts';

export type Call = Exclude<keyof Tracker, symbol>;

/** Every call that changes something. */
const WRITES: ReadonlySet<string> = new Set<Call>([
  'ensureLabel',
  'create',
  'edit',
  'close',
  'reopen',
  'comment',
  'withdrawRepeated',
  'addLabels',
  'removeLabel',
  'addAssignees',
  'removeAssignees',
]);

/** The process is gone: no tracker's failure, so nothing catches it. */
export class Killed extends Error {}

export interface Sabotage {
  /** Called before a call reaches the tracker; may throw, and then it never does. */
  before?: (call: Call, count: number) => void | Promise<void>;
  /** Called after it did; may throw, and then the answer is lost. */
  after?: (call: Call, count: number) => void | Promise<void>;
}

export interface BrokenTracker {
  tracker: Tracker;
  /** Calls in their order, `read` among them. */
  calls: Call[];
  writes: () => Call[];
}

/** A method with its tracker, whatever it takes and gives. */
const callOf = (tracker: Tracker, call: Call): ((...parameters: never[]) => Promise<unknown>) =>
  (tracker[call] as (...parameters: never[]) => Promise<unknown>).bind(tracker);

/** A tracker of which one call answers differently. */
export const instead = <C extends Call>(tracker: Tracker, call: C, method: Tracker[C]): Tracker =>
  new Proxy(tracker, { get: (target, name: Call) => (name === call ? method : callOf(target, name)) });

/** A tracker that logs every call and fails where it is told to. `count`: the how-manieth write this is, from 1. */
export function breakTracker(tracker: Tracker, { before, after }: Sabotage = {}): BrokenTracker {
  const calls: Call[] = [];
  let writes = 0;
  const broken = new Proxy(tracker, {
    get(target, name: Call) {
      return async (...parameters: never[]): Promise<unknown> => {
        calls.push(name);
        if (WRITES.has(name)) writes++;
        await before?.(name, writes);
        const answer = await callOf(target, name)(...parameters);
        await after?.(name, writes);
        return answer;
      };
    },
  });
  return { tracker: broken, calls, writes: () => calls.filter((call) => WRITES.has(call)) };
}
