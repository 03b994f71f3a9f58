/**
 * HTML as the blocks that it stands for: lists (with check boxes), headings, tables, paragraphs. What people paste into
 * Markdown is then read like Markdown. Unknown tags say nothing; it never fails, and takes linear time. A tag that wants to
 * be read is one more case here.
 */
import type { BlockContent, DefinitionContent, Heading, List, ListItem, Table } from 'mdast';
import { markOf } from './html-marks.ts';
import { addressIn, boxIn, piecesOfHtml } from './html-tags.ts';
import { htmlWords, type Mark } from './html-words.ts';
import { positionOf } from './position.ts';

type Block = BlockContent | DefinitionContent;

/** Lists within lists are told apart so deep; a walk over the tree takes a call each. */
const MAX_DEPTH = 24;

const DEPTHS: Readonly<Partial<Record<string, Heading['depth']>>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** Reads one piece of HTML that begins on a line. Comments stay what they are: some are addressed to us. */
export function blocksOfHtml(html: string, firstLine: number): Block[] {
  const root: Block[] = [];
  const words = htmlWords();
  /** The lists that are open, outermost first, and whether their last item is. */
  const lists: { list: List; within: boolean }[] = [];
  const open: { table: Table | null; heading: Heading['depth'] | null } = { table: null, heading: null };
  let line = firstLine;

  /** Where blocks go: into the item that is open, or beside the list whose items are not. */
  const add = (block: Block): void => {
    const list = lists.findLast(({ within }) => within)?.list;
    (list?.children.at(-1)?.children ?? root).push(block);
  };
  const finish = (): void => {
    const said = words.take();
    if (!said) return;
    const cell = open.table?.children.at(-1)?.children.at(-1);
    const position = positionOf(said.line);
    if (cell) cell.children.push(...said.children);
    else if (open.heading !== null) add({ type: 'heading', depth: open.heading, children: said.children, position });
    else add({ type: 'paragraph', children: said.children, position });
  };
  const beginList = (ordered: boolean): void => {
    const list: List = { type: 'list', ordered, start: ordered ? 1 : null, children: [], position: positionOf(line) };
    add(list);
    lists.push({ list, within: false });
  };
  const beginItem = (): void => {
    if (lists.length === 0) beginList(false);
    const innermost = lists.at(-1);
    const item: ListItem = { type: 'listItem', checked: null, children: [], position: positionOf(line) };
    innermost?.list.children.push(item);
    if (innermost) innermost.within = true;
  };
  /** Within a table all blocks are words of its cells. */
  const tagInTable = (name: string, closing: boolean): void => {
    if (name === 'table' && closing) {
      finish();
      open.table = null;
    } else if (name === 'tr') {
      words.take();
      if (!closing) open.table?.children.push({ type: 'tableRow', children: [], position: positionOf(line) });
    } else if (name === 'td' || name === 'th') {
      finish();
      if (!closing)
        open.table?.children.at(-1)?.children.push({ type: 'tableCell', children: [], position: positionOf(line) });
    } else if (name === 'br' || BLOCKS.has(name)) words.say('\n', line);
    else if (name === 'li' && !closing) words.say('\n• ', line);
  };
  const tag = (name: string, closing: boolean, attributes: string): void => {
    if (name === 'br') {
      words.say('\n', line);
    } else if (name === 'table') {
      finish();
      if (closing) return;
      open.table = { type: 'table', children: [], position: positionOf(line) };
      add(open.table);
    } else if (name === 'ul' || name === 'ol') {
      finish();
      if (closing) lists.pop();
      else if (lists.length < MAX_DEPTH) beginList(name === 'ol');
    } else if (name === 'li') {
      finish();
      const innermost = lists.at(-1);
      if (!closing) beginItem();
      else if (innermost) innermost.within = false;
    } else if (name === 'input') {
      const item = lists.at(-1)?.list.children.at(-1);
      const box = boxIn(attributes);
      if (item && box !== null) item.checked = box;
    } else if (DEPTHS[name] !== undefined || BLOCKS.has(name)) {
      finish();
      open.heading = closing ? null : (DEPTHS[name] ?? null);
    } else if (name === 'summary') {
      // It stands above what it hides, like a bold line.
      finish();
      mark({ tag: name, type: 'strong' }, closing);
    }
  };
  const mark = (one: Mark, closing: boolean): void => {
    if (closing) words.end(one.tag);
    else words.begin(one);
  };

  for (const piece of piecesOfHtml(html, firstLine)) {
    line = piece.line;
    if (piece.kind === 'words') words.say(piece.text, line);
    else if (piece.kind === 'comment') {
      if (!open.table) {
        finish();
        add({ type: 'html', value: piece.text, position: positionOf(line) });
      }
    } else {
      const { name, attributes } = piece;
      const closing = piece.kind === 'close';
      const type = markOf(name);
      const url = addressIn(attributes);
      if (type !== null) mark({ tag: name, type }, closing);
      else if (name === 'a' && (closing || url !== null)) mark({ tag: name, type: 'link', url: url ?? '' }, closing);
      else if (open.table) tagInTable(name, closing);
      else tag(name, closing, attributes);
    }
  }
  finish();
  return root;
}

/** What begins and ends a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article details blockquote dl dt dd center figure header footer main nav ul ol'.split(' '),
);
