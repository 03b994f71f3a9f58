import type { components } from '@octokit/openapi-types';
import { diffLines } from 'diff';
import { positionsOf } from './differences.ts';
import { failure } from './faults.ts';
import { filesOf, pullFacts } from './pulls.ts';
import type { ChangedFile } from './differences.ts';
import type { Answer } from './emulation.ts';
import { json } from './world.ts';
import type { Exchange, ReviewCommentState, Route } from './world.ts';

type Pull = components['schemas']['pull-request'];
type Review = components['schemas']['pull-request-review'];
type ReviewComment = components['schemas']['pull-request-review-comment'];

interface Draft {
  path: string;
  body: string;
  line: number;
  side: 'LEFT' | 'RIGHT';
  startLine: number | null;
}

/** Reviews by `line` and `side`; the emulation knows only the old `position`. */
export const reviewRoutes: Route[] = [
  { method: 'POST', path: '/repos/:repository/pulls/:number/reviews', answer: review },
  { method: 'POST', path: '/repos/:repository/pulls/:number/comments', answer: comment },
  { method: 'GET', path: '/repos/:repository/pulls/:number/comments', answer: listComments },
  { method: 'GET', path: '/repos/:repository/pulls/:number/reviews/:review/comments', answer: listComments },
  { method: 'GET', path: '/repos/:repository/pulls/:number/reviews', answer: listReviews },
  { method: 'PUT', path: '/repos/:repository/pulls/:number/reviews/:review', answer: rewrite },
];

async function listReviews(exchange: Exchange): Promise<Answer> {
  const answer = await exchange.forward();
  if (answer.status !== 200) return answer;
  return { ...answer, body: (answer.body as Review[]).map((one) => asRewritten(exchange, one)) };
}

/** The emulation changes only the text of a review that is not sent yet. */
async function rewrite(exchange: Exchange): Promise<Answer> {
  const { emulation, path, account, world, params } = exchange;
  const { body } = exchange.body as { body?: unknown };
  if (typeof body !== 'string' || body === '') return failure(422, 'Unprocessable Entity');
  const found = await emulation.ask('GET', path, { as: account.login });
  if (found.status !== 200) return failure(404, 'Not Found');
  const review = found.body as Review;
  if (review.user?.login !== account.login) return failure(403, 'Resource not accessible by integration');
  world.reviewBodies.set(Number(params['review']), body);
  return json(asRewritten(exchange, review));
}

const asRewritten = ({ world }: Exchange, review: Review): Review => ({
  ...review,
  body: world.reviewBodies.get(Number(review.id)) ?? review.body,
});

/** One comment outside the diff, and nothing of the review is kept. */
async function review(exchange: Exchange): Promise<Answer> {
  const { emulation, repository, params, account } = exchange;
  const body = exchange.body as { comments?: unknown[]; event?: string; body?: string; commit_id?: string };
  if (body.event === 'COMMENT' && !body.body && !body.comments?.length) {
    return failure(422, 'Unprocessable Entity');
  }
  const placed = await place(exchange, body.comments ?? []);
  if ('status' in placed) return placed;
  const comments = placed.comments.map(({ draft, position }) => ({ path: draft.path, body: draft.body, position }));
  const answer = await exchange.forward({ body: { ...body, comments } });
  if (answer.status !== 201) return answer;
  const made = answer.body as Review;
  const stored = await emulation.json<ReviewComment[]>(
    'GET',
    `/repos/${repository}/pulls/${params['number']}/reviews/${made.id}/comments?per_page=100`,
    { as: account.login },
  );
  stored
    .sort((a, b) => Number(a.id) - Number(b.id))
    .forEach((one, index) => {
      const state = placed.comments[index];
      if (state) exchange.world.reviewComments.set(Number(one.id), state.state);
    });
  // GitHub answers 200 here, unlike its other creations
  return { ...answer, status: 200 };
}

async function comment(exchange: Exchange): Promise<Answer> {
  const placed = await place(exchange, [exchange.body]);
  if ('status' in placed) return placed;
  const [only] = placed.comments;
  if (!only) return failure(422, 'Validation Failed');
  const answer = await exchange.forward({ body: { ...(exchange.body as object), position: only.position } });
  if (answer.status !== 201) return answer;
  const made = answer.body as ReviewComment;
  exchange.world.reviewComments.set(Number(made.id), only.state);
  return { ...answer, body: await dress(exchange, made) };
}

