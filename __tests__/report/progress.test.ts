import { describe, expect, it } from '@jest/globals';
import { dryRunLines, progressLine } from '../../src/report/progress.ts';
import { closingLine } from '../../src/report/summary.ts';
import { anOperation, anOutcome, aPlan, aRun } from '../support/builders.ts';

const boats = anOperation({ title: 'Paint the boats' });

describe('a run at work', () => {
  it.each([
    ['done', { number: 14 }, 'created #14 Paint the boats (3 of 25)'],
    [
      'failed',
      { number: null, message: 'GitHub said no' },
      'could not create Paint the boats: GitHub said no (3 of 25)',
    ],
    [
      'held',
      { number: 9, message: 'it was closed meanwhile' },
      'left alone, not created: #9 Paint the boats: it was closed meanwhile (3 of 25)',
    ],
  ] as const)('names what it has just come to: %s', (result, facts, line) => {
    expect(progressLine(anOutcome({ operation: boats, result, ...facts }), 3, 25)).toBe(line);
  });

  it('gives the runner no commands', () => {
    const operation = anOperation({ title: '##[error]x\n::error::y' });
    expect(progressLine(anOutcome({ operation }), 1, 1)).toBe('created #12 # #[error]x ::error::y (1 of 1)');
  });
});

describe('a dry run', () => {
  const operations = [
    anOperation({ operation: 'close', number: 9, title: 'Mend the net', reason: 'the box is ticked' }),
    boats,
    anOperation({ operation: 'none', number: 3 }),
  ];

  it('says line by line what it would do', () => {
    expect(dryRunLines(aRun({ kind: 'dry-run', plan: aPlan({ operations }) }))).toEqual([
      'would close #9 Mend the net (networking/2026-03-04.md:53): the box is ticked',
      'would create Paint the boats (networking/2026-03-04.md:53): first mentioned here',
    ]);
  });

  it('says what it would hold back, and why', () => {
    const run = aRun({ kind: 'dry-run', plan: aPlan({ operations }), cap: { limit: 20, wanted: 25 } });
    expect(dryRunLines(run)).toEqual([
      'would create 25: held by `max-new-issues: 20`',
      'would close #9 Mend the net (networking/2026-03-04.md:53): the box is ticked',
      'held back: create Paint the boats (networking/2026-03-04.md:53)',
    ]);
    expect(closingLine(run)).toBe(
      'A dry run: nothing was written. A sync closes 1 issue. It would create 25: held by `max-new-issues: 20`. 0 action items are open. 1 task needs nothing.',
    );
  });

  it('of very many names a hundred', () => {
    const many = Array.from({ length: 130 }, (_, n) => anOperation({ title: `Task ${n}` }));
    const lines = dryRunLines(aRun({ kind: 'dry-run', plan: aPlan({ operations: many }) }));
    expect([lines.length, lines.at(-1)]).toEqual([101, 'and 30 more: see the plan file']);
  });

  it('only says so of itself', () => {
    for (const kind of ['sync', 'preview'] as const)
      expect(dryRunLines(aRun({ kind, plan: aPlan({ operations }) }))).toEqual([]);
  });
});
