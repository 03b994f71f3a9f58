import type { Language } from './meeting.ts';

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

/** `specs` joined as alternatives, at word boundaries; for text in lower case (ignoring case is three times slower). */
function form(force: DueForm['force'], ...specs: readonly string[]): DueForm {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_./-])(?:${specs.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  return { force, atEnd: false, pattern };
}

const YEAR = '(?:19|20)\\d\\d';
const FULL_DAY = `${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?${YEAR}`;
/** Weekdays before a day say nothing more: "Friday, March 1st". */
function dayIn(months: string, weekdays: string): string {
  const named =
    `(?:${months})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s${YEAR})?|` +
    `\\d{1,2}(?:(?:\\.|st|nd|rd|th|er)?\\s(?:of\\s)?|-)(?:${months})(?:(?:\\.?\\s|-)${YEAR})?`;
  return `(?:(?:(?:${weekdays})\\.?,?\\s(?:den\\s)?)?(?:${FULL_DAY}|${named}))`;
}
const RELEASE =
  '(?:r-?\\d+(?:\\.\\d+)*|v\\d+(?:\\.\\d+)+|\\d+\\.\\d+(?:\\.\\d+)?(?:-?(?:rc|beta|alpha)\\d*)?|q[1-4](?:\\s(?:19|20)\\d\\d)?|release(?:\\sr?\\d+(?:\\.\\d+)*)?)';

const EN_MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const EN_DAY = dayIn(EN_MONTHS, '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?');
const EN_MONTH = `(?:${EN_MONTHS})(?:\\s${YEAR})?`;
/** Not the months that are names of people too: "by Jan". */
const EN_MONTH_NOT_NAME = `(?!(?:jan|mar|june|april)(?![\\p{L}]))${EN_MONTH}`;
const EN_WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const EN_OCCASION =
  '(?:meeting|call|session|sync|release|sprint|summit|workshop|plenary|iteration|milestone|conference|hackathon)s?';
const EN_NEXT = `(?:(?:this|the|our)\\s)*(?:next|following|coming|upcoming)\\s(?:\\p{L}+\\s)?(?:week|month|quarter|year|weekend|time|${EN_WEEKDAY}|${EN_OCCASION})(?:\\s\\(${EN_DAY}\\)|,\\s${EN_DAY})?`;
const EN_SOON =
  '(?:tomorrow|today|tonight|noon|eo[dwmqy]|(?:the\\s)?end\\sof\\s(?:the\\s|this\\s|next\\s)?(?:day|week|month|quarter|year|sprint|q[1-4]|' +
  `${EN_MONTH})|(?:this|next)\\s(?:week|month|weekend|${EN_WEEKDAY})|mid-?\\s?${EN_MONTH}|christmas|easter|(?:summer|winter|spring|autumn|christmas|easter)\\s(?:break|holidays?)|holidays)`;
const EN_COUNT =
  '(?:an?|one|two|three|four|six|\\d{1,2})(?:\\s(?:or|to|-)\\s(?:two|three|four|\\d{1,2}))?\\s(?:days?|weeks?|months?)';

const DE_MONTHS =
  'jan(?:uar)?|jänner|feb(?:ruar)?|märz|mär|mrz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?';
const DE_MONTH = `(?:${DE_MONTHS})(?:\\s${YEAR})?`;
const DE_WEEKDAY = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)';
const DE_DAY = dayIn(DE_MONTHS, DE_WEEKDAY);
const DE_OCCASION =
  '(?:treffen|meeting|plenum|plena|sitzung|termin|besprechung|call|sprint|release|workshop|mal|woche|monat|quartal|jahr)';
const DE_NEXT = `(?:(?:de[rnm]|das|die)\\s)?(?:nächste[rnsm]?|kommende[rnsm]?|folgende[rnsm]?)\\s(?:${DE_OCCASION}|${DE_WEEKDAY})`;
const DE_SOON = `(?:morgen|kw\\s?\\d{1,2}|übermorgen|heute|ende\\s(?:(?:der|des|dieser|dieses|nächster|nächsten)\\s)?(?:woche|monats?|quartals?|jahr(?:es)?|q[1-4]|${DE_MONTH})|mitte\\s${DE_MONTH}|weihnachten|ostern|pfingsten)`;

const FR_MONTHS =
  'janv(?:ier)?|f[ée]v(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?';
const FR_MONTH = `(?:${FR_MONTHS})(?:\\s${YEAR})?`;
const FR_WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const FR_DAY = dayIn(FR_MONTHS, FR_WEEKDAY);
const FR_NEXT = `(?:(?:la|le)\\s)?(?:prochaine?\\s(?:réunion|fois|séance|appel|semaine|sprint|version)|(?:semaine|mois|trimestre|année|réunion|séance|${FR_WEEKDAY})\\sprochaine?)`;
const FR_SOON = `(?:demain|(?:la\\s)?fin\\s(?:(?:de\\s(?:la\\s|l[’'])?|du\\s)?)(?:semaine|mois|trimestre|année|${FR_MONTH})|mi-${FR_MONTH}|noël|pâques)`;

