import { describe, expect, it } from '@jest/globals';
import { track } from '../../src/tracking/register/register.ts';
import { aMeeting, anItem, anOwner } from '../support/builders.ts';

type Row = [text: string, owner: string, status?: 'closed'];

const meeting = (day: string, rows: readonly Row[], heading = 'Action log') =>
  aMeeting({
    date: day,
    path: `choir/${day}.md`,
    series: 'choir',
    items: rows.map(([text, name, status], at) =>
      anItem({
        line: at + 5,
        text,
        section: [heading],
        owners: [anOwner({ name })],
        ...(status && { status, evidence: { line: at + 5, text: 'done', reason: 'completed', strength: 'explicit' } }),
      }),
    ),
  });

/** Texts of each task that more than one meeting lists. */
const tasks = (...meetings: ReturnType<typeof meeting>[]): string[] =>
  track(meetings, [])
    .items.filter(({ mentions }) => mentions.length > 1)
    .map(({ mentions }) => [...new Set(mentions.map(({ text }) => text))].join(' / '));

const BUS: Row = ['ask three bus companies for offers', 'nadia'];
const PIECES: Row = ['send the list of pieces to everybody', 'pia'];
const STANDS: Row = ['order new music stands', 'omar'];
const NOTES: Row = ['draft the programme notes', 'pia'];

describe('a list that goes on from meeting to meeting', () => {
  const first = meeting('2026-01-12', [BUS, PIECES, STANDS]);
  const second = meeting('2026-01-26', [BUS, PIECES, STANDS, NOTES]);

  it('tells of its tasks in other words, beside new ones', () => {
    const third = meeting('2026-02-09', [
      ['compare the bus offers and choose', 'nadia'],
      [PIECES[0], 'pia', 'closed'],
      ['music stands: ordered, delivery in March', 'omar'],
      ['programme notes: the first half is written', 'pia'],
      ['design the poster', 'sven'],
    ]);
    expect(tasks(first, second, third)).toEqual([
      'ask three bus companies for offers / compare the bus offers and choose',
      'send the list of pieces to everybody',
      'order new music stands / music stands: ordered, delivery in March',
      'draft the programme notes / programme notes: the first half is written',
    ]);
  });

  it('has new tasks that resemble an old one which it still lists', () => {
    const third = meeting('2026-02-09', [BUS, PIECES, STANDS, ['order new music folders', 'omar'], NOTES]);
    expect(tasks(first, second, third)).toEqual([BUS[0], PIECES[0], STANDS[0], NOTES[0]]);
  });

  it('is none where each meeting has tasks of its own, however they resemble each other', () => {
    const earlier: Row[][] = [
      [['tune the piano of the small hall', 'omar'], ['write to the parish about Easter', 'pia'], BUS],
      [
        ['mend the risers', 'omar'],
        ['thank the soloists of the spring concert', 'pia'],
        ['pay the hall', 'nadia'],
      ],
      [
        ['order new music stands', 'omar'],
        ['draft the programme notes', 'pia'],
        ['collect the fees', 'nadia'],
      ],
    ];
    const last: Row[] = [
      ['order new choir folders', 'omar'],
      ['design the programme booklet', 'pia'],
    ];
    const days = ['2026-01-12', '2026-01-26', '2026-02-09', '2026-02-23'];
    expect(tasks(...[...earlier, last].map((rows, index) => meeting(days[index] ?? '', rows)))).toEqual([]);
  });
});
