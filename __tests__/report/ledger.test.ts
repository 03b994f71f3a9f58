import { describe, expect, it } from '@jest/globals';
import { ledgerJson, extractJson, planJson } from '../../src/report/json.ts';
import { renderLedgerCsv, renderLedgerMarkdown } from '../../src/report/ledger-formats.ts';
import { namesOf, withNames } from '../../src/report/names.ts';
import { ageOf } from '../../src/report/age.ts';
import { ledgerEntries } from '../../src/tracking/register/ledger.ts';
import { aDiagnostic, aMeeting, aMention, anItem, anOperation, aPlan, aTrackedItem } from '../support/builders.ts';

const done = (strength: 'explicit' | 'implied') =>
  ({ status: 'closed', evidence: { line: 54, text: 'done', reason: 'completed', strength } }) as const;

describe('what a task is now', () => {
  it.each([
    ['the newest meeting decides', [aMention({ date: '2026-02-04', ...done('explicit') }), aMention()], 'open'],
    ['an undated one decides nothing', [aMention(), aMention({ date: null, ...done('explicit') })], 'open'],
    ['unless there is no other', [aMention({ date: null, ...done('explicit') })], 'closed'],
    [
      'a removed line does not count',
      [aMention({ date: '2026-02-04' }), aMention({ removed: true, ...done('explicit') })],
      'open',
    ],
    [
      'in one meeting, "done" speaks for both lines',
      [aMention({ line: 5, ...done('implied') }), aMention({ line: 9 })],
      'closed',
    ],
    [
      'and an explicit one before an implied',
      [aMention({ line: 5, ...done('explicit') }), aMention({ line: 9, ...done('implied') })],
      'closed',
    ],
  ])('%s', (_, mentions, status) => {
    const [entry] = ledgerEntries([aTrackedItem({ mentions })]);
    expect(entry?.status).toBe(status);
  });
});

describe('the register', () => {
  const items = [
    aTrackedItem({ id: 'b', series: 'operators', mentions: [aMention({ text: 'publish notes', owners: [] })] }),
    aTrackedItem({
      id: 'a',
      mentions: [aMention({ date: '2026-02-04', text: 'compare' }), aMention({ line: 9 }), aMention({ line: 53 })],
      number: 12,
    }),
    aTrackedItem({ id: 'c', mentions: [aMention({ date: '2026-01-07', ...done('explicit') })] }),
    aTrackedItem({
      id: 'd',
      mentions: [aMention({ date: '2026-01-21', owners: ['bob', 'carol'], text: '=HYPERLINK("x"), "quoted"' })],
    }),
  ];

  it('lists open tasks first, the oldest first, by series', () => {
    expect(ledgerEntries(items).map(({ id }) => id)).toEqual(['d', 'a', 'c', 'b']);
  });

  it('has its owners as they are written', () => {
    const [entry] = withNames(ledgerEntries(items.slice(3)), namesOf([{ name: 'BoB', login: false }]));
    expect(entry?.owners).toEqual(['BoB', 'carol']);
  });

  it('counts meetings, not lines', () => {
    const entry = ledgerEntries(items).find(({ id }) => id === 'a');
    expect(entry).toMatchObject({ times: 2, since: '2026-02-04', last: '2026-03-04', text: aMention().text });
  });

  it.each([
    ['2026-03-04', '2026-03-04', '0 days'],
    ['2026-03-03', '2026-03-04', '1 day'],
    ['2026-02-18', '2026-03-04', '2 weeks'],
    ['2025-12-03', '2026-03-04', '2 months'],
    ['2023-03-01', '2026-03-04', '3 years'],
    ['2026-03-05', '2026-03-04', ''],
    [null, '2026-03-04', ''],
  ])('tells ages as people do: %s to %s', (from, to, age) => {
    expect(ageOf(from, to)).toBe(age);
  });

  it('as Markdown', () => {
    expect(renderLedgerMarkdown(ledgerEntries(items.slice(0, 2)), '2026-03-18')).toBe(`# Action items

## networking

| Status | Task | Owner | Since | Age | Times | Last mentioned | Issue |
| :-- | :-- | :-- | :-- | :-- | :-- | :-- | :-- |
| open | compare the two tunnel drivers until next meeting | alice | 2026-02-04 | 6 weeks | 2 | 2026-03-04 | #12 |

## operators

| Status | Task | Since | Age | Times | Last mentioned |
| :-- | :-- | :-- | :-- | :-- | :-- |
| open | publish notes | 2026-03-04 | 2 weeks | 1 | 2026-03-04 |
`);
  });

  it('as CSV, without formulas', () => {
    const lines = renderLedgerCsv(ledgerEntries(items)).split('\r\n');
    expect(lines[0]).toBe('id,series,status,task,owners,since,last mentioned,times,issue,path,line');
    expect(lines[1]).toBe(
      'd,networking,open,"\'=HYPERLINK(""x""), ""quoted""","bob, carol",2026-01-21,2026-01-21,1,,networking/2026-01-21.md,53',
    );
    expect(lines).toHaveLength(items.length + 2);
    expect(lines.at(-1)).toBe('');
  });
});

