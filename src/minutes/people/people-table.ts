import type { Table } from 'mdast';
import type { Concept } from '../vocabulary/concepts.ts';
import { KNOWN_LANGUAGES } from '../vocabulary/languages.ts';
import { lexiconOf } from '../vocabulary/lexicon.ts';
import { addressAt } from './addresses.ts';
import { LOGIN } from './handles.ts';
import { isLineOfNames, peopleIn, type ListedPerson } from './people.ts';
import { spoken } from './spoken.ts';

/** Lists of people are read before the page's languages are known. */
const EVERY_LANGUAGE = lexiconOf(KNOWN_LANGUAGES);

type Column = 'login' | 'mail' | 'nick' | 'initials' | 'firm' | 'listed' | 'present' | 'name' | 'other';

/** What a column of a table of people holds, by its title. Order counts: "User name" is a login, "Firm name" a firm. */
const COLUMNS: readonly (readonly [Column, Concept])[] = [
  ['login', 'loginColumn'],
  ['nick', 'nickColumn'],
  ['initials', 'initialsColumn'],
  ['mail', 'mailColumn'],
  ['firm', 'firmColumn'],
  ['listed', 'listedColumn'],
  ['present', 'presentColumn'],
  ['name', 'nameColumn'],
  ['other', 'asideColumn'],
];

/** Answers, in a column of attendance, that somebody was not there. */
function saysAbsent(cell: string): boolean {
  const answer = cell.trim().toLowerCase();
  if (/^(?:n|\[ \]|-|–|)$|❌/u.test(answer) || EVERY_LANGUAGE.has('openCell', answer)) return true;
  return EVERY_LANGUAGE.find('absence', answer.slice(0, 80)) !== null;
}

/** Whether the titles of a table alone tell that its rows are people: "Name | GitHub | Company". */
export function isTableOfPeople(table: Table): boolean {
  const columns = columnsOf(table);
  const personal = columns.filter((column) => column !== null && column !== 'other' && column !== 'name').length;
  const named = columns.includes('name') || columns.includes('listed');
  return columns.length > 1 && named && personal > 0 && columns.every((column) => column !== null);
}

/** Whether a column tells who was there. */
export function tellsPresence(table: Table): boolean {
  const columns = columnsOf(table);
  return columns.includes('present') && (columns.includes('name') || columns.includes('listed'));
}

/** The people of a table's rows; without those whom a column of attendance leaves out. */
export function peopleOfTable(table: Table): ListedPerson[] {
  const columns = columnsOf(table);
  const rows = cellsOf(table).slice(1);
  const cellOf = (cells: readonly string[], ...wanted: Column[]): string =>
    wanted.map((column) => cells[columns.indexOf(column)] ?? '').find((cell) => cell !== '') ?? '';
  const named = columns.includes('name') || columns.includes('listed');
  // "Present | Role": the only column that can hold the names.
  const marks = columns.includes('present') && (named || columns.includes('login'));
  const filled = rows.some((cells) => cellOf(cells, 'present') !== '');
  return rows.flatMap((cells): ListedPerson[] => {
    if (marks && filled && saysAbsent(cellOf(cells, 'present'))) return [];
    const written = named ? cellOf(cells, 'name', 'listed') : cellOf(cells, 'login') || (cells[0] ?? '');
    const login = cellOf(cells, 'login').replace(/^@/u, '');
    const nick = cellOf(cells, 'nick');
    const letters = cellOf(cells, 'initials');
    const address = addressAt(cellOf(cells, 'mail'))?.address;
    const short = {
      ...(/^\p{L}{1,5}$/u.test(letters) ? { initials: letters } : {}),
      ...(address === undefined ? {} : { address }),
    };
    const fullName = written === '' || written === login ? null : written;
    if (login !== '' && LOGIN.test(login)) return [{ name: login, login: true, fullName, ...short }];
    if (/^[^\s@,]+$/u.test(nick) && fullName !== null) return [{ name: nick, login: false, fullName, ...short }];
    return peopleIn(written).map((person) => ({ ...person, ...short }));
  });
}

/** The people of a table that nothing announces: only rows whose name is plainly one. */
export function plainPeopleOfTable(table: Table): ListedPerson[] {
  return peopleOfTable(table).filter(({ fullName, name }) => isLineOfNames(fullName ?? name));
}

/** Texts of a table's cells, row by row; the titles are the first row. */
export function cellsOf(table: Table): string[][] {
  return table.children.map((row) => row.children.map(spoken));
}

/** What each column holds; `null` for what no list of people has. */
function columnsOf(table: Table): (Column | null)[] {
  return (cellsOf(table)[0] ?? []).map((title) => {
    const words = title.slice(0, 80).replace(/[_*`]/gu, ' ');
    if (!/\p{L}/u.test(words)) return 'other';
    return COLUMNS.find(([, concept]) => EVERY_LANGUAGE.find(concept, words) !== null)?.[0] ?? null;
  });
}
