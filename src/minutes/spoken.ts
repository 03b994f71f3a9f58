import type { Nodes } from 'mdast';

/** Text of a heading, paragraph or cell without emoji codes (`:family:`), a line for each line. */
export function spoken(node: Nodes): string {
  return textOf(node)
    .replace(/:[a-z\d_+-]+:/giu, ' ')
    .trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break' || (node.type === 'html' && /^<br/iu.test(node.value))) return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
