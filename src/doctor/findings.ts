/**
 * From facts to findings: each line ok, or with its cure. Change here when something else keeps people from a first run.
 */
import type { Config } from '../config/schema.ts';
import type { Answer, Facts, Finding } from './facts.ts';
import { judgeWorkflows } from './workflows.ts';

/** In the order in which a person would mend them. */
export function findings(facts: Facts): Finding[] {
  const { config } =
    facts.config.read === 'none' || 'errors' in facts.config.read ? { config: null } : facts.config.read;
  return [
    ...ofToken(facts),
    ...ofRepository(facts),
    ...ofConfig(facts),
    ...ofTracker(facts),
    ...ofPermissions(facts),
    ...ofLabel(facts, config),
    ...ofAuthors(facts, config),
    ...ofWorkflows(facts),
    ...ofActions(facts),
  ];
}

const ok = (about: string, says: string): Finding => ({ about, state: 'ok', says, cure: null });
const note = (about: string, says: string, cure: string | null = null): Finding => ({
  about,
  state: 'note',
  says,
  cure,
});
const wrong = (about: string, says: string, cure: string): Finding => ({ about, state: 'wrong', says, cure });

function ofToken({ login, scopes, about }: Facts): Finding[] {
  const whose = login === null ? 'of a workflow or an App' : `of ${login}`;
  if (scopes === null) return [ok('token', whose)];
  const isEnough = scopes.includes('repo') || (!about.private && scopes.includes('public_repo'));
  const said = scopes.length === 0 ? 'no scope' : scopes.join(', ');
  if (isEnough) return [ok('token', `${whose}, classic: ${said}`)];
  return [
    wrong('token', `${whose}, classic, with ${said}`, about.private ? 'the scope `repo`' : 'the scope `public_repo`'),
  ];
}

function ofRepository({ repository, about, tracker, isProtected }: Facts): Finding[] {
  const found: Finding[] = [];
  if (about.archived)
    found.push(
      wrong('repository', `${repository} is archived: nothing can be written`, 'Settings → Danger Zone → Unarchive'),
    );
  if (about.fork)
    found.push(
      note(
        'repository',
        `${repository} is a fork: pushes in it write no issues`,
        `if it keeps minutes of its own, \`tracker: ${repository}\` in its config`,
      ),
    );
  if (!about.hasIssues && tracker === null)
    found.push(
      wrong(
        'repository',
        'issues are switched off',
        'Settings → General → Features → Issues, or a `tracker` in the config',
      ),
    );
  if (found.length === 0) found.push(ok('repository', `${repository}, default branch ${about.defaultBranch}`));
  if (valueOf(isProtected) === true)
    found.push(ok('branch', `${about.defaultBranch} is protected, which is no matter: nothing is ever pushed`));
  return found;
}

function ofConfig({ config: { path, read } }: Facts): Finding[] {
  if (read === 'none') return [ok('config', `there is no ${path}: every default holds`)];
  if ('errors' in read)
    return read.errors.map((error) => wrong('config', error, `mend it in ${path} on the default branch`));
  return [ok('config', path)];
}

function ofTracker({ about, tracker, config: { read } }: Facts): Finding[] {
  if (tracker === null) return [];
  const { repository, archived, hasIssues } = tracker;
  if (archived) return [wrong('tracker', `${repository} is archived`, 'unarchive it, or name another `tracker`')];
  if (!hasIssues)
    return [
      wrong('tracker', `issues are switched off in ${repository}`, 'switch them on there, or name another `tracker`'),
    ];
  const isMeant = read !== 'none' && 'config' in read && read.config['public-tracker'];
  if (about.private && !tracker.private && !isMeant)
    return [
      wrong(
        'tracker',
        `these minutes are private, and everybody reads the issues of ${repository}`,
        'a private `tracker`, or `public-tracker: true` if that is meant',
      ),
    ];
  return [ok('tracker', `${repository}; the workflow needs a token that may write issues there`)];
}

