import { expect } from '@jest/globals';
import { startStandIn } from '../support/stand-in.ts';
import type { ActionResult } from '../support/run-action.ts';
import type { Issue, Merge, StandIn } from '../support/stand-in.ts';
import { assigneesOf, config, day, expectExit, labelsOf, minutes, run, writes } from './stage.ts';

/**
 * What is disturbed: a push that is to create issues. `first`: the two tasks of the first meeting, and the label.
 * `next`: the meeting after it repeats one, reports the other as done, and brings three more. `ten`: eight more.
 */
export type Scene = 'first' | 'next' | 'ten';

/** Operations of the undisturbed run. */
export const operations: Record<Scene, number> = { first: 2, next: 5, ten: 10 };
/** Its writes: closing takes three (passport, comment, close). */
export const writesOf: Record<Scene, number> = { first: 3, next: 7, ten: 12 };

const early = `minutes/${day(2)}.md`;
const late = `minutes/${day(1)}.md`;
const beginning = minutes(
  day(2),
  '- AI @alice: compare the two tunnel drivers',
  '- AI @bob: schedule a demo of the importer',
);
const fresh = [
  '- AI @carol: write the release notes',
  '- AI @alice: order new cables for the harbour',
  '- AI @bob: paint the lighthouse',
  '- AI @carol: translate the tide tables',
  '- AI @alice: ask the ferry company for a discount',
  '- AI @bob: replace the mooring ropes',
  '- AI @carol: invite the dredging team',
  '- AI @alice: archive last year’s logbooks',
];
const following = (tasks: number): string =>
  minutes(
    day(1),
    '## AIs from last time',
    '- AI @alice: compare both tunnel drivers',
    '- AI @bob: schedule a demo of the importer',
    '  - done, see the calendar',
    '',
    '## New',
    ...fresh.slice(0, tasks),
  );

/** What a person wrote into the issue that is updated. */
const handwritten = 'Alice, by hand: the second driver is in review.';

/** Sets a scene on an empty stage. Answers the push that follows. */
export async function setScene(github: StandIn, scene: Scene): Promise<Merge> {
  const merge = await firstMeeting(github);
  if (scene === 'first') return merge;
  for (const issue of await tracked()) {
    const { title, body, labels, assignees } = issue;
    await github.openIssue('github-actions[bot]', { title, body: relocated(body, github), labels, assignees });
  }
  const [updated] = await github.issues();
  const body = `${handwritten}\r\n\r\n${updated?.body ?? ''}\r\n\r\n${handwritten}`;
  await github.editIssue('alice', updated?.number ?? 0, { body });
  const { number } = await github.openPullRequest({ files: { [late]: following(scene === 'ten' ? 8 : 3) } });
  return github.merge(number);
}

async function firstMeeting(github: StandIn): Promise<Merge> {
  github.reset();
  await github.commit({ '.github/minutes.yml': config });
  const { number } = await github.openPullRequest({ files: { [early]: beginning } });
  return github.merge(number);
}

interface Stored {
  title: string;
  body: string;
  labels: string[];
  assignees: string[];
}

const PLACEHOLDER = 'stand-in.example';
const hostOf = (github: StandIn): string => new URL(github.url).host;
const relocated = (body: string, github: StandIn): string => body.replaceAll(PLACEHOLDER, hostOf(github));

const toStored = (github: StandIn, issue: Issue): Stored => ({
  title: issue.title,
  body: (issue.body ?? '').replaceAll(hostOf(github), PLACEHOLDER),
  labels: labelsOf(issue).sort(),
  assignees: assigneesOf(issue).sort(),
});

/** The issues of the first meeting, made once by the Action itself. */
const tracked = once(() =>
  onOwnStage(async (github) => {
    expectExit(await run(github, 'push', await firstMeeting(github)), 0);
    return (await github.issues()).map((issue) => toStored(github, issue));
  }),
);

/** Everything that people see of the issues of the Action, without commits and numbers. */
export type Ending = (Stored & { state: string; comments: string[] })[];

export async function endingOf(github: StandIn): Promise<Ending> {
  const own = (await github.issues()).filter(({ user }) => user?.login === 'github-actions[bot]');
  const ending = await Promise.all(
    own.map(async (issue) => {
      const comments = await github.comments(issue.number);
      const { body, ...stored } = toStored(github, issue);
      return {
        ...stored,
        body: plain(body),
        state: [issue.state, issue.state_reason].filter(Boolean).join(' '),
        comments: comments.map((comment) => plain((comment.body ?? '').replaceAll(hostOf(github), PLACEHOLDER))),
      };
    }),
  );
  return ending.sort((a, b) => (a.title < b.title ? -1 : 1));
}

const plain = (text: string): string => text.replace(/\b[0-9a-f]{40}\b/g, 'SHA');

/** How a scene ends if nothing happens; and nothing is left to do then. */
export async function undisturbed(scene: Scene): Promise<Ending> {
  return endings[scene]();
}

const endings = {
  first: once(() => endingUndisturbed('first')),
  next: once(() => endingUndisturbed('next')),
  ten: once(() => endingUndisturbed('ten')),
};

function endingUndisturbed(scene: Scene): Promise<Ending> {
  return onOwnStage(async (github) => {
    const merge = await setScene(github, scene);
    const result = await run(github, 'push', merge);
    expectExit(result, 0);
    expect(writes(result)).toHaveLength(writesOf[scene]);
    expect(doneBy(result)).toBe(operations[scene]);
    expect(writes(await run(github, 'push', merge))).toEqual([]);
    const ending = await endingOf(github);
    if (scene !== 'first')
      expect(ending.map(({ body }) => body)).toContainEqual(
        expect.stringMatching(new RegExp(`^${handwritten}[^]*${handwritten}$`)),
      );
    return ending;
  });
}

/** Operations that a run says it has done. */
export const doneBy = ({ outputs }: ActionResult): number =>
  ['created', 'updated', 'closed'].reduce((sum, name) => sum + Number(outputs[name] ?? 0), 0);

/** How many issues are not yet as they shall be. */
export function leftOf(ending: Ending, now: Ending): number {
  const there = new Set(now.map((issue) => JSON.stringify(issue)));
  return ending.filter((issue) => !there.has(JSON.stringify(issue))).length;
}

/** Open issues too many for the same task. */
export function twinsIn(now: Ending): number {
  const open = now.filter(({ state }) => state.startsWith('open'));
  return open.length - new Set(open.map(({ title }) => title)).size;
}

/** A stage of its own, for what takes long or is shared. */
export async function onOwnStage<T>(act: (github: StandIn) => Promise<T>): Promise<T> {
  const github = await startStandIn();
  try {
    return await act(github);
  } finally {
    await github.close();
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
