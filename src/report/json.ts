import type { ActionItem, Diagnostic, Meeting, NearMiss, Person, Status } from '../minutes/meeting.ts';
import type { Doubt, OperationKind, Plan, Suggestion, Vanished } from '../tracking/operation.ts';
import type { LedgerEntry } from '../tracking/register/ledger.ts';
import type { Mention } from '../tracking/tracked-item.ts';
import { personOf, type Names } from './names.ts';

/** `extract --json`. */
export interface ExtractJson {
  meetings: readonly Meeting[];
  diagnostics: readonly Diagnostic[];
}

export const extractJson = (meetings: readonly Meeting[], diagnostics: readonly Diagnostic[]): ExtractJson => ({
  meetings,
  diagnostics,
});

/** The same with `--doubts`. */
export const doubtsJson = (
  read: ExtractJson,
  doubts: readonly NearMiss[],
): ExtractJson & { doubts: readonly NearMiss[] } => ({
  ...read,
  doubts,
});

/** `ledger --json`. */
export interface LedgerJson {
  items: LedgerItem[];
}

/** One task over all its meetings. */
export interface LedgerItem {
  id: string;
  series: string;
  number: number | null;
  /** The newest wording. */
  text: string;
  /** Those of the newest mention, as the minutes write them. */
  owners: Person[];
  /** Of the newest dated mention. */
  status: Status;
  /** Oldest first, undated last. */
  occurrences: (Pick<Mention, 'path' | 'line' | 'ordinal' | 'date' | 'text' | 'status'> & { owners: Person[] })[];
}

export const ledgerJson = (entries: readonly LedgerEntry[], names: Names): LedgerJson => {
  const people = (owners: readonly string[]): Person[] => owners.map((owner) => personOf(owner, names));
  return {
    items: entries.map(({ id, series, number, text, owners, status, mentions }) => ({
      id,
      series,
      number,
      text,
      owners: people(owners),
      status,
      occurrences: mentions.map(({ path, line, ordinal, date, text: said, status: then, owners: those }) => ({
        path,
        line,
        ordinal,
        date,
        text: said,
        status: then,
        owners: people(those),
      })),
    })),
  };
};

/** `plan --json`, and the Action's output file. */
export interface PlanJson {
  operations: {
    operation: OperationKind;
    id: string;
    number: number | null;
    title: string;
    series: string;
    path: string;
    line: number;
    date: string | null;
    owners: ActionItem['owners'][number]['name'][];
    reason: string;
    warnings: string[];
  }[];
  doubts: Doubt[];
  vanished: Vanished[];
  suggestions: Suggestion[];
  fingerprint: string;
}

/** The plan without what each write sends: that is for the tracker, not for readers. */
export const planJson = ({ operations, doubts, vanished, suggestions, fingerprint }: Plan): PlanJson => ({
  operations: operations.map(
    ({ operation, id, number, title, series, path, line, date, owners, reason, warnings }) => ({
      operation,
      id,
      number,
      title,
      series,
      path,
      line,
      date,
      owners,
      reason,
      warnings,
    }),
  ),
  doubts,
  vanished,
  suggestions,
  fingerprint,
});

/**
 * JSON in which what hides or reorders text, or what a terminal obeys, stands as escapes: the same data to whoever reads it
 * as JSON. The line feeds are JSON's own; those in the data are escapes already.
 */
export const inertJson = (value: unknown, indent = 2): string =>
  JSON.stringify(value, null, indent).replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
