/**
 * Finds the words of a vocabulary in a text, longest first. Alphabetic words need boundaries; Han, kana and Hangul are
 * written without spaces, or with particles attached, and need none. Change here when a script has other boundaries.
 */

/** What a word stands for, of those who ask. */
export interface Found<Value> {
  /** Behind the word. */
  end: number;
  values: readonly Value[];
}

interface Node<Value> {
  next: Map<string, Node<Value>>;
  values: Value[] | null;
  /** Any ending may follow: `zadani*`. */
  open: Value[] | null;
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;
const HANGUL = /\p{Script=Hangul}/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Whether a character belongs to a script whose words need no boundary. */
export const isSpaceless = (character: string): boolean => SPACELESS.test(character);
export const isHangul = (text: string): boolean => HANGUL.test(text);
export const isWordCharacter = (character: string): boolean => WORD.test(character);

/** Which script a character belongs to, as far as its words have other boundaries. */
export function scriptOf(character: string): 'han' | 'hiragana' | 'katakana' | 'hangul' | 'spaced' {
  if (!isSpaceless(character)) return 'spaced';
  if (isHangul(character)) return 'hangul';
  if (/\p{Script=Hiragana}/u.test(character)) return 'hiragana';
  return /[\p{Script=Katakana}ー]/u.test(character) ? 'katakana' : 'han';
}

/** Letters and digits of double or half width, as East Asian keyboards make them, in their plain form. */
export function plainWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF9F]+/gu, (wide) => wide.normalize('NFKC'));
}

/** Case, typographic apostrophes, hyphens and all white space count as the same. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[\s\u00A0\u2010-\u2015-]/gu, ' ');
}

/** A set of words that can be looked for at any place of a text. */
export class Trie<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: null, open: null };

  /** `word` may end with `*`. */
  add(word: string, value: Value): void {
    const isOpen = word.endsWith('*');
    let node = this.#root;
    for (const character of folded(isOpen ? word.slice(0, -1) : word)) {
      let next = node.next.get(character);
      if (!next) node.next.set(character, (next = { next: new Map(), values: null, open: null }));
      node = next;
    }
    if (isOpen) (node.open ??= []).push(value);
    else (node.values ??= []).push(value);
  }

  /** The longest word that begins at a place of a folded text, and ends before another; the place itself must be a boundary. */
  longestAt(text: string, at: number, before = Infinity): Found<Value> | null {
    let node: Node<Value> | undefined = this.#root;
    let found: Found<Value> | null = null;
    /** What stems of the last word say of it. */
    let stem: Found<Value> = { end: -1, values: [] };
    for (let index = at; index <= text.length && index < before; index++) {
      if (node.open) {
        let end = index;
        while (end < text.length && isWordCharacter(text[end] ?? '')) end++;
        stem = { end, values: stem.end === end ? [...stem.values, ...node.open] : node.open };
        if (end < before) found = stem;
      }
      if (node.values && isBoundary(text, index))
        found = { end: index, values: stem.end === index ? [...node.values, ...stem.values] : node.values };
      const character: string | undefined = text[index];
      if (character === undefined) break;
      node = node.next.get(character);
      if (!node) break;
    }
    return found;
  }
}

function isBoundary(text: string, index: number): boolean {
  const before = text[index - 1] ?? '';
  const behind = text[index] ?? '';
  return !isWordCharacter(behind) || !isWordCharacter(before) || isSpaceless(before) || isSpaceless(behind);
}
