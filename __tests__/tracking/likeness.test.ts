import { describe, expect, it } from '@jest/globals';
import { assign } from '../../src/tracking/matching/assignment.ts';
import { likeness, sameness } from '../../src/tracking/matching/likeness.ts';
import { GrowingProfile, wordingOf } from '../../src/tracking/matching/profile.ts';
import type { Mention } from '../../src/tracking/tracked-item.ts';
import { rarityIn } from '../../src/tracking/matching/word-counts.ts';
import { weights } from '../../src/tracking/matching/weights.ts';
import { normalise, wordsOf } from '../../src/tracking/matching/words.ts';
import { aMention, aTrackedItem } from '../support/builders.ts';

const nothingKnown = { rarity: rarityIn({ tasks: 0, counts: new Map() }), trust: () => 1, weights };

describe('words', () => {
  it.each([
    ['the grammar of a sentence', 'Comparing the tunnel drivers', 'compare the tunnel driver'],
    ['German endings', 'Treiber vergleichen', 'Treiber verglichen'],
    ['links', 'read the draft https://harbour.example/a', 'read the draft'],
    ['full-width letters', 'ＡＩ　model', 'AI model'],
  ])('leave out %s', (_, one, other) => {
    const [a, b] = [wordsOf(one), wordsOf(other)];
    const common = a.filter((word) => b.includes(word)).length;
    expect(common).toBeGreaterThanOrEqual(Math.min(a.length, b.length) - 1);
  });

  it('keep identifiers and issue numbers whole', () => {
    expect(wordsOf('extend spec-0003 (see #12, v1.2.3)')).toEqual(['extend', 'spec-0003', 'see', '#12', 'v1.2.3']);
  });

  it('are pairs of characters where there are no spaces', () => {
    expect(wordsOf('更新文档')).toEqual(['更新', '新文', '文档']);
  });

  it('normalise case, spacing and punctuation away', () => {
    expect(normalise('  Ask *Bob’s* team: “now”! ')).toBe(normalise('ask bob team now'));
  });
});

describe('rarity', () => {
  const rarity = rarityIn({
    tasks: 50,
    counts: new Map([
      ['lighthouse', 1],
      ['harbour', 40],
    ]),
  });

  it.each([
    ['unseen', 'rare', 'buoy', 'lighthouse'],
    ['rare', 'usual in the series', 'lighthouse', 'harbour'],
    ['rare', 'everyday', 'lighthouse', 'updat'],
    ['everyday', 'a function word', 'updat', 'the'],
  ])('a word that is %s tells more than one that is %s', (_, __, more, less) => {
    expect(rarity(more)).toBeGreaterThan(rarity(less));
  });
});

describe('two mentions', () => {
  const base = { text: 'draft the mooring policy for visiting ships', owners: ['alice'] };
  const score = (a: Partial<Mention>, b: Partial<Mention>): number =>
    sameness(wordingOf(aMention({ ...base, ...a })), wordingOf(aMention({ ...base, ...b })), nothingKnown);

  it.each<[string, Partial<Mention>, Partial<Mention>, Partial<Mention>]>([
    ['of the same owner', { owners: ['alice'] }, { owners: ['alice', 'bob'] }, {}],
    ['of some of the owners', { owners: ['alice', 'bob'] }, { owners: ['carol'] }, {}],
    ['without an owner', { owners: [] }, { owners: ['carol'] }, {}],
    ['with the same words', {}, { text: 'draft the berthing policy for visiting ships' }, {}],
    [
      'with a common reference',
      { references: ['harbour/specs#12'] },
      { references: ['harbour/specs#13'] },
      { references: ['harbour/specs#12'] },
    ],
    [
      'with a reference told less fully',
      { references: ['#12'] },
      { references: ['harbour/docs#12'] },
      { references: ['harbour/specs#12'] },
    ],
    [
      'whose heading has the words',
      { text: 'draft it', section: ['Mooring policy'] },
      { text: 'draft it', section: ['Lamps'] },
      {},
    ],
  ])('are more alike %s', (_, near, far, other) => {
    expect(score(near, other)).toBeGreaterThan(score(far, other));
  });

  it('are alike both ways', () => {
    const [a, b] = [
      { text: 'draft policy', section: ['Mooring'] },
      { text: 'draft the mooring policy', owners: ['bob'] },
    ];
    expect(score(a, b)).toBeCloseTo(score(b, a), 12);
  });
});