describe('a cell of the CSV', () => {
  const written = (text: string): string =>
    renderLedgerCsv(ledgerEntries([aTrackedItem({ mentions: [aMention({ text })] })])).split('\r\n')[1] ?? '';

  it.each([
    ["order lamps;=cmd|' /C calc'!A0;today", "order lamps;'=cmd|' /C calc'!A0;today"],
    ['order; "=2+3"', `"order; ""'=2+3"""`],
    ['order;\t+49 30', "order; '+49 30"],
    ['＝SUM(A1)', "'＝SUM(A1)"],
    ['@SUM(1)', "'@SUM(1)"],
    ['lamps; and ropes - all of them', 'lamps; and ropes - all of them'],
    [
      'paint \u001b]8;;javascript:alert(1)\u0007the\u001b]8;;\u0007 \u001b[31mred \u202elighthouse',
      'paint the red lighthouse',
    ],
  ])('with %j begins no formula anywhere, and obeys nothing', (text, cell) => {
    expect(written(text)).toContain(`,${cell},`);
  });
});

describe('JSON', () => {
  it('of the register is what is promised', () => {
    const tracked = aTrackedItem({ mentions: [aMention({ date: '2026-02-04', text: 'compare' }), aMention()] });
    const [item] = ledgerJson(ledgerEntries([tracked]), namesOf([{ name: 'Alice', login: true }])).items;
    expect(item).toMatchObject({
      id: 'a1b2c3d4e5f6',
      series: 'networking',
      text: 'compare the two tunnel drivers until next meeting',
      owners: [{ name: 'Alice', login: true }],
      status: 'open',
      occurrences: [
        { path: 'networking/2026-02-04.md', line: 53, date: '2026-02-04', text: 'compare', status: 'open' },
        { path: 'networking/2026-03-04.md', line: 53, date: '2026-03-04', status: 'open' },
      ],
    });
  });

  it('of an extract is the meetings as they are', () => {
    const meetings = [aMeeting({ items: [anItem()] }), aMeeting({ path: 'b.md' })];
    expect(extractJson(meetings, [aDiagnostic()])).toEqual({ meetings, diagnostics: [aDiagnostic()] });
  });

  it('of a plan leaves out what is sent, and keeps the order', () => {
    const writes = { block: 'x', addLabels: [], removeLabels: [], addAssignees: [], removeAssignees: [] };
    const plan = planJson(aPlan({ operations: [anOperation({ id: '2', writes }), anOperation({ id: '1' })] }));
    expect(plan.operations.map(({ id }) => id)).toEqual(['2', '1']);
    expect(plan.operations[0]).not.toHaveProperty('writes');
    expect(plan.operations[0]).toMatchObject({
      operation: 'create',
      number: null,
      title: 'Compare the two tunnel drivers',
      path: 'networking/2026-03-04.md',
      line: 53,
      reason: 'first mentioned here',
    });
    expect(plan.fingerprint).toBe('3f9c1e5a77b0d2c4');
  });
});
