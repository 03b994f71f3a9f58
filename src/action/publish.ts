import type { Config } from '../config/schema.ts';
import { annotations, type Annotation } from '../report/annotations.ts';
import { inertJson, planJson } from '../report/json.ts';
import { LANDED_MARK, renderLanded, renderPreview, stickyMark } from '../report/preview.ts';
import type { ItemComment, ItemReview } from '../report/item-review.ts';
import { dryRunLines } from '../report/progress.ts';
import type { ReviewComment } from '../report/review.ts';
import type { FileChange } from '../tracking/source.ts';
import type { PullRequestState } from '../report/run.ts';
import { closingLine, renderSummary } from '../report/summary.ts';
import type { Operation } from '../tracking/operation.ts';
import type { SyncResult } from '../sync.ts';

/** What a comment is to say; also as a function of what it says. */
type Renewed = string | ((before: string) => string);

/** The conversation of a pull request. `read-only`: the token may not write there (a fork's), which is nobody's fault. */
export interface Thread {
  /** Whether the pull request is open, and this commit its head. */
  isOpenAt(commit: string): Promise<boolean>;
  /** Makes our comment say `body`; leaves one alone that contains `keep`. */
  upsert(
    body: string,
    mark: string,
    only?: { keep?: string },
  ): Promise<'created' | 'updated' | 'unchanged' | 'read-only'>;
  /** Replaces our comment if there is one and it does not contain `keep`; never makes one. `among`: only if these commits merged it; `openAt`: only if it is open, and this commit its head. */
  refresh(
    body: Renewed,
    mark: string,
    only?: { keep?: string; among?: readonly { sha: string; parents: readonly string[] }[]; openAt?: string },
  ): Promise<'updated' | 'unchanged' | 'none' | 'read-only'>;
  /** Says on lines of the diff what was not yet said there. */
  review(
    comments: readonly (ReviewComment | ItemComment)[],
    commit: string,
    summary?: ItemReview['summary'],
  ): Promise<{ posted: number } | 'read-only'>;
}

/** Where the results of a run go. */
export interface Desk {
  /** Pull requests that a commit came with. */
  pullRequestsOf(commit: string): Promise<number[]>;
  thread(pullRequest: number): Thread;
  setOutput(name: string, value: string | number): void;
  /** Keeps a file for later steps; answers its path. */
  writeFile(name: string, text: string): Promise<string>;
  writeSummary(markdown: string): Promise<void>;
  annotate(annotation: Annotation): void;
  notice(message: string): void;
  /** A line of the run's log. */
  info(message: string): void;
  /** Ends the run red. */
  fail(message: string): void;
}

/** Tells everybody what a run did: outputs, job summary, annotations, the pull request; red only for work not done. */
export async function publish(run: SyncResult, config: Config, desk: Desk): Promise<void> {
  await setOutputs(run, desk);
  await desk.writeSummary(renderSummary(run));
  for (const annotation of annotations(run)) desk.annotate(annotation);
  // before the pull request, which may fail for itself
  for (const reason of failures(run)) desk.fail(reason);
  if (run.pullRequest) await publishPreview(run, run.pullRequest, config, desk);
  else await linkFromPullRequest(run, desk);
  for (const line of dryRunLines(run)) desk.info(line);
  for (const words of run.overview ?? []) desk.notice(words);
  desk.info(closingLine(run));
}

async function setOutputs(run: SyncResult, desk: Desk): Promise<void> {
  const done = run.outcomes.filter(({ result }) => result === 'done');
  const count = (...kinds: string[]): number =>
    done.filter(({ operation }) => kinds.includes(operation.operation)).length;
  desk.setOutput('created', count('create'));
  desk.setOutput('updated', count('update', 'reopen'));
  desk.setOutput('closed', count('close'));
  const isUnchanged = ({ operation, number }: Operation): boolean => operation === 'none' && number !== null;
  desk.setOutput('unchanged', run.plan.operations.filter(isUnchanged).length);
  const issues = done.map(({ number, url, operation: { operation, path, line } }) => ({
    number,
    url,
    operation,
    path,
    line,
  }));
  desk.setOutput('issues', inertJson(issues, 0));
  desk.setOutput('plan', await desk.writeFile('minutes-plan.json', `${inertJson(planJson(run.plan))}\n`));
  // a figure only where it was looked up
  if (!run.isIdle) desk.setOutput('pending', run.pending.length);
}

