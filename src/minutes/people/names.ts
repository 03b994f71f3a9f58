import type { Person } from '../meeting.ts';
import { absentOf } from './attendance.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { isLineOfNames, peopleIn, withoutTitle, type ListedPerson } from './people.ts';
import { isNoName, isThing } from './things.ts';

/** What makes a written word a person: people of this page, in lower case. */
export interface Names {
  /** Names, first names, initials and handles of participants, and those who speak in a transcript. */
  readonly known: ReadonlySet<string>;
  /** Names and first names of participants. */
  readonly people: ReadonlySet<string>;
  /** Initials of participants, as written in transcripts ("AP", "eP"). */
  readonly initials: ReadonlySet<string>;
  /** Initials that speak in a transcript among others; AI is a marker even there. */
  readonly speakers: ReadonlySet<string>;
  /** People whom the page mentions as "@Alice Doe", by what a wiki made of their names. */
  readonly mentions: ReadonlySet<string>;
  /** Whom the e-mail addresses of the page belong to; addresses in lower case. */
  readonly addresses: ReadonlyMap<string, Person>;
  /** How many participants have a name written out. */
  readonly listed: number;
}

const SPEAKER =
  /^[\s>*+_\d.)-]{0,20}(\p{Lu}[\p{L}'’.-]{0,19}(?: \p{Lu}[\p{L}'’.-]{0,19})?|\p{Ll}\p{Lu})[*_]{0,3}\s?:[*_]{0,3}\s/gmu;

/** Who is written as a handle, or speaks on IRC, somewhere on the page: "@alice", "<alice>". */
const NICK_ELSEWHERE =
  /(?<![\p{L}\p{N}./@])@([\p{L}\p{N}][\p{L}\p{N}_-]{1,38})(?![\p{L}\p{N}./@-])|(?:^[ \t]{0,20}|\d[ \t]?)<([\p{Ll}][\p{L}\p{N}_-]{1,30})>\s/gmu;

