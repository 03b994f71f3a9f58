import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { hang, pad, wrap } from '../../src/report/columns.ts';
import { renderExplanation } from '../../src/report/explanation.ts';
import { colourPaint, plainPaint } from '../../src/report/paint.ts';
import { ledgerEntries } from '../../src/tracking/register/ledger.ts';
import { renderExtract, renderLedger, renderOutcomes, renderPlan } from '../../src/report/terminal.ts';
import {
  aDiagnostic,
  aMeeting,
  aMention,
  anItem,
  anOperation,
  anOutcome,
  anOwner,
  aPlan,
  aReference,
  aTrackedItem,
} from '../support/builders.ts';
import { previewRun, syncRun } from '../support/sample-runs.ts';

describe('the terminal', () => {
  it('shows what minutes hold', () => {
    const evidence = { line: 61, text: 'done, see #9', reason: 'completed', strength: 'explicit' } as const;
    const meeting = aMeeting({
      items: [
        anItem({ due: { text: 'until next meeting', date: '2026-03-18' }, references: [aReference()] }),
        anItem({
          line: 160,
          text: '测试报告 '.repeat(9).trim(),
          owners: [],
          carriedOver: true,
          status: 'closed',
          evidence,
        }),
        anItem({
          line: 170,
          text: 'ask',
          owners: [anOwner({ name: 'Al', login: false, person: { name: 'alice', login: true, fullName: null } })],
        }),
      ],
    });
    expect(renderExtract([meeting, aMeeting({ path: 'empty.md' })], [aDiagnostic()], plainPaint))
      .toBe(`networking/2026-03-04.md  networking · 2026-03-04
  ○  53  compare the two tunnel drivers until next meeting
         @alice · due 2026-03-18 · harbour/specs#12
  ✓ 160  测试报告 测试报告 测试报告 测试报告 测试报告 测试报告 测试报告 测试报告
         测试报告
         nobody · from an earlier meeting · “done, see #9”
  ○ 170  ask
         Al = @alice

Worth a look
  networking/2026-03-04.md:9
    \`alcie\` is nobody that the minutes or the repository know; did you mean
    \`alice\`?

2 meetings, 3 action items, 1 done.
`);
  });

  it('shows what the meetings speak of, if asked for', () => {
    const meeting = aMeeting({ references: [aReference(), aReference({ owner: null, repo: null, number: 7 })] });
    expect(renderExtract([meeting], [], plainPaint)).toBe(`networking/2026-03-04.md  networking · 2026-03-04
  References: harbour/specs#12, #7

1 meeting, 0 action items.
`);
  });

  it('shows the register by series and owner', () => {
    const items = [
      aTrackedItem({ id: 'a', number: 12, mentions: [aMention({ date: '2026-01-21' }), aMention()] }),
      aTrackedItem({
        id: 'b',
        number: 7,
        mentions: [aMention({ text: 'ask for a room', owners: ['alice'], status: 'closed' })],
      }),
      aTrackedItem({ id: 'c', mentions: [aMention({ text: 'publish', owners: [] })] }),
    ];
    expect(renderLedger(ledgerEntries(items), '2026-03-18', plainPaint)).toBe(`networking  2 open, 1 done

  alice
    ○ 8 weeks    2×  #12 compare the two tunnel drivers until next meeting
                         2026-01-21, 2026-03-04 · networking/2026-03-04.md:53
    ✓ done           #7  ask for a room
                         2026-03-04 · networking/2026-03-04.md:53

  nobody
    ○ 2 weeks        publish
                     2026-03-04 · networking/2026-03-04.md:53

3 tasks in 4 mentions.
`);
  });

  it('shows a plan and what it is not sure about', () => {
    const page = renderPlan(previewRun.plan, plainPaint);
    expect(page).toContain('The plan creates 3 issues, updates 1 and closes 1.\n');
    expect(page).toContain('  close #9    Move the snapshot standard forward\n');
    expect(page).toContain('    If it is the same, add (#12) to the end of the line.\n');
    expect(renderPlan(aPlan({ fingerprint: '' }), plainPaint)).toBe('Nothing to do.\n');
  });

  it('says how to allow what the cap holds back, once', () => {
    const held = anOperation({ reason: 'held: the plan creates 31 issues, `max-new-issues` allows 20', writes: null });
    const close = anOperation({ operation: 'close', number: 9, id: '9', reason: 'done' });
    const cap = { limit: 20, wanted: 31 };
    const page = renderPlan(aPlan({ operations: [close, held] }), plainPaint, cap);
    expect(page).toContain('The plan closes 1 issue.\n\n31 new issues are more than --max-new-issues allows (20):');
    expect(page).toMatch(/^ {2}held {6}Compare the two tunnel drivers\n {12}\S[^·\n]* · [^·\n]*\n/mu);
    expect(page.match(/max-new-issues/gu)).toHaveLength(2);
    expect(renderPlan(aPlan({ operations: [held] }), plainPaint, cap)).toMatch(/^The plan changes no issue\.\n/u);
    const outcomes = [anOutcome({ operation: close }), anOutcome({ operation: held, result: 'held' })];
    const done = renderOutcomes(outcomes, plainPaint);
    expect(done).not.toContain('create, held');
    expect(done.endsWith('Done: closed 1 issue, 1 held back by --max-new-issues.\n')).toBe(true);
  });

  it('shows a task that nothing is done for, if people are to do something about it', () => {
    const operations = [
      anOperation({ operation: 'none', number: 3, warnings: ['#3 is the same task as #1: close one of them'] }),
      anOperation({ operation: 'none', number: 4, id: '4' }),
    ];
    const page = renderPlan(aPlan({ operations }), plainPaint);
    expect(page).toContain('  none #3  Compare the two tunnel drivers\n');
    expect(page).toContain('           #3 is the same task as #1: close one of them\n');
    expect(page).toContain('\n1 task needs nothing.\n');
  });

  it('counts what was held back because somebody was quicker', () => {
    const writes = { addLabels: [], removeLabels: [], addAssignees: [], removeAssignees: [] };
    const operation = anOperation({ operation: 'close', number: 3, writes });
    const page = renderOutcomes(
      [anOutcome({ operation, result: 'held', message: 'it was closed meanwhile' })],
      plainPaint,
    );
    expect(page).toContain('it was closed meanwhile\n');
    expect(page.endsWith('Nothing was changed, 1 held back.\n')).toBe(true);
  });

  it('says once what stopped the run', () => {
    const remains = (id: string) =>
      anOutcome({ operation: anOperation({ id }), result: 'remaining', message: 'GitHub is down' });
    const page = renderOutcomes([remains('1'), remains('2'), remains('3')], plainPaint);
    expect(page.match(/create, remaining/gu)).toHaveLength(3);
    expect(page.match(/GitHub is down/gu)).toHaveLength(1);
  });

  it('shows what came of it', () => {
    const page = renderOutcomes(syncRun.outcomes, plainPaint);
    expect(page).toContain('  ✗ create, failed  Ask the storage team');
    expect(page).toContain('  ✓ created #22  Compare the two tunnel drivers\n');
    expect(page.endsWith('Done: created 2 issues, updated 1 and closed 1, 1 failed.\n')).toBe(true);
  });

  it('shows why a line is an action item, or is none', () => {
    const explanation = {
      path: 'networking/2026-03-04.md',
      line: 9,
      source: '- @AI alcie: compare the two tunnel drivers',
      isItem: true,
      rule: 'marker-handle' as const,
      reason: 'a marker with an @handle is an action item',
      statement: { line: 8, endLine: 9 },
      items: [anItem()],
      steps: ['marker: AI', 'task: compare the two tunnel drivers'],
      diagnostics: [
        aDiagnostic({ message: 'did you mean @alice?', fix: '- AI @alice: compare the two tunnel drivers' }),
      ],
    };
    expect(renderExplanation(explanation, plainPaint)).toBe(`networking/2026-03-04.md:9 (part of lines 8 to 9)
  - @AI alcie: compare the two tunnel drivers

This is an action item: a marker with an @handle is an action item
[marker-handle]

What was read:
  marker: AI
  task: compare the two tunnel drivers

Worth a look:
  did you mean @alice? [unknown-owner]
  better: - AI @alice: compare the two tunnel drivers
`);
    const refused = { ...explanation, isItem: false, items: [], steps: [], diagnostics: [], statement: null };
    expect(renderExplanation(refused, plainPaint)).toContain('This is not an action item: ');
  });

  it('never shows more than 80 columns, nor a control character', () => {
    const words = fc
      .array(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\u001b[2J', '会议纪要', '\u0007', '\u202e', '👩‍👩‍👧')),
        { minLength: 1, maxLength: 30 },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words, (text) => {
        const operation = anOperation({ title: text, reason: text, warnings: [text] });
        const pages = [
          renderExtract([aMeeting({ items: [anItem({ text })] })], [aDiagnostic({ message: text })], plainPaint),
          renderLedger(ledgerEntries([aTrackedItem({ mentions: [aMention({ text })] })]), '2026-03-18', plainPaint),
          renderPlan(aPlan({ operations: [operation] }), plainPaint),
          renderOutcomes([anOutcome({ operation, message: text })], plainPaint),
        ];
        for (const line of pages.flatMap((page) => page.split('\n'))) {
          expect(stringWidth(line)).toBeLessThanOrEqual(80);
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('paints without changing a word', () => {
    const painted = renderPlan(previewRun.plan, colourPaint);
    expect(painted).toContain('\u001b[');
    expect(painted.replace(/\u001b\[\d+m/gu, '')).toBe(renderPlan(previewRun.plan, plainPaint));
  });
});

describe('columns', () => {
  it('never break a path or a URL: people copy them', () => {
    const path = 'networking/2026-03-04-a-long-name.md:53';
    expect(wrap(`see ${path} please`, 10)).toEqual(['see', path, 'please']);
    const item = aTrackedItem({ mentions: [aMention({ path: '会议/'.repeat(15) + 'a.md' })] });
    expect(renderLedger(ledgerEntries([item]), '2026-03-18', plainPaint)).toContain(`${'会议/'.repeat(15)}a.md:53\n`);
  });

  it('are as wide as they look', () => {
    expect(pad('会议', 6)).toBe('会议  ');
    expect(wrap('a bc def', 4)).toEqual(['a bc', 'def']);
    expect(wrap('一二三四五', 4)).toEqual(['一二', '三四', '五']);
    expect(hang('> ', 'one two three four five six', 22)).toEqual(['> one two three four', '  five six']);
  });
});
