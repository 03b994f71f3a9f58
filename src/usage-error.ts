/** Wrong usage, config or credentials, told in words that say what to do. The CLI ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * A misspelt series would look like one where nothing is to be done. Where nothing is known yet, no name is wrong.
 * @throws {UsageError} for the first that is not among the known ones
 */
export function refuseUnknownSeries(asked: readonly string[], known: readonly { series: string }[]): void {
  const names = new Set(known.map(({ series }) => series));
  const unknown = asked.find((series) => !names.has(series));
  if (unknown === undefined || names.size === 0) return;
  throw new UsageError(`There is no series ${unknown}. Known: ${[...names].sort().join(', ')}.`);
}
