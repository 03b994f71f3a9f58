import type { List } from 'mdast';
import { announcesPeople, LINES, tellsAbsence, toldPeople } from './attendance.ts';
import { isFullName, isLineOfNames, peopleIn, peopleOf, piecesOf, type ListedPerson } from './people.ts';
import { spoken } from './spoken.ts';

/**
 * What the next list may be: people, as announced (`people`); people if each line is a name (`names`), or a handle
 * (`handles`: the names stood already in the line that announced them); members, of whom the ticked were there
 * (`ticked`).
 */
export type Awaited = 'people' | 'names' | 'handles' | 'ticked' | null;

/** The people of a list, as far as what stands above it lets it hold people. */
export function peopleOfList(list: List, awaited: Awaited): ListedPerson[] {
  switch (awaited) {
    case 'people':
      return peopleOfItems(list);
    case 'ticked':
      return list.children.some((item) => item.checked === true) && holdsNames(list) ? peopleOfItems(list) : [];
    case 'names':
      return holdsNames(list) ? peopleOfItems(list) : peopleOfLeadIns(list);
    case 'handles':
      return holdsNames(list) && list.children.every((item) => /^[^\p{L}\p{N}]*@\S/u.test(firstLine(item)))
        ? peopleOfItems(list)
        : peopleOfLeadIns(list);
    case null:
      return peopleOfLeadIns(list);
  }
}

/** Whether each line of a list is a name, with nothing below. */
function holdsNames(list: List): boolean {
  return list.children.every((item) => item.children.length === 1 && isLineOfNames(firstLine(item)));
}

function firstLine(item: List['children'][number]): string {
  const [first] = item.children;
  return first?.type === 'paragraph' ? (spoken(first).split('\n')[0] ?? '') : '';
}

/** The names behind "Present:"; none where they follow below. `null` for another line. `told`: it stands among people. */
export function leadIn(line: string, told: boolean): ListedPerson[] | null {
  const lead = toldPeople(line);
  if (lead === null) return null;
  const people = peopleIn(lead.names);
  switch (lead.kind) {
    case 'people':
      return people;
    // "Who: alice" may be about a task, "Others: …" about anything.
    case 'who':
      return people.length > 1 ? people : null;
    case 'others':
      return told ? people : null;
  }
}

/** "- Present: a, b", and "- Participants" with a list below. */
function peopleOfLeadIns(list: List): ListedPerson[] {
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return [];
    const text = spoken(first);
    const people = text.split(LINES).flatMap((line) => (tellsAbsence(line) ? [] : (leadIn(line, false) ?? [])));
    if (people.length > 0) return people;
    if (leadIn(text, false) === null && !announcesPeople(text)) return [];
    return rest.flatMap((child) => (child.type === 'list' ? peopleOfItems(child) : []));
  });
}

/** The people of an announced list. */
function peopleOfItems(list: List): ListedPerson[] {
  const ticked = list.children.some((item) => item.checked === true);
  const there = list.children.filter((item) => {
    const [first] = item.children;
    if (first?.type !== 'paragraph' || (ticked && item.checked === false)) return false;
    const text = spoken(first);
    return !tellsAbsence(text) && !text.includes('❌');
  });
  const lines = there.map(firstLine);
  const nested = there.map((item, at) =>
    item.children.flatMap((child) =>
      child.type === 'list' && (/[:：]$/u.test(lines[at] ?? '') || holdsNames(child)) ? peopleOfItems(child) : [],
    ),
  );
  // "Example Org:" above its people is no person.
  const named = lines.filter(
    (line, at) => leadIn(line, true) === null && !(/[:：]$/u.test(line) && nested[at]?.length),
  );
  return [
    ...peopleOf(withoutFirms(named.map(piecesOf)).flat()),
    ...lines.flatMap((line) => leadIn(line, true) ?? []),
    ...nested.flat(),
  ];
}

/** "Alice Doe, Harbour" is a person and a firm where several lines are so. */
function withoutFirms(lines: readonly string[][]): string[][] {
  const withFirm = ([name = '', firm = '', ...more]: readonly string[]): boolean =>
    more.length === 0 && isFullName(name.trim()) && /^\s*[\p{L}\p{N}]\S*\s*$/u.test(firm);
  return lines.filter(withFirm).length < 2
    ? [...lines]
    : lines.map((line) => (withFirm(line) ? line.slice(0, 1) : line));
}
