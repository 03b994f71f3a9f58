import type { Person } from '../../meeting.ts';
import { handlesIn } from '../../people/handles.ts';
import { isNoName, isThing } from '../../people/things.ts';
import { wordAt } from '../owners/group-words.ts';
import { readOwners } from '../owners/leading-owners.ts';
import { isKnown, isListed, type Around, type Where } from './around.ts';
import type { Form } from './habit.ts';

/** Owners that stand in other places than right behind a marker. Change here when such a place is read in another way. */

/** Not what "Action" is about, nor the beginning of a task. */
function isNick(word: string, { lexicon }: Where): boolean {
  return (
    !(['markerTopic', 'noTask', 'nobody'] as const).some((one) => lexicon.has(one, word)) &&
    !isNoName(word, lexicon) &&
    !isThing(word, lexicon)
  );
}

const nicked = (name: string): Person[] => [{ name, login: false }];

/** "[ACTION: nick] t" */
export function boxedNick({ rest, bracket, where }: Around): Partial<Form> | null {
  const nick = /^\s*(\p{Ll}[\p{Ll}\p{N}_-]{2,20})\s*$/u.exec(rest)?.[1];
  if (nick === undefined || !bracket || !isNick(nick, where)) return null;
  return { at: bracket.close, lead: null, further: nicked(nick) };
}

/** "(action nick: t)" */
export function bracketedNick({ rest, at, where }: Around): Partial<Form> | null {
  const found = /^\s+(\p{Ll}[\p{Ll}\p{N}_-]{1,20})\s?[:：]\s+/u.exec(rest);
  const nick = found?.[1];
  if (!found || nick === undefined || !isNick(nick, where)) return null;
  return { at: at + found[0].length, lead: null, further: nicked(nick) };
}

/** "@AI alice: t": the @ has slipped from the login to the marker. */
export function slippedLogin({ rest, at }: Around): Partial<Form> | null {
  const login = /^[\s\u00A0]+([\p{L}\p{N}][\p{L}\p{N}_-]{0,38})\s?[:：]\s*/u.exec(rest);
  return login && { at: at + login[0].length, lead: null, further: nicked(login[1] ?? '') };
}

/** So many nicks a bot takes. */
const MAX_NICKS = 6;

/** "#action nick to t", "#action nick, nick: t": a bot of IRC takes the first words for whom they name. */
export function botsNicks({ rest, at, lead, where: { lexicon } }: Around): Partial<Form> {
  if (lead && lead.owners.length > 0) return {};
  const nicks: string[] = [];
  let end = /^\s+/u.exec(rest)?.[0].length ?? 0;
  while (end > 0 && nicks.length < MAX_NICKS) {
    const nick = /^[\p{L}\p{N}_|^-]{2,30}/u.exec(rest.slice(end))?.[0];
    if (nick === undefined) return {};
    nicks.push(nick);
    end += nick.length;
    const behind = rest.slice(end);
    const space = /^\s*/u.exec(behind)?.[0].length ?? 0;
    const duty = space > 0 ? wordAt('duty', behind.slice(space), lexicon) : 0;
    const length = /^\s*:\s*/u.exec(behind)?.[0].length ?? (duty > 0 ? space + duty : 0);
    if (length > 0) {
      const gap = /^\s*/u.exec(behind.slice(length))?.[0].length ?? 0;
      return { at: at + end + length + gap, lead: null, further: nicks.flatMap(nicked) };
    }
    const and = space > 0 ? wordAt('and', behind.slice(space), lexicon) : 0;
    const joiner = /^\s*,\s*|^\s+&\s+/u.exec(behind)?.[0].length ?? (and > 0 ? space + and + 1 : 0);
    if (joiner === 0) return {};
    end += joiner;
  }
  return {};
}

/** How far before a bracket its owner may begin. Characters. */
const LOOK_BACK = 60;

/** "t, @alice (AI)" */
export function loginBeforeBox({ word, mask, bracket, rest }: Around): Partial<Form> | null {
  if (word.sort !== 'initials' || !bracket || rest.trim() !== '') return null;
  const line = mask.slice(Math.max(0, bracket.open - LOOK_BACK), bracket.open).trimEnd();
  const last = handlesIn(line).at(-1);
  if (last?.end !== line.length) return null;
  return { lead: null, further: [last.person], priorStart: bracket.open - (line.length - last.start) - 1 };
}

