import type { Diagnostic } from '../minutes/meeting.ts';
import { hang, pad, sections, widest } from './columns.ts';
import { terminalText } from './escape.ts';
import { unreadRows, type UnreadRow } from './not-read.ts';
import type { Paint } from './paint.ts';
import { count } from './words.ts';

/** What a check of a config and pages found. Change here when `check` tells something else. */
export interface Checked {
  ok: boolean;
  config: { file: string | null; errors: { line: number; column: number; message: string }[] };
  /** Files that could not be read at all. */
  problems: { path: string; message: string }[];
  pages: { path: string; items: number; done: number; diagnostics: Diagnostic[] }[];
}

/** `check --json`: what was found, and, summed up over the pages, what looks like tasks and is not read. */
export const checkJson = (checked: Checked): Checked & { unread: UnreadRow[] } => ({
  ...checked,
  unread: unreadRows(checked.pages.flatMap(({ diagnostics }) => diagnostics)),
});

/** `check` for people: what is wrong first, then page by page what was read, then what to teach. */
export function renderCheck({ ok, config, problems, pages }: Checked, paint: Paint): string {
  const diagnostics = pages.flatMap((page) => page.diagnostics);
  const unread = unreadRows(diagnostics);
  const width = widest(pages.map(({ path }) => terminalText(path)));
  const items = pages.reduce((sum, page) => sum + page.items, 0);
  const points = unread.reduce((sum, row) => sum + row.points, 0);
  const looks = points === 1 ? 'looks like a task and is' : 'look like tasks and are';
  return sections([
    configLines(config, paint),
    problems.flatMap(({ path, message }) =>
      hang(`${paint.red('✗')} `, `${terminalText(path)}: ${terminalText(message)}`, paint.width),
    ),
    pages.flatMap((page) => pageLines(page, width, paint)),
    unread.length === 0
      ? []
      : [
          paint.bold('Perhaps tasks, and not read'),
          ...unread.flatMap(({ words, places }) => [
            ...hang('  ', terminalText(words), paint.width),
            ...hang('    ', terminalText(places), paint.width).map(paint.dim),
          ]),
        ],
    [
      `${ok ? paint.green('Checked') : paint.red('Failed')}: ${count(pages.length, 'page')}, ${count(items, 'action item')}${points === 0 ? '' : `; ${count(points, 'point')} ${looks} not read`}.`,
    ],
  ]);
}

function configLines({ file, errors }: Checked['config'], paint: Paint): string[] {
  if (file === null) return [paint.dim('No .github/minutes.yml: every default holds.')];
  const name = terminalText(file);
  if (errors.length === 0) return [`${paint.green('✓')} ${name}`];
  return errors.flatMap(({ line, column, message }) =>
    hang(`${paint.red('✗')} `, `${name}:${line}:${column}: ${terminalText(message)}`, paint.width),
  );
}

/** One line for a page, and what is wrong with it. Remarks are told once for all pages, or not at all. */
function pageLines(
  { path, items, done, diagnostics }: Checked['pages'][number],
  width: number,
  paint: Paint,
): string[] {
  const wrong = diagnostics.filter(({ severity }) => severity !== 'notice');
  const isBad = wrong.some(({ severity }) => severity === 'error');
  const sign = isBad ? paint.red('✗') : wrong.length > 0 ? paint.yellow('!') : paint.green('✓');
  const said = `${count(items, 'action item')}${done === 0 ? '' : `, ${done} done`}`;
  return [
    `${sign} ${pad(terminalText(path), Math.min(width, paint.width - 30))}  ${items === 0 ? paint.dim('no action items') : said}`,
    ...wrong.flatMap(({ line, message }) => hang('    ', `${line}: ${terminalText(message)}`, paint.width)),
  ];
}
