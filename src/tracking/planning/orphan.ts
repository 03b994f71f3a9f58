import type { PlanInput } from './plan-input.ts';
import type { TrackedItem } from '../tracked-item.ts';
import type { Issue } from '../tracker.ts';

/** An issue without passport that may be a new task's. */
export type Orphan =
  /** It is: its passport is put back. */
  | { sure: true; issue: Issue }
  /** It has the task's title, and nothing else tells whether it is: another workflow may have made it. */
  | { sure: false; issue: Issue };

/**
 * The issue of a task whose passport a person deleted. Label and author are ours already, but other workflows write as
 * the same bot, and may use the same label. So its number on the task's line tells, or the title together with what is
 * left of a passport of this series.
 */
export function orphanOf(item: TrackedItem, title: string, input: PlanInput): Orphan | null {
  const open = input.orphans?.filter(({ state }) => state === 'open') ?? [];
  const named = open.find(({ number }) => item.mentions.some(({ issueNumber }) => issueNumber === number));
  const alike = open.filter((issue) => issue.title === title);
  const sure = named ?? alike.find(({ body }) => bearsTrace(body, item.series, input));
  if (sure) return { sure: true, issue: sure };
  // with what is left of another series' passport it is no task of this one
  const doubtful = alike.find(({ body }) => linkedPages(body, input).length === 0 && !hasData(body, input));
  return doubtful ? { sure: false, issue: doubtful } : null;
}

/** The table of mentions links to pages of the series; or the damaged data still name it. */
const bearsTrace = (body: string, series: string, input: PlanInput): boolean =>
  linkedPages(body, input).some((path) => (input.seriesOf?.(path) ?? series) === series) ||
  (hasData(body, input) && body.includes(`"series":${JSON.stringify(series)}`));

const hasData = (body: string, { source }: PlanInput): boolean =>
  body.includes('<!-- minutes-to-issues:begin ') && body.includes(`"repository":${JSON.stringify(source.repository)}`);

/** Paths of this repository's minutes that a text links to as passports do. */
const linkedPages = (body: string, { source, serverUrl }: PlanInput): string[] =>
  body
    .split(`${serverUrl}/${source.repository}/blob/`)
    .slice(1)
    .flatMap((rest) => /^[0-9a-f]{40}\/([^\s?)]+)\?plain=1#L\d/u.exec(rest)?.[1] ?? [])
    .map(decoded);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
