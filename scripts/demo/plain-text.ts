import type { Nodes, Parents, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import stringWidth from 'string-width';
import { unified } from 'unified';

/** Columns narrower than this say nothing. */
const narrowestColumn = 12;
const gap = '  ';

/** Markdown as a terminal shows it: links as their text, tables in columns that fit, no marks, no HTML. */
export function plainText(markdown: string, width: number): string {
  return blocks(unified().use(remarkParse).use(remarkGfm).parse(markdown), width).join('\n\n');
}

function blocks(parent: Parents, width: number): string[] {
  return parent.children.map((child) => block(child, width)).filter((text) => text !== '');
}

function block(node: Nodes, width: number): string {
  switch (node.type) {
    case 'table':
      return table(node, width);
    case 'list':
      return node.children
        .map((item, index) => {
          const box = item.checked === null || item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] ';
          const bullet = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
          return bullet + box + blocks(item, width).join('\n').replaceAll('\n', '\n  ');
        })
        .join('\n');
    case 'blockquote':
      return blocks(node, width).join('\n').replace(/^/gm, '> ');
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
    .replace(/<(?!br\b)[^>]*>/g, '')
    .trim()
    .replace(/ *<br\s*\/?> */g, '\n');
}

function table(node: Table, width: number): string {
  const rows = node.children.map((row) => row.children.map((cell) => inline(cell).replaceAll('\n', ' · ')));
  const columns = rows[0] ?? [];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  for (;;) {
    const excess = widths.reduce((sum, one) => sum + one, 0) + gap.length * (widths.length - 1) - width;
    const widest = widths.indexOf(Math.max(...widths));
    const fitting = Math.max(narrowestColumn, (widths[widest] ?? 0) - 1);
    if (excess <= 0 || fitting >= (widths[widest] ?? 0)) break;
    widths[widest] = fitting;
  }
  const lines = rows.map((row) => widths.map((one, column) => fitted(row[column] ?? '', one)).join(gap));
  return [lines[0], widths.map((one) => '-'.repeat(one)).join(gap), ...lines.slice(1)].join('\n');
}

/** Exactly so wide: padded, or cut with an ellipsis. */
function fitted(text: string, width: number): string {
  let shown = text;
  while (stringWidth(shown) > width) shown = `${Array.from(shown.replace(/…$/, '')).slice(0, -1).join('')}…`;
  return shown + ' '.repeat(width - stringWidth(shown));
}
