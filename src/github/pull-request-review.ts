/**
 * Reviews on a pull request: what is said on its lines, once, and changed in place. Change here when a comment is lost,
 * repeated, or stands on the wrong line.
 */
import { TrackerError } from '../tracking/tracker.ts';
import { attempt } from './attempt.ts';
import { normalised, PER_PAGE, type Conversation } from './conversation.ts';
import { everyPage } from './pages.ts';
import { ITEM_MARK, settleThreads, type ReviewComment, type Said } from './review-threads.ts';

/** The text of a review. One tells the state of the pull request now; those before it only say that they are old. */
export interface ReviewSummary {
  /** Begins the text of all of them. */
  mark: string;
  body: string;
  /** What is left of one when a newer one speaks. */
  outdated: string;
}

export interface Reviewed {
  /** Comments. */
  posted: number;
  /** Comments that were changed in place. */
  edited: number;
  /** Comments that had been said before, or for which there is no room. */
  skipped: number;
}

/** More corrections than this on one pull request are noise; the sticky comment has them all. */
const MOST_CORRECTIONS = 5;
/** So many lines have a comment about their item. */
const MOST_ITEMS = 20;
/** Tells our review comments from those of other tools that write with the same token. */
const REVIEW_MARK = '<!-- minutes-to-issues:review -->';

/**
 * Posts what was not yet said on this pull request as one review, and changes in place what was said of an item that now
 * reads otherwise. What somebody resolved is said, and not said again.
 */
export async function review(
  talk: Conversation,
  comments: readonly ReviewComment[],
  commit: string,
  summary: ReviewSummary | null,
): Promise<Reviewed | 'read-only'> {
  if (comments.length === 0 && summary === null) return { posted: 0, edited: 0, skipped: 0 };
  const before = await ownComments(talk);
  const marked = comments.map((comment) => ({ ...comment, body: `${comment.body}\n\n${REVIEW_MARK}` }));
  const corrections = newCorrections(marked, before);
  const items = settleThreads(marked, before);
  const standing = before.filter((one) => one.line !== null && one.body.startsWith(ITEM_MARK)).length;
  const fresh = [...corrections, ...items.fresh.slice(0, Math.max(0, MOST_ITEMS - standing))];
  const edits = items.edits.filter(({ now, then }) => normalised(now) !== normalised(then.body));
  const done = await talk.unlessReadOnly(async () => {
    for (const { now, then } of edits) await change(talk, then.id, now);
    const sent = summary === null ? fresh.length > 0 : await summarise(talk, summary, fresh.length > 0);
    return sent ? post(talk, fresh, commit, summary) : 0;
  });
  if (done === 'read-only') return done;
  return { posted: done, edited: edits.length, skipped: comments.length - done - edits.length };
}

/** Ready corrections: the same words for the same file are said once. */
function newCorrections(comments: readonly ReviewComment[], before: readonly Said[]): ReviewComment[] {
  const known = before.filter(({ body }) => !body.startsWith(ITEM_MARK));
  const said = new Set(known.map(({ path, body }) => JSON.stringify([path, normalised(body)])));
  const room = Math.max(0, MOST_CORRECTIONS - known.filter(({ line }) => line !== null).length);
  return comments
    .filter(({ item, path, body }) => item === undefined && !said.has(JSON.stringify([path, normalised(body)])))
    .slice(0, room);
}

/**
 * Makes the reviews that stand there tell what is true now. With new comments a new one will, and the others become old
 * ones; else the newest is changed in place. Answers whether a new one is to be sent.
 */
async function summarise(
  talk: Conversation,
  { mark, body, outdated }: ReviewSummary,
  isNew: boolean,
): Promise<boolean> {
  const reviews = await attempt(talk.reading('list the reviews'), () =>
    everyPage(talk.client, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...talk.place,
      per_page: PER_PAGE,
      pull_number: talk.number,
    }),
  );
  const ours = await talk.ours(reviews.filter((one) => one.body.startsWith(mark)));
  const newest = ours.at(-1);
  for (const one of ours) {
    const wanted = isNew || one !== newest ? outdated : body;
    if (normalised(one.body) === normalised(wanted)) continue;
    await attempt(talk.writing('update our review'), () =>
      talk.client.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', {
        ...talk.place,
        pull_number: talk.number,
        review_id: one.id,
        body: wanted,
      }),
    );
  }
  return isNew;
}

async function change(talk: Conversation, comment: number, body: string): Promise<void> {
  await attempt(talk.writing('update our review comment'), () =>
    talk.client.request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
      ...talk.place,
      comment_id: comment,
      body,
    }),
  );
}

/** One review; if GitHub refuses it for one of its lines, without saying which, one by one. */
async function post(
  talk: Conversation,
  comments: readonly ReviewComment[],
  commit: string,
  summary: ReviewSummary | null,
): Promise<number> {
  const anchored = comments.map(({ path, line, startLine, body }) => ({
    path,
    line,
    side: 'RIGHT' as const,
    body,
    ...(startLine === undefined || startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' as const }),
  }));
  const target = { ...talk.place, pull_number: talk.number, commit_id: commit };
  const accepted = await unlessInvalid(talk, () =>
    talk.client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...target,
      event: 'COMMENT',
      ...(summary && { body: summary.body }),
      comments: anchored,
    }),
  );
  if (accepted) return comments.length;
  let posted = 0;
  for (const comment of anchored) {
    const alone = { ...target, ...comment };
    const isTaken = await unlessInvalid(talk, () =>
      talk.client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', alone),
    );
    if (isTaken) posted += 1;
  }
  return posted;
}

async function ownComments(talk: Conversation): Promise<Said[]> {
  const comments = await attempt(talk.reading('list the review comments'), () =>
    everyPage(talk.client, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
      ...talk.place,
      per_page: PER_PAGE,
      pull_number: talk.number,
    }),
  );
  const ours = await talk.ours(comments.filter(({ body }) => body.includes(REVIEW_MARK)));
  return ours.map(({ id, path, body, line, original_line, diff_hunk }) => ({
    id,
    path,
    body,
    line: line ?? null,
    firstLine: original_line ?? null,
    // the commented line as it read then
    words: diff_hunk.slice(diff_hunk.lastIndexOf('\n') + 1).slice(1),
  }));
}

async function unlessInvalid(talk: Conversation, call: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt(talk.writing('review'), call);
    return true;
  } catch (error) {
    if (error instanceof TrackerError && error.failure === 'invalid') return false;
    throw error;
  }
}
