/** A repository as Octokit's calls take it: a type, because an interface has no index signature for them. */
export type Place = { owner: string; repo: string };

/** `owner/repo` in its parts. */
export function placeOf(repository: string): Place {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
