import type { PhrasingContent } from 'mdast';
import { proseOf, type Prose } from './prose.ts';

/** What a piece of HTML says. */
export type HtmlBlock = HtmlTable | { kind: 'paragraph' | 'point'; line: number; prose: Prose };

interface HtmlTable {
  kind: 'table';
  line: number;
  rows: { line: number; cells: Prose[] }[];
}

/** What says nothing (a comment, code, perhaps without an end), a tag, or the words between. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<(?=(?:script|style|pre|code|textarea)\b)[\s\S]*?(?:<\/(?:script|style|pre|code|textarea)\s*>|$)|<(\/?)([a-zA-Z][a-zA-Z0-9]{0,9})\b([^<>]*)>|[^<]+|</g;
const SILENT = /^<(?:!--|(?:script|style|pre|code|textarea)\b)/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0', apos: "'" };

/** Reads the tables, and outside of them the paragraphs and list items, of one piece of HTML. Never fails. */
export function readHtml(html: string, firstLine: number): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  const open: { table: HtmlTable | null } = { table: null };
  let point = false;
  let line = firstLine;
  let words: PhrasingContent[] = [];
  let wordsLine = firstLine;
  let href: string | null = null;

  const say = (value: string): void => {
    if (words.length === 0) {
      if (value.trim() === '') return;
      wordsLine = line;
    }
    const position = { start: { line, column: 1 }, end: { line, column: 1 } };
    const text = { type: 'text' as const, value: decoded(value), position };
    words.push(href === null ? text : { type: 'link', url: href, children: [text], position });
  };
  const finish = (): Prose => {
    const prose = proseOf(words, wordsLine);
    words = [];
    return prose;
  };
  const finishBlock = (next: boolean): void => {
    const prose = finish();
    if (prose.text.trim() !== '') blocks.push({ kind: point ? 'point' : 'paragraph', line: prose.line, prose });
    point = next;
  };
  const tag = (name: string, closing: boolean, attributes: string): void => {
    switch (name) {
      case 'table':
        finishBlock(false);
        open.table = closing ? null : { kind: 'table', line, rows: [] };
        if (open.table) blocks.push(open.table);
        return;
      case 'tr':
        words = [];
        if (!closing) open.table?.rows.push({ line, cells: [] });
        return;
      case 'td':
      case 'th':
        if (closing) open.table?.rows.at(-1)?.cells.push(finish());
        else words = [];
        return;
      case 'br':
        say('\n');
        return;
      case 'li':
        if (!open.table) finishBlock(!closing);
        else if (!closing) say('\n• ');
        return;
      case 'p':
      case 'div':
      case 'ul':
      case 'ol':
        if (open.table) say('\n');
        else finishBlock(false);
        return;
      case 'a':
        href = closing ? null : (/\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? null);
        return;
      default:
    }
  };

  // Without any ">" no tag can end, and looking for one from each "<" would be quadratic.
  const tokens = html.includes('>') ? html.matchAll(TOKEN) : [];
  for (const [token, slash, name, attributes] of tokens) {
    if (name !== undefined) tag(name.toLowerCase(), slash === '/', attributes ?? '');
    else if (!SILENT.test(token)) say(token);
    line += token.split('\n').length - 1;
  }
  if (!open.table) finishBlock(false);
  return blocks;
}

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|nbsp|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
