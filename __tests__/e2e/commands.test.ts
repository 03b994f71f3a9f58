import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startStandIn } from '../support/stand-in.ts';
import type { IssueComment, StandIn } from '../support/stand-in.ts';
import type { ActionResult } from '../support/run-action.ts';
import { assigneesOf, config, day, expectExit, labelsOf, mergedAndPushed, minutes, run, writes } from './stage.ts';

/** What people say to the bot in comments, with real payloads of `issue_comment`. */

const boats = '- AI @alice: paint the boats until the regatta';
const tar = '- AI @bob: order tar for the roof of the shed';
const bot = 'github-actions[bot]';

let github: StandIn;
beforeAll(async () => {
  github = await startStandIn();
});
afterAll(() => github.close());
beforeEach(async () => {
  github.reset();
  await github.commit({ '.github/minutes.yml': config });
  const { result } = await mergedAndPushed(github, { [`minutes/${day(3)}.md`]: minutes(day(3), boats, tar) });
  expectExit(result, 0);
});

const numbered = async (title: RegExp): Promise<number> => {
  const issue = (await github.issues()).find((one) => title.test(one.title));
  if (!issue) throw new Error(`no issue ${title.source}`);
  return issue.number;
};

/** Somebody comments, and the workflow runs. */
async function say(
  number: number,
  body: string,
  login = 'bob',
): Promise<{ result: ActionResult; comment: IssueComment }> {
  const comment = await github.comment(login, number, body);
  const result = await run(github, 'issue_comment.created', { number, comment, sender: login });
  return { result, comment };
}

const again = (number: number, comment: IssueComment): Promise<ActionResult> =>
  run(github, 'issue_comment.created', { number, comment, sender: 'bob' });

const nextMeeting = async (...lines: string[]): Promise<ActionResult> =>
  (await mergedAndPushed(github, { [`minutes/${day(1)}.md`]: minutes(day(1), '## AIs from last time', '', ...lines) }))
    .result;

const resync = (): Promise<ActionResult> => run(github, 'workflow_dispatch');
const saidBy = async (number: number, login = bot): Promise<string[]> =>
  (await github.comments(number)).filter(({ user }) => user?.login === login).map(({ body }) => body ?? '');

