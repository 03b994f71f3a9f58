/**
 * What `doctor` found, for a terminal. Change here when its lines should look otherwise.
 */
import type { Finding } from '../doctor/facts.ts';
import { terminalText } from './escape.ts';
import type { Paint } from './paint.ts';

/** A line each, its cure below; at the end how many there are to mend. */
export function renderFindings(found: readonly Finding[], paint: Paint): string {
  const marks = { ok: paint.green('ok   '), note: paint.yellow('note '), wrong: paint.red('WRONG') };
  const lines = found.flatMap(({ about, state, says, cure }) => [
    `${marks[state]}  ${paint.bold(terminalText(about))}: ${terminalText(says)}`,
    ...(cure === null ? [] : [`       → ${terminalText(cure)}`]),
  ]);
  const count = found.filter(({ state }) => state === 'wrong').length;
  const end =
    count === 0 ? 'Nothing is in the way.' : `${count === 1 ? 'One thing is' : `${count} things are`} to be mended.`;
  return `${lines.join('\n')}\n\n${end}\n`;
}
