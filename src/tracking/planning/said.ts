/**
 * What people have said of tasks, made complete before a plan: a command may have been killed between two issues. Change
 * here when a word of theirs about one issue should have an effect on another one.
 */
import type { TrackedIssue } from '../passport/passport.ts';
import type { Said } from '../said.ts';

export interface Told {
  tracked: TrackedIssue[];
  /** Numbers of issues of which people have said that they are another one's task, and that one's. */
  same: [number, number][];
}

/**
 * Every word on both of the issues that it is about. Of an issue that is to be another one's duplicate, the other one knows
 * whose mentions it gets; of two that are apart, both know it.
 */
export function told(tracked: readonly TrackedIssue[]): Told {
  if (tracked.every(({ item }) => item.said === undefined)) return { tracked: [...tracked], same: [] };
  const byNumber = new Map(tracked.map((one) => [one.issue.number, one]));
  const byId = new Map(tracked.map((one) => [one.item.id, one]));
  const more = new Map<TrackedIssue, Said>();
  const learn = (one: TrackedIssue, change: (said: Said) => Said): void => {
    more.set(one, change(more.get(one) ?? one.item.said ?? {}));
  };
  const same: Told['same'] = [];
  for (const one of tracked) {
    const { same: word, apart = [] } = one.item.said ?? {};
    const into = word && byNumber.get(word.number);
    if (word && into && into !== one && !isHandsOff(into) && !isHandsOff(one)) {
      same.push([one.issue.number, into.issue.number]);
      learn(into, (said) => joinedWith(said, { ...word, number: one.issue.number }));
    }
    for (const word of apart) {
      const other = byId.get(word.id);
      if (other && other !== one && !isHandsOff(other))
        learn(other, (said) => apartFrom(said, { ...word, id: one.item.id }));
    }
  }
  const complete = tracked.map((one) => {
    const said = more.get(one);
    return said === undefined ? one : { ...one, item: { ...one.item, said } };
  });
  return { tracked: complete, same };
}

const isHandsOff = ({ released, newer }: TrackedIssue): boolean => released || newer;

type Joined = NonNullable<Said['joined']>[number];
type Apart = NonNullable<Said['apart']>[number];

/** The same words once; so many at most: a body has its limit. */
const MOST = 30;

export function joinedWith(said: Said, word: Joined): Said {
  const joined = said.joined ?? [];
  return joined.some(({ number }) => number === word.number)
    ? said
    : { ...said, joined: [...joined, word].slice(-MOST) };
}

export function apartFrom(said: Said, word: Apart): Said {
  const apart = said.apart ?? [];
  return apart.some(({ id }) => id === word.id) ? said : { ...said, apart: [...apart, word].slice(-MOST) };
}