/** "(AI test: @alice)" */
export function ownerAtEnd({ rest, at, where }: Around): Partial<Form> | null {
  if (!/[:：]\s*@[^@]*$/u.test(rest) || rest.length >= 80) return null;
  const split = Math.max(rest.lastIndexOf(':'), rest.lastIndexOf('：'));
  const named = readOwners(rest.slice(split + 1), where.names, where.lexicon);
  return named?.ending === 'end' ? { lead: null, until: at + split, further: named.owners } : null;
}

/** "t -> action NAME"; and what an arrow or a dash makes a task of, if somebody is to do it: "NAME to t -> AI". */
export function pointedOwners({ word, before, rest, boxed, lower, starts, where }: Around): Partial<Form> | null {
  const points = boxed ? !lower : /(?:->|→|=>|⇒|\s[-–—]{1,3})\s*$/u.test(before);
  if (!starts || word.plural || !points) return null;
  const arrow = !/[-–—]\s*$/u.test(before);
  const { names, lexicon } = where;
  const lead = readOwners(rest, names, lexicon, true);
  if (arrow && !boxed && lead?.ending === 'end' && lead.owners.length > 0 && word.sort !== 'todo') {
    const isName = (one: Person): boolean =>
      isListed(one, where) || (/^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?$/u.test(one.name) && !isTopic(one.name, where));
    return lead.owners.every(isName) ? { lead, further: [] } : null;
  }
  if (rest.trim() !== '' || lower) return null;
  const near = before.replace(/[\s.([{]+$/u, '');
  const begin = Math.max(...['\n', '. ', '; ', '? ', '! '].map((end) => near.lastIndexOf(end) + end.length - 1));
  const owner = readOwners(near.slice(begin).trimStart(), names, lexicon);
  return owner?.ending === 'duty' && owner.owners.length > 0 ? { lead: null, further: owner.owners } : null;
}

function isTopic(name: string, { lexicon }: Where): boolean {
  const word = name.toLowerCase();
  return isThing(name, lexicon) || lexicon.has('markerTopic', word) || lexicon.has('intelligence', word);
}

/** Longer words before a marker are no owner. Characters. */
const MAX_TAKER = 100;

/** "NAME to take an action to …" */
export function takerOf({ word, mask, rest, at, since, where }: Around): Partial<Form> | null {
  const { names, lexicon } = where;
  const near = mask.slice(Math.max(since, word.start - MAX_TAKER), word.start);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  const to = toIn(rest, where);
  if (to === 0 || !/\s$/u.test(line)) return null;
  const words = line.trim().split(/\s+/u);
  const dropped = (...concepts: readonly ('article' | 'takesOn' | 'duty')[]): boolean => {
    const last = words.at(-1)?.toLowerCase() ?? '';
    const is = concepts.some((concept) => lexicon.has(concept, last));
    if (is) words.pop();
    return is;
  };
  const article = dropped('article');
  if (!dropped('takesOn')) return null;
  dropped('duty');
  const lead = readOwners(words.join(' ').replace(/^[^\p{L}@([]+/u, ''), names, lexicon, true);
  if (lead?.ending !== 'end' || lead.owners.length === 0) return null;
  // Without an article only known people do: "cities take action to …".
  if (!article && !lead.owners.every((one) => isKnown(one, where))) return null;
  return { at: at + to, lead: null, further: lead.owners, priorStart: word.start - line.length };
}

/** "to", "of" or a colon before a task, with the spaces around it. */
function toIn(rest: string, { lexicon }: Where): number {
  const space = /^\s*/u.exec(rest)?.[0].length ?? 0;
  const behind = rest.slice(space);
  const word = behind.startsWith(':') ? 1 : wordAt('askedFor', behind, lexicon) || wordAt('origin', behind, lexicon);
  const gap = /^\s+(?=\p{L})/u.exec(behind.slice(word))?.[0].length ?? 0;
  return word > 0 && gap > 0 ? space + word + gap : 0;
}
