import { describe, expect, it } from '@jest/globals';
import { settleThreads, type Said } from '../../src/github/review-threads.ts';

const item = (id: string, line: number, words: string) => ({
  path: 'a.md',
  line,
  body: `<!-- minutes-to-issues: item ${id} --> now`,
  item: { mark: `<!-- minutes-to-issues: item ${id} -->`, words },
});
const said = (number: number, id: string, line: number | null, words: string, firstLine = line): Said => ({
  id: number,
  path: 'a.md',
  body: `<!-- minutes-to-issues: item ${id} --> then`,
  line,
  firstLine,
  words,
});

const settled = (wanted: ReturnType<typeof item>[], before: Said[]) => {
  const { fresh, edits } = settleThreads(wanted, before);
  return {
    fresh: fresh.map(({ item: about }) => about?.mark.slice(-5, -4)),
    edits: edits.map(({ now, then }) => [now.slice(29, 30), then.id]),
  };
};

describe('the comment about an item', () => {
  it('is known by the item’s id, wherever its line is', () => {
    expect(settled([item('a', 9, 'x')], [said(1, 'a', null, 'y', 3)])).toEqual({ fresh: [], edits: [['a', 1]] });
  });

  it('is known by its line, which GitHub moves along', () => {
    expect(settled([item('b', 6, 'paint the boats')], [said(1, 'a', 6, 'paint the boats', 5)])).toEqual({
      fresh: [],
      edits: [['b', 1]],
    });
  });

  it('is known by its words after the line was edited and moved', () => {
    const before = [said(1, 'a', null, '- AI @alice: paint the boats until May', 5)];
    const wanted = [item('n', 5, 'order tar for the roof'), item('b', 6, 'paint all the boats')];
    expect(settled(wanted, before)).toEqual({ fresh: ['n'], edits: [['b', 1]] });
  });

  it('is known by its place after the line was rewritten', () => {
    expect(settled([item('b', 5, 'order tar')], [said(1, 'a', null, 'paint the boats', 5)])).toEqual({
      fresh: [],
      edits: [['b', 1]],
    });
  });

  it('is never that of another page, or of another item', () => {
    const elsewhere = { ...said(1, 'b', 5, 'paint the boats'), path: 'b.md' };
    expect(settled([item('b', 5, 'paint the boats')], [elsewhere]).fresh).toEqual(['b']);
    const both = [item('a', 5, 'paint the boats'), item('b', 5, 'paint the boats')];
    expect(settled(both, [said(1, 'a', 5, 'paint the boats')])).toEqual({ fresh: ['b'], edits: [['a', 1]] });
  });

  it('is no correction', () => {
    const correction = { ...said(1, 'b', 5, 'x'), body: '<!-- minutes-to-issues: review 0123 -->' };
    expect(settled([item('b', 5, 'x')], [correction]).fresh).toEqual(['b']);
  });
});
