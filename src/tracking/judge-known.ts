import { dutyOf } from './duty.ts';
import { saysTheSame, settleMentions } from './history.ts';
import { compareMentions, mentionKey } from './mention.ts';
import { mergeNames, mergeTitle } from './merge.ts';
import type { Operation, Suggestion, Writes } from './operation.ts';
import { encodePassport, type Passport, type Written } from './passport-data.ts';
import { hiddenDataOf, renderPassport, type TrackedIssue } from './passport.ts';
import { fitPassport } from './passport-size.ts';
import { permalink } from './permalink.ts';
import { plainTitle, quote, cut } from './quote.ts';
import { labelsOf, type PlanInput, type Readings } from './reading.ts';
import { decideMove, type Move } from './state-table.ts';
import { statusOf } from './status-of.ts';
import type { TrackedItem } from './tracked-item.ts';

/** What a run makes of one task. */
export interface Judgement {
  /** As it stands after this run. */
  item: TrackedItem;
  /** `null`: the task is not spoken of in this run and nothing is to be done about it. */
  operation: Operation | null;
  /** Whether the task is open after the run. */
  isPending: boolean;
  title: string;
  suggestion: Suggestion | null;
}

export const MAX_ASSIGNEES = 10;
export const MAX_LABELS = 100;

/**
 * A closed issue that nobody writes to drops out of the listing after half a year and would be created anew, although
 * the minutes repeat its task every week. So its passport takes new mentions, but only once in so many days.
 */
const REMEMBER_DAYS = 60;

/** What becomes of a task that has an issue. `raw`: the task as matching left it, with the places of today. */
export function judgeKnown(before: TrackedIssue, raw: TrackedItem, input: PlanInput, readings: Readings): Judgement {
  const { issue, passport } = before;
  const mentions = settleMentions(before.item.mentions, raw.mentions);
  const item: TrackedItem = { ...before.item, mentions };
  const move = decideMove(before, item, input.config);
  const place = speaking(raw, readings) ?? statusOf(item).mention;
  const isSpokenOf = raw.mentions.some((mention) => readings.items.has(mentionKey(mention)));
  const operation = (
    kind: Operation['operation'],
    reason: string,
    writes: Writes | null,
    warnings: string[] = [],
  ): Operation => ({
    operation: kind,
    id: item.id,
    number: issue.number,
    title: issue.title,
    series: item.series,
    path: place.path,
    line: place.line,
    date: place.date,
    reason,
    owners: passport.owners,
    warnings,
    writes,
  });
  const judgement = (result: Operation, isPending: boolean): Judgement => ({
    item,
    operation: result.operation === 'none' && !isSpokenOf && input.scope.kind === 'push' ? null : result,
    isPending,
    title: issue.title,
    suggestion: isPending && move.move === 'stay' ? suggestionOf(move, item, before, place, input) : null,
  });

  const isClosed = issue.state === 'closed' && move.move !== 'reopen';
  if (before.released) return judgement(operation('none', 'its label was removed: left alone', null), false);
  if (isClosed && !isWorthRemembering(before, item))
    return judgement(operation('none', (move.move === 'stay' && move.why) || 'closed', null), false);

  const next = mergeAll(before, raw, item, move, input, readings);
  const changed = encodePassport(fitPassport(next.passport)) !== encodePassport(passport);
  const isPending = !isClosed && move.move !== 'close';
  if (!changed && move.move === 'stay')
    return judgement(operation('none', move.why ?? 'nothing new', null, next.warnings), isPending);
  const kind = move.move === 'stay' ? 'update' : move.move;
  const writes: Writes = {
    ...next.writes,
    ...(changed && { block: renderPassport(next.passport, input.serverUrl) }),
    expected: { state: issue.state, title: issue.title, hidden: hiddenDataOf(issue.body) },
    ...(move.move === 'close' && closing(move, input)),
  };
  const reason = move.why ?? whatIsNew(before, item);
  return judgement({ ...operation(kind, reason, writes, next.warnings), owners: next.passport.owners }, isPending);
}

/** The newest mention that was read in this run, where it stands today. */
const speaking = (raw: TrackedItem, readings: Readings) =>
  raw.mentions
    .filter((mention) => readings.items.has(mentionKey(mention)))
    .sort(compareMentions)
    .at(-1);

function isWorthRemembering(before: TrackedIssue, item: TrackedItem): boolean {
  const [known, now] = [statusOf(before.item).mention.date, statusOf(item).mention.date];
  return known !== null && now !== null && Date.parse(now) - Date.parse(known) >= REMEMBER_DAYS * 86_400_000;
}

interface Merged {
  passport: Passport;
  writes: Pick<Writes, 'title' | 'addLabels' | 'removeLabels' | 'addAssignees' | 'removeAssignees'>;
  warnings: string[];
}

