import type { RuleName } from '../habits/rules.ts';
import type { Sign } from './weights.ts';

/** What is decided on each line. Change here when a reason has to tell more. */

/** The decision on some lines. */
export interface Verdict {
  line: number;
  endLine: number;
  rule: RuleName;
  /** The item's index among those of the page, if it is one. */
  item: number | null;
  /** The group's heading that keeps it out. */
  under?: string;
  /** Adds up the signs, where no certain sign decided: only who explains a line asks for them. */
  weighed?: () => { signs: readonly Sign[]; sum: number } | null;
}
