import type { Person } from '../meeting.ts';

/**
 * E-mail addresses: they tell who is meant, and are shown to nobody. Change here when an address is not recognised.
 */

/** Bounded as addresses are, which keeps reading linear. */
const ADDRESS = String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`;
const AT_START = new RegExp(`^<?(?:[mM][aA][iI][lL][tT][oO]:)?(${ADDRESS})>?(?![\\p{L}\\p{N}])`, 'u');
const ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}._%+-])<?(?:[mM][aA][iI][lL][tT][oO]:)?(${ADDRESS})>?`, 'gu');

/** The address with which some words begin, and how much of them it is. */
export function addressAt(words: string): { address: string; length: number } | null {
  const found = words.includes('@') ? AT_START.exec(words.slice(0, 400)) : null;
  const address = found?.[1];
  return found && address !== undefined ? { address: address.toLowerCase(), length: found[0].length } : null;
}

/** Splits the addresses off some words. */
export function splitAddress(words: string): { words: string; address: string | null } {
  if (!words.includes('@')) return { words, address: null };
  let address: string | null = null;
  const rest = words.replace(ANYWHERE, (_, one: string) => {
    address ??= one.toLowerCase();
    return '';
  });
  return { words: rest, address };
}

/** Some words with the names of those whose addresses are known in their places. */
export function withNames(words: string, known: ReadonlyMap<string, Person>): string {
  if (!words.includes('@') || known.size === 0) return words;
  return words.replace(ANYWHERE, (written, address: string) => known.get(address.toLowerCase())?.name ?? written);
}

/** Some words where of each address only stands what comes before the @: what GitHub mails to all who watch. */
export function withoutAddresses(words: string): string {
  return words.includes('@')
    ? words.replace(ANYWHERE, (_, address: string) => `${address.slice(0, address.indexOf('@'))}@…`)
    : words;
}
