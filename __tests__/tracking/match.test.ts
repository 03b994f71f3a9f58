import { describe, expect, it } from '@jest/globals';
import type { Meeting, Reference } from '../../src/minutes/meeting.ts';
import { match } from '../../src/tracking/matching/match.ts';
import type { Matching } from '../../src/tracking/matching/matching.ts';
import { mentionOf } from '../../src/tracking/register/mention.ts';
import type { Mention, TrackedItem } from '../../src/tracking/tracked-item.ts';
import { aMention, aReference, aTrackedItem } from '../support/builders.ts';
import { minutes, type Line } from './scenario.ts';

/** A known task of the harbour series, last spoken of on January 7. */
const known = (id: string, mention: Partial<Mention>, item: Partial<TrackedItem> = {}): TrackedItem =>
  aTrackedItem({
    id,
    series: 'harbour',
    mentions: [aMention({ date: '2026-01-07', path: 'harbour/2026-01-07.md', owners: ['bob'], ...mention })],
    ...item,
  });

function matched(meeting: Meeting, items: readonly TrackedItem[]): Matching {
  const { series, path, date } = meeting;
  return match({ series, path, date, mentions: meeting.items.map((item) => mentionOf(item, meeting, null)) }, items);
}

/** `10 → a (words)`, `20 new`, `30 new, like a?` for each line, in order. */
function told({ links, fresh, doubts }: Matching): string[] {
  const rows = [
    ...links.map(({ mention, item, evidence }) => ({ line: mention.line, text: `→ ${item.id} (${evidence})` })),
    ...fresh.map((mentions) => {
      const doubt = doubts.find(({ mention }) => mentions.includes(mention));
      const lines = mentions.map(({ line }) => line).join('+');
      return { line: mentions[0]?.line ?? 0, text: `${lines} new${doubt ? `, like ${doubt.item.id}?` : ''}` };
    }),
  ].sort((a, b) => a.line - b.line);
  return rows.map(({ line, text }) => (text.startsWith('→') ? `${line} ${text}` : text));
}

const pull = (number: number): Reference => aReference({ owner: null, repo: 'harbour', number });

const buoys = known('buoys', { text: 'draft the list of buoys to be repainted', line: 10 });
const lamps = known('lamps', { text: 'order spare lamps for the northern lighthouse', line: 20 });
const closed: Partial<Mention> = {
  status: 'closed',
  evidence: { line: 11, text: 'done', reason: 'completed', strength: 'explicit' },
};

describe('a line that differs in what matters', () => {
  it.each<[string, string, string]>([
    ['the verb', 'sell the fog horn', 'paint the fog horn'],
    ['a number', 'inspect berth 3 before the season', 'inspect berth 7 before the season'],
    [
      'a version',
      'publish the notes of release v1.4 for the pilots',
      'publish the notes of release v1.5 for the pilots',
    ],
  ])('is a new task: %s', (_, before, now) => {
    for (const section of [['Harbour'], ['Action items']]) {
      const task = known('task', { text: before, section, line: 10 });
      expect(told(matched(minutes('2026-01-21', [[`bob: ${now}`, { section }]]), [task]))[0]).toMatch(/^10 new/u);
    }
  });

  it('is the same task where only its day has moved', () => {
    const task = known('task', { text: 'inspect all berths until 2026-02-01', section: ['Action items'], line: 10 });
    const meeting = minutes('2026-01-21', [
      ['bob: inspect all berths until 2026-03-01', { section: ['Action items'] }],
    ]);
    expect(told(matched(meeting, [task]))).toEqual(['10 → task (likeness)']);
  });
});

