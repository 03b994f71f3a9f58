/**
 * Three-way merges of names and titles. Change here when a person’s edit is undone, or the minutes are not followed.
 */
import { isAmong } from '../names.ts';

/** One side of an issue that holds names: its labels, or its assignees. */
export interface NameSides {
  /** What the tool added so far. */
  written: readonly string[];
  /** What the minutes and the config want now. */
  wanted: readonly string[];
  /** What GitHub shows now. */
  now: readonly string[];
  /** At most so many may stand on the issue. */
  limit: number;
}

export interface NameMerge {
  add: string[];
  remove: string[];
  /** What the tool will have added. */
  written: string[];
  /** Wanted, but the limit is reached. */
  left: string[];
}

/**
 * Three-way merge of names, compared without case. What is wanted anew is added, what is no longer wanted is removed if
 * the tool added it. What a person removed stays removed, what a person added is theirs, also if it is wanted.
 */
export function mergeNames({ written, wanted, now, limit }: NameSides): NameMerge {
  const [wasWritten, isWanted, isThere] = [isAmong(written), isAmong(wanted), isAmong(now)];
  const remove = written.filter((name) => !isWanted(name) && isThere(name));
  const fresh = wanted.filter((name) => !wasWritten(name) && !isThere(name));
  const room = Math.max(0, limit - (now.length - remove.length));
  const add = fresh.slice(0, room);
  return { add, remove, written: [...written.filter(isWanted), ...add], left: fresh.slice(room) };
}

const folded = (title: string): string => title.replace(/\s+/gu, ' ').trim();

/** Three-way merge of the title: the person's stays where both changed it. `null`: nothing to write. */
export function mergeTitle(written: string, wanted: string, now: string): { title: string | null; conflict: boolean } {
  if (folded(wanted) === folded(written) || folded(wanted) === folded(now)) return { title: null, conflict: false };
  return folded(now) === folded(written) ? { title: wanted, conflict: false } : { title: null, conflict: true };
}
