import type { Run } from './run.ts';

/** A misspelt series looks like one where nothing is to be done. A push can't tell: it reads only what changed. */
export const unknownSeriesWords = ({ unknownSeries }: Pick<Run, 'unknownSeries'>): string[] =>
  (unknownSeries?.asked ?? []).map(
    (series) =>
      `This run is limited to the series ${series}, and knows no meeting and no issue of it. Known: ${unknownSeries?.known.join(', ') ?? ''}.`,
  );
