/**
 * Issues of ours whose passport somebody deleted. Change here when one is not found again, or a stranger’s is taken.
 */
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

/**
 * The issue that perhaps is the task's, and that only a newer version of the tool can read: it has the title, or its table
 * links to a line of the task.
 */
export const sealedOf = (item: TrackedItem, title: string, input: PlanInput): Issue | null =>
  input.sealed?.find(
    (issue) =>
      issue.title === title ||
      item.mentions.some(
        ({ path, line, issueNumber }) =>
          issueNumber === issue.number || linkedPlaces(issue.body, input).includes(`${path}#L${line}`),
      ),
  ) ?? null;

/** The table of mentions links to pages of the series; or the damaged data still name it. */
const bearsTrace = (body: string, series: string, input: PlanInput): boolean =>
  linkedPages(body, input).some((path) => (input.seriesOf?.(path) ?? series) === series) ||
  (hasData(body, input) && body.includes(`"series":${JSON.stringify(series)}`));

const hasData = (body: string, { source }: PlanInput): boolean =>
  body.includes('<!-- minutes-to-issues:') && body.includes(`"repository":${JSON.stringify(source.repository)}`);

/** Paths of this repository's minutes that a text links to as passports do. */
const linkedPages = (body: string, input: PlanInput): string[] =>
  linkedPlaces(body, input).map((place) => place.slice(0, place.lastIndexOf('#')));

/** `meetings/2026-03-04.md#L12` */
const linkedPlaces = (body: string, { source, serverUrl }: PlanInput): string[] =>
  body
    .split(`${serverUrl}/${source.repository}/blob/`)
    .slice(1)
    .flatMap((rest) => {
      const [, path, line] = /^[0-9a-f]{40}\/([^\s?)]+)\?plain=1#L(\d+)/u.exec(rest) ?? [];
      return path === undefined || line === undefined ? [] : [`${decoded(path)}#L${line}`];
    });

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
