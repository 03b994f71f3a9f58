import { isBlankLine } from './page/blank-line.ts';
import type { Sign } from './may-hold-items.ts';

/** A point: its bullet, and its words behind no more space than Markdown takes for the bullet's own. */
const POINT = /^([ \t]*)([-*+]|\d{1,9}[.)])([ ]{1,4})(?=\S.*[\p{L}\p{N}])(?!(?:[-*+>]|\d{1,9}[.)])\s)/u;
const BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/u;
/** What may reach over the end of a point, or make a heading or a rule. */
const ODD = /^\s*>|`{3}|~{3}|<(?!https?:[^\s<>]*>)|-->|\]:|#(?:\s|$)|^\s*(?:=+|-+|(?:\*\s*){3,}|(?:_\s*){3,})\s*$/u;
/** More space before its words makes them code. Columns. */
const MAX_INDENT = 3;

interface Point {
  bullet: string;
  /** Column. */
  indent: number;
  /** Where its words begin, and the blocks below them. Column. */
  content: number;
  /** Its own lines and those below it. */
  lines: number[];
  /** Whether it, or a point above it, has a sign: then all below belongs to an item. */
  signed: boolean;
  /** Whether anything below it has. */
  kept: boolean;
  children: Point[];
}

/**
 * Blanks the points of a section, with all that stands below them, that hold nothing themselves. Sound where nothing but
 * markers makes items: a point then says nothing about its neighbours. So it ends at the first line that may announce
 * items, or that is not plain.
 */
export function withoutIdlePoints(
  lines: string[],
  section: { start: number; end: number },
  signs: ReadonlyMap<number, Sign>,
): void {
  const page: Point = { bullet: '', indent: 0, content: 0, lines: [], signed: false, kept: true, children: [] };
  /** The points that are open, outermost first. */
  let open: Point[] = [page];
  let at = section.start + 1;
  for (; at < section.end; at++) {
    const line = lines[at] ?? '';
    if (isBlankLine(line)) continue;
    const sign = signs.get(at);
    if (sign === 'place' || ODD.test(line)) break;
    const point = POINT.exec(line);
    if (!point && BULLET.test(line)) break;
    const apart = isBlankLine(lines[at - 1]);
    const indent = columnsOf(/^[ \t]*/.exec(line)?.[0] ?? '');
    // Words right below others go on with them, wherever they begin.
    const within = point || apart ? open.filter(({ content }) => content <= indent) : open;
    const parent = within.at(-1) ?? page;
    if ((point || apart) && indent - parent.content > MAX_INDENT) break;
    if (point) {
      const [, , bullet = '', space = ''] = point;
      const kind = bullet.slice(-1);
      const before = parent.children.at(-1);
      // Without a point between them, one might stand below another.
      if (before && before.indent !== indent) break;
      // Below words only a list that begins with 1 begins.
      const goesOn = before?.bullet === kind && open.includes(before);
      if (!apart && !goesOn && /^\d/u.test(bullet) && Number.parseInt(bullet) !== 1) break;
      const content = indent + bullet.length + space.length;
      const { signed } = parent;
      const child: Point = { bullet: kind, indent, content, lines: [at], signed, kept: false, children: [] };
      parent.children.push(child);
      open = [...within, child];
    } else {
      open = within;
      if (parent !== page) parent.lines.push(at);
      // The points below an item of another sort are its own.
      else if (sign !== undefined) break;
    }
    if (sign !== undefined) {
      (open.at(-1) ?? page).signed = true;
      for (const above of open) above.kept = true;
    }
  }
  // Whatever stopped us belongs to the points that are open, and goes on with their last words.
  if (at < section.end) {
    for (const point of open.slice(1)) point.kept = true;
    if (open.length > 1) (open.at(-1) ?? page).signed = true;
  }
  blankIdle(page, lines);
}

function blankIdle(point: Point, lines: string[]): void {
  // A list of other bullets would be taken for the first one behind its lead-in.
  if (new Set(point.children.map(({ bullet }) => bullet)).size > 1) return;
  for (const [at, child] of point.children.entries()) {
    if (child.signed) continue;
    // A list that begins with another number than 1 may be none, depending on what stands above.
    if (child.kept || (at === 0 && /[.)]/u.test(child.bullet))) blankIdle(child, lines);
    else blank(child, lines);
  }
}

function blank(point: Point, lines: string[]): void {
  for (const at of point.lines) lines[at] = '';
  for (const child of point.children) blank(child, lines);
}

/** How far a line is indented; a tab goes on to the next fourth column. */
function columnsOf(space: string): number {
  let columns = 0;
  for (const character of space) columns += character === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}
