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
  comments: z.array(z.object({ number: z.int(), author: z.string(), body: z.string() })),
});

/** A tracker as JSON. */
export type TrackerState = z.output<typeof stateSchema>;

export type StoredIssue = TrackerState['issues'][number];

export const emptyState = (): TrackerState => ({ version: 1, next: 1, labels: [], issues: [], comments: [] });

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
