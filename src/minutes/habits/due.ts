import { phrase, type Phrase } from '../vocabulary/phrase.ts';
import { TIME_SIGNS } from '../vocabulary/time-words.ts';

/**
 * The ways to say until when, composed of word classes, alike in all languages. Change here when a due date is told in
 * another way; a missing word goes into a language file.
 */
export interface DueHabit {
  says: string;
  phrase: string;
  /**
   * deadline: the words say so ("by Friday"), true also of a day that is past. day: something happens then ("on
   * 2024-07-01"), a due date if it lies ahead. loose: a bare "next week", if it belongs to the task itself.
   */
  force: 'deadline' | 'day' | 'loose';
  /** A day without any preposition: only where it ends the text. */
  atEnd: boolean;
  /** Tasks, and what of them says until when. */
  examples: readonly (readonly [task: string, due: string])[];
  counter: readonly string[];
}

/** "Friday, March 1st", "1. März 2024", "3 de marzo", "5月4日" */
const DAY = `((WEEKDAY DOT? COMMA? DAY_JOIN?)? (FULL_DAY
  | MONTH DOT? SHORT_NUMBER ORDINAL? (COMMA? YEAR_NUMBER)?
  | SHORT_NUMBER (DOT | ORDINAL)? DAY_JOIN? MONTH (DOT? DAY_JOIN? YEAR_NUMBER)?
  | (YEAR_NUMBER YEAR_SIGN)? SHORT_NUMBER MONTH_SIGN SHORT_NUMBER DAY_SIGN))`;
const MONTH = `((PLAIN_MONTH | SHORT_NUMBER MONTH_SIGN) (DAY_JOIN? YEAR_NUMBER)?)`;
/** "next week", "the next TSC meeting (June 27)", "semaine prochaine", "下周一" */
const NEXT = `((ARTICLE | CURRENT)* (COMING WORD? WORD? (TIME_UNIT | WEEK | ONCE | WEEKDAY | OCCASION)
    | COMING FEW? (COUNT | NUMBER)? TIME_UNIT
    | (TIME_UNIT | WEEK | ONCE | OCCASION | LONG_WEEKDAY) COMING_BEHIND
    | NEXT_WEEK TIME_UNIT? WEEKDAY)
  (OPEN ${DAY} CLOSE | COMMA ${DAY})?)`;
/** "end of the month", "early 2021", "mid-March" */
const PART = `((PART_OF | END_OF) (ARTICLE | CURRENT | COMING | DAY_JOIN | RELATION)*
  (TIME_UNIT | WEEK | OCCASION | QUARTER YEAR_NUMBER? | MONTH YEAR_NUMBER? | YEAR_NUMBER | SHORT_NUMBER MONTH_SIGN))`;
const SOON = `(RELATIVE_DAY | TODAY | TOMORROW | AFTER_TOMORROW | ARTICLE? ${PART} | CURRENT (TIME_UNIT | WEEK | LONG_WEEKDAY) | SEASON
  | CALENDAR_WEEK SHORT_NUMBER)`;
const RELEASE = `(VERSION | QUARTER YEAR_NUMBER? | MILESTONE VERSION?)`;
const TIME = `(${DAY} | SLASH_DAY | DOT_DAY | ${NEXT} | ${SOON} | LONG_WEEKDAY | ${RELEASE} | ${MONTH})`;
/** "the call", "the TWG meeting" */
const OCCASION = `((ARTICLE | CURRENT)+ WORD? WORD? OCCASION | OCCASION)`;
const SPAN = `((COUNT | NUMBER) ((RELATION | WORD)? (COUNT | NUMBER))? TIME_UNIT)`;

const due = (
  force: DueHabit['force'],
  says: string,
  words: string,
  told: Pick<DueHabit, 'examples' | 'counter'> & { atEnd?: boolean },
): DueHabit => ({ force, says, phrase: words, atEnd: false, ...told });

