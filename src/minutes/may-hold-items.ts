import { anyCase, escaped, lexiconOf, type Lexicon } from './lexicon.ts';
import type { ReadingRules } from './meeting.ts';
import { placeOf } from './places.ts';

/** What a page without an item lacks. */
interface Signs {
  /** The word of a marker, where it can mark something. */
  marker: RegExp;
  /** A word of a heading, lead-in or table of action items. */
  head: RegExp;
  /** A word of a table's head that says of a column what it holds. */
  column: RegExp;
  lexicon: Lexicon;
}

const signs = new Map<string, Signs>();

/** Markdown's own marks, which may stand within a word: "**A**I", "A[I](x)", "to\-do". */
const MARKS = /<[^<>]*>|!?\[|\](?:\([^()\n]*\)|\[[^[\]\n]*\])?|[*_~`\\]/g;
/** What a heading's words don't count: images, code, addresses. */
const WORDLESS = /!\[[^\]\n]*\]\([^()\n]*\)|`[^`\n]*`|\bhttps?:\S+|\bwww\.\S+/g;
const SIGNS = /&(?:amp|lt|gt|quot|nbsp|apos);/g;
/** HTML's cells may stand on lines of their own; Markdown's have a bar beside them. */
const CELLS = /<t[dh]\b/i;
/** Character references that write letters; those that can't hide a word are left out. */
const REFERENCES = /&(?!(?:amp|lt|gt|quot|nbsp|apos);)(?:#|[a-z])/i;

/**
 * Whether a page may hold an action item: whether a word stands somewhere that every marker, or every heading, lead-in
 * or table of action items, must have. Cheap and sound: on a page that it refuses the whole reading finds nothing, so
 * remark need not see it.
 */
export function mayHoldItems(text: string, rules: Pick<ReadingRules, 'markers' | 'languages'>): boolean {
  const found = signsOf(rules);
  if (REFERENCES.test(text)) return true;
  const cells = CELLS.test(text);
  if (shows(text, found, cells)) return true;
  // A mark may hide a word, or part it from the one before: both are tried.
  return [MARKS, /[\\]/g].some((marks) => shows(text.replace(marks, '').replace(SIGNS, ' '), found, cells));
}

function shows(text: string, { marker, head, column, lexicon }: Signs, cells: boolean): boolean {
  if (marker.test(text)) return true;
  if (cells || text.includes('|')) {
    for (const match of text.matchAll(column)) if (cells || lineAround(text, match.index).includes('|')) return true;
  }
  for (const match of text.matchAll(head)) {
    if (match[0].includes('\n')) return true;
    const line = lineAround(text, match.index);
    if (/[|<]/.test(line) || announces(line, lexicon)) return true;
  }
  return false;
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

/** Whether a line, or what stands before its colon, says action items and nothing else. */
function announces(line: string, lexicon: Lexicon): boolean {
  const words = line.replace(WORDLESS, ' ').replace(MARKS, '').replace(SIGNS, ' ');
  if (placeOf(words, lexicon) !== null) return true;
  const colon = words.search(/[:：]/);
  return colon > 0 && placeOf(words.slice(0, colon), lexicon) !== null;
}

function signsOf({ markers, languages }: Pick<ReadingRules, 'markers' | 'languages'>): Signs {
  const key = JSON.stringify([markers, languages]);
  let found = signs.get(key);
  if (!found) {
    const lexicon = lexiconOf(languages);
    found = {
      marker: markerSign(markers, lexicon),
      head: wordSign(HEADS, lexicon),
      column: wordSign(['plainTaskColumn'], lexicon),
      lexicon,
    };
    signs.set(key, found);
  }
  return found;
}

/**
 * Markers in capitals mark wherever they stand. Those that are ordinary words ("action", "to do") do so only at the
 * beginning of a line or bracket, before a sign, or where somebody takes one.
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
      `(?<![\\p{L}\\p{N}])(?:${plain.map(escaped).join('|')})(?!\\p{Ll}{2})`,
      `(?:^[^\\p{L}\\n]*|[(\\[{（【]\\s*|(?<!\\p{L})(?:an?|the|this)\\s+)${word}`,
      `${word}['’]?s?\\s*(?:(?:required|needed|requested)\\s*)?[:：@(#\\d–—>=*_~\\])-]`,
      // "ai @alice: …" is a marker written unusually.
      // Marks within the word, however they pair up: "**A**I".
      ...initials.map((marker) => Array.from(marker).join('[*_~`\\[\\]\\\\]{1,8}')),
      ...initials.map((marker) => `(?<![\\p{L}\\p{N}])${anyCase(marker)}\\s?:?\\s?@`),
      ...(any.length > 0 ? [`(?<!\\p{L})(?:${any.join('|')})`] : []),
    ].join('|'),
    'mu',
  );
}

const HEADS = ['actionHeads', 'weakHeads', 'namedHeads', 'namedTaskColumn'] as const;

function wordSign(concepts: readonly Parameters<Lexicon['words']>[0][], lexicon: Lexicon): RegExp {
  const words = new Set(concepts.flatMap((concept) => lexicon.words(concept)));
  // A phrase is found by the words that begin it, so that nothing longer has to be tried.
  const all = [...words].filter((word) => ![...words].some((other) => other !== word && word.startsWith(`${other} `)));
  const spaced = all.filter((word) => !/\p{Script=Han}/u.test(word)).map(escaped);
  const han = all.filter((word) => /\p{Script=Han}/u.test(word)).map(escaped);
  const source = `(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?!\\p{L})${han.length > 0 ? `|${han.join('|')}` : ''}`;
  return new RegExp(source, 'giu');
}
