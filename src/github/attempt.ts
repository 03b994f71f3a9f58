import { TrackerError } from '../tracking/tracker.ts';
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

/** `null` for what GitHub does not know. */
export async function unlessMissing<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof TrackerError && error.failure === 'missing') return null;
    throw error;
  }
}
