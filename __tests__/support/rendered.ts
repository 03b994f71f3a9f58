import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

/** Markdown as a browser would get it from GitHub: GFM with autolinks, HTML parsed. */
export const rendered = (markdown: string): Root => processor.runSync(processor.parse(markdown));

export const elementsIn = (node: Nodes): Element[] => {
  const below = 'children' in node ? node.children.flatMap((child) => elementsIn(child as Nodes)) : [];
  return node.type === 'element' ? [node, ...below] : below;
};

export const textIn = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map((child) => textIn(child as Nodes)).join('')
      : '';

/** The runs of text in which GitHub looks for mentions and references: all but code and links. */
export const liveTextIn = (node: Nodes): string[] => {
  if (node.type === 'text') return [node.value];
  if (node.type === 'element' && ['code', 'pre', 'a'].includes(node.tagName)) return [];
  return 'children' in node ? node.children.flatMap((child) => liveTextIn(child as Nodes)) : [];
};

/** What GitHub turns into links in text: mentions, references, commits, emoji names. After github.com's documentation of autolinks. */
export const liveSigns = (text: string): string[] =>
  [
    /(?<![\w`/])@[a-z\d][a-z\d-]*/giu,
    /#\d+/gu,
    /\bGH-\d+/giu,
    /(?<![\p{L}\p{N}])[\da-f]{7,40}(?![\p{L}\p{N}])/giu,
    /:\/\/\w/gu,
    /\bwww\.\w/giu,
    /:[+\w-]+:/gu,
    /\$[^$]+\$/gu,
  ].flatMap((sign) => text.match(sign) ?? []);
