/** `key: value` from the start of a line; the key may be quoted. Bounded, so that no line takes long. */
const ENTRY = /^(?<quote>["']?)(?<key>[\p{L}\d _-]{1,40})\k<quote>[ \t]{0,40}:(?:[ \t](?<value>.*))?$/u;
/** What YAML continues elsewhere, or gives another meaning: a list, a mapping, a block of text, an alias. */
const NOT_PLAIN = /^[[{|>&*!]/u;

/**
 * The value of a key (in lower case) of the YAML on top of a page, if it stands on the key's own line; `null` otherwise.
 * A date does. A YAML parser for that one line would take longer to load than dozens of pages to read.
 */
export function frontMatterValue(source: string, key: string): string | null {
  for (const line of source.split('\n')) {
    const entry = ENTRY.exec(line)?.groups;
    if (entry?.['key']?.toLowerCase() !== key) continue;
    const value = entry['value']?.trim() ?? '';
    const quoted = /^(?<quote>["'])(?<text>[^"']*)\k<quote>/u.exec(value)?.groups?.['text'];
    if (quoted !== undefined) return quoted;
    return NOT_PLAIN.test(value) ? null : value.replace(/(?:^|[ \t])#.*$/u, '').trim();
  }
  return null;
}

/**
 * The YAML on top of a page, without its `---` lines (`null` without any), and the page with it blanked, so that lines keep
 * their numbers and its fences are no headings. Line ends are `\n`.
 */
export function splitFrontMatter(text: string): { frontMatter: string | null; body: string } {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!text.startsWith('---\n', start)) return { frontMatter: null, body: text.slice(start) };
  const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start + 4));
  if (end === null) return { frontMatter: null, body: text.slice(start) };
  const frontMatter = text.slice(start + 4, start + 4 + end.index);
  if (!/^[\w-]+[ \t]*:/m.test(frontMatter)) return { frontMatter: null, body: text.slice(start) };
  const head = text.slice(start, start + 4 + end.index + end[0].length);
  return { frontMatter, body: '\n'.repeat(head.split('\n').length - 1) + text.slice(start + head.length) };
}
