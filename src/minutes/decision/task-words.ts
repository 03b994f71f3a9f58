import { isEmpty } from '../habits/task-text.ts';
import { isVerbLast } from '../vocabulary/languages.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { isSpacelessAt, isWordAt } from '../vocabulary/trie.ts';

/**
 * Whether some words begin as tasks do: with what is to be done. Change here when a language says tasks in another order;
 * the verbs stand in the language files.
 */
export function beginsLikeTask(words: string, lexicon: Lexicon): boolean {
  const found = lexicon.find('imperative', words.toLowerCase().slice(0, 60));
  if (found === null) return false;
  const before = words.slice(0, found.index);
  const behind = words.slice(found.index + found.word.length);
  // "Update: …", "Review - …" are labels.
  return isEmpty(before) && !/^\s*[:：]/u.test(behind) && !isEmpty(behind);
}

/** So much of a point is looked through for its verb. */
const MOST_READ = 300;

/**
 * The same in languages whose verb stands last: it ends a clause, or only a preposition with what belongs to it follows,
 * "offerte vragen (bij de schilder), voor …". Decisions end so as well: it says something only behind somebody's name.
 */
export function endsLikeTask(words: string, lexicon: Lexicon): boolean {
  if (!isVerbLast(lexicon.main)) return false;
  const clauses = words
    .toLowerCase()
    .slice(0, MOST_READ)
    .split(/[,;(，、；（。]|\s[–—-]\s/u, 3);
  return clauses.some((clause) => {
    const end = clause.replace(/[\s.!]+$/u, '');
    for (let at = 1; at < end.length; at++) {
      const isBoundary = isSpacelessAt(end, at) || (isWordAt(end, at) && !isWordAt(end, at - 1));
      const length = isBoundary ? lexicon.at('imperative', end.slice(at)) : 0;
      if (length === 0) continue;
      const behind = end.slice(at + length);
      if (behind === '' || lexicon.at('relation', behind.trimStart()) > 0) return true;
    }
    return false;
  });
}
