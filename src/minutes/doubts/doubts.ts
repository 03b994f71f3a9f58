import type { PageReading } from '../page-reading.ts';
import type { Doubt } from './doubt.ts';
import { doubtfulLists } from './lists.ts';
import { doubtfulTables } from './tables.ts';
import { unknownMarkers } from './unknown-markers.ts';

/** All that looks like tasks on a page and is not read, in its order. Change here when another sort of doubt is to be told. */
export function doubtsOf(page: PageReading, plainOnly = false): Doubt[] {
  const markers = unknownMarkers(page);
  const marked = new Set(markers.flatMap(({ lines }) => lines));
  // what an unknown marker tells is told once
  const lists = doubtfulLists(page, plainOnly).filter(({ lines }) => !lines.every((line) => marked.has(line)));
  return [...lists, ...doubtfulTables(page), ...markers].toSorted((a, b) => a.line - b.line);
}
