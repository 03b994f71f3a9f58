import { plainText } from './plain-text.ts';
import { assignees, config, difference, linkedLines, minutesText, runOn, scenes, since, writesOf } from './stage.ts';
import type { ActionResult } from '../../__tests__/support/run-action.ts';
import type { Issue, StandIn } from '../../__tests__/support/stand-in.ts';
import type { Narrator } from './narrator.ts';
import type { Difference, Scene } from './stage.ts';

/** The whole story: three meetings from pull request to issues, and a resync at the end. */
export async function tell(narrator: Narrator, standIn: StandIn): Promise<void> {
  narrator.title('Minutes to Issues: a project’s minutes, three meetings long');
  narrator.say('');
  narrator.say(
    `Tidebook (made up) keeps the minutes of two groups in a repository. This demo plays GitHub on your own`,
  );
  narrator.say(
    `machine, at ${standIn.url}, and runs the built Action there as GitHub would. Nothing leaves this machine.`,
  );
  narrator.say(`The story plays in March 2026, so the Action is told "since: ${since}"; by default 90 days count.`);

  await standIn.commit(
    { 'README.md': '# Minutes of Tidebook\n', '.github/minutes.yml': config },
    { author: 'alice', date: '2026-03-01T09:00:00Z', message: 'A place for our minutes' },
  );

  const merged: Scene[] = [];
  for (const [index, scene] of scenes.entries()) {
    await meeting(narrator, standIn, scene, index + 1);
    merged.push(scene);
  }
  await resync(narrator, standIn, scenes.length + 1);
}

async function meeting(narrator: Narrator, standIn: StandIn, scene: Scene, number: number): Promise<void> {
  const text = await minutesText(scene);
  narrator.chapter(`${number}. ${scene.author} opens a pull request with ${scene.path}`);
  const before = await standIn.issues();
  const pull = await standIn.openPullRequest({
    title: `Minutes of ${scene.date}`,
    author: scene.author,
    branch: `minutes-${scene.date}`,
    date: `${scene.date}T16:00:00Z`,
    files: { [scene.path]: text },
  });

  await runOn(standIn, 'pull_request.opened', { number: pull.number, sender: scene.author });
  const comments = await standIn.comments(pull.number);
  narrator.say('The Action says on the pull request what its merge will do:');
  narrator.show(plainText(comments.map((comment) => comment.body ?? '').join('\n\n')));
  const onLines = await standIn.reviewComments(pull.number);
  for (const comment of onLines) {
    narrator.say(`and beside line ${comment.line ?? '?'}, where a click repairs it:`);
    narrator.show(plainText(comment.body));
  }
  narrator.fact('one comment stands on the pull request', comments.length === 1, `There are ${comments.length}.`);
  narrator.fact('the preview has touched no issue', same(before, await standIn.issues()));

  narrator.chapter(`${number}. The pull request is merged`);
  const merge = await standIn.merge(pull.number, { author: scene.author, date: `${scene.date}T18:00:00Z` });
  const push = { ...merge, sender: scene.author };
  const result = await runOn(standIn, 'push', push);
  const after = await standIn.issues();
  const changed = difference(before, after);
  tellCreated(narrator, changed, scene, text);
  await tellRecognised(narrator, standIn, changed, scene, text);
  await tellClosed(narrator, standIn, changed, scene);
  tellCounts(narrator, changed, result, scene);

  const again = await runOn(standIn, 'push', push);
  narrator.fact(
    `the same run once more: ${writesOf(again)} writes`,
    writesOf(again) === 0 && same(after, await standIn.issues()),
    again.requests
      .filter((one) => one.write)
      .map((one) => `${one.method} ${one.path}`)
      .join('\n'),
  );
}

function tellCounts(narrator: Narrator, changed: Difference, { outputs }: ActionResult, { finds }: Scene): void {
  const kinds = ['created', 'updated', 'closed'] as const;
  const list = (count: (kind: (typeof kinds)[number]) => number | string): string =>
    kinds.map((kind) => `${count(kind)} ${kind}`).join(', ');
  const seen = list((kind) => changed[kind].length);
  const reported = list((kind) => outputs[kind] ?? 'no');
  narrator.fact(`${seen}; the Action reports the same`, reported === seen, `It reports ${reported}.`);
  const found = list((kind) => finds[kind]);
  narrator.fact('a careful reader of these minutes finds just that', found === seen, `The reader finds ${found}.`);
}

