import type { Nodes } from 'mdast';

/** Text of a heading, paragraph or cell without emoji codes (`:family:`), a line for each line; a name that links to an address has it behind: "Alice Doe <alice@harbour.example>". */
export function spoken(node: Nodes): string {
  return textOf(node)
    .replace(/:[a-z\d_+-]{1,60}:/giu, ' ')
    .trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break' || (node.type === 'html' && /^<br/iu.test(node.value))) return '\n';
  const text = 'children' in node ? node.children.map(textOf).join('') : '';
  if (node.type !== 'link' || !/^mailto:/iu.test(node.url)) return text;
  const address = node.url.slice('mailto:'.length).replace(/\?[^]*$/u, '');
  return text.includes('@') ? text : `${text} <${address}>`;
}
