import type { Root } from 'mdast';

/** Where something stands: only lines are told, 1-based; nobody asks for columns. */
export const positionOf = (line: number, end: number = line): NonNullable<Root['position']> => ({
  start: { line, column: 1 },
  end: { line: end, column: 1 },
});
