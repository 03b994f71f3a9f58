import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { json, jsonOfLists } from '../src/commands/printed.ts';

const list = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 });

describe('JSON in pieces', () => {
  it('is byte for byte the JSON in one', () => {
    fc.assert(
      fc.property(list, list, (meetings, diagnostics) => {
        expect([...jsonOfLists({ meetings, diagnostics })].join('')).toBe(json({ meetings, diagnostics }));
      }),
    );
    expect([...jsonOfLists({})].join('')).toBe(json({}));
  });

  it('comes in several pieces if it is long', () => {
    const meetings = Array.from({ length: 10 }, (_, at) => ({ at, text: 'x'.repeat(20_000) }));
    const pieces = [...jsonOfLists({ meetings })];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe(json({ meetings }));
  });
});