describe('the life of a task', () => {
  const task = (newest: Partial<Mention> = {}): GrowingProfile => {
    const profile = new GrowingProfile(aTrackedItem());
    profile.add(wordingOf(aMention(newest)));
    return profile;
  };
  const score = (
    mention: Partial<Mention>,
    newest: Partial<Mention> = {},
    distance = { meetings: 1, months: 1 },
  ): number => likeness(wordingOf(aMention({ date: '2026-04-01', ...mention })), task(newest), distance, nothingKnown);
  const closed: Partial<Mention> = { status: 'closed' };

  it.each<[string, number, number]>([
    ['left over more than new', score({ carriedOver: true }), score({})],
    ['in the next meeting more than later', score({}), score({}, {}, { meetings: 4, months: 1 })],
    ['open more than closed', score({}), score({}, closed)],
    ['closed lately more than long ago', score({}, closed), score({}, closed, { meetings: 1, months: 4 })],
    ['closed and left over more than closed and new', score({ carriedOver: true }, closed), score({}, closed)],
    ['closed and again reported closed more than opened again', score(closed, closed), score({}, closed)],
  ])('continues %s', (_, more, less) => {
    expect(more).toBeGreaterThan(less);
  });
});

describe('assign', () => {
  it.each<[string, number[][], (number | null)[]]>([
    ['nothing', [], []],
    ['no columns', [[], []], [null, null]],
    [
      'the best total instead of the best pair',
      [
        [0.9, 0.8],
        [0.8, 0.1],
      ],
      [1, 0],
    ],
    [
      'nobody for a score of zero',
      [
        [0, 0.4],
        [0, 0],
      ],
      [1, null],
    ],
    ['each column once', [[0.9], [0.8], [0.7]], [0, null, null]],
    ['more columns than rows', [[0.1, 0.2, 0.9, 0.3]], [2]],
    [
      'equal scores in order',
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      [0, 1],
    ],
  ])('chooses %s', (_, scores, columns) => {
    expect(assign(sparse(scores))).toEqual(columns);
  });

  it('still gives each row a column of its own on a page of hundreds of lines that all resemble each other', () => {
    const scores = Array.from({ length: 300 }, (_, row) =>
      Array.from({ length: 300 }, (__, column) => (row === column ? 0.9 : 0.6)),
    );
    expect(assign(sparse(scores))).toEqual(scores.map((_, row) => row));
  });

  it('is optimal: no permutation of a small table does better', () => {
    const cell = (seed: number): number => ((seed * 7919) % 101) / 100;
    for (let table = 0; table < 50; table++) {
      const scores = [0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => cell(table * 16 + row * 4 + column + 1)));
      const total = (columns: readonly (number | null)[]): number =>
        columns.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (scores[row]?.[column] ?? 0)), 0);
      const best = Math.max(...permutations([0, 1, 2, 3]).map(total));
      expect(total(assign(sparse(scores)))).toBeCloseTo(best, 10);
    }
  });
});

const sparse = (table: readonly (readonly number[])[]): ReadonlyMap<number, number>[] =>
  table.map((line) => new Map(line.entries()));

const permutations = (values: number[]): number[][] =>
  values.length < 2
    ? [values]
    : values.flatMap((value) =>
        permutations(values.filter((other) => other !== value)).map((rest) => [value, ...rest]),
      );
