import type { Participant } from '../meeting.ts';
import { KNOWN_LANGUAGES } from '../vocabulary/languages.ts';
import { escaped, lexiconOf } from '../vocabulary/lexicon.ts';
import { isSpaceless } from '../vocabulary/trie.ts';
import { addressAt, splitAddress } from './addresses.ts';
import { LOGIN_AT } from './handles.ts';

/**
 * A participant, with the initials that a list gives beside the name ("Ursina (um)", a column "Initials"), and the
 * address, which tells whom another line means and is never shown.
 */
export interface ListedPerson extends Participant {
  initials?: string;
  address?: string;
}

/** A person without the address. */
export function shownPerson(person: ListedPerson): Participant {
  const { address, ...shown } = person;
  return address === undefined ? person : shown;
}

/** Lists of people are read before the page's languages are known. */
const EVERY_LANGUAGE = lexiconOf(KNOWN_LANGUAGES);

/** Behind the name: " - Example Org", ": chair", " / nick / company". */
const BEHIND_NAME = /\s+[-–—|/]\s+.*$|\s*[:：].*$/u;
/** Stands where a name is wanted and is none: what a template asks for, and who is meant by no name. */
function isNobody(name: string): boolean {
  const word = name.toLowerCase();
  return EVERY_LANGUAGE.has('nobody', word) || EVERY_LANGUAGE.has('everybody', word);
}

/** In capitals these open a point of the minutes, never a name; shorter ones may be initials. */
const OPENING = ['action', 'markers', 'otherStatements', 'notNames'] as const;

/** "ACTION Alice", "TODO: …", "Action item: …". */
function isMarked(text: string): boolean {
  const line = text.slice(0, 80).replace(/^[^\p{L}]+/u, '');
  return OPENING.some((concept) => {
    const word = line.slice(0, EVERY_LANGUAGE.at(concept, line));
    if (!/^\p{Lu}/u.test(word)) return false;
    if (concept === 'action' && /\s/u.test(word)) return true;
    const least = concept === 'notNames' ? 4 : 2;
    return word.length >= least && /^\p{Lu}+(?:[\s-]?\p{Lu}+)*s?$/u.test(word);
  });
}

/** "Alice Doe (@alice), @bob (Bob Roe, Example Org), carol (traveling)". */
export function peopleIn(line: string): ListedPerson[] {
  return peopleOf(piecesOf(line));
}

/** The people of some pieces of text that each hold one. */
export function peopleOf(pieces: readonly string[]): ListedPerson[] {
  const initials = initialsBeside(pieces);
  return pieces.flatMap((piece, index) => {
    const person = personIn(piece);
    const short = initials[index];
    return person === null ? [] : [short === undefined ? person : { ...person, initials: short }];
  });
}

/** What joins two names in one language may be a word of a sentence in another: "Heating of the hall" would be two in Dutch. */
const OF_SENTENCES = ['article', 'relation', 'pronoun', 'auxiliary', 'duty'] as const;
const JOINING = EVERY_LANGUAGE.words('and').filter(
  (word) => !isSpaceless(word) && !OF_SENTENCES.some((concept) => EVERY_LANGUAGE.has(concept, word)),
);
const BETWEEN = new RegExp(`([()[\\]（）【】,;、，；\\n]|\\s(?:&|${JOINING.map(escaped).join('|')})\\s)`, 'iu');

/** The parts of a line that may each be a person: what commas and "and" divide, but not those in brackets. */
export function piecesOf(line: string): string[] {
  const pieces = [''];
  let depth = 0;
  line.split(BETWEEN).forEach((piece, at) => {
    if (/^[([（【]$/u.test(piece)) depth++;
    if (/^[)\]）】]$/u.test(piece)) depth = Math.max(0, depth - 1);
    // Every second piece stands between two others.
    if (at % 2 === 1 && depth === 0 && !/^[()[\]（）【】]$/u.test(piece)) pieces.push('');
    else pieces.push((pieces.pop() ?? '') + piece);
  });
  // "Alice Doe, alice@harbour.example": the address belongs to the name before.
  return pieces.reduce<string[]>((all, piece) => {
    const before = all.at(-1);
    const only = addressAt(piece.trim())?.length === piece.trim().length;
    if (only && before !== undefined && before.trim() !== '' && !before.includes('@'))
      all.splice(-1, 1, `${before} <${piece.trim()}>`);
    else all.push(piece);
    return all;
  }, []);
}

/**
 * The initials in brackets behind the names of one list: "Ursina (um), Beat (bk)". One alone may be a firm; several
 * that differ and each begin like their name are initials.
 */
