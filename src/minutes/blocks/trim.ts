/**
 * Text without what ends it, found from its end: an unanchored `[…]+$` takes the square of a long run's length. Change
 * here when another part of the reader cuts ends.
 */

/** A text without the characters at its end that fit; the pattern is of one character. */
export function withoutEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The characters at the end of a text that fit, at most so many. */
export function endOf(text: string, character: RegExp, most: number): string {
  let start = text.length;
  const least = Math.max(0, start - most);
  while (start > least && character.test(text.charAt(start - 1))) start--;
  return text.slice(start);
}
