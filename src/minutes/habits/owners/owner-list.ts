import type { Reading } from '../../draft.ts';
import type { Person } from '../../meeting.ts';
import { readOwners } from './leading-owners.ts';
import { oneLine } from '../../blocks/prose.ts';

/** The owners in a place for owners, a table's cell or what stands behind "Owner:": names and nothing else, whatever they look like. */
export function ownerList(text: string, reading: Reading): Person[] {
  const lead = readOwners(oneLine(text), reading.names, reading.lexicon, true);
  if (lead?.ending === 'end') return lead.owners;
  return oneLine(text)
    .split(/\s*(?:[,，、;/&+]|(?<!\p{L})(?:and|und|et|or|oder|ou)(?!\p{L}))\s*/u)
    .map((name) => name.replace(/^[@*_\s]+|[*_.\s]+$/gu, ''))
    .filter((name) => /\p{L}/u.test(name) && name.length <= 40 && !reading.lexicon.has('nobody', name.toLowerCase()))
    .map((name) => ({ name, login: text.includes(`@${name}`) }));
}
