/**
 * Tasks of the past that the config drops: by their place and words, or by a day for each series. Change here when a
 * dropped task gets an issue, or one that came back does not.
 */
import type { Config } from '../../config/schema.ts';
import { normalise } from '../matching/words.ts';
import { statusOf } from './status-of.ts';
import type { TrackedItem } from '../tracked-item.ts';

/** The day from which on meetings of a series create issues: the run's, or that of the config if it is later. */
export function sinceOf({ since, config }: { since: string; config: Config }, series: string): string {
  const days = config.series.flatMap((rule) => (rule.name === series && rule.since !== undefined ? rule.since : []));
  return [since, ...days].reduce((latest, day) => (day > latest ? day : latest));
}

/** Whether the mention that speaks for a task is dropped. One that is listed again later is not. */
export function isDropped(item: TrackedItem, { ignore }: Pick<Config, 'ignore'>): boolean {
  if (ignore.length === 0) return false;
  const { path, text } = statusOf(item).mention;
  const entries = ignore.filter((entry) => entry.path === path);
  if (entries.length === 0) return false;
  const words = normalise(text);
  return entries.some((entry) => normalise(entry.text) === words);
}
