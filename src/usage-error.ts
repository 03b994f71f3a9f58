/** Wrong usage, config or credentials, told in words that say what to do. The CLI ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Series that were asked for and of which nothing is known. Where nothing is known of any, no name is wrong. */
export function unknownSeries(
  asked: readonly string[],
  of: readonly { series: string }[],
): { asked: string[]; known: string[] } {
  const names = new Set(of.map(({ series }) => series));
  const unknown = names.size === 0 ? [] : asked.filter((series) => !names.has(series));
  return { asked: unknown, known: [...names].sort() };
}

/**
 * A misspelt series would look like one where nothing is to be done.
 * @throws {UsageError} for the first that is not among the known ones
 */
export function refuseUnknownSeries(asked: readonly string[], of: readonly { series: string }[]): void {
  const unknown = unknownSeries(asked, of);
  if (unknown.asked[0] === undefined) return;
  throw new UsageError(`There is no series ${unknown.asked[0]}. Known: ${unknown.known.join(', ')}.`);
}
