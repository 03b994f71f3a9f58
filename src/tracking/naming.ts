import { compareAge, compareMentions, itemId } from './mention.ts';
import type { Mention, TrackedItem } from './tracked-item.ts';

/** Mentions that are one task, each with the known item that it was part of. */
export type Group = readonly { mention: Mention; known: TrackedItem | null }[];

/** A known item that turned out to be one with another: `into` has its mentions now. */
export interface Merged {
  from: TrackedItem;
  into: TrackedItem;
}

export interface Naming {
  /** In the order of the groups. */
  items: TrackedItem[];
  merged: Merged[];
}

/**
 * Which group is which known item: the oldest item chooses first, the group that holds most of its mentions (its
 * newest mention breaks ties). An item that comes too late is merged into the group that holds most of its mentions; a
 * group that nobody takes is a new task.
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
  const merged = [...late].flatMap(([from, group]) => {
    const into = items[groups.indexOf(group)];
    return into === undefined ? [] : [{ from, into }];
  });
  return { items, merged };
}

interface Claim {
  group: Group;
  /** How many of the item's mentions the group holds. */
  share: number;
  newest: Mention;
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
        list.push({ group, share: 1, newest: mention });
      } else {
        claim.share++;
        if (compareMentions(mention, claim.newest) > 0) claim.newest = mention;
      }
    }
  }
  return claims;
}

function byClaim(a: Claim, b: Claim): number {
  return b.share - a.share || compareMentions(b.newest, a.newest);
}

/** From the first mention; numbered on where a known item bears that id although the mention has left it. */
function freshId(series: string, first: Mention, taken: ReadonlySet<string>): string {
  let id = itemId(series, first);
  for (let again = 2; taken.has(id); again++) id = itemId(`${series} ${again}`, first);
  return id;
}
