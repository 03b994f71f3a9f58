import { type Weighed, type WeighedList } from '../decision/unmarked.ts';
import { placeOfList } from '../decision/list-place.ts';
import { WEIGHTS, type Sign } from '../decision/weights.ts';
import type { Entry } from '../blocks/outline.ts';
import { plainWords } from '../blocks/ornaments.ts';
import { oneLine } from '../blocks/prose.ts';
import { dueIn } from '../habits/due/phrases.ts';
import { beginsLikeTask } from '../decision/task-words.ts';
import { ownersAlone, readOwners } from '../habits/owners/leading-owners.ts';
import type { Language } from '../meeting.ts';
import { isEmpty } from '../habits/task-text.ts';
import type { Reading } from '../candidates/draft.ts';
import type { PageReading } from '../page-reading.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import type { RuleName } from '../habits/rules.ts';
import type { Doubt } from './doubt.ts';
import { teachable } from './teachable.ts';

/**
 * Lists whose points look like tasks, below a heading that is not known as one of tasks. Change here when such a list is
 * passed over, or when one that is none is told.
 */

/** What a heading or the list adds to a point: not its own. */
const OF_PLACE: ReadonlySet<Sign> = new Set<Sign>([
  ...(['under-next-steps', 'under-what-is-open', 'led-in-as-tasks', 'heading-speaks-of-tasks'] as const),
  ...(['siblings-look-like-tasks', 'last-list-of-the-page', 'under-another-section', 'under-an-agenda'] as const),
  ...(['under-reports', 'people-speak-here', 'list-of-people', 'led-in-as-next-steps'] as const),
  ...(['tasks-stand-elsewhere', 'promised-in-passing'] as const),
]);
/** Where these stand, points are topics, reports or people. */
const AGAINST: readonly Sign[] = ['under-another-section', 'under-an-agenda', 'under-reports', 'list-of-people'];
const OWNED: readonly Sign[] = [
  ...(['owner-takes', 'name-takes', 'owner-in-front', 'owner-behind', 'box-of-somebody'] as const),
];
/** Classes by which a heading speaks of tasks, though something keeps it from being one of them. */
const HEADS: readonly Concept[] = ['action', 'plainAction', 'step', 'task', 'leftover'];
/** "How we track action items" tells of them. */
const SENTENCE: readonly Concept[] = ['stop', 'pronoun', 'auxiliary'];
/** By which rules a point is none that could be taught. */
const UNREAD: ReadonlySet<RuleName> = new Set<RuleName>([
  ...(['no-marker', 'weak-section', 'no-owner-in-section', 'other-statement'] as const),
]);

/** A share of a list that looks like tasks. */
const MOST = 0.75;
const HALF = 0.5;

interface Point {
  entry: Entry;
  /** What its own signs add up to. */
  own: number;
  owned: boolean;
  /** The one listed person in front of a few words. */
  person: string | null;
  box: boolean;
  /** It tells what was, or asks. */
  against: boolean;
  /** It begins with a time until which something is to be done, or the like. */
  due: boolean;
  /** It begins with what is to be done, or says until when. */
  task: boolean;
}

/** The lists of a page that look like tasks, and are not read as such; `plainOnly`: no more than people are told unasked. */
export function doubtfulLists(page: PageReading, plainOnly: boolean): Doubt[] {
  const rules = new Map(page.verdicts.map((verdict) => [verdict.line, verdict.rule]));
  const read = new Set(page.drafts.map(({ entry }) => entry));
  const isUnread = (entry: Entry): boolean => {
    const rule = rules.get(entry.line);
    return !read.has(entry) && rule !== undefined && UNREAD.has(rule) && !isEmpty(entry.prose.mask);
  };
  return [...page.lists].flatMap(([parent, list]) => {
    const unread = list ? parent.children.filter((child) => child.kind === 'point' && isUnread(child)) : [];
    return list && unread.length > 0 ? (doubtOf(parent, unread, list, plainOnly, page) ?? []) : [];
  });
}

