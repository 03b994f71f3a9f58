import { labelOf } from '../vocabulary/label.ts';

/** Which words of a page can be taught. Change here when a heading that people use again and again is not suggested. */

/** A name of a list is not longer. Characters, words. */
const MAX_LENGTH = 60;
const MAX_WORDS = 7;

/**
 * A heading or label as a word of `vocabulary`, as written but without numbering, emoji and colon; `null` where it is a
 * sentence, or of one meeting only.
 */
export function teachable(text: string): string | null {
  const label = labelOf(text);
  if (label === null || label.length > MAX_LENGTH || label.split(' ').length > MAX_WORDS) return null;
  // a date, a version, an address: it won't come again
  if (
    !/\p{L}{2}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(label) ||
    /[\d*<>[\]{}`@"“”„«»]|https?:|[.!] ?$/u.test(label)
  )
    return null;
  const at = text.toLowerCase().indexOf(label);
  return at < 0 ? label : text.slice(at, at + label.length);
}
