import { compareAge, rememberedKey } from './mention.ts';
import type { TrackedItem } from './tracked-item.ts';

/**
 * Known items that share a mention are one task with two issues (two runs met). The oldest of them, by issue number,
 * stands for all. Returns every known item → the one that stands for it (mostly itself).
 */
export function standIns(known: readonly TrackedItem[]): Map<TrackedItem, TrackedItem> {
  const standIn = new Map(known.map((item) => [item, item]));
  const resolve = (item: TrackedItem): TrackedItem => {
    const next = standIn.get(item) ?? item;
    return next === item ? item : resolve(next);
  };
  const holders = new Map<string, TrackedItem>();
  for (const item of known.toSorted(compareAge)) {
    for (const mention of item.mentions) {
      const key = rememberedKey(mention);
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, item);
      else if (resolve(holder) !== resolve(item)) {
        const [older, younger] = [resolve(holder), resolve(item)].sort(compareAge);
        if (older !== undefined && younger !== undefined) standIn.set(younger, older);
      }
    }
  }
  return new Map(known.map((item) => [item, resolve(item)]));
}
