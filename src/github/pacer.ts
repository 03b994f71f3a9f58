import { TrackerError } from '../tracking/tracker.ts';

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const CREATIONS_A_MINUTE = 80;
const CREATIONS_AN_HOUR = 500;
const MINUTE = 60_000;
const HOUR = 3_600_000;

export interface PacerOptions {
  /** Milliseconds from the end of one write to the start of the next. 0: a server without limits, then nothing is counted either. */
  pace: number;
  /** Milliseconds since the epoch. */
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
  /** Told once for every wait that a person would notice. */
  log: (message: string) => void;
}

/** Lets writes through one at a time and no faster than GitHub allows. */
export class Pacer {
  readonly #options: PacerOptions;
  /** Settles when the write before has ended, whatever became of it. */
  #turn: Promise<unknown> = Promise.resolve();
  #lastEnd = Number.NEGATIVE_INFINITY;
  /** When content was created within the last hour, oldest first. */
  #creations: number[] = [];

  constructor(options: PacerOptions) {
    this.#options = options;
  }

  /**
   * Runs a write when its turn has come.
   * @throws {TrackerError} 'rate-limit' before writing, if this run has created as much as GitHub allows in an hour.
   */
  async write<T>(createsContent: boolean, request: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(() => this.#next(createsContent, request));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #next<T>(createsContent: boolean, request: () => Promise<T>): Promise<T> {
    const { pace, now, sleep } = this.#options;
    if (pace > 0) {
      // Never longer than the pace: a clock set back must not stop the run.
      const gap = Math.min(pace, this.#lastEnd + pace - now());
      if (gap > 0) await sleep(gap);
      if (createsContent) await this.#countCreation();
    }
    try {
      return await request();
    } finally {
      this.#lastEnd = now();
    }
  }

  async #countCreation(): Promise<void> {
    const { now, sleep, log } = this.#options;
    this.#creations = this.#creations.filter((instant) => instant > now() - HOUR);
    const oldest = this.#creations[0];
    if (oldest !== undefined && this.#creations.length >= CREATIONS_AN_HOUR) {
      const reset = new Date(oldest + HOUR).toISOString();
      throw new TrackerError(
        'rate-limit',
        `This run has created ${CREATIONS_AN_HOUR} issues, comments and labels within an hour, which is all that GitHub allows. Run again after ${reset}: it continues where this one stopped.`,
      );
    }
    const crowding = this.#creations.at(-CREATIONS_A_MINUTE);
    const wait = crowding === undefined ? 0 : Math.min(MINUTE, crowding + MINUTE - now());
    if (wait > 0) {
      log(`Waiting ${Math.ceil(wait / 1000)} s: GitHub allows ${CREATIONS_A_MINUTE} creations a minute.`);
      await sleep(wait);
    }
    this.#creations.push(now());
  }
}
