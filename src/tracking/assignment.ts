/**
 * The one-to-one choice of pairs with the highest total score (Hungarian algorithm with potentials, O(rows² · columns)).
 * `scores[row][column]`; pairs that score 0 or less are never chosen. Ties go to the earlier row and column.
 * Returns for every row its column, or `null`.
 */
export function assign(scores: readonly (readonly number[])[]): (number | null)[] {
  const rows = scores.length;
  // A column of its own for every row that it may take for nothing: then staying alone is one of the choices.
  const width = (scores[0]?.length ?? 0) + rows;
  const cost = (row: number, column: number): number => Math.min(0, -(scores[row]?.[column] ?? 0));
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(width + 1).fill(0);
  // Index 0 is the virtual start of every search; rows and columns count from 1.
  const rowOf = new Array<number>(width + 1).fill(0);
  const at = (list: readonly number[], index: number): number => list[index] ?? 0;

  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const shortest = new Array<number>(width + 1).fill(Infinity);
    const previous = new Array<number>(width + 1).fill(0);
    const visited = new Array<boolean>(width + 1).fill(false);
    do {
      visited[column] = true;
      const current = at(rowOf, column);
      let step = Infinity;
      let next = 0;
      for (let candidate = 1; candidate <= width; candidate++) {
        if (visited[candidate] === true) continue;
        const reduced = cost(current - 1, candidate - 1) - at(rowPotential, current) - at(columnPotential, candidate);
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
        if (visited[index] === true) {
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

  const columnOf: (number | null)[] = scores.map(() => null);
  rowOf.forEach((row, column) => {
    if (column > 0 && row > 0 && (scores[row - 1]?.[column - 1] ?? 0) > 0) columnOf[row - 1] = column - 1;
  });
  return columnOf;
}
