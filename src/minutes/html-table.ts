import { proseOf, type Prose } from './prose.ts';

/** What a piece of HTML says. */
export type HtmlBlock =
  | { kind: 'table'; line: number; rows: { line: number; cells: Prose[] }[] }
  | { kind: 'paragraph' | 'point'; line: number; prose: Prose };

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][a-zA-Z0-9]{0,9})\b[^<>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0', apos: "'" };

/** Reads the tables, and outside of them the paragraphs and list items, of one piece of HTML. Never fails. */
export function readHtml(html: string, firstLine: number): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let table: { kind: 'table'; line: number; rows: { line: number; cells: Prose[] }[] } | null = null;
  let words = '';
  let wordsLine = firstLine;
  let href: string | null = null;
  let point = false;
  let line = firstLine;
  let at = 0;
  const say = (text: string): void => {
    if (words === '') wordsLine = line;
    words += text;
  };
  const finish = (): Prose => {
    const prose = proseOf([{ type: 'text', value: decoded(words).replace(/[ \t]*\n[ \t\n]*/g, '\n').trim() }], wordsLine);
    words = '';
    return prose;
  };
  const finishBlock = (): void => {
    const prose = finish();
    if (prose.text !== '') blocks.push({ kind: point ? 'point' : 'paragraph', line: prose.line, prose });
    point = false;
  };
  const tokens = html.includes('>') ? html.matchAll(TOKEN) : [];
  for (const token of tokens) {
    const between = html.slice(at, token.index);
    at = token.index + token[0].length;
    if (words !== '' || between.trim() !== '') {
      line += leadingLines(words === '' ? between : '');
      say(words === '' ? between.trimStart() : between);
      line += countLines(words === between.trimStart() ? between.trimStart() : between);
    } else {
      line += countLines(between);
    }
    const closing = token[1] === '/';
    switch (token[2]?.toLowerCase()) {
      case 'table':
        finishBlock();
        if (closing) {
          table = null;
        } else {
          table = { kind: 'table', line, rows: [] };
          blocks.push(table);
        }
        break;
      case 'tr':
        if (table && !closing) table.rows.push({ line, cells: [] });
        words = '';
        break;
      case 'td':
      case 'th':
        if (closing) table?.rows.at(-1)?.cells.push(finish());
        else words = '';
        break;
      case 'br':
        say('\n');
        break;
      case 'li':
        if (table) {
          if (!closing) say('\n• ');
        } else {
          finishBlock();
          point = !closing;
        }
        break;
      case 'p':
      case 'div':
      case 'ul':
      case 'ol':
        if (table) say('\n');
        else finishBlock();
        break;
      case 'a':
        // The address stays readable beside its words, for references.
        if (closing && href !== null && !words.includes(href)) say(` ${href}`);
        href = closing ? null : (/\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(token[0])?.[1] ?? null);
        break;
      default:
    }
    line += countLines(token[0]);
  }
  say(html.slice(at));
  if (!table) finishBlock();
  return blocks;
}

function leadingLines(text: string): number {
  return countLines(/^\s*/.exec(text)?.[0] ?? '');
}

function countLines(text: string): number {
  let lines = 0;
  for (const character of text) if (character === '\n') lines++;
  return lines;
}

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|nbsp|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