describe('a line continues a task', () => {
  it.each<[string, Line[], TrackedItem[], string[]]>([
    [
      'whose issue number it bears, whatever it says',
      [['bob: something quite different', { issueNumber: 12 }]],
      [known('buoys', { text: 'draft the list of buoys to be repainted' }, { number: 12 }), lamps],
      ['10 → buoys (number)'],
    ],
    [
      'by the number also in another series',
      [['bob: draft the list', { issueNumber: 12 }]],
      [known('far', { text: 'paint the pier' }, { number: 12, series: 'pier' })],
      ['10 → far (number)'],
    ],
    [
      'only by the number of a known issue: another number is a reference',
      [['bob: paint the pier', { issueNumber: 99 }]],
      [known('buoys', { text: 'draft the list of buoys to be repainted' }, { number: 12 })],
      ['10 new'],
    ],
    [
      'with the same words',
      ['> bob: Draft the *list* of buoys to be repainted'],
      [buoys, lamps],
      ['10 → buoys (words)'],
    ],
    [
      'reworded',
      ['> bob: write the list of all buoys that are to be repainted'],
      [buoys, lamps],
      ['10 → buoys (likeness)'],
    ],
    [
      'handed to somebody else',
      ['> carol: draft the list of buoys to be repainted'],
      [buoys, lamps],
      ['10 → buoys (words)'],
    ],
    [
      'when a terse line is spelled out later',
      ['> bob: write the berthing rules for sailing ships'],
      [known('terse', { text: 'write this down', section: ['Berthing rules for sailing ships'] }), lamps],
      ['10 → terse (likeness)'],
    ],
    [
      'in Chinese',
      ['> bob: 更新港口浮标的维护文档'],
      [known('zh', { text: '更新浮标的维护文档' }), known('other', { text: '讨论灯塔的备用灯泡' })],
      ['10 → zh (likeness)'],
    ],
    [
      'that shares its pull request',
      [['> bob: get harbour#7 over the line', { references: [pull(7)] }]],
      [known('pr', { text: 'finish the review of harbour#7', references: ['harbour#7'] }), lamps],
      ['10 → pr (likeness)'],
    ],
  ])('%s', (_, lines, items, expected) => {
    expect(told(matched(minutes('2026-01-21', lines), items))).toEqual(expected);
  });
});

describe('a line is a new task', () => {
  it.each<[string, Line[], TrackedItem[]]>([
    ['that has nothing in common with a known one', ['bob: invite the harbour master'], [buoys, lamps]],
    [
      'with the same few words under another topic',
      ['bob: bring this to the board / Dredging'],
      [known('a', { text: 'bring this to the board', section: ['Agenda', 'Pilots'] })],
    ],
    [
      'with the words of one that was closed months ago',
      ['bob: publish the tide tables for the coming season'],
      [known('tides', { text: 'publish the tide tables for the coming season', date: '2025-08-06', ...closed })],
    ],
    ['in another series', ['bob: draft the list of buoys to be repainted'], [{ ...buoys, series: 'pier' }]],
    [
      'about another pull request',
      [['> bob: move it forward', { references: [pull(8)] }]],
      [known('pr', { text: 'move it forward', references: ['harbour#7'], section: ['Pilots'], ...closed })],
    ],
  ])('%s', (_, lines, items) => {
    const { links, fresh } = matched(minutes('2026-01-21', lines), items);
    expect(links).toEqual([]);
    expect(fresh).toHaveLength(1);
  });
});

it('continues a closed task where it is listed as left over', () => {
  const tides = known('tides', {
    text: 'publish the tide tables for the coming season',
    date: '2025-08-06',
    ...closed,
  });
  const meeting = minutes('2026-01-21', ['> bob: publish the tide tables for the coming season']);
  expect(told(matched(meeting, [tides]))).toEqual(['10 → tides (words)']);
});

it('takes the open one of two tasks with the same words', () => {
  const [old, open] = [
    known('old', { text: 'publish the tide tables', ...closed }),
    known('open', { text: 'publish the tide tables' }),
  ];
  expect(told(matched(minutes('2026-01-21', ['> bob: publish the tide tables']), [old, open]))).toEqual([
    '10 → open (words)',
  ]);
});

