import { describe, expect, it } from '@jest/globals';
import {
  dateIn,
  dayIn,
  headingDate,
  labelledDate,
  meetingDate,
  pathDate,
  yearIn,
} from '../../src/minutes/blocks/dates.ts';

describe('dates as minutes write them', () => {
  it.each([
    '2024-02-14',
    '20240214',
    '2024/02/14',
    '2024.02.14',
    'MOM-2024-02-14',
    '2024_02_14--call',
    '项目例会 2024年2月14日',
    'February 14, 2024',
    'Feb. 14th 2024',
    '14 Feb 2024',
    '14-Feb-2024',
    '14th of February 2024',
    '14. Februar 2024',
    '14 février 2024',
    'Zebranie 14 lutego 2024 r.',
    'Zápis ze schůze 14. února 2024',
    'Møtereferat 14. februar 2024',
    'Styrelsemöte den 14 februari 2024',
    'Встреча 14 февраля 2024 г.',
    'Reunión del 14 de febrero de 2024',
    '14-unora-2024',
    'Wed Feb 14 2024',
    '14.02.2024',
    '14.2.2024',
    '14/02/2024',
    '02/14/2024',
    '02-14-2024',
    '2024-2-14T15:00:00Z',
  ])('%j is the 14th of February', (text) => {
    expect(dateIn(text)).toBe('2024-02-14');
  });

  it.each([
    '03/04/2024',
    '2024-02-30',
    '2024-13-01',
    '31.04.2024',
    '2023-02-29',
    'Feb 14',
    '1.2.3',
    '12024021400',
    'in 2024',
    '',
  ])('%j is no plain date', (text) => {
    expect(dateIn(text)).toBeNull();
  });

  it('reads the same day in both orders', () => {
    expect(dateIn('05/05/2024')).toBe('2024-05-05');
  });
});

describe('headings that begin a dated meeting', () => {
  it.each([
    '2024-02-14',
    'Wed Feb 14 2024, 15:00 UTC',
    'Weekly call 2024-02-14',
    'Harbour meeting minutes (2024-02-14)',
    '2024-02-14 Meeting notes',
    'Meeting Date/Time: Wednesday 14 Feb 2024, 14:00 UTC',
    'Meeting Date/Time: Wednesday 2024/2/14 at 14:00 UTC',
    'Sitzung am 14.2.2024 um 14 Uhr',
    'Sitzung vom Mittwoch, 14. Februar 2024',
    '例会 2024年2月14日',
  ])('%j does', (text) => {
    expect(headingDate(text)).toBe('2024-02-14');
  });

  it.each([
    'Summit May 14, 2024 in Berlin',
    'Open day on 2024-02-14',
    'Next meeting: 2024-02-28',
    'Action items from the meeting 2024-01-31',
    'Approval of the minutes 2024-01-31',
    'CVE-2023-1668',
    'Agenda',
  ])('%j does not', (text) => {
    expect(headingDate(text)).toBeNull();
  });
});

