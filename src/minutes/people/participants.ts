import type { RootContent, Table } from 'mdast';
import type { Participant, Person } from '../meeting.ts';
import { announcesMembers, announcesPeople, beginsOtherPart, LINES, tellsAbsence } from './attendance.ts';
import { leadIn, peopleOfList, type Awaited } from './people-list.ts';
import { cellsOf, isTableOfPeople, peopleOfTable, plainPeopleOfTable, tellsPresence } from './people-table.ts';
import { folded, isLineOfNames, peopleIn, shownPerson, withoutTitle, type ListedPerson } from './people.ts';
import { spoken } from './spoken.ts';

/**
 * Who took part, from the lists under "Participants", "Anwesende", "Présents", …, from tables of people, and from lines
 * such as "Present: a, b". Regrets and unticked check boxes of a list with ticked ones are not participants. Each
 * person once.
 */
export function participantsIn(nodes: readonly RootContent[]): ListedPerson[] {
  const found: ListedPerson[] = [];
  /** Depth of the heading of people that we stand under; `null` under another. */
  let depth: number | null = null;
  let awaited: Awaited = null;
  for (const node of nodes) {
    if (node.type === 'heading') {
      const text = spoken(node);
      const within: boolean = depth !== null && node.depth > depth && !tellsAbsence(text);
      if (announcesPeople(text)) awaited = 'people';
      else awaited = within ? 'names' : announcesMembers(text) ? 'ticked' : null;
      if (!within) depth = awaited === 'people' ? node.depth : null;
    } else if (node.type === 'paragraph') {
      const isLabel = node.children.every((child) => child.type === 'strong' || child.type === 'emphasis');
      const said = peopleOfParagraph(spoken(node), { awaited, isLabel, underHeading: depth !== null });
      found.push(...said.people);
      awaited = said.awaited;
    } else if (node.type === 'html') {
      found.push(...peopleOfParagraph(bare(node.value), { awaited: null, isLabel: false, underHeading: false }).people);
    } else if (node.type === 'list' || node.type === 'table') {
      const people = node.type === 'list' ? peopleOfList(node, awaited) : peopleOfAnyTable(node, awaited);
      found.push(...people);
      // One list belongs to a line that announces it; its heading may have several.
      if (depth === null && (awaited !== 'people' || people.length > 0))
        awaited = awaited === 'people' ? 'handles' : null;
    }
  }
  return once(found);
}

/** The text of HTML, a line for each of its lines; comments say nothing. */
function bare(html: string): string {
  const shown = html.replace(/<!--[^]*?(?:-->|$)/gu, '');
  return shown.replace(/<(?:br|\/p|\/div|\/li|\/tr)[^<>]*>/giu, '\n').replace(/<[^<>]*>/gu, '');
}

/** Lines such as "Present: a, b"; below a heading or lead-in also lines of nothing but names. */
function peopleOfParagraph(
  text: string,
  place: { awaited: Awaited; isLabel: boolean; underHeading: boolean },
): { people: ListedPerson[]; awaited: Awaited } {
  const people: ListedPerson[] = [];
  let awaited: Awaited = place.awaited === 'handles' ? null : place.awaited;
  for (const line of text.split(LINES)) {
    const lead = leadIn(line, awaited === 'people');
    if (tellsAbsence(line)) awaited = null;
    else if (lead !== null || announcesPeople(line)) {
      awaited = 'people';
      people.push(...(lead ?? []));
    } else if (announcesMembers(line) && (place.isLabel || /[:：]$/u.test(line))) awaited = 'ticked';
    else if (place.isLabel || /[:：]$/u.test(line)) {
      if (!place.underHeading || beginsOtherPart(line)) awaited = null;
    } else if ((awaited === 'people' || awaited === 'names') && isLineOfNames(line)) people.push(...peopleIn(line));
  }
  // The names are told: what follows is something else, unless it plainly names people too.
  if (awaited === 'people' && people.length > 0) awaited = place.underHeading ? 'names' : 'handles';
  return { people, awaited };
}

