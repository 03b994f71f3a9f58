import type { Meeting } from '../minutes/meeting.ts';
import type { Pending } from '../tracking/operation.ts';
import { plainLine } from '../plain-text/plain-line.ts';
import { minutesText } from './escape.ts';

export interface AgendaOptions {
  /** What happened on GitHub since the last meeting, by the task's id: "example/specs#5 was merged". */
  events?: ReadonlyMap<string, readonly string[]>;
  /** Owners who are logins, in lower case: they get their @ back. The others stay names. */
  logins?: ReadonlySet<string>;
}

/**
 * What is pending, as Markdown to paste into the next minutes: pasted and read again, every line is the same task, by
 * its words and by the number of its issue at the end.
 */
export function renderAgenda(pending: readonly Pending[], options: AgendaOptions = {}): string {
  if (pending.length === 0) return 'No pending action items.\n';
  const series = [...new Set(pending.map((item) => item.series))];
  const listOf = (name: string): string =>
    pending
      .filter((item) => item.series === name)
      .map((item) => lines(item, options))
      .join('\n');
  const [only] = series;
  if (series.length === 1 && only !== undefined) return `## Pending action items\n\n${listOf(only)}\n`;
  return series.map((name) => `## ${minutesText(name)}\n\n### Pending action items\n\n${listOf(name)}\n`).join('\n');
}

/** Everybody whom these meetings know by a login, for `AgendaOptions.logins`. */
export function loginsIn(meetings: readonly Meeting[]): Set<string> {
  const people = meetings.flatMap(({ participants, items }) => [
    ...participants,
    ...items.flatMap(({ owners, supporters }) => [
      ...owners,
      ...owners.flatMap(({ person }) => (person === null ? [] : [person])),
      ...supporters,
    ]),
  ]);
  return new Set(people.filter(({ login }) => login).map(({ name }) => name.toLowerCase()));
}

function lines({ id, number, newest }: Pending, { events, logins }: AgendaOptions): string {
  const issue = number === null ? '' : ` (#${number})`;
  const news = (events?.get(id) ?? []).map((event) => `\n  - on GitHub: ${minutesText(event)} ${NOT_MINUTES}`);
  return `- AI${who(newest.owners, logins)}: ${minutesText(newest.text)}${issue}${news.join('')}`;
}

/** News are for people: "merged" in them is not the meeting's word that the task is done. */
const NOT_MINUTES = '<!-- minutes: ignore -->';

/** ` @alice, @bob`; in brackets where a name is among them, so that its words can't be taken for the task. */
function who(owners: readonly string[], logins: ReadonlySet<string> | undefined): string {
  const isLogin = (owner: string): boolean => logins?.has(owner.toLowerCase()) ?? false;
  const names = owners.map((owner) => (isLogin(owner) ? `@${owner}` : properName(owner))).filter((name) => name !== '');
  if (names.length === 0) return '';
  return owners.every(isLogin) ? ` ${names.join(', ')}` : ` (${names.join(', ')})`;
}

/** Passports keep names in lower case; without capitals "alice doe" would read like any two words. */
const properName = (name: string): string =>
  plainLine(name)
    .replace(/[()[\]:*`<>|\\]/gu, '')
    .replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