describe('days without a year', () => {
  it.each(['February 14', 'Feb 14th', 'Call on 14-Feb', '14th of February', 'feb-14', '14. Februar', 'le 14 février'])(
    '%j is the 14th of February of the known year',
    (text) => {
      expect(dayIn(text, 2024)).toBe('2024-02-14');
      expect(dayIn(text, null)).toBeNull();
    },
  );

  it.each(['Feb 30', 'February', 'Feb 14.5', 'Feb 14:30', 'v2.14 Feb', 'Feb14x', '02-14', ''])('%j is none', (text) => {
    expect(dayIn(text, 2024)).toBeNull();
  });

  it('a written year wins', () => {
    expect(dayIn('Feb 14, 2023', 2024)).toBe('2023-02-14');
  });

  it.each([
    ['August 2', '2024-08-02'],
    ['Call, August 2nd at 15:00 UTC', '2024-08-02'],
    ['Next call: August 9', null],
    ['What happened since August 2', null],
    ['Agenda', null],
  ])('the heading %j below a title with the year: %s', (text, date) => {
    expect(headingDate(text, 2024)).toBe(date);
    expect(headingDate(text)).toBeNull();
  });

  it.each([
    ['Updates of August 2024', 2024],
    ['calls/2024/CG-02-14.md', 2024],
    ['2023/2024/x.md', null],
    ['v2024.md', null],
    ['120240.md', null],
    ['Updates', null],
  ])('%j tells the year %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });
});

describe('the date of a path', () => {
  it.each([
    'calls/2024/CG-02-14.md',
    'calls/2024/weekly call 02-14.md',
    'calls/2024/02-14.md',
    'calls/2024/0214-call.md',
    'calls/2024/feb/02-14.md',
    'calls/2024-02/feb-14.md',
    'calls/2024-Q1/14-Feb.md',
    'calls/2024/February 14th.md',
  ])('%j is the 14th of February', (path) => {
    expect(pathDate(path)).toBe('2024-02-14');
  });

  it.each([
    'calls/CG-02-14.md',
    'calls/feb-14.md',
    'calls/2024/v1-02-14.md',
    'calls/2024/CG-0214.md',
    'calls/2024/CG-02-14-15.md',
    'calls/2024/CG-14-02-2.md',
    'calls/2024-roadmap/CG-02-14.md',
    'calls/2024/a/b/02-14.md',
    'calls/2024/notes.md',
  ])('%j has none', (path) => {
    expect(pathDate(path)).toBeNull();
  });
});

describe('lines that are labelled as the date', () => {
  it.each([
    'Date: 2024.02.14\nAgenda: tunnels',
    '**Datum:** 14.02.2024',
    'Harbour\n- Meeting Date/Time: Wed 14 Feb 2024, 14:00 UTC',
    '| **Date** | 14/02/2024 |',
    '日期：2024年2月14日',
  ])('%j', (text) => {
    expect(labelledDate(text)).toBe('2024-02-14');
  });

  it.each(['Next date: 2024-02-14', 'The date: 2024-02-14', 'Deadline: 2024-02-14', 'Date: soon', ''])(
    'not %j',
    (text) => {
      expect(labelledDate(text)).toBeNull();
    },
  );
});

describe('the date of a meeting', () => {
  it.each([
    [
      'front matter first',
      { frontMatter: 'date: 2024-02-14', heading: '2024-02-15', path: 'a/20240216.md' },
      '2024-02-14',
      2,
    ],
    [
      'then the heading',
      { frontMatter: 'title: x', heading: 'Call 2024-02-14', path: 'a/20240216.md' },
      '2024-02-14',
      1,
    ],
    [
      'then the file name',
      { frontMatter: null, heading: 'Call', path: '2023/01/01/20240214-call.md' },
      '2024-02-14',
      0,
    ],
    ['then the folders', { frontMatter: null, heading: null, path: 'calls/2024/02/14/notes.md' }, '2024-02-14', 0],
    ['a year’s folder', { frontMatter: null, heading: null, path: 'calls/2024/02-14.md' }, '2024-02-14', 0],
    ['broken front matter says nothing', { frontMatter: 'date: [', heading: null, path: 'a.md' }, null, 0],
    ['nor does a list', { frontMatter: 'date:\n  - 2024-02-14', heading: null, path: 'a.md' }, null, 0],
    [
      'nor a date of something else',
      { frontMatter: 'next:\n  date: 2024-02-14', heading: null, path: 'a.md' },
      null,
      0,
    ],
    [
      'a comment is none',
      { frontMatter: 'date: 2024-02-14 # not the 15.02.2024', path: 'a.md', heading: null },
      '2024-02-14',
      0,
    ],
    [
      'keys may be quoted',
      { frontMatter: "title: a\n'Date': '2024-02-14'", path: 'a.md', heading: null },
      '2024-02-14',
      0,
    ],
    ['other keys', { frontMatter: 'Meeting_Date: "14.02.2024"', heading: null, path: 'a.md' }, '2024-02-14', 0],
    ['no clue', { frontMatter: null, heading: 'Meeting 103', path: 'calls/Meeting 103.md' }, null, 0],
    [
      'a labelled line before the path',
      { frontMatter: null, heading: 'Call 41', lead: 'When: Wed 2024/2/14, 15:00', path: 'a/20240216.md' },
      '2024-02-14',
      1,
    ],
    [
      'a day without a year and the folder’s year',
      { frontMatter: null, heading: 'Agenda for the February 14 call', path: 'calls/2024/agenda.md' },
      '2024-02-14',
      0,
    ],
    [
      'a labelled day and the folder’s year',
      {
        frontMatter: null,
        heading: 'Agenda',
        lead: '- **When**: February 14, 15:00 UTC',
        path: 'calls/2024/agenda.md',
      },
      '2024-02-14',
      0,
    ],
    [
      'a day without any year',
      { frontMatter: null, heading: 'Call of February 14', lead: 'When: February 14', path: 'calls/agenda.md' },
      null,
      0,
    ],
    ['agreement is no conflict', { frontMatter: null, heading: '2024-02-14', path: '20240214.md' }, '2024-02-14', 0],
  ])('%s', (_, clues, date, conflicts) => {
    const read = meetingDate(clues);
    expect(read.date).toBe(date);
    expect(read.conflicts).toHaveLength(conflicts);
  });

  it('names what contradicts', () => {
    expect(meetingDate({ frontMatter: null, heading: '2024-02-14', path: '20240215.md' }).conflicts).toEqual([
      '2024-02-15 (path)',
    ]);
  });
});
