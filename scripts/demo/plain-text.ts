import type { Nodes, Parents, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Markdown as a terminal shows it: links as their text, tables in columns, no marks, no HTML. */
export function plainText(markdown: string): string {
  return blocks(unified().use(remarkParse).use(remarkGfm).parse(markdown)).join('\n\n');
}

function blocks(parent: Parents): string[] {
  return parent.children.map((child) => block(child)).filter((text) => text !== '');
}

function block(node: Nodes): string {
  switch (node.type) {
    case 'table':
      return table(node);
    case 'list':
      return node.children
        .map((item, index) => {
          const box = item.checked === null || item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] ';
          const bullet = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
          return bullet + box + blocks(item).join('\n').replaceAll('\n', '\n  ');
        })
        .join('\n');
    case 'blockquote':
      return blocks(node).join('\n').replace(/^/gm, '> ');
    case 'code':
      return node.value.replace(/^/gm, '    ');
    case 'thematicBreak':
      return '---';
    case 'html':
      return htmlText(node.value);
    case 'heading':
      return inline(node).toUpperCase();
    default:
      return inline(node);
  }
}

function inline(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'html') return htmlText(node.value);
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(inline).join('') : '';
}

/** What a browser would show of a piece of HTML. */
function htmlText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .trim();
}

function table(node: Table): string {
  const rows = node.children.map((row) => row.children.map((cell) => inline(cell).replaceAll('\n', ' ')));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) => widths.map((width, column) => (row[column] ?? '').padEnd(width)).join('  '));
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}
