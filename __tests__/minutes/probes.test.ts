import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/default-config.ts';
import { columnRoles } from '../../src/minutes/habits/columns.ts';
import { placeOf } from '../../src/minutes/habits/sections.ts';
import { parse } from '../../src/minutes/parse.ts';
import { lexiconOf } from '../../src/minutes/vocabulary/lexicon.ts';
import { readingRules } from '../../src/sync/collect.ts';

/**
 * Whether what the tool knows composes: titles, headings and numbered markers made of known words in every combination.
 * Nearly all are to be read, and nothing of what only looks like them.
 */
const SHARE = 0.95;

const english = lexiconOf(['en']);
const french = lexiconOf(['fr']);
const rules = readingRules(defaultConfig);

function together(parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (all, words) => all.flatMap((before) => words.map((word) => [before, word].filter(Boolean).join(' '))),
    [''],
  );
}

function textsOf(line: string): string[] {
  const text = `# Sync\n\nPresent: Alice, Bob\n\n${line}\n`;
  return parse({ path: '20240214.md', text }, rules).meetings.flatMap(({ items }) => items.map((item) => item.text));
}

function missed(all: readonly string[], isRead: (one: string) => boolean): string[] {
  const failing = all.filter((one) => !isRead(one));
  return failing.length > all.length * (1 - SHARE) ? failing : [];
}

describe('what is made of known words', () => {
  it('columns of owners: 49 titles', () => {
    const titles = together([
      ['AI', 'AP', 'Action', 'Action item', 'Task', 'To-do', 'Item'],
      ['Owner', 'Assignee', 'Responsible', 'Lead', 'Person responsible', 'Assigned to', 'Who'],
    ]);
    expect(titles).toHaveLength(49);
    expect(missed(titles, (title) => columnRoles(title, english).has('owner'))).toEqual([]);
  });

  it.each(['Product owner meeting', 'Task description', 'Ownership', 'Action', 'Action plan', 'Leading actions'])(
    'no column of owners: %s',
    (title) => {
      expect([...columnRoles(title, english)]).not.toContain('owner');
    },
  );

  it('French headings of an earlier meeting: 360', () => {
    const headings = together([
      ['Actions', 'Tâches', 'Points d’action', 'Actions à mener', 'Plan d’action'],
      ['', 'prévues', 'décidées', 'retenues', 'en cours', 'ouvertes'],
      ['de', 'lors de', 'depuis', 'issues de', 'suite à', 'pendant'],
      ['la réunion précédente', 'la dernière séance'],
    ]);
    expect(headings).toHaveLength(360);
    expect(missed(headings, (heading) => placeOf(heading, french)?.carried === true)).toEqual([]);
  });

  it.each([
    'Comment suivre les actions',
    'Réunion précédente',
    'Actions en justice contre la mairie',
    'Pourquoi des actions ?',
    'Tâches ménagères : nous en parlons',
    'Date de la prochaine réunion',
  ])('no heading of tasks: %s', (heading) => {
    expect(placeOf(heading, french)).toBeNull();
  });

  it('numbered markers in 60 forms', () => {
    const markers = ['Action-SC-2017-14', 'ACTION 62.5', 'AP-24-07', 'AI-PM7-01', 'ACTION 2024-3', 'AI12'];
    const forms = [
      '- [M Paint the door](https://harbour.example/1)',
      '- M: Alice to paint the door',
      '- **M** Alice: paint the door',
      '- [M] Alice: paint the door',
      '- M (Alice): paint the door',
      '- [ ] M: paint the door',
      '* _M_: paint the door',
      '1. M - Alice: paint the door',
      'M: paint the door',
      '- [M](https://harbour.example/1): paint the door',
    ];
    const lines = markers.flatMap((marker) => forms.map((form) => form.replace('M', () => marker)));
    expect(lines).toHaveLength(60);
    const isRead = (line: string): boolean => {
      const texts = textsOf(line);
      return texts.length === 1 && /paint the door/i.test(texts[0] ?? '');
    };
    expect(missed(lines, isRead)).toEqual([]);
  });

  it.each([
    '- see ACTION-12 for the door',
    '- AI 2024 is a fair in May',
    '- TODO 2024-02-14 was a Wednesday',
    '- We use AI12 and AI13 as names of lamps',
    '- the AP-7 is a motorway',
  ])('no numbered marker: %s', (line) => {
    expect(textsOf(line)).toEqual([]);
  });
});