const ZH_DAY =
  '(?:(?:\\d{4}\\s?年\\s?)?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号]|(?:下|本|这)?(?:周|星期)[一二三四五六日天]?|明天|今天|月底|本月底|年底|下次(?:会议|例会|开会))';

/**
 * What every due phrase of a language has at least one of, in lower case. Asked first, because most tasks name no day
 * and the forms are slow to compile and to try.
 */
export const DUE_HINTS: Readonly<Record<Language, RegExp>> = {
  en: /next|following|coming|week|month|quarter|year|day|tomorrow|tonight|noon|\beo[dwmqy]\b|end of|\bdue\b|deadline|target|\beta\b|christmas|easter|holiday|until|\btill?\b|before|release|\b[rvq]-?\d|\d[-/.]\s?\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u,
  de: /nächst|kommend|folgend|woche|monat|quartal|morgen|heute|\bende\b|\bbis\b|\bvor\b|spätestens|fällig|\bbinnen\b|innerhalb|\bkw\b|tage?\b|mittwoch|release|\d\.\s?\d|\d[-/]\d|\b(?:jän|mär|mrz|januar|februar|april|mai|juni|juli|august|september|okt|november|dez)/u,
  fr: /prochain|semaine|\bmois\b|demain|\bfin\b|d[’']ici|avant|jusqu|échéance|jours?\b|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d[-/]\d|\b(?:janv|févr|fév|mars|avr|mai|juin|juil|ao[uû]t|septembre|octobre|novembre|déc)/u,
  zh: /[周月日号天底期会]/u,
};

/** The ways to say a due date, per language. Kept apart so that a language that is not configured can't speak. */
export const DUE_FORMS: Readonly<Record<Language, readonly DueForm[]>> = {
  en: [
    form(
      'deadline',
      `(?:by|until|till?|before|no\\slater\\sthan|due(?:\\s(?:by|on|date))?:?|deadline:?|eta:?|target(?:\\sdate)?:?)\\s(?:the\\s)?(?:${EN_DAY}|\\d{1,2}/\\d{1,2}|${EN_NEXT}|${EN_SOON}|${EN_WEEKDAY}|${RELEASE}|${EN_MONTH_NOT_NAME})`,
      `(?:until|till?|before)\\s(?:the\\s|our\\s|that\\s|this\\s)?${EN_OCCASION}`,
      `for\\s(?:the\\s)?(?:${EN_DAY}|${EN_NEXT}|tomorrow)`,
      `(?:with)?in\\s(?:(?:the|about|around)\\s)?(?:next\\s(?:few\\s|couple\\sof\\s)?)?(?:${EN_COUNT}|days|weeks|months|week|month|quarter)`,
      `(?:over|during)\\s(?:the\\s)?(?:next|coming)\\s(?:few\\s)?(?:${EN_COUNT}|days|weeks?|months?)`,
    ),
    form(
      'day',
      `on\\s(?:the\\s)?(?:${EN_DAY})`,
      `in\\s${EN_MONTH}(?!\\s\\d)`,
      `after\\s(?:the\\s)?(?:${RELEASE}|${EN_DAY}|summit|holidays|${EN_NEXT})`,
    ),
    { ...form('day', EN_DAY), atEnd: true },
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
      `(?:bis|vor|spätestens|fällig)(?:\\s(?:zum|zur|am|bis|dem|der|vor|spätestens))*:?\\s(?:${DE_DAY}|\\d{1,2}\\.\\s?\\d{1,2}\\.?|${DE_NEXT}|${DE_SOON}|${DE_WEEKDAY}|${RELEASE}|${DE_MONTH})`,
      `(?:für|zum|zur|fürs)\\s(?:das\\s|die\\s|den\\s)?(?:${DE_NEXT}|${DE_DAY})`,
      '(?:in|innerhalb\\s(?:von|der\\snächsten)|binnen)\\s(?:einer|einem|zwei|drei|vier|\\d{1,2})\\s(?:tage?n?|wochen?|monate?n?)',
    ),
    form(
      'day',
      `am\\s(?:${DE_DAY})`,
      `im\\s${DE_MONTH}(?!\\s\\d)`,
      `nach\\s(?:dem\\s|der\\s)?(?:${RELEASE}|${DE_DAY})`,
    ),
    form('loose', DE_NEXT, 'morgen(?!\\p{L})', `diese\\swoche`),
  ],
  fr: [
    form(
      'deadline',
      `(?:d[’']ici|avant|jusqu[’'](?:au?|à)|pour|échéance\\s?:?)(?:\\s(?:le|la|au|à))*\\s(?:${FR_DAY}|${FR_NEXT}|${FR_SOON}|${FR_WEEKDAY}|${FR_MONTH})`,
      `(?:dans|sous|d[’']ici)\\s(?:une?|deux|trois|quatre|\\d{1,2})\\s(?:jours?|semaines?|mois)`,
    ),
    form('day', `le\\s(?:${FR_DAY})`, `en\\s${FR_MONTH}(?!\\s\\d)`, `après\\s(?:le\\s|la\\s)?(?:${RELEASE}|${FR_DAY})`),
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
