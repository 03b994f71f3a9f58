/**
 * The words within a paragraph, heading or cell: links, emphasis, code … as nodes, each with the line on which it begins.
 * markdown-it reads them; it keeps no places, so the state that it works with writes them down.
 */
import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import type { PhrasingContent } from 'mdast';
import { positionOf } from './position.ts';

/** Marks within marks are told apart so deep; what stands deeper belongs to the last of them. A walk takes a call each. */
const MAX_DEPTH = 32;

/** What a text without a mark lacks: spaces before a line's end break it, an ampersand may begin a reference. */
const MARKED = /[\\`*_~[\]<&]|[ \t]{2}\n/u;

type Scanned = ReturnType<StateInline['scanDelims']>;
type Places = Map<Token, number>;

/** Makes an instance write down where each inline token begins. */
export function keepPlaces(md: MarkdownIt, places: Places): void {
  const Plain = md.inline.State;
  md.inline.State = class extends Plain {
    override push(...told: Parameters<StateInline['push']>): Token {
      const token = super.push(...told);
      places.set(token, this.pos);
      return token;
    }
    /** GitHub looks through tildes: in "so*~~far~~*" the asterisks mark something. */
    override scanDelims(start: number, canSplitWord: boolean): Scanned {
      const scanned = super.scanDelims(start, canSplitWord);
      if (this.src[start] !== '*') return scanned;
      if (this.src[start + scanned.length] === '~') scanned.can_open = true;
      if (this.src[start - 1] === '~') scanned.can_close = true;
      return scanned;
    }
    /** Words end where the next mark begins, and hold no end of a line. */
    override pushPending(): Token {
      const token = super.pushPending();
      places.set(token, this.pos);
      return token;
    }
  };
}

/** Reads inline Markdown that begins on a line. `environment`: the targets of links by their labels. */
export function inlineNodes(
  content: string,
  line: number,
  environment: object,
  { md, places }: { md: MarkdownIt; places: Places },
): PhrasingContent[] {
  if (content === '') return [];
  if (!MARKED.test(content)) {
    const value = content.includes('\n') ? content.replace(/[ \t]*\n[ \t]*/gu, '\n') : content;
    return [{ type: 'text', value, position: positionOf(line) }];
  }
  const tokens: Token[] = [];
  places.clear();
  md.inline.parse(content, md, environment, tokens);
  return nodesOf(tokens, lineCounter(content, line, places));
}

/** Tells the line of each token; they are asked for in the order of the text, or nearly so. */
function lineCounter(content: string, first: number, places: Places): (token: Token) => number {
  const ends: number[] = [];
  for (let at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) ends.push(at);
  let passed = 0;
  return (token) => {
    const place = places.get(token) ?? 0;
    while (passed < ends.length && (ends[passed] ?? 0) < place) passed++;
    while (passed > 0 && (ends[passed - 1] ?? 0) >= place) passed--;
    return first + passed;
  };
}

interface Open {
  children: PhrasingContent[];
  close: (children: PhrasingContent[]) => PhrasingContent | null;
}

function nodesOf(tokens: readonly Token[], lineOf: (token: Token) => number): PhrasingContent[] {
  const all: PhrasingContent[] = [];
  const open: Open[] = [];
  let children = all;
  const say = (value: string, line: number): void => {
    const last = children.at(-1);
    if (last?.type === 'text') last.value += value;
    else if (value !== '') children.push({ type: 'text', value, position: positionOf(line) });
  };
  for (const [at, token] of tokens.entries()) {
    const line = lineOf(token);
    const position = positionOf(line);
    if (token.nesting === 1) {
      if (open.length < MAX_DEPTH) {
        open.push({ children, close: opened(token, line) });
        children = [];
      } else {
        open.push({ children, close: () => null });
      }
      continue;
    }
    if (token.nesting === -1) {
      const last = open.pop();
      const node = last?.close(children) ?? null;
      if (last && node) {
        children = last.children;
        children.push(node);
      }
      continue;
    }
    switch (token.type) {
      case 'softbreak':
        say('\n', line);
        break;
      case 'hardbreak':
        children.push({ type: 'break', position });
        break;
      case 'code_inline':
        children.push({ type: 'inlineCode', value: token.content, position });
        break;
      case 'html_inline':
        children.push({ type: 'html', value: token.content, position });
        break;
      case 'image':
        children.push({ type: 'image', url: token.attrGet('src') ?? '', alt: token.content, position });
        break;
      default:
        // a text grows by many pieces: only the new one may be looked at
        say(tokens[at + 1]?.type === 'softbreak' ? withoutTabs(token.content) : token.content, line);
    }
  }
  return all;
}

/** Spaces are gone by then. */
function withoutTabs(value: string): string {
  let end = value.length;
  while (end > 0 && (value[end - 1] === '\t' || value[end - 1] === ' ')) end--;
  return value.slice(0, end);
}

function opened(token: Token, line: number): Open['close'] {
  const position = positionOf(line);
  switch (token.type) {
    case 'strong_open':
      return (children) => ({ type: 'strong', children, position });
    case 'em_open':
      return (children) => ({ type: 'emphasis', children, position });
    case 's_open':
      return (children) => ({ type: 'delete', children, position });
    default:
      return (children) => ({ type: 'link', url: token.attrGet('href') ?? '', children, position });
  }
}
