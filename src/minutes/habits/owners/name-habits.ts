import { addressAt } from '../../people/addresses.ts';
import { HANDLE } from '../../people/handles.ts';
import { isThing } from '../../people/things.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { isSpaceless } from '../../vocabulary/trie.ts';
import { groupAt, officeAt, teamAt, wordAt } from './group-words.ts';
import type { Around, NameHabit, OwnerWords, Where } from './habit.ts';
import { knownName } from './known-name.ts';
import { spacelessName } from './spaceless-name.ts';
import { capitalisedName, isFullName, nickName, titledName } from './written-name.ts';

/**
 * Who may be an owner: each way to name somebody is one entry, the first that reads some words counts. Change here when
 * minutes name people in another way; a missing word goes into a language file.
 */
export const NAMES: readonly NameHabit[] = [
  {
    kind: 'known',
    says: "a wiki's mention of both names, where the page mentions people so",
    read: (text, { names, lexicon }) => {
      const name = /^@(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?![\p{L}\p{N}])/u.exec(text)?.[1];
      if (name !== undefined && names.mentions.has(name.toLowerCase())) return { name, length: name.length + 1 };
      return mentionBefore(text, lexicon);
    },
    holds: knownHolds,
    examples: [
      '@Zoe Lang: print → Zoe Lang | print',
      '@Zoe Lang (Harbour) to print → Zoe Lang | print',
      '@Zoe van der Lang will print → Zoe van der Lang | print',
    ],
    counter: [],
  },
  {
    kind: 'handle',
    says: 'a login',
    read: (text, { lexicon }) => {
      const handle = text.startsWith('@') ? HANDLE.exec(text) : null;
      const name = handle?.[1] ?? '';
      return handle?.index === 0 && !lexicon.has('nobody', name.toLowerCase())
        ? { name, length: handle[0].length }
        : null;
    },
    holds: () => true,
    examples: [
      '@alice: print → @alice | print',
      '@alice print → @alice | print',
      '@alice, @bob and @carol: print → @alice @bob @carol | print',
      '@alice/@bob print → @alice @bob | print',
      '@carol_harbour to print → @carol_harbour | print',
    ],
    counter: ['mail me at AI@example.org', '@tbd: print'],
  },
  {
    kind: 'handle',
    says: 'a login in brackets behind the @',
    read: (text) => {
      const name = /^@\[([A-Za-z\d][\w-]{0,38})\]/u.exec(text);
      return name && { name: name[1] ?? '', length: name[0].length };
    },
    holds: () => true,
    examples: ['@[alice] print → @alice | print', '@[alice] and @bob: print → @alice @bob | print'],
    counter: ['@ [alice]'],
  },
  {
    kind: 'named',
    says: 'a name in brackets behind the @',
    read: (text) => {
      const name = /^@\[(\p{L}[^[\]\n]{1,40})\]/u.exec(text);
      return name && { name: (name[1] ?? '').trim(), length: name[0].length };
    },
    holds: () => true,
    examples: ['@[Zoe Lang] print → Zoe Lang | print'],
    counter: ['[] Zoe'],
  },
  {
    kind: 'nobody',
    says: 'a login that a template asks for',
    read: (text) => {
      const handle = text.startsWith('@') ? HANDLE.exec(text) : null;
      return handle?.index === 0 ? { name: handle[1] ?? '', length: handle[0].length } : null;
    },
    holds: nobodyHolds,
    examples: ['@tbd: print → | print'],
    counter: [],
  },
  {
    kind: 'address',
    says: 'an e-mail address: of whom the page says that it is, or as written',
    read: (text, { names }) => {
      const found = addressAt(text);
      return found && { name: names.addresses.get(found.address)?.name ?? found.address, length: found.length };
    },
    holds: (_, { ending, boxed }) => ending !== 'bare' || boxed,
    examples: [
      'bob@harbour.example to print → Bob Roe | print',
      '<bob@harbour.example>: print → Bob Roe | print',
      'zoe@harbour.example to print → zoe@harbour.example | print',
    ],
    counter: ['zoe@harbour.example print it'],
  },
  {
    kind: 'named',
    says: "HackMD's mark of who says or does something",
    read: (text) => {
      const found = /^\[?name=([^[\]\n]{1,60})(?=\]|$)/u.exec(text);
      const name = found?.[1]?.trim() ?? '';
      return found && name !== '' ? { name, length: found[0].length } : null;
    },
    holds: () => true,
    examples: ['[name=Zoe Lang] print → Zoe Lang | print', '[name=zoe]: print → zoe | print'],
    counter: ['name: print'],
  },
  {
    kind: 'group',
    says: 'a group by its name',
    read: (text, { lexicon }) => teamAt(text, lexicon),
    holds: groupHolds,
    examples: ['Team Storage to print → Team Storage | print', 'SIG Moorings: print → SIG Moorings | print'],
    counter: ['team meeting to be moved', 'Team lead meeting'],
  },
  {
    kind: 'group',
    says: 'somebody by office',
    read: (text, { lexicon }) => officeAt(text, lexicon),
    holds: groupHolds,
    examples: ['The Head of Moorings to print → Head of Moorings | print'],
    counter: ['Head of the pier: print'],
  },
  {
    kind: 'everybody',
    says: 'everybody',
    read: (text, where) => {
      const length = Math.max(wordAt('everybody', text, where.lexicon), wordAt('pair', text, where.lexicon));
      if (length === 0) return null;
      const group = groupAt(text, where.lexicon)?.length ?? 0;
      const known = knownName(text, where)?.length ?? 0;
      return group > length || known > length ? null : { name: text.slice(0, length), length };
    },
    holds: ({ name }, { ending, comma, boxed, next, where: { lexicon } }) =>
      ending !== 'bare' ||
      comma ||
      boxed ||
      (/^\p{Ll}+s\s/u.test(next) && lexicon.at('auxiliary', next) === 0 && !lexicon.has('article', name.toLowerCase())),
    examples: [
      'all to print → all | print',
      'Everybody reads it → Everybody | reads it',
      '[all] print → all | print',
      'tous : imprimer → tous | imprimer',
    ],
    counter: ['All lamps are red', 'all-hands is on Friday'],
  },
  {
    kind: 'group',
    says: 'a group by its last word',
    read: (text, { lexicon }) => groupAt(text, lexicon),
    holds: groupHolds,
    examples: [
      'client teams to print → client teams | print',
      'all dock members: print → all dock members | print',
      'Pilot team finish it → Pilot team | finish it',
      '[The group] Print it → The group | Print it',
    ],
    counter: ['Move the team to the pier', 'group the lamps'],
  },
  {
    kind: 'known',
    says: 'a name of the page: who is listed, speaks, or is called so elsewhere',
    read: knownName,
    holds: knownHolds,
    examples: [
      'Alice to print → Alice | print',
      'Alice Doe will print → Alice Doe | print',
      'Alice print it → Alice | print it',
      'alice, bob: print → alice bob | print',
      'alice/bob print it → alice bob | print it',
      'AD, will print → AD | print',
      '**Alice** print it → Alice | print it',
      '[Alice] Print it → Alice | Print it',
      '(bob) print → bob | print',
      'Alice & Bob to print → Alice Bob | print',
      'Alice and her team to print → Alice | print',
      'Alice (lead), Bob (support): print → Alice | print',
      'Alice assisted by Bob to print → Alice | print',
    ],
    counter: ['Talk to Bob', 'mark the date'],
  },
  {
    kind: 'nobody',
    says: "nobody, in an owner's place",
    read: (text, { lexicon }) => {
      const length = wordAt('nobody', text, lexicon);
      if (length > 0) {
        const asks = text[length] === '?';
        return { name: asks ? '?' : '', length: asks ? length + 1 : length };
      }
      const mark = /^[?？]{1,9}/u.exec(text)?.[0].length ?? 0;
      return mark > 0 ? { name: '?', length: mark } : null;
    },
    holds: nobodyHolds,
    examples: [
      'TBD: print → | print',
      '??? to print → | print',
      '[who?] print → | print',
      'Alice and others: print → Alice | print',
    ],
    counter: ['Who is it'],
  },
  {
    kind: 'named',
    says: 'a name with a title',
    read: (text, { lexicon }) => titledName(text, lexicon),
    holds: (_, { ending, boxed, next, where }) =>
      ending === 'duty' ? !isPassive(next, where.lexicon) : ending !== 'bare' || boxed,
    examples: ['Dr. Zoe Lang to print → Zoe Lang | print', 'Herr Lang: drucken → Lang | drucken'],
    counter: ['Dr. Lang is ill'],
  },
  {
    kind: 'named',
    says: 'a name of a script without capitals, where a title, a family name or a duty tells it',
    read: (text, where) => spacelessName(text, where),
    holds: (_, { ending, boxed, loose, count }) =>
      ending === 'colon' || ending === 'duty' || boxed || loose || count > 1,
    examples: [
      '王思：整理列表 → 王思 | 整理列表',
      '小王 负责列表 → 小王 | 负责列表',
      '王思、李明：整理列表 → 王思 李明 | 整理列表',
    ],
    counter: ['结论：整理列表', '我们负责列表', '张贴通知'],
  },
  {
    kind: 'name',
    says: 'what looks like a name, where a colon or a duty follows',
    read: (text, { lexicon }) => capitalisedName(text, lexicon),
    holds: nameHolds,
    examples: [
      'Dave and Erin to print → Dave Erin | print',
      'Dave and Erin, print it → Dave Erin | print it',
      'eP to print → eP | print',
      'J.R. will print → J.R. | print',
      'J.R. Lang: print → J.R. Lang | print',
      'Zoe van der Lang to print → Zoe van der Lang | print',
      'João da Silva: print → João da Silva | print',
      'Иван Петров: print → Иван Петров | print',
      '[Zoe Lang] Print it → Zoe Lang | Print it',
      'Dave 整理列表 → Dave | 整理列表',
    ],
    counter: [
      'Map Viewer: https://maps.example.org',
      'Identify volunteers for it',
      'Lamps → done on Monday',
      'Print Sea Maps to find the way',
      'Update: print',
      'The door to be painted',
      'Good to land it',
      'Keycloak upgrade',
      'HIP-12 should be there',
      'Tests - Windows',
      'Docker 镜像',
      'Moorage 开源库补全',
      '[Release Notes] print them',
    ],
    unlisted: { examples: ['[Zoe] print it → Zoe | print it'], counter: ['[Docs] print it'] },
  },
  {
    kind: 'nick',
    says: 'what is written like a nick, where nobody is listed or several stand together',
    read: (text, { lexicon }) => nickName(text, lexicon),
    // "jonas: review" where nobody is listed; "sipa, gmax: rebase" is plain everywhere.
    holds: (_, { ending, colon, count, where }) =>
      (ending === 'colon' && (count > 1 || (colon && where.names.listed === 0))) || (ending === 'duty' && count > 1),
    examples: ['erin_, frankie – print → erin_ frankie | print'],
    counter: ['frankie: print', 'docs, tests: print'],
    unlisted: { examples: ['frankie: print → frankie | print'], counter: ['docs: print'] },
  },
];

