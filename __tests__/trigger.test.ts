import { describe, expect, it } from '@jest/globals';
import { readInputs, sinceDay } from '../src/action/inputs.ts';
import { parsePayload } from '../src/action/payload.ts';
import { decide, type Mode } from '../src/action/trigger.ts';

const repository = { default_branch: 'main', fork: false, archived: false, has_issues: true };
const pullRequest = (change: object = {}): object => ({
  repository,
  pull_request: { number: 7, state: 'open', merged: false, head: { sha: 'abc' }, base: { ref: 'main' }, ...change },
});
const push = { repository, ref: 'refs/heads/main', before: 'b4' };

describe('what an event means', () => {
  it.each<[string, string, object, string, Mode, object]>([
    [
      'an open pull request is previewed',
      'pull_request',
      pullRequest(),
      '',
      'auto',
      {
        go: true,
        writes: false,
        trigger: { kind: 'pull-request', number: 7, head: 'abc', state: 'open', base: 'main', isSilent: false },
      },
    ],
    [
      'one on which nobody has said anything',
      'pull_request',
      pullRequest({ comments: 0 }),
      '',
      'auto',
      { go: true, trigger: { isSilent: true } },
    ],
    [
      'a merged one too, and it writes nothing',
      'pull_request',
      pullRequest({ state: 'closed', merged: true }),
      '',
      'auto',
      { go: true, writes: false, trigger: { state: 'merged' } },
    ],
    [
      'a closed one too',
      'pull_request_target',
      pullRequest({ state: 'closed' }),
      '',
      'auto',
      { go: true, writes: false, trigger: { state: 'closed' } },
    ],
    ['sync on a pull request is an error', 'pull_request', pullRequest(), '', 'sync', { go: false, level: 'error' }],
    [
      'a push to the default branch writes',
      'push',
      push,
      '',
      'auto',
      { go: true, writes: true, trigger: { kind: 'push', before: 'b4' } },
    ],
    ...(
      [
        [
          'a new comment with a command is heard',
          'created',
          {},
          { go: 'hear', comment: { id: 5, author: 'bob', number: 7, isPull: false, assignees: ['alice'] } },
        ],
        ['an edited one is not', 'edited', {}, { go: false, level: 'notice' }],
        ['one that says something else is not', 'created', { body: 'Thanks' }, { go: false, level: 'notice' }],
        ['a bot’s is not', 'created', { user: { login: 'x[bot]', type: 'Bot' } }, { go: false, level: 'notice' }],
        ['an agent’s is not', 'created', { user: { login: 'acme-bot', type: 'User' } }, { go: false, level: 'notice' }],
        ['an App’s is not', 'created', { performed_via_github_app: { id: 1 } }, { go: false, level: 'notice' }],
      ] as const
    ).map(([what, action, change, decision]): [string, string, object, string, Mode, object] => [
      what,
      'issue_comment',
      {
        repository,
        action,
        issue: { number: 7, assignees: [{ login: 'alice' }] },
        comment: {
          id: 5,
          body: '/minutes done',
          created_at: '2026-11-29T10:00:00Z',
          user: { login: 'bob', type: 'User' },
          ...change,
        },
      },
      '',
      'auto',
      decision,
    ]),
    ['a push with mode preview writes nothing', 'push', push, '', 'preview', { go: true, writes: false }],
    [
      'a push to another branch is nothing',
      'push',
      { ...push, ref: 'refs/heads/topic' },
      '',
      'auto',
      { go: false, level: 'notice' },
    ],
    [
      'a push of a tag is nothing',
      'push',
      { ...push, ref: 'refs/tags/v1' },
      '',
      'auto',
      { go: false, level: 'notice' },
    ],
    [
      'a dispatch on the default branch resyncs',
      'workflow_dispatch',
      { repository },
      'refs/heads/main',
      'auto',
      { go: true, writes: true, trigger: { kind: 'resync' } },
    ],
    [
      'a dispatch on another ref is a dry run',
      'workflow_dispatch',
      { repository },
      'refs/heads/topic',
      'auto',
      { go: true, writes: false, trigger: { kind: 'resync' } },
    ],
    [
      'a schedule resyncs',
      'schedule',
      { repository },
      'refs/heads/main',
      'auto',
      { go: true, writes: true, trigger: { kind: 'resync' } },
    ],
    [
      'a repository_dispatch resyncs',
      'repository_dispatch',
      { repository },
      'refs/heads/main',
      'auto',
      { go: true, writes: true, trigger: { kind: 'resync' } },
    ],
    [
      'the second stage of a pull request previews',
      'workflow_run',
      {
        repository,
        workflow_run: {
          event: 'pull_request',
          head_sha: 'abc',
          head_branch: 'topic',
          head_repository: { owner: { login: 'erin' } },
        },
      },
      '',
      'auto',
      {
        go: true,
        writes: false,
        trigger: { kind: 'pull-request-of', headOwner: 'erin', headBranch: 'topic', head: 'abc' },
      },
    ],
    [
      'a workflow_run after a push is nothing',
      'workflow_run',
      { repository, workflow_run: { event: 'push', head_sha: 'abc' } },
      '',
      'auto',
      { go: false, level: 'notice' },
    ],
    ['any other event is nothing', 'issues', { repository }, '', 'auto', { go: false, level: 'notice' }],
  ])('%s', (_, event, payload, ref, mode, expected) => {
    expect(decide(event, parsePayload(payload), 'main', ref, mode)).toMatchObject(expected);
  });

  it('a payload that is not GitHub’s is refused with the place of the fault', () => {
    expect(() => parsePayload({ pull_request: { number: 'seven' } })).toThrow(/pull_request/u);
  });
});

describe('the inputs', () => {
  const now = new Date('2026-04-01T23:30:00Z');
  it.each([
    ['90 days', '2026-01-01'],
    ['90', '2026-01-01'],
    ['1d', '2026-03-31'],
    ['2025-12-24', '2025-12-24'],
  ])('since %s means %s', (value, day) => {
    expect(sinceDay('since', value, now)).toBe(day);
  });

  it.each(['yesterday', '2026-02-31', '2026-13-01', '-3', ''])('since %p is refused with what is allowed', (value) => {
    expect(() => sinceDay('since', value, now)).toThrow(/2026-01-31.*90 days/u);
  });

  it.each([
    ['mode', 'fast', /Allowed: auto, preview, sync/u],
    ['max-new-issues', 'many', /whole number/u],
    ['dry-run', 'maybe', /neither true nor false/u],
    ['token', '', /token/u],
    ['token', '-----BEGIN KEY-----\nhush\n-----END KEY-----', /^(?!.*hush).*line breaks that no token has/su],
  ])('%s: %p is refused', (name, value, message) => {
    const get = (asked: string): string => (asked === name ? value : asked === 'token' ? 't' : '');
    expect(() => readInputs(get, now)).toThrow(message);
  });

  it('lists are given one a line', () => {
    const inputs = readInputs((name) => ({ token: 't', paths: ' a/**\n\n!b.md ', series: 'sig' })[name] ?? '', now);
    expect(inputs).toMatchObject({ paths: ['a/**', '!b.md'], series: ['sig'] });
  });
});