it('does not continue a task that came to point to another pull request, although it began without any', () => {
  const task = known('pilots', {});
  const mentions = [
    aMention({ date: '2026-01-07', text: 'move this forward', owners: ['bob'] }),
    aMention({
      date: '2026-01-14',
      text: 'move harbour#7 forward',
      owners: ['bob'],
      references: ['harbour#7'],
      carriedOver: true,
    }),
  ];
  const meeting = minutes('2026-01-21', [['> bob: move harbour#8 forward', { references: [pull(8)] }]]);
  expect(told(matched(meeting, [{ ...task, mentions }]))).toEqual(['10 new, like pilots?']);
});

describe('a left-over line with little in common', () => {
  const vague = known('vague', {
    text: 'now that the beacons are nearly done, should the harbour have a rule for them?',
    section: ['A rule for beacons?'],
  });

  it('continues the one open task of its owner that nobody else comes near', () => {
    expect(told(matched(minutes('2026-01-21', ['> bob: work on rule regarding beacons']), [vague, lamps]))).toEqual([
      '10 → vague (likeness)',
    ]);
  });

  it.each<[string, Line[], TrackedItem[]]>([
    ['of another owner', ['> carol: write something regarding beacons'], [vague]],
    ['that is new', ['bob: write something regarding beacons'], [vague]],
  ])('is a new task %s', (_, lines, items) => {
    expect(matched(minutes('2026-01-21', lines), items).links).toEqual([]);
  });
});

describe('lines that compete', () => {
  it('go to one task each, so that the whole fits best', () => {
    const items = [
      known('north', { text: 'order spare lamps for the northern lighthouse', line: 10 }),
      known('both', { text: 'order spare lamps for the lighthouse', line: 20 }),
    ];
    const meeting = minutes('2026-01-21', [
      '> bob: order lamps for the lighthouse that is the northern one',
      '> bob: order lamps for the lighthouse',
    ]);
    expect(told(matched(meeting, items))).toEqual(['10 → north (likeness)', '20 → both (likeness)']);
  });

  it('with equal words go in the order of the meeting before', () => {
    const items = [
      known('first', { text: 'bring this to the board', section: ['Pilots'], line: 10 }),
      known('second', { text: 'bring this to the board', section: ['Dredging'], line: 20 }),
    ];
    const meeting = minutes('2026-01-21', ['> bob: bring this to the board', '> bob: bring this to the board']);
    expect(told(matched(meeting, items))).toEqual(['10 → first (words)', '20 → second (words)']);
  });
});

describe('the grey zone', () => {
  const alike = known('buoys', { text: 'draft the list of buoys to be repainted', owners: ['bob'] });

  it('links nothing, and says what it looks like', () => {
    const matching = matched(minutes('2026-01-21', ['> carol: draft the list of boats to be repainted and sold']), [
      alike,
    ]);
    expect(told(matching)).toEqual(['10 new, like buoys?']);
    expect(matching.doubts[0]?.likeness).toBeGreaterThan(0.3);
    expect(matching.doubts[0]?.likeness).toBeLessThan(0.6);
  });

  it('is no doubt where another line continues the task', () => {
    const meeting = minutes('2026-01-21', [
      '> bob: draft the list of buoys to be repainted',
      '> carol: draft the list of boats to be repainted and sold',
    ]);
    expect(told(matched(meeting, [alike]))).toEqual(['10 → buoys (words)', '20 new']);
  });
});

