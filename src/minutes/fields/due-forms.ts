import {
  DE_DAY,
  DE_MONTH,
  DE_NEXT,
  DE_SOON,
  DE_WEEKDAY,
  EN_COUNT,
  EN_DAY,
  EN_MONTH,
  EN_MONTH_NOT_NAME,
  EN_NEXT,
  EN_OCCASION,
  EN_SOON,
  EN_WEEKDAY,
  FR_DAY,
  FR_MONTH,
  FR_NEXT,
  FR_SOON,
  FR_WEEKDAY,
  LETTER,
  RELEASE,
  ZH_DAY,
} from './due-days.ts';
import type { Language } from '../meeting.ts';

/** A way to say until when. */
export interface DueForm {
  /**
   * deadline: the words say so ("by Friday"), true also of a day that is past. day: something happens then ("on
   * 2024-07-01"), a due date if it lies ahead. loose: a bare "next week", if it belongs to the task itself.
   */
  force: 'deadline' | 'day' | 'loose';
  /** A day without any preposition: only where it ends the text. */
  atEnd: boolean;
  phrases: readonly Phrase[];
}

/** What begins a phrase, and what must stand right behind it: the first of `times` that does. */
interface Phrase {
  lead: RegExp;
  times: readonly RegExp[];
}

/** Where a form's phrases stand in a text that is in lower case. Only those that begin differently may overlap. */
export function phrasesIn(lower: string, form: DueForm): { start: number; end: number }[] {
  return form.phrases.flatMap(({ lead, times }) => {
    const found: { start: number; end: number }[] = [];
    for (const match of lower.matchAll(lead)) {
      if (match.index < (found.at(-1)?.end ?? 0)) continue;
      const end = endOf(lower, match.index + match[0].length, times);
      if (end !== null) found.push({ start: match.index, end });
    }
    return found;
  });
}

function endOf(lower: string, from: number, times: readonly RegExp[]): number | null {
  if (times.length === 0) return from;
  for (const time of times) {
    time.lastIndex = from;
    if (time.test(lower)) return time.lastIndex;
  }
  return null;
}

/**
 * A lead and its times are expressions of their own: as one, they would be compiled over again for each lead, which takes
 * longer than all the reading of a page. `lead` ends where a time begins; `(?=…)` for a time that needs none.
 */
const phrase = (lead: string, ...times: readonly RegExp[]): Phrase => ({
  lead: new RegExp(`(?<![${LETTER}0-9_./-])(?:${lead})`, 'g'),
  times,
});
const time = (source: string): RegExp => new RegExp(`(?:${source})(?![${LETTER}0-9_])`, 'y');
const form = (force: DueForm['force'], ...phrases: readonly Phrase[]): DueForm => ({ force, atEnd: false, phrases });

/**
 * What every due phrase of a language has at least one of, in lower case. Asked first, because most tasks name no day
 * and the forms are slow to compile and to try.
 */
export const DUE_HINTS: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /next|following|coming|week|month|quarter|year|day|tomorrow|tonight|noon|\beo[dwmqy]\b|end of|\bdue\b|deadline|target|\beta\b|christmas|easter|holiday|until|\btill?\b|before|release|\b[rvq]-?\d|\d[-/.]\s?\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u,
  de: /nächst|kommend|folgend|woche|monat|quartal|morgen|heute|\bende\b|\bbis\b|\bvor\b|spätestens|fällig|\bbinnen\b|innerhalb|\bkw\b|tage?\b|mittwoch|release|\d\.\s?\d|\d[-/]\d|\b(?:jän|mär|mrz|januar|februar|april|mai|juni|juli|august|september|okt|november|dez)/u,
  fr: /prochain|semaine|\bmois\b|demain|\bfin\b|d[’']ici|avant|jusqu|échéance|jours?\b|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d[-/]\d|\b(?:janv|févr|fév|mars|avr|mai|juin|juil|ao[uû]t|septembre|octobre|novembre|déc)/u,
  zh: /[周月日号天底期会]/u,
};

const EN = {
  day: time(EN_DAY),
  next: time(EN_NEXT),
  soon: time(EN_SOON),
  month: time(`${EN_MONTH}(?!\\s\\d)`),
  release: time(RELEASE),
};
const DE = {
  day: time(DE_DAY),
  next: time(DE_NEXT),
  release: time(RELEASE),
  month: time(`${DE_MONTH}(?!\\s\\d)`),
};
const FR = {
  day: time(FR_DAY),
  next: time(FR_NEXT),
  month: time(`${FR_MONTH}(?!\\s\\d)`),
};