/** Three sides: what was last written, what the minutes say, what GitHub shows. */
function mergeAll(
  before: TrackedIssue,
  raw: TrackedItem,
  item: TrackedItem,
  move: Move,
  input: PlanInput,
  readings: Readings,
): Merged {
  const { issue, passport } = before;
  const { config } = input;
  const { written } = passport;
  const warnings: string[] = [];
  const spoken = readings.items.get(mentionKey(statusOf(raw).mention));
  const isNews = !saysTheSame(statusOf(before.item).mention, statusOf(item).mention);
  const duty = spoken ? dutyOf(spoken.item.owners, config) : null;

  const labels = mergeNames({
    written: written.labels,
    wanted: duty ? [...labelsOf(config, item.series), ...duty.labels] : written.labels,
    now: issue.labels,
    limit: MAX_LABELS,
  });
  if (labels.left.length > 0)
    warnings.push(`an issue has at most ${MAX_LABELS} labels: ${labels.left.join(', ')} left out`);

  const wanted = duty && config.assign ? duty.logins : null;
  const isRefused = (login: string): boolean =>
    input.assignable.get(login.toLowerCase()) === false || (!isNews && written.refused.includes(login));
  const refused = wanted?.filter(isRefused) ?? written.refused;
  const assignees = mergeNames({
    written: written.assignees,
    wanted: wanted?.filter((login) => !isRefused(login)) ?? written.assignees,
    now: issue.assignees,
    limit: MAX_ASSIGNEES,
  });
  if (isNews || wanted === null)
    warnings.push(...refused.filter(() => isNews).map((login) => cannotAssign(login, input)));
  if (assignees.left.length > 0)
    warnings.push(`an issue has at most ${MAX_ASSIGNEES} assignees: ${assignees.left.join(', ')} left out`);

  const title =
    config.retitle && spoken && isNews
      ? mergeTitle(written.title, plainTitle(spoken.item.title), issue.title)
      : { title: null, conflict: false };
  if (title.conflict) warnings.push('its title was changed by a person and by the minutes: the person’s stays');

  const isUpdated = item.mentions.some((mention) => !before.passport.mentions.includes(mention));
  return {
    warnings,
    writes: {
      ...(title.title !== null && { title: title.title }),
      addLabels: labels.add,
      removeLabels: labels.remove.filter((label) => label.toLowerCase() !== config.label.toLowerCase()),
      addAssignees: assignees.add,
      removeAssignees: assignees.remove,
    },
    passport: {
      ...passport,
      owners: duty?.names ?? passport.owners,
      mentions: item.mentions,
      forgotten: passport.forgotten - foundAgain(before, item),
      written: {
        ...stateAfter(before, item, move, isUpdated),
        title: title.title ?? written.title,
        labels: labels.written,
        assignees: assignees.written,
        refused,
      },
      runs: {
        ...passport.runs,
        ...(move.move === 'close' && { closed: input.run }),
        ...(move.move === 'reopen' && { closed: null }),
      },
    },
  };
}

function stateAfter(
  { issue, passport }: TrackedIssue,
  item: TrackedItem,
  move: Move,
  isUpdated: boolean,
): Pick<Written, 'state' | 'close'> {
  const { state, close } = passport.written;
  if (move.move === 'reopen') return { state: 'open', close: null };
  if (move.move === 'close') {
    if (move.commentIsPosted) return { state, close };
    const { reason } = move.evidence;
    return { state: 'closed', close: { reason, comments: issue.comments, reopened: issue.stateReason === 'reopened' } };
  }
  // a person reopened it, and the minutes have come to agree
  if (state === 'closed' && issue.state === 'open' && isUpdated && statusOf(item).status === 'open')
    return { state: 'open', close: null };
  return { state, close };
}

/** Mentions that had been let go for want of room and were read again now. */
function foundAgain({ passport }: TrackedIssue, item: TrackedItem): number {
  const newest = passport.mentions.at(-1);
  if (passport.forgotten === 0 || !newest) return 0;
  const found = item.mentions.filter(
    (mention) => !passport.mentions.includes(mention) && compareMentions(mention, newest) < 0,
  );
  return Math.min(passport.forgotten, found.length);
}

export const cannotAssign = (login: string, { source, config }: PlanInput): string =>
  `${login} can't be assigned in ${config.tracker ?? source.repository}: the name stays in the issue`;

function closing(
  { evidence, mention, commentIsPosted }: Extract<Move, { move: 'close' }>,
  input: PlanInput,
): Partial<Writes> {
  const { serverUrl, source, head } = input;
  const link = permalink(
    { serverUrl, repository: source.repository },
    mention.sha ?? head,
    mention.path,
    evidence.line,
  );
  const verdict = evidence.reason === 'completed' ? 'this is done' : 'this will not be done';
  const comment = `According to the [minutes of ${quote(mention.date ?? mention.path)}](${link}) ${verdict}:\n\n> ${quote(cut(evidence.text, 500)) || '…'}`;
  return { closeReason: evidence.reason, ...(!commentIsPosted && { comment }) };
}

function whatIsNew(before: TrackedIssue, item: TrackedItem): string {
  const news = item.mentions.filter((mention) => !before.item.mentions.some((known) => saysTheSame(known, mention)));
  const newest = news.at(-1);
  if (!newest) return 'labels or assignees follow the minutes';
  if (newest.removed) return 'its line was removed from the minutes: it stays open';
  const day = newest.date ?? 'an undated meeting';
  return before.item.mentions.some(({ path, date }) => path === newest.path && date === newest.date)
    ? `its line changed in the minutes of ${day}`
    : `mentioned again in the minutes of ${day}`;
}

function suggestionOf(
  move: Extract<Move, { move: 'stay' }>,
  item: TrackedItem,
  { issue }: TrackedIssue,
  place: { path: string; line: number },
  { merged }: PlanInput,
): Suggestion | null {
  const done = statusOf(item).mention.references.find((reference) => merged?.has(reference) === true);
  const hint = move.hint ?? (done === undefined ? null : `${done} was merged`);
  return hint === null
    ? null
    : { id: item.id, number: issue.number, title: issue.title, path: place.path, line: place.line, hint };
}