describe('the same page read again', () => {
  const page = { path: 'harbour/2026-01-07.md' };
  const again = (lines: Line[], items: TrackedItem[]): string[] =>
    told(matched(minutes('2026-01-07', lines, page), items));
  const pilots = known('pilots', { text: 'bring this to the board', line: 10, section: ['Agenda', 'Pilots'] });
  const dredging = known('dredging', { text: 'bring this to the board', line: 20, section: ['Agenda', 'Dredging'] });

  it.each<[string, Line[], TrackedItem[], string[]]>([
    ['with a typo mended', ['bob: draft the list of bouys to be repainted'], [buoys], ['10 → buoys (place)']],
    [
      'with a short typo mended',
      ['bob: ask teh pilots'],
      [known('ask', { text: 'ask the pilots' })],
      ['10 → ask (place)'],
    ],
    [
      'with two lines swapped',
      ['bob: order spare lamps for the northern lighthouse', 'bob: draft the list of buoys to be repainted'],
      [buoys, lamps],
      ['10 → lamps (place)', '20 → buoys (place)'],
    ],
    [
      'with a line inserted above',
      [
        'bob: invite the harbour master',
        'bob: draft the list of buoys to be repainted',
        'bob: order spare lamps for the northern lighthouse',
      ],
      [buoys, lamps],
      ['10 new', '20 → buoys (place)', '30 → lamps (place)'],
    ],
    [
      'with equal words under two topics, one inserted',
      [
        'bob: bring this to the board / Tides',
        'bob: bring this to the board / Pilots',
        'bob: bring this to the board / Dredging',
      ],
      [pilots, dredging],
      ['10 new', '20 → pilots (place)', '30 → dredging (place)'],
    ],
    ['with the owner corrected', ['carol: draft the list of buoys to be repainted'], [buoys], ['10 → buoys (place)']],
    ['with a line replaced by another task', ['bob: invite the harbour master'], [buoys], ['10 new']],
  ])('%s', (_, lines, items, expected) => {
    expect(again(lines, items)).toEqual(expected);
  });
});

describe('the same item twice in one file', () => {
  it.each<[string, Line[], string[]]>([
    [
      'below its topic and in the summary list',
      [
        'bob: draft the list of buoys to be repainted / Buoys',
        ['bob: draft the list of buoys to be repainted', { section: ['Action items'] }],
      ],
      ['10+20 new'],
    ],
    [
      'reworded in the summary list',
      [
        'bob: draft the list of buoys to be repainted / Buoys',
        ['bob: draft list of buoys to be repainted soon', { section: ['Action items'] }],
      ],
      ['10+20 new'],
    ],
    [
      'left over and again below',
      ['> bob: draft the list of buoys to be repainted', 'bob: draft the list of buoys to be repainted / Buoys'],
      ['10+20 new'],
    ],
    [
      'terse, with both listed in the summary',
      [
        'bob: bring this to the board / Pilots',
        'bob: bring this to the board / Dredging',
        ['bob: bring this to the board', { section: ['Action items'] }],
        ['bob: bring this to the board', { section: ['Action items'], line: 40 }],
      ],
      ['10+30 new', '20+40 new'],
    ],
  ])('is one task: %s', (_, lines, expected) => {
    expect(told(matched(minutes('2026-01-21', lines), []))).toEqual(expected);
  });

  it.each<[string, Line[], string[]]>([
    [
      'few words under two topics',
      ['bob: bring this to the board / Pilots', 'bob: bring this to the board / Dredging'],
      ['10 new', '20 new'],
    ],
    [
      'few words, left over and new under a topic',
      ['> bob: bring this to the board', 'bob: bring this to the board / Dredging'],
      ['10 new', '20 new'],
    ],
    [
      'two owners',
      [
        'bob: draft the list of buoys to be repainted / Buoys',
        'carol: draft the list of buoys to be repainted / Pilots',
      ],
      ['10 new', '20 new'],
    ],
    [
      'two issue numbers',
      [
        ['bob: draft the list of buoys to be repainted', { issueNumber: 1 }],
        ['bob: draft the list of buoys to be repainted', { issueNumber: 2 }],
      ],
      ['10 new', '20 new'],
    ],
  ])('is two tasks: %s', (_, lines, expected) => {
    expect(told(matched(minutes('2026-01-21', lines), []))).toEqual(expected);
  });
});

