/**
 * What a run says while it is at work, and what a dry run would do: lines of a log. Change here when a long run is silent,
 * or its log leaves something out.
 */
import type { Operation, Outcome } from '../tracking/operation.ts';
import { cut } from '../plain-text/plain-line.ts';
import { logLine } from './escape.ts';
import type { Run } from './run.ts';
import { DID } from './words.ts';

/** "created #14 Paint the boats (3 of 25)"; what failed is not counted as done. */
export function progressLine({ operation, result, number, message }: Outcome, done: number, total: number): string {
  const { operation: kind } = operation;
  const name = nameOf(operation, number ?? operation.number);
  const count = `(${done} of ${total})`;
  if (result === 'done' && kind in DID) return logLine(`${pastOf(kind)} ${name} ${count}`);
  const verb = result === 'held' ? `left alone, not ${pastOf(kind)}:` : `could not ${kind}`;
  return logLine(`${verb} ${name}${message === null ? '' : `: ${cut(message, 300)}`} ${count}`);
}

const pastOf = (kind: Operation['operation']): string => (kind === 'none' || kind === 'skip' ? kind : DID[kind]);

const nameOf = ({ title }: Operation, number: number | null): string =>
  `${number === null ? '' : `#${number} `}${cut(title, 120)}`;

/** Reading fewer takes no time. */
export const MANY_PAGES = 100;

/** So many lines tell what a dry run would do; the plan file has all. */
const MOST = 100;

/** What a sync would do, line by line, and what it would hold back; nothing for a run that writes. */
export function dryRunLines({ kind, plan, cap }: Pick<Run, 'kind' | 'plan' | 'cap'>): string[] {
  if (kind !== 'dry-run') return [];
  const written = plan.operations.filter(({ operation }) => operation !== 'none' && operation !== 'skip');
  const held = cap === null ? [] : [capLine(cap)];
  const lines = written.slice(0, MOST).map((operation) => {
    const { operation: deed, number, path, line, reason } = operation;
    const isHeld = cap !== null && deed === 'create';
    return `${isHeld ? 'held back: create' : `would ${deed}`} ${nameOf(operation, number)} (${path}:${line})${isHeld ? '' : `: ${reason}`}`;
  });
  const left = written.length - lines.length;
  return [...held, ...lines, ...(left > 0 ? [`and ${left} more: see the plan file`] : [])].map(logLine);
}

/** "would create 25: held by `max-new-issues: 20`" */
export const capLine = ({ limit, wanted }: NonNullable<Run['cap']>): string =>
  `would create ${wanted}: held by \`max-new-issues: ${limit}\``;
