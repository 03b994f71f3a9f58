/**
 * Grouping by a key. Change here when `Map.groupBy` can take its place: it needs a newer Node than the CLI asks for.
 */

/** The values by key, in the order of their first appearance. */
export function grouped<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
