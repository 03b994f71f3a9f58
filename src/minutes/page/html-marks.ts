/** HTML's marks among the words of Markdown, "<b>Action items</b>", as those of Markdown. */
import type { PhrasingContent } from 'mdast';

const MARKS: Readonly<Partial<Record<string, 'strong' | 'emphasis' | 'delete'>>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
};
/** Marks within marks are told apart so deep; a walk over the tree takes a call each. */
const MAX_DEPTH = 24;
const TAG = /^<(?<slash>\/?)(?<name>[a-z]{1,6})\s*>$/iu;

/** The mark that a tag of HTML makes; `null` for any other. */
export const markOf = (name: string): 'strong' | 'emphasis' | 'delete' | null => MARKS[name.toLowerCase()] ?? null;

/** Marks that nobody closes, and what crosses another, stay tags, which say nothing. */
export function withHtmlMarks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  if (!nodes.some(({ type }) => type === 'html')) return [...nodes];
  /** What is open, outermost first, with what stands before its tag. */
  const open: { name: string; tag: PhrasingContent; before: PhrasingContent[] }[] = [];
  let children: PhrasingContent[] = [];
  for (const node of nodes) {
    const tag = node.type === 'html' ? TAG.exec(node.value)?.groups : undefined;
    const name = tag?.['name']?.toLowerCase() ?? '';
    const type = markOf(name);
    if (tag === undefined || type === null) children.push(node);
    else if (tag['slash'] === '') {
      if (open.length >= MAX_DEPTH) continue;
      open.push({ name, tag: node, before: children });
      children = [];
    } else if (open.at(-1)?.name === name) {
      const before = open.pop()?.before ?? [];
      const position = children[0]?.position ?? node.position;
      before.push({ type, children, ...(position && { position }) });
      children = before;
    }
  }
  for (const { tag, before } of open.toReversed()) children = [...before, tag, ...children];
  return children;
}
