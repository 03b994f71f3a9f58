import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/**
 * Counts how often anything was gone through in the files below a folder (`/src/tracking/`): calls of functions and
 * callbacks, and passes of loops. The same on every machine, however busy it is. What the engine does by itself (sorting,
 * copying lists) is not counted. To be started before the code runs for the first time: what is compiled has no counters.
 * Meanwhile the engine optimizes nothing and forgets nothing, for it would lose count.
 */
export class StepCounter {
  static readonly #OFF = ['opt', 'maglev', 'flush-bytecode'];
  readonly #session = new Session();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async start(): Promise<void> {
    for (const flag of StepCounter.#OFF) setFlagsFromString(`--no-${flag}`);
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  async stepsOf(work: () => unknown): Promise<number> {
    await this.#taken();
    work();
    return this.#taken();
  }

  stop(): void {
    this.#session.disconnect();
    for (const flag of StepCounter.#OFF) setFlagsFromString(`--${flag}`);
  }

  /** Since it was asked last. */
  async #taken(): Promise<number> {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.includes(this.#folder))
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);
  }
}
