/**
 * What a preview said, kept unseen in its comment, so that the record after the merge can tell what came otherwise. Change
 * here when the record should compare something further.
 */
import type { Operation, OperationKind, Outcome } from '../tracking/operation.ts';
import { cut } from '../plain-text/plain-line.ts';
import { hiddenJson } from '../plain-text/hidden-json.ts';
import type { NameIssue } from './cells.ts';
import { reasonCell, titleCell } from './cells.ts';
import { table, type Block } from './document.ts';
import type { Run } from './run.ts';
import { DID } from './words.ts';

/** One operation of a preview that would have written. */
interface PreviewedRow {
  kind: 'create' | 'update' | 'close' | 'reopen';
  id: string;
  title: string;
}

const MARK = '<!-- minutes-to-issues: previewed ';
/** A comment of more rows says too much to be compared; and a comment has its limit. */
const MOST_ROWS = 200;
const KINDS = ['create', 'update', 'close', 'reopen'] as const;

const isWritten = (kind: OperationKind): kind is PreviewedRow['kind'] => kind !== 'none' && kind !== 'skip';

/** The rows of a plan as one hidden line; empty for a plan of very many. */
export function previewedLine({ operations }: Pick<Run['plan'], 'operations'>): string {
  const rows = operations.flatMap(({ operation, id, title }) =>
    isWritten(operation) ? [[KINDS.indexOf(operation), id, cut(title, 60)]] : [],
  );
  return rows.length > MOST_ROWS ? '' : `${MARK}${hiddenJson(rows)} -->`;
}

/** The same line out of a comment of ours; empty without one. */
export const previewedLineIn = (comment: string): string => {
  const start = comment.lastIndexOf(MARK);
  const end = comment.indexOf(' -->', start);
  return start < 0 || end < 0 ? '' : comment.slice(start, end + 4);
};

/** `null`: nothing is known of a preview. */
function previewedIn(comment: string): PreviewedRow[] | null {
  const line = previewedLineIn(comment);
  if (line === '') return null;
  try {
    const rows: unknown = JSON.parse(line.slice(MARK.length, -4));
    return Array.isArray(rows) ? rows.flatMap(rowOf) : null;
  } catch {
    return null;
  }
}

function rowOf(row: unknown): PreviewedRow[] {
  if (!Array.isArray(row)) return [];
  const [kind, id, title] = Array.from<unknown>(row);
  const known = typeof kind === 'number' ? KINDS[kind] : undefined;
  return known === undefined || typeof id !== 'string' || typeof title !== 'string' ? [] : [{ kind: known, id, title }];
}

/** What came otherwise than a preview said, and why, as rows of a table. `null`: there was no preview to compare with. */
export function differencesFrom(comment: string, run: Run, name: NameIssue): Block[] | null {
  const previewed = previewedIn(comment);
  if (previewed === null) return null;
  const isSame = (row: PreviewedRow, { id, title }: Operation): boolean =>
    row.id === id || row.title === cut(title, 60);
  const written = run.outcomes.filter(({ operation }) => isWritten(operation.operation));
  const rows = [
    ...written.flatMap((outcome) =>
      differenceOf(
        outcome,
        previewed.find((row) => isSame(row, outcome.operation)),
        name,
      ),
    ),
    ...previewed
      .filter((row) => !written.some(({ operation }) => isSame(row, operation)))
      .map((row) =>
        missingRow(
          row,
          run.plan.operations.find((operation) => isSame(row, operation)),
          name,
        ),
      ),
  ];
  return rows.length === 0 ? [] : [table('#### Otherwise than previewed', ['What', 'Task'], rows)];
}

const taskCell = (title: string, why: string): string => `<b>${titleCell(title)}</b><br>${reasonCell(why)}`;

function differenceOf(outcome: Outcome, row: PreviewedRow | undefined, name: NameIssue): string[][] {
  const { operation, result, message } = outcome;
  const { operation: kind, title, reason } = operation;
  const number = outcome.number ?? operation.number;
  const issue = number === null ? '' : ` ${name(number)}`;
  if (!isWritten(kind)) return [];
  if (result !== 'done') return [[`not ${DID[kind]}${issue}`, taskCell(title, message ?? reason)]];
  if (row?.kind === kind) return [];
  const expected = row === undefined ? 'the preview did not have it' : `the preview said “${row.kind}”`;
  return [[`${DID[kind]}${issue}`, taskCell(title, `${expected}: ${reason}`)]];
}

function missingRow({ kind, title }: PreviewedRow, now: Operation | undefined, name: NameIssue): string[] {
  const issue = now === undefined || now.number === null ? '' : ` ${name(now.number)}`;
  return [`not ${DID[kind]}${issue}`, taskCell(title, now?.reason ?? 'no longer in the minutes that were merged')];
}
