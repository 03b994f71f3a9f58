import { describe, expect, it } from '@jest/globals';
import { compareMentions, itemId, mentionKey, mentionOf } from '../../src/tracking/register/mention.ts';
import { aMeeting, aMention, anItem, anOwner, aReference } from '../support/builders.ts';

describe('mentionOf', () => {
  it('keeps what matching needs, with names and references that compare', () => {
    const item = anItem({
      owners: [anOwner({ name: 'Alice' }), anOwner({ name: 'Team Blue', login: false }), anOwner({ name: '@alice' })],
      references: [
        aReference(),
        aReference({ owner: null, repo: 'Docs', number: 3 }),
        aReference({ owner: null, repo: null, number: 4 }),
      ],
    });
    expect(mentionOf(item, aMeeting({ items: [item] }), 'abc')).toMatchObject({
      path: 'networking/2026-03-04.md',
      date: '2026-03-04',
      line: 53,
      owners: ['alice', 'team blue'],
      references: ['harbour/specs#12', 'docs#3', '#4'],
      sha: 'abc',
      removed: false,
    });
  });

  it('names the participant whom a first name means', () => {
    const bob = { name: 'bob', login: true, fullName: 'Bob Miller' };
    const item = anItem({
      owners: [anOwner({ name: 'Bob', login: false, person: bob }), anOwner({ name: 'BM', login: false, person: bob })],
    });
    expect(mentionOf(item, aMeeting(), null).owners).toEqual(['bob']);
  });

  it('does not count the task’s own number as a reference', () => {
    const own = aReference({ owner: null, repo: null, number: 12 });
    const item = anItem({ issueNumber: 12, references: [aReference(), own] });
    expect(mentionOf(item, aMeeting(), null)).toMatchObject({ issueNumber: 12, references: ['harbour/specs#12'] });
  });
});

describe('compareMentions', () => {
  it('sorts by date, undated last, then by path, line and ordinal', () => {
    const sorted = [
      aMention({ date: '2026-01-07', path: 'b.md', line: 9 }),
      aMention({ date: '2026-01-07', path: 'c.md', line: 1 }),
      aMention({ date: '2026-02-04', path: 'a.md', line: 9 }),
      aMention({ date: '2026-02-04', path: 'a.md', line: 10, ordinal: 0 }),
      aMention({ date: '2026-02-04', path: 'a.md', line: 10, ordinal: 1 }),
      aMention({ date: null, path: 'a.md', line: 1 }),
    ];
    expect(sorted.toReversed().sort(compareMentions)).toEqual(sorted);
  });
});

describe('itemId', () => {
  const first = aMention({ text: 'Bring this to the platform team' });

  it('is the same for the same words, however they are spaced and marked', () => {
    const id = itemId('networking', first);
    expect(id).toMatch(/^[0-9a-f]{12}$/);
    expect(itemId('networking', { ...first, text: 'bring  this to the *platform* team.' })).toBe(id);
    expect(itemId('networking', { ...first, owners: ['bob'], status: 'closed' })).toBe(id);
  });

  it.each([
    ['series', 'storage', first],
    ['line', 'networking', { ...first, line: 54 }],
    ['ordinal', 'networking', { ...first, ordinal: 1 }],
    ['path', 'networking', { ...first, path: 'networking/extra.md' }],
    ['date', 'networking', { ...first, date: null }],
    ['text', 'networking', { ...first, text: 'Bring that to the platform team' }],
  ])('differs by %s', (_, series, mention) => {
    expect(itemId(series, mention)).not.toBe(itemId('networking', first));
  });
});

it('tells two mentions on one line apart', () => {
  expect(mentionKey(aMention({ path: 'a.md', line: 3, ordinal: 1 }))).toBe('a.md:3:1');
});
