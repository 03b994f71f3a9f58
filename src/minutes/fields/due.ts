import type { ParsedComponents } from 'chrono-node';
import { parse as parseDe } from 'chrono-node/de';
import { parse as parseEn } from 'chrono-node/en';
import { parse as parseFr } from 'chrono-node/fr';
import { parse as parseZh } from 'chrono-node/zh';
import type { Due, Language } from '../meeting.ts';
import { dateIn } from '../blocks/dates.ts';
import { DUE_FORMS, DUE_HINTS, NO_PLAIN_DAY, phrasesIn, type DueForm } from './due-forms.ts';

const PARSERS: Partial<Record<Language, typeof parseEn>> = { en: parseEn, de: parseDe, fr: parseFr, zh: parseZh };

/** Best first: a preposition says more than a bare "next week". */
const FORCES = ['deadline', 'day', 'loose'] as const;

/**
 * Until when a task is to be done: the phrase as written, and its day where that is plain, relative words resolved
 * against the meeting's date. `null` if the text tells no due date: a day that is merely spoken of is none.
 */
export function dueIn(text: string, meetingDate: string | null, languages: readonly Language[]): Due | null {
  const small = text.toLowerCase();
  // A few letters are longer in lower case (İ); then places would not agree.
  const lower = small.length === text.length ? small : text;
  const spoken = languages.filter((language) => DUE_HINTS[language]?.test(lower) === true);
  for (const force of FORCES) {
    const dues = spoken.flatMap((language) =>
      (DUE_FORMS[language] ?? [])
        .filter((form) => form.force === force)
        .flatMap((form) => read(form, { text, lower }, meetingDate, language)),
    );
    const [first] = dues.sort((one, other) => one.start - other.start || other.due.text.length - one.due.text.length);
    if (first !== undefined) return first.due;
  }
  return null;
}

function read(
  form: DueForm,
  { text, lower }: { text: string; lower: string },
  meetingDate: string | null,
  language: Language,
): { start: number; due: Due }[] {
  return phrasesIn(lower, form).flatMap((at) => {
    const phrase = text.slice(at.start, at.end).trim();
    const due = { text: phrase, date: dayOf(phrase, meetingDate, language) };
    const start = text.indexOf(phrase, at.start);
    if (form.force === 'day' && meetingDate !== null && isPastMonth(phrase, meetingDate, language)) return [];
    return isMeant(form, due, text, start, meetingDate) ? [{ start, due }] : [];
  });
}

/** Words after which a time belongs to what somebody else does, or to what is only told. */
const TOLD =
  /(?<!\p{L})(?:that|who|which|whether|because|dass|weil|que|qui)(?!\p{L})|(?<!\p{L})(?:ask|invite|remind|tell|request|bitte[nt]?|frag(?:en|t))(?!\p{L})[^]*(?<!\p{L})(?:to|zu|ob|um)(?!\p{L})/iu;
/** A sentence is not longer; the bound keeps reading linear. Characters. */
const MAX_BEFORE = 500;
const SUBJECT = /^\s*(?:is|are|will|was|would|shall|wird|ist|findet|aura|est|:|on|at)(?!\p{L})/iu;

function isMeant(form: DueForm, due: Due, text: string, start: number, meetingDate: string | null): boolean {
  const before = text.slice(0, start);
  const after = text.slice(start + due.text.length);
  const alone = /^[\s([]*$/u.test(before) && /^[\s)\].]*$/u.test(after);
  if (alone || form.force === 'deadline') return true;
  const past = due.date !== null && meetingDate !== null && due.date < meetingDate;
  if (past || TOLD.test(sentence(before.slice(-MAX_BEFORE)))) return false;
  if (form.force === 'day')
    return !form.atEnd || (due.date !== null && meetingDate !== null && /^[\s)\].,]*$/u.test(after));
  return !SUBJECT.test(after);
}

/** The part of a text behind its last full stop. */
function sentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('; ')) + 1);
}

/** Longest way ahead that a day without a year can mean; beyond, it was the one of the past year. */
const AHEAD_MS = 200 * 24 * 60 * 60 * 1000;

function dayOf(phrase: string, meetingDate: string | null, language: Language): string | null {
  const plain = dateIn(phrase);
  if (plain !== null) return plain;
  // "next time (June 27)", "next meeting, June 27": what stands behind says when.
  const told = /(?:\(|next[^,]*,\s)(?<day>[^(),]+(?:,\s\d{4})?)\)?$/iu.exec(phrase)?.groups?.['day'] ?? phrase;
  if (meetingDate === null || NO_PLAIN_DAY.test(told)) return null;
  const start = startOf(told, meetingDate, language);
  if (start === undefined || !(start.isCertain('day') || start.isCertain('weekday'))) return null;
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 1, start.get('day') ?? 1];
  const rolledOver = start.isCertain('month') && !start.isCertain('year');
  const past = rolledOver && Date.UTC(year, month - 1, day) - Date.parse(meetingDate) > AHEAD_MS;
  return dateIn(`${past ? year - 1 : year}-${month}-${day}`);
}

/** What chrono reads, forwards from the meeting's noon: it counts in local time, and noon keeps every zone on the day. */
function startOf(phrase: string, meetingDate: string, language: Language): ParsedComponents | undefined {
  return (PARSERS[language] ?? parseEn)(phrase, new Date(`${meetingDate}T12:00:00`), {
    forwardDate: true,
  })[0]?.start;
}

/** "in January", said in March: chrono reads the next one, ten months ahead, but the past one is meant. */
function isPastMonth(phrase: string, meetingDate: string, language: Language): boolean {
  const start = startOf(phrase, meetingDate, language);
  if (start === undefined || start.isCertain('day') || !start.isCertain('month')) return false;
  const months = ((start.get('month') ?? 1) - Number(meetingDate.slice(5, 7)) + 12) % 12;
  return start.isCertain('year') ? start.date() < new Date(meetingDate) && months !== 0 : months > 6;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The day of the meeting after `after`, where the series' rhythm is plain: the next one that is known, else one gap
 * later if the last gaps (three at least) are equal. `dates`: ISO days of the series' meetings in any order.
 */
export function nextMeetingDate(dates: readonly string[], after: string): string | null {
  const days = [...new Set(dates)].sort();
  const later = days.find((day) => day > after);
  if (later !== undefined) return later;
  const recent = [...days.filter((day) => day < after), after].slice(-4).map((day) => Date.parse(day));
  const gaps = recent.slice(1).map((day, index) => (day - (recent[index] ?? day)) / DAY_MS);
  const [usual] = gaps;
  if (usual === undefined || gaps.length < 3 || gaps.some((gap) => gap !== usual)) return null;
  return new Date(Date.parse(after) + usual * DAY_MS).toISOString().slice(0, 10);
}
