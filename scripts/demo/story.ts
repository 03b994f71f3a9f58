import { plainText } from './plain-text.ts';
import {
  assignees,
  config,
  difference,
  lineAt,
  linkedLines,
  minutesText,
  runOn,
  scenes,
  since,
  writesOf,
} from './stage.ts';
import type { ActionResult } from '../../__tests__/support/run-action.ts';
import type { Issue, StandIn } from '../../__tests__/support/stand-in.ts';
import type { Narrator } from './narrator.ts';
import type { Difference, Scene } from './stage.ts';

/** The whole story: three meetings from pull request to issues, and a resync at the end. */
export async function tell(narrator: Narrator, standIn: StandIn): Promise<void> {
  narrator.title('Minutes to Issues: three meetings of a small project');
  narrator.say('');
  narrator.say(
    'Tidebook (made up) plans pilot boats for small harbours. Its platform team and its docs group keep their',
  );
  narrator.say(
    'minutes in a repository: the files in examples/. This demo plays GitHub on your own machine and runs the',
  );
  narrator.say(`built Action there, as GitHub would. Nothing leaves this machine. It listens at ${standIn.url}`);
  narrator.say(`(The story plays in March 2026, so the Action is told "since: ${since}". By default 90 days count.)`);

  await standIn.commit(
    { 'README.md': '# Minutes of Tidebook\n', '.github/minutes.yml': config },
    { author: 'alice', date: '2026-03-01T09:00:00Z', message: 'A place for our minutes' },
  );
  for (const [index, scene] of scenes.entries()) await meeting({ narrator, standIn, scene }, index + 1);
  await resync(narrator, standIn, scenes.length + 1);
}

interface Telling {
  narrator: Narrator;
  standIn: StandIn;
  scene: Scene;
}

async function meeting(telling: Telling, chapter: number): Promise<void> {
  const { narrator, standIn, scene } = telling;
  narrator.chapter(`${chapter}. ${scene.date}: ${scene.author} opens a pull request with ${scene.path}`);
  const before = await standIn.issues();
  const pull = await standIn.openPullRequest({
    title: `Minutes of ${scene.date}`,
    author: scene.author,
    branch: `minutes-${scene.date}`,
    date: `${scene.date}T16:00:00Z`,
    files: { [scene.path]: await minutesText(scene) },
  });
  await runOn(standIn, 'pull_request.opened', { number: pull.number, sender: scene.author });
  await tellPreview(telling, pull.number, before);

  narrator.say('');
  narrator.title(`   The pull request is merged`);
  narrator.say('');
  const merge = await standIn.merge(pull.number, { author: scene.author, date: `${scene.date}T18:00:00Z` });
  const push = { ...merge, sender: scene.author };
  const result = await runOn(standIn, 'push', push);
  const after = await standIn.issues();
  const changed = difference(before, after);
  await tellCreated(telling, changed);
  await tellRecognised(telling, changed);
  await tellClosed(telling, changed);
  tellCounts(telling, changed, result);

  const again = await runOn(standIn, 'push', push);
  const unchanged = writesOf(again).length === 0 && same(after, await standIn.issues());
  narrator.fact('the same run once more writes nothing', unchanged, writesOf(again).join('\n'));
}

async function tellPreview(
  { narrator, standIn, scene }: Telling,
  number: number,
  before: readonly Issue[],
): Promise<void> {
  const comments = await standIn.comments(number);
  narrator.say('The Action comments what the merge will do:');
  narrator.show(plainText(comments.map((comment) => comment.body ?? '').join('\n\n'), narrator.width));
  const onLines = await standIn.reviewComments(number);
  for (const comment of onLines) {
    narrator.say(`And beside line ${comment.line ?? '?'}, a suggestion that one click accepts:`);
    narrator.show(plainText(comment.body, narrator.width));
  }
  if (scene.misspelled) {
    const { wrote, meant } = scene.misspelled;
    const suggested = onLines.some(({ body }) => body.includes(`@${meant}`) && body.includes('```suggestion'));
    narrator.say('(Nobody clicks here, so that you see what becomes of it.)');
    narrator.fact(`nobody is called ${wrote}: the suggestion is ${meant}`, suggested);
  }
  narrator.fact('it is one comment', comments.length === 1, `There are ${comments.length}.`);
  narrator.fact('the preview has touched no issue', same(before, await standIn.issues()));
}

