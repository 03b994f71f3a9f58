import type { Language } from '../meeting.ts';
import type { Vocabulary } from './concepts.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { zh } from './zh.ts';

/** Every language that minutes are read in. A new language is one file and one line here. */
export const LANGUAGES: Readonly<Partial<Record<Language, Vocabulary>>> = {
  en,
  de,
  fr,
  zh,
  es,
  pt,
  it,
  nl,
  pl,
  cs,
  no,
  da,
  sv,
  ru,
  ja,
  ko,
};

/** Their codes, in the order of the files. */
export const KNOWN_LANGUAGES: readonly Language[] = [
  'en',
  'de',
  'fr',
  'zh',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'cs',
  'no',
  'da',
  'sv',
  'ru',
  'ja',
  'ko',
];

/** Their infinitive stands behind its object: "offerte vragen", "見積もりを取る". */
const VERB_LAST: readonly Language[] = ['de', 'nl', 'ja', 'ko'];
export const isVerbLast = (language: Language): boolean => VERB_LAST.includes(language);
