/**
 * What becomes of a task that has an issue. Change here when an update, its reason or its place is wrong.
 */
import { settleMentions } from '../register/history.ts';
import { mergeIssue } from './merge-issue.ts';
import { compareMentions } from '../register/mention.ts';
import type { Operation, Suggestion, Writes } from '../operation.ts';
import { encodePassport } from '../passport/data.ts';
import { fitPassport } from '../passport/size.ts';
import { renderPassport, type TrackedIssue } from '../passport/passport.ts';
import { missing } from '../names.ts';
import { closingComment, commentsOn, handoverComment, reopeningComment, saidComment } from './issue-comments.ts';
import { isSpokenOf, type PlanInput, type Readings } from './plan-input.ts';
import { doneWords, newsWords } from './reasons.ts';
import { asksForCloser, decideMove, type Move } from './state-table.ts';
import { statusOf } from './status-of.ts';
import { factsOf } from './task-facts.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import type { Issue } from '../tracker.ts';

/** What a run makes of one task. */
export interface PlannedTask {
  /** As it stands after this run. */
  item: TrackedItem;
  /** `null`: the task is not spoken of in this run and nothing is to be done about it. */
  operation: Operation | null;
  /** Whether the task is open after the run. */
  isPending: boolean;
  title: string;
  /** How often the minutes have mentioned it. */
  times: number;
  suggestion: Suggestion | null;
  /** Who closed its issue decides, and is not known yet. */
  asksForCloser?: boolean;
}

/**
 * A closed issue that nobody writes to drops out of the listing after half a year and would be created anew, although
 * the minutes repeat its task every week. So its passport takes new mentions, but only once in so many days.
 */
const REMEMBER_DAYS = 60;

/** A task as matching left it. */
export interface Matched {
  /** With the places of today. */
  item: TrackedItem;
  /** What was one task is several, and this is one of them. */
  isSplit: boolean;
  /** What was several tasks is one, and this is it. */
  isJoined: boolean;
  /** Mention of today → the same one as a passport has it. */
  earlier: ReadonlyMap<Mention, Mention>;
}

/**
 * What becomes of a task that has an issue. Where mentions change hands, a closed issue says so as well: else two tasks
 * would pass for one, or what another issue has handed over would be lost.
 */
export function planExisting(
  before: TrackedIssue,
  { item: raw, isSplit, isJoined, earlier }: Matched,
  input: PlanInput,
  readings: Readings,
): PlannedTask {
  const { issue, passport } = before;
  const mentions = settleMentions(raw.mentions, earlier, input.head);
  const item: TrackedItem = { ...before.item, mentions };
  const move = decideMove(before, item, { ...input.config, closers: input.closers ?? new Map<number, string>() });
  const place = speaking(raw, readings) ?? statusOf(item).mention;
  const isAbout = isSpokenOf(raw.mentions, input, readings);
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
    facts: factsOf(place, mentions, passport.forgotten, before.item.said),
    warnings,
    writes,
  });
  const planned = (result: Operation, isPending: boolean): PlannedTask => ({
    item,
    operation: result.operation === 'none' && !isAbout && input.scope.kind === 'push' ? null : result,
    isPending,
    title: issue.title,
    times: mentions.length + passport.forgotten,
    asksForCloser: asksForCloser(before, item) && input.closers?.has(issue.number) !== true,
    suggestion: isPending && move.move === 'stay' ? suggestionOf(move, item, before, place, isAbout, input) : null,
  });

  const isClosed = issue.state === 'closed' && move.move !== 'reopen';
  if (before.released) return planned(operation('none', 'its label was removed: left alone', null), false);
  if (before.newer)
    return planned(operation('none', 'written by a newer version: left alone', null, [newerWords(issue)]), !isClosed);
  if (isClosed && !isSplit && !isJoined && !isWorthRemembering(before, item))
    return planned(operation('none', (move.move === 'stay' && move.why) || 'closed', null), false);

  const next = mergeIssue({ before, raw, item, move }, input, readings);
  const changed = encodePassport(fitPassport(next.passport)) !== encodePassport(passport);
  const isPending = !isClosed && move.move !== 'close' && move.move !== 'finish';
  if (!changed && move.move === 'stay')
    return planned(operation('none', move.why ?? 'nothing new', null, next.warnings), isPending);
  const kind = move.move === 'stay' ? 'update' : move.move === 'finish' ? 'close' : move.move;
  const writes: Writes = {
    ...next.writes,
    ...(changed && { block: renderPassport({ ...next.passport, series: item.series }, input.serverUrl) }),
    expected: {
      state: issue.state,
      title: issue.title,
      hidden: before.hidden,
      closedByUs: move.move === 'reopen' && move.closer === null && input.config.reopen === 'never',
    },
    ...stateWrites(move, before, next.passport.owners, item, input),
  };
  const reason =
    move.move === 'close'
      ? doneWords(move.mention, place)
      : (move.why ?? newsWords(before.item, item, passport.forgotten));
  return planned({ ...operation(kind, reason, writes, next.warnings), owners: next.passport.owners }, isPending);
}

export const newerWords = ({ number }: Issue): string =>
  `#${number} was written by a newer version of minutes-to-issues, and is left alone: update this one`;

/** The newest mention that was read in this run, where it stands today. */
const speaking = (raw: TrackedItem, readings: Readings) =>
  raw.mentions
    .filter((mention) => readings.items.has(mention))
    .sort(compareMentions)
    .at(-1);

function isWorthRemembering(before: TrackedIssue, item: TrackedItem): boolean {
  const [known, now] = [statusOf(before.item).mention.date, statusOf(item).mention.date];
  return known !== null && now !== null && Date.parse(now) - Date.parse(known) >= REMEMBER_DAYS * 86_400_000;
}

/** What is done beside the texts, and what is said about it. */
function stateWrites(
  move: Move,
  { passport }: TrackedIssue,
  owners: readonly string[],
  item: TrackedItem,
  input: PlanInput,
): Partial<Writes> {
  const { config } = input;
  if (move.move === 'close')
    return {
      closeReason: move.mention.evidence.reason,
      ...(!move.commentIsPosted &&
        commentsOn(config, 'close') && { comment: closingComment(move.mention, item.series, input) }),
    };
  if (move.move === 'finish')
    return {
      closeReason: move.state.as,
      ...(!move.commentIsPosted && commentsOn(config, 'close') && { comment: saidComment(move.state) }),
    };
  const { mention } = statusOf(item);
  if (move.move === 'reopen')
    return commentsOn(config, 'reopen') ? { farewell: reopeningComment(mention, item.series, input) } : {};
  const isHandover = passport.owners.length > 0 && missing(owners, passport.owners).length > 0;
  return isHandover && commentsOn(config, 'handover')
    ? { farewell: handoverComment(mention, { from: passport.owners, to: owners }, item.series, input) }
    : {};
}

function suggestionOf(
  move: Extract<Move, { move: 'stay' }>,
  item: TrackedItem,
  { issue }: TrackedIssue,
  place: { path: string; line: number },
  isAbout: boolean,
  { merged, scope }: PlanInput,
): Suggestion | null {
  const done = statusOf(item).mention.references.find((reference) => merged?.has(reference) === true);
  // what old minutes hint at is no news for a push that is about others
  const said = isAbout || scope.kind === 'resync' ? move.hint : null;
  const hint = said ?? (done === undefined ? null : `${done} was merged`);
  return hint === null
    ? null
    : { id: item.id, number: issue.number, title: issue.title, path: place.path, line: place.line, hint };
}
