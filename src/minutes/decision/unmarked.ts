import type { Reading, Scope } from '../candidates/draft.ts';
import type { Entry } from '../blocks/outline.ts';
import { oneLine } from '../blocks/prose.ts';
import { dueIn } from '../habits/due/phrases.ts';
import { isOfOneIssue } from '../candidates/links.ts';
import { leadOf } from '../candidates/front.ts';
import { ownersAlone, type Lead } from '../habits/owners/leading-owners.ts';
import { isEmpty, noTask } from '../habits/task-text.ts';
import { trailingOwners } from '../habits/owners/trailing-owners.ts';
import type { Person } from '../meeting.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { isHangul } from '../vocabulary/trie.ts';
import { beginsLikeTask, endsLikeTask } from './task-words.ts';
import { LEAST_TASKS, LIST_SHARE, THRESHOLD, WEIGHTS, type Sign } from './weights.ts';
import { factsOf } from '../candidates/facts.ts';

/**
 * Points without a marker in lists that no heading names: whether they are tasks nevertheless, by a sum of signs. Change
 * here when another fact of a point or its list should count; what it is worth stands in `weights.ts`.
 */

/** The signs of somebody who is to do it. */
const OWNER_SIGNS = ['owner-takes', 'name-takes', 'owner-in-front', 'name-in-front', 'owner-behind'] as const;

/** What speaks for and against a point. */
export interface Weighed {
  entry: Entry;
  signs: readonly Sign[];
  sum: number;
  isTask: boolean;
}

/** What a list is judged by. */
export interface ListPlace {
  /** The heading or lead-in above, as it bears on the list. */
  signs: readonly Sign[];
  isLast: boolean;
  /** Whether a heading of the page announces its tasks; asked only where it matters. */
  tasksStandElsewhere: () => boolean;
}

/** The points of one list, weighed as far as anybody asks. */
export interface WeighedList {
  tasks: ReadonlySet<Entry>;
  weighed: () => ReadonlyMap<Entry, Weighed>;
}

/**
 * Weighs the points of one list. Points without words, attendance and what says that there is nothing are left out.
 * Most lists hold no task, and that shows before all is read: then nothing is added up unless somebody asks.
 */
export function weighList(points: readonly Entry[], place: ListPlace, scope: Scope, reading: Reading): WeighedList {
  let all: ReadonlyMap<Entry, Weighed> | null = null;
  const weighed = (): ReadonlyMap<Entry, Weighed> =>
    (all ??= new Map(weighedPoints(points, place, scope, reading).map((one) => [one.entry, one])));
  const most = place.signs.reduce(
    (sum, sign) => sum + WEIGHTS[sign],
    WEIGHTS['siblings-look-like-tasks'] + (place.isLast ? WEIGHTS['last-list-of-the-page'] : 0),
  );
  const planned = isPlanned(place);
  const mayHoldTask = points.some((entry) => mayBeTask(entry, most, planned, scope, reading));
  const tasks = mayHoldTask ? [...weighed().values()].filter(({ isTask }) => isTask) : [];
  return { tasks: new Set(tasks.map(({ entry }) => entry)), weighed };
}

/** Whether the words above a list speak of what comes next. */
function isPlanned({ signs }: ListPlace): boolean {
  return signs.includes('under-next-steps') || signs.includes('led-in-as-next-steps');
}

/** What an owner is worth at the most. */
const BEST_OWNER = Math.max(...OWNER_SIGNS.map((sign) => WEIGHTS[sign]));

/** Whether a point reaches the threshold if whatever is not yet looked at speaks for it. `beside`: the best that its list may add. */
function mayBeTask(entry: Entry, beside: number, planned: boolean, scope: Scope, reading: Reading): boolean {
  const ahead = planned ? WEIGHTS['planned-for-a-day'] + WEIGHTS['leads-to-an-issue'] : WEIGHTS['says-until-when'];
  const box = entry.checked === null ? 0 : Math.max(WEIGHTS.box, WEIGHTS['box-of-somebody']);
  const without = beside + ahead + BEST_OWNER + box;
  if (without + WEIGHTS['begins-like-a-task'] < THRESHOLD - ROUNDING) return false;
  if (without < THRESHOLD - ROUNDING && !namesTask(entry, reading.lexicon)) return false;
  const front = frontOf(entry, scope, reading);
  if (front === null) return false;
  const begins = saysWhatToDo(front, reading.lexicon) ? WEIGHTS['begins-like-a-task'] : 0;
  const certain = beside + begins + ahead;
  if (certain + BEST_OWNER + box < THRESHOLD - ROUNDING) return false;
  if (front.owners.length > 0 || trailingOwners(front.rest, reading.names, reading.lexicon)) return true;
  return certain + (entry.checked === null ? 0 : WEIGHTS.box) >= THRESHOLD - ROUNDING;
}

