import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/core';
import { createClient } from '../../src/github/client.ts';
import { Ears } from '../../src/github/ears.ts';
import { Issues } from '../../src/github/issues.ts';
import { findPullRequest } from '../../src/github/lookups.ts';
import { PullRequestThread } from '../../src/github/pull-request.ts';
import { Repository } from '../../src/github/repository.ts';
import type { FileEntry } from '../../src/tracking/source.ts';
import { startStandIn, type Permissions, type StandIn } from '../support/stand-in.ts';

/** What there is on the stage: an issue, a pull request with our comment, three files. */
interface Scene {
  head: string;
  files: FileEntry[];
  issue: number;
  pull: number;
  /** A comment that says what the one above it said. */
  repeated: number;
}

/** Rows of the table "Every call" in docs/permissions-and-limits.md. */
interface Row {
  what: string;
  /** `GET /repos/{owner}/{repo}/…` */
  call: string;
  permission: string;
}

const rows: Row[] = readFileSync(new URL('../../docs/permissions-and-limits.md', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, what, call, permission] = /^\| (.+) \| `([A-Z]+ \/repos[^`]+)` \| `([^`]+)` \|$/.exec(line) ?? [];
    return what === undefined || call === undefined || permission === undefined ? [] : [{ what, call, permission }];
  });

let standIn: StandIn;
let scene: Scene;
beforeAll(async () => {
  standIn = await startStandIn();
});
beforeEach(async () => {
  standIn.reset();
  const head = await standIn.commit({ 'a.md': 'a\n', 'b.md': 'b\n' });
  const files = await repository(clientOf()).files(head);
  const { number: issue } = await standIn.openIssue('alice', {
    title: 'Task',
    labels: ['action-item'],
    assignees: ['bob'],
  });
  const { number: pull } = await standIn.openPullRequest({ files: { 'c.md': '- @AI alice: ask\n' } });
  await standIn.comment('github-actions[bot]', issue, 'Done.');
  const { id: repeated } = await standIn.comment('github-actions[bot]', issue, 'Done.');
  scene = { head, files, issue, pull, repeated: Number(repeated) };
});
afterAll(() => standIn.close());

const clientOf = (permissions?: Partial<Permissions>): Octokit =>
  createClient({ token: standIn.issueToken(permissions), baseUrl: standIn.url, pace: 0, second: 1 });
const repository = (client: Octokit): Repository =>
  new Repository(client, {
    identity: { host: '127.0.0.1', repository: standIn.repository, repositoryId: null },
    defaultBranch: 'main',
  });
const issues = (client: Octokit): Issues =>
  new Issues(client, { repository: standIn.repository, label: 'action-item', now: Date.now });
const ears = (client: Octokit): Ears => new Ears(client, { repository: standIn.repository, authors: [] });
const thread = (client: Octokit): PullRequestThread =>
  new PullRequestThread(client, { repository: standIn.repository, number: scene.pull });

const mark = '<!-- mark -->';
const suggestion = { path: 'c.md', line: 1, body: 'better' };
const itemMark = '<!-- minutes-to-issues: item a -->';
const aboutItem = { path: 'c.md', line: 1, body: `${itemMark} alice`, item: { mark: itemMark, words: 'c' } };
const summary = { mark, body: `${mark} one item`, outdated: `${mark} old` };
const comment = (): Promise<unknown> => standIn.comment('github-actions[bot]', scene.pull, `${mark} old`);

