import type { Meeting } from '../meeting.ts';
import type { Suggestion } from './suggestion.ts';

/**
 * Owners who are written by name, and whose login stands elsewhere in the pages: "Erin Vale (@erin-v)". Change here when
 * a name is taken for a wrong login, or for none.
 */

/** The suggestions for `owners`, the most frequent name first. `known`: names that the config has, in lower case. */
export function suggestedOwners(
  meetings: readonly Meeting[],
  texts: readonly string[],
  known: ReadonlySet<string>,
): Suggestion[] {
  const logins = loginsOf(meetings, texts);
  const found = new Map<
    string,
    { name: string; login: string; places: { path: string; line: number; text: string }[] }
  >();
  for (const { path, items } of meetings)
    for (const { owners, line, text } of items)
      for (const { name, login, person } of owners) {
        if (login || person?.login === true || known.has(name.toLowerCase())) continue;
        const meant = logins.get(name.toLowerCase());
        if (meant === undefined) continue;
        const one = found.get(name.toLowerCase()) ?? { name, login: meant, places: [] };
        one.places.push({ path, line, text });
        found.set(name.toLowerCase(), one);
      }
  return [...found.values()]
    .toSorted((a, b) => b.places.length - a.places.length)
    .flatMap(({ name, login, places }) => {
      const [example] = places;
      const pages = new Set(places.map(({ path }) => path)).size;
      if (example === undefined) return [];
      return {
        settings: [{ key: 'owners' as const, name, login }],
        evidence: { count: places.length, pages, example },
        change: { of: 'assigned' as const, count: places.length, pages },
      };
    });
}

/** "Erin Vale (@erin-v)" anywhere in a text. */
const WITH_LOGIN =
  /(?<![\p{L}\p{N}])(?<name>\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}) ?[([] ?@(?<login>[A-Za-z\d](?:[A-Za-z\d_-]{0,37}[A-Za-z\d])?) ?[)\]]/gu;

/** Everybody's logins by their lower-case names, and by first names that only one of them has. */
function loginsOf(meetings: readonly Meeting[], texts: readonly string[]): Map<string, string> {
  const people = new Map<string, Map<string, string>>();
  const add = (name: string, login: string | null): void => {
    const key = name.trim().toLowerCase();
    const logins = people.get(key) ?? new Map<string, string>();
    if (login !== null) logins.set(login.toLowerCase(), login);
    people.set(key, logins);
  };
  for (const { participants } of meetings)
    for (const { name, login, fullName } of participants)
      if (fullName !== null && login) add(fullName, name.replace(/^@/u, ''));
      else if (!login) add(name, null);
  for (const text of texts)
    for (const { groups } of text.matchAll(WITH_LOGIN)) add(groups?.['name'] ?? '', groups?.['login'] ?? null);
  const firsts = new Map<string, string[]>();
  for (const full of people.keys()) {
    const [first = full] = full.split(/\s+/u);
    if (first !== full) firsts.set(first, [...(firsts.get(first) ?? []), full]);
  }
  const known = new Map<string, string>();
  for (const [full, logins] of people) {
    const [login, second] = [...logins.values()];
    if (login !== undefined && second === undefined) known.set(full, login);
  }
  for (const [first, [full = '', another]] of firsts) {
    const login = known.get(full);
    if (login !== undefined && another === undefined && !known.has(first)) known.set(first, login);
  }
  return known;
}
