import type { PhrasingContent } from 'mdast';

/** A stretch of prose that comes from one node of the tree. */
export interface Span {
  start: number;
  end: number;
  /** The line of its first character. */
  line: number;
  /** The outermost inline node that it belongs to. */
  node: PhrasingContent;
  strong: boolean;
  struck: boolean;
}

/**
 * The words of a paragraph, heading or table cell, where every character knows its line.
 * `mask` has the same length: code and addresses are blanked there, so that no pattern finds anything in them.
 */
export interface Prose {
  text: string;
  mask: string;
  spans: readonly Span[];
  line: number;
}

/** Stands for code in a mask: neither a letter nor a space nor a mark of punctuation. */
const BLANK = '\uFFFC';

const ADDRESS = /\b(?:https?|ftp|mailto):[^\s<>"'\u3000-\u303F\uFF00-\uFFEF]+|\bwww\.[^\s<>"']+/g;

interface Style {
  node: PhrasingContent;
  strong: boolean;
  struck: boolean;
}

/** "<alice> hello": who speaks in a log of IRC, not a tag of HTML. */
const NICK =
  /^<(?!\/?(?:a|abbr|b|big|br|center|cite|code|del|details|div|em|font|hr|i|img|input|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|summary|sup|t[dhr]|table|tt|u|ul|var|wbr)\b)[a-z][\w|^-]{1,30}>$/iu;
/** What may stand before: the time. */
const LOG_LINE = /^[\s\d:.[\]]{0,16}$/u;

/** Flattens inline Markdown. Breaks become `\n`; images, HTML and footnotes say nothing. */
export function proseOf(nodes: readonly PhrasingContent[], line: number): Prose {
  const spans: Span[] = [];
  let text = '';
  let mask = '';
  const add = (words: string, masked: string, first: number, style: Style): void => {
    let line = first;
    // A span for each line: then a character's line is a look-up, however long the paragraph.
    for (const part of words.match(/[^\n]*\n|[^\n]+/g) ?? []) {
      spans.push({ ...style, start: text.length, end: text.length + part.length, line });
      text += part;
      if (part.endsWith('\n')) line++;
    }
    mask += masked;
  };
  const visit = (node: PhrasingContent, style: Style): void => {
    const at = node.position?.start.line ?? line;
    switch (node.type) {
      case 'text':
        add(withoutStamps(node.value), withoutStamps(node.value).replace(ADDRESS, blankAddress), at, style);
        return;
      case 'inlineCode':
        add(node.value.replaceAll('\n', ' '), blank(node.value), at, style);
        return;
      case 'break':
        add('\n', '\n', at, style);
        return;
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) add('\n', '\n', at, { ...style, node });
        else if (NICK.test(node.value) && LOG_LINE.test(text.slice(text.lastIndexOf('\n') + 1)))
          add('>', '>', at, { ...style, node });
        return;
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        return;
      case 'strong':
        for (const child of node.children) visit(child, { ...style, strong: true });
        return;
      case 'delete':
        for (const child of node.children) visit(child, { ...style, struck: true });
        return;
      case 'emphasis':
      case 'link':
      case 'linkReference':
        for (const child of node.children) visit(child, style);
    }
  };
  for (const node of nodes) visit(node, { node, strong: false, struck: false });
  return { text, mask, spans, line };
}

/** What HackMD writes beside a name says when and in which colour: `[time=…] [color=…]`. */
const STAMP = /[ \t]?\[(?:time|color)=[^[\]\n]{0,80}\]/g;

function withoutStamps(text: string): string {
  return text.includes('=') ? text.replace(STAMP, '') : text;
}

function blank(code: string): string {
  return BLANK.repeat(code.length);
}

/** Punctuation behind an address, and a bracket that it didn't open, belong to the sentence. */
function blankAddress(address: string): string {
  let end = address.length;
  while (end > 0 && /[.,;:!?'"\]]/.test(address.charAt(end - 1))) end--;
  if (address.charAt(end - 1) === ')' && !address.includes('(')) end--;
  return blank(address.slice(0, end)) + address.slice(end);
}

/** The line on which a character stands. */
export function lineAt(prose: Prose, index: number): number {
  return spanAt(prose, index)?.line ?? prose.line;
}

/** The span that holds a character, or the last one before it. */
export function spanAt(prose: Prose, index: number): Span | null {
  let low = 0;
  let high = prose.spans.length - 1;
  let found: Span | null = null;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = prose.spans[middle];
    if (span === undefined) break;
    if (span.start <= index) {
      found = span;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

/** A part of prose, with its lines kept. */
export function sliceProse(prose: Prose, start: number, end: number): Prose {
  const spans = prose.spans
    .filter((span) => span.end > start && span.start < end)
    .map((span) => {
      const from = Math.max(span.start, start);
      return { ...span, start: from - start, end: Math.min(span.end, end) - start };
    });
  return {
    text: prose.text.slice(start, end),
    mask: prose.mask.slice(start, end),
    spans,
    line: lineAt(prose, start),
  };
}

/** The inline nodes of prose, in order; plain words are cut to what the prose holds of them. */
export function nodesOf(prose: Prose): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let last: PhrasingContent | null = null;
  for (const { node, start, end } of prose.spans) {
    const previous = nodes.at(-1);
    if (node.type === 'text') {
      const value = prose.text.slice(start, end);
      if (node === last && previous?.type === 'text') previous.value += value;
      else nodes.push({ ...node, value });
    } else if (node !== last) {
      nodes.push(node);
    }
    last = node;
  }
  return nodes;
}

/** Prose as one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
