import type { Language, Meeting, Page, ReadingRules } from '../meeting.ts';
import { languagesOf } from '../vocabulary/detect.ts';

/** What stands in a folder of minutes, in counts. Plain data. Change here when `init` should tell more of it. */
export interface Survey {
  languages: { language: Language; pages: number }[];
  series: { name: string; meetings: number; first: string | null; last: string | null }[];
  undated: number;
  /** Words that mark items. */
  markers: Counted[];
  /** What stands right above items without a marker. */
  headings: Counted[];
  owners: { name: string; login: string | null; items: number }[];
}

export interface Counted {
  name: string;
  items: number;
  example: { path: string; line: number; text: string };
}

export function surveyOf(pages: readonly Page[], meetings: readonly Meeting[], rules: ReadingRules): Survey {
  const languages = new Map<Language, number>();
  for (const { text } of pages)
    for (const language of languagesOf(text, rules.languages))
      languages.set(language, (languages.get(language) ?? 0) + 1);
  const names = [...new Set(meetings.map(({ series }) => series))];
  const series = names.map((name) => {
    const mine = meetings.filter((meeting) => meeting.series === name);
    const days = mine.flatMap(({ date }) => date ?? []).toSorted();
    return { name, meetings: mine.length, first: days[0] ?? null, last: days.at(-1) ?? null };
  });
  const markers = new Map<string, Counted>();
  const headings = new Map<string, Counted>();
  const owners = new Map<string, Survey['owners'][number]>();
  for (const { path, items } of meetings)
    for (const { marker, section, line, text, owners: own } of items) {
      const name = marker ?? section.at(-1);
      const counts = marker === null ? headings : markers;
      if (name !== undefined) {
        const known = counts.get(name.toLowerCase()) ?? { name, items: 0, example: { path, line, text } };
        counts.set(name.toLowerCase(), { ...known, items: known.items + 1 });
      }
      for (const owner of own) {
        const login = owner.login ? owner.name : owner.person?.login === true ? owner.person.name : null;
        const key = `${owner.name.toLowerCase()} ${login?.toLowerCase() ?? ''}`;
        const known = owners.get(key) ?? { name: owner.name, login, items: 0 };
        owners.set(key, { ...known, items: known.items + 1 });
      }
    }
  const most = <One extends { items: number }>(counts: ReadonlyMap<string, One>): One[] =>
    [...counts.values()].toSorted((a, b) => b.items - a.items);
  return {
    languages: [...languages]
      .map(([language, count]) => ({ language, pages: count }))
      .toSorted((a, b) => b.pages - a.pages),
    series,
    undated: meetings.filter(({ date }) => date === null).length,
    markers: most(markers),
    headings: most(headings),
    owners: most(owners),
  };
}
