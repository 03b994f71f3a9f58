import { nearestMissing, SIGNS, THRESHOLD } from '../decision/weights.ts';
import { oneLine } from '../blocks/prose.ts';
import type { NearMiss } from '../meeting.ts';
import type { PageReading } from '../page-reading.ts';

/** From this share of the threshold on a point is near. Change here when `extract --doubts` tells too much or too little. */
const NEAR = 0.5;

/** The points of a page that are nearly tasks, nearest first. */
export function nearMisses(path: string, { lists, drafts }: PageReading): NearMiss[] {
  const read = new Set(drafts.map(({ entry }) => entry));
  return [...lists.values()]
    .flatMap((list) => (list ? [...list.weighed().values()] : []))
    .filter(({ entry, sum, isTask }) => !read.has(entry) && !isTask && sum >= THRESHOLD * NEAR && sum < THRESHOLD)
    .map(({ entry, signs, sum }) => ({
      path,
      line: entry.line,
      text: oneLine(entry.prose.text),
      sum,
      threshold: THRESHOLD,
      signs: signs.map((sign) => SIGNS[sign]),
      missing: nearestMissing(signs),
    }))
    .toSorted((a, b) => b.sum - a.sum || a.line - b.line);
}