/** One owner, and whether it is one where it stands. */
export interface NameRead extends OwnerWords {
  holds: NameHabit['holds'];
}

/** Reads one owner with which some words begin. */
export function readName(text: string, where: Where): NameRead | null {
  for (const { kind, read, holds } of NAMES) {
    const found = read(text, where);
    if (found) return { kind, holds, ...found };
  }
  return null;
}

/** "@Zoe Lang (Harbour): t", "@Zoe Lang to t": what follows tells that the second word is hers. */
function mentionBefore(text: string, lexicon: Lexicon): { name: string; length: number } | null {
  if (!/^@\p{Lu}\p{Ll}+ \p{L}/u.test(text)) return null;
  const named = capitalisedName(text.slice(1), lexicon);
  if (!named?.name.includes(' ')) return null;
  const behind = text.slice(1 + named.length).replace(/^\s*\([^()\n]{1,40}\)/u, '');
  const isLast = /^\s*[:：]|^\s+[-–—]{1,2}\s/u.test(behind) || wordAt('duty', behind.trimStart(), lexicon) > 0;
  return isLast ? { name: named.name, length: 1 + named.length } : null;
}

function knownHolds(_: OwnerWords, { ending, boxed, next }: Around): boolean {
  return ending !== 'bare' || boxed || /^[\p{Ll}\p{Lo}]/u.test(next);
}

