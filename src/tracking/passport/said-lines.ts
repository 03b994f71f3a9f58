/**
 * What people said of a task, as its issue tells it. Change here when a reader can't see whose word an issue follows.
 */
import { quote } from '../../plain-text/quote.ts';
import type { Said, Word } from '../said.ts';

/** At most one line: "**Said here:** due 2026-12-01 (bob, 2026-11-29)". */
export function saidLines(said: Said | undefined): string[] {
  if (said === undefined) return [];
  const { state, due, owners, title, same, apart = [] } = said;
  const facts = [
    ...told(state, state?.as === 'completed' ? 'done' : 'dropped'),
    ...told(due, due?.date === null ? 'due as the minutes say' : `due ${due?.date ?? ''}`),
    ...told(owners, `assigned to ${owners?.logins.join(', ') ?? ''}`),
    ...told(title, 'its title'),
    ...told(same, `the same as number ${same?.number ?? ''}`),
    ...apart.slice(0, 1).flatMap((word) => told(word, 'another task than one that looks like it')),
  ];
  return facts.length === 0 ? [] : [`**Said here:** ${facts.join(' · ')}`];
}

const told = (word: Word | undefined, what: string): string[] =>
  word === undefined ? [] : [`${quote(what)} (${quote(`${word.by}, ${word.at.slice(0, 10)}`)})`];
