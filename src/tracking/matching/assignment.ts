/**
 * The one-to-one choice of pairs with the highest total score. `scores[row][column]`; pairs that score 0 or less are
 * never chosen. Returns for every row its column, or `null`.
 *
 * Rows and columns that have nothing to do with each other are solved apart: mostly a handful at a time.
 */
export function assign(scores: readonly (readonly number[])[]): (number | null)[] {
  const columnOf: (number | null)[] = scores.map(() => null);
  for (const { rows, columns } of islands(scores)) {
    const score = (row: number, column: number): number => scores[rows[row] ?? -1]?.[columns[column] ?? -1] ?? 0;
    const solve = rows.length ** 2 * columns.length > MOST_STEPS ? greedy : optimal;
    solve(score, rows.length, columns.length).forEach((column, row) => {
      const at = rows[row];
      if (at !== undefined && column !== null) columnOf[at] = columns[column] ?? null;
    });
  }
  return columnOf;
}

type Score = (row: number, column: number) => number;

/** About 0.2 s. Only a page with hundreds of lines that all resemble each other gets there: then the best pair goes first. */
const MOST_STEPS = 20_000_000;

interface Island {
  rows: number[];
  columns: number[];
}

/** Rows and columns that are connected by pairs that may be chosen. */
function islands(scores: readonly (readonly number[])[]): Island[] {
  const rowsOf: number[][] = [];
  scores.forEach((line, row) => {
    line.forEach((score, column) => {
      if (score > 0) (rowsOf[column] ??= []).push(row);
    });
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
      (scores[row] ?? []).forEach((score, column) => {
        if (score <= 0 || seenColumns.has(column)) return;
        seenColumns.add(column);
        columns.push(column);
        for (const other of rowsOf[column] ?? []) {
          if (seenRows.has(other)) continue;
          seenRows.add(other);
          rows.push(other);
        }
      });
    }
    return columns.length === 0 ? [] : [{ rows: rows.sort(ascending), columns: columns.sort(ascending) }];
  });
}

function ascending(a: number, b: number): number {
  return a - b;
}

function greedy(score: Score, rows: number, columns: number): (number | null)[] {
  const pairs = Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return { row, column, score: score(row, column) };
  });
  const columnOf = new Array<number | null>(rows).fill(null);
  const taken = new Set<number>();
  for (const pair of pairs.filter((one) => one.score > 0).sort((a, b) => b.score - a.score)) {
    if (columnOf[pair.row] !== null || taken.has(pair.column)) continue;
    columnOf[pair.row] = pair.column;
    taken.add(pair.column);
  }
  return columnOf;
}

/** Hungarian algorithm with potentials, O(rows² · columns): rows are added one by one, each by a shortest augmenting path. */
function optimal(score: Score, rows: number, columns: number): (number | null)[] {
  // With a column for every row, "nothing" needs no column of its own: a pair of score 0 stands for it.
  const width = Math.max(rows, columns);
  const cost = (row: number, column: number): number =>
    -Math.max(0, column <= columns ? score(row - 1, column - 1) : 0);
  // Index 0 is the virtual start of every path; rows and columns count from 1.
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  const at = (list: Float64Array | Int32Array, index: number): number => list[index] ?? 0;

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

  const columnOf = new Array<number | null>(rows).fill(null);
  rowOf.forEach((row, column) => {
    if (row > 0 && column > 0 && cost(row, column) < 0) columnOf[row - 1] = column - 1;
  });
  return columnOf;
}