function tellCreated(narrator: Narrator, { created }: Difference, scene: Scene, text: string): void {
  const lines = text.split('\n');
  for (const issue of created) {
    const link = linkedLines(issue).find((one) => one.path === scene.path);
    narrator.say(`New: #${issue.number} ${issue.title}`);
    narrator.say(
      `     assigned to ${assignees(issue)}; links back to line ${link?.line ?? '?'}: ${lines[(link?.line ?? 0) - 1]?.trim() ?? ''}`,
    );
  }
  if (created.length === 0) return;
  narrator.fact(
    'each new issue carries the label and links to its line in the minutes',
    created.every(
      (issue) =>
        hasLabel(issue) && linkedLines(issue).some((one) => one.path === scene.path && one.line <= lines.length),
    ),
  );
}

async function tellRecognised(
  narrator: Narrator,
  standIn: StandIn,
  { updated }: Difference,
  scene: Scene,
  text: string,
): Promise<void> {
  const lines = text.split('\n');
  for (const { after } of updated) {
    const link = linkedLines(after).find((one) => one.path === scene.path);
    narrator.say(`Recognised: #${after.number} ${after.title}`);
    narrator.say(`     today’s words: ${lines[(link?.line ?? 0) - 1]?.trim() ?? ''}`);
  }
  if (updated.length === 0) return;
  const numbers = new Set((await standIn.issues()).map((issue) => issue.number));
  narrator.fact(
    'each recognised task keeps its issue and its title, and now links to both meetings',
    updated.every(
      ({ before, after }) =>
        numbers.has(after.number) &&
        before.title === after.title &&
        linkedLines(after).length > linkedLines(before).length,
    ),
  );
}

async function tellClosed(narrator: Narrator, standIn: StandIn, { closed }: Difference, scene: Scene): Promise<void> {
  const evidence: boolean[] = [];
  for (const issue of closed) {
    const comments = await standIn.comments(issue.number);
    const last = comments.at(-1);
    narrator.say(`Done: #${issue.number} ${issue.title}`);
    narrator.say(`     closed as ${issue.state_reason ?? '?'} with the comment:`);
    narrator.show(plainText(last?.body ?? ''));
    evidence.push(last?.user?.login === 'github-actions[bot]' && (last.body ?? '').includes(scene.path));
  }
  if (closed.length === 0) return;
  narrator.fact('each closed issue says why, with a link to the line that says so', evidence.every(Boolean));
}

async function resync(narrator: Narrator, standIn: StandIn, number: number): Promise<void> {
  narrator.chapter(`${number}. A maintainer starts the workflow by hand: all minutes are read again`);
  const before = await standIn.issues();
  for (const turn of ['by hand', 'once more']) {
    const result = await runOn(standIn, 'workflow_dispatch', { sender: 'alice' });
    narrator.fact(
      `${turn}: ${result.requests.length} requests, ${writesOf(result)} writes, every issue as it was`,
      writesOf(result) === 0 && same(before, await standIn.issues()),
      result.requests
        .filter((one) => one.write)
        .map((one) => `${one.method} ${one.path}`)
        .join('\n'),
    );
  }
  const open = before.filter((issue) => issue.state === 'open');
  narrator.say('');
  narrator.say(
    `Where the project stands after ${scenes.length} meetings, ${before.length} tasks, ${before.length - open.length} done:`,
  );
  narrator.show(open.map((issue) => `#${issue.number} ${issue.title} (${assignees(issue)})`).join('\n'));
}

function hasLabel(issue: Issue): boolean {
  return issue.labels.some((label) => (typeof label === 'string' ? label : label.name) === 'action-item');
}

/** Whether nothing that people see of the issues changed. */
function same(before: readonly Issue[], after: readonly Issue[]): boolean {
  const facts = (issues: readonly Issue[]): string =>
    JSON.stringify(
      issues.map(({ number, title, body, state, comments, updated_at }) => ({
        number,
        title,
        body,
        state,
        comments,
        updated_at,
      })),
    );
  return facts(before) === facts(after);
}