const NEEDED = [
  ['contents', 'contents: read'],
  ['issues', 'issues: read'],
  ['pulls', 'pull-requests: read'],
] as const;

function ofPermissions({ reads, about, login }: Facts): Finding[] {
  const found = NEEDED.map(([name, permission]): Finding => {
    const answer = reads[name];
    if (typeof answer === 'object') return ok('permission', `${permission}: yes`);
    if (answer === 'failed') return note('permission', `${permission}: GitHub did not answer`, 'run it again');
    return wrong('permission', `${permission}: no`, `give the token \`${permission}\``);
  });
  if (about.mayPush === true) found.push(ok('permission', 'issues: write: yes, as far as a role tells'));
  else if (about.mayPush === false && login !== null)
    found.push(
      wrong(
        'permission',
        `issues: write: ${login} may not write here: labels and assignees would be dropped`,
        'the role Write, or a token of somebody who has it',
      ),
    );
  else found.push(note('permission', 'issues: write can’t be seen without writing: the first run shows it'));
  return found;
}

function ofLabel({ label }: Facts, config: Config | null): Finding[] {
  const name = `\`${config?.label ?? 'action-item'}\``;
  if (typeof label === 'object') return [ok('label', `${name} is there`)];
  return label === 'missing'
    ? [ok('label', `${name} is made by the first run`)]
    : [note('label', `${name}: can’t be seen`)];
}

/** Whom a config trusts that can't be read is not known. */
function ofAuthors({ authors, login, config: { read } }: Facts, config: Config | null): Finding[] {
  if (config === null && read !== 'none') return [];
  const trusted = ['github-actions[bot]', ...(config?.['trusted-authors'] ?? [])].map((name) => name.toLowerCase());
  const strange = [...new Set(authors)].filter((author) => !trusted.includes(author.toLowerCase()));
  const found: Finding[] = [];
  if (strange.length > 0)
    found.push(
      note(
        'authors',
        `issues with the label were made by ${strange.join(', ')}, whom the config does not trust: they are left alone`,
        `if they are ours: \`trusted-authors: [${strange.map((name) => JSON.stringify(name)).join(', ')}]\``,
      ),
    );
  if (login !== null && !trusted.includes(login.toLowerCase()))
    found.push(
      note(
        'authors',
        `issues that this token makes would be ${login}’s, whom the config does not trust: \`sync\` stops after one`,
        `\`trusted-authors: [${login}]\`, or leave syncing to the workflow`,
      ),
    );
  return found.length > 0 ? found : [ok('authors', 'whoever makes our issues is trusted')];
}

function ofWorkflows({ workflows, about }: Facts): Finding[] {
  const files = workflows === 'missing' ? [] : valueOf(workflows);
  if (files === null) return [note('workflow', 'the workflow files can’t be seen', 'give the token `contents: read`')];
  return judgeWorkflows(files, about.defaultBranch);
}

function ofActions({ actionsEnabled, defaultPermissions, about, workflows }: Facts): Finding[] {
  const found: Finding[] = [];
  if (valueOf(actionsEnabled) === false)
    found.push(wrong('actions', 'Actions are switched off', 'Settings → Actions → General → Allow'));
  const permissions = valueOf(defaultPermissions);
  if (permissions !== null)
    found.push(ok('actions', `a workflow’s token may ${permissions} by default; the example names what it needs`));
  if (found.length === 0)
    found.push(note('actions', 'the repository’s settings for Actions are seen by administrators only'));
  const files = valueOf(workflows) ?? [];
  if (!about.private && files.length > 0 && !files.some(({ text }) => text.includes('workflow_run')))
    found.push(
      note(
        'forks',
        'pull requests from forks get their preview in the job summary, not as a comment',
        'examples/workflows/minutes-forks.yml, if they should',
      ),
    );
  return found;
}

const valueOf = <Value>(answer: Answer<Value>): Value | null => (typeof answer === 'object' ? answer.ok : null);
