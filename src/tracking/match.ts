import { assign } from './assignment.ts';
import { likeness } from './likeness.ts';
import { compareDates, compareMentions } from './mention.ts';
import { profileOf, wordingOf, type Profile, type Wording } from './profile.ts';
import type { Mention, TrackedItem } from './tracked-item.ts';
import { emptyVocabulary, type Vocabulary } from './vocabulary.ts';
import { weights as defaultWeights, type Weights } from './weights.ts';

/** The mentions of one meeting. */
export interface SeriesMeeting {
  series: string;
  date: string | null;
  path: string;
  mentions: readonly Mention[];
}

export type LinkEvidence = 'number' | 'place' | 'words' | 'likeness';

export interface Link {
  mention: Mention;
  item: TrackedItem;
  evidence: LinkEvidence;
  score: number;
}

export interface MatchDoubt {
  mention: Mention;
  item: TrackedItem;
  likeness: number;
}

export interface Matching {
  links: Link[];
  /** New tasks, each with its mentions: the same item twice in one file is one. */
  fresh: Mention[][];
  doubts: MatchDoubt[];
}

export interface MatchOptions {
  weights?: Weights;
}

export function match(
  meeting: SeriesMeeting,
  known: readonly TrackedItem[],
  { weights = defaultWeights }: MatchOptions = {},
): Matching {
  const profiles = known.filter((item) => item.series === meeting.series).map(profileOf);
  const units = unitsOf(meeting.mentions);
  const vocabulary = vocabularyOf(profiles);
  const dates = [...new Set(known.flatMap((i) => i.mentions.map((m) => m.date)))].sort(compareDates);
  const gapOf = (profile: Profile): number =>
    dates.filter((date) => compareDates(profile.newest.date, date) < 0 && compareDates(date, meeting.date) < 0).length +
    1;
  const scores = units.map((unit) =>
    profiles.map((profile) =>
      Math.max(...unit.map((wording) => likeness(wording, profile, { vocabulary, weights, gap: gapOf(profile) }))),
    ),
  );
  const order = scores.map((row, i) =>
    row.map((score, j) => (score < weights.link ? 0 : score - 0.001 * (i / units.length - j / profiles.length) ** 2)),
  );
  const chosen = assign(order);
  const links: Link[] = [];
  const fresh: Mention[][] = [];
  const doubts: MatchDoubt[] = [];
  units.forEach((unit, row) => {
    const column = chosen[row] ?? null;
    const profile = column === null ? undefined : profiles[column];
    if (profile === undefined) {
      fresh.push(unit.map(({ mention }) => mention));
      return;
    }
    for (const { mention } of unit)
      links.push({ mention, item: profile.item, evidence: 'likeness', score: scores[row]?.[column ?? 0] ?? 0 });
  });
  return { links, fresh, doubts };
}

function unitsOf(mentions: readonly Mention[]): Wording[][] {
  return mentions.toSorted(compareMentions).map((mention) => [wordingOf(mention)]);
}

function vocabularyOf(profiles: readonly Profile[]): Vocabulary {
  const vocabulary = emptyVocabulary();
  for (const { wordings } of profiles) {
    vocabulary.tasks++;
    for (const word of new Set(wordings.flatMap((wording) => [...wording.words])))
      vocabulary.counts.set(word, (vocabulary.counts.get(word) ?? 0) + 1);
  }
  return vocabulary;
}
