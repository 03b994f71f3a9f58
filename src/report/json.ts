import type { ActionItem, Diagnostic, Meeting, Status } from '../minutes/meeting.ts';
import type { Doubt, OperationKind, Plan, Suggestion, Vanished } from '../tracking/operation.ts';
import type { Mention, TrackedItem } from '../tracking/tracked-item.ts';
import { newestMention } from './ledger.ts';

/** `extract --json`. */
export interface ExtractJson {
  meetings: Meeting[];
  diagnostics: Diagnostic[];
}

export const extractJson = (meetings: readonly Meeting[], diagnostics: readonly Diagnostic[]): ExtractJson => ({
  meetings: [...meetings],
  diagnostics: [...diagnostics],
});

/** `ledger --json`. */
export interface LedgerJson {
  items: LedgerItem[];
}

export interface LedgerItem {
  id: string;
  series: string;
  number: number | null;
  /** The newest wording. */
  text: string;
  /** Those of the newest mention, in lower case. Whether a name is a login stands in `extract --json`. */
  owners: { name: string }[];
  /** Of the newest dated mention. */
  status: Status;
  /** Oldest first, undated last. */
  occurrences: (Pick<Mention, 'path' | 'line' | 'ordinal' | 'date' | 'text' | 'status'> & {
    owners: { name: string }[];
  })[];
}

export const ledgerJson = (items: readonly TrackedItem[]): LedgerJson => ({
  items: items.map((item) => {
    const newest = newestMention(item);
    return {
      id: item.id,
      series: item.series,
      number: item.number,
      text: newest.text,
      owners: named(newest.owners),
      status: newest.status,
      occurrences: item.mentions.map(({ path, line, ordinal, date, text, status, owners }) => ({
        path,
        line,
        ordinal,
        date,
        text,
        status,
        owners: named(owners),
      })),
    };
  }),
});

const named = (owners: readonly string[]): { name: string }[] => owners.map((name) => ({ name }));

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
