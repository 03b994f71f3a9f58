import type { OwnKey } from '../meeting.ts';

/**
 * What looks like tasks and is not read, and what a group would have to teach for it to be read. Plain data. Change here
 * when another sort of doubt is to be told.
 */
export interface Doubt {
  /** heading: a list below an unknown heading or lead-in; box: check boxes there; column: a table; marker: an unknown word in front. */
  sort: 'heading' | 'box' | 'column' | 'marker';
  /** Where it stands: the heading, the head of the table, the first point. */
  line: number;
  /** Which keys of `vocabulary` would say what. The first one is what was not known. */
  teach: readonly Taught[];
  /** The lines of what looks like tasks. */
  lines: readonly number[];
  /** The first of them. */
  example: string;
  /** How much of it looks like tasks, 0 to 1. */
  share: number;
  /** So plain that people should be told without asking. */
  plain: boolean;
}

export interface Taught {
  key: OwnKey;
  /** As the page writes it. */
  word: string;
}
