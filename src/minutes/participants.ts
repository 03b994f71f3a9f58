import type { Nodes, RootContent, Table } from 'mdast';
import type { Participant, Person } from './meeting.ts';

const LIST_WORDS =
  'participants?|attendees?|attendance|attending|present|in attendance|members present|people|who is here|anwesende?|anwesend|anwesenheit|teilnehmer(?:innen)?|teilnehmende|teilnehmer:innen|présents?|présentes?|participants présents|participantes?|presentes?|参会(?:人员|者)?|出席(?:人员|者)?|与会(?:人员|者)?|参与(?:人员|者)?|到场';
const ABSENT_WORDS =
  'regrets?|apologies|absent|absentees?|excused|not present|entschuldigt|abwesend|fehlend|excusés?|absents?|缺席|请假';
const LIST_HEADING = new RegExp(
  `^[^\\p{L}]*(?:list of |meeting |the )?(?:${LIST_WORDS})[^\\p{L}]*(?:\\([^()]*\\))?[^\\p{L}]*$`,
  'iu',
);
const LEAD_IN = new RegExp(`^[^\\p{L}@]*(?:${LIST_WORDS})(?:\\s*\\([^()]*\\))?\\s*[:：]\\s*(?<names>\\S[^]*)?$`, 'iu');
const ABSENT = new RegExp(`^[^\\p{L}@]*(?:${ABSENT_WORDS})(?![\\p{L}])`, 'iu');

/**
 * Who took part, from the lists under "Participants", "Anwesende", "Présents", … and lines such as "Present: a, b".
 * Regrets and unticked check boxes of a list with ticked ones are not participants. Each person once.
 */
export function participantsIn(nodes: readonly RootContent[]): Participant[] {
  const found: Participant[] = [];
  let listDepth: number | null = null;
  let expects = false;
  for (const node of nodes) {
    if (node.type === 'heading') {
      const text = textOf(node).trim();
      if (listDepth !== null && node.depth > listDepth && !ABSENT.test(text)) continue;
      listDepth = LIST_HEADING.test(text) ? node.depth : null;
      expects = listDepth !== null;
    } else if (node.type === 'paragraph') {
      const lines = textOf(node).split('\n');
      let lead: boolean = expects && listDepth !== null;
      for (const line of lines) {
        const names = LEAD_IN.exec(line)?.groups?.['names'];
        if (ABSENT.test(line)) lead = false;
        else if (LEAD_IN.test(line) || LIST_HEADING.test(line)) lead = true;
        if (lead && names !== undefined) found.push(...peopleIn(names));
        else if (lead && !LEAD_IN.test(line) && !LIST_HEADING.test(line)) found.push(...peopleIn(line));
      }
      expects = lead;
    } else if (node.type === 'list') {
      found.push(...(expects ? peopleOfList(node) : leadInItems(node)));
      if (listDepth === null) expects = false;
    } else if (node.type === 'table' && expects) {
      found.push(...peopleOfTable(node));
    }
  }
  return once(found);
}

/** "- Present: a, b", and "- Participants" with a list below. */
function leadInItems(list: Extract<RootContent, { type: 'list' }>): Participant[] {
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return [];
    const text = textOf(first).trim();
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
    const text = textOf(first).trim();
    if (ABSENT.test(text)) return [];
    const nested = rest.flatMap((child) => (child.type === 'list' ? peopleOfList(child) : []));
    // "Example Org:" above its people is no person.
    return /[:：]$/u.test(text) && nested.length > 0 ? nested : [...peopleIn(text.split('\n')[0] ?? ''), ...nested];
  });
}

function peopleOfTable(table: Table): Participant[] {
  const [header, ...rows] = table.children.map((row) => row.children.map((cell) => textOf(cell).trim()));
  const column = (pattern: RegExp): number => header?.findIndex((title) => pattern.test(title)) ?? -1;
  const handle = column(/github|handle|login|nick|user|account/iu);
  const name = column(/name|who|participant|attendee|person|teilnehmer|nom|姓名/iu);
  const present = column(/present|attend|anwesend|présent/iu);
  return rows.flatMap((cells) => {
    if (present >= 0 && present !== name && /^(?:no?|nein|non|absent|\[ \]|❌|-|)$/iu.test(cells[present] ?? ''))
      return [];
    const login = handle < 0 ? '' : (cells[handle] ?? '').replace(/^@/u, '');
    const written = cells[name < 0 ? (handle < 0 ? 0 : handle) : name] ?? '';
    if (login !== '' && LOGIN.test(login))
      return [{ name: login, login: true, fullName: written === '' || written === login ? null : written }];
    return peopleIn(written);
  });
}

const LOGIN = /^[A-Za-z\d](?:[A-Za-z\d-]{0,38})$/u;

/** "Alice Doe (@alice), @bob (Bob Roe, Example Org), carol (traveling)". */
function peopleIn(line: string): Participant[] {
  return splitOutsideBrackets(line).flatMap((piece) => {
    const person = personIn(piece);
    return person === null ? [] : [person];
  });
}

function splitOutsideBrackets(line: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const piece of line.split(/([()[\],;、，；]|\s(?:and|und|et|&)\s)/u)) {
    if (piece === '(' || piece === '[') depth++;
    if (piece === ')' || piece === ']') depth = Math.max(0, depth - 1);
    if (depth === 0 && /^(?:[,;、，；]|\s(?:and|und|et|&)\s)$/u.test(piece)) pieces.push('');
    else pieces.push((pieces.pop() ?? '') + piece);
  }
  return pieces;
}

function personIn(piece: string): Participant | null {
  const text = piece.replace(/^\s*\[[ xX]\]\s*/u, '').trim();
  const login = /(?<![\p{L}\p{N}])@(?<login>[A-Za-z\d](?:[A-Za-z\d-]{0,38}))/u.exec(text)?.groups?.['login'];
  if (login !== undefined) {
    const [before = '', after = ''] = text.split(`@${login}`);
    const bracket = /^[\s_*]*\((?<inside>[^()]*)\)/u.exec(after)?.groups?.['inside']?.split(/[,;]/u)[0] ?? '';
    const fullName = [nameIn(before), nameIn(bracket)].find((name) => name !== null && /\s/u.test(name)) ?? null;
    return { name: login, login: true, fullName };
  }
  const name = nameIn(text);
  return name === null ? null : { name, login: false, fullName: /\s/u.test(name) ? name : null };
}

/** "Alice Doe - Example Org" → "Alice Doe"; `null` for what is no name. */
function nameIn(text: string): string | null {
  const name = text
    .replace(/[([{].*$/u, '')
    .replace(/\s+[-–—|/]\s+.*$|\s*[:：].*$/u, '')
    .replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '')
    .trim();
  const words = name.split(/\s+/u);
  return name === '' || words.length > 5 || /https?:|[?!]/u.test(name) ? null : name;
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

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
