/**
 * The whole way from meetings to tasks. Change here when a step comes in between.
 */
import type { Meeting } from '../../minutes/meeting.ts';
import { fold } from './fold.ts';
import { grouped } from '../grouped.ts';
import type { Doubtful, Link } from '../matching/matching.ts';
import { compareMentions, compareStrings, lineKey } from './mention.ts';
import type { Move } from './naming.ts';
import { renamedSeries } from './one-series.ts';
import { reconcileMentions, type ReadItem, type Reconciling } from './reconcile-mentions.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import { standIns } from '../planning/twins.ts';
import { weights as defaultWeights, type Weights } from '../matching/weights.ts';

import { statusOf } from '../planning/status-of.ts';

export { statusOf };

export interface TrackOptions extends Reconciling {
  weights?: Weights;
}

/** All tasks of a repository, and how they came together. */
export interface Register {
  /** By series, then by first mention. Known items keep their id, number and, as a rule, their mentions. */
  items: TrackedItem[];
  /** Mentions that were not known before, and which task each of them continues. */
  links: Link[];
  /** New tasks that look like another one. */
  doubts: Doubtful[];
  /** Known items that are one with another: twins by accident, or an older meeting that arrived late has shown it. */
  merged: Move[];
  /** Known items that turned out to be several tasks: some of their mentions are another one's now. */
  split: Move[];
  /** From which item of this reading each mention comes; what was not read, or is gone, has none. */
  read: ReadonlyMap<Mention, ReadItem>;
  /** How known mentions were remembered: mention of today → the same one as a passport has it. */
  earlier: ReadonlyMap<Mention, Mention>;
}

/**
 * Tracks tasks over meetings. The result depends on what is known and read, not on the order in which it comes: the
 * meetings of each series, read now or known from before, are gone through by date. Where an older meeting arrives
 * late, what was known up to it stands, and what came after it is thought over.
 */
export function track(
  meetings: readonly Meeting[],
  known: readonly TrackedItem[],
  options: TrackOptions = {},
): Register {
  const { weights = defaultWeights } = options;
  const today = renamedSeries(meetings, known, { deleted: options.deleted ?? new Set() });
  const named = meetings.map((meeting) => ({ ...meeting, series: today.get(meeting.series) ?? meeting.series }));
  const { entries, read, earlier } = reconcileMentions(named, known, options);
  const folded = [...grouped(entries, ({ series }) => series)].map(([series, own]) => fold(series, own, weights));
  const items = folded.flatMap((series) => series.items).sort(byFirstMention);
  const merged = folded.flatMap((series) => series.merged);
  return {
    items,
    links: folded.flatMap(({ links }) => links),
    doubts: [...folded.flatMap(({ doubts }) => doubts), ...elsewhere(items, known, { read, earlier })],
    merged: [...merged, ...twinsOf(standIns(known, options.duplicates, options.same), items, merged)],
    split: folded.flatMap(({ split }) => split),
    read,
    earlier,
  };
}

/** How sure it is that the same words and owners in another series mean the same task: shown, not linked. */
const ELSEWHERE = 0.5;

/** New tasks that stand in a list of what is left over, and that another series has open in these words and of these owners. */
function elsewhere(
  items: readonly TrackedItem[],
  known: readonly TrackedItem[],
  { read, earlier }: Pick<Register, 'read' | 'earlier'>,
): Doubtful[] {
  const isKnown = new Set(known.map(({ id }) => id));
  const open = grouped(
    items
      .filter((item) => statusOf(item).status === 'open')
      .flatMap((item) => keysOf(item).map((key) => ({ key, item }))),
    ({ key }) => key,
  );
  return items.flatMap((item): Doubtful[] => {
    const mention = item.mentions.find((one) => one.carriedOver && read.has(one) && !earlier.has(one));
    if (mention === undefined || item.number !== null || isKnown.has(item.id)) return [];
    const others = open.get(lineKey(mention)) ?? [];
    const other = others.find(
      (one) => one.item.series !== item.series && (one.item.number !== null || isBefore(one.item, item)),
    );
    return other === undefined ? [] : [{ mention, item: other.item, likeness: ELSEWHERE }];
  });
}

const keysOf = ({ mentions }: TrackedItem): string[] => [...new Set(mentions.map(lineKey))];

const isBefore = ({ mentions: [a] }: TrackedItem, { mentions: [b] }: TrackedItem): boolean =>
  a !== undefined && b !== undefined && compareMentions(a, b) < 0;

/** Twins: their mentions were counted for the item that stands for them. */
function twinsOf(
  standIn: ReadonlyMap<TrackedItem, TrackedItem>,
  items: readonly TrackedItem[],
  merged: readonly Move[],
): Move[] {
  const final = new Map([
    ...items.map((item) => [item.id, item] as const),
    ...merged.map(({ from, into }) => [from.id, into] as const),
  ]);
  return [...standIn].flatMap(([from, elder]) => {
    const into = from === elder ? undefined : final.get(elder.id);
    return into === undefined ? [] : [{ from, into }];
  });
}

function byFirstMention(a: TrackedItem, b: TrackedItem): number {
  const [first, second] = [a.mentions[0], b.mentions[0]];
  if (first === undefined || second === undefined) return 0;
  return compareStrings(a.series, b.series) || compareMentions(first, second);
}
