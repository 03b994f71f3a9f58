import { z } from 'zod';
import { TrackerError } from '../tracking/tracker.ts';

const issueSchema = z.object({
  number: z.int().min(1),
  url: z.string(),
  title: z.string(),
  body: z.string(),
  state: z.enum(['open', 'closed']),
  stateReason: z.enum(['completed', 'not_planned', 'duplicate', 'reopened']).nullable(),
  labels: z.array(z.string()),
  assignees: z.array(z.string()),
  author: z.string(),
  locked: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
  closedAt: z.string().nullable(),
  closedBy: z.string().nullable().default(null),
});

const stateSchema = z.object({
  version: z.literal(1),
  /** The number that the next issue or pull request gets. */
  next: z.int().min(1),
  labels: z.array(z.string()),
  issues: z.array(issueSchema),
  comments: z.array(z.object({ id: z.int(), number: z.int(), author: z.string(), body: z.string() })),
});

/** A tracker as JSON. */
export type TrackerState = z.output<typeof stateSchema>;

export type StoredIssue = TrackerState['issues'][number];

export const emptyState = (): TrackerState => ({ version: 1, next: 1, labels: [], issues: [], comments: [] });

const HALF_A_YEAR = 183 * 86_400_000;

/** Whether anything touched it within half a year. `now`: ISO instant. */
export const isRecent = ({ updatedAt }: StoredIssue, now: string): boolean =>
  Date.parse(updatedAt) >= Date.parse(now) - HALF_A_YEAR;

/** Answers the new comment's id. */
export function addComment(state: TrackerState, comment: { number: number; author: string; body: string }): number {
  const id = Math.max(0, ...state.comments.map((known) => known.id)) + 1;
  state.comments.push({ id, ...comment });
  return id;
}

/** Takes a comment out that repeats an earlier one of its author on the same issue. */
export function removeRepeated(state: TrackerState, number: number, comment: number): void {
  const said = state.comments.filter((known) => known.number === number);
  const ours = said.find(({ id }) => id === comment);
  if (said.some(({ id, author, body }) => id < comment && author === ours?.author && body === ours.body))
    state.comments = state.comments.filter((known) => known !== ours);
}

/**
 * Reads what `save` gave, from JSON.
 * @throws TrackerError `unavailable` if it is something else
 */
export function loadTrackerState(json: string): TrackerState {
  try {
    return stateSchema.parse(JSON.parse(json));
  } catch (cause) {
    throw new TrackerError('unavailable', 'not a saved tracker', { cause });
  }
}
