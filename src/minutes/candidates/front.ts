import type { Reading, Scope } from './draft.ts';
import type { Person } from '../meeting.ts';
import type { Entry } from '../blocks/outline.ts';
import { ownersAlone, readOwners, type Lead } from '../habits/owners/leading-owners.ts';
import { countLength } from '../blocks/ornaments.ts';
import { sliceProse } from '../blocks/prose.ts';
import { isEmpty } from '../habits/task-text.ts';
import { isTrap, saysEverybody } from '../habits/markers/traps.ts';
import { factsOf } from './facts.ts';

/** What stands in front of the words of a block, and how they part. Change here when points begin in another way. */

/**
 * The owners in front of a point. "Docs: update the guide" names a topic: where the people are listed, a lone unknown
 * word before a colon is none of them.
 */
export function leadOf(words: string, scope: Scope, reading: Reading): Lead | null {
  const lead = plainLeadOf(words, scope, reading);
  const count = lead ? 0 : countLength(words);
  if (count === 0) return lead;
  const behind = plainLeadOf(words.slice(count), scope, reading);
  const plain = behind && behind.owners.length > 0 && (behind.ending === 'colon' || behind.ending === 'duty');
  return plain ? { ...behind, length: count + behind.length } : null;
}

function plainLeadOf(words: string, scope: Scope, { names, lexicon }: Reading): Lead | null {
  const bracketed = /^\s*[([]([^()[\]]{1,60})[)\]]\s*[:：–—-]?\s*/u.exec(words);
  const inside = bracketed ? ownersAlone(bracketed[1] ?? '', names, lexicon) : null;
  const isPlain = ({ name, login }: Person): boolean =>
    login || names.known.has(name.toLowerCase()) || lexicon.has('everybody', name.toLowerCase());
  if (bracketed && inside?.every(isPlain)) {
    return { owners: inside, supporters: [], length: bracketed[0].length, ending: 'colon', certain: true };
  }
  const lead = readOwners(words, names, lexicon);
  const [only, second] = lead?.owners ?? [];
  const topic = only && !second && !only.login && !only.name.includes(' ') && !names.known.has(only.name.toLowerCase());
  const colon = lead?.ending === 'colon' && names.listed > 2 && !scope.place.carried;
  const word = only?.name.toLowerCase() ?? '';
  const isGroup = lexicon.has('everybody', word) || lexicon.has('groups', word);
  return topic && colon && /^\p{Lu}\p{Ll}+$/u.test(only.name) && !isGroup ? null : lead;
}

/** Whether a point begins with somebody who is to do something, or with somebody and a colon. */
export function leadOfTask(entry: Entry, reading: Reading): boolean {
  const lead = readOwners(factsOf(entry, reading).words, reading.names, reading.lexicon);
  return lead !== null && lead.owners.length > 0 && (lead.ending === 'duty' || lead.ending === 'colon');
}

/** The statements of a paragraph: lines, and what semicolons part, that begin with an owner of their own. */
export function statementsOf(entry: Entry, { names, lexicon }: Reading): Entry[] {
  const { text } = entry.prose;
  const starts = [0];
  for (const match of text.matchAll(/(?:\n|[;,]\s)\s*/gu)) {
    const at = match.index + match[0].length;
    const lead = readOwners(text.slice(at), names, lexicon);
    const charged = lead && lead.owners.length > 0 && (lead.ending === 'duty' || lead.ending === 'colon');
    // Behind a comma only "@bob: t" is another's task.
    const apart = !match[0].startsWith(',') || (lead?.ending === 'colon' && lead.owners.every(({ login }) => login));
    if (charged && apart) starts.push(at);
  }
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const prose = sliceProse(entry.prose, start, end);
    const lines = prose.text.trimEnd().split('\n').length;
    return { ...entry, prose, line: prose.line, endLine: prose.line + lines - 1 };
  });
}

/**
 * "AI: t" in a list of tasks is no word of the page's language that looks like a marker, but the marker: the words behind
 * it. `null` without one.
 */
export function trapInFront(words: string, { markers, lexicon }: Reading): { words: string; marker: string } | null {
  const word = markers(words)[0];
  if (!word || word.plural || !isEmpty(words.slice(0, word.start)) || !isTrap(word.word, lexicon)) return null;
  const behind = words.slice(word.end);
  if (!/^\s?(?:[:：]|\([^()\n]{1,120}\)\s?[:：])/u.test(behind) || saysEverybody(word.word, lexicon)) return null;
  return { words: behind.replace(/^\s*[:：]?\s*/u, ''), marker: word.marker };
}
