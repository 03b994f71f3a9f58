/** Wrong usage, config or credentials, told in words that say what to do. The CLI ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What to say about a series that is not among the known ones. */
export function noSuchSeries(series: string, known: readonly { series: string }[]): string {
  const names = [...new Set(known.map((one) => one.series))].sort().join(', ');
  return `There is no series ${series}. Known: ${names}.`;
}
