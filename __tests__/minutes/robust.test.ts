import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultConfig } from '../../src/config/default-config.ts';
import { explain } from '../../src/minutes/explain.ts';
import { parse } from '../../src/minutes/parse.ts';
import { readingRules } from '../../src/sync/collect.ts';

const rules = readingRules(defaultConfig);

/** Pieces of minutes, in every order: what people write, and what breaks parsers. */
const piece = fc.constantFrom(
  ...[
    ...[
      'AI',
      'AIs',
      '@AI',
      'ACTION',
      'Action',
      'action',
      'Action items',
      'TODO',
      'ToDo',
      'to do',
      'To Do 1',
      'AP',
      'Aufgaben',
      'à faire',
      '后续行动',
      '待办',
    ],
    ...['**A**I', 'A*I*', 'to\\-do', 'A&#73;', 'Action&nbsp;items', 'A[I](x)', 'AC<b>TION</b>', '`AI @alice: x`'],
    ...['@alice', '@bob', 'Alice', 'Bob Miller', 'all', 'NN', 'eP', 'the team', 'client teams'],
    ...[
      'to',
      'will',
      'and',
      'or',
      'w/',
      'none',
      'done',
      'not done',
      'DONE',
      '✅',
      'open',
      'obsolete',
      'erledigt',
      'terminé',
      'until next meeting',
    ],
    ...[
      'write',
      'the',
      'map',
      'specs#12',
      '(#12)',
      'https://example.org/x?a=(b)',
      '<https://example.org>',
      '2024-02-14',
    ],
    ...[
      ':',
      '：',
      ' - ',
      '–',
      '->',
      ',',
      ';',
      '.',
      '(',
      ')',
      '[',
      ']',
      '<',
      '>',
      '|',
      '"',
      '*',
      '_',
      '**',
      '~~',
      '`',
      '\\',
      '&amp;',
      '\u00A0',
      '\t',
      '!',
      '?',
    ],
    ...[
      '\n',
      '\n\n',
      '\n- ',
      '\n  - ',
      '\n* [ ] ',
      '\n* [x] ',
      '\n1. ',
      '\n# ',
      '\n### ',
      '\n> ',
      '\n    ',
      '\n---\n',
      '\n===\n',
      '\n```\n',
      '\n| a | b |\n|---|---|\n| ',
    ],
    ...[
      '\r\n',
      '\n<table><tr><td>',
      '</td></tr></table>\n',
      '<br>',
      '<!-- minutes: ignore -->',
      '<!--',
      '-->',
      '\n[^1]: ',
      '\n[x]: y\n',
      '\uFEFF',
      '\u0000',
      '\u202E',
      '🤖',
      ':robot:',
    ],
  ],
);
const page = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

const fixtures = join(import.meta.dirname, '../fixtures/minutes');
const written = readdirSync(fixtures).map((name) => readFileSync(join(fixtures, name, 'input.md'), 'utf8'));
/** Lines of real fixtures, shuffled together. */
const shuffled = fc
  .array(fc.constantFrom(...written.flatMap((text) => text.split('\n'))), { maxLength: 40 })
  .map((lines) => lines.join('\n'));

/** Short ones, of which many have no sign of an item. */
const shortPage = fc
  .array(fc.oneof(piece, fc.constantFrom(...written.flatMap((text) => text.split('\n')))), { maxLength: 8 })
  .map((parts) => parts.join(''));

