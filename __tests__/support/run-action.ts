import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { hangGuard } from './hang-guard.ts';
import type { WorkflowEvent } from './payload.ts';
import type { LoggedRequest, StandIn } from './stand-in.ts';

export interface ActionRun {
  standIn: StandIn;
  event: WorkflowEvent;
  /** As in `with:`; whatever is left out has the default that action.yml gives it. */
  inputs?: Record<string, string>;
  /** A `GITHUB_TOKEN` with every permission if left out. */
  token?: string;
  env?: Record<string, string>;
  /** The bundle; `builtAction` if left out. */
  distPath?: string;
  /** Kills the process (SIGKILL) when its n-th write was carried out, before it is answered. */
  killAtWrite?: number;
  /** Milliseconds until it is killed as hanging. */
  timeout?: number;
}

export interface ActionResult {
  /** `null`: killed. */
  exitCode: number | null;
  /** From spawn to exit. */
  milliseconds: number;
  /** What a person sees in the log, workflow commands included. */
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  /** The job summary, Markdown. */
  summary: string;
  /** `::warning file=…::…` lines. */
  annotations: string[];
  /** What this run asked. */
  requests: LoggedRequest[];
  /** Content of the file that the output `plan` names; `null` without one. */
  plan: unknown;
}

const root = resolve(import.meta.dirname, '../..');

/** The bundle that is run: the committed one, or a fresh build named by MINUTES_DIST. */
export const builtAction = resolve(root, process.env['MINUTES_DIST'] ?? 'dist', 'index.js');

const bundledNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The Action's runtime (`using: node24`): from the devDependency `node`, or the Node that runs this; `null`: neither is it. */
export const node24 = existsSync(bundledNode)
  ? bundledNode
  : process.versions.node.startsWith('24.')
    ? process.execPath
    : null;

export const node24Missing = [
  'The Action runs on Node 24, and there is none: the devDependency "node" brings it by an install script, which did not run.',
  'Allow it, one of:',
  '  npm rebuild node --ignore-scripts=false',
  '  npm install-scripts approve node && npm rebuild node',
].join('\n');

/** Runs the built Action as a runner does: its own process, Node 24, a clean environment, an empty workspace. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const { standIn, event, distPath = builtAction, timeout = hangGuard / 2 } = run;
  if (node24 === null) throw new Error(node24Missing);
  if (!existsSync(distPath)) throw new Error(`${distPath} is missing: build it with "npm run build".`);

  const folder = await mkdtemp(join(tmpdir(), 'minutes-run-'));
  try {
    const files = {
      event: join(folder, 'event.json'),
      output: join(folder, 'output'),
      summary: join(folder, 'summary.md'),
    };
    const folders = { workspace: join(folder, 'workspace'), temp: join(folder, 'temp') };
    await Promise.all([
      writeFile(files.event, JSON.stringify(event.payload)),
      writeFile(files.output, ''),
      writeFile(files.summary, ''),
      mkdir(folders.workspace),
      mkdir(folders.temp),
    ]);
    const before = standIn.requests().length;
    const { exitCode, milliseconds, stdout, stderr } = await spawned(run, [node24, distPath], timeout, {
      ...(await defaultInputs()),
      ...Object.fromEntries(Object.entries(run.inputs ?? {}).map(([name, value]) => [inputVariable(name), value])),
      [inputVariable('token')]: run.token ?? standIn.token,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: event.actor,
      GITHUB_API_URL: standIn.url,
      GITHUB_BASE_REF: event.baseRef ?? '',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_GRAPHQL_URL: `${standIn.url}/graphql`,
      GITHUB_HEAD_REF: event.headRef ?? '',
      GITHUB_JOB: 'minutes',
      GITHUB_OUTPUT: files.output,
      GITHUB_REF: event.ref,
      GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
      GITHUB_REPOSITORY: standIn.repository,
      GITHUB_REPOSITORY_OWNER: standIn.repository.split('/')[0] ?? '',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '4242',
      GITHUB_RUN_NUMBER: '7',
      GITHUB_SERVER_URL: standIn.url,
      GITHUB_SHA: event.sha,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_WORKFLOW: 'Minutes',
      GITHUB_WORKSPACE: folders.workspace,
      RUNNER_TEMP: folders.temp,
      RUNNER_OS: 'Linux',
      ...run.env,
    });
    const outputs = parseOutputs(await readFile(files.output, 'utf8'));
    return {
      exitCode,
      milliseconds,
      stdout,
      stderr,
      outputs,
      summary: await readFile(files.summary, 'utf8'),
      annotations: stdout.split('\n').filter((line) => /^::(?:notice|warning|error)\b/.test(line)),
      requests: standIn.requests().slice(before),
      plan: await readPlan(outputs['plan'], folders.workspace),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function spawned(
  run: ActionRun,
  [node, bundle]: [node: string, bundle: string],
  timeout: number,
  env: Record<string, string>,
): Promise<Pick<ActionResult, 'exitCode' | 'milliseconds' | 'stdout' | 'stderr'>> {
  return new Promise((done, fail) => {
    // a runner's PATH and home, nothing else of whoever runs the tests
    const base = { PATH: process.env['PATH'] ?? '', HOME: env['RUNNER_TEMP'] ?? '' };
    const begin = performance.now();
    const child = spawn(node, [bundle], { cwd: env['GITHUB_WORKSPACE'], env: { ...base, ...env } });
    const clock = setTimeout(() => child.kill('SIGKILL'), timeout);
    if (run.killAtWrite !== undefined) {
      run.standIn.after({ write: true, nth: run.killAtWrite }, () => {
        child.kill('SIGKILL');
      });
    }
    const out: string[] = [];
    const err: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
    child.on('error', fail);
    child.on('close', (exitCode) => {
      clearTimeout(clock);
      done({ exitCode, milliseconds: performance.now() - begin, stdout: out.join(''), stderr: err.join('') });
    });
  });
}

/** The name under which a runner passes an input. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** A runner passes every input, those left out with the default of action.yml. */
async function defaultInputs(): Promise<Record<string, string>> {
  const action = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {
    inputs?: Record<string, { default?: unknown } | null>;
  };
  return Object.fromEntries(
    Object.entries(action.inputs ?? {}).map(([name, input]) => [inputVariable(name), asText(input?.default)]),
  );
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** `name=value` lines, and `name<<END … END` blocks. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block?.[1] !== undefined && block[2] !== undefined) {
      const end = lines.indexOf(block[2], index + 1);
      outputs[block[1]] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return outputs;
}

async function readPlan(path: string | undefined, workspace: string): Promise<unknown> {
  if (!path) return null;
  const file = resolve(workspace, path);
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as unknown) : null;
}
