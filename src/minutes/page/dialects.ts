/**
 * Lines that other tools write into Markdown, as block rules of markdown-it. They are read as what stands for them in plain
 * Markdown: fences of colons part blocks and say nothing (HackMD, Docusaurus, Pandoc), MDX's imports are not there, and
 * Textile's `h2. Notes` is a heading. A new dialect is one more rule here.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';

/** `:::`, `:::info`, `::: tip Title`, `:::spoiler Title`, `:::note[Title]`, `:::{.class}`. */
const COLONS =
  /^:{3,}[ \t]*(?:[\w-]+(?![\w-]))?(?:\[(?<label>[^[\]]{1,200})\])?(?:[ \t]*\{[^{}]{0,200}\})?(?:[ \t]+(?<title>[^\s{][^\n]{0,200}))?[ \t]*$/u;
const TEXTILE = /^h(?<depth>[1-6])\.[ \t]+(?=\S)/u;
const IMPORT =
  /^(?:import[ \t][^\n]{0,500}(?:from[ \t]+)?["'][^"'\n]{1,300}["'];?|export[ \t]+(?:const|let|default|function)[ \t][^\n]{0,500}|\{\/\*[^\n]{0,500}\*\/\})[ \t]*$/u;
const IMPORT_BEGINS = ['import ', 'import{', 'export ', '{/*'];
/** What code has and words have not; what stands in addresses is left out. */
const CODE_SIGN = /[{}=;$|\\`]|[<>](?!\s)|\w\(|^\s*(?:[#%/]|(?:sudo|git|npm|pip|cd|curl|docker|kubectl) )/u;
const ADDRESS = /\bhttps?:\/\/[^\s<>]{1,500}|<[^\s<>]{1,200}>/gu;
/** More lines than that are no slip. */
const MAX_SLIP = 40;
/** What these lines end. */
const ENDS = ['paragraph', 'reference', 'blockquote', 'list'];

export function dialects(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'colon_fence', colonFence, { alt: ENDS });
  md.block.ruler.before('fence', 'textile_heading', textileHeading, { alt: ENDS });
  md.block.ruler.before('fence', 'mdx_import', mdxImport);
  md.block.ruler.before('code', 'accidental_code', accidentalCode);
}

/** What the rules have to know of the page. */
export interface PageFacts {
  /** Somebody writes code there: then what is indented is code, too. */
  showsCode: boolean;
}

export function factsOf(text: string): PageFacts {
  return { showsCode: /^[ \t>]*(?:```|~~~)/mu.test(text) };
}

/**
 * Words that are code only because they are indented behind an empty line: takes the indent away, so that the other rules
 * read them as what they are.
 */
function accidentalCode(state: StateBlock, start: number, last: number, silent: boolean): boolean {
  if (silent || indentOf(state, start) < 4 || showsCode(state.env)) return false;
  const lines: number[] = [];
  for (let line = start; line < last && (state.isEmpty(line) || indentOf(state, line) >= 4); line++) {
    if (state.isEmpty(line)) continue;
    const words = state.getLines(line, line + 1, 0, false);
    if (line - start >= MAX_SLIP || !/\p{L}/u.test(words) || CODE_SIGN.test(words.replace(ADDRESS, ''))) return false;
    lines.push(line);
  }
  const least = Math.min(...lines.map((line) => indentOf(state, line)));
  for (const line of lines) outdent(state, line, least);
  return false;
}

/** Moves the beginning of a line over so many columns of space; a tab goes on to the next fourth. */
function outdent(state: StateBlock, line: number, columns: number): void {
  const begin = state.bMarks[line] ?? 0;
  const most = state.tShift[line] ?? 0;
  let [taken, told] = [0, 0];
  while (taken < most && told < columns) told += state.src[begin + taken++] === '\t' ? 4 - (told % 4) : 1;
  state.bMarks[line] = begin + taken;
  state.tShift[line] = most - taken;
  state.sCount[line] = (state.sCount[line] ?? 0) - columns;
}

function showsCode(environment: unknown): boolean {
  return (
    !(typeof environment === 'object' && environment !== null && 'showsCode' in environment) ||
    environment.showsCode === true
  );
}

const indentOf = (state: StateBlock, line: number): number => (state.sCount[line] ?? 0) - state.blkIndent;

/** A line from its first mark, if it begins a block here. */
function lineAt(state: StateBlock, line: number, begins: readonly string[]): string | null {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  if (indent > 3) return null;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return begins.some((one) => state.src.startsWith(one, start)) ? state.src.slice(start, state.eMarks[line]) : null;
}

function colonFence(state: StateBlock, line: number, _: number, silent: boolean): boolean {
  const fence = COLONS.exec(lineAt(state, line, [':::']) ?? '')?.groups;
  if (!fence) return false;
  if (silent) return true;
  state.line = line + 1;
  const title = (fence['label'] ?? fence['title'] ?? '').trim();
  if (title !== '') {
    state.push('paragraph_open', 'p', 1).map = [line, line + 1];
    const words = state.push('inline', '', 0);
    words.map = [line, line + 1];
    words.content = title.startsWith('**') ? title : `**${title}**`;
    state.push('paragraph_close', 'p', -1);
  }
  return true;
}

function textileHeading(state: StateBlock, line: number, _: number, silent: boolean): boolean {
  const text = lineAt(state, line, ['h']);
  const depth = TEXTILE.exec(text ?? '')?.groups?.['depth'];
  if (text === null || depth === undefined) return false;
  if (silent) return true;
  state.line = line + 1;
  state.push('heading_open', `h${depth}`, 1).map = [line, line + 1];
  const words = state.push('inline', '', 0);
  words.map = [line, line + 1];
  words.content = text.slice(text.indexOf(' ')).trim();
  state.push('heading_close', `h${depth}`, -1);
  return true;
}

function mdxImport(state: StateBlock, line: number): boolean {
  if (state.level > 0 || !IMPORT.test(lineAt(state, line, IMPORT_BEGINS) ?? '')) return false;
  state.line = line + 1;
  return true;
}
