import type { Run } from './run.ts';

/** Where no file counts as minutes, everything would look well. */
export const noMinutesWords = ({ noMinutes }: Pick<Run, 'noMinutes'>): string[] =>
  noMinutes
    ? [
        'No minutes were found on the default branch. With `minutes` in the config (or patterns for this run), the files that a pattern matches are minutes; without, a Markdown file whose path or first heading has a date (2026-03-04), or whose folder or name says minutes, meetings, notes or the like.',
      ]
    : [];
