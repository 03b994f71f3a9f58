import type { Person } from '../../meeting.ts';
import type { Names } from '../../people/names.ts';
import { uniquePeople } from '../../people/handles.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { wordAt } from './group-words.ts';
import type { Trailing } from './habit.ts';
import { readOwners } from './leading-owners.ts';
import { TRAILING } from './trailing-habits.ts';

const known = new WeakMap<Names, WeakMap<Lexicon, Map<string, Trailing | null>>>();

/** Owners behind or within a task, by the first habit that finds some: "t (@a)", "t - @a", "t (NAME)", "t: @a will do it". */
export function trailingOwners(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  const byLexicon = known.get(names) ?? new WeakMap<Lexicon, Map<string, Trailing | null>>();
  const byText = byLexicon.get(lexicon) ?? new Map<string, Trailing | null>();
  known.set(names, byLexicon.set(lexicon, byText));
  let found = byText.get(text);
  if (found === undefined) byText.set(text, (found = firstOf(text, names, lexicon)));
  return found;
}

function firstOf(text: string, names: Names, lexicon: Lexicon): Trailing | null {
  for (const { read } of TRAILING) {
    const found = read(text, names, lexicon);
    if (found) return found;
  }
  return null;
}

/** So many people get a task of their own behind the first. */
const MAX_FURTHER = 200;

/** Known people who get a task of their own behind the first: "post the minutes, NAME to link them". */
export function alsoOwners(text: string, owners: readonly Person[], names: Names, lexicon: Lexicon): Person[] {
  const more: Person[] = [];
  let looks = 0;
  for (const match of text.matchAll(/[,;.]\s+(?=[@\p{L}])/gu)) {
    if (++looks > MAX_FURTHER) break;
    const at = match.index + match[0].length;
    const and = wordAt('and', text.slice(at), lexicon);
    const behind = text.slice(at + and).trimStart();
    const lead = readOwners(behind, names, lexicon);
    const plain = lead?.owners.every((owner) => owner.login || names.known.has(owner.name.toLowerCase())) ?? false;
    if (lead?.ending === 'duty' && plain && !onlyHelps(behind, lead.length, lexicon)) more.push(...lead.owners);
  }
  return uniquePeople([...owners, ...more]);
}

/** "NAME to help", "NAME offered to assist" */
function onlyHelps(words: string, length: number, lexicon: Lexicon): boolean {
  const next = words.slice(length).trimStart();
  if (wordAt('helps', next, lexicon) > 0) return true;
  const duty = wordAt('duty', next, lexicon);
  return duty > 0 && wordAt('helps', next.slice(duty).trimStart(), lexicon) > 0;
}
