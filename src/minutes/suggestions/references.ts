import type { Meeting, Reference, ReadingRules } from '../meeting.ts';
import type { Setting, Suggestion } from './suggestion.ts';

/**
 * Repositories that the minutes name without their owner (`specs#12`), where links in the pages tell whose they are.
 * Change here when they are completed wrongly.
 */

/** Where a repository was named so, by its lower-case name. */
type Short = Map<string, { name: string; places: Suggestion['evidence']['example'][] }>;

/** Repositories of the same owner: fewer could as well be named one by one. */
const LEAST = 2;

/** The suggestions for `references`. `meetings`: with all their references. */
export function suggestedReferences(meetings: readonly Meeting[], rules: ReadingRules['references']): Suggestion[] {
  const whose = new Map<string, Set<string>>();
  const short: Short = new Map();
  for (const { path, line, items, references } of meetings) {
    for (const { owner, repo } of references)
      if (owner !== null && repo !== null)
        whose.set(repo.toLowerCase(), (whose.get(repo.toLowerCase()) ?? new Set()).add(owner));
    for (const one of unknownOf(references)) {
      const text = `${one.repo}#${one.number}`;
      const item = items.find((each) =>
        each.references.some((its) => its.repo === one.repo && its.number === one.number),
      );
      const known = short.get(one.repo.toLowerCase()) ?? { name: one.repo, places: [] };
      known.places.push({ path, line: item?.line ?? line, text });
      short.set(one.repo.toLowerCase(), known);
    }
  }
  const told = [...short].flatMap(([key, { name, places }]) => {
    const [owner, second] = [...(whose.get(key) ?? [])];
    return owner === undefined || second !== undefined ? [] : [{ name, owner, places }];
  });
  const owners = [...new Set(told.map(({ owner }) => owner))];
  const [owner] = owners;
  if (owner === undefined) return [];
  if (owners.length === 1 && told.length >= LEAST && rules.defaultOwner === null)
    return [
      suggestionOf(
        [{ key: 'default-owner', login: owner }],
        [...short.values()].flatMap(({ places }) => places),
      ),
    ];
  return told.map((one) =>
    suggestionOf([{ key: 'aliases', name: one.name, repository: `${one.owner}/${one.name}` }], one.places),
  );
}

const unknownOf = (references: readonly Reference[]): (Reference & { repo: string })[] =>
  references.flatMap((one) => (one.owner === null && one.repo !== null ? [{ ...one, repo: one.repo }] : []));

function suggestionOf(settings: Setting[], places: Suggestion['evidence']['example'][]): Suggestion {
  const pages = new Set(places.map(({ path }) => path)).size;
  const [example = { path: '', line: 1, text: '' }] = places;
  return {
    settings,
    evidence: { count: places.length, pages, example },
    change: { of: 'references', count: places.length, pages },
  };
}
