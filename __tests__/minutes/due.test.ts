import { describe, expect, it } from '@jest/globals';
import { dueIn } from '../../src/minutes/habits/due/phrases.ts';
import { nextMeetingDate } from '../../src/minutes/habits/due/rhythm.ts';

/** A Wednesday. */
const MEETING = '2024-02-14';
const due = (text: string) => dueIn(text, MEETING, ['en', 'de', 'fr', 'zh']);

describe('due dates', () => {
  it.each([
    ['announce the dates on 2024-03-20', 'on 2024-03-20', '2024-03-20'],
    ['send the draft by Friday', 'by Friday', '2024-02-16'],
    ['book the boat for May 16', 'for May 16', '2024-05-16'],
    ['prepare the chart for next time (June 25)', 'for next time (June 25)', '2024-06-25'],
    ['share the draft, due by next meeting, Feb 28', 'due by next meeting, Feb 28', '2024-02-28'],
    ['send it by Friday, March 1st', 'by Friday, March 1st', '2024-03-01'],
    ['bis Montag, den 26. Februar', 'bis Montag, den 26. Februar', '2024-02-26'],
    ['pour lundi 26 février 2024', 'pour lundi 26 février 2024', '2024-02-26'],
    ['in two weeks report back', 'in two weeks', '2024-02-28'],
    ['clean up by end of month', 'by end of month', '2024-02-29'],
    ['report by 3/15', 'by 3/15', '2024-03-15'],
    ['prepare slides (2024-03-01)', '2024-03-01', '2024-03-01'],
    ['Deadline: 2024-05-01', 'Deadline: 2024-05-01', '2024-05-01'],
    ['2024-05-01', '2024-05-01', '2024-05-01'],
    ['tell the list tomorrow', 'tomorrow', '2024-02-15'],
    ['bis Freitag klären', 'bis Freitag', '2024-02-16'],
    ['bis zum 20. März erledigen', 'bis zum 20. März', '2024-03-20'],
    ['d’ici vendredi', 'd’ici vendredi', '2024-02-16'],
    ['avant le 20 mars', 'avant le 20 mars', '2024-03-20'],
    ['截止2024年3月1日', '截止2024年3月1日', '2024-03-01'],
    ['comment on the map by 24-Feb', 'by 24-Feb', '2024-02-24'],
    ['tag the map, target 3/18', 'target 3/18', '2024-03-18'],
    // said before, and overdue by now
    ['for Jan 18: book the boat', 'for Jan 18', '2024-01-18'],
    ['finish by 2024-01-31', 'by 2024-01-31', '2024-01-31'],
  ])('%j is due %j, on %s', (text, phrase, date) => {
    expect(due(text)).toEqual({ text: phrase, date });
  });

  it.each([
    ['draw charts until next meeting', 'until next meeting'],
    ['by next week', 'by next week'],
    ['This next week, call the pilots', 'This next week'],
    ['read the chart in the next week and sign it', 'in the next week'],
    ['Before next call, light the lamp', 'Before next call'],
    ['before release: check the docs', 'before release'],
    ['Will be painted after R5', 'after R5'],
    ['sailing day in August', 'in August'],
    // the coming Friday, or the one of next week?
    ['ring the bell next friday', 'next friday'],
    ['report by 3/4', 'by 3/4'],
    ['within the next two weeks', 'within the next two weeks'],
    ['UX-Test vorbereiten bis KW 23', 'bis KW 23'],
    ['bis nächste Woche', 'bis nächste Woche'],
    ['bis zur nächsten Sitzung klären', 'bis zur nächsten Sitzung'],
    ['avant la prochaine réunion', 'avant la prochaine réunion'],
    ['la semaine prochaine', 'la semaine prochaine'],
    ['下次会议前准备', '下次会议前'],
  ])('%j is due %j, on no plain day', (text, phrase) => {
    expect(due(text)).toEqual({ text: phrase, date: null });
  });

  it.each([
    'on the 2023-09-01 meeting we decided to wait',
    'announced on 2024-01-10',
    'meet Tuesday 15:00',
    'move the call to 15:00 UTC',
    'upgrade to 1.2.3',
    'see section 6.1.1. Traffic',
    'lamps for R4 and R4 betas',
    'write to the pilots that the lamp goes out tomorrow (Monday)',
    'ask carol to join next week.',
    'paint the pier. Next call will be in March 4 at 10 am CET.',
    'merge the PR by Jan',
    'review what was done in January',
    'in the next section',
    'compare the two drivers',
    '',
  ])('%j tells no due date', (text) => {
    expect(due(text)).toBeNull();
  });

  it('resolves nothing relative without the meeting’s date', () => {
    expect(dueIn('by Friday', null, ['en'])).toEqual({ text: 'by Friday', date: null });
    expect(dueIn('by 2024-03-01', null, ['en'])).toEqual({ text: 'by 2024-03-01', date: '2024-03-01' });
  });

  it('reads only the languages that are configured', () => {
    expect(dueIn('bis Freitag', MEETING, ['en', 'fr'])).toBeNull();
  });
});

describe('the next meeting of a series', () => {
  it.each([
    ['the next one that is known', ['2024-02-01', '2024-02-14', '2024-02-28'], '2024-02-14', '2024-02-28'],
    ['two weeks later by rhythm', ['2024-01-03', '2024-01-17', '2024-01-31'], MEETING, '2024-02-28'],
    ['unknown where gaps differ', ['2024-01-03', '2024-01-16', '2024-01-31'], MEETING, null],
    ['unknown after few meetings', ['2024-01-31'], MEETING, null],
    ['unknown without any', [], MEETING, null],
  ])('is %s', (_, dates, after, expected) => {
    expect(nextMeetingDate(dates, after)).toBe(expected);
  });
});
