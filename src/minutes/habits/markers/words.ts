import type { Language, ReadingRules } from '../../meeting.ts';
import { anyCase, escaped, lexiconOf } from '../../vocabulary/lexicon.ts';

/** An appearance of a marker's word in a text: a nomination, not yet an item. */
export interface MarkerWord {
  /** The marker as configured. */
  marker: string;
  /** initials: AI, AP; todo: TODO in all spellings; word: Action; phrase: several words. */
  sort: 'initials' | 'todo' | 'word' | 'phrase';
  start: number;
  /** Behind the word, its plural and its number. */
  end: number;
  /** As written. */
  word: string;
  plural: boolean;
  /** The group's own number of the task: "62.5" of "ACTION 62.5", "SC-2017-14" of "Action-SC-2017-14", "12" of "AI12:". */
  code: string | null;
  /** A hyphen joins the number to the word: in running text that refers to a task, and is none. */
  hyphened: boolean;
  /** Written `@AI`. */
  malformed: boolean;
}

interface Known {
  marker: string;
  sort: MarkerWord['sort'];
  source: string;
}

export type FindMarkers = (mask: string) => MarkerWord[];

const finders = new Map<string, FindMarkers>();

/** Compiles the markers of a config, with those that its languages add. */
export function markerFinder(rules: Pick<ReadingRules, 'markers' | 'languages'>): FindMarkers {
  const key = JSON.stringify([rules.markers, rules.languages]);
  let finder = finders.get(key);
  if (!finder) finders.set(key, (finder = compile(rules.markers, rules.languages)));
  return finder;
}

function compile(markers: readonly string[], languages: readonly Language[]): FindMarkers {
  const known = [...markers.map(knownMarker), ...lexiconOf(languages).words('markers').map(nativeMarker)].sort(
    (a, b) => b.marker.length - a.marker.length,
  );
  const groupOf = known.map((_, index) => `m${index}`);
  const alternatives = known.map(({ source }, index) => `(?<${groupOf[index] ?? ''}>${source})`).join('|');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_.-])(?<!(?<!^\\s?|>\\s?)#)(@?)(?:${alternatives})(?<plural>['’]?s|(?<=\\p{Lu}{6})S)?(?:(?![\\p{L}\\p{N}_])|(?=\\d{1,3}(?:\\s?[:：(\\]]|\\s@|\\s[-–—]\\s)))`,
    'gmu',
  );
  const han = /^\p{Script=Han}/u;
  // Most texts have none of the words at all: found out without looking behind every letter.
  const quick = new RegExp(
    known.map(({ marker }) => (/^to[ -]?do$/iu.test(marker) ? 'to[ -]?do' : escaped(marker))).join('|'),
    'iu',
  );
  return (mask) => {
    const words: MarkerWord[] = [];
    if (!quick.test(mask)) return words;
    for (const match of mask.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const index = groupOf.findIndex((name) => groups[name] !== undefined);
      const marker = known[index];
      const word = groups[groupOf[index] ?? ''];
      if (!marker || word === undefined) continue;
      const at = match.index + (match[1]?.length ?? 0);
      const bare = match.index + match[0].length;
      const numbered = groups['plural'] === undefined ? codeBehind(mask, bare, marker.sort) : null;
      const end = numbered?.end ?? bare;
      // ACTION-12 refers to an action of somebody's tracker, which only a list of tasks tells again.
      if (marker.sort === 'word' && numbered?.hyphened === true && /^\d+$/u.test(numbered.code)) continue;
      if (/^-[\p{L}\p{N}]/u.test(mask.slice(end)) && !han.test(word)) continue; // AI-based, action-oriented
      words.push({
        marker: marker.marker,
        sort: marker.sort,
        start: at,
        end,
        word,
        plural: groups['plural'] !== undefined || (marker.sort === 'phrase' && /s$/iu.test(word)),
        code: numbered?.code ?? null,
        hyphened: numbered?.hyphened ?? false,
        malformed: match[1] === '@' || (marker.sort === 'initials' && word !== marker.marker),
      });
    }
    return words;
  };
}

/** Capital letters and digits in groups, with a digit in them: "13.2", "A13", "SC-2017-14", "20231102-03", "39/1". */
const CODE =
  /(?:\p{Lu}{1,6}\d{0,6}(?=[-./]\p{Lu}{0,2}\d)|\p{Lu}{0,3}\d{1,8})(?:[-./]\p{Lu}{0,2}\d{1,8}){0,4}(?![\p{L}\p{N}])/uy;
/** What may stand behind a number that a space parts from the word. */
const BEHIND_NUMBER = /[\s:：.)\]*(-]|$/uy;

/** The group's own number behind a marker's word, if there is one. */
function codeBehind(
  mask: string,
  at: number,
  sort: MarkerWord['sort'],
): { code: string; hyphened: boolean; end: number } | null {
  const hyphened = mask[at] === '-';
  const spaced = !hyphened && /[ \t]/u.test(mask[at] ?? '');
  let from = hyphened || spaced ? at + 1 : at;
  if (mask[from] === '#') from++;
  CODE.lastIndex = from;
  const code = CODE.exec(mask)?.[0];
  if (code === undefined) return null;
  const end = from + code.length;
  BEHIND_NUMBER.lastIndex = end;
  if (!BEHIND_NUMBER.test(mask)) return null;
  const lettered = /^\p{Lu}/u.test(code);
  const closed = /^\s?[:：(]/u.test(mask.slice(end, end + 2));
  // "ACTION A13: t" is numbered; "TODO R4: t" speaks of a release, "TODO 2024-02-14 t" of a day, "AI 2024" of a year.
  if (spaced && lettered && (!closed || (sort !== 'word' && sort !== 'phrase') || /^[QRV]\d/u.test(code))) return null;
  if (spaced && /^\d{4}-\d\d-\d\d/u.test(code) && !closed) return null;
  if (spaced && /^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?$/u.test(code) && sort === 'todo') return null;
  if (sort === 'initials' && /^\d{4}$/u.test(code)) return null;
  return { code, hyphened, end };
}

function knownMarker(marker: string): Known {
  if (/^to[ -]?do$/iu.test(marker)) return { marker, sort: 'todo', source: '[Tt][Oo][ -]?[Dd][Oo]' };
  if (/[\s-]/u.test(marker))
    return { marker, sort: 'phrase', source: `${anyCase(marker).replace(/\\s\+|-/gu, '[\\s-]+')}[sS]?` };
  if (/^\p{Lu}+$/u.test(marker)) {
    // In another case only a handle behind it makes it a marker: "ai @alice: …".
    return {
      marker,
      sort: 'initials',
      source: `(?:${escaped(marker)}|${anyCase(marker)}(?=[ \\u00A0]?:?[ \\u00A0]?@))`,
    };
  }
  return { marker, sort: 'word', source: anyCase(marker) };
}

function nativeMarker(marker: string): Known {
  return { marker, sort: 'word', source: anyCase(marker) };
}
