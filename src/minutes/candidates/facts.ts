import type { Entry } from '../blocks/outline.ts';
import { oneLine } from '../blocks/prose.ts';
import { leadingStatus, type TrailingStatus } from '../habits/status/statements.ts';
import type { Reading } from './draft.ts';
import { plainWords } from '../blocks/ornaments.ts';

/**
 * What is read of a block's words once, for all that decide on it or make an item of it. Change here when another fact of
 * a block is needed in more than one place.
 */
export interface Facts {
  /** Its words as one line. */
  line: string;
  /** The status in front of them, and the words behind it. */
  status: TrailingStatus;
  /** The words behind signs, status and numbers. */
  words: string;
}

const known = new WeakMap<Entry, Facts>();

/** The facts of a block; it belongs to one page, and so to one reading. */
export function factsOf(entry: Entry, { lexicon, boxes }: Reading): Facts {
  let facts = known.get(entry);
  if (!facts) {
    const { text } = entry.prose;
    const status = leadingStatus(plainWords(text), lexicon, boxes);
    known.set(entry, (facts = { line: oneLine(text), status, words: plainWords(status.text) }));
  }
  return facts;
}
