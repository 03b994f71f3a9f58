import { answerMark, HELP, sentence } from '../../src/bot/answers.ts';
import { commandsIn } from '../../src/bot/command.ts';
import { renderAgenda } from '../../src/report/agenda.ts';
import { fenced } from '../../src/report/escape.ts';
import { namesOf } from '../../src/report/names.ts';
import { renderOverview } from '../../src/report/overview.ts';
import { peopleOf } from '../../src/sync/agenda.ts';
import { encodeMemory, type Memory } from '../../src/sync/overview/memory.ts';
import { newestDays, openTasks, rowsOf } from '../../src/sync/overview/rows.ts';
import { renderPassport, type TrackedIssue } from '../../src/tracking/passport/passport.ts';
import { saidComment } from '../../src/tracking/planning/issue-comments.ts';
import { retired } from '../../src/tracking/planning/twin-issues.ts';
import type { Said } from '../../src/tracking/said.ts';
import type { Sample } from './samples.ts';

const serverUrl = 'https://github.com';
const word = { by: 'bob', at: '2026-03-05T10:00:00Z', comment: 7 };

/** What people see of the bot: what it answers, and how an issue tells what people said. */
export function botSamples(tracked: readonly TrackedIssue[], today: string): Sample[] {
  const open = openTasks(tracked);
  const names = namesOf(open.flatMap(peopleOf));
  const memory: Memory = {
    source: 'harbour/minutes',
    series: null,
    newest: newestDays(tracked, [], {}),
    merged: ['harbour/specs#12'],
    notes: [
      'The tick at issue 2 was not followed: mallory has no write permission. Say `/minutes done` there, or close it.',
    ],
  };
  const rows = rowsOf(open, memory);
  const agenda = renderAgenda(rows, { names });
  const comment = (name: string, title: string, text: string): Sample => ({ name, kind: 'comment', title, text });
  const answer = (text: string): string => `${answerMark(7)}\n\n${text}`;
  const [unknown] = commandsIn('/minutes doen @carol', { serverUrl, repository: 'harbour/minutes' });
  const said: Said = {
    due: { ...word, date: '2026-12-01' },
    owners: { ...word, by: 'alice', logins: ['carol', 'dave'] },
    same: { ...word, number: 2 },
  };
  const [first] = open;
  if (!first) throw new Error('an open task');
  return [
    {
      name: 'overview',
      kind: 'issue',
      title: 'Pending action items',
      text: renderOverview({
        memory: encodeMemory(memory),
        serverUrl,
        repository: 'harbour/minutes',
        today,
        rows,
        agenda,
        notes: memory.notes,
      }),
    },
    {
      name: 'issue-said',
      kind: 'issue',
      title: `${first.issue.title} #${first.issue.number}`,
      text: renderPassport({ ...retired(first), owners: ['carol', 'dave'], said }, serverUrl),
    },
    comment('bot-help', 'What `/minutes help` answers', answer(HELP)),
    comment('bot-agenda', 'What `/minutes agenda` answers', answer(fenced(agenda))),
    comment(
      'bot-unknown',
      'What an unknown command is answered',
      answer(sentence(unknown?.name === 'unknown' ? `${unknown.why} (\`/minutes help\` says what there is)` : '')),
    ),
    comment('bot-done', 'Said when somebody says that it is done', saidComment({ ...word, as: 'completed' })),
  ];
}
