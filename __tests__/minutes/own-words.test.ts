import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/default-config.ts';
import { explain } from '../../src/minutes/explain.ts';
import type { OwnWords, ReadingRules } from '../../src/minutes/meeting.ts';
import { parse } from '../../src/minutes/parse.ts';
import { readingRules } from '../../src/sync/collect.ts';

const plain = readingRules(defaultConfig);
const taught = (vocabulary: OwnWords): ReadingRules => ({ ...plain, vocabulary });

/** What is read: `owners | text | status`, with `<` for what is carried over. */
const read = (lines: string, rules: ReadingRules): string[] =>
  parse({ path: '2026-03-04.md', text: `# Harbour 2026-03-04\n\n${lines}\n` }, rules).meetings.flatMap(({ items }) =>
    items.map(
      ({ owners, text, status, carriedOver }) =>
        `${carriedOver ? '<' : ''}${owners.map(({ name }) => name).join('+')} | ${text} | ${status}`,
    ),
  );

const HEADING = '## Spoils\n\n- paint the pier\n- lamps for the pier (Bob Quay)';

describe("a group's own words", () => {
  it.each<[string, OwnWords, string, string[]]>([
    [
      'a heading',
      { 'action-headings': ['Spoils'] },
      HEADING,
      [' | paint the pier | open', 'Bob Quay | lamps for the pier | open'],
    ],
    [
      'a heading with marked points among others',
      { 'action-headings': ['Spoils'] },
      '## Spoils\n\n- TODO: paint the pier\n- lamps for the quay\n- Wake in May',
      [' | paint the pier | open', ' | lamps for the quay | open', ' | Wake in May | open'],
    ],
    ['a numbered heading', { 'action-headings': ['Spoils'] }, '## 3. 📌 Spoils:\n\n- the pier', [' | the pier | open']],
    ['a heading as pasted', { 'action-headings': ['3. Spoils:'] }, '## Spoils\n\n- the pier', [' | the pier | open']],
    ['a lead-in', { 'action-headings': ['Spoils'] }, 'Spoils:\n\n- the pier', [' | the pier | open']],
    ['a bold label', { 'action-headings': ['Spoils'] }, '- **Spoils**\n- the pier', [' | the pier | open']],
    [
      'a heading with a topic',
      { 'action-headings': ['Spoils'] },
      '## Docs spoils\n\n- the pier',
      [' | the pier | open'],
    ],
    [
      'a heading that looks back',
      { 'action-headings': ['Spoils'] },
      '## Spoils from last meeting\n\n- the pier',
      ['< | the pier | open'],
    ],
    [
      'a heading of several words with a sign',
      { 'action-headings': ['Qui paie quoi ?'] },
      '## Qui paie quoi ?\n\n- la jetée',
      [' | la jetée | open'],
    ],
    [
      'a heading without spaces',
      { 'action-headings': ['やること箱'] },
      '## やること箱\n\n- 桟橋の塗装',
      [' | 桟橋の塗装 | open'],
    ],
    [
      'a heading that otherwise means another section',
      { 'action-headings': ['Decisions'] },
      '## Decisions\n\n- the pier',
      [' | the pier | open'],
    ],
    [
      'a column',
      { 'action-headings': ['Spoils'], 'owner-columns': ['Wer denn'] },
      '| Spoils | Wer denn |\n| --- | --- |\n| the pier | Bob |',
      ['Bob | the pier | open'],
    ],
    ['an earlier heading', { 'earlier-headings': ['Wake'] }, '## Wake\n\n- the pier', ['< | the pier | open']],
    ['a marker', { markers: ['Klusje'] }, 'Klusje @bob: the pier', ['bob | the pier | open']],
    [
      'a marker with a name',
      { markers: ['Zadatak'] },
      '- Zadatak (Bob Quay): the pier',
      ['Bob Quay | the pier | open'],
    ],
    ['a marker in capitals', { markers: ['PTD'] }, 'PTD @bob: the pier', ['bob | the pier | open']],
    ['a marker behind', { markers: ['Zadatak'] }, '- paint the pier (Zadatak @bob)', ['bob | paint the pier | open']],
    ['a marker as a heading', { markers: ['Zadatak'] }, '## Zadatak\n\n- the pier', [' | the pier | open']],
    ['the markers that stay', { markers: ['Zadatak'] }, 'AI @bob: the pier', ['bob | the pier | open']],
    ['a word for done', { done: ['klaarrr'] }, 'AI @bob: the pier - klaarrr', ['bob | the pier | closed']],
    ['a word for done below', { done: ['klaarrr'] }, '- AI @bob: the pier\n  - Klaarrr!', ['bob | the pier | closed']],
    [
      'a word for done in a cell',
      { done: ['klaarrr'] },
      '| Action | Owner | Status |\n| --- | --- | --- |\n| the pier | Bob | klaarrr |',
      ['Bob | the pier | closed'],
    ],
    [
      'a word that takes done back',
      { 'not-done': ['finished'] },
      '- AI @bob: the pier\n  - finished',
      ['bob | the pier | open'],
    ],
    [
      'a word for what goes on',
      { 'not-done': ['loooopt'] },
      '- AI @bob: the pier (loooopt)',
      ['bob | the pier | open'],
    ],
    ['everybody', { everybody: ['alle man'] }, 'AI alle man: the pier', ['alle man | the pier | open']],
    [
      'no items',
      { 'not-items': ['Rulings'] },
      '## Rulings of March\n\n- [ ] Bob: paint the pier\n- [ ] Alice: lamps\n\n| Action | Owner |\n| --- | --- |\n| a | Bob |',
      [],
    ],
    [
      'no items below a lead-in and a label',
      { 'not-items': ['Rulings'] },
      'Rulings:\n\n- [ ] Bob: paint the pier\n\n## Further\n\n- **Rulings**\n- [ ] Bob: lamps',
      [],
    ],
    ['no items but by a marker', { 'not-items': ['Rulings'] }, '## Rulings\n\n- AI @bob: a', ['bob | a | open']],
    [
      'no items but in a list of items below',
      { 'not-items': ['Rulings'] },
      '## Rulings\n\n### Action items\n\n- a',
      [' | a | open'],
    ],
    ['no items below known words', { 'not-items': ['Action items'] }, '## Action items\n\n- paint the pier', []],
  ])('%s', (_, words, lines, expected) => {
    expect(read(lines, taught(words))).toEqual(expected);
    // without the words it is read in another way, or they would teach nothing; those that stay excepted
    if (!/stay|but/u.test(_)) expect(read(lines, plain)).not.toEqual(expected);
  });

  it('teach one group only', () => {
    expect(read(HEADING, taught({ 'action-headings': ['Spoils'] }))).toHaveLength(2);
    expect(read(HEADING, plain)).toHaveLength(0);
    expect(read(HEADING, taught({ 'action-headings': ['Loot'] }))).toHaveLength(0);
  });

  it.each<[number, string]>([
    [3, 'your `action-headings`: Spoils'],
    [5, 'your `action-headings`: Spoils'],
    [6, 'your `done`: klaarrr'],
    [18, 'your `not-items`: Rulings'],
    [14, 'your `markers`: Klusje'],
    [12, 'your `owner-columns`: Wer denn'],
    [12, 'your `everybody`: alle man'],
  ])('are named where they decide: line %i by %s', (line, step) => {
    const text = `# Harbour 2026-03-04

## Spoils

- paint the pier
- order the green lamps - klaarrr

## Quay

| Spoils | Wer denn |
| --- | --- |
| a boat | alle man |

Klusje @bob: the quay

## Rulings

- [ ] Bob: paint the pier
`;
    const rules = taught({
      'action-headings': ['Spoils'],
      markers: ['Klusje'],
      'owner-columns': ['Wer denn'],
      done: ['klaarrr'],
      everybody: ['alle man'],
      'not-items': ['Rulings'],
    });
    expect(explain({ path: 'a.md', text }, line, rules).steps).toContain(step);
    const without = explain({ path: 'a.md', text }, line, plain).steps;
    expect(without.filter((one) => one.startsWith('your '))).toEqual([]);
  });
});
