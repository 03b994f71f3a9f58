import { compareMentions } from './mention.ts';
import { outsideBlock, type TrackedIssue } from './passport.ts';
import type { Mention } from './tracked-item.ts';

/** Two issues of one task: two runs at the same time, or a creation whose answer was lost. */
export interface TwinIssue {
  twin: TrackedIssue;
  /** The lowest number of them: it stays. */
  elder: TrackedIssue;
  /** Open and nobody has touched it: it can be closed as duplicate. Otherwise people decide. */
  untouched: boolean;
}

export interface TwinIssues {
  /** One issue for each task, by number. An elder knows the mentions of its twins. */
  single: TrackedIssue[];
  twins: TwinIssue[];
}

/**
 * Same id, or the same words at the same place of the same meeting. The place alone is not enough: lines move, and an
 * old place may hold another task by now.
 */
const identitiesOf = ({ item }: TrackedIssue): string[] => [
  item.id,
  ...item.mentions.map((mention) => JSON.stringify([item.series, placeAndWords(mention)])),
];

export function separateTwins(tracked: readonly TrackedIssue[]): TwinIssues {
  const elders = new Map<string, TrackedIssue>();
  const single: TrackedIssue[] = [];
  const twins: TwinIssue[] = [];
  for (const issue of tracked.toSorted((a, b) => a.issue.number - b.issue.number)) {
    const identities = identitiesOf(issue);
    const elder = identities.map((identity) => elders.get(identity)).find((known) => known !== undefined);
    if (elder) twins.push({ twin: issue, elder, untouched: isUntouched(issue) });
    else single.push(issue);
    for (const identity of identities) if (!elders.has(identity)) elders.set(identity, elder ?? issue);
  }
  return { single: single.map((issue) => withMentionsOf(issue, twins)), twins };
}

function withMentionsOf(elder: TrackedIssue, twins: readonly TwinIssue[]): TrackedIssue {
  const others = twins.filter((twin) => twin.elder === elder).flatMap(({ twin }) => twin.item.mentions);
  const known = new Set(elder.item.mentions.map(placeAndWords));
  const added = others.filter((mention) => {
    const key = placeAndWords(mention);
    return !known.has(key) && known.add(key);
  });
  if (added.length === 0) return elder;
  return { ...elder, item: { ...elder.item, mentions: [...elder.item.mentions, ...added].sort(compareMentions) } };
}

const placeAndWords = ({ path, date, line, ordinal, text }: Mention): string =>
  JSON.stringify([path, date, line, ordinal, text]);

/** Nobody wrote to it, changed it, or reopened it: nothing of a person is lost when it is closed. */
export function isUntouched({ issue, passport, released }: TrackedIssue): boolean {
  const { written } = passport;
  const isOurs = (names: readonly string[], ours: readonly string[]): boolean => {
    const known = new Set(ours.map((name) => name.toLowerCase()));
    return names.every((name) => known.has(name.toLowerCase()));
  };
  return (
    !released &&
    issue.state === 'open' &&
    issue.stateReason !== 'reopened' &&
    issue.comments === 0 &&
    issue.title === written.title &&
    isOurs(issue.labels, written.labels) &&
    isOurs(issue.assignees, written.assignees) &&
    outsideBlock(issue.body) === ''
  );
}
