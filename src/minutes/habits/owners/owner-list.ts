import type { Person } from '../../meeting.ts';
import { addressAt } from '../../people/addresses.ts';
import type { Names } from '../../people/names.ts';
import { escaped, type Lexicon } from '../../vocabulary/lexicon.ts';
import { isSpaceless } from '../../vocabulary/trie.ts';
import { oneLine } from '../../blocks/prose.ts';
import { readOwners } from './leading-owners.ts';

/** Whose names and words are read. */
interface Known {
  names: Names;
  lexicon: Lexicon;
}

/** No place for owners holds more. Characters. */
const MAX_PLACE = 1000;

/** The owners in a place for owners, a table's cell or what stands behind "Owner:": names and nothing else, whatever they look like. */
export function ownerList(text: string, { names, lexicon }: Known): Person[] {
  const words = oneLine(text.slice(0, MAX_PLACE));
  const lead = readOwners(words, names, lexicon, true);
  if (lead?.ending === 'end') return lead.owners;
  return words
    .split(betweenOf(lexicon))
    .map((name) => name.replace(/^(?:\[?name=|[@*_\s"“”'‘’«»[\](<])+|[*_.\s"“”'‘’«»[\])>]{1,9}$/gu, ''))
    .filter((name) => /\p{L}/u.test(name) && name.length <= 40 && !lexicon.has('nobody', name.toLowerCase()))
    .map((name) => {
      const address = addressAt(name)?.address;
      const person = address === undefined ? undefined : names.addresses.get(address);
      return person ?? { name, login: text.includes(`@${name}`) };
    });
}

const between = new WeakMap<Lexicon, RegExp>();

function betweenOf(lexicon: Lexicon): RegExp {
  let pattern = between.get(lexicon);
  if (!pattern) {
    const and = lexicon
      .words('and')
      .filter((word) => !isSpaceless(word))
      .map(escaped);
    pattern = new RegExp(`\\s?(?:[,，、;；/&+|\\n]|(?<!\\p{L})(?:${and.join('|')})(?!\\p{L}))\\s?`, 'iu');
    between.set(lexicon, pattern);
  }
  return pattern;
}
