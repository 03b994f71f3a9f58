import { describe, expect, it } from '@jest/globals';
import { track } from '../../src/tracking/register/register.ts';
import { SIZES } from '../support/long-series.ts';

/** Milliseconds of processor time; the better of two, for the first may pay for compiling. */
function cost(work: () => unknown): number {
  return Math.min(
    ...[1, 2].map(() => {
      const begin = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1000;
    }),
  );
}

/** Steps are counted in steps.test.ts; time also tells what the engine does by itself, and much for a busy machine. */
const MOST = 3;

const growth = (costs: readonly number[]): number => (costs[1] ?? 0) / (costs[0] ?? 1);

describe('twice as much takes about twice as long', () => {
  it.each(SIZES)('%s', (_, make, size) => {
    const series = [make(size), make(2 * size)];
    expect(growth(series.map((meetings) => cost(() => track(meetings, []))))).toBeLessThan(MOST);
  });

  it.each(SIZES)('%s, known and read again', (_, make, size) => {
    const series = [make(size), make(2 * size)].map((meetings) => ({ meetings, items: track(meetings, []).items }));
    expect(growth(series.map(({ meetings, items }) => cost(() => track(meetings, items))))).toBeLessThan(MOST);
  });
});