/** Whether any word of a point may say what to do, wherever its owners end. In Hangul words have no plain beginning. */
function namesTask({ prose }: Entry, lexicon: Lexicon): boolean {
  const text = oneLine(prose.text).slice(0, MAX_READ);
  return lexicon.find('imperative', text) !== null || isHangul(text);
}

/** Sums are rounded to two digits. */
const ROUNDING = 0.01;

function weighedPoints(points: readonly Entry[], place: ListPlace, scope: Scope, reading: Reading): Weighed[] {
  const planned = isPlanned(place);
  const own = points.map((entry) => ({ entry, signs: signsOf(entry, planned, scope, reading) }));
  const looksLikeTask = own.map(({ signs }) => sumOf(signs) >= 1 && !signs.includes('tells-what-was'));
  const share = looksLikeTask.filter(Boolean).length / points.length;
  const beside: Sign[] = [...place.signs];
  if (points.length > 1 && share > LIST_SHARE) beside.push('siblings-look-like-tasks');
  if (place.isLast) beside.push('last-list-of-the-page');
  if (isConversation(own.map(({ signs }) => signs))) beside.push('people-speak-here');
  const mayReach = own.some(({ signs }) => sumOf([...signs, ...beside]) >= THRESHOLD);
  if (place.signs.length === 0 && mayReach && place.tasksStandElsewhere()) beside.push('tasks-stand-elsewhere');
  const weigh = (more: readonly Sign[]): Weighed[] =>
    own.map(({ entry, signs }) => {
      // Nobody ticks what was said.
      const around = [...beside, ...more].filter((sign) => entry.checked === null || !OF_WORDS.includes(sign));
      const all = signs.length === 0 ? [] : [...signs, ...around];
      const sum = sumOf(all);
      return { entry, signs: all, sum, isTask: sum >= THRESHOLD };
    });
  const weighed = weigh([]);
  const tasks = weighed.filter(({ isTask }) => isTask).length;
  // What somebody promises while a topic is discussed is no list of tasks.
  const isPlaced = place.signs.some((sign) => WEIGHTS[sign] > 0);
  const isAlone = !isPlaced && (tasks < LEAST_TASKS || tasks / points.length < LIST_SHARE);
  if (isAlone) return weigh(['promised-in-passing']);
  const isList =
    points.length > 2 && tasks / points.length >= LIST_SHARE && place.signs.every((sign) => WEIGHTS[sign] > 0);
  return weighed.map((one) => ({
    ...one,
    isTask: one.isTask || (isList && one.signs.length > 0 && !one.signs.includes('tells-what-was')),
  }));
}

/** Signs of points that are not ticked. */
const OF_WORDS: readonly Sign[] = ['people-speak-here', 'promised-in-passing'];

const sumOf = (signs: readonly Sign[]): number =>
  Math.round(signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0) * 100) / 100;

/** "Alice: I like it" again and again: people in front, and no word that says what to do. */
function isConversation(signs: readonly (readonly Sign[])[]): boolean {
  const spoken = signs.filter((of) => of.includes('owner-in-front') || of.includes('name-in-front'));
  const told = spoken.filter((of) => !of.includes('begins-like-a-task'));
  return spoken.length > 2 && told.length * 2 > spoken.length;
}

/** The words of a point, and who stands in front of them. */
interface Front {
  lead: Lead | null;
  owners: readonly Person[];
  /** Behind the owners. */
  rest: string;
}

