import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shortened } from '../../src/minutes/page/shorten.ts';

describe('what no person reads', () => {
  it.each([
    [
      'a picture in the text',
      `![map](data:image/png;base64,${'iVBORw0KGgo'.repeat(9000)}) AI @alice: x`,
      '![map](data:) AI @alice: x',
    ],
    ['spaces', `x${' '.repeat(9000)}y`, `x${' '.repeat(120)}y`],
    ['spaces of all kinds', `x${' \t\u2028\u3000\uFEFF'.repeat(900)}y`, `x${' \t\u2028\u3000\uFEFF'.repeat(24)}y`],
    ['one mark', `x${':'.repeat(9000)}y\n${':'.repeat(9000)}`, `x${':'.repeat(120)}y\n${':'.repeat(120)}`],
    ['emoji', `x${'🎉'.repeat(500)}y`, `x${'🎉'.repeat(60)}y`],
    ['a mark in its emoji form', `x${'✔\uFE0F'.repeat(500)}y`, `x${'✔\uFE0F'.repeat(60)}y`],
    ['marks in turn', `x${'[ ] '.repeat(900)}y`, `x${'[ ] '.repeat(250)}y`],
    ['emoji in the middle of it', `x${'[ ]'.repeat(333)}${'🎉'.repeat(9)}y`, `x${'[ ]'.repeat(333)}🎉y`],
    ['a word', 'a'.repeat(9000), 'a'.repeat(2000)],
  ])('is cut: %s', (_, text, cut) => {
    expect(shortened(text)).toBe(cut);
  });

  it.each([
    '',
    `# Call\n\n${'-'.repeat(100)}\n\n| a${' '.repeat(100)} | b |\n| ${'-'.repeat(100)} | - |\n`,
    '- **AI** @alice: ask!!! … see <https://example.org/a_b?c=d#e>\r\n',
    `${'\n'.repeat(5000)}AI: x`,
    '参会人员：小明，小红。'.repeat(1000),
  ])('and what people write stays', (text) => {
    expect(shortened(text)).toBe(text);
  });

  it('leaves the lines, and is done when it has been done', () => {
    const run = fc.tuple(
      fc.constantFrom('a', ' ', '\n', '-', '🎉', '[ ]', '\r\n', '字'),
      fc.integer({ min: 1, max: 3000 }),
    );
    const text = fc
      .array(run, { maxLength: 6 })
      .map((runs) => runs.map(([sign, count]) => sign.repeat(count)).join(''));
    const ends = (page: string): number => page.split(/\r\n?|\n/u).length;
    fc.assert(
      fc.property(text, (page) => {
        const short = shortened(page);
        expect(ends(short)).toBe(ends(page));
        expect(shortened(short)).toBe(short);
        expect(() => encodeURIComponent(short)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
