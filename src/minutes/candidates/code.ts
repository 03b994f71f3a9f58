import type { Entry } from '../blocks/outline.ts';

/**
 * The group's own number of a task, where it stands in front of the words: "39/1: …", "A-12 …", "[SC-2017-14] …". Change
 * here when groups number their tasks in another way; what a marker bears is read with the marker.
 */

/** A number in front of some words. */
export interface Code {
  code: string;
  /** With the brackets, the colon or the dash behind it. */
  length: number;
}

/** Digits in groups, perhaps behind letters. */
const CODE = /^\s*[[(]?#?((?:\p{Lu}\p{L}{0,9}[-./]?)?\d{1,8}(?:[-./]\p{Lu}{0,2}\d{1,8}){0,4})[\])]?(?=[\s:：.)–—-]|$)/u;
/** Only these part it from the words beyond doubt: a colon, a dash, somebody's handle. */
const PARTED = /^\s*[:：]\s*|^\s+[–—-]\s+|^\s+(?=@\w)/u;
const LETTERED = /^\p{Lu}\p{L}*[-./]?\d/u;
const ISO_DAY = /^\d{4}-\d\d-\d\d$/u;

/** Reads the number in front of the words of a point; `null` for dates, versions and what merely counts. */
export function codeInFront(words: string, entry: Entry): Code | null {
  const found = CODE.exec(words);
  const code = found?.[1];
  if (!found || code === undefined || ISO_DAY.test(code) || isDay(code)) return null;
  const behind = words.slice(found[0].length);
  const parted = PARTED.exec(behind);
  const boxed = /^\s*[[(]/u.test(found[0]) && /[\])]$/u.test(found[0]);
  const isStructured = LETTERED.test(code) || /[-./]/u.test(code);
  if (!isStructured) return null;
  // "UTF-8 support", "1.2 release": without a colon the points beside it have to be numbered the same way.
  if (!parted && !boxed && behind.trim() !== '' && !isScheme(code, entry)) return null;
  return { code, length: found[0].length + (parted?.[0].length ?? /^[\s:：]*/u.exec(behind)?.[0].length ?? 0) };
}

/** "3/14", "14.2.": a day of the year. */
function isDay(code: string): boolean {
  const [first = 0, second = 0, third] = /^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?$/u.test(code)
    ? code.split(/[./]/u).map(Number)
    : [];
  if (first <= 0 || second <= 0) return false;
  return third !== undefined || isDayOfMonth(first, second) || isDayOfMonth(second, first);
}

const isDayOfMonth = (day: number, month: number): boolean => month <= 12 && day <= (DAYS[month - 1] ?? 0);
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether another point of the list bears a number of the same build. */
function isScheme(code: string, entry: Entry): boolean {
  const build = buildOf(code);
  return (
    entry.parent?.children.some((beside) => {
      const other = beside === entry || beside.kind !== 'point' ? undefined : CODE.exec(beside.prose.text)?.[1];
      return other !== undefined && buildOf(other) === build;
    }) ?? false
  );
}

const buildOf = (code: string): string => code.replace(/\d+/gu, '0');

/** What a column of numbers holds of one row; `null` for mere counts. */
export function codeInCell(cell: string): string | null {
  const text = cell.trim();
  return /^#?(?:\p{Lu}\p{L}{0,9}[-./ ]?)?\d{1,8}(?:[-./]\p{Lu}{0,2}\d{1,8}){0,4}$/u.test(text) &&
    (LETTERED.test(text) || /[-./]/u.test(text) || Number(text.replace('#', '')) > MERE_COUNT)
    ? text.replace(/^#/u, '')
    : null;
}

/** Rows are counted from 1 in each meeting; what a group counts on for years is soon larger. */
const MERE_COUNT = 9;
