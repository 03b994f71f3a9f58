/**
 * What is written to an issue: labels, assignees, title, passport. Change here when one of them follows the wrong
 * side.
 */
import type { Config } from '../../config/schema.ts';
import { doneBy, isEnough } from './done-by.ts';
import { ownersOnGitHub } from './owner-mapping.ts';
import { saysTheSame } from '../register/history.ts';
import { compareMentions, isMereName } from '../register/mention.ts';
import { mergeNames, mergeTitle } from './merge.ts';
import type { Writes } from '../operation.ts';
import type { Passport, Written } from '../passport/data.ts';
import type { TrackedIssue } from '../passport/passport.ts';
import { plainTitle } from '../passport/plain-title.ts';
import { labelsOf, type PlanInput, type Readings } from './plan-input.ts';
import type { Move } from './state-table.ts';
import { statusOf } from './status-of.ts';
import type { TrackedItem } from '../tracked-item.ts';

/** https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/assigning-issues-and-pull-requests-to-other-github-users */
export const MAX_ASSIGNEES = 10;
export const MAX_LABELS = 100;

export interface Merged {
  passport: Passport;
  writes: Pick<Writes, 'title' | 'addLabels' | 'removeLabels' | 'addAssignees' | 'removeAssignees'>;
  warnings: string[];
}

/** A task as it was, as matching left it with the places of today (`raw`), and as its passport will have it (`item`). */
export interface Progress {
  before: TrackedIssue;
  raw: TrackedItem;
  item: TrackedItem;
  move: Move;
}

/** Three sides: what was last written, what the minutes say, what GitHub shows. */
export function mergeIssue(progress: Progress, input: PlanInput, readings: Readings): Merged {
  const { before, raw, item, move } = progress;
  const { passport } = before;
  const { written } = passport;
  const spoken = readings.items.get(statusOf(raw).mention)?.item ?? null;
  const isNews = !saysTheSame(statusOf(before.item).mention, statusOf(item).mention);
  // Assigning notifies: what is done, or closed and stays so, is not handed over any more.
  const isOpen = move.move === 'reopen' || (move.move === 'stay' && before.issue.state === 'open');
  // A line that names nobody takes the task from nobody.
  // Whose it is on a person's word it stays.
  const isNamed = isOpen && spoken && spoken.owners.length > 0 && !item.said?.owners;
  const onGitHub = isNamed ? ownersOnGitHub(spoken.owners, input.config, written.assignees) : null;
  const warnings: string[] = [];

  const configured = isOpen && spoken ? labelsOf(input.config, item.series) : [];
  const labels = mergeNames({
    written: written.labels,
    wanted: [...configured, ...(onGitHub?.labels ?? written.labels)],
    now: before.issue.labels,
    limit: MAX_LABELS,
  });
  warnings.push(...tooMany(labels.left, `${MAX_LABELS} labels`));

  const wanted = onGitHub && input.config.assign ? onGitHub.logins : null;
  const isRefused = (login: string): boolean =>
    input.assignable.get(login.toLowerCase()) === false || (!isNews && written.refused.includes(login));
  const refused = wanted?.filter(isRefused) ?? written.refused;
  const assignees = mergeNames({
    written: written.assignees,
    wanted: wanted?.filter((login) => !isRefused(login)) ?? written.assignees,
    now: before.issue.assignees,
    limit: MAX_ASSIGNEES,
  });
  if (wanted && isNews) warnings.push(...refused.map((login) => cannotAssign(login, input)));
  warnings.push(...tooMany(assignees.left, `${MAX_ASSIGNEES} assignees`));

  const title =
    input.config.retitle && !item.said?.title && spoken && isNews && !isMereName(statusOf(raw).mention)
      ? mergeTitle(written.title, plainTitle(spoken.title), before.issue.title)
      : { title: null, conflict: false };
  if (title.conflict) warnings.push('its title was changed by a person and by the minutes: the person’s stays');

  const state = stateAfter(progress, input.config.close);
  const said = saidAfter(progress);
  return {
    warnings,
    writes: {
      ...(title.title !== null && { title: title.title }),
      addLabels: labels.add,
      removeLabels: labels.remove.filter((label) => label.toLowerCase() !== input.config.label.toLowerCase()),
      addAssignees: assignees.add,
      removeAssignees: assignees.remove,
    },
    passport: {
      ...passport,
      said,
      owners: onGitHub?.names ?? passport.owners,
      mentions: item.mentions,
      forgotten: passport.forgotten - foundAgain(progress),
      written: {
        ...state,
        title: title.title ?? written.title,
        labels: labels.written,
        assignees: assignees.written,
        refused,
      },
      runs: {
        ...passport.runs,
        undone: before.issue.state === 'open' ? null : (passport.runs.undone ?? null),
        closed: move.move === 'close' ? input.run : state.state === 'closed' ? passport.runs.closed : null,
      },
    },
  };
}

/** That it is done holds while the issue is closed: what the minutes, or who reopened it, said since counts. */
function saidAfter({ before: { issue, passport }, item, move }: Progress): Passport['said'] {
  if (item.said?.state === undefined || move.move === 'finish') return item.said;
  const isUpdated = item.mentions.some((mention) => !passport.mentions.includes(mention));
  const isOver = move.move === 'close' || move.move === 'reopen' || (issue.state === 'open' && isUpdated);
  return isOver ? { ...item.said, state: undefined } : item.said;
}

export const cannotAssign = (login: string, { source, config }: PlanInput): string =>
  `${login} can't be assigned in ${config.tracker ?? source.repository}: the name stays in the issue`;

export const tooMany = (left: readonly string[], limit: string): string[] =>
  left.length === 0 ? [] : [`an issue has at most ${limit}: ${left.join(', ')} left out`];

function stateAfter({ before, item, move }: Progress, policy: Config['close']): Pick<Written, 'state' | 'close'> {
  const { issue, passport } = before;
  const { state, close } = passport.written;
  if (move.move === 'reopen') return { state: 'open', close: null };
  if (move.move === 'finish') return { state, close };
  if (move.move === 'close') {
    if (move.commentIsPosted) return { state, close };
    const { reason } = move.mention.evidence;
    return { state: 'closed', close: { reason, comments: issue.comments, reopened: issue.stateReason === 'reopened' } };
  }
  // a person reopened it, and the minutes have come to agree
  const isUpdated = item.mentions.some((mention) => !passport.mentions.includes(mention));
  const done = doneBy(item);
  const agrees = state === 'closed' && issue.state === 'open' && isUpdated && !(done && isEnough(done, policy));
  return agrees ? { state: 'open', close: null } : { state, close };
}

/** How many mentions that had been let go for want of room were read again now. */
function foundAgain({ before: { passport }, item }: Progress): number {
  const newest = passport.mentions.at(-1);
  if (passport.forgotten === 0 || !newest) return 0;
  const found = item.mentions.filter(
    (mention) => !passport.mentions.includes(mention) && compareMentions(mention, newest) < 0,
  );
  return Math.min(passport.forgotten, found.length);
}
