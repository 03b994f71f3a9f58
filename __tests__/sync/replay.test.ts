import { describe, expect, it } from '@jest/globals';
import { madeSeries, ordersOf, seeded, type Page } from '../support/made-series.ts';
import { MinutesRepository, openTasks } from '../support/minutes-repository.ts';

/** Minutes with a participants list, as groups write them. */
const minutes = (day: string, ...lines: string[]): string =>
  [`# Harbour call ${day}`, '', '## Participants', '', '- @alice', '- @bob', '- @carol', '', ...lines, ''].join('\n');

const page = (day: string, ...lines: string[]): Page => [`harbour/${day}.md`, minutes(day, ...lines)];

const byHand: Record<string, Page[]> = {
  'reworded, handed on and done': [
    page('2026-01-07', '## Lighting', '', '- AI @bob: compare the two lamp contracts before the regatta'),
    page('2026-01-21', '## Action items from last time', '', '- AI @bob: compare the lamp contracts'),
    page('2026-02-04', '## Action items from last time', '', '- AI @carol: compare the lamp contracts of both vendors'),
    page(
      '2026-02-18',
      '## Action items from last time',
      '',
      '- AI @carol: compare the lamp contracts',
      '  - done',
      '- AI @bob: sign the lamp contract',
    ),
  ],
  'terse, then spelled out': [
    page('2026-01-07', '## Berthing rules', '', '- AI @alice: write this down', '', '## Tides', '', '- AI @bob: check'),
    page('2026-01-21', '## Action items from last time', '', '- AI @alice: write down the berthing rules'),
    page(
      '2026-02-04',
      '## Action items from last time',
      '',
      '- AI @alice: write down the berthing rules',
      '  - still open',
    ),
  ],
  'done, then open again': [
    page('2026-01-07', '## Lighting', '', '- AI @bob: replace the beacon firmware on the pier'),
    page(
      '2026-01-21',
      '## Action items from last time',
      '',
      '- AI @bob: replace the beacon firmware on the pier',
      '  - done',
    ),
    page(
      '2026-02-04',
      '## Action items from last time',
      '',
      '- AI @bob: replace the beacon firmware on the pier',
      '  - done',
    ),
    page(
      '2026-02-18',
      '## Action items from last time',
      '',
      '- AI @bob: replace the beacon firmware on the pier',
      '  - it broke again',
    ),
  ],
  'done at first sight, then left over': [
    page('2026-01-07', '## Lighting', '', '- AI @bob: order spare lamps for the northern basin', '  - done'),
    page('2026-01-21', '## Action items from last time', '', '- AI @bob: order spare lamps for the northern basin'),
  ],
  'the same few words below two topics': [
    page(
      '2026-01-07',
      '## Pilots',
      '',
      '- AI @bob: bring this to the board',
      '',
      '## Dredging',
      '',
      '- AI @bob: bring this to the board',
    ),
    page(
      '2026-01-21',
      '## Action items from last time',
      '',
      '- AI @bob: bring this to the board',
      '- AI @bob: bring this to the board',
      '  - done',
    ),
    page('2026-02-04', '## Tides', '', '- AI @alice: measure the tides at the quay'),
  ],
  'a page pasted again under another date': [
    page(
      '2026-01-07',
      '## Pilots',
      '',
      '- AI @bob: publish the pilot roster',
      '- AI @carol: survey the pier',
      '- AI @alice: order new rope',
    ),
    page(
      '2026-01-21',
      '## Pilots',
      '',
      '- AI @bob: publish the pilot roster',
      '- AI @carol: survey the pier',
      '- AI @alice: order new rope',
    ),
    page(
      '2026-02-04',
      '## Action items from last time',
      '',
      '- AI @carol: survey the pier',
      '  - done',
      '- AI @alice: order new rope',
    ),
  ],
  'twice in one page, below its topic and in the summary': [
    page(
      '2026-01-07',
      '## Pilots',
      '',
      '- AI @bob: publish the pilot roster for the summer',
      '',
      '## Action items',
      '',
      '- AI @bob: publish the pilot roster for the summer',
    ),
    page('2026-01-21', '## Action items from last time', '', '- AI @bob: publish the pilot roster for the summer'),
  ],
  'one item that becomes two': [
    page('2026-01-07', '## Rope', '', '- AI @bob: count the ropes and publish the rope inventory'),
    page(
      '2026-01-21',
      '## Action items from last time',
      '',
      '- AI @bob: publish the rope inventory',
      '- AI @carol: count the ropes in the western shed',
    ),
    page(
      '2026-02-04',
      '## Action items from last time',
      '',
      '- AI @bob: publish the rope inventory',
      '  - done',
      '- AI @carol: count the ropes in the western shed',
    ),
  ],
  'a hint only, and what nobody needs any more': [
    page('2026-01-07', '## Charts', '', '- AI @alice: move the chart archive', '- AI @bob: translate the crane manual'),
    page(
      '2026-01-21',
      '## Action items from last time',
      '',
      '- AI @alice: move the chart archive',
      '  - has been merged',
      '- AI @bob: translate the crane manual',
      '  - obsolete, nobody needs it',
    ),
    page('2026-02-04', '## Charts', '', '- AI @bob: announce the new charts'),
  ],
  'the same few words twice below one topic, one of them done in between': [
    page(
      '2026-01-07',
      '## Lighting',
      '',
      '- AI @bob: write an issue',
      '- AI @bob: write an issue',
      '- AI @carol: survey the pier',
    ),
    page(
      '2026-01-21',
      '## Action items from last time',
      '',
      '- AI @bob: write an issue in two languages',
      '  - done',
      '- AI @bob: compare an issue',
      '- AI @carol: survey the pier',
    ),
  ],
  'left over, done before it had an issue, and like an open task': [
    page(
      '2026-01-07',
      '## Action items from last time',
      '',
      '- AI @carol: draft the mooring rules before the regatta',
      '  - done',
      '',
      '## Pilots',
      '',
      '- AI @carol: draft the fog signal with the insurers',
    ),
    page(
      '2026-01-21',
      '## Action items from last time',
      '',
      '- AI @carol: draft the mooring rules before the regatta',
      '  - has been merged',
    ),
  ],
  'left over in the words of an open task of somebody else': [
    page(
      '2026-01-07',
      '## Lighting',
      '',
      '- AI @carol: schedule a call',
      '  - done',
      '- AI @dave: schedule a call',
      '- AI @bob: survey the pier',
    ),
    page('2026-01-21', '## Action items from last time', '', '- AI @carol: schedule a call', '  - has been merged'),
  ],
  'few words below one topic, in the summary list, and below that topic again': [
    page(
      '2026-01-07',
      '## Safety drill',
      '',
      '- AI @alice: bring this to the board',
      '',
      '## Action items',
      '',
      '- AI @alice: bring this to the board',
    ),
    page('2026-01-21', '## Safety drill', '', '- AI @alice: bring this to the board'),
  ],
  'every-day words below one topic, and again two meetings later': [
    page('2026-01-07', '## Pilots', '', '- AI @carol: write an issue'),
    page('2026-01-21', '## Tides', '', '- AI @bob: measure the tides at the quay'),
    page('2026-02-04', '## Pilots', '', '- AI @carol: write an issue'),
  ],
  'a misspelled handle with a hyphen': [
    page('2026-01-07', '## Charts', '', 'Participants: @al-ice', '', '- AI @al-icee: draft the chart index'),
    page('2026-01-21', '## Action items from last time', '', '- AI @al-ice: draft the chart index'),
  ],
};

