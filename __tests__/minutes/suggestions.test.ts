import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/default-config.ts';
import type { OwnWords, Page } from '../../src/minutes/meeting.ts';
import { parse } from '../../src/minutes/parse.ts';
import { suggest } from '../../src/minutes/suggestions/suggest.ts';
import type { Setting } from '../../src/minutes/suggestions/suggestion.ts';
import { readingRules } from '../../src/sync/collect.ts';

const rules = readingRules(defaultConfig);
const pagesOf = (...texts: string[]): Page[] =>
  texts.map((text, at) => {
    const day = `2026-03-${String(at + 1).padStart(2, '0')}`;
    return { path: `meetings/${day}.md`, text: `# ${day}\n\n${text}\n` };
  });
const settingsOf = (...texts: string[]): Setting[] =>
  suggest(pagesOf(...texts), rules).suggestions.flatMap(({ settings }) => settings);
const itemsOf = (pages: readonly Page[], vocabulary: OwnWords = {}): number =>
  pages.flatMap((page) => parse(page, { ...rules, vocabulary }).meetings.flatMap(({ items }) => items)).length;

const SPANISH = [
  'Asistentes: Lucía Faro y Bruno Dique. La reunión de los lunes se hizo en el puerto.\n\n## Recados\n\n- pintar el muelle\n- pedir la grúa\n- revisar las boyas',
  'Asistentes: Lucía Faro y Bruno Dique. La reunión se hizo en la casa del faro.\n\n## Recados\n\n- llamar al puerto\n- comprar cabos\n- enviar el plano',
];
const DUTCH = [
  '## Op het bord\n\n- [ ] de steiger verven\n- [ ] een kraan bestellen\n- [ ] de boeien nakijken',
  '## Op het bord\n\n- [ ] de haven bellen\n- [ ] touw kopen\n- [ ] het plan opsturen',
];
const JAPANESE = [
  '## お持ち帰り\n\n- [ ] 桟橋を塗る\n- [ ] クレーンを予約する\n- [ ] ブイを点検する',
  '## お持ち帰り\n\n- [ ] 港に電話する\n- [ ] ロープを買う\n- [ ] 図面を送る',
];

