/**
 * Everything that a plan follows from, and which tasks a run may create issues for. Change here when a run needs a
 * further fact.
 */
import type { Config } from '../../config/schema.ts';
import type { ActionItem, Meeting } from '../../minutes/meeting.ts';
import { compareDates, compareStrings } from '../register/mention.ts';
import type { ReadItem } from '../register/reconcile-mentions.ts';
import { isDropped, sinceOf } from './dropped.ts';
import type { IssueRegister, TrackedIssue } from '../passport/passport.ts';
import type { LineRange, SourceIdentity } from '../source.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import type { Issue } from '../tracker.ts';

/** Everything that a plan follows from. */
export interface PlanInput {
  /** Those read in this run: a push reads the changed files (and may read newer ones of their series), a resync all. */
  meetings: readonly Meeting[];
  tracked: readonly TrackedIssue[];
  /** Issues of ours whose block is gone (`readRegister`). */
  orphans?: readonly Issue[];
  /** Issues of ours that only a newer version of the tool understands (`readRegister`). */
  sealed?: readonly Issue[];
  scope:
    | {
        kind: 'push';
        /** By path; `null`: the whole file. */
        lines: ReadonlyMap<string, readonly LineRange[] | null>;
      }
    | { kind: 'resync' };
  /** Old path → new path. */
  renamed: ReadonlyMap<string, string>;
  /** Paths of minutes that are gone. */
  removed: readonly string[];
  /** ISO day: meetings before it create no issues. */
  since: string;
  /** The commit that was read. */
  head: string;
  source: SourceIdentity;
  /** `https://github.com`, for links. */
  serverUrl: string;
  config: Config;
  /** Lower-case logins asked so far; an unknown one is presumed assignable. */
  assignable: ReadonlyMap<string, boolean>;
  /** Id of the run, stands in the passport; `null` offline. */
  run: string | null;
  /** The series of a page by today's config; without it a page that is not read keeps its series. */
  seriesOf?: (path: string) => string;
  /** Open issues whose passports are like ours, by authors whom nobody trusts, and what they are about. */
  claimed?: IssueRegister['claimed'];
  /** Who closed an issue, by its number, as far as that was looked up. */
  closers?: ReadonlyMap<number, string>;
  /** Days on which pages were changed last, by path, as far as that was looked up. */
  changedOn?: ReadonlyMap<string, string>;
  /** Issues that the minutes name as a task's own, and that are none of ours. */
  byHand?: ReadonlyMap<number, Issue>;
  /** `owner/repo#12`, lower case: referenced pull requests that are known to be merged. */
  merged?: ReadonlySet<string>;
}

/** The meetings of this run, ready to be asked. */
export interface Readings {
  /**
   * From which item each mention of the register comes. Never looked up by place: where a line was removed, or stood in
   * another meeting, another task's line may stand by now.
   */
  items: ReadonlyMap<Mention, ReadItem>;
  /** Day of the newest dated meeting of each series, over what was read and what is known. */
  newest: ReadonlyMap<string, string>;
  /** The dated meeting before the newest. */
  previous: ReadonlyMap<string, string>;
}

export function readingsOf({ meetings, tracked }: PlanInput, items: Readings['items']): Readings {
  const days = new Map<string, Set<string>>();
  const note = (series: string, date: string | null): void => {
    if (date !== null) days.set(series, (days.get(series) ?? new Set()).add(date));
  };
  for (const { series, date } of meetings) note(series, date);
  for (const { item } of tracked) for (const { date } of item.mentions) note(item.series, date);
  const nth = (position: number): ReadonlyMap<string, string> =>
    new Map(
      [...days].flatMap(([series, dates]): [string, string][] => {
        const day = [...dates].sort(compareStrings).at(position);
        return day === undefined ? [] : [[series, day]];
      }),
    );
  return { items, newest: nth(-1), previous: nth(-2) };
}

/**
 * Whether this run is about a task. A push may read further pages of a series to know how a task went on; it is about
 * the pages that it changed.
 */
export const isSpokenOf = (mentions: readonly Mention[], { scope }: PlanInput, { items }: Readings): boolean =>
  mentions.some((mention) => items.has(mention) && (scope.kind === 'resync' || scope.lines.has(mention.path)));

/** Where the issues are, and what `#12` means in minutes that live beside their issues. */
export const homeOf = ({ config, source }: Pick<PlanInput, 'config' | 'source'>): string =>
  config.tracker ?? source.repository;

/** Why a task that has no issue yet gets none now; `null`: it gets one. */
export function whyNotCreated(
  { item, isSplit }: { item: TrackedItem; isSplit: boolean },
  given: PlanInput,
  readings: Readings,
): string | null {
  const { mentions, series } = item;
  if (isDropped(item, given.config)) return 'dropped by `ignore` of the config';
  const input = { ...given, since: sinceOf(given, series) };
  const dated = mentions.flatMap(({ date }) => (date === null ? [] : [date])).sort(compareStrings);
  const [first, newest] = [dated[0] ?? null, dated.at(-1) ?? null];
  if (newest !== null && compareDates(newest, input.since) < 0) return `its meeting was before ${input.since}`;
  const { scope } = input;
  if (scope.kind === 'push') {
    const isChanged = mentions.some((mention) => {
      const read = readings.items.get(mention);
      return (
        (mention.date === null || mention.date >= input.since) &&
        read !== undefined &&
        touches(scope.lines.get(mention.path), read.item)
      );
    });
    // what is split off a task with an issue keeps one
    if (isChanged || isSplit) return null;
    return 'on lines that did not change: a resync decides';
  }
  if (newest === null || first === null) return whyUndated(mentions, input);
  if (first >= input.since || newest === readings.newest.get(series)) return null;
  return `not mentioned in the newest meeting of its series, and older than ${input.since}`;
}

/** Why a resync creates nothing for this task: nothing but the last change of its page tells how old it is. */
export const UNDATED = 'its meeting has no date';

function whyUndated(mentions: readonly Mention[], { changedOn, since }: PlanInput): string | null {
  const days = mentions.flatMap(({ path, removed }) => (removed ? [] : (changedOn?.get(path) ?? [])));
  if (days.length === 0) return UNDATED;
  return days.some((day) => day >= since) ? null : `${UNDATED}, and its page was not changed since ${since}`;
}

/** `undefined`: the file did not change. */
const touches = (lines: readonly LineRange[] | null | undefined, { line, endLine }: ActionItem): boolean =>
  lines === null || (lines?.some(({ from, to }) => from <= endLine && line <= to) ?? false);

/** The labels that the config wants on a task of a series, the identifying one first. */
export const labelsOf = (config: Config, series: string): string[] => [
  config.label,
  ...config.labels,
  ...config.series.filter(({ name }) => name === series).flatMap(({ labels }) => labels),
];
