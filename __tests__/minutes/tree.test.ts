import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { outlineOf } from '../../src/minutes/blocks/outline.ts';
import { splitFrontMatter } from '../../src/minutes/page/front-matter.ts';
import { treeOf } from '../../src/minutes/page/tree.ts';

const remark = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), gfmTaskListItem(), gfmStrikethrough()])
  .data('fromMarkdownExtensions', [
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ])
  .freeze();

/** What reading takes from a tree. A link by label is a link; remark keeps cells that a table's head has no room for. */
function seen(root: Root): unknown[] {
  return outlineOf(root).entries.map((entry) => ({
    kind: entry.kind,
    depth: entry.depth,
    lines: [entry.line, entry.kind === 'table' || entry.kind === 'row' ? null : entry.endLine],
    checked: entry.checked,
    words: entry.prose.text,
    mask: entry.prose.mask,
    spans: entry.prose.spans.map(({ start, end, line, strong, struck, node }) => {
      const type = node.type === 'linkReference' ? 'link' : node.type;
      return { start, end, line, strong, struck, type };
    }),
    cells: entry.kind === 'row' ? withoutEmptyEnds(entry.cells.map(({ text }) => text)) : [],
    above: entry.parent?.line,
  }));
}

function withoutEmptyEnds(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

const inline = fc.constantFrom(
  ...['AI', '@alice', 'words', 'Zoë', '字', '1', ' ', ' ', ' ', ': ', '. ', ', ', '- '],
  ...[
    ' *words*',
    ' **AI** ',
    ' __x__',
    '_a_ ',
    ' ~~done~~ ',
    ' ~gone~ ',
    ' **~~x~~**',
    ' `code` ',
    ' ``a ` b`` ',
    ' ***x*** ',
    ' * ',
    ' ** ',
    '_ ',
  ],
  ...[
    '[text](https://a.example)',
    '[text][l] ',
    '[l] ',
    '[no] ',
    '[x] ',
    '[ ] ',
    '![alt](x.png)',
    '(',
    ')',
    ' [ ',
    ']',
    '!',
  ],
  ...['<https://a.example>', '<a@b.example>', '<b>x</b>', '<br>', '<!-- c -->', '&amp;', '&#73;', '\\*', '\\', '#12'],
);
const words = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => `x${parts.join('')}`);
const cell = fc.array(fc.constantFrom('a', '@alice', '*x*', ' ', '`b`', 'c\\|d'), { minLength: 1, maxLength: 3 });
const row = fc.tuple(cell, cell).map(([one, other]) => `| ${one.join('')} | ${other.join('')} |`);
const block = fc.oneof(
  words,
  fc.tuple(words, words).map((lines) => lines.join('\n')),
  fc.tuple(words, words).map((lines) => lines.join('  \n')),
  fc.tuple(fc.constantFrom('# ', '## ', '###### ', ' # '), words).map(([mark, text]) => mark + text),
  words.map((text) => `${text}\n===`),
  fc
    .array(fc.tuple(fc.constantFrom('- ', '  - ', '    - ', '- [ ] ', '- [x] ', '-   ', '  '), words), {
      minLength: 1,
      maxLength: 5,
    })
    .map((points) => `- x\n${points.map(([mark, text]) => mark + text).join('\n')}`),
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((points) => points.map((text, at) => `${at + 1}. ${text}`).join('\n')),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `> ${text}`).join('\n')),
  fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => ['| a | b |', '| - | -: |', ...rows].join('\n')),
  fc.constantFrom(
    '---',
    '***',
    '```\n- AI @x: y\n```',
    '    x = {code};',
    '<div>\n- x\n</div>',
    '<!-- c\n\nd -->',
    '[l]: https://l.example',
  ),
);
const page = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => `${blocks.join('\n\n')}\n\n[l]: https://l.example\n`);

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'minutes');

describe('the tree of a page', () => {
  it('tells what remark tells, whatever a page is made of', () => {
    let links = 0;
    fc.assert(
      fc.property(page, (text) => {
        const own = seen(treeOf(text));
        links += JSON.stringify(own).split('"link"').length - 1;
        expect(own).toEqual(seen(remark.parse(text)));
      }),
      { numRuns: 1500 },
    );
    expect(links).toBeGreaterThan(500);
  });

  it.each(readdirSync(fixtures))('tells what remark tells: fixture %s', (name) => {
    const source = readFileSync(join(fixtures, name, 'input.md'), 'utf8')
      .replace(/^\uFEFF/u, '')
      .replace(/\r\n?/gu, '\n');
    const text = splitFrontMatter(source).body;
    expect(seen(treeOf(text))).toEqual(seen(remark.parse(text)));
  });

  it('knows the line of every word', () => {
    const text = 'a `b\nc` d\n[e\nf](<g>\n"h\ni") j\\\nk <b\nl> m\n';
    const lines = (node: Nodes): [string, number][] =>
      'children' in node
        ? node.children.flatMap(lines)
        : 'value' in node && node.value.trim() !== ''
          ? [[node.value.trim(), node.position?.start.line ?? 0]]
          : [];
    expect(lines(treeOf(text))).toEqual([
      ['a', 1],
      ['b c', 1],
      ['d\n', 2].map((part) => (typeof part === 'string' ? part.trim() : part)),
      ['e\nf', 3],
      ['j', 6],
      ['k', 7],
      ['<b\nl>', 7],
      ['m', 8],
    ]);
  });

  it('ends where marks within marks are too many', () => {
    const deep = (count: number): string => `${'*a '.repeat(count)}x${' a*'.repeat(count)}`;
    expect(() => outlineOf(treeOf(deep(20_000)))).not.toThrow();
    expect(outlineOf(treeOf(deep(200))).entries[0]?.prose.text).toBe(deep(200).replaceAll('*', ''));
  });
});
