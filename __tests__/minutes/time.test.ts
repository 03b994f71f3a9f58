import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultConfig } from '../../src/config/default-config.ts';
import { refusal } from '../../src/minutes/page/complexity.ts';
import { parse } from '../../src/minutes/parse.ts';
import { readingRules } from '../../src/sync/collect.ts';
import { FRAGMENTS, PLACES } from '../support/hostile-pages.ts';

const rules = readingRules(defaultConfig);

/** How many pages are tried: few here, thousands in a nightly run, which also explores new ones (`FC_SEED`). */
const CASES = Number(process.env['TIME_CASES'] ?? 40);
/** Characters of the smaller page; the larger one has twice as many. Up to 10,000 no page is refused for its marks. */
const SIZES = process.env['TIME_CASES'] === undefined ? [5000, 5000, 24_000] : [5000, 24_000, 60_000, 250_000];
/** Twice the page may take so many times as long. */
const MOST_GROWTH = 2.6;
/** Shorter times are mostly those of the machine. Milliseconds. */
const FLOOR = 60;
/** Processor time of one page. Milliseconds. */
const MOST_TIME = 10_000;

/** Milliseconds of this thread's processor time; garbage is collected on others. */
function timeOf(text: string): number {
  const before = process.threadCpuUsage();
  parse({ path: 'meetings/2026-03-04.md', text }, rules);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** How many times as long twice the page takes; 0 where neither takes long. */
function growth(small: string, large: string): { growth: number; time: number } {
  const first = timeOf(large);
  if (first < FLOOR) return { growth: 0, time: first };
  // What looks too slow is looked at again: a busy machine has been slow in one of them.
  const rounds = first / timeOf(small) < MOST_GROWTH ? 1 : 5;
  const times = Array.from({ length: rounds }, () => ({ small: timeOf(small), large: timeOf(large) }));
  const [low, high] = [median(times.map((time) => time.small)), median(times.map((time) => time.large))];
  return { growth: high < FLOOR ? 0 : Math.min(high, first) / low, time: Math.min(high, first) };
}

const hostile = fc.record({
  fragment: fc.constantFrom(...Object.keys(FRAGMENTS)),
  place: fc.constantFrom(...Object.keys(PLACES)),
  size: fc.constantFrom(...SIZES),
});

const pageOf = ({ fragment, place, size }: { fragment: string; place: string; size: number }): string => {
  const [run, within] = [FRAGMENTS[fragment], PLACES[place]];
  return run && within ? within(run, size) : '';
};

describe('the time of a page that nobody writes', () => {
  it(
    'grows no faster than the page',
    () => {
      for (const place of Object.keys(PLACES)) timeOf(pageOf({ fragment: '"a "', place, size: 3000 }));
      const slow: unknown[] = [];
      let read = 0;
      for (const one of fc.sample(hostile, CASES)) {
        const [small, large] = [pageOf(one), pageOf({ ...one, size: 2 * one.size })];
        expect(large.length).toBeGreaterThan(one.size);
        if (refusal(large) !== null) continue;
        read++;
        const measured = growth(small, large);
        if (measured.growth > MOST_GROWTH || measured.time > MOST_TIME) slow.push({ ...one, ...measured });
      }
      expect(slow).toEqual([]);
      expect(read).toBeGreaterThan(CASES / 4);
    },
    60_000 + CASES * 3000,
  );

  it.each([
    { fragment: '"<br>"', place: 'on many lines' },
    { fragment: '"- [ ] "', place: 'on many lines' },
    { fragment: '"Alice, "', place: 'among many people' },
    { fragment: '"AI @a: x "', place: 'in many rows' },
  ])(
    'grows no faster up to half a megabyte: $fragment $place',
    (one) => {
      const [small, large] = [pageOf({ ...one, size: 240_000 }), pageOf({ ...one, size: 480_000 })];
      expect(refusal(large)).toBeNull();
      expect(large.length).toBeGreaterThan(470_000);
      const measured = growth(small, large);
      expect(measured.growth).toBeLessThan(MOST_GROWTH);
      expect(measured.time).toBeLessThan(MOST_TIME);
    },
    60_000,
  );

  it.each(Object.keys(PLACES))('is small where a page is refused: %s', (place) => {
    const text = pageOf({ fragment: '"*a_"', place, size: 900_000 });
    if (refusal(text) !== null) expect(timeOf(text)).toBeLessThan(1000);
  });

  it.each(['" "', '"\\u2028"', '":"', '"."', '"-"', '"[x]"', '"<!--"', '"✅"', '"\\ufeff"'])(
    'is small where 450 kB of %s stand behind a task',
    (fragment) => {
      expect(
        timeOf(
          pageOf({
            fragment: fragment.replace('\\u2028', '\u2028').replace('\\ufeff', '\uFEFF'),
            place: 'behind a task',
            size: 450_000,
          }),
        ),
      ).toBeLessThan(2000);
    },
  );
});
