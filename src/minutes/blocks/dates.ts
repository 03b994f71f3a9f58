import { frontMatterValue } from '../page/front-matter.ts';
import { allWords, anyOf, anyWordOf } from '../vocabulary/everywhere.ts';
import { escaped } from '../vocabulary/lexicon.ts';
import { DAY_JOINS, MONTH_NUMBERS } from '../vocabulary/months.ts';

/** A day found in a text: ISO, and where its characters stand. */
export interface FoundDate {
  iso: string;
  start: number;
  end: number;
}

/**
 * What may be the name of a month, in lower case: which of them it is, is looked up. Patterns with all of the names, or
 * all of the letters of Unicode, take up to half a second to compile; months are written in Latin or Cyrillic.
 */
const LETTER = 'a-z\\u00DF-\\u024F\\u0400-\\u04FF';
const NAME = `(?<name>[${LETTER}]{3,12})`;
/** What may stand before a month, and before a year. */
const JOIN = `(?:\\s?(?:${DAY_JOINS.map(escaped).join('|')}))?`;

/** Behind the numbers of a day: "2024年2月14日". */
const SIGNS = { year: anyOf('yearSign'), month: anyOf('monthSign'), day: anyOf('daySign') };

/** Each way of writing a day, with named groups `y`, `m` (number), `name` (month), `d`, or `a` and `b` where the order is open. */
const NUMBER_FORMS: readonly RegExp[] = [
  /(?<!\d)(?<y>(?:19|20)\d\d)(?<sep>[-/._–])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?!\d)/gu,
  /(?<!\d)(?<y>20\d\d)(?<m>\d\d)(?<d>\d\d)(?!\d)/gu,
  new RegExp(
    `(?<!\\d)(?<y>\\d{4})\\s?${SIGNS.year}\\s?(?<m>\\d{1,2})\\s?${SIGNS.month}\\s?(?<d>\\d{1,2})\\s?${SIGNS.day}?`,
    'gu',
  ),
  /(?<!\d)(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>(?:19|20)\d\d)(?!\d)/gu,
  /(?<!\d)(?<a>\d{1,2})(?<sep>[-/])(?<b>\d{1,2})\k<sep>(?<y>(?:19|20)\d\d)(?!\d)/gu,
];
const NAME_FORMS: readonly RegExp[] = [
  new RegExp(
    `(?<![${LETTER}])${NAME}\\.?[\\s_-]{0,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?[,\\s_-]{1,3}(?<y>(?:19|20)\\d\\d)(?!\\d)`,
    'gu',
  ),
  new RegExp(
    `(?<!\\d)(?<d>\\d{1,2})(?:\\.|st|nd|rd|th|er|e)?${JOIN}[\\s_-]{0,3}${NAME}\\.?${JOIN}[,\\s_-]{0,3}(?<y>(?:19|20)\\d\\d)(?!\\d)`,
    'gu',
  ),
  new RegExp(`(?<!\\d)(?<y>(?:19|20)\\d\\d)[\\s_-]{1,3}${NAME}\\.?[\\s_-]{1,3}(?<d>\\d{1,2})(?!\\d)`, 'gu'),
];
const FORMS = [...NUMBER_FORMS, ...NAME_FORMS];
/** What every month's name begins with: most texts with a year name none, and the forms above are slow to try. */
const MONTH_BEGINS = new RegExp([...new Set([...MONTH_NUMBERS.keys()].map((name) => name.slice(0, 3)))].join('|'), 'u');

/** Every full date of a text in the order of its characters. Impossible and ambiguous ones (03/04/2024) are left out. */
export function datesIn(text: string): FoundDate[] {
  // Every form has a year: most texts are done here.
  if (!/\d{4}/u.test(text)) return [];
  return daysOf(text, MONTH_BEGINS.test(text.toLowerCase()) ? FORMS : NUMBER_FORMS);
}

