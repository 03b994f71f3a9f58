/**
 * Pages that a person would not write are refused before they cost anything: here is what they have in common. Change it
 * when a page takes long (`__tests__/minutes/time.test.ts` looks for such), or when real minutes are refused. Whatever is
 * only too long for its own sake is cut behind, in `shorten.ts`.
 */
import { withoutPictures } from './shorten.ts';
import { lineDeeperThan } from './tree.ts';

/** Why a page must not be read. */
export interface Refusal {
  /** 1-based. */
  line: number;
  reason: 'too-deep';
  message: string;
}

/**
 * Deepest nesting of quotes and lists. A walk over the tree takes one call per level, and a line's bullets are looked for
 * on every level. Minutes of people nest about ten deep; markdown-it reads 50 lists.
 */
export const MAX_DEPTH = 48;
/** A page nests deep only if a line begins with so many marks, spaces and tabs (a tab indents by two levels). */
const DEEP_LINE = new RegExp(`^[ \\t>*+\\-\\d.)]{${MAX_DEPTH / 2}}`, 'mu');

/** Lines with words. Ten years of weekly minutes in one file have about 20,000; each takes up to 0.1 ms. */
const MAX_LINES = 50_000;
/** Characters of one line. In 266 real pages the longest has 1,680; a whole page of HTML may stand on one. */
const MAX_LINE = 50_000;
/** Marks of one kind on one line; in real pages the most are 32. */
const MAX_MARKS = 1000;
/** Marks of emphasis in one paragraph; in real pages the most are 169, in a log of a whole day some thousand. */
const MAX_EMPHASIS = 20_000;
/** Fewer characters can't take long, whatever they are. */
const SMALL = 10_000;

/** Marks that Markdown, or reading, looks for a partner of. Those of prose and of tables are left out. */
const MARKS = '*_~`[](){}<>!\\#&';
const EMPHASIS = '*_~';
const kindOfMark = new Int8Array(128).fill(-1);
for (let kind = 0; kind < MARKS.length; kind++) kindOfMark[MARKS.charCodeAt(kind)] = kind;

/** What begins a block of its own: a point, a quote, a row, a heading. */
const BLOCK_BEGINS = '-*+>|#0123456789';

/** A linear look at a page as it was written. `null` for every page that is fit; else where and why it would hurt. */
export function refusal(written: string): Refusal | null {
  const text = withoutPictures(written);
  if (DEEP_LINE.test(text)) {
    const line = lineDeeperThan(MAX_DEPTH, text.replace(/\r\n?/gu, '\n'));
    if (line !== null) return refused(line, `lists or quotes nested more than ${MAX_DEPTH} deep`);
  }
  return text.length <= SMALL ? null : crowded(text);
}

/** The first line that is too long, or holds too many marks, or is one too many. */
function crowded(text: string): Refusal | null {
  const marks = new Int32Array(MARKS.length);
  let [line, lines, emphasis, start] = [1, 0, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? LINE_FEED : text.charCodeAt(at);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      if (at > start) {
        marks.fill(0);
        if (++lines > MAX_LINES) return refused(line, `more than ${inWords(MAX_LINES)} lines: split the page`);
        if (at - start > MAX_LINE) return refused(line, `a line of more than ${inWords(MAX_LINE)} characters`);
      } else if (code === CARRIAGE_RETURN || text.charCodeAt(at - 1) !== CARRIAGE_RETURN) {
        emphasis = 0;
      }
      if (code === LINE_FEED || text.charCodeAt(at + 1) !== LINE_FEED) line++;
      start = at + 1;
      continue;
    }
    if (at === start && BLOCK_BEGINS.includes(text.charAt(at))) emphasis = 0;
    const kind = code < 128 ? (kindOfMark[code] ?? -1) : -1;
    if (kind < 0) continue;
    const count = (marks[kind] ?? 0) + 1;
    marks[kind] = count;
    if (count > MAX_MARKS)
      return refused(line, `more than ${inWords(MAX_MARKS)} times "${MARKS[kind] ?? ''}" on one line`);
    if (kind < EMPHASIS.length && ++emphasis > MAX_EMPHASIS)
      return refused(line, `more than ${inWords(MAX_EMPHASIS)} marks of emphasis in one paragraph`);
  }
  return null;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

const inWords = (count: number): string => String(count).replace(/(?=(?:\d{3})+$)(?!^)/gu, ',');

function refused(line: number, message: string): Refusal {
  return { line, reason: 'too-deep', message };
}
