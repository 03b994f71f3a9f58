import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from '../../src/github/client.ts';
import { PullRequestThread, type ReviewComment } from '../../src/github/pull-request.ts';
import { TrackerError } from '../../src/tracking/tracker.ts';
import { startStandIn, type Permissions, type StandIn } from '../support/stand-in.ts';

let standIn: StandIn;
let number: number;
let head: string;
beforeAll(async () => {
  standIn = await startStandIn();
});
beforeEach(async () => {
  standIn.reset();
  const lines = Array.from({ length: 9 }, (_, index) => `- @AI alice: task ${index + 1}`);
  const pull = await standIn.openPullRequest({ files: { 'meetings/2024-02-14.md': `${lines.join('\n')}\n` } });
  number = pull.number;
  head = pull.head.sha;
  standIn.forget();
});
afterAll(() => standIn.close());

interface Access {
  permissions?: Partial<Permissions>;
  login?: string;
  authors?: readonly string[];
}

const threadOf = ({ permissions, login, authors }: Access = {}): PullRequestThread =>
  new PullRequestThread(
    createClient({ token: standIn.issueToken(permissions, login), baseUrl: standIn.url, pace: 0, second: 1 }),
    { repository: standIn.repository, number, ...(authors && { authors }) },
  );
const mark = '<!-- sticky 1 -->';
const body = `${mark}\n## What the merge will do\n`;
const bodies = async (): Promise<string[]> => (await standIn.comments(number)).map((comment) => comment.body ?? '');
const onLine = (line: number, change: Partial<ReviewComment> = {}): ReviewComment => ({
  path: 'meetings/2024-02-14.md',
  line,
  body: `Write it so:\n\`\`\`suggestion\n- AI @alice: task ${line}\n\`\`\``,
  ...change,
});
const readOnly: Partial<Permissions> = { contents: 'read', issues: 'read', 'pull-requests': 'read' };

it('an old run that is started again is told that its head is not the pull request’s any more', async () => {
  expect(await threadOf().isOpenAt(head)).toBe(true);
  expect(await threadOf().isOpenAt('0'.repeat(40))).toBe(false);
});