/** The days that some forms find, in the order of the text; in `year`, if it is given. */
function daysOf(text: string, forms: readonly RegExp[], year?: number): FoundDate[] {
  const lower = text.toLowerCase();
  // A few letters are longer in lower case (İ); then places would not agree.
  const plain = lower.length === text.length ? lower : text;
  return forms
    .flatMap((form) => [...plain.matchAll(form)])
    .flatMap((match) => {
      const iso = isoOf({ ...match.groups, ...(year === undefined ? {} : { y: String(year) }) });
      return iso === null ? [] : [{ iso, start: match.index, end: match.index + match[0].length }];
    })
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Days without a year, with the month by name: "August 2nd", "24-Feb". A number may be a page, a version, a share. */
const YEARLESS: readonly RegExp[] = [
  new RegExp(`(?<![${LETTER}])${NAME}\\.?[\\s_-]{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![${LETTER}\\d]|[.:]\\d)`, 'gu'),
  new RegExp(`(?<![\\d.:])(?<d>\\d{1,2})(?:\\.|st|nd|rd|th|er)?${JOIN}[\\s_-]{1,3}${NAME}(?![${LETTER}])`, 'gu'),
];

/** The first day of a text; one that is written without its year is in `year`. `null` without a plain one. */
export function dayIn(text: string, year: number | null): string | null {
  return dateIn(text) ?? (year === null ? null : (daysOf(text, YEARLESS, year)[0]?.iso ?? null));
}

/** The only year that a path or title tells ("calls/2023/CG-07-18.md", "Updates of August 2021"); `null` if several or none. */
export function yearIn(text: string): number | null {
  const years = new Set(text.match(/(?<![\p{L}\d.])(?:19|20)\d\d(?!\d)/gu));
  return years.size === 1 ? Number([...years][0]) : null;
}

/** The first full date in a text as ISO day; `null` if there is none that is plain. */
export function dateIn(text: string): string | null {
  return datesIn(text)[0]?.iso ?? null;
}

function isoOf(groups: Partial<Record<string, string>>): string | null {
  const year = Number(groups['y']);
  if (groups['a'] !== undefined) {
    const [a, b] = [Number(groups['a']), Number(groups['b'])];
    if (a === b || (a <= 12 && b > 12)) return isoDay(year, a, b);
    return a > 12 && b <= 12 ? isoDay(year, b, a) : null;
  }
  const month = groups['name'] === undefined ? Number(groups['m']) : MONTH_NUMBERS.get(groups['name']);
  return isoDay(year, month ?? 0, Number(groups['d']));
}

/** `null` for a day that the calendar doesn't have. */
function isoDay(year: number, month: number, day: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCFullYear() !== year || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  return time.toISOString().slice(0, 10);
}

const WEEKDAYS = new RegExp(`${anyWordOf('weekday')}\\.?`, 'gu');
const AT = anyOf('atTime');
const CLOCK = anyOf('clockUnit');
const TIMES = new RegExp(
  `(?:(?<!\\p{L})${AT}\\s{1,3})?\\d{1,2}(?::\\d\\d|\\s?${CLOCK}|\\s?h\\d{0,2})(?!\\p{L})|(?<!\\p{L})(?:utc|gmt|c(?:es?)?t|[epcm][sd]?t)(?:[+-]\\d+)?(?!\\p{L})|(?<!\\p{L})[ap]m(?!\\p{L})`,
  'gu',
);
const MEETING_WORDS = new RegExp(anyWordOf('datedHeading'), 'u');
/** What a heading says that speaks of another meeting, or of what came out of one. */
const OTHER_MEETING = new RegExp(anyWordOf('otherMeeting'), 'u');

/**
 * The date of a heading that begins a dated meeting: it is a date ("Wed 2024-02-14, 15:00"), or names a meeting and
 * begins or ends with its date ("Weekly call 2024-02-14"). `null` for one that mentions a date in passing. A day
 * without a year counts only with the `year` that is known from elsewhere ("August 2" below "Updates of August 2021").
 */
export function headingDate(text: string, year: number | null = null): string | null {
  const dated = datesIn(text)[0] ?? (year === null ? undefined : daysOf(text, YEARLESS, year)[0]);
  if (dated === undefined) return null;
  const bare = (part: string): string =>
    part
      .toLowerCase()
      .replace(WEEKDAYS, ' ')
      .replace(TIMES, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const before = bare(text.slice(0, dated.start));
  const after = bare(text.slice(dated.end));
  if (before === '' && after === '') return dated.iso;
  const rest = `${before} ${after}`;
  if (OTHER_MEETING.test(rest)) return null;
  const atAnEnd = before === '' || after === '';
  return atAnEnd && MEETING_WORDS.test(rest) ? dated.iso : null;
}

const DATE_KEYS = allWords('dateKey');

const LABELLED = new RegExp(`^[^\\p{L}\\n]{0,20}${anyOf('dateLabel')}[^\\p{L}\\p{N}\\n]{0,6}[:：|][^\\n]{0,80}`, 'mu');

/** The date of a line that is labelled so ("Date: 2024.10.15", "**Datum:** 14.02.2024"); `null` without one. */
export function labelledDate(text: string, year: number | null = null): string | null {
  const line = LABELLED.exec(text.toLowerCase())?.[0];
  return line === undefined ? null : dayIn(line, year);
}

/**
 * The day of a meeting from what is known about it, in the order of trust: front matter (the YAML between the
 * `---`), heading, a labelled line of the text on top (`lead`), file name, folders; at last a day without a year in
 * heading or line, with the year of the path. `conflicts` names the clues that say something else: `2024-02-15 (file name)`.
 */
export function meetingDate(clues: {
  frontMatter: string | null;
  heading: string | null;
  lead?: string | null;
  path: string;
}): { date: string | null; conflicts: string[] } {
  const said = [
    { where: 'front matter', date: clues.frontMatter === null ? null : frontMatterDate(clues.frontMatter) },
    { where: 'heading', date: clues.heading === null ? null : dateIn(clues.heading) },
    { where: 'text', date: labelledDate(clues.lead ?? '') },
    { where: 'path', date: pathDate(clues.path) },
  ];
  const date = said.find((clue) => clue.date !== null)?.date ?? yearlessDate(clues);
  const others = said.filter((clue) => clue.date !== null && clue.date !== date);
  return { date, conflicts: others.map((clue) => `${clue.date ?? ''} (${clue.where})`) };
}

/** "When: July 18" in the folder 2023: the last resort. */
function yearlessDate(clues: Pick<Parameters<typeof meetingDate>[0], 'heading' | 'lead' | 'path'>): string | null {
  const { heading, lead, path } = clues;
  const year = yearIn(path);
  return year === null ? null : (dayIn(heading ?? '', year) ?? labelledDate(lead ?? '', year));
}

function frontMatterDate(source: string): string | null {
  for (const key of DATE_KEYS) {
    const date = dateIn(frontMatterValue(source, key) ?? '');
    if (date !== null) return date;
  }
  return null;
}

/** The year in a folder (`2024`, `2024-Q1`, `2024-02`), at most one folder above. */
const YEAR_FOLDER = /(?:^|\/)(?<y>20\d\d)(?:[-_](?:[QH]\d|\d\d))?\/(?:[^/]*\/)?[^/]*$/iu;
/** The day in the name of a file below it: `02-14`, `0214`, and behind a word `CG-02-14`. */
const DAY_NAMES: readonly RegExp[] = [
  /^(?<m>\d\d)[-_.]?(?<d>\d\d)(?!\d)/gu,
  /^[\p{L}][\p{L} _-]*[-_ ](?<m>\d\d)(?<sep>[-_.])(?<d>\d\d)(?![\d.]|\k<sep>\d)/gu,
];

/** The date that a path carries: in its file name, else in its folders (`2024/02/14/notes.md`). */
export function pathDate(path: string): string | null {
  const withoutExtension = path.replace(/\.[a-z]{2,8}$/iu, '');
  const name = withoutExtension.slice(withoutExtension.lastIndexOf('/') + 1);
  const inName = dateIn(name);
  if (inName !== null) return inName;
  const y = YEAR_FOLDER.exec(withoutExtension)?.groups?.['y'];
  const split = y === undefined ? undefined : daysOf(name, [...DAY_NAMES, ...YEARLESS], Number(y))[0];
  return split?.iso ?? datesIn(withoutExtension).at(-1)?.iso ?? null;
}
