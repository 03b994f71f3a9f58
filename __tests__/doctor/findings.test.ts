import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/default-config.ts';
import type { Config } from '../../src/config/schema.ts';
import type { Facts } from '../../src/doctor/facts.ts';
import { findings } from '../../src/doctor/findings.ts';

const files = ['minutes.yml', 'nightly.yml', 'minutes-forks.yml'].map((name) => ({
  path: `.github/workflows/${name}`,
  text: readFileSync(`examples/workflows/${name}`, 'utf8'),
}));
const about = { defaultBranch: 'main', archived: false, hasIssues: true, fork: false, private: false, mayPush: true };
const reads: Facts['reads'] = { contents: { ok: true }, issues: { ok: true }, pulls: { ok: true } };
const configured = (changes: Partial<Config> = {}): Facts['config'] => ({
  path: '.github/minutes.yml',
  read: { config: { ...defaultConfig, ...changes } },
});
const healthy: Facts = {
  repository: 'harbour/minutes',
  login: 'alice',
  scopes: ['repo'],
  about,
  config: configured({ 'trusted-authors': ['alice'] }),
  tracker: null,
  reads,
  label: { ok: true },
  authors: ['github-actions[bot]'],
  workflows: { ok: files },
  defaultPermissions: { ok: 'read' },
  actionsEnabled: { ok: true },
  isProtected: { ok: true },
};
const tasks = { repository: 'harbour/tasks', archived: false, hasIssues: true, private: false };

describe('what doctor finds', () => {
  it('is nothing where nothing is in the way', () => {
    expect(findings(healthy).filter(({ state }) => state !== 'ok')).toEqual([]);
  });

  it.each<[string, Partial<Facts>, 'wrong' | 'note', RegExp, RegExp]>([
    ['a classic token without scope', { scopes: [] }, 'wrong', /no scope/, /public_repo/],
    [
      'a private repository',
      { scopes: ['public_repo'], about: { ...about, private: true } },
      'wrong',
      /public_repo/,
      /`repo`/,
    ],
    ['an archive', { about: { ...about, archived: true } }, 'wrong', /is archived/, /Unarchive/],
    ['no issues', { about: { ...about, hasIssues: false } }, 'wrong', /switched off/, /Features/],
    ['a fork', { about: { ...about, fork: true } }, 'note', /is a fork/, /tracker: harbour\/minutes/],
    [
      'a wrong config',
      { config: { path: 'x.yml', read: { errors: ['x.yml:1:1: unknown'] } } },
      'wrong',
      /x\.yml:1:1/,
      /mend it/,
    ],
    ['an archived tracker', { tracker: { ...tasks, archived: true } }, 'wrong', /tasks is archived/, /another/],
    [
      'a tracker without issues',
      { tracker: { ...tasks, hasIssues: false } },
      'wrong',
      /off in harbour\/tasks/,
      /switch/,
    ],
    [
      'private minutes and a public tracker',
      { tracker: tasks, about: { ...about, private: true } },
      'wrong',
      /are private/,
      /public-tracker/,
    ],
    ['a read that is refused', { reads: { ...reads, pulls: 'refused' } }, 'wrong', /pull-requests: read: no/, /give/],
    ['a role too low', { about: { ...about, mayPush: false } }, 'wrong', /alice may not write/, /Write/],
    ['a token that tells no role', { about: { ...about, mayPush: null } }, 'note', /first run shows/, /^$/],
    ['strange authors', { authors: ['mallory', 'mallory'] }, 'note', /made by mallory, whom/, /\["mallory"\]/],
    ['an owner who is not trusted', { config: configured() }, 'note', /stops after one/, /trusted-authors: \[alice\]/],
    ['no workflow', { workflows: 'missing' }, 'wrong', /no workflow file/, /copy/],
    ['workflows that can’t be seen', { workflows: 'refused' }, 'note', /can’t be seen/, /contents: read/],
    ['Actions that are off', { actionsEnabled: { ok: false } }, 'wrong', /switched off/, /Actions → General/],
    ['no comment for forks', { workflows: { ok: files.slice(0, 2) } }, 'note', /from forks/, /minutes-forks/],
  ])('%s', (_what, changes, state, says, cure) => {
    const found = findings({ ...healthy, ...changes }).filter((finding) => finding.state !== 'ok');
    expect(found).toEqual([expect.objectContaining({ state, says: expect.stringMatching(says) })]);
    expect(found[0]?.cure ?? '').toMatch(cure);
  });

  it('is no fault where the label comes with the first run, or private minutes are meant for a public tracker', () => {
    const meant = {
      ...healthy,
      tracker: tasks,
      config: configured({ 'trusted-authors': ['alice'], 'public-tracker': true }),
    };
    expect(
      findings({ ...meant, about: { ...about, private: true }, label: 'missing' }).filter(
        ({ state }) => state !== 'ok',
      ),
    ).toEqual([]);
  });
});
