/**
 * What is known of a task, for a pull request and a summary: whose it is, until when, what it points to. Change here when
 * one of these facts is told in another way.
 */
import type { ActionItem, Due, Owner } from '../minutes/meeting.ts';
import { cut } from '../plain-text/plain-line.ts';
import { quote } from '../plain-text/quote.ts';
import { quietReferenceLink } from './links.ts';
import type { Run } from './run.ts';

/** Of more people ask the page. */
const MOST_REFERENCES = 3;

/** "due 2026-03-18", "due 2026-03-01 ⚠️ overdue", "due “until next meeting”". */
export function dueWords(due: Due | null, today: string, isOpen = true): string[] {
  if (due === null) return [];
  if (due.date === null) return [`due “${quote(cut(due.text, 60))}”`];
  return [`due ${quote(due.date)}${isOpen && due.date < today ? ' ⚠️ overdue' : ''}`];
}

/** "harbour/specs#12 (merged)", a quiet link; `references` as in `Mention`. */
export function referencesWords(run: Run, references: readonly string[]): string[] {
  const shown = references.slice(0, MOST_REFERENCES).map((reference) => referenceWords(run, reference));
  const left = references.length - shown.length;
  return shown.length === 0 ? [] : [`${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`];
}

export function referenceWords(run: Run, reference: string): string {
  const state = run.references?.get(reference.toLowerCase());
  return `${quietReferenceLink(run, reference)}${state === undefined ? '' : ` (${state})`}`;
}

/** "alice", "Al = alice" where the participants list tells who that is. */
export const ownerWords = ({ name, person }: Owner): string =>
  person === null || person.name.toLowerCase() === name.toLowerCase() ? name : `${name} = ${person.name}`;

export const ownersWords = ({ owners }: Pick<ActionItem, 'owners'>): string =>
  quote(cut(owners.map(ownerWords).join(', '), 200)) || 'nobody';
