import type { Lexicon } from '../vocabulary/lexicon.ts';

/** Whether a word names a part of the project, a tool, a place or a day rather than somebody. */
export function isThing(word: string, lexicon: Lexicon): boolean {
  const plain = word.toLowerCase();
  return lexicon.has('thing', plain) || lexicon.has('month', plain) || lexicon.has('weekday', plain);
}

/** Whether a word, as written, is no name; capitals may be initials where they are no known thing. */
export function isNoName(word: string, lexicon: Lexicon): boolean {
  const plain = word.toLowerCase().replace(/['’]s$/u, '');
  if (/^\p{Lu}{2,3}$/u.test(word)) return lexicon.has('acronym', plain);
  return lexicon.has('notNames', plain);
}