describe('the sticky comment', () => {
  it('is made once, then updated in place, then left alone', async () => {
    expect(await threadOf().upsert(body, mark)).toBe('created');
    expect(await threadOf().upsert(`${body}more`, mark)).toBe('updated');
    expect(await bodies()).toEqual([`${body}more`]);
    standIn.forget();
    expect(await threadOf().upsert(`${body}more\n`, mark)).toBe('unchanged');
    expect(standIn.requests()).toHaveLength(1);
  });

  it('is unchanged whatever line ends GitHub stores', async () => {
    await standIn.comment('github-actions[bot]', number, body.replaceAll('\n', '\r\n'));
    expect(await threadOf().upsert(body, mark)).toBe('unchanged');
  });

  it('is found behind a hundred comments of others', async () => {
    for (let index = 0; index < 105; index += 1) await standIn.comment('bob', number, `remark ${index}`);
    expect(await threadOf().upsert(body, mark)).toBe('created');
    expect(await threadOf().upsert(`${body}more`, mark)).toBe('updated');
    expect((await bodies()).filter((one) => one.includes(mark))).toEqual([`${body}more`]);
  });

  it('is not a stranger’s comment with a copied mark', async () => {
    await standIn.comment('mallory', number, `${mark} forged`);
    expect(await threadOf().upsert(body, mark)).toBe('created');
    expect(await bodies()).toEqual([`${mark} forged`, body]);
  });

  it('is not what a bot with the same token quotes', async () => {
    await standIn.comment('github-actions[bot]', number, `mallory says: ${mark}`);
    expect(await threadOf().upsert(body, mark)).toBe('created');
    expect(await bodies()).toEqual([`mallory says: ${mark}`, body]);
  });

  it('is also found if a machine user wrote it, named or not', async () => {
    expect(await threadOf({ login: 'bob' }).upsert(body, mark)).toBe('created');
    expect(await threadOf({ login: 'bob' }).upsert(`${body}2`, mark)).toBe('updated');
    expect(await threadOf({ login: 'bob', authors: ['Bob'] }).upsert(`${body}3`, mark)).toBe('updated');
    expect(standIn.requests({ path: /^\/user$/ })).toHaveLength(1);
    expect(await bodies()).toEqual([`${body}3`]);
  });

  it('is refreshed where it is, and not made where it is not', async () => {
    expect(await threadOf().refresh(body, mark)).toBe('none');
    expect(await bodies()).toEqual([]);
    await threadOf().upsert(body, mark);
    expect(await threadOf().refresh(body, mark)).toBe('unchanged');
    expect(await threadOf().refresh(`${body}merged`, mark)).toBe('updated');
    expect(await threadOf().findSticky(mark)).toMatchObject({ body: `${body}merged` });
  });

  it('is none where the number is nobody’s: a commit may have brought it from another repository', async () => {
    number = 9999;
    expect(await threadOf().refresh(body, mark)).toBe('none');
  });

  it('after a push is refreshed only where a commit of that push merged the pull request', async () => {
    const thread = threadOf();
    await standIn.comment('github-actions[bot]', number, body);
    const said = `${body}Merged`;
    expect(await thread.refresh(said, mark, { among: [{ sha: await standIn.head(), parents: ['a', head] }] })).toBe(
      'none',
    );
    const { after } = await standIn.merge(number);
    expect(await thread.refresh(said, mark, { among: [{ sha: 'f'.repeat(40), parents: ['a', 'b'] }] })).toBe('none');
    expect(await bodies()).toEqual([body]);
    expect(await thread.refresh(said, mark, { among: [{ sha: after, parents: [] }] })).toBe('updated');
    standIn.forget();
    await standIn.comment('github-actions[bot]', number, 'later');
    const linked = `${said} [a line](https://github.com/x/y/blob/${head}/a.md?plain=1#L1)`;
    await thread.upsert(linked, mark);
    standIn.forget();
    expect(await thread.refresh(said, mark, { among: [{ sha: 'f', parents: ['a', head] }] })).toBe('updated');
    expect(standIn.requests({ path: /\/pulls\// })).toEqual([]);
  });

  it('is refreshed by nobody who may not even read it, and that is no error', async () => {
    const thread = threadOf({ permissions: { issues: 'none', 'pull-requests': 'none' } });
    expect(await thread.refresh(body, mark)).toBe('read-only');
    expect(thread.refusal).not.toBeNull();
  });

  it('of a token that may only read is an answer with the reason, not an error', async () => {
    const thread = threadOf({ permissions: readOnly });
    expect(await thread.upsert(body, mark)).toBe('read-only');
    expect(thread.refusal).toContain('    pull-requests: write');
    expect(await bodies()).toEqual([]);
  });

  it('in a locked conversation as well', async () => {
    standIn.fault(
      { method: 'POST' },
      {
        kind: 'answer',
        answer: { status: 403, headers: {}, body: { message: 'Unable to create comment because issue is locked.' } },
      },
    );
    const thread = threadOf();
    expect(await thread.upsert(body, mark)).toBe('read-only');
    expect(thread.refusal).toContain('locked');
  });

  it('is not made if the comments can’t be listed', async () => {
    standIn.fault({ method: 'GET', times: 9 }, { kind: 'status', status: 502, when: 'before' });
    await expect(threadOf().upsert(body, mark)).rejects.toMatchObject({ failure: 'unavailable' });
    expect(standIn.requests({ write: true })).toHaveLength(0);
  });
});

describe('the review', () => {
  const lines = async (): Promise<(number | undefined)[]> =>
    (await standIn.reviewComments(number)).map(({ line }) => line).sort();

  it('is one, with all its comments on their lines', async () => {
    const comments = [onLine(2), onLine(5, { startLine: 4 })];
    expect(await threadOf().review(comments, head)).toEqual({ posted: 2, edited: 0, skipped: 0 });
    expect(await standIn.reviews(number)).toHaveLength(1);
    expect(await lines()).toEqual([2, 5]);
    expect((await standIn.reviewComments(number)).find(({ line }) => line === 5)?.start_line).toBe(4);
    expect(standIn.requests({ write: true })).toHaveLength(1);
  });

  it('is not there without comments, and costs nothing', async () => {
    expect(await threadOf().review([], head)).toEqual({ posted: 0, edited: 0, skipped: 0 });
    expect(standIn.requests()).toHaveLength(0);
  });

  it('never says the same twice', async () => {
    await threadOf().review([onLine(2)], head);
    expect(await threadOf().review([onLine(2), onLine(3)], head)).toEqual({ posted: 1, edited: 0, skipped: 1 });
    standIn.forget();
    expect(await threadOf().review([onLine(2), onLine(3)], head)).toEqual({ posted: 0, edited: 0, skipped: 2 });
    expect(standIn.requests({ write: true })).toHaveLength(0);
  });

  it('has at most five comments, also over several runs', async () => {
    const comments = [1, 2, 3, 4, 5, 6, 7].map((line) => onLine(line));
    expect(await threadOf().review(comments, head)).toEqual({ posted: 5, edited: 0, skipped: 2 });
    expect(await threadOf().review(comments, head)).toEqual({ posted: 0, edited: 0, skipped: 7 });
    expect(await lines()).toEqual([1, 2, 3, 4, 5]);
  });

  it('loses only the comment on a line outside the diff', async () => {
    const comments = [onLine(2), onLine(200), onLine(3)];
    expect(await threadOf().review(comments, head)).toEqual({ posted: 2, edited: 0, skipped: 1 });
    expect(await lines()).toEqual([2, 3]);
  });

  it('is not silenced by a stranger who said the same before', async () => {
    await threadOf().review([onLine(2)], head);
    const [own] = await standIn.reviewComments(number);
    await standIn.as('bob', 'POST', `/repos/${standIn.repository}/pulls/${number}/comments`, {
      ...onLine(3),
      body: own?.body.replace('task 2', 'task 3'),
      side: 'RIGHT',
      commit_id: head,
    });
    expect(await threadOf().review([onLine(3)], head)).toEqual({ posted: 1, edited: 0, skipped: 0 });
  });

  it('of a token that may only read is an answer with the reason', async () => {
    const thread = threadOf({ permissions: readOnly });
    expect(await thread.review([onLine(2)], head)).toBe('read-only');
    expect(thread.refusal).toContain('    pull-requests: write');
  });

  it('is sent once if its answer is lost', async () => {
    standIn.fault({ method: 'POST' }, { kind: 'status', status: 502, when: 'after' });
    const error: unknown = await threadOf()
      .review([onLine(2)], head)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TrackerError);
    expect(error).toMatchObject({ failure: 'unclear' });
    expect(await standIn.reviews(number)).toHaveLength(1);
  });
});
