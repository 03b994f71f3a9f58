/**
 * Markdown as a tree. markdown-it finds the blocks and the marks within them; here its tokens become the nodes that the
 * rest of the house reads (mdast), with lines. It takes a tenth of the time of remark, and none of its constructs takes
 * more than linear time (docs/adr/0006-markdown-it.md).
 */
import markdownIt, { type Token } from 'markdown-it';
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root, TableRow } from 'mdast';
import { dialects, factsOf } from './dialects.ts';
import { inlineNodes, keepPlaces } from './inline.ts';
import { positionOf } from './position.ts';
import { strikeThrough } from './strike.ts';

/** What a page, a quote and a point of a list hold. */
export type Block = BlockContent | DefinitionContent;
/** A page holds blocks only. */
export type PageTree = Root & { children: Block[] };

const places = new Map<Token, number>();
const md = markdownIt({ html: true }).use(strikeThrough).use(dialects);
// Addresses stay as they are written: nobody opens them here.
md.normalizeLink = (url) => url;
md.normalizeLinkText = (url) => url;
md.validateLink = () => true;
keepPlaces(md, places);

/** A check box in front of a point's words, as GitHub has it in files. */
const BOX = /^\[([ \t\nxX])\](?:[ \t]{0,100}\n|[ \t](?=[^]*\S))/u;

/** Reads a page without front matter, whose line ends are `\n`. */
export function treeOf(text: string): PageTree {
  const tokens: Token[] = [];
  const environment = factsOf(text);
  md.block.parse(text.replaceAll('\0', '\uFFFD'), md, environment, tokens);
  const walk: Walk = {
    tokens,
    at: 0,
    inline: (content, line) => inlineNodes(content, line, environment, { md, places }),
  };
  const children = blocksUntil(walk, null);
  return { type: 'root', children };
}

/** The first line on which more than so many quotes, and points of lists, stand within each other; `null` without one. */
export function lineDeeperThan(most: number, text: string): number | null {
  const tokens: Token[] = [];
  md.block.parse(text, md, factsOf(text), tokens);
  let depth = 0;
  for (const { type, map } of tokens) {
    if (type === 'list_item_open' || type === 'blockquote_open') depth++;
    else if (type === 'list_item_close' || type === 'blockquote_close') depth--;
    if (depth > most) return (map?.[0] ?? 0) + 1;
  }
  return null;
}

interface Walk {
  tokens: readonly Token[];
  /** The next token. */
  at: number;
  inline: (content: string, line: number) => PhrasingContent[];
}

/** The blocks up to the token that closes what holds them. */
function blocksUntil(walk: Walk, close: string | null): Block[] {
  const blocks: Block[] = [];
  for (;;) {
    const token = walk.tokens[walk.at++];
    if (token === undefined || token.type === close) return blocks;
    const block = blockOf(token, walk);
    if (block) blocks.push(block);
  }
}

function blockOf(token: Token, walk: Walk): Block | null {
  const [start, end] = token.map ?? [0, 0];
  const position = positionOf(start + 1, end);
  switch (token.type) {
    case 'heading_open': {
      const children = inlineOf(walk, 'heading_close');
      return { type: 'heading', depth: depthOf(token.tag), children, position };
    }
    case 'paragraph_open':
      return { type: 'paragraph', children: inlineOf(walk, 'paragraph_close'), position };
    case 'blockquote_open':
      return { type: 'blockquote', children: blocksUntil(walk, 'blockquote_close'), position };
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const ordered = token.type === 'ordered_list_open';
      const children = itemsOf(walk, token.type.replace('_open', '_close'));
      const first = ordered ? Number(token.attrGet('start') ?? 1) : null;
      const last = children.at(-1)?.position?.end.line ?? end;
      return { type: 'list', ordered, start: first, children, position: positionOf(start + 1, last) };
    }
    case 'table_open':
      return { type: 'table', children: rowsOf(walk), position };
    case 'fence':
    case 'code_block':
      return { type: 'code', value: token.content, position };
    case 'html_block':
      return { type: 'html', value: token.content.replace(/\n$/u, ''), position };
    case 'hr':
      return { type: 'thematicBreak', position };
    default:
      return null;
  }
}

function depthOf(tag: string): 1 | 2 | 3 | 4 | 5 | 6 {
  switch (tag) {
    case 'h1':
      return 1;
    case 'h2':
      return 2;
    case 'h3':
      return 3;
    case 'h4':
      return 4;
    case 'h5':
      return 5;
    default:
      return 6;
  }
}

/** The words between a token that opens and one that closes. */
function inlineOf(walk: Walk, close: string): PhrasingContent[] {
  let children: PhrasingContent[] = [];
  for (;;) {
    const token = walk.tokens[walk.at++];
    if (token === undefined || token.type === close) return children;
    if (token.type === 'inline') children = walk.inline(token.content, (token.map?.[0] ?? 0) + 1);
  }
}

function itemsOf(walk: Walk, close: string): ListItem[] {
  const items: ListItem[] = [];
  for (;;) {
    const token = walk.tokens[walk.at++];
    if (token === undefined || token.type === close) return items;
    const [start] = token.map ?? [0];
    const checked = checkBox(walk);
    const children = blocksUntil(walk, 'list_item_close');
    const position = positionOf(start + 1, children.at(-1)?.position?.end.line ?? start + 1);
    items.push({ type: 'listItem', checked, children, position });
  }
}

/** Takes the box from the words of a point that begins with one. */
function checkBox({ tokens, at }: Walk): boolean | null {
  const [paragraph, words] = [tokens[at], tokens[at + 1]];
  if (paragraph?.type !== 'paragraph_open' || words?.type !== 'inline') return null;
  const box = BOX.exec(words.content);
  if (!box) return null;
  words.content = words.content.slice(box[0].length);
  if (words.map && box[0].includes('\n')) words.map = [words.map[0] + 1, words.map[1]];
  return /x/iu.test(box[1] ?? '');
}

function rowsOf(walk: Walk): TableRow[] {
  const rows: TableRow[] = [];
  for (;;) {
    const token = walk.tokens[walk.at++];
    if (token === undefined || token.type === 'table_close') return rows;
    const row = rows.at(-1);
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === 'tr_open') rows.push({ type: 'tableRow', children: [], position: positionOf(line) });
    else if (row && token.type === 'inline')
      row.children.push({ type: 'tableCell', children: walk.inline(token.content, row.position?.start.line ?? line) });
  }
}
