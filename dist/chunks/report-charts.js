import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  text
} from "./report-document.js";
import {
  mermaidLabel
} from "./report-escape+ansi-regex.js";

// src/report/charts.ts
var LEAST_ITEMS = 6;
var LEAST_OWNERS = 3;
var MOST_OWNERS = 15;
var BAR_COLOUR = "#4493f8";
function ownersChart(pending) {
  const counts = /* @__PURE__ */ new Map();
  for (const { newest } of pending) {
    const owners = newest.owners.length === 0 ? ["nobody"] : newest.owners;
    for (const owner of owners) counts.set(mermaidLabel(owner), (counts.get(mermaidLabel(owner)) ?? 0) + 1);
  }
  if (pending.length < LEAST_ITEMS || counts.size < LEAST_OWNERS) return [];
  const bars = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_OWNERS);
  const most = Math.max(...bars.map(([, number]) => number));
  const rest = counts.size - bars.length;
  const chart = [
    "```mermaid",
    "---",
    "config:",
    "  xyChart:",
    `    height: ${60 + 36 * bars.length}`,
    "    showDataLabel: true",
    "  themeVariables:",
    "    xyChart:",
    `      plotColorPalette: "${BAR_COLOUR}"`,
    "---",
    "xychart-beta horizontal",
    `  x-axis [${bars.map(([owner]) => `"${owner}"`).join(", ")}]`,
    `  y-axis "open action items" 0 --> ${most}`,
    `  bar [${bars.map(([, number]) => number).join(", ")}]`,
    "```"
  ].join("\n");
  return [text(`#### Who has what${rest > 0 ? ` (the first ${bars.length} of ${counts.size})` : ""}

${chart}`)];
}

export {
  ownersChart
};