function initialsBeside(pieces: readonly string[]): (string | undefined)[] {
  const short = pieces.map((piece) => {
    const { name = '', letters } = /^(?<name>[^(]*)\(\s*(?<letters>\p{L}{2,3})\s*[,;)]/u.exec(piece)?.groups ?? {};
    if (letters === undefined) return undefined;
    const words = name.split(/\s+/u).map((word) => folded(word).charAt(0));
    return { letters, fits: words.includes(folded(letters).charAt(0)) };
  });
  const given = short.filter((one) => one !== undefined);
  const plain = given.length > 1 && given.every((one) => one.fits);
  const differ = new Set(given.map(({ letters }) => letters)).size === given.length;
  return short.map((one) => (plain && differ ? one?.letters : undefined));
}

/** Who is longer is a text; the bound keeps reading linear. Characters. */
const MAX_PERSON = 300;

/** Titles that are no names elsewhere, as "Don" and "Pan" are. */
const TITLES = lexiconOf(['en', 'de', 'fr', 'zh', 'ja', 'ko']);

/** "Ms Alice Doe" is called Alice. */
export function withoutTitle(name: string, lexicon = TITLES): string {
  let rest = name.trim();
  for (;;) {
    const length = lexicon.at('honorific', rest);
    const behind = rest.slice(length).replace(/^\.?\s+/u, '');
    // Titles of scripts without spaces stand behind the name.
    if (length === 0 || behind === rest.slice(length) || behind === '') break;
    rest = behind;
  }
  const last = lexicon.words('honorific').find((title) => isSpaceless(title) && rest.endsWith(title));
  return last !== undefined && rest.length > last.length ? rest.slice(0, -last.length).trimEnd() : rest;
}

/** For comparing names: without case and accents. */
export function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function personIn(piece: string): ListedPerson | null {
  const { words, address } = splitAddress(piece.trim().slice(0, MAX_PERSON));
  const person = namedIn(words);
  if (address === null) return person;
  return person === null ? { name: address, login: false, fullName: null, address } : { ...person, address };
}

function namedIn(written: string): Participant | null {
  const text = written
    .trim()
    .replace(/^\[[ xX]\]\s*/u, '')
    .replace(/^\[([^[\]]{2,60})\]$/u, '$1');
  if (isMarked(text)) return null;
  // A wiki's mention: "@Alice Doe".
  const mention = /^@(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$/u.exec(text.trim())?.[1];
  if (mention !== undefined) return { name: mention, login: false, fullName: mention };
  const login = LOGIN_AT.exec(text)?.[1];
  if (login !== undefined) {
    const [before = '', after = ''] = text.split(`@${login}`);
    const bracket = /^[\s_*]*\((?<inside>[^()]*)\)/u.exec(after)?.groups?.['inside'] ?? '';
    const fullName =
      `${before};${bracket}`
        .split(/[,;|]|\/\//u)
        .map(nameIn)
        .find(isFullName) ?? null;
    return { name: login, login: true, fullName };
  }
  const name = nameIn(text);
  if (name === null) return null;
  const nick = nickBeside(name, text);
  if (nick !== null) return { name: nick, login: false, fullName: name };
  return { name, login: false, fullName: /\s/u.test(name) ? name : null };
}

/** "Alice Doe / al1ce / Example Org" → `al1ce`. Of two parts the second may be a firm, unless it begins like the name. */
function nickBeside(name: string, text: string): string | null {
  const [, nick = '', ...more] = text.split(/\s+\/\s+/u).map((part) => part.trim());
  if (!/^[a-z\d][\w[\]`^{}|-]{1,30}$/u.test(nick)) return null;
  return more.length > 0 || folded(name).startsWith(nick.charAt(0)) ? nick : null;
}

/** "Alice Doe - Example Org" → "Alice Doe"; `null` for what is no name. */
function nameIn(text: string): string | null {
  const written = text.replace(/[([{（【].*$/u, '').replace(BEHIND_NAME, '');
  // "3 guests", a phone's number, "RFC-12".
  if (/^[^\p{L}]*\d+\s+\p{L}|\d[.\s-]\d{3}|^\s*\p{Lu}{2,}-\d+\s*$/u.test(written)) return null;
  const name = written
    .replace(/^(?:[^\p{L}\p{N}]|\p{N}+(?![\p{L}\p{N}_-]))+|[^\p{L}\p{N}_.…]+$/gu, '')
    .replace(/\s+\d+$/u, '')
    .trim();
  const words = name.split(/\s+/u);
  if (!/\p{L}/u.test(name) || words.length > 5 || isNobody(name) || isSentence(words)) return null;
  return /https?:|[?!…<>]|\.\.\.|\p{Script=Han}{7}/u.test(name) ? null : name;
}

/** "it's back now.", but not "Bob Roe Jr.". */
function isSentence(words: readonly string[]): boolean {
  return words.length > 1 && /^\p{Ll}.*\.$/u.test(words.at(-1) ?? '');
}

/** With these a name in Han doesn't begin: "主持", "参会", "负责". */
const NO_HAN_NAME = ['role', 'attendance', 'absence', 'takes', 'minutesPart'] as const;

/** At least two words that begin like names: "Alice Doe", "Bob van der Roe"; a name in Han is one word. */
export function isFullName(name: string | null): name is string {
  if (name !== null && /^\p{Script=Han}{2,4}$/u.test(name))
    return !NO_HAN_NAME.some((one) => EVERY_LANGUAGE.at(one, name) > 0);
  const words = name?.split(/\s+/u) ?? [];
  return words.length > 1 && words.every(isNameWord);
}

function isNameWord(word: string): boolean {
  return /^[^\p{Ll}]/u.test(word) || EVERY_LANGUAGE.has('particle', word.toLowerCase());
}

/** "alice, @bob, Carol Coe", but no sentence, no point of the minutes. */
export function isLineOfNames(line: string): boolean {
  return piecesOf(line).every((piece) => {
    const words = splitAddress(piece)
      .words.replace(/[([（【].*$|\s\/\s.*$/u, '')
      .trim()
      .split(/\s+/u);
    return (
      words.length <= 4 &&
      !/[:：]/u.test(words.join(' ')) &&
      !/[.!?。！？]$/u.test(piece.trim().replace(/(?<=\s\p{Lu})\.$/u, '')) &&
      !isMarked(piece) &&
      (words.length === 1 || words.every(isNameWord))
    );
  });
}
