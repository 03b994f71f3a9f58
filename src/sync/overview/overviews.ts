/**
 * The port to overview issues, beside what a tracker does with any issue. Change here when an overview has to ask something
 * further.
 */
import type { Issue } from '../../tracking/tracker.ts';

/** What an issue's text was, and who made it so. */
export interface Version {
  /** Login; `null`: nobody tells. */
  editor: string | null;
  /** ISO instant. */
  at: string;
  /** `null`: nobody tells. */
  body: string | null;
}

export interface Overviews {
  /** All issues with this label, open and closed. @throws {TrackerError} */
  list: (label: string) => Promise<Issue[]>;
  /** The newest versions of an issue's text, the newest first; `null`: not told. Never throws. */
  versions: (number: number) => Promise<Version[] | null>;
  /** Whether GitHub lets a login write to the repository of the issues. @throws {TrackerError} */
  mayWrite: (login: string) => Promise<boolean>;
  /** Pins an issue, if GitHub lets the token. Never throws. */
  pin: (number: number) => Promise<boolean>;
}
