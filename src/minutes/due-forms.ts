import type { Language } from './meeting.ts';
import { MONTH_NAMES } from './dates.ts';

/** A way to say until when. */
export interface DueForm {
  /**
   * deadline: the words say so ("by Friday"), true also of a day that is past. day: something happens then ("on
   * 2024-07-01"), a due date if it lies ahead. loose: a bare "next week", if it belongs to the task itself.
   */
  force: 'deadline' | 'day' | 'loose';
  /** A day without any preposition: only where it ends the text. */
  atEnd: boolean;
  pattern: RegExp;
}

/** `specs` joined as alternatives, at word boundaries. */
function form(force: DueForm['force'], ...specs: readonly string[]): DueForm {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_./-])(?:${specs.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
  return { force, atEnd: false, pattern };
}

const YEAR = '(?:19|20)\\d\\d';
const FULL_DAY = `${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?${YEAR}`;
const NAMED_DAY =
  `(?:${MONTH_NAMES})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s${YEAR})?|` +
  `\\d{1,2}(?:\\.|st|nd|rd|th|er)?\\s(?:of\\s)?(?:${MONTH_NAMES})(?:\\.?\\s${YEAR})?`;
/** "Friday, " before a day: it says nothing more. */
const WEEKDAY_BEFORE =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|' +
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:,?\\s(?:den\\s)?)';
const DAY = `(?:(?:${WEEKDAY_BEFORE})?(?:${FULL_DAY}|${NAMED_DAY}))`;
const MONTH = `(?:${MONTH_NAMES})(?:\\s${YEAR})?`;
/** Names of people that are months too: "by Jan". */
const MONTH_NOT_NAME = `(?!(?:jan|mai|mar|june|april)\\s?(?![\\p{L}\\d]))${MONTH}`;
const RELEASE =
  '(?:r\\d+(?:\\.\\d+)*|v\\d+(?:\\.\\d+)+|q[1-4](?:\\s(?:19|20)\\d\\d)?|release(?:\\sr?\\d+(?:\\.\\d+)*)?)';

const EN_WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const EN_OCCASION =
  '(?:meeting|call|session|sync|release|sprint|summit|workshop|plenary|iteration|milestone|conference|hackathon)s?';
const EN_NEXT = `(?:(?:this|the|our)\\s)*(?:next|following|coming|upcoming)\\s(?:\\p{L}+\\s)?(?:week|month|quarter|year|weekend|time|${EN_WEEKDAY}|${EN_OCCASION})(?:\\s\\(${DAY}\\)|,\\s${DAY})?`;
const EN_SOON =
  '(?:tomorrow|today|tonight|noon|eo[dwmqy]|(?:the\\s)?end\\sof\\s(?:the\\s|this\\s|next\\s)?(?:day|week|month|quarter|year|sprint|q[1-4]|' +
  `${MONTH})|(?:this|next)\\s(?:week|month|weekend|${EN_WEEKDAY}))`;
const EN_COUNT =
  '(?:an?|one|two|three|four|six|\\d{1,2})(?:\\s(?:or|to|-)\\s(?:two|three|four|\\d{1,2}))?\\s(?:days?|weeks?|months?)';

const DE_WEEKDAY = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)';
const DE_OCCASION =
  '(?:treffen|meeting|sitzung|termin|besprechung|call|sprint|release|workshop|mal|woche|monat|quartal|jahr)';
const DE_NEXT = `(?:(?:de[rnm]|das|die)\\s)?(?:nächste[rnsm]?|kommende[rnsm]?|folgende[rnsm]?)\\s(?:${DE_OCCASION}|${DE_WEEKDAY})`;
const DE_SOON = `(?:morgen|kw\\s?\\d{1,2}|übermorgen|heute|ende\\s(?:(?:der|des|dieser|dieses|nächster|nächsten)\\s)?(?:woche|monats?|quartals?|jahres|q[1-4]|${MONTH}))`;

const FR_WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const FR_NEXT = `(?:(?:la|le)\\s)?(?:prochaine?\\s(?:réunion|fois|séance|appel|semaine|sprint|version)|(?:semaine|mois|trimestre|année|réunion|séance|${FR_WEEKDAY})\\sprochaine?)`;
const FR_SOON = `(?:demain|(?:la\\s)?fin\\s(?:(?:de\\s(?:la\\s|l[’'])?|du\\s)?)(?:semaine|mois|trimestre|année|${MONTH}))`;

const ZH_DAY =
  '(?:(?:\\d{4}\\s?年\\s?)?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号]|(?:下|本|这)?(?:周|星期)[一二三四五六日天]?|明天|今天|月底|本月底|年底|下次(?:会议|例会|开会))';