describe('words', () => {
  it.each<[string, string[], string]>([
    ['Spanish', SPANISH, 'Recados'],
    ['Dutch', DUTCH, 'Op het bord'],
    ['Japanese', JAPANESE, 'お持ち帰り'],
  ])('a heading of two meetings, in %s, with what it changes', (_, texts, word) => {
    const pages = pagesOf(...texts);
    const { suggestions } = suggest(pages, rules);
    const before = itemsOf(pages);
    expect(suggestions).toMatchObject([
      {
        settings: [{ key: 'action-headings', word }],
        evidence: { count: 6 - before, pages: 2, example: { path: 'meetings/2026-03-01.md' } },
        change: { of: 'items', count: 6 - before, pages: 2 },
      },
    ]);
    expect(itemsOf(pages, { 'action-headings': [word] })).toBe(6);
  });

  it('columns of one table, together', () => {
    const table =
      '| Zadatak | Tko | Rok |\n| --- | --- | --- |\n| paint the old pier | Alice Quay | 2026-03-10 |\n| order lamps for it | Bob Pier | 2026-03-11 |';
    const { suggestions } = suggest(pagesOf(table), rules);
    expect(suggestions).toMatchObject([
      {
        settings: [
          { key: 'owner-columns', word: 'Tko' },
          { key: 'action-headings', word: 'Zadatak' },
        ],
        change: { count: 2, pages: 1 },
      },
    ]);
  });

  it('a marker that is taken for somebody', () => {
    const text =
      '## Topics\n\n- Zadatak: print the map\n- a talk about lamps\n- Zadatak: update the list\n- Zadatak: ask for a room';
    const { suggestions, meetings } = suggest(pagesOf(text, text), rules);
    expect(suggestions).toMatchObject([{ settings: [{ key: 'markers', word: 'Zadatak' }], change: { pages: 2 } }]);
    expect(meetings.flatMap(({ items }) => items)).toHaveLength(6);
    expect(meetings.flatMap(({ items }) => items.flatMap(({ owners }) => owners))).toEqual([]);
  });

  it('a list whose points are topics above marked tasks', () => {
    const text =
      '## Action item followup\n\n- the mailing list has been made\n  - AI: Alice to announce it\n- a page about the quay\n  - AI: Bob to write it\n- the charter, and what is in it';
    const { suggestions } = suggest(pagesOf(text), rules);
    expect(suggestions).toMatchObject([
      { settings: [{ key: 'not-items', word: 'Action item followup' }], change: { of: 'items', pages: 1 } },
    ]);
    expect(suggestions[0]?.change.count).toBeLessThan(0);
    expect(itemsOf(pagesOf(text), { 'not-items': ['Action item followup'] })).toBe(2);
  });

  it.each<[string, string, string[], string]>([
    [
      'Spanish',
      'Lo de la otra vez',
      ['pintar el muelle', 'pedir la grúa', 'revisar las boyas'],
      '## Acciones\n\n- Lucía: pintar el muelle\n- Bruno: pedir la grúa\n- Bruno: revisar las boyas',
    ],
    [
      'Dutch',
      'Wat er nog lag',
      ['de steiger verven – klaar', 'een kraan bestellen', 'de boeien nakijken (Bram)'],
      '## Actiepunten\n\n- Anna: de steiger verven\n- Bram: een kraan bestellen\n- Bram: de boeien nakijken',
    ],
    [
      'Japanese',
      'あの日の宿',
      ['桟橋を塗る', 'クレーンを予約する', 'ブイを点検する'],
      '## アクションアイテム\n\n- 桟橋を塗る\n- クレーンを予約する\n- ブイを点検する',
    ],
  ])('a heading of earlier tasks, in %s', (_, word, points, list) => {
    const again = `## ${word}\n\n${points.map((point) => `- ${point}`).join('\n')}`;
    const pages = pagesOf(list, again);
    const { suggestions, meetings } = suggest(pages, rules);
    expect(suggestions).toMatchObject([
      {
        settings: [{ key: 'earlier-headings', word }],
        evidence: { count: 3, pages: 1, example: { path: 'meetings/2026-03-02.md', line: 5 } },
        change: { pages: 1 },
      },
    ]);
    expect(suggestions[0]?.change.count).toBeLessThanOrEqual(3);
    expect(meetings[1]?.items.map(({ carriedOver }) => carriedOver)).toEqual([true, true, true]);
  });

  it('a heading of earlier tasks beside one of new tasks, both unknown', () => {
    const [first = '', second = ''] = DUTCH;
    const again = '## Wat er nog lag\n\n- [ ] de steiger verven\n- [x] een kraan bestellen\n- [ ] de boeien nakijken';
    expect(settingsOf(first, `${again}\n\n${second}`)).toEqual([
      { key: 'action-headings', word: 'Op het bord' },
      { key: 'earlier-headings', word: 'Wat er nog lag' },
    ]);
  });

  it.each<[string, string[]]>([
    ['whose list only goes on', [1, 2, 3].map(() => '## Op het bord\n\n- [ ] de steiger verven\n- [ ] touw kopen')],
    [
      'that mixes them with new ones',
      [
        '## Actiepunten\n\n- de steiger verven\n- touw kopen\n- de haven bellen',
        '## Mededelingen\n\n- de steiger verven\n- touw kopen\n- de bakker sluit\n- het regent',
      ],
    ],
    [
      'with one point only that repeats',
      ['## Actiepunten\n\n- de steiger verven\n- touw kopen', '## Wat er lag\n\n- de steiger verven'],
    ],
  ])('no heading of earlier tasks %s', (_, texts) => {
    expect(settingsOf(...texts).filter(({ key }) => key === 'earlier-headings')).toEqual([]);
  });

  describe('of how far a task is', () => {
    const lists = (heading: string, ...days: string[][]): string[] =>
      days.map((day) => `## ${heading}\n\n${day.map((point) => `- ${point}`).join('\n')}`);
    const spanish = lists(
      'Acciones pendientes de la reunión anterior',
      ['pintar el muelle – listillo', 'pedir la grúa – listillo', 'revisar las boyas', 'llamar al puerto'],
      ['revisar las boyas – listillo', 'llamar al puerto', 'comprar cabos'],
      ['llamar al puerto', 'comprar cabos'],
    );
    const dutch = lists(
      'Actiepunten van de vorige keer',
      [
        'de steiger verven → afgetikt',
        'een kraan bestellen – sleept',
        'de boeien nakijken – sleept',
        'touw kopen – sleept',
      ],
      ['een kraan bestellen → afgetikt', 'de boeien nakijken – sleept', 'touw kopen – sleept'],
      ['de boeien nakijken → afgetikt', 'touw kopen – sleept'],
      ['touw kopen – sleept'],
    );
    const japanese = lists(
      '前回のアクションアイテム',
      ['桟橋を塗る\n  - 片づき', 'クレーンを予約する\n  - 片づき', 'ブイを点検する', '港に電話する'],
      ['ブイを点検する\n  - 片づき', '港に電話する', 'ロープを買う'],
      ['港に電話する', 'ロープを買う'],
    );

    it.each<[string, string[], Setting[]]>([
      ['Spanish', spanish, [{ key: 'done', word: 'listillo' }]],
      [
        'Dutch',
        dutch,
        [
          { key: 'not-done', word: 'sleept' },
          { key: 'done', word: 'afgetikt' },
        ],
      ],
      ['Japanese', japanese, [{ key: 'done', word: '片づき' }]],
    ])('in %s', (_, texts, settings) => {
      expect(settingsOf(...texts)).toEqual(settings);
    });

    it('in a column', () => {
      const table = (...rows: string[]): string =>
        `## Actiepunten\n\n| Actie | Wie | Status |\n| --- | --- | --- |\n${rows.join('\n')}`;
      const pier = (status: string): string => `| de steiger verven | Anna | ${status} |`;
      const rope = (status: string): string => `| touw kopen | Bram | ${status} |`;
      const crane = (status: string): string => `| een kraan bestellen | Anna | ${status} |`;
      const call = '| de haven bellen | Bram | |';
      const pages = [
        table(pier('afgetikt'), rope('afgetikt'), crane(''), call),
        table(crane('afgetikt'), call),
        table(call),
      ];
      expect(settingsOf(...pages)).toEqual([{ key: 'done', word: 'afgetikt' }]);
    });

    it('with what it changes', () => {
      const { suggestions, meetings } = suggest(pagesOf(...spanish), rules);
      expect(suggestions).toMatchObject([
        { evidence: { count: 3, pages: 2 }, change: { of: 'status', count: 3, pages: 2 } },
      ]);
      expect(meetings.map(({ items }) => items.filter(({ status }) => status === 'closed').length)).toEqual([2, 1, 0]);
    });

    it.each<[string, string[]]>([
      ['of the last meetings', spanish.slice(0, 2)],
      [
        'where no task ever comes again',
        spanish.map((text) => text.replace(/\n- (?:llamar|revisar|comprar) [^–\n]*(?=\n|$)/gu, '')),
      ],
      ['that calls somebody', [...spanish, 'Gracias, @listillo.']],
      ['where one of them comes again', [...spanish, ...lists('Acciones', ['pintar el muelle'])]],
    ])('none %s', (_, texts) => {
      expect(settingsOf(...texts)).toEqual([]);
    });
  });

  describe('for everybody', () => {
    const three = (heading: string, ...points: string[]): string[] =>
      Array.from({ length: 3 }, () => `## ${heading}\n\n${points.map((point) => `- ${point}`).join('\n')}`);

    it.each<[string, string[], string]>([
      ['Spanish', three('Acciones', 'pintar el muelle (Ana Faro)', 'pedir la grúa (peña)'), 'peña'],
      ['Dutch', three('Actiepunten', 'de steiger verven (Anna)', 'touw kopen (volk)'), 'volk'],
      ['Japanese', three('アクションアイテム', '田中: 桟橋を塗る', '面々: ロープを買う'), '面々'],
    ])('in %s', (_, texts, word) => {
      expect(suggest(pagesOf(...texts), rules).suggestions).toMatchObject([
        {
          settings: [{ key: 'everybody', word }],
          evidence: { count: 3 },
          change: { of: 'owners', count: 3, pages: 3 },
        },
      ]);
    });

    it.each<[string, string[]]>([
      ['where no task has an owner', three('Acciones', 'muelle: pintar los postes', 'muelle: pedir la grúa')],
      [
        'that is spoken of elsewhere',
        three('Acciones', 'Ana Puerto: pintar el muelle', 'faro: revisar la luz del faro, del faro viejo'),
      ],
      [
        'that is somebody’s name',
        [...three('Acciones', 'Ana Puerto: pintar el muelle', 'iker: pedir la grúa'), 'Gracias, Iker.'],
      ],
    ])('no word %s', (_, texts) => {
      expect(settingsOf(...texts)).toEqual([]);
    });
  });

  it('no heading of earlier tasks where they are those of another series', () => {
    const list = '- [ ] de steiger verven\n- [ ] touw kopen\n- [ ] de haven bellen';
    const [one, other] = pagesOf(`## Actiepunten\n\n${list}`, `## Wat er nog lag\n\n${list}`);
    if (!one || !other) throw new Error('two pages were made');
    const settings = (path: string): Setting[] =>
      suggest([one, { ...other, path }], rules).suggestions.flatMap((suggestion) => suggestion.settings);
    expect(settings('meetings/2026-03-02.md')).toEqual([{ key: 'earlier-headings', word: 'Wat er nog lag' }]);
    expect(settings('board/2026-03-02.md')).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['of one meeting only', SPANISH.slice(0, 1)],
    ['that is known', SPANISH.map((text) => text.replace('Recados', 'Acciones'))],
    ['of topics', SPANISH.map((text) => text.replace('Recados', 'Orden del día'))],
    ['below which is told what was', ['## Loot\n\n- painted the pier\n- sent the mail', '## Loot\n\n- ordered lamps']],
    [
      'below which other things stand, too',
      [
        ...SPANISH.map((text) => text.replaceAll('Recados', 'Varios')),
        ...Array.from(
          { length: 4 },
          () => 'La reunión de los lunes.\n\n## Varios\n\n- la grúa está rota\n- el faro es viejo\n- hubo viento',
        ),
      ],
    ],
  ])('no heading %s', (_, texts) => {
    expect(settingsOf(...texts)).toEqual([]);
  });
});

