import type { Sign } from './may-hold-items.ts';

/** Begins a point of the page's own lists: at the beginning of its line, with words right behind one space. */
const POINT = /^([-*+]) (?=\S.*[\p{L}\p{N}])/u;
/** Belongs to the point above, whatever stands between. */
const WITHIN = /^(?: {2}|\t|\s*$)/u;
/** What may reach over the end of a point, or make a heading. */
const ODD = /`{3}|~{3}|<(?!https?:[^\s<>]*>)|-->|\]:|#(?:\s|$)|^\s*(?:=+|-+)\s*$/u;

/**
 * Blanks the points of a section, with all that stands below them, that hold nothing themselves. Sound only where nothing
 * but markers makes items: a point then says nothing about its neighbours.
 */
export function withoutIdlePoints(
  lines: string[],
  section: { start: number; end: number },
  signs: ReadonlyMap<number, Sign>,
): void {
  const idle: { start: number; end: number }[] = [];
  const bullets = new Set<string>();
  /** The point that we stand in. */
  let point: { start: number; idle: boolean } | null = null;
  const close = (end: number): void => {
    if (point?.idle) idle.push({ start: point.start, end });
    point = null;
  };
  for (let at = section.start + 1; at < section.end; at++) {
    const line = lines[at] ?? '';
    const bullet = POINT.exec(line)?.[1];
    if (ODD.test(line)) return;
    if (bullet !== undefined) {
      close(at);
      bullets.add(bullet);
      point = { start: at, idle: !signs.has(at) };
    } else if (point && WITHIN.test(line)) {
      point.idle &&= !signs.has(at);
    } else if (point && (lines[at - 1] ?? '').trim() !== '') {
      // The words of the point's last paragraph go on, or something of another sort begins right behind it.
      point.idle = false;
    } else {
      close(at);
      // The points below an item of another sort are its own.
      if (signs.has(at)) return;
    }
  }
  close(section.end);
  // A list of other bullets would be taken for the first one behind its lead-in.
  if (bullets.size > 1) return;
  for (const { start, end } of idle) lines.fill('', start, end);
}
