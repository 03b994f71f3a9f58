import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/document.ts
var text = (before) => ({ before, rows: [], after: "" });
function table(lead, head, rows) {
  const used = head.map((_, column) => rows.some((cells) => (cells[column] ?? "") !== ""));
  const line = (cells) => `| ${cells.filter((_, column) => used[column]).join(" | ")} |`;
  const rule = line(head.map(() => ":--"));
  return { before: `${lead === "" ? "" : `${lead}

`}${line(head)}
${rule}`, rows: rows.map(line), after: "" };
}
var folded = (summary, block) => ({
  before: `<details><summary>${summary}</summary>

${block.before}`,
  rows: block.rows,
  after: `${block.after}

</details>`
});
var SPARE = 300;
function fit(blocks, tail, { limit, sizeOf, more }) {
  const parts = [];
  let left = limit - sizeOf(tail) - SPARE;
  let dropped = 0;
  for (const { before, rows, after } of blocks) {
    const frame = sizeOf(before) + sizeOf(after) + 2;
    const first = rows[0] === void 0 ? 0 : sizeOf(rows[0]) + 1;
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
    parts.push([before, ...rows.slice(0, taken)].join("\n") + after);
  }
  return [...parts, ...dropped > 0 ? [more(dropped)] : [], ...tail === "" ? [] : [tail]].join("\n\n");
}

export {
  text,
  table,
  folded,
  fit
};
