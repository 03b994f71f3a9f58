/**
 * How each row of a plan on an issue begins. Change here when all of them should name something further.
 */
import type { Operation } from '../operation.ts';
import type { Issue } from '../tracker.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';

/** Which task, which issue, and where the mention that speaks for it stands. */
export const rowOf = (
  { id, series }: Pick<TrackedItem, 'id' | 'series'>,
  { number, title }: Pick<Issue, 'number' | 'title'>,
  { path, line, date }: Mention,
): Pick<Operation, 'id' | 'number' | 'title' | 'series' | 'path' | 'line' | 'date'> => ({
  id,
  number,
  title,
  series,
  path,
  line,
  date,
});
