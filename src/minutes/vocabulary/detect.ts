import type { Language } from '../meeting.ts';
import { CONCEPTS, type Concept } from './concepts.ts';
import { KNOWN_LANGUAGES } from './languages.ts';
import { wordsOf } from './lexicon.ts';
import { folded, isSpaceless, isSpacelessAt, isWordAt, Trie } from './trie.ts';

/**
 * Which languages a page is in, by the words that it has. Change here when a page is taken for a language that it is not
 * in; a missing function word goes into its language file.
 */

/** Closed classes: their share tells in which language a page is written. */
const FUNCTION: readonly Concept[] = ['article', 'relation', 'auxiliary', 'pronoun', 'and', 'duty'];
/** Words of minutes: one that no other language has, and English has not, tells that some of the page is in it. */
const CONTENT: readonly Concept[] = [
  'action',
  'step',
  'task',
  'leftover',
  'markers',
  'ownerRole',
  'ownerLabels',
  'dueColumn',
  'attendance',
  'agenda',
  'done',
  'doneApart',
  'dropped',
  'happened',
  'goesOn',
  'noTask',
  'everybody',
  'sectionBeside',
  'otherStatements',
];

const CONCEPT_NAMES = Object.keys(CONCEPTS).filter((name): name is Concept => name in CONCEPTS);

/** So much of a page tells its languages. Characters. */
const MAX_READ = 20_000;
/** The share of the function words of the language that has most, below which another's are chance. */
const LEAST_SHARE = 0.15;
/** Fewer function words are chance. */
const LEAST_WORDS = 0.9;
/** What a function word of a single letter tells: it may be a variable, an initial, a drive. */
const LETTER_WEIGHT = 0.25;
/** Shorter words of minutes may be anything. Letters. */
const LEAST_LETTERS = 4;

/** Scripts that tell a language by themselves, however little of it a page has. */
const SCRIPTS: readonly (readonly [RegExp, Language])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/u;
const HAN_ALL = /\p{Script=Han}/gu;
/** The share of kana among it and Han from which a page is Japanese; in a Chinese one they are names. */
const LEAST_KANA = 0.1;

/** What one word tells. */
interface Telling {
  /** The language, by its place in `KNOWN_LANGUAGES`. */
  at: number;
  function: number;
  content: number;
}

/**
 * The languages of a page among those allowed: first the one that most of it is in. English is always one of them:
 * marker words are English.
 */
export function languagesOf(text: string, allowed: readonly Language[]): Language[] {
  const read = text.slice(0, MAX_READ);
  const { words, content, plain } = scoresOf(read, allowed);
  const most = Math.max(...words.values(), LEAST_WORDS / LEAST_SHARE);
  const written = SCRIPTS.filter(([script]) => script.test(read)).map(([, language]) => language);
  const han = allowed.includes('ja') ? languageOfHan(read, content) : HAN.test(read) ? 'zh' : null;
  const isTold = (language: Language): boolean => {
    if (han !== null && (language === 'ja' || language === 'zh')) return language === han;
    if (written.includes(language)) return true;
    return (words.get(language) ?? 0) >= most * LEAST_SHARE || (content.get(language) ?? 0) >= 1;
  };
  const told = ['en' as const, ...allowed.filter((language) => language !== 'en' && isTold(language))];
  const main = told.reduce((best, language) => ((plain.get(language) ?? 0) > (plain.get(best) ?? 0) ? language : best));
  return [main, ...told.filter((language) => language !== main)];
}

/** Whose Han a page is written in; without kana the words of minutes tell. `null` if it has none. */
function languageOfHan(text: string, content: ReadonlyMap<Language, number>): 'ja' | 'zh' | null {
  const kana = text.match(KANA)?.length ?? 0;
  const han = text.match(HAN_ALL)?.length ?? 0;
  if (kana + han === 0) return null;
  if (kana === 0) return (content.get('ja') ?? 0) > (content.get('zh') ?? 0) ? 'ja' : 'zh';
  return kana >= (kana + han) * LEAST_KANA ? 'ja' : 'zh';
}

