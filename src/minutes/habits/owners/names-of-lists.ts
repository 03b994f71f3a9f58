import type { Entry } from '../../blocks/outline.ts';
import { ornamentsLength } from '../../blocks/ornaments.ts';
import type { Names } from '../../people/names.ts';
import { isNoName, isThing } from '../../people/things.ts';
import type { Concept } from '../../vocabulary/concepts.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { wordAt } from './group-words.ts';
import { capitalisedName } from './written-name.ts';

/**
 * Names that a list proves by what stands in the same place beside them: where Alice is known, "Alice: t" tells that Zoe
 * of "Zoe: u" is somebody as well. Change here when lists name people in another place.
 */
interface NamePlace {
  says: string;
  /** Up to four parts, each perhaps a name. */
  read: (words: string, lexicon: Lexicon) => readonly string[];
  /** Whether nicks in lower case may stand there. */
  nicks: boolean;
  /** Where nobody is known so many points, all with something there that looks like a name, tell it as well. */
  alone: number;
  /** Points of one list, which prove the names behind the arrow where Alice is known. */
  examples: readonly string[];
  counter: readonly string[];
}

const COLON = /^[\s*_]{0,4}([^\n:：–—]{2,60}?)[\s*_]{0,4}[:：][\s*_]{0,4}/u;
const DASH = /^[\s*_]{0,4}([^\n:：–—]{2,60}?)[\s*_]{0,4}\s[-–—]{1,2}\s/u;
const ALONE = /^[\s*_]{0,4}((?:\p{Lu}[^\n:：–—]{1,30}?|\p{Lo}{2,4}))[\s*_:：]{0,4}$/u;
const BEHIND = /\s[-–—]{1,2}\s+([^\n:：–—]{2,60}?)[\s.*_]{0,4}$/u;
const BRACKET = /[([（【]([^()[\]（）【】\n]{1,60})[)\]）】][\s.*_]{0,4}$/u;
const BARE = /^[\s*_]{0,4}(\p{Lu}\p{Ll}{1,20})\s+(\p{Ll}{2,20})(?!\p{L})/u;

export const NAME_PLACES: readonly NamePlace[] = [
  {
    says: 'in front, before a colon and a verb',
    read: (words, lexicon) => {
      const [all = '', name] = COLON.exec(words) ?? [];
      const behind = words.slice(all.length);
      const verb = /^\p{L}+/u.exec(behind.slice(dutyLength(behind, lexicon)))?.[0] ?? '';
      return isVerb(verb.toLowerCase(), lexicon) ? partsOf(name) : [];
    },
    nicks: false,
    alone: Infinity,
    examples: ['Alice: print | Zoe: write → zoe', 'Alice: print | Zoe: to write → zoe'],
    counter: [
      'Zoe: print | Docs: write',
      'Alice: print | Docs: write | Tests: run',
      'Alice: print | Lamps: need to be bought',
    ],
  },
  {
    says: 'in front, before a dash',
    read: (words) => partsOf(DASH.exec(words)?.[1]),
    nicks: false,
    alone: Infinity,
    examples: ['Alice - map | Zoe L - door → zoe l'],
    counter: ['Zoe - map | Ida - door', 'Alice - map | Docs - door'],
  },
  {
    says: 'alone, above what they are to do',
    read: (words) => partsOf(ALONE.exec(words)?.[1]),
    nicks: false,
    alone: Infinity,
    examples: ['Alice | Zoe → zoe', 'Alice: | Zoe: | next meeting is on Monday → zoe'],
    counter: ['Zoe | Ida', 'Alice | Docs'],
  },
  {
    says: 'at the end, behind a dash',
    read: (words) => behindTask(words, BEHIND.exec(words)),
    nicks: true,
    alone: 3,
    examples: ['print - Alice | paint - Zoe → zoe', 'print - Zoe | paint - Zoe and Ida | sand - Ida → zoe ida'],
    counter: ['print - Zoe | paint it', 'print - Docker | paint - Windows | sand - Linux'],
  },
  {
    says: 'at the end, in brackets',
    read: (words) => behindTask(words, BRACKET.exec(words)),
    nicks: true,
    alone: 3,
    examples: ['print (Alice) | paint (Zoe) → zoe', 'print (Zoe) | paint (Ida/Zoe) | sand (Ida) → zoe ida'],
    counter: ['print (Zoe) | paint it', 'print (Docker) | paint (done) | sand (open)'],
  },
  {
    says: 'in front, before a verb',
    read: (words, lexicon) => {
      const [, name = '', verb = ''] = BARE.exec(words) ?? [];
      return isVerb(verb, lexicon) ? [name] : [];
    },
    nicks: false,
    alone: Infinity,
    examples: ['Alice print the map | Zoe paints the door → zoe'],
    counter: ['Alice print the map | Lamps paint the door red | New print | Old print'],
  },
];

