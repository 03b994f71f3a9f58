/** Who may do what with which token. */

type Level = 'none' | 'read' | 'write';

/** What a token may do, in the words of a workflow's `permissions:`. */
export interface Permissions {
  contents: Level;
  issues: Level;
  'pull-requests': Level;
}

export interface Account {
  login: string;
  /** `bot`: an installation's token, like `GITHUB_TOKEN`: `GET /user` is forbidden. */
  kind: 'bot' | 'person';
  permissions: Permissions;
  /** The only repository (`owner/repo`) where the permissions count; `null`: everywhere. */
  home: string | null;
  /** Without push access labels and assignees of an issue are dropped silently. */
  push: boolean;
}

export const actionsBot = 'github-actions[bot]';

export const allPermissions: Permissions = { contents: 'write', issues: 'write', 'pull-requests': 'write' };

export interface Need {
  /** Any of these is enough: GitHub accepts either for comments. */
  permissions: readonly (keyof Permissions)[];
  level: 'read' | 'write';
}

const issueOrPull: readonly (keyof Permissions)[] = ['issues', 'pull-requests'];

/** First match wins. Paths below `/repos/{owner}/{repo}`. */
const needs: readonly [path: RegExp, permissions: readonly (keyof Permissions)[]][] = [
  [/^\/(git|contents|compare|tarball|zipball|branches|readme|merges)(\/|$)/, ['contents']],
  [/^\/commits\/[^/]+\/pulls$/, ['pull-requests']],
  [/^\/commits(\/|$)/, ['contents']],
  [/^\/pulls(\/|$)/, ['pull-requests']],
  [/^\/issues\/(comments\/)?\d+\/(comments|labels|assignees|lock)/, issueOrPull],
  [/^\/issues\/comments(\/|$)/, issueOrPull],
  [/^\/(issues|labels|milestones|assignees)(\/|$)/, ['issues']],
];

/** What a request asks for; `null`: any token may (the repository's own data, limits). */
export function needOf(method: string, pathInRepository: string): Need | null {
  const level = method === 'GET' || method === 'HEAD' ? 'read' : 'write';
  const permissions = needs.find(([path]) => path.test(pathInRepository))?.[1];
  return permissions ? { permissions, level } : null;
}

export function grants(account: Account, need: Need): boolean {
  return need.permissions.some((name) => {
    const granted = account.permissions[name];
    return granted === 'write' || granted === need.level;
  });
}

/** The header with which GitHub says what would have been enough. */
export function acceptedPermissions(need: Need): string {
  return need.permissions.map((name) => `${name.replace('-', '_')}=${need.level}`).join('; ');
}
