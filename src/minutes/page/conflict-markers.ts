/**
 * Pages of an unfinished merge. Change here when such a page is read as if it said something, or a page that merely talks
 * about conflicts is not read.
 */

const BEGINS = /^<{7}(?: |$)/u;
const ENDS = /^>{7}(?: |$)/u;
const PARTS = /^={7}$/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;

/** The line of the first marker that a merge left; `null` without one. Examples in fenced code are none. */
export function conflictLine(text: string): number | null {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return null;
  let fence: string | null = null;
  let parted = false;
  const lines = text.split(/\r\n?|\n/u);
  for (const [index, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null;
    if (fence !== null) continue;
    if (BEGINS.test(line)) return index + 1;
    // seven quotes in each other are possible, behind a line of equals signs they are not
    if (ENDS.test(line) && parted) return index + 1;
    parted ||= PARTS.test(line);
  }
  return null;
}
