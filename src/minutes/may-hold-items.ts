import { anyCase, escaped, lexiconOf, type Lexicon } from './lexicon.ts';
import type { ReadingRules } from './meeting.ts';
import { placeOf } from './places.ts';

/**
 * What a line may be, for all that its words tell. marker: it may hold a marked item; place: it may also announce the
 * items that follow.
 */
export type Sign = 'marker' | 'place';

type SignRules = Pick<ReadingRules, 'markers' | 'languages'>;

/** What a page without an item lacks. */
interface Signs {
  /** Any of the words at all, in lower case: cheap, and true too often. */
  word: RegExp;
  /** The word of a marker, where it can mark something. */
  marker: RegExp;
  /** A word of a heading, lead-in or table of action items, in lower case. */
  head: RegExp;
  /** A word of a table's head that elsewhere is too common to tell anything, in lower case: "what". */
  column: RegExp;
  lexicon: Lexicon;
}

/** Where a word may begin, and more: letters of ASCII are told much faster than all, and signs may be too many. */
const BEHIND_NO_WORD = '(?<![A-Za-z0-9])';

const known = new Map<string, Signs>();

/** Markdown's own marks, which may stand within a word: "**A**I", "A[I](x)", "to\-do", and those that begin a quote. */
const MARKS = /!?\[|\](?:\([^()\n]*\)|\[[^[\]\n]*\])?|[*_~`\\]|(?<=\n)[ \t]*>[ \t>]*/g;
const BRACKET_IN_WORD = /(?<=[a-z\d>\u0080-\uffff]!?)\[|[\])][a-z\d<\u0080-\uffff]/i;
/** Only perhaps: "a < b" is none. */
const TAGS = /<[^<>\n]*>/g;
const BREAKS = /<br\b[^<>\n]*>/gi;
/** What a heading's words don't count: images, code, addresses, footnotes. */
const WORDLESS = /!\[[^\]\n]*\]\([^()\n]*\)|`[^`\n]*`|\bhttps?:\S+|\bwww\.\S+|\[\^[^\]\n]*\]/g;
const SIGNS = /&(?:amp|lt|gt|quot|nbsp|apos);/g;
/** Character references that write letters, which can't be told; those that can't hide a word are left out. */
const REFERENCES = /&(?!(?:amp|lt|gt|quot|nbsp|apos);)(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/gi;
/** HTML's cells may stand on lines of their own; Markdown's have a bar beside them. */
const CELLS = /<t[dh]\b/i;
/** Whatever it parts may be one word. */
const TAG_OVER_LINES = /<[^<>\n]*\n[^<>]*>/g;
/** How much of the lines around can belong to a sign: "the\naction", "action\nitem". Characters. */
const AROUND = 40;

/** Whether a page may hold an action item. Sound: on a page that it refuses the whole reading finds nothing. */
export function mayHoldItems(text: string, rules: SignRules): boolean {
  return itemSigns(text.split(/\r\n?|\n/u), rules).size > 0;
}

/**
 * The lines, by their indices, on which a word stands that every marker, or every heading, lead-in or table of action
 * items, must have. Cheap and sound, so that remark need not see what stands apart from them.
 */
export function itemSigns(lines: readonly string[], rules: SignRules): ReadonlyMap<number, Sign> {
  const found = signsOf(rules);
  const text = lines.join('\n');
  const signs = new Map<number, Sign>();
  const worded = new Set<number>();
  for (const version of [text, ...versionsOf(text)])
    for (const { first, last } of linesWith(found.word, version.toLowerCase())) {
      for (let at = first; at <= last; at++) worded.add(at);
      // Over two lines only a heading says it, or nothing.
      if (last > first) signs.set(first, 'place');
    }
  const unclear = [
    ...(text.includes('&') ? linesWith(REFERENCES, text) : []),
    ...(text.includes('<') ? linesWith(TAG_OVER_LINES, text) : []),
  ];
  for (const { first, last } of unclear) for (let at = first; at <= last; at++) signs.set(at, 'place');
  for (const at of worded) {
    const line = lines[at] ?? '';
    if (heads(line, found)) {
      signs.set(at, 'place');
      continue;
    }
    const around = `${lines[at - 1]?.slice(-AROUND) ?? ''}\n${line}\n${lines[at + 1]?.slice(0, AROUND) ?? ''}`;
    const marked = found.marker.test(around) || versionsOf(around).some((version) => found.marker.test(version));
    if (marked && !signs.has(at)) signs.set(at, mayAnnounce(line) ? 'place' : 'marker');
  }
  const cells = CELLS.test(text);
  if (cells || text.includes('|'))
    lines.forEach((line, at) => {
      const named = cells || line.includes('|');
      if (named && [line, ...versionsOf(line)].some((version) => found.column.test(version.toLowerCase())))
        signs.set(at, 'place');
    });
  return signs;
}

/**
 * A text without Markdown's marks, line by line the same. A mark may hide a word, or part it from the one before; so all
 * ways are tried that differ.
 */
function versionsOf(text: string): string[] {
  const bare = withoutMarks(text);
  return [
    ...(bare === text ? [] : [bare]),
    ...(text.includes('<') ? [text.replace(MARKS, '').replace(SIGNS, ' ')] : []),
    ...(text.includes('\\') ? [text.replaceAll('\\', '')] : []),
    // A bracket parts words that other marks would join: "eP[AC<b>TION</b>".
    ...(BRACKET_IN_WORD.test(text)
      ? [
          text
            .replace(BREAKS, ' ')
            .replace(TAGS, '')
            .replace(/[*_~`\\]/g, ''),
        ]
      : []),
  ];
}

/** The words of Markdown without its marks; line by line the same. */
export function withoutMarks(text: string): string {
  const bare = (text.includes('<') ? text.replace(BREAKS, ' ').replace(TAGS, '') : text).replace(MARKS, '');
  return bare.includes('&') ? bare.replace(SIGNS, ' ') : bare;
}

/** The lines, by their indices, that each match stands on. */
export function linesWith(pattern: RegExp, text: string): { first: number; last: number }[] {
  let at = 0;
  let next = text.indexOf('\n');
  return Array.from(text.matchAll(pattern), (match) => {
    for (; next >= 0 && next < match.index; at++) next = text.indexOf('\n', next + 1);
    return { first: at, last: at + match[0].split('\n').length - 1 };
  });
}

/** A bare marker announces items, and so does one that is bold as a whole: "TODO:", "**TODO: docs**". */
function mayAnnounce(line: string): boolean {
  const shown = withoutMarks(line.replace(WORDLESS, '')).trimEnd();
  return /[:：]$/u.test(shown) || /<|^\s*(?:\*\*|__)/u.test(line);
}

/** Whether a line, or what stands before its colon, says action items and nothing else. */
function heads(line: string, { head, lexicon, marker }: Signs): boolean {
  const tried = new Set<string>();
  for (const version of [line, ...versionsOf(line)]) {
    if (!head.test(version.toLowerCase())) continue;
    if (/[|<]/.test(version)) return true;
    const words = withoutMarks(version.replace(WORDLESS, ' '));
    if (tried.has(words)) continue;
    tried.add(words);
    if (placeOf(words, lexicon) !== null) return true;
    const label = words.slice(0, Math.max(0, words.search(/[:：]/)));
    const place = placeOf(label, lexicon);
    // "TODO: task" is a marked item, unlike "TODOs: task" and "TODO from last time: task".
    if (place && (place.carried || /s(?!\p{L})/iu.test(label) || !marker.test(version))) return true;
  }
  return false;
}

const HEADS = ['actionHeads', 'weakHeads', 'namedHeads', 'namedTaskColumn'] as const;

function signsOf({ markers, languages }: SignRules): Signs {
  const key = JSON.stringify([markers, languages]);
  let found = known.get(key);
  if (!found) {
    const lexicon = lexiconOf(languages);
    const headWords = HEADS.flatMap((one) => lexicon.words(one));
    found = {
      word: anyWord([...markers, ...lexicon.words('markers'), ...headWords, 'to do', 'todo']),
      marker: markerSign(markers, lexicon),
      head: headSign(headWords),
      column: headSign(lexicon.words('plainTaskColumn')),
      lexicon,
    };
    known.set(key, found);
  }
  return found;
}

/** A pattern for where any of some words begins: those of ASCII not within a word of ASCII. */
function anyWord(words: readonly string[]): RegExp {
  const lower = [...new Set(words.map((word) => word.toLowerCase()))];
  // A longer word is found by a shorter one that begins it.
  const least = lower.filter((word) => !lower.some((other) => other !== word && word.startsWith(other)));
  const source = (word: string): string =>
    word
      .split(/[\s-]+/u)
      .map(escaped)
      .join('[\\s-]+');
  const short = least.filter((word) => /^[a-z]{1,2}$/u.test(word));
  const spaced = least.filter((word) => !short.includes(word) && /^[a-z]/u.test(word)).map(source);
  const others = least.filter((word) => !/^[a-z]/u.test(word)).map(source);
  const initials = short.length > 0 ? [`(?:${short.join('|')})(?:['’]?s)?(?![a-z])`] : [];
  return new RegExp([`(?<![a-z0-9])(?:${[...initials, ...spaced].join('|')})`, ...others].join('|'), 'g');
}

/**
 * Markers in capitals mark wherever they stand. Those that are ordinary words ("action", "to do") do so only at the
 * beginning of a line or bracket, behind an arrow, before a sign, or where somebody takes one.
 */
function markerSign(markers: readonly string[], lexicon: Lexicon): RegExp {
  const initials = markers.filter((marker) => /^\p{Lu}+$/u.test(marker) && !/^TODO$/u.test(marker));
  const others = [...markers.filter((marker) => !initials.includes(marker)), ...lexicon.words('markers')];
  const capital = others.flatMap((marker) => [
    marker.charAt(0).toUpperCase() + marker.slice(1).toLowerCase(),
    marker.toUpperCase(),
  ]);
  const plain = [
    ...new Set([
      ...initials,
      ...capital,
      'ToDo',
      'toDo',
      'To do',
      'To-do',
      'To Do',
      'TO DO',
      'To-Do',
      'TO-DO',
      'todo',
      'Todo',
      'TODO',
    ]),
  ];
  const spoken = [...new Set(others.map((marker) => marker.toLowerCase()).concat('to do', 'to-do'))];
  const word = `(?:${spoken.map((marker) => escaped(marker).replaceAll('-', '[\\s-]')).join('|')})`;
  const any = others.map((marker) => escaped(marker)).filter((source) => /\\s/u.test(source));
  return new RegExp(
    [
      `${BEHIND_NO_WORD}(?:${plain.map(escaped).join('|')})(?:['’]?s|S)?(?![A-Za-z])`,
      `(?:^[^\\p{L}\\n]*|[(\\[{（【]\\s*|(?:>|→|⇒)\\s*|(?<!\\p{L})(?:an?|the|this)\\s+)${word}`,
      `${word}['’]?s?\\s*(?:(?:required|needed|requested)\\s*)?[:：@(#\\d–—>=*_~\\])-]`,
      // "ai @alice: …" is a marker written unusually.
      ...initials.map((marker) => `${BEHIND_NO_WORD}${anyCase(marker)}\\s?:?\\s?@`),
      ...(any.length > 0 ? [`${BEHIND_NO_WORD}(?:${any.join('|')})`] : []),
    ].join('|'),
    'm',
  );
}

function headSign(headWords: readonly string[]): RegExp {
  const words = new Set(headWords);
  // A phrase is found by the words that begin it, so that nothing longer has to be tried.
  const all = [...words].filter((word) => ![...words].some((other) => other !== word && word.startsWith(`${other} `)));
  const spaced = all.filter((word) => !/\p{Script=Han}/u.test(word)).map(escaped);
  const han = all.filter((word) => /\p{Script=Han}/u.test(word)).map(escaped);
  const source = `${BEHIND_NO_WORD}(?:${spaced.join('|')})(?![a-z])${han.length > 0 ? `|${han.join('|')}` : ''}`;
  return new RegExp(source);
}