describe('the numbers that a group gives its tasks', () => {
  const coded = (id: string, code: string, mention: Partial<Mention>): TrackedItem =>
    known(id, { code, section: ['Agenda', 'Any other business'], ...mention });
  const crane = coded('crane', '39/1', { text: 'ask the builders for a new crane', line: 10 });
  const flags = coded('flags', '39/2', { text: 'hoist the flags of the guests', owners: ['carol'], line: 20 });

  it.each<[what: string, lines: Line[], expected: string[]]>([
    ['alone', [['39/1', { code: '39/1' }]], ['10 → crane (likeness)']],
    ['alone and of nobody', [['> x 39/2', { code: '39/2', owners: [] }]], ['10 → flags (likeness)']],
    [
      'with other words of the same owner',
      [['> bob: builders have answered, order it', { code: '39/1' }]],
      ['10 → crane (likeness)'],
    ],
    ['with other brackets', [['> bob: 39/1', { code: '#39/1' }]], ['10 → crane (likeness)']],
    [
      'that changed places: the words decide',
      [
        ['bob: ask the builders for a new crane', { code: '39/2' }],
        ['carol: hoist the flags of the guests', { code: '39/1' }],
      ],
      ['10 → crane (words)', '20 → flags (words)'],
    ],
    [
      'given to something else of somebody else: a doubt at most',
      [['dave: print the tide tables', { code: '39/1' }]],
      ['10 new, like crane?'],
    ],
    [
      'another one, and words alike: a doubt, no link',
      [['bob: ask the builders for a new pier', { code: '40/3' }]],
      ['10 new, like crane?'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(told(matched(minutes('2026-01-21', lines), [crane, flags]))).toEqual(expected);
  });

  it('that changed places are worth a look', () => {
    const { doubts } = matched(minutes('2026-01-21', [['bob: ask the builders for a new crane', { code: '39/2' }]]), [
      crane,
      flags,
    ]);
    expect(doubts.map(({ item }) => item.id)).toEqual(['flags']);
  });

  it('are worth little where every meeting counts anew', () => {
    const tasks = ['paint the pier', 'hoist the flags', 'print the charts'].map((text, index) =>
      coded(`old ${text}`, `A-${index + 1}`, { text, line: 10 * (index + 1), date: '2026-01-07' }),
    );
    const again = ['oil the crane', 'sell the boat', 'ring the bell'].map((text, index) =>
      coded(`new ${text}`, `A-${index + 1}`, {
        text,
        line: 10 * (index + 1),
        date: '2026-01-21',
        path: 'harbour/2026-01-21.md',
      }),
    );
    const line: Line = ['bob: call the maker of the engine', { code: 'A-1' }];
    expect(told(matched(minutes('2026-02-04', [line]), [...tasks, ...again]))).toEqual(['10 new']);
  });

  it('in one page: the same number is the same task, below its topic and in the summary', () => {
    const page = minutes('2026-01-21', [
      ['bob: oil the crane and everything around it / Quay', { code: '40/1' }],
      ['bob: oil crane', { code: '40/1', section: ['Action items'] }],
    ]);
    expect(told(matched(page, []))).toEqual(['10+20 new']);
  });
});

describe('what stays open of the review stands in the summary again', () => {
  it.each<[what: string, review: string, summary: string, expected: string[]]>([
    [
      'spelled out',
      'bob: ask the builders for a new crane',
      'bob: ask the builders for a new crane and the divers for its chain',
      ['10+20 new'],
    ],
    [
      'handed to somebody else',
      'bob: ask the builders for a new crane',
      'carol: ask the builders for a new crane',
      ['10+20 new'],
    ],
    [
      'but something else is something else',
      'bob: ask the builders for a new crane',
      'carol: ask the builders for a new pier',
      ['10 new', '20 new'],
    ],
  ])('%s', (_, review, summary, expected) => {
    const page = minutes('2026-01-21', [`> ${review}`, [summary, { section: ['Action items'] }]]);
    expect(told(matched(page, []))).toEqual(expected);
  });
});