/** Pages of many sections. */
const heading = fc.constantFrom(
  '# Harbour',
  '## Lamps',
  '### Doors',
  '# Action items',
  '## Actions',
  '### Alice',
  'Boats\n---',
  'Action items\n===',
  '## Next steps',
  '## TOP 1: Aufgaben',
  '## Infra action items',
  '## Decisions and actions',
  '**Prev. Action Items**',
  '### Done',
  'Action items',
  '## :family: Participants (handles preferred)',
  '### Board members',
  '## 2024-02-14',
  '# Weekly call 2024-02-21',
);
const sectioned = fc
  .array(
    fc.oneof(
      heading,
      shortPage,
      fc.constantFrom(
        '- one\n- two',
        'Some words\nof prose',
        '- Bob: speaks',
        'Bob: paint\nAlice to draw',
        '☐ Bob to paint',
        'A1 [Bob]: paint\nA2 [Alice]: draw',
        '- **Paint**\n  - Owner: Bob\n  - Due: 2024-03-01',
        'Actions: Bob to paint; Alice to draw',
        '| Who | What | When |\n|---|---|---|\n| Bob | paint | May |',
        '| Item | Discussion | Action |\n|---|---|---|\n| Doors | TODO: ask | Bob to paint; Alice to draw |',
        '<table><tr><th>\nWho\n</th><th>\nWhat\n</th><th>Due</th></tr>\n<tr><td>Bob</td><td>paint</td></tr></table>',
        '- AI @alice: write\n- Bob: speaks\n  - AI carol: draw\n* more',
        '- one\n  two\n\n  three\n- @bob\n  - AI: paint the lamp\n  - done\nand on',
        'AI @bob: ask them\n- all done\n- no more',
        '- [x] Bob to paint\n- Alice to draw\n  - done',
        '**Harbour lights**',
        '__Boats__ :',
        'see <https://example.org/a>\n<https://example.org/b>',
        'TODO:\n- sweep\n- paint',
        '- AI:\n- sweep\n- paint',
        '- AI @alice:\n  - sweep\n  - paint',
        '- the door -> action Bob\n- Bob to paint → AI',
        '- Alice - ACTION - paint\n- Bob: AI to draw',
        'Old ACTION: Bob to paint\n\n- AP1 (Bob): draw',
        'Date: 2024-02-15',
        '- When: 14 Feb 2024',
        '- Present: alice, bob',
        '**Participants** :family:\n\n- @carol\n- @dave',
        'Who: alice, bob',
        '| Name | GitHub |\n|---|---|\n| Alice Doe | alice |',
        '```',
        '```\n# no heading\n```',
        '<div>',
        '<!-- x',
        '-->',
        '* [ ] box',
        '---',
      ),
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join('\n\n'));

/** Lists in lists, tidy and not, with a marker here and there. */
const line = fc
  .tuple(
    fc.constantFrom('', '', '  ', '  ', '    ', '    ', '      ', ' ', '   ', '\t', '\t\t', '  \t'),
    fc.constantFrom('- ', '- ', '- ', '* ', '1. ', '2. ', '10) ', '', '-   ', '-', '> ', '+     '),
    fc.constantFrom(
      ...['one two', 'three four', 'five:', 'see <https://example.org>', 'done', 'and on', 'not yet', 'Bob: speaks'],
      ...[
        'AI @bob: paint',
        'AI: draw it',
        'ask her (AI carol)',
        'TODO: sweep',
        'TODO:',
        '**Action items**',
        'Actions:',
      ],
      ...['_AI @bob_', '- six', '', '', '[ ] seven', '[x] eight', '***', '# nine', '**ten**', '|', 'see #12'],
    ),
  )
  .map((parts) => parts.join(''));
const nested = fc
  .array(fc.array(line, { maxLength: 12 }), { maxLength: 3 })
  .map((lists) => lists.map((lines) => `## Boats\n${lines.join('\n')}`).join('\n'))
  .map((text) => `# Harbour\n\n## Lamps\n\n${text}`);

const anyPage = fc.oneof(shortPage, page, shuffled, sectioned, nested, fc.string({ unit: 'binary', maxLength: 200 }));

describe('any text at all', () => {
  it('is read without an error, with lines inside of the page and facts that fit together', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const lines = text.split(/\r\n?|\n/u).length;
        for (const meeting of parse({ path: 'a.md', text }, rules, { references: true }).meetings) {
          expect(meeting.line).toBeGreaterThanOrEqual(1);
          const seen = new Set<string>();
          for (const item of meeting.items) {
            expect(item.line).toBeGreaterThanOrEqual(1);
            expect(item.endLine).toBeGreaterThanOrEqual(item.line);
            expect(item.endLine).toBeLessThanOrEqual(lines);
            expect(item.text).toMatch(/[\p{L}\p{N}]/u);
            expect(item.text).not.toMatch(/[\n\r]/u);
            expect(item.title.length).toBeLessThanOrEqual(256);
            expect(item.evidence !== null).toBe(item.status === 'closed');
            const place = `${item.line} ${item.ordinal}`;
            expect(seen.has(place)).toBe(false);
            seen.add(place);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("gives items whose words stand in the page, in the page's order", () => {
    fc.assert(
      fc.property(shuffled, (text) => {
        // Han has no spaces: each character is a word.
        const words = (value: string): string[] =>
          value.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
        const source = words(text);
        for (const item of parse({ path: 'a.md', text }, rules).meetings.flatMap((meeting) => meeting.items)) {
          let from = 0;
          for (const word of words(item.text)) {
            const at = source.indexOf(word, from);
            expect({ word, at: at >= 0, text: item.text }).toEqual({ word, at: true, text: item.text });
            from = at + 1;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('can be explained line by line, and the explanation agrees with the items', () => {
    fc.assert(
      fc.property(shuffled, fc.nat(60), (text, line) => {
        const explanation = explain({ path: 'a.md', text }, line + 1, rules);
        expect(explanation.reason).not.toBe('');
        const items = parse({ path: 'a.md', text }, rules).meetings.flatMap((meeting) => meeting.items);
        if (items.some((item) => item.line === line + 1)) expect(explanation.isItem).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a paragraph of nothing but markers', () => {
  it('is not read for ever: its first ones are items', () => {
    const { meetings } = parse({ path: 'a.md', text: `${'AI @bob: paint. '.repeat(2000)}\n\n- AI: draw` }, rules);
    const items = meetings.flatMap((meeting) => meeting.items);
    expect(items).toHaveLength(501);
    expect(items.at(-1)).toMatchObject({ text: 'draw' });
  });
});

describe('pages that nobody writes', () => {
  it.each([
    ['3,000 nested lists', Array.from({ length: 3000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['100,000 brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('%s are refused with a diagnostic, and the meeting is still listed', (_, text) => {
    const { meetings, diagnostics } = parse({ path: 'notes/20240214.md', text }, rules);
    expect(meetings).toMatchObject([{ date: '2024-02-14', items: [] }]);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'too-deep', severity: 'error', line: expect.any(Number) }),
    );
  });
});
