import { isAmong, isSameName, missing, unique } from '../tracking/names.ts';
import { TrackerError } from '../tracking/tracker.ts';
import type {
  CloseReason,
  HistoryEvent,
  Issue,
  IssueDraft,
  Overwritten,
  TextChange,
  Tracker,
} from '../tracking/tracker.ts';
import { checkText, refusal } from './refusal.ts';
import { addComment, emptyState, isRecent, removeRepeated } from './tracker-state.ts';
import type { StoredIssue, TrackerState } from './tracker-state.ts';

export interface MemoryTrackerOptions {
  /** The identity label that listings filter by. */
  label: string;
  /** As whom issues are created. */
  author?: string;
  /** `https://github.com/example/specs`, for the issues' addresses. */
  repositoryUrl?: string;
  /** Who can be assigned; without it everybody. */
  assignable?: readonly string[];
  /** ISO instant of a write. */
  now?: () => string;
}

/**
 * A tracker in memory, for offline use and for tests. It behaves as GitHub does: one row of numbers for everything, line
 * ends kept, names compared without case, who can't be assigned refused at creation and dropped later, comments counted,
 * `state_reason` kept. The contract suite runs on it and on the GitHub adapter.
 */
export class MemoryTracker implements Tracker {
  readonly #options: Required<Omit<MemoryTrackerOptions, 'assignable'>>;
  readonly #canAssign: (login: string) => boolean;
  #state: TrackerState;
  /** By number; of the time since it was loaded. */
  readonly #events = new Map<number, HistoryEvent[]>();

