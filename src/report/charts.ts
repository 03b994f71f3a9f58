import type { Pending } from '../tracking/operation.ts';
import { text, type Block } from './document.ts';
import { mermaidLabel } from './escape.ts';

/** Fewer are read faster as a sentence. */
const LEAST_ITEMS = 6;
const LEAST_OWNERS = 3;
/** More bars can't be read. */
const MOST_OWNERS = 15;
/** Seen on GitHub's light and dark pages. */
const BAR_COLOUR = '#4493f8';

/** Who has how many open items, as a bar chart; nothing where a picture says no more than the number. */
export function ownersChart(pending: readonly Pending[]): Block[] {
  const counts = new Map<string, number>();
  for (const { newest } of pending) {
    const owners = newest.owners.length === 0 ? ['nobody'] : newest.owners;
    for (const owner of owners) counts.set(mermaidLabel(owner), (counts.get(mermaidLabel(owner)) ?? 0) + 1);
  }
  if (pending.length < LEAST_ITEMS || counts.size < LEAST_OWNERS) return [];
  const bars = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_OWNERS);
  const most = Math.max(...bars.map(([, number]) => number));
  const rest = counts.size - bars.length;
  const chart = [
    '```mermaid',
    '---',
    'config:',
    '  xyChart:',
    `    height: ${60 + 36 * bars.length}`,
    '    showDataLabel: true',
    '  themeVariables:',
    '    xyChart:',
    `      plotColorPalette: "${BAR_COLOUR}"`,
    '---',
    'xychart-beta horizontal',
    `  x-axis [${bars.map(([owner]) => `"${owner}"`).join(', ')}]`,
    `  y-axis "open action items" 0 --> ${most}`,
    `  bar [${bars.map(([, number]) => number).join(', ')}]`,
    '```',
  ].join('\n');
  return [text(`#### Who has what${rest > 0 ? ` (the first ${bars.length} of ${counts.size})` : ''}\n\n${chart}`)];
}