/** Behind a group they make it something else, or a sentence about it: "Team lead meeting", "Pilot team is …". */
const NO_TASK = ['meeting', 'list', 'thing', 'auxiliary'] as const;

function groupHolds(unit: OwnerWords, { ending, boxed, next, where }: Around): boolean {
  return (
    ending !== 'bare' ||
    boxed ||
    (/^\p{Lu}/u.test(unit.name) &&
      /^\p{Ll}/u.test(next) &&
      !NO_TASK.some((one) => wordAt(one, next, where.lexicon) > 0))
  );
}

function nobodyHolds(unit: OwnerWords, { ending, count, boxed }: Around): boolean {
  return ending === 'colon' || ending === 'end' || count > 1 || boxed || unit.name === '?';
}

function nameHolds({ name }: OwnerWords, around: Around): boolean {
  const { ending, next, boxed, loose, comma, colon, count, where } = around;
  const { lexicon, names } = where;
  switch (ending) {
    case 'bare':
      if (boxed)
        return (
          isFullName(name, lexicon) ||
          ((loose || names.listed === 0) && /^\p{Lu}\p{Ll}+$/u.test(name) && !isThing(name, lexicon))
        );
      return saysTask(name, next, comma && count > 1, loose, lexicon);
    // "The door to be painted" has no owner, nor has "Print Sea Maps to find the way".
    case 'duty':
      return !isPassive(next, lexicon) && !beginsTask(name, lexicon) && !isMadeToBe(name, next, lexicon);
    // "Map viewer: https://…" tells where something is.
    case 'colon':
      return !isThing(name, lexicon) && !/^\s*\S+:\/\/\S+\s*$/u.test(next) && (colon || !saysState(next, lexicon));
    case 'end':
      return !isThing(name, lexicon) && loose;
  }
}

