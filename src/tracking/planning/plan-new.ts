/**
 * What becomes of a task without an issue. Change here when a task gets an issue that should have none, or the
 * reverse.
 */
import { doneBy, isEnough } from './done-by.ts';
import { ownersOnGitHub } from './owner-mapping.ts';
import { newerWords, type Matched, type PlannedTask } from './plan-existing.ts';
import { cannotAssign, MAX_ASSIGNEES, MAX_LABELS, tooMany } from './merge-issue.ts';
import { unique } from '../names.ts';
import { isMereNumber, lineKey } from '../register/mention.ts';
import type { Operation, Writes } from '../operation.ts';
import { orphanOf, sealedOf } from './orphan.ts';
import type { Passport } from '../passport/data.ts';
import { renderPassport } from '../passport/passport.ts';
import { plainTitle } from '../passport/plain-title.ts';
import { homeMadeByHand } from './made-by-hand.ts';
import { homeOf, isSpokenOf, labelsOf, whyNotCreated, type PlanInput, type Readings } from './plan-input.ts';
import { listedWords } from './reasons.ts';
import { statusOf } from './status-of.ts';
import { factsOf } from './task-facts.ts';
import type { TrackedItem } from '../tracked-item.ts';
import type { Issue } from '../tracker.ts';

/** What becomes of a task that has no issue: one is created, or the reason why not is said. */
export function planNew({ item, isSplit }: Matched, input: PlanInput, readings: Readings): PlannedTask {
  const { status, mention } = statusOf(item);
  const read = readings.items.get(mention);
  const onGitHub = ownersOnGitHub(read?.item.owners ?? [], input.config);
  const title = plainTitle(read?.item.title ?? '') || plainTitle(mention.text) || 'Untitled task';
  const row = {
    id: item.id,
    number: null,
    title,
    series: item.series,
    path: mention.path,
    line: mention.line,
    date: mention.date,
    owners: onGitHub.names,
    facts: factsOf(mention, item.mentions),
  };
  const without = (operation: 'none' | 'skip', reason: string, warnings: string[] = []): PlannedTask => ({
    item,
    operation: isSpokenOf(item.mentions, input, readings)
      ? { ...row, operation, reason, warnings, writes: null }
      : null,
    isPending: status === 'open' && mention.date !== null && mention.date >= input.since,
    title,
    times: item.mentions.length,
    suggestion: null,
  });
  const byHand = homeMadeByHand(item, status === 'open', homeOf(input), input.byHand);
  if (byHand !== null) return { ...without('none', byHand.reason, byHand.warnings), isPending: false };
  if (isDone(item, input)) return without('none', 'already done when it was first read: needs no issue');
  if (item.mentions.every(isMereNumber))
    return { ...without('skip', 'nothing but its number is said, and no task with it is known'), isPending: false };
  const why = whyNotCreated({ item, isSplit }, input, readings);
  if (why !== null) return without('skip', why);

  const sealed = sealedOf(item, title, input);
  if (sealed) return without('skip', 'perhaps it has an issue', [newerWords(sealed)]);
  const claim = claimOn(item, input);
  if (claim !== undefined)
    return without(
      'skip',
      `#${claim.number} is its issue, but was created by ${claim.author}, whom nobody trusts: no second one`,
    );

  const found = orphanOf(item, title, input);
  if (found?.sure === false) return without('skip', 'perhaps it has an issue', [perhaps(found.issue)]);
  const orphan = found?.issue;
  const { passport, writes, warnings } = draft(item, title, onGitHub, input, orphan);
  const operation: Operation = {
    ...row,
    operation: orphan ? 'update' : 'create',
    number: orphan?.number ?? null,
    reason: orphan ? 'its passport was deleted: put back' : (listedWords(item.mentions) ?? 'new task'),
    warnings,
    writes: { ...writes, block: renderPassport(passport, input.serverUrl) },
  };
  return {
    item: { ...item, number: orphan?.number ?? null },
    operation,
    isPending: true,
    title,
    times: item.mentions.length,
    suggestion: null,
  };
}

/** An issue with our label that tells of this very line, or of the same words and owners. */
function claimOn({ mentions }: TrackedItem, { claimed }: PlanInput): { number: number; author: string } | undefined {
  const lines = new Set(mentions.map(lineKey));
  return claimed?.find((claim) => claim.mentions.some((mention) => lines.has(lineKey(mention))));
}

/** Neither a second issue for the task nor a hand on what may be another workflow's. */
const perhaps = ({ number }: Issue): string =>
  `#${number} has this title, the label and the author of our issues, but no passport: if it is this task's, write \`(#${number})\` at the end of the line; if not, take the label off #${number} or change its title`;

function draft(
  item: TrackedItem,
  title: string,
  onGitHub: ReturnType<typeof ownersOnGitHub>,
  input: PlanInput,
  orphan: Issue | undefined,
): { passport: Passport; writes: Writes; warnings: string[] } {
  const { config } = input;
  const warnings: string[] = [];
  const wanted = config.assign ? onGitHub.logins : [];
  const refused = wanted.filter((login) => input.assignable.get(login.toLowerCase()) === false);
  warnings.push(...refused.map((login) => cannotAssign(login, input)));
  const able = wanted.filter((login) => !refused.includes(login));
  warnings.push(...tooMany(able.slice(MAX_ASSIGNEES), `${MAX_ASSIGNEES} assignees`));
  const assignees = able.slice(0, MAX_ASSIGNEES);
  const labels = unique([...labelsOf(config, item.series), ...onGitHub.labels]).slice(0, MAX_LABELS);
  const passport: Passport = {
    id: item.id,
    source: input.source,
    series: item.series,
    owners: onGitHub.names,
    mentions: item.mentions,
    forgotten: 0,
    written: {
      title: orphan?.title ?? title,
      labels,
      assignees: orphan ? [] : assignees,
      refused,
      state: 'open',
      close: null,
    },
    runs: { created: input.run, closed: null },
  };
  const writes: Writes = {
    ...(!orphan && { title }),
    addLabels: orphan ? [] : labels,
    removeLabels: [],
    addAssignees: orphan ? [] : assignees,
    removeAssignees: [],
    ...(orphan && { expected: { state: orphan.state, title: orphan.title, hidden: null } }),
  };
  return { passport, writes, warnings };
}

/**
 * Whether nothing is left to track. A hint that it is done does not close an issue, so it does not keep a task that was
 * open from getting one either: else a resync would leave out what a run after every meeting would have open.
 */
function isDone(item: TrackedItem, { config }: PlanInput): boolean {
  const done = doneBy(item);
  return (done !== null && isEnough(done, config.close)) || item.mentions.every(({ status }) => status === 'closed');
}