async function listComments(exchange: Exchange): Promise<Answer> {
  const answer = await exchange.forward();
  if (answer.status !== 200) return answer;
  return { ...answer, body: await Promise.all((answer.body as ReviewComment[]).map((one) => dress(exchange, one))) };
}

interface Placed {
  comments: { draft: Draft; position: number; state: ReviewCommentState }[];
}

/** Where each comment stands in the diff; a 422 if one of them stands nowhere. */
async function place(exchange: Exchange, raw: readonly unknown[]): Promise<Placed | Answer> {
  const { emulation, repository, params } = exchange;
  const found = await emulation.ask('GET', `/repos/${repository}/pulls/${params['number']}`);
  if (found.status !== 200) return failure(404, 'Not Found');
  const pull = await pullFacts(exchange, found.body as Pull);
  const files = await filesOf(exchange, pull);
  const headSha = pull.head.sha;
  const comments: Placed['comments'] = [];
  for (const one of raw) {
    const draft = draftOf(one);
    if (!draft) return failure(422, 'Unprocessable Entity');
    const file = files.find((candidate) => candidate.filename === draft.path);
    if (!file) return refused('Path could not be resolved');
    const position = positionIn(file, draft.side, draft.line);
    const start = draft.startLine === null ? position : positionIn(file, draft.side, draft.startLine);
    if (position === null || start === null || start > position) return refused('Line could not be resolved');
    const { line, side, startLine } = draft;
    comments.push({ draft, position, state: { line, side, startLine, diffHunk: hunkAt(file, position), headSha } });
  }
  return { comments };
}

function draftOf(raw: unknown): Draft | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { path, body, line, side, start_line: startLine } = raw as Record<string, unknown>;
  if (typeof path !== 'string' || typeof body !== 'string' || body === '' || typeof line !== 'number') return null;
  return {
    path,
    body,
    line,
    side: side === 'LEFT' ? 'LEFT' : 'RIGHT',
    startLine: typeof startLine === 'number' ? startLine : null,
  };
}

function positionIn(file: ChangedFile, side: 'LEFT' | 'RIGHT', line: number): number | null {
  return positionsOf(file.patch ?? '')[side].get(line) ?? null;
}

function hunkAt(file: ChangedFile, position: number): string {
  const lines = (file.patch ?? '').split('\n').slice(0, position + 1);
  const header = lines.findLastIndex((line) => line.startsWith('@@ '));
  return lines.slice(header).join('\n');
}

/** GitHub lists these errors as plain sentences. */
function refused(message: string): Answer {
  const answer = failure(422, 'Unprocessable Entity');
  return { ...answer, body: { ...(answer.body as object), errors: [message] } };
}

async function dress(exchange: Exchange, raw: ReviewComment): Promise<ReviewComment> {
  const state = exchange.world.reviewComments.get(Number(raw.id));
  if (!state) return raw;
  const { line, side, startLine, diffHunk } = state;
  // GitHub says `null` here of a line that is gone, against its own schema
  const current = (await lineToday(exchange, raw.path, state)) as number;
  return {
    ...raw,
    ...{ line: current, side, original_line: line, diff_hunk: diffHunk },
    ...{ start_line: startLine, original_start_line: startLine, start_side: startLine === null ? null : side },
  };
}

/** Where a commented line stands after further pushes; `null`: it was changed, or is no longer in the diff. */
async function lineToday(
  exchange: Exchange,
  path: string,
  { line, side, headSha }: ReviewCommentState,
): Promise<number | null> {
  const { emulation, repository, params, git } = exchange;
  const found = await emulation.ask('GET', `/repos/${repository}/pulls/${params['number']}`);
  const pull = await pullFacts(exchange, found.body as Pull);
  if (pull.head.sha === headSha || side === 'LEFT') return line;
  const textAt = async (sha: string): Promise<string | null> => {
    const commit = await git.commit(repository, sha);
    const entry = commit && (await git.files(repository, commit.tree)).get(path);
    return entry ? String((await git.blob(repository, entry.sha)) ?? '') : null;
  };
  const [before, after] = [await textAt(headSha), await textAt(pull.head.sha)];
  const today = before === null || after === null ? null : movedLine(before, after, line);
  const file = (await filesOf(exchange, pull)).find(({ filename }) => filename === path);
  return today !== null && file && positionIn(file, side, today) !== null ? today : null;
}

function movedLine(before: string, after: string, line: number): number | null {
  let [old, now] = [0, 0];
  for (const { added, removed, count } of diffLines(before, after)) {
    if (!added && line <= old + count) return removed ? null : now + line - old;
    if (!added) old += count;
    if (!removed) now += count;
  }
  return null;
}