function doubtOf(
  parent: Entry,
  entries: readonly Entry[],
  list: WeighedList,
  plainOnly: boolean,
  page: PageReading,
): Doubt | null {
  const { lexicon } = page.reading;
  const written = oneLine(lastLine(parent.prose.text)).replace(/[:：\s]+$/u, '');
  const word = parent.kind === 'page' ? null : teachable(written);
  if (word === null) return null;
  const tokens = lexicon.tag(word.toLowerCase());
  const has = (classes: readonly Concept[]): boolean =>
    tokens.some((token) => classes.some((one) => token.classes.has(one)));
  const tells = has(HEADS) && has(SENTENCE);
  const speaks = has(HEADS) && !tells;
  const isShort =
    entries.length < 3 && !(speaks && entries.length > 1) && !entries.every(({ checked }) => checked !== null);
  if (plainOnly && (isShort || tells)) return null;
  if (placeOfList(parent, lexicon).some((sign) => AGAINST.includes(sign))) return null;
  if (plainOnly && !speaks && !mayBeTasks(entries, page)) return null;
  const all = list.weighed();
  const unread = entries.flatMap((entry) => all.get(entry) ?? []);
  const { names } = page.reading;
  const points = unread.map((one) => pointOf(one, page));
  // under a person stands what is told of them; boxes within boxes are what a task is made of
  const isPerson = (ownersAlone(word, names, lexicon) ?? []).some(
    ({ name, login }) => login || names.known.has(name.toLowerCase()),
  );
  const isTop = parent.kind !== 'point' || (parent.checked === null && parent.parent?.kind !== 'point');
  const likely = points.filter(({ own, box, due, against }) => !against && (own >= LIKELY || box || due));
  const against = points.filter((point) => point.against).length / points.length;
  const share = likely.length / points.length;
  const boxes = points.filter(({ box }) => box).length;
  const owned = points.filter((point) => point.owned).length;
  const tasks = points.filter((point) => point.task).length;
  const dues = points.filter(({ due }) => due).length;
  const spoken = unread.some((one) => one.signs.includes('people-speak-here'));
  const several = points.length > 1;
  // each of those who took part once, and something behind the name: no conversation
  const shared =
    points.length > 2 && against === 0 && new Set(points.flatMap(({ person }) => person ?? [])).size === points.length;
  const plain =
    !isPerson &&
    !tells &&
    (shared ||
      (isTop && boxes > 1 && boxes / points.length >= MOST && against < HALF) ||
      (speaks && several && share >= HALF && !spoken) ||
      (points.length > 2 && dues / points.length >= HALF && !spoken) ||
      (points.length > 2 &&
        share >= MOST &&
        tasks / points.length >= (owned / points.length >= HALF ? HALF : MOST) &&
        !spoken));
  const isDoubt = plain || speaks || (several && share >= HALF);
  if (!isDoubt || against > HALF) return null;
  return {
    sort: boxes / points.length >= MOST ? 'box' : 'heading',
    line: parent.line,
    teach: [{ key: 'action-headings', word }],
    lines: points.map(({ entry }) => entry.line),
    example: oneLine((likely[0] ?? points[0])?.entry.prose.text ?? ''),
    share,
    plain,
  };
}

/** A cheap look before a list is weighed: half of it begins as tasks do, with a day, or with a box. */
function mayBeTasks(entries: readonly Entry[], { reading }: PageReading): boolean {
  const may = entries.filter(
    ({ checked, prose }) =>
      checked !== null ||
      /^.{0,12}\d/u.test(prose.text) ||
      beginsLikeTask(prose.text.slice(0, 60), reading.lexicon) ||
      readOwners(prose.text, reading.names, reading.lexicon) !== null,
  );
  return may.length / entries.length >= HALF;
}

/** From here on a point's own signs say that it may be a task. */
const LIKELY = 0.7;

function pointOf({ entry, signs }: Weighed, { reading }: PageReading): Point {
  const own = signs.filter((sign) => !OF_PLACE.has(sign));
  const text = oneLine(entry.prose.text).slice(0, 300);
  return {
    entry,
    own: own.reduce((sum, sign) => sum + WEIGHTS[sign], 0),
    person: isBrief(text) && own.includes('owner-in-front') ? listedPerson(text, reading) : null,
    owned: own.some((sign) => OWNED.includes(sign)),
    box: own.includes('box') || own.includes('box-of-somebody'),
    against:
      own.includes('question') ||
      own.includes('tells-what-was') ||
      own.includes('reports-a-change') ||
      /[?？]\s*$/u.test(text),
    due: beginsWithDue(text, reading.lexicon.languages),
    task: own.includes('begins-like-a-task') || own.includes('says-until-when'),
  };
}

/** Longer ones report. Characters. */
const isBrief = (text: string): boolean => text.length <= 80;

function listedPerson(text: string, { names, lexicon }: Reading): string | null {
  const [only, second] = readOwners(plainWords(text), names, lexicon)?.owners ?? [];
  const name = only?.name.toLowerCase() ?? '';
  return only && !second && (only.login || names.people.has(name)) ? name : null;
}

/** "3/27까지 …", "bis Freitag: …": and then what. */
function beginsWithDue(text: string, languages: readonly Language[]): boolean {
  const due = dueIn(text, null, languages);
  return due !== null && text.startsWith(due.text) && !isEmpty(text.slice(due.text.length));
}

function lastLine(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.slice(trimmed.lastIndexOf('\n') + 1);
}
