import { isNoName, isThing } from '../../people/things.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { isSpaceless } from '../../vocabulary/trie.ts';
import { articleAt, wordAt, type Written } from './group-words.ts';

/** What is written like a name. Change here when a name has another form; particles and titles stand in the language files. */

/** One capitalised word of a name: "Alice", "O'Neill", "eP", "MdJ", "WP07", "J.", "J.R.". */
const NAME_WORD =
  /^(?:(?:\p{Lu}\.){2,4}|\p{Ll}[\p{L}\p{N}]{0,40}_[\p{L}\p{N}_]{0,40}|0x[\p{L}\p{N}]{2,30}|\p{Lu}[\p{L}\p{M}\p{N}'’]{0,40}(?:-[\p{L}\p{M}\p{N}]{1,40}){0,4}\.?|\p{Ll}\p{Lu}{1,2})(?![\p{L}\p{N}])/u;
/** "HIP-3554", "A-3", "Q3": numbers of things. */
const NUMBERED_THING = /^(?:\p{Lu}{1,10}-|\p{Lu})\d{1,10}$/u;
const MAX_WORDS = 4;

export function capitalisedName(text: string, lexicon: Lexicon): Written | null {
  const article = articleAt(text, lexicon);
  const start = article > 0 && /^\p{Lu}/u.test(text.slice(article)) ? article : 0;
  let at = start + leadingParticles(text.slice(start), lexicon);
  let words = 0;
  while (words < MAX_WORDS) {
    const word = NAME_WORD.exec(text.slice(at, at + 120));
    if (word) {
      const bare = word[0].replace(/\.$/u, '');
      if (isNoName(bare, lexicon) || NUMBERED_THING.test(bare) || lexicon.has('otherStatements', bare.toLowerCase())) {
        if (words === 0) return null;
        break;
      }
      const isInitial = /^(?:\p{Lu}\.)+$/u.test(word[0]);
      at += isInitial ? word[0].length : bare.length;
      words++;
    } else {
      const particle = words > 0 ? particleAt(text.slice(at), lexicon) : 0;
      if (particle === 0 || !NAME_WORD.test(text.slice(at + particle, at + particle + 120).trimStart())) break;
      at += particle;
    }
    const space = /^[ \u00A0]{1,4}/u.exec(text.slice(at, at + 5))?.[0].length ?? 0;
    if (space === 0 || !/^\p{L}/u.test(text.slice(at + space, at + space + 2))) break;
    at += space;
  }
  const name = text.slice(start, at).trim();
  return words === 0 || name === '' ? null : { name, length: start + name.length };
}

/** "van der" at the beginning, before a capital; an article is no part of a name. */
function leadingParticles(text: string, lexicon: Lexicon): number {
  const length = particleAt(text, lexicon);
  if (length < 3 || lexicon.has('article', text.slice(0, length).toLowerCase())) return 0;
  const behind = text.slice(length).trimStart();
  return /^\p{Lu}/u.test(behind) && !/^\p{Lu}/u.test(text) ? text.length - behind.length : 0;
}

/** What joins two people in the page's language joins no names of one: "Ana y Hugo". */
function particleAt(text: string, lexicon: Lexicon): number {
  const length = wordAt('particle', text, lexicon);
  if (wordAt('and', text, lexicon) > 0) return 0;
  return length > 0 && /^\s/u.test(text.slice(length, length + 1)) ? length : 0;
}

/** "Dr. Zoe Lang", "Herr Lang": the title is no part of the name. */
export function titledName(text: string, lexicon: Lexicon): Written | null {
  let at = 0;
  for (let titles = 0; titles < 3; titles++) {
    const title = wordAt('honorific', text.slice(at), lexicon);
    const behind =
      title > 0 ? (/^\.?\s{1,3}(?=\p{Lu})/u.exec(text.slice(at + title, at + title + 6))?.[0].length ?? 0) : 0;
    if (behind === 0 || isSpaceless(text.charAt(at))) break;
    at += title + behind;
  }
  const name = at > 0 ? capitalisedName(text.slice(at), lexicon) : null;
  return name && { name: name.name, length: at + name.length };
}

/** At least two words, none of which is anything else: "Zoe Lang", but not "Release Notes". */
export function isFullName(name: string, lexicon: Lexicon): boolean {
  const words = name.split(/\s+/u).filter((word) => !lexicon.has('particle', word));
  return (
    words.length > 1 &&
    words.every((word) => {
      const plain = word.toLowerCase();
      const isOther = isThing(word, lexicon) || isNoName(word, lexicon) || lexicon.has('imperative', plain);
      return /^\p{Lu}/u.test(word) && !isOther && !lexicon.has('groups', plain) && !lexicon.has('filler', plain);
    })
  );
}

/** What is written like a nick: "jonas", "m0ritz", "al1ce_"; before a colon it may be somebody. */
const NICK = /^\p{Ll}[\p{Ll}\p{N}_-]{2,20}(?![\p{L}\p{N}_'’.-])/u;

export function nickName(text: string, lexicon: Lexicon): Written | null {
  const name = NICK.exec(text)?.[0];
  if (name === undefined || isNoName(name, lexicon) || isThing(name, lexicon)) return null;
  const isOther = (['otherStatements', 'groups', 'duty', 'action'] as const).some((one) => lexicon.has(one, name));
  return isOther ? null : { name, length: name.length };
}
