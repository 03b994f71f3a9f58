import { KNOWN_LANGUAGES } from '../vocabulary/languages.ts';
import { lexiconOf } from '../vocabulary/lexicon.ts';
import { withoutEnd } from '../blocks/trim.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { phrase } from '../vocabulary/phrase.ts';

/**
 * Which headings, labels and lines tell who took part, composed of word classes. Change here when minutes announce people
 * in another way; a missing word goes into a language file (`attendance`, `attendee`, `absence`, `member`).
 */

/** Lists of people are read before the page's languages are known, and their words clash with no other language's. */
const EVERY_LANGUAGE = lexiconOf(KNOWN_LANGUAGES);

const tag = EVERY_LANGUAGE.tagger([
  'attendance',
  'attendee',
  'absence',
  'alsoPresent',
  'member',
  'article',
  'relation',
  'and',
  'list',
  'meeting',
  'pronoun',
  'auxiliary',
  'stop',
  'action',
  'agenda',
]);

interface AttendanceHabit {
  says: string;
  phrase: string;
  /** How many unknown words may stand before what the phrase says: whose members they are. */
  before: number;
  behind: number;
  examples: readonly string[];
  counter: readonly string[];
}

export const ATTENDANCE: readonly AttendanceHabit[] = [
  {
    says: 'announces the people who took part',
    phrase: '(ARTICLE | LIST | RELATION | MEETING)* ATTENDANCE ((AND | RELATION | ARTICLE)* (ATTENDANCE | MEETING))*',
    before: 0,
    behind: 0,
    examples: [
      'Participants',
      'List of attendees',
      'Meeting attendees',
      'In attendance',
      'Anwesend',
      'Présents',
      '参会人员',
    ],
    counter: ['How to present', 'Regrets', 'Members', 'Agenda'],
  },
  {
    says: 'announces the participants of a group',
    phrase: 'ATTENDEE',
    before: 2,
    behind: 0,
    examples: ['Harbour participants', 'Harbour Office attendees'],
    counter: ['New members', 'Things to present'],
  },
  {
    says: 'announces the members who were there',
    phrase: '(MEMBER | ATTENDANCE) ATTENDANCE',
    before: 2,
    behind: 0,
    examples: ['Harbour members present', 'People present'],
    counter: ['Members absent'],
  },
  {
    says: 'announces those of a kind who were there',
    phrase: 'ATTENDANCE',
    before: 0,
    behind: 1,
    examples: ['Anwesende Räte'],
    counter: ['Abwesende Räte'],
  },
];

const PHRASES = ATTENDANCE.map((habit) => ({ ...habit, ...phrase(habit.phrase) }));
const ABSENCE = phrase(
  '(ARTICLE | RELATION | AND | ATTENDEE | MEMBER)* ABSENCE (AND | ARTICLE | RELATION | ABSENCE | ATTENDANCE | MEETING)*',
);
const MEMBERS = phrase('MEMBER');
const OTHERS = phrase('(ARTICLE | AND)* ALSO_PRESENT');

/** No label of a list of people is longer. Characters, words. */
const MAX_LABEL = 80;
const MAX_WORDS = 8;

/** Behind the words of a heading: "Participants (handles preferred)", "Participants - please use your handle". */
const REMARK = /\s*(?:\s[-–—]|[–—(（])[^]*$/u;

/** The words of a label, without the signs around it and the remark behind it; `null` for what is none. */
function wordsOf(text: string, remark = true): readonly Token[] | null {
  const line = text.slice(0, 4 * MAX_LABEL).replace(/^[^\p{L}]*/u, '');
  const whole = tag(line.length > MAX_LABEL ? '' : line);
  const label = withoutEnd(remark && !isAttended(whole) ? line.replace(REMARK, '') : line, NO_LETTER);
  if (label === '' || label.length > MAX_LABEL) return null;
  const words = label === line ? whole : tag(label);
  return words.length > MAX_WORDS ? null : words;
}

const NO_LETTER = /[^\p{L}\p{N}]/u;

function isAttended(words: readonly Token[]): boolean {
  return PHRASES.some(({ matches, before, behind }) => {
    const known = words.map((word) => word.classes.size > 0 && !word.classes.has('number'));
    const first = before > 0 ? known.indexOf(true) : 0;
    const last = behind > 0 ? known.lastIndexOf(true) : words.length - 1;
    if (first < 0 || first > before || words.length - 1 - last > behind) return false;
    return matches(words.slice(first, last + 1));
  });
}

/** "Participants", ":family: Participants (handles preferred)", "Participants - please use your handle". */
export function announcesPeople(text: string): boolean {
  const words = wordsOf(text);
  return words !== null && isAttended(words);
}

/** "TSC members": all who could be there, if ticks tell who was. */
export function announcesMembers(text: string): boolean {
  const words = wordsOf(text, false);
  const last = words?.at(-1);
  return words !== null && last !== undefined && words.length <= 4 && MEMBERS.matches([last]);
}

/** "Regrets", "Regrets: alice, bob": whatever stands behind. */
export function tellsAbsence(text: string): boolean {
  const line = text.slice(0, MAX_LABEL).replace(/^[^\p{L}@]*/u, '');
  return EVERY_LANGUAGE.at('absence', line) > 0;
}

/** The part of the minutes that begins behind the people, where no heading says so. */
export function beginsOtherPart(text: string): boolean {
  return EVERY_LANGUAGE.at('minutesPart', text.slice(0, MAX_LABEL).replace(/^[^\p{L}]*/u, '')) > 0;
}

/** Who is told before a colon: "Present: a, b". */
export interface Told {
  /** `people`: who took part; `who`: as is said of tasks too; `others`: only among people. */
  kind: 'people' | 'who' | 'others';
  /** Behind the colon; empty where they follow below. */
  names: string;
}

const LABELLED = /^([^:：\n]{1,80})[:：]\s*([^]*)$/u;

/** Reads "Present: a, b"; `null` for another line. */
export function toldPeople(line: string): Told | null {
  const [, written = '', names = ''] = LABELLED.exec(line) ?? [];
  const label = written.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '').trim();
  if (/^[^\p{L}]*@/u.test(label)) return null;
  const words = wordsOf(label, false);
  if (words === null) return null;
  const plain = words.map(({ word }) => word).join(' ');
  if (isAttended(words)) return { kind: 'people', names };
  if (EVERY_LANGUAGE.has('ownerRole', plain) && words.every(({ classes }) => classes.has('pronoun')))
    return { kind: 'who', names };
  return OTHERS.matches(words) || announcesMembers(label) ? { kind: 'others', names } : null;
}

/** Before the names, on a line of their own, of those who were not there. */
const LABELLED_LINE = /^[ \t>*_+-]{0,8}(\p{L}[^:：\n]{1,39})[:：][*_ \t]{0,4}(\S[^\n]{0,300})$/gmu;

/** The names behind "Regrets:", on any line of a page. */
export function absentOf(page: string): string[] {
  return Array.from(page.matchAll(LABELLED_LINE)).flatMap(([, label = '', names = '']) => {
    const words = wordsOf(label.replace(/[*_ \t]+$/u, ''), false);
    return words !== null && ABSENCE.matches(words) ? [names] : [];
  });
}

/** Where labels of one line meet: "Chair: alice · Present: alice, bob". */
export const LINES = /\n|\s[·•|]\s(?=[\p{L} ]{2,24}[:：])/u;
