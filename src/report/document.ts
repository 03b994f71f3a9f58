/** A part of a page that may be cut between its rows: a table (`before` is its head), a list, or text without rows. */
export interface Block {
  before: string;
  rows: string[];
  after: string;
}

export const text = (before: string): Block => ({ before, rows: [], after: '' });

/** A Markdown table under a lead-in. Cells are Markdown already; columns that are empty in every row are left out. */
export function table(lead: string, head: readonly string[], rows: readonly (readonly string[])[]): Block {
  const used = head.map((_, column) => rows.some((cells) => (cells[column] ?? '') !== ''));
  const line = (cells: readonly string[]): string => `| ${cells.filter((_, column) => used[column]).join(' | ')} |`;
  const rule = line(head.map(() => ':--'));
  return { before: `${lead === '' ? '' : `${lead}\n\n`}${line(head)}\n${rule}`, rows: rows.map(line), after: '' };
}

/** Folded away under a summary line. */
export const folded = (summary: string, block: Block): Block => ({
  before: `<details><summary>${summary}</summary>\n\n${block.before}`,
  rows: block.rows,
  after: `${block.after}\n\n</details>`,
});

interface Room {
  /** What a page may take, in the unit of `sizeOf`. */
  limit: number;
  sizeOf: (text: string) => number;
  /** Says how many rows found no place. */
  more: (rows: number) => string;
}

/** For the sentence of `more`. */
const SPARE = 300;

/** The blocks as one page that stays under the limit: cut between rows, with a count of those left out. `tail` always stands. */
export function fit(blocks: readonly Block[], tail: string, { limit, sizeOf, more }: Room): string {
  const parts: string[] = [];
  let left = limit - sizeOf(tail) - SPARE;
  let dropped = 0;
  for (const { before, rows, after } of blocks) {
    const frame = sizeOf(before) + sizeOf(after) + 2;
    const first = rows[0] === undefined ? 0 : sizeOf(rows[0]) + 1;
    if (dropped > 0 || frame + first > left) {
      dropped += Math.max(rows.length, 1);
      continue;
    }
    left -= frame;
    let taken = 0;
    for (const row of rows) {
      const size = sizeOf(row) + 1;
      if (size > left) break;
      left -= size;
      taken += 1;
    }
    dropped += rows.length - taken;
    parts.push([before, ...rows.slice(0, taken)].join('\n') + after);
  }
  return [...parts, ...(dropped > 0 ? [more(dropped)] : []), ...(tail === '' ? [] : [tail])].join('\n\n');
}
