import type { Participant } from './meeting.ts';

/** What GitHub takes for a login. */
export const LOGIN = /^[A-Za-z\d](?:[A-Za-z\d-]{0,38})$/u;

/** "Alice Doe (@alice), @bob (Bob Roe, Example Org), carol (traveling)". */
export function peopleIn(line: string): Participant[] {
  return splitOutsideBrackets(line).flatMap((piece) => {
    const person = personIn(piece);
    return person === null ? [] : [person];
  });
}

function splitOutsideBrackets(line: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const piece of line.split(/([()[\],;、，；]|\s(?:and|und|et|&)\s)/u)) {
    if (piece === '(' || piece === '[') depth++;
    if (piece === ')' || piece === ']') depth = Math.max(0, depth - 1);
    if (depth === 0 && /^(?:[,;、，；]|\s(?:and|und|et|&)\s)$/u.test(piece)) pieces.push('');
    else pieces.push((pieces.pop() ?? '') + piece);
  }
  return pieces;
}

function personIn(piece: string): Participant | null {
  const text = piece.replace(/^\s*\[[ xX]\]\s*/u, '').trim();
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
  return name === null ? null : { name, login: false, fullName: /\s/u.test(name) ? name : null };
}

/** "Alice Doe - Example Org" → "Alice Doe"; `null` for what is no name. */
function nameIn(text: string): string | null {
  const name = text
    .replace(/[([{].*$/u, '')
    .replace(/\s+[-–—|/]\s+.*$|\s*[:：].*$/u, '')
    .replace(/^[^\p{L}]+|[^\p{L}.…]+$/gu, '')
    .trim();
  const words = name.split(/\s+/u);
  return name === '' || words.length > 5 || /https?:|[?!…<>]|\.\.\.|\p{Script=Han}{7}/u.test(name) ? null : name;
}

/** At least two words that begin like names: "Alice Doe", "Bob van der Roe". */
function isFullName(name: string | null): name is string {
  const words = name?.split(/\s+/u) ?? [];
  return words.length > 1 && words.every(isNameWord);
}

const PARTICLE = /^(?:de[rnl]?|di|da|dos?|du|la|le|van|von|zu[mr]?|bin|al|el|y|e)$/iu;

function isNameWord(word: string): boolean {
  return /^[^\p{Ll}]/u.test(word) || PARTICLE.test(word);
}

/** "alice, @bob, Carol Coe", but no sentence. */
export function isLineOfNames(line: string): boolean {
  return splitOutsideBrackets(line).every((piece) => {
    const words = piece
      .replace(/[([].*$/u, '')
      .trim()
      .split(/\s+/u);
    return (
      words.length <= 4 && !/[.!?。！？:：]$/u.test(piece.trim()) && (words.length === 1 || words.every(isNameWord))
    );
  });
}
