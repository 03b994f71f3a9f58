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

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;
const HANGUL = /\p{Script=Hangul}/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** What is known of a character, as bits; every character is looked up in Unicode once. */
const SEEN = 1;
const IS_WORD = 2;
const IS_SPACELESS = 4;
const IS_HANGUL = 8;
/** It belongs to a word in its folded form. */
const IS_FOLDED_WORD = 16;
const UNITS = 0x10000;
const kinds = new Uint8Array(UNITS);
/** The folded form of a character, as far as it is one; `0` until it was asked for. */
const foldedUnits = new Uint16Array(UNITS);

function kindOf(unit: number): number {
  const kind = kinds[unit] ?? 0;
  return kind === 0 ? classify(unit) : kind;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind =
    SEEN |
    (WORD.test(character) ? IS_WORD : 0) |
    (SPACELESS.test(character) ? IS_SPACELESS : 0) |
    (HANGUL.test(character) ? IS_HANGUL : 0) |
    (WORD.test(folded(character)) ? IS_FOLDED_WORD : 0);
  kinds[unit] = kind;
  return kind;
}

function foldedUnit(unit: number): number {
  const known = foldedUnits[unit] ?? 0;
  if (known !== 0) return known;
  const plain = folded(String.fromCharCode(unit));
  // A final sigma is another sign for the same letter; a letter that is longer in lower case is in no word.
  const found = plain === 'ς' ? SIGMA : plain.length === 1 ? plain.charCodeAt(0) : unit;
  foldedUnits[unit] = found;
  return found;
}

const SIGMA = 'σ'.charCodeAt(0);

/** Whether any character of a text is of a kind. */
function holds(text: string, kind: number): boolean {
  for (let at = 0; at < text.length; at++) if ((kindOf(text.charCodeAt(at)) & kind) !== 0) return true;
  return false;
}

/** Whether a character belongs to a script whose words need no boundary. */
export const isSpaceless = (character: string): boolean => holds(character, IS_SPACELESS);
export const isHangul = (text: string): boolean => holds(text, IS_HANGUL);
export const isWordCharacter = (character: string): boolean => holds(character, IS_WORD);

/** The same at a place of a text, without taking the character out. `false` outside of it. */
export const isWordAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && (kindOf(text.charCodeAt(at)) & IS_WORD) !== 0;
export const isSpacelessAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && (kindOf(text.charCodeAt(at)) & IS_SPACELESS) !== 0;
export const isHangulAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && (kindOf(text.charCodeAt(at)) & IS_HANGUL) !== 0;

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

const APOSTROPHES = /[’‘ʼ]/gu;
const SPACES = /[\s\u00A0\u2010-\u2015-]/gu;
/** What folding changes beside the case; most texts have none of it. */
const UNFOLDED = /[’‘ʼ\t-\r\u0080-\u00A0\u1680\u2000-\u205F\u3000\uFEFF-]/u;

/** Case, typographic apostrophes, hyphens and all white space count as the same. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return UNFOLDED.test(lower) ? lower.replace(APOSTROPHES, "'").replace(SPACES, ' ') : lower;
}

/** What no node is. */
const NONE = 0;

/**
 * A set of words that can be looked for at any place of a text, folded or not. The nodes are numbers, and what leads from
 * one to the next stands in arrays: a page is compared with tens of thousands of words.
 */
export class Trie<Value> {
  /** Of each node: the one above, and the character that leads from there. The root is the node 0, and nobody's child. */
  #parent = new Int32Array(FIRST_SIZE);
  #unit = new Uint16Array(FIRST_SIZE);
  #size = 1;
  /** The nodes by where they are looked for first, or behind it. */
  #slots = new Int32Array(4 * FIRST_SIZE);
  /** The children of the root for the characters of Latin: most looks end here. */
  readonly #first = new Int32Array(LATIN);
  /** Of each node: which of the lists below is what the word ending there stands for; `0` for none. */
  #word = new Int32Array(FIRST_SIZE);
  /** The same of a stem that any ending may follow: `zadani*`. */
  #stem = new Int32Array(FIRST_SIZE);
  readonly #lists: Value[][] = [[]];

