/**
 * What the beginning of a page calls it: its front matter and first heading. It is read before a page is known to be
 * minutes, on every page of a repository, so nothing here parses Markdown.
 */
import { splitFrontMatter } from './front-matter.ts';

/** So much of a page is looked at. Characters. */
const TOP_LENGTH = 4096;
/** Keys of front matter that name a page, and those that say of what kind it is. */
const TITLES = new Set(['title', 'subtitle', 'name']);
const KINDS = new Set(['type', 'layout', 'kind', 'category', 'categories', 'tag', 'tags', 'collection']);
const ENTRY = /^(?<key>[\w-]{1,40})[ \t]{0,40}:(?<value>.*)$/u;

export interface PageTop {
  /** Of the front matter, and the first heading. */
  titles: readonly string[];
  /** What the front matter says of the page's kind: "meeting-minutes", "[notes, board]". */
  kinds: readonly string[];
  lines: readonly string[];
}

/** The top of a page, of its first 4,096 characters. */
export function pageTop(text: string): PageTop {
  const { frontMatter, body } = splitFrontMatter(text.slice(0, TOP_LENGTH).replace(/\r\n?/gu, '\n'));
  const titles: string[] = [];
  const kinds: string[] = [];
  let key = '';
  for (const line of (frontMatter ?? '').split('\n')) {
    const entry = ENTRY.exec(line)?.groups;
    key = (entry?.['key'] ?? key).toLowerCase();
    const value = (entry?.['value'] ?? line).trim();
    if (value === '') continue;
    if (TITLES.has(key)) titles.push(value);
    else if (KINDS.has(key)) kinds.push(value);
  }
  const lines = body.split('\n');
  const heading = firstHeading(lines);
  return { titles: heading === null ? titles : [...titles, heading], kinds, lines };
}

function firstHeading(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const atx = /^ {0,3}(?:#{1,6}|h[1-6]\.)(?=\s)(?<title>.*)$/u.exec(line)?.groups?.['title'];
    if (atx !== undefined) return atx.trim().replace(/\s#+$/u, '').trim();
    if (line.trim() !== '' && /^ {0,3}(?:=+|-{2,})[ \t]*$/u.test(lines[index + 1] ?? '')) return line.trim();
  }
  return null;
}
