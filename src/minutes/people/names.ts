import { ABSENT_LINE } from './attendance-words.ts';
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
  /** How many participants have a name written out. */
  readonly listed: number;
}

const SPEAKER =
  /^[\s>*+_\d.)-]{0,20}(\p{Lu}[\p{L}'’.-]{0,19}(?: \p{Lu}[\p{L}'’.-]{0,19})?|\p{Ll}\p{Lu})[*_]{0,3}\s?:[*_]{0,3}\s/gmu;

/** Who is written as a handle, speaks on IRC, or brings a topic, somewhere on the page: "@alice", "<alice>", "- [alice] topic". */
const NICK_ELSEWHERE =
  /(?<![\p{L}\p{N}./@])@([\p{L}\p{N}][\p{L}\p{N}_-]{1,38})(?![\p{L}\p{N}./@-])|(?:^\s*|\d\s?)<([\p{Ll}][\p{L}\p{N}_-]{1,30})>\s|^\s*[*+-] \[(?!todo|done|wip|new|old|skip|tbd|info|note)(\p{Ll}[\p{Ll}\p{N}_-]{2,20})\]\s+[\p{L}"'“(]/gmu;

/** "ACTION: nick to t", and again in the list at the end: "* nick to t". */
const NICK_CHARGED =
  /^[\s>*+_•-]{0,12}(?:\d{1,2}[.)] )?\[?(?:<[^<>\s]{1,30}> )?(?<marker>#?(?:ACTION|Action|action)[*_]{0,2}:?[*_]{0,2} )?(?<nick>\p{Ll}[\p{Ll}\p{N}_-]{2,20}) (?:to|will) \p{Ll}/gmu;

/** "nick: I can do it" */
const LOWER_SPEAKER = /^[\s>*+_-]{0,8}(\p{Ll}[\p{Ll}\p{N}_-]{2,20}):\s+\S/gmu;

/** "@Alice Doe", and whether nothing follows, as in a list of people. */
const MENTION = /(?<![\p{L}\p{N}])@(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?![\p{L}\p{N}])(?:(?<alone>[ \t]*(?:$|[,|]))|)/gmu;

/** Both names of those who are mentioned so at least twice, once among people. */
function mentionsOf(page: string): Set<string> {
  const all = [...page.matchAll(MENTION)];
  const count = (name: string | undefined): number => all.filter((match) => match[1] === name).length;
  const alone = all.filter((match) => match.groups?.['alone'] !== undefined && count(match[1]) > 1);
  return new Set(alone.map((match) => (match[1] ?? '').toLowerCase()));
}

/** Nicks that an action names, and again in the list at the end; or that also speak. */
function chargedNicks(page: string, lexicon: Lexicon): string[] {
  if (!/action/iu.test(page)) return [];
  const speaking = new Set(Array.from(page.matchAll(LOWER_SPEAKER), (match) => match[1] ?? ''));
  const charged = new Map<string, number>();
  for (const { groups } of page.matchAll(NICK_CHARGED)) {
    const nick = groups?.['nick'] ?? '';
    const times = (charged.get(nick) ?? 0) + (groups?.['marker'] === undefined ? 1 : 10) + (speaking.has(nick) ? 1 : 0);
    charged.set(nick, times);
  }
  const plain = (nick: string): boolean => !isNoName(nick) && !isThing(nick) && !lexicon.has('groups', nick);
  return [...charged].flatMap(([nick, times]) => (times > 10 && plain(nick) ? [nick] : []));
}

/** Who is known on a page: its participants, those who could not come, and who speaks at least twice. */
export function namesOf(participants: readonly ListedPerson[], page: string, lexicon: Lexicon): Names {
  const known = new Set<string>();
  const people = new Set<string>();
  const initials = new Set<string>();
  let listed = 0;
  const absent = Array.from(page.matchAll(ABSENT_LINE), ([, line = '']) => peopleIn(line))
    .flat()
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
    const words = withoutTitle(full)
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
  for (const match of page.matchAll(NICK_ELSEWHERE)) known.add((match[1] ?? match[2] ?? match[3] ?? '').toLowerCase());
  for (const nick of chargedNicks(page, lexicon)) known.add(nick);
  // Two who speak again and again make it a transcript; then whoever speaks once beside them is nobody's marker.
  const short = [...spoken].filter(([name]) => /^\p{Ll}{2,3}$/u.test(name));
  const again = short.filter(([, times]) => times > 1);
  const transcript = again.length > 1 && short.length > 2;
  const speakers = new Set(transcript ? short.map(([name]) => name.toUpperCase()).filter((name) => name !== 'AI') : []);
  for (const word of ['to', 'is', 'as', 'it', 'in', 'at', 'an', 'am', 'me', 'my', 'no', 'so', 'we', 'do'])
    known.delete(word);
  const mentions = mentionsOf(page);
  for (const name of mentions) known.add(name);
  return { known, people, initials, speakers, mentions, listed };
}
