import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/default-config.ts';
import { columnRoles } from '../../src/minutes/habits/columns.ts';
import type { ActionItem } from '../../src/minutes/meeting.ts';
import { parse } from '../../src/minutes/parse.ts';
import { deadlinePlaceOf, placeOf } from '../../src/minutes/habits/sections.ts';
import { lexiconOf } from '../../src/minutes/vocabulary/lexicon.ts';
import { readingRules } from '../../src/sync/collect.ts';
import { czech } from './languages/cs.ts';
import { danish } from './languages/da.ts';
import { german } from './languages/de.ts';
import { spanish } from './languages/es.ts';
import { french } from './languages/fr.ts';
import { italian } from './languages/it.ts';
import { japanese } from './languages/ja.ts';
import { korean } from './languages/ko.ts';
import { dutch } from './languages/nl.ts';
import { norwegian } from './languages/no.ts';
import { polish } from './languages/pl.ts';
import { portuguese } from './languages/pt.ts';
import { chinese } from './languages/zh.ts';
import { russian } from './languages/ru.ts';
import { swedish } from './languages/sv.ts';

const rules = readingRules(defaultConfig);

function spoken({ owners, text, carriedOver, evidence }: ActionItem): string {
  const names = owners.map(({ name, login }) => (login ? '@' : '') + name).join(' ');
  return `${names === '' ? '-' : names}: ${text}${carriedOver ? ' [carried over]' : ''}${evidence ? ' [closed]' : ''}`;
}

const written = [
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  czech,
  norwegian,
  danish,
  swedish,
  russian,
  japanese,
  korean,
  chinese,
];

describe.each(written)('minutes in $language', ({ language, headings, columns, pages, wanted = [] }) => {
  const lexicon = lexiconOf([language]);
  const sortOf = (heading: string): string => {
    const place = placeOf(heading, lexicon) ?? deadlinePlaceOf(heading, lexicon);
    return place === null ? 'none' : place.carried ? 'carried' : place.strength;
  };

  it.each(Object.entries(headings).flatMap(([sort, texts]) => texts.map((text) => ({ text, sort }))))(
    'heading "$text": $sort',
    ({ text, sort }) => {
      expect(sortOf(text)).toBe(sort);
    },
  );

  const titles = Object.entries(columns).flatMap(([role, texts]) => texts.map((title) => ({ title, role })));
  it.each(titles)('column "$title": $role', ({ title, role }) => {
    expect([...columnRoles(title, lexicon)]).toContain(role);
  });

  it.each(pages)('page: $name', ({ minutes, items }) => {
    const { meetings } = parse({ path: '20240214.md', text: minutes }, rules);
    expect(meetings.flatMap((meeting) => meeting.items).map(spoken)).toEqual(items);
  });

  // What is not read yet, and should be: a page that is read now belongs among the others.
  if (wanted.length > 0)
    it.each(wanted)('page, not read yet: $name', ({ minutes, items }) => {
      const { meetings } = parse({ path: '20240214.md', text: minutes }, rules);
      expect(meetings.flatMap((meeting) => meeting.items).map(spoken)).not.toEqual(items);
    });
});