describe('owners', () => {
  const minutes = '## Action items\n\n- Erin: paint the pier\n- Erin Vale: order lamps\n- Ken: buy rope';

  it('whose login stands elsewhere', () => {
    expect(settingsOf(minutes, 'Present: Erin Vale (@erin-v), Ken Dock')).toEqual([
      { key: 'owners', name: 'Erin', login: 'erin-v' },
      { key: 'owners', name: 'Erin Vale', login: 'erin-v' },
    ]);
    expect(settingsOf(minutes, 'We thank Erin Vale (@erin-v) for the lamps.')).toContainEqual({
      key: 'owners',
      name: 'Erin Vale',
      login: 'erin-v',
    });
  });

  it('none where two are called so', () => {
    const settings = settingsOf(minutes, 'Present: Erin Vale (@erin-v), Erin Moor (@erinm)');
    expect(settings).toEqual([{ key: 'owners', name: 'Erin Vale', login: 'erin-v' }]);
  });

  it('none whom the config knows', () => {
    const pages = pagesOf(minutes, 'Present: Erin Vale (@erin-v)');
    expect(suggest(pages, rules, new Set(['erin', 'erin vale'])).suggestions).toEqual([]);
  });
});

describe('references', () => {
  const link = (repository: string): string => `See https://github.com/${repository}/issues/7.`;

  it('an alias for a repository that links tell', () => {
    expect(settingsOf(`AI @ken: see lamps#3\n\n${link('harbour/lamps')}`)).toEqual([
      { key: 'aliases', name: 'lamps', repository: 'harbour/lamps' },
    ]);
  });

  it('one owner for several', () => {
    const text = `AI @ken: see lamps#3 and ropes#4\n\n${link('harbour/lamps')} ${link('harbour/ropes')}`;
    expect(settingsOf(text)).toEqual([{ key: 'default-owner', login: 'harbour' }]);
  });

  it('none where links tell two', () => {
    expect(settingsOf(`AI @ken: see lamps#3\n\n${link('harbour/lamps')} ${link('quay/lamps')}`)).toEqual([]);
  });
});