function scoresOf(
  text: string,
  allowed: readonly Language[],
): Record<'words' | 'content' | 'plain', ReadonlyMap<Language, number>> {
  const trie = trieOf(allowed);
  const lower = folded(text);
  const sums = {
    plain: new Float64Array(LANGUAGE_COUNT),
    words: new Float64Array(LANGUAGE_COUNT),
    content: new Float64Array(LANGUAGE_COUNT),
  };
  const add = (to: Float64Array, { at }: Telling, much: number): void => {
    to[at] = (to[at] ?? 0) + much;
  };
  for (let at = 0; at < lower.length;) {
    const found = trie.longestAt(lower, at);
    for (const one of found && !isOfAddress(lower, at, found.end) ? found.values : []) {
      if (one.function > 0) add(sums.plain, one, 1);
      add(sums.words, one, one.function);
      add(sums.content, one, one.content);
    }
    at = found && found.end > at ? found.end : at + 1;
    while (isWithinWord(lower, at)) at++;
  }
  return { words: byLanguage(sums.words), content: byLanguage(sums.content), plain: byLanguage(sums.plain) };
}

const LANGUAGE_COUNT = KNOWN_LANGUAGES.length;

const byLanguage = (sums: Float64Array): Map<Language, number> =>
  new Map(KNOWN_LANGUAGES.map((language, at) => [language, sums[at] ?? 0]));

function isWithinWord(text: string, at: number): boolean {
  return isWordAt(text, at) && isWordAt(text, at - 1) && !isSpacelessAt(text, at) && !isSpacelessAt(text, at - 1);
}

/** "example.com/de", "@van", "es_ES": no words of a language. */
function isOfAddress(text: string, start: number, end: number): boolean {
  return /[./@_#]/u.test(text[start - 1] ?? '') || /^(?:[/@_]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2));
}

const tries = new Map<string, Trie<Telling>>();

function trieOf(allowed: readonly Language[]): Trie<Telling> {
  const languages: Language[] = [...new Set<Language>(['en', ...allowed])].sort();
  const key = languages.join(' ');
  let trie = tries.get(key);
  if (!trie) tries.set(key, (trie = compile(languages)));
  return trie;
}

function compile(languages: readonly Language[]): Trie<Telling> {
  const trie = new Trie<Telling>();
  const english = new Set(CONCEPT_NAMES.flatMap((concept) => wordsOf('en', concept).map(folded)));
  const functionWords = languagesByWord(languages, FUNCTION);
  for (const [word, of] of functionWords) {
    // A phrase of one language ("de la") must not hide the words of another.
    if (word.includes(' ')) continue;
    // "ai", "state" are words of English too, though no function words there.
    const sharing = of.length + (english.has(word) && !of.includes('en') ? 1 : 0);
    for (const language of of)
      trie.add(word, { at: KNOWN_LANGUAGES.indexOf(language), function: weightOf(word) / sharing ** 2, content: 0 });
  }
  for (const [word, of] of languagesByWord(languages, CONTENT)) {
    const letters = isSpaceless(word) ? 2 * word.length : word.length;
    if (english.has(word) || functionWords.has(word) || letters < LEAST_LETTERS) continue;
    for (const language of of)
      trie.add(word, { at: KNOWN_LANGUAGES.indexOf(language), function: 0, content: 1 / of.length });
  }
  return trie;
}

const weightOf = (word: string): number => (word.length === 1 && !isSpaceless(word) ? LETTER_WEIGHT : 1);

function languagesByWord(languages: readonly Language[], concepts: readonly Concept[]): Map<string, Language[]> {
  const found = new Map<string, Language[]>();
  for (const language of languages)
    for (const concept of concepts)
      for (const written of wordsOf(language, concept)) {
        const word = folded(written);
        const of = found.get(word);
        if (!of) found.set(word, [language]);
        else if (of.at(-1) !== language) of.push(language);
      }
  return found;
}
