import { itemSigns, linesWith, withoutMarks, type Sign } from './may-hold-items.ts';
import type { ReadingRules } from './meeting.ts';
import { TELLS_PEOPLE } from './people/attendance-words.ts';
import { DATE_LINE } from './page-reading.ts';
import { isBlankLine } from './page/blank-line.ts';
import { wholePage, type KeptText } from './page/kept-text.ts';
import { withoutIdlePoints } from './idle-points.ts';
import { plainPoints, type PlainPoint } from './plain-list.ts';

/** A heading that nothing can contain: at the very beginning of its line it ends every list, quote and paragraph. */
const HEADING = /^(#{1,6})(?=[ \t]|$)/u;
/** One that plainly has words. */
const TITLE = /^#+[ \t]+[\p{L}\p{N}]/u;
/** Also indented, or in a quote or list. */
const ANY_HEADING = /^[\s>*+\d.)-]*(#{1,6})(?=\s|$)/u;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;
/** Lines that open or close what goes on over other lines. */
const STRUCTURE = /^\s*(?:>\s*)*(?:`{3}|~{3})|^\s*(?:>\s*)+#|<(?!https?:[^\s<>]*>)|-->|\]:/u;
const BOLD_LINE = /^ {0,3}(\*\*|__)(?=\S).*\1[ \t]*[:：]?[ \t]*$/u;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/u;
const HTML = /^ {0,3}<(?!https?:)/u;
/** Any HTML; an address in angle brackets is none. */
const TAG = /<(?!https?:[^\s<>]*>)/u;
/** What no line without one of these marks can begin or end. */
const BOUNDARY = /^ {0,3}[#`~<]|<!--/u;
/** What reaches from one part of a page to another: link targets, comments to us, HTML that empty lines don't end. */
const ACROSS = /^ {0,3}\[[^\]\n]+\]:|<!--\s*minutes:|<(?:\?|![a-z[]|(?:script|pre|style|textarea)(?![a-z]))/imu;
/** A table may list people; it is told by the line below its titles. */
const TABLE = /^[\s>]*\|?[ \t]*:?-+:?[ \t]*\|/mu;

/** Of every line that `DATE_LINE` takes. */
const DATE_WORD = /dat(?:e|um)|when|day|jour|wann|日期|时间/i;

interface Part {
  /** Of its heading; 0 before the first one. */
  depth: number;
  start: number;
  end: number;
  /** Whether a block of HTML begins in it. */
  html: boolean;
  /** Whether nothing is left of its words. */
  blank: boolean;
}

/**
 * A page with the words of those sections, and points of others, blanked that can't hold an action item and tell nothing
 * about the meeting: parsing their Markdown would take most of the time for nothing.
 * Sound: the items, the dates and the participants are those of the whole page.
 */
export function withoutIdleSections(text: string, rules: Pick<ReadingRules, 'markers' | 'languages'>): KeptText {
  if (ACROSS.test(text)) return wholePage(text);
  const page = text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
  const lines = page.split('\n');
  const signs = itemSigns(lines, rules);
  const people = linesOfPeople(page);
  const parts = partsOf(lines);
  const dated = lines.findLastIndex((line, at) => isDated(line, lines[at + 1] ?? ''));
  const lists: PlainPoint[][] = [];
  /** Lines that were headings by being bold. */
  const bold: number[] = [];
  /** The depth of the heading of action items or people that we stand under. */
  let under = Infinity;
  parts.forEach((part, index) => {
    if (part.depth <= under) under = Infinity;
    const words = lines.slice(part.start, part.end).join('\n');
    const own = signsWithin(part, signs);
    const named = holdsAny(part, people);
    if (own.length > 0 || named) {
      const headed = part.depth > 0 && (signs.has(part.start) || people.has(part.start));
      under = Math.min(under, headed ? part.depth : Infinity, innerDepth(lines, part));
    }
    const points = named && own.length === 0 && part.depth > 0 ? plainPoints(lines, part.start + 1, part.end) : null;
    if (points) {
      lists.push(points);
      lines.fill('', part.start + 1, part.end);
      return;
    }
    // The date of a meeting is looked for in the first blocks: none of those before it may vanish.
    const told = index < 2 || part.start <= dated || named || under < Infinity;
    if (told || part.html || TABLE.test(words) || innerDepth(lines, part) < Infinity) return;
    if (own.length === 0) part.blank = blank(lines, part, bold);
    else withoutIdlePoints(lines, part, signs);
  });
  const dropped = dropHeadings(lines, parts);
  return {
    ...withoutEmptyLines(lines),
    lists,
    headings: [...bold, ...dropped].map((at) => at + 1),
    mayHoldItems: signs.size > 0,
  };
}

/** One empty line parts as well as many; but within HTML they count. */
function withoutEmptyLines(lines: readonly string[]): Pick<KeptText, 'text' | 'lines'> {
  if (lines.some((line) => TAG.test(line))) return { text: lines.join('\n'), lines: null };
  // Without the first line, a rule below it would begin front matter.
  const kept = lines.flatMap((line, at) => (at === 0 || !isBlankLine(line) || !isBlankLine(lines[at - 1]) ? [at] : []));
  return { text: kept.map((at) => lines[at]).join('\n'), lines: kept.map((at) => at + 1) };
}

/** Blanks the headings of blank parts that have nothing under them either, but not those that may tell a title or a date. */
function dropHeadings(lines: string[], parts: readonly Part[]): number[] {
  const dropped: number[] = [];
  const titled = parts.find(({ start, depth }) => depth > 0 && TITLE.test(lines[start] ?? ''))?.start ?? Infinity;
  /** The depth of the next heading that stays. */
  let next = 0;
  for (const { depth, start, blank } of parts.toReversed()) {
    if (!blank || start <= titled || next > depth || mayTellDay(lines[start] ?? '')) {
      next = depth;
    } else {
      lines[start] = '';
      dropped.push(start);
    }
  }
  return dropped;
}

/** A heading that is not the first one tells a day only with its year. */
function mayTellDay(heading: string): boolean {
  return /\d{4}|&#/u.test(withoutMarks(heading)) || (heading.includes('<') && /\d/u.test(heading));
}

/**
 * The lines that may tell who took part. What is between marks counts as words, unless it may be no words at all: HTML,
 * code, images.
 */
function linesOfPeople(page: string): ReadonlySet<number> {
  const lower = page.toLowerCase();
  const versions = [withoutMarks(lower), ...(/[<`]|!\[/u.test(lower) ? [lower] : [])];
  return new Set(
    versions.flatMap((version) => linesWith(TELLS_PEOPLE, version)).flatMap(({ first, last }) => [first, last]),
  );
}

function holdsAny({ start, end }: Part, lines: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at++) if (lines.has(at)) return true;
  return false;
}

function signsWithin({ start, end }: Part, signs: ReadonlyMap<number, Sign>): Sign[] {
  const own: Sign[] = [];
  for (let at = start; at < end; at++) {
    const sign = signs.get(at);
    if (sign !== undefined) own.push(sign);
  }
  return own;
}

/** Whether a paragraph that begins here may tell a date; a line's end in it is a space. */
function isDated(line: string, next: string): boolean {
  if (!DATE_WORD.test(line) || !/[:：]/u.test(line)) return false;
  const words = `${withoutMarks(line)} ${next}`.replace(/^[^\p{L}\n]+/u, '');
  return DATE_LINE.test(words);
}

/** Whether nothing is left. */
function blank(lines: string[], { start, end }: Part, bold: number[]): boolean {
  let all = true;
  let empty = true;
  for (let at = start + 1; at < end; at++) {
    const line = lines[at] ?? '';
    if (empty && BOLD_LINE.test(line) && isBlankLine(lines[at + 1])) bold.push(at);
    empty = isBlankLine(line);
    if (!STRUCTURE.test(line) && !HEADING.test(line)) lines[at] = '';
    else all = false;
  }
  return all;
}

/**
 * The parts of a page between the headings that stand outside of code, comments and HTML. A heading that is overlooked here
 * only makes a part longer.
 */
function partsOf(lines: readonly string[]): Part[] {
  let part: Part = { depth: 0, start: 0, end: lines.length, html: false, blank: false };
  const parts = [part];
  let fenced = false;
  let commented = false;
  /** A block of HTML goes on to the next empty line. */
  let html = false;
  for (let at = frontMatterEnd(lines); at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!html && !commented && !BOUNDARY.test(line)) continue;
    if (FENCE.test(line)) fenced = !fenced;
    const within = commented;
    if (commented) commented = !line.includes('-->');
    else commented = line.lastIndexOf('<!--') > line.lastIndexOf('-->');
    html = !isBlankLine(line) && (html || HTML.test(line));
    if (html) part.html = true;
    const heading = fenced || within || commented || html ? null : HEADING.exec(line);
    if (!heading) continue;
    part.end = at;
    part = { depth: heading[1]?.length ?? 1, start: at, end: lines.length, html: false, blank: false };
    parts.push(part);
  }
  return parts;
}

/** A comment of YAML is no heading. */
function frontMatterEnd(lines: readonly string[]): number {
  if (!/^\uFEFF?---$/u.test(lines[0] ?? '')) return 0;
  return lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)[ \t]*$/u.test(line)) + 1;
}

/** Headings of the other sort, and overlooked ones, within a part: those below them in later parts belong to them. */
function innerDepth(lines: readonly string[], part: Part): number {
  let depth = Infinity;
  for (let at = part.start; at < part.end; at++) {
    const line = lines[at] ?? '';
    const underlines = at > 0 && UNDERLINE.test(line) && !isBlankLine(lines[at - 1]);
    if (underlines) depth = Math.min(depth, line.includes('=') ? 1 : 2);
    const overlooked = at > part.start ? ANY_HEADING.exec(line)?.[1] : undefined;
    if (overlooked !== undefined) depth = Math.min(depth, overlooked.length);
  }
  return depth;
}
