/**
 * The words of one block of HTML while it is read: text, and the marks that go on in it. It knows nothing of blocks.
 */
import type { PhrasingContent } from 'mdast';
import { positionOf } from './position.ts';

/** Marks within marks are told apart so deep; a walk over the tree takes a call each. */
const MAX_DEPTH = 24;

/** A bold or struck stretch, or a link with its address. */
export type Mark = { tag: string; type: 'strong' | 'emphasis' | 'delete' } | { tag: string; type: 'link'; url: string };

export interface HtmlWords {
  say: (text: string, line: number) => void;
  begin: (mark: Mark) => void;
  end: (tag: string) => void;
  /** Gives the words, and begins anew; marks go on over blocks. `null` if nothing was said. */
  take: () => { children: PhrasingContent[]; line: number } | null;
}

export function htmlWords(): HtmlWords {
  let children: PhrasingContent[] = [];
  const marks: Mark[] = [];
  let first: number | null = null;
  return {
    say(text, line) {
      // Space before the first word is none.
      const value = (first === null ? text.trimStart() : text).replace(/\n[ \t]+/gu, '\n');
      if (value === '') return;
      const at = line + lineEnds(text.slice(0, text.length - text.trimStart().length)) * (first === null ? 1 : 0);
      first ??= at;
      children.push(marks.reduceRight<PhrasingContent>(marked(at), { type: 'text', value, position: positionOf(at) }));
    },
    begin(mark) {
      if (marks.length < MAX_DEPTH) marks.push(mark);
    },
    end(tag) {
      const at = marks.findLastIndex((mark) => mark.tag === tag);
      if (at >= 0) marks.splice(at, 1);
    },
    take() {
      const said = first === null ? null : { children: withoutEnd(children), line: first };
      children = [];
      first = null;
      return said;
    },
  };
}

function marked(line: number): (node: PhrasingContent, mark: Mark) => PhrasingContent {
  const position = positionOf(line);
  return (node, mark) =>
    mark.type === 'link'
      ? { type: 'link', url: mark.url, children: [node], position }
      : { type: mark.type, children: [node], position };
}

/** Without the space behind the last word. */
function withoutEnd(children: readonly PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return [...children];
  const value = last.value.trimEnd();
  return [...children.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])];
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}