/** A table of people, or of facts with a row such as "Attendees | alice, bob". */
function peopleOfAnyTable(table: Table, awaited: Awaited): ListedPerson[] {
  const cells = cellsOf(table);
  if (tellsAbsence(cells[0]?.[0] ?? '')) return [];
  if (awaited === 'people') return peopleOfTable(table);
  if (isTableOfPeople(table) || (awaited === 'ticked' && tellsPresence(table))) return plainPeopleOfTable(table);
  return cells.flatMap(([label = '', names = '']) =>
    announcesPeople(label.replace(/[:：]$/u, '')) ? peopleIn(names) : [],
  );
}

/** Each person once, with all that any of the lists tells. */
function once(people: readonly ListedPerson[]): ListedPerson[] {
  const byName = new Map<string, ListedPerson>();
  for (const person of people) {
    const key = person.name.toLowerCase();
    const known = byName.get(key);
    if (known === undefined) byName.set(key, person);
    else byName.set(key, { ...person, ...known, fullName: known.fullName ?? person.fullName });
  }
  return [...byName.values()];
}

/**
 * The participant whom a written owner means: by login or name, full name, a part of it, or initials; case and accents
 * don't count. `null` unless exactly one fits.
 */
export function personOf(owner: Person, participants: readonly ListedPerson[]): Participant | null {
  const wanted = folded(owner.login ? owner.name : withoutTitle(owner.name));
  if (wanted === '') return null;
  const addressed = participants.filter(({ address }) => address === owner.name.toLowerCase());
  if (addressed[0] && addressed.length === 1 && !owner.login) return shownPerson(addressed[0]);
  for (const fits of waysToName(wanted, owner.login)) {
    const fitting = participants.filter(fits);
    const [first] = fitting;
    if (first) return fitting.length === 1 ? shownPerson(first) : null;
  }
  return null;
}

/** From the plainest way to write a person to the loosest; an @handle means a login or nothing. */
function waysToName(wanted: string, login: boolean): ((one: ListedPerson) => boolean)[] {
  const exact = [
    (one: ListedPerson): boolean => folded(one.name) === wanted,
    (one: ListedPerson): boolean => one.fullName !== null && folded(one.fullName) === wanted,
  ];
  if (login) return exact;
  const parts = wanted.split(/[\s_-]+/u);
  return [
    ...exact,
    (one) => one.initials !== undefined && folded(one.initials) === wanted.replace(/\./gu, ''),
    (one) => wordsOf(one).includes(wanted),
    // "van Dyke", "Hans Moritz".
    (one) => parts.length > 1 && ` ${wordsOf(one).join(' ')} `.includes(` ${parts.join(' ')} `),
    (one) => parts.length > 1 && isShortFor(parts, wordsOf(one)),
    (one) => initialsOf(wordsOf(one)).includes(wanted.replace(/\./gu, '')),
    // A nick is often written without its end: "tzviya" for `tzviya2`.
    (one) => wanted.length > 2 && folded(one.name).replace(/[_\d]+$/u, '') === wanted,
  ];
}

function wordsOf({ fullName, name }: ListedPerson): string[] {
  return folded(withoutTitle(fullName ?? name))
    .split(/[\s_-]+/u)
    .filter((word) => word !== '');
}

/** "alice d.", "a. doe" for "alice doe". */
function isShortFor(parts: readonly string[], words: readonly string[]): boolean {
  return (
    parts.length === words.length &&
    parts.every((part, at) => {
      const [short, long] = [part.replace(/\.$/u, ''), (words[at] ?? '').replace(/\.$/u, '')];
      return short === long || (Math.min(short.length, long.length) === 1 && short.charAt(0) === long.charAt(0));
    })
  );
}

/** "bvdr" and "br" for "bob van der roe". */
function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const letters = words.map((word) => word.charAt(0));
  return [letters.join(''), `${letters[0] ?? ''}${letters.at(-1) ?? ''}`];
}
