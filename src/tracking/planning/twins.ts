/**
 * Known items that are one task. Change here when another sign tells that they are.
 */
import { compareAge, rememberedKey } from '../register/mention.ts';
import { areApart } from '../said.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';

type Pair = readonly [TrackedItem, TrackedItem];

/**
 * Known items that share a mention are one task with two issues (two runs met), and so are those of `duplicates`. The oldest of
 * them, by issue number, stands for all; where people have said which one it is (`same`), that one; and what they have
 * called two tasks is not joined. Returns every known item → the one that stands for it (mostly itself).
 */
export function standIns(
  known: readonly TrackedItem[],
  duplicates: readonly Pair[] = [],
  same: readonly Pair[] = [],
): Map<TrackedItem, TrackedItem> {
  const standIn = new Map(known.map((item) => [item, item]));
  const resolve = (item: TrackedItem): TrackedItem => {
    const next = standIn.get(item) ?? item;
    return next === item ? item : resolve(next);
  };
  const join = (...pair: [TrackedItem, TrackedItem]): void => {
    const [older, younger] = pair.map(resolve).sort(compareAge);
    if (areApart(...pair)) return;
    if (older !== undefined && younger !== undefined && older !== younger) standIn.set(younger, older);
  };
  for (const [item, into] of same) if (resolve(into) !== resolve(item)) standIn.set(resolve(item), into);
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
