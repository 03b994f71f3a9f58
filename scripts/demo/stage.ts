import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workflowEvent } from '../../__tests__/support/payload.ts';
import { runAction } from '../../__tests__/support/run-action.ts';
import type { EventName, EventOptions } from '../../__tests__/support/payload.ts';
import type { ActionResult } from '../../__tests__/support/run-action.ts';
import type { Issue, StandIn } from '../../__tests__/support/stand-in.ts';

/** One meeting of the story: its minutes, and who opens the pull request with them. */
export interface Scene {
  path: string;
  author: string;
  /** ISO day. */
  date: string;
  /** What a careful person finds in these minutes: tasks that are new, open ones listed again, done ones. */
  finds: { created: number; updated: number; closed: number };
  /** A handle that nobody has, and whose it should be: the preview should say so before the merge. */
  misspelled?: { wrote: string; meant: string };
}

const root = join(import.meta.dirname, '../..');

/** Who is in the story: enough to assign everybody whom the minutes name. */
export const cast = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank'];

export const scenes: readonly Scene[] = [
  {
    path: 'minutes/platform/2026-03-04.md',
    author: 'carol',
    date: '2026-03-04',
    finds: { created: 5, updated: 0, closed: 0 },
    misspelled: { wrote: 'carrol', meant: 'carol' },
  },
  {
    path: 'minutes/docs/2026-03-11.md',
    author: 'erin',
    date: '2026-03-11',
    finds: { created: 4, updated: 0, closed: 0 },
  },
  {
    path: 'minutes/platform/2026-03-18.md',
    author: 'bob',
    date: '2026-03-18',
    finds: { created: 2, updated: 2, closed: 2 },
  },
];

/** The configuration of the demo's repository. */
export const config = [
  'minutes: ["minutes/**/*.md"]',
  '# Between two writes the Action waits a second, as GitHub asks for. This GitHub has no such limits.',
  'pace: 0',
  '',
].join('\n');

/** Meetings of 90 days count by default; those of the story are older. */
export const since = '2026-01-01';

export function minutesText(scene: Scene): Promise<string> {
  return readFile(join(root, 'examples', scene.path), 'utf8');
}

export async function runOn(standIn: StandIn, name: EventName, options: EventOptions = {}): Promise<ActionResult> {
  const event = await workflowEvent(standIn, name, options);
  const result = await runAction({ standIn, event, inputs: { since } });
  if (result.exitCode !== 0) {
    throw new Error(
      `The Action failed on "${name}" (exit code ${result.exitCode}). Its log:\n${result.stdout}\n${result.stderr}`,
    );
  }
  return result;
}

/** What a run changed, or tried to. */
export function writesOf(result: ActionResult): string[] {
  return result.requests.filter((request) => request.write).map((request) => `${request.method} ${request.path}`);
}

export interface Difference {
  created: Issue[];
  /** Still open, and their text says something new. */
  updated: { before: Issue; after: Issue }[];
  closed: Issue[];
  untouched: Issue[];
}

/** What became of the issues between two looks at them. */
export function difference(before: readonly Issue[], after: readonly Issue[]): Difference {
  const known = new Map(before.map((issue) => [issue.number, issue]));
  const result: Difference = { created: [], updated: [], closed: [], untouched: [] };
  for (const issue of after) {
    const old = known.get(issue.number);
    if (!old) result.created.push(issue);
    else if (old.state === 'open' && issue.state === 'closed') result.closed.push(issue);
    else if (old.body !== issue.body) result.updated.push({ before: old, after: issue });
    else result.untouched.push(issue);
  }
  return result;
}

/** A line of the minutes that an issue links to. */
export interface LinkedLine {
  sha: string;
  path: string;
  line: number;
}

export function linkedLines(issue: Issue): LinkedLine[] {
  const links = (issue.body ?? '').matchAll(/\/blob\/([0-9a-f]{40})\/([^?\s)]+)\?plain=1#L(\d+)/g);
  return [...links].map(([, sha = '', path = '', line]) => ({
    sha,
    path: decodeURIComponent(path),
    line: Number(line),
  }));
}

/** What stands there, at that commit: whoever follows the link sees it. Empty if the link leads nowhere. */
export async function lineAt(standIn: StandIn, { sha, path, line }: LinkedLine): Promise<string> {
  const file = await standIn.see<{ content: string }>(`/repos/${standIn.repository}/contents/${path}?ref=${sha}`);
  const lines = Buffer.from(file.content, 'base64').toString('utf8').split('\n');
  return lines[line - 1]?.trim() ?? '';
}

export function assignees(issue: Issue): string {
  return (issue.assignees ?? []).map((person) => person.login).join(' and ') || 'nobody';
}
