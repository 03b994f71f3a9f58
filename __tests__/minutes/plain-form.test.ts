import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outlineOf, type Entry } from '../../src/minutes/blocks/outline.ts';
import { defaultConfig } from '../../src/config/default-config.ts';
import { parseMarkdown } from '../../src/minutes/page/markdown.ts';
import { parse } from '../../src/minutes/parse.ts';
import { readingRules } from '../../src/sync/collect.ts';

const rules = readingRules(defaultConfig);

/** All that a page says, but for its lines: the form decides those. */
function said(text: string): unknown {
  const { meetings } = parse({ path: 'harbour/2026-03-04.md', text }, rules);
  return meetings.map(({ title, date, participants, items }) => ({
    title,
    date,
    participants,
    items: items.map((item) => ({
      ...item,
      evidence: item.evidence && { ...item.evidence, line: 0 },
      line: 0,
      endLine: 0,
      ordinal: 0,
    })),
  }));
}

const entriesOf = (text: string): Entry[] => outlineOf(parseMarkdown(text).root).entries;

/** The outline, but for its lines. */
function outline(text: string): unknown {
  return entriesOf(text).map(({ kind, depth, prose, checked, cells, parent }) => ({
    kind,
    depth,
    words: prose.text.trim(),
    strong: prose.spans.map(({ strong, struck }) => [strong, struck]),
    checked,
    cells: cells.map((cell) => cell.text.trim()),
    above: parent?.prose.text.trim(),
  }));
}

/** What was written, and the plain Markdown that says the same. */
const FORMS: readonly [string, string, string][] = [
  [
    'a list of HTML with check boxes',
    `## Action items

<ul>
  <li>@alice: paint the jetty</li>
  <li><input type="checkbox" disabled checked> @bob: count the buoys, see <a href="https://example.org/x">the map</a></li>
  <li><b>Crane</b>
    <ol><li>AI @carol: grease it &amp; test it</li><li><del>AI @dave: sell it</del></li></ol>
  </li>
</ul>`,
    `## Action items

- @alice: paint the jetty
- [x] @bob: count the buoys, see [the map](https://example.org/x)
- **Crane**
  1. AI @carol: grease it & test it
  2. ~~AI @dave: sell it~~`,
  ],
  [
    'a list of HTML whose points stand apart',
    '## Action items\n\n<ul>\n\n<li>@alice: paint the jetty</li>\n\n<li>@bob: count the buoys</li>\n\n</ul>',
    '## Action items\n\n- @alice: paint the jetty\n- @bob: count the buoys',
  ],
  [
    'headings, paragraphs and a table of HTML',
    `<h1>Harbour meeting</h1>
<p>We met.</p>
<table><thead><tr><th>Owner</th><th>Action</th></tr></thead>
<tr><td>Alice</td><td>paint the jetty</td></tr></table>`,
    '# Harbour meeting\n\nWe met.\n\n| Owner | Action |\n| - | - |\n| Alice | paint the jetty |',
  ],
  [
    'what can be folded away',
    '# Sync\n\n<details>\n<summary>Action items</summary>\n\n- @alice: paint the jetty\n\n</details>',
    '# Sync\n\n**Action items**\n\n- @alice: paint the jetty',
  ],
  [
    'a bold line of HTML',
    '<b>Action items</b>\n\n- @alice: paint <em>the</em> jetty\n- <s>@bob: count the buoys</s>',
    '**Action items**\n\n- @alice: paint *the* jetty\n- ~~@bob: count the buoys~~',
  ],
  [
    'points behind breaks',
    '**Action items**<br>- @alice: paint the jetty<br>- [x] @bob: count the buoys',
    '**Action items**\n\n- @alice: paint the jetty\n- [x] @bob: count the buoys',
  ],
  [
    'points behind breaks, in a list',
    '## Action items\n\n- [ ] @alice: paint the jetty<br>- [x] @bob: count the buoys<br/>- [ ] mend the crane',
    '## Action items\n\n- [ ] @alice: paint the jetty\n- [x] @bob: count the buoys\n- [ ] mend the crane',
  ],
  [
    'people behind breaks',
    '## Action items\n\n@alice: paint the jetty<br>@bob: count the buoys<br>',
    '## Action items\n\n- @alice: paint the jetty\n- @bob: count the buoys',
  ],
  [
    'a list of tasks in one line',
    '## Action items\n\n- [ ] @alice: paint the jetty - [x] @bob: **count** the buoys - [ ] mend the crane',
    '## Action items\n\n- [ ] @alice: paint the jetty\n- [x] @bob: **count** the buoys\n- [ ] mend the crane',
  ],
  [
    'a list of tasks in the line that announces it',
    'Action items: - [ ] @alice: paint the jetty * [x] @bob: count the buoys',
    'Action items:\n\n- [ ] @alice: paint the jetty\n- [x] @bob: count the buoys',
  ],
  [
    'words that are indented as code, where nobody writes code',
    '# Sync\n\nThe jetty is rusty.\n\n    TODO: paint the jetty\n\n- Crane\n\n      AI @bob: grease it, see https://example.org/a?b=c',
    '# Sync\n\nThe jetty is rusty.\n\nTODO: paint the jetty\n\n- Crane\n\n  AI @bob: grease it, see https://example.org/a?b=c',
  ],
  [
    'a list that is indented as code',
    '# Sync\n\nThe jetty:\n\n     - AI @alice: paint it\n       - done\n     - AI @bob: buy paint\n\n\tTODO: look',
    '# Sync\n\nThe jetty:\n\n- AI @alice: paint it\n  - done\n- AI @bob: buy paint\n\nTODO: look',
  ],
  [
    'headings of Textile',
    'h1. Sync\n\nh2. Action items\n* @alice: paint the jetty\nh2. Notes\n* We met',
    '# Sync\n\n## Action items\n* @alice: paint the jetty\n## Notes\n* We met',
  ],
  [
    'fences of colons',
    '# Sync\n\n:::info\n**Action items**\n- [ ] @alice: paint the jetty\n- [ ] @bob: count the buoys\n:::\nWe met.',
    '# Sync\n\n**Action items**\n- [ ] @alice: paint the jetty\n- [ ] @bob: count the buoys\n\nWe met.',
  ],
  [
    'fences of colons with a title',
    '# Sync\n\n:::spoiler Action items\n- @alice: paint the jetty\n:::\n\n::: tip\nBring paint\n:::\n\n:::note[Crane]{.red}\nIt is rusty\n:::',
    '# Sync\n\n**Action items**\n- @alice: paint the jetty\n\nBring paint\n\n**Crane**\n\nIt is rusty',
  ],
  [
    'imports and tags of MDX',
    "import Tabs from '@theme/Tabs';\nimport {a, b} from \"c\"\nexport const when = 'now';\n{/* nobody sees it */}\n\n# Sync\n\n<Tabs>\n\n- AI @alice: paint the jetty\n\n</Tabs>",
    '# Sync\n\n- AI @alice: paint the jetty',
  ],
];

