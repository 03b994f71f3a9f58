import type { List, ListItem, Root } from 'mdast';
import { isBlankLine } from './page/blank-line.ts';

/** A point that is one line of plain words. */
export interface PlainPoint {
  /** 1-based. */
  line: number;
  words: string;
}

/** At the beginning of its line, and nothing in it that Markdown could take for anything but words. */
const POINT = /^([-*+]) {1,4}(@?\p{L}[\p{L}\p{N} @.,'’()/+-]*)$/u;

/**
 * The points of some lines (by their indices), if they are one flat list of plain words and nothing else: who took part,
 * mostly. `null` otherwise.
 */
export function plainPoints(lines: readonly string[], start: number, end: number): PlainPoint[] | null {
  const points: PlainPoint[] = [];
  let bullet: string | undefined;
  for (let at = start; at < end; at++) {
    const line = lines[at] ?? '';
    if (isBlankLine(line)) continue;
    const [, kind, words] = POINT.exec(line.replace(/[ \t]+$/, '')) ?? [];
    if (kind === undefined || words === undefined || (bullet ??= kind) !== kind) return null;
    points.push({ line: at + 1, words });
  }
  return points.length > 0 ? points : null;
}

/**
 * Puts such lists into the tree of a page that was parsed without them: what remark would give, but for columns. It takes
 * longer for the people of a page than for all its items.
 */
export function insertLists(root: Root, lists: readonly (readonly PlainPoint[])[]): void {
  for (const points of lists) {
    const [first] = points;
    if (!first) continue;
    const behind = root.children.findIndex(({ position }) => (position?.start.line ?? 0) > first.line);
    root.children.splice(behind < 0 ? root.children.length : behind, 0, listOf(points));
  }
}

function listOf(points: readonly PlainPoint[]): List {
  const children = points.map(pointOf);
  const position = { start: placeOf(points[0]?.line ?? 1), end: placeOf(points.at(-1)?.line ?? 1) };
  return { type: 'list', ordered: false, start: null, spread: false, children, position };
}

function pointOf({ line, words }: PlainPoint): ListItem {
  const position = { start: placeOf(line), end: placeOf(line) };
  const text = { type: 'text' as const, value: words, position };
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [{ type: 'paragraph', children: [text], position }],
    position,
  };
}

const placeOf = (line: number): { line: number; column: number } => ({ line, column: 1 });
