/**
 * What a run is asked for, and what it works with. Change here when a door has to tell it something further.
 */
import type { Config } from '../config/schema.ts';
import type { MinutesSource } from '../tracking/source.ts';
import type { AskedReference, ReferenceState } from '../tracking/reference-state.ts';
import type { Outcome } from '../tracking/operation.ts';
import type { Tracker } from '../tracking/tracker.ts';
import type { Overviews } from './overview/overviews.ts';
import type { Trigger } from './trigger.ts';

export interface SyncRequest {
  trigger: Exclude<Trigger, { kind: 'pull-request-of' }>;
  config: Config;
  /** False: make the plan, write nothing. */
  writes: boolean;
  /** ISO day of the run. */
  today: string;
  /** ISO day: meetings before it create no issues. */
  since: string;
  maxNewIssues: number;
  /** Patterns that say which files are minutes, if the config doesn't. */
  paths: readonly string[];
  /** Only these series; empty: all. */
  series: readonly string[];
  /** `https://github.com`, for links. */
  serverUrl: string;
  defaultBranch: string;
  /** Stands in the passports that this run writes; `null` offline. */
  runId: string | null;
}

export interface Ports {
  source: MinutesSource;
  tracker: Tracker;
  /** How an issue or pull request stands; `null` if that is not known. */
  stateOf?: (reference: AskedReference) => Promise<ReferenceState | null>;
  /** The login that the token stands for; `null` if GitHub does not tell, as with the token of a workflow or an App. */
  login?: () => Promise<string | null>;
  /** Overview issues; absent where there can be none. */
  overviews?: Overviews;
  /** What became of one operation; how many are done by now, of how many that write. */
  onProgress?: (outcome: Outcome, done: number, total: number) => void;
  /** So many pages are about to be read. */
  onReading?: (pages: number) => void;
  /** Waits so many milliseconds. */
  sleep?: (milliseconds: number) => Promise<void>;
}

/** Which files are minutes, if that is said anywhere. */
export const patternsOf = ({ config, paths }: SyncRequest): readonly string[] | null =>
  config.minutes ?? (paths.length > 0 ? paths : null);