  constructor(options: MemoryTrackerOptions, state: TrackerState = emptyState()) {
    this.#options = {
      label: options.label,
      author: options.author ?? 'github-actions[bot]',
      repositoryUrl: options.repositoryUrl ?? 'https://github.com/example/minutes',
      now: options.now ?? (() => '2024-01-01T00:00:00Z'),
    };
    this.#canAssign = options.assignable ? isAmong(options.assignable) : () => true;
    this.#state = structuredClone(state);
  }

  /** Everything that the tracker holds, to be saved. */
  save(): TrackerState {
    return structuredClone(this.#state);
  }

  list(authors: readonly string[] = []): Promise<Issue[]> {
    return this.#answer(() => {
      const labelled = this.#shown((issue) => this.#isLabelled(issue) && this.#isCurrent(issue));
      if (authors.length === 0 || labelled.some(({ state }) => state === 'open')) return labelled;
      return this.#shown((issue) => isAmong(authors)(issue.author) && isRecent(issue, this.#options.now()));
    });
  }

  listNewest(): Promise<Issue[]> {
    return this.#answer(() =>
      this.#shown((issue) => this.#isLabelled(issue))
        .reverse()
        .slice(0, 100),
    );
  }

  listBy(authors: readonly string[]): Promise<Issue[]> {
    const isTheirs = isAmong(authors);
    return this.#answer(() => this.#shown((issue) => isTheirs(issue.author) && this.#isCurrent(issue)));
  }

  read(number: number): Promise<Issue> {
    return this.#answer(() => this.#show(this.#find(number)));
  }

  assignable(logins: readonly string[]): Promise<Map<string, boolean>> {
    return this.#answer(() => new Map(logins.map((login) => [login.toLowerCase(), this.#canAssign(login)])));
  }

  ensureLabel(label: string): Promise<void> {
    return this.#answer(() => {
      this.#addLabel(label);
    });
  }

  labelExists(label: string): Promise<boolean> {
    return this.#answer(() => isAmong(this.#state.labels)(label));
  }

  create(draft: IssueDraft): Promise<Issue> {
    return this.#answer(() => {
      checkText(draft);
      const refused = draft.assignees.filter((login) => !this.#canAssign(login));
      if (refused.length > 0) throw refusal('assignees', `${refused.join(', ')} can't be assigned`);
      const number = this.takeNumber();
      const now = this.#options.now();
      const issue: StoredIssue = {
        number,
        url: `${this.#options.repositoryUrl}/issues/${number}`,
        title: draft.title,
        body: draft.body,
        state: 'open',
        stateReason: null,
        labels: unique(draft.labels.map((label) => this.#addLabel(label))),
        assignees: unique(draft.assignees).slice(0, 10),
        author: this.#options.author,
        locked: false,
        createdAt: now,
        updatedAt: now,
        closedAt: null,
        closedBy: null,
      };
      this.#state.issues.push(issue);
      this.#noteLabels(number, issue.labels);
      return this.#show(issue);
    });
  }

  edit(number: number, change: (now: Issue) => TextChange): Promise<Issue> {
    return this.#answer(() => {
      const now = this.#show(this.#find(number));
      const text = change(now);
      if (Object.keys(text).length === 0) return now;
      checkText(text);
      if (text.title !== undefined && text.title !== now.title)
        this.#note(number, { event: 'renamed', actor: this.#options.author, at: this.#options.now() });
      return this.#change(number, (issue) => Object.assign(issue, text));
    });
  }

  close(number: number, reason: CloseReason, isStill: (now: Issue) => boolean = () => true): Promise<Issue> {
    return this.#answer(() =>
      this.#change(number, (issue) => {
        if (!isStill(this.#show(issue))) return;
        issue.closedAt = issue.state === 'closed' ? issue.closedAt : this.#options.now();
        issue.state = 'closed';
        issue.stateReason = reason;
        issue.closedBy = this.#options.author;
        this.#note(number, { event: 'closed', actor: this.#options.author, at: this.#options.now(), reason });
      }),
    );
  }

  reopen(number: number, isStill: (now: Issue) => boolean = () => true): Promise<Issue> {
    return this.#answer(() =>
      this.#change(number, (issue) => {
        if (issue.state === 'open' || !isStill(this.#show(issue))) return;
        issue.state = 'open';
        issue.stateReason = 'reopened';
        issue.closedAt = null;
        issue.closedBy = null;
      }),
    );
  }

  /** Nothing happens here between looking and writing. */
  overwritten(): Promise<Overwritten[]> {
    return this.#answer(() => []);
  }

  history(number: number): Promise<HistoryEvent[]> {
    return this.#answer(() => structuredClone(this.#events.get(this.#find(number).number) ?? []));
  }

  comment(number: number, body: string): Promise<number> {
    return this.#answer(() => {
      const issue = this.#find(number);
      if (issue.locked) throw new TrackerError('locked', `#${number} is locked`, { status: 403 });
      issue.updatedAt = this.#options.now();
      return addComment(this.#state, { number, author: this.#options.author, body });
    });
  }

  withdrawRepeated(number: number, comment: number): Promise<void> {
    return this.#answer(() => {
      removeRepeated(this.#state, number, comment);
    });
  }

  addLabels(number: number, labels: readonly string[]): Promise<void> {
    return this.#answer(() => {
      this.#change(number, (issue) => {
        issue.labels = unique([...issue.labels, ...labels.map((label) => this.#addLabel(label))]);
        this.#noteLabels(number, labels);
      });
    });
  }

  removeLabel(number: number, label: string): Promise<void> {
    return this.#answer(() => {
      this.#change(number, (issue) => {
        issue.labels = missing(issue.labels, [label]);
        this.#note(number, { event: 'unlabeled', actor: this.#options.author, at: this.#options.now(), label });
      });
    });
  }

  addAssignees(number: number, logins: readonly string[]): Promise<string[]> {
    return this.#answer(
      () =>
        this.#change(number, (issue) => {
          const able = logins.filter((login) => this.#canAssign(login));
          issue.assignees = unique([...issue.assignees, ...able]).slice(0, 10);
        }).assignees,
    );
  }

  removeAssignees(number: number, logins: readonly string[]): Promise<string[]> {
    return this.#answer(
      () =>
        this.#change(number, (issue) => {
          issue.assignees = missing(issue.assignees, logins);
        }).assignees,
    );
  }

  /** The number that a pull request would take: it shares the row with issues. */
  takeNumber(): number {
    return this.#state.next++;
  }

  /** What a person does on GitHub's page. */
  asPerson(number: number, change: Partial<StoredIssue>): void {
    this.#change(number, (issue) => Object.assign(issue, change));
  }

  /** Bodies of an issue's comments, oldest first. */
  commentsOf(number: number): string[] {
    return this.#state.comments.filter((comment) => comment.number === number).map(({ body }) => body);
  }

  #note(number: number, event: HistoryEvent): void {
    this.#events.set(number, [...(this.#events.get(number) ?? []), event]);
  }

  #noteLabels(number: number, labels: readonly string[]): void {
    const { author, now } = this.#options;
    for (const label of labels) this.#note(number, { event: 'labeled', actor: author, at: now(), label });
  }

  #shown(isWanted: (issue: StoredIssue) => boolean): Issue[] {
    return this.#state.issues.filter(isWanted).map((issue) => this.#show(issue));
  }

  #isLabelled({ labels }: StoredIssue): boolean {
    return isAmong(labels)(this.#options.label);
  }

  #isCurrent(issue: StoredIssue): boolean {
    return issue.state === 'open' || isRecent(issue, this.#options.now());
  }

  #show(issue: StoredIssue): Issue {
    return { ...structuredClone(issue), comments: this.commentsOf(issue.number).length };
  }

  #find(number: number): StoredIssue {
    const issue = this.#state.issues.find((known) => known.number === number);
    if (!issue) throw new TrackerError('missing', `there is no issue #${number}`, { status: 404 });
    return issue;
  }

  #change(number: number, change: (issue: StoredIssue) => void): Issue {
    const issue = this.#find(number);
    change(issue);
    issue.updatedAt = this.#options.now();
    return this.#show(issue);
  }

  /** A label as it is known already, else as written: GitHub has one for `Sig` and `sig`. */
  #addLabel(label: string): string {
    const known = this.#state.labels.find((name) => isSameName(name, label)) ?? label;
    if (!this.#state.labels.includes(known)) this.#state.labels.push(known);
    return known;
  }

  /** Answers and failures come as promises, as from a network. */
  async #answer<T>(work: () => T): Promise<T> {
    await Promise.resolve();
    return work();
  }
}
