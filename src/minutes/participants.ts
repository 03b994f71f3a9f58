import type { Nodes, RootContent, Table } from 'mdast';
import type { Participant, Person } from './meeting.ts';
import { isLineOfNames, LOGIN, peopleIn } from './people.ts';

const LIST_WORDS =
  'participants?|attendees?|attendance|attended(?: by)?|attending|present|in attendance|members present|people|who is here|' +
  'anwesende?|anwesenheit|teilnehmer(?:[:*_]?innen)?|teilnehmende|présents?|présentes?|participants présents|' +
  'participante?s|参会[人员者]*|出席[人员者]*|与会[人员者]*|参与[人员者]+|到场';
const ABSENT_WORDS =
  'regrets?|apologies|absent|absentees?|excused|not present|entschuldigt|abwesend|fehlend|excusés?|absents?|缺席|请假';
/** "Participants", ":family: Participants (handles preferred)", "Participants - please use your handle". */
const LIST_HEADING = new RegExp(
  `^[^\\p{L}]*(?:(?:list of |meeting |the )?(?:${LIST_WORDS})|(?:\\p{L}+ ){1,2}(?:participants|attendees)|(?:\\p{L}+ ){0,2}(?:members|people) (?:present|attending)|` +
    `anwesende \\p{L}+)(?!\\p{L})[^\\p{L}]*(?:[-–—(][^]*)?$`,
  'iu',
);
/** "Present: alice, bob"; `names` is missing where they follow. */
const LEAD_IN = new RegExp(`^[^\\p{L}@]*(?:${LIST_WORDS})(?:\\s*\\([^()]*\\))?\\s*[:：]\\s*(?<names>\\S[^]*)?$`, 'iu');
const ABSENT = new RegExp(`^[^\\p{L}@]*(?:${ABSENT_WORDS})(?!\\p{L})`, 'iu');

/**
 * Who took part, from the lists under "Participants", "Anwesende", "Présents", … and lines such as "Present: a, b".
 * Regrets and unticked check boxes of a list with ticked ones are not participants. Each person once.
 */
export function participantsIn(nodes: readonly RootContent[]): Participant[] {
  const found: Participant[] = [];
  /** Depth of the heading that we stand under; `null` under another. */
  let depth: number | null = null;
  let expects = false;
  for (const node of nodes) {
    if (node.type === 'heading') {
      const text = spoken(node);
      if (depth !== null && node.depth > depth && !ABSENT.test(text)) continue;
      expects = LIST_HEADING.test(text);
      depth = expects ? node.depth : null;
    } else if (node.type === 'paragraph') {
      const said = peopleOfParagraph(spoken(node), expects);
      found.push(...said.people);
      expects = said.expects;
    } else if (node.type === 'list') {
      found.push(...(expects ? peopleOfList(node) : peopleOfLeadIns(node)));
    } else if (node.type === 'table') {
      found.push(...(expects ? peopleOfTable(node) : peopleOfRows(node)));
    }
  }
  return once(found);
}

/** Lines such as "Present: a, b"; below a heading or lead-in also lines of nothing but names. */
function peopleOfParagraph(text: string, expected: boolean): { people: Participant[]; expects: boolean } {
  const people: Participant[] = [];
  let expects = expected;
  for (const line of text.split('\n')) {
    const lead = LEAD_IN.exec(line);
    if (ABSENT.test(line)) expects = false;
    else if (lead !== null) {
      expects = true;
      people.push(...peopleIn(lead.groups?.['names'] ?? ''));
    } else if (LIST_HEADING.test(line)) expects = true;
    else if (expects && isLineOfNames(line)) people.push(...peopleIn(line));
  }
  return { people, expects };
}

/** "- Present: a, b", and "- Participants" with a list below. */
function peopleOfLeadIns(list: Extract<RootContent, { type: 'list' }>): Participant[] {
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return [];
    const text = spoken(first);
    const names = LEAD_IN.exec(text)?.groups?.['names'];
    if (names !== undefined) return peopleIn(names);
    if (!LEAD_IN.test(text) && !LIST_HEADING.test(text)) return [];
    return rest.flatMap((child) => (child.type === 'list' ? peopleOfList(child) : []));
  });
}

