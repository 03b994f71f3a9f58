/**
 * What is wrong with the workflow files that use this action. Change here when a workflow needs something else.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import type { Finding } from './facts.ts';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const texts = z
  .union([text.transform((one) => [one]), z.array(text)])
  .nullish()
  .transform((list) => list ?? null);
const filter = z
  .looseObject({ types: texts, branches: texts, paths: texts })
  .nullish()
  .transform((event) => event ?? { types: null, branches: null, paths: null });
const permissions = z.union([z.string(), z.record(z.string(), z.string())]).optional();
const concurrency = z
  .union([
    z.string().transform((group) => ({ group, 'cancel-in-progress': undefined })),
    z.looseObject({ group: z.string(), 'cancel-in-progress': z.unknown() }),
  ])
  .optional();
const workflow = z.looseObject({
  // YAML 1.1 reads `on` as true; this parser does not, but a file may have quotes
  on: z.union([
    z.string().transform((event) => ({ [event]: filter.parse(null) })),
    z.array(z.string()).transform((events) => Object.fromEntries(events.map((event) => [event, filter.parse(null)]))),
    z
      .record(z.string(), z.unknown())
      .transform((events) =>
        Object.fromEntries(
          Object.entries(events).map(([event, value]) => [event, filter.catch(filter.parse(null)).parse(value)]),
        ),
      ),
  ]),
  permissions,
  concurrency,
  jobs: z.record(
    z.string(),
    z.looseObject({
      if: text.optional(),
      permissions,
      concurrency,
      steps: z.array(z.looseObject({ uses: z.string().optional() })).optional(),
    }),
  ),
});
type Workflow = z.output<typeof workflow>;
type Job = Workflow['jobs'][string];

const isOurs = (uses: string | undefined): boolean => /^(?:[\w.-]+\/minutes-to-issues(?:@|$)|\.\/$)/u.test(uses ?? '');
const EVENTS = ['pull_request', 'pull_request_target', 'push', 'schedule', 'workflow_dispatch', 'workflow_run'];

/** Findings on all workflow files that use the action; one that says so if none does. */
export function judgeWorkflows(files: readonly { path: string; text: string }[], defaultBranch: string): Finding[] {
  const ours = files.flatMap(({ path, text }) => {
    const read = /minutes-to-issues|uses: \.\//u.test(text) ? readWorkflow(text) : null;
    const jobs = Object.values(read?.jobs ?? {}).filter(({ steps }) => steps?.some(({ uses }) => isOurs(uses)));
    return read && jobs.length > 0 ? [{ path, read, jobs }] : [];
  });
  if (ours.length === 0)
    return [
      finding(
        'workflow',
        'wrong',
        'no workflow file of the default branch uses this action',
        'copy examples/workflows/minutes.yml and nightly.yml to .github/workflows',
      ),
    ];
  const events = new Set(ours.flatMap(({ read }) => Object.keys(read.on)));
  return [...ours.flatMap(({ path, read, jobs }) => judge(path, read, jobs, defaultBranch)), ...missingEvents(events)];
}

function readWorkflow(source: string): Workflow | null {
  try {
    return workflow.safeParse(parse(source, { maxAliasCount: 100 })).data ?? null;
  } catch {
    return null;
  }
}

function missingEvents(events: ReadonlySet<string>): Finding[] {
  const missing: Finding[] = [];
  if (!events.has('push'))
    missing.push(
      finding(
        'events',
        'wrong',
        'no workflow runs on `push`: merged minutes become no issues',
        'add `push` with your default branch',
      ),
    );
  if (!events.has('pull_request') && !events.has('pull_request_target'))
    missing.push(
      finding('events', 'note', 'no workflow runs on `pull_request`: there is no preview', 'add `pull_request`'),
    );
  if (!events.has('schedule'))
    missing.push(
      finding(
        'events',
        'note',
        'nothing runs at night: what a cancelled or failed run left stays undone',
        'copy examples/workflows/nightly.yml',
      ),
    );
  return missing;
}

function judge(path: string, { on, ...above }: Workflow, jobs: readonly Job[], defaultBranch: string): Finding[] {
  const found: Finding[] = [];
  const wrong = (says: string, cure: string): void => void found.push(finding(path, 'wrong', says, cure));
  const note = (says: string, cure: string | null): void => void found.push(finding(path, 'note', says, cure));
  const { pull_request: preview, push } = on;

  if (preview?.types && !preview.types.includes('closed'))
    note(
      '`pull_request` without the type `closed`: after a merge the comment never becomes the record',
      'types: [opened, synchronize, reopened, closed]',
    );
  if (on['pull_request_target'])
    note(
      '`pull_request_target` is blocked in public repositories unless an administrator allows it',
      'for forks use examples/workflows/minutes-forks.yml',
    );
  if (push?.branches && !push.branches.some((branch) => branch === defaultBranch || /[*?[]/u.test(branch)))
    wrong(
      `\`push\` is for ${push.branches.join(', ')}, and the default branch is ${defaultBranch}`,
      `branches: [${defaultBranch}]`,
    );
  for (const [event, paths] of [
    ['pull_request', preview?.paths],
    ['push', push?.paths],
  ] as const)
    if (paths && !paths.some((pattern) => /\.(?:md|markdown|\*)|\*\*?$/u.test(pattern)))
      note(
        `\`${event}\` only for ${paths.join(', ')}: pages elsewhere start no run`,
        "paths: ['**/*.md', .github/minutes.yml]",
      );
  if (on['schedule'] && preview)
    note(
      'the schedule stands in the file of the previews: after 60 days without a commit GitHub switches off the whole file',
      'a file of its own, as examples/workflows/nightly.yml',
    );

  for (const job of jobs) {
    const writes = isWriter(job, Object.keys(on));
    const may = job.permissions ?? above.permissions;
    if (writes && !allows(may, 'issues', 'write'))
      wrong('the job that syncs may not write issues', '`issues: write` under its `permissions`');
    if (writes && !allows(may, 'contents', 'read'))
      wrong('the job that syncs may not read the repository', '`contents: read` under its `permissions`');
    if (!writes && preview && !allows(may, 'pull-requests', 'write'))
      wrong('the job that previews may not comment', '`pull-requests: write` under its `permissions`');
    const { group, 'cancel-in-progress': cancels } = job.concurrency ?? above.concurrency ?? {};
    if (writes && group === undefined)
      wrong('two runs may write at the same time', 'a `concurrency` group, the same in every file that syncs');
    if (writes && (cancels === true || cancels === 'true'))
      wrong('a run that writes is cancelled by the next one', '`cancel-in-progress: false`');
  }
  if (found.every(({ state }) => state !== 'wrong'))
    found.unshift(finding(path, 'ok', `runs on ${EVENTS.filter((event) => event in on).join(', ')}`, null));
  return found;
}

/** A job that is kept to pull requests previews; every other one may sync. */
function isWriter({ if: condition = '' }: Job, events: readonly string[]): boolean {
  if (events.every((event) => event.startsWith('pull_request') || event === 'workflow_run')) return false;
  return !/event_name\s*==\s*'pull_request/u.test(condition);
}

/** Nothing said means the default of the repository, which is judged by itself. */
function allows(said: string | Record<string, string> | undefined, what: string, level: 'read' | 'write'): boolean {
  if (said === undefined || said === 'write-all') return true;
  if (typeof said === 'string') return said === 'read-all' && level === 'read';
  return said[what] === 'write' || (level === 'read' && said[what] === 'read');
}

const finding = (about: string, state: Finding['state'], says: string, cure: string | null): Finding => ({
  about,
  state,
  says,
  cure,
});
