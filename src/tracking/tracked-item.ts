/**
 * Mentions and tasks as plain data. Change here, and in the passport, when a mention has to remember something
 * further.
 */
import type { Due, Evidence, Status } from '../minutes/meeting.ts';
import type { Said } from './said.ts';

/**
 * One appearance of a task in one meeting: what matching needs and the passport keeps.
 * Plain JSON. `owners` and `references` are normalised to strings so that they compare.
 */
export interface Mention {
  path: string;
  line: number;
  ordinal: number;
  /** ISO day of the meeting; `null` comes after all dated ones and decides nothing. */
  date: string | null;
  /** The minutes' own words. */
  text: string;
  /** Lower case, without @. Logins and names alike. */
  owners: string[];
  /** `owner/repo#12`, `repo#12` or `#12`, lower case; the trailing `(#12)` of the issue itself left out. */
  references: string[];
  /** Headings above, outermost first. */
  section: string[];
  /** The parent bullet, for terse texts. */
  context: string | null;
  carriedOver: boolean;
  status: Status;
  evidence: Evidence | null;
  due: Due | null;
  /** 12 for `(#12)` at the end of the line. */
  issueNumber: number | null;
  /** The group's own number of the task (`39/1`), as written; `null` without one. */
  code: string | null;
  /** What the same paragraph says before the marker; for people, nothing is decided by it. */
  lead?: string | undefined;
  /** The commit with which the mention was first written; `null` offline. */
  sha: string | null;
  /** The line is no longer in the minutes. */
  removed: boolean;
}

/** A task over its whole life. */
export interface TrackedItem {
  /** Given once, from the first mention; never changes. */
  id: string;
  series: string;
  /** Its issue; `null` while it has none. */
  number: number | null;
  /** By date, oldest first, undated last; then path, line, ordinal. Never empty. */
  mentions: Mention[];
  /** What people said of it; absent where nobody has. */
  said?: Said | undefined;
}
