import type { Due, Language } from '../../meeting.ts';
import { DUE_HABITS, duePhrase, TIME_PHRASE, type DueHabit } from '../due.ts';
import { beginnersOf } from '../../vocabulary/phrase.ts';
import { lexiconOf } from '../../vocabulary/lexicon.ts';
import { isSpaceless, isWordCharacter } from '../../vocabulary/trie.ts';
import { timeWords, type TimeWord } from '../../vocabulary/time-words.ts';
import { dayOf, isPastSpan } from './day.ts';

/**
 * Until when a task is to be done. Change here when a due phrase is found, but means nothing, or belongs to something
 * else; the ways to say it stand in habits/due.ts.
 */

/** Best first: a preposition says more than a bare "next week". */
const FORCES = ['deadline', 'day', 'loose'] as const;

/** A due phrase is not longer; the bound keeps reading linear. Words and signs. */
const MAX_WORDS = 14;
/** A task tells until when within so many characters; what is longer is no task. */
const MAX_TEXT = 4000;

/** A due phrase in a text, in one of the languages of its page. */
export interface FoundDue {
  start: number;
  end: number;
  habit: DueHabit;
  language: Language;
  words: readonly TimeWord[];
}

/** Which habits a word may begin, by their order. */
const BEGINNERS = beginnersOf(DUE_HABITS.map(duePhrase));

/** Every due phrase of a text. Only those of different habits or languages may overlap. */
export function duePhrasesIn(text: string, languages: readonly Language[]): FoundDue[] {
  return languages.flatMap((language) => {
    const words = timeWords(text.slice(0, MAX_TEXT), language);
    if (words.length === 0) return [];
    const beginners = words.map(BEGINNERS);
    const some = beginners.reduce((all, one) => all | one, 0);
    return DUE_HABITS.flatMap((habit, index) => {
      const bit = 1 << index;
      if ((some & bit) === 0) return [];
      const found: FoundDue[] = [];
      const { begins } = duePhrase(habit);
      for (let at = 0; at < words.length;) {
        const first = words[at];
        const mayBegin = ((beginners[at] ?? 0) & bit) !== 0;
        const length = first && mayBegin && isStart(text, first) ? begins(words, at, MAX_WORDS) : 0;
        const last = words[at + length - 1];
        if (first && last && length > 0 && !isCut(last, words[at + length]) && !isPossessive(text, last.end)) {
          found.push({ start: first.start, end: last.end, habit, language, words: words.slice(at, at + length) });
          at += length;
        } else at++;
      }
      return found;
    });
  });
}

/** Not within an address, a number or a name. */
function isStart(text: string, word: TimeWord): boolean {
  const before = text[word.start - 1] ?? ' ';
  if (isSpaceless(before) || isSpaceless(text[word.start] ?? '')) return true;
  return !isWordCharacter(before) && !/[_./-]/u.test(before);
}

/** "in March 4" is another thing than "in March". */
function isCut(last: TimeWord, next: TimeWord | undefined): boolean {
  return last.classes.has('month') && next?.classes.has('shortNumber') === true;
}

