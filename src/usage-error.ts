/** Wrong usage, config or credentials, told in words that say what to do. The CLI ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