async function publishPreview(
  run: SyncResult,
  { number, state, isSilent }: PullRequestState,
  config: Config,
  desk: Desk,
): Promise<void> {
  const mark = stickyMark(number);
  if (state !== 'open') {
    // a pull request that we never spoke on needs no farewell, and the push may have told the outcome before
    await desk.thread(number).refresh((before) => renderPreview(run, before), mark, { keep: LANDED_MARK });
    return;
  }
  const isAboutMinutes =
    run.meetings.length + run.skipped.length + run.plan.operations.length + run.diagnostics.length > 0;
  if (!run.changes || !isAboutMinutes) {
    desk.notice('No minutes are changed in this pull request.');
    // its minutes may have been taken out again, and with them what our comment tells of the merge
    if (isSilent) return;
    const thread = desk.thread(number);
    await thread.refresh(renderPreview(run), mark, { keep: LANDED_MARK, openAt: run.commit });
    return;
  }
  const thread = desk.thread(number);
  if (!(await thread.isOpenAt(run.commit))) {
    desk.notice(
      `Pull request ${number} is no longer open at ${run.commit.slice(0, 7)}: this run is an old one, and leaves what was said there alone.`,
    );
    return;
  }
  const said = await thread.upsert(renderPreview(run), mark, { keep: LANDED_MARK });
  const reviewed = said === 'read-only' ? null : await publishReview(run, run.changes.files, config.review, thread);
  if (said === 'read-only' || reviewed === 'read-only')
    desk.notice(
      'The token of this run may not comment (a pull request from a fork, or `pull-requests: write` is missing): the preview is in the job summary.',
    );
}

async function publishReview(
  run: SyncResult,
  files: readonly FileChange[],
  policy: Config['review'],
  thread: Thread,
): Promise<{ posted: number } | 'read-only' | null> {
  // with hashes, which most runs need not load
  const { reviewComments } = await import('../report/review.ts');
  const corrections = reviewComments(run, files, policy);
  if (policy !== 'items' && policy !== 'all')
    return corrections.length === 0 ? null : thread.review(corrections, run.commit);
  const { itemReview } = await import('../report/item-review.ts');
  const { comments, summary } = itemReview(run, files);
  return thread.review([...corrections, ...comments], run.commit, summary);
}

/** After a merge: the links to the issues, on our comment of the pull request that brought the minutes. */
async function linkFromPullRequest(run: SyncResult, desk: Desk): Promise<void> {
  if (run.kind !== 'sync' || !run.outcomes.some(({ result }) => result === 'done')) return;
  const commits = run.changes?.commits ?? [];
  const named = [...new Set(commits.toReversed().flatMap(({ subject }) => pullRequestIn(subject)))];
  const tip = commits.at(-1);
  // a merge by rebase names none
  const merged = named.length === 0 && tip !== undefined ? await desk.pullRequestsOf(tip.sha) : named;
  const numbers = merged.slice(0, MOST_LINKED).reverse();
  if (named.length > numbers.length)
    desk.notice(
      `The commits name ${named.length} pull requests: the links to the issues are put on the newest ${MOST_LINKED} at most.`,
    );
  for (const number of numbers) {
    const thread = desk.thread(number);
    const landed = (before: string): string => renderLanded(run, number, numbers, before);
    const said = await thread.refresh(landed, stickyMark(number), { among: commits });
    if (said === 'read-only')
      desk.notice(`The links to the issues are not on pull request ${number}: \`pull-requests: write\` is missing.`);
  }
}

/** A push that merges more pull requests is a rare one, and each costs a request. */
const MOST_LINKED = 10;

/**
 * The number in the subjects that GitHub writes for merged pull requests. Only nominates, for anybody may write a subject:
 * the comment must carry our mark, and GitHub must say that one of these commits merged it.
 */
function pullRequestIn(subject: string): number[] {
  const number = /^Merge pull request #(\d{1,9}) from |\(#(\d{1,9})\)$/.exec(subject.trim());
  const digits = number?.[1] ?? number?.[2];
  return digits === undefined ? [] : [Number(digits)];
}

function failures(run: SyncResult): string[] {
  const reasons: string[] = [];
  const unread = run.skipped.filter(({ isFailure }) => isFailure === true);
  const [first] = unread;
  if (first && run.kind === 'sync')
    reasons.push(
      `${unread.length} minutes ${unread.length === 1 ? 'file' : 'files'} could not be read, and the next run tries again: ${first.path}: ${first.reason}`,
    );
  const { cap, outcomes } = run;
  // a dry run creates none in any case
  if (cap && run.kind === 'sync')
    reasons.push(
      `${cap.wanted} new issues are more than \`max-new-issues\` allows (${cap.limit}): none was created. Look at the plan in the job summary; then run the workflow by hand with max-new-issues ${cap.wanted}.`,
    );
  const failed = outcomes.filter(({ result }) => result === 'failed');
  const remaining = outcomes.filter(({ result }) => result === 'remaining');
  const done = outcomes.filter(({ result }) => result === 'done');
  if (failed.length + remaining.length > 0) {
    const all = done.length + failed.length + remaining.length;
    const first = [...failed, ...remaining].find(({ message }) => message !== null)?.message ?? '';
    reasons.push(
      `${done.length} of ${all} operations are done, ${failed.length} failed, ${remaining.length} remain for the next run. ${first}`,
    );
  }
  return reasons;
}
