import type { Operation, Outcome } from './operation.ts';
import type { Trust } from './passport/passport.ts';

export interface ApplyOptions {
  /** `label` is the identity label: it exists before the first creation. */
  trust: Trust;
  /** True if a tracked issue shows the identity label: then it needs no making. Else the plan's own issues tell. */
  labelExists?: boolean;
  onProgress?: (done: number, total: number) => void;
}

/** What one operation came to. */
export interface Result {
  outcome: Outcome;
  /** Why the run can't go on. */
  stop?: string;
  /** It failed because nothing came back. */
  isSilent?: boolean;
}

export const outcomeOf = (operation: Operation, result: Outcome['result'], message: string | null = null): Outcome => ({
  operation,
  result,
  number: operation.number,
  url: null,
  message,
  warnings: [],
});
