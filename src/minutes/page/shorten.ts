/**
 * What no person reads is taken out of a page before anything looks at it: pictures that are written into the text, and
 * runs of marks that never end. Patterns and parsers are slow on those, and they say nothing.
 */

/** So many of one mark, or of spaces of any kind, stay; rulers and padded tables of people are shorter, and say no more. */
const LONGEST_RUN = 120;
/** So many marks and spaces in turn, without a letter or digit between: the rule below a wide table. */
const LONGEST_MARKS = 1000;
/** Letters without an end: people's longest words and hashes are shorter. */
const LONGEST_WORD = 2000;
/** The data of a picture, as Google Docs and HackMD write it. */
const PICTURE = /\bdata:[\w/+.-]{1,60};base64,[\w+/=-]{64,}/gu;

/** A page without the data of pictures in its text: what is left of a line is what somebody wrote. */
export function withoutPictures(text: string): string {
  return text.includes(';base64,') ? text.replace(PICTURE, 'data:') : text;
}

/** A page without what is too long for its own sake. Lines stay as they are counted; most pages stay as they are. */
export function shortened(text: string): string {
  const bare = withoutPictures(text);
  const parts: string[] = [];
  /** Up to where the text is in `parts`. */
  let told = 0;
  for (let start = 0; start < bare.length;) {
    const found = bare.indexOf('\n', start);
    const end = found < 0 ? bare.length : found;
    if (end - start > LONGEST_RUN)
      cutsOf(bare, start, end, (at) => {
        parts.push(bare.slice(told, at));
        told = at + 1;
      });
    start = end + 1;
  }
  return parts.length === 0 ? bare : parts.join('') + bare.slice(told);
}

/** Tells the characters of a line that go. */
function cutsOf(text: string, start: number, end: number, cut: (at: number) => void): void {
  let run = { kind: LINE_END, from: start };
  let marksFrom = start;
  let isCut = false;
  for (let at = start; at < end; at++) {
    // the second half of a pair goes with the first
    if (isCut && isSecondHalf(text, at)) cut(at);
    if (isSecondHalf(text, at)) continue;
    const kind = kindAt(text, at);
    if (kind !== run.kind && kind !== SAME) run = { kind, from: at };
    if (run.kind === WORD || run.kind === LINE_END) marksFrom = at + 1;
    const most = run.kind === WORD ? LONGEST_WORD : LONGEST_RUN;
    isCut = run.kind !== LINE_END && (at - run.from >= most || at - marksFrom >= LONGEST_MARKS);
    if (isCut) cut(at);
  }
}

function isSecondHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

const LINE_END = 10;
const SPACE = 32;
const WORD = 97;
/** What takes two units: emoji, mostly. */
const PAIR = 0xd800;
/** Goes on with what stands before it. */
const SAME = 0;

/** A mark is its own kind; all spaces are one, all letters and digits another. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? code;
  if (code >= 0x3040 && code <= 0xd7ff) return WORD;
  if (code >= PAIR && code <= 0xdfff) return PAIR;
  if (code === 0xfe0f) return SAME;
  const sign = text.charAt(at);
  if (/\s|[\u200B-\u200F\u2060\uFEFF]/u.test(sign)) return SPACE;
  return /\p{L}|\p{M}|\p{N}/u.test(sign) ? WORD : code;
}

const ASCII: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (sign === '\n' || sign === '\r') return LINE_END;
  if (/\s/u.test(sign)) return SPACE;
  return /[A-Za-z\d]/u.test(sign) ? WORD : code;
});
