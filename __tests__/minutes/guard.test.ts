import { describe, expect, it } from '@jest/globals';
import { MAX_DEPTH, refusal } from '../../src/minutes/page/complexity.ts';

const nested = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a\n`).join('');
const growingTicks = Array.from({ length: 2000 }, (_, size) => `${'`'.repeat(size + 1)}a`).join('');

describe('pages that nobody writes', () => {
  it.each([
    ['3,000 lists on one line', `${'- '.repeat(3000)}a`, 1],
    ['3,000 quotes on one line', `a\n\n${'>'.repeat(3000)}a`, 3],
    ['lists nested by indentation', nested(MAX_DEPTH + 10), MAX_DEPTH + 1],
    [
      'lists nested by tabs',
      Array.from({ length: MAX_DEPTH + 10 }, (_, level) => `${'\t'.repeat(level)}- a\n`).join(''),
      MAX_DEPTH + 1,
    ],
    ['100,000 brackets', '['.repeat(100_000) + ']'.repeat(100_000), 1],
    ['emphasis that never pairs', '*a_'.repeat(40_000), 1],
    ['emphasis that never pairs, over lines', 'x* y*\n'.repeat(40_000), null],
    ['comments that never end', `x ${'<!-- a '.repeat(20_000)}`, 1],
    ['titles that never end', '[a](b (c '.repeat(20_000), 1],
    ['code of ever longer fences', growingTicks, 1],
    ['a quote of 100,000 lazy lines', `> a\n${'b\n'.repeat(100_000)}`, null],
    ['a line of 60,000 characters', `a\n${'word '.repeat(12_000)}`, 2],
    ['60,000 lines', 'a word\n'.repeat(60_000), 50_001],
    ['lists that end 50,000 times', '- a\n\nb\n\n'.repeat(50_000), null],
  ])('%s', (_, page, line) => {
    const refused = refusal(page);
    expect(refused).toMatchObject({ reason: 'too-deep' });
    expect(refused?.line).toBeLessThanOrEqual(page.split('\n').length);
    if (line !== null) expect(refused?.line).toBe(line);
  });
});

describe('pages of people', () => {
  it.each([
    ['nothing', ''],
    ['prose', 'The *harbour* has [a tunnel](https://example.org) and `code`.\n'.repeat(2000)],
    ['paragraphs', 'The *harbour* has **two** tunnels.\n\n'.repeat(5000)],
    ['a long list', '- @alice: compare **two** drivers, see [#12](https://example.org)\n'.repeat(10_000)],
    ['lists ten deep', nested(10).repeat(50)],
    ['a long table', `| a | b |\n| - | - |\n${'| *x* | **y** |\n'.repeat(10_000)}`],
    ['rulers', `${'* * * * * * * * * * * * *\n\n'.repeat(500)}${'-'.repeat(500)}\n${'- '.repeat(200)}\n`],
    ['a short page of nothing but marks', '*a_['.repeat(2400)],
    ['a dictated page on one line', 'The harbour (the old one) has a tunnel, and it is long. '.repeat(800)],
    ['a wide table', `| ${'a | '.repeat(200)}\n| ${'--- | '.repeat(200)}\n`],
    ['a log of a channel', '[12:00] <alice> the *harbour* is_open, see #12\n'.repeat(1500)],
    ['a log in a fence', `\`\`\`\n${'[info] some_name = <value> * 2\n'.repeat(2000)}\`\`\`\n`],
  ])('%s: fit to be read', (_, page) => {
    expect(refusal(page)).toBeNull();
  });
});
