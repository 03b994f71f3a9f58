import { describe, expect, it } from '@jest/globals';
import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { Slips } from '../../src/minutes/people/slips.ts';
import '../support/seed.ts';

const memberOf = (n: number): string => `member-${n.toString(36).padStart(4, 'q')}-dock`;
const members = (count: number): string[] => Array.from({ length: count }, (_, n) => memberOf(n));

describe('a name that nobody has', () => {
  const known = new Slips(['alice', 'alicia', 'Bob', 'ann', 'christopher-m', 'christopher-n']);
  it.each([
    ['alise', 'alice'],
    ['BOBB', 'Bob'],
    ['bx', null],
    ['xnn', 'ann'],
    ['alici', null],
    ['christopher-o', null],
    ['cristofer-m', null],
    ['christophr-m', 'christopher-m'],
  ])('%s was meant to be %s', (name, meant) => {
    expect(known.nearest(name)).toBe(meant);
  });

  it('means the same among thousands as among a few', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), minLength: 1, maxLength: 8 });
    const names = members(20_000);
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), letters, (few, name) => {
        const plain = new Slips(few).nearest(name);
        // so many that each question goes to the index; none of them is near
        expect(new Slips([...few, ...names]).nearest(name)).toBe(plain);
      }),
      { numRuns: 15 },
    );
  });
});

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

describe('twice as many members, each written with a slip, take about twice as long', () => {
  it.each([
    ['one letter', (name: string) => `${name}s`],
    ['two letters', (name: string) => `x${name}s`],
  ])('%s', (_, slip) => {
    const [once, twice] = [2000, 4000].map((count) => {
      const names = members(count);
      return cost(() => {
        const known = new Slips(names);
        for (const name of names) known.nearest(slip(name));
      });
    });
    // all pairs take four times as long
    expect((twice ?? 0) / (once ?? 1)).toBeLessThan(3);
  });

  it('finds each of them', () => {
    const names = members(2000);
    const known = new Slips(names);
    expect(names.filter((name) => known.nearest(`${name}s`) === name)).toHaveLength(2000);
    expect(distance(memberOf(1), memberOf(2))).toBe(1);
  });
});
