import { isEmpty } from '../habits/task-text.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

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
