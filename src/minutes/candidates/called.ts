/**
 * Lines that only call a task by its number and say how it stands: "31/2: done", "39/1: still open". Change here when such
 * a line is read as a task of its own, or a task as such a line.
 */
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { isEmpty } from '../habits/task-text.ts';
import { splitStatus, whatSays, type Says } from '../habits/status/statements.ts';

/** What is said of a task that is only called by its number. Words. */
const MAX_REPLY = 5;

/** What some words behind a number say of its task; `null` if they are a task themselves. */
export function saidOfCalled(words: string, lexicon: Lexicon, carriedOver: boolean): { says: Says } | null {
  if (isEmpty(words)) return { says: null };
  if (words.split(' ').length > MAX_REPLY) return null;
  const says = whatSays(words, lexicon, carriedOver);
  if (says?.status === 'closed') return { says };
  const behind = splitStatus(`t - ${words.replace(/^[([]+|[)\]]+$/gu, '')}`, lexicon, carriedOver);
  return behind.says !== null && behind.text === 't' ? { says: behind.says } : null;
}
