/**
 * Plans, operations and outcomes as plain data. Change here when applying or reporting needs something further.
 */
import type { TaskFacts } from './planning/task-facts.ts';
import type { CloseReason } from './tracker.ts';
import type { Mention } from './tracked-item.ts';

export type OperationKind = 'create' | 'update' | 'close' | 'reopen' | 'none' | 'skip';

/** What a write will send, complete: applying decides nothing. */
export interface Writes {
  /** The whole passport block, marks included; where it goes in the body is decided against the body read last. */
  block?: string;
  /** State and hidden data that the plan was made upon: where they differ at the time of writing, the operation waits for the next run. */
  expected?: {
    state: 'open' | 'closed';
    title: string;
    hidden: string | null;
    /** Only what the tool closed itself may be reopened. */
    closedByUs?: boolean;
  };
  /** Set for a creation and where the policy retitles. */
  title?: string;
  addLabels: string[];
  removeLabels: string[];
  addAssignees: string[];
  removeAssignees: string[];
  /** For `close`. */
  closeReason?: CloseReason;
  /** The one short comment of evidence, said before the issue is closed: the passport says already that it will be. */
  comment?: string;
  /** Said once all is done, where nothing tells the next run that it is to be said. */
  farewell?: string;
}

/** One row of the plan, about one tracked item. */
export interface Operation {
  operation: OperationKind;
  /** The tracked item's id. */
  id: string;
  number: number | null;
  title: string;
  series: string;
  /** The mention that speaks: the newest one read in this run. */
  path: string;
  line: number;
  date: string | null;
  /** In words for people. */
  reason: string;
  owners: string[];
  /** For reports; decides nothing. */
  facts: TaskFacts;
  /** What people should know although nothing fails: who can't be assigned, an edit of a person that stays. */
  warnings: string[];
  writes: Writes | null;
}

/** The grey zone: alike, but not surely the same. Nothing is linked. */
export interface Doubt {
  path: string;
  line: number;
  text: string;
  /** The tracked item that it looks like. */
  id: string;
  number: number | null;
  title: string;
  /** 0 to 1. */
  likeness: number;
}

/** Pending in the meeting before, not mentioned in the newest one. */
export interface Vanished {
  id: string;
  number: number | null;
  title: string;
  series: string;
  /** Day of the newest mention. */
  lastMentioned: string | null;
}

/** The minutes (or a merged pull request) hint that it is done, too weakly to close. */
export interface Suggestion {
  id: string;
  number: number | null;
  title: string;
  path: string;
  line: number;
  /** "has been merged", or "example/specs#12 was merged". */
  hint: string;
}

export interface Plan {
  /** In the fixed order in which they are applied: closes, reopens and updates before creations; then by series, date, path, line. */
  operations: Operation[];
  doubts: Doubt[];
  vanished: Vanished[];
  suggestions: Suggestion[];
  /** Over everything above: the same for the same minutes and the same tracker. */
  fingerprint: string;
}

type OutcomeKind =
  /** Written as planned. */
  | 'done'
  /** Nothing was to be written. */
  | 'unchanged'
  /** Not written, by rule: dry run, cap. */
  | 'held'
  | 'failed'
  /** Not tried: the run stopped before. */
  | 'remaining';

/** What became of one operation. */
export interface Outcome {
  operation: Operation;
  result: OutcomeKind;
  number: number | null;
  url: string | null;
  /** For `failed`, `held`, `remaining`: what happened and what to do. */
  message: string | null;
  /** What GitHub dropped silently, and the like. */
  warnings: string[];
}

/** Used by reports: the newest mention of a pending item. */
export interface Pending {
  id: string;
  number: number | null;
  title: string;
  series: string;
  newest: Mention;
  /** Day of the oldest mention. */
  since: string | null;
  times: number;
}
