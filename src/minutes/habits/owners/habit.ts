import type { Names } from '../../people/names.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Person } from '../../meeting.ts';

/** What the habits of owners have in common. Change here when a habit needs to know more than it is told. */

type OwnerKind = 'handle' | 'address' | 'named' | 'known' | 'group' | 'everybody' | 'nobody' | 'name' | 'nick';

/** One owner at the beginning of some words. */
export interface OwnerWords {
  kind: OwnerKind;
  name: string;
  length: number;
  /** With the article, which belongs to it only in brackets of its own: "[The group]". */
  written?: string;
}

/** What tells whether a word is somebody. */
export interface Where {
  names: Names;
  lexicon: Lexicon;
  /** Another owner stands right before: "alice/bob". */
  joined: boolean;
}

/** What an owner is judged by beside the words that may name one. */
export interface Around {
  /** How the owners end: a colon or dash, "to" and "will", nothing that says so, or nothing at all behind them. */
  ending: 'colon' | 'duty' | 'bare' | 'end';
  /** The words behind. */
  next: string;
  comma: boolean;
  /** A colon, not a dash. */
  colon: boolean;
  /** In brackets of their own: "[NAME] t". */
  boxed: boolean;
  loose: boolean;
  /** How many owners stand together. */
  count: number;
  where: Where;
}

/**
 * Examples are written `words → owners | task`, with @ before logins; of counter-examples the words alone. They are read
 * where Alice Doe (initials AD) and Bob Roe are listed, and `unlisted` ones where nobody is.
 */
export interface Examples {
  says: string;
  examples: readonly string[];
  counter: readonly string[];
  unlisted?: { examples: readonly string[]; counter: readonly string[] };
}

/** A way to name somebody, wherever owners stand. */
export interface NameHabit extends Examples {
  kind: OwnerKind;
  /** Reads one with which some words begin. */
  read: (text: string, where: Where) => Omit<OwnerWords, 'kind'> | null;
  /** Whether it is one there, as far as what stands around tells. */
  holds: (unit: OwnerWords, around: Around) => boolean;
}

/** Owners behind or within a task. */
export interface Trailing {
  owners: Person[];
  /** The part of the text that only names owners at its end; empty (`start === end`) where they stand within the words. */
  start: number;
  end: number;
  /** Until when, where that part of the text says so too: "t (@alice, by 3 March)". */
  due: string | null;
}

/** A way to name owners behind a task or within it. */
export interface TrailingHabit extends Examples {
  read: (text: string, names: Names, lexicon: Lexicon) => Trailing | null;
}
