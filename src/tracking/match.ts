import { assign } from './assignment.ts';
import { likeness } from './likeness.ts';
import { Memory } from './memory.ts';
import { compareMentions } from './mention.ts';
import { samePlace } from './place.ts';
import { wordingOf, type Profile, type Wording } from './profile.ts';
import { tasksOf } from './repeats.ts';
import type { Mention, TrackedItem } from './tracked-item.ts';
import { weights as defaultWeights, type Weights } from './weights.ts';

/** The mentions of one meeting. */
export interface SeriesMeeting {
  series: string;
  path: string;
  /** ISO day, or `null`. */
  date: string | null;
  mentions: readonly Mention[];
}

export interface Link {
  mention: Mention;
  item: TrackedItem;
  evidence: 'number' | 'place' | 'words' | 'likeness';
  /** 1 for what is certain; else the score, see `weights`. */
  score: number;
}

/** Alike, but not surely the same: nothing is linked. */
export interface Doubtful {
  mention: Mention;
  item: TrackedItem;
  /** 0 to 1. */
  likeness: number;
}

export interface Matching {
  links: Link[];
  /** New tasks, each with its mentions: the same item twice in one file is one task. */
  fresh: Mention[][];
  doubts: Doubtful[];
}

export interface MatchOptions {
  weights?: Weights;
  /** What the series remembers; made from `known` if it is missing. */
  memory?: Memory;
  /** Where a mention was before an older meeting arrived late: it stays there unless something speaks against it. */
  former?: ReadonlyMap<Mention, TrackedItem>;
}

/**
 * Which known task each mention of one meeting continues. `known` holds what was known at that meeting: tasks with
 * the mentions of earlier meetings, and those of this page as it was read before. Best evidence first: the number of
 * the task's own issue, the same place of the same page, then words and all the rest, where each task goes to one
 * line only (the choice with the best total).
 */
export function match(meeting: SeriesMeeting, known: readonly TrackedItem[], options: MatchOptions = {}): Matching {
  const { weights = defaultWeights, former } = options;
  const ofSeries = known.filter((item) => item.series === meeting.series);
  const memory = options.memory ?? new Memory(ofSeries);
  const setting = { vocabulary: memory.vocabulary, weights };
  const wordings = meeting.mentions.toSorted(compareMentions).map(wordingOf);

  const certain = new Map<Mention, Certain>([
    ...copied(wordings, memory),
    ...byPlace(meeting, ofSeries),
    ...byNumber(meeting, known),
  ]);
  const matching: Matching = { links: [], fresh: [], doubts: [] };
  const uncertain: Wording[][] = [];
  for (const task of tasksOf(wordings, setting)) {
    const first = task.map(({ mention }) => certain.get(mention)).find((found) => found !== undefined);
    if (first === undefined) uncertain.push(task);
    else for (const { mention } of task) matching.links.push({ mention, score: 1, ...(certain.get(mention) ?? first) });
  }

  const taken = new Set([...certain.values()].map(({ item }) => item));
  const candidates = memory.profiles.filter(({ item }) => !taken.has(item));
  const distances = candidates.map((profile) => memory.distance(profile, meeting.date));
  const scores = uncertain.map((task) =>
    candidates.map((profile, column) =>
      Math.max(
        ...task.map((wording) => {
          const stays = former?.get(wording.mention) === profile.item ? weights.stay : 0;
          return likeness(wording, profile, distances[column] ?? { meetings: 1, months: 0 }, setting) + stays;
        }),
      ),
    ),
  );
  const order = orderOf(uncertain, candidates, memory);
  const chosen = assign(
    scores.map((line, row) =>
      line.map((score, column) => (score < weights.link ? 0 : score + weights.order * order(row, column))),
    ),
  );
  const linked = new Set(chosen);
  uncertain.forEach((task, row) => {
    const line = scores[row] ?? [];
    const column = chosen[row] ?? null;
    const profile = column === null ? undefined : candidates[column];
    if (column !== null && profile !== undefined) {
      const score = line[column] ?? 0;
      matching.links.push(
        ...task.map((wording) => ({
          mention: wording.mention,
          item: profile.item,
          evidence: sameWords(wording, profile) ? ('words' as const) : ('likeness' as const),
          score,
        })),
      );
      return;
    }
    matching.fresh.push(task.map(({ mention }) => mention));
    const free = line.map((score, index) => (linked.has(index) ? 0 : score));
    const best = free.indexOf(Math.max(...free));
    const [first, alike, score] = [task[0], candidates[best], free[best] ?? 0];
    if (first !== undefined && alike !== undefined && score >= weights.doubt) {
      matching.doubts.push({ mention: first.mention, item: alike.item, likeness: Math.min(1, score) });
    }
  });
  return matching;
}

type Certain = Pick<Link, 'item' | 'evidence'>;

function copied(wordings: readonly Wording[], memory: Memory): [Mention, Certain][] {
  return [...memory.copied(wordings)].map(([mention, item]) => [mention, { item, evidence: 'words' }]);
}

function byPlace(meeting: SeriesMeeting, known: readonly TrackedItem[]): [Mention, Certain][] {
  const itemOf = new Map(
    known.flatMap((item) =>
      item.mentions
        .filter(({ path, date }) => path === meeting.path && date === meeting.date)
        .map((mention) => [mention, item] as const),
    ),
  );
  if (itemOf.size === 0) return [];
  return [...samePlace(meeting.mentions, [...itemOf.keys()])].flatMap(([mention, earlier]) => {
    const item = itemOf.get(earlier);
    return item === undefined ? [] : [[mention, { item, evidence: 'place' }]];
  });
}

function byNumber(meeting: SeriesMeeting, known: readonly TrackedItem[]): [Mention, Certain][] {
  return meeting.mentions.flatMap((mention) => {
    const item = mention.issueNumber === null ? undefined : known.find(({ number }) => number === mention.issueNumber);
    return item === undefined ? [] : [[mention, { item, evidence: 'number' }]];
  });
}

function sameWords({ key }: Wording, { wordings }: Profile): boolean {
  return wordings.some((wording) => wording.key === key);
}

/**
 * What is left over is copied from meeting to meeting in its order: 1 where the rank among the left-over lines is the
 * rank among the tasks of the meeting before, down to 0 for the other end of the list. Decides between equal lines.
 */
function orderOf(
  tasks: readonly Wording[][],
  candidates: readonly Profile[],
  memory: Memory,
): (row: number, column: number) => number {
  const [newest] = memory.profiles.map((profile) => profile.newest).sort((a, b) => compareMentions(b, a));
  const last = candidates
    .map((profile, column) => ({ column, mention: profile.newest }))
    .filter(({ mention }) => mention.date === newest?.date && mention.path === newest.path)
    .sort((a, b) => compareMentions(a.mention, b.mention));
  const rank = new Map(last.map(({ column }, index) => [column, index / last.length]));
  return (row, column) => {
    const place = rank.get(column);
    return place === undefined ? 0 : 1 - (row / tasks.length - place) ** 2;
  };
}
