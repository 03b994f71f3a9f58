/**
 * Days and times in words, per language: sources of regular expressions, for text in lower case. Put together in
 * due-forms.ts.
 */

/**
 * Letters, within a class. Near enough beside these words, and told by ranges: `\p{L}` makes expressions of this size
 * slow to compile.
 */
export const LETTER = 'a-z\\u00aa-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufaff';

const YEAR = '(?:19|20)\\d\\d';
const FULL_DAY = `${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?${YEAR}`;
/** Weekdays before a day say nothing more: "Friday, March 1st". */
function dayIn(months: string, weekdays: string): string {
  const named =
    `(?:${months})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s${YEAR})?|` +
    `\\d{1,2}(?:(?:\\.|st|nd|rd|th|er)?\\s(?:of\\s)?|-)(?:${months})(?:(?:\\.?\\s|-)${YEAR})?`;
  return `(?:(?:(?:${weekdays})\\.?,?\\s(?:den\\s)?)?(?:${FULL_DAY}|${named}))`;
}
export const RELEASE =
  '(?:r-?\\d+(?:\\.\\d+)*|v\\d+(?:\\.\\d+)+|\\d+\\.\\d+(?:\\.\\d+)?(?:-?(?:rc|beta|alpha)\\d*)?|q[1-4](?:\\s(?:19|20)\\d\\d)?|release(?:\\sr?\\d+(?:\\.\\d+)*)?)';

const EN_MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const EN_DAY = dayIn(EN_MONTHS, '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?');
export const EN_MONTH = `(?:${EN_MONTHS})(?:\\s${YEAR})?`;
/** Not the months that are names of people too: "by Jan". */
export const EN_MONTH_NOT_NAME = `(?!(?:jan|mar|june|april)(?![${LETTER}]))${EN_MONTH}`;
export const EN_WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const EN_OCCASION =
  '(?:meeting|call|session|sync|release|sprint|summit|workshop|plenary|iteration|milestone|conference|hackathon)s?';
export const EN_NEXT = `(?:(?:this|the|our)\\s)*(?:next|following|coming|upcoming)\\s(?:[${LETTER}]+\\s)?(?:week|month|quarter|year|weekend|time|${EN_WEEKDAY}|${EN_OCCASION})(?:\\s\\(${EN_DAY}\\)|,\\s${EN_DAY})?`;
export const EN_SOON =
  '(?:tomorrow|today|tonight|noon|eo[dwmqy]|(?:the\\s)?end\\sof\\s(?:the\\s|this\\s|next\\s)?(?:day|week|month|quarter|year|sprint|q[1-4]|' +
  `${EN_MONTH})|(?:this|next)\\s(?:week|month|weekend|${EN_WEEKDAY})|mid-?\\s?${EN_MONTH}|christmas|easter|(?:summer|winter|spring|autumn|christmas|easter)\\s(?:break|holidays?)|holidays)`;
export const EN_COUNT =
  '(?:an?|one|two|three|four|six|\\d{1,2})(?:\\s(?:or|to|-)\\s(?:two|three|four|\\d{1,2}))?\\s(?:days?|weeks?|months?)';

const DE_MONTHS =
  'jan(?:uar)?|jänner|feb(?:ruar)?|märz|mär|mrz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?';
export const DE_MONTH = `(?:${DE_MONTHS})(?:\\s${YEAR})?`;
export const DE_WEEKDAY = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)';
export const DE_DAY = dayIn(DE_MONTHS, DE_WEEKDAY);
const DE_OCCASION =
  '(?:treffen|meeting|plenum|plena|sitzung|termin|besprechung|call|sprint|release|workshop|mal|woche|monat|quartal|jahr)';
export const DE_NEXT = `(?:(?:de[rnm]|das|die)\\s)?(?:nächste[rnsm]?|kommende[rnsm]?|folgende[rnsm]?)\\s(?:${DE_OCCASION}|${DE_WEEKDAY})`;
export const DE_SOON = `(?:morgen|kw\\s?\\d{1,2}|übermorgen|heute|ende\\s(?:(?:der|des|dieser|dieses|nächster|nächsten)\\s)?(?:woche|monats?|quartals?|jahr(?:es)?|q[1-4]|${DE_MONTH})|mitte\\s${DE_MONTH}|weihnachten|ostern|pfingsten)`;

const FR_MONTHS =
  'janv(?:ier)?|f[ée]v(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?';
export const FR_MONTH = `(?:${FR_MONTHS})(?:\\s${YEAR})?`;
export const FR_WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
export const FR_DAY = dayIn(FR_MONTHS, FR_WEEKDAY);
export const FR_NEXT = `(?:(?:la|le)\\s)?(?:prochaine?\\s(?:réunion|fois|séance|appel|semaine|sprint|version)|(?:semaine|mois|trimestre|année|réunion|séance|${FR_WEEKDAY})\\sprochaine?)`;
export const FR_SOON = `(?:demain|(?:la\\s)?fin\\s(?:(?:de\\s(?:la\\s|l[’'])?|du\\s)?)(?:semaine|mois|trimestre|année|${FR_MONTH})|mi-${FR_MONTH}|noël|pâques)`;

export const ZH_DAY =
  '(?:(?:\\d{4}\\s?年\\s?)?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号]|(?:下|本|这)?(?:周|星期)[一二三四五六日天]?|明天|今天|月底|本月底|年底|下次(?:会议|例会|开会))';
