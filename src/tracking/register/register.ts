import type { Meeting } from '../../minutes/meeting.ts';
import { fold } from './fold.ts';
import { grouped } from '../grouped.ts';
import type { Doubtful, Link } from '../matching/matching.ts';
import { compareMentions, compareStrings } from './mention.ts';
import type { Move } from './naming.ts';
import { reconcileMentions, type ReadItem, type Reconciling } from './reconcile-mentions.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import { standIns } from '../planning/twins.ts';
import { weights as defaultWeights, type Weights } from '../matching/weights.ts';

export { statusOf } from '../planning/status-of.ts';

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
  const { entries, read, earlier } = reconcileMentions(meetings, known, options);
  const folded = [...grouped(entries, ({ series }) => series)].map(([series, own]) => fold(series, own, weights));
  const items = folded.flatMap((series) => series.items).sort(byFirstMention);
  const merged = folded.flatMap((series) => series.merged);
  return {
    items,
    links: folded.flatMap(({ links }) => links),
    doubts: folded.flatMap(({ doubts }) => doubts),
    merged: [...merged, ...twinsOf(standIns(known, options.duplicates), items, merged)],
    split: folded.flatMap(({ split }) => split),
    read,
    earlier,
  };
}

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