describe('what other tools write', () => {
  it.each(FORMS)('is read like Markdown: %s', (_, written, plain) => {
    expect(outline(written)).toEqual(outline(plain));
    expect(said(written)).toEqual(said(plain));
    expect(entriesOf(plain).length).toBeGreaterThan(1);
  });

  it('stands on the lines where it was written', () => {
    const text =
      '<ul>\n<li>\nAI @alice: paint\n</li>\n<li>AI @bob: count</li>\n</ul>\n\nAI @carol: mend<br>\n- [ ] AI @dave: ask\n';
    const { meetings } = parse({ path: 'a.md', text }, rules);
    expect(meetings[0]?.items.map(({ line, owners }) => [line, owners[0]?.name])).toEqual([
      [3, 'alice'],
      [5, 'bob'],
      [8, 'carol'],
      [9, 'dave'],
    ]);
  });
});

describe('what only looks so stays what it is', () => {
  it.each([
    ['code beside other code', '```\nls\n```\n\n    TODO: paint the jetty\n'],
    ['code that looks like it', 'We ran:\n\n    todo = paint(jetty);\n'],
    ['a box that is spoken of', 'Write `- [ ]` for a task, and - [ ] is how it looks.\n'],
    ['a fence within code', '```\n:::info\nAI @alice: paint the jetty\n:::\n```\n'],
    ['HTML that shows code', '<pre>\nAI @alice: paint the jetty\n</pre>\n'],
    ['a comment', '<!--\n<ul><li>AI @alice: paint the jetty</li></ul>\n-->\n'],
    ['what is to be ignored', '<ul><li>AI @alice: paint the jetty</li></ul><!-- minutes: ignore -->\n'],
  ])('%s', (_, text) => {
    expect(parse({ path: 'a.md', text }, rules).meetings.flatMap(({ items }) => items)).toEqual([]);
  });

  it('sentences about imports, versions of h1, and people behind breaks of a sentence', () => {
    const kinds = (text: string): string[] => entriesOf(text).map(({ kind, prose }) => `${kind}: ${prose.text}`);
    expect(kinds('import duties are due\n')).toEqual(['paragraph: import duties are due']);
    expect(kinds('h1 is a heading\n')).toEqual(['paragraph: h1 is a heading']);
    expect(kinds('We met<br>@alice was there\n')).toEqual(['paragraph: We met\n@alice was there']);
  });
});

describe('HTML of any kind', () => {
  it('is read without an error, and loses no words', () => {
    const tag = fc.constantFrom(
      ...[
        '<ul>',
        '</ul>',
        '<ol>',
        '<li>',
        '</li>',
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<h2>',
        '</h2>',
        '<br>',
        '<a href="x">',
      ],
      ...['</a>', '<details>', '<summary>', '</summary>', '<input type="checkbox">', '<x>', '\n', '<div>', '</div>'],
    );
    const word = fc.integer({ min: 100, max: 999 }).map((number) => `w${number} `);
    const html = fc.array(fc.oneof(tag, word), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(html, (text) => {
        const words = (all: string): string[] => (all.match(/w\d{3}/gu) ?? []).sort();
        const entries = entriesOf(`<div>${text.replace(/\n+/gu, '\n')}`);
        expect(words(entries.map(({ prose }) => prose.text).join(' '))).toEqual(words(text));
      }),
      { numRuns: 500 },
    );
  });

  it('nests as deep as it likes', () => {
    const deep = `${'<ul><li>a'.repeat(900)}${'</li></ul>'.repeat(900)}\n\n${'<b>'.repeat(900)}x\n\ny ${'<b>'.repeat(900)}x${'</b>'.repeat(900)}`;
    expect(() => parse({ path: 'a.md', text: deep }, rules)).not.toThrow();
  });
});
