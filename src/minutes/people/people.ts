import type { Participant } from '../meeting.ts';

/** A participant, with the initials that a list gives beside the name ("Ursina (um)", a column "Initials"). */
export interface ListedPerson extends Participant {
  initials?: string;
}

/** What GitHub takes for a login. */
export const LOGIN = /^[A-Za-z\d](?:[A-Za-z\d-]{0,38})$/u;
/** Behind the name: " - Example Org", ": chair", " / nick / company". */
const BEHIND_NAME = /\s+[-–—|/]\s+.*$|\s*[:：].*$/u;
/** Stands where a name is wanted and is none: what a template asks for, and who is meant by no name. */
const NO_NAME =
  /^(?:(?:add )?(?:your|first|full|last) names?(?: here)?|names?|all|every(?:one|body)|nobody|none|nil|tbd|n\/?a|et al\.?|others?|alle|niemand|keine?r?|andere|tous|toutes|personne|autres)$/iu;
/** Opens a point of the minutes, never a name. Capital letters but for the two words of "Action item". */
const MARKER =
  /^[^\p{L}]*(?:(?:AIs?|ACTIONS?|TO-?DOS?|DECISIONS?|AGREED|RESOLVED|RESOLUTION|PROPOSED|PROPOSAL|INFO|NOTE|TOPIC|LINK|IDEA|HELP)(?![\p{L}\p{N}])|[Aa]ction (?:items?|points?)(?!\p{L}))/u;

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

/** The parts of a line that may each be a person: what commas and "and" divide, but not those in brackets. */
export function piecesOf(line: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const piece of line.split(/([()[\],;、，；\n]|\s(?:and|und|et|&)\s)/u)) {
    if (piece === '(' || piece === '[') depth++;
    if (piece === ')' || piece === ']') depth = Math.max(0, depth - 1);
    if (depth === 0 && /^(?:[,;、，；\n]|\s(?:and|und|et|&)\s)$/u.test(piece)) pieces.push('');
    else pieces.push((pieces.pop() ?? '') + piece);
  }
  return pieces;
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

/** "Ms Alice Doe" is called Alice. */
export function withoutTitle(name: string): string {
  return name.replace(/^\s*(?:(?:dr|prof|mr|mrs|ms|mx|herr|hr|frau|fr|m|mme|mlle)(?:\.\s*|\s+))+(?=\p{L})/iu, '');
}

/** For comparing names: without case and accents. */
export function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function personIn(piece: string): Participant | null {
  const text = piece
    .trim()
    .slice(0, MAX_PERSON)
    .replace(/^\[[ xX]\]\s*/u, '')
    .replace(/^\[([^[\]]{2,60})\]$/u, '$1');
  if (MARKER.test(text)) return null;
  // A wiki's mention: "@Alice Doe".
  const mention = /^@(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$/u.exec(text.trim())?.[1];
  if (mention !== undefined) return { name: mention, login: false, fullName: mention };
  const login = /(?<![\p{L}\p{N}])@(?<login>[A-Za-z\d](?:[A-Za-z\d-]{0,38}))/u.exec(text)?.groups?.['login'];
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
  const written = text.replace(/[([{].*$/u, '').replace(BEHIND_NAME, '');
  // "3 guests", a phone's number, "RFC-12".
  if (/^[^\p{L}]*\d+\s+\p{L}|\d[.\s-]\d{3}|^\s*\p{Lu}{2,}-\d+\s*$/u.test(written)) return null;
  const name = written
    .replace(/^(?:[^\p{L}\p{N}]|\p{N}+(?![\p{L}\p{N}_-]))+|[^\p{L}\p{N}_.…]+$/gu, '')
    .replace(/\s+\d+$/u, '')
    .trim();
  const words = name.split(/\s+/u);
  if (!/\p{L}/u.test(name) || words.length > 5 || NO_NAME.test(name) || isSentence(words)) return null;
  return /https?:|[?!…<>]|\.\.\.|\p{Script=Han}{7}/u.test(name) ? null : name;
}

/** "it's back now.", but not "Bob Roe Jr.". */
function isSentence(words: readonly string[]): boolean {
  return words.length > 1 && /^\p{Ll}.*\.$/u.test(words.at(-1) ?? '');
}

/** At least two words that begin like names: "Alice Doe", "Bob van der Roe"; a name in Han is one word. */
export function isFullName(name: string | null): name is string {
  if (name !== null && /^(?!主持|记录|参会|负责)\p{Script=Han}{2,4}$/u.test(name)) return true;
  const words = name?.split(/\s+/u) ?? [];
  return words.length > 1 && words.every(isNameWord);
}

const PARTICLE = /^(?:de[rnl]?|di|da|dos?|du|la|le|van|von|zu[mr]?|bin|al|el|y|e)$/iu;

function isNameWord(word: string): boolean {
  return /^[^\p{Ll}]/u.test(word) || PARTICLE.test(word);
}

/** "alice, @bob, Carol Coe", but no sentence, no point of the minutes. */
export function isLineOfNames(line: string): boolean {
  return piecesOf(line).every((piece) => {
    const words = piece
      .replace(/[([].*$|\s\/\s.*$/u, '')
      .trim()
      .split(/\s+/u);
    return (
      words.length <= 4 &&
      !/[:：]/u.test(words.join(' ')) &&
      !/[.!?。！？]$/u.test(piece.trim().replace(/(?<=\s\p{Lu})\.$/u, '')) &&
      !MARKER.test(piece) &&
      (words.length === 1 || words.every(isNameWord))
    );
  });
}
