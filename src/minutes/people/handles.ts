import type { Person } from '../meeting.ts';

/** What GitHub takes for a login; with an underscore that of a managed user of an enterprise: `alee_harbour`. */
const LOGIN_SOURCE = String.raw`[A-Za-z\d][A-Za-z\d-]{0,38}(?:_[A-Za-z\d]{1,38})?`;
export const LOGIN = new RegExp(`^${LOGIN_SOURCE}$`, 'u');
/** `@login`, somewhere in a line of people. */
export const LOGIN_AT = new RegExp(`(?<![\\p{L}\\p{N}])@(${LOGIN_SOURCE})`, 'u');

/** `@login` or `@org/team`; not the end of an e-mail address. */
export const HANDLE =
  /@([\p{L}\p{N}](?:[\p{L}\p{N}]|[-_](?=[\p{L}\p{N}])){0,50}(?:\/[\p{L}\p{N}](?:[\p{L}\p{N}]|[-_](?=[\p{L}\p{N}])){0,50})?)(?![\p{L}\p{N}]|\.\p{Ll})/u;

/** People, each once, in order. */
export function uniquePeople(people: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter((person) => {
    const key = person.name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const HANDLES = new RegExp(`(?<![\\p{L}\\p{N}./])${HANDLE.source}`, 'gu');

/** Every handle of some words, with where it stands. */
export function handlesIn(text: string): { person: Person; start: number; end: number }[] {
  const found: { person: Person; start: number; end: number }[] = [];
  for (const match of text.matchAll(HANDLES)) {
    found.push({
      person: { name: match[1] ?? '', login: true },
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}
