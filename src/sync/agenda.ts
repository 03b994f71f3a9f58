/**
 * The agenda of a repository, from its issues. Change here when what is pending should be told with something further.
 */
import { newsSinceMeeting, type NewsPorts } from './agenda-news.ts';
import { readingRules } from './collect.ts';
import { registerOf } from './ours.ts';
import { Questions } from './questions.ts';
import type { Ports } from './request.ts';
import type { Config } from '../config/schema.ts';
import type { Person } from '../minutes/meeting.ts';
import { renderAgenda } from '../report/agenda.ts';
import { namesOf } from '../report/names.ts';
import { isAmong } from '../tracking/names.ts';
import type { TrackedIssue } from '../tracking/passport/passport.ts';
import { comparePending, pendingOf } from '../tracking/planning/pending.ts';
import { refuseUnknownSeries } from '../usage-error.ts';

export interface AgendaPorts extends NewsPorts {
  config: Config;
  ports: Pick<Ports, 'source' | 'tracker' | 'stateOf'>;
}

/**
 * The open tasks, with their issues and what happened on GitHub since the last meeting, as Markdown for minutes.
 *
 * @param series `null`: all
 * @throws {UsageError} for a series that nobody knows
 */
export async function agendaOfIssues(
  series: string | null,
  { config, ports, closingOf }: AgendaPorts,
): Promise<string> {
  const { tracked } = await registerOf(config, ports, Questions.unlimited());
  const items = tracked.map(({ item }) => item);
  if (series !== null) refuseUnknownSeries([series], items);
  const ofSeries = tracked.filter(({ item }) => (series ?? item.series) === item.series);
  const { pending, news } = await newsSinceMeeting(ofSeries, { ports, closingOf });
  const rows = pending.map(({ issue, item }) => pendingOf(item, issue.title)).sort(comparePending);
  const { agendaWords } = await import('../minutes/habits/agenda-words.ts');
  const words = agendaWords(
    ofSeries.flatMap(({ item }) => item.mentions),
    readingRules(config),
  );
  return renderAgenda(rows, { news, names: namesOf(pending.flatMap(peopleOf)), words });
}

/** The owners as written; logins are whom GitHub knows as assigned, and whom it did not let us assign. */
export function peopleOf({ issue, passport: { owners, written } }: TrackedIssue): Person[] {
  const logins = [...issue.assignees, ...written.assignees, ...written.refused];
  const isLogin = isAmong(logins);
  // the logins first: their own spelling stands, "Erin" of the minutes is @erin
  return [...logins.map((name) => ({ name, login: true })), ...owners.map((name) => ({ name, login: isLogin(name) }))];
}
