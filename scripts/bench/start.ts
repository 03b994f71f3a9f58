import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { config, day, expectExit, mergedAndPushed, minutes, run } from '../../__tests__/e2e/stage.ts';
import type { EventName } from '../../__tests__/support/payload.ts';
import type { ActionResult } from '../../__tests__/support/run-action.ts';
import { startStandIn, type StandIn } from '../../__tests__/support/stand-in.ts';
import { bundlePeer } from './peer.ts';
import { median, type Figure } from './figure.ts';
import { compared, inTurn, REPORT_MEMORY, runNode } from './processes.ts';
import { expectCounts, manyMeetings, OPEN_ITEMS, tasks } from './requests.ts';

interface StartBench {
  /** Folder with the fresh bundle. */
  bundle: string;
  /** Folder for what the section needs. */
  work: string;
  rounds: number;
}

/** A usual run of the Action may take so much memory, MB. */
const USUAL_MEMORY = 120;
/**
 * Whole-process time against Node that does nothing: about what actions/labeler is said to take on the same pull request.
 * A single request with Octokit's core takes nearly as long; the toolkit that labeler is made of takes longer here.
 */
const LABELER = 3;
/** The least that any action asks, and with what. */
const ONE_REQUEST = `
  import { Octokit } from '@octokit/core';
  const { GITHUB_API_URL: baseUrl, GITHUB_REPOSITORY: repository, INPUT_TOKEN: auth, PULL_NUMBER: number } = process.env;
  await new Octokit({ auth, baseUrl }).request(\`GET /repos/\${repository}/pulls/\${number}/files\`);
`;
/**
 * What an action like actions/labeler is made of, and nothing else: the toolkit, its client, a YAML parser. Asks for the
 * pull request, its files and the config.
 */
const TOOLKIT = `
  import { getInput, setOutput, info } from '@actions/core';
  import { context, getOctokit } from '@actions/github';
  import { parse } from 'yaml';
  const client = getOctokit(getInput('token'));
  const pull = { ...context.repo, pull_number: context.payload.pull_request.number };
  await client.rest.pulls.get(pull);
  const files = await client.paginate(client.rest.pulls.listFiles, { ...pull, per_page: 100 });
  const { data } = await client.rest.repos.getContent({ ...context.repo, path: '.github/minutes.yml' });
  const config = parse(Buffer.from(data.content, 'base64').toString());
  info(String(Object.keys(config).length));
  setOutput('files', files.length);
`;

/** Runs that have nearly nothing to do, against a bare Node process; and how much memory the others take. */
export async function start({ bundle, work, rounds }: StartBench): Promise<Figure[]> {
  const github = await startStandIn();
  const distPath = join(bundle, 'index.js');
  try {
    await github.commit({ '.github/minutes.yml': config });
    const { number } = await github.openPullRequest({ files: { 'src/main.rs': 'fn main() {}\n' } });
    const toolkit = join(work, 'toolkit.mjs');
    const oneRequest = join(work, 'one-request.mjs');
    await bundlePeer(TOOLKIT, toolkit);
    await bundlePeer(ONE_REQUEST, oneRequest);
    const issue = await github.openIssue('alice', { title: 'The lamp is out' });
    const action = async (event: EventName, about: number, bundled = distPath): Promise<number> => {
      const env = { PULL_NUMBER: String(about) };
      const result = await run(github, event, { number: about, distPath: bundled, env });
      expectExit(result, 0);
      return result.milliseconds;
    };
    const times = await inTurn(rounds, {
      bare: async () => (await runNode(['-e', '0'], { measured: false })).ms,
      version: async () => (await runNode([join(bundle, 'cli.js'), '--version'], { measured: false })).ms,
      nothing: () => action('issues.opened', issue.number),
      pull: () => action('pull_request.opened', number),
      request: () => action('pull_request.opened', number, oneRequest),
      toolkit: () => action('pull_request.opened', number, toolkit),
    });
    const against = (what: string, ours: number[], most: number | null): Figure =>
      compared(`${what}, against a bare Node: time`, 'ms', ours, times.bare, most);
    return [
      against('cli --version', times.version, null),
      against('Action, event with nothing to do', times.nothing, null),
      against('Action, pull request without Markdown', times.pull, LABELER),
      against('one request with Octokit’s core alone', times.request, null),
      against('the toolkit and its client alone, same pull request', times.toolkit, null),
      compared('Action, pull request without Markdown, against the toolkit: time', 'ms', times.pull, times.toolkit, 1),
      ...(await memory(github, distPath, work)),
    ];
  } finally {
    await github.close();
  }
}

async function memory(github: StandIn, distPath: string, work: string): Promise<Figure[]> {
  const report = join(work, 'memory');
  const options = { distPath, env: { NODE_OPTIONS: `--import=${REPORT_MEMORY}`, BENCH_MEMORY: report } };
  const peak = (result: ActionResult, created: number): number => {
    expectCounts(result, { created });
    return Number(readFileSync(report, 'utf8').split(' ')[0]) / 1024;
  };
  const empty = async (): Promise<void> => {
    github.reset();
    await github.commit({ '.github/minutes.yml': config });
  };
  const usual: number[] = [];
  for (let round = 0; round < 3; round++) {
    await empty();
    const files = { [`minutes/${day(1)}.md`]: minutes(day(1), ...tasks(5)) };
    usual.push(peak((await mergedAndPushed(github, files, options)).result, 5));
  }
  await empty();
  await github.commit(manyMeetings(1000));
  const resync = peak(await run(github, 'workflow_dispatch', options), OPEN_ITEMS);
  const alone = { unit: 'MB', peer: null, ratio: null } as const;
  return [
    {
      ...alone,
      what: 'Action, push with 5 new items: memory',
      ours: median(usual),
      bar: { of: 'ours', most: USUAL_MEMORY },
    },
    { ...alone, what: 'Action, resync of 1,000 files: memory', ours: resync, bar: null },
  ];
}
