import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  code,
  logLine,
  mermaidLabel,
  minutesText,
  prose,
  terminalLines,
  terminalText,
} from '../../src/report/escape.ts';
import { cut, plainLine } from '../../src/plain-text/plain-line.ts';
import { quote } from '../../src/plain-text/quote.ts';
import { elementsIn, liveSigns, liveTextIn, rendered, textIn } from '../support/rendered.ts';

const hostile = fc.oneof(
  fc.constantFrom(
    '@alice',
    '@org/team',
    '#12',
    'harbour/specs#12',
    'GH-12',
    'a1b2c3d4e5f6',
    'https://github.com/o/r/issues/1',
    'www.example.org',
    'bob@example.org',
    'mailto:bob@example.org',
    ':tada:',
    '$x$',
    '<b>',
    '</details>',
    '<!--',
    '-->',
    '![a](b)',
    '[a](b)',
    '[a]',
    '[^1]',
    '`',
    '``',
    '|',
    '\\',
    '\\|',
    '*',
    '**',
    '_',
    '__',
    '~~',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '# ',
    '- ',
    '1. ',
    '> ',
    '+ ',
    '&amp;',
    '&#64;',
    '&lt;',
    ':',
    '@',
    '#',
    ' ',
    '---',
    '===',
    '\u202e',
    '\u200b',
    '\u0007',
    '\ud800',
    '@\u200balice',
    '#\u206012',
    '\u001b[31m',
    'http://',
    'ftp://x.org',
    'xmpp:a@b.c',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(hostile, { maxLength: 12 }).map((parts) => parts.join(''));

/** What a reader sees, without the invisible breaks; names have lost their @. */
const seen = (words: string): string => words.replaceAll('\u2060', '');

describe('words from minutes in Markdown', () => {
  it('never become a link, a mention, an image or HTML', () => {
    fc.assert(
      fc.property(text, (words) => {
        const tree = rendered(`| head |\n| --- |\n| ${quote(words)} |`);
        const tags = elementsIn(tree).map(({ tagName }) => tagName);
        expect(tags.filter((tag) => !['table', 'thead', 'tbody', 'tr', 'th', 'td', 'span'].includes(tag))).toEqual([]);
        expect(tags.filter((tag) => tag === 'td')).toHaveLength(1);
        expect(liveTextIn(tree).flatMap(liveSigns)).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('are shown as the minutes have them, but for the @ of a mention', () => {
    fc.assert(
      fc.property(text, (words) => {
        const [cell] = elementsIn(rendered(`| head |\n| --- |\n| ${quote(words)} |`)).filter(
          ({ tagName }) => tagName === 'td',
        );
        const shown = cell === undefined ? '' : seen(textIn(cell));
        expect(shown.replaceAll('@', '').trim()).toBe(plainLine(words).replaceAll('@', '').trim());
      }),
      { numRuns: 800 },
    );
  });

  it.each(['# title', '- item', '+ item', '1. one', '12) twelve', '> quote', '=== x', '--- ', '    code', '* star'])(
    'start no block: %j',
    (words) => {
      const tags = elementsIn(rendered(`- ${quote(words)}`)).map(({ tagName }) => tagName);
      expect(tags.filter((tag) => tag !== 'ul' && tag !== 'li')).toEqual([]);
    },
  );

  it('stay inert in our own sentences, where `code` is code', () => {
    fc.assert(
      fc.property(text, (words) => {
        const tree = rendered(`| head |\n| --- |\n| ${prose(words)} |`);
        const tags = elementsIn(tree).map(({ tagName }) => tagName);
        expect(
          tags.filter((tag) => !['table', 'thead', 'tbody', 'tr', 'th', 'td', 'span', 'code'].includes(tag)),
        ).toEqual([]);
        expect(tags.filter((tag) => tag === 'td')).toHaveLength(1);
        expect(liveTextIn(tree).flatMap(liveSigns)).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('stay inert as code', () => {
    fc.assert(
      fc.property(text, (words) => {
        const [cell] = elementsIn(rendered(`| head |\n| --- |\n| ${code(words)} |`)).filter(
          ({ tagName }) => tagName === 'td',
        );
        const children = cell?.children ?? [];
        expect(children.every((child) => child.type === 'element' && child.tagName === 'code')).toBe(true);
        const isSpelledOut = /\||<!--/u.test(plainLine(words));
        const [shown, wanted] = [children.map(textIn).join(''), plainLine(words)];
        expect(isSpelledOut ? seen(shown).replaceAll('@', '') : shown).toBe(
          isSpelledOut ? wanted.replaceAll('@', '') : wanted,
        );
        expect(liveTextIn({ type: 'root', children }).flatMap(liveSigns)).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('keep what they point to in minutes', () => {
    expect(minutesText('ask @dave about specs#12 *now*')).toBe('ask @dave about specs#12 \\*now\\*');
  });
});

describe('words from minutes elsewhere', () => {
  it('reach the terminal without escape sequences', () => {
    expect(
      terminalText('\u001b[31mred\u001b[0m \u001b]8;;https://example.org\u0007link\u001b]8;;\u0007 \u202eright'),
    ).toBe('red link right');
    fc.assert(fc.property(text, (words) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(terminalText(words))));
  });

  it.each([
    ['a\u3164b\u115f\u2800c\u034f', 'abc'],
    ['a\u200db\u200c', 'ab'],
    ['a\ufe0f b\u2060\u00adc', 'a bc'],
    ['👩\u200d🚀 ⚠\ufe0f', '👩\u200d🚀 ⚠\ufe0f'],
    ['क्\u200dष 可\u{e0100}', 'क्\u200dष 可\u{e0100}'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('for a terminal has nothing that can’t be seen: %j', (words, seen) => {
    expect(terminalText(words)).toBe(seen);
  });

  it('keep the lines and indents of our own words', () => {
    expect(terminalLines('permissions:\n    issues: write\n\u001b[31mred\u0007')).toBe(
      'permissions:\n    issues: write\nred',
    );
  });

  it.each([
    '::error::x',
    ' ::set-output name=a::b',
    '\n::warning::x',
    '##[group]x',
    'a ##[error]b',
    '\u200b::debug::x',
    '###[x',
  ])('are no workflow command: %j', (words) => {
    const line = logLine(words);
    expect(line.trimStart().startsWith('::')).toBe(false);
    expect(line).not.toContain('##[');
  });

  it('are no workflow command, whatever they are', () => {
    fc.assert(
      fc.property(text, (words) => {
        const line = logLine(words);
        return !line.trimStart().startsWith('::') && !line.includes('##[') && !/[\r\n]/u.test(line);
      }),
    );
  });

  it('are plain labels in a chart', () => {
    expect(mermaidLabel('a"]; click x "javascript:1" %%{init: {}}%%\n```')).toBe('a click x javascript1 init');
    fc.assert(fc.property(text, (words) => /^[\p{L}\p{N}\p{M} ._/+…?-]+$/u.test(mermaidLabel(words))));
  });
});

describe('cutting', () => {
  it('keeps to the limit and splits no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (words, limit) => {
        const shown = cut(words, limit);
        return shown.length <= limit && !/\p{Cs}/u.test(shown);
      }),
    );
    expect(cut('write down how tenants get zones', 20)).toBe('write down how…');
  });
});
