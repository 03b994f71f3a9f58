/**
 * Labels and logins: GitHub compares both without case. Change here when two names that are one are taken for two.
 */

export const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function isAmong(names: readonly string[]): (name: string) => boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return (name) => known.has(name.toLowerCase());
}

/** Names that were asked for and are not there. */
export function missing(asked: readonly string[], there: readonly string[]): string[] {
  const isThere = isAmong(there);
  return asked.filter((name) => !isThere(name));
}

/** Names that were asked for and are there. */
export const common = (asked: readonly string[], there: readonly string[]): string[] => asked.filter(isAmong(there));

/** Each name once, as it is spelt first. */
export const unique = (names: readonly string[]): string[] =>
  [...new Map(names.toReversed().map((name) => [name.toLowerCase(), name])).values()].reverse();
