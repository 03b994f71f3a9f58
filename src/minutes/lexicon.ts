import type { Language } from './meeting.ts';
import { WORDS } from './words.ts';

type Concept = keyof typeof WORDS;

/** The words of some languages, by concept. */
export interface Lexicon {
  /** English among them, always. */
  readonly languages: readonly Language[];
  /** Longest first, each once. */
  readonly words: (concept: Concept) => readonly string[];
  /** Whether a text is, as a whole, such a word. Lower case expected. */
  readonly has: (concept: Concept, text: string) => boolean;
  /** Finds such a word within a lower-case text, between word boundaries; the first one. */
  readonly find: (concept: Concept, text: string) => { index: number; word: string } | null;
}

const known = new Map<string, Lexicon>();

/** The lexicon of some languages. English is always in it: marker words are English everywhere. */
export function lexiconOf(languages: readonly Language[]): Lexicon {
  const columns: Language[] = [...new Set<Language>(['en', ...languages])];
  const key = columns.join(' ');
  const existing = known.get(key);
  if (existing) return existing;
  const lists = new Map<Concept, readonly string[]>();
  const sets = new Map<Concept, ReadonlySet<string>>();
  const patterns = new Map<Concept, RegExp>();
  const words = (concept: Concept): readonly string[] => {
    let list = lists.get(concept);
    if (!list) {
      const all = columns.flatMap((language) =>
        WORDS[concept][language].split(',').map((word) => word.replace(/\s+/g, ' ').trim()),
      );
      list = [...new Set(all.filter((word) => word !== ''))].sort((a, b) => b.length - a.length);
      lists.set(concept, list);
    }
    return list;
  };
  const has = (concept: Concept, text: string): boolean => {
    let set = sets.get(concept);
    if (!set) sets.set(concept, (set = new Set(words(concept))));
    return set.has(text);
  };
  const find = (concept: Concept, text: string): { index: number; word: string } | null => {
    let pattern = patterns.get(concept);
    if (!pattern) patterns.set(concept, (pattern = new RegExp(wordPattern(words(concept)), 'u')));
    const match = pattern.exec(text);
    return match ? { index: match.index, word: match[0] } : null;
  };
  const lexicon: Lexicon = { languages: columns, words, has, find };
  known.set(key, lexicon);
  return lexicon;
}

/** A pattern for any of some words, not within longer ones. Han is written without spaces and needs no boundary. */
export function wordPattern(words: readonly string[]): string {
  const spaced = words.filter((word) => !/\p{Script=Han}/u.test(word)).map(escaped);
  const han = words.filter((word) => /\p{Script=Han}/u.test(word)).map(escaped);
  const parts = spaced.length === 0 ? [] : [`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`];
  return [...parts, ...han].join('|');
}

/** A word as a pattern; any space in it may be a line break or several spaces. */
export function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+');
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
