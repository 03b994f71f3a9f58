import { DUE_FORMS, DUE_HINTS, phrasesIn } from './due-forms.ts';
import type { Language } from '../meeting.ts';

/** Some words, and until when, if that is what ends them. */
export interface DueTail {
  words: string;
  /** As written. */
  due: string | null;
}

/** A day without a word before it ends a statement only behind one of these: "(@alice, 3 March)". */
const APART = /(?:^|[,，;；、:：([（【]|\s[-–—]{1,3})\s*$/u;
const SOON = /(?<![\p{L}\p{N}])(?:asap|as soon as possible)$/u;
const CLOSING = /[\s.。)\]）】]*$/u;
const JOINING = /[\s,，;；、:：([（【–—-]*$/u;

/** Splits a due phrase from the end of some words. */
export function dueTail(text: string, languages: readonly Language[]): DueTail {
  const end = text.replace(CLOSING, '').length;
  const lower = text.slice(0, end).toLowerCase();
  let start = APART.test(lower.replace(SOON, '')) ? (SOON.exec(lower)?.index ?? end) : end;
  // A few letters are longer in lower case (İ); then places would not agree.
  for (const language of lower.length === end ? languages : []) {
    if (DUE_HINTS[language]?.test(lower) !== true) continue;
    for (const form of DUE_FORMS[language] ?? []) {
      for (const phrase of phrasesIn(lower, form)) {
        const ends = phrase.end === end && phrase.start < start;
        if (ends && (form.force === 'deadline' || APART.test(lower.slice(0, phrase.start)))) start = phrase.start;
      }
    }
  }
  if (start === end) return { words: text, due: null };
  return { words: text.slice(0, start).replace(JOINING, ''), due: text.slice(start, end) };
}

/** Some words, and the number of the issue that was opened for them, if it stands at the end: "t (#12)". */
export interface IssueTail {
  words: string;
  number: number | null;
}

const ISSUE = /(?<!\s)\s*\(#(\d{1,9})\)[\s.]*$/u;
/** Within the brackets of a marker it needs none of its own: "(AI @alice, #12)". */
const BARE_ISSUE = /^[\s,;]*#(\d{1,9})[\s.]*$/u;

export function issueTail(text: string, bare = false): IssueTail {
  const found = ISSUE.exec(text) ?? (bare ? BARE_ISSUE.exec(text) : null);
  return found ? { words: text.slice(0, found.index), number: Number(found[1]) } : { words: text, number: null };
}
