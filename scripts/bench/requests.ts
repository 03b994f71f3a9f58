import { config, day, expectExit, mergedAndPushed, minutes, run } from '../../__tests__/e2e/stage.ts';
import type { ActionResult } from '../../__tests__/support/run-action.ts';
import { startStandIn, type StandIn } from '../../__tests__/support/stand-in.ts';
import type { Figure } from './figure.ts';

/** Counts the requests of whole runs of the bundle in the stand-in's log, and compares them with their budgets. */
export async function requests(distPath: string): Promise<Figure[]> {
  const github = await startStandIn();
  const scene = async (play: (stage: Stage) => Promise<Figure>): Promise<Figure> => {
    github.reset();
    await github.commit({ '.github/minutes.yml': config });
    process.stderr.write('.');
    return play({ github, distPath });
  };
  const figures: Figure[] = [];
  try {
    for (const push of PUSHES) figures.push(await scene((stage) => pushed(stage, push)));
    for (const count of [100, 250]) figures.push(await scene((stage) => nothingNew(stage, count)));
    for (const files of [1, 3, 10]) figures.push(await scene((stage) => previewed(stage, files)));
    figures.push(await scene(withoutMarkdown));
    for (const files of [400, 1000]) figures.push(await scene((stage) => resynced(stage, files)));
    figures.push(await scene(afterYears));
  } finally {
    await github.close();
  }
  process.stderr.write('\n');
  return figures;
}

interface Stage {
  github: StandIn;
  distPath: string;
}

interface Push {
  /** New items. */
  n: number;
  /** Items that were tracked before and are said again. */
  u: number;
  /** Logins of all of them. */
  k: number;
  files: number;
  /** The pages were there before, without items: then they don't come with the comparison. */
  changed?: true;
  /** The pull request carries our preview: the links to the issues are put on it. */
  previewed?: true;
}

const PUSHES: readonly Push[] = [
  { n: 1, u: 0, k: 1, files: 1 },
  { n: 12, u: 0, k: 3, files: 1 },
  { n: 0, u: 4, k: 1, files: 1 },
  { n: 5, u: 3, k: 2, files: 1 },
  { n: 20, u: 10, k: 4, files: 1 },
  { n: 12, u: 0, k: 3, files: 4 },
  { n: 5, u: 3, k: 2, files: 1, previewed: true },
  { n: 5, u: 3, k: 2, files: 1, changed: true },
  { n: 5, u: 0, k: 2, files: 1, changed: true },
];

const PEOPLE = ['alice', 'bob', 'carol', 'dave'];
const WORDS =
  'anchor berth cargo draught ebb ferry gauge harbour islet jetty keel lock mooring navy oar pier quay reef sail tide'.split(
    ' ',
  );
/** The Action creates 20 issues in one run unless told otherwise. */
const MANY = { inputs: { 'max-new-issues': '500' } };
const CLOSED = 5000;
/** GitHub's longest page. */
const PAGE = 100;

/** A task that nobody would take for another one. */
function task(n: number, people = 1): string {
  const [one, two] = [WORDS[n % WORDS.length], WORDS[Math.floor(n / WORDS.length) % WORDS.length]];
  return `- AI @${PEOPLE[n % people] ?? 'alice'}: inspect the ${one ?? ''} and repaint the ${two ?? ''} before report ${n}`;
}

export const tasks = (count: number, people = 1, from = 0): string[] =>
  Array.from({ length: count }, (_, n) => task(from + n, people));

async function pushed(
  { github, distPath }: Stage,
  { n, u, k, files, changed, previewed: spoken }: Push,
): Promise<Figure> {
  const options = { ...MANY, distPath };
  const known = tasks(u, k);
  if (u > 0) await mergedAndPushed(github, { [`minutes/${day(9)}.md`]: minutes(day(9), ...known) }, options);
  const fresh = tasks(n, k, u);
  const pages = Array.from({ length: files }, (_, page) => {
    const date = day(files - page);
    const own = fresh.filter((_line, index) => index % files === page);
    const again = page === 0 && u > 0 ? ['## AIs from last time', '', ...known, '', '## Agenda', ''] : [];
    return [`minutes/${date}.md`, minutes(date, ...again, ...own)];
  });
  const contents = Object.fromEntries(pages) as Record<string, string>;
  if (changed) for (const path of Object.keys(contents)) await github.commit({ [path]: '# Agenda\n\nto be said\n' });
  const { number } = await github.openPullRequest({ files: contents });
  if (spoken) expectExit(await run(github, 'pull_request.opened', { number, distPath }), 0);
  const result = await run(github, 'push', { ...(await github.merge(number)), ...options });
  expectCounts(result, { created: n, updated: u });
  const where = `${files === 1 ? '' : `, ${files} files`}${changed ? ', a page that was there' : ''}${spoken ? ', previewed before' : ''}`;
  // the very first push of one owner has no request to spare for the tree, which tells files from symbolic links
  const first = u === 0 && k === 1 ? 1 : 0;
  const most = n + 2 * u + k + 6 + files - 1 + first;
  return figure(`push: n = ${n} new, u = ${u} updated, k = ${k} logins${where}`, result, most);
}

