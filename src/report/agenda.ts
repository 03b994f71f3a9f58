import type { AgendaWords } from '../minutes/habits/agenda-words.ts';
import type { Pending } from '../tracking/operation.ts';
import { plainLine } from '../plain-text/plain-line.ts';
import { minutesText } from './escape.ts';
import { namesOf, personOf, type Names } from './names.ts';

export interface AgendaOptions {
  /** What the meeting should know, by the task's id: "on GitHub: example/specs#5 was merged". */
  news?: ReadonlyMap<string, readonly string[]>;
  /** How the owners are written; logins get their @ back. */
  names?: Names;
  /** As the group writes its minutes. */
  words?: AgendaWords;
}

const ENGLISH: AgendaWords = { marker: 'AI', heading: 'Pending action items', none: 'No pending action items.' };

/**
 * What is pending, as Markdown to paste into the next minutes: pasted and read again, every line is the same task, by
 * its words and by the number of its issue at the end.
 */
export function renderAgenda(pending: readonly Pending[], options: AgendaOptions = {}): string {
  const { heading, none } = options.words ?? ENGLISH;
  if (pending.length === 0) return `${minutesText(none)}\n`;
  const series = [...new Set(pending.map((item) => item.series))];
  const listOf = (name: string): string =>
    pending
      .filter((item) => item.series === name)
      .map((item) => lines(item, options))
      .join('\n');
  const [only] = series;
  if (series.length === 1 && only !== undefined) return `## ${minutesText(heading)}\n\n${listOf(only)}\n`;
  return series.map((name) => `## ${minutesText(name)}\n\n### ${minutesText(heading)}\n\n${listOf(name)}\n`).join('\n');
}

function lines({ id, number, newest }: Pending, { news, names = NOBODY, words = ENGLISH }: AgendaOptions): string {
  const issue = number === null ? '' : ` (#${number})`;
  const below = (news?.get(id) ?? []).map((told) => `\n  - ${minutesText(told)} ${NOT_MINUTES}`);
  return `- ${words.marker}${who(newest.owners, names)}: ${minutesText(newest.text)}${issue}${below.join('')}`;
}

const NOBODY = namesOf([]);

/** News are for people: "merged" in them is not the meeting's word that the task is done. */
const NOT_MINUTES = '<!-- minutes: ignore -->';

/** ` @alice, @bob`; in brackets where a name is among them, so that its words can't be taken for the task. */
function who(owners: readonly string[], names: Names): string {
  const people = owners.map((owner) => personOf(owner, names));
  const words = people.map(({ name, login }) => (login ? `@${name}` : properName(name))).filter((word) => word !== '');
  if (words.length === 0) return '';
  return people.every(({ login }) => login) ? ` ${words.join(', ')}` : ` (${words.join(', ')})`;
}

/** As written; without any capitals "alice doe" would read like any two words. */
function properName(name: string): string {
  const safe = plainLine(name).replace(/[()[\]:*`<>|\\]/gu, '');
  if (/\p{Lu}/u.test(safe)) return safe;
  return safe.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
