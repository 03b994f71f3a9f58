import { headingDate } from './dates.ts';
import { withoutFrontMatter } from './markdown.ts';

/** Where the title, the date and the participants of a meeting stand. Characters. */
const HEAD = 4000;

/**
 * The beginning of a page that tells of its meeting, for pages without items; `null` if all of the page has to be read
 * because it may hold several meetings, or no heading stands in its beginning.
 */
export function headOf(text: string): string | null {
  if (text.length <= HEAD) return text;
  const dated =
    text.match(/^ {0,3}#{1,6}[ \t].*$/gmu)?.filter((line) => headingDate(line.replace(/^[ #]+/u, '')) !== null) ?? [];
  if (dated.length > 1) return null;
  const head = text.slice(0, text.lastIndexOf('\n', HEAD) + 1);
  // Front matter that goes on beyond would be taken for text.
  if (/^\uFEFF?---/u.test(head) && withoutFrontMatter(head.replace(/\r\n?/g, '\n')).frontMatter === null) return null;
  return /^ {0,3}#{1,6}[ \t]/mu.test(head) || /^.+\r?\n(?:=+|-+)[ \t]*$/mu.test(head) ? head : null;
}