async function nothingNew({ github, distPath }: Stage, count: number): Promise<Figure> {
  const [path, text] = [`minutes/${day(2)}.md`, minutes(day(2), ...tasks(count))];
  const options = { ...MANY, distPath };
  await mergedAndPushed(github, { [path]: text }, options);
  const { result } = await mergedAndPushed(github, { [path]: `${text}\nThanks to all.\n` }, options);
  expectCounts(result, { created: 0, updated: 0, unchanged: count });
  // the open ones are listed twice, so that none is missed that is reopened in between
  return figure(`push: nothing new, ${count} tracked items`, result, 5 + 2 * (Math.ceil(count / PAGE) - 1));
}

/** Everything that a preview may ask about: assignees, merged pull requests, a misspelt handle for a suggestion. */
async function previewed({ github, distPath }: Stage, count: number): Promise<Figure> {
  const lines = (week: number): string[] => [
    `${task(2 * week, 4)}, see https://github.com/example/specs/pull/${week}`,
    task(2 * week + 1, 4),
    `- AI @caroll: order new lamps for pier ${week}`,
  ];
  const pages = Array.from({ length: count }, (_, n) => [
    `minutes/${day(n + 1)}.md`,
    minutes(day(n + 1), ...lines(n + 1)),
  ]);
  const files = Object.fromEntries(pages) as Record<string, string>;
  const { number } = await github.openPullRequest({ files });
  const result = await run(github, 'pull_request.opened', { number, distPath });
  return figure(`preview: ${count} ${count === 1 ? 'file' : 'files'}`, result, 10 + 2 * count);
}

async function withoutMarkdown({ github, distPath }: Stage): Promise<Figure> {
  const { number } = await github.openPullRequest({ files: { 'src/main.rs': 'fn main() {}\n' } });
  const result = await run(github, 'pull_request.opened', { number, distPath });
  return figure('pull request without Markdown', result, 2);
}

/** Config, head, tree, archive, two listings by label, two by author, the label: whatever the number of files. */
const RESYNC = 9;

async function resynced({ github, distPath }: Stage, files: number): Promise<Figure> {
  await github.commit(manyMeetings(files));
  const result = await run(github, 'workflow_dispatch', { ...MANY, distPath });
  expectCounts(result, { created: OPEN_ITEMS });
  return figure(`first resync: ${files} files, n = ${OPEN_ITEMS}, k = 2`, result, OPEN_ITEMS + 2 + RESYNC);
}

/** How many of `manyMeetings` have an item. */
export const OPEN_ITEMS = 6;

/** A repository with history: one meeting a day, seven groups, a few items in the newest meetings. */
export function manyMeetings(files: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: files }, (_, n) => {
      const date = new Date(Date.now() - (n + 1) * 86_400_000).toISOString().slice(0, 10);
      const items = n < OPEN_ITEMS ? [task(n, 2)] : [`- decision ${n}: the quay stays open`];
      return [`minutes/group-${n % 7}/${date}.md`, minutes(date, ...items)];
    }),
  );
}

/** The same push with and without thousands of tasks that were done long ago. */
async function afterYears({ github, distPath }: Stage): Promise<Figure> {
  const options = { ...MANY, distPath };
  const push = (weeks: number, what: string): Promise<{ result: ActionResult }> =>
    mergedAndPushed(github, { [`minutes/${day(weeks)}.md`]: minutes(day(weeks), `- AI @alice: ${what}`) }, options);
  await push(3, 'order lamps for the pier');
  const { result: without } = await push(2, 'translate the tide tables');
  expectCounts(without, { created: 1 });
  const [model] = await github.issues();
  for (let n = 0; n < CLOSED; n++) {
    const { number } = await github.openIssue('github-actions[bot]', {
      title: `Old ${n}`,
      body: (model?.body ?? '').replace(/"id":"[0-9a-f]+"/, `"id":"${n.toString(16).padStart(12, '0')}"`),
      labels: ['action-item'],
    });
    await github.closeIssue('github-actions[bot]', number);
    github.backdate(number, '2020-01-01T00:00:00Z');
  }
  const { result } = await push(1, 'ask the insurers about dredging');
  expectCounts(result, { created: 1 });
  const [ours, peer] = [result.requests.length, without.requests.length];
  const bar = { of: 'ratio', most: 1 } as const;
  const what = `push: n = 1 with ${CLOSED} closed passports, against none`;
  return { what, unit: 'requests', ours, peer, ratio: ours / peer, bar, parts: partsOf(result) };
}

function figure(what: string, result: ActionResult, most: number): Figure {
  expectExit(result, 0);
  const bar = { of: 'ours', most } as const;
  return { what, unit: 'requests', ours: result.requests.length, peer: null, ratio: null, bar, parts: partsOf(result) };
}

/** A run that did something else than the scene says would be counted for nothing. */
export function expectCounts(result: ActionResult, counts: Record<string, number>): void {
  expectExit(result, 0);
  for (const [name, count] of Object.entries(counts))
    if (result.outputs[name] !== String(count))
      throw new Error(`${name}: ${result.outputs[name] ?? 'nothing'} instead of ${count}. Log:\n${result.stdout}`);
}

/** `3 × GET /repos/example/minutes/issues/N`. */
function partsOf({ requests: log }: ActionResult): string[] {
  const counts = new Map<string, number>();
  for (const { method, path } of log) {
    const call = `${method} ${path.replace(/\?.*/, '').replace(/\/(?:\d+|[0-9a-f]{40})(?=\/|$)/g, '/N')}`;
    counts.set(call, (counts.get(call) ?? 0) + 1);
  }
  return [...counts].map(([call, count]) => `${count} × ${call}`);
}