/** Names in lower case that the lists of a page prove. `lists`: the points of each. */
export function namesOfLists(lists: readonly (readonly string[])[], names: Names, lexicon: Lexicon): Set<string> {
  const proven = new Set<string>();
  for (const points of lists) {
    for (const place of NAME_PLACES) {
      const found = points.map((words) => place.read(words, lexicon)).filter((parts) => parts.length > 0);
      if (found.length < 2 || found.length * 2 < points.length) continue;
      const isKnown = (name: string): boolean => names.known.has(name.toLowerCase());
      const looks = (name: string): boolean => isKnown(name) || looksLikeName(name, place.nicks, lexicon);
      const plain = found.filter((parts) => parts.every(looks));
      const known = plain.filter((parts) => parts.some(isKnown)).length;
      const parts = plain.flat();
      const isAgain = new Set(parts.map((name) => name.toLowerCase())).size < parts.length;
      const alone = plain.length >= place.alone && plain.length === found.length && isAgain;
      // Beside those who are known hardly anything may stand there that is no name.
      if ((known > 0 && plain.length * 3 >= found.length * 2) || alone)
        for (const name of parts) if (!isKnown(name)) proven.add(name.toLowerCase());
    }
  }
  return proven;
}

/** The names of a page with those that its lists prove. */
export function withNamesOfLists(names: Names, entries: readonly Entry[], lexicon: Lexicon): Names {
  const lists = new Map<Entry, string[]>();
  const labels = new Map<Entry, string[]>();
  for (const { kind, parent, prose, children } of entries) {
    const isLabel = kind === 'paragraph' && children.length > 0 && prose.text.length <= MAX_LABEL;
    if (!(kind === 'point' || isLabel) || !parent || prose.text.length > MAX_POINT) continue;
    const words = prose.text.slice(ornamentsLength(prose.text));
    const byKind = isLabel ? labels : lists;
    byKind.set(parent, [...(byKind.get(parent) ?? []), words]);
  }
  const proven = namesOfLists(
    [...lists.values(), ...labels.values()].filter(({ length }) => length > 1),
    names,
    lexicon,
  );
  return proven.size === 0 ? names : { ...names, known: new Set([...names.known, ...proven]) };
}

/** Longer points are running text. Characters. */
const MAX_POINT = 400;
const MAX_PARTS = 4;
/** A label above some points is not longer. Characters. */
const MAX_LABEL = 40;

/** "Alice Doe (Harbour)" is a person with a firm: only behind the words of a task stands somebody. */
function behindTask(words: string, found: RegExpExecArray | null): string[] {
  return found && /(?:^|\s)\p{Ll}{3,}|\p{Lo}/u.test(words.slice(0, found.index)) ? partsOf(found[1]) : [];
}

function partsOf(written: string | undefined): string[] {
  const parts = (written ?? '').split(/\s*[,，、;/&+]\s*|\s+(?:\p{L}{1,3})\s+(?=\p{Lu})/u).map((part) => part.trim());
  return written === undefined || parts.length > MAX_PARTS || parts.some((part) => part === '') ? [] : parts;
}

/** Words that stand where names do and are none. */
const NO_NAME: readonly Concept[] = [
  'action',
  'step',
  'groups',
  'otherStatements',
  'otherSections',
  'filler',
  'imperative',
  'everybody',
  'nobody',
  'done',
  'goesOn',
  'open',
  'dropped',
  'today',
  'tomorrow',
  'relativeDay',
  'statusColumn',
  'generalSection',
  'role',
];

function looksLikeName(name: string, nicks: boolean, lexicon: Lexicon): boolean {
  const words = name.split(' ');
  if (words.some((word) => isThing(word, lexicon) || isNoName(word, lexicon))) return false;
  if (NO_NAME.some((one) => lexicon.has(one, name.toLowerCase()) || lexicon.has(one, (words[0] ?? '').toLowerCase())))
    return false;
  if (nicks && /^\p{Ll}[\p{Ll}\p{N}_]{2,15}$/u.test(name)) return true;
  if (/^\p{Lo}{2,4}$/u.test(name)) return true;
  return words.length <= 3 && /^\p{Lu}\p{Ll}/u.test(name) && capitalisedName(name, lexicon)?.length === name.length;
}

function dutyLength(words: string, lexicon: Lexicon): number {
  const duty = wordAt('duty', words, lexicon);
  return duty === 0 ? 0 : duty + (/^\s*/u.exec(words.slice(duty))?.[0].length ?? 0);
}

/** "print", "prints" */
function isVerb(word: string, lexicon: Lexicon): boolean {
  return [word, word.replace(/s$/u, ''), word.replace(/es$/u, '')].some((form) => lexicon.has('imperative', form));
}