/** The ways to say a due date, per language. Kept apart so that a language that is not configured can't speak. */
export const DUE_FORMS: Readonly<Partial<Record<Language, readonly DueForm[]>>> = {
  en: [
    form(
      'deadline',
      phrase(
        '(?:by|until|till?|before|no\\slater\\sthan|due(?:\\s(?:by|on|date))?:?|deadline:?|eta:?|target(?:\\sdate)?:?)\\s(?:the\\s)?',
        EN.day,
        time('\\d{1,2}/\\d{1,2}'),
        EN.next,
        EN.soon,
        time(EN_WEEKDAY),
        EN.release,
        time(EN_MONTH_NOT_NAME),
      ),
      phrase('(?:until|till?|before)\\s(?:the\\s|our\\s|that\\s|this\\s)?', time(EN_OCCASION)),
      phrase('for\\s(?:the\\s)?', EN.day, EN.next, time('tomorrow')),
      phrase(
        '(?:with)?in\\s(?:(?:the|about|around)\\s)?(?:next\\s(?:few\\s|couple\\sof\\s)?)?',
        time(`${EN_COUNT}|days|weeks|months|week|month|quarter`),
      ),
      phrase('(?:over|during)\\s(?:the\\s)?(?:next|coming)\\s(?:few\\s)?', time(`${EN_COUNT}|days|weeks?|months?`)),
    ),
    form(
      'day',
      phrase('on\\s(?:the\\s)?', EN.day),
      phrase('in\\s', EN.month),
      phrase('after\\s(?:the\\s)?', EN.release, EN.day, time('summit|holidays'), EN.next),
    ),
    {
      ...form(
        'day',
        phrase(`(?=\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)`, EN.day),
      ),
      atEnd: true,
    },
    form(
      'loose',
      phrase('(?=this|the|our|next|following|coming|upcoming)', EN.next),
      phrase(
        '',
        time(`tomorrow|this\\s(?:week|month|${EN_WEEKDAY})|end\\sof\\s(?:the\\s|this\\s|next\\s)?(?:week|month)`),
      ),
    ),
  ],
  de: [
    form(
      'deadline',
      phrase(
        '(?:bis|vor|spätestens|fällig)(?:\\s(?:zum|zur|am|bis|dem|der|vor|spätestens))*:?\\s',
        DE.day,
        time('\\d{1,2}\\.\\s?\\d{1,2}\\.?'),
        DE.next,
        time(DE_SOON),
        time(DE_WEEKDAY),
        DE.release,
        time(DE_MONTH),
      ),
      phrase('(?:für|zum|zur|fürs)\\s(?:das\\s|die\\s|den\\s)?', DE.next, DE.day),
      phrase(
        '(?:in|innerhalb\\s(?:von|der\\snächsten)|binnen)\\s',
        time('(?:einer|einem|zwei|drei|vier|\\d{1,2})\\s(?:tage?n?|wochen?|monate?n?)'),
      ),
    ),
    form(
      'day',
      phrase('am\\s', DE.day),
      phrase('im\\s', DE.month),
      phrase('nach\\s(?:dem\\s|der\\s)?', DE.release, DE.day),
    ),
    form(
      'loose',
      phrase('(?=de[rnm]|das|die|nächst|kommend|folgend)', DE.next),
      phrase('', time('morgen|diese\\swoche')),
    ),
  ],
  fr: [
    form(
      'deadline',
      phrase(
        "(?:d[’']ici|avant|jusqu[’'](?:au?|à)|pour|échéance\\s?:?)(?:\\s(?:le|la|au|à))*\\s",
        FR.day,
        FR.next,
        time(FR_SOON),
        time(FR_WEEKDAY),
        time(FR_MONTH),
      ),
      phrase("(?:dans|sous|d[’']ici)\\s", time('(?:une?|deux|trois|quatre|\\d{1,2})\\s(?:jours?|semaines?|mois)')),
    ),
    form(
      'day',
      phrase('le\\s', FR.day),
      phrase('en\\s', FR.month),
      phrase('après\\s(?:le\\s|la\\s)?', time(RELEASE), FR.day),
    ),
    form('loose', phrase('', FR.next, time('demain'))),
  ],
  // Han has no word boundaries.
  zh: [
    form('deadline', {
      lead: new RegExp(
        `(?:截止|截至|不晚于)[：:\\s]*(?:到|至|于)?\\s?${ZH_DAY}|(?:在)?${ZH_DAY}\\s?(?:之前|以前|前)`,
        'gu',
      ),
      times: [],
    }),
  ],
};

/** Phrases whose day depends on something that they don't tell: an occasion, a span, which of two Fridays. */
export const NO_PLAIN_DAY = new RegExp(
  `(?<!\\p{L})(?:(?:next|nächste[rnsm]?)\\s(?:\\p{L}+\\s)?(?:${EN_WEEKDAY}|${DE_WEEKDAY})|${FR_WEEKDAY}\\sprochain|(?:this|next|nächste[rn]?|kommende[rn]?|diese[rn]?)\\s(?:week|month|quarter|year|weekend|woche|monats?|jahr|quartal)|(?:${EN_OCCASION}|treffen|sitzung|termin|besprechung|mal|réunion|séance|fois)$|semaine\\sprochaine|mois\\sprochain|(?:next|few|couple)\\s|(?:days|weeks|months|week|month|quarter)$(?<!(?:${EN_COUNT}|end\\sof\\s(?:the\\s|this\\s)?(?:week|month))))|(?<![\\d/])(?:0?\\d|1[0-2])/(?:0?\\d|1[0-2])(?![\\d/])|下周(?![一二三四五六日天])|[下本]?(?:周|星期)(?:之前|以前|前)|下次`,
  'iu',
);