function peopleOfList(list: Extract<RootContent, { type: 'list' }>): Participant[] {
  const ticked = list.children.some((item) => item.checked === true);
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph' || (ticked && item.checked === false)) return [];
    const text = spoken(first);
    if (ABSENT.test(text) || text.includes('❌')) return [];
    const nested = rest.flatMap((child) => (child.type === 'list' ? peopleOfList(child) : []));
    // "Example Org:" above its people is no person.
    return /[:：]$/u.test(text) && nested.length > 0 ? nested : [...peopleIn(text.split('\n')[0] ?? ''), ...nested];
  });
}

/** Rows such as "Attendees | alice, bob" of a table of facts. */
function peopleOfRows(table: Table): Participant[] {
  return cellsOf(table).flatMap(([label = '', names = '']) =>
    LIST_HEADING.test(label.replace(/:$/u, '')) ? peopleIn(names) : [],
  );
}

function cellsOf(table: Table): string[][] {
  return table.children.map((row) => row.children.map(spoken));
}

function peopleOfTable(table: Table): Participant[] {
  const [header, ...rows] = cellsOf(table);
  if (ABSENT.test(header?.[0] ?? '')) return [];
  const column = (pattern: RegExp): number => header?.findIndex((title) => pattern.test(title)) ?? -1;
  const handle = column(/github|handle|login|nick|user|account/iu);
  const name = column(/name|who|participant|attendee|person|teilnehmer|nom|姓名/iu);
  const present = column(/presen|attend|anwesend|présen/iu);
  return rows.flatMap((cells) => {
    if (
      present >= 0 &&
      present !== name &&
      /^(?:no?|nein|non|\[ \]|-|)$|❌|absent|excus|entschuldigt/iu.test(cells[present] ?? '')
    )
      return [];
    const login = handle < 0 ? '' : (cells[handle] ?? '').replace(/^@/u, '');
    const written = cells[name < 0 ? (handle < 0 ? 0 : handle) : name] ?? '';
    if (login !== '' && LOGIN.test(login))
      return [{ name: login, login: true, fullName: written === '' || written === login ? null : written }];
    return peopleIn(written);
  });
}

function once(people: readonly Participant[]): Participant[] {
  const byName = new Map<string, Participant>();
  for (const person of people) {
    const key = person.name.toLowerCase();
    const known = byName.get(key);
    if (known === undefined) byName.set(key, person);
    else if (known.fullName === null && person.fullName !== null)
      byName.set(key, { ...known, fullName: person.fullName });
  }
  return [...byName.values()];
}

/**
 * The participant whom a written owner means: by login, full name, first or last name, or initials. `null` unless
 * exactly one fits.
 */
export function personOf(owner: Person, participants: readonly Participant[]): Participant | null {
  const wanted = owner.name.trim().toLowerCase();
  if (wanted === '') return null;
  const tests: ((participant: Participant) => boolean)[] = [
    (one) => one.name.toLowerCase() === wanted,
    (one) => one.fullName?.toLowerCase() === wanted,
  ];
  if (!owner.login) {
    const wordsOf = (one: Participant): string[] => (one.fullName ?? one.name).toLowerCase().split(/[\s-]+/u);
    tests.push(
      (one) => wordsOf(one).includes(wanted),
      (one) =>
        wordsOf(one).length > 1 &&
        wordsOf(one)
          .map((word) => word.charAt(0))
          .join('') === wanted.replace(/\./gu, ''),
    );
  }
  for (const test of tests) {
    const fitting = participants.filter(test);
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
  return null;
}

/** Text of a heading or paragraph without emoji codes (`:family:`), a line for each line. */
function spoken(node: Nodes): string {
  return textOf(node)
    .replace(/:[a-z\d_+-]+:/giu, ' ')
    .trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
