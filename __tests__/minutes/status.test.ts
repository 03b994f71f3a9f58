import { describe, expect, it } from '@jest/globals';
import { lexiconOf } from '../../src/minutes/vocabulary/lexicon.ts';
import { splitStatus, statusOf, whatSays } from '../../src/minutes/habits/status/statements.ts';

const lexicon = lexiconOf(['en', 'de', 'fr', 'zh']);
const said = (text: string): string => {
  const says = whatSays(text, lexicon, false);
  return says === null ? 'nothing' : says.status === 'open' ? 'open' : `${says.reason}, ${says.strength}`;
};

describe('a reply below an item', () => {
  it.each([
    ...[
      'done',
      'DONE',
      'done: #12',
      'done, see specs/#12',
      'done (twice)',
      'finished',
      'PR#76, done',
      '✅',
      'already done',
      'both done',
    ].map((text) => [text, 'completed, explicit']),
    ...['erledigt', 'ist erledigt', 'terminé', "c'est fait", '已完成'].map((text) => [text, 'completed, explicit']),
    ...['has been merged', 'it has been dealt with', 'wurde verschickt', 'a été envoyé'].map((text) => [
      text,
      'completed, implied',
    ]),
    ...['obsolete', 'superseded by #12', "won't do", 'no longer needed', 'hinfällig', 'annulé'].map((text) => [
      text,
      'not_planned, implied',
    ]),
    ...[
      'not done yet',
      'not done, but started',
      'still open',
      'done?',
      'in progress',
      'will be done',
      'part 1 done',
      'noch nicht erledigt',
      'pas encore fait',
      '未完成',
      'done, but not merged',
    ].map((text) => [text, 'open']),
    ...['we talked about it', '', 'https://example.org/12'].map((text) => [text, 'nothing']),
  ])('%j says: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('what stands behind a task', () => {
  it.each([
    ['print the map - ✅', 'print the map', 'closed'],
    ['print the map. done: see #12', 'print the map.', 'closed'],
    ['print the map - DONE. :-)', 'print the map', 'closed'],
    ['print the map - in progress', 'print the map', 'open'],
    ['print the map Done.', 'print the map', 'closed'],
    ['print the map (done by Carol)', 'print the map', 'closed'],
    ['print the map - done in #12', 'print the map', 'closed'],
    ['print the map - PR merged', 'print the map', 'closed'],
    ['print the map - no longer needed', 'print the map', 'closed'],
    ['print the map (cancelled)', 'print the map', 'closed'],
    ['print the map -> erl.', 'print the map', 'closed'],
    ['print the map – wurde am 12.01. eingereicht', 'print the map', 'closed'],
    ['print the map - no progress', 'print the map', 'open'],
    ['print the map Ongoing.', 'print the map', 'open'],
    ['print the map —— 进行中', 'print the map', 'open'],
    ['print the map [recorded in https://example.org/irc]', 'print the map', null],
    ['print the map (zakim, 16:03:22)', 'print the map', null],
    ['print the map (done)', 'print the map', 'closed'],
    ['print the map - Done?', 'print the map', 'open'],
    ['get what is done, by friends, printed', 'get what is done, by friends, printed', null],
    ['small lamps; DONE: big lamps', 'small lamps', null],
  ])('%j is the task %j', (text, task, status) => {
    const split = splitStatus(text, lexicon);
    expect([split.text, split.says?.status ?? null]).toEqual([task, status]);
  });
});

it('the first explicit word decides, and any doubt outweighs what is only implied', () => {
  const statements = (...texts: string[]): string =>
    statusOf(texts.map((text, line) => ({ says: whatSays(text, lexicon, false), line, text }))).status;
  expect(statements('done', 'still open: the docs')).toBe('closed');
  expect(statements('still open', 'done')).toBe('open');
  expect(statements('has been merged', 'we need more')).toBe('open');
  expect(statements('we talked', 'has been merged')).toBe('closed');
  expect(statements()).toBe('open');
});
