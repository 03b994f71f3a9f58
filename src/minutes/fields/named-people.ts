import type { Draft, Reading } from '../candidates/draft.ts';
import { addressAt, withNames } from '../people/addresses.ts';
import { uniquePeople } from '../people/handles.ts';
import type { Person } from '../meeting.ts';
import { wordAt } from '../habits/owners/group-words.ts';

/**
 * An item in whose words people stand as names: no address that the page tells whose it is, and no mark of HackMD. Change here when a way to write people
 * must not come into an issue as it stands.
 */
export function withPeopleNamed(draft: Draft, reading: Reading): Draft {
  const { text, supporters } = withoutCopied(draft.text, reading);
  const named = withNames(text, reading.names.addresses).replace(/\[name=([^[\]\n]{1,60})\]/gu, '$1');
  return named === draft.text
    ? draft
    : { ...draft, text: named, supporters: uniquePeople([...draft.supporters, ...supporters]) };
}

/** So many are told of a task. */
const MAX_COPIED = 10;

/** "t, tag bob@harbour.example": who is told of it is no part of the task. */
function withoutCopied(text: string, { names, lexicon }: Reading): { text: string; supporters: Person[] } {
  if (!text.includes('@')) return { text, supporters: [] };
  const tail = Math.max(0, text.length - 400);
  for (const mark of text.slice(tail).matchAll(/[,;(]\s{0,3}/gu)) {
    const from = tail + mark.index + mark[0].length;
    const word = wordAt('copied', text.slice(from), lexicon);
    if (word === 0) continue;
    const supporters: Person[] = [];
    let rest = text.slice(from + word).replace(/^[\s:：]+/u, '');
    for (let people = 0; people < MAX_COPIED; people++) {
      const found = addressAt(rest);
      if (!found) break;
      supporters.push(names.addresses.get(found.address) ?? { name: found.address, login: false });
      rest = rest.slice(found.length).replace(/^[\s,;)]+/u, '');
      rest = rest.slice(wordAt('and', rest, lexicon)).trimStart();
    }
    if (supporters.length > 0 && /^[\s.)]*$/u.test(rest))
      return { text: text.slice(0, tail + mark.index).trimEnd(), supporters };
  }
  return { text, supporters: [] };
}