describe('on the issue of a task', () => {
  it('`done` closes it with who said it, and later minutes keep it so', async () => {
    const number = await numbered(/boats/);
    const { result, comment } = await say(number, '/minutes done\r\n\r\nThey shine.');
    expectExit(result, 0);
    expect(await github.issue(number)).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect((await saidBy(number))[0]).toMatch(/^\*\*Done\*\*, bob \[said\]\(.*#issuecomment-\d+\)/);
    expect(github.reactions(comment.id)).toEqual([`${bot} eyes`, `${bot} rocket`]);
    expectExit(await nextMeeting(boats), 0);
    expect((await github.issue(number)).state).toBe('closed');
    expect(writes(await resync())).toEqual([]);
  });

  it('`drop` closes it as not planned; whoever reopens it has the last word', async () => {
    const number = await numbered(/boats/);
    await say(number, '/minutes drop');
    expect(await github.issue(number)).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
    await github.reopenIssue('carol', number);
    await nextMeeting(boats);
    expect((await github.issue(number)).state).toBe('open');
  });

  it('`due`, `assign` and `retitle` win over later minutes', async () => {
    await github.commit({ '.github/minutes.yml': `${config}retitle: true\n` });
    const number = await numbered(/boats/);
    const { result } = await say(
      number,
      '/minutes due 2031-12-01\n/minutes assign @carol\n/minutes retitle Paint @all the boats <b>red</b>',
    );
    expectExit(result, 0);
    const issue = await github.issue(number);
    expect(issue.title).toBe('Paint all the boats <b>red</b>');
    expect(assigneesOf(issue)).toEqual(['carol']);
    expect(issue.body).toContain('Due: 2031-12-01');
    expectExit(await nextMeeting('- AI @alice: paint the boats and the oars until 2030-01-01'), 0);
    const later = await github.issue(number);
    expect(later.body).toContain('the oars');
    expect([later.title, assigneesOf(later)]).toEqual([issue.title, ['carol']]);
    expect(later.body).toContain('Due: 2031-12-01');
    expect(writes(await resync())).toEqual([]);
  });

  it.each([
    ['the elder', /boats/, /tar/],
    ['the younger', /tar/, /boats/],
  ])('`same` merges %s into the other one', async (_, from, to) => {
    const [one, other] = [await numbered(from), await numbered(to)];
    await github.comment('alice', one, 'Work is going on.');
    const { result } = await say(one, `/minutes same #${other}`);
    expectExit(result, 0);
    expect(await github.issue(one)).toMatchObject({ state: 'closed', state_reason: 'duplicate' });
    expect((await github.issue(other)).body).toMatch(/boats[\s\S]*tar|tar[\s\S]*boats/);
    expect((await saidBy(one)).at(-1)).toBe(`This is the same task as #${other}, bob said.`);
    // either wording is the one task by now, and its number leads there
    expectExit(await nextMeeting(boats, `- AI @bob: tar for the shed (#${one})`), 0);
    expect(await github.issues('open')).toHaveLength(1);
    expect(writes(await resync())).toEqual([]);
  });

  it('`different` makes its last mention an issue of its own, and no run joins them again', async () => {
    const number = await numbered(/boats/);
    await nextMeeting(boats);
    const { result, comment } = await say(number, '/minutes different');
    expectExit(result, 0);
    const other = Math.max(...(await github.issues()).map((issue) => issue.number));
    expect((await saidBy(number)).at(-1)).toContain(`is a task of its own now: #${other}.`);
    const issue = await github.issue(other);
    expect(labelsOf(issue)).toEqual(['action-item']);
    expect(assigneesOf(issue)).toEqual(['alice']);
    const [here, there] = [(await github.issue(number)).body ?? '', issue.body ?? ''];
    expect([here.includes(`${day(1)}.md`), there.includes(`${day(1)}.md`)]).toEqual([false, true]);
    expect(writes(await again(number, comment))).toEqual([]);
    expect(writes(await resync())).toEqual([]);
    expect(await github.issues('open')).toHaveLength(3);
  });

  it('a command that can’t be followed is answered with a sentence, and nothing in it is alive', async () => {
    const number = await numbered(/boats/);
    const { comment } = await say(number, '/minutes due tomorrow\n/minutes assign @mallory\n/minutes doen @trudy');
    expect(github.reactions(comment.id)).toEqual([`${bot} eyes`, `${bot} confused`]);
    const [answer, ...more] = await saidBy(number);
    expect(more).toEqual([]);
    expect(answer).toContain('/minutes due 2026-12-01');
    expect(answer).toContain("GitHub can't assign mallory here");
    expect(answer).toContain('did you mean `done`?');
    expect(answer).not.toMatch(/@(?:mallory|trudy)/);
  });
});

describe('who is listened to', () => {
  it('a stranger changes nothing: one request', async () => {
    const number = await numbered(/boats/);
    const { result, comment } = await say(number, '/minutes done', 'mallory');
    expectExit(result, 0);
    expect(result.requests.map(({ path }) => path)).toEqual([
      `/repos/${github.repository}/collaborators/mallory/permission`,
    ]);
    expect(github.reactions(comment.id)).toEqual([]);
    expect((await github.issue(number)).state).toBe('open');
  });

  it('somebody without write permission to whom the issue is assigned', async () => {
    github.grant('alice', 'read');
    const [mine, theirs] = [await numbered(/boats/), await numbered(/tar/)];
    await say(mine, '/minutes done', 'alice');
    await say(theirs, '/minutes done', 'alice');
    expect((await github.issue(mine)).state).toBe('closed');
    expect((await github.issue(theirs)).state).toBe('open');
    const { comment } = await say(mine, '/minutes sync', 'alice');
    expect(github.reactions(comment.id)).toContain(`${bot} confused`);
  });

  it.each(['Talk.\n/minutes done', '> /minutes done', '    /minutes done', '```\n/minutes done\n```', '/minutesdone'])(
    'not a comment that does not begin with a command: %j',
    async (body) => {
      const number = await numbered(/boats/);
      const { result } = await say(number, body);
      expectExit(result, 0);
      expect(result.requests).toEqual([]);
    },
  );

  it('no bot, no edited comment, none that is gone or edited since', async () => {
    const number = await numbered(/boats/);
    const comment = await github.comment('bob', number, '/minutes done');
    const user = { login: 'dependabot[bot]', type: 'Bot' };
    for (const event of [
      await run(github, 'issue_comment.created', { number, comment: { ...comment, user } }),
      await run(github, 'issue_comment.edited', { number, comment }),
    ])
      expect(event.requests).toEqual([]);
    await github.editComment('carol', comment.id, '/minutes drop');
    expect(writes(await again(number, comment))).toEqual([]);
    expect((await github.issue(number)).state).toBe('open');
  });
});

describe('once, whatever runs', () => {
  it('the same event again does nothing', async () => {
    const number = await numbered(/boats/);
    const { comment } = await say(number, '/minutes due 2031-12-01');
    await say(number, '/minutes due 2032-12-01', 'carol');
    expect(writes(await again(number, comment))).toEqual([]);
    expect((await github.issue(number)).body).toContain('Due: 2032-12-01');
  });

  it('two commands at once: both are done, whatever comes first', async () => {
    const number = await numbered(/boats/);
    const one = await github.comment('bob', number, '/minutes due 2031-12-01');
    const two = await github.comment('carol', number, '/minutes assign @carol');
    await Promise.all([again(number, one), again(number, two)]);
    const issue = await github.issue(number);
    expect(issue.body).toContain('Due: 2031-12-01');
    expect(assigneesOf(issue)).toEqual(['carol']);
    expect(writes(await resync())).toEqual([]);
  });

  it('a command whose run GitHub cancelled is heard by the next one', async () => {
    const [one, two] = [await numbered(/boats/), await numbered(/tar/)];
    const lost = await github.comment('bob', one, '/minutes done');
    await github.comment('mallory', one, '/minutes retitle Mine');
    await say(two, '/minutes due 2031-12-01');
    expect((await github.issue(one)).state).toBe('closed');
    expect(github.reactions(lost.id)).toEqual([`${bot} eyes`, `${bot} rocket`]);
    expect((await github.issue(one)).title).not.toContain('Mine');
  });

  it('a command while a sync runs: both are there in the end', async () => {
    const number = await numbered(/boats/);
    const comment = await github.comment('bob', number, '/minutes due 2031-12-01');
    let heard: ActionResult | null = null;
    // between the plan of the sync and its write
    github.before({ method: 'GET', path: new RegExp(`/issues/${number}$`) }, async () => {
      heard = await again(number, comment);
    });
    await nextMeeting(boats);
    expect(heard).not.toBeNull();
    await resync();
    const { body } = await github.issue(number);
    expect(body).toContain('Due: 2031-12-01');
    expect(body).toContain(`${day(1)}.md`);
    expect(writes(await resync())).toEqual([]);
  });

  it.each([
    ['done', 2, 2, 1],
    ['done', 3, 2, 1],
    ['same', 2, 2, 1],
    ['same', 3, 2, 1],
    ['different', 2, 3, 3],
    ['different', 3, 3, 3],
  ])(
    '`%s`, killed after write %i, is finished, also where a sync comes first',
    async (name, killAtWrite, all, open) => {
      if (name === 'different') await nextMeeting(boats);
      const [number, other] = [await numbered(/boats/), await numbered(/tar/)];
      const comment = await github.comment('bob', number, `/minutes ${name === 'same' ? `same #${other}` : name}`);
      const killed = await run(github, 'issue_comment.created', { number, comment, killAtWrite });
      expect(killed.exitCode).toBeNull();
      await resync();
      expectExit(await again(number, comment), 0);
      expect([(await github.issues()).length, (await github.issues('open')).length]).toEqual([all, open]);
      expect((await saidBy(number)).length).toBeLessThanOrEqual(1);
      expect(github.reactions(comment.id)).toContain(`${bot} rocket`);
      await resync();
      expect(writes(await resync())).toEqual([]);
    },
  );
});

describe('elsewhere', () => {
  it('an issue that is not ours is left alone', async () => {
    const { number } = await github.openIssue('carol', { title: 'Sails', labels: ['action-item'] });
    const { result, comment } = await say(number, '/minutes done');
    expectExit(result, 0);
    expect(await github.issue(number)).toMatchObject({ state: 'open' });
    expect((await saidBy(number))[0]).toContain('is no issue that this tool made');
    expect(github.reactions(comment.id)).toContain(`${bot} confused`);
  });

  it('on a pull request: `preview` makes the comment anew, what is for issues is refused', async () => {
    const { number } = await github.openPullRequest({
      files: { [`minutes/${day(2)}.md`]: minutes(day(2), '- AI @carol: mend the net of the second pier') },
    });
    const { result, comment } = await say(number, '/minutes preview');
    expectExit(result, 0);
    expect((await saidBy(number))[0]).toContain('Merging this');
    expect(github.reactions(comment.id)).toEqual([`${bot} eyes`, `${bot} rocket`]);
    await say(number, '/minutes done');
    expect((await saidBy(number)).at(-1)).toContain('say `/minutes done` on the issue of the task');
    expect(await github.issues('open')).toHaveLength(2);
  });

  it('`agenda` is to copy, and nothing in it is alive; `help` says what there is', async () => {
    const { number } = await github.openIssue('carol', { title: 'Sails' });
    await say(number, '/minutes agenda');
    expect((await saidBy(number))[0]).toMatch(/```markdown\n## .*\n\n- AI @alice: paint the boats[\s\S]*\n```$/);
    await say(number, '/minutes agenda nowhere');
    expect((await saidBy(number))[1]).toContain('There is no series nowhere');
    await say(number, '/minutes');
    expect((await saidBy(number))[2]).toContain('| `/minutes same #12` |');
  });

  it('`sync` reads the default branch, and says what it did', async () => {
    await github.commit({ [`minutes/${day(2)}.md`]: minutes(day(2), '- AI @carol: mend the net of the second pier') });
    const { number } = await github.openIssue('carol', { title: 'Sails' });
    const { result, comment } = await say(number, '/minutes sync');
    expectExit(result, 0);
    expect(await numbered(/net/)).toBeGreaterThan(0);
    expect((await saidBy(number))[0]).toContain('Created 1 issue.');
    expect(github.reactions(comment.id)).toContain(`${bot} rocket`);
  });
});
