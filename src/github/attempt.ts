import type { Attempt } from './errors.ts';

/** Runs calls to GitHub. @throws {TrackerError} with what was tried, what GitHub said, and what to do. */
export async function attempt<T>(tried: Attempt, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    // most runs have nothing to explain
    const { toTrackerError } = await import('./errors.ts');
    throw toTrackerError(error, tried);
  }
}
