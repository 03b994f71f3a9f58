/**
 * Known items that are one task. Change here when another sign tells that they are.
 */
import { compareAge, rememberedKey } from '../register/mention.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';

/**
 * Known items that share a mention are one task with two issues (two runs met), and so are those of `duplicates`. The oldest of
 * them, by issue number, stands for all. Returns every known item → the one that stands for it (mostly itself).
 */
export function standIns(
  known: readonly TrackedItem[],
  duplicates: readonly (readonly [TrackedItem, TrackedItem])[] = [],
): Map<TrackedItem, TrackedItem> {
  const standIn = new Map(known.map((item) => [item, item]));
  const resolve = (item: TrackedItem): TrackedItem => {
    const next = standIn.get(item) ?? item;
    return next === item ? item : resolve(next);
  };
  const join = (...pair: [TrackedItem, TrackedItem]): void => {
    const [older, younger] = pair.map(resolve).sort(compareAge);
    if (older !== undefined && younger !== undefined && older !== younger) standIn.set(younger, older);
  };
  const holders = new Map<string, { item: TrackedItem; mention: Mention }[]>();
  for (const item of known.toSorted(compareAge)) {
    for (const mention of item.mentions) {
      const key = rememberedKey(mention);
      const others = holders.get(key) ?? [];
      holders.set(key, [...others, { item, mention }]);
      const holder = others.find((other) => other.item.id === item.id || isSame(other.mention, mention));
      if (holder !== undefined) join(holder.item, item);
    }
  }
  for (const [one, other] of duplicates) join(one, other);
  return new Map(known.map((item) => [item, resolve(item)]));
}

/**
 * A line that is gone keeps the place where it stood, and another one with the same words may stand there by now: that one
 * is not this. Nor is the same line below another heading.
 */
const isSame = (a: Mention, b: Mention): boolean =>
  a.removed === b.removed &&
  a.context === b.context &&
  a.owners.join() === b.owners.join() &&
  a.section.join('\n') === b.section.join('\n');
