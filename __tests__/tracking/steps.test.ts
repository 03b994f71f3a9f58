import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { track } from '../../src/tracking/register/register.ts';
import { SIZES } from '../support/long-series.ts';
import { StepCounter } from '../support/steps.ts';

/** Twice, and a little for what is looked up in something larger. */
const MOST = 2.3;

const counter = new StepCounter('/src/tracking/');
beforeAll(() => counter.start());
afterAll(() => {
  counter.stop();
});

/** How many times as many steps the second takes. */
async function growth(works: readonly (() => unknown)[]): Promise<number> {
  const steps = [];
  for (const work of works) steps.push(await counter.stepsOf(work));
  const [once = 0, twice = 0] = steps;
  expect(once).toBeGreaterThan(100_000);
  return twice / once;
}

describe('twice as much takes twice as many steps', () => {
  it.each(SIZES)('%s', async (_, make, size) => {
    const series = [make(size), make(2 * size)];
    expect(await growth(series.map((meetings) => () => track(meetings, [])))).toBeLessThan(MOST);
  });

  it.each(SIZES)('%s, known and read again', async (_, make, size) => {
    const series = [make(size), make(2 * size)].map((meetings) => ({ meetings, items: track(meetings, []).items }));
    expect(
      await growth(
        series.map(
          ({ meetings, items }) =>
            () =>
              track(meetings, items),
        ),
      ),
    ).toBeLessThan(MOST);
  });
});
