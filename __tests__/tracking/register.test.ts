import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Meeting } from '../../src/minutes/meeting.ts';
import { mentionKey } from '../../src/tracking/register/mention.ts';
import { statusOf, track } from '../../src/tracking/register/register.ts';
import type { Mention, TrackedItem } from '../../src/tracking/tracked-item.ts';
import { aMention, aTrackedItem } from '../support/builders.ts';
import { minutes, stored, together } from './scenario.ts';

const january = minutes('2026-01-07', [
  'bob: draft the list of buoys to be repainted / Buoys',
  'alice: write this down / Berthing rules for sailing ships',
  'carol: bring this to the board / Pilots',
  'carol: bring this to the board / Dredging',
]);
const february = minutes('2026-02-04', [
  '> bob: draft the list of the buoys that are to be repainted',
  '> alice: write down the berthing rules for sailing ships',
  '> x carol: bring this to the board',
  '> carol: bring this to the board',
  'dave: order spare lamps for the northern lighthouse / Lamps',
]);
const march = minutes('2026-03-04', [
  '> x alice: write down the berthing rules for sailing ships',
  '> carol: bring the dredging plan to the board',
  '> erin: order spare lamps for the northern lighthouse',
  'carol: bring this to the board / Tides',
]);
const series = [january, february, march];
const tasks = [
  ['01-07:10', '02-04:10'],
  ['01-07:20', '02-04:20', '03-04:10'],
  ['01-07:30', '02-04:30'],
  ['01-07:40', '02-04:40', '03-04:20'],
  ['02-04:50', '03-04:30'],
  ['03-04:40'],
];

describe('a series of meetings', () => {
  it('becomes one task for each life, however it was worded', () => {
    expect(together(track(series, []).items)).toEqual(tasks);
  });

  it('is read the same in any order of its files', () => {
    const inOrder = track(series, []);
    for (const order of permutations(series)) expect(track(order, []).items).toEqual(inOrder.items);
  });

  it('comes to the same when its meetings are merged one by one, in any order', () => {
    const inOrder = track(series, []);
    for (const order of permutations(series)) {
      const replayed = order.reduce<TrackedItem[]>((known, meeting) => track([meeting], stored(known)).items, []);
      expect(together(replayed)).toEqual(tasks);
      expect(replayed.map((item) => statusOf(item).status)).toEqual(inOrder.items.map((item) => statusOf(item).status));
    }
  });

  it('is unchanged when it is read again', () => {
    const first = track(series, []);
    const second = track(series, stored(first.items));
    expect(second).toEqual({
      items: first.items,
      links: [],
      doubts: [],
      merged: [],
      split: [],
      earlier: expect.any(Map),
      read: expect.any(Map),
    });
  });

  it('says which evidence linked each line', () => {
    const evidence = track(series, []).links.map(
      ({ mention, evidence }) => `${mention.date ?? ''}:${mention.line} ${evidence}`,
    );
    expect(evidence).toEqual([
      '2026-02-04:10 likeness',
      '2026-02-04:20 likeness',
      '2026-02-04:30 words',
      '2026-02-04:40 words',
      '2026-03-04:10 words',
      '2026-03-04:20 likeness',
      '2026-03-04:30 words',
    ]);
  });
});

describe('few words below a topic', () => {
  const board = 'alice: bring this to the board';
  const first = minutes('2026-01-07', [`${board} / Pilots`, [board, { section: ['Action items'] }]]);

  it.each<[string, string, string[][]]>([
    [
      'are the same task below that topic later, although a summary list has repeated them',
      'Pilots',
      [['01-07:10', '01-07:20', '01-21:10']],
    ],
    ['are another one below another topic', 'Dredging', [['01-07:10', '01-07:20'], ['01-21:10']]],
  ])('%s', (_name, topic, expected) => {
    const later = minutes('2026-01-21', [`${board} / ${topic}`]);
    expect(together(track([first, later], []).items)).toEqual(expected);
  });
});

