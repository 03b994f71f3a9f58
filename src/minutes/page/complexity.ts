/** Why a page must not reach remark. */
export interface Refusal {
  /** 1-based. */
  line: number;
  reason: 'too-deep';
  message: string;
}

/**
 * Deepest nesting of quotes and lists. A walk over the tree takes one call per level, and remark's own time per line
 * grows with it. Minutes of people nest about ten deep.
 */
export const MAX_DEPTH = 64;

/**
 * Most steps that the parts of remark that are quadratic may take, by the estimates below: of the order of 10 to 20 s.
 * Measured with micromark 4.0.3 on pages made of one construct each (20, 40, 80 kB): a step takes 7 to 20 ns.
 */
const MAX_STEPS = 1_000_000_000;

/** So many characters can't take `MAX_STEPS`, whatever they are (at most 2.5 × length²), … */
const SMALL = 10_000;
/** … nor nest deep unless a line begins with so many marks, spaces and tabs (a tab indents by two levels). */
const DEEP_LINE = new RegExp(`^[ \\t>*+\\-\\d.)]{${MAX_DEPTH / 2}}`, 'mu');

/** A line's containers: `>` and list marks, and where the last list mark stands. */
interface Opening {
  depth: number;
  /** Columns of white space and marks before the first list mark; `null` without one. */
  column: number | null;
  rest: string;
}

/** Counts of one paragraph, whose inline constructs are looked for in each other. */
interface Paragraph {
  length: number;
  lines: number;
  emphasis: number;
  brackets: { open: number; close: number };
  unclosed: number;
  tickSizes: Set<number>;
  inContainer: boolean;
}

/**
 * A linear look at a page before remark sees it. `null` for every page that is fit; else where and why it would
 * overflow the stack, or take quadratic time. Steps are counted, nothing is timed: the same page, the same answer.
 */
export function refusal(text: string): Refusal | null {
  if (text.length <= SMALL && !DEEP_LINE.test(text)) return null;
  let steps = 0;
  let line = 0;
  let events = 0;
  let columns: number[] = [];
  let quotes = 0;
  let paragraph = empty();
  let blankBefore = true;
  for (const content of text.split(/\r\n?|\n/u)) {
    line++;
    if (/^\s*$/u.test(content)) {
      steps += stepsOf(paragraph);
      paragraph = empty();
      blankBefore = true;
      continue;
    }
    const opening = openingOf(content);
    const before = columns.length + quotes;
    columns = listColumns(columns, opening, content, blankBefore);
    quotes = opening.depth > 0 && opening.column === null ? opening.depth : blankBefore ? 0 : quotes;
    const depth = Math.max(opening.depth, columns.length);
    if (depth > MAX_DEPTH) return refused(line, `lists or quotes nested ${depth} deep; at most ${MAX_DEPTH} are read`);
    events += 8 + 4 * depth;
    // Where a container ends, remark copies all that it has read so far.
    if (columns.length + quotes < before) steps += events;
    if (startsBlock(opening)) {
      steps += stepsOf(paragraph);
      paragraph = empty();
    }
    count(paragraph, opening);
    blankBefore = false;
    if (steps + stepsOf(paragraph) > MAX_STEPS) {
      return refused(line, 'so many marks without an end that reading them would take minutes: split the page');
    }
  }
  return null;
}

function refused(line: number, message: string): Refusal {
  return { line, reason: 'too-deep', message };
}

function openingOf(content: string): Opening {
  let depth = 0;
  let column: number | null = null;
  let at = 0;
  // A line of nothing but `*`, `-` or `_` is a thematic break.
  if (/^\s*(?:(?:\*\s*)+|(?:-\s*)+|(?:_\s*)+)$/u.test(content) && !/^\s*[-*]\s*$/u.test(content)) {
    return { depth, column, rest: '' };
  }
  const mark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/uy;
  for (let match = mark.exec(content); match !== null; match = mark.exec(content)) {
    depth++;
    if (!match[0].endsWith('>')) column ??= width(content.slice(0, mark.lastIndex - match[0].trimStart().length));
    at = mark.lastIndex;
  }
  return { depth, column, rest: content.slice(at) };
}

/** The columns of the lists that are open after a line. */
function listColumns(columns: readonly number[], opening: Opening, content: string, blankBefore: boolean): number[] {
  if (opening.column === null) {
    const indent = width(/^[ \t]*/u.exec(content)?.[0] ?? '');
    return blankBefore || opening.rest.startsWith('#') ? columns.filter((column) => column < indent) : [...columns];
  }
  const { column } = opening;
  return [...columns.filter((one) => one < column), column];
}

function width(space: string): number {
  return space.replaceAll('\t', '    ').length;
}

function empty(): Paragraph {
  const brackets = { open: 0, close: 0 };
  return { length: 0, lines: 0, emphasis: 0, brackets, unclosed: 0, tickSizes: new Set(), inContainer: false };
}

/** A list item, a heading, a table row: text of its own. */
function startsBlock({ column, rest }: Opening): boolean {
  return column !== null || /^[ \t]*(?:#{1,6}[ \t]|\|)/u.test(rest);
}

/** Emphasis and strike-through marks at the edge of a word; inside a word an underscore is none. */
const EMPHASIS = /[*~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
/** Constructs that are looked for up to the paragraph's end if nothing closes them. */
const OPEN_ENDED = /<(?:!|\?)|\]\([^\s()]*\s+\(/gu;

function count(paragraph: Paragraph, { depth, rest }: Opening): void {
  if (paragraph.lines === 0) paragraph.inContainer = depth > 0;
  paragraph.lines++;
  paragraph.length += rest.length + 1;
  paragraph.emphasis += matches(rest, EMPHASIS);
  paragraph.brackets.open += matches(rest, /\[/gu);
  paragraph.brackets.close += matches(rest, /\]/gu);
  paragraph.unclosed += matches(rest, OPEN_ENDED);
  for (const run of rest.matchAll(/`+/gu)) paragraph.tickSizes.add(run[0].length);
}

function matches(text: string, pattern: RegExp): number {
  let found = 0;
  for (const match of text.matchAll(pattern)) found += match.length > 0 ? 1 : 0;
  return found;
}

/** Steps that a paragraph takes beyond its length: of each quadratic construct count × count, or count × length. */
function stepsOf({ length, lines, emphasis, brackets, unclosed, tickSizes, inContainer }: Paragraph): number {
  const lazy = inContainer ? lines : 0;
  return (
    emphasis ** 2 +
    Math.min(brackets.open, brackets.close) ** 2 / 4 +
    (unclosed * length) / 2 +
    (tickSizes.size * length) / 2 +
    lazy ** 2
  );
}
