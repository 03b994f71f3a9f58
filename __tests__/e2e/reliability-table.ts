import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row: a fault, and what the tests saw. Rows that differ only in `when` become one. */
export interface Row {
  fault: string;
  when: string;
  /** Exit status of the disturbed run, `killed` without one. */
  exit: string;
  /** Open issues too many for a task, after it. */
  twins: number;
  /** Issues not yet as they shall be, after it, of so many operations. */
  left: string;
  /** What the next run wrote, and how it ended. */
  next: string;
}

const document = join(import.meta.dirname, '../../docs/reliability.md');
const block = /(<!-- faults -->\n)[^]*(<!-- \/faults -->)/;
const HEAD = [
  '| what goes wrong | when | exit status | twins | left to do | the next run |',
  '| --- | --- | --- | --- | --- | --- |',
];

/** What docs/reliability.md says. */
export const committedTable = (): string => block.exec(readFileSync(document, 'utf8'))?.[0] ?? '';

export const renderTable = (rows: readonly Row[]): string =>
  [
    '<!-- faults -->',
    '',
    ...HEAD,
    ...merged(rows).map(
      ({ fault, when, exit, twins, left, next }) =>
        `| ${fault} | ${when} | ${exit} | ${twins === 0 ? 'none' : twins} | ${left} | ${next} |`,
    ),
    '',
    '<!-- /faults -->',
  ].join('\n');

export function writeTable(table: string): void {
  writeFileSync(
    document,
    readFileSync(document, 'utf8').replace(block, () => table),
  );
}

function merged(rows: readonly Row[]): Row[] {
  const groups = new Map<string, { row: Row; times: Set<string> }>();
  for (const row of rows) {
    const key = JSON.stringify({ ...row, when: null });
    const group = groups.get(key) ?? { row, times: new Set() };
    groups.set(key, group);
    group.times.add(row.when);
  }
  return [...groups.values()].map(({ row, times }) => ({ ...row, when: [...times].join('; ') }));
}