describe('known tasks', () => {
  /** With the ids and numbers that they got when they were filed. */
  const filed = (meetings: readonly Meeting[]): TrackedItem[] =>
    stored(track(meetings, []).items).map((item, index) => ({ ...item, number: index + 1 }));

  it('keep id and number while their mentions grow', () => {
    const known = filed([january]);
    const { items } = track([february], known);
    expect(items.slice(0, 4).map(({ id, number }) => ({ id, number }))).toEqual(
      known.map(({ id, number }) => ({ id, number })),
    );
    expect(items[4]?.number).toBeNull();
  });

  it('keep the commit of a mention’s first writing while it says the same', () => {
    const known = track([january], [], { sha: 'old' }).items;
    const typo = {
      ...january,
      items: january.items.map((item, index) =>
        index === 0 ? { ...item, text: 'draft the list of bouys to be repainted' } : item,
      ),
    };
    const shas = track([typo], stored(known), { sha: 'new' }).items.map(({ mentions }) => mentions[0]?.sha);
    expect(shas).toEqual(['new', 'old', 'old', 'old']);
  });

  it('keep a mention whose line is gone, marked as removed', () => {
    const shorter = { ...january, items: january.items.slice(1) };
    expect(together(track([shorter], filed([january])).items)[0]).toEqual(['01-07:10 removed']);
  });

  it('get a removed mention back when the line is back', () => {
    const known = track([{ ...january, items: january.items.slice(1) }], filed([january])).items;
    expect(together(track([january], stored(known)).items)[0]).toEqual(['01-07:10']);
  });

  it('keep mentions of a page that is gone, and of one that was not read', () => {
    const known = filed([january, february]);
    const { items } = track([march], known, { deleted: new Set([january.path]) });
    expect(together(items)[0]).toEqual(['01-07:10 removed', '02-04:10']);
  });

  it('follow a renamed page', () => {
    const moved = { ...january, path: 'harbour/minutes/2026-01-07.md' };
    const { items, links } = track([moved], filed([january]), { renamed: new Map([[january.path, moved.path]]) });
    expect(items.map(({ number, mentions }) => [number, mentions.map(({ path }) => path)])).toEqual(
      [1, 2, 3, 4].map((number) => [number, [moved.path]]),
    );
    expect(links).toEqual([]);
  });

  it('recognise a page that was moved without word of it', () => {
    const moved = { ...january, path: 'harbour/archive/2026-01-07.md' };
    const { items } = track([moved], filed([january]));
    expect(items.map(({ number, mentions }) => [number, mentions.length])).toEqual(
      [1, 2, 3, 4].map((number) => [number, 2]),
    );
  });

  it('recognise a page that was pasted under another date, also what has been closed since', () => {
    const pasted = minutes('2026-04-01', [], { items: january.items });
    const { items } = track([...series, pasted], []);
    expect(items).toHaveLength(tasks.length);
    expect(together(items)[2]).toEqual(['01-07:30', '02-04:30', '04-01:30']);
  });

  it('keep their lines from equal ones of the same page whose task has no issue', () => {
    const page = minutes('2026-01-07', [
      'bob: write this down / Tides',
      'bob: write this down / Tides',
      'alice: order rope',
    ]);
    const { items } = track([page], []);
    expect(together(track([page], stored(items.slice(1))).items)).toEqual(together(items));
  });

  it('stay the same when the date in a page’s heading is corrected', () => {
    const corrected = { ...january, date: '2026-01-08' };
    const { items } = track([corrected], filed([january]));
    expect(items.map(({ number, mentions }) => [number, mentions.map(({ date }) => date)])).toEqual(
      [1, 2, 3, 4].map((number) => [number, ['2026-01-08']]),
    );
  });

  it('are linked by the number in brackets, whatever the line says', () => {
    const line = minutes('2026-02-04', [['dave: something quite different', { issueNumber: 3 }]]);
    expect(together(track([line], filed([january])).items)[2]).toEqual(['01-07:30', '02-04:10']);
  });

  it('are linked by a number that was added later, and leave the task that they were in', () => {
    const known = filed([january, minutes('2026-02-04', ['dave: something quite different / Lamps'])]);
    const line = minutes('2026-02-04', [['dave: something quite different / Lamps', { issueNumber: 3 }]]);
    const { items, merged } = track([line], known);
    expect(together(items)[2]).toEqual(['01-07:30', '02-04:10']);
    expect(merged.map(({ from, into }) => [from.number, into.number])).toEqual([[5, 3]]);
  });

  it('that share a mention are twins: the lowest number has all', () => {
    const [first] = filed([january]);
    if (first === undefined) throw new Error('the scenario has no task');
    const twin: TrackedItem = {
      ...first,
      id: 'twin',
      number: 9,
      mentions: [
        ...first.mentions,
        aMention({
          date: '2026-02-04',
          path: february.path,
          line: 10,
          text: 'draft the list of the buoys that are to be repainted',
        }),
      ],
    };
    const { items, merged } = track([], [twin, first]);
    expect(items.map(({ number, mentions }) => [number, mentions.length])).toEqual([[1, 2]]);
    expect(merged.map(({ from, into }) => [from.number, into.number])).toEqual([[9, 1]]);
  });
});