/** `null` for a point that says nothing. */
function frontOf(entry: Entry, scope: Scope, reading: Reading): Front | null {
  const { lexicon } = reading;
  const facts = factsOf(entry, reading);
  const text = facts.line.slice(0, MAX_READ);
  if (isEmpty(entry.prose.mask) || noTask(text, false, lexicon) !== null) return null;
  const words = facts.words.slice(0, MAX_READ);
  const lead = leadOf(words, scope, reading);
  const owners = lead?.owners ?? [];
  const rest = lead && owners.length > 0 ? words.slice(lead.length) : words;
  return isEmpty(rest) ? null : { lead, owners, rest };
}

/** Whether its verb stands where the language puts it. */
const saysWhatToDo = ({ owners, rest }: Front, lexicon: Lexicon): boolean =>
  beginsLikeTask(rest, lexicon) || (owners.length > 0 && endsLikeTask(rest, lexicon));

/** What a point says itself. */
function signsOf(entry: Entry, planned: boolean, scope: Scope, reading: Reading): Sign[] {
  const { lexicon, names } = reading;
  const front = frontOf(entry, scope, reading);
  if (front === null) return [];
  const { lead, owners, rest } = front;
  const signs: Sign[] = [];
  const isKnown = owners.length > 0 && owners.every((one) => one.login || names.known.has(one.name.toLowerCase()));
  const begins = saysWhatToDo(front, lexicon);
  if (ownersAlone(rest, names, lexicon) || (!begins && isOnlyNames(rest))) return [];
  // "Next meeting is on Monday" tells of a meeting.
  if (lexicon.at('otherSections', rest) > 0) return [];
  if (lead && owners.length > 0) {
    if (lead.ending === 'duty') signs.push(isKnown ? 'owner-takes' : 'name-takes');
    else signs.push(isKnown ? 'owner-in-front' : 'name-in-front');
  } else if (trailingOwners(rest, names, lexicon)) signs.push('owner-behind');
  const isOwned = signs.length > 0;
  const isTemplate = lead !== null && owners.length === 0 && lead.ending !== 'end';
  const guessed = signs.includes('name-in-front') || signs.includes('name-takes');
  if (entry.checked !== null) signs.push(guessed ? 'box-of-a-name' : isOwned || isTemplate ? 'box-of-somebody' : 'box');
  if (begins) signs.push('begins-like-a-task');
  const due = signs.length > 0 || planned ? dueIn(rest, null, lexicon.languages) : null;
  if (due !== null && signs.length > 0) signs.push('says-until-when');
  else if (due !== null && (isDeadline(due.text, lexicon) || rest.trimStart().startsWith(due.text)))
    signs.push('planned-for-a-day');
  if (planned && isOfOneIssue(entry)) signs.push('leads-to-an-issue');
  if (OF_CHANGE.test(rest)) signs.push('reports-a-change');
  if (/[?？]\s*$/u.test(rest)) signs.push('question');
  if (tellsPast(rest, lexicon)) signs.push('tells-what-was');
  return signs;
}

/** "until May", "3/27까지": not only when something takes place. */
function isDeadline(due: string, lexicon: Lexicon): boolean {
  const words = due.toLowerCase();
  return (
    (['until', 'before'] as const).some((one) => lexicon.at(one, words) > 0) ||
    lexicon.words('untilBehind').some((end) => words.endsWith(end))
  );
}

/** "Harbour Works Ltd.", "Lamp Exchange (LX) Representative": nothing but names. */
function isOnlyNames(words: string): boolean {
  return words.split(/[\s,&/()]+/u).every((word) => !/^\p{Ll}{4,}/u.test(word)) && /\p{Lu}/u.test(words);
}

/** "(acme/map#12)" at the end, as in a list of pull requests. */
const OF_CHANGE = /\((?:[\w.-]{1,60}\/)?[\w.-]{1,60}#\d{1,7}\)[\s.]*$/u;

/** What a point says of who and what stands in so many characters. */
const MAX_READ = 400;

function tellsPast(words: string, lexicon: Lexicon): boolean {
  const first = words.toLowerCase().slice(0, 60);
  const acted = lexicon.find('acted', first);
  if (acted !== null && isEmpty(first.slice(0, acted.index))) return true;
  return lexicon.find('happened', words.toLowerCase()) !== null;
}
