/**
 * The mentions that a passport keeps. Change here when an issue is rewritten for nothing, or misses news.
 */
import { compareMentions } from './mention.ts';
import type { Mention } from '../tracked-item.ts';

/**
 * The mentions of a task after this run. A mention keeps its first commit and line as long as it says the same: a
 * paragraph inserted above is no news, and its permalink stays right. A mention whose file is gone, but which was read
 * from another file, has moved there.
 *
 * @param after as matching has them, with the places of today
 * @param earlier mention of today → the same one as a passport has it
 * @param head the commit that was read; empty offline. What is new or says something new is linked as it stands there
 */
export function settleMentions(
  after: readonly Mention[],
  earlier: ReadonlyMap<Mention, Mention>,
  head: string,
): Mention[] {
  const moved = (mention: Mention): boolean =>
    mention.removed &&
    after.some((other) => !other.removed && other.path !== mention.path && isSameWords(other, mention));
  return after
    .filter((mention) => !moved(mention))
    .map((mention) => {
      const old = earlier.get(mention);
      if (old !== undefined && saysTheSame(old, mention)) return old;
      return mention.removed || head === '' ? mention : { ...mention, sha: head };
    })
    .sort(compareMentions);
}

const isSameWords = (a: Mention, b: Mention): boolean => a.date === b.date && a.text === b.text;

/** Whether a reader of the issue would see no difference. Where the line stands in its file is none. */
export function saysTheSame(a: Mention, b: Mention): boolean {
  return (
    a.path === b.path &&
    a.date === b.date &&
    a.text === b.text &&
    a.status === b.status &&
    a.removed === b.removed &&
    a.evidence?.text === b.evidence?.text &&
    a.evidence?.reason === b.evidence?.reason &&
    a.evidence?.strength === b.evidence?.strength &&
    a.due?.text === b.due?.text &&
    a.due?.date === b.due?.date &&
    sameList(a.owners, b.owners) &&
    sameList(a.references, b.references)
  );
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);
