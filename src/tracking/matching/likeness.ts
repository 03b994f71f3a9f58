/**
 * How well a line continues a task. Change here when evidence is weighed wrongly; what it weighs stands in `weights.ts`.
 */
import { compareCodes } from './group-numbers.ts';
import type { Mention } from '../tracked-item.ts';
import { headingOf } from './running-lists.ts';
import type { Profile, Wording } from './profile.ts';
import type { Weights } from './weights.ts';

/** What is known beside the two mentions. */
export interface Setting {
  /** What a word tells in this series. */
  rarity: (word: string) => number;
  /** How far the group's own numbers are carried along with their tasks, 0 to 1. */
  trust: (code: string) => number;
  weights: Weights;
  /** Whether a line stands in a list that goes on from meeting to meeting. */
  goesOn?: (mention: Mention) => boolean;
}

/** When a task was last spoken of, seen from a mention. */
export interface Distance {
  /** 1 for the meeting right after; each meeting of the series in between adds 1. */
  meetings: number;
  /** Whole and broken months; 0 where a date is missing. */
  months: number;
}

/** How well a mention continues a task: its best wording, and all that speaks for or against it. See `weights`. */
export function likeness(mention: Wording, task: Profile, distance: Distance, setting: Setting): number {
  const { weights } = setting;
  const code = codeOf(mention, task);
  const trust = setting.trust(mention.mention.code ?? '');
  const running = isRunning(mention, task, distance, setting);
  const best =
    code === 'same'
      ? weights.sameCode * trust + Math.max(...task.wordings.map((wording) => numbered(mention, wording, setting)))
      : Math.max(...task.wordings.map((wording) => continued(mention, wording, setting, running))) +
        (code === 'other' ? weights.otherCode * trust : 0);
  return (
    best + references(mention.references, task.references, weights) + life(mention, task, distance, weights, running)
  );
}

/** What the meeting before left open in a list that goes on is mostly listed there again. */
function isRunning(
  { mention, place }: Wording,
  { newest }: Profile,
  { meetings }: Distance,
  { goesOn }: Setting,
): boolean {
  return (
    place !== 'left over' &&
    meetings <= 1 &&
    newest.status === 'open' &&
    headingOf(newest) === headingOf(mention) &&
    goesOn?.(mention) === true
  );
}

/** Whether the task ever bore the number that the line bears. */
function codeOf({ mention }: Wording, { numbered: mentions }: Profile): 'same' | 'other' | null {
  const codes = mentions.map((other) => compareCodes(mention, other));
  return codes.includes('same') ? 'same' : codes.includes('other') ? 'other' : null;
}

/** How well two mentions of one meeting say the same, wherever they stand. */
export function sameness(a: Wording, b: Wording, setting: Setting): number {
  const said = owners(a, b, setting.weights) + references(a.references, b.references, setting.weights);
  const isNumbered = compareCodes(a.mention, b.mention) === 'same';
  return said + (isNumbered ? setting.weights.sameCode + named(a, b, setting) : words(a, b, setting));
}

/** Under a number of its group a task needs less words of its own: progress is told there as well. */
function numbered(mention: Wording, earlier: Wording, setting: Setting): number {
  return named(mention, earlier, setting) + owners(mention, earlier, setting.weights);
}

/** The number alone says all that there is to say. */
function named(a: Wording, b: Wording, setting: Setting): number {
  return a.isMereName || b.isMereName ? NAMED : overlap(a, b, setting);
}

/** As much as half of the words. */
const NAMED = 0.5;

function continued(mention: Wording, earlier: Wording, setting: Setting, running: boolean): number {
  const topic = mention.place === 'topic' ? otherTopic(mention, earlier, setting.weights) : 0;
  return words(mention, earlier, setting, running) + owners(mention, earlier, setting.weights) + topic;
}

/** Words tell how alike two tasks are; this, how likely a task of that age and state is spoken of here. */
function life(
  { mention }: Wording,
  { newest }: Profile,
  distance: Distance,
  weights: Weights,
  running: boolean,
): number {
  const reopened = newest.status === 'closed' && mention.status === 'open';
  const gap = weights.gap * Math.min(distance.meetings - 1, weights.mostGaps);
  if (mention.carriedOver) {
    if (reopened) return weights.carried + weights.closedCarried + gap;
    return (distance.meetings <= 1 ? weights.carriedFromLast : weights.carried) + gap;
  }
  const again = reopened
    ? weights.closed + weights.closedMonth * Math.min(distance.months, weights.mostClosedMonths)
    : 0;
  return (running ? weights.carried : weights.notCarried) + again + gap;
}

