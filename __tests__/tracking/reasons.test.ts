import { describe, expect, it } from '@jest/globals';
import type { DoneMention } from '../../src/tracking/planning/done-by.ts';
import { closingComment } from '../../src/tracking/planning/issue-comments.ts';
import { doneWords, listedWords, newsWords } from '../../src/tracking/planning/reasons.ts';
import type { Mention } from '../../src/tracking/tracked-item.ts';
import { aMention, aTrackedItem } from '../support/builders.ts';
import { liveSigns, liveTextIn, rendered } from '../support/rendered.ts';

const done = (
  words: string,
  text = 'paint the boats',
  reason: 'completed' | 'not_planned' = 'completed',
): DoneMention => ({
  ...aMention({ text, status: 'closed' }),
  evidence: { line: 71, text: words, reason, strength: 'explicit' },
});
const place = { path: 'networking/2026-03-04.md', date: '2026-03-04' };
const origin = {
  serverUrl: 'https://github.com',
  source: { host: 'github.com', repository: 'harbour/minutes', repositoryId: 1 },
  head: 'c'.repeat(40),
};

describe('why a task is done', () => {
  it.each([
    ['[x]', 'line 71: the box is ticked'],
    ['AI @bob: paint the boats', 'line 71: the line is struck out'],
    ['done, see specs#40', 'line 71: “done, see specs#40”'],
  ])('says what the line says: %j', (words, reason) => {
    expect(doneWords(done(words), place)).toBe(reason);
  });

  it('names the meeting where the line is another one’s', () => {
    expect(doneWords(done('done'), { path: 'networking/2026-03-18.md', date: '2026-03-18' })).toBe(
      'line 71 of 2026-03-04: “done”',
    );
  });

  it.each([
    ['[x]', '**Done**, the box is ticked in the minutes of [networking, 2026-03-04, line 71](', '> ☑ paint the boats'],
    [
      'AI bob: paint the boats',
      '**Done**, the line is struck out in the minutes of [',
      '> ~~AI bob: paint the boats~~',
    ],
    ['done, see the shed', '**Done**, say the minutes of [networking, 2026-03-04, line 71](', '> done, see the shed'],
  ])('is proven on the issue, with its place: %j', (words, beginning, proof) => {
    const [lead, quoted] = closingComment(done(words), 'networking', origin).split('\n\n');
    expect(lead?.startsWith(beginning)).toBe(true);
    expect(lead).toContain('/blob/cccccccccccccccccccccccccccccccccccccccc/networking/2026-03-04.md?plain=1#L71):');
    expect(quoted).toBe(proof);
  });

  it('is not called done where it was given up', () => {
    expect(closingComment(done('won’t do', 'x y', 'not_planned'), 'networking', origin)).toMatch(
      /^\*\*Not planned\*\*, /u,
    );
  });

  it('wakes nobody', () => {
    const evil = '@alice #12 ~~x~~ https://x.org <b> `@bob` GH-1';
    for (const words of ['[x]', evil, `${evil} done`])
      expect(liveTextIn(rendered(closingComment(done(words, evil), evil, origin))).flatMap(liveSigns)).toEqual([]);
  });
});

describe('how often a task was listed', () => {
  const on = (...days: (string | null)[]): Mention[] => days.map((date) => aMention({ date }));
  it.each([
    [on('2026-03-04'), 0, null],
    [on('2026-03-04', '2026-03-04'), 0, null],
    [on('2026-01-14', '2026-02-04', '2026-03-04'), 0, 'listed for the third time, first on 2026-01-14'],
    [on('2026-01-14', '2026-03-04'), 20, 'listed for the 22nd time, first on 2026-01-14'],
    [on('2026-01-14', '2026-03-04'), 9, 'listed for the 11th time, first on 2026-01-14'],
    [[aMention({ date: null, path: 'a.md' }), aMention({ date: null, path: 'b.md' })], 0, 'listed for the second time'],
  ])('counts meetings: %#', (mentions, forgotten, words) => {
    expect(listedWords(mentions, forgotten)).toBe(words);
  });
});

describe('what is new about a task', () => {
  const known = aMention();
  const changed = (change: Partial<Mention>): string =>
    newsWords(aTrackedItem({ mentions: [known] }), { mentions: [{ ...known, ...change }] }, 0);
  it.each<[Partial<Mention>, string]>([
    [{ owners: ['bob', 'carol'] }, 'its line changed: now of bob, carol'],
    [{ owners: [] }, 'its line changed: now of nobody'],
    [{ due: { text: 'until Friday', date: '2026-03-06' } }, 'its line changed: due 2026-03-06'],
    [{ references: ['harbour/specs#12'] }, 'its line changed: points to harbour/specs#12'],
    [{ text: 'compare all tunnel drivers', owners: ['bob'] }, 'its line changed: reworded, now of bob'],
    [{ removed: true }, 'its line was removed from the minutes: it stays open'],
    [{}, 'labels or assignees follow the minutes'],
  ])('is said: %j', (change, words) => {
    expect(changed(change)).toBe(words);
  });

  it('is that a later meeting lists it again', () => {
    const later = aMention({ date: '2026-03-18' });
    expect(newsWords(aTrackedItem({ mentions: [known] }), { mentions: [known, later] }, 0)).toBe(
      'listed for the second time, first on 2026-03-04',
    );
  });
});
