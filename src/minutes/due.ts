import { parse as parseDe } from 'chrono-node/de';
import { parse as parseEn } from 'chrono-node/en';
import { parse as parseFr } from 'chrono-node/fr';
import type { Due, Language } from './meeting.ts';
import { MONTH_NAMES, dateIn } from './dates.ts';

const WEEKDAY =
  '(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const DAY = `(?:(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|\\d{1,2}\\.\\s?\\d{1,2}\\.(?:(?:19|20)\\d\\d)?|(?:${MONTH_NAMES})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s(?:19|20)\\d\\d)?|\\d{1,2}(?:\\.|st|nd|rd|th|er)?\\s(?:of\\s)?(?:${MONTH_NAMES})(?:\\.?\\s(?:19|20)\\d\\d)?)(?![\\p{L}\\p{N}])`;
const OCCASION =
  '(?:meeting|call|time|session|sync|release|sprint|summit|workshop|plenary|iteration|milestone|treffen|sitzung|termin|mal|réunion|fois|version)';
const SPAN = '(?:week|month|quarter|year|days?|weekend|woche|monat|quartal|jahr|semaine|mois|trimestre|année)';
const NEXT = `(?:(?:this\\s|the\\s|our\\s)*(?:next|following|coming)|nächste[rnsm]?|kommende[rnsm]?|(?:la\\s|le\\s)?prochaine?)`;
const RELEASE =
  '(?:[Rr]\\d+(?:\\.\\d+)*(?:\\s?\\/\\s?\\p{L}+\\s\\d+(?:\\.\\d+)*)?|v\\d+(?:\\.\\d+)+|Q[1-4](?:\\s(?:19|20)\\d\\d)?)';
const SOON =
  'tomorrow|tonight|end\\sof\\s(?:the\\s|this\\s|next\\s)?(?:day|week|month|quarter|year)|eod|eow|morgen|ende\\s(?:der|des|dieser|nächster)\\s\\p{L}+|demain|(?:la\\s)?fin\\s(?:de\\s(?:la\\s)?|du\\s)\\p{L}+';
const FIRM =
  "by|until|till|til|before|no\\slater\\sthan|due(?:\\s(?:by|on|date))?:?|deadline:?|bis(?:\\s(?:zum|zur))?|vor(?:\\s(?:dem|der))?|spätestens(?:\\sam)?|d[’']ici(?:\\s(?:le|la|au))?|avant(?:\\s(?:le|la))?|jusqu[’'](?:au|à(?:\\sla)?)";
const PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:` +
    [
      `(?:${FIRM})\\s(?:the\\s|our\\s)?(?:${DAY}|${NEXT}\\s(?:${OCCASION}|${SPAN}|${WEEKDAY})(?:\\s\\(${DAY}\\))?|${WEEKDAY}|${SOON}|${RELEASE}|${MONTH_NAMES}|${OCCASION})`,
      `(?:for|pour|für)\\s(?:the\\s|die\\s|das\\s)?(?:${DAY}|${NEXT}\\s(?:${OCCASION}|${SPAN}|${WEEKDAY})(?:\\s\\(${DAY}\\))?|${RELEASE})`,
      `(?:in|within|during|im|en)\\s(?:the\\s)?(?:${NEXT}\\s(?:${SPAN})|${MONTH_NAMES})`,
      `(?:in|within|innerhalb\\svon|dans|sous)\\s(?:an?|\\d+|two|three|four|six|einer|zwei|drei|vier|deux|trois|quatre)\\s(?:days?|weeks?|months?|tage?n?|wochen?|monate?n?|jours?|semaines?|mois)`,
      `(?:on|am|le)\\s(?:${DAY})`,
      `(?:after|nach|après)\\s(?:the\\s)?(?:${RELEASE}|release|${DAY})`,
      `${NEXT}\\s(?:${SPAN}|${WEEKDAY}|${OCCASION})`,
      `tomorrow|morgen|demain`,
      DAY,
    ].join('|') +
    `)(?![\\p{L}\\p{N}])`,
  'iu',
);
const SPOKEN_OF = /(?:(?<!\p{L})(?:on|at|in|from|since|of|vom|seit|du|depuis)\s(?:the\s)?)$/iu;

/**
 * Until when a task is to be done: the phrase as written, and its day where that is plain, relative words resolved
 * against the meeting's date. `null` if the text tells no due date; a day in the past is none.
 */
export function dueIn(text: string, meetingDate: string | null, languages: readonly Language[]): Due | null {
  const match = PHRASE.exec(text);
  if (match === null || SPOKEN_OF.test(text.slice(0, match.index))) return null;
  const phrase = match[0];
  const date = dayOf(phrase, meetingDate, languages);
  if (date !== null && meetingDate !== null && date < meetingDate) return null;
  return { text: phrase, date };
}

const VAGUE = new RegExp(
  `(?:${OCCASION}|week|month|quarter|year|woche|monat|quartal|jahr|semaine|mois|trimestre|année)$`,
  'iu',
);

function dayOf(phrase: string, meetingDate: string | null, languages: readonly Language[]): string | null {
  const plain = dateIn(phrase);
  if (plain !== null) return plain;
  if (meetingDate === null || (VAGUE.test(phrase) && !/\d/u.test(phrase))) return null;
  const parsers = { en: parseEn, de: parseDe, fr: parseFr, zh: null };
  for (const language of languages) {
    const results = parsers[language]?.(phrase, new Date(`${meetingDate}T12:00:00`), { forwardDate: true }) ?? [];
    const start = results[0]?.start;
    if (start?.isCertain('day') === true || start?.isCertain('weekday') === true) {
      return `${start.get('year') ?? 0}-${pad(start.get('month'))}-${pad(start.get('day'))}`;
    }
  }
  return null;
}

function pad(part: number | null): string {
  return String(part ?? 0).padStart(2, '0');
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The day of the next meeting, where the series' rhythm is plain: the first later meeting if there is one, else one
 * usual gap after. `dates`: ISO days of the series' meetings in any order. `null` where gaps differ.
 */
export function nextMeetingDate(dates: readonly string[], after: string): string | null {
  const days = [...new Set(dates)].sort();
  const later = days.find((day) => day > after);
  if (later !== undefined) return later;
  const last = [...days.filter((day) => day < after), after].slice(-5).map((day) => Date.parse(day));
  const gaps = last.slice(1).map((day, index) => (day - (last[index] ?? day)) / DAY_MS);
  const usual = gaps[0];
  if (usual === undefined || gaps.length < 3 || !gaps.every((gap) => gap === usual)) return null;
  return new Date(Date.parse(after) + usual * DAY_MS).toISOString().slice(0, 10);
}
