import type { Draft, Reading } from '../candidates/draft.ts';
import type { Entry, Outline } from '../blocks/outline.ts';
import { statusOf } from '../habits/status/statements.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

/**
 * Which items come from an earlier meeting, by what is said of them and by how their list stands. Change here when something
 * else tells that a task is old; headings that say so are read by habits/sections.ts.
 */

/** Sections before the list of an earlier meeting's tasks: who took part, what recurs. */
const MOST_BEFORE = 2;

/** Whether a heading stands before the topics of the meeting, and nothing was noted right above it. */
function standsOnTop(head: Entry, outline: Outline): boolean {
  const above = new Set<Entry>();
  for (let entry = head.parent; entry; entry = entry.parent) above.add(entry);
  const before = outline.entries.filter(({ kind, line }) => kind === 'heading' && line < head.line);
  const siblings = head.parent?.kind === 'heading' && above.size > 2 ? head.parent.children : [];
  const noted = siblings.slice(0, Math.max(0, siblings.indexOf(head))).some(({ kind }) => kind !== 'heading');
  return !noted && before.filter((entry) => !above.has(entry)).length <= MOST_BEFORE;
}

/** A list whose tasks are all done, before the topics of the meeting, is the last meeting's: nobody plans what is done. */
export function markEarlierLists(drafts: readonly Draft[], outline: Outline, reading: Reading): void {
  const headings = outline.entries.flatMap((entry) => (entry.kind === 'heading' ? [entry.line] : []));
  for (const head of new Set(drafts.map((draft) => draft.head))) {
    if (head?.kind !== 'heading') continue;
    const own = drafts.filter((draft) => draft.head === head);
    const topics = headings.filter((line) => line > head.line);
    const told = own.map((draft) => statusOf(draft.statements).status === 'closed');
    // Where nearly each of them says how far it is, one that is done tells that they are old.
    const isTold =
      own.length > 1 &&
      told.includes(true) &&
      own.filter((draft) => tellsProgress(draft, reading.lexicon)).length >= own.length * PROGRESS;
    if (topics.length < 2 || !standsOnTop(head, outline) || !(isTold || told.every(Boolean))) continue;
    for (const draft of own) draft.carriedOver = true;
  }
}

/** So many of the tasks of a list tell how far they are, where it is an earlier one. */
const PROGRESS = 0.6;

/** Done, or on its way; "open" says nothing of the kind. */
function tellsProgress({ statements }: Draft, lexicon: Lexicon): boolean {
  return statements.some(({ says, text }) => {
    // A box tells less than words: it may have been ticked since.
    if (text === '[x]') return false;
    const words = text.toLowerCase().replace(/^[\s(-]+|[.!)\s]+$/gu, '');
    return (
      says !== null && !lexicon.has('open', words) && (lexicon.has('goesOn', words) || !lexicon.has('openCell', words))
    );
  });
}

/** Whether an item, or what is said of it, says that it was there before. */
export function isCarriedOver({ text, carriedOver, statements }: Draft, lexicon: Lexicon): boolean {
  return carriedOver || statements.some((said) => isCarryNote(said.text, lexicon)) || saysOld(text, lexicon);
}

/** "- carried forward", "- no updates": said below or behind a task that was there before. */
function isCarryNote(text: string, lexicon: Lexicon): boolean {
  if (text.length > MAX_NOTE) return false;
  const words = text.toLowerCase();
  return lexicon.find('leftover', words) !== null || lexicon.has('noNews', words.replace(/^[\s(-]+|[.!)\s]+$/gu, ''));
}

/** "t (old)", "t (from last time)": in brackets at the end. */
function saysOld(text: string, lexicon: Lexicon): boolean {
  const inside = /\(([^()]{2,30})\)[\s.]*$/u.exec(text.slice(-40))?.[1];
  if (inside === undefined) return false;
  const tokens = lexicon.tag(inside.toLowerCase());
  const beside = ['earlier', 'leftover', 'relation', 'origin', 'article', 'meeting', 'action'] as const;
  return (
    tokens.some(({ classes }) => classes.has('earlier') || classes.has('leftover')) &&
    tokens.every(({ classes }) => beside.some((one) => classes.has(one)))
  );
}

/** What is longer tells more than that. Characters. */
const MAX_NOTE = 40;
