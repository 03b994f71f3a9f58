import type { Diagnostic, Meeting } from '../minutes/meeting.ts';
import type { ReferenceStates } from '../tracking/reference-state.ts';
import type { Outcome, Pending, Plan } from '../tracking/operation.ts';

/** Everything that a run knows at its end, as data: what all reports are rendered from. */
export interface Run {
  /** preview: a pull request; sync: writes; dry-run: a sync that writes nothing. */
  kind: 'preview' | 'sync' | 'dry-run';
  /** `https://github.com`, or an Enterprise Server: for links. */
  serverUrl: string;
  /** `owner/repo` of the minutes. */
  repository: string;
  /** `owner/repo` of the issues, where they live in another repository than the minutes. */
  tracker?: string;
  /** ISO day of the run: what is overdue. */
  today: string;
  /** ISO day: meetings before it create no issues, and nothing is remarked about them. */
  since?: string;
  /** The commit whose minutes were read. */
  commit: string;
  pullRequest: PullRequestState | null;
  /** Those read in this run; a resync reads all. */
  meetings: Meeting[];
  /** Minutes that were not read, and why, in words. */
  skipped: { path: string; reason: string; isFailure?: boolean }[];
  /** No minutes were changed, so nothing was read and no issue looked at: what is open is not known. */
  isIdle?: true;
  /** A resync that found no minutes at all: perhaps the patterns are wrong. */
  noMinutes?: true;
  plan: Plan;
  /** Empty for previews and dry runs. */
  outcomes: Outcome[];
  diagnostics: Diagnostic[];
  /** Issues with our label and a passport of these minutes, by an author whom the config does not trust. */
  untrusted?: { number: number; author: string }[];
  /** Series that the run was limited to and knows nothing of, and those that it knows. */
  unknownSeries?: { asked: string[]; known: string[] };
  /** The lines of pages that a preview may suggest a correction for, by path. */
  lines?: ReadonlyMap<string, readonly string[]>;
  /** How what the minutes point to stands, as far as a preview asked. */
  references?: ReferenceStates;
  /** Every open task that has an issue after this run, or in a preview after the merge, of the series that this run is about. */
  pending: Pending[];
  /** What became of overview issues, a sentence each, where that is worth one. */
  overview?: string[];
  /** Set if the plan creates more issues than `max-new-issues` allows. */
  cap: { limit: number; wanted: number } | null;
  /** Why the run stopped before its end; `null` if it did not. */
  stopped: string | null;
}

export interface PullRequestState {
  number: number;
  /** open: preview; merged, closed: the comment is only refreshed. */
  state: 'open' | 'merged' | 'closed';
  base: string;
  /** Issues follow only minutes that are merged into the default branch. */
  defaultBranch: string;
  /** Nobody has commented yet, and so neither have we. False where that is not known. */
  isSilent: boolean;
}
