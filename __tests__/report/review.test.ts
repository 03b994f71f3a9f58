import { describe, expect, it } from '@jest/globals';
import { reviewComments } from '../../src/report/review.ts';
import { aDiagnostic, aRun } from '../support/builders.ts';

const FIX = '- AI @alice: compare the drivers';
const fixable = (line: number, fix = FIX) =>
  aDiagnostic({ line, rule: 'malformed-marker', message: '`@AI alice` is no marker: write `AI @alice`', fix });
const changed = [
  {
    path: 'networking/2026-03-04.md',
    hunks: [
      { from: 5, to: 20 },
      { from: 40, to: 41 },
    ],
  },
];

const linesOf = (diagnostics: ReturnType<typeof fixable>[], policy: 'off' | 'fixes' | 'all' = 'fixes'): number[] =>
  reviewComments(aRun({ diagnostics }), changed, policy).map(({ line }) => line);

describe('review comments', () => {
  it('say what is wrong and offer the line that mends it', () => {
    const [comment] = reviewComments(aRun({ diagnostics: [fixable(9)] }), changed, 'fixes');
    expect(comment).toMatchObject({ path: 'networking/2026-03-04.md', line: 9 });
    expect(comment?.body).toBe(
      `${comment?.mark ?? ''}\n\`@AI alice\` is no marker: write \`AI @alice\`\n\n\`\`\`suggestion\n${FIX}\n\`\`\``,
    );
    expect(comment?.mark).toMatch(/^<!-- minutes-to-issues: review [\da-f]{12} -->$/u);
  });

  it('stand only on lines of the diff', () => {
    expect(linesOf([4, 5, 20, 21, 39, 40, 41, 42].map((line) => fixable(line)))).toEqual([5, 20, 40, 41]);
    expect(linesOf([{ ...fixable(9), path: 'other.md' }])).toEqual([]);
    expect(
      reviewComments(aRun({ diagnostics: [fixable(9)] }), [{ path: 'networking/2026-03-04.md', hunks: null }], 'all'),
    ).toEqual([]);
  });

  it('are few, and those with a fix come first', () => {
    const diagnostics = [aDiagnostic({ line: 6 }), ...[7, 8, 9, 10, 11].map((line) => fixable(line))];
    expect(linesOf(diagnostics, 'all')).toEqual([7, 8, 9, 10, 11]);
    expect(linesOf([...diagnostics, fixable(12)], 'fixes')).toHaveLength(5);
  });

  it.each([
    ['off', []],
    ['fixes', [9]],
    ['all', [9, 10]],
  ] as const)('follow the policy %s', (policy, lines) => {
    const notice = aDiagnostic({ line: 11, severity: 'notice' });
    expect(linesOf([fixable(9), aDiagnostic({ line: 10 }), notice], policy)).toEqual(lines);
  });

  it('have a mark that stays when the line moves, and differs for another fix or a second one', () => {
    const marks = (...diagnostics: ReturnType<typeof fixable>[]): string[] =>
      reviewComments(aRun({ diagnostics }), changed, 'fixes').map(({ mark }) => mark);
    expect(marks(fixable(9))).toEqual(marks(fixable(15)));
    expect(new Set([...marks(fixable(9), fixable(10)), ...marks(fixable(9, `${FIX}!`))]).size).toBe(3);
  });

  it('fence a suggestion longer than anything in it', () => {
    const [comment] = reviewComments(
      aRun({ diagnostics: [fixable(9, '- AI @alice: run ````x```` now')] }),
      changed,
      'fixes',
    );
    expect(comment?.body).toContain('`````suggestion\n- AI @alice: run ````x```` now\n`````');
  });

  it.each(['two\nlines', 'bidi \u202e text', 'bell \u0007', 'half \ud800'])(
    'never suggest what can’t be seen: %j',
    (fix) => {
      expect(linesOf([fixable(9, fix)])).toEqual([]);
    },
  );

  it('keep a tab and Chinese in a suggestion', () => {
    expect(linesOf([fixable(9, '\t- AI @alice: 整理')])).toEqual([9]);
  });
});
