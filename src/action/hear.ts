/**
 * The bot with its desk, as the Action builds it. Change here when a command needs something further of a run.
 */
import type { Connection } from '../adapters.ts';
import type { Config } from '../config/schema.ts';
import type { CommentEvent } from '../bot/hearing.ts';
import { listen, type Listening } from '../bot/listen.ts';
import { closingLine } from '../report/summary.ts';
import { prose } from '../report/escape.ts';
import type { SyncResult } from '../sync.ts';
import { agendaOfIssues } from '../sync/agenda.ts';
import type { SyncRequest } from '../sync/request.ts';
import { trustOf } from '../sync/trust.ts';
import { UsageError } from '../usage-error.ts';

interface Stage {
  config: Config;
  connection: Connection;
  obstacle: string | null;
  /** `owner/repo` of the comment. */
  repository: string;
  serverUrl: string;
  runId: string | null;
  /** Does a run and tells everybody of it. */
  perform: (trigger: SyncRequest['trigger'], writes: boolean) => Promise<SyncResult>;
}

/** Hears a comment of somebody who may speak. */
export async function hear(
  comment: CommentEvent,
  right: 'writer' | 'assignee',
  { config, connection, obstacle, repository, serverUrl, runId, perform }: Stage,
): Promise<Listening> {
  const adapters = connection.adapters(config);
  const { ports } = adapters;
  const ears = connection.ears(config);
  const { tracker: elsewhere } = config;
  const isElsewhere = elsewhere !== null && elsewhere.toLowerCase() !== repository.toLowerCase();
  return listen(comment, right, ears, {
    tracker: ports.tracker,
    trust: trustOf(config, ports.source),
    config,
    serverUrl,
    repository,
    run: runId,
    obstacle,
    elsewhere: isElsewhere ? `the issues of these minutes are in ${elsewhere}: nothing here is one of them` : null,
    ...(ports.sleep && { sleep: ports.sleep }),
    agenda: (series) => agendaOfIssues(series, { ...adapters, config }),
    preview: async (number) => {
      const { head, base, state } = await ears.pullRequest(number);
      if (state !== 'open') throw new UsageError('this pull request is closed: there is nothing to preview');
      const run = await perform({ kind: 'pull-request', number, head, base, state, isSilent: false }, false);
      return run.plan.operations.length > 0 || run.meetings.length > 0
        ? null
        : 'No minutes are changed in this pull request.';
    },
    sync: async () => {
      const run = await perform({ kind: 'resync' }, true);
      const isDone =
        run.outcomes.every(({ result }) => result === 'done' || result === 'unchanged') && run.cap === null;
      return { words: prose(closingLine(run)), isDone };
    },
  });
}
