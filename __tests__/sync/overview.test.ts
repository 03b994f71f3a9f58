import { describe, expect, it } from '@jest/globals';
import { decodeMemory, encodeMemory, ticksIn } from '../../src/sync/overview/memory.ts';
import { newestDays, openTasks, referencesOf, rowsOf } from '../../src/sync/overview/rows.ts';
import { whoTicked } from '../../src/sync/overview/ticks.ts';
import { renderOverview, type OverviewRow } from '../../src/report/overview.ts';
import { readRegister, type TrackedIssue } from '../../src/tracking/passport/passport.ts';
import { aMention } from '../support/builders.ts';
import { MinutesRun } from '../support/minutes-run.ts';

const box = (number: number, mark: ' ' | 'x' = ' '): string => `- [${mark}] <!-- close ${number} -->Task`;
const version = (editor: string | null, at: string, body: string | null) => ({ editor, at, body });

describe('who ticked a box', () => {
  const open = version('github-actions[bot]', '2026-01-01T00:00:00Z', `${box(7)}\n${box(8)}`);
  const seven = version('bob', '2026-01-02T00:00:00Z', `${box(7, 'x')}\n${box(8)}`);
  const both = version('carol', '2026-01-03T00:00:00Z', `${box(7, 'x')}\n${box(8, 'x')}`);

  it('is who edited it in, not who edited last', () => {
    const history = [both, seven, open];
    expect([7, 8, 9].map((number) => whoTicked(number, history)?.by ?? null)).toEqual(['bob', 'carol', null]);
  });

  it.each([
    ['the history does not reach back to the unticked box', [both, seven]],
    ['a version is not told', [both, version('bob', '2026-01-02T00:00:00Z', null), open]],
    ['the editor is not told', [{ ...seven, editor: null }, open]],
    ['nothing is told', []],
    ['it was taken back since', [open, seven, open]],
  ])('is nobody where %s', (_, history) => {
    expect(whoTicked(7, history)).toBeNull();
  });
});

describe('what an overview remembers', () => {
  const memory = {
    source: 'harbour/minutes',
    series: 'a --> <b> @c',
    newest: { z: '2026-01-01', a: '2026-02-01' },
    merged: ['harbour/specs#2', 'harbour/specs#1'],
    notes: ['“@bob” --> <img>'],
  };

  it('comes back, and can’t end its comment', () => {
    const line = encodeMemory(memory);
    expect(line.slice(4, -4)).not.toMatch(/--|[<>@]/u);
    expect(decodeMemory(`${line}\r\n\r\ntext`)).toEqual({ ...memory, merged: memory.merged.toSorted() });
  });

  it.each([
    '',
    'text',
    '<!-- minutes-to-issues:overview {} -->',
    '<!-- minutes-to-issues:overview {"v":2} -->',
    'x <!-- minutes-to-issues:overview',
  ])('is nothing in %j', (body) => {
    expect(decodeMemory(body)).toBeNull();
  });

  it('has its ticks at the beginning of a line only', () => {
    expect(
      ticksIn(
        `${box(7, 'x')}\r\n${box(8)}\n- [X] <!-- close 9 -->y\n> ${box(10, 'x')}\n${box(11, 'x').replace('close', 'shut')}`,
      ),
    ).toEqual([7, 9]);
  });
});

const issuesOf = async (run: MinutesRun): Promise<TrackedIssue[]> =>
  readRegister(await run.tracker.list(), run.trust).tracked;

describe('the rows', () => {
  it('tell what is not mentioned any more, and what is perhaps done', async () => {
    const run = new MinutesRun();
    const reference = { owner: 'harbour', repo: 'specs', number: 12, kind: 'pull' as const, url: '' };
    await run.push([
      run.write('2024-02-14', [{ text: 'paint the boats', references: [reference] }, { text: 'order tar' }]),
    ]);
    const hint = { line: 11, text: 'has been merged', reason: 'completed', strength: 'implied' } as const;
    await run.push([run.write('2024-03-20', [{ text: 'order tar', status: 'closed', evidence: hint }])]);
    const open = openTasks(await issuesOf(run));
    const newest = newestDays(open, [], {});
    expect(newest).toEqual({ networking: '2024-03-20' });
    expect(referencesOf(open)).toEqual(['harbour/specs#12']);
    const rows = rowsOf(open, { newest, merged: ['harbour/specs#12'] });
    expect(rows.map(({ number, missedOn, hint: words, times }) => [number, missedOn, words, times])).toEqual([
      [1, '2024-03-20', 'harbour/specs#12 was merged', 1],
      [2, null, 'the minutes say “has been merged”', 2],
    ]);
  });

  it('know the newest meeting that had no task, once it was read', () => {
    expect(newestDays([], [], { gone: '2024-01-01' })).toEqual({});
  });
});

describe('the page', () => {
  const row = (change: Partial<OverviewRow> = {}): OverviewRow => ({
    id: 'a',
    number: 7,
    title: 'Paint @everyone’s <b>boats</b> | see #3',
    series: 'harbour',
    newest: aMention({
      text: 'paint `boats` ``` for @carol',
      owners: ['@alice'],
      due: { text: 'x', date: '2026-01-01' },
    }),
    since: '2025-12-01',
    times: 3,
    missedOn: null,
    hint: 'see harbour/specs#12 @dave',
    ...change,
  });
  const page = (rows: readonly OverviewRow[], notes: readonly string[] = []): string =>
    renderOverview({
      memory: '<!-- minutes-to-issues:overview {} -->',
      serverUrl: 'https://github.com',
      repository: 'harbour/minutes',
      today: '2026-01-02',
      rows,
      agenda: '- AI @alice: paint\n',
      notes,
    });

  it('holds nothing alive of what people and minutes wrote', () => {
    const body = page([row()], ['The tick at issue 7 was not followed: @mallory <img> has no right']);
    const outside = body.replace(/```[\s\S]*?```/gu, '');
    expect(outside).not.toMatch(/(?<!\w)@\w|<b>|<img|(?<!\[)#\d/u);
    expect(ticksIn(body)).toEqual([]);
    expect(body).toContain('1 overdue, 1 perhaps done');
  });

  it('has no time of the run: the next day it is the same, but for what became overdue', () => {
    const day = (today: string): string =>
      renderOverview({
        memory: '',
        serverUrl: 'https://github.com',
        repository: 'a/b',
        today,
        rows: [row({ newest: aMention() })],
        agenda: '',
        notes: [],
      });
    expect(day('2026-01-02')).toBe(day('2026-06-02'));
  });

  it('stays below what an issue holds', () => {
    const rows = Array.from({ length: 900 }, (_, n) =>
      row({ number: n + 1, id: `${n}`, newest: aMention({ owners: [`p${n % 50}`] }) }),
    );
    const body = page(rows);
    expect(body.length).toBeLessThan(60_001);
    expect(body).toMatch(/more rows: an issue holds no more/u);
  });
});
