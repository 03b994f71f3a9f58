/**
 * The one-to-one choice of pairs with the highest total. Change here when lines and tasks compete wrongly although their
 * scores are right, or when many competing lines take too long.
 */

/** Row by row, the columns that it may go with and what the pair scores. What is missing is never chosen. */
export type Scores = readonly ReadonlyMap<number, number>[];

/**
 * Pairs that score 0 or less are never chosen. Returns for every row its column, or `null`.
 *
 * Rows and columns that have nothing to do with each other are solved apart: mostly a handful at a time.
 */
export function assign(scores: Scores): (number | null)[] {
  const columnOf: (number | null)[] = scores.map(() => null);
  for (const { rows, columns } of islands(scores)) {
    const solve = rows.length ** 2 * columns.length > MOST_STEPS ? greedy : optimal;
    for (const [row, column] of solve(scores, rows, columns)) columnOf[row] = column;
  }
  return columnOf;
}

/** About 0.2 s. Only a page with hundreds of lines that all resemble each other gets there: then the best pair goes first. */
const MOST_STEPS = 20_000_000;

type Pair = readonly [row: number, column: number];

interface Island {
  rows: number[];
  columns: number[];
}

/** Rows and columns that are connected by pairs that may be chosen. */
function islands(scores: Scores): Island[] {
  const rowsOf = new Map<number, number[]>();
  scores.forEach((line, row) => {
    for (const [column, score] of line) {
      if (score <= 0) continue;
      const rows = rowsOf.get(column);
      if (rows === undefined) rowsOf.set(column, [row]);
      else rows.push(row);
    }
  });
  const seenRows = new Set<number>();
  const seenColumns = new Set<number>();
  return scores.flatMap((_, start): Island[] => {
    if (seenRows.has(start)) return [];
    seenRows.add(start);
    const rows = [start];
    const columns: number[] = [];
    // Both lists grow while they are gone through.
    for (const row of rows) {
      for (const [column, score] of scores[row] ?? []) {
        if (score <= 0 || seenColumns.has(column)) continue;
        seenColumns.add(column);
        columns.push(column);
        for (const other of rowsOf.get(column) ?? []) {
          if (seenRows.has(other)) continue;
          seenRows.add(other);
          rows.push(other);
        }
      }
    }
    return columns.length === 0 ? [] : [{ rows: rows.sort(ascending), columns: columns.sort(ascending) }];
  });
}

function ascending(a: number, b: number): number {
  return a - b;
}

function greedy(scores: Scores, rows: readonly number[]): Pair[] {
  const pairs = rows.flatMap((row) => [...(scores[row] ?? [])].map(([column, score]) => ({ row, column, score })));
  const rowsDone = new Set<number>();
  const columnsDone = new Set<number>();
  const chosen: Pair[] = [];
  const better = (a: (typeof pairs)[number], b: (typeof pairs)[number]): number =>
    b.score - a.score || a.row - b.row || a.column - b.column;
  for (const { row, column } of pairs.filter((one) => one.score > 0).sort(better)) {
    if (rowsDone.has(row) || columnsDone.has(column)) continue;
    rowsDone.add(row);
    columnsDone.add(column);
    chosen.push([row, column]);
  }
  return chosen;
}

/** Hungarian algorithm with potentials, O(rows² · columns): rows are added one by one, each by a shortest augmenting path. */
function optimal(scores: Scores, rowNames: readonly number[], columnNames: readonly number[]): Pair[] {
  const [rows, columns] = [rowNames.length, columnNames.length];
  // With a column for every row, "nothing" needs no column of its own: a pair of score 0 stands for it.
  const width = Math.max(rows, columns);
  // Index 0 is the virtual start of every path; rows and columns count from 1.
  const stride = width + 1;
  const costs = new Float64Array((rows + 1) * stride);
  const position = new Map(columnNames.map((name, index) => [name, index + 1]));
  rowNames.forEach((name, index) => {
    for (const [column, score] of scores[name] ?? []) {
      const at = position.get(column);
      if (at !== undefined && score > 0) costs[(index + 1) * stride + at] = -score;
    }
  });
  const at = (list: Float64Array | Int32Array, index: number): number => list[index] ?? 0;
  const cost = (row: number, column: number): number => at(costs, row * stride + column);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);

  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const shortest = new Float64Array(width + 1).fill(Infinity);
    const previous = new Int32Array(width + 1);
    const visited = new Uint8Array(width + 1);
    do {
      visited[column] = 1;
      const current = at(rowOf, column);
      let step = Infinity;
      let next = 0;
      for (let candidate = 1; candidate <= width; candidate++) {
        if (visited[candidate] === 1) continue;
        const reduced = cost(current, candidate) - at(rowPotential, current) - at(columnPotential, candidate);
        if (reduced < at(shortest, candidate)) {
          shortest[candidate] = reduced;
          previous[candidate] = column;
        }
        if (at(shortest, candidate) < step) {
          step = at(shortest, candidate);
          next = candidate;
        }
      }
      for (let index = 0; index <= width; index++) {
        if (visited[index] === 1) {
          const owner = at(rowOf, index);
          rowPotential[owner] = at(rowPotential, owner) + step;
          columnPotential[index] = at(columnPotential, index) - step;
        } else {
          shortest[index] = at(shortest, index) - step;
        }
      }
      column = next;
    } while (at(rowOf, column) !== 0);
    while (column !== 0) {
      const before = at(previous, column);
      rowOf[column] = at(rowOf, before);
      column = before;
    }
  }

  return [...rowOf].flatMap((row, column): Pair[] => {
    const [rowName, columnName] = [rowNames[row - 1], columnNames[column - 1]];
    const isPair = row > 0 && column > 0 && cost(row, column) < 0;
    return isPair && rowName !== undefined && columnName !== undefined ? [[rowName, columnName]] : [];
  });
}
