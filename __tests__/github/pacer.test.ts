import { describe, expect, it } from '@jest/globals';
import { Pacer } from '../../src/github/pacer.ts';
import { TrackerError } from '../../src/tracking/tracker.ts';

/** A pacer whose clock moves only when it sleeps, or when a write takes its time. */
function paced(pace: number): {
  pacer: Pacer;
  clock: { now: number };
  log: string[];
  /** Writes, and answers when it started. */
  write: (takes?: number, creates?: boolean) => Promise<number>;
} {
  const clock = { now: 1_700_000_000_000 };
  const log: string[] = [];
  const pacer = new Pacer({
    pace,
    now: () => clock.now,
    sleep: (milliseconds) => {
      clock.now += milliseconds;
      return Promise.resolve();
    },
    log: (message) => log.push(message),
  });
  const write = (takes = 0, creates = true): Promise<number> =>
    pacer.write(creates, () => {
      const start = clock.now;
      clock.now += takes;
      return Promise.resolve(start);
    });
  return { pacer, clock, log, write };
}

const differences = (instants: readonly number[]): number[] =>
  instants.slice(1).map((instant, index) => instant - (instants[index] ?? 0));

describe('the pace of writes', () => {
  it('lets the first one through at once, the next ones a pace after the end of the one before', async () => {
    const { write, clock } = paced(1000);
    const begin = clock.now;
    const starts = await Promise.all([write(400), write(400), write()]);
    expect(starts[0]).toBe(begin);
    expect(differences(starts)).toEqual([1400, 1400]);
  });

  it('does not wait where time has passed anyway', async () => {
    const { write, clock } = paced(1000);
    await write();
    clock.now += 5000;
    expect(await write()).toBe(clock.now);
  });

  it('keeps the order and goes on after a write that failed', async () => {
    const { pacer, write } = paced(1000);
    const failed = pacer.write(true, () => Promise.reject(new Error('refused')));
    const next = write();
    await expect(failed).rejects.toThrow('refused');
    await expect(next).resolves.toEqual(expect.any(Number));
  });

  it('waits at most one pace if the clock is set back', async () => {
    const { write, clock } = paced(1000);
    await write();
    clock.now -= 3_600_000;
    const before = clock.now;
    expect(await write()).toBe(before + 1000);
  });

  it('creates no more than 80 in any minute, and says why it waits', async () => {
    const { write, log } = paced(10);
    const starts: number[] = [];
    for (let index = 0; index < 200; index += 1) starts.push(await write());
    for (const [index, start] of starts.entries()) {
      expect(starts.filter((other) => other > start - 60_000 && other <= start).length).toBeLessThanOrEqual(80);
      if (index === 80) expect(start - (starts[0] ?? 0)).toBeGreaterThanOrEqual(60_000);
    }
    expect(log).toHaveLength(2);
    expect(log[0]).toMatch(/^Waiting \d+ s: GitHub allows 80 creations a minute\.$/);
  });

  it('stops before the 501st creation of an hour, says when to go on, and goes on then', async () => {
    const { write, clock } = paced(1000);
    const first = await write();
    for (let index = 1; index < 500; index += 1) await write();
    const stopped = await write().catch((error: unknown) => error);
    expect(stopped).toBeInstanceOf(TrackerError);
    expect(stopped).toMatchObject({
      failure: 'rate-limit',
      message: expect.stringContaining(new Date(first + 3_600_000).toISOString()),
    });
    await expect(write(0, false)).resolves.toEqual(expect.any(Number));
    clock.now = first + 3_600_001;
    await expect(write()).resolves.toBe(clock.now);
  });

  it('counts nothing and waits for nothing where the pace is 0', async () => {
    const { write, clock } = paced(0);
    const begin = clock.now;
    for (let index = 0; index < 600; index += 1) await write();
    expect(clock.now).toBe(begin);
  });
});
