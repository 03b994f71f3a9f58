/**
 * Which known task each line of one meeting continues. Change here when another kind of evidence comes in.
 */
import { compareCodes } from './group-numbers.ts';
import { exactLinks } from './exact-evidence.ts';
import { choose } from './choose.ts';
import { likeness, type Setting } from './likeness.ts';
import { TaskIndex } from './task-index.ts';
import type { Link, Matching, SeriesMeeting } from './matching.ts';
import { compareMentions } from '../register/mention.ts';
import type { Profile, Wording } from './profile.ts';
import { tasksOf } from './repeats.ts';
import type { Mention, TrackedItem } from '../tracked-item.ts';
import { rarityIn } from './word-counts.ts';
import { weights as defaultWeights, type Weights } from './weights.ts';

export interface MatchOptions {
  weights?: Weights;
  /** What the series remembers; made from `known` if it is missing. */
  index?: TaskIndex;
}

/**
 * Which known task each mention of one meeting continues. `known` holds what was known at that meeting: tasks with
 * the mentions of earlier meetings, and those of this page as it was read before. Best evidence first: the number of
 * the task's own issue, the same place of the same page, then words and all the rest, where each task goes to one
 * line only (the choice with the best total).
 */
export function match(meeting: SeriesMeeting, known: readonly TrackedItem[], options: MatchOptions = {}): Matching {
  const { weights = defaultWeights } = options;
  const index = options.index ?? indexOf(known, meeting.series);
  const wordings = meeting.mentions.toSorted(compareMentions).map((mention) => index.wording(mention));
  const setting = {
    rarity: rarityIn(index.vocabulary),
    weights,
    trust: (code: string) => index.numbers.trust(code),
    goesOn: (mention: Mention) => index.lists.goesOn(mention),
  };
  const exact = exactLinks(meeting, index);

  const matching: Matching = { links: [], fresh: [], doubts: [] };
  const uncertain: Wording[][] = [];
  for (const task of tasksOf(wordings, setting)) {
    const found = task.map(({ mention }) => exact.get(mention)).find((link) => link !== undefined);
    if (found === undefined) uncertain.push(task);
    else for (const { mention } of task) matching.links.push({ mention, score: 1, ...(exact.get(mention) ?? found) });
  }

  const taken = new Set([...exact.values()].map(({ item }) => item));
  const scores = uncertain.map((task) => scoresOf(task, meeting.date, index, setting));
  // In an order that depends on nothing but the minutes: equal scores are decided by it.
  const candidates = [...new Set(scores.flatMap((row) => [...row.keys()]))]
    .filter(({ item }) => !taken.has(item))
    .sort((a, b) => compareMentions(a.newest, b.newest));
  const choices = choose(uncertain, candidates, scores, weights, setting.goesOn);
  uncertain.forEach((task, row) => {
    const { link, doubt } = choices[row] ?? { link: null, doubt: null };
    if (link === null) matching.fresh.push(task.map(({ mention }) => mention));
    else matching.links.push(...task.map((wording) => linkOf(wording, link.profile, link.score)));
    const [first] = task;
    const perhaps = doubt ?? (first === undefined ? null : otherNumbered(first, link?.profile, scores[row], setting));
    if (perhaps !== null && first !== undefined)
      matching.doubts.push({ mention: first.mention, item: perhaps.profile.item, likeness: within(perhaps.score) });
  });
  return matching;
}

/** Of another series only the numbers of its issues count. */
function indexOf(known: readonly TrackedItem[], series: string): TaskIndex {
  const index = new TaskIndex(known.filter((item) => item.series === series));
  for (const item of known) index.noteNumber(item);
  return index;
}

const within = (score: number): number => Math.min(1, Math.max(0, score));

/** The words have decided against the number that the group gave its task: that is worth a look. */
function otherNumbered(
  { mention }: Wording,
  linked: Profile | undefined,
  scores: ReadonlyMap<Profile, number> | undefined,
  { trust }: Setting,
): { profile: Profile; score: number } | null {
  const bears = ({ numbered }: Profile): boolean => numbered.some((other) => compareCodes(mention, other) === 'same');
  if (mention.code === null || trust(mention.code) < 0.5 || (linked !== undefined && bears(linked))) return null;
  const [best] = [...(scores ?? [])].filter(([profile]) => bears(profile)).sort(([, a], [, b]) => b - a);
  return best === undefined ? null : { profile: best[0], score: best[1] };
}

function linkOf(wording: Wording, profile: Profile, score: number): Link {
  const same = profile.wordings.some(({ key }) => key === wording.key);
  return { mention: wording.mention, item: profile.item, evidence: same ? 'words' : 'likeness', score };
}

/** How well a task of the meeting continues each known task that it may mean; the best of its mentions counts. */
function scoresOf(
  task: readonly Wording[],
  date: string | null,
  index: TaskIndex,
  setting: Setting,
): Map<Profile, number> {
  const scores = new Map<Profile, number>();
  for (const wording of task) {
    for (const profile of index.candidates(wording, date)) {
      const score = likeness(wording, profile, index.distance(profile, date), setting);
      scores.set(profile, Math.max(score, scores.get(profile) ?? 0));
    }
  }
  return scores;
}