/** The ways to say a due date, per language. Kept apart so that a language that is not configured can't speak. */
export const DUE_FORMS: Readonly<Record<Language, readonly DueForm[]>> = {
  en: [
    form(
      'deadline',
      `(?:by|until|till?|before|no\\slater\\sthan|due(?:\\s(?:by|on|date))?:?|deadline:?|eta:?)\\s(?:the\\s)?(?:${DAY}|\\d{1,2}/\\d{1,2}|${EN_NEXT}|${EN_SOON}|${EN_WEEKDAY}|${RELEASE}|${MONTH_NOT_NAME})`,
      `(?:until|till?|before)\\s(?:the\\s|our\\s|that\\s|this\\s)?${EN_OCCASION}`,
      `for\\s(?:the\\s)?(?:${DAY}|${EN_NEXT}|tomorrow)`,
      `(?:with)?in\\s(?:(?:the|about|around)\\s)?(?:next\\s(?:few\\s|couple\\sof\\s)?)?(?:${EN_COUNT}|days|weeks|months|week|month|quarter)`,
      `(?:over|during)\\s(?:the\\s)?(?:next|coming)\\s(?:few\\s)?(?:${EN_COUNT}|days|weeks?|months?)`,
    ),
    form(
      'day',
      `on\\s(?:the\\s)?(?:${DAY})`,
      `in\\s${MONTH}(?!\\s\\d)`,
      `after\\s(?:the\\s)?(?:${RELEASE}|${DAY}|summit|holidays|${EN_NEXT})`,
    ),
    { ...form('day', DAY), atEnd: true },
    form(
      'loose',
      EN_NEXT,
      'tomorrow',
      `this\\s(?:week|month|${EN_WEEKDAY})`,
      'end\\sof\\s(?:the\\s|this\\s|next\\s)?(?:week|month)',
    ),
  ],
  de: [
    form(
      'deadline',
      `(?:bis|vor|spätestens|fällig)(?:\\s(?:zum|zur|am|bis|dem|der|vor|spätestens))*:?\\s(?:${DAY}|\\d{1,2}\\.\\s?\\d{1,2}\\.?|${DE_NEXT}|${DE_SOON}|${DE_WEEKDAY}|${RELEASE}|${MONTH})`,
      `(?:für|zum|zur|fürs)\\s(?:das\\s|die\\s|den\\s)?(?:${DE_NEXT}|${DAY})`,
      '(?:in|innerhalb\\s(?:von|der\\snächsten)|binnen)\\s(?:einer|einem|zwei|drei|vier|\\d{1,2})\\s(?:tage?n?|wochen?|monate?n?)',
    ),
    form('day', `am\\s(?:${DAY})`, `im\\s${MONTH}(?!\\s\\d)`, `nach\\s(?:dem\\s|der\\s)?(?:${RELEASE}|${DAY})`),
    form('loose', DE_NEXT, 'morgen(?!\\p{L})', `diese\\swoche`),
  ],
  fr: [
    form(
      'deadline',
      `(?:d[’']ici|avant|jusqu[’'](?:au?|à)|pour|échéance\\s?:?)(?:\\s(?:le|la|au|à))*\\s(?:${DAY}|${FR_NEXT}|${FR_SOON}|${FR_WEEKDAY}|${MONTH})`,
      `(?:dans|sous|d[’']ici)\\s(?:une?|deux|trois|quatre|\\d{1,2})\\s(?:jours?|semaines?|mois)`,
    ),
    form('day', `le\\s(?:${DAY})`, `en\\s${MONTH}(?!\\s\\d)`, `après\\s(?:le\\s|la\\s)?(?:${RELEASE}|${DAY})`),
    form('loose', FR_NEXT, 'demain'),
  ],
  // Han has no word boundaries.
  zh: [
    {
      force: 'deadline',
      atEnd: false,
      pattern: new RegExp(
        `(?:截止|截至|不晚于)[：:\\s]*(?:到|至|于)?\\s?${ZH_DAY}|(?:在)?${ZH_DAY}\\s?(?:之前|以前|前)`,
        'gu',
      ),
    },
  ],
};

/** Phrases whose day depends on something that they don't tell: an occasion, a span, which of two Fridays. */
export const NO_PLAIN_DAY = new RegExp(
  `(?<!\\p{L})(?:(?:next|nächste[rnsm]?)\\s(?:\\p{L}+\\s)?(?:${EN_WEEKDAY}|${DE_WEEKDAY})|${FR_WEEKDAY}\\sprochain|(?:this|next|nächste[rn]?|kommende[rn]?|diese[rn]?)\\s(?:week|month|quarter|year|weekend|woche|monats?|jahr|quartal)|(?:${EN_OCCASION}|treffen|sitzung|termin|besprechung|mal|réunion|séance|fois)$|semaine\\sprochaine|mois\\sprochain|(?:next|few|couple)\\s|(?:days|weeks|months|week|month|quarter)$(?<!(?:${EN_COUNT}|end\\sof\\s(?:the\\s|this\\s)?(?:week|month))))|(?<![\\d/])(?:0?\\d|1[0-2])/(?:0?\\d|1[0-2])(?![\\d/])|下周(?![一二三四五六日天])|[下本]?(?:周|星期)(?:之前|以前|前)|下次`,
  'iu',
);
