import { dateIn, pathDate } from './blocks/dates.ts';
import { matchesGlobs } from './globs.ts';
import { isMarkdown } from './page/markdown-file.ts';

const MINUTES_WORDS =
  /(?<!\p{L})(?:minutes|meetings?|notes|protocols?|protokolle?)(?!\p{L})|comptes?[-_ ]rendus?|meeting(?:s|notes|minutes)|sitzungsprotokolle?|会议|例会/iu;
/** "Notes" of another kind. */
const OTHER_NOTES = /(?<!\p{L})(?:release|patch|upgrade|migration)[-_ ]?notes(?!\p{L})/giu;
/** Files that stand beside minutes and are none, unless their path carries a date. */
const BESIDE =
  /(?:^|\/)_?(?:readme|contributing|code[-_]of[-_]conduct|license|security|changelog|index|[^/]*template)[^/]*$/iu;

/**
 * Whether a path alone tells that a file is minutes. With patterns they decide; without, a date in the path or a
 * word such as `meetings` in a folder or the name; where neither speaks, the first heading has to be asked.
 */
export function mayBeMinutes(path: string, patterns: readonly string[] | null): 'yes' | 'no' | 'ask-heading' {
  if (!isMarkdown(path)) return 'no';
  if (patterns !== null) return matchesGlobs(path, patterns) ? 'yes' : 'no';
  if (pathDate(path) !== null) return 'yes';
  if (BESIDE.test(path)) return 'no';
  return MINUTES_WORDS.test(path.replace(OTHER_NOTES, ' ')) ? 'yes' : 'ask-heading';
}

/** Whether a file is minutes, by its path, else by a date in its first heading (plain text; `null` without one). */
export function isMinutes(path: string, firstHeading: string | null, patterns: readonly string[] | null): boolean {
  const verdict = mayBeMinutes(path, patterns);
  return verdict === 'ask-heading' ? firstHeading !== null && dateIn(firstHeading) !== null : verdict === 'yes';
}
