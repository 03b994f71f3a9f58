/**
 * What passports know and what was read now, put together: every mention once. Change here when a mention is lost or
 * counted twice.
 */
import type { ActionItem, Meeting } from '../../minutes/meeting.ts';
import type { Entry } from './fold.ts';
import { compareAge, mentionOf, rememberedKey } from './mention.ts';
import type { Duplicates } from '../planning/concurrent-duplicates.ts';
import { partnersOf } from './partners.ts';
import { NamedIssues, pinned } from './pinned.ts';
import { areApart } from '../said.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import { standIns } from '../planning/twins.ts';

export interface Reconciling {
  /** The commit that the meetings were read from; `null` offline. */
  sha?: string | null;
  /** Old path → new path of files that were moved. */
  renamed?: ReadonlyMap<string, string>;
  /** Paths of files that are gone: their mentions count as removed. */
  deleted?: ReadonlySet<string>;
  /** Numbers of issues closed in favour of another → the other's. */
  successors?: ReadonlyMap<number, number>;
  /** `owner/repo` of the repository that `#12` means: where the issues of these minutes are; `null` offline. */
  home?: string | null;
  /** Known items that are one task. */
  duplicates?: readonly Duplicates[];
  /** Known items of which people have said that they are another one. */
  same?: readonly Duplicates[];
}

/** An action item where it was read. */
export interface ReadItem {
  meeting: Meeting;
  item: ActionItem;
}

export interface Reconciled {
  entries: Entry[];
  /** From which item of this reading each mention comes. A mention that was not read, or is gone, has none. */
  read: ReadonlyMap<Mention, ReadItem>;
  /** How known mentions were remembered: mention of today → the same one as a passport has it. */
  earlier: ReadonlyMap<Mention, Mention>;
}

/**
 * Every mention, known or new, once: those of the pages that were read as they stand there now, with the known item
 * that they belong to; those that have vanished from their page, kept and marked; and those of all other pages.
 */
export function reconcileMentions(
  meetings: readonly Meeting[],
  known: readonly TrackedItem[],
  {
    sha = null,
    renamed = new Map(),
    deleted = new Set(),
    successors = new Map(),
    duplicates = [],
    same = [],
    home = null,
  }: Reconciling,
): Reconciled {
  const standIn = standIns(known, duplicates, same);
  const heirs = new Map([...successors, ...twinNumbers(standIn)]);
  const named = new NamedIssues(known, { heirs, home });
  const ofToday = ({ issueNumber }: Mention): number | null =>
    issueNumber === null ? null : (heirs.get(issueNumber) ?? issueNumber);
  const before = ownMentions(known, standIn, renamed);
  const now = meetings.flatMap((meeting) =>
    meeting.items.map((item) => {
      const mention = mentionOf(item, meeting, sha);
      const today = named.withNumber({ ...mention, issueNumber: ofToday(mention) });
      return { series: meeting.series, mention: today, from: { meeting, item } };
    }),
  );
  const pages = new Set(meetings.map(({ path }) => path));
  const isGone = ({ path, removed }: Mention): boolean => removed || pages.has(path) || deleted.has(path);
  const partners = partnersOf(now, before, isGone);
  const entryOf = new Map(before.map((entry) => [entry.mention, entry]));
  const earlier = new Map<Mention, Mention>();
  const read = new Map<Mention, ReadItem>();
  const current = now.map(({ series, mention, from }): Entry => {
    const partner = partners.get(mention);
    const entry = partner === undefined ? undefined : entryOf.get(partner);
    const again = entry === undefined ? mention : refreshed(mention, entry.mention);
    read.set(again, from);
    if (entry === undefined) return { series, mention, known: null };
    earlier.set(again, entry.remembered);
    return { series: entry.series, mention: again, known: entry.known };
  });

  const found = new Set(partners.values());
  const others = before
    .filter(({ mention }) => !found.has(mention))
    .map(({ series, mention, known, remembered }): Entry => {
      const again = { ...mention, removed: isGone(mention) };
      earlier.set(again, remembered);
      return { series, mention: again, known };
    });
  return { entries: pinned([...current, ...others], named, earlier), read, earlier };
}

/** A known mention under its page's name of today. */
interface Own extends Entry {
  remembered: Mention;
}

/** Each known mention once, for the item that stands for all that share it. */
function ownMentions(
  known: readonly TrackedItem[],
  standIn: ReadonlyMap<TrackedItem, TrackedItem>,
  renamed: ReadonlyMap<string, string>,
): Own[] {
  const seen = new Map<TrackedItem, ReadonlySet<string>>();
  const split = known.filter(({ said }) => (said?.apart?.length ?? 0) > 0);
  // what was taken out of a task on a person's word has its mention, also before the other one has let go of it
  const isTaken = (item: TrackedItem, key: string): boolean =>
    split.some(
      (one) =>
        compareAge(item, one) < 0 &&
        areApart(item, one) &&
        one.mentions.some((mention) => rememberedKey(mention) === key),
    );
  return known.toSorted(compareAge).flatMap((twin) => {
    const item = standIn.get(twin) ?? twin;
    const elders = seen.get(item) ?? new Set();
    seen.set(item, new Set([...elders, ...twin.mentions.map(rememberedKey)]));
    return twin.mentions
      .map((mention) => ({ mention, key: rememberedKey(mention) }))
      .filter(({ key }) => !elders.has(key) && !isTaken(twin, key))
      .map(({ mention }): Own => {
        const path = renamed.get(mention.path) ?? mention.path;
        return { series: item.series, mention: { ...mention, path }, known: item, remembered: mention };
      });
  });
}

/** Of several issues of one task, the numbers of the younger ones → that of the eldest. */
const twinNumbers = (standIn: ReadonlyMap<TrackedItem, TrackedItem>): [number, number][] =>
  [...standIn].flatMap(([twin, { number }]): [number, number][] =>
    twin.number === null || number === null || twin.number === number ? [] : [[twin.number, number]],
  );

/** As it stands now; with the commit of its first writing as long as that still shows it so. */
function refreshed(now: Mention, before: Mention): Mention {
  const same =
    now.path === before.path && now.line === before.line && now.text === before.text && now.status === before.status;
  return same && before.sha !== null ? { ...now, sha: before.sha } : now;
}
