import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitFrontMatter } from './front-matter.ts';
import { plainForm } from './plain-form.ts';
import { treeOf, type Block, type PageTree } from './tree.ts';

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

/** A page in plain Markdown's form, whatever was written. Positions count lines of the whole page, front matter included; line ends are all taken for `\n`. */
export function parseMarkdown(text: string): MarkdownPage {
  const { frontMatter, body } = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
  const written = body.replace(NUMBERED_HEADING, '$1\\$2\n$3');
  return { root: plainForm(isForRemark(written) ? remarkTree(written) : treeOf(written)), frontMatter };
}

/** "4. Review" over a line of dashes: a heading, though Markdown takes the number for that of a list. */
const NUMBERED_HEADING = /^(\d{1,2})([.)][ \t][^\n]{1,120})\n(-{4,}|={4,})(?=[ \t]*$)/gmu;

function remarkTree(body: string): PageTree {
  const root: Root = (TABLE_RULE.test(body) ? withTables : plain).parse(body);
  return { ...root, children: root.children.filter(isBlock) };
}

/** A page holds blocks only; what else the tree's types allow stands within them. */
function isBlock(node: RootContent): node is Block {
  return !['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'image'].includes(node.type);
}

/** Lines of other dialects, and words that are code only by their indent: markdown-it has rules for them. */
const OTHER_DIALECT = /^[ \t>]{0,8}(?::{3}|h[1-6]\.[ \t])|^(?:import|export)[ {]|^\{\/\*|^(?:[ ]{4}|\t)/mu;
/** Marks whose runs and pairs take remark longer than linear: so many on a page are still fast. */
const MOST_MARKS = 4000;
const MARK = /[*_[\]<`~|]/gu;

/** Whether remark reads the page; the two parsers make the same tree of it (held by a property test), remark more slowly. */
function isForRemark(body: string): boolean {
  return body.length <= MOST_CHARACTERS && !OTHER_DIALECT.test(body) && (body.match(MARK)?.length ?? 0) <= MOST_MARKS;
}

/** Longer pages are logs of years, which remark takes seconds for. Characters. */
const MOST_CHARACTERS = 200_000;

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
