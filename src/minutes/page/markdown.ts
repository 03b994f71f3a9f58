import type { PhrasingContent, Root } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitFrontMatter } from './front-matter.ts';

/** A page as a tree, and what stood before its Markdown. */
export interface MarkdownPage {
  root: Root;
  /** The YAML between the `---` lines on top, without them; `null` without any. */
  frontMatter: string | null;
}

/**
 * Markdown with task lists and strike-through. GitHub's automatic links are left out: they take half of the time of all
 * the rest, and plain addresses are found in the text anyway.
 */
const plain = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTaskListItem(), gfmStrikethrough()])
  .data('fromMarkdownExtensions', [gfmTaskListItemFromMarkdown(), gfmStrikethroughFromMarkdown()])
  .freeze();

/** The same with tables, which are looked for on every line. */
const withTables = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), gfmTaskListItem(), gfmStrikethrough()])
  .data('fromMarkdownExtensions', [
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ])
  .freeze();

/** The line below a table's head, which every table has: dashes, and bars or colons; in a list or quote perhaps. */
const TABLE_RULE = /^(?=[^\n]*-)(?=[^\n]*[|:])[-|: \t>*+.)\d]+$/m;

/** Positions count lines of the whole page, front matter included; line ends are all taken for `\n`. */
export function parseMarkdown(text: string): MarkdownPage {
  const { frontMatter, body } = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
  const root: Root = (TABLE_RULE.test(body) ? withTables : plain).parse(body);
  return { root, frontMatter };
}

/** The words of inline Markdown, without its marks; a break is a space. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(plainTextOf).join('').replace(/\s+/g, ' ').trim();
}

function plainTextOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
    case 'html':
    case 'footnoteReference':
      return '';
    default:
      return node.children.map(plainTextOf).join('');
  }
}
