import type { Entry } from '../blocks/outline.ts';
import { oneLine } from '../blocks/prose.ts';
import { beginsLikeTask } from '../decision/task-words.ts';
import { dueIn } from '../habits/due/phrases.ts';
import { columnRoles, type ColumnRole } from '../habits/columns.ts';
import { ownersAlone } from '../habits/owners/leading-owners.ts';
import type { PageReading } from '../page-reading.ts';
import { isEmpty } from '../habits/task-text.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import type { Doubt, Taught } from './doubt.ts';
import { teachable } from './teachable.ts';

/**
 * Tables with a column of people beside one of what they are to do, whose titles are not known. Change here when such a
 * table is passed over, or when one that is none is told.
 */

const MOST = 0.6;
const HALF = 0.5;
/** Words in a cell that tells a task, as a mean. */
const TASK_WORDS = 2.5;
/** Titles of tables about people, topics and reports. */
const OTHERS: readonly Concept[] = [
  ...(['nameColumn', 'listedColumn', 'presentColumn', 'loginColumn', 'nickColumn', 'initialsColumn'] as const),
  ...(['firmColumn', 'mailColumn', 'asideColumn', 'attendance', 'absence', 'agenda', 'topicColumn'] as const),
];

/** The tables of a page that look like those of action items, and are not read as such. */
export function doubtfulTables(page: PageReading): Doubt[] {
  const read = new Set(
    page.verdicts.filter(({ rule }) => rule === 'table-head' || rule === 'not-items').map(({ line }) => line),
  );
  return page.outline.entries.flatMap((table) => {
    const head = table.kind === 'table' && !table.ignored ? table.children[0] : undefined;
    return head === undefined || read.has(head.line) ? [] : (doubtOf(table, head, page) ?? []);
  });
}

function doubtOf(table: Entry, head: Entry, page: PageReading): Doubt | null {
  const { lexicon, names } = page.reading;
  const rows = table.children.slice(1);
  const titles = head.cells.map((cell) => oneLine(cell.text).replace(/[:：?？*\s]+$/u, ''));
  if (rows.length < 2 || titles.length < 2) return null;
  if (titles.some((title) => OTHERS.some((concept) => lexicon.has(concept, title.toLowerCase())))) return null;
  const cells = (column: number): string[] =>
    rows.map((row) => oneLine(row.cells[column]?.text ?? '')).filter((text) => !isEmpty(text));
  const share = (column: number, is: (text: string) => boolean): number => {
    const written = cells(column);
    return written.length < rows.length * HALF ? 0 : written.filter(is).length / written.length;
  };
  const columns = titles.map((_, column) => column);
  const roles = titles.map((title) => columnRoles(title, lexicon));
  const is = (column: number, ...wanted: ColumnRole[]): boolean => wanted.some((role) => roles[column]?.has(role));
  const isPeople = (text: string): boolean => {
    const people = text.length > 80 ? null : ownersAlone(text, names, lexicon);
    return (
      people !== null &&
      people.every(({ name, login }) => login || names.known.has(name.toLowerCase()) || /^\p{Lu}/u.test(name))
    );
  };
  const owner =
    columns.find((column) => is(column, 'owner')) ?? columns.find((column) => share(column, isPeople) >= MOST);
  const words = (column: number): number => {
    const written = cells(column);
    return (
      written.reduce(
        (sum, text) =>
          sum + text.split(/\s+/u).length + text.replace(/[^\p{Script=Han}\p{Script=Hiragana}]/gu, '').length / 3,
        0,
      ) / Math.max(1, written.length)
    );
  };
  const free = columns.filter(
    (column) => column !== owner && !is(column, 'owner', 'status', 'due', 'date', 'identifier'),
  );
  const task =
    free.find((column) => is(column, 'action', 'task', 'what')) ?? free.toSorted((a, b) => words(b) - words(a))[0];
  if (owner === undefined || task === undefined || words(task) < TASK_WORDS || share(owner, isPeople) < MOST)
    return null;
  const told =
    columns.some((column) => is(column, 'due', 'status')) ||
    columns.some((column) => column !== task && share(column, (text) => isDue(text, page)) >= HALF);
  const tasks = share(task, (text) => beginsLikeTask(text, lexicon));
  const teach = [
    ...(is(owner, 'owner') ? [] : [taught('owner-columns', titles[owner])]),
    ...(is(task, 'action') ? [] : [taught('action-headings', titles[task])]),
  ];
  const known = teach.flatMap((one) => one ?? []);
  if (known.length === 0 || known.length < teach.length) return null;
  return {
    sort: 'column',
    line: head.line,
    teach: known,
    lines: rows.filter((row) => !isEmpty(row.cells[task]?.text ?? '')).map(({ line }) => line),
    example: cells(task)[0] ?? '',
    share: Math.max(tasks, told ? MOST : 0),
    plain: told || tasks >= HALF,
  };
}

const taught = (key: Taught['key'], title: string | undefined): Taught | null => {
  const word = teachable(title ?? '');
  return word === null ? null : { key, word };
};

const isDue = (text: string, { reading }: PageReading): boolean =>
  text.length < 40 && dueIn(text, null, reading.lexicon.languages) !== null;
