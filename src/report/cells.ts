import type { Operation, Outcome } from '../tracking/operation.ts';
import { cut } from '../plain-text/plain-line.ts';
import { quote } from '../plain-text/quote.ts';
import { prose } from './escape.ts';
import { DID } from './words.ts';

/** How an issue of ours is named: quietly on pull requests, plainly elsewhere. */
export type NameIssue = (number: number) => string;

/** No line break inside. */
export const NBSP = '\u00a0';

const SIGNS = { create: '➕', update: '✏️', close: '✅', reopen: '↩️' } as const;

interface Deed {
  operation: Operation;
  number: number | null;
  isDone: boolean;
  /** By the cap. */
  isHeld?: boolean;
}

/** "➕ create", "✏️ update #12"; of what is done, "✅ closed #9". */
export function deedCell(
  { operation: { operation: kind }, number, isDone, isHeld }: Deed,
  nameIssue: NameIssue,
): string {
  if (isHeld === true) return `⏸️${NBSP}held${NBSP}back`;
  const issue = number === null ? '' : nameIssue(number);
  if (kind === 'none' || kind === 'skip') return issue === '' ? '–' : issue;
  return [SIGNS[kind], isDone ? DID[kind] : kind, issue].filter((part) => part !== '').join(NBSP);
}

export const ownersCell = (owners: readonly string[]): string => quote(cut(owners.join(', '), 300)) || '–';

export const titleCell = (title: string): string => quote(cut(title, 256));

export const reasonCell = (reason: string): string => prose(cut(reason, 300));

/** The reason, and what people should know besides. */
export const whyCell = (reason: string, warnings: readonly string[]): string =>
  [reason, ...warnings.map((words) => `⚠️ ${words}`)]
    .filter((words) => words !== '')
    .map(reasonCell)
    .join('; ');

/** The issue of an outcome, the reason for it, and the warnings of both plan and apply, each once. */
export const outcomeFacts = ({ operation, number, message, warnings }: Outcome) => ({
  number: number ?? operation.number,
  reason: message ?? operation.reason,
  warnings: [...new Set([...operation.warnings, ...warnings])],
});