/** Overlap of the words by what they tell; a terse wording may be spelled out by the other, or by its heading. */
function words(a: Wording, b: Wording, setting: Setting, running = false): number {
  if (a.key === b.key) return 1;
  const { weights } = setting;
  const { there, back } = coverage(a, b, setting);
  if (there === null || back === null) return 0;
  const copied = overlap(a, b, setting);
  if (a.place === 'left over') return copied;
  const differ = 1 - Math.max(there, back);
  return (
    copied + (running ? weights.running : 1) * weights.differ * differ + (otherNumbers(a, b) ? weights.otherNumbers : 0)
  );
}

function overlap(a: Wording, b: Wording, setting: Setting): number {
  if (a.key === b.key) return 1;
  const { share, there, back } = coverage(a, b, setting);
  if (there === null || back === null) return 0;
  const contained = Math.max(told(a) * there, told(b) * back);
  return share + setting.weights.contained * Math.max(0, contained - share);
}

/** Which share of each text stands in the other, and of both together; `null` for a text without words. */
function coverage(
  a: Wording,
  b: Wording,
  { rarity, weights }: Setting,
): { share: number; there: number | null; back: number | null } {
  const there = covered(a, b, rarity, weights);
  const back = covered(b, a, rarity, weights);
  return {
    share: (there.met + back.met) / (there.total + back.total || 1),
    there: there.total === 0 ? null : there.met / there.total,
    back: back.total === 0 ? null : back.met / back.total,
  };
}

/** "Inspect berth 3" and "inspect berth 7": both name a number or a version, and not the same. Days move with their task. */
function otherNumbers(a: Wording, b: Wording): boolean {
  const [mine, others] = [numbersOf(a), numbersOf(b)];
  return mine.length > 0 && others.length > 0 && !mine.some((one) => others.includes(one));
}

const numbersOf = ({ words: said }: Wording): string[] =>
  [...said].filter((word) => NUMBER.test(word) && !DAY.test(word));
const NUMBER = /^v?\d/u;
const DAY = /^\d{4}-\d{2}(?:-\d{2})?$|^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?$/u;

/** A single word found again proves little, two that say something prove that it is this one. */
function told({ substance }: Wording): number {
  return Math.min(1, substance / 2);
}

/** How much of what `a` says stands in `b`. */
function covered(a: Wording, b: Wording, rarity: Setting['rarity'], weights: Weights): { met: number; total: number } {
  let met = 0;
  let total = 0;
  for (const word of a.words) {
    const worth = rarity(word);
    total += worth;
    if (b.words.has(word)) met += worth;
    else if (b.around.has(word)) met += weights.aroundWord * worth;
  }
  return { met, total };
}

function owners(a: Wording, b: Wording, weights: Weights): number {
  const [mine, others] = [a.mention.owners, b.mention.owners];
  if (mine.length === 0 || others.length === 0) return 0;
  const common = mine.filter((owner) => others.includes(owner)).length;
  if (common === 0) return weights.otherOwners;
  return common === mine.length && common === others.length ? weights.sameOwners : weights.someOwners;
}

function references(mine: readonly string[], others: readonly string[], weights: Weights): number {
  if (mine.length === 0 || others.length === 0) return 0;
  return pointElsewhere(mine, others) ? weights.otherReferences : weights.sameReference;
}

/** Both point to something, and to nothing in common. */
export function pointElsewhere(mine: readonly string[], others: readonly string[]): boolean {
  if (mine.length === 0 || others.length === 0) return false;
  return !mine.some((one) => others.some((other) => sameReference(one, other)));
}

/** `#12` may be `specs#12`, and that may be `example/specs#12`; two that name different repositories differ. */
function sameReference(a: string, b: string): boolean {
  return a === b || endsWith(a, b) || endsWith(b, a);
}

function endsWith(full: string, short: string): boolean {
  return full.endsWith(short.startsWith('#') ? short : `/${short}`);
}

/** "Bring this to the board" under two topics is two tasks: few words mean what they mean under their heading only. */
function otherTopic(mention: Wording, earlier: Wording, weights: Weights): number {
  if (mention.topic === earlier.topic) return 0;
  return weights.otherTopic * Math.max(0, 1 - Math.min(mention.substance, earlier.substance) / weights.terse);
}