  /** `word` may end with `*`. */
  add(word: string, value: Value): void {
    const isOpen = word.endsWith('*');
    const length = isOpen ? word.length - 1 : word.length;
    let node = 0;
    for (let at = 0; at < length; at++) {
      const unit = foldedUnit(word.charCodeAt(at));
      const next = this.#next(node, unit);
      node = next === NONE ? this.#added(node, unit) : next;
    }
    const lists = isOpen ? this.#stem : this.#word;
    const list = lists[node] ?? NONE;
    if (list === NONE) lists[node] = this.#lists.push([value]) - 1;
    else this.#lists[list]?.push(value);
  }

  #next(node: number, unit: number): number {
    if (node === 0 && unit < LATIN) return this.#first[unit] ?? NONE;
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = slotOf(node, unit) & last; ; slot = (slot + 1) & last) {
      const found = slots[slot] ?? NONE;
      if (found === NONE || (this.#parent[found] === node && this.#unit[found] === unit)) return found;
    }
  }

  #added(parent: number, unit: number): number {
    if (this.#size === this.#parent.length) this.#grow();
    const node = this.#size++;
    this.#parent[node] = parent;
    this.#unit[node] = unit;
    if (parent === 0 && unit < LATIN) this.#first[unit] = node;
    else this.#place(node);
    return node;
  }

  #place(node: number): void {
    const last = this.#slots.length - 1;
    let slot = slotOf(this.#parent[node] ?? 0, this.#unit[node] ?? 0) & last;
    while (this.#slots[slot] !== NONE) slot = (slot + 1) & last;
    this.#slots[slot] = node;
  }

  #grow(): void {
    const size = 2 * this.#size;
    const [parent, unit] = [grown(this.#parent, size), new Uint16Array(size)];
    unit.set(this.#unit);
    [this.#parent, this.#unit] = [parent, unit];
    [this.#word, this.#stem] = [grown(this.#word, size), grown(this.#stem, size)];
    this.#slots = new Int32Array(4 * size);
    for (let node = 1; node < this.#size; node++)
      if (parent[node] !== 0 || (unit[node] ?? 0) >= LATIN) this.#place(node);
  }

  /** The longest word that begins at a place of a text, and ends before another; the place itself must be a boundary. */
  longestAt(text: string, at: number, before = Infinity): Found<Value> | null {
    let node = 0;
    let found: Found<Value> | null = null;
    /** What stems of the last word say of it. */
    let stem: Found<Value> = { end: -1, values: [] };
    for (let index = at; index <= text.length && index < before; index++) {
      const stemList = this.#stem[node] ?? NONE;
      if (stemList !== NONE) {
        const open = this.#lists[stemList] ?? [];
        let end = index;
        while (isFoldedWordAt(text, end)) end++;
        stem = { end, values: stem.end === end ? [...stem.values, ...open] : open };
        if (end < before) found = stem;
      }
      const list = this.#word[node] ?? NONE;
      if (list !== NONE && isBoundary(text, index)) {
        const values = this.#lists[list] ?? [];
        found = { end: index, values: stem.end === index ? [...values, ...stem.values] : values };
      }
      if (index === text.length) break;
      const unit = foldedUnit(text.charCodeAt(index));
      node = this.#next(node, unit);
      if (node === NONE) break;
    }
    return found;
  }
}

/** Nodes for which there is room at first. */
const FIRST_SIZE = 64;
/** Characters of Latin's first tables. */
const LATIN = 0x180;

function grown(numbers: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const all = new Int32Array(size);
  all.set(numbers);
  return all;
}

/** Where a child is looked for: spread over the slots. */
const slotOf = (node: number, unit: number): number =>
  (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 12;

const isFoldedWordAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && (kindOf(text.charCodeAt(at)) & IS_FOLDED_WORD) !== 0;

function isBoundary(text: string, index: number): boolean {
  return (
    !isFoldedWordAt(text, index) ||
    !isFoldedWordAt(text, index - 1) ||
    isSpacelessAt(text, index - 1) ||
    isSpacelessAt(text, index)
  );
}
