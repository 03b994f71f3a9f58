import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { lexiconOf } from '../../vocabulary/lexicon.ts';

/**
 * Words of the language that a page is mostly in which look like a marker: "todos" in Spanish, "ai" in Italian. Change
 * here when they are told from markers by something else.
 */

/** Whether the page's language has a word that looks like this marker's. */
export function isTrap(word: string, { main, own }: Lexicon): boolean {
  return main !== 'en' && lexiconOf([main], own).has('traps', word.toLowerCase());
}

/** Whether that word means everybody, who owns what follows: "Todos: leer el acta". `written` has the plural's ending. */
export function saysEverybody(written: string, { main, own }: Lexicon): boolean {
  return main !== 'en' && lexiconOf([main], own).has('everybody', written.toLowerCase());
}
