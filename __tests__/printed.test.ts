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

describe('JSON on a terminal', () => {
  const nasty = 'a\u009b31m\u202eb\u2066c\u200fd\u007f\u{e0041}\u2028 \u{1f469}\u200d\u{1f4bb}';

  it('holds nothing that acts or hides, and says the same', () => {
    for (const text of [json({ nasty }), [...jsonOfLists({ items: [{ nasty }] })].join('')]) {
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
      expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(nasty));
    }
  });
});