/** "this week's notes" */
function isPossessive(text: string, end: number): boolean {
  return /['’]/u.test(text[end] ?? '') && isWordCharacter(text[end + 1] ?? '');
}

/**
 * Until when a task is to be done: the phrase as written, and its day where that is plain, relative words resolved
 * against the meeting's date. `null` if the text tells no due date: a day that is merely spoken of is none. `carried`:
 * of an earlier meeting, so that the day may be past.
 */
export function dueIn(
  text: string,
  meetingDate: string | null,
  languages: readonly Language[],
  carried = false,
): Due | null {
  const phrases = duePhrasesIn(text, languages);
  for (const force of FORCES) {
    const dues = phrases
      .filter(({ habit }) => habit.force === force)
      .map((found) => ({ found, due: dueOf(found, text, meetingDate, languages) }))
      .filter(({ found, due }) => isMeant(found, due, text, meetingDate, carried))
      .sort((one, other) => one.found.start - other.found.start || other.found.end - one.found.end);
    const [first] = dues;
    if (first !== undefined) return first.due;
  }
  return null;
}

function dueOf(
  { start, end, words }: FoundDue,
  text: string,
  meetingDate: string | null,
  languages: readonly Language[],
): Due {
  return { text: text.slice(start, end), date: dayOf(words, text.slice(start, end), meetingDate, languages) };
}

/** The day that a place for due dates names, such as a column: there a time needs no preposition. */
export function dueInPlace(text: string, meetingDate: string | null, languages: readonly Language[]): string | null {
  const said = dueIn(text, meetingDate, languages)?.date ?? null;
  if (said !== null) return said;
  for (const language of languages) {
    const words = timeWords(text, language).filter(({ classes }) => !classes.has('break'));
    for (let at = 0; at < Math.min(words.length, MAX_WORDS); at++) {
      const length = TIME_PHRASE.begins(words, at, MAX_WORDS);
      const part = words.slice(at, at + length);
      const [first, last] = [part[0], part.at(-1)];
      const day = first && last ? dayOf(part, text.slice(first.start, last.end), meetingDate, languages) : null;
      if (day !== null) return day;
    }
  }
  return null;
}

/** A sentence is not longer; the bound keeps reading linear. Characters. */
const MAX_BEFORE = 500;

function isMeant(found: FoundDue, due: Due, text: string, meetingDate: string | null, carried: boolean): boolean {
  const { habit, start, end, language } = found;
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start);
  const after = text.slice(end, end + MAX_BEFORE);
  const alone = start < MAX_BEFORE && isBare(before) && text.length - end < MAX_BEFORE && isBare(after);
  if (alone) return true;
  if (habit.force === 'deadline') return !isScheduled(found, before);
  const past =
    meetingDate !== null &&
    (due.date === null ? isPastSpan(found.words, meetingDate) : due.date < meetingDate && habit.force === 'day');
  if ((past && !carried) || isTold(sentence(before), language)) return false;
  if (habit.force === 'day')
    return !habit.atEnd || (due.date !== null && meetingDate !== null && /^[\s)\].,]*$/u.test(after));
  return !isSubject(found, after);
}

/** Nothing but brackets and full stops. */
function isBare(text: string): boolean {
  return /^[\s()[\].]*$/u.test(text);
}

/** "Meeting scheduled for 14 January" */
function isScheduled({ words, language }: FoundDue, before: string): boolean {
  if (words[0]?.classes.has('timeFor') !== true) return false;
  const lexicon = lexiconOf([language]);
  const word = lastWord(before);
  return word !== '' && lexicon.has('scheduled', word);
}

function lastWord(text: string): string {
  const trimmed = text.trimEnd().toLowerCase();
  let at = trimmed.length;
  while (at > 0 && isWordCharacter(trimmed[at - 1] ?? '')) at--;
  return trimmed.slice(at);
}

/** Words after which a time belongs to what somebody else does, or to what is only told. */
function isTold(before: string, language: Language): boolean {
  const lexicon = lexiconOf([language]);
  const lower = before.toLowerCase();
  if (lexicon.find('told', lower)) return true;
  const asks = lexicon.find('asks', lower);
  return asks !== null && lexicon.find('askedFor', lower.slice(asks.index + asks.word.length)) !== null;
}

/** "Next call is …", "next meeting at 10": there something is told of the time itself. */
function isSubject({ words, language }: FoundDue, after: string): boolean {
  const behind = after.trimStart().slice(0, 24).toLowerCase();
  const lexicon = lexiconOf([language]);
  if (/^[:：]/u.test(behind) || lexicon.find('isWhen', behind)?.index === 0) return true;
  return words.some(({ classes }) => classes.has('occasion')) && lexicon.find('onDay', behind)?.index === 0;
}

/** The part of a text behind its last full stop. */
function sentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('; ')) + 1);
}