/** How the product comes to make the call of a row; by its first column. */
const calls: Record<string, (client: Octokit) => Promise<unknown>> = {
  'the config': (client) => repository(client).readText('.github/minutes.yml'),
  'the head of the default branch': (client) => repository(client).head(),
  'what a push changed': (client) => repository(client).changesSince(scene.head),
  'the files of a resync': (client) => repository(client).files(scene.head),
  'a minutes file that was changed: what it holds, and that it is no symbolic link': (client) =>
    repository(client).readChanged({ path: 'a.md', blob: scene.files[0]?.blob ?? '' }, scene.head, 1000),
  'one minutes file': (client) => repository(client).read(scene.files[0]?.blob ?? '', 1000),
  'all minutes files at once': (client) => repository(client).readAll(scene.head, scene.files, 1000),
  'the files of a pull request': (client) => repository(client).changesOfPullRequest(scene.pull, scene.head),
  'the pull request of a fork’s branch (second stage)': (client) =>
    findPullRequest(client, standIn.repository, { owner: 'mallory', name: 'minutes', head: scene.head }),
  'tracked issues': (client) => issues(client).list(),
  'an issue, right before it is changed': (client) => issues(client).read(scene.issue),
  'what happened to an issue: whether it ever bore the label, who closed it': (client) =>
    issues(client).history(scene.issue),
  'whether the label exists, if no issue carries it': (client) => issues(client).labelExists('action-item'),
  'who can be assigned': (client) => issues(client).assignable(['alice'], 1),
  'whether somebody can be assigned, where the list is long': async (client) => {
    const answer = {
      status: 200,
      headers: {},
      body: Array.from({ length: 100 }, (_, n) => ({ login: `p${n}`, type: 'User' })),
    };
    standIn.fault({ path: /\/assignees\?/ }, { kind: 'answer', answer });
    return issues(client).assignable(['alice'], 1);
  },
  'the label, before the first issue': (client) => issues(client).ensureLabel('sig'),
  'a new issue': (client) => issues(client).create({ title: 't', body: '', labels: ['action-item'], assignees: [] }),
  'updating, closing, reopening an issue': async (client) => {
    await issues(client).edit(scene.issue, () => ({ body: 'new' }));
    await issues(client).close(scene.issue, 'completed');
    await issues(client).reopen(scene.issue);
  },
  'the comment with the evidence, or about the run that was undone': (client) =>
    issues(client).comment(scene.issue, 'done'),
  'whether another run has commented at the same moment': (client) =>
    issues(client).withdrawRepeated(scene.issue, scene.repeated),
  'taking our comment back then': (client) => issues(client).withdrawRepeated(scene.issue, scene.repeated),
  'adding labels': (client) => issues(client).addLabels(scene.issue, ['sig']),
  'taking a label of ours off': (client) => issues(client).removeLabel(scene.issue, 'action-item'),
  assigning: (client) => issues(client).addAssignees(scene.issue, ['alice']),
  'unassigning whom we assigned': (client) => issues(client).removeAssignees(scene.issue, ['bob']),
  'finding our comment on a pull request': (client) => thread(client).findSticky(mark),
  'our comment on a pull request': (client) => thread(client).upsert(mark, mark),
  'whether a push merged it, before the links go onto our comment': async (client) => {
    await comment();
    return thread(client).refresh(mark, mark, { among: [{ sha: scene.head, parents: [] }] });
  },
  'updating it': async (client) => {
    await comment();
    return thread(client).upsert(mark, mark);
  },
  'finding our review comments': (client) => thread(client).review([suggestion], scene.head),
  'a review with suggestions': (client) => thread(client).review([suggestion], scene.head),
  'its comments one by one, if GitHub refuses the review for one line': (client) =>
    thread(client).review([suggestion, { ...suggestion, line: 99 }], scene.head),
  'finding our reviews (`review: items`)': (client) => thread(client).review([aboutItem], scene.head, summary),
  'a comment with a command, as it is now': (client) => ears(client).comment(scene.repeated),
  'others of the last day that nobody has answered': (client) => ears(client).recent('2020-01-01T00:00:00Z'),
  '👀, 🚀, 😕': async (client) => {
    await ears(client).react(scene.repeated, 'eyes');
    // what a lock forbids is no error: here it is a permission
    return standIn.requests().at(-1);
  },
  'whether one of these is ours, where there is one': (client) => ears(client).isAnswered(scene.repeated),
  'changing the text of our review in place': async (client) => {
    await thread(clientOf()).review([aboutItem], scene.head, summary);
    standIn.forget();
    return thread(client).review([aboutItem], scene.head, { ...summary, body: `${mark} news` });
  },
  'changing our comment on a line in place': async (client) => {
    await thread(clientOf()).review([aboutItem], scene.head, summary);
    standIn.forget();
    return thread(client).review([{ ...aboutItem, body: `${aboutItem.body} news` }], scene.head, summary);
  },
};

const nameOf = (permission: string): keyof Permissions => {
  const [name] = permission.split(': ');
  if (name === 'contents' || name === 'issues' || name === 'pull-requests') return name;
  throw new Error(`No permission: ${permission}`);
};
/** That permission and no other. */
const granted = ({ permission }: Row): Partial<Permissions> => ({
  [nameOf(permission)]: permission.endsWith(': write') ? 'write' : 'read',
});
/** Every permission but that one. GitHub takes either of two for what issues and pull requests have in common. */
const withheld = ({ call, permission }: Row): Permissions => {
  const less = permission.endsWith(': write') ? 'read' : 'none';
  const all: Permissions = { contents: 'write', issues: 'write', 'pull-requests': 'write' };
  return /\/issues\/\S*\/?(comments|labels|assignees)\b/.test(call)
    ? { ...all, issues: less, 'pull-requests': less }
    : { ...all, [nameOf(permission)]: less };
};
const routeOf = (call: string): { method: string; path: RegExp } => {
  const [method = '', path = ''] = call.split(' ');
  const pattern = path
    .replace('{owner}/{repo}', standIn.repository)
    .replace(/\{\w+\}$/, '.+')
    .replace(/\{\w+\}/g, '[^/]+');
  return { method, path: new RegExp(`^${pattern}(\\?.*)?$`) };
};
const statuses = ({ call }: Row): number[] => standIn.requests(routeOf(call)).map(({ status }) => status);
const key = ({ what }: Row): string => what.replace("'", '’');

describe('the table of calls and permissions', () => {
  it('has every row tried here, and the other way round', () => {
    expect(rows.map(key).sort()).toEqual(Object.keys(calls).sort());
  });

  it.each(rows)('is right that $what needs $permission, and nothing more', async (row) => {
    standIn.forget();
    await calls[key(row)]?.(clientOf(granted(row))).catch(() => undefined);
    expect(statuses(row).length).toBeGreaterThan(0);
    expect(statuses(row)).not.toContain(403);
  });

  it.each(rows)('is right that $what is refused without $permission', async (row) => {
    standIn.forget();
    await calls[key(row)]?.(clientOf(withheld(row))).catch(() => undefined);
    expect(standIn.requests().at(-1)?.status).toBe(403);
    expect(statuses(row).filter((status) => status !== 403)).toEqual([]);
  });

  it('has every call that the product makes', async () => {
    standIn.forget();
    for (const row of rows) await calls[key(row)]?.(clientOf()).catch(() => undefined);
    const known = rows.map(({ call }) => routeOf(call));
    // those that need no permission are named below the table
    const unknown = standIn
      .requests({ path: /^\/repos\/[^/]+\/[^/]+\// })
      .filter((one) => !known.some(({ method, path }) => method === one.method && path.test(one.path)));
    expect(unknown).toEqual([]);
  });
});
