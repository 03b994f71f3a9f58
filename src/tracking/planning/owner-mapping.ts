/**
 * What names in the minutes mean on GitHub: logins and labels. Change here when somebody wrong is assigned.
 */
import type { Config } from '../../config/schema.ts';
import type { Owner } from '../../minutes/meeting.ts';
import { isAgent } from '../agents.ts';
import { isSameName } from '../names.ts';

/** What the owners of a task mean for its issue. */
export interface OwnersOnGitHub {
  /** Logins to assign, as written, each once. */
  logins: string[];
  /** Labels that stand for owners (`owners: { "Team Blue": { label: team-blue } }`). */
  labels: string[];
  /** Owners as people read them, without @. */
  names: string[];
}

/** What GitHub accepts as a login; teams (`org/team`) and names with spaces are not. */
const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,98}[a-z\d])?$/iu;

/** `assigned`: whom the minutes called by login before. A mere "bob" is @bob then, as another meeting wrote it. */
export function ownersOnGitHub(
  owners: readonly Owner[],
  config: Pick<Config, 'owners'>,
  assigned: readonly string[] = [],
): OwnersOnGitHub {
  const table = new Map(Object.entries(config.owners).map(([name, target]) => [normalise(name), target]));
  const logins = new Map<string, string>();
  const labels = new Set<string>();
  for (const owner of owners) {
    const target = namesOf(owner)
      .map((name) => table.get(name))
      .find((found) => found !== undefined);
    if (typeof target === 'object') labels.add(target.label);
    else {
      const login = target ?? loginOf(owner) ?? assigned.find((known) => isSameName(known, owner.name)) ?? null;
      if (login !== null && LOGIN.test(login) && !isAgent(login)) logins.set(login.toLowerCase(), login);
    }
  }
  const names = [...new Set(owners.map(({ name }) => name.replace(/^@/u, '')))];
  return { logins: [...logins.values()], labels: [...labels], names };
}

const normalise = (name: string): string => name.trim().replace(/^@/u, '').toLowerCase();

/** Under which names the config may know an owner, the written one first. */
const namesOf = ({ name, person }: Owner): string[] =>
  [name, person?.fullName, person?.name].filter((known) => typeof known === 'string').map(normalise);

const loginOf = ({ name, login, person }: Owner): string | null =>
  login ? name.replace(/^@/u, '') : person?.login === true ? person.name : null;