export const DUE_HABITS: readonly DueHabit[] = [
  due('deadline', 'a day, a week or a release behind "until"', `UNTIL COLON? (ARTICLE | RELATION | UNTIL)* ${TIME}`, {
    examples: [
      ['send the draft by Friday', 'by Friday'],
      ['clean the pier until the end of the month', 'until the end of the month'],
      ['Deadline: 2024-05-01', 'Deadline: 2024-05-01'],
      ['Lampen kaufen bis zum 20. März', 'bis zum 20. März'],
      ['envoyer le plan avant le 20 mars', 'avant le 20 mars'],
      ['截止2024年3月1日', '截止2024年3月1日'],
    ],
    counter: ['merge the PR by Jan', 'two drivers by two vendors', 'vor zwei Wochen besprochen'],
  }),
  due(
    'deadline',
    'a day, a week or an occasion before "前", "까지"',
    `(UNTIL | ON_DAY)? (${TIME} | ${OCCASION} | SOON_SPAN) (OPEN (WEEKDAY | WORD) CLOSE)? (TIME_WORD | NUMBER | CLOCK | RELATIVE_DAY)* UNTIL_BEHIND`,
    {
      examples: [
        ['下次会议前准备', '下次会议前'],
        ['3月1日之前提交', '3月1日之前'],
      ],
      counter: ['之前讨论过'],
    },
  ),
  due(
    'deadline',
    'an occasion that the task is needed for',
    `BEFORE (RELATION | UNTIL)* (${OCCASION} | ${RELEASE} | SEASON) (ON_DAY? ${DAY})?`,
    {
      examples: [
        ['check the docs before release', 'before release'],
        ['circulate the plan in advance of the harbour meeting', 'in advance of the harbour meeting'],
        ['die Liste vor dem Treffen verschicken', 'vor dem Treffen'],
      ],
      counter: ['before we meet', 'wait until it rains'],
    },
  ),
  due(
    'deadline',
    'a day or a coming occasion behind "for"',
    `TIME_FOR (TOMORROW | ARTICLE* (${DAY} | ${NEXT}) | ARTICLE* (WORD? WORD? OCCASION | WORD) ON_DAY ${DAY})`,
    {
      examples: [
        ['book the boat for May 16', 'for May 16'],
        ['prepare the chart for next time (June 25)', 'for next time (June 25)'],
        ['draw the chart for the meeting on 10 May 2024', 'for the meeting on 10 May 2024'],
        ['Karte für das nächste Treffen zeichnen', 'für das nächste Treffen'],
      ],
      counter: ['lamps for R4 and R4 betas', 'a room for the meeting'],
    },
  ),
  due(
    'deadline',
    'some days, weeks or months',
    `WITHIN (ARTICLE | RELATION)* (${SPAN} | (COMING | COMING FEW | COUNT? FEW) (COUNT | NUMBER)? TIME_UNIT)`,
    {
      examples: [
        ['in two weeks report back', 'in two weeks'],
        ['answer within the next few days', 'within the next few days'],
        ['innerhalb von zwei Wochen antworten', 'innerhalb von zwei Wochen'],
        ['répondre dans deux semaines', 'dans deux semaines'],
      ],
      counter: ['in the next section', 'in weeks like these', 'in two parts'],
    },
  ),
  due('day', 'a day behind "on"', `ON_DAY ARTICLE* ${DAY}`, {
    examples: [
      ['announce the dates on 2024-03-20', 'on 2024-03-20'],
      ['am 20. März den Hafen besuchen', 'am 20. März'],
    ],
    counter: ['announced on 2024-01-10', 'work on 3 lamps'],
  }),
  due('day', 'a month, or a part of one', `WITHIN ARTICLE* (MONTH YEAR_NUMBER? | ${MONTH} | ${PART})`, {
    examples: [
      ['sailing day in August', 'in August'],
      ['hold the election in early 2025', 'in early 2025'],
    ],
    counter: ['review what was done in January', 'in order'],
  }),
  due('day', 'what must come first', `AFTER_TIME ARTICLE* (${DAY} | ${RELEASE} | SEASON | ${NEXT})`, {
    examples: [
      ['Will be painted after R5', 'after R5'],
      ['meet again after Easter', 'after Easter'],
    ],
    counter: ['look after the lamps'],
  }),
  due(
    'day',
    'a day in numbers and signs, which needs no preposition',
    `(YEAR_NUMBER YEAR_SIGN)? SHORT_NUMBER MONTH_SIGN SHORT_NUMBER DAY_SIGN`,
    {
      examples: [['5月4日明确测试用例', '5月4日']],
      counter: ['第9次会议'],
    },
  ),
  due('day', 'a day before "に", "에"', `(${DAY} | SLASH_DAY) (TIME_WORD | NUMBER | CLOCK)* ON_DAY_BEHIND`, {
    examples: [
      ['5/3에 등대 칠하기', '5/3에'],
      ['5月3日に灯台を塗る', '5月3日に'],
    ],
    counter: ['회의에 참석'],
  }),
  due('day', 'a day at the end', DAY, {
    atEnd: true,
    examples: [['prepare slides (2024-03-01)', '2024-03-01']],
    counter: ['on the 2023-09-01 meeting we decided to wait'],
  }),
  due(
    'loose',
    'a coming day, week or occasion, just named',
    `(${NEXT} | TOMORROW | SOON_SPAN | CURRENT (WEEK | LONG_WEEKDAY) | (PART_OF | END_OF) (ARTICLE | CURRENT | COMING | DAY_JOIN | RELATION)* WEEK)`,
    {
      examples: [
        ['tell the list tomorrow', 'tomorrow'],
        ['ring the bell next friday', 'next friday'],
        ['present the lamps at the next Lighthouse Board meeting', 'the next Lighthouse Board meeting'],
        ['la semaine prochaine', 'la semaine prochaine'],
      ],
      counter: ['ask carol to join next week.', 'tidy up this week’s notes', 'discuss the next steps'],
    },
  ),
];

const compiled = new Map<DueHabit, Phrase>();

/** The phrase of a habit, compiled when it is first asked for: most pages name few due dates. */
export function duePhrase(habit: DueHabit): Phrase {
  let found = compiled.get(habit);
  if (!found) compiled.set(habit, (found = phrase(habit.phrase, TIME_SIGNS)));
  return found;
}

/** A day as it may stand within a due phrase. */
export const DAY_PHRASE: Phrase = phrase(DAY, TIME_SIGNS);
/** What a place for due dates holds: a time, with or without a preposition. */
export const TIME_PHRASE: Phrase = phrase(`(${TIME} | UNTIL_BEHIND)+`, TIME_SIGNS);
/** "next call", but not "next TSC call", which may be another series', nor "next release". */
export const NEXT_MEETING: Phrase = phrase(
  '(COMING (ONCE | GATHERING) | (ONCE | GATHERING) COMING_BEHIND)',
  TIME_SIGNS,
);
