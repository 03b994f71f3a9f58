import type { Language } from '../../meeting.ts';
import { dateIn } from '../../blocks/dates.ts';
import { DAY_PHRASE } from '../due.ts';
import { wordsOf } from '../../vocabulary/lexicon.ts';
import type { TimeWord } from '../../vocabulary/time-words.ts';

/**
 * The day that a due phrase means, as seen from its meeting. Change here when a phrase is found but its day is wrong.
 */
const DAY_MS = 24 * 60 * 60 * 1000;
/** Longest way ahead that a day without a year can mean; beyond, it was the one of the past year. */
const AHEAD_MS = 200 * DAY_MS;

/** ISO; `null` where the words name no plain day: an occasion, a span, which of two Fridays. */
export function dayOf(
  words: readonly TimeWord[],
  phrase: string,
  meetingDate: string | null,
  languages: readonly Language[],
): string | null {
  // "next time (June 27)", "next meeting, June 27": what stands behind says when.
  const day = wholeDay(words);
  if (day === null || day.some(has('fullDay'))) {
    const plain = dateIn(phrase);
    if (plain !== null) return plain;
  }
  const year = day?.find(has('yearNumber'))?.value ?? null;
  if (day && (year !== null || meetingDate !== null)) return namedDay(day, year, meetingDate);
  if (meetingDate === null) return null;
  return (
    digitDay(words, phrase, meetingDate, languages) ??
    (isVague(words)
      ? null
      : (weekday(words, meetingDate) ??
        nearDay(words, meetingDate) ??
        counted(words, meetingDate) ??
        endOf(words, meetingDate)))
  );
}

const has =
  (name: string) =>
  (word: TimeWord): boolean =>
    word.classes.has(name);

/** The words of a day with its month. */
function wholeDay(words: readonly TimeWord[]): readonly TimeWord[] | null {
  for (let at = 0; at < words.length; at++) {
    const length = DAY_PHRASE.begins(words, at);
    if (length > 0) return words.slice(at, at + length);
  }
  return null;
}

function namedDay(words: readonly TimeWord[], year: number | null, meetingDate: string | null): string | null {
  const sign = words.findIndex(has('monthSign'));
  const numbers = words.filter(has('shortNumber'));
  const month = sign < 0 ? words.find(has('month'))?.value : words[sign - 1]?.value;
  const day = sign < 0 ? numbers[0]?.value : numbers.at(-1)?.value;
  return month === undefined || day === undefined ? null : dated(month, day, year, meetingDate);
}

/** The coming day of a month, unless the one that is past is nearer by far. */
function dated(month: number, day: number, year: number | null, meetingDate: string | null): string | null {
  if (year !== null || meetingDate === null) return year === null ? null : dateIn(`${year}-${month}-${day}`);
  const now = Number(meetingDate.slice(0, 4));
  const same = dateIn(`${now}-${month}-${day}`);
  const coming = same !== null && same >= meetingDate ? same : dateIn(`${now + 1}-${month}-${day}`);
  if (coming === null) return same;
  if (Date.parse(coming) - Date.parse(meetingDate) <= AHEAD_MS) return coming;
  return coming === same ? dateIn(`${now - 1}-${month}-${day}`) : same;
}

/** "3/15", "15.3.": where only one order makes a day, or the page's languages have but one. */
function digitDay(
  words: readonly TimeWord[],
  phrase: string,
  meetingDate: string,
  languages: readonly Language[],
): string | null {
  const digits = /(\d{1,2})[/.]\s?(\d{1,2})/u.exec(phrase);
  const [one, other] = [Number(digits?.[1]), Number(digits?.[2])];
  // Every page is read as English, too, which has both orders.
  const foreign = languages.filter((language) => language !== 'en');
  if (words.some(has('slashDay'))) {
    const monthFirst = foreign.length > 0 && foreign.every((language) => wordsOf(language, 'monthSign').length > 0);
    if (monthFirst || (other > 12 && one <= 12)) return dated(one, other, null, meetingDate);
    return one > 12 ? dated(other, one, null, meetingDate) : null;
  }
  return words.some((word) => has('dotDay')(word) && !has('version')(word)) && foreign.length > 0
    ? dated(other, one, null, meetingDate)
    : null;
}

const VAGUE = ['occasion', 'milestone', 'once', 'few', 'version', 'quarter', 'season', 'calendarWeek', 'slashDay'];

/** Whether the day depends on something that the words don't tell. */
function isVague(words: readonly TimeWord[]): boolean {
  const any = (...names: readonly string[]): boolean =>
    words.some((word) => names.some((name) => word.classes.has(name)));
  if (any(...VAGUE)) return true;
  if (any('nextWeek') && any('weekday')) return false;
  if (any('coming', 'comingBehind')) return true;
  return any('timeUnit', 'week') && (any('current') || !any('count', 'number', 'endOf'));
}

/** "by Friday": the first one from the meeting on; "下周一": that of the week after it. */
function weekday(words: readonly TimeWord[], meetingDate: string): string | null {
  const named = words.find(has('weekday'));
  if (!named) return null;
  const today = (new Date(meetingDate).getUTCDay() + 6) % 7;
  const inDays = words.some(has('nextWeek')) ? 7 - today + named.value : (named.value - today + 7) % 7;
  return later(meetingDate, inDays);
}

function nearDay(words: readonly TimeWord[], meetingDate: string): string | null {
  if (words.some(has('afterTomorrow'))) return later(meetingDate, 2);
  if (words.some(has('tomorrow'))) return later(meetingDate, 1);
  return words.some(has('today')) ? meetingDate : null;
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The days of the spans that a number of them tells to the day; "in two months" is no plain day. */
const SPAN_DAYS: readonly (number | undefined)[] = [1, 7];

/** "in two weeks", "in two or three days": the last of them. */
function counted(words: readonly TimeWord[], meetingDate: string): string | null {
  const number = words.findLast((word) => has('shortNumber')(word) || has('count')(word));
  const days = SPAN_DAYS[words.findLast(has('timeUnit'))?.value ?? SPAN_DAYS.length];
  return number === undefined || days === undefined ? null : later(meetingDate, number.value * days);
}

const MONTH_UNIT = 2;

/** "by the end of February", "end of the month" */
function endOf(words: readonly TimeWord[], meetingDate: string): string | null {
  if (!words.some(has('endOf'))) return null;
  const [thisYear, thisMonth] = [Number(meetingDate.slice(0, 4)), Number(meetingDate.slice(5, 7))];
  const named = words.find(has('month'))?.value;
  if (named === undefined && words.find(has('timeUnit'))?.value !== MONTH_UNIT) return null;
  const month = named ?? thisMonth;
  const year = words.find(has('yearNumber'))?.value ?? (month < thisMonth ? thisYear + 1 : thisYear);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** "in January", said in March: the coming one is ten months ahead, so the past one is meant. */
export function isPastSpan(words: readonly TimeWord[], meetingDate: string): boolean {
  const [thisYear, thisMonth] = [Number(meetingDate.slice(0, 4)), Number(meetingDate.slice(5, 7))];
  const year = words.find(has('yearNumber'))?.value;
  const month = words.find(has('month'))?.value;
  if (year !== undefined && year !== thisYear) return year < thisYear;
  if (month === undefined) return false;
  return year === undefined ? (month - thisMonth + 12) % 12 > 6 : month < thisMonth;
}
