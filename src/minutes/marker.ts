import type { Language, ReadingRules } from './meeting.ts';
import { anyCase, escaped, lexiconOf } from './vocabulary/lexicon.ts';

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
  /** "62.5" of "ACTION 62.5", "24-01" of "AP-24-01:", "PM7-01" of "AI-PM7-01:"; `ACTION-12` is a reference to an action, and no number. */
  number: string | null;
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
    `(?<![\\p{L}\\p{N}_.-])(?<!(?<!^\\s?|>\\s?)#)(@?)(?:${alternatives})(?<plural>['’]?s|(?<=\\p{Lu}{6})S)?(?:(?![\\p{L}\\p{N}_])|(?=\\d{1,3}(?:\\s?[:：(]|\\s@)))(?:-(?<code>\\p{Lu}{1,4}\\d{0,4}-\\d{1,4})(?=\\s?[:：(])|\\s(?<serial>\\p{Lu}{1,3}-?\\d{1,4})(?=\\s?[:：])|\\s(?<day>\\d{4}-\\d\\d-\\d\\d(?:-\\d{1,3})?)(?=\\s?[:：])|(?<hyphen>-)?[ \\t]?#?(?<number>\\d{1,4}(?:[.-]\\d{1,4}){0,3})(?=[\\s:：.)\\]*(-]))?`,
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
      const hyphened = groups['hyphen'] !== undefined;
      let end = match.index + match[0].length;
      const serial = groups['serial'];
      // "ACTION A13: t" is numbered; "TODO R4: t" speaks of a release.
      if (serial !== undefined && (marker.sort !== 'word' || /^[QRV]\d/u.test(serial))) end -= serial.length + 1;
      const number = groups['number'] ?? groups['code'] ?? groups['day'] ?? null;
      if (marker.sort === 'word' && hyphened) continue; // ACTION-12: an action of somebody's tracker
      if (number !== null && marker.sort === 'initials' && /^\d{4}$/u.test(number)) end -= number.length;
      if (/^-[\p{L}\p{N}]/u.test(mask.slice(end)) && !han.test(word)) continue; // AI-based, action-oriented
      words.push({
        marker: marker.marker,
        sort: marker.sort,
        start: at,
        end,
        word,
        plural: groups['plural'] !== undefined || (marker.sort === 'phrase' && /s$/iu.test(word)),
        number,
        malformed: match[1] === '@' || (marker.sort === 'initials' && word !== marker.marker),
      });
    }
    return words;
  };
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
