import type { OwnKey } from '../meeting.ts';

/**
 * What a group's config might say, learned from its pages. Plain data. Change here when something else is to be
 * suggested.
 */

/** One entry of the config. */
export type Setting =
  | { key: OwnKey; word: string }
  | { key: 'owners'; name: string; login: string }
  | { key: 'default-owner'; login: string }
  | { key: 'aliases'; name: string; repository: string };

export interface Suggestion {
  /** Entries that belong together: of a table, the columns of tasks and of owners. */
  settings: readonly Setting[];
  evidence: Evidence;
  /** What differs when the pages are read again with it. */
  change: Change;
}

/** What speaks for it on the pages as they are read without it. */
interface Evidence {
  count: number;
  pages: number;
  example: { path: string; line: number; text: string };
}

export interface Change {
  /**
   * items: points that are read as action items, or no longer; earlier: items that are known as those of an earlier
   * meeting; status: items that say how far they are; owners: items that belonged to a word; assigned: items with a login; references: completed ones.
   */
  of: 'items' | 'earlier' | 'status' | 'owners' | 'assigned' | 'references';
  /** Below zero only of `not-items`. */
  count: number;
  pages: number;
}
