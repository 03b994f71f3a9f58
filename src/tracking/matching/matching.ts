/**
 * What goes into matching and what comes out of it. Change here when a result has to say more.
 */
import type { Mention, TrackedItem } from '../tracked-item.ts';

/** The mentions of one meeting. */
export interface SeriesMeeting {
  series: string;
  path: string;
  /** ISO day, or `null`. */
  date: string | null;
  mentions: readonly Mention[];
}

export interface Link {
  mention: Mention;
  item: TrackedItem;
  evidence: 'number' | 'place' | 'words' | 'likeness';
  /** 1 for what is certain; else the score, see `weights`. */
  score: number;
}

/** Alike, but not surely the same: nothing is linked. */
export interface Doubtful {
  mention: Mention;
  item: TrackedItem;
  /** 0 to 1. */
  likeness: number;
}

export interface Matching {
  links: Link[];
  /** New tasks, each with its mentions: the same item twice in one file is one task. */
  fresh: Mention[][];
  doubts: Doubtful[];
}
