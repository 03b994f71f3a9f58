import { describe, expect, it } from '@jest/globals';
import { itemReview } from '../../src/report/item-review.ts';
import type { Run } from '../../src/report/run.ts';
import { aMeeting, anItem, anOperation, anOwner, aPlan, aRun } from '../support/builders.ts';
import { liveSigns, liveTextIn, rendered, textIn } from '../support/rendered.ts';

const path = 'networking/2026-03-04.md';
const facts = anOperation().facts;
const everywhere = [{ path, lines: null, hunks: [{ from: 1, to: 99 }] }];

const operations = [
  anOperation({
    operation: 'close',
    number: 9,
    id: '000000000009',
    title: 'Move the snapshot standard forward',
    line: 70,
    owners: ['carol'],
    reason: 'the box is ticked',
  }),
  anOperation({ id: '00000000001a', line: 53, facts: { ...facts, references: ['harbour/specs#12', '#4'] } }),
  anOperation({ id: '00000000001b', title: 'Check the tunnel MTU', line: 61, owners: [] }),
  anOperation({ operation: 'none', id: '00000000001c', number: 14, line: 74, reason: 'nothing new' }),
];
const run: Run = aRun({
  meetings: [
    aMeeting({
      items: [
        anItem({ line: 53, due: { text: 'until Tuesday', date: '2026-03-03' } }),
        anItem({ line: 61, title: 'Check the tunnel MTU', text: 'check the tunnel MTU', owners: [] }),
        anItem({ line: 70, status: 'closed', owners: [anOwner({ name: 'carol' })] }),
        anItem({ line: 74 }),
      ],
    }),
  ],
  plan: aPlan({
    operations,
    doubts: [
      { path, line: 61, text: 'check the tunnel MTU', id: 'x', number: 7, title: 'Find the MTU', likeness: 0.64 },
    ],
  }),
  references: new Map([['harbour/specs#12', 'merged']]),
  lines: new Map([[path, [...Array<string>(60).fill(''), '- AI: check the tunnel MTU  ']]]),
});

const comments = (changed: Partial<Run> = {}, changes: Parameters<typeof itemReview>[1] = everywhere) =>
  itemReview({ ...run, ...changed }, changes).comments;
const saidOn = (line: number, changed: Partial<Run> = {}): string =>
  textIn(rendered(comments(changed).find((one) => one.line === line)?.body ?? '')).trim();

describe('a review of the items', () => {
  it('says in three lines how many, of whom, and what the merge will do', () => {
    const { summary } = itemReview(run, everywhere);
    expect(textIn(rendered(summary.body)).trim().split('\n')).toEqual([
      '4 new or changed action items, 1 of them done.',
      'Of alice (2), carol and nobody.',
      'Merging this creates 2 issues and closes 1. 1 more item needs nothing.',
    ]);
    expect(summary.body.startsWith(`${summary.mark}  \n`)).toBe(true);
    expect(summary.outdated.startsWith(summary.mark)).toBe(true);
  });

  it.each([
    [
      53,
      'alice · Compare the two tunnel drivers · due 2026-03-03 ⚠️ overdue · harbour/specs#\u206012 (merged), #\u20604\n➕ creates an issue for alice',
    ],
    [70, 'carol · Compare the two tunnel drivers\n✅ closes #9: the box is ticked'],
    [74, 'alice · Compare the two tunnel drivers\n#14, nothing new'],
  ])('tells in two lines what was understood on line %i, and what becomes of it', (line, said) => {
    expect(saidOn(line)).toBe(said);
  });

  it('asks about what looks like a known task, first of all, and offers the line that says so', () => {
    const [first] = comments();
    expect(first?.line).toBe(61);
    expect(saidOn(61)).toContain('➕ creates an issue; looks like #7, “Find the MTU” (64 %): same?');
    expect(first?.body).toContain('```suggestion\n- AI: check the tunnel MTU (#7)\n```');
  });

  it.each([
    ['in a row of a table', '| check the tunnel MTU | alice |'],
    ['with a hard break', '- AI: check the tunnel MTU\\'],
    ['with what nobody sees', '- AI: check the \u202e tunnel MTU'],
  ])('offers no line %s', (_, source) => {
    const lines = new Map([[path, [...Array<string>(60).fill(''), source]]]);
    expect(comments({ lines })[0]?.body).not.toContain('suggestion');
  });

  it('offers all lines of a wrapped item, as long as they are in the diff', () => {
    const item = anItem({
      line: 61,
      endLine: 62,
      title: 'Check the tunnel MTU',
      text: 'check the tunnel MTU',
      owners: [],
    });
    const wrapped: Partial<Run> = {
      meetings: [aMeeting({ items: [item] })],
      lines: new Map([[path, [...Array<string>(60).fill(''), '- AI: check the', '  tunnel MTU']]]),
    };
    const [comment] = comments(wrapped);
    expect(comment).toMatchObject({ line: 62, startLine: 61 });
    expect(comment?.body).toContain('```suggestion\n- AI: check the\n  tunnel MTU (#7)\n```');
    const [cut] = comments(wrapped, [{ path, lines: null, hunks: [{ from: 1, to: 61 }] }]);
    expect(cut).toMatchObject({ line: 61, startLine: undefined });
    expect(cut?.body).not.toContain('suggestion');
  });

  it('stands only on new or changed lines inside the diff', () => {
    const linesIn = (changes: Parameters<typeof itemReview>[1]) => comments({}, changes).map(({ line }) => line);
    expect(linesIn([{ path, lines: [{ from: 50, to: 61 }], hunks: [{ from: 50, to: 99 }] }])).toEqual([61, 53]);
    expect(linesIn([{ path, lines: null, hunks: [{ from: 70, to: 70 }] }])).toEqual([70]);
    expect(linesIn([{ path, lines: null, hunks: null }])).toEqual([]);
    expect(linesIn([{ path: 'other.md', lines: null, hunks: [{ from: 1, to: 99 }] }])).toEqual([]);
  });

  it('says what the cap holds back', () => {
    const capped = anOperation({ line: 53, reason: 'held: the plan creates 31 issues' });
    const plan = aPlan({ operations: [capped] });
    expect(saidOn(53, { plan, cap: { limit: 20, wanted: 31 } })).toContain('⏸️ held: the plan creates 31 issues');
  });

  it('tells one that stands there that nothing is left', () => {
    expect(itemReview(run, []).summary.body).toContain('No new or changed action item');
  });

  it('wakes nobody and links nothing', () => {
    const evil = '@alice #12 https://x.org `@bob` <!-- a --> |';
    const operation = anOperation({
      reason: evil,
      title: evil,
      warnings: [evil],
      facts: { ...facts, references: [evil] },
    });
    const items = [
      anItem({ title: evil, text: evil, owners: [anOwner({ name: evil })], due: { text: evil, date: null } }),
    ];
    const review = itemReview(
      { ...run, meetings: [aMeeting({ items })], plan: aPlan({ operations: [operation] }) },
      everywhere,
    );
    for (const body of [review.summary.body, ...review.comments.map((one) => one.body)])
      expect(liveTextIn(rendered(body)).flatMap(liveSigns)).toEqual([]);
  });
});