/** "Lamps → done on Monday": a task, and how far it is. */
function saysState(next: string, lexicon: Lexicon): boolean {
  return (['done', 'goesOn', 'dropped', 'happened'] as const).some((one) => wordAt(one, next, lexicon) > 0);
}

/** "to be painted": what is done to it. */
function isPassive(next: string, lexicon: Lexicon): boolean {
  return wordAt('passive', next, lexicon) > 0;
}

/** "Initialise Sea Maps to …", "Identify volunteers …": a verb in front, no name. */
function beginsTask(name: string, lexicon: Lexicon): boolean {
  const first = (name.split(' ')[0] ?? '').toLowerCase();
  return lexicon.has('imperative', first) && !lexicon.has('verbalName', first);
}

/**
 * "Zelte müssen bestellt werden", "Das Fest wird schön": where all nouns have capitals and the verb stands last, only an
 * infinitive there tells that somebody is to do something.
 */
function isMadeToBe(name: string, next: string, lexicon: Lexicon): boolean {
  if (!isOfNouns(lexicon) || name.includes(' ')) return false;
  const clause = /^[^,.;:()!?\n]{0,200}/u.exec(next)?.[0].trim() ?? '';
  const last = clause.slice(clause.lastIndexOf(' ') + 1).toLowerCase();
  return !lexicon.has('imperative', last) && lexicon.at('imperative', next.toLowerCase()) === 0;
}

/** A page in a language whose verbs of a passive stand at the end, and that has more than English in it. */
const isOfNouns = (lexicon: Lexicon): boolean => lexicon.main === 'de';

/** Behind a name: "Alice 整理列表", "Alice and Bob, review it", and behind a marker "Alice review it". */
function saysTask(name: string, next: string, listed: boolean, isMarked: boolean, lexicon: Lexicon): boolean {
  if (listed) return /^\p{Ll}/u.test(next);
  if (!/^\p{Lu}\p{Ll}+$/u.test(name) || isThing(name, lexicon)) return false;
  const isVerb = wordAt('imperative', next, lexicon) > 0;
  return isSpaceless(next.charAt(0)) ? lexicon.at('imperative', next) > 0 : isMarked && isVerb && /^\p{Ll}/u.test(next);
}
