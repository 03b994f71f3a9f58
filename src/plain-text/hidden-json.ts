/**
 * JSON inside an HTML comment. Change here when a hidden text could end its comment, or shows.
 */
const unicodeEscape = (text: string): string =>
  [...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/**
 * One line of JSON that holds no `--`, `<`, `>` (it can't close its comment), no `@`, and no character that an editor
 * hides. It stays the same data: only characters inside strings are concerned.
 */
export const hiddenJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&@]|-(?=-)|[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => unicodeEscape(sign));
