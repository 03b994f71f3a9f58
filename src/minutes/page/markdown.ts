import type { PhrasingContent, Root } from 'mdast';
import { splitFrontMatter } from './front-matter.ts';
import { plainForm } from './plain-form.ts';
import { treeOf } from './tree.ts';

/** A page as a tree, and what stood before its Markdown. */
export interface MarkdownPage {
  root: Root;
  /** The YAML between the `---` lines on top, without them; `null` without any. */
  frontMatter: string | null;
}

/** A page in plain Markdown's form, whatever was written. Positions count lines of the whole page, front matter included; line ends are all taken for `\n`. */
export function parseMarkdown(text: string): MarkdownPage {
  const { frontMatter, body } = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
  return { root: plainForm(treeOf(body)), frontMatter };
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
