import { sliceProse, type Prose } from './prose.ts';

/** A part of a paragraph: a point, or the words above the first. */
export interface LoosePoint {
  kind: 'paragraph' | 'point';
  prose: Prose;
  /** Of a check box. */
  checked: boolean | null;
}

/** A line of a paragraph that wants to be a point: a check box, or a bullet or number that Markdown doesn't know. */
const LOOSE_POINT =
  /^[ \t]*(?:(\[[ xX]\][ \t]+|[☐☑☒🔲]\uFE0F?[ \t]*)|[A-Z]-?\d{1,3}(?:[:：.)][ \t]+|[ \t]+(?=[[(]))|[•◦‣▪●○–·][ \t]*|\d{1,2}[)）、][ \t]*)(?=\S)/gmu;
const OPEN_BOX = /^(?:\[ \]|[☐🔲])/u;

/** Splits a paragraph whose lines are check boxes or bullets of other kinds; empty if it has none. */
export function loosePoints(prose: Prose): LoosePoint[] {
  const starts = [...prose.mask.matchAll(LOOSE_POINT)];
  const first = starts[0];
  // A lone numbered line or dash inside running text is no list.
  if (!first || (starts.length < 2 && !starts.some((start) => start[1] !== undefined))) return [];
  const parts: LoosePoint[] = [];
  if (first.index > 0) parts.push({ kind: 'paragraph', prose: sliceProse(prose, 0, first.index), checked: null });
  starts.forEach((start, index) => {
    const end = starts[index + 1]?.index ?? prose.text.length;
    const checked = start[1] === undefined ? null : !OPEN_BOX.test(start[1]);
    parts.push({ kind: 'point', prose: sliceProse(prose, start.index + start[0].length, end), checked });
  });
  return parts;
}
