import { datesIn } from './blocks/dates.ts';
import { matchesGlobs } from './page/globs.ts';
import { anyOf, anyWordOf } from './vocabulary/everywhere.ts';
import { MONTH_NUMBERS } from './vocabulary/months.ts';

/** What minutes at the root of a repository, named by their dates alone, belong to. */
const NAMELESS = 'minutes';

const MONTH = /^(?:\d{1,2}|(?:\d{1,2}[-_. ]?)?(?<name>\p{L}{3,12}))$/u;
const PERIOD =
  /^(?:(?:19|20)\d\d(?:[-_. /]?(?:Q[1-4]|[1-4]Q|H[12]|W\d\d?|\d\d?))?|(?:19|20)\d\d[-_–](?:(?:19|20)?\d\d)|Q[1-4]|H[12]|(?:KW|W)\d\d?)$/iu;
const YEAR = new RegExp(`(?<!\\d)(?:19|20)\\d\\d(?!\\d)\\s?${anyOf('yearSign')}?(?:度)?`, 'gu');
/** Words that say "minutes" but not whose. */
const GENERIC = new RegExp(anyWordOf('paperWord'), 'giu');

/** Folders that old pages are put away into. */
const ARCHIVE = new RegExp(`^${anyOf('archiveFolder')}$`, 'iu');
/** Words that join others, and tell nothing where those are gone: "agenda_and_minutes". */
const JOINING = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf('joining')}|v)(?![\\p{L}\\p{N}])|[&+]`, 'giu');

/**
 * The name of the series that a page of minutes belongs to. A configured pattern decides first (the first that
 * matches). By default the folder, without parts that are years, quarters, months or dates; where the folder is a mere
 * "meetings", also what the file name says beside its date (`meetings/2024-02-14-infra.md` → `meetings/infra`).
 */
export function seriesOf(path: string, rules: readonly { path: string; name: string }[]): string {
  const rule = rules.find((candidate) => matchesGlobs(path, [candidate.path]));
  if (rule !== undefined) return rule.name;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const file = parts.pop() ?? '';
  const folders = timeless(parts);
  const last = folders.at(-1);
  const group = last === undefined || withoutGeneric(last) === '' ? groupOf(file) : '';
  const names = group === '' ? folders : [...folders, group];
  return names.length === 0 ? NAMELESS : names.join('/');
}

function isMonth(folder: string): boolean {
  const month = MONTH.exec(folder.toLowerCase());
  const name = month?.groups?.['name'];
  return month !== null && (name === undefined || MONTH_NUMBERS.has(name));
}

/** Folder names without those that are a time, and without the year in the others (`meetings-2024` → `meetings`). */
function timeless(folders: readonly string[]): string[] {
  return folders.flatMap((folder, index) => {
    if (PERIOD.test(folder) || ARCHIVE.test(folder)) return [];
    if (isMonth(folder) && folders.slice(0, index).some((above) => /(?:19|20)\d\d/u.test(above))) return [];
    const rest = tidy(withoutDates(folder).replace(YEAR, ' '));
    return rest === '' ? [] : [rest === tidy(folder) ? folder : rest];
  });
}

/**
 * `2024-02-14-infra-meeting.md` → `infra`; empty for names that tell no group, such as `Meeting 103.md`. What stands
 * before the date names the group, what follows it the occasion: `infra-20240214-workshop.md` → `infra`.
 */
function groupOf(file: string): string {
  const name = file.replace(/\.[a-z]{2,8}$/iu, '');
  const date = datesIn(name)[0];
  const parts = date === undefined ? [name] : [name.slice(0, date.start), name.slice(date.end)];
  return parts.map((part) => withoutJoining(withoutNumbers(withoutGeneric(part)))).find((part) => part !== '') ?? '';
}

/** Empty if nothing but joining words is left. */
function withoutJoining(name: string): string {
  return tidy(name.replace(JOINING, ' ')) === '' ? '' : name;
}

function withoutNumbers(name: string): string {
  return tidy(name.replace(YEAR, ' ').replace(/(?<![\p{L}\p{N}])[#-]?\d+(?![\p{L}\p{N}])/gu, ' '));
}

function withoutDates(name: string): string {
  let rest = name;
  for (const { start, end } of datesIn(name)) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

function withoutGeneric(name: string): string {
  return tidy(name.replace(GENERIC, ' '));
}

/** Without separators at the ends and doubled ones inside. */
function tidy(name: string): string {
  return name
    .replace(/\s*([-_.])[-_.\s]*(?=[-_.\s])/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[-_.\s(),]+|[-_.\s(),]+$/gu, '');
}