const series: [name: string, pages: Page[], seed: number][] = [
  ...Object.entries(byHand).map(([name, pages], index): [string, Page[], number] => [name, pages, index + 1]),
  // 1 to 5 are any; the others came out differently once
  ...[1, 2, 3, 4, 5, 251, 263, 287, 327, 1202, 2018].map((seed): [string, Page[], number] => [
    `made-up series ${seed}`,
    Object.entries(madeSeries(seed)),
    seed,
  ]),
];

async function resynced(pages: readonly Page[]): Promise<MinutesRepository> {
  const repository = new MinutesRepository();
  repository.source.commit(Object.fromEntries(pages));
  await repository.resync();
  return repository;
}

async function replayed(pushes: readonly Page[][]): Promise<MinutesRepository> {
  const repository = new MinutesRepository();
  for (const pages of pushes) await repository.push(Object.fromEntries(pages));
  return repository;
}

const named = (pushes: readonly Page[][]): string =>
  pushes.map((pages) => pages.map(([path]) => path.slice(-8, -3)).join('+')).join(' ');

describe.each(series)('%s', (_name, pages, seed) => {
  it('ends the same in whatever order its pages are merged, and a resync after that writes nothing', async () => {
    const whole = await resynced(pages);
    expect((await whole.resync()).wrote).toEqual([]);
    for (const order of ordersOf(pages, 8, seeded(seed))) {
      const repository = await replayed(order);
      expect([named(order), ...openTasks(repository)]).toEqual([named(order), ...openTasks(whole)]);
      expect([named(order), ...(await repository.resync()).wrote]).toEqual([named(order)]);
    }
  });
});

describe('what a push can not know, the next resync sets right:', () => {
  const exceptions: [name: string, pushes: Page[][]][] = [
    [
      'the newest page, where all is done, was the first of all to be merged',
      [
        [page('2026-01-21', '## Action items from last time', '', '- AI @bob: survey the pier', '  - done')],
        [page('2026-01-07', '## Piers', '', '- AI @bob: survey the pier')],
      ],
    ],
    [
      'a new line below a topic takes up what was done before it had an issue',
      [
        [page('2026-01-07', '## Piers', '', '- AI @bob: survey the western pier', '  - done')],
        [page('2026-01-21', '## Piers', '', '- AI @bob: survey the western pier')],
      ],
    ],
  ];

  it.each(exceptions)('%s', async (_name, pushes) => {
    const repository = await replayed(pushes);
    await repository.resync();
    expect(openTasks(repository)).toEqual(openTasks(await resynced(pushes.flat())));
    expect((await repository.resync()).wrote).toEqual([]);
  });
});

describe('these series', () => {
  it('leave something open, and close something', async () => {
    const all = await Promise.all(series.map(async ([, pages]) => replayed(pages.map((one) => [one]))));
    const states = all.flatMap((repository) => repository.issues().map(({ issue }) => issue.state));
    expect(states.filter((state) => state === 'open').length).toBeGreaterThan(30);
    expect(states.filter((state) => state === 'closed').length).toBeGreaterThan(15);
  });
});
