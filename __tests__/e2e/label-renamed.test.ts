import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startStandIn } from '../support/stand-in.ts';
import type { StandIn } from '../support/stand-in.ts';
import { config, day, expectExit, mergedAndPushed, minutes, run, writes } from './stage.ts';

/** A person renames the label of many tasks on GitHub, in a repository where the same bot makes other issues as well. */

let github: StandIn;
beforeAll(async () => {
  github = await startStandIn();
});
afterAll(() => github.close());

const words = 'anchor berth cargo draught ebb ferry gauge harbour islet jetty keel lock mooring navy oar pier'.split(
  ' ',
);
const tasks = Array.from(
  { length: 110 },
  (_, n) => `- AI @alice: inspect the ${words[n % 16] ?? ''} and repaint the ${words[n >> 4] ?? ''} before report ${n}`,
);

it('the label of 110 tasks renamed where the bot has made a hundred other issues since: no second issue', async () => {
  await github.commit({ '.github/minutes.yml': config });
  const many = { inputs: { 'max-new-issues': '200' } };
  const page = { [`minutes/${day(3)}.md`]: minutes(day(3), ...tasks) };
  expectExit((await mergedAndPushed(github, page, many)).result, 0);
  const own = await github.issues();
  expect(own).toHaveLength(110);
  await github.as('alice', 'PATCH', `/repos/${github.repository}/labels/action-item`, { new_name: 'task' });
  for (let n = 0; n < 100; n++)
    await github.openIssue('github-actions[bot]', { title: `Nightly build ${n} failed`, labels: ['build'] });

  const again = { [`minutes/${day(1)}.md`]: minutes(day(1), '## AIs from last time', ...tasks.slice(3, 6)) };
  const { result, merge } = await mergedAndPushed(github, again, many);
  expectExit(result, 1);
  expect(writes(result)).toEqual([]);
  expect(result.stdout).toMatch(/110 open issues of these minutes .* lack the label "action-item", and none has it/u);
  expectExit(await run(github, 'workflow_dispatch', many), 1);
  expect(await github.issues()).toHaveLength(210);

  await github.commit({ '.github/minutes.yml': `${config}label: task\n` });
  expectExit(await run(github, 'push', { ...merge, ...many }), 0);
  expect(await github.issues()).toHaveLength(210);
}, 120_000);
