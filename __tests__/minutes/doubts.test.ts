import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { defaultConfig } from '../../src/config/default-config.ts';
import type { OwnWords } from '../../src/minutes/meeting.ts';
import { parse } from '../../src/minutes/parse.ts';
import { explain } from '../../src/minutes/explain.ts';
import { unreadRows } from '../../src/report/not-read.ts';
import { readingRules } from '../../src/sync/collect.ts';

const plain = readingRules(defaultConfig);
const page = (lines: string) => ({ path: '2026-03-04.md', text: `# Harbour 2026-03-04\n\n${lines}\n` });
const remarks = (lines: string, vocabulary: OwnWords = {}) =>
  parse(page(lines), { ...plain, vocabulary }).diagnostics.filter(({ rule }) => rule === 'looks-like-tasks');

const TASKS = '- print the map\n- update the list of lamps\n- ask the board for a room';
const BOXES = '- [ ] the pier\n- [ ] lamps\n- [ ] the quay';

describe('what looks like tasks and is not read', () => {
  it.each<[string, string, string, number]>([
    [
      'points below an unknown heading',
      `## Loot\n\n${TASKS}`,
      "3 points under 'Loot' look like tasks and are not read: the heading is not known as one of action items; add `vocabulary.action-headings: [Loot]`",
      3,
    ],
    [
      'points below a numbered heading, and below a lead-in',
      `## 3. Loot:\n\n${TASKS}\n\n## More\n\nLoot:\n\n${TASKS}`,
      "6 points under 'Loot' look like tasks and are not read: the heading is not known as one of action items; add `vocabulary.action-headings: [Loot]`",
      3,
    ],
    [
      'check boxes',
      `## Was noch fehlt\n\n${BOXES}`,
      "3 check boxes under 'Was noch fehlt' look like tasks and are not read: the heading is not known as one of action items; add `vocabulary.action-headings: [Was noch fehlt]`",
      3,
    ],
    [
      'rows of a table',
      '| Zadatak | Tko | Rok |\n| --- | --- | --- |\n| paint the old pier | Alice Quay | 2026-03-10 |\n| order lamps for it | Bob Pier | 2026-03-11 |',
      "2 rows of a table look like tasks and are not read: its columns 'Tko' and 'Zadatak' are not known; add `vocabulary.owner-columns: [Tko]` and `vocabulary.action-headings: [Zadatak]`",
      3,
    ],
    [
      'points behind an unknown marker',
      '## Topics of today\n\n- Zadatak: print the map\n- a talk about lamps\n- Zadatak: update the list\n- **Zadatak**: ask for a room',
      "3 points behind 'Zadatak' look like tasks and are not read: the word is not known as a marker; add `vocabulary.markers: [Zadatak]`",
      5,
    ],
    [
      'lines of a paragraph behind an unknown marker and a name',
      'Present: Alice Quay, Bob Pier, Carol Doe\n\n## Words\n\nZadatak Alice: the pier\nZadatak Bob: lamps\nZadatak Carol Doe: a room',
      "3 points behind 'Zadatak' look like tasks and are not read: the word is not known as a marker; add `vocabulary.markers: [Zadatak]`",
      7,
    ],
    [
      'points behind a verb, with whom it is charged to',
      'Present: Alice Quay, Bob Pier, Carol Doe\n\n## Topics\n\n- Arrange (Bob): the keys\n- Arrange (Alice): the lamps\n- Arrange (Carol): a room',
      "3 points behind 'Arrange' look like tasks and are not read: the word is not known as a marker; add `vocabulary.markers: [Arrange]`",
      7,
    ],
    [
      'a point for each of those who took part',
      '出席者：佐藤、鈴木、高橋\n\n## おみやげ\n\n- 佐藤：会場の予約を取り付ける\n- 鈴木：ポスターの案を仕上げる\n- 高橋：市役所に出向く',
      "3 points under 'おみやげ' look like tasks and are not read: the heading is not known as one of action items; add `vocabulary.action-headings: [おみやげ]`",
      5,
    ],
    [
      'a heading that YAML would read as something else',
      `## Who: does what?\n\n${TASKS}`,
      '3 points under \'Who: does what?\' look like tasks and are not read: the heading is not known as one of action items; add `vocabulary.action-headings: ["Who: does what?"]`',
      3,
    ],
  ])('%s', (_, lines, message, line) => {
    const found = remarks(lines);
    expect(found).toMatchObject([{ message, line, severity: 'notice', fix: null }]);
    // taught as the remark says, every point of it is read, and the remark is gone
    const unread = found[0]?.unread;
    const yaml = [...message.matchAll(/`vocabulary\.([\w-]+): (\[.*?\])`/gu)].map(
      ([, key, list]) => `  ${key}: ${list}`,
    );
    const loaded = loadConfig(`vocabulary:\n${yaml.join('\n')}\n`, 'minutes.yml');
    if (!('config' in loaded)) throw new Error(JSON.stringify(loaded.errors));
    const { vocabulary } = loaded.config;
    expect(remarks(lines, vocabulary)).toEqual([]);
    const items = (words: OwnWords) =>
      parse(page(lines), { ...plain, vocabulary: words }).meetings.flatMap((meeting) => meeting.items);
    const owned = (words: OwnWords) =>
      items(words).filter(({ owners }) => owners.every(({ name }) => name !== 'Zadatak'));
    expect(owned(vocabulary).length - owned({}).length).toBe(unread?.points);
  });

  it.each<[string, string]>([
    ['two points only', '## Loot\n\n- print the map\n- update the list'],
    ['topics', `## Agenda\n\n${TASKS}`],
    ['decisions', `## Decisions\n\n${TASKS}`],
    ['who took part', '## Crew\n\n- [x] Alice Quay\n- [x] Bob Pier\n- [ ] Carol Doe'],
    [
      'what somebody said',
      'Present: Alice Quay, Bob Pier\n\n## Alice Quay\n\n- print the map\n- update the list\n- ask the board',
    ],
    ['what was done', '## Loot\n\n- painted the pier\n- ordered lamps\n- sent a mail to the board'],
    ['questions', '## Loot\n\n- print the map?\n- update the list?\n- ask the board?'],
    ['a sentence about tasks', `## How we track action items\n\n${TASKS}`],
    ['a heading of one day', `## Loot of March 3\n\n${TASKS}`],
    ['what is a part of a task', `AI @bob: tidy up\n\n- AI @alice: the pier\n  - [ ] paint\n  - [ ] lamps`],
    ['a conversation', '- Zoe: ask the board first\n- Ken: I like lamps\n- Zoe: I do too\n- Ken: no\n- Zoe: fine'],
    [
      'what those who took part say, again and again',
      'Present: Alice Quay, Bob Pier, Carol Doe\n\n## Talk\n\n- Alice: the lamps\n- Bob: the quay\n- Carol: a room\n- Alice: no',
    ],
    ['what is kept out', `<!-- minutes: ignore -->\n## Loot\n\n${TASKS}`],
    [
      'a table of people',
      '| Name | Role |\n| --- | --- |\n| Alice Quay | paints the pier |\n| Bob Pier | sees to the lamps |',
    ],
  ])('says nothing of %s', (_, lines) => {
    expect(remarks(lines)).toEqual([]);
  });

  it('is silent where the group says that these are none', () => {
    expect(remarks(`## Loot\n\n${TASKS}`, { 'not-items': ['Loot'] })).toEqual([]);
  });

  it('is summed up over pages', () => {
    const found = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'].flatMap((path) =>
      remarks(`## Loot\n\n${TASKS}`).map((remark) => ({ ...remark, path })),
    );
    expect(unreadRows([...found, ...remarks(`## Rest\n\n${BOXES}`)])).toMatchObject([
      {
        words:
          "15 points under 'Loot' (5 pages) look like tasks and are not read: the heading is not known as one of action items; add `vocabulary.action-headings: [Loot]`",
        places: 'a.md:3, b.md:3, c.md:3, and 2 more places',
        points: 15,
      },
      { points: 3 },
    ]);
  });
});

describe('near misses', () => {
  const lines =
    '## Talk\n\n- Carol Doe to paint the pier\n- AI @bob: lamps\n- some words\n\n## Still open\n\n- print the quay map\n\n## Thanks\n\n- to all of us';
  const { doubts = [] } = parse(page(lines), plain, { doubts: true });

  it('lie just below the threshold, also on pages with items, and say what was nearest missing', () => {
    expect(doubts).toEqual([
      {
        path: '2026-03-04.md',
        line: 11,
        text: 'print the quay map',
        sum: 1.8,
        threshold: 2,
        signs: ['its first word, or its last one, says what to do', 'its heading speaks of what is open'],
        missing: 'until when',
      },
    ]);
  });

  it('are told by explain in the same words', () => {
    for (const { line, missing } of doubts)
      expect(explain(page(lines), line, plain).steps).toContain(`nearest missing: ${missing}`);
  });

  it('cost nothing where nobody asks', () => {
    expect(parse(page(lines), plain)).not.toHaveProperty('doubts');
  });
});
