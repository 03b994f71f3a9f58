import type { Table } from 'mdast';
import { isLineOfNames, LOGIN, peopleIn, type ListedPerson } from './people.ts';
import { spoken } from '../spoken.ts';

/** What a column of a table of people holds, by its title. Order counts: "User name" is a login, "Firm name" a firm. */
const COLUMNS = {
  login: /github|(?<!\p{L})gh(?!\p{L})|handle|login|user|account/iu,
  nick: /(?<!\p{L})(?:nick|irc)/iu,
  initials: /initial|abbrev|(?<!\p{L})abbr|acronym|kürzel|缩写/iu,
  firm: /organi[sz]ation|(?<!\p{L})orgs?(?!\p{L})|company|affiliation|employer|institut|firma?(?!\p{L})|société|e-?mail|pronouns|公司|单位|机构/iu,
  listed: /participant|attendee|teilnehm|(?<!\p{L})members?(?!\p{L})|mitglied|full name|first name|姓名/iu,
  present: /presen|attend|anwesen|présen|出席/iu,
  name: /name|who|person|(?<!\p{L})(?:nom|prénom)(?!\p{L})/iu,
  other:
    /^\W*$|role|rolle|rôle|function|title|country|location|time ?zone|team|project|represent|comment|notes?|remark|bemerkung/iu,
} as const;
type Column = keyof typeof COLUMNS;

const ABSENT_CELL = /^(?:no?|nein|non|\[ \]|-|–|)$|❌|absent|excus|entschuldigt|regrets/iu;

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
    if (marks && filled && ABSENT_CELL.test(cellOf(cells, 'present'))) return [];
    const written = named ? cellOf(cells, 'name', 'listed') : cellOf(cells, 'login') || (cells[0] ?? '');
    const login = cellOf(cells, 'login').replace(/^@/u, '');
    const nick = cellOf(cells, 'nick');
    const letters = cellOf(cells, 'initials');
    const short = /^\p{L}{1,5}$/u.test(letters) ? { initials: letters } : {};
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
    for (const [column, pattern] of Object.entries(COLUMNS)) {
      if (!pattern.test(title)) continue;
      const kind = isColumn(column) ? column : null;
      return kind;
    }
    return null;
  });
}

function isColumn(name: string): name is Column {
  return name in COLUMNS;
}
