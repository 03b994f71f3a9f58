import type { Meeting, Person } from '../minutes/meeting.ts';
import type { LedgerEntry } from '../tracking/register/ledger.ts';

/** How people are written, by their name in lower case: mentions keep nothing else of them. */
export type Names = ReadonlyMap<string, Person>;

/** The first spelling stands; who is a login anywhere is one. */
export function namesOf(people: readonly Person[]): Names {
  const names = new Map<string, Person>();
  for (const { name, login } of people) {
    const written = name.replace(/^@/u, '').trim();
    const known = names.get(written.toLowerCase());
    if (known === undefined || (login && !known.login)) names.set(written.toLowerCase(), { name: written, login });
  }
  return names;
}

/** Everybody of these meetings. */
export const namesIn = (meetings: readonly Meeting[]): Names =>
  namesOf(
    meetings.flatMap(({ participants, items }) => [
      ...items.flatMap(({ owners, supporters }) => [
        ...owners,
        ...owners.flatMap(({ person }) => person ?? []),
        ...supporters,
      ]),
      ...participants,
    ]),
  );

/** An owner of a mention; whom nobody knows is a name in lower case. */
export const personOf = (owner: string, names: Names): Person =>
  names.get(owner.toLowerCase()) ?? { name: owner, login: false };

/** The register with its owners as they are written. */
export const withNames = (entries: readonly LedgerEntry[], names: Names): LedgerEntry[] =>
  entries.map((entry) => ({ ...entry, owners: entry.owners.map((owner) => personOf(owner, names).name) }));
