/**
 * What applying an operation comes to. Change here when an outcome has to say more.
 */
import type { Operation, Outcome } from './operation.ts';
import type { LabelSeen, Trust } from './passport/passport.ts';
import type { Issue } from './tracker.ts';

export interface ApplyOptions {
  /** `label` is the identity label: it exists before the first creation. */
  trust: Trust;
  /** True if a tracked issue shows the identity label: then it needs no making. Else the plan's own issues tell. */
  labelExists?: boolean;
  /** What became of one operation; how many are done by now, of how many that write. */
  onProgress?: (outcome: Outcome, done: number, total: number) => void;
  /** `https://github.com`, for links; that of the source's host if not given. */
  serverUrl?: string;
  /** Waits so many milliseconds; without it nothing is waited for. */
  sleep?: (milliseconds: number) => Promise<void>;
  /** The label as it stood on an issue when all were listed: under its number it may get another name meanwhile. */
  labelSeen?: LabelSeen;
}

/** What one operation came to. */
export interface Result {
  outcome: Outcome;
  /** Why the run can't go on. */
  stop?: string;
  /** It failed because nothing came back. */
  isSilent?: boolean;
  /** It was created, and its answer had been lost once: there may be two. */
  isTwice?: boolean;
  /** As it was created. */
  created?: Issue;
}

export const outcomeOf = (operation: Operation, result: Outcome['result'], message: string | null = null): Outcome => ({
  operation,
  result,
  number: operation.number,
  url: null,
  message,
  warnings: [],
});
