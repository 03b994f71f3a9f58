import { describe, expect, it } from '@jest/globals';
import { annotations } from '../../src/report/annotations.ts';
import { ownersChart } from '../../src/report/charts.ts';
import { renderSummary } from '../../src/report/summary.ts';
import type { Writes } from '../../src/tracking/operation.ts';
import { aDiagnostic, aMeeting, aMention, anOperation, anOutcome, aPending, aPlan, aRun } from '../support/builders.ts';
import { previewRun, syncRun } from '../support/sample-runs.ts';

const writesOf = (): Writes => ({ addLabels: [], removeLabels: [], addAssignees: [], removeAssignees: [] });
const headline = (page: string): string => page.split('\n\n')[1] ?? '';
const pendingOf = (...owners: string[][]) =>
  owners.map((names, index) => aPending({ id: `p${index}`, newest: aMention({ owners: names }) }));

describe('the job summary', () => {
  it.each([
    ['a sync', syncRun, 'Created 2 issues, updated 1 and closed 1; **1 failed**. 11 action items are open.'],
    ['a preview', previewRun, 'Merging this **creates 3 issues, updates 1 and closes 1**.'],
    [
      'a dry run',
      { ...syncRun, kind: 'dry-run' as const, outcomes: [] },
      'A dry run: nothing was written. A sync **creates 3 issues, updates 1 and closes 1**. 11 action items are open.',
    ],
    [
      'a sync that had nothing to do',
      aRun({ kind: 'sync', pullRequest: null }),
      'No issue was changed. 0 action items are open.',
    ],
    [
      'a sync that was cut short',
      aRun({
        kind: 'sync',
        outcomes: [anOutcome(), anOutcome({ result: 'remaining', number: null })],
        pending: [aPending()],
      }),
      'Created 1 issue; **1 remains for the next run**. 1 action item is open.',
    ],
    [
      'a sync that others were quicker than',
      aRun({
        kind: 'sync',
        outcomes: [
          anOutcome(),
          anOutcome({ operation: anOperation({ writes: writesOf() }), result: 'held' }),
          // by the cap, which is told for itself
          anOutcome({ result: 'held' }),
        ],
      }),
      'Created 1 issue; **1 held back**. 0 action items are open.',
    ],
  ])('says in one sentence what came of %s', (_, run, sentence) => {
    expect(headline(renderSummary(run))).toBe(sentence);
  });

  it('links to the issues, and tells why one is missing', () => {
    const page = renderSummary(syncRun);
    expect(page).toContain('➕\u00a0created\u00a0[#22](https://github.com/harbour/minutes/issues/22)');
    expect(page.indexOf('Failed')).toBeLessThan(page.indexOf('Done'));
    expect(page).toContain('the token may not write issues. Give the job `issues: write`.');
  });

  it('tells how to allow more issues than the cap', () => {
    expect(renderSummary({ ...syncRun, cap: { limit: 20, wanted: 31 } })).toContain('`max-new-issues: 31`');
  });

  it('warns of issues that look like ours by another token, once for each author', () => {
    const numbers = [3, 4, 5, 6, 7, 8];
    const untrusted = [...numbers.map((number) => ({ number, author: 'bob' })), { number: 9, author: 'our-app[bot]' }];
    const run = aRun({ kind: 'sync', untrusted });
    expect(annotations(run).map(({ level, message }) => `${level}: ${message}`)).toEqual([
      expect.stringMatching(
        /^warning: 6 issues \(#3, #4, #5, #6, #7, …\) carry .* created by bob, .*`trusted-authors`/u,
      ),
      expect.stringMatching(/^warning: 1 issue \(#9\) carries .* created by our-app\[bot\], /u),
    ]);
    expect(renderSummary(run).match(/\[!WARNING\]/gu)).toHaveLength(2);
  });

  it('tells of a series that nothing is known of: a misspelt one looks as if nothing were to be done', () => {
    const run = aRun({ kind: 'sync', unknownSeries: { asked: ['habour'], known: ['harbour', 'quay'] } });
    expect(annotations(run)).toMatchObject([{ level: 'notice', message: expect.stringContaining('series habour') }]);
    expect(renderSummary(run)).toContain('Known: harbour, quay.');
  });

  it('tells that there were no minutes at all: wrong patterns look as if all were well', () => {
    const run = aRun({ kind: 'sync', noMinutes: true });
    const said = 'No minutes were found on the default branch.';
    expect(annotations(run)).toMatchObject([{ level: 'notice', message: expect.stringContaining(said) }]);
    expect(renderSummary(run)).toContain(said);
  });

  it('of years of minutes is counts per series', () => {
    const meetings = Array.from({ length: 900 }, (_, index) => {
      const date = `${2018 + Math.floor(index / 120)}-0${1 + (index % 9)}-04`;
      return aMeeting({ path: `sig-${index % 12}/${date}-${index}.md`, series: `sig-${index % 12}`, date });
    });
    const operations = meetings.flatMap(({ path, series, date }, index) =>
      Array.from({ length: 4 }, (__, line) =>
        anOperation({
          id: `id${index}-${line}`,
          operation: line === 0 ? 'none' : 'skip',
          reason: line === 0 ? 'already done when it was first read' : 'its meeting was before 2026-01-01',
          ...{ path, series, date, line, warnings: ['nobody knows `alcie`'] },
        }),
      ),
    );
    const diagnostics = meetings.map(({ path }) => aDiagnostic({ path }));
    const run = aRun({
      kind: 'sync',
      pullRequest: null,
      since: '2026-01-01',
      ...{ meetings, diagnostics, plan: aPlan({ operations }) },
      outcomes: operations.map((operation) => anOutcome({ operation, result: 'unchanged', number: null, url: null })),
    });
    const page = renderSummary(run);
    expect(page.length).toBeLessThan(5000);
    expect(page).toContain(
      '| sig-0 | 300 | 225: its meeting was before 2026-01-01<br>75: already done when it was first read |',
    );
    expect(page).not.toContain('Worth a look');
    expect(annotations(run)).toEqual([]);
    // what is new is told as ever
    const news = aMeeting({ path: 'sig-0/2026-03-04.md', series: 'sig-0', date: '2026-03-04' });
    const created = anOperation({ path: news.path, series: 'sig-0', date: news.date });
    const later: typeof run = {
      ...run,
      meetings: [...meetings, news],
      diagnostics: [...diagnostics, aDiagnostic({ path: news.path })],
      outcomes: [...run.outcomes, anOutcome({ operation: created })],
    };
    expect(renderSummary(later)).toContain('<b>Compare the two tunnel drivers</b>');
    expect(renderSummary(later)).toContain('Worth a look');
    expect(annotations(later)).toHaveLength(1);
  });

  it('stays below 1 MiB, counted in bytes', () => {
    const operations = Array.from({ length: 5000 }, (_, index) =>
      anOperation({ id: `id${index}`, title: '会议'.repeat(60) }),
    );
    const page = renderSummary(aRun({ kind: 'dry-run', plan: aPlan({ operations }) }));
    const bytes = new TextEncoder().encode(page).length;
    expect(bytes).toBeLessThanOrEqual(900_000);
    expect(bytes).toBeGreaterThan(850_000);
    expect(page).toMatch(/… and \d+ more rows/u);
  });
});

describe('the chart of owners', () => {
  it('counts the open items of each', () => {
    const [chart] = ownersChart(pendingOf(['alice'], ['alice', 'bob'], ['bob'], ['carol'], ['alice'], []));
    expect(chart?.before).toContain('x-axis ["alice", "bob", "carol", "nobody"]');
    expect(chart?.before).toContain('bar [3, 2, 1, 1]');
  });

  it('is left out where a sentence says as much', () => {
    expect(ownersChart(pendingOf(['alice'], ['bob'], ['carol']))).toEqual([]);
    expect(ownersChart(pendingOf(['alice'], ['alice'], ['alice'], ['bob'], ['bob'], ['bob']))).toEqual([]);
  });

  it('can’t be broken out of by a name', () => {
    const [chart] = ownersChart(pendingOf(...['a"]\n```\n# x', 'b', 'c', 'd', 'e', 'f'].map((name) => [name])));
    expect(chart?.before.match(/```/gu)).toHaveLength(2);
    expect(chart?.before).toContain('["a x", "b", "c", "d", "e", "f"]');
  });

  it('has those with as many in an order that is the same on every machine', () => {
    const [chart] = ownersChart(pendingOf(['émile'], ['zoe'], ['adam'], ['émile'], ['zoe'], ['adam']));
    expect(chart?.before).toContain('x-axis ["adam", "zoe", "émile"]');
  });
});

describe('a name in an annotation', () => {
  const path = 'team/\u001b]8;;javascript:alert(1)\u0007x\u001b[31m \u202egnp ##[error]y ##vso[task.setvariable]b.md';

  it('holds nothing that a terminal or a runner obeys, in whatever place it stands', () => {
    const operation = anOperation({ path, title: path, warnings: [path] });
    const outcomes = [
      anOutcome({ operation, result: 'failed', message: path }),
      anOutcome({ operation, result: 'held', message: path }),
    ];
    const run = aRun({
      kind: 'sync',
      plan: aPlan({ operations: [operation] }),
      outcomes,
      diagnostics: [aDiagnostic({ path, message: path })],
      skipped: [{ path, reason: path }],
    });
    const words = annotations(run).flatMap(({ title = '', file = '', message }) => [title, file, message]);
    expect(words.length).toBeGreaterThan(9);
    for (const word of words) expect(word).not.toMatch(/[\p{Cc}\p{Cf}]|##\[|##vso\[/u);
  });
});

describe('annotations', () => {
  const warnings = (number: number) => Array.from({ length: number }, (_, index) => aDiagnostic({ line: index + 1 }));

  it('stand at the line', () => {
    expect(annotations(aRun({ diagnostics: [aDiagnostic()] }))).toEqual([
      {
        level: 'warning',
        title: 'unknown-owner',
        file: 'networking/2026-03-04.md',
        line: 9,
        message: aDiagnostic().message,
      },
    ]);
  });

  it('are ten at most, the last of which counts the others', () => {
    expect(annotations(aRun({ diagnostics: warnings(10) }))).toHaveLength(10);
    const many = annotations(aRun({ diagnostics: warnings(16) }));
    expect(many).toHaveLength(10);
    expect(many.at(-1)).toEqual({ level: 'warning', message: 'and 7 more warnings: see the job summary' });
  });

  it('tell failures first, then pages that can’t be read, then who can’t be assigned, then the rest', () => {
    const operation = anOperation({ warnings: ['`zoe` can’t be assigned'] });
    const run = aRun({
      diagnostics: [
        aDiagnostic(),
        aDiagnostic({ rule: 'not-utf8', severity: 'error' }),
        aDiagnostic({ severity: 'notice' }),
      ],
      plan: aPlan({ operations: [operation] }),
      outcomes: [anOutcome({ operation, result: 'failed', message: 'GitHub answered 403' })],
    });
    expect(annotations(run).map(({ level, title }) => [level, title])).toEqual([
      ['error', 'Could not create: Compare the two tunnel drivers'],
      ['warning', 'not-utf8'],
      ['warning', 'Compare the two tunnel drivers'],
      ['warning', 'unknown-owner'],
    ]);
  });

  it('say what was held back because somebody was quicker, and which files were not read', () => {
    const operation = anOperation({ operation: 'update', number: 12, writes: writesOf() });
    const held = anOutcome({ operation, result: 'held', message: 'it was closed meanwhile' });
    const skipped = [{ path: 'networking/huge.md', reason: 'larger than 5 MB' }];
    const run = aRun({ kind: 'sync', outcomes: [held], skipped });
    expect(annotations(run)).toMatchObject([
      { level: 'warning', file: 'networking/huge.md', message: 'larger than 5 MB' },
      { level: 'notice', message: '#12: it was closed meanwhile' },
    ]);
    expect(annotations({ ...run, kind: 'preview', outcomes: [] })).toEqual([]);
  });

  it('are no workflow commands of their own', () => {
    const run = aRun({ diagnostics: [aDiagnostic({ message: '\n::error::x\r\n##[group]y' })] });
    expect(annotations(run)[0]?.message).toBe(': :error::x # #[group]y');
  });
});
