import { mayHoldItems } from './may-hold-items.ts';
import type { ReadingRules } from './meeting.ts';

/** A heading that nothing can contain: at the very beginning of its line it ends every list, quote and paragraph. */
const HEADING = /^(#{1,6})(?=[ \t]|$)/u;
/** Also indented, or in a quote or list. */
const ANY_HEADING = /^[\s>*+\d.)-]*(#{1,6})(?=\s|$)/u;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;
/** Lines that open or close what goes on over other lines. */
const STRUCTURE = /^\s*(?:>\s*)*(?:`{3}|~{3})|^\s*(?:>\s*)+#|<|-->/u;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/u;
const HTML = /^ {0,3}<(?!https?:)/mu;
/** What one part of a page tells about another: link targets, comments to us. */
const ACROSS = /^ {0,3}\[[^\]\n]+\]:|<!--\s*minutes:/imu;
/** Where participants are listed. */
const PEOPLE =
  /^[^\p{L}\n]*(?:list of |meeting |the )?(?:attend|particip|present|in attendance|members present|people|who is here|anwesen|teilnehm|présent|regrets|apologies|参会|出席|与会|参与|到场)/imu;

interface Part {
  /** Of its heading; 0 before the first one. */
  depth: number;
  start: number;
  end: number;
}

/**
 * A page with the words of those sections blanked that can't hold an action item and tell nothing about the meeting:
 * parsing their Markdown would take most of the time for nothing. Headings, and with them all lines' numbers, stay.
 * Sound: the items are those of the whole page.
 */
export function withoutIdleSections(text: string, rules: Pick<ReadingRules, 'markers' | 'languages'>): string {
  if (ACROSS.test(text)) return text;
  const lines = text.split(/\r\n?|\n/u);
  const parts = partsOf(lines);
  /** The depth of the heading of action items that we stand under. */
  let under = Infinity;
  parts.forEach((part, index) => {
    if (part.depth <= under) under = Infinity;
    const words = lines.slice(part.start, part.end).join('\n');
    const holds = mayHoldItems(words, rules);
    if (holds) {
      const own = part.depth > 0 && mayHoldItems(lines[part.start] ?? '', rules) ? part.depth : Infinity;
      under = Math.min(under, own, innerDepth(lines, part));
    }
    if (index < 2 || holds || under < Infinity || HTML.test(words) || PEOPLE.test(words)) return;
    for (let at = part.start + 1; at < part.end; at++) {
      const line = lines[at] ?? '';
      const underlined = UNDERLINE.test(lines[at + 1] ?? '') || UNDERLINE.test(line);
      if (!STRUCTURE.test(line) && !HEADING.test(line) && !underlined) lines[at] = '';
    }
  });
  return lines.join('\n');
}

/**
 * The parts of a page between the headings that stand outside of code, comments and HTML. A heading that is overlooked here
 * only makes a part longer.
 */
function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = [{ depth: 0, start: 0, end: lines.length }];
  let fenced = false;
  let commented = false;
  /** A block of HTML goes on to the next empty line. */
  let html = false;
  lines.forEach((line, at) => {
    if (FENCE.test(line)) fenced = !fenced;
    if (commented) commented = !line.includes('-->');
    else commented = line.lastIndexOf('<!--') > line.lastIndexOf('-->');
    html = line.trim() !== '' && (html || HTML.test(line));
    const heading = fenced || commented || html ? null : HEADING.exec(line);
    const last = parts.at(-1);
    if (!heading || !last) return;
    last.end = at;
    parts.push({ depth: heading[1]?.length ?? 1, start: at, end: lines.length });
  });
  return parts;
}

/** Headings of the other sort, and overlooked ones, within a part: those below them in later parts belong to them. */
function innerDepth(lines: readonly string[], part: Part): number {
  let depth = Infinity;
  for (let at = part.start; at < part.end; at++) {
    const line = lines[at] ?? '';
    if (UNDERLINE.test(line)) depth = Math.min(depth, line.includes('=') ? 1 : 2);
    const overlooked = at > part.start ? ANY_HEADING.exec(line)?.[1] : undefined;
    if (overlooked !== undefined) depth = Math.min(depth, overlooked.length);
  }
  return depth;
}
