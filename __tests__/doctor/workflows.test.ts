import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { judgeWorkflows } from '../../src/doctor/workflows.ts';

const example = (name: string): { path: string; text: string } => ({
  path: `.github/workflows/${name}`,
  text: readFileSync(`examples/workflows/${name}`, 'utf8'),
});
const whole = example('minutes.yml');
const nightly = example('nightly.yml');
const bad = (files: readonly { path: string; text: string }[], branch = 'main'): string[] =>
  judgeWorkflows(files, branch).flatMap(({ state, says }) => (state === 'ok' ? [] : [`${state}: ${says}`]));
/** The example with one thing changed; throws if nothing is. */
const changed = (from: string | RegExp, to: string): { path: string; text: string } => {
  const text = whole.text.replace(from, to);
  if (text === whole.text) throw new Error(`the example has no ${String(from)}`);
  return { ...whole, text };
};

describe('the workflow files', () => {
  it('that we hand out have nothing wrong', () => {
    expect(bad([whole, nightly, example('minutes-forks.yml')])).toEqual([]);
    expect(bad([example('other-tracker.yml'), nightly]).filter((line) => !/may not write issues/.test(line))).toEqual(
      [],
    );
    expect(judgeWorkflows([whole, nightly], 'main').map(({ about, state }) => [about, state])).toEqual([
      [whole.path, 'ok'],
      [nightly.path, 'ok'],
    ]);
  });

  it.each<[string, { path: string; text: string }, RegExp]>([
    ['for another branch', changed('branches: [main]', 'branches: [trunk]'), /^wrong: .*is for trunk.*branch is main/],
    ['that may not write issues', changed('issues: write', 'issues: read'), /^wrong: .*may not write issues/],
    ['that may not read', changed(/contents: read\n {6}issues: write/, 'issues: write'), /^wrong: .*may not read/],
    ['that may not comment', changed('pull-requests: write', 'pull-requests: read'), /^wrong: .*may not comment/],
    [
      'that cancels a writer',
      changed('cancel-in-progress: false', 'cancel-in-progress: true'),
      /^wrong: .*is cancelled/,
    ],
    [
      'without a group',
      changed(/ {4}concurrency:\n {6}group: minutes-sync[^\n]*\n[^\n]*\n/, ''),
      /^wrong: two runs may write/,
    ],
    ['without `closed`', changed(', closed]', ']'), /^note: .*never becomes the record/],
    [
      'with the schedule beside the previews',
      changed('  workflow_dispatch:', "  schedule:\n    - cron: '1 2 * * *'\n  workflow_dispatch:"),
      /^note: .*60 days/,
    ],
    ['without pushes', changed(/ {2}push:\n[^\n]*\n[^\n]*\n/, ''), /^wrong: no workflow runs on `push`/],
  ])('%s', (_what, file, expected) => {
    const said = bad([file, nightly]);
    expect(said.filter((line) => expected.test(line))).toHaveLength(1);
    expect(said).toHaveLength(1);
  });

  it('that use something else, or can’t be read, are none of ours', () => {
    const others = [
      { path: 'a.yml', text: 'on: push\njobs: { a: { steps: [{ uses: actions/checkout@v6 }] } }' },
      { path: 'b.yml', text: 'on: [push\n  minutes-to-issues' },
      { path: 'c.yml', text: 'minutes-to-issues: 3' },
      { path: 'd.yml', text: '' },
    ];
    expect(bad(others)).toEqual(['wrong: no workflow file of the default branch uses this action']);
  });

  it('are read whatever form their events have', () => {
    const short = (on: string): { path: string; text: string } => ({
      path: 'x.yml',
      text: `${on}\nconcurrency: one\njobs: { a: { steps: [{ uses: ./ }] } }`,
    });
    for (const on of [
      'on: [push, pull_request]',
      '"on": { push: , pull_request: }',
      'on: { push: {}, pull_request: {} }',
    ])
      expect(bad([short(on), nightly])).toEqual([]);
    expect(bad([short('on: push'), nightly])).toEqual([
      expect.stringMatching(/^note: no workflow runs on `pull_request`/),
    ]);
  });
});