async function tellCreated({ narrator, standIn, scene }: Telling, { created }: Difference): Promise<void> {
  let linked = 0;
  for (const issue of created) {
    const link = linkedLines(issue).find((one) => one.path === scene.path);
    const line = link ? await lineAt(standIn, link) : '';
    if (line !== '') linked += 1;
    narrator.say(`New: #${issue.number} ${issue.title}`);
    narrator.say(`     assigned to ${assignees(issue)}; from line ${link?.line ?? '?'}: ${line}`);
  }
  if (created.length === 0) return;
  narrator.fact('each new issue carries the label "action-item"', created.every(hasLabel));
  narrator.fact('each links back to its line in the minutes', linked === created.length);
}

async function tellRecognised({ narrator, standIn, scene }: Telling, { updated }: Difference): Promise<void> {
  for (const { before, after } of updated) {
    const [then] = linkedLines(before);
    const now = linkedLines(after).find((one) => one.path === scene.path);
    narrator.say(`Recognised: #${after.number} ${after.title}`);
    if (then) narrator.say(`     then: ${await lineAt(standIn, then)}`);
    if (now) narrator.say(`     now:  ${await lineAt(standIn, now)}`);
    const owners = { before: assignees(before), after: assignees(after) };
    if (owners.before !== owners.after) narrator.say(`     was assigned to ${owners.before}, now to ${owners.after}`);
  }
  if (updated.length === 0) return;
  narrator.fact(
    'each recognised task keeps its one issue and its title, and links to both meetings',
    updated.every(
      ({ before, after }) => before.title === after.title && linkedLines(after).length > linkedLines(before).length,
    ),
  );
}

async function tellClosed({ narrator, standIn, scene }: Telling, { closed }: Difference): Promise<void> {
  let proven = 0;
  for (const issue of closed) {
    const last = (await standIn.comments(issue.number)).at(-1);
    narrator.say(`Done: #${issue.number} ${issue.title}`);
    narrator.say(`     closed as ${issue.state_reason ?? '?'}, with the evidence in a comment:`);
    narrator.show(plainText(last?.body ?? '', narrator.width));
    if (last?.user?.login === 'github-actions[bot]' && (last.body ?? '').includes(`${scene.path}?plain=1#L`))
      proven += 1;
  }
  if (closed.length === 0) return;
  narrator.fact('each comment links to the line that says so', proven === closed.length);
}

function tellCounts({ narrator, scene: { finds } }: Telling, changed: Difference, { outputs }: ActionResult): void {
  const kinds = ['created', 'updated', 'closed'] as const;
  const list = (count: (kind: (typeof kinds)[number]) => number | string): string =>
    kinds.map((kind) => `${count(kind)} ${kind}`).join(', ');
  const seen = list((kind) => changed[kind].length);
  const reported = list((kind) => outputs[kind] ?? 'no');
  narrator.fact(`${seen}: the Action reports the same`, reported === seen, `It reports ${reported}.`);
  const found = list((kind) => finds[kind]);
  narrator.fact('a careful reader of these minutes finds just that', found === seen, `The reader finds ${found}.`);
}

async function resync(narrator: Narrator, standIn: StandIn, chapter: number): Promise<void> {
  narrator.chapter(`${chapter}. A maintainer starts the workflow by hand: all minutes are read again`);
  const before = await standIn.issues();
  for (const turn of ['Started by hand', 'Once more']) {
    const result = await runOn(standIn, 'workflow_dispatch', { sender: 'alice' });
    const unchanged = writesOf(result).length === 0 && same(before, await standIn.issues());
    const statement = `${turn}: ${result.requests.length} requests, nothing written, every issue as it was`;
    narrator.fact(statement, unchanged, writesOf(result).join('\n'));
  }
  const open = before.filter((issue) => issue.state === 'open');
  narrator.say('');
  narrator.say(
    `After ${scenes.length} meetings: ${before.length} tasks, ${before.length - open.length} of them done. Still open:`,
  );
  narrator.show(open.map((issue) => `#${issue.number} ${issue.title} (${assignees(issue)})`).join('\n'));
}

function hasLabel(issue: Issue): boolean {
  return issue.labels.some((label) => (typeof label === 'string' ? label : label.name) === 'action-item');
}

/** Whether nothing that people see of the issues changed. */
function same(before: readonly Issue[], after: readonly Issue[]): boolean {
  const facts = ({ number, title, body, state, comments, updated_at }: Issue): unknown[] => [
    ...[number, title, body, state, comments, updated_at],
  ];
  return JSON.stringify(before.map(facts)) === JSON.stringify(after.map(facts));
}
