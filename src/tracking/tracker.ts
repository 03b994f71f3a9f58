/**
 * The port to where tracked items live, implemented over GitHub’s issues and in memory; one contract suite runs on both.
 * Change here when applying has to ask or write something further.
 */

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';
export type CloseReason = 'completed' | 'not_planned' | 'duplicate';

/** An issue as the tracker shows it. Pull requests never appear. */
export interface Issue {
  number: number;
  /** For people (`html_url`). */
  url: string;
  title: string;
  /** Line ends as stored: GitHub's web editor writes CRLF. */
  body: string;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  labels: string[];
  /** The labels' numbers, by name, where the tracker has any: they stay when a label is renamed. */
  labelIds?: Readonly<Record<string, number>>;
  assignees: string[];
  /** Login of who created it, `github-actions[bot]` for the workflow's token. */
  author: string;
  /** How many comments it has. */
  comments: number;
  locked: boolean;
  /** ISO instants. */
  createdAt: string;
  updatedAt: string;
  /** ISO instant; `null` while open; absent where a tracker doesn't tell (then `updatedAt` stands for it). */
  closedAt?: string | null;
  /** Who closed it; `null` or not given where the tracker does not tell (GitHub tells it of a single issue). */
  closedBy?: string | null;
}

/** An open issue, perhaps a person's, as far as its title tells. */
export interface OpenTitle {
  number: number;
  title: string;
  labels: string[];
}

export interface IssueDraft {
  title: string;
  body: string;
  labels: string[];
  assignees: string[];
}

/** What becomes of the texts of an issue; nothing of what is left out. */
export interface TextChange {
  title?: string;
  body?: string;
}

/** A person's words that stood there for a moment, between our last look and our own edit. */
export interface Overwritten {
  number: number;
  body: { theirs: string; ours: string } | null;
  title: { theirs: string; ours: string } | null;
}

/** What happened to an issue, of all that a tracker notes: what the tool asks about. */
export type HistoryEvent =
  | { event: 'labeled' | 'unlabeled'; actor: string; at: string; label: string }
  | { event: 'renamed'; actor: string; at: string }
  | { event: 'closed'; actor: string; at: string; reason: StateReason | null };

/** Why a call to the tracker failed, in terms that decide what happens next. */
export type TrackerFailure =
  /** The answer was lost: the write may or may not have happened. */
  | 'unclear'
  /** 401. Stops the run. */
  | 'credentials'
  /** 403 for a missing permission, archived repository, read-only token. */
  | 'forbidden'
  /** 403 because the conversation is locked. */
  | 'locked'
  /** 404. */
  | 'missing'
  /** 410, or 301 to another repository: deleted or transferred. */
  | 'gone'
  /** 422: GitHub refuses the values (an assignee, a title). */
  | 'invalid'
  /** The limit is spent and does not come back in useful time. */
  | 'rate-limit'
  /** Reads that failed after their retries; a listing that is not whole. */
  | 'unavailable';

export class TrackerError extends Error {
  readonly failure: TrackerFailure;
  /** HTTP status, if there was an answer. */
  readonly status: number | null;
  /** Field names that a 422 complains about. */
  readonly fields: readonly string[];

  constructor(
    failure: TrackerFailure,
    message: string,
    options: { cause?: unknown; status?: number | null; fields?: readonly string[] } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'TrackerError';
    this.failure = failure;
    this.status = options.status ?? null;
    this.fields = options.fields ?? [];
  }
}

/**
 * Every write is one request, already paced, never repeated by the adapter unless it is idempotent.
 * All methods throw `TrackerError`.
 */
export interface Tracker {
  /**
   * Every open issue with the identity label, and the closed ones updated within half a year. Throws rather than be
   * incomplete. If no open one carries it, also what these authors created within half a year without it: the label may
   * have been renamed. Of more than a page only what holds a passport, of more than ten the newest.
   */
  list(authors?: readonly string[]): Promise<Issue[]>;
  /** The newest issues with the identity label, newest first, one page: to look for a creation whose answer was lost. */
  listNewest(): Promise<Issue[]>;
  /**
   * Every issue that one of these logins created, whatever its labels: the open ones, and the closed ones updated within
   * half a year. Throws rather than be incomplete.
   */
  listBy(authors: readonly string[]): Promise<Issue[]>;
  read(number: number): Promise<Issue>;
  /**
   * Who of these can be assigned, and is a person, by lower-case login; asked at most once per login and run. Many are
   * told at once; of the rest the first `most` are asked about one by one, and the others are left out of the answer.
   */
  assignable(logins: readonly string[], most: number): Promise<Map<string, boolean>>;
  /** Makes the label exist; a label that exists already (or is made by another run meanwhile) is fine. */
  ensureLabel(label: string): Promise<void>;
  labelExists(label: string): Promise<boolean>;
  create(draft: IssueDraft): Promise<Issue>;
  /**
   * Title and body only; never the state. `change` says what is to be written upon what is there now: the issue is read
   * right before it is written, after every wait, and again before each further try. With nothing to change, or if it
   * throws, nothing is written. Answers the issue as it is then.
   */
  edit(number: number, change: (now: Issue) => TextChange): Promise<Issue>;
  /** `isStill`: looked at right before, as with `edit`; if it says no, the issue is left and answered as it is. */
  close(number: number, reason: CloseReason, isStill?: (now: Issue) => boolean): Promise<Issue>;
  reopen(number: number, isStill?: (now: Issue) => boolean): Promise<Issue>;
  /** What the edits since it was last asked have overwritten, where the tracker remembers that. Never throws. */
  overwritten(): Promise<Overwritten[]>;
  /** What happened to an issue, oldest first; of a very long history the beginning. */
  history(number: number): Promise<HistoryEvent[]>;
  /** Answers the comment's id. */
  comment(number: number, body: string): Promise<number>;
  /** Takes this comment back if its author has said the very same on the issue before. */
  withdrawRepeated(number: number, comment: number): Promise<void>;
  addLabels(number: number, labels: readonly string[]): Promise<void>;
  removeLabel(number: number, label: string): Promise<void>;
  /** Answers who is assigned afterwards: GitHub drops silently whom it does not like. */
  addAssignees(number: number, logins: readonly string[]): Promise<string[]>;
  removeAssignees(number: number, logins: readonly string[]): Promise<string[]>;
}
