import type { Operation, OperationKind, Outcome } from '../tracking/operation.ts';
import type { Run } from './run.ts';

/** "1 issue", "3 issues". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.slice(-1).join('')}`;
}

/** How often each kind occurs. */
export function tally(operations: readonly Operation[]): Record<OperationKind, number> {
  const counts: Record<OperationKind, number> = { create: 0, update: 0, close: 0, reopen: 0, none: 0, skip: 0 };
  for (const { operation } of operations) counts[operation] += 1;
  return counts;
}

/** What will really happen: above the cap no issue is created. */
export const tallyPlanned = ({ plan, cap }: Pick<Run, 'plan' | 'cap'>): Record<OperationKind, number> => {
  const counts = tally(plan.operations);
  return cap === null ? counts : { ...counts, create: 0 };
};

/** Held back by the cap. */
export const isCapped = ({ result, operation }: Outcome): boolean => result === 'held' && operation.writes === null;

/** Held back although it had something to write: a person or another run was quicker. */
export const isOvertaken = ({ result, operation }: Outcome): boolean => result === 'held' && operation.writes !== null;

/** "creates 3 issues, updates 2 and closes 1"; empty if nothing is written. `forms` are the verbs. */
export function deeds(
  counts: Record<OperationKind, number>,
  forms: Readonly<Record<'create' | 'update' | 'close' | 'reopen', string>>,
): string {
  const kinds = (['create', 'update', 'close', 'reopen'] as const).filter((kind) => counts[kind] > 0);
  return listed(
    kinds.map((kind, index) => `${forms[kind]} ${index === 0 ? count(counts[kind], 'issue') : String(counts[kind])}`),
  );
}

export const WILL = { create: 'creates', update: 'updates', close: 'closes', reopen: 'reopens' } as const;
export const DID = { create: 'created', update: 'updated', close: 'closed', reopen: 'reopened' } as const;

/** "2024-02-14", or that there is none. */
export const dayOf = (date: string | null): string => date ?? 'undated';