describe('an older meeting that arrives late', () => {
  it('joins what belongs together, under the older number', () => {
    const [one, two] = [
      minutes('2026-01-07', ['bob: write this down / Berthing rules for sailing ships']),
      minutes('2026-03-04', ['> bob: publish the harbour rules, also for canoes']),
    ];
    const between = minutes('2026-02-04', [
      '> bob: write down and publish the berthing rules of the harbour for sailing ships and canoes',
    ]);
    const known = track([one, two], []).items.map((item, index) => ({ ...item, number: index + 1 }));
    expect(together(known)).toEqual([['01-07:10'], ['03-04:10']]);
    const { items, merged } = track([between], stored(known));
    expect(together(items)).toEqual(together(track([one, two, between], []).items));
    expect(items.map(({ number }) => number)).toEqual([1]);
    expect(merged.map(({ from, into }) => [from.number, into.number])).toEqual([[2, 1]]);
  });

  it('parts what was one only as long as it was not known to be done; the open task keeps the issue', () => {
    const text = 'carol: publish the tide tables for the coming season';
    const [spring, summer, done] = [
      minutes('2026-01-07', [text]),
      minutes('2026-08-05', [text]),
      minutes('2026-02-04', [`> x ${text}`]),
    ];
    const known = track([spring, summer], []).items.map((item) => ({ ...item, number: 1 }));
    expect(together(known)).toEqual([['01-07:10', '08-05:10']]);
    const { items } = track([done], stored(known));
    expect(together(items)).toEqual([['01-07:10', '02-04:10'], ['08-05:10']]);
    expect(items.map((item) => [item.number, statusOf(item).status])).toEqual([
      [null, 'closed'],
      [1, 'open'],
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });
});

it('an item split in two: the closer half goes on, the other is a new task', () => {
  const whole = minutes('2026-01-07', [
    'bob: order spare lamps for the northern and the southern lighthouse and paint the pier',
  ]);
  const halves = minutes('2026-02-04', [
    '> bob: order spare lamps for the northern and the southern lighthouse',
    '> bob: paint the pier',
  ]);
  expect(together(track([whole, halves], []).items)).toEqual([['01-07:10', '02-04:10'], ['02-04:20']]);
});

it('undated minutes come last and decide nothing', () => {
  const undated = minutes(null, ['> x bob: draft the list of buoys to be repainted']);
  const { items } = track([undated, january], []);
  expect(together(items)[0]).toEqual(['01-07:10', 'harbour/undated.md:10']);
  expect(items.map((item) => statusOf(item).status)).toEqual(['open', 'open', 'open', 'open']);
});

it('several meetings in one file are several meetings', () => {
  const path = 'harbour/2026.md';
  const [one, two] = [
    minutes('2026-01-07', ['bob: draft the list of buoys to be repainted'], { path }),
    minutes('2026-02-04', ['> bob: draft the list of buoys to be repainted'], { path, line: 5 }),
  ];
  two.items.forEach((item) => (item.line = 5));
  const { items } = track([one, two], []);
  expect(items.map(({ mentions }) => mentions.map(({ date, line }) => `${date ?? ''}:${line}`))).toEqual([
    ['2026-01-07:10', '2026-02-04:5'],
  ]);
  expect(track([one, two], stored(items)).items).toEqual(items);
});

it('tasks of another series are others, also with the same words', () => {
  const pier = { ...january, path: 'pier/2026-01-07.md', series: 'pier' };
  const { items } = track([january, pier], []);
  expect(items.map((item) => item.series)).toEqual([
    ...Array<string>(4).fill('harbour'),
    ...Array<string>(4).fill('pier'),
  ]);
});

describe('whatever the minutes say', () => {
  const word = fc.constantFrom(
    'buoys',
    'lamps',
    'pier',
    'tides',
    'draft',
    'order',
    'paint',
    'list',
    'the',
    'spec-1',
    '灯塔',
  );
  const line = fc
    .tuple(
      fc.constantFrom('', '> ', '> x ', 'x '),
      fc.constantFrom('', 'bob: ', 'bob,carol: '),
      fc.array(word, { minLength: 1, maxLength: 4 }),
    )
    .map(([mark, owner, words]) => `${mark}${owner}${words.join(' ')}`);
  const anySeries = fc
    .array(fc.array(line, { maxLength: 5 }), { minLength: 1, maxLength: 6 })
    .map((meetings) => meetings.map((lines, index) => minutes(`2026-0${index + 1}-07`, lines)));

  it('each mention belongs to one task, ids differ, the order of files is nothing, and reading again changes nothing', () => {
    fc.assert(
      fc.property(anySeries, (meetings) => {
        const { items } = track(meetings, []);
        const places = items.flatMap(({ mentions }) => mentions.map(mentionKey));
        expect(places.sort()).toEqual(
          meetings
            .flatMap(({ path, items: lines }) =>
              lines.map(({ line: at, ordinal }) => mentionKey({ path, line: at, ordinal })),
            )
            .sort(),
        );
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        expect(track(meetings.toReversed(), []).items).toEqual(items);
        expect(track(meetings, stored(items))).toEqual({
          items,
          links: [],
          doubts: [],
          merged: [],
          split: [],
          earlier: expect.any(Map),
          read: expect.any(Map),
        });
      }),
    );
  });

  it('merged meeting by meeting, in any order, they come to the same as read at once', () => {
    const anyOrder = anySeries.chain((meetings) =>
      fc.tuple(fc.constant(meetings), fc.shuffledSubarray(meetings, { minLength: meetings.length })),
    );
    fc.assert(
      fc.property(anyOrder, ([meetings, order]) => {
        const replayed = order.reduce<TrackedItem[]>((known, meeting) => track([meeting], stored(known)).items, []);
        expect(together(replayed)).toEqual(together(track(meetings, []).items));
      }),
    );
  });
});

describe('statusOf', () => {
  const done = (strength: 'explicit' | 'implied', mention: Partial<Mention> = {}): Partial<Mention> => ({
    status: 'closed',
    evidence: { line: 1, text: 'done', reason: 'completed', strength },
    ...mention,
  });
  const [old, recent] = [{ date: '2026-01-07' }, { date: '2026-02-04' }];

  it.each<[string, Partial<Mention>[], number]>([
    ['the newest date, not the order of merging', [{ ...recent }, { ...old, ...done('explicit') }], 0],
    ['a dated mention before an undated one', [{ ...old }, { date: null, ...done('explicit') }], 0],
    [
      'a line that stands before one that was removed',
      [{ ...old }, { ...recent, ...done('explicit', { removed: true }) }],
      0,
    ],
    [
      'a removed line where there is no other',
      [
        { ...old, removed: true },
        { ...recent, removed: true },
      ],
      1,
    ],
    [
      'an undated line where no dated one stands',
      [
        { ...old, removed: true },
        { date: null, ...done('explicit') },
      ],
      1,
    ],
    [
      'within the newest meeting, what is done',
      [
        { ...recent, line: 10, ...done('implied') },
        { ...recent, line: 20 },
      ],
      0,
    ],
    [
      'within the newest meeting, explicit before implied',
      [
        { ...recent, line: 10, ...done('explicit') },
        { ...recent, line: 20, ...done('implied') },
      ],
      0,
    ],
    [
      'within the newest meeting, else the later line',
      [
        { ...recent, line: 10 },
        { ...recent, line: 20 },
      ],
      1,
    ],
  ])('%s decides', (_, mentions, deciding) => {
    const item = aTrackedItem({ mentions: mentions.map((mention) => aMention(mention)) });
    expect(statusOf(item).mention).toBe(item.mentions[deciding]);
    expect(statusOf({ ...item, mentions: item.mentions.toReversed() }).mention).toBe(item.mentions[deciding]);
  });

  it('refuses an item without mentions', () => {
    expect(() => statusOf(aTrackedItem({ id: 'abc', mentions: [] }))).toThrow(/abc has no mention/);
  });
});

function permutations<T>(values: readonly T[]): T[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value) =>
    permutations(values.filter((other) => other !== value)).map((rest) => [value, ...rest]),
  );
}

describe('a number in brackets that was there before it was the number of an issue of ours', () => {
  const early = minutes('2026-01-07', [['alice: write down the berthing rules', { issueNumber: 5 }]]);
  const later = minutes('2026-02-04', ['dave: survey the moorings below the bridge']);
  const known = stored(track([later], track([early], []).items).items).map((item, index) => ({
    ...item,
    number: index === 0 ? 2 : 5,
  }));

  it('means something else: the two stay two', () => {
    expect(known.map(({ number, mentions }) => [number, mentions[0]?.date])).toEqual([
      [2, '2026-01-07'],
      [5, '2026-02-04'],
    ]);
    const { items, merged } = track([early, later], known);
    expect(items.map(({ number, mentions }) => [number, mentions.length])).toEqual([
      [2, 1],
      [5, 1],
    ]);
    expect(merged).toEqual([]);
  });

  it('links where a person writes it to a line that was there', () => {
    const plain = track([minutes('2026-01-07', ['alice: write down the berthing rules'])], []).items;
    const both = stored(track([later], plain).items).map((item, index) => ({ ...item, number: index === 0 ? 2 : 5 }));
    expect(together(track([early], both).items)).toEqual([['01-07:10', '02-04:10']]);
  });
});
