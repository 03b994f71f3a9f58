import { HANDLE } from '../../people/handles.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Names } from '../../people/names.ts';
import type { OwnerGrammar } from './owner-grammar.ts';
import { isNoName, isThing } from '../../people/things.ts';

type OwnerKind = 'handle' | 'known' | 'group' | 'everybody' | 'nobody' | 'name' | 'nick';

/** One owner at the beginning of some words. */
export interface OwnerWords {
  kind: OwnerKind;
  name: string;
  length: number;
}

/** One capitalised word of a name: "Alice", "O'Neill", "eP", "MdJ", "WP07", "J.". */
const NAME_WORD =
  /^(?:\p{Ll}[\p{L}\p{N}]*_[\p{L}\p{N}_]*|0x[\p{L}\p{N}]{2,30}|\p{Lu}[\p{L}\p{N}'’]*(?:-[\p{L}\p{N}]+)*\.?|\p{Ll}\p{Lu}{1,2})(?![\p{L}\p{N}])/u;
/** Han has no capitals: a name is plain only before what tells a duty. */
const HAN_NAME = /^\p{Script=Han}{2,3}(?=\s?(?:负责|牵头))|^[小老]\p{Script=Han}(?=\s)/u;
/** "HIP-3554", "A-3", "Q3": numbers of things. */
const NUMBERED_THING = /^(?:\p{Lu}+-|\p{Lu})\d+$/u;
const PARTICLE = /^(?:de|da|di|van|von|der|den|la|le|el|del|bin|ter)(?=\s)/u;

/** "Team Storage", "SIG Monitoring"; "team meeting" is none. */
const TEAM =
  /^(?:[Tt]eam|SIG|WG|AG)\s(?!(?:meeting|call|chat|event|list|sync|retro|page|lead|building|member|members|leads?|chairs?)(?!\p{L}))[\p{L}\p{N}][\p{L}\p{N}-]{1,20}(?=\s?[:：]|\s(?:to(?!\sbe\s)|will|and|und|soll)\s|\s?[,&/]\s?@|\s*$)/u;
/** "Head of IT", "the Director of Services" */
const OFFICE =
  /^(?:the\s)?((?:Head|Deputy Head|Director|Chair|Vice[- ]Chair|Chief|Leader|Dean|Manager|Secretary)\sof\s(?:the\s)?\p{Lu}[\p{L}&]*(?:\s(?:and\s|&\s)?\p{Lu}\p{L}*){0,3})(?![\p{L}\p{N}])/u;

/** Reads one owner: a handle, a known name, a group, everybody, nobody, or what looks like a name. */
export function readOwner(text: string, names: Names, lexicon: Lexicon, grammar: OwnerGrammar): OwnerWords | null {
  const mention = /^@(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?![\p{L}\p{N}])/u.exec(text);
  const name = mention?.[1];
  if (name !== undefined && names.mentions.has(name.toLowerCase()))
    return { kind: 'known', name, length: name.length + 1 };
  const handle = HANDLE.exec(text);
  if (handle?.index === 0) {
    const name = handle[1] ?? '';
    const kind = lexicon.has('nobody', name.toLowerCase()) ? 'nobody' : 'handle';
    return { kind, name, length: handle[0].length };
  }
  const team = TEAM.exec(text);
  if (team) return { kind: 'group', name: team[0], length: team[0].length };
  const office = OFFICE.exec(text);
  if (office) return { kind: 'group', name: office[1] ?? '', length: office[0].length };
  const known = knownName(text, names);
  const everybody = grammar.everybody.exec(text);
  const group = grammar.groupEnd.exec(text);
  const wider = group !== null && group[0].length > (everybody?.[0].length ?? 0) && groupIsPlain(group[0], lexicon);
  if (everybody && !wider && (known?.length ?? 0) <= everybody[0].length)
    return { kind: 'everybody', name: everybody[0], length: everybody[0].length };
  if (group && groupIsPlain(group[0], lexicon))
    return { kind: 'group', name: withoutArticle(group[0]), length: group[0].length };
  if (known) {
    const longer = /^[ \u00A0]\p{Lu}\p{Ll}/u.test(text.slice(known.length)) ? capitalisedName(text, lexicon) : null;
    return longer && longer.length > known.length ? longer : known;
  }
  const nobody = nobodyName(text, grammar);
  if (nobody) return nobody;
  const han = HAN_NAME.exec(text)?.[0];
  if (han !== undefined) return { kind: 'handle', name: han, length: han.length };
  return capitalisedName(text, lexicon) ?? nickName(text, lexicon);
}

/** What is written like a nick: "jonas", "m0ritz", "al1ce_"; before a colon it may be somebody. */
const NICK = /^\p{Ll}[\p{Ll}\p{N}_-]{2,20}(?![\p{L}\p{N}_'’.-])/u;

function nickName(text: string, lexicon: Lexicon): OwnerWords | null {
  const name = NICK.exec(text)?.[0];
  if (name === undefined || isNoName(name) || isThing(name) || lexicon.has('otherStatements', name)) return null;
  if (lexicon.has('groups', name) || lexicon.has('duty', name) || lexicon.has('action', name)) return null;
  return { kind: 'nick', name, length: name.length };
}

/** What follows a name that is written in lower case: all else may be the same word in a sentence. */
const BEHIND_LOWER = /^\s*(?:$|[:：(（)\]\],，、;&+/]|[-–—]{1,3}>?\s|=>|→|(?:to|will|soll|and|und|et|or|oder|ou)\s)/u;
/** Names that are verbs too: "mark the date", "bill them". */
const VERBAL: ReadonlySet<string> = new Set(
  'mark will grant chase sue rob pat drew bill may hope dean page max art rich jack guy frank'.split(' '),
);

function knownName(text: string, names: Names): OwnerWords | null {
  const words = /^(?:[\p{L}\p{N}][\p{L}\p{N}'’.-]*)(?:[ \u00A0][\p{L}\p{N}][\p{L}\p{N}'’.-]*){0,3}/u.exec(text)?.[0];
  if (words === undefined) return null;
  const parts = words.split(/[ \u00A0]/u);
  for (let count = parts.length; count > 0; count--) {
    const name = parts
      .slice(0, count)
      .join(' ')
      .replace(/[.'’-]+$/u, '')
      .replace(/['’]s$/u, '');
    const exact = parts.slice(0, count).join(' ');
    if (exact.replace(/[.]+$/u, '') !== name) continue;
    // "Jan K." is called so with the full stop.
    const length = /[ \u00A0]\p{Lu}\.$/u.test(exact) ? exact.length : name.length;
    if (names.known.has(name.toLowerCase()) && /^\p{Lu}|^\p{Ll}\p{Lu}|\p{Script=Han}/u.test(name))
      return { kind: 'known', name: exact.slice(0, length), length };
    if (!names.known.has(name) || count > 1) continue;
    const isListed =
      names.people.has(name) && name.length > 3 && !VERBAL.has(name) && !isNoName(name) && !isThing(name);
    if (BEHIND_LOWER.test(text.slice(name.length)) || isListed) return { kind: 'known', name, length: name.length };
  }
  return null;
}

function nobodyName(text: string, grammar: OwnerGrammar): OwnerWords | null {
  const word = grammar.nobody.exec(text);
  if (word) return { kind: 'nobody', name: word[0].endsWith('?') ? '?' : '', length: word[0].length };
  const mark = /^\?+/u.exec(text)?.[0].length ?? 0;
  return mark > 0 ? { kind: 'nobody', name: '?', length: mark } : null;
}

/** Both what a group is about and what a task may begin with. */
const NOUNS_OF_GROUPS: ReadonlySet<string> = new Set(
  'release docs test build support research ci api security design project'.split(' '),
);

/** "client teams" and "TSC" are groups; "move the team" is not. */
function groupIsPlain(phrase: string, lexicon: Lexicon): boolean {
  const words = phrase.split(/\s+/u);
  const before = words.slice(0, -1).map((word) => word.toLowerCase());
  if (before.some((word) => lexicon.has('duty', word) || lexicon.has('and', word))) return false;
  const [first, ...others] = before;
  if (first === undefined || NOUNS_OF_GROUPS.has(first)) return true;
  const article = ['the', 'all', 'each', 'every', 'our', 'die', 'das', 'alle', 'les', 'le', 'la'].includes(first);
  return article ? !others.some((word) => isNoName(word)) : !before.some((word) => isNoName(word));
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:the|die|das|les|le|la)\s+/iu, '');
}

function capitalisedName(text: string, lexicon: Lexicon): OwnerWords | null {
  const start = /^(?:the|die|das|le|la|les)\s+(?=\p{Lu})/iu.exec(text)?.[0].length ?? 0;
  let at = start + (/^(?:van|von)\s(?:de[rn]?\s)?(?=\p{Lu})/u.exec(text)?.[0].length ?? 0);
  let words = 0;
  while (words < 4) {
    const word = NAME_WORD.exec(text.slice(at));
    if (word) {
      const bare = word[0].replace(/\.$/u, '');
      if (isNoName(bare) || NUMBERED_THING.test(bare) || lexicon.has('otherStatements', bare.toLowerCase())) {
        if (words === 0) return null;
        break;
      }
      const isInitial = /^\p{Lu}\.$/u.test(word[0]);
      at += isInitial ? word[0].length : word[0].replace(/\.$/u, '').length;
      words++;
    } else {
      const particle = words > 0 ? PARTICLE.exec(text.slice(at)) : null;
      if (!particle || !NAME_WORD.test(text.slice(at + particle[0].length).trimStart())) break;
      at += particle[0].length;
    }
    const space = /^[ \u00A0]+/u.exec(text.slice(at))?.[0].length ?? 0;
    if (space === 0 || !/^[\p{L}]/u.test(text.slice(at + space))) break;
    at += space;
  }
  const name = text.slice(start, at).trim();
  return words === 0 || name === '' ? null : { kind: 'name', name, length: start + name.length };
}
