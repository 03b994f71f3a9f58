import type { Language, OwnWords } from '../meeting.ts';
import type { Concept } from './concepts.ts';
import { LANGUAGES } from './languages.ts';
import { hasOwnWords, ownClasses, wordsOfKey } from './own-words.ts';
import { HEADING_CONCEPTS, isStart, taggedWords, tokensOf, type Token } from './tokens.ts';
import { Trie } from './trie.ts';

/**
 * The words of some languages, compiled once for each set of languages. Change here when words are to be found in
 * another way; the words themselves stand in the language files.
 */
export interface Lexicon {
  /** English among them, always: marker words are English everywhere. */
  readonly languages: readonly Language[];
  /** The language that the page is mostly in. */
  readonly main: Language;
  /** Longest first, each once; `*` at the end stands for any ending, in front for any beginning. */
  readonly words: (concept: Concept) => readonly string[];
  /** Whether a text is, as a whole, such a word. Lower case expected. */
  readonly has: (concept: Concept, text: string) => boolean;
  /** Finds such a word within a lower-case text, between word boundaries; the first one, the longest there. */
  readonly find: (concept: Concept, text: string) => { index: number; word: string } | null;
  /** The length of the longest such word with which a text begins; 0 for none. Any case. */
  readonly at: (concept: Concept, text: string) => number;
  /** The words of a text with their classes, in order; what no class knows has none. */
  readonly tag: (text: string) => readonly Token[];
  /** The same by other classes than those of headings; keep what it gives, it is compiled each time. */
  readonly tagger: (concepts: readonly Concept[]) => (text: string) => readonly Token[];
  /** The words that the group added. */
  readonly own: OwnWords;
  /** What stands below a heading by the group's own words, which it is as a whole: tasks, earlier ones, or none. */
  readonly ownPlace: (label: string) => 'action' | 'earlier' | 'none' | null;
  /** Whether a heading begins with one of the group's words for what is no task. */
  readonly isBarred: (label: string) => boolean;
}

const known = new Map<string, Lexicon>();

/**
 * The lexicon of some languages; the first is the one that the page is mostly in. `own`: the words that the group adds.
 */
export function lexiconOf(languages: readonly Language[], own?: OwnWords): Lexicon {
  const columns: Language[] = [...new Set<Language>(['en', ...languages])].sort();
  const added = hasOwnWords(own) ? own : null;
  const key = `${columns.join(' ')}${added ? JSON.stringify(added) : ''}`;
  const main = languages[0] ?? 'en';
  let lexicon = known.get(`${key}:${main}`);
  if (!lexicon) {
    // What is compiled for the same languages serves all of them, whichever is the main one.
    const same = known.get(key) ?? compile(columns, added ?? {});
    known.set(key, same);
    known.set(`${key}:${main}`, (lexicon = { ...same, main }));
  }
  return lexicon;
}

/** The words of one class of one language. */
export function wordsOf(language: Language, concept: Concept): readonly string[] {
  const lines = LANGUAGES[language]?.[concept];
  if (lines === undefined) return [];
  let list = split.get(lines);
  if (!list) {
    list = lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    split.set(lines, list);
  }
  return list;
}

const split = new Map<string, readonly string[]>();

function compile(languages: readonly Language[], own: OwnWords): Lexicon {
  const { added, givesWay } = ownClasses(own);
  const lists = new Map<Concept, readonly string[]>();
  const tries = new Map<Concept, Trie<Concept>>();
  const words = (concept: Concept): readonly string[] => {
    let list = lists.get(concept);
    if (!list) {
      const all = languages
        .flatMap((language) => wordsOf(language, concept))
        .filter((word) => !givesWay(concept, word));
      lists.set(concept, (list = [...new Set([...all, ...added(concept)])].sort((a, b) => b.length - a.length)));
    }
    return list;
  };
  const trieOf = (concept: Concept): Trie<Concept> => {
    let trie = tries.get(concept);
    if (!trie) {
      trie = new Trie<Concept>();
      for (const word of words(concept)) trie.add(word, concept);
      tries.set(concept, trie);
    }
    return trie;
  };
  const has = (concept: Concept, text: string): boolean =>
    text !== '' && trieOf(concept).longestAt(text, 0)?.end === text.length;
  const find = (concept: Concept, text: string): { index: number; word: string } | null => {
    const trie = trieOf(concept);
    for (let at = 0; at < text.length; at++) {
      if (!isStart(text, at)) continue;
      const found = trie.longestAt(text, at);
      if (found) return { index: at, word: text.slice(at, found.end) };
    }
    return null;
  };
  const at = (concept: Concept, text: string): number => trieOf(concept).longestAt(text, 0)?.end ?? 0;
  const compiled = (concepts: readonly Concept[], wholeRuns: boolean): ((text: string) => Token[]) => {
    const known = taggedWords(words, concepts, wholeRuns);
    return (text) => tokensOf(text, known);
  };
  let heading: ((text: string) => Token[]) | undefined;
  const tag = remembered((text) => (heading ??= compiled(HEADING_CONCEPTS, true))(text));
  const tagger = (concepts: readonly Concept[]): ((text: string) => readonly Token[]) =>
    remembered(compiled(concepts, false));
  return { languages, main: 'en', words, has, find, at, tag, tagger, own, ...ownPlaces(own) };
}

/** What the group's own headings say. */
function ownPlaces(own: OwnWords): Pick<Lexicon, 'ownPlace' | 'isBarred'> {
  const places = new Map<string, 'action' | 'earlier' | 'none'>();
  const barred = new Trie<true>();
  for (const word of wordsOfKey(own, 'not-items')) {
    places.set(word, 'none');
    barred.add(word, true);
  }
  for (const word of wordsOfKey(own, 'earlier-headings')) places.set(word, 'earlier');
  for (const word of wordsOfKey(own, 'action-headings')) places.set(word, 'action');
  const isBarred = (label: string): boolean => barred.longestAt(label, 0) !== null;
  return { ownPlace: (label) => places.get(label) ?? null, isBarred };
}

/** Headings and labels come again, on a page and from page to page: so many are kept. */
const MOST_REMEMBERED = 500;

/** The same answers, each worked out once as long as it is kept. */
function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, (found = answer(text)));
    }
    return found;
  };
}

/** A word as a pattern; any space in it may be a line break or several spaces, `*` any ending or beginning. */
export function escaped(word: string): string {
  const stem = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+');
  return stem.replace(/^\\\*|\\\*$/g, '\\p{L}*');
}

/** A pattern for a word in any case, without the flag that would loosen everything else. */
export function anyCase(word: string): string {
  return Array.from(word)
    .map((character) => {
      if (character === ' ') return '\\s+';
      const lower = character.toLowerCase();
      const upper = character.toUpperCase();
      return lower === upper || upper.length !== 1 ? escaped(character) : `[${lower}${upper}]`;
    })
    .join('');
}
