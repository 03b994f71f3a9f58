/**
 * When an issue is closed or reopened: the state table of docs/policies.md as code. Change both together.
 */
import type { Config } from '../../config/schema.ts';
import { doneBy, isEnough, newestWord, type DoneMention } from './done-by.ts';
import { isAgent } from '../agents.ts';
import { saysTheSame } from '../register/history.ts';
import { compareDates } from '../register/mention.ts';
import type { TrackedIssue } from '../passport/passport.ts';
import type { Said } from '../said.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';

/** What happens to the state of an issue, and why, in words for people. */
export type Move =
  | { move: 'close'; mention: DoneMention; commentIsPosted: boolean }
  /** `closer`: the machine that had closed it, where it was not this tool. */
  | { move: 'reopen'; why: string; closer: string | null }
  /** What a person said and the tool set out to do was cut short. */
  | { move: 'finish'; state: NonNullable<Said['state']>; commentIsPosted: boolean; why: string }
  | { move: 'stay'; why: string | null; hint: string | null };

export interface Policies extends Pick<Config, 'close' | 'reopen'> {
  /** Who closed an issue, by its number, as far as that was looked up. */
  closers: ReadonlyMap<number, string>;
}

const stay = (why: string | null = null, hint: string | null = null): Move => ({ move: 'stay', why, hint });

/**
 * The state table (docs/policies.md). The newest dated mention decides; undated ones, and the removal of lines, close and
 * reopen nothing.
 *
 * Who closed an issue follows from two facts, so that no flag can be stuck: the passport says what the tool last set out
 * to write, the issue says how it stands. The tool writes "closed" into the passport, comments, then closes. Killed in
 * between, the issue is open, was never closed (GitHub would say `reopened`), and its passport says closed: the next run
 * finishes it. A passport that says open on a closed issue means that a person closed it.
 */
export function decideMove(before: TrackedIssue, after: TrackedItem, policies: Policies): Move {
  const mention = newestWord(after);
  if (before.released) return stay('its label was removed: left alone');
  const word = before.passport.said?.state;
  if (word && before.issue.state === 'closed') return stay(`${word.by} said that ${verdictOf(word)}: that is final`);
  if (word && wasInterrupted(before)) return decideCutShort(before, word);
  if (mention.status === 'open')
    return before.issue.state === 'open' || mention.date === null
      ? stay()
      : decideListedAgain(before, mention, policies);
  const done = doneBy(after);
  if (before.issue.state === 'closed') return done ? decideDoubted(before, done, policies) : stay('closed');
  return done ? decideDone(before, done, policies) : stay();
}

/** The end of a sentence: what a person said of a task. */
const verdictOf = ({ as }: NonNullable<Said['state']>): string =>
  as === 'completed' ? 'it is done' : 'it will not be done';

function decideCutShort({ issue, passport }: TrackedIssue, state: NonNullable<Said['state']>): Move {
  const commentIsPosted = issue.comments > (passport.written.close?.comments ?? 0);
  return { move: 'finish', state, commentIsPosted, why: `${state.by} said that ${verdictOf(state)}` };
}

/** Open issue, minutes say that it is done. */
function decideDone(before: TrackedIssue, done: DoneMention, { close }: Policies): Move {
  const { issue, item, passport } = before;
  const { evidence } = done;
  const day = done.date ?? '';
  if (close === 'never' || !isEnough(done, close)) return stay(null, `${day}: ${evidence.text}`);
  const known = doneBy(item);
  const isNews = !known || !saysTheSame(known, done);
  const interrupted = wasInterrupted(before);
  if (passport.written.state === 'closed' && !isNews && !interrupted)
    return stay('a person reopened it after the minutes called it done');
  const commentIsPosted = interrupted && !isNews && issue.comments > (passport.written.close?.comments ?? 0);
  return { move: 'close', mention: done, commentIsPosted };
}

/**
 * Closed issue, minutes say that it is done. It stays closed, unless the "done" for which we closed it no longer stands
 * (edited, or followed by a meeting that has come to light since) and what stands is a hint.
 */
function decideDoubted(before: TrackedIssue, done: DoneMention, { close }: Policies): Move {
  const known = doneBy(before.item);
  const isNews = known !== null && !saysTheSame(known, done);
  return isNews && !isEnough(done, close) && closedByTool(before)
    ? { move: 'reopen', closer: null, why: `no longer called done; what stands is a hint: ${done.evidence.text}` }
    : stay('closed');
}

/** The passport says closed, but the close never happened: the run was killed in between. */
function wasInterrupted({ issue, passport }: TrackedIssue): boolean {
  const { close } = passport.written;
  if (issue.state !== 'open' || !close) return false;
  // Reopened before already: "reopened" proves nothing. A posted comment means that most likely the close came, too,
  // and a person undid it; that person wins.
  return issue.stateReason !== 'reopened' || (close.reopened && issue.comments <= close.comments);
}

/** Closed issue, minutes list it as open. */
function decideListedAgain(before: TrackedIssue, mention: Mention, { reopen, closers }: Policies): Move {
  const { issue, item, passport } = before;
  if (closedByTool(before)) return { move: 'reopen', closer: null, why: `line ${mention.line} lists it as open again` };
  const closedOn = (issue.closedAt ?? issue.updatedAt).slice(0, 10);
  const isNews = !item.mentions.some((known) => saysTheSame({ ...known, removed: false }, mention));
  const closer = passport.runs.undone ? null : machineAmong(closers.get(issue.number));
  if (closer !== null) {
    const why = `closed by ${closer}, not by a person`;
    return isNews && compareDates(mention.date, closedOn) >= 0
      ? { move: 'reopen', closer, why: `${why}, and open in the meeting of ${mention.date ?? ''}` }
      : stay(`${why}: the next meeting that lists it reopens it`);
  }
  if (!isNews) return stay('closed by a person');
  if (issue.stateReason === 'not_planned' || issue.stateReason === 'duplicate')
    return stay(
      `closed by a person as ${issue.stateReason === 'duplicate' ? 'duplicate' : 'not planned'}: that is final`,
    );
  if (compareDates(mention.date, closedOn) <= 0) return stay('closed by a person after that meeting');
  return reopen === 'newer-meeting'
    ? { move: 'reopen', closer: null, why: `open in the meeting of ${mention.date ?? ''}, newer than its closing` }
    : stay('closed by a person, but the minutes still list it: reopen it, or set `reopen: newer-meeting`');
}

const machineAmong = (login: string | undefined): string | null =>
  login !== undefined && isAgent(login) ? login : null;

/**
 * Whether it matters who closed an issue: the minutes list its task as open, and it was not this tool. Only a person's
 * closing is final; what an Action closes for want of activity is not done.
 */
export const asksForCloser = (before: TrackedIssue, after: TrackedItem): boolean =>
  before.issue.state === 'closed' &&
  !before.released &&
  !before.passport.said?.state &&
  !before.passport.runs.undone &&
  newestWord(after).status === 'open' &&
  newestWord(after).date !== null &&
  !closedByTool(before);

/** Old Enterprise servers know no `duplicate` and keep `not_planned`; some say nothing at all. */
export function closedByTool({ issue, passport }: TrackedIssue): boolean {
  const { state, close } = passport.written;
  if (state !== 'closed' || !close) return false;
  return issue.stateReason === null || issue.stateReason === close.reason;
}