/** Who brings a topic or has a task, in brackets before it: "- [alice] topic", "- [ ] [Alice/Bob] t", also as HackMD has it: "- [name=Alice] topic". */
const BRACKETED =
  /^[ \t]{0,20}[*+-] (?:\[[ xX]\] )?\\?\[(?<hackmd>name=)?(?<names>\p{L}[\p{L}\p{N}_.'’ ,/&-]{1,60})\\?\]\s+[\p{L}"'“(]/gmu;

/** Of the words in such brackets those that are no name, but a state, a topic or a kind of statement: "[wip]", "[docs]". */
const NO_NICK = [
  'done',
  'goesOn',
  'open',
  'fresh',
  'earlier',
  'nobody',
  'otherStatements',
  'minutesPart',
  'action',
  'markers',
  'groups',
  'everybody',
  'dropped',
] as const;

function isNick(word: string, lexicon: Lexicon): boolean {
  return !NO_NICK.some((one) => lexicon.has(one, word)) && !isNoName(word, lexicon) && !isThing(word, lexicon);
}

/** A capitalised word in brackets may be a topic; one that comes again is somebody. */
const AGAIN = 2;

function bracketedNames(page: string, lexicon: Lexicon): string[] {
  const times = new Map<string, number>();
  for (const { groups } of page.matchAll(BRACKETED)) {
    for (const part of (groups?.['names'] ?? '').split(/\s*[,/&]\s*/u)) {
      const nick = /^\p{Ll}[\p{Ll}\p{N}_-]{2,20}$/u.test(part);
      const name = /^\p{Lu}[\p{Ll}\p{N}_-]{1,20}$/u.test(part);
      const sure = nick || groups?.['hackmd'] !== undefined;
      if (!(sure || name) || !isNick(part.toLowerCase(), lexicon)) continue;
      times.set(part.toLowerCase(), (times.get(part.toLowerCase()) ?? 0) + (sure ? AGAIN : 1));
    }
  }
  return [...times].filter(([, count]) => count >= AGAIN).map(([name]) => name);
}

/** "[Alice Doe](mailto:alice@harbour.example)", also outside of the lists of people. */
const LINKED = /\[(\p{Lu}[^[\]@\n]{1,60})\]\(mailto:([^()\s?]{3,120})[^()\s]{0,200}\)/giu;

function addressesOf(participants: readonly ListedPerson[], page: string): Map<string, Person> {
  const addresses = new Map<string, Person>();
  for (const [, name = '', address = ''] of page.includes('mailto:') ? page.matchAll(LINKED) : [])
    if (isLineOfNames(name)) addresses.set(address.toLowerCase(), { name: name.trim(), login: false });
  for (const { name, login, fullName, address } of participants)
    if (address !== undefined)
      addresses.set(address, fullName === null ? { name, login } : { name: fullName, login: false });
  return addresses;
}

/** "ACTION: nick to t", and again in the list at the end: "* nick to t". */
const NICK_CHARGED =
  /^[\s>*+_•-]{0,12}(?:\d{1,2}[.)] )?\[?(?:<[^<>\s]{1,30}> )?(?<marker>#?\p{L}{2,12}[*_]{0,2}:?[*_]{0,2} )?(?<nick>\p{Ll}[\p{Ll}\p{N}_-]{2,20}) (?<duty>\p{Ll}{2,10}) \p{Ll}/gmu;

/** "nick: I can do it" */
const LOWER_SPEAKER = /^[\s>*+_-]{0,8}(\p{Ll}[\p{Ll}\p{N}_-]{2,20}):\s+\S/gmu;

/** "@Alice Doe", and whether nothing follows, as in a list of people. */
const MENTION = /(?<![\p{L}\p{N}])@(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?![\p{L}\p{N}])(?:(?<alone>[ \t]*(?:$|[,|]))|)/gmu;

/** Both names of those who are mentioned so at least twice, once among people. */
function mentionsOf(page: string): Set<string> {
  const all = [...page.matchAll(MENTION)];
  const times = new Map<string | undefined, number>();
  for (const [, name] of all) times.set(name, (times.get(name) ?? 0) + 1);
  const alone = all.filter((match) => match.groups?.['alone'] !== undefined && (times.get(match[1]) ?? 0) > 1);
  return new Set(alone.map((match) => (match[1] ?? '').toLowerCase()));
}

/** Nicks that an action names, and again in the list at the end; or that also speak. */
function chargedNicks(page: string, lexicon: Lexicon): string[] {
  if (lexicon.find('action', page) === null) return [];
  const speaking = new Set(Array.from(page.matchAll(LOWER_SPEAKER), (match) => match[1] ?? ''));
  const charged = new Map<string, number>();
  for (const { groups } of page.matchAll(NICK_CHARGED)) {
    const nick = groups?.['nick'] ?? '';
    const marker = (groups?.['marker'] ?? '').replace(/[^\p{L}]/gu, '').toLowerCase();
    if (!lexicon.has('duty', groups?.['duty'] ?? '') || (marker !== '' && !lexicon.has('action', marker))) continue;
    const times = (charged.get(nick) ?? 0) + (marker === '' ? 1 : 10) + (speaking.has(nick) ? 1 : 0);
    charged.set(nick, times);
  }
  const plain = (nick: string): boolean =>
    !isNoName(nick, lexicon) && !isThing(nick, lexicon) && !lexicon.has('groups', nick);
  return [...charged].flatMap(([nick, times]) => (times > 10 && plain(nick) ? [nick] : []));
}

/** What initials may be by chance: "IT", "SO". */
function isFunctionWord(word: string, lexicon: Lexicon): boolean {
  const classes = ['article', 'relation', 'auxiliary', 'pronoun', 'and', 'duty', 'notNames'] as const;
  return classes.some((one) => lexicon.has(one, word));
}

/** Who is known on a page: its participants, those who could not come, and who speaks at least twice. */
export function namesOf(participants: readonly ListedPerson[], page: string, lexicon: Lexicon): Names {
  const known = new Set<string>();
  const people = new Set<string>();
  const initials = new Set<string>();
  let listed = 0;
  const absent = absentOf(page)
    .flatMap(peopleIn)
    .filter(({ name, fullName }) => isLineOfNames(fullName ?? name));
  for (const participant of [...participants, ...absent]) {
    known.add(participant.name.toLowerCase());
    people.add(participant.name.toLowerCase());
    if (participant.initials !== undefined) {
      known.add(participant.initials.toLowerCase());
      initials.add(participant.initials.toUpperCase());
    }
    const full = participant.fullName ?? (participant.login ? null : participant.name);
    if (full === null) continue;
    listed++;
    const words = withoutTitle(full, lexicon)
      .replace(/\([^)]*\)/gu, ' ')
      .split(/[\s\u00A0]+/u)
      .filter((word) => /^\p{L}/u.test(word));
    known.add(words.join(' ').toLowerCase());
    known.add(words.join(' ').toLowerCase().replace(/\.$/u, ''));
    const first = words[0];
    if (first !== undefined && (first.length > 1 || words.length === 1)) {
      known.add(first.toLowerCase());
      people.add(first.toLowerCase());
    }
    // "김서연" is called 서연.
    if (/^\p{Script=Hangul}{3,4}$/u.test(full.trim())) {
      known.add(full.trim().slice(1));
      people.add(full.trim().slice(1));
    }
    if (words.length > 1) {
      const letters = words.map((word) => word[0] ?? '').join('');
      initials.add(letters.toUpperCase());
      known.add(letters.toLowerCase());
      const outer = (words[0]?.[0] ?? '') + (words.at(-1)?.[0] ?? '');
      initials.add(outer.toUpperCase());
      known.add(outer.toLowerCase());
    }
  }
  const spoken = new Map<string, number>();
  for (const match of page.matchAll(SPEAKER)) {
    const name = (match[1] ?? '').toLowerCase();
    spoken.set(name, (spoken.get(name) ?? 0) + 1);
  }
  for (const [name, times] of spoken) {
    const first = name.split(' ')[0] ?? name;
    if (
      times > 1 &&
      !lexicon.has('notNames', first) &&
      !lexicon.has('otherStatements', first) &&
      !lexicon.has('action', name)
    )
      known.add(name);
  }
  for (const match of page.matchAll(NICK_ELSEWHERE)) known.add((match[1] ?? match[2] ?? '').toLowerCase());
  for (const nick of chargedNicks(page, lexicon)) known.add(nick);
  for (const name of bracketedNames(page, lexicon)) known.add(name);
  // Two who speak again and again make it a transcript; then whoever speaks once beside them is nobody's marker.
  const short = [...spoken].filter(([name]) => /^\p{Ll}{2,3}$/u.test(name));
  const again = short.filter(([, times]) => times > 1);
  const transcript = again.length > 1 && short.length > 2;
  const speakers = new Set(transcript ? short.map(([name]) => name.toUpperCase()).filter((name) => name !== 'AI') : []);
  for (const word of known)
    if (word.length <= 3 && isFunctionWord(word, lexicon) && !people.has(word)) known.delete(word);
  const mentions = mentionsOf(page);
  for (const name of mentions) known.add(name);
  return {
    known,
    people,
    initials,
    speakers,
    mentions,
    addresses: addressesOf([...participants, ...absent], page),
    listed,
  };
}
