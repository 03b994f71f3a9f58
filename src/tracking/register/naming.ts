/**
 * Which found task is which known one. Change here when an issue goes to the wrong part of a split task.
 */
import { compareAge, compareMentions, itemId } from './mention.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';

/** Mentions that are one task, each with the known item that it was part of. */
export type Group = readonly { mention: Mention; known: TrackedItem | null }[];

/** A known item of which another one has mentions now: all of them (they are one), or some (it was split). */
export interface Move {
  from: TrackedItem;
  into: TrackedItem;
}

export interface Naming {
  /** In the order of the groups. */
  items: TrackedItem[];
  /** Known items that are one with another. */
  merged: Move[];
  /** Known items that turned out to be several tasks. */
  split: Move[];
}

/**
 * Which group is which known item: the oldest item chooses first, the group that holds most of its mentions (of
 * two, one that is open, else the one that began earlier). An item that comes too late is merged into the group that
 * holds most of its mentions; a group that nobody takes is a new task.
 */
export function nameGroups(series: string, groups: readonly Group[]): Naming {
  const claims = claimsOf(groups);
  const owners = new Map<Group, TrackedItem>();
  const late = new Map<TrackedItem, Group>();
  for (const item of [...claims.keys()].sort(compareAge)) {
    const homes = (claims.get(item) ?? []).sort(byClaim).map(({ group }) => group);
    const free = homes.find((group) => !owners.has(group));
    if (free !== undefined) owners.set(free, item);
    else if (homes[0] !== undefined) late.set(item, homes[0]);
  }
  const ids = new Set([...claims.keys()].map(({ id }) => id));
  const items = groups.map((group) => {
    const mentions = group.map(({ mention }) => mention).sort(compareMentions);
    const owner = owners.get(group);
    if (owner !== undefined) return { ...owner, mentions };
    const [first] = mentions;
    if (first === undefined) throw new Error(`a task of ${series} without mentions: the fold is broken`);
    const id = freshId(series, first, ids);
    ids.add(id);
    return { id, series, number: null, mentions };
  });
  const move = (from: TrackedItem, group: Group): Move[] => {
    const into = items[groups.indexOf(group)];
    return into === undefined ? [] : [{ from, into }];
  };
  const merged = [...late].flatMap(([from, group]) => move(from, group));
  const split = [...claims].flatMap(([item, homes]) =>
    homes.filter(({ group }) => owners.get(group) !== item).flatMap(({ group }) => move(item, group)),
  );
  return { items, merged, split };
}

interface Claim {
  group: Group;
  /** How many of the item's mentions the group holds. */
  share: number;
  oldest: Mention;
}

function claimsOf(groups: readonly Group[]): Map<TrackedItem, Claim[]> {
  const claims = new Map<TrackedItem, Claim[]>();
  for (const group of groups) {
    for (const { mention, known } of group) {
      if (known === null) continue;
      const list = claims.get(known) ?? [];
      claims.set(known, list);
      const claim = list.find((other) => other.group === group);
      if (claim === undefined) {
        list.push({ group, share: 1, oldest: mention });
      } else {
        claim.share++;
        if (compareMentions(mention, claim.oldest) < 0) claim.oldest = mention;
      }
    }
  }
  return claims;
}

function byClaim(a: Claim, b: Claim): number {
  return b.share - a.share || Number(isOpen(b.group)) - Number(isOpen(a.group)) || compareMentions(a.oldest, b.oldest);
}

function isOpen(group: Group): boolean {
  return (
    group
      .map(({ mention }) => mention)
      .sort(compareMentions)
      .at(-1)?.status === 'open'
  );
}

/** From the first mention; numbered on where a known item bears that id although the mention has left it. */
function freshId(series: string, first: Mention, taken: ReadonlySet<string>): string {
  let id = itemId(series, first);
  for (let again = 2; taken.has(id); again++) id = itemId(`${series} ${again}`, first);
  return id;
}
