import type { LedgerEntry } from '../tracking/register/ledger.ts';
import { ageOf } from './age.ts';
import { quote } from '../plain-text/quote.ts';
import { table } from './document.ts';
import { terminalText } from './escape.ts';

/** The register as Markdown tables, one for each series. `today` is an ISO day. */
export function renderLedgerMarkdown(entries: readonly LedgerEntry[], today: string): string {
  const parts = [...new Set(entries.map(({ series }) => series))].map((series) => {
    const rows = entries
      .filter((entry) => entry.series === series)
      .map((entry) => [
        entry.status === 'open' ? 'open' : 'done',
        quote(entry.text),
        entry.owners.map(quote).join(', '),
        entry.since ?? '',
        entry.status === 'open' ? ageOf(entry.since, today) : '',
        String(entry.times),
        entry.last ?? '',
        entry.number === null ? '' : `#${entry.number}`,
      ]);
    const head = ['Status', 'Task', 'Owner', 'Since', 'Age', 'Times', 'Last mentioned', 'Issue'];
    const block = table(`## ${quote(series)}`, head, rows);
    return [block.before, ...block.rows].join('\n');
  });
  return `${['# Action items', ...parts].join('\n\n')}\n`;
}

const COLUMNS: readonly [string, (entry: LedgerEntry) => string | number | null][] = [
  ['id', ({ id }) => id],
  ['series', ({ series }) => series],
  ['status', ({ status }) => status],
  ['task', ({ text }) => text],
  ['owners', ({ owners }) => owners.join(', ')],
  ['since', ({ since }) => since],
  ['last mentioned', ({ last }) => last],
  ['times', ({ times }) => times],
  ['issue', ({ number }) => number],
  ['path', ({ newest }) => newest.path],
  ['line', ({ newest }) => newest.line],
];

/** The register as CSV (RFC 4180: commas, CRLF, a header line). */
export function renderLedgerCsv(entries: readonly LedgerEntry[]): string {
  const rows = entries.map((entry) => COLUMNS.map(([, valueOf]) => valueOf(entry)));
  return [COLUMNS.map(([name]) => name), ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/**
 * Where a spreadsheet would begin a formula: at the beginning of a field, and behind a semicolon, which begins a field
 * where a comma stands for the decimal point. A quote may stand before it, and full-width signs count in some.
 */
const FORMULA = /(^|;)(["'\s]*)(?=[=+\-@|%＝＋－＠])/gu;

/**
 * One field, on one line and without control characters. Before what a spreadsheet would run as a formula it gets an
 * apostrophe. https://owasp.org/www-community/attacks/CSV_Injection
 */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = terminalText(value).replace(FORMULA, "$1$2'");
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
