const HEAD_LENGTH = 4096;

/** The first heading of a page as plain text, looked for in its first 4,096 characters; `null` if there is none. */
export function firstHeading(text: string): string | null {
  const lines = text
    .slice(0, HEAD_LENGTH)
    .replace(/^---\r?\n[^]*?\n---\r?\n/u, '')
    .split(/\r?\n/u);
  for (const [index, line] of lines.entries()) {
    const atx = /^ {0,3}#{1,6}\s(?<title>.*)$/u.exec(line)?.groups?.['title'];
    if (atx !== undefined) return atx.replace(/\s#+\s*$/u, '').trim();
    if (line.trim() !== '' && /^ {0,3}(?:=+|-{2,})\s*$/u.test(lines[index + 1] ?? '')) return line.trim();
  }
  return null;
}
